//! Plain form fields. Functions, not components: there are many of them, and
//! they differ in data only.

use std::ops::RangeInclusive;

use leptos::prelude::*;

use crate::entry::Asks;
use crate::ui::parts::{EntryField, entry_field};
use crate::ui::state::AppState;
use crate::ui::typing::Field;

/// What a field shows: follows the plan.
pub type Shown = Box<dyn Fn() -> String + Send + Sync>;

/// The fields that something is said about, in an element `<id>-told`.
const TOLD: [&str; 3] = ["plan-title", "plan-how", "group-name"];

/// A labelled input that is kept as one types.
pub fn input(kind: &'static str, label: AnyView, field: Field) -> AnyView {
    if let Some(asks) = asks(kind) {
        return entry(asks, label, field);
    }
    let id = field.id();
    let hint = TOLD.contains(&id.as_str()).then(|| format!("{id}-told"));
    view! {
        <div class="ds-field">
            <label class="ds-label" for=id.clone()>{label}</label>
            <input class="ds-input" type=kind id=id autocomplete="off" maxlength="500"
                aria-describedby=hint prop:value=move || field.shown.get()
                on:input:target=move |ev| field.typed(ev.target().value())
                on:change:target=move |ev| field.chosen(ev.target().value())
                on:blur=move |_| field.left()/>
        </div>
    }
    .into_any()
}

/// What a field of this kind asks for; nothing when it takes any text.
#[must_use]
pub fn asks(kind: &str) -> Option<Asks> {
    match kind {
        "date" => Some(Asks::Day),
        "time" => Some(Asks::Time),
        "number" => Some(Asks::Number(0..=10_000)),
        _ => None,
    }
}

/// A labelled number.
pub fn count(label: &'static str, within: RangeInclusive<u32>, field: Field) -> AnyView {
    let within = u64::from(*within.start())..=u64::from(*within.end());
    entry(Asks::Number(within), label.into_any(), field)
}

/// A labelled day, time or number that is kept as one types.
pub fn entry(asks: Asks, label: AnyView, field: Field) -> AnyView {
    let shown = Box::new(move || field.shown.get());
    let write = Box::new(move |text| field.typed(text));
    let left = Box::new(move || field.left());
    framed(asks, field.id(), label, shown, write, left)
}

/// A labelled day, time or number.
pub fn entry_of(
    asks: Asks,
    id: String,
    label: AnyView,
    shown: Shown,
    write: Box<dyn Fn(String)>,
) -> AnyView {
    framed(asks, id, label, shown, write, Box::new(|| {}))
}

fn framed(
    asks: Asks,
    id: String,
    label: AnyView,
    shown: Shown,
    write: Box<dyn Fn(String)>,
    left: Box<dyn Fn()>,
) -> AnyView {
    let field = EntryField {
        asks,
        id: id.clone(),
        cell: None,
        hint: None,
        shown,
        write,
    };
    view! {
        <div class="ds-field" on:focusout=move |_| left()>
            <label class="ds-label" for=id>{label}</label>
            {entry_field(AppState::get(), field)}
        </div>
    }
    .into_any()
}

/// What is said about a field, below it. Empty while there is nothing to say.
pub fn told(id: &'static str, words: Shown) -> AnyView {
    view! { <p class="quiet" id=format!("{id}-told") aria-live="polite">{words}</p> }.into_any()
}

/// A labelled choice.
pub fn choice(
    id: String,
    label: String,
    options: Vec<(String, String)>,
    chosen: Shown,
    changed: Box<dyn Fn(String)>,
) -> AnyView {
    let now = chosen();
    let options = options.into_iter().map(|(value, words)| {
        let selected = value == now;
        view! { <option value=value selected=selected>{words}</option> }
    });
    view! {
        <div class="ds-field">
            <label class="ds-label" for=id.clone()>{label}</label>
            <select class="ds-input" id=id prop:value=chosen
                on:change:target=move |ev| changed(ev.target().value())>{options.collect::<Vec<_>>()}</select>
        </div>
    }
    .into_any()
}

/// A labelled text of several lines that is kept nowhere.
pub fn passing(
    id: &'static str,
    label: &'static str,
    rows: &'static str,
    text: RwSignal<String>,
) -> AnyView {
    view! {
        <div class="ds-field">
            <label class="ds-label" for=id>{label}</label>
            <textarea class="field-text" id=id rows=rows autocomplete="off" prop:value=move || text.get()
                on:input:target=move |ev| text.set(ev.target().value())></textarea>
        </div>
    }
    .into_any()
}

/// A labelled text of several lines that is kept as one types.
pub fn area(label: String, rows: &'static str, field: Field) -> AnyView {
    let id = field.id();
    view! {
        <div class="ds-field">
            <label class="ds-label" for=id.clone()>{label}</label>
            <textarea class="field-text" id=id rows=rows autocomplete="off" prop:value=move || field.shown.get()
                on:input:target=move |ev| field.typed(ev.target().value())
                on:blur=move |_| field.left()></textarea>
        </div>
    }
    .into_any()
}
