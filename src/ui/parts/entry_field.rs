//! The field of a day, a time or a number: the only one there is.
//!
//! What is meant is kept as it is typed; what can hardly be meant is asked about
//! when one leaves the field. What one types is never written over meanwhile.
//! A number is typed in a line of text: browsers' own number fields hide what
//! they cannot read, and change when one scrolls.

use leptos::prelude::*;

use crate::entry::{Asks, Entry, Typed};
use crate::ui::edge;
use crate::ui::state::AppState;

/// What a field is bound to.
pub struct EntryField {
    /// What it asks for.
    pub asks: Asks,
    /// Its id.
    pub id: String,
    /// The cell of a sheet that it writes.
    pub cell: Option<String>,
    /// The id of what is said about it.
    pub hint: Option<String>,
    /// What holds now, in the form of [`Asks::read`]; empty when nothing does.
    pub shown: Box<dyn Fn() -> String + Send + Sync>,
    /// Hears what holds from now on; empty when it was emptied.
    pub write: Box<dyn Fn(String)>,
}

/// The field, and below it the sentence when something is asked.
pub fn entry_field(app: AppState, field: EntryField) -> AnyView {
    let EntryField {
        asks,
        id,
        cell,
        hint,
        shown,
        write,
    } = field;
    let told = format!("{id}-flaw");
    let described = hint.map_or(told.clone(), |hint| format!("{hint} {told}"));
    let (kind, numeric) = match asks {
        Asks::Day => ("date", None),
        Asks::Time => ("time", None),
        Asks::Number(_) => ("text", Some("numeric")),
    };
    // Four digits are a whole year.
    let latest = (asks == Asks::Day).then_some("9999-12-31");
    let words = app.lang_now().entry_texts();
    let is_typing = StoredValue::new(false);
    // What held before the first key, and what held when something was asked.
    let (before, asked_at) = (
        StoredValue::new(String::new()),
        StoredValue::new(None::<String>),
    );
    let stored = asks.clone();
    let holds = Memo::new(move |_| {
        let text = shown();
        match stored.read(Typed::whole(&text)) {
            Entry::Kept(kept) => kept,
            _ => text,
        }
    });
    let value = RwSignal::new(holds.get_untracked());
    let flaw = RwSignal::new(String::new());
    let asked = asks.clone();
    Effect::new(move |_| {
        let holds = holds.get();
        // A question stays, with what it is about, until something else holds.
        let is_asking = asked_at.with_value(|at| at.as_ref() == Some(&holds));
        if is_typing.get_value() || is_asking {
            return;
        }
        asked_at.set_value(None);
        // What was stored before it was asked about.
        let out = asked.read(Typed::whole(&holds)) == Entry::Asked;
        flaw.set(if out {
            words.flaw(&asked, true, "")
        } else {
            String::new()
        });
        if value.get_untracked() != holds {
            value.set(holds);
        }
    });
    let write = StoredValue::new_local(write);
    let keep = move |kept: String| write.with_value(|write| write(kept));
    let reads = asks.clone();
    let typed = move |text: String, bad: bool| {
        if !is_typing.get_value() {
            before.set_value(holds.get_untracked());
        }
        is_typing.set_value(true);
        asked_at.set_value(None);
        flaw.set(String::new());
        let typed = Typed {
            text: &text,
            bad,
            left: false,
        };
        match reads.read(typed) {
            Entry::Kept(kept) => keep(kept),
            Entry::Empty => keep(String::new()),
            // What its beginning was taken for was not meant either.
            Entry::Asked => keep(before.get_value()),
            Entry::Begun | Entry::Bad => {}
        }
    };
    let left = move |text: String, bad: bool| {
        // Some browsers say that a field is left when the page it is on goes away.
        if is_typing.try_get_value() != Some(true) {
            return;
        }
        let typed = Typed {
            text: &text,
            bad,
            left: true,
        };
        let out = match asks.read(typed) {
            Entry::Kept(kept) => {
                keep(kept);
                None
            }
            Entry::Empty => {
                keep(String::new());
                None
            }
            Entry::Asked => {
                keep(before.get_value());
                Some(true)
            }
            Entry::Begun | Entry::Bad => Some(false),
        };
        app.flush();
        is_typing.set_value(false);
        let holds = holds.get_untracked();
        match out {
            Some(out) => {
                flaw.set(words.flaw(&asks, out, &holds));
                asked_at.set_value(Some(holds));
            }
            None => value.set(holds),
        }
    };
    view! {
        <input class="ds-input" type=kind id=id inputmode=numeric max=latest autocomplete="off" maxlength="40" data-cell=cell
            aria-describedby=described aria-invalid=move || flaw.with(|flaw| (!flaw.is_empty()).then_some("true"))
            prop:value=move || value.get()
            on:input=move |ev| typed(event_target_value(&ev), edge::is_unreadable(&ev))
            on:blur=move |ev| left(event_target_value(&ev), edge::is_unreadable(&ev))/>
        <p class="quiet flaw" id=told role="status">{move || flaw.get()}</p>
    }
    .into_any()
}
