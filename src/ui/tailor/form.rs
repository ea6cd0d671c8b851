//! Fields of the editor: few functions, many fields.

use leptos::prelude::*;

/// A label, a hint and a control below them.
pub(super) fn field(
    id: &'static str,
    label: &'static str,
    hint: Option<&'static str>,
    control: AnyView,
) -> AnyView {
    view! {
        <div class="ds-field">
            <label class="ds-label" for=id>{label}</label>
            {hint.map(|hint| view! { <p class="quiet" id=format!("{id}-hint")>{hint}</p> })}
            {control}
        </div>
    }
    .into_any()
}

/// A line of text, or a number.
pub(super) fn line(
    id: &'static str,
    label: &'static str,
    kind: &'static str,
    value: String,
    write: Box<dyn Fn(String)>,
) -> AnyView {
    let numeric = (kind == "number").then_some("numeric");
    let control = view! {
        <input class="ds-input" id=id type=kind inputmode=numeric min=numeric.map(|_| "1") max=numeric.map(|_| "600")
            autocomplete="off" prop:value=value on:input:target=move |ev| write(ev.target().value())/>
    };
    field(id, label, None, control.into_any())
}

/// A text of several lines.
pub(super) fn text(
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    value: String,
    write: Box<dyn Fn(String)>,
) -> AnyView {
    let control = view! {
        <textarea class="field-text" id=id rows="12" aria-describedby=format!("{id}-hint")
            prop:value=value on:input:target=move |ev| write(ev.target().value())></textarea>
    };
    field(id, label, Some(hint), control.into_any())
}

/// One of several: values and words.
pub(super) fn choice(
    id: &'static str,
    label: &'static str,
    options: Vec<(String, String)>,
    chosen: &str,
    write: Box<dyn Fn(String)>,
) -> AnyView {
    let options = options.into_iter().map(|(value, words)| {
        let selected = value == chosen;
        view! { <option value=value selected=selected>{words}</option> }
    });
    let control = view! {
        <select class="ds-input" id=id on:change:target=move |ev| write(ev.target().value())>
            {options.collect::<Vec<_>>()}
        </select>
    };
    field(id, label, None, control.into_any())
}
