//! The last verified copy: a file that was read back and compared.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Journal, Plan};
use crate::store::{Change, Envelope, Now, RecordKey, TextKey, Version, gathered};

/// The last copy that was read back and compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// When, RFC 3339.
    pub at: String,
    /// The file's hash; of several files each one's, with a comma between.
    pub sha256: String,
    /// The revision of each text in it, by its name.
    pub records: BTreeMap<String, u64>,
}

/// The files of one copy as they are read back, almost always one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadBack {
    records: BTreeMap<RecordKey, Vec<Envelope>>,
    /// Gathered contributions, by name and text.
    received: BTreeSet<(String, String)>,
    sums: BTreeSet<String>,
}

/// What files that were read back are, beside what is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    /// Every stored record is in them, as it is stored: so many.
    Whole(usize),
    /// What they hold is what is stored, but so many records are not in them.
    Lacking(usize),
    /// They hold something else.
    Different,
}

impl ReadBack {
    /// One more file with these records, these gathered contributions and this
    /// hash.
    pub fn add(
        &mut self,
        in_file: Vec<(RecordKey, Envelope)>,
        received: Vec<(String, String)>,
        sha256: &str,
    ) {
        if self.sums.insert(sha256.to_owned()) {
            self.received.extend(received);
            for (key, envelope) in in_file {
                self.records.entry(key).or_default().push(envelope);
            }
        }
    }

    /// Compares with what is stored now, and with what was gathered. A record
    /// counts when one of the files has it as it is, so that an older copy beside
    /// a newer one does no harm.
    #[must_use]
    pub fn compared(
        &self,
        stored: &[(RecordKey, Envelope)],
        gathered: &[(String, String)],
    ) -> Compared {
        let held = |(key, now): &&(RecordKey, Envelope)| {
            self.records.get(key).is_some_and(|read| read.contains(now))
        };
        let same = stored.iter().filter(held).count();
        let come = gathered.iter().filter(|one| self.received.contains(*one));
        let come = come.count();
        let lacking = stored.len() + gathered.len() - same - come;
        if lacking == 0 {
            Compared::Whole(same + come)
        } else if same == self.records.len()
            && come == self.received.len()
            && self.records.values().all(|read| read.len() == 1)
        {
            Compared::Lacking(lacking)
        } else {
            Compared::Different
        }
    }

    /// The hashes of the files, with a comma between.
    #[must_use]
    pub fn sha256(&self) -> String {
        let sums: Vec<&str> = self.sums.iter().map(String::as_str).collect();
        sums.join(",")
    }
}

/// A copy restored into a journal of its own: what it would give back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drill {
    journal: Journal,
    received: BTreeSet<(String, String)>,
}

/// What is stored now and would not come back as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// Answers and notes.
    pub texts: Vec<TextKey>,
    /// Other records.
    pub others: usize,
    /// Gathered contributions.
    pub contributions: usize,
}

impl Drill {
    /// Restores one more file; nothing outside is touched.
    pub fn add(&mut self, in_file: Vec<(RecordKey, Envelope)>, received: Vec<(String, String)>) {
        let plan = Plan::new(&self.journal, in_file);
        self.journal.apply(&plan);
        self.received.extend(received);
    }

    /// What was restored.
    #[must_use]
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// How many gathered contributions came back.
    #[must_use]
    pub fn contributions(&self) -> usize {
        self.received.len()
    }

    /// What of the stored and the gathered is not in it as it is now.
    #[must_use]
    pub fn missing(
        &self,
        stored: &[(RecordKey, Envelope)],
        gathered: &[(String, String)],
    ) -> Missing {
        let mut missing = Missing::default();
        for (key, now) in stored {
            if self.journal.record(key).is_some_and(|r| r.data == now.data) {
                continue;
            }
            match (key, key.text_key()) {
                (RecordKey::Answer(_) | RecordKey::Note(_), Some(text)) => missing.texts.push(text),
                // Earlier versions are told of with their text.
                (_, Some(_)) => {}
                (_, None) => missing.others += 1,
            }
        }
        let lost = gathered.iter().filter(|one| !self.received.contains(*one));
        missing.contributions = lost.count();
        missing
    }
}

/// Why it is time for a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// So many texts are in no copy.
    Texts(usize),
    /// Something has been in no copy for so many days.
    Days(i64),
}

/// So many new texts are too many to lose.
const DUE_TEXTS: usize = 10;
/// So many days are too long.
const DUE_DAYS: i64 = 3;

impl Journal {
    /// Whether it is time for a copy, and why, where the browser may clear what it
    /// keeps.
    #[must_use]
    pub fn copy_due(&self, now: &Now) -> Option<Due> {
        let since = self.since_copy();
        if since.len() >= DUE_TEXTS {
            return Some(Due::Texts(since.len()));
        }
        let days = |at: &str| now.minutes_since(at).map(|minutes| minutes / (24 * 60));
        let oldest = || {
            let texts = since.iter().filter_map(|key| self.text(key));
            texts.filter_map(|text| days(&text.at)).max()
        };
        let waited = match self.copy() {
            Some(copy) if !since.is_empty() => days(&copy.at),
            Some(_) => None,
            None => oldest(),
        };
        waited.filter(|days| *days >= DUE_DAYS).map(Due::Days)
    }

    /// The last verified copy.
    #[must_use]
    pub fn copy(&self) -> Option<Copy> {
        let kept = self.record(&RecordKey::Copy)?;
        let mut records = BTreeMap::new();
        for (name, rev) in kept.data.get("records")?.as_object()? {
            records.insert(name.clone(), rev.as_u64()?);
        }
        Some(Copy {
            at: kept.data.get("at")?.as_str()?.to_owned(),
            sha256: kept.data.get("sha256")?.as_str()?.to_owned(),
            records,
        })
    }

    /// A file with these records was read back. Only what is or was ours
    /// counts: another device's text of the same revision is no copy.
    pub fn copy_verified(
        &mut self,
        in_file: &[(RecordKey, Envelope)],
        sha256: &str,
        now: &Now,
    ) -> Vec<Change> {
        let ours = |key: &TextKey, theirs: &Envelope| {
            let text = theirs.text("text");
            self.plain(key) == text || self.history(key).iter().any(|v| v.text == text)
        };
        let records = in_file
            .iter()
            .filter_map(|(key, theirs)| match (key, key.text_key()?) {
                (RecordKey::Answer(_) | RecordKey::Note(_), text) if ours(&text, theirs) => {
                    Some((text.path(), Value::from(theirs.rev)))
                }
                _ => None,
            });
        let members = [
            ("at", Value::from(now.rfc3339())),
            ("sha256", sha256.into()),
            ("records", Value::Object(gathered(records))),
        ];
        self.put(RecordKey::Copy, &members, now)
    }

    /// Whole days since the last verified copy; nothing when there is none.
    #[must_use]
    pub fn copy_age(&self, now: &Now) -> Option<i64> {
        let minutes = now.minutes_since(&self.copy()?.at)?;
        Some((minutes / (24 * 60)).max(0))
    }

    /// The texts that were written since the last verified copy.
    #[must_use]
    pub fn since_copy(&self) -> Vec<TextKey> {
        let copied = self.copy().map(|c| c.records).unwrap_or_default();
        let texts = self.records().filter_map(|(key, e)| match key {
            RecordKey::Answer(_) | RecordKey::Note(_) => Some((key.text_key()?, e)),
            _ => None,
        });
        texts
            .filter(|(key, e)| match copied.get(&key.path()) {
                Some(rev) => e.rev > *rev,
                None => !e.text("text").trim().is_empty(),
            })
            .map(|(key, _)| key)
            .collect()
    }

    /// Whether the last verified copy has this earlier version. The clock has
    /// to agree, and a copy from the future proves nothing.
    pub(super) fn is_copied(&self, key: &TextKey, version: &Version, now: &Now) -> bool {
        let Some(copy) = self.copy() else {
            return false;
        };
        let rev = copy.records.get(&key.path());
        let before = Now::parse(&copy.at)
            .and_then(|copied| copied.minutes_since(&version.at))
            .is_some_and(|minutes| minutes >= 0);
        let past = now
            .minutes_since(&copy.at)
            .is_some_and(|minutes| minutes >= 0);
        rev.is_some_and(|rev| version.rev <= *rev) && before && past
    }
}
