//! `/skolen`: what there is, where to begin, and handing it over.

use leptos::prelude::*;

use crate::course::PromptId;
use crate::school::board::{MEASURES, TODAY, WANTED, notes};
use crate::school::plan::filled;
use crate::school::principles::count_shown;
use crate::school::share::{self, Share};
use crate::school::{MODULES, arenas::arenas, support::demands};
use crate::store::{RecordKey, SchoolKey, Sheet};
use crate::ui::edge;
use crate::ui::parts::{Icon, PageHeading, lead_switch};
use crate::ui::route::Route;
use crate::ui::school::sharing::{import_section, share_box};
use crate::ui::school::{Tool, words};
use crate::ui::state::AppState;

/// The summary's place among the tools.
const THREADS: usize = 5;

/// The page.
pub fn page() -> AnyView {
    let app = AppState::get();
    let t = &app.school_texts().desk;
    // The summary of meetings stands among the tools, and is a page of its own.
    let mut routes: Vec<(usize, Route)> = vec![(THREADS, Route::Threads)];
    routes.extend(
        Tool::ALL
            .into_iter()
            .filter_map(|tool| Some((tool.place()?, Route::School(tool)))),
    );
    routes.sort_by_key(|(place, _)| *place);
    let tools: Vec<_> = routes
        .into_iter()
        .filter_map(|(place, route)| {
            let (name, told) = t.tool.get(place).copied()?;
            let href = app.href(&route);
            Some(view! {
                <li class="task">
                    <div class="task-words">
                        <h3 class="ds-heading" data-size="2xs"><a class="ds-link" href=href>{name}</a></h3>
                        <p>{told}</p>
                    </div>
                    <p class="task-state">{move || state(app, &route)}</p>
                </li>
            })
        })
        .collect();
    view! {
        <PageHeading text=t.heading/>
        <p class="lead no-print">{t.lead}</p>
        <p class="quiet no-print">{t.private}</p>
        <p class="buttons no-print">
            <a class="ds-button" href=app.href(&Route::School(Tool::Run))>{t.begin} <Icon name="ArrowRight"/></a>
        </p>
        <section class="no-print" aria-labelledby="verktoy">
            <h2 id="verktoy" class="ds-heading" data-size="sm">{t.tools}</h2>
            <ul class="tasks">{tools}</ul>
            {lead_switch(app)}
        </section>
        {ready_texts(app)}
        {handed_in(app)}
        <section class="block no-print" aria-labelledby="gi-videre">
            <h2 id="gi-videre" class="ds-heading" data-size="sm">{t.hand_over}</h2>
            <p>{t.hand_over_told}</p>
            <p>{t.hand_over_never}</p>
            {share_box(app, Share::Desk, t.hand_over_save, move || share::for_desk(desk(app)))}
        </section>
        {import_section(t.import, t.import_told)}
    }
    .into_any()
}

/// Every sheet there is.
fn desk(app: AppState) -> Vec<(SchoolKey, Sheet)> {
    app.journal.with(|journal| {
        let sheets = journal.records().filter_map(|(key, e)| match key {
            RecordKey::School(key) => Some((key.clone(), Sheet::of(&e.data))),
            _ => None,
        });
        sheets.collect()
    })
}

/// How far one has come with a tool, in a few words.
fn state(app: AppState, route: &Route) -> String {
    let Route::School(tool) = route else {
        return String::new();
    };
    let t = &app.school_texts().desk;
    let count = |key: SchoolKey, list: &[&str]| {
        let sheet = app.sheet(&key);
        list.iter()
            .map(|list| notes(&sheet, list).len())
            .sum::<usize>()
    };
    let told = match tool {
        Tool::Run => {
            let n = app.sheet(&SchoolKey::Run).list(MODULES).len();
            (n > 0).then(|| (t.modules_planned)(n))
        }
        Tool::Plan => {
            let n = filled(&app.sheet(&SchoolKey::Plan));
            (n > 0).then(|| (t.fields_filled)(n))
        }
        Tool::Board => {
            let n = count(SchoolKey::Board, &[TODAY, WANTED, MEASURES]);
            (n > 0).then(|| (t.notes)(n))
        }
        Tool::Arenas => {
            let n = arenas(&app.sheet(&SchoolKey::Arenas)).len();
            (n > 0).then(|| (t.arenas)(n))
        }
        Tool::Support => {
            let n = demands(&app.sheet(&SchoolKey::Support)).len();
            (n > 0).then(|| (t.demands)(n))
        }
        Tool::Principles | Tool::Desk => Some(String::new()),
    };
    told.unwrap_or_else(|| t.nothing.to_owned())
}

/// Texts to begin with, each to be printed alone.
fn ready_texts(app: AppState) -> AnyView {
    let t = &app.school_texts().desk;
    let printed = RwSignal::new(None::<usize>);
    let texts: Vec<_> = t
        .ready
        .iter()
        .enumerate()
        .map(|(n, (heading, paragraphs))| {
            let words: Vec<_> = paragraphs.iter().map(|p| view! { <p>{*p}</p> }).collect();
            let whole = format!("{heading}\n\n{}", paragraphs.join("\n\n"));
            let said = RwSignal::new(None::<&'static str>);
            let print = move |_| {
                printed.set(Some(n));
                edge::print_soon();
            };
            let copy = move |_| {
                let (done, not) = (app.own().bring.copied, app.own().bring.copy_by_hand);
                edge::copy_text(&whole, move |copied| said.set(Some(if copied { done } else { not })));
            };
            view! {
                <details class="ds-details ready-text" class:no-print=move || printed.get() != Some(n) data-ready-text=n.to_string()>
                    <summary>{*heading}</summary>
                    <div>
                        <h3 class="ds-heading only-print">{*heading}</h3>
                        {words}
                        <p class="buttons no-print">
                            <button class="ds-button" data-variant="secondary" type="button" on:click=print>
                                <Icon name="PrinterSmall"/> {app.school_texts().common.print} <span class="ds-sr-only">{*heading}</span>
                            </button>
                            <button class="ds-button" data-variant="tertiary" type="button" on:click=copy>
                                <Icon name="Clipboard"/> {app.own().bring.copy_text} <span class="ds-sr-only">{*heading}</span>
                            </button>
                        </p>
                        <p role="status" class="no-print">{move || said.get()}</p>
                    </div>
                </details>
            }
        })
        .collect();
    view! {
        <section class="block" aria-labelledby="tekster">
            <h2 id="tekster" class="ds-heading no-print" data-size="sm">{t.ready_texts}</h2>
            <p class="no-print">{t.ready_told} " " {t.begin_told}</p>
            {texts}
        </section>
    }
    .into_any()
}

/// Counts of what people handed in, and nothing else.
fn handed_in(app: AppState) -> AnyView {
    let t = &app.school_texts().desk;
    let body = move || {
        let all = app.handed_in();
        if all.voices.is_empty() && all.ratings.is_empty() {
            return view! { <p>{t.handed_in_none}</p> }.into_any();
        }
        let module = |prompt: &str| {
            let id = PromptId::new(prompt).ok()?;
            app.course(|c| c.page_of_prompt(&id).map(|(m, _)| m.id.clone()))?
        };
        let rows: Vec<_> = all
            .people_by(|voice| module(&voice.prompt))
            .into_iter()
            .map(|(id, n)| {
                let name = words::module(app, id.as_str());
                view! { <li>{(t.handed_in_module)(&name, count_shown(n))}</li> }
            })
            .collect();
        let rated: Vec<_> = all
            .ratings
            .iter()
            .map(|(term, people)| {
                let (year, autumn) = term.parts();
                let term = (app.school_texts().principles.term_name)(year, autumn);
                view! { <li>{(t.handed_in_ratings)(&term, count_shown(people.len()))}</li> }
            })
            .collect();
        let people =
            (!all.voices.is_empty()).then(|| (t.handed_in_people)(count_shown(all.voices.len())));
        view! { <p>{people}</p> <ul class="ds-list" data-status>{rows} {rated}</ul> }.into_any()
    };
    view! {
        <section class="block no-print" aria-labelledby="levert">
            <h2 id="levert" class="ds-heading" data-size="sm">{t.handed_in}</h2>
            {body}
        </section>
    }
    .into_any()
}
