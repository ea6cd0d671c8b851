//! `/skolen/oppsummering`: several meetings' minutes side by side.

use std::collections::BTreeSet;

use leptos::prelude::*;
use uuid::Uuid;

use super::back::outcomes;
use super::changing::shown;
use super::outcome::sections;
use crate::course::{Prompt, PromptId};
use crate::formats::csv;
use crate::meeting::{
    Decision, MeetingRecords, Minutes, Section, Thread, Threads, decisions, markdown,
};
use crate::store::{AnswerKey, TextKey};
use crate::ui::before_sharing::before_sharing;
use crate::ui::edge;
use crate::ui::parts::{Icon, PageHeading, PromptField};
use crate::ui::state::AppState;

/// The ids under which the leader's own words are kept, as answers are.
const OWN: [&str; 3] = [
    "oppsummering:enige",
    "oppsummering:ulikt",
    "oppsummering:apent",
];

/// Gathering the threads.
#[component]
pub fn ThreadsPage() -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let words = &t.meeting().room.threads;
    let all = app.journal.with_untracked(outcomes);
    let none = all.is_empty().then_some(words.none);
    let left_out = RwSignal::new(BTreeSet::<Uuid>::new());
    let mut listed = all.clone();
    listed.sort_by_key(|outcome| (outcome.date, outcome.id));
    let choices = listed.into_iter().map(|outcome| {
        let (id, field) = (outcome.id, format!("thread-{}", outcome.id));
        let label = label(app, &outcome.title, outcome.date);
        let choose = move |on: bool| {
            left_out.update(|out| {
                if on {
                    out.remove(&id);
                } else {
                    out.insert(id);
                }
            });
        };
        view! {
            <div class="ds-field">
                <input class="ds-input" type="checkbox" id=field.clone() prop:checked=true on:change:target=move |ev| choose(ev.target().checked())/>
                <label class="ds-label" data-weight="regular" for=field><bdi>{label}</bdi></label>
            </div>
        }
    });
    let choices: Vec<_> = choices.collect();
    let all = StoredValue::new(all);
    let threads = Memo::new(move |_| {
        let out = left_out.get();
        let chosen = all.get_value().into_iter().filter(|o| !out.contains(&o.id));
        let decisions = app.journal.with_untracked(|j| j.decisions(None));
        Threads::of(chosen.collect(), &decisions, t.meeting().minutes.open)
    });
    let own = OWN.iter().zip(words.own).filter_map(|(id, label)| {
        let prompt = Prompt {
            id: PromptId::new(*id).ok()?,
            text: label.to_owned(),
            use_for: words.own_hint.to_owned(),
            alone: String::new(),
            then: None,
            then_asked: String::new(),
            elsewhere: Vec::new(),
        };
        Some(view! { <PromptField prompt=prompt lang=None/> })
    });
    let own: Vec<_> = own.collect();
    let as_markdown = move |_| {
        let text = threads.with_untracked(|threads| markdown::write(&as_minutes(app, threads)));
        edge::save_as("moteklar-oppsummering.md", "text/markdown", text.as_bytes());
    };
    let as_csv = move |_| {
        let rows = threads.with_untracked(|threads| rows(app, threads));
        edge::save_as(
            "moteklar-oppsummering.csv",
            "text/csv",
            csv::write(&rows).as_bytes(),
        );
    };
    view! {
        <PageHeading text=words.heading/>
        <p class="lead">{words.lead}</p>
        <p>{none}</p>
        {(!choices.is_empty()).then(|| view! {
            <fieldset class="ds-fieldset no-print"><legend class="ds-label">{words.meetings}</legend>{choices}</fieldset>
        })}
        {move || threads.with(|threads| parts(app, threads))}
        <section class="prompts">{own}</section>
        {before_sharing(app, move || {
            let sections = threads.with(|threads| as_minutes(app, threads)).sections.into_iter();
            sections.map(|section| (section.heading, section.text)).collect()
        })}
        <p class="buttons no-print">
            <button class="ds-button" type="button" data-export="markdown" on:click=as_markdown><Icon name="Download"/> {words.markdown}</button>
            <button class="ds-button" data-variant="secondary" type="button" data-export="csv" on:click=as_csv><Icon name="Download"/> {words.csv}</button>
            <button class="ds-button" data-variant="tertiary" type="button" on:click=move |_| edge::print()><Icon name="PrinterSmall"/> {words.print}</button>
        </p>
    }
    .into_any()
}

fn label(app: AppState, title: &str, date: Option<chrono::NaiveDate>) -> String {
    let t = app.t();
    let day = date.map(|day| format!(" · {}", (t.meeting().minutes.day)(day, None)));
    let title = match title.trim() {
        "" => t.meeting().head.untitled,
        title => title,
    };
    shown(title) + &day.unwrap_or_default()
}

/// A decision as its minutes say it.
fn in_words(app: AppState, decision: &Decision) -> String {
    decisions(std::slice::from_ref(decision), &app.t().meeting().minutes)
}

/// What each meeting is called, in order.
fn names(app: AppState, threads: &Threads) -> Vec<String> {
    let meetings = threads.meetings.iter();
    meetings
        .map(|meeting| label(app, &meeting.title, meeting.date))
        .collect()
}

fn parts(app: AppState, threads: &Threads) -> Option<AnyView> {
    let words = &app.t().meeting().room.threads;
    let names = names(app, threads);
    let decided = threads.decided.iter();
    let decided = decided.map(|(n, decision)| (*n, in_words(app, decision)));
    let decided: Vec<(usize, String)> = decided.collect();
    (!names.is_empty()).then(|| {
        view! {
            {table(app, words.common, &names, &threads.common)}
            {table(app, words.single, &names, &threads.single)}
            {table(app, words.prompts, &names, &threads.prompts)}
            {list(app, words.decided, &names, &decided)}
            {list(app, words.open, &names, &threads.open)}
        }
        .into_any()
    })
}

/// Things down, meetings across.
fn table(app: AppState, heading: &'static str, names: &[String], threads: &[Thread]) -> AnyView {
    let words = &app.t().meeting().room.threads;
    if threads.is_empty() {
        return view! { <section class="part"><h2 class="ds-heading" data-size="sm">{heading}</h2><p class="quiet">{words.nothing}</p></section> }.into_any();
    }
    let head = names
        .iter()
        .map(|name| view! { <th scope="col"><bdi>{name.clone()}</bdi></th> });
    let body = threads.iter().map(|thread| {
        let cells = thread.said.iter().map(|said| {
            let said = said.as_ref().map(|text| sections(text, ""));
            view! { <td>{said}</td> }
        });
        view! { <tr><th scope="row"><bdi>{shown(&thread.heading)}</bdi></th>{cells.collect::<Vec<_>>()}</tr> }
    });
    view! {
        <section class="part">
            <h2 class="ds-heading" data-size="sm">{heading}</h2>
            <div class="table-frame" role="group" tabindex="0" aria-label=heading>
                <table class="ds-table threads">
                    <thead><tr><td></td>{head.collect::<Vec<_>>()}</tr></thead>
                    <tbody>{body.collect::<Vec<_>>()}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// Meeting by meeting.
fn list(
    app: AppState,
    heading: &'static str,
    names: &[String],
    said: &[(usize, String)],
) -> AnyView {
    let words = &app.t().meeting().room.threads;
    let by_meeting = names.iter().enumerate().filter_map(|(n, name)| {
        let lines: Vec<&str> = said.iter().filter(|(of, _)| *of == n).map(|(_, text)| text.as_str()).collect();
        (!lines.is_empty()).then(|| {
            let text = lines.join("\n");
            view! { <h3 class="ds-heading" data-size="2xs"><bdi>{name.clone()}</bdi></h3> {sections(&text, "")} }
        })
    });
    let by_meeting: Vec<_> = by_meeting.collect();
    let nothing = by_meeting.is_empty().then_some(words.nothing);
    view! {
        <section class="part">
            <h2 class="ds-heading" data-size="sm">{heading}</h2>
            <p class="quiet">{nothing}</p>
            {by_meeting}
        </section>
    }
    .into_any()
}

/// The summary as text: what the leader wrote first.
fn as_minutes(app: AppState, threads: &Threads) -> Minutes {
    let words = &app.t().meeting().room.threads;
    let names = names(app, threads);
    let mut found: Vec<Section> = Vec::new();
    let mut add = |heading: &str, text: String| {
        found.push(Section {
            key: String::new(),
            heading: heading.to_owned(),
            text,
            edited: false,
            cards: 0,
            more: 0,
        });
    };
    for (id, heading) in OWN.iter().zip(words.own) {
        add(heading, own_words(app, id));
    }
    for row in rows(app, threads)
        .into_iter()
        .skip(1)
        .filter(|row| row.len() == 4)
    {
        if let [part, what, meeting, text] = row.as_slice() {
            let named = [part.as_str(), what.as_str(), meeting.as_str()];
            let named = named.into_iter().filter(|name| !name.is_empty());
            let heading: Vec<&str> = named.collect();
            if !meeting.is_empty() {
                add(&heading.join(" · "), text.clone());
            }
        }
    }
    Minutes {
        title: format!("{}: {}", words.heading, names.join(", ")),
        sections: found,
    }
}

fn own_words(app: AppState, id: &str) -> String {
    let Ok(prompt) = PromptId::new(id) else {
        return String::new();
    };
    let key = TextKey::Answer(AnswerKey::first(prompt));
    app.text_now(&key)
}

/// Part, what, meeting, text.
fn rows(app: AppState, threads: &Threads) -> Vec<Vec<String>> {
    let t = app.t();
    let words = &t.meeting().room.threads;
    let names = names(app, threads);
    let name = |n: usize| names.get(n).cloned().unwrap_or_default();
    let table = &t.meeting().room.table;
    let row = |part: &str, what: &str, meeting: String, text: &str| {
        vec![part.to_owned(), what.to_owned(), meeting, text.to_owned()]
    };
    let mut rows = vec![row(
        table.section,
        t.meeting().room.cards.theme,
        words.meeting.to_owned(),
        table.text,
    )];
    for (id, heading) in OWN.iter().zip(words.own) {
        rows.push(row(heading, "", String::new(), &own_words(app, id)));
    }
    let kinds = [
        (words.common, &threads.common),
        (words.single, &threads.single),
        (words.prompts, &threads.prompts),
    ];
    for (part, threads) in kinds {
        for thread in threads {
            for (n, said) in thread.said.iter().enumerate() {
                if let Some(said) = said {
                    rows.push(row(part, &thread.heading, name(n), said));
                }
            }
        }
    }
    for (n, decision) in &threads.decided {
        rows.push(row(words.decided, "", name(*n), &in_words(app, decision)));
    }
    for (n, text) in &threads.open {
        rows.push(row(words.open, "", name(*n), text));
    }
    rows
}
