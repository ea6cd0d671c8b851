//! Minutes on their way back: what they change here.

use super::{Decision, MeetingRecords, Outcome};
use crate::bundle::shape::Shape;
use crate::journal::Journal;
use crate::store::{MeetingPart, RecordKey};
use serde_json::{Map, Value};

/// What a file of minutes means here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// The first minutes of this meeting.
    New,
    /// They say more than those that are here.
    Newer,
    /// Nothing new.
    Same,
    /// The meeting is led here: its minutes are written here.
    Own,
}

/// Records to keep, with their data.
pub type ToKeep = Vec<(RecordKey, Map<String, Value>)>;

/// Looks at minutes; the records to keep are beside. What she marked as hers
/// stays marked, and a decision of another meeting or one made here is never
/// touched: a file cannot write in what somebody else's meeting decided.
#[must_use]
pub fn receive_minutes(
    journal: &Journal,
    outcome: Outcome,
    decisions: Vec<Decision>,
) -> (Meant, ToKeep) {
    let meeting = outcome.id;
    if journal
        .meeting(meeting)
        .is_some_and(|kept| kept.is_led_here())
    {
        return (Meant::Own, Vec::new());
    }
    let mut records = Vec::new();
    let ours: Option<Outcome> = journal.part(meeting, MeetingPart::Outcome);
    let first = ours.is_none();
    let module = outcome.module.clone();
    let newer = match ours.clone() {
        Some(ours) => ours.newer(outcome),
        None => outcome,
    };
    if Some(&newer) != ours.as_ref() {
        let key = RecordKey::Meeting(meeting, MeetingPart::Outcome);
        records.push((key, newer.to_data()));
    }
    for mut decision in decisions {
        decision.meeting = Some(meeting);
        decision.mine = false;
        if decision.module.is_none() {
            decision.module.clone_from(&module);
        }
        let ours = journal.decision(decision.id);
        if ours
            .as_ref()
            .is_some_and(|ours| ours.meeting != Some(meeting))
        {
            continue;
        }
        let newer = match ours.clone() {
            Some(ours) => ours.newer(decision),
            None => decision,
        };
        if Some(&newer) != ours.as_ref() {
            records.push((RecordKey::Decision(newer.id), newer.to_data()));
        }
    }
    let meant = match (records.is_empty(), first) {
        (true, _) => Meant::Same,
        (false, true) => Meant::New,
        (false, false) => Meant::Newer,
    };
    (meant, records)
}
