//! Files in: picker, drop, paste, file handler and share sheet. All end in the
//! same dry run; nothing changes before it is applied.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bundle::Bundle;
use crate::journal::{Counts, Journal, Plan};
use crate::store::{Change, ShelfChange};
use crate::text::OwnTexts;
use crate::ui::chunks::open_packs;
use crate::ui::copies::{Found, InFile};
use crate::ui::parts::{Icon, Notice, visible_name};
use crate::ui::school::told_rows;
use crate::ui::state::AppState;
use crate::ui::{edge, keeping, refusals};

/// One file's row in the dry run.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    name: String,
    /// The contract's word.
    result: &'static str,
    words: String,
    act: Option<Act>,
}

/// What a file would do.
#[derive(Clone, Debug, PartialEq)]
enum Act {
    /// A copy is merged, and what meetings had gathered comes back.
    Restore(Box<Plan>, Vec<ShelfChange>),
    /// Whole records come in, such as a meeting's.
    Keep(Box<Bundle>),
}

/// How far the import has come.
#[derive(Clone, Debug, Default, PartialEq)]
enum Step {
    /// Nothing chosen, or a dry run is shown.
    #[default]
    Open,
    /// Carried out; the changes can be undone.
    Applied(Vec<Change>, Vec<ShelfChange>),
    /// Undone; the flag says that something had to stay.
    Undone(bool),
    /// A place refused; nothing has changed.
    Failed,
}

/// Where copies come in.
#[component]
pub fn ImportBox() -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    let rows = RwSignal::new(Vec::<Row>::new());
    let step = RwSignal::new(Step::Open);
    let over = RwSignal::new(false);
    let pasted = RwSignal::new(String::new());
    let take = move |files: Vec<InFile>| {
        step.set(Step::Open);
        app.flush();
        let mut after = app.journal.get_untracked();
        let (mut names, mut found) = (Vec::new(), Vec::new());
        for file in &files {
            let in_file = look(app, file, &mut after);
            names.extend(in_file.iter().map(|_| file.0.clone()));
            found.extend(in_file);
        }
        tell(app, rows, names, found, after);
        edge::focus_id("dry-run");
    };
    // Files from the file handler and the share sheet wait in the app. They come
    // one by one, and stand together until they have been taken in.
    let outside = StoredValue::new(Vec::<InFile>::new());
    Effect::new(move |_| {
        if app.waiting_files.with(|files| !files.is_empty()) {
            let came = app.waiting_files.try_update(std::mem::take);
            if step.get_untracked() != Step::Open {
                outside.set_value(Vec::new());
            }
            outside.update_value(|files| files.extend(came.unwrap_or_default()));
            take(outside.get_value());
        }
    });
    let read_pasted = move |_| {
        let text = pasted.get_untracked();
        let mut after = app.journal.get_untracked();
        let found = app.look_into(text.trim().as_bytes(), &mut after);
        let no_block = matches!(found[..], [Found::Refused(_)]) && !text.contains("-----");
        if no_block && !text.trim_start().starts_with('{') {
            let words = own.import.no_text_found.to_owned();
            rows.set(vec![Row {
                name: (own.import.pasted)(1),
                result: "rejected",
                words,
                act: None,
            }]);
        } else {
            let names = (1..=found.len()).map(own.import.pasted).collect();
            tell(app, rows, names, found, after);
        }
        step.set(Step::Open);
    };
    view! {
        <div class="drop" class:over=move || over.get()
            on:dragover=move |ev| { ev.prevent_default(); over.set(true); }
            on:dragleave=move |_| over.set(false)
            on:drop=move |ev| { ev.prevent_default(); over.set(false); edge::dropped(&ev, take); }>
            <label class="ds-label" for="import-files"><Icon name="Download"/> {own.data.choose_files}</label>
            <input type="file" multiple data-import id="import-files"
                on:change=move |ev| edge::chosen(&ev, take)/>
            <p class="quiet">{own.data.drop_here}</p>
            <details class="ds-details">
                <summary>{own.data.paste}</summary>
                <div>
                    <p id="paste-hint">{own.data.paste_told}</p>
                    <label class="ds-sr-only" for="import-paste">{own.data.paste}</label>
                    <textarea class="field-text" id="import-paste" rows="5" autocomplete="off" aria-describedby="paste-hint"
                        prop:value=move || pasted.get()
                        on:input:target=move |ev| pasted.set(ev.target().value())></textarea>
                    <p class="buttons">
                        <button class="ds-button" data-variant="secondary" type="button" data-paste-read on:click=read_pasted>{own.data.paste_read}</button>
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
    let own = app.own();
    let acts = move || {
        rows.with(|rows| {
            rows.iter()
                .filter_map(|r| r.act.clone())
                .collect::<Vec<_>>()
        })
    };
    let apply = move |_| {
        let mut changes = Vec::new();
        let mut gathered = Vec::new();
        for act in acts() {
            let done = match act {
                Act::Restore(plan, back) => {
                    gathered.extend(back);
                    keeping::restore(app, &plan).map(|done| done.changes)
                }
                Act::Keep(bundle) => Ok(app.keep_all(&bundle)),
            };
            match done {
                Ok(done) => changes.extend(done),
                Err(_) => {
                    // All or nothing, also over several files.
                    let _ = keeping::undo(app, &changes);
                    step.set(Step::Failed);
                    return;
                }
            }
        }
        if gathered.is_empty() {
            return step.set(Step::Applied(changes, gathered));
        }
        keeping::shelf_change(vec![(0, gathered.clone())], move |made| {
            let whole = made.iter().all(|(_, made)| *made);
            step.try_set(if whole {
                Step::Applied(changes, gathered)
            } else {
                let _ = keeping::undo(app, &changes);
                Step::Failed
            });
        });
    };
    let undo = move |_| {
        if let Step::Applied(changes, gathered) = step.get_untracked() {
            let back = gathered.into_iter().map(ShelfChange::reversed).collect();
            keeping::shelf_change(vec![(0, back)], |_| {});
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
        <h3 class="ds-heading" data-size="xs">{own.import.heading}</h3>
        <ul class="file-rows">
            {move || rows.get().into_iter().map(|row| view! {
                <li class="file-row" data-file=row.name.clone() data-import-result=row.result>
                    <bdi><strong>{visible_name(&row.name)}</strong></bdi> " – " {result_word(own, row.result)}
                    <p>{row.words}</p>
                </li>
            }).collect::<Vec<_>>()}
        </ul>
        {move || match step.get() {
            Step::Open if !acts().is_empty() => view! {
                <p class="buttons">
                    <button class="ds-button" type="button" data-import-apply on:click=apply>{own.import.apply}</button>
                    <button class="ds-button" data-variant="tertiary" type="button" on:click=cancel>{own.import.cancel}</button>
                </p>
            }.into_any(),
            Step::Open => ().into_any(),
            Step::Applied(..) => view! {
                <Notice color="success"><p>{own.import.applied}</p></Notice>
                <p class="buttons">
                    <button class="ds-button" data-variant="secondary" type="button" data-import-undo on:click=undo>
                        <Icon name="ArrowUndo"/> {own.import.undo}
                    </button>
                </p>
            }.into_any(),
            Step::Undone(false) => view! { <Notice color="info"><p>{own.import.undone}</p></Notice> }.into_any(),
            Step::Undone(true) => view! { <Notice color="warning"><p>{own.import.undo_failed}</p></Notice> }.into_any(),
            Step::Failed => view! { <Notice color="danger"><p>{own.import.apply_failed}</p></Notice> }.into_any(),
        }}
    }
    .into_any()
}

fn look(app: AppState, (_, bytes): &InFile, after: &mut Journal) -> Vec<Found> {
    match bytes {
        Ok(bytes) => app.look_into(bytes, after),
        Err(unread) => vec![unread.clone().into()],
    }
}

/// Shows what the files turned out to be; packs wait for the code that reads them.
fn tell(
    app: AppState,
    rows: RwSignal<Vec<Row>>,
    names: Vec<String>,
    mut found: Vec<Found>,
    after: Journal,
) {
    let show = move |found: Vec<Found>| {
        let rowed = names.into_iter().zip(found);
        rows.try_set(rowed.map(|(name, found)| row(name, found, app)).collect());
    };
    let waits = |found: &Found| match found {
        Found::Pack(_) => true,
        Found::Copy { received, .. } => !received.is_empty(),
        _ => false,
    };
    if !found.iter().any(waits) {
        return show(found);
    }
    app.gathered(move |here| {
        let mut here = here.unwrap_or_default();
        for found in &mut found {
            if let Found::Copy { received, .. } = found {
                received.retain(|one| !here.contains(one));
                here.extend(received.iter().cloned());
            }
        }
        spawn_local(async move {
            open_packs(app, &mut found, after).await;
            show(found);
        });
    });
}

fn row(name: String, found: Found, app: AppState) -> Row {
    let own = app.own();
    let (result, words, act) = match found {
        Found::Copy {
            plan,
            received,
            other_course,
        } => {
            let counts = plan.counts();
            let mut words =
                told_rows(app.lang_now(), &plan).unwrap_or_else(|| counted(own, &counts));
            let back = received.into_iter().map(|(name, text)| ShelfChange {
                name,
                before: None,
                after: Some(text),
            });
            let back: Vec<ShelfChange> = back.collect();
            if !back.is_empty() {
                words = format!("{words} {}", (own.import.contributions)(back.len()));
            }
            if other_course {
                words = format!("{} {words}", own.import.other_course);
            }
            let changes = counts.new + counts.newer + counts.both_kept + back.len() > 0;
            match (changes, other_course) {
                (false, _) => ("duplicate", own.import.nothing_changes.to_owned(), None),
                (true, true) => ("warning", words, Some(Act::Restore(plan, back))),
                (true, false) => ("ok", words, Some(Act::Restore(plan, back))),
            }
        }
        Found::Records {
            result,
            words,
            bundle,
        } => (result, words, bundle.map(Act::Keep)),
        Found::Opened {
            result,
            words,
            plan,
        } => {
            let counts = plan.as_ref().map(|plan| plan.counts());
            match counts.filter(|counts| counts.new + counts.newer == 0) {
                Some(_) => ("duplicate", own.import.nothing_changes.to_owned(), None),
                None => (
                    result,
                    words,
                    plan.map(|plan| Act::Restore(plan, Vec::new())),
                ),
            }
        }
        found => {
            let (result, words) = refusals::not_taken(own, &found);
            (result, words, None)
        }
    };
    Row {
        name,
        result,
        words,
        act,
    }
}

fn counted(own: &OwnTexts, counts: &Counts) -> String {
    let parts = [
        (counts.new, own.import.new),
        (counts.newer, own.import.newer),
        (counts.same, own.import.same),
        (counts.older, own.import.older),
        (counts.both_kept, own.import.both),
        (counts.refused, own.import.newer_app),
    ];
    let told = parts
        .into_iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, words)| words(n));
    told.collect::<Vec<_>>().join(", ") + "."
}

fn result_word(own: &OwnTexts, result: &str) -> &'static str {
    match result {
        "ok" => own.import.ok,
        "updated" => own.import.updated,
        "duplicate" => own.import.duplicate,
        "parked" => own.import.parked,
        "warning" => own.import.warning,
        _ => own.import.rejected,
    }
}
