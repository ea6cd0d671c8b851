//! `/notater`: everything one has written, with search and print.

use leptos::prelude::*;

use crate::course::ModuleId;
use crate::store::TextKey;
use crate::ui::before_sharing::before_sharing;
use crate::ui::edge;
use crate::ui::notes::{Entry, Group, found, markdown};
use crate::ui::parts::{Icon, PageHeading};
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// Own notes.
#[component]
pub fn Notes() -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let own = app.own();
    let words = RwSignal::new(String::new());
    let module = RwSignal::new(None::<ModuleId>);
    let groups = Memo::new(move |_| found(&app, &words.get(), module.get().as_ref()));
    let hits = move || groups.with(|groups| groups.iter().map(|g| g.entries.len()).sum::<usize>());
    let told = move || {
        let words = words.get();
        match (words.trim().is_empty(), hits()) {
            (true, _) => String::new(),
            (false, 0) => (own.notes.no_hits)(words.trim()),
            (false, n) => (own.notes.hits)(n),
        }
    };
    let save = move |_| {
        app.flush();
        let text = groups.with_untracked(|groups| markdown(t.titles.notes, groups));
        edge::save_as("moteklar-notater.md", "text/markdown", text.as_bytes());
    };
    let some = move || groups.with(|groups| !groups.is_empty());
    view! {
        <PageHeading text=t.titles.notes/>
        <p class="lead">{own.notes.lead}</p>
        <p class="buttons no-print">
            <a class="ds-button" data-variant="secondary" href=app.href(&Route::Bring)><Icon name="Backpack"/> {own.notes.bring}</a>
            <a class="ds-button" data-variant="tertiary" href=app.href(&Route::Done)>{own.notes.overview}</a>
            <button class="ds-button" data-variant="tertiary" type="button" on:click=move |_| edge::print()>
                <Icon name="PrinterSmall"/> {own.notes.print}
            </button>
            {move || some().then(|| view! {
                <button class="ds-button" data-variant="tertiary" type="button" data-export="markdown" on:click=save>
                    <Icon name="Download"/> {own.notes.save}
                </button>
            })}
        </p>
        {before_sharing(app, move || {
            let entries = groups.get().into_iter().flat_map(|group| group.entries);
            entries.map(|entry| (entry.prompt, entry.text)).collect()
        })}
        <div class="tools" role="search">
            <div class="ds-field">
                <label class="ds-label" for="notes-search">{own.notes.search}</label>
                <input class="ds-input" id="notes-search" type="search" autocomplete="off"
                    prop:value=words.get_untracked()
                    on:input:target=move |ev| words.set(ev.target().value())/>
            </div>
            <div class="ds-field">
                <label class="ds-label" for="notes-module">{own.notes.filter}</label>
                <select class="ds-input" id="notes-module"
                    on:change:target=move |ev| module.set(ModuleId::new(ev.target().value()).ok())>
                    <option value="">{own.notes.all_modules}</option>
                    {move || app.library.with(|l| l.all(app.lang_now()).flat_map(|c| &c.modules).map(|m| {
                        view! { <option value=m.id.to_string()>{format!("{} {}", m.number(), m.short).trim_start().to_owned()}</option> }
                    }).collect::<Vec<_>>())}
                </select>
            </div>
        </div>
        <p role="status" class="quiet">{told}</p>
        {move || {
            let groups = groups.get();
            if groups.is_empty() && !app.has_written() {
                view! {
                    <p>{own.notes.empty}</p>
                    <p class="buttons">
                        <a class="ds-button" href=app.href(&Route::Modules)>{own.notes.empty_begin}</a>
                        <a class="ds-button" data-variant="tertiary" href=format!("{}#hent", app.href(&Route::Data))>{app.t().home.restore}</a>
                    </p>
                }.into_any()
            } else {
                groups.into_iter().map(|group| view! { <GroupView group=group/> }).collect::<Vec<_>>().into_any()
            }
        }}
    }
    .into_any()
}

/// The notes of one module.
#[component]
fn GroupView(
    /// The group.
    group: Group,
) -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    let orphans = group.orphans;
    view! {
        <section class="part">
            <h2 class="ds-heading" data-size="sm">{group.title}</h2>
            {orphans.then(|| view! { <p class="quiet">{own.notes.orphans_told}</p> })}
            {group.entries.into_iter().map(|entry| view! { <EntryView entry=entry/> }).collect::<Vec<_>>()}
        </section>
    }
    .into_any()
}

/// One note.
#[component]
fn EntryView(
    /// The note.
    entry: Entry,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let own = app.own();
    let question = match &entry.key {
        TextKey::Answer(_) => entry.prompt.clone(),
        TextKey::Note(_) => format!("{}: {}", own.notes.note_on_page, entry.prompt),
    };
    view! {
        <article class="note" data-note=entry.key.path()>
            <h3 class="ds-heading" data-size="2xs">
                {match entry.page {
                    Some((module, page)) => {
                        let href = app.href(&Route::Page(module, page));
                        view! { <a class="ds-link" href=href>{question}</a> }.into_any()
                    }
                    None => question.into_any(),
                }}
            </h3>
            {(entry.round > 1).then(|| view! { <p class="quiet">{(t.field.earlier_round)(entry.round)}</p> })}
            <p class="written" dir="auto">{marked(&entry.text, &entry.hits)}</p>
            <p class="quiet">{(t.field.written)(&edge::date_and_time(&entry.at))}</p>
        </article>
    }
    .into_any()
}

/// The text with its hits marked.
fn marked(text: &str, hits: &[std::ops::Range<usize>]) -> Vec<AnyView> {
    let mut views = Vec::new();
    let mut at = 0;
    for hit in hits {
        let (Some(before), Some(word)) = (text.get(at..hit.start), text.get(hit.clone())) else {
            continue;
        };
        views.push(before.to_owned().into_any());
        views.push(view! { <mark>{word.to_owned()}</mark> }.into_any());
        at = hit.end;
    }
    views.push(text.get(at..).unwrap_or_default().to_owned().into_any());
    views
}
