//! The last verified copy: a file that was read back and compared.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Journal;
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
    /// One more file with these records and this hash.
    pub fn add(&mut self, in_file: Vec<(RecordKey, Envelope)>, sha256: &str) {
        if self.sums.insert(sha256.to_owned()) {
            for (key, envelope) in in_file {
                self.records.entry(key).or_default().push(envelope);
            }
        }
    }

    /// Compares with what is stored now. A record counts when one of the files
    /// has it as it is, so that an older copy beside a newer one does no harm.
    #[must_use]
    pub fn compared(&self, stored: &[(RecordKey, Envelope)]) -> Compared {
        let held = |(key, now): &&(RecordKey, Envelope)| {
            self.records.get(key).is_some_and(|read| read.contains(now))
        };
        let same = stored.iter().filter(held).count();
        if same == stored.len() {
            Compared::Whole(same)
        } else if same == self.records.len() && self.records.values().all(|read| read.len() == 1) {
            Compared::Lacking(stored.len() - same)
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

impl Journal {
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
