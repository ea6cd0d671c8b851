//! The sheets of the leader's desk.

use serde_json::Value;

use super::Journal;
use crate::store::{Change, Now, RecordKey, SchoolKey, Sheet};

impl Journal {
    /// A sheet, empty when nothing is written.
    #[must_use]
    pub fn sheet(&self, key: &SchoolKey) -> Sheet {
        let record = self.record(&RecordKey::School(key.clone()));
        record.map(|e| Sheet::of(&e.data)).unwrap_or_default()
    }

    /// The values of one cell, the shown one first; none when it is empty.
    #[must_use]
    pub fn cell(&self, key: &SchoolKey, name: &str) -> &[Value] {
        let record = self.record(&RecordKey::School(key.clone()));
        record.map_or(&[], |e| Sheet::peek(&e.data, name))
    }

    /// Writes a sheet.
    pub fn write_sheet(&mut self, key: &SchoolKey, sheet: &Sheet, now: &Now) -> Vec<Change> {
        let key = RecordKey::School(key.clone());
        if sheet.is_empty() && self.record(&key).is_none() {
            return Vec::new();
        }
        let cells = Value::Object(sheet.cells().clone());
        self.put(key, &[("cells", cells)], now)
    }

    /// Something was written on the desk here.
    #[must_use]
    pub fn has_sheets(&self) -> bool {
        self.records().any(|(key, _)| match key {
            RecordKey::School(key) => !matches!(key, SchoolKey::Received(_)),
            _ => false,
        })
    }

    /// Lets something go that came from others.
    pub fn forget_received(&mut self, id: &str) -> Vec<Change> {
        let key = RecordKey::School(SchoolKey::Received(id.to_owned()));
        self.set(key, None).into_iter().collect()
    }

    /// What came from others, in an order that tells nothing.
    #[must_use]
    pub fn received_sheets(&self) -> Vec<(String, Sheet)> {
        let received = self.records().filter_map(|(key, e)| match key {
            RecordKey::School(SchoolKey::Received(id)) => Some((id.clone(), Sheet::of(&e.data))),
            _ => None,
        });
        received.collect()
    }
}
