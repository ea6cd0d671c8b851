//! How much of a number or a list is believed. Whoever writes at the end of what
//! a number can count to has the last word for ever, so nobody is let there.

use serde_json::{Map, Value};

use super::{Envelope, MAX_REV, RecordKey, Versions, sheet};

/// The highest count of writes that a file may bring.
pub const FROM_OUTSIDE: u64 = 1 << 40;

/// So often nothing was ever written, nor will be after a file has come in.
const NEVER: u64 = 1 << 52;

/// Prompts or phases in a plan that is read at all.
const PLANNED: usize = 1_000;

/// Records that one act deletes.
const DELETED: usize = 1_000;

/// Rounds of a module that anybody begins.
const ROUNDS: u64 = 1_000;

/// A stored count of writes. One that nobody counted to is begun anew, so that
/// the next write is the newest.
pub(super) fn counted(rev: u64) -> u64 {
    if rev > NEVER && rev <= MAX_REV {
        1
    } else {
        rev
    }
}

/// A count of writes in a file.
pub(super) fn from_outside(rev: u64) -> u64 {
    if rev > FROM_OUTSIDE { 1 } else { rev }
}

/// The record of a file, with its counts begun anew where nobody counted to
/// them. What it says is as it was.
#[must_use]
pub fn tame(key: &RecordKey, mut envelope: Envelope) -> Envelope {
    envelope.rev = from_outside(envelope.rev);
    match key {
        RecordKey::Alternate(_) | RecordKey::History(_) => {
            if let Some(versions) = Versions::of(&envelope) {
                envelope.data = versions.tamed().data();
            }
        }
        RecordKey::School(_) => {
            if let Some(Value::Object(cells)) = envelope.data.get_mut(sheet::CELLS) {
                for cell in cells.values_mut() {
                    let count = cell.get_mut(0);
                    if let Some((count, n)) = count.and_then(|c| Some((c.as_u64()?, c)))
                        && count > FROM_OUTSIDE
                    {
                        *n = from_outside(count).into();
                    }
                }
            }
        }
        _ => {}
    }
    envelope
}

/// The round that a record says; nothing when nobody comes so far.
#[must_use]
pub fn round(data: &Map<String, Value>) -> Option<u64> {
    let current = data.get("current").and_then(Value::as_u64);
    current.filter(|n| *n <= ROUNDS)
}

/// What one act has deleted: a day, and a list that ends.
pub(super) fn is_deleted(data: &Map<String, Value>) -> bool {
    let list = data.get("records").and_then(Value::as_array);
    data.get("day").is_some_and(Value::is_string) && list.is_some_and(|list| list.len() <= DELETED)
}

/// A plan whose lists end.
pub(super) fn is_plan(plan: &Value) -> bool {
    let ends = |list: &str| {
        let list = plan.get(list).and_then(Value::as_array);
        list.is_none_or(|list| list.len() <= PLANNED)
    };
    plan.is_object() && ends("prompts") && ends("phases")
}
