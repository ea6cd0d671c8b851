//! The files of a meeting: the plan on its way out, the minutes on their way
//! back. The same records on the same day give the same bytes.

use chrono::NaiveDate;
use serde_json::Value;
use uuid::Uuid;

use super::{Decision, Outcome, Plan};
use crate::bundle::shape::Shape;
use crate::bundle::{
    Bundle, CourseRef, Expected, Kind, Other, Record, Refusal, Written, content_id, limits, read,
    write,
};

const PLAN: &str = "plan";
const SUMMARY: &str = "summary";
const DECISION: &str = "decision";

/// The file of a plan.
///
/// # Errors
/// When a reader would refuse it.
pub fn meeting_file(plan: &Plan, course: &CourseRef, day: NaiveDate) -> Result<Written, Refusal> {
    let records = vec![record(PLAN, plan.id, plan)];
    file(Kind::Meeting, plan.id, records, course, day)
}

/// The file of the minutes.
///
/// # Errors
/// When a reader would refuse it.
pub fn minutes_file(
    outcome: &Outcome,
    decisions: &[Decision],
    course: &CourseRef,
    day: NaiveDate,
) -> Result<Written, Refusal> {
    let mut records = vec![record(SUMMARY, outcome.id, outcome)];
    let mut sorted: Vec<Decision> = decisions.iter().map(Decision::for_others).collect();
    sorted.sort_by_key(|decision| decision.id);
    records.extend(sorted.iter().map(|d| record(DECISION, d.id, d)));
    file(Kind::Minutes, outcome.id, records, course, day)
}

fn file(
    kind: Kind,
    meeting: Uuid,
    records: Vec<Record>,
    course: &CourseRef,
    day: NaiveDate,
) -> Result<Written, Refusal> {
    let mut bundle = Bundle::new(kind);
    bundle.created = Some(day);
    bundle.course = Some(course.clone());
    bundle.meeting = Some(meeting);
    bundle.records = records;
    bundle.bundle_id = content_id(&bundle)?;
    let written = write(&bundle)?;
    // What a reader would refuse must not be sent.
    read(&written.bytes)?;
    match kind {
        Kind::Meeting => read_meeting(&bundle).map(|_| ()),
        _ => read_minutes(&bundle).map(|_| ()),
    }?;
    Ok(written)
}

fn record(kind: &str, id: Uuid, shape: &impl Shape) -> Record {
    let mut members = shape.to_data();
    members.remove("id");
    // An unknown member of that name belongs to the record.
    members.remove("type");
    let kind = kind.to_owned();
    Record::Other(Other { kind, id, members })
}

/// The plan in a meeting's file.
///
/// # Errors
/// When there is none, or more than one, or one that is not what it says.
pub fn read_meeting(bundle: &Bundle) -> Result<Plan, Refusal> {
    let plan: Plan = only(bundle, PLAN)?;
    matches(bundle, plan.id)?;
    Ok(plan)
}

/// What came out of the meeting, and its decisions. Minutes may hold decisions
/// only; they belong to the meeting that the file names.
///
/// # Errors
/// When no meeting is named, or a record is not what it says.
pub fn read_minutes(bundle: &Bundle) -> Result<(Outcome, Vec<Decision>), Refusal> {
    let summaries = all::<Outcome>(bundle, SUMMARY)?;
    let summaries_missing = summaries.is_empty();
    let outcome = match (summaries.is_empty(), bundle.meeting) {
        (true, Some(meeting)) => Outcome::bare(meeting),
        _ => only(bundle, SUMMARY)?,
    };
    matches(bundle, outcome.id)?;
    let decisions: Vec<Decision> = all(bundle, DECISION)?;
    let decisions = decisions.iter().map(|decision| {
        let mut decision = decision.for_others();
        // It was changed before these minutes were made, so it has no later
        // edition than they: none can shut later minutes out.
        if !summaries_missing {
            decision.edition = decision.edition.min(outcome.edition);
        }
        decision
    });
    let decisions = decisions.collect();
    Ok((outcome, decisions))
}

fn matches(bundle: &Bundle, id: Uuid) -> Result<(), Refusal> {
    match bundle.meeting {
        Some(meeting) if meeting != id => Err(Refusal::Malformed {
            member: "meeting".into(),
            expected: Expected::Uuid,
        }),
        _ => Ok(()),
    }
}

fn only<T: Shape>(bundle: &Bundle, kind: &str) -> Result<T, Refusal> {
    let mut found = all(bundle, kind)?;
    match (found.pop(), found.is_empty()) {
        (Some(one), true) => Ok(one),
        (None, _) => Err(Refusal::Missing {
            member: format!("records[].{kind}"),
        }),
        (Some(_), false) => Err(Refusal::RepeatedRecord {
            id: bundle.records.first().map_or(Uuid::nil(), Record::id),
        }),
    }
}

fn all<T: Shape>(bundle: &Bundle, kind: &str) -> Result<Vec<T>, Refusal> {
    let mut found = Vec::new();
    for (n, record) in bundle.records.iter().enumerate() {
        let Record::Other(other) = record else {
            continue;
        };
        if other.kind != kind {
            continue;
        }
        if n >= limits::RECORDS {
            let (count, limit) = (bundle.records.len(), limits::RECORDS);
            return Err(Refusal::TooManyRecords { count, limit });
        }
        let mut members = other.members.clone();
        members.insert("id".into(), other.id.to_string().into());
        let path = format!("records[{n}]");
        let shape = T::read(Value::Object(members), &path)?;
        shape.check().map_err(|e| e.inside(&path).refusal())?;
        found.push(shape);
    }
    Ok(found)
}
