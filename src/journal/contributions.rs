//! What she takes along: the choice, the frozen file, the slot.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::Journal;
use crate::bundle::contribution::Slot;
use crate::bundle::shape::{Shape, shape};
use crate::bundle::{Digest, Receipt};
use crate::store::{AnswerKey, Change, MeetingRef, Now, RecordKey, TextKey, gathered};

shape! {
    /// A contribution as it was drawn. Saving it again gives the same bytes.
    FrozenContribution {
        must {
            /// The file's name.
            file_name: String,
            /// The file's content.
            bytes: String,
        }
        may {
            /// The file's sum.
            sha256: String,
            /// The edition in its slot.
            edition: u64,
            /// The sum of what it was made of, to see whether that still holds.
            content: String,
        }
    }
}

impl FrozenContribution {
    /// Its four words.
    #[must_use]
    pub fn receipt(&self) -> Receipt {
        let sum = Digest::from_hex(&self.sha256);
        Receipt::of(&sum.unwrap_or_else(|| Digest::of(self.bytes.as_bytes())))
    }

    /// Somebody's name or group stands in it. Its members are sorted.
    fn is_signed(&self) -> bool {
        self.bytes.starts_with("{\"author\"")
    }
}

/// What is signed and what is not have a slot each.
fn whose(signed: bool) -> &'static str {
    if signed { "signed" } else { "nameless" }
}

fn read_slot(data: &Map<String, Value>, id: &str) -> Option<Slot> {
    let id = Uuid::parse_str(data.get(id)?.as_str()?).ok()?;
    let edition = data.get("edition")?.as_u64()?;
    Some(Slot { id, edition })
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
    pub fn frozen(&self, meeting: &MeetingRef) -> Option<FrozenContribution> {
        FrozenContribution::from_data(self.kept(&RecordKey::Draft(meeting.clone()))?)
    }

    /// Freezes a contribution.
    pub fn freeze(
        &mut self,
        meeting: &MeetingRef,
        frozen: &FrozenContribution,
        now: &Now,
    ) -> Vec<Change> {
        let key = RecordKey::Draft(meeting.clone());
        self.keep(key, frozen.to_data(), now)
    }

    /// The slot in a meeting, with the latest edition in it: of what is signed,
    /// or of what is not, for a correction of one must not tell of the other.
    /// What is for no planned meeting corrects nothing, and has none.
    #[must_use]
    pub fn slot(&self, meeting: &MeetingRef, signed: bool) -> Option<Slot> {
        if !has_slot(meeting) {
            return None;
        }
        let data = self.kept(&RecordKey::Slot(meeting.clone()))?;
        if let Some(own) = data.get(whose(signed)) {
            return read_slot(own.as_object()?, "id");
        }
        // There was one for both once: it is that of the last file.
        let last = self.frozen(meeting)?;
        (last.is_signed() == signed).then(|| read_slot(data, "slot"))?
    }

    /// Remembers the slot in a meeting and its latest edition.
    pub fn set_slot(
        &mut self,
        meeting: &MeetingRef,
        signed: bool,
        slot: Slot,
        now: &Now,
    ) -> Vec<Change> {
        let own = [
            ("id".to_owned(), slot.id.to_string().into()),
            ("edition".to_owned(), slot.edition.into()),
        ];
        let members = [
            (whose(signed), Value::Object(gathered(own))),
            ("slot", Value::Null),
            ("edition", Value::Null),
        ];
        self.put(RecordKey::Slot(meeting.clone()), &members, now)
    }

    /// Forgets slots that would tie loose contributions together, and the files
    /// drawn with them.
    pub fn forget_loose_slots(&mut self) -> Vec<Change> {
        let slots = self.records().filter_map(|(key, _)| match key {
            RecordKey::Slot(meeting) if !has_slot(meeting) => Some(meeting.clone()),
            _ => None,
        });
        let slots: Vec<MeetingRef> = slots.collect();
        let forget = |meeting: MeetingRef| {
            let drawn = self.let_go(&RecordKey::Draft(meeting.clone()));
            let slot = self.let_go(&RecordKey::Slot(meeting));
            drawn.into_iter().chain(slot).collect::<Vec<_>>()
        };
        slots.into_iter().flat_map(forget).collect()
    }
}

/// Only a planned meeting collects: elsewhere nothing is ever replaced.
fn has_slot(meeting: &MeetingRef) -> bool {
    matches!(meeting, MeetingRef::Meeting(_))
}
