//! Deleting, so that it can be brought back, and so that nothing is called deleted
//! that is not.

use futures::channel::oneshot;
use leptos::prelude::*;
use uuid::{Builder, Uuid};

use crate::journal::{Deleted, DeletedKind, Deleting, Journal, SaveState};
use crate::meeting::{MeetingRecords as _, came_back};
use crate::store::{Change, ShelfChange, deleted_under, laid_aside, received_under};
use crate::text::deleted::DeletedTexts;
use crate::ui::route::Route;
use crate::ui::state::AppState;
use crate::ui::{chunks, edge, keeping};

/// What was deleted; enough to take it back at once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gone {
    changes: Vec<Change>,
    shelf: Vec<ShelfChange>,
}

/// What came of bringing something back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameBack {
    /// It is there.
    Whole,
    /// What there was room for is there.
    Partly,
    /// Nothing has changed.
    Not,
}

type Shelved = Vec<(String, String)>;

impl AppState {
    /// The texts of what was deleted.
    #[must_use]
    pub fn deleted_texts(&self) -> &'static DeletedTexts {
        self.lang_now().deleted_texts()
    }

    /// What is deleted can be brought back: not where nothing is kept. Reads signals.
    #[must_use]
    pub fn keeps_deleted(&self) -> bool {
        !self.shared_device() && self.save.get() != SaveState::Memory
    }

    /// Deletes what `act` takes out of the journal, with what the meeting `received`
    /// has gathered: all of it or nothing. `then` hears what is gone; nothing when a
    /// place has refused, and then everything is as before.
    pub fn delete(
        &self,
        (kind, title): (DeletedKind, String),
        received: Option<Uuid>,
        act: impl FnMut(&mut Journal) -> Vec<Change> + 'static,
        then: impl FnOnce(Option<Gone>) + 'static,
    ) {
        let app = *self;
        let mut bytes = [0; 16];
        edge::random(&mut bytes);
        let what = Deleting {
            id: Builder::from_random_bytes(bytes).into_uuid(),
            kind,
            title,
            received,
        };
        let Some(meeting) = received else {
            return app.delete_all(what, Shelved::new(), act, then);
        };
        if keeping::is_away() {
            return then(None);
        }
        keeping::shelf_list(&received_under(meeting), move |found| match found {
            Ok(found) => {
                let received = Some(meeting).filter(|_| !found.is_empty());
                app.delete_all(Deleting { received, ..what }, found, act, then);
            }
            Err(_) => then(None),
        });
    }

    fn delete_all(
        self,
        what: Deleting,
        found: Shelved,
        mut act: impl FnMut(&mut Journal) -> Vec<Change>,
        then: impl FnOnce(Option<Gone>) + 'static,
    ) {
        let keeps = untrack(|| self.keeps_deleted());
        let (id, now, today) = (what.id, edge::now(), edge::today());
        let done = keeping::commit(self, |journal| {
            let mut changes = act(journal);
            if keeps {
                changes.extend(journal.lay_aside(&what, &changes, today, &now));
            }
            changes
        });
        let Ok(done) = done else {
            return then(None);
        };
        let changes = done.changes;
        let mut shelf = taken(found);
        if keeps {
            let aside = aside(id, &shelf);
            shelf.extend(aside);
        }
        self.finish(changes, shelf, move |done| then(done.ok()));
    }

    /// Waits until `changes` have come to both places, then changes the shelf. What is
    /// refused is taken back as a whole.
    fn finish(
        self,
        changes: Vec<Change>,
        shelf: Vec<ShelfChange>,
        then: impl FnOnce(Result<Gone, ()>) + 'static,
    ) {
        let back = move |changes: &[Change]| {
            // Where even that is refused, the status line says that nothing is saved.
            drop(keeping::undo(self, changes));
            self.retailor();
        };
        keeping::landed(move |landed| {
            if !landed {
                back(&changes);
                return then(Err(()));
            }
            if shelf.is_empty() {
                return then(Ok(Gone { changes, shelf }));
            }
            keeping::shelf_change(vec![(0, shelf.clone())], move |made| {
                if made.iter().all(|(_, made)| *made) {
                    return then(Ok(Gone { changes, shelf }));
                }
                back(&changes);
                then(Err(()));
            });
        });
    }

    /// Takes a deletion back, at once; `then` hears whether it is.
    pub fn undelete(&self, gone: Gone, then: impl FnOnce(bool) + 'static) {
        let app = *self;
        let back: Vec<ShelfChange> = gone.shelf.into_iter().map(ShelfChange::reversed).collect();
        let again = back.clone();
        let records = move |made: bool| {
            if !made {
                return then(false);
            }
            match keeping::undo(app, &gone.changes) {
                Ok(_) => {
                    app.retailor();
                    keeping::landed(then);
                }
                Err(_) if again.is_empty() => then(false),
                Err(_) => {
                    let again = again.into_iter().map(ShelfChange::reversed).collect();
                    keeping::shelf_change(vec![(0, again)], move |_| then(false));
                }
            }
        };
        if back.is_empty() {
            return records(true);
        }
        keeping::shelf_change(vec![(0, back)], move |made| {
            records(made.iter().all(|(_, made)| *made));
        });
    }

    /// Brings back what one act has deleted.
    pub fn bring_back(&self, deleted: &Deleted, then: impl FnOnce(CameBack) + 'static) {
        let app = *self;
        let id = deleted.id;
        if keeping::is_away() {
            return then(CameBack::Not);
        }
        let bring = move |found: Shelved| {
            let mut left = 0;
            let now = edge::now();
            let done = keeping::commit(app, |journal| {
                let back = journal.bring_back(id, &now);
                left = back.left;
                back.changes
            });
            let Ok(done) = done else {
                return then(CameBack::Not);
            };
            app.retailor();
            let shelf = app.journal.with_untracked(|j| came_back(j, id, found));
            app.finish(done.changes, shelf, move |done| {
                then(match done {
                    Err(()) => CameBack::Not,
                    Ok(_) if left > 0 => CameBack::Partly,
                    Ok(_) => CameBack::Whole,
                });
            });
        };
        if deleted.received.is_none() {
            return bring(Shelved::new());
        }
        keeping::shelf_list(&deleted_under(id), move |found| match found {
            Ok(found) => bring(found),
            Err(_) => bring(Shelved::new()),
        });
    }

    /// What one act has deleted goes for good; `then` hears whether it has.
    pub fn forget_deleted(&self, id: Uuid, then: impl FnOnce(bool) + 'static) {
        let app = *self;
        if keeping::is_away() {
            return then(false);
        }
        keeping::shelf_clear(&deleted_under(id), move |cleared| {
            if cleared.is_err() {
                return then(false);
            }
            match keeping::commit(app, |j| j.forget_deleted(id)) {
                Ok(_) => keeping::landed(then),
                Err(_) => then(false),
            }
        });
    }

    /// What was deleted of a meeting and holds what others contributed, or their
    /// names, goes for good.
    pub fn forget_deleted_of(&self, meeting: Uuid) {
        let found = self
            .journal
            .with_untracked(|j| j.deleted_of_others(meeting));
        for id in found {
            self.forget_deleted(id, |_| {});
        }
    }
}

/// As the files that are taken stand while they are deleted.
fn aside(act: Uuid, taken: &[ShelfChange]) -> Vec<ShelfChange> {
    let gone = taken.iter().filter(|change| change.after.is_none());
    let aside = gone.map(|change| ShelfChange {
        name: laid_aside(act, &change.name),
        before: None,
        after: change.before.clone(),
    });
    aside.collect()
}

/// «You can bring it back», where that is so.
pub fn come_back_told(app: AppState) -> impl IntoView + use<> {
    let words = app.deleted_texts().can_come_back;
    let href = app.href(&Route::Data) + "#slettet";
    move || {
        app.keeps_deleted().then(|| {
            view! { <p class="quiet" data-come-back>{words} " " <a class="ds-link" href=href.clone()>{app.t().titles.data}</a> "."</p> }
        })
    }
}

/// Drops what was deleted more than thirty days ago, and lays aside what a deletion
/// that did not come to its end has left behind. Nothing is dropped where a place
/// refuses.
pub fn tidy(app: AppState) {
    let is_sound = matches!(
        app.save.get_untracked(),
        SaveState::Saved | SaveState::Saving | SaveState::Conflict
    );
    if !is_sound || keeping::is_away() {
        return;
    }
    let (today, now) = (edge::today(), edge::now());
    let (all, gone, changed) = app.journal.with_untracked(|journal| {
        let (gone, changes) = journal.clone().drop_deleted(today, &now);
        (journal.deleted(today), gone, !changes.is_empty())
    });
    let left_behind = app.journal.with_untracked(|journal| {
        let meetings = all.iter().filter(|one| one.kind == DeletedKind::Meeting);
        let all = meetings.filter_map(|one| Some((one.id, one.received?)));
        all.filter(|(_, meeting)| journal.meeting(*meeting).is_none())
            .collect::<Vec<_>>()
    });
    let files = all.iter().filter(|one| one.received.is_some());
    let files: Vec<Uuid> = files
        .map(|one| one.id)
        .filter(|id| gone.contains(id))
        .collect();
    chunks::spawn(async move {
        for (id, meeting) in left_behind {
            let found = told(|tell| keeping::shelf_list(&received_under(meeting), tell)).await;
            let mut shelf: Vec<ShelfChange> = taken(found.and_then(Result::ok).unwrap_or_default());
            let aside = aside(id, &shelf);
            shelf.extend(aside);
            if !shelf.is_empty() {
                told(|tell| keeping::shelf_change(vec![(0, shelf)], tell)).await;
            }
        }
        for id in files {
            let cleared = told(|tell| keeping::shelf_clear(&deleted_under(id), tell)).await;
            if !matches!(cleared, Some(Ok(()))) {
                return;
            }
        }
        if changed {
            // Refused, it is tried again at the next start.
            drop(keeping::commit(app, |j| j.drop_deleted(today, &now).1));
        }
    });
}

/// What somebody is told who asks; nothing when no answer comes.
async fn told<T: 'static>(ask: impl FnOnce(Box<dyn FnOnce(T)>)) -> Option<T> {
    let (tell, told) = oneshot::channel();
    ask(Box::new(move |answer| drop(tell.send(answer))));
    told.await.ok()
}

/// As files are taken from where they stand.
fn taken(found: Shelved) -> Vec<ShelfChange> {
    let taken = found.into_iter().map(|(name, text)| ShelfChange {
        name,
        before: Some(text),
        after: None,
    });
    taken.collect()
}
