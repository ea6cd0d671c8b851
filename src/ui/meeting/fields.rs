//! Plain form fields. Functions, not components: there are many of them, and
//! they differ in data only.

use std::ops::RangeInclusive;

use leptos::prelude::*;

use crate::entry::Asks;
use crate::ui::parts::{EntryField, entry_field};
use crate::ui::state::AppState;

/// What a field shows: follows the plan.
pub type Shown = Box<dyn Fn() -> String + Send + Sync>;

/// The fields that something is said about, in an element `<id>-told`.
const TOLD: [&str; 3] = ["plan-title", "plan-how", "group-name"];

/// A labelled input; `changed` is told when one leaves it.
pub fn input(
    kind: &'static str,
    id: &'static str,
    label: &'static str,
    shown: Shown,
    changed: Box<dyn Fn(String)>,
) -> AnyView {
    let hint = TOLD.contains(&id).then(|| format!("{id}-told"));
    if let Some(asks) = asks(kind) {
        return entry(asks, id.to_owned(), label.into_any(), shown, changed);
    }
    view! {
        <div class="ds-field">
            <label class="ds-label" for=id>{label}</label>
            <input class="ds-input" type=kind id=id autocomplete="off" maxlength="500"
                aria-describedby=hint
                prop:value=shown on:change:target=move |ev| changed(ev.target().value())/>
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
pub fn count(
    id: &'static str,
    label: &'static str,
    within: RangeInclusive<u32>,
    shown: Shown,
    changed: Box<dyn Fn(String)>,
) -> AnyView {
    let within = u64::from(*within.start())..=u64::from(*within.end());
    let asks = Asks::Number(within);
    entry(asks, id.to_owned(), label.into_any(), shown, changed)
}

/// A labelled day, time or number.
pub fn entry(
    asks: Asks,
    id: String,
    label: AnyView,
    shown: Shown,
    write: Box<dyn Fn(String)>,
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
        <div class="ds-field">
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

/// A labelled text of several lines.
pub fn area(
    id: String,
    label: String,
    rows: &'static str,
    shown: Shown,
    changed: Box<dyn Fn(String)>,
) -> AnyView {
    view! {
        <div class="ds-field">
            <label class="ds-label" for=id.clone()>{label}</label>
            <textarea class="field-text" id=id rows=rows autocomplete="off"
                prop:value=shown on:change:target=move |ev| changed(ev.target().value())></textarea>
        </div>
    }
    .into_any()
}
