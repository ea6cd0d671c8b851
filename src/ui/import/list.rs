//! The dry run: a row for each file, what it would do, and what it did.

use leptos::prelude::*;

use super::model::Import;
use super::row::{ImportRow, RowState};
use crate::bundle::ImportResult;
use crate::text::OwnTexts;
use crate::ui::parts::{Icon, visible_name};

/// How reading goes, the rows, and their buttons.
#[component]
pub fn DryRun(
    /// The room.
    import: Import,
) -> impl IntoView {
    let words = &import.app.own().import;
    view! {
        <div role="status">
            {move || import.reading.get().map(|(n, of)| view! {
                <p>{(words.reading)(n, of)} " "
                    <button class="ds-button" data-variant="tertiary" type="button" data-stop on:click=move |_| import.stop()>{words.stop}</button>
                </p>
            })}
            <p data-said>{move || import.said.get()}</p>
        </div>
        // The rows hold the files' texts: they are looked at where they are.
        <section id="dry-run" tabindex="-1" aria-live="polite">
            {move || import.rows.with(|rows| (!rows.is_empty()).then(|| table(import, rows)))}
        </section>
    }
    .into_any()
}

fn table(import: Import, rows: &[ImportRow]) -> AnyView {
    let words = &import.app.own().import;
    let numbers = |fits: &dyn Fn(&ImportRow) -> bool| {
        let fitting = rows.iter().filter(|row| fits(row));
        fitting.map(|row| row.id).collect::<Vec<_>>()
    };
    let ready = numbers(&|row| row.is_ready() && row.by_default);
    let taken = numbers(&ImportRow::is_in);
    let apply = (!ready.is_empty()).then(|| {
        let label = (words.apply)(ready.len());
        view! {
            <button class="ds-button" type="button" data-import-apply on:click=move |_| import.apply(ready.clone(), |_| {})>{label}</button>
        }
    });
    let undo = (!taken.is_empty()).then(|| {
        view! {
            <button class="ds-button" data-variant="secondary" type="button" data-import-undo="all" on:click=move |_| import.undo(taken.clone())>
                <Icon name="ArrowUndo"/> {words.undo_all}
            </button>
        }
    });
    let idle = apply.is_none() && undo.is_none();
    let list = rows.iter().map(|shown| row(import, shown));
    view! {
        <h3 class="ds-heading" data-size="xs">{words.heading}</h3>
        <p>{idle.then_some(words.nothing)}</p>
        <p class="buttons">
            {apply}{undo}
            <button class="ds-button" data-variant="tertiary" type="button" on:click=move |_| import.clear()>{words.clear}</button>
        </p>
        <ul class="file-rows">{list.collect::<Vec<_>>()}</ul>
    }
    .into_any()
}

fn row(import: Import, row: &ImportRow) -> AnyView {
    let own = import.app.own();
    let words = &own.import;
    let name = visible_name(&row.file);
    let id = row.id;
    let said = match row.state {
        RowState::In(_) => words.is_in,
        RowState::Undone | RowState::PartlyUndone => words.is_undone,
        RowState::Waiting => words.waits,
        RowState::Shown | RowState::Failed => result_word(own, row.result),
    };
    let button = |label: &'static str, what: Press| {
        let of = name.clone();
        view! {
            <button class="ds-button" data-size="sm" data-variant="secondary" type="button"
                data-import-undo=(what == Press::Undo).then_some("one")
                data-import-anyway=(what == Press::Take).then_some("")
                data-leave-out=(what == Press::LeaveOut).then_some("")
                on:click=move |_| match what {
                    Press::Undo => import.undo(vec![id]),
                    Press::Take => import.apply(vec![id], |_| {}),
                    Press::LeaveOut => import.leave_out(id),
                }>
                {label}<span class="ds-sr-only">": " {of}</span>
            </button>
        }
    };
    let act = match row.state {
        RowState::In(_) => Some(button(words.undo, Press::Undo)),
        RowState::Shown if row.is_ready() && !row.by_default => {
            Some(button(words.take_anyway, Press::Take))
        }
        RowState::Waiting => Some(button(words.leave_out, Press::LeaveOut)),
        _ => None,
    };
    let failed = match row.state {
        RowState::Failed => Some(words.failed),
        RowState::PartlyUndone => Some(words.undo_failed),
        _ => None,
    };
    let leads_to = row.leads_to.clone().map(|(href, label)| {
        view! { <p><a class="ds-link" href=href data-leads-to><bdi>{label}</bdi></a></p> }
    });
    view! {
        <li class="file-row" id=format!("fil-{id}") tabindex="-1" data-file=row.file.clone()
            data-import-result=row.result.word() data-import-state=state_word(&row.state)>
            <bdi><strong>{name.clone()}</strong></bdi> " – " {said}
            {row.receipt.map(|receipt| view! { <p class="quiet">{words.receipt} ": " <span data-receipt>{receipt.to_string()}</span></p> })}
            {row.words.iter().map(|words| view! { <p>{words.clone()}</p> }).collect::<Vec<_>>()}
            {leads_to}
            <p class="ds-validation-message">{failed}</p>
            {act}
        </li>
    }
    .into_any()
}

/// What a row's button does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Press {
    Undo,
    Take,
    LeaveOut,
}

fn state_word(state: &RowState) -> &'static str {
    match state {
        RowState::Shown => "shown",
        RowState::Waiting => "waiting",
        RowState::In(_) => "in",
        RowState::Undone | RowState::PartlyUndone => "undone",
        RowState::Failed => "failed",
    }
}

fn result_word(own: &OwnTexts, result: ImportResult) -> &'static str {
    match result {
        ImportResult::Ok => own.import.ok,
        ImportResult::Updated => own.import.updated,
        ImportResult::Duplicate => own.import.duplicate,
        ImportResult::Parked => own.import.parked,
        ImportResult::Warning => own.import.warning,
        ImportResult::Rejected => own.import.rejected,
    }
}
