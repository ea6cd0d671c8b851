//! What one tab tells the others: no event of the browser's does.

use super::{Journal, Saving};
use crate::store::{Decided, Envelope, Now, Place, Put, RecordKey};

/// What one tab says to the others.
#[allow(clippy::large_enum_variant)] // Made one at a time, and moved once.
#[derive(Clone, Debug, PartialEq)]
pub enum TabMessage {
    /// A record has reached the archive.
    Record(Told),
    /// Everything is being removed: let go of it, and write nothing more.
    Wiping,
    /// Everything has been removed.
    Wiped,
    /// The device is shared: what was kept goes, and nothing is kept from now on.
    Shared,
}

/// The words for what is about all records. No record has such a name.
const WIPING: &str = "wiping";
const WIPED: &str = "wiped";
const SHARED: &str = "shared";

impl TabMessage {
    /// As it is said.
    #[must_use]
    pub fn write(&self) -> String {
        match self {
            Self::Record(told) => return told.write(),
            Self::Wiping => WIPING,
            Self::Wiped => WIPED,
            Self::Shared => SHARED,
        }
        .to_owned()
    }

    /// Reads what another tab has said; nothing when it is none of this.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        match text {
            WIPING => Some(Self::Wiping),
            WIPED => Some(Self::Wiped),
            SHARED => Some(Self::Shared),
            _ => Told::read(text).map(Self::Record),
        }
    }
}

/// A record that has reached the archive, and how it was put there.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Which one.
    pub key: RecordKey,
    /// What it is now, or what an undo or a removal has made of it.
    pub put: Put,
}

impl Told {
    /// One line each: the record's name, what is there now (empty when nothing
    /// is), and for a swap what was there before.
    #[must_use]
    pub fn write(&self) -> String {
        let name = self.key.name();
        match &self.put {
            Put::Join(now) => format!("{name}\n{}", now.to_json()),
            Put::Meet { to, .. } => format!("{name}\n{}", to.to_json()),
            Put::Swap { from, to } => format!("{name}\n{}\n{}", line(to), line(from)),
        }
    }

    /// Reads what another tab has written; nothing when it is not like that.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut lines = text.split('\n');
        let key = RecordKey::parse(lines.next()?)?;
        let mut record = || match lines.next() {
            None => Some(None),
            Some("") => Some(Some(None)),
            Some(json) => Some(Some(Some(Envelope::read(&key, json).ok()?))),
        };
        let put = match (record()?, record()?) {
            (Some(Some(now)), None) => Put::Join(now),
            (Some(to), Some(from)) => Put::Swap { from, to },
            _ => return None,
        };
        Some(Self { key, put })
    }
}

fn line(record: &Option<Envelope>) -> String {
    record.as_ref().map_or(String::new(), Envelope::to_json)
}

impl Told {
    /// What the other tabs are to hear of when this has been `decided`. Of what
    /// is written to local storage the browser tells them, but they take in no
    /// removal that nobody explains. History nobody else shows.
    pub(super) fn of(entries: &[(RecordKey, Put)], decided: &Decided) -> Vec<Self> {
        let told = entries.iter().filter_map(|(key, put)| {
            let put = match put {
                _ if matches!(key, RecordKey::History(_)) => return None,
                _ if decided.obstacle(key).is_some() => return None,
                // Of what a school has made there may be too much for local storage.
                Put::Join(_) if key.place() != Place::Archive && !key.is_tailoring() => {
                    return None;
                }
                Put::Join(_) | Put::Swap { .. } => put.clone(),
                // As it stands there now, with what others had changed.
                Put::Meet { .. } => Put::Join(Envelope::read(key, decided.written(key)??).ok()?),
            };
            let key = key.clone();
            Some(Self { key, put })
        });
        told.collect()
    }
}

impl Saving {
    /// Takes in what another tab has put in the archive, unless this tab has
    /// something newer there, or on its way: then they meet there. What was
    /// taken back goes here too, if it is what stands here.
    pub fn hear_told(&mut self, journal: &mut Journal, told: &Told, now: &Now) {
        let key = &told.key;
        if let Put::Join(theirs) | Put::Meet { to: theirs, .. } = &told.put
            && key.joins_fields()
        {
            return self.hear_joined(journal, key, theirs);
        }
        // What was heard of and then taken back was not heard of.
        if let Put::Swap { from, to } = &told.put
            && self.heard.get(key) == from.as_ref()
        {
            match to {
                Some(to) => drop(self.heard.insert(key.clone(), to.clone())),
                None => drop(self.heard.remove(key)),
            }
        }
        if self.is_on_its_way(key) {
            return;
        }
        match &told.put {
            Put::Join(theirs) | Put::Meet { to: theirs, .. } => {
                let least = theirs.rev.saturating_add(u64::from(!key.is_tailoring()));
                let is_newer = |ours: &Envelope| ours.rev >= least;
                if !journal.record(key).is_some_and(is_newer) {
                    journal.absorb(key, theirs, false, now);
                }
            }
            Put::Swap { from, to } => {
                if journal.record(key) == from.as_ref() {
                    journal.set(key.clone(), to.clone());
                }
            }
        }
    }
}
