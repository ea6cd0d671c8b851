//! What meetings have gathered, on its way into a copy and back.

use super::{MeetingRecords, without_name};
use crate::bundle::{Kind, Reading, read};
use crate::journal::Journal;
use crate::store::{PREFIX, ShelfChange, received_by, received_name, was_received};
use uuid::Uuid;

/// The contributions among `found`, by their names on the shelf, as `journal`'s
/// meetings may keep them: without names where a meeting has none, and each under
/// the sum of what is kept. What cannot be read is no contribution.
#[must_use]
pub fn as_kept(journal: &Journal, found: Vec<(String, String)>) -> Vec<(String, String)> {
    let kept = found.into_iter().filter_map(|(name, text)| {
        let meeting = received_by(&name)?;
        let plan = journal.meeting(meeting).map(|kept| kept.plan);
        if plan.is_some_and(|plan| plan.is_anonymous()) {
            return without_name(meeting, &text);
        }
        match read(text.as_bytes()) {
            Ok(Reading::Bundle(received)) if received.bundle.kind == Kind::Contribution => {
                Some((received_name(meeting, &received.sha256.to_string()), text))
            }
            _ => None,
        }
    });
    let mut kept: Vec<_> = kept.collect();
    kept.sort();
    kept.dedup();
    kept
}

/// A name on the shelf as it stands in a copy.
#[must_use]
pub fn in_copy(name: &str) -> String {
    name.strip_prefix(PREFIX).unwrap_or(name).to_owned()
}

/// Deleted contributions, `found` under the act that deleted them, back where
/// `journal`'s meetings keep theirs: without names where a meeting has none by now.
#[must_use]
pub fn came_back(journal: &Journal, act: Uuid, found: Vec<(String, String)>) -> Vec<ShelfChange> {
    let change = |name: String, before: Option<String>, after: Option<String>| ShelfChange {
        name,
        before,
        after,
    };
    let back = found.into_iter().filter_map(|(name, text)| {
        let was = was_received(act, &name)?;
        let meeting = received_by(&was)?;
        let plan = journal.meeting(meeting).map(|kept| kept.plan);
        let (kept, scrubbed) = if plan.is_some_and(|plan| plan.is_anonymous()) {
            without_name(meeting, &text)?
        } else {
            (was, text.clone())
        };
        Some([
            change(kept, None, Some(scrubbed)),
            change(name, Some(text), None),
        ])
    });
    back.flatten().collect()
}
