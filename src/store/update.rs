//! What goes to the archive, and how it meets what is there.
//!
//! Several tabs write to the archive, and their writes may arrive late. Each
//! one is therefore decided inside the transaction, looking at what is stored.

use std::collections::BTreeMap;

use crate::order::ordered;

use super::{Envelope, RecordKey, Version, Versions, join_record, meet, settle_text};

/// How one record is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Put {
    /// Together with what is there: nothing another tab wrote is lost.
    Join(Envelope),
    /// Together with what is there, field by field: what was changed since `from`.
    Meet {
        /// What was there, as far as this tab knows.
        from: Option<Envelope>,
        /// What this tab has made of it.
        to: Envelope,
    },
    /// Exactly `to`, if `from` is still there. This is how an undo is written.
    Swap {
        /// What must be there.
        from: Option<Envelope>,
        /// What comes instead; nothing removes it.
        to: Option<Envelope>,
    },
}

/// A record that was left as it stands in the archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Which one.
    pub key: RecordKey,
    /// Why it was left.
    pub why: Obstacle,
}

/// What stood in the way of a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// A newer version of the app has written it.
    Newer,
    /// Something else stands there than what was to be replaced.
    Changed,
}

/// What becomes of an [`Update`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decided {
    /// What to write (or, with `None`, remove), by name.
    pub writes: Vec<(String, Option<String>)>,
    /// What is not written.
    pub refused: Vec<Refused>,
}

impl Decided {
    /// What is written under `key`; `Some(None)` where the record is removed.
    #[must_use]
    pub fn written(&self, key: &RecordKey) -> Option<Option<&String>> {
        let name = key.name();
        let found = self.writes.iter().find(|(written, _)| *written == name);
        found.map(|(_, value)| value.as_ref())
    }

    /// What kept `key` from being written.
    #[must_use]
    pub fn obstacle(&self, key: &RecordKey) -> Option<Obstacle> {
        let refused = self.refused.iter().find(|refused| refused.key == *key);
        refused.map(|refused| refused.why)
    }
}

/// Records on their way to the archive, for one transaction.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Update {
    entries: Vec<(RecordKey, Put)>,
}

impl Update {
    /// An update of these records.
    #[must_use]
    pub fn new(entries: Vec<(RecordKey, Put)>) -> Self {
        Self { entries }
    }

    /// The records and how they are written.
    #[must_use]
    pub fn entries(&self) -> &[(RecordKey, Put)] {
        &self.entries
    }

    /// The keys to read, in the same transaction, before [`Update::decide`].
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        let mut keys = Vec::new();
        for (key, _) in &self.entries {
            keys.push(key.name());
            if let (RecordKey::Answer(_) | RecordKey::Note(_), Some(text)) = (key, key.text_key()) {
                keys.push(RecordKey::Alternate(text.clone()).name());
                keys.push(RecordKey::History(text).name());
            }
        }
        let mut keys = ordered(keys, Ord::cmp);
        keys.dedup();
        keys
    }

    /// What to write and what not, given what is stored.
    #[must_use]
    pub fn decide(&self, stored: &BTreeMap<String, String>) -> Decided {
        let mut desk = Decision {
            stored,
            written: BTreeMap::new(),
            removed: Vec::new(),
            refused: Vec::new(),
        };
        for (key, put) in &self.entries {
            match put {
                Put::Join(envelope) => desk.join(key, envelope, None),
                Put::Meet { from, to } => desk.join(key, to, Some(from.as_ref())),
                Put::Swap { from, to } => {
                    let there = desk.raw(key).map(|raw| Envelope::read(key, raw).ok());
                    if there == from.clone().map(Some) {
                        desk.write(key, to.as_ref());
                    } else if there != to.clone().map(Some) {
                        let newer = there.flatten().is_some_and(|there| there.is_newer());
                        let why = if newer {
                            Obstacle::Newer
                        } else {
                            Obstacle::Changed
                        };
                        desk.refuse(key, why);
                    }
                }
            }
        }
        let written = desk.written.into_iter();
        let written = written.map(|(name, value)| (name, Some(value)));
        let removed = desk.removed.into_iter().map(|name| (name, None));
        Decided {
            writes: written.chain(removed).collect(),
            refused: desk.refused,
        }
    }
}

struct Decision<'a> {
    stored: &'a BTreeMap<String, String>,
    written: BTreeMap<String, String>,
    /// Names that are not written again.
    removed: Vec<String>,
    refused: Vec<Refused>,
}

impl Decision<'_> {
    fn raw(&self, key: &RecordKey) -> Option<&String> {
        let name = key.name();
        if self.removed.contains(&name) {
            return None;
        }
        self.written.get(&name).or_else(|| self.stored.get(&name))
    }

    fn write(&mut self, key: &RecordKey, value: Option<&Envelope>) {
        let name = key.name();
        self.removed.retain(|removed| *removed != name);
        match value {
            Some(value) => drop(self.written.insert(name, value.to_json())),
            None => {
                self.written.remove(&name);
                self.removed.push(name);
            }
        }
    }

    fn refuse(&mut self, key: &RecordKey, why: Obstacle) {
        let key = key.clone();
        self.refused.push(Refused { key, why });
    }

    fn join(&mut self, key: &RecordKey, new: &Envelope, from: Option<Option<&Envelope>>) {
        let Some(raw) = self.raw(key).cloned() else {
            return self.write(key, Some(new));
        };
        let Ok(there) = Envelope::read(key, &raw) else {
            let aside = key.quarantine(&raw).name();
            self.written.insert(aside, raw);
            return self.write(key, Some(new));
        };
        if there.is_newer() {
            return self.refuse(key, Obstacle::Newer);
        }
        let joined = match (key, from) {
            (_, Some(from)) => meet(from, new, &there),
            (RecordKey::Answer(_) | RecordKey::Note(_), None) => {
                let settled = settle_text(new, &there);
                // A text this tab wrote over is the journal's business; one
                // that comes too late would be lost.
                let late = settled.past.filter(|past| past.text == new.text("text"));
                if let Some(text) = key.text_key() {
                    self.add(&RecordKey::Alternate(text.clone()), settled.alternate);
                    self.add(&RecordKey::History(text), late);
                }
                settled.kept
            }
            _ => join_record(key, new, &there),
        };
        if joined != there {
            self.write(key, Some(&joined));
        }
    }

    fn add(&mut self, key: &RecordKey, version: Option<Version>) {
        let mut versions = Versions::default();
        versions.extend(version);
        if let Some(envelope) = versions.to_envelope(None) {
            self.join(key, &envelope, None);
        }
    }
}
