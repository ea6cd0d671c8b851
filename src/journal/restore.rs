//! Acts that are done whole or not at all, such as restoring a backup or deleting, and
//! taking them back: in local storage all or nothing.

use super::save::{join, swap};
use super::{Flight, Journal, Plan, Saving, Undone};
use crate::store::{Change, Envelope, Now, Outcome, Place, RecordKey, Store};

/// More only if another tab writes all the time.
const MOST_TRIES: usize = 100;

/// An act, or its undo, that is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// What changed; enough to undo it.
    pub changes: Vec<Change>,
    /// Records that an undo left alone, since they were written again.
    pub kept: Vec<RecordKey>,
    /// On its way to the archive.
    pub flight: Option<Flight>,
}

impl Saving {
    /// Merges a backup: in local storage all of it or nothing.
    ///
    /// # Errors
    /// What stood in the way; journal and storage are as before.
    pub fn restore(
        &mut self,
        journal: &mut Journal,
        store: &dyn Store,
        plan: &Plan,
        now: &Now,
    ) -> Result<Restored, Outcome> {
        self.commit(journal, store, &mut |journal| journal.apply(plan), now)
    }

    /// Does what `act` does to the journal: in local storage all of it or nothing. It
    /// may be done again, when another tab has written meanwhile.
    ///
    /// # Errors
    /// What stood in the way; journal and storage are as before.
    pub fn commit(
        &mut self,
        journal: &mut Journal,
        store: &dyn Store,
        act: &mut dyn FnMut(&mut Journal) -> Vec<Change>,
        now: &Now,
    ) -> Result<Restored, Outcome> {
        self.settled(journal, store, now)?;
        let mut outcome = Outcome::Saved;
        // Another tab may have written since: take that in, and merge again.
        for _ in 0..MOST_TRIES {
            let changes = act(journal);
            outcome = self.keeper.write_all(store, &changes);
            if outcome == Outcome::Saved {
                self.note_archive(&changes, join);
                return Ok(Restored {
                    changes,
                    kept: Vec::new(),
                    flight: self.depart(journal),
                });
            }
            self.step_back(journal, store, &changes, &outcome, now)?;
        }
        Err(outcome)
    }

    /// Whether all that was written has come to the archive; nothing while it is on its
    /// way. What waits for a place that refuses has not come.
    #[must_use]
    pub fn has_landed(&self) -> Option<bool> {
        if self.trouble().is_some() || self.keeper.read_only() {
            return Some(false);
        }
        (self.flying.is_empty() && self.unarchived.is_empty()).then_some(true)
    }

    /// Takes a restore back, to the exact state before.
    ///
    /// # Errors
    /// What stood in the way; journal and storage are as before.
    pub fn undo(
        &mut self,
        journal: &mut Journal,
        store: &dyn Store,
        restored: &[Change],
        now: &Now,
    ) -> Result<Restored, Outcome> {
        self.settled(journal, store, now)?;
        let mut outcome = Outcome::Saved;
        // What another tab has written since stays.
        for _ in 0..MOST_TRIES {
            let Undone { changes, kept } = journal.undo(restored);
            outcome = self.keeper.write_all(store, &changes);
            if outcome == Outcome::Saved {
                self.note_archive(&changes, swap);
                return Ok(Restored {
                    changes,
                    kept,
                    flight: self.depart(journal),
                });
            }
            self.step_back(journal, store, &changes, &outcome, now)?;
        }
        Err(outcome)
    }

    /// Nothing of `changes` could be written. When that is because of another
    /// tab, its record is taken in, for another try.
    fn step_back(
        &mut self,
        journal: &mut Journal,
        store: &dyn Store,
        changes: &[Change],
        outcome: &Outcome,
        now: &Now,
    ) -> Result<(), Outcome> {
        journal.undo(changes);
        self.put_right(changes, journal, store, now);
        let Outcome::Conflict { key, .. } = outcome else {
            return Err(outcome.clone());
        };
        self.take_in(journal, store, key, now);
        self.settled(journal, store, now)
    }

    /// Everything typed so far is in local storage.
    fn settled(
        &mut self,
        journal: &mut Journal,
        store: &dyn Store,
        now: &Now,
    ) -> Result<(), Outcome> {
        self.write_pending(journal, store, now);
        match &self.local_error {
            _ if self.keeper.read_only() => Err(Outcome::Newer),
            Some(error) => Err(Outcome::Failed(error.clone())),
            None => Ok(()),
        }
    }

    /// The keeper has taken back what it wrote; should a place have refused
    /// even that, it is tried again until it is right.
    fn put_right(
        &mut self,
        changes: &[Change],
        journal: &mut Journal,
        store: &dyn Store,
        now: &Now,
    ) {
        let touched = changes.iter().filter(|c| {
            let was = c.before.as_ref().map(Envelope::to_json);
            self.keeper.seen(&c.key) != was.as_deref() && c.key.place() == Place::Both
        });
        let touched: Vec<_> = touched.map(|c| c.key.clone()).collect();
        self.pending.extend(touched);
        self.write_pending(journal, store, now);
    }
}
