//! An archive that opens late, or again: what it holds joins what is here.

use std::collections::BTreeSet;

use super::save::join;
use super::{Flight, Journal, Saving};
use crate::store::{
    Change, Now, Place, Put, Quarantined, RecordKey, Store, gathered, load, local_entries,
};

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rejoined {
    /// What the archive lacks.
    pub flight: Option<Flight>,
    /// Records that are not as they were.
    pub changed: Vec<RecordKey>,
    /// Values that could not be read.
    pub quarantined: Vec<Quarantined>,
}

impl Saving {
    /// Takes in what both places hold by now, `there` being the archive: as at the
    /// start, but nothing that was written here since is lost. What another tab has
    /// removed goes. Where a place is empty as a whole, nobody has removed a record:
    /// then everything goes there again.
    pub fn rejoin(
        &mut self,
        journal: &mut Journal,
        store: &dyn Store,
        there: Vec<(String, String)>,
        now: &Now,
    ) -> Rejoined {
        self.write_pending(journal, store, now);
        let here = match local_entries(store) {
            Ok(here) => here,
            Err(error) => {
                self.local_error = Some(error);
                Vec::new()
            }
        };
        let (none_here, none_there) = (here.is_empty(), there.is_empty());
        // What is on its way from here is in the journal, and what is on its way from
        // another tab is that one's: a draft says nothing of what the archive has.
        let is_draft = |name: &str| {
            let key = RecordKey::parse(name);
            matches!(key, Some(RecordKey::Unsaved { .. }))
        };
        let here = here.into_iter().filter(|(name, _)| !is_draft(name));
        let loaded = load(here.collect(), there);
        for (key, raw) in &loaded.local {
            self.keeper.saw(key, Some(raw));
        }
        if loaded.newer_seen {
            self.keeper.stop();
        }
        let mut changed = Vec::new();
        for (key, theirs) in &loaded.records {
            let ours = journal.record(key).cloned();
            let unsaved = match key.place() {
                Place::Both => self.pending.contains(key) || self.changed.contains(key),
                _ => self.is_on_its_way(key),
            };
            // What was removed here is on its way there.
            if ours.as_ref() == Some(theirs) || (ours.is_none() && self.is_on_its_way(key)) {
                continue;
            }
            if key.joins_fields() {
                self.hear_joined(journal, key, theirs);
            } else {
                let changes = journal.absorb(key, theirs, unsaved, now);
                self.note(&changes, join);
            }
            if journal.record(key) != ours.as_ref() {
                changed.push(key.clone());
            }
        }
        let mut gone = Vec::new();
        for (key, record) in journal.records() {
            if loaded.records.contains_key(key) || self.is_on_its_way(key) {
                continue;
            }
            let is_empty = match key.place() {
                Place::Both => none_here,
                Place::Archive => none_there,
                Place::AsFound => false,
            };
            if is_empty {
                self.pending.insert(key.clone());
                self.unarchived
                    .insert(key.clone(), Put::Join(record.clone()));
            } else {
                gone.push(key.clone());
            }
        }
        for key in gone {
            journal.set(key.clone(), None);
            changed.push(key);
        }
        self.pending.extend(loaded.to_local);
        let lacking: BTreeSet<RecordKey> = gathered(
            loaded
                .to_archive
                .entries()
                .iter()
                .map(|(key, _)| key.clone()),
        );
        // What the archive turns out to have already need not go there.
        self.unarchived.retain(|key, put| {
            matches!(put, Put::Swap { .. })
                || lacking.contains(key)
                || journal.record(key) != loaded.records.get(key)
        });
        for (key, put) in loaded.to_archive.entries() {
            self.unarchived
                .entry(key.clone())
                .or_insert_with(|| put.clone());
        }
        self.changed
            .retain(|key| self.unarchived.contains_key(key) || self.pending.contains(key));
        self.archive_error = None;
        let none: [Change; 0] = [];
        Rejoined {
            flight: self.save(journal, store, &none, now),
            changed,
            quarantined: loaded.quarantined,
        }
    }

    /// Takes in what other tabs have written to local storage while this one could
    /// not hear them.
    pub fn hear_all(&mut self, journal: &mut Journal, store: &dyn Store, now: &Now) {
        for name in store.keys().unwrap_or_default() {
            if let Some(key) = RecordKey::parse(&name) {
                self.take_in(journal, store, &key, now);
            }
        }
    }

    /// Something of ours was in local storage, and none of it is there any more.
    #[must_use]
    pub fn is_wiped(&self, store: &dyn Store) -> bool {
        let there = store.keys().map(|keys| keys.is_empty());
        !self.memory && self.keeper.has_seen_any() && there == Ok(true)
    }
}
