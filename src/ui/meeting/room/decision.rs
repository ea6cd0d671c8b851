//! One decision: as a form where it is made, as a row where it is followed up.

use leptos::prelude::*;
use uuid::Uuid;

use super::super::fields::{area, choice, input};
use super::super::words::title;
use super::changing::{change_decision, decision_field, heading, save_day, shown, texts_of};
use crate::meeting::{Decision, MeetingRecords, Outcome, Status};
use crate::store::MeetingPart;
use crate::ui::before_sharing::before_sharing;
use crate::ui::edge;
use crate::ui::parts::Icon;
use crate::ui::state::AppState;

/// The fields of a decision.
pub fn fields(app: AppState, decision: &Decision) -> AnyView {
    let t = app.t();
    let words = &t.meeting().room.decide;
    let id = decision.id;
    let text = decision_field(app, id, "text", |d| d.text.clone(), |d, text| d.text = text);
    let try_out = decision_field(
        app,
        id,
        "try",
        |d| d.try_out.clone(),
        |d, text| d.try_out = text,
    );
    let of_who = decision_field(app, id, "who", |d| d.who.clone(), |d, text| d.who = text);
    let due = decision_field(
        app,
        id,
        "due",
        |d| d.due.map(|day| day.to_string()).unwrap_or_default(),
        |d, text| d.due = text.parse().ok(),
    );
    let sign = decision_field(app, id, "sign", |d| d.sign.clone(), |d, text| d.sign = text);
    let who = view! { {words.who} " " <span class="quiet">"(" {words.who_hint} ")"</span> };
    view! {
        {area(words.text.into(), "3", text)}
        {area(words.try_out.into(), "3", try_out)}
        <div class="plan-row">
            {input("text", who.into_any(), of_who)}
            {input("date", words.due.into_any(), due)}
        </div>
        {area(words.sign.into(), "3", sign)}
    }
    .into_any()
}

/// What has become of it, to change in place.
pub fn status(app: AppState, decision: &Decision) -> AnyView {
    let t = app.t();
    let id = decision.id;
    let options = Status::ALL.iter().zip(t.meeting().room.table.statuses);
    let options = options.map(|(status, label)| (status.word().to_owned(), label.to_owned()));
    let before = decision.status;
    let now = Memo::new(move |_| {
        app.journal
            .with(|j| j.decision(id).map_or(before, |d| d.status))
    });
    let label = format!(
        "{}: {}",
        t.meeting().room.decide.status,
        heading(&app, decision)
    );
    choice(
        format!("status-{id}"),
        label,
        options.collect(),
        Box::new(move || now.get().word().to_owned()),
        Box::new(move |word| {
            let status = Status::from_word(&word).unwrap_or_default();
            change_decision(app, id, |decision| decision.status = status);
        }),
    )
}

/// A decision to read, with its status, its day for the calendar, and whether
/// it is hers.
pub fn row(app: AppState, decision: &Decision, with_mine: bool) -> AnyView {
    let t = app.t();
    let words = &t.meeting().room;
    let minutes = &t.meeting().minutes;
    let day = |day| (minutes.day)(day, None);
    let due = decision.due.map_or_else(
        || words.follow.no_due.to_owned(),
        |due| (words.follow.due)(&day(due)),
    );
    let members = [
        (minutes.try_out, &decision.try_out),
        (minutes.who, &decision.who),
        (minutes.sign, &decision.sign),
    ];
    let members = members
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty());
    let members = members.map(|(label, text)| {
        let text = shown(text);
        view! { <p class="written"><strong>{label} ": "</strong> <bdi>{text}</bdi></p> }
    });
    let members: Vec<_> = members.collect();
    let from = decision
        .meeting
        .and_then(|meeting| meeting_title(&app, meeting));
    let from = from.map(|title| (words.follow.from)(&title));
    let calendar = decision.due.is_some().then(|| {
        let decision = decision.clone();
        let short = heading(&app, &decision);
        let leaving = texts_of(&app, &decision);
        view! {
            {before_sharing(app, move || leaving.clone())}
            <button class="ds-button no-print" data-variant="tertiary" data-size="sm" type="button" data-export="ics" on:click=move |_| save_day(&app, &decision)>
                <Icon name="Calendar"/> {words.decide.ics}<span class="ds-sr-only">": " {short}</span>
            </button>
        }
    });
    let mine = with_mine.then(|| mine(app, decision));
    view! {
        <li class="decision" data-decision=decision.id.to_string()>
            <p class="written"><strong><bdi>{shown(&decision.text)}</bdi></strong></p>
            {members}
            <p class="quiet">{due} {from.map(|from| format!(" · {from}"))}</p>
            {mine}
            <div class="decision-tools">{status(app, decision)}{calendar}</div>
        </li>
    }
    .into_any()
}

/// «Dette gjelder meg»: only she can know.
fn mine(app: AppState, decision: &Decision) -> AnyView {
    let words = &app.t().meeting().room.follow;
    let id = decision.id;
    let (field, before) = (format!("mine-{id}"), decision.mine);
    let checked = Memo::new(move |_| {
        app.journal
            .with(|j| j.decision(id).map_or(before, |d| d.mine))
    });
    let short = heading(&app, decision);
    view! {
        <div class="ds-field no-print">
            <input class="ds-input" type="checkbox" id=field.clone() data-mine prop:checked=move || checked.get()
                on:change:target=move |ev| {
                    let mine = ev.target().checked();
                    change_decision(app, id, |decision| decision.mine = mine);
                }/>
            <label class="ds-label" data-weight="regular" for=field>{words.mine}<span class="ds-sr-only">": " {short}</span></label>
        </div>
    }
    .into_any()
}

/// What a meeting is called, whether it is planned here or came as minutes.
#[must_use]
pub fn meeting_title(app: &AppState, meeting: Uuid) -> Option<String> {
    app.journal.with_untracked(|j| {
        let planned = j.meeting(meeting).map(|kept| title(app.t(), &kept.plan));
        let received: Option<Outcome> = j.part(meeting, MeetingPart::Outcome);
        let received = received.map(|outcome| outcome.title);
        planned
            .or(received)
            .filter(|title| !title.trim().is_empty())
    })
}

/// A heading and decisions below it; nothing where there are none.
pub fn pile(
    app: AppState,
    heading: &'static str,
    decisions: &[Decision],
    with_mine: bool,
) -> AnyView {
    if decisions.is_empty() {
        return ().into_any();
    }
    let rows = decisions
        .iter()
        .map(|decision| row(app, decision, with_mine));
    view! {
        <section class="block">
            <h2 class="ds-heading" data-size="sm">{heading}</h2>
            <ul class="decisions">{rows.collect::<Vec<_>>()}</ul>
        </section>
    }
    .into_any()
}

/// Keeps a decision that was just made.
pub fn keep(app: AppState, decision: &Decision) {
    app.change(|j| j.keep_decision(decision, &edge::now()));
}
