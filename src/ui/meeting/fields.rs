//! Plain form fields. Functions, not components: there are many of them, and
//! they differ in data only.

use leptos::prelude::*;

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
    let numeric = (kind == "number").then_some("1");
    view! {
        <div class="ds-field">
            <label class="ds-label" for=id>{label}</label>
            <input class="ds-input" type=kind id=id autocomplete="off" maxlength="500" min=numeric
                aria-describedby=hint
                prop:value=shown on:change:target=move |ev| changed(ev.target().value())/>
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
