//! One field, bound to one cell.

use leptos::prelude::*;
use serde_json::Value;

use crate::entry::Asks;
use crate::store::SchoolKey;
use crate::ui::parts::{EntryField, Following, entry_field};
use crate::ui::state::AppState;

/// What one writes with.
#[derive(Clone, Debug)]
pub enum Control {
    /// One line.
    Line,
    /// Several lines.
    Area,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A number from the first to the second; what holds when nothing is written.
    Number(Option<u64>, u64, u64),
    /// One of several words; what holds when none is chosen.
    Choice(Vec<(String, String)>, String),
    /// Yes or no.
    Check,
}

/// The id of the field of a cell.
#[must_use]
pub fn field_id(name: &str) -> String {
    format!("felt-{}", name.replace('/', "-"))
}

fn shown(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(n)) => n.to_string(),
        _ => String::new(),
    }
}

/// A cell's text. Reads the journal's signal.
fn cell_text(app: AppState, key: &SchoolKey, name: &str) -> String {
    app.journal.with(|j| shown(j.cell(key, name).first()))
}

/// A field with label and hint.
pub fn field(
    app: AppState,
    key: &SchoolKey,
    name: &str,
    control: Control,
    label: &str,
    hint: &'static str,
) -> AnyView {
    let id = field_id(name);
    let hint_id = (!hint.is_empty()).then(|| format!("{id}-hint"));
    let (key, name) = (key.clone(), name.to_owned());
    let check = matches!(control, Control::Check);
    let input = input(app, &key, &name, control, id.clone(), hint_id.clone());
    let words = view! { <label class="ds-label" data-weight=if check { "regular" } else { "medium" } for=id>{label.to_owned()}</label> };
    let hint = hint_id.map(|id| view! { <p class="quiet" id=id>{hint}</p> });
    let body = if check {
        view! { {input} {words} {hint} }.into_any()
    } else {
        view! { {words} {hint} {input} }.into_any()
    };
    view! {
        <div class="ds-field school-field" class:check=check>
            {body}
            {move || beside(app, &key, &name)}
        </div>
    }
    .into_any()
}

fn input(
    app: AppState,
    key: &SchoolKey,
    name: &str,
    control: Control,
    id: String,
    hint: Option<String>,
) -> AnyView {
    let cell = name.to_owned();
    let text = {
        let (key, name) = (key.clone(), name.to_owned());
        move || cell_text(app, &key, &name)
    };
    match control {
        Control::Line | Control::Area => {
            typed(app, key, cell, matches!(control, Control::Line), id, hint)
        }
        Control::Check => {
            let (key, name) = (key.clone(), name.to_owned());
            let checked = {
                let (key, name) = (key.clone(), name.clone());
                move || {
                    app.journal
                        .with(|j| j.cell(&key, &name).first() == Some(&Value::Bool(true)))
                }
            };
            view! {
                <input class="ds-input" type="checkbox" id=id data-cell=cell aria-describedby=hint prop:checked=checked
                    on:change:target=move |ev| app.set_cell(&key, &name, &ev.target().checked().into())/>
            }
            .into_any()
        }
        Control::Choice(options, usual) => {
            let (key, name) = (key.clone(), name.to_owned());
            let options: Vec<_> = options
                .into_iter()
                .map(|(value, words)| {
                    let (text, usual, own) = (text.clone(), usual.clone(), value.clone());
                    let selected = move || {
                        let now = text();
                        own == if now.is_empty() { usual.clone() } else { now }
                    };
                    view! { <option value=value selected=selected>{words}</option> }
                })
                .collect();
            view! {
                <select class="ds-input" id=id data-cell=cell aria-describedby=hint
                    on:change:target=move |ev| app.set_cell(&key, &name, &word(&ev.target().value()))>
                    {options}
                </select>
            }
            .into_any()
        }
        Control::Date => entry(app, key, cell, (Asks::Day, String::new()), id, hint),
        Control::Time => entry(app, key, cell, (Asks::Time, "14:30".to_owned()), id, hint),
        Control::Number(usual, least, most) => {
            let usual = usual.map(|n| n.to_string()).unwrap_or_default();
            entry(
                app,
                key,
                cell,
                (Asks::Number(least..=most), usual),
                id,
                hint,
            )
        }
    }
}

/// A text. What one is typing is never written over; what another window wrote
/// in the same field meanwhile comes to stand beside it.
fn typed(
    app: AppState,
    key: &SchoolKey,
    name: String,
    is_line: bool,
    id: String,
    hint: Option<String>,
) -> AnyView {
    // What is typed before the app starts is kept by this name.
    let record = format!("school/{}#{name}", key.name());
    let following = {
        let (kept, writing) = ((key.clone(), name.clone()), (key.clone(), name.clone()));
        Following::new(
            move || cell_text(app, &kept.0, &kept.1),
            move || app.is_drafting_cell(&writing.0, &writing.1),
        )
    };
    let save = {
        let (key, name) = (key.clone(), name.clone());
        move |text: String| {
            following.typed(&text);
            let value = match text.as_str() {
                "" if is_line => Value::Null,
                _ => text.into(),
            };
            app.draft_cell(&key, &name, value);
        }
    };
    if is_line {
        return view! {
            <input class="ds-input" type="text" id=id autocomplete="off" data-cell=name aria-describedby=hint
                prop:value=move || following.value()
                on:input:target=move |ev| save(ev.target().value())
                on:blur=move |_| app.flush()/>
        }
        .into_any();
    }
    view! {
        <textarea class="field-text" id=id rows="3" autocomplete="off" placeholder=" " data-cell=name data-record=record aria-describedby=hint
            prop:value=move || following.value()
            on:input:target=move |ev| save(ev.target().value())
            on:blur=move |_| app.flush()></textarea>
    }
    .into_any()
}

/// A day, a time or a number; what holds when nothing is written.
fn entry(
    app: AppState,
    key: &SchoolKey,
    name: String,
    (asks, usual): (Asks, String),
    id: String,
    hint: Option<String>,
) -> AnyView {
    let shown = {
        let (key, name) = (key.clone(), name.clone());
        move || match cell_text(app, &key, &name) {
            text if text.is_empty() => usual.clone(),
            text => text,
        }
    };
    let is_number = matches!(asks, Asks::Number(_));
    let cell = Some(name.clone());
    let key = key.clone();
    let write = move |text: String| {
        let value = match text.parse::<u64>() {
            Ok(number) if is_number => Value::from(number),
            _ if text.is_empty() => Value::Null,
            _ => Value::from(text),
        };
        app.draft_cell(&key, &name, value);
    };
    let field = EntryField {
        asks,
        id,
        cell,
        hint,
        shown: Box::new(shown),
        write: Box::new(write),
    };
    entry_field(app, field)
}

/// A word of a choice; short numbers are numbers, and ids of digits are not.
fn word(text: &str) -> Value {
    match text.parse::<u64>() {
        Ok(n) if n < 100 => n.into(),
        _ if text.is_empty() => Value::Null,
        _ => text.into(),
    }
}

/// What another device wrote in the same field at the same time.
fn beside(app: AppState, key: &SchoolKey, name: &str) -> Option<AnyView> {
    let values = app.journal.with(|j| match j.cell(key, name) {
        several @ [_, _, ..] => several.to_vec(),
        _ => Vec::new(),
    });
    let (current, others) = values.split_first()?;
    let c = &app.school_texts().common;
    let choose = |value: Value, words: &'static str| {
        let (key, name) = (key.clone(), name.to_owned());
        view! {
            <button class="ds-button" data-size="sm" data-variant="secondary" type="button"
                on:click=move |_| app.set_cell(&key, &name, &value)>{words}</button>
        }
        .into_any()
    };
    let rows: Vec<_> = others
        .iter()
        .map(|value| {
            let text = shown(Some(value));
            view! { <p class="written">{text}</p> {choose(value.clone(), c.use_other)} }
        })
        .collect();
    let keep = choose(current.clone(), c.keep_this);
    Some(
        view! {
            <div class="ds-alert alternates" data-color="warning" data-beside=name.to_owned()>
                <p><strong>{c.other_value}</strong></p>
                {rows}
                {keep}
            </div>
        }
        .into_any(),
    )
}
