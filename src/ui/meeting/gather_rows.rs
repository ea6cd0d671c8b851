//! The dry run: a row for each file, what it would do, and what it did.

use leptos::prelude::*;

use super::gather_desk::{GatherDesk, RowState, ShownRow};
use crate::meeting::{Fate, Why};
use crate::text::Texts;
use crate::ui::parts::{Icon, visible_name};
use crate::ui::refusals;

/// The rows and their buttons.
#[component]
pub fn Rows(
    /// The desk.
    desk: GatherDesk,
) -> impl IntoView {
    // The rows hold the files' texts: they are looked at where they are.
    move || desk.rows.with(|rows| table(desk, rows))
}

fn table(desk: GatherDesk, rows: &[ShownRow]) -> AnyView {
    if rows.is_empty() {
        return ().into_any();
    }
    let t = desk.app.t();
    let words = &t.meeting().gather;
    let numbers = |fits: &dyn Fn(&ShownRow) -> bool| {
        let fitting = rows.iter().enumerate().filter(|(_, shown)| fits(shown));
        fitting.map(|(n, _)| n).collect::<Vec<_>>()
    };
    let ready = numbers(&|shown| {
        shown.state == RowState::Shown && shown.row.by_default && !shown.row.changes.is_empty()
    });
    let taken = numbers(&|shown| shown.state == RowState::In);
    let apply = (!ready.is_empty()).then(|| {
        let label = (words.apply)(ready.len());
        view! {
            <button class="ds-button" type="button" data-import-apply on:click=move |_| desk.apply(ready.clone())>{label}</button>
        }
    });
    let undo = (!taken.is_empty()).then(|| {
        view! {
            <button class="ds-button" data-variant="secondary" type="button" data-import-undo="all" on:click=move |_| desk.undo(taken.clone())>
                <Icon name="ArrowUndo"/> {words.undo_all}
            </button>
        }
    });
    let idle = apply.is_none() && undo.is_none();
    let close = move |_| desk.rows.set(Vec::new());
    let list = rows
        .iter()
        .enumerate()
        .map(|(n, shown)| row(desk, n, shown));
    view! {
        <h2 class="ds-heading" data-size="sm">{words.rows}</h2>
        <p>{idle.then_some(words.nothing)}</p>
        <p class="buttons">
            {apply}{undo}
            <button class="ds-button" data-variant="tertiary" type="button" on:click=close>{words.clear}</button>
        </p>
        <ul class="file-rows">{list.collect::<Vec<_>>()}</ul>
    }
    .into_any()
}

fn row(desk: GatherDesk, n: usize, shown: &ShownRow) -> AnyView {
    let t = desk.app.t();
    let words = &t.meeting().gather;
    let row = &shown.row;
    let name = visible_name(&row.file);
    let result = match shown.state {
        RowState::In => words.is_in,
        RowState::Undone => words.is_undone,
        RowState::Shown | RowState::Failed => fate(t, row.fate),
    };
    let reasons = if shown.unreadable {
        vec![t.own().refusal.unreadable.to_owned()]
    } else {
        row.why.iter().map(|why| reason(t, why)).collect()
    };
    let receipt = row.receipt.map(|receipt| receipt.to_string());
    let button = |words: &'static str, what: &'static str| {
        let of = name.clone();
        let undo = what == "undo";
        view! {
            <button class="ds-button" data-size="sm" data-variant="secondary" type="button"
                data-import-undo=undo.then_some("one") data-import-anyway=(!undo).then_some("")
                on:click=move |_| if undo { desk.undo(vec![n]) } else { desk.apply(vec![n]) }>
                {words}<span class="ds-sr-only">": " {of}</span>
            </button>
        }
    };
    let asked = !row.by_default && !row.changes.is_empty();
    let act = match shown.state {
        RowState::In => Some(button(words.undo, "undo")),
        RowState::Shown if asked => Some(button(words.take_anyway, "take")),
        _ => None,
    };
    let failed = (shown.state == RowState::Failed).then_some(words.failed);
    view! {
        <li class="file-row" id=format!("fil-{n}") tabindex="-1" data-file=row.file.clone() data-import-result=row.fate.word() data-import-state=state_word(shown.state)>
            <bdi><strong>{name.clone()}</strong></bdi> " – " {result}
            {receipt.map(|receipt| view! { <p class="quiet">{words.receipt} ": " <span data-receipt>{receipt}</span></p> })}
            {reasons.into_iter().map(|reason| view! { <p>{reason}</p> }).collect::<Vec<_>>()}
            <p class="ds-validation-message">{failed}</p>
            {act}
        </li>
    }
    .into_any()
}

fn state_word(state: RowState) -> &'static str {
    match state {
        RowState::Shown => "shown",
        RowState::In => "in",
        RowState::Undone => "undone",
        RowState::Failed => "failed",
    }
}

fn fate(t: &Texts, fate: Fate) -> &'static str {
    let words = &t.meeting().gather;
    match fate {
        Fate::Ok => words.ok,
        Fate::Updated => words.updated,
        Fate::Duplicate => words.duplicate,
        Fate::Warning => words.warning,
        Fate::Rejected => words.rejected,
        Fate::Parked => words.parked,
    }
}

fn reason(t: &Texts, why: &Why) -> String {
    let words = &t.meeting().gather;
    match why {
        Why::Refused(refusal) => refusals::words(t.own(), refusal),
        Why::Newer => t.own().refusal.newer.to_owned(),
        Why::Sealed => t.own().refusal.sealed.to_owned(),
        Why::OtherKind(kind) => (words.why_kind)(refusals::kind(t.own(), *kind)),
        Why::OtherMeeting => words.why_other_meeting.to_owned(),
        Why::OtherPrompts => words.why_other_prompts.to_owned(),
        Why::SomeOtherPrompts(n) => (words.why_some_other)(*n),
        Why::OtherVersion => words.why_version.to_owned(),
        Why::Older => words.why_older.to_owned(),
        Why::Beside => words.why_beside.to_owned(),
        Why::NameLeftOut => words.why_name.to_owned(),
    }
}
