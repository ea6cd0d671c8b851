//! Three exports that never mix, and what comes in.
//!
//! * to the *staff*: the run, and nothing else;
//! * to *other schools or the owner*: the fields of the plan that were chosen;
//! * to the *deputy or the next leader*: the whole desk.
//!
//! What others have contributed travels with the desk only, and one's own
//! rating with none of them. A file is filtered when it is written and again
//! when it is read, so a file that mixes them brings in only what belongs.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::Map;

use super::plan::Field;
use crate::bundle::{Bundle, CourseRef, Refusal, Written, sheets};
use crate::store::{Envelope, RecordKey, SchoolKey, Sheet, VERSION};

/// Whom a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Share {
    /// The staff.
    Staff,
    /// Other schools, or the owner.
    Schools,
    /// The deputy or the next leader.
    Desk,
}

impl Share {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Staff, Self::Schools, Self::Desk];

    /// The word in the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Schools => "schools",
            Self::Desk => "desk",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|share| share.word() == word)
    }
}

/// The cells of a run that the staff gets. How much time the school has is the
/// leader's own reckoning.
fn is_for_staff(cell: &str) -> bool {
    const CELLS: [&str; 8] = [
        "id", "school", "start", "weekday", "time", "minutes", "autumn", "winter",
    ];
    const LISTS: [&str; 3] = ["module/", "period/", "meeting/"];
    CELLS.contains(&cell) || LISTS.iter().any(|list| cell.starts_with(list))
}

fn is_field(cell: &str) -> bool {
    cell == "id" || Field::ALL.iter().any(|field| field.cell() == cell)
}

/// What the staff gets.
#[must_use]
pub fn for_staff(run: &Sheet) -> Vec<(SchoolKey, Sheet)> {
    let run = run.without_removed().as_shown();
    vec![(SchoolKey::Run, run.only(is_for_staff))]
}

/// What other schools or the owner get: the chosen fields.
#[must_use]
pub fn for_schools(plan: &Sheet, chosen: &BTreeSet<Field>) -> Vec<(SchoolKey, Sheet)> {
    let wanted = |cell: &str| cell == "id" || chosen.iter().any(|field| field.cell() == cell);
    vec![(SchoolKey::Plan, plan.as_shown().only(wanted))]
}

/// What the deputy or the next leader gets: everything on the desk, but not
/// what was taken off it.
#[must_use]
pub fn for_desk(desk: impl IntoIterator<Item = (SchoolKey, Sheet)>) -> Vec<(SchoolKey, Sheet)> {
    let goes = |(key, sheet): &(SchoolKey, Sheet)| *key != SchoolKey::Rating && !sheet.is_empty();
    let stands = |(key, sheet): (SchoolKey, Sheet)| (key, sheet.without_removed());
    desk.into_iter().filter(goes).map(stands).collect()
}

/// The file. The same sheets on the same day give the same bytes.
///
/// # Errors
/// When it would be larger than is read.
pub fn write(
    share: Share,
    content: &[(SchoolKey, Sheet)],
    course: &CourseRef,
    day: NaiveDate,
) -> Result<Written, Refusal> {
    let named = content.iter().map(|(key, sheet)| (key.name(), sheet));
    sheets::write_sheets(share.word(), named, course, day)
}

/// What a file brings: whom it was for, and the records it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Brought {
    /// Whom it was for.
    pub share: Share,
    /// The records, to be merged.
    pub records: Vec<(RecordKey, Envelope)>,
    /// Sheets that do not belong in such a file, or that nobody knows here.
    pub left_out: usize,
}

/// Reads a `school-plan` bundle. The run for the staff and other schools' plans
/// are put beside what one has written oneself; the desk is merged with it.
///
/// # Errors
/// When a sheet is not what it says.
pub fn read(bundle: &Bundle) -> Result<Brought, Refusal> {
    let (word, found) = sheets::read_sheets(bundle)?;
    let share = Share::from_word(&word).ok_or(Refusal::Missing {
        member: "share".to_owned(),
    })?;
    let mut brought = Brought {
        share,
        records: Vec::new(),
        left_out: 0,
    };
    for (name, sheet) in found {
        let id = plain_id(sheet.text("id"));
        let kept = match (share, SchoolKey::parse(&name)) {
            (Share::Staff, Some(SchoolKey::Run)) => {
                let key = SchoolKey::Received(format!("run-{id}"));
                Some((key, sheet.only(is_for_staff)))
            }
            (Share::Schools, Some(SchoolKey::Plan)) => {
                let key = SchoolKey::Received(format!("plan-{id}"));
                Some((key, sheet.only(is_field)))
            }
            (Share::Desk, Some(key)) if key != SchoolKey::Rating => Some((key, sheet)),
            _ => None,
        };
        match kept {
            Some((key, sheet)) => brought.records.push(record(key, &sheet)),
            None => brought.left_out += 1,
        }
    }
    Ok(brought)
}

/// A sheet as a record to be merged. It says no time: when a file came in tells
/// something of who sent it.
#[must_use]
pub fn record(key: SchoolKey, sheet: &Sheet) -> (RecordKey, Envelope) {
    let cells = sheet.cells().clone().into();
    let envelope = Envelope {
        v: VERSION,
        rev: 1,
        at: NO_TIME.to_owned(),
        data: Map::from_iter([("cells".to_owned(), cells)]),
        extra: Map::new(),
    };
    (RecordKey::School(key), envelope)
}

/// The time of records that came from others.
pub const NO_TIME: &str = "1970-01-01T00:00:00Z";

/// An id as a key can hold it.
pub(super) fn plain_id(id: &str) -> String {
    let plain = |c: &char| matches!(c, 'a'..='z' | '0'..='9' | '-');
    let id: String = id.chars().filter(plain).take(40).collect();
    if id.is_empty() { "0".to_owned() } else { id }
}
