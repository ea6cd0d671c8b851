//! What the archive has not confirmed yet: a copy of it in local storage, and what
//! happens when it meets what other tabs have made of the same record.
//!
//! Whoever changes a record that lives in the archive only (a key that
//! [`is_drafted`](RecordKey::is_drafted)) need do nothing for this: change the
//! journal and hand the changes to [`Saving::save`]. The changed record then stands
//! under `draft/<tab>/<record>` in local storage before that returns, and goes from
//! there when the archive has confirmed it; a tab that is killed in between has its
//! drafts taken up at the next start ([`load`](crate::store::load)). What is typed in
//! a field goes through [`Journal::keep_from`], which needs what the field showed
//! before.

use std::collections::BTreeMap;

use super::{Journal, Saving, Told};
use crate::store::{
    Change, Decided, Draft, Envelope, Loaded, Now, Obstacle, Place, Put, RecordKey, Store,
    StoreError, Update, meet,
};

/// The drafts of this tab, and those that it found.
#[derive(Clone, Debug, Default)]
pub struct Drafts {
    /// This tab's number.
    tab: Option<u32>,
    /// What this tab has typed, and its draft in local storage; empty when there is
    /// none.
    ours: BTreeMap<RecordKey, String>,
    /// Left by tabs that were closed before the archive had confirmed.
    left: Vec<Draft>,
}

impl Drafts {
    pub(super) fn left_by(loaded: &Loaded) -> Self {
        let left = loaded.drafts.clone();
        Self {
            left,
            ..Self::default()
        }
    }
}

/// What came of a flight.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Landed {
    /// Something waits for another try, by [`Saving::save`] without changes.
    pub again: bool,
    /// Nothing was written.
    pub failed: bool,
    /// Something was not written, since something else stands there.
    pub refused: bool,
    /// What the other tabs are to hear.
    pub told: Vec<Told>,
    /// Records that another tab had changed meanwhile, for [`Saving::meet_others`].
    pub met: Vec<Met>,
}

/// What was sent, and what the archive has made of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Met {
    /// Which record.
    pub key: RecordKey,
    sent: Option<Envelope>,
    now: Envelope,
}

impl Saving {
    /// What this tab last sent for a record, while it is on its way.
    pub(super) fn flown(&self, key: &RecordKey) -> Option<&Put> {
        let mut flying = self.flying.values().flatten();
        flying.find_map(|(flying, put)| (flying == key).then_some(put))
    }

    /// A write seen from what the archive has, as far as this tab knows; the change
    /// that asks for it may be one of several that have not been sent.
    pub(super) fn onto_known(&self, key: &RecordKey, put: Put) -> Put {
        if !key.joins_fields() {
            return put;
        }
        let known = match (self.unarchived.get(key), self.flown(key)) {
            (Some(Put::Meet { from, .. } | Put::Swap { from, .. }), _) => from.clone(),
            (_, Some(Put::Meet { to, .. } | Put::Join(to))) => Some(to.clone()),
            (_, Some(Put::Swap { to, .. })) => to.clone(),
            (Some(Put::Join(_)) | None, None) => return put,
        };
        match put {
            Put::Meet { to, .. } | Put::Join(to) => Put::Meet { from: known, to },
            Put::Swap { to, .. } => Put::Swap { from: known, to },
        }
    }

    /// Puts drafts of what was typed and is not in the archive into local storage.
    /// A place that has no room for them has the archive all the same.
    pub(super) fn write_drafts(
        &mut self,
        journal: &Journal,
        store: &dyn Store,
        changes: &[Change],
        now: &Now,
    ) {
        if self.memory || self.keeper.read_only() {
            return;
        }
        for change in changes {
            if change.key.is_drafted() {
                self.drafts.ours.entry(change.key.clone()).or_default();
            }
        }
        let waiting = self.drafts.ours.keys().cloned().collect::<Vec<_>>();
        for key in waiting {
            let waits = match self.unarchived.get(&key) {
                Some(Put::Meet { from, .. }) => Some(from.as_ref()),
                Some(Put::Join(_)) => Some(None),
                Some(Put::Swap { .. }) | None => None,
            };
            let draft = match (waits, journal.record(&key), self.flown(&key)) {
                // Until it has landed, the archive has what that began with.
                (Some(_), Some(to), Some(Put::Meet { from, .. })) => {
                    Draft::write(from.as_ref(), to)
                }
                (Some(from), Some(to), _) => Draft::write(from, to),
                // It has a draft, or there was no room for one.
                (None, Some(_), Some(_)) if self.has_draft(&key) => continue,
                (None, Some(to), Some(Put::Meet { from, .. })) => Draft::write(from.as_ref(), to),
                (None, Some(to), Some(Put::Join(_))) => Draft::write(None, to),
                _ => {
                    self.let_draft_go(store, &key);
                    continue;
                }
            };
            if self.drafts.ours.get(&key) == Some(&draft) {
                continue;
            }
            let name = self.draft_name(&key, now);
            let written = store.set(&name, &draft).is_ok();
            let draft = if written { draft } else { String::new() };
            self.drafts.ours.insert(key, draft);
        }
        self.let_left_go(store);
    }

    /// Everything of it is in local storage as well, itself or as a draft: another
    /// page will bring it to the archive.
    #[must_use]
    pub fn can_wait(&self, update: &Update) -> bool {
        let is_here =
            |(key, _): &(RecordKey, Put)| key.place() != Place::Archive || self.has_draft(key);
        update.entries().iter().all(is_here)
    }

    fn has_draft(&self, key: &RecordKey) -> bool {
        self.drafts.ours.get(key).is_some_and(|d| !d.is_empty())
    }

    /// A tab is called after the moment in which it first wrote a draft.
    fn draft_name(&mut self, key: &RecordKey, now: &Now) -> String {
        let moment = u32::try_from(now.unix_ms() & u64::from(u32::MAX)).unwrap_or_default();
        let tab = *self.drafts.tab.get_or_insert(moment);
        let record = Box::new(key.clone());
        RecordKey::Unsaved { tab, record }.name()
    }

    fn let_draft_go(&mut self, store: &dyn Store, key: &RecordKey) {
        let draft = self.drafts.ours.remove(key).unwrap_or_default();
        if let Some(tab) = self.drafts.tab
            && !draft.is_empty()
        {
            let record = Box::new(key.clone());
            // One that stays is taken up at the next start, and changes nothing.
            let _ = store.remove(&RecordKey::Unsaved { tab, record }.name());
        }
    }

    /// Lets drafts go that were found and are in the archive by now.
    fn let_left_go(&mut self, store: &dyn Store) {
        let left = std::mem::take(&mut self.drafts.left);
        for draft in left {
            if self.is_on_its_way(&draft.key) {
                self.drafts.left.push(draft);
            } else if store.get(&draft.found_at).ok().flatten().as_ref() == Some(&draft.raw) {
                let _ = store.remove(&draft.found_at);
            }
        }
    }

    /// The flight with this ticket has landed, or has not.
    pub fn archived(
        &mut self,
        store: &dyn Store,
        ticket: u64,
        result: Result<Decided, StoreError>,
    ) -> Landed {
        let entries = self.flying.remove(&ticket).unwrap_or_default();
        let mut landed = Landed::default();
        match result {
            Ok(decided) => {
                self.archive_error = None;
                landed.refused = !decided.refused.is_empty();
                landed.told = Told::of(&entries, &decided);
                for (key, put) in entries {
                    self.changed.remove(&key);
                    match decided.obstacle(&key) {
                        // What a newer version keeps from being written is not saved.
                        Some(Obstacle::Newer) => {
                            self.keeper.stop();
                            self.fly_again(key, put);
                        }
                        Some(Obstacle::Changed) => {}
                        None => self.land(key, put, &decided, &mut landed),
                    }
                }
            }
            Err(error) => {
                landed.failed = true;
                self.archive_error = Some(error);
                for (key, put) in entries {
                    self.fly_again(key, put);
                }
            }
        }
        if !self.keeper.read_only() {
            let ours = self.drafts.ours.keys().cloned().collect::<Vec<_>>();
            for key in ours {
                if !self.is_on_its_way(&key) {
                    self.let_draft_go(store, &key);
                }
            }
            self.let_left_go(store);
        }
        landed.again = !self.unarchived.is_empty();
        landed
    }

    fn land(&mut self, key: RecordKey, put: Put, decided: &Decided, landed: &mut Landed) {
        if !key.joins_fields() {
            return;
        }
        let sent = match put {
            Put::Meet { to, .. } | Put::Join(to) => Some(to),
            Put::Swap { to, .. } => to,
        };
        let now = match decided.written(&key) {
            Some(Some(raw)) => Envelope::read(&key, raw).ok(),
            Some(None) => None,
            None => sent.clone(),
        };
        if let Some(Put::Meet { from, .. } | Put::Swap { from, .. }) = self.unarchived.get_mut(&key)
        {
            from.clone_from(&now);
        }
        let later = self.heard.remove(&key);
        let later = later.filter(|later| now.as_ref().is_none_or(|now| later.rev > now.rev));
        if let Some(now) = later.or(now)
            && Some(&now) != sent.as_ref()
        {
            landed.met.push(Met { key, sent, now });
        }
    }

    pub(super) fn fly_again(&mut self, key: RecordKey, put: Put) {
        if key.joins_fields()
            && let Put::Meet { from: began, .. } | Put::Swap { from: began, .. } = &put
            && let Some(Put::Meet { from, .. } | Put::Swap { from, .. }) =
                self.unarchived.get_mut(&key)
        {
            from.clone_from(began);
            return;
        }
        self.unarchived.entry(key).or_insert(put);
    }

    /// Takes in what other tabs had made of records that were sent from here.
    pub fn meet_others(&mut self, journal: &mut Journal, met: Vec<Met>) {
        for Met { key, sent, now } in met {
            self.meet_now(journal, key, sent, now);
        }
    }

    /// Takes in what the archive has `now`; `from` is what it had before, as far as
    /// this tab knew.
    fn meet_now(
        &mut self,
        journal: &mut Journal,
        key: RecordKey,
        from: Option<Envelope>,
        now: Envelope,
    ) {
        let joined = match journal.record(&key) {
            // Taken away here since.
            None if from.is_some() => return,
            Some(ours) if Some(ours) != from.as_ref() => meet(from.as_ref(), ours, &now),
            _ => now.clone(),
        };
        if let Some(Put::Meet { from, .. }) = self.unarchived.get_mut(&key) {
            *from = Some(now);
        }
        journal.set(key, Some(joined));
    }

    /// Takes in a record of the archive that another tab has put there.
    pub(super) fn hear_joined(
        &mut self,
        journal: &mut Journal,
        key: &RecordKey,
        theirs: &Envelope,
    ) {
        if self.flown(key).is_some() {
            let heard = self.heard.entry(key.clone());
            let heard = heard.or_insert_with(|| theirs.clone());
            if theirs.rev > heard.rev {
                heard.clone_from(theirs);
            }
            return;
        }
        let from = match self.unarchived.get(key) {
            None => {
                let ours = journal.record(key);
                if ours.is_some_and(|ours| ours.rev > theirs.rev) {
                    return;
                }
                ours.cloned()
            }
            Some(Put::Meet { from, .. }) => from.clone(),
            Some(Put::Join(_) | Put::Swap { .. }) => return,
        };
        self.meet_now(journal, key.clone(), from, theirs.clone());
    }
}
