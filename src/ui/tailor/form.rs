//! Fields of the editor: few functions, many fields. Each writes its own part of
//! a record, and shows what another window writes there.

use std::sync::Arc;

use leptos::prelude::*;

use crate::course::{OwnPage, PageField};
use crate::entry::Asks;
use crate::journal::Journal;
use crate::store::RecordKey;
use crate::ui::edge;
use crate::ui::parts::{EntryField, Following, entry_field};
use crate::ui::state::AppState;
use crate::ui::tailored::WriteField;

/// What a field is bound to.
#[derive(Clone)]
pub(super) struct Bound {
    /// The record, and the name of the field.
    pub field: (RecordKey, String),
    /// Reads it.
    pub read: Arc<dyn Fn(&Journal) -> String + Send + Sync>,
    /// Writes it.
    pub write: WriteField,
}

impl Bound {
    /// A field of an own page; `blank` is the page before anything was written.
    pub(super) fn page(blank: &OwnPage, field: PageField) -> Self {
        let (before, of) = (blank.clone(), field.clone());
        let id = blank.page.id.clone();
        let read = move |journal: &Journal| match journal.own_page(&id) {
            Some(own) => own.field(&of),
            None => before.field(&of),
        };
        let blank = blank.clone();
        Self {
            field: (RecordKey::OwnPage(blank.page.id.clone()), field.name()),
            read: Arc::new(read),
            write: Arc::new(move |journal, text, now| {
                journal.write_page_field(&blank, &field, text, now)
            }),
        }
    }

    /// Takes what stands in the field.
    pub(super) fn take(&self, app: AppState, text: String) {
        app.draft_field(self.field.clone(), text, || self.now(app), &self.write);
    }

    /// What is kept now.
    fn now(&self, app: AppState) -> String {
        app.journal.with_untracked(|journal| (self.read)(journal))
    }

    /// What is kept. Reads the journal's signal.
    fn kept(&self, app: AppState) -> String {
        app.journal.with(|journal| (self.read)(journal))
    }

    /// What the field shows.
    fn follow(&self, app: AppState) -> Following {
        let (kept, writing) = (self.clone(), self.field.clone());
        Following::new(
            move || kept.kept(app),
            move || app.is_drafting_field(&writing),
        )
    }
}

/// A label, a hint and a control below them.
pub(super) fn field(
    app: AppState,
    id: String,
    label: String,
    hint: Option<&'static str>,
    control: AnyView,
    bound: &Bound,
) -> AnyView {
    let bound = bound.clone();
    view! {
        <div class="ds-field">
            <label class="ds-label" for=id.clone()>{label}</label>
            {hint.map(|hint| view! { <p class="quiet" id=format!("{id}-hint")>{hint}</p> })}
            {control}
            {move || beside(app, &bound)}
        </div>
    }
    .into_any()
}

/// A line of text.
pub(super) fn line(app: AppState, id: &'static str, label: &'static str, bound: Bound) -> AnyView {
    let following = bound.follow(app);
    let writes = bound.clone();
    let control = view! {
        <input class="ds-input" id=id type="text" autocomplete="off" prop:value=move || following.value()
            on:input:target=move |ev| {
                let text = ev.target().value();
                following.typed(&text);
                writes.take(app, text);
            }/>
    };
    field(
        app,
        id.to_owned(),
        label.to_owned(),
        None,
        control.into_any(),
        &bound,
    )
}

/// A number of minutes.
pub(super) fn minutes(
    app: AppState,
    id: &'static str,
    label: &'static str,
    most: u32,
    bound: Bound,
) -> AnyView {
    let (shown, writes) = (bound.clone(), bound.clone());
    let control = EntryField {
        asks: Asks::Number(1..=most.into()),
        id: id.to_owned(),
        cell: None,
        hint: None,
        shown: Box::new(move || shown.kept(app)),
        write: Box::new(move |text| writes.take(app, text)),
    };
    let control = entry_field(app, control);
    field(app, id.to_owned(), label.to_owned(), None, control, &bound)
}

/// A text of several lines.
pub(super) fn text(
    app: AppState,
    id: String,
    label: String,
    hint: Option<&'static str>,
    rows: &'static str,
    bound: Bound,
) -> AnyView {
    let following = bound.follow(app);
    let writes = bound.clone();
    let described = hint.map(|_| format!("{id}-hint"));
    let control = view! {
        <textarea class="field-text" id=id.clone() rows=rows autocomplete="off" aria-describedby=described
            prop:value=move || following.value()
            on:input:target=move |ev| {
                let text = ev.target().value();
                following.typed(&text);
                writes.take(app, text);
            }></textarea>
    };
    field(app, id, label, hint, control.into_any(), &bound)
}

/// One of several: values and words.
pub(super) fn choice(
    app: AppState,
    id: &'static str,
    label: &'static str,
    options: Vec<(String, String)>,
    bound: Bound,
) -> AnyView {
    let following = bound.follow(app);
    let writes = bound.clone();
    let options = options.into_iter().map(|(value, words)| {
        let own = value.clone();
        view! { <option value=value selected=move || following.value() == own>{words}</option> }
    });
    let control = view! {
        <select class="ds-input" id=id
            on:change:target=move |ev| {
                let chosen = ev.target().value();
                following.typed(&chosen);
                writes.take(app, chosen);
                app.flush();
            }>
            {options.collect::<Vec<_>>()}
        </select>
    };
    field(
        app,
        id.to_owned(),
        label.to_owned(),
        None,
        control.into_any(),
        &bound,
    )
}

/// What another window wrote in the same field at the same time.
fn beside(app: AppState, bound: &Bound) -> Option<AnyView> {
    let (key, name) = &bound.field;
    let others = app.journal.with(|journal| journal.beside(key));
    let others = others.into_iter().filter(|(field, _)| field == name);
    let others: Vec<String> = others.map(|(_, text)| text).collect();
    if others.is_empty() {
        return None;
    }
    let t = &app.t().field;
    let looked_at = {
        let (key, name) = bound.field.clone();
        move |text: &str| app.change(|j| j.drop_beside(&key, &name, text, &edge::now()))
    };
    let rows: Vec<_> = others
        .iter()
        .map(|other| {
            let act = |both: bool| {
                let (bound, other, looked_at) = (bound.clone(), other.clone(), looked_at.clone());
                move |_| {
                    let text = match bound.now(app).trim_end() {
                        mine if both && !mine.is_empty() => format!("{mine}\n\n{other}"),
                        _ => other.clone(),
                    };
                    bound.take(app, text);
                    app.flush();
                    looked_at(&other);
                }
            };
            let shown = other.clone();
            view! {
                <p class="written" dir="auto">{shown}</p>
                <p class="buttons">
                    <button class="ds-button" data-size="sm" data-variant="secondary" type="button" on:click=act(false)>{t.use_other}</button>
                    <button class="ds-button" data-size="sm" data-variant="secondary" type="button" on:click=act(true)>{t.join_both}</button>
                </p>
            }
        })
        .collect();
    let keep = move |_| others.iter().for_each(|other| looked_at(other));
    let view = view! {
        <div class="ds-alert alternates" data-color="warning" data-beside=name.clone()>
            <p><strong>{t.two_versions}</strong></p>
            <p>{t.two_versions_told}</p>
            {rows}
            <p class="buttons">
                <button class="ds-button" data-size="sm" type="button" on:click=keep>{t.keep_this}</button>
            </p>
        </div>
    };
    Some(view.into_any())
}
