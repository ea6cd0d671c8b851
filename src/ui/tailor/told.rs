//! What has just been done, and the way back.

use leptos::prelude::*;

use crate::store::Change;
use crate::ui::deleting::{Gone, come_back_told};
use crate::ui::keeping;
use crate::ui::parts::Icon;
use crate::ui::state::AppState;

/// What has just been done.
#[derive(Clone, Copy)]
pub(super) struct Told(RwSignal<(String, Back)>);

/// The way back from it.
#[derive(Clone)]
enum Back {
    /// None.
    No,
    /// These changes are undone.
    Undo(Vec<Change>),
    /// This was deleted.
    Undelete(Gone),
}

impl Told {
    pub(super) fn new() -> Self {
        Self(RwSignal::new((String::new(), Back::No)))
    }

    /// Says it; with changes it can be undone.
    pub(super) fn say(self, words: String, changes: Vec<Change>) {
        let back = if changes.is_empty() {
            Back::No
        } else {
            Back::Undo(changes)
        };
        self.0.try_set((words, back));
    }

    /// Says that something is deleted, or that a place has refused.
    pub(super) fn deleted(self, app: AppState, words: String, gone: Option<Gone>) {
        self.0.try_set(match gone {
            Some(gone) => (words, Back::Undelete(gone)),
            None => (app.deleted_texts().not_deleted.to_owned(), Back::No),
        });
    }

    /// The line on the page.
    pub(super) fn view(self, app: AppState) -> AnyView {
        let t = app.tailor_texts();
        let undone = move |is_back: bool| {
            let words = if is_back {
                t.undone
            } else {
                app.deleted_texts().not_brought_back
            };
            app.retailor();
            self.say(words.to_owned(), Vec::new());
        };
        let undo = move |_| match self.0.with_untracked(|(_, back)| back.clone()) {
            Back::No => {}
            Back::Undo(changes) => undone(keeping::undo(app, &changes).is_ok()),
            Back::Undelete(gone) => app.undelete(gone, undone),
        };
        let is_deleted = move || self.0.with(|(_, back)| matches!(back, Back::Undelete(_)));
        view! {
            <div class="told" role="status" data-told>
                <p>{move || self.0.with(|(words, _)| words.clone())}</p>
                {move || is_deleted().then(|| come_back_told(app))}
                {move || self.0.with(|(_, back)| !matches!(back, Back::No)).then(|| view! {
                    <button class="ds-button" data-variant="secondary" type="button" data-undo on:click=undo>
                        <Icon name="ArrowUndo"/> {t.undo}
                    </button>
                })}
            </div>
        }
        .into_any()
    }
}
