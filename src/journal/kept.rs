//! Whole records of other rooms, such as a meeting's: kept here, understood there.

use serde_json::{Map, Value};

use super::Journal;
use crate::store::{Beside, Change, Envelope, Now, RecordKey, meet};

impl Journal {
    /// The data of a record, unless a newer version wrote it.
    #[must_use]
    pub fn kept(&self, key: &RecordKey) -> Option<&Map<String, Value>> {
        let record = self.record(key).filter(|e| !e.is_newer());
        record.map(|e| &e.data)
    }

    /// Keeps `data` as the whole of a record. Nothing when that is so already,
    /// or when a newer version wrote the record.
    pub fn keep(&mut self, key: RecordKey, data: Map<String, Value>, now: &Now) -> Vec<Change> {
        let old = self.record(&key);
        if old.is_some_and(|o| o.is_newer() || o.data == data) {
            return Vec::new();
        }
        let next = Envelope::next(old, data, now);
        self.set(key, Some(next)).into_iter().collect()
    }

    /// Keeps `data`, which somebody made of `was`: what has become of the record
    /// since, in another window or on another page, stays. Where the same text was
    /// changed there as well, that one is kept beside it.
    pub fn keep_from(
        &mut self,
        key: RecordKey,
        was: &Map<String, Value>,
        data: Map<String, Value>,
        now: &Now,
    ) -> Vec<Change> {
        let old = match self.record(&key) {
            Some(old) if old.data != *was => old,
            None if data == *was => return Vec::new(),
            _ => return self.keep(key, data, now),
        };
        if old.is_newer() {
            return Vec::new();
        }
        let from = Envelope {
            data: was.clone(),
            ..old.clone()
        };
        let met = meet(Some(&from), &Envelope::next(Some(old), data, now), old);
        self.set(key, Some(met)).into_iter().collect()
    }

    /// The records with texts beside them that nobody has looked at.
    pub fn with_beside(&self) -> impl Iterator<Item = (&RecordKey, &Envelope)> {
        self.records().filter(|(_, record)| record.has_beside())
    }

    /// Looks at a text beside a record: from now on `text` stands in that field.
    pub fn settle_beside(
        &mut self,
        key: &RecordKey,
        beside: &Beside,
        text: &str,
        now: &Now,
    ) -> Vec<Change> {
        let Some(old) = self.record(key).filter(|old| !old.is_newer()) else {
            return Vec::new();
        };
        let mut data = old.data.clone();
        let fits = text == beside.shown(&data) || beside.write(&mut data, text);
        let mut next = Envelope::next(Some(old), data, now);
        let mut left = next.beside();
        left.retain(|other| other != beside);
        next.set_beside(&left);
        if !fits || !next.fits(key) {
            return Vec::new();
        }
        self.set(key.clone(), Some(next)).into_iter().collect()
    }

    /// Lets a record go.
    pub fn let_go(&mut self, key: &RecordKey) -> Vec<Change> {
        self.set(key.clone(), None).into_iter().collect()
    }
}
