//! Texts that were written in the same field in two windows, until somebody has said
//! which one is to stand.

use leptos::prelude::*;
use uuid::Uuid;

use super::room::clip;
use crate::journal::{DeletedKind, Journal};
use crate::meeting::MeetingRecords;
use crate::store::{Beside, RecordKey};
use crate::ui::edge;
use crate::ui::parts::visible;
use crate::ui::state::AppState;

/// Every such text of a meeting, above its page.
pub fn beside(app: AppState, meeting: Uuid) -> impl IntoView {
    let found = Memo::new(move |_| {
        app.journal.with(|journal| {
            let of_meeting = |key: &RecordKey| match key {
                RecordKey::Meeting(id, _) => *id == meeting,
                RecordKey::Decision(id) => {
                    journal.decision(*id).and_then(|d| d.meeting) == Some(meeting)
                }
                _ => false,
            };
            let records = journal.with_beside().filter(|(key, _)| of_meeting(key));
            let texts = records.flat_map(|(key, record)| {
                let beside = record.beside().into_iter();
                beside.map(|text| (key.clone(), text.shown(&record.data), text))
            });
            texts.collect::<Vec<_>>()
        })
    });
    move || {
        let rows = found.get().into_iter();
        let rows: Vec<_> = rows
            .map(|(key, shown, text)| row(app, key, shown, text))
            .collect();
        (!rows.is_empty()).then(|| view! { <div aria-live="polite">{rows}</div> })
    }
}

fn row(app: AppState, key: RecordKey, shown: String, other: Beside) -> AnyView {
    let words = &app.t().meeting().beside;
    let both = match (shown.trim(), other.text.as_str()) {
        ("", other) => other.to_owned(),
        (shown, other) => format!("{shown}\n{other}"),
    };
    let settle = |text: String| {
        let (key, other) = (key.clone(), other.clone());
        move |_| {
            app.flush();
            let (key, other, text) = (key.clone(), other.clone(), text.clone());
            let what = (DeletedKind::Version, clip(&other.text));
            let settle = move |j: &mut Journal| j.settle_beside(&key, &other, &text, &edge::now());
            // Where a place refuses, both are still on the page.
            app.delete(what, None, settle, |_| {});
        }
    };
    view! {
        <div class="ds-alert alternates no-print" data-color="warning" data-beside=key.path()>
            <p><strong>{words.heading}</strong></p>
            <p>{words.told}</p>
            <p class="quiet">{words.shown}</p>
            <p class="written" dir="auto">{visible(&shown)}</p>
            <p class="quiet">{words.other}</p>
            <p class="written" dir="auto">{visible(&other.text)}</p>
            <p class="buttons">
                <button class="ds-button" data-size="sm" type="button" data-beside-keep on:click=settle(shown.clone())>{words.keep}</button>
                <button class="ds-button" data-size="sm" data-variant="secondary" type="button" data-beside-use on:click=settle(other.text.clone())>{words.take}</button>
                <button class="ds-button" data-size="sm" data-variant="secondary" type="button" data-beside-both on:click=settle(both)>{words.both}</button>
            </p>
        </div>
    }
    .into_any()
}
