//! A meeting's file, opened anywhere: what it would change, and the words for it.

use crate::bundle::shape::Shape;
use crate::bundle::{Bundle, ImportResult, Refusal};
use crate::journal::Journal;
use crate::meeting::{Kept, MeetingRecords, Plan, PlanChange, PlanMeant, receive_plan, travel};
use crate::store::{Change, MeetingPart, RecordKey};
use crate::text::Texts;
use crate::ui::copies::Kept as KeptRecords;
use crate::ui::edge;
use crate::ui::parts::visible_name;

/// What a file of a meeting, or of its minutes, means here.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrived {
    /// What becomes of it.
    pub result: ImportResult,
    /// The reason, in words.
    pub words: String,
    /// What would be kept; nothing when that changes nothing.
    pub records: KeptRecords,
    /// Whether they are kept with what else comes, or only when asked for.
    pub by_default: bool,
}

impl Arrived {
    /// Keeps the records; what that changed.
    pub fn keep_in(&self, journal: &mut Journal) -> Vec<Change> {
        let now = edge::now();
        let records = self.records.iter().cloned();
        let changes = records.flat_map(|(key, data)| journal.keep(key, data, &now));
        changes.collect()
    }
}

/// Looks at a meeting's file; `journal` is what is here.
///
/// # Errors
/// When there is no plan in it, or one that is not what it says.
pub fn arrived(t: &Texts, bundle: &Bundle, journal: &Journal) -> Result<Arrived, Refusal> {
    let list = &t.meeting().list;
    let mut plan = travel::read_meeting(bundle)?;
    if plan.course.is_none() {
        let course = bundle.course.as_ref();
        plan.course = course.map(|course| course.id.clone());
        plan.course_version = course.map(|course| course.version.clone());
    }
    let title = visible_name(&super::words::title(t, &plan));
    let ours = journal.meeting(plan.id).map(|kept| kept.plan);
    let with = |words: String, changes: &[PlanChange]| {
        let told = ours.as_ref().map(|ours| told(t, ours, &plan, changes));
        match told.as_deref() {
            None | Some("") => words,
            Some(told) => format!("{words} {told}"),
        }
    };
    let mut by_default = true;
    let (result, words, kept) = match receive_plan(journal, plan.clone()) {
        PlanMeant::New(kept) => {
            let words = format!("{} {}", (list.in_file)(&title), about(t, &plan));
            (ImportResult::Ok, words, Some(kept))
        }
        PlanMeant::Newer(kept, changes) => {
            let words = with((list.in_file_newer)(&title), &changes);
            (ImportResult::Updated, words, Some(kept))
        }
        PlanMeant::Older(kept, changes) => {
            let words = with((list.in_file_older)(&title), &changes);
            by_default = false;
            (ImportResult::Warning, words, Some(kept))
        }
        PlanMeant::Same => (ImportResult::Duplicate, list.in_file_same.to_owned(), None),
        PlanMeant::Own(changes) => {
            let result = if changes.is_empty() {
                ImportResult::Duplicate
            } else {
                ImportResult::Warning
            };
            (result, with(list.in_file_led.to_owned(), &changes), None)
        }
    };
    let plan = |kept: Kept| {
        let key = RecordKey::Meeting(kept.plan.id, MeetingPart::Plan);
        (key, kept.to_data())
    };
    Ok(Arrived {
        result,
        words,
        records: kept.map(plan).into_iter().collect(),
        by_default,
    })
}

/// What matters of a plan that was not here: when, with or without names, how
/// much to prepare, and whom contributions go to.
fn about(t: &Texts, plan: &Plan) -> String {
    let list = &t.meeting().list;
    let link = plan.delivery.as_ref().and_then(|d| d.link.as_ref());
    let facts = [
        Some(format!("{}.", visible_name(&super::words::when(t, plan)))),
        Some(format!("{}.", naming(t, plan))),
        Some((list.plan_prompts)(plan.prompts.len())),
        link.map(|link| (list.plan_host)(&link.host())),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    facts.join(" ")
}

fn naming(t: &Texts, plan: &Plan) -> &'static str {
    if plan.is_anonymous() {
        t.meeting().naming.anonymous
    } else {
        t.meeting().naming.named
    }
}

/// What is not as it was, in words; empty when all is.
fn told(t: &Texts, ours: &Plan, theirs: &Plan, changes: &[PlanChange]) -> String {
    let list = &t.meeting().list;
    let name = |plan: &Plan| visible_name(&super::words::title(t, plan));
    let when = |plan: &Plan| visible_name(&super::words::when(t, plan));
    let changes = changes.iter().map(|change| match change {
        PlanChange::Naming => (list.now)(naming(t, ours), naming(t, theirs)),
        PlanChange::Host(before, after) => (list.now_host)(before.as_deref(), after.as_deref()),
        PlanChange::Address(host) => (list.now_address)(host),
        PlanChange::Delivery => list.now_delivery.to_owned(),
        PlanChange::Prompts {
            new,
            gone,
            reworded,
        } => (list.now_prompts)(*new, *gone, *reworded),
        PlanChange::When => (list.now)(&when(ours), &when(theirs)),
        PlanChange::Title => (list.now)(&name(ours), &name(theirs)),
        PlanChange::Phases => list.now_phases.to_owned(),
    });
    let changes: Vec<String> = changes.collect();
    if changes.is_empty() {
        return String::new();
    }
    format!("{} {}.", list.changed, changes.join("; "))
}
