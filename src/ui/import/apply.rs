//! Taking rows in, and back.

use leptos::prelude::*;

use super::contribution;
use super::model::Import;
use super::row::{Act, ImportRow, RowState};
use crate::store::{Change, ShelfChange};
use crate::ui::{edge, keeping};

impl Import {
    /// Takes in these rows. Records go in together or not at all, contributions
    /// one by one. `then` hears how many went in.
    pub fn apply(self, which: Vec<usize>, then: impl FnOnce(usize) + 'static) {
        let acts = self.rows.try_update_untracked(|rows| {
            let ready = rows
                .iter_mut()
                .filter(|row| row.is_ready() && which.contains(&row.id));
            let acts = ready.filter_map(|row| {
                if let Some(Act::Shelve(meeting, changes)) = &mut row.act {
                    contribution::as_meeting_is(self.app, *meeting, changes);
                }
                Some((row.id, row.act.clone()?))
            });
            acts.collect::<Vec<_>>()
        });
        let acts = acts.unwrap_or_default();
        let (mut records, mut shelved) = (Vec::new(), Vec::new());
        let mut refused = false;
        for (id, act) in acts {
            let done = match act {
                Act::Shelve(_, changes) => {
                    shelved.push((id, changes));
                    continue;
                }
                _ if refused => Err(()),
                Act::Restore(plan, back) => {
                    if !back.is_empty() {
                        shelved.push((id, back));
                    }
                    keeping::restore(self.app, &plan)
                        .map(|done| done.changes)
                        .map_err(drop)
                }
                Act::Keep(bundle) => self.app.keep_all(&bundle),
            };
            refused |= done.is_err();
            records.push((id, done.unwrap_or_default()));
        }
        let mut states = self.as_one(records, refused);
        let is_in = states
            .iter()
            .any(|(_, state)| matches!(state, RowState::In(_)));
        if refused || !is_in {
            let is_record = |id: usize| states.iter().any(|(record, _)| *record == id);
            if refused {
                shelved.retain(|(id, _)| !is_record(*id));
            }
            return self.shelve(states, shelved, refused, then);
        }
        // Local storage has them; that the database has them too is waited for.
        keeping::landed(move |landed| {
            if !landed {
                let records = states.into_iter().map(|(id, state)| match state {
                    RowState::In(changes) => (id, changes),
                    _ => (id, Vec::new()),
                });
                states = self.as_one(records.collect(), true);
                shelved.retain(|(id, _)| !states.iter().any(|(record, _)| record == id));
            }
            self.shelve(states, shelved, !landed, then);
        });
    }

    /// Records go in together or not at all: what has become of their rows.
    fn as_one(self, records: Vec<(usize, Vec<Change>)>, refused: bool) -> Vec<(usize, RowState)> {
        let mut is_in = !refused;
        if refused {
            let changes = records.iter().flat_map(|(_, made)| made.clone());
            let changes: Vec<Change> = changes.collect();
            // What a place refuses to take back is in.
            is_in = !changes.is_empty() && keeping::undo(self.app, &changes).is_err();
        }
        let states = records.into_iter().map(|(id, changes)| match is_in {
            true if !refused || !changes.is_empty() => (id, RowState::In(changes)),
            _ => (id, RowState::Failed),
        });
        states.collect()
    }

    /// Lays contributions with those of their meetings, and says what came of it all.
    fn shelve(
        self,
        mut states: Vec<(usize, RowState)>,
        shelved: Vec<(usize, Vec<ShelfChange>)>,
        refused: bool,
        then: impl FnOnce(usize) + 'static,
    ) {
        let finish = move |made: Vec<(usize, bool)>| {
            for (id, made) in made {
                match states.iter_mut().find(|(known, _)| *known == id) {
                    Some(_) if made => {}
                    // The records of a copy go with what meetings had gathered, or not at all.
                    Some((_, state)) => {
                        let is_back = match &state {
                            RowState::In(changes) => keeping::undo(self.app, changes).is_ok(),
                            _ => true,
                        };
                        // What a place refuses to take back is in.
                        if is_back {
                            *state = RowState::Failed;
                        }
                    }
                    None if made => states.push((id, RowState::In(Vec::new()))),
                    None => states.push((id, RowState::Failed)),
                }
            }
            let is_in = |(_, state): &&(usize, RowState)| matches!(state, RowState::In(_));
            let count = states.iter().filter(is_in).count();
            let words = &self.app.own().import;
            let said = match refused {
                true => words.apply_failed.to_owned(),
                false => (words.applied)(count),
            };
            self.said.try_set(Some(said));
            self.settle(states);
            then(count);
        };
        if shelved.is_empty() {
            finish(Vec::new());
        } else {
            keeping::shelf_change(shelved, finish);
        }
    }

    /// Takes rows back, the last one first.
    pub fn undo(self, which: Vec<usize>) {
        let mut taken = self.rows.with_untracked(|rows| {
            let taken = rows
                .iter()
                .filter(|row| row.is_in() && which.contains(&row.id));
            taken.cloned().collect::<Vec<ImportRow>>()
        });
        taken.sort_by_key(|row| row.turn);
        let (mut ids, mut changes, mut shelved) = (Vec::new(), Vec::new(), Vec::new());
        for row in taken {
            let is_shelved = matches!(row.act, Some(Act::Shelve(..)));
            if let Some(Act::Shelve(_, changes) | Act::Restore(_, changes)) = row.act
                && !changes.is_empty()
            {
                let reversed = changes.into_iter().rev().map(ShelfChange::reversed);
                shelved.push((row.id, reversed.collect::<Vec<_>>()));
            }
            if let RowState::In(made) = row.state
                && !is_shelved
            {
                ids.push(row.id);
                changes.extend(made);
            }
        }
        shelved.reverse();
        let words = &self.app.own().import;
        let mut said = words.undone;
        let mut states = Vec::new();
        if !ids.is_empty() {
            // What a place refuses to take back is in as before.
            let state = match keeping::undo(self.app, &changes) {
                Ok(undone) if undone.kept.is_empty() => Some(RowState::Undone),
                Ok(_) => Some(RowState::PartlyUndone),
                Err(_) => None,
            };
            said = match state {
                Some(RowState::Undone) => words.undone,
                Some(_) => words.undo_failed,
                None => words.failed,
            };
            let undone = ids.into_iter();
            states.extend(undone.filter_map(|id| Some((id, state.clone()?))));
        }
        let finish = move |made: Vec<(usize, bool)>| {
            let all = made.iter().all(|(_, made)| *made);
            for (id, _) in made.into_iter().filter(|(_, made)| *made) {
                if !states.iter().any(|(known, _)| *known == id) {
                    states.push((id, RowState::Undone));
                }
            }
            let said = if all { said } else { words.failed };
            self.said.try_set(Some(said.to_owned()));
            self.settle(states);
        };
        if shelved.is_empty() {
            finish(Vec::new());
        } else {
            keeping::shelf_change(shelved, finish);
        }
    }

    /// Shows what has become of rows.
    fn settle(self, states: Vec<(usize, RowState)>) {
        let place = match states.as_slice() {
            [(id, _)] => format!("fil-{id}"),
            _ => "dry-run".to_owned(),
        };
        let changed = self.rows.try_update(|rows| {
            let last = rows.iter().map(|row| row.turn).max().unwrap_or(0);
            let mut changed = Vec::new();
            for (n, (id, state)) in states.into_iter().enumerate() {
                if let Some(row) = rows.iter_mut().find(|row| row.id == id) {
                    row.state = state;
                    row.turn = last + 1 + n;
                    changed.push(row.clone());
                }
            }
            changed
        });
        edge::focus_soon(place);
        let Some(looker) = self.looker.try_get_value() else {
            return;
        };
        looker.changed(&changed.unwrap_or_default());
    }
}
