//! A plan that comes in, and minutes on their way back: what they change here.

use super::{Decision, Kept, MeetingRecords, Outcome, Plan, PlanChange};
use crate::bundle::shape::Shape;
use crate::journal::Journal;
use crate::store::{MeetingPart, RecordKey};
use serde_json::{Map, Value};

/// What the file of a plan means here.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanMeant {
    /// A meeting that was not here.
    New(Kept),
    /// A newer edition.
    Newer(Kept, Vec<PlanChange>),
    /// An older edition that says something else: told, and taken in only when that
    /// is asked for. Whoever sends a plan with a high number must not shut out the
    /// one who leads.
    Older(Kept, Vec<PlanChange>),
    /// Nothing new.
    Same,
    /// The meeting is led here: no file changes its plan, whatever edition it
    /// says. What it says otherwise is told.
    Own(Vec<PlanChange>),
}

/// Looks at a plan.
#[must_use]
pub fn receive_plan(journal: &Journal, plan: Plan) -> PlanMeant {
    let Some(ours) = journal.meeting(plan.id) else {
        return PlanMeant::New(Kept::from_file(plan));
    };
    let changes = PlanChange::between(&ours.plan, &plan);
    if ours.is_led_here() {
        return PlanMeant::Own(changes);
    }
    let mut after = ours.clone();
    if plan.edition < ours.plan.edition && !changes.is_empty() {
        after.plan = plan;
        return PlanMeant::Older(after, changes);
    }
    after.plan = ours.plan.clone().newer(plan);
    if after == ours {
        PlanMeant::Same
    } else {
        PlanMeant::Newer(after, changes)
    }
}

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
