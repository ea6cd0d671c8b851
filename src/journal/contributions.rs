//! What she takes along: the choice, the frozen file, the slot.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use super::Journal;
use crate::store::{AnswerKey, Change, Envelope, MeetingRef, Now, RecordKey, TextKey, gathered};

/// A contribution as it was drawn. Saving it again gives the same bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The file's name.
    pub file_name: String,
    /// The file's content.
    pub bytes: String,
    /// The bundle's id.
    pub bundle_id: String,
    /// The edition in its slot.
    pub edition: u64,
    /// What else belongs to it.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Where contributions to a meeting replace each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// Drawn once per meeting.
    pub slot: String,
    /// The latest edition.
    pub edition: u64,
}

fn read<T: DeserializeOwned>(envelope: Option<&Envelope>) -> Option<T> {
    serde_json::from_value(Value::Object(envelope?.data.clone())).ok()
}

impl Journal {
    /// The answers she chose for a meeting.
    #[must_use]
    pub fn brought(&self, meeting: &MeetingRef) -> BTreeSet<AnswerKey> {
        let record = self.record(&RecordKey::Bring(meeting.clone()));
        let chosen = record.and_then(|e| e.data.get("chosen")?.as_array());
        let names = chosen.into_iter().flatten().filter_map(Value::as_str);
        gathered(names.filter_map(|name| match TextKey::from_path(name)? {
            TextKey::Answer(key) => Some(key),
            TextKey::Note(_) => None,
        }))
    }

    /// Chooses answers for a meeting.
    pub fn bring(
        &mut self,
        meeting: &MeetingRef,
        chosen: &BTreeSet<AnswerKey>,
        now: &Now,
    ) -> Vec<Change> {
        let names = chosen
            .iter()
            .map(|k| TextKey::Answer(k.clone()).path().into());
        let names: Vec<Value> = names.collect();
        let key = RecordKey::Bring(meeting.clone());
        self.put(key, &[("chosen", names.into())], now)
    }

    /// The frozen contribution to a meeting.
    #[must_use]
    pub fn draft(&self, meeting: &MeetingRef) -> Option<Draft> {
        read(self.record(&RecordKey::Draft(meeting.clone())))
    }

    /// Freezes a contribution, or lets it go.
    pub fn set_draft(
        &mut self,
        meeting: &MeetingRef,
        draft: Option<&Draft>,
        now: &Now,
    ) -> Vec<Change> {
        let key = RecordKey::Draft(meeting.clone());
        match draft.and_then(|d| serde_json::to_value(d).ok()) {
            Some(Value::Object(data)) => {
                let members: Vec<(&str, Value)> =
                    data.iter().map(|(m, v)| (m.as_str(), v.clone())).collect();
                self.put(key, &members, now)
            }
            _ => self.set(key, None).into_iter().collect(),
        }
    }

    /// The slot for a meeting.
    #[must_use]
    pub fn slot(&self, meeting: &MeetingRef) -> Option<Slot> {
        read(self.record(&RecordKey::Slot(meeting.clone())))
    }

    /// Remembers the slot for a meeting and its latest edition.
    pub fn set_slot(&mut self, meeting: &MeetingRef, slot: &Slot, now: &Now) -> Vec<Change> {
        let members = [
            ("slot", Value::from(slot.slot.as_str())),
            ("edition", slot.edition.into()),
        ];
        self.put(RecordKey::Slot(meeting.clone()), &members, now)
    }
}
