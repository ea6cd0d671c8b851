//! One field, bound to one cell.

use leptos::prelude::*;
use serde_json::Value;

use crate::store::SchoolKey;
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
    /// A number; what holds when nothing is written.
    Number(Option<u64>),
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
    let save = {
        let (key, name) = (key.clone(), name.to_owned());
        move |value: Value| app.draft_cell(&key, &name, value)
    };
    let text = {
        let (key, name) = (key.clone(), name.to_owned());
        move || cell_text(app, &key, &name)
    };
    match control {
        Control::Area => view! {
            <textarea class="field-text" id=id rows="3" placeholder=" " data-cell=cell aria-describedby=hint
                prop:value=text
                on:input:target=move |ev| save(ev.target().value().into())
                on:blur=move |_| app.flush()></textarea>
        }
        .into_any(),
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
        Control::Line | Control::Date | Control::Time | Control::Number(_) => {
            let (kind, usual, line) = match control {
                Control::Date => ("date", None, false),
                Control::Time => ("time", Some("14:30".to_owned()), false),
                Control::Number(usual) => ("number", usual.map(|n| n.to_string()), false),
                _ => ("text", None, true),
            };
            let number = kind == "number";
            let value = move || {
                let now = text();
                match &usual {
                    Some(usual) if now.is_empty() => usual.clone(),
                    _ => now,
                }
            };
            let read = move |text: String| match (number, text.parse::<u64>()) {
                (true, Ok(n)) => Value::from(n),
                (true, Err(_)) => Value::Null,
                _ if text.is_empty() => Value::Null,
                _ => Value::from(text),
            };
            let leave = {
                let (key, name) = (key.clone(), name.to_owned());
                move |text: String| {
                    // A date that is half typed reads as empty until one leaves it.
                    let known = app
                        .journal
                        .with_untracked(|j| j.cell(&key, &name).first().is_some_and(|v| !v.is_null()));
                    if !line && text.is_empty() && known {
                        app.draft_cell(&key, &name, Value::Null);
                    }
                    app.flush();
                }
            };
            view! {
                <input class="ds-input" type=kind id=id autocomplete="off" data-cell=cell aria-describedby=hint
                    min=number.then_some("0") prop:value=value
                    on:input:target=move |ev| {
                        let text = ev.target().value();
                        if line || !text.is_empty() {
                            save(read(text));
                        }
                    }
                    on:blur:target=move |ev| leave(ev.target().value())/>
            }
            .into_any()
        }
    }
}

/// A word of a choice; numbers are numbers.
fn word(text: &str) -> Value {
    match text.parse::<u64>() {
        Ok(n) => n.into(),
        Err(_) if text.is_empty() => Value::Null,
        Err(_) => text.into(),
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
