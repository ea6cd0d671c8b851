//! What meetings have gathered, on its way into a copy and back.

use super::{MeetingRecords, without_name};
use crate::bundle::{Kind, Reading, read};
use crate::journal::Journal;
use crate::store::{PREFIX, received_by, received_name};

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
