//! Files in: picker, drop, paste, file handler and share sheet. All end in the
//! same dry run; nothing changes before it is applied.

use leptos::prelude::*;

use crate::journal::{Counts, Journal, Plan};
use crate::store::Change;
use crate::text::Texts;
use crate::ui::copies::{Found, InFile, Unread};
use crate::ui::parts::{Icon, Notice};
use crate::ui::state::AppState;
use crate::ui::{edge, keeping, refusals};

/// One file's row in the dry run.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    name: String,
    /// The contract's word.
    result: &'static str,
    words: String,
    plan: Option<Box<Plan>>,
}

/// How far the import has come.
#[derive(Clone, Debug, Default, PartialEq)]
enum Step {
    /// Nothing chosen, or a dry run is shown.
    #[default]
    Open,
    /// Carried out; the changes can be undone.
    Applied(Vec<Change>),
    /// Undone; the flag says that something had to stay.
    Undone(bool),
    /// A place refused; nothing has changed.
    Failed,
}

/// Where copies come in.
#[component]
pub fn ImportBox() -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let rows = RwSignal::new(Vec::<Row>::new());
    let step = RwSignal::new(Step::Open);
    let over = RwSignal::new(false);
    let pasted = RwSignal::new(String::new());
    let take = move |files: Vec<InFile>| {
        step.set(Step::Open);
        app.flush();
        let mut after = app.journal.get_untracked();
        rows.set(
            files
                .iter()
                .flat_map(|file| look(app, file, &mut after))
                .collect(),
        );
        edge::focus_id("dry-run");
    };
    // Files from the file handler and the share sheet wait in the app.
    Effect::new(move |_| {
        if app.waiting_files.with(|files| !files.is_empty()) {
            take(
                app.waiting_files
                    .try_update(std::mem::take)
                    .unwrap_or_default(),
            );
        }
    });
    let read_pasted = move |_| {
        let text = pasted.get_untracked();
        let mut after = app.journal.get_untracked();
        let found = app.look_into(text.trim().as_bytes(), &mut after);
        let no_block = found.len() == 1 && !text.contains("-----");
        if no_block && !text.trim_start().starts_with('{') {
            let words = t.import.no_text_found.to_owned();
            rows.set(vec![Row {
                name: (t.import.pasted)(1),
                result: "rejected",
                words,
                plan: None,
            }]);
        } else {
            let row = |(n, found)| row((t.import.pasted)(n + 1), found, t);
            rows.set(found.into_iter().enumerate().map(row).collect());
        }
        step.set(Step::Open);
    };
    view! {
        <div class="drop" class:over=move || over.get()
            on:dragover=move |ev| { ev.prevent_default(); over.set(true); }
            on:dragleave=move |_| over.set(false)
            on:drop=move |ev| { ev.prevent_default(); over.set(false); edge::dropped(&ev, take); }>
            <label class="ds-label" for="import-files"><Icon name="Download"/> {t.data.choose_files}</label>
            <input type="file" multiple data-import id="import-files"
                on:change=move |ev| edge::chosen(&ev, take)/>
            <p class="quiet">{t.data.drop_here}</p>
            <details class="ds-details">
                <summary>{t.data.paste}</summary>
                <div>
                    <p id="paste-hint">{t.data.paste_told}</p>
                    <label class="ds-sr-only" for="import-paste">{t.data.paste}</label>
                    <textarea class="field-text" id="import-paste" rows="5" aria-describedby="paste-hint"
                        prop:value=move || pasted.get()
                        on:input:target=move |ev| pasted.set(ev.target().value())></textarea>
                    <p class="buttons">
                        <button class="ds-button" data-variant="secondary" type="button" data-paste-read on:click=read_pasted>{t.data.paste_read}</button>
                    </p>
                </div>
            </details>
        </div>
        <section id="dry-run" tabindex="-1" aria-live="polite">
            {move || (!rows.with(Vec::is_empty)).then(|| view! { <DryRun rows=rows step=step/> })}
        </section>
    }
    .into_any()
}

/// What would happen, then what has happened.
#[component]
fn DryRun(
    /// The rows.
    rows: RwSignal<Vec<Row>>,
    /// How far.
    step: RwSignal<Step>,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let plans = move || {
        rows.with(|rows| {
            rows.iter()
                .filter_map(|r| r.plan.clone())
                .collect::<Vec<_>>()
        })
    };
    let apply = move |_| {
        let mut changes = Vec::new();
        for plan in plans() {
            match keeping::restore(app, &plan) {
                Ok(restored) => changes.extend(restored.changes),
                Err(_) => {
                    // All or nothing, also over several files.
                    let _ = keeping::undo(app, &changes);
                    step.set(Step::Failed);
                    return;
                }
            }
        }
        step.set(Step::Applied(changes));
    };
    let undo = move |_| {
        if let Step::Applied(changes) = step.get_untracked() {
            step.set(match keeping::undo(app, &changes) {
                Ok(undone) => Step::Undone(!undone.kept.is_empty()),
                Err(_) => Step::Failed,
            });
        }
    };
    let cancel = move |_| {
        rows.set(Vec::new());
        step.set(Step::Open);
    };
    view! {
        <h3 class="ds-heading" data-size="xs">{t.import.heading}</h3>
        <ul class="file-rows">
            {move || rows.get().into_iter().map(|row| view! {
                <li class="file-row" data-file=row.name.clone() data-import-result=row.result>
                    <bdi><strong>{visible(&row.name)}</strong></bdi> " – " {result_word(t, row.result)}
                    <p>{row.words}</p>
                </li>
            }).collect::<Vec<_>>()}
        </ul>
        {move || match step.get() {
            Step::Open if !plans().is_empty() => view! {
                <p class="buttons">
                    <button class="ds-button" type="button" data-import-apply on:click=apply>{t.import.apply}</button>
                    <button class="ds-button" data-variant="tertiary" type="button" on:click=cancel>{t.import.cancel}</button>
                </p>
            }.into_any(),
            Step::Open => ().into_any(),
            Step::Applied(_) => view! {
                <Notice color="success"><p>{t.import.applied}</p></Notice>
                <p class="buttons">
                    <button class="ds-button" data-variant="secondary" type="button" data-import-undo on:click=undo>
                        <Icon name="ArrowUndo"/> {t.import.undo}
                    </button>
                </p>
            }.into_any(),
            Step::Undone(false) => view! { <Notice color="info"><p>{t.import.undone}</p></Notice> }.into_any(),
            Step::Undone(true) => view! { <Notice color="warning"><p>{t.import.undo_failed}</p></Notice> }.into_any(),
            Step::Failed => view! { <Notice color="danger"><p>{t.import.apply_failed}</p></Notice> }.into_any(),
        }}
    }
    .into_any()
}

fn look(app: AppState, (name, bytes): &InFile, after: &mut Journal) -> Vec<Row> {
    let t = app.t();
    let found = match bytes {
        Ok(bytes) => app.look_into(bytes, after),
        Err(Unread::Refused(refusal)) => vec![Found::Refused(refusal.clone())],
        Err(Unread::Unreadable) => vec![Found::Unreadable],
    };
    found
        .into_iter()
        .map(|found| row(name.clone(), found, t))
        .collect()
}

fn row(name: String, found: Found, t: &Texts) -> Row {
    let (result, words, plan) = match found {
        Found::Copy { plan, other_course } => {
            let counts = plan.counts();
            let mut words = counted(t, &counts);
            if other_course {
                words = format!("{} {words}", t.import.other_course);
            }
            let changes = counts.new + counts.newer + counts.both_kept > 0;
            match (changes, other_course) {
                (false, _) => ("duplicate", t.import.nothing_changes.to_owned(), None),
                (true, true) => ("warning", words, Some(plan)),
                (true, false) => ("ok", words, Some(plan)),
            }
        }
        Found::Pack { plan, told } => {
            let counts = plan.counts();
            match counts.new + counts.newer > 0 {
                true => ("ok", format!("{told} {}", counted(t, &counts)), Some(plan)),
                false => ("duplicate", t.import.nothing_changes.to_owned(), None),
            }
        }
        Found::OtherKind(kind) => (
            "rejected",
            (t.import.not_backup)(refusals::kind(t, kind)),
            None,
        ),
        Found::Parked => ("parked", t.refusal.newer.to_owned(), None),
        Found::Sealed => ("parked", t.refusal.sealed.to_owned(), None),
        Found::Refused(refusal) => ("rejected", refusals::words(t, &refusal), None),
        Found::Unreadable => ("rejected", t.refusal.unreadable.to_owned(), None),
    };
    Row {
        name,
        result,
        words,
        plan,
    }
}

fn counted(t: &Texts, counts: &Counts) -> String {
    let parts = [
        (counts.new, t.import.new),
        (counts.newer, t.import.newer),
        (counts.same, t.import.same),
        (counts.older, t.import.older),
        (counts.both_kept, t.import.both),
        (counts.refused, t.import.newer_app),
    ];
    let told = parts
        .into_iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, words)| words(n));
    told.collect::<Vec<_>>().join(", ") + "."
}

fn result_word(t: &Texts, result: &str) -> &'static str {
    match result {
        "ok" => t.import.ok,
        "duplicate" => t.import.duplicate,
        "parked" => t.import.parked,
        "warning" => t.import.warning,
        _ => t.import.rejected,
    }
}

/// A file name with what could reverse or hide text made visible.
fn visible(name: &str) -> String {
    let mark = |c: char| match c {
        '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{200b}'..='\u{200f}'
        | '\u{61c}'
        | '\u{feff}' => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    };
    name.chars().take(120).map(mark).collect()
}
