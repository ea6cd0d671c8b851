//! `/data`: what was deleted, and the way back.

use leptos::prelude::*;
use uuid::Uuid;

use crate::journal::{Deleted, DeletedKind};
use crate::ui::deleting::CameBack;
use crate::ui::edge;
use crate::ui::parts::{Icon, visible};
use crate::ui::state::AppState;

/// Where focus goes when a row is gone.
const HEADING: &str = "slettet-heading";

/// Everything that can be brought back, the latest first.
#[component]
pub fn DeletedSection() -> impl IntoView {
    let app = AppState::get();
    let words = app.deleted_texts();
    let rows = Memo::new(move |_| app.journal.with(|j| j.deleted(edge::today())));
    let ids =
        Memo::new(move |_| rows.with(|rows| rows.iter().map(|one| one.id).collect::<Vec<_>>()));
    let said = RwSignal::new(String::new());
    let one = move |id: Uuid| {
        let found = rows.with_untracked(|rows| rows.iter().find(|one| one.id == id).cloned());
        found.map(|deleted| row(app, said, deleted))
    };
    let none = move || {
        let none = if app.keeps_deleted() {
            words.none
        } else {
            words.none_shared
        };
        ids.with(Vec::is_empty)
            .then(|| view! { <p data-none-deleted>{none}</p> })
    };
    view! {
        <section class="block" id="slettet" tabindex="-1" data-deleted-section>
            <h2 class="ds-heading" data-size="sm" id=HEADING tabindex="-1">{words.heading}</h2>
            <p>{words.told}</p>
            <p role="status" data-deleted-said>{move || said.get()}</p>
            {none}
            <ul class="tasks" hidden=move || ids.with(Vec::is_empty)>
                <For each=move || ids.get() key=|id| *id children=one/>
            </ul>
        </section>
    }
    .into_any()
}

fn row(app: AppState, said: RwSignal<String>, deleted: Deleted) -> AnyView {
    let words = app.deleted_texts();
    let place = DeletedKind::ALL
        .iter()
        .position(|kind| *kind == deleted.kind);
    let kind = words.kinds.get(place.unwrap_or_default()).copied();
    let kind = kind.unwrap_or_default();
    let title = match deleted.title.trim() {
        "" => kind.to_owned(),
        title => visible(title),
    };
    let day = (app.t().meeting().minutes.day)(deleted.day, None);
    let left = (words.days_left)(deleted.days_left);
    let id = deleted.id;
    let tell = move |words: String| {
        said.try_set(words);
        edge::focus_soon(HEADING.to_owned());
    };
    let back = {
        let title = title.clone();
        move |_| {
            let title = title.clone();
            app.bring_back(&deleted, move |came| {
                tell(match came {
                    CameBack::Whole => (words.brought_back)(&title),
                    CameBack::Partly => words.partly.to_owned(),
                    CameBack::Not => words.not_brought_back.to_owned(),
                });
            });
        }
    };
    let for_good = {
        let title = title.clone();
        move |_| {
            let title = title.clone();
            app.forget_deleted(id, move |gone| {
                tell(match gone {
                    true => (words.gone_for_good)(&title),
                    false => words.not_deleted.to_owned(),
                });
            });
        }
    };
    view! {
        <li class="task" data-deleted-row=id.to_string()>
            <div class="task-words">
                <p><strong><bdi>{title.clone()}</bdi></strong></p>
                <p class="quiet task-facts">{kind} " · " {(words.deleted_on)(&day)} " · " {left}</p>
                <p class="buttons">
                    <button class="ds-button" data-variant="secondary" data-size="sm" type="button" data-bring-back on:click=back>
                        <Icon name="ArrowUndo"/> {words.bring_back}<span class="ds-sr-only">": " {title.clone()}</span>
                    </button>
                    <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-for-good on:click=for_good>
                        <Icon name="Trash"/> {words.for_good}<span class="ds-sr-only">": " {title}</span>
                    </button>
                </p>
            </div>
        </li>
    }
    .into_any()
}
