//! A meeting's file, opened anywhere: what it would change, and the words for it.

use crate::bundle::{Bundle, Refusal};
use crate::journal::Journal;
use crate::meeting::{Kept, MeetingRecords, travel};
use crate::text::Texts;

/// What a meeting's file means here.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrived {
    /// The contract's word.
    pub result: &'static str,
    /// The reason, in words.
    pub words: String,
    /// What would be kept; nothing when that changes nothing.
    pub kept: Option<Box<Kept>>,
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
    let title = super::words::title(t, &plan);
    let same = |words: &str| Arrived {
        result: "duplicate",
        words: words.to_owned(),
        kept: None,
    };
    let Some(ours) = journal.meeting(plan.id) else {
        return Ok(Arrived {
            result: "ok",
            words: (list.in_file)(&title),
            kept: Some(Box::new(Kept::from_file(plan))),
        });
    };
    if ours.is_led_here() {
        return Ok(same(list.in_file_led));
    }
    let mut newer = ours.clone();
    newer.plan = ours.plan.clone().newer(plan);
    Ok(if newer == ours {
        same(list.in_file_same)
    } else {
        Arrived {
            result: "updated",
            words: (list.in_file_newer)(&title),
            kept: Some(Box::new(newer)),
        }
    })
}
