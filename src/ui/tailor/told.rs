//! What has just been done, and the way back.

use leptos::prelude::*;

use crate::store::Change;
use crate::ui::keeping;
use crate::ui::parts::Icon;
use crate::ui::state::AppState;

/// What has just been done.
#[derive(Clone, Copy)]
pub(super) struct Told(RwSignal<(String, Vec<Change>)>);

impl Told {
    pub(super) fn new() -> Self {
        Self(RwSignal::new((String::new(), Vec::new())))
    }

    /// Says it; with changes it can be undone.
    pub(super) fn say(self, words: String, changes: Vec<Change>) {
        self.0.set((words, changes));
    }

    /// The line on the page.
    pub(super) fn view(self, app: AppState) -> AnyView {
        let t = app.tailor_texts();
        let undo = move |_| {
            let changes = self.0.with_untracked(|(_, changes)| changes.clone());
            let words = match keeping::undo(app, &changes) {
                Ok(_) => t.undone,
                Err(_) => app.own().import.apply_failed,
            };
            app.retailor();
            self.say(words.to_owned(), Vec::new());
        };
        view! {
            <div class="told" role="status" data-told>
                <p>{move || self.0.with(|(words, _)| words.clone())}</p>
                {move || self.0.with(|(_, changes)| !changes.is_empty()).then(|| view! {
                    <button class="ds-button" data-variant="secondary" type="button" data-undo on:click=undo>
                        <Icon name="ArrowUndo"/> {t.undo}
                    </button>
                })}
            </div>
        }
        .into_any()
    }
}
