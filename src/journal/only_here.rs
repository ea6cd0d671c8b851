//! Text that exists in this tab alone: until it is kept somewhere, or in a copy
//! that was read back, the page must not be left unasked.

use super::{Journal, Saving};
use crate::store::{Envelope, Place, RecordKey, gathered};

impl Saving {
    /// Something that was written is in this tab and nowhere else. `drafts`: there
    /// is something in the fields that the journal does not have yet.
    #[must_use]
    pub fn is_only_here(&self, journal: &Journal, drafts: bool) -> bool {
        let alone = |key: &RecordKey| {
            journal
                .record(key)
                .is_some_and(|record| holds_text(key, record) && !self.is_copied(key, record))
        };
        drafts
            || if self.memory {
                journal.records().any(|(key, _)| alone(key))
            } else {
                self.nowhere().any(alone)
            }
    }

    /// A copy that was read back holds these records as they are.
    pub fn copied(&mut self, records: &[(RecordKey, Envelope)]) {
        let revisions = records.iter().map(|(key, e)| (key.clone(), e.rev));
        self.copied = gathered(revisions);
    }

    fn is_copied(&self, key: &RecordKey, record: &Envelope) -> bool {
        self.copied.get(key) == Some(&record.rev)
    }

    /// What no place is known to hold. When a place refuses, nothing that it lacks
    /// counts as kept; one that cannot be asked takes nothing from the other.
    fn nowhere(&self) -> impl Iterator<Item = &RecordKey> {
        let refuses = self.trouble().is_some_and(|why| !why.is_out_of_reach());
        let strict = self.keeper.read_only() || refuses;
        let flying = self.flying.values().flatten().map(|(key, _)| key);
        let unarchived = self.unarchived.keys().chain(flying);
        let unarchived = unarchived.filter(move |key| strict || key.place() == Place::Archive);
        self.pending.iter().chain(unarchived)
    }
}

/// Somebody wrote this, and can write it into a file. Marks, choices and earlier
/// versions are no text.
fn holds_text(key: &RecordKey, record: &Envelope) -> bool {
    match key {
        RecordKey::Answer(_) | RecordKey::Note(_) => !record.text("text").trim().is_empty(),
        RecordKey::Settings
        | RecordKey::Place
        | RecordKey::Progress(_)
        | RecordKey::Round(_)
        | RecordKey::History(_)
        | RecordKey::Slot(_)
        | RecordKey::Bring(_)
        | RecordKey::Hidden(_) => false,
        key => key.travels() && !record.data.is_empty(),
    }
}
