//! The truth about saving: «Lagret» means both places.

use std::collections::{BTreeMap, BTreeSet};

use vecmap::VecMap;

use super::drafts::Drafts;
use super::{Journal, SaveState};
use crate::store::{
    Change, Envelope, Keeper, Loaded, Now, Outcome, Place, Put, RecordKey, Store, StoreError,
    Update, gathered,
};

/// An update on its way to the archive. Say [`Saving::archived`] when it has
/// arrived, or has not.
#[derive(Clone, Debug, PartialEq)]
pub struct Flight {
    /// Which one.
    pub ticket: u64,
    /// What to give to [`Archive::update`](crate::store::Archive::update).
    pub update: Update,
}

/// Brings what changes in the journal to both places, and knows what is not
/// there yet. One per tab.
#[derive(Clone, Debug, Default)]
pub struct Saving {
    pub(super) keeper: Keeper,
    /// Not in local storage yet.
    pub(super) pending: BTreeSet<RecordKey>,
    /// Not on its way to the archive yet.
    pub(super) unarchived: VecMap<RecordKey, Put>,
    pub(super) flying: VecMap<u64, Vec<(RecordKey, Put)>>,
    /// Changed here, and not heard of from the archive since.
    pub(super) changed: BTreeSet<RecordKey>,
    tickets: u64,
    typing: bool,
    pub(super) memory: bool,
    /// The revisions in the copy that was read back in this tab.
    pub(super) copied: VecMap<RecordKey, u64>,
    /// What other tabs told while something was on its way from here.
    pub(super) heard: BTreeMap<RecordKey, Envelope>,
    pub(super) drafts: Drafts,
    pub(super) local_error: Option<StoreError>,
    pub(super) archive_error: Option<StoreError>,
}

impl Saving {
    /// Begins after loading: puts aside what could not be read. What one place
    /// lacks goes along with the first [`Saving::save`]. `memory`: both places
    /// are in memory only.
    #[must_use]
    pub fn open(store: &dyn Store, loaded: &Loaded, memory: bool) -> Self {
        let mut saving = Self {
            keeper: Keeper::new(loaded),
            pending: gathered(loaded.to_local.iter().cloned()),
            unarchived: gathered(loaded.to_archive.entries().iter().cloned()),
            drafts: Drafts::left_by(loaded),
            memory,
            ..Self::default()
        };
        let found_here = loaded.quarantined.iter().filter(|q| q.local);
        for damaged in found_here.filter(|q| q.found_at == q.key.name()) {
            if !loaded.newer_seen
                && let Err(error) = saving.keeper.set_aside(store, &damaged.key)
            {
                saving.local_error = Some(error);
            }
        }
        saving
    }

    /// For a device that keeps nothing: goes with stores in memory.
    #[must_use]
    pub fn in_memory() -> Self {
        Self {
            memory: true,
            ..Self::default()
        }
    }

    /// For a device that turned out to be one's own: all of `journal` goes along
    /// with the first [`Saving::save`]. What is stored there already is met as
    /// another tab's.
    #[must_use]
    pub fn afresh(journal: &Journal) -> Self {
        let join = |(key, e): (&RecordKey, &Envelope)| {
            let to = e.clone();
            let put = if key.joins_fields() {
                Put::Meet { from: None, to }
            } else {
                Put::Join(to)
            };
            (key.clone(), put)
        };
        Self {
            pending: gathered(journal.records().map(|(key, _)| key.clone())),
            unarchived: gathered(journal.records().map(join)),
            ..Self::default()
        }
    }

    /// What the status line says.
    #[must_use]
    pub fn state(&self, journal: &Journal) -> SaveState {
        if self.keeper.read_only() {
            SaveState::ReadOnly
        } else if self.memory {
            SaveState::Memory
        } else if self.local_error.is_some() || self.is_refused() {
            SaveState::Failed
        } else if self.archive_error.is_some() && self.is_in_one_place() {
            SaveState::OnePlace
        } else if self.typing || !self.is_safe() {
            SaveState::Saving
        } else if journal.has_alternates() {
            SaveState::Conflict
        } else {
            SaveState::Saved
        }
    }

    /// Why a place refused.
    #[must_use]
    pub fn trouble(&self) -> Option<&StoreError> {
        self.local_error.as_ref().or(self.archive_error.as_ref())
    }

    /// The archive cannot be asked.
    pub fn out_of_reach(&mut self, why: StoreError) {
        self.archive_error = Some(why);
    }

    /// A newer version of the app has been here: this tab writes nothing more.
    pub fn superseded(&mut self) {
        self.keeper.stop();
    }

    /// Nothing is kept.
    #[must_use]
    pub fn is_memory(&self) -> bool {
        self.memory
    }

    /// The archive refused something, or cannot be asked for what is kept there only.
    /// Earlier versions may wait.
    fn is_refused(&self) -> bool {
        let Some(why) = &self.archive_error else {
            return false;
        };
        let is_lost = |key: &RecordKey| {
            key.place() == Place::Archive && !matches!(key, RecordKey::History(_))
        };
        !why.is_out_of_reach() || self.on_their_way().any(is_lost)
    }

    /// Everything is in local storage, and something is not in the archive.
    fn is_in_one_place(&self) -> bool {
        !self.typing && self.pending.is_empty() && self.on_their_way().next().is_some()
    }

    /// What is not in the archive yet.
    fn on_their_way(&self) -> impl Iterator<Item = &RecordKey> {
        let flying = self.flying.values().flatten().map(|(key, _)| key);
        self.unarchived.keys().chain(flying)
    }

    fn is_safe(&self) -> bool {
        self.pending.is_empty() && self.unarchived.is_empty() && self.flying.is_empty()
    }

    /// A key was pressed that is not in the journal yet.
    pub fn typed(&mut self) {
        self.typing = true;
    }

    /// No key has been pressed for a while.
    pub fn rested(&mut self) {
        self.typing = false;
    }

    /// Writes `changes`, and whatever could not be written before, to local
    /// storage, at once. Text of another tab is taken in on the way. Returns
    /// what goes to the archive, also when local storage refused.
    pub fn save(
        &mut self,
        journal: &mut Journal,
        store: &dyn Store,
        changes: &[Change],
        now: &Now,
    ) -> Option<Flight> {
        self.typing = false;
        self.note(changes, join);
        self.write_pending(journal, store, now);
        self.write_drafts(journal, store, changes, now);
        self.depart(journal)
    }

    /// The flight with this ticket does not depart now: it goes along with the next.
    pub fn put_off(&mut self, ticket: u64) {
        for (key, put) in self.flying.remove(&ticket).unwrap_or_default() {
            self.fly_again(key, put);
        }
    }

    /// Another tab wrote `key`. Call it after writing what stands in the fields
    /// to the journal. What was removed there stays here until it is written.
    pub fn hear(
        &mut self,
        journal: &mut Journal,
        store: &dyn Store,
        key: &RecordKey,
        now: &Now,
    ) -> Option<Flight> {
        self.take_in(journal, store, key, now);
        self.write_pending(journal, store, now);
        self.depart(journal)
    }

    /// Something is to be written under `key` that is not in both places yet.
    pub(super) fn is_on_its_way(&self, key: &RecordKey) -> bool {
        self.pending.contains(key) || self.on_their_way().any(|other| other == key)
    }

    pub(super) fn note(&mut self, changes: &[Change], how: fn(&Change) -> Put) {
        self.pending.extend(changes.iter().map(|c| c.key.clone()));
        self.note_archive(changes, how);
    }

    pub(super) fn note_archive(&mut self, changes: &[Change], how: fn(&Change) -> Put) {
        for change in changes {
            self.changed.insert(change.key.clone());
            let put = self.onto_known(&change.key, how(change));
            self.unarchived.insert(change.key.clone(), put);
        }
    }

    pub(super) fn write_pending(&mut self, journal: &mut Journal, store: &dyn Store, now: &Now) {
        let mut refused: BTreeSet<RecordKey> = BTreeSet::new();
        let mut error = None;
        // More rounds than records only if another tab writes all the time.
        for _ in 0..self.pending.len() * 4 + 100 {
            let Some(key) = self.pending.difference(&refused).next().cloned() else {
                break;
            };
            match self.keeper.write(store, &key, journal.record(&key)) {
                Outcome::Saved => {
                    self.pending.remove(&key);
                }
                Outcome::Conflict { raw, stored, .. } => {
                    self.keeper.saw(&key, Some(&raw));
                    let changes = journal.absorb(&key, &stored, true, now);
                    self.note(&changes, join);
                }
                Outcome::Failed(why) => {
                    error = Some(why);
                    // The text may only follow when its alternate is safe.
                    if let RecordKey::Alternate(text) = &key {
                        refused.insert(text.record());
                    }
                    refused.insert(key);
                }
                Outcome::Newer => break,
            }
        }
        self.local_error = error;
    }

    /// Takes in what is stored under `key`, unless this tab has text of its own
    /// there: then writing will meet it.
    pub(super) fn take_in(
        &mut self,
        journal: &mut Journal,
        store: &dyn Store,
        key: &RecordKey,
        now: &Now,
    ) {
        // What another tab has under way is that one's until the archive has it.
        if matches!(key, RecordKey::Unsaved { .. }) {
            return;
        }
        let Ok(raw) = store.get(&key.name()) else {
            return;
        };
        if raw.as_deref() == self.keeper.seen(key) || self.pending.contains(key) {
            return;
        }
        let Some(raw) = raw else {
            return self.keeper.saw(key, None);
        };
        let Ok(theirs) = Envelope::read(key, &raw) else {
            return;
        };
        // Two tabs that wrote at the very same moment have not seen each other.
        let crossed = journal
            .record(key)
            .is_some_and(|ours| ours.rev == theirs.rev)
            && matches!(
                key,
                RecordKey::Answer(_)
                    | RecordKey::Note(_)
                    | RecordKey::School(_)
                    | RecordKey::OwnPage(_)
                    | RecordKey::Annotation(_)
            );
        self.keeper.saw(key, Some(&raw));
        let changes = journal.absorb(key, &theirs, crossed, now);
        self.note(&changes, join);
    }

    pub(super) fn depart(&mut self, journal: &Journal) -> Option<Flight> {
        if self.unarchived.is_empty() || self.keeper.read_only() {
            return None;
        }
        let entries: Vec<(RecordKey, Put)> = std::mem::take(&mut self.unarchived)
            .into_iter()
            .filter_map(|(key, put)| {
                // What is built on something that flies waits for that to land.
                if key.joins_fields() && self.flown(&key).is_some() {
                    self.unarchived.insert(key, put);
                    return None;
                }
                // As it is by now, unless it is gone by now.
                let put = match put {
                    Put::Join(_) => Put::Join(journal.record(&key)?.clone()),
                    Put::Meet { from, .. } => {
                        let to = journal.record(&key)?.clone();
                        Put::Meet { from, to }
                    }
                    swap => swap,
                };
                Some((key, put))
            })
            .collect();
        if entries.is_empty() {
            return None;
        }
        self.tickets += 1;
        self.flying.insert(self.tickets, entries.clone());
        Some(Flight {
            ticket: self.tickets,
            update: Update::new(entries),
        })
    }
}

/// As a change is archived: together with what is there.
pub(super) fn join(change: &Change) -> Put {
    match &change.after {
        Some(after) if change.key.joins_fields() => Put::Meet {
            from: change.before.clone(),
            to: after.clone(),
        },
        Some(after) => Put::Join(after.clone()),
        None => swap(change),
    }
}

/// As an undo is archived: exactly, if nobody wrote since.
pub(super) fn swap(change: &Change) -> Put {
    Put::Swap {
        from: change.before.clone(),
        to: change.after.clone(),
    }
}
