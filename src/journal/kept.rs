//! Whole records of other rooms, such as a meeting's: kept here, understood there.

use serde_json::{Map, Value};

use super::Journal;
use crate::store::{Change, Envelope, Now, RecordKey};

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

    /// Lets a record go.
    pub fn let_go(&mut self, key: &RecordKey) -> Vec<Change> {
        self.set(key.clone(), None).into_iter().collect()
    }
}
