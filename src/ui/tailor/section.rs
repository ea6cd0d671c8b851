//! What stands under «Tilpass modulen», at the foot of a module.

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use serde_json::Value;

use crate::course::{ModuleId, PageId, Placed, Step};
use crate::journal::{DeletedKind, Journal};
use crate::ui::before_sharing::{before_sharing, texts_in};
use crate::ui::edge;
use crate::ui::parts::Icon;
use crate::ui::route::Route;
use crate::ui::state::AppState;

use super::told::Told;

/// What one can do with a page.
#[derive(Clone, Copy, PartialEq)]
enum Act {
    Up,
    Down,
    Edit,
    Annotate,
    Hide,
    Show,
    Remove,
}

/// One page of the module, as the list shows it.
struct Row {
    id: PageId,
    title: String,
    marks: Vec<&'static str>,
    acts: Vec<Act>,
}

/// Everything a school can do with a built-in module.
#[component]
pub fn TailorSection(
    /// The module.
    module: ModuleId,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.tailor_texts();
    let told = Told::new();
    let export = move |_| match app.pack_file() {
        Some(file) => {
            edge::save_file(&file.file_name(), &file.bytes);
            told.say((t.exported)(&file.file_name()), Vec::new());
        }
        None => told.say(t.nothing_to_export.to_owned(), Vec::new()),
    };
    let new_page = app.href(&Route::NewPage(module.clone()));
    let import = app.href(&Route::Data) + "#hent";
    view! {
        <p class="buttons">
            <a class="ds-button" data-variant="secondary" href=new_page>
                <Icon name="Plus"/> {app.t().tailored.new_page}
            </a>
            <button class="ds-button" data-variant="tertiary" type="button" data-export="pack" on:click=export>
                <Icon name="Download"/> {t.export}
            </button>
            <a class="ds-button" data-variant="tertiary" href=import>{t.import}</a>
        </p>
        {told.view(app)}
        {before_sharing(app, move || {
            let records = app.journal.with(|j| j.tailoring_records());
            let texts = records.into_iter().map(|(_, record)| {
                texts_in(record.text("title"), &Value::Object(record.data.clone()))
            });
            texts.flatten().collect()
        })}
        <ol class="tailor-pages">
            {move || rows(app, &module).into_iter().map(|row| row_view(app, &module, told, row)).collect::<Vec<_>>()}
        </ol>
    }
    .into_any()
}

/// Every page of the module, unfinished and hidden ones too.
fn rows(app: AppState, module: &ModuleId) -> Vec<Row> {
    let t = app.tailor_texts();
    let lang = app.lang_now();
    app.library.with(|library| {
        let Some(module) = library
            .built_in(lang)
            .and_then(|c| c.module(module.as_str()))
        else {
            return Vec::new();
        };
        let tailoring = library.tailoring();
        let steps = tailoring.sequence(module);
        let last = steps.len().saturating_sub(1);
        let row = |(at, step): (usize, &Step<'_>)| {
            let page = step.page();
            let hidden = tailoring.hidden.contains(&page.id);
            let mut acts = Vec::new();
            let mut marks = Vec::new();
            match step {
                Step::Own(own) => {
                    marks.push(app.t().tailored.own);
                    if own.text.is_none() {
                        marks.push(t.unfinished);
                    }
                    if at > 0 {
                        acts.push(Act::Up);
                    }
                    if at < last {
                        acts.push(Act::Down);
                    }
                    acts.push(Act::Edit);
                }
                Step::BuiltIn(_) => acts.push(Act::Annotate),
            }
            if hidden {
                marks.push(t.is_hidden);
            }
            if app
                .journal
                .with(|j| !j.annotation(&page.id).trim().is_empty())
            {
                marks.push(t.has_annotation);
            }
            acts.push(if hidden { Act::Show } else { Act::Hide });
            if page.id.is_own() {
                acts.push(Act::Remove);
            }
            let title = if page.title.trim().is_empty() {
                t.untitled.to_owned()
            } else {
                page.title.clone()
            };
            Row {
                id: page.id.clone(),
                title,
                marks,
                acts,
            }
        };
        steps.iter().enumerate().map(row).collect()
    })
}

fn row_view(app: AppState, module: &ModuleId, told: Told, row: Row) -> AnyView {
    let Row {
        id,
        title,
        marks,
        acts,
    } = row;
    let marks = marks.join(" · ");
    let buttons = acts
        .into_iter()
        .map(|act| button(app, module, told, &id, &title, act));
    let buttons: Vec<_> = buttons.collect();
    view! {
        <li class="tailor-page" data-page=id.to_string()>
            <p>{title.clone()} {(!marks.is_empty()).then(|| view! { <span class="quiet">" – " {marks}</span> })}</p>
            <p class="tailor-acts">{buttons}</p>
        </li>
    }
    .into_any()
}

fn button(
    app: AppState,
    module: &ModuleId,
    told: Told,
    id: &PageId,
    title: &str,
    act: Act,
) -> AnyView {
    let t = app.tailor_texts();
    let (name, words, label) = match act {
        Act::Up => ("up", t.up_short, t.up),
        Act::Down => ("down", t.down_short, t.down),
        Act::Edit => ("edit", app.t().tailored.edit, t.edit),
        Act::Annotate => ("annotate", t.annotate_short, t.annotate),
        Act::Hide => ("hide", t.hide_short, t.hide),
        Act::Show => ("show", t.show_short, t.show),
        Act::Remove => ("remove", t.remove_short, t.remove),
    };
    let label = label(title);
    if matches!(act, Act::Edit | Act::Annotate) {
        let href = app.href(&Route::EditPage(module.clone(), id.clone()));
        return view! {
            <a class="ds-button" data-variant="tertiary" href=href aria-label=label data-act=name>{words}</a>
        }
        .into_any();
    }
    let (module, id, title) = (module.clone(), id.clone(), title.to_owned());
    view! {
        <button class="ds-button" data-variant="tertiary" type="button" aria-label=label data-act=name
            id=element(&id, act) on:click=move |_| carry_out(app, &module, told, &id, &title, act)>{words}</button>
    }
    .into_any()
}

fn element(id: &PageId, act: Act) -> String {
    format!("tailor-{}-{id}", act as u8)
}

fn carry_out(app: AppState, module: &ModuleId, told: Told, id: &PageId, title: &str, act: Act) {
    let t = app.tailor_texts();
    let mut focus = act;
    let changes = match act {
        Act::Up | Act::Down => {
            let moved = moved(app, module, id, act == Act::Up);
            app.tailor(|j, now| {
                let placed = moved.iter().flat_map(|page| j.place_own_page(page, now));
                placed.collect()
            })
        }
        Act::Hide | Act::Show => app.tailor(|j, now| j.set_hidden(id, act == Act::Hide, now)),
        Act::Remove => {
            let what = (DeletedKind::Page, title.to_owned());
            let (words, page) = ((t.removed)(title), id.clone());
            let remove = move |j: &mut Journal| j.remove_own_page(&page, &edge::now());
            return app.delete(what, None, remove, move |gone| {
                app.retailor();
                told.deleted(app, words, gone);
            });
        }
        Act::Edit | Act::Annotate => return,
    };
    let words = match act {
        Act::Hide => {
            focus = Act::Show;
            (t.hidden_now)(title)
        }
        Act::Show => {
            focus = Act::Hide;
            (t.shown_now)(title)
        }
        _ => {
            let (at, of) = place(app, module, id);
            if at == 1 {
                focus = Act::Down;
            } else if at == of {
                focus = Act::Up;
            }
            (t.moved)(title, at, of)
        }
    };
    told.say(words, changes);
    // The list is made anew; the hand stays where it was.
    let element = element(id, focus);
    spawn_local(async move {
        tick().await;
        edge::focus_id(&element);
    });
}

fn moved(app: AppState, module: &ModuleId, id: &PageId, up: bool) -> Vec<Placed> {
    app.library.with_untracked(|library| {
        let built_in = library.built_in(app.lang_now());
        let module = built_in.and_then(|c| c.module(module.as_str()));
        module.map_or_else(Vec::new, |m| library.tailoring().moved(m, id, up))
    })
}

/// Which of how many, from 1.
fn place(app: AppState, module: &ModuleId, id: &PageId) -> (usize, usize) {
    app.library.with_untracked(|library| {
        let built_in = library.built_in(app.lang_now());
        let Some(module) = built_in.and_then(|c| c.module(module.as_str())) else {
            return (0, 0);
        };
        let steps = library.tailoring().sequence(module);
        let at = steps.iter().position(|s| s.page().id == *id);
        (at.map_or(0, |n| n + 1), steps.len())
    })
}
