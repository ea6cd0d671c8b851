//! Fields and acts that the pages of a meeting under way share.

use leptos::prelude::*;
use uuid::Uuid;

use super::super::fields::{asks, entry_of};
use crate::journal::{DeletedKind, Journal};
use crate::meeting::{Decision, Edits, Kept, MeetingRecords, calendar, write_field};
use crate::store::{MeetingPart, RecordKey};
use crate::ui::before_sharing::Leaving;
use crate::ui::deleting::Gone;
use crate::ui::edge;
use crate::ui::state::AppState;
use crate::ui::typing::Field;

/// A line that is taken with every key.
pub fn text_line(
    kind: &'static str,
    id: String,
    label: AnyView,
    text: String,
    written: Box<dyn Fn(String)>,
) -> AnyView {
    if let Some(asks) = asks(kind) {
        let now = RwSignal::new(text);
        let write = move |text: String| {
            now.set(text.clone());
            written(text);
        };
        return entry_of(
            asks,
            id,
            label,
            Box::new(move || now.get()),
            Box::new(write),
        );
    }
    view! {
        <div class="ds-field">
            <label class="ds-label" for=id.clone()>{label}</label>
            <input class="ds-input" type=kind id=id autocomplete="off" maxlength="500" prop:value=text
                on:input:target=move |ev| written(ev.target().value())/>
        </div>
    }
    .into_any()
}

/// A field of a decision. One that was sent from here becomes a new edition.
pub fn decision_field(
    app: AppState,
    id: Uuid,
    name: &str,
    read: fn(&Decision) -> String,
    change: fn(&mut Decision, String),
) -> Field {
    Field::new(
        app,
        &format!("{name}-{id}"),
        move || {
            let found = app.journal.with(|j| j.decision(id));
            found.as_ref().map(read).unwrap_or_default()
        },
        move |journal, texts, now| {
            // One that has been taken away meanwhile is not made again.
            let Some(found) = journal.decision(id) else {
                return Vec::new();
            };
            let sent = found.meeting.map_or(0, |m| times_sent_in(journal, m));
            let set = |decision: &mut Decision, text: &str| {
                let before = decision.for_others();
                change(decision, text.to_owned());
                if decision.for_others() != before {
                    decision.revise(sent);
                }
            };
            write_field(
                journal,
                RecordKey::Decision(id),
                || found.clone(),
                texts,
                set,
                now,
            )
        },
    )
}

/// How many times the minutes of a meeting that is led here were sent.
#[must_use]
pub fn times_sent(app: &AppState, meeting: Uuid) -> u32 {
    app.journal.with_untracked(|j| times_sent_in(j, meeting))
}

fn times_sent_in(journal: &Journal, meeting: Uuid) -> u32 {
    let led = journal
        .meeting(meeting)
        .as_ref()
        .is_some_and(Kept::is_led_here);
    let edits: Option<Edits> = journal.part(meeting, MeetingPart::Minutes);
    edits.filter(|_| led).map_or(0, |edits| edits.sent)
}

/// Changes a decision as it is by now. One that was sent from here becomes a new
/// edition, unless only she is told of the change.
pub fn change_decision(app: AppState, id: Uuid, change: impl FnOnce(&mut Decision)) {
    app.flush();
    app.change(|journal| {
        let Some(before) = journal.decision(id) else {
            return Vec::new();
        };
        let mut after = before.clone();
        change(&mut after);
        if after.for_others() != before.for_others() {
            let sent = after.meeting.map_or(0, |m| times_sent_in(journal, m));
            after.revise(sent);
        }
        journal.keep_decision(&after, &edge::now())
    });
}

/// Takes a decision away; `then` hears what is gone, for an undo. One that was sent is
/// let go for the others as well.
pub fn remove_decision(app: AppState, id: Uuid, then: impl FnOnce(Option<Gone>) + 'static) {
    app.flush();
    let found = app.journal.with_untracked(|j| j.decision(id));
    let title = found.as_ref().map(|decision| heading(&app, decision));
    let what = (DeletedKind::Decision, title.unwrap_or_default());
    let remove = move |journal: &mut Journal| match journal.decision(id) {
        Some(mut decision)
            if decision
                .meeting
                .is_some_and(|m| decision.was_sent(times_sent_in(journal, m))) =>
        {
            let sent = decision.meeting.map_or(0, |m| times_sent_in(journal, m));
            decision.status = crate::meeting::Status::Dropped;
            decision.revise(sent);
            journal.keep_decision(&decision, &edge::now())
        }
        _ => journal.let_go(&RecordKey::Decision(id)),
    };
    app.delete(what, None, remove, then);
}

/// Every text of a decision, under its label.
#[must_use]
pub fn texts_of(app: &AppState, decision: &Decision) -> Leaving {
    let words = &app.t().meeting().room.decide;
    let texts = [
        (words.text, &decision.text),
        (words.try_out, &decision.try_out),
        (words.who, &decision.who),
        (words.sign, &decision.sign),
    ];
    let texts = texts.map(|(label, text)| (label.to_owned(), text.clone()));
    texts.to_vec()
}

/// Hands a decision's day to a calendar.
pub fn save_day(app: &AppState, decision: &Decision) {
    let Some(day) = decision.due else {
        return;
    };
    let words = &app.t().meeting().minutes;
    let members = [
        ("", &decision.text),
        (words.try_out, &decision.try_out),
        (words.who, &decision.who),
        (words.sign, &decision.sign),
    ];
    let lines = members
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty());
    let lines: Vec<String> = lines
        .map(|(label, text)| {
            if label.is_empty() {
                text.clone()
            } else {
                format!("{label}: {text}")
            }
        })
        .collect();
    let event = calendar::Event {
        id: decision.id,
        sequence: decision.edition,
        title: heading(app, decision),
        day,
        time: None,
        minutes: 0,
        place: String::new(),
        text: lines.join("\n"),
    };
    let ics = calendar::write(&event, &edge::now());
    edge::save_as("moteklar-tiltak.ics", "text/calendar", ics.as_bytes());
}

/// A decision in one line.
#[must_use]
pub fn heading(app: &AppState, decision: &Decision) -> String {
    let texts = [
        &decision.text,
        &decision.try_out,
        &decision.sign,
        &decision.who,
    ];
    let first = texts.into_iter().find(|text| !text.trim().is_empty());
    let line = first.and_then(|text| text.trim().lines().next());
    line.map_or_else(|| app.t().meeting().room.decide.new.to_owned(), clip)
}

/// The beginning of a text, for labels.
#[must_use]
pub fn clip(text: &str) -> String {
    const MOST: usize = 60;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    line.chars().take(MOST - 1).chain(['…']).collect()
}

pub use crate::ui::parts::visible as shown;
