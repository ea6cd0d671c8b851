//! The leader's notes: hidden until she asks, since the screen may be mirrored.

use leptos::prelude::*;

use super::changing::text_area;
use super::desk::RoomDesk;
use crate::meeting::{MeetingRecords, Notes};
use crate::store::MeetingPart;
use crate::ui::edge;
use crate::ui::parts::Icon;

/// The notes, beside the clock.
#[component]
pub fn NotesPanel(
    /// The meeting.
    desk: RoomDesk,
) -> impl IntoView {
    let app = desk.app;
    let words = &app.t().meeting().room.run;
    let found: Option<Notes> = app
        .journal
        .with_untracked(|j| j.part(desk.id, MeetingPart::Notes));
    let notes = RwSignal::new(found.unwrap_or_default());
    // Never kept: whoever comes back to the page asks again.
    let shown = RwSignal::new(false);
    let keep = move |change: &dyn Fn(&mut Notes)| {
        notes.update(change);
        let now = notes.get_untracked();
        app.change(|j| j.keep_part(desk.id, MeetingPart::Notes, &now, &edge::now()));
    };
    let plan = StoredValue::new(desk.plan());
    let phase = Memo::new(move |_| desk.run.with(|run| run.phase));
    let of_phase = move || {
        let n = phase.get()? as usize;
        let script = plan.with_value(|plan| plan.phases.get(n).map(|p| p.text.clone()));
        let field = text_area(
            "notes-phase".into(),
            words.notes_phase.into(),
            notes.with_untracked(|notes| notes.phase(n).to_owned()),
            Box::new(move |text| keep(&|notes| notes.set_phase(n, &text))),
        );
        let script = script.filter(|script| !script.trim().is_empty());
        Some(view! {
            {field}
            {script.map(|script| view! {
                <h3 class="ds-heading" data-size="2xs">{words.script}</h3>
                <p class="written">{script}</p>
            })}
        })
    };
    let panel = move || {
        let all = text_area(
            "notes-all".into(),
            words.notes_all.into(),
            notes.with_untracked(|notes| notes.text.clone()),
            Box::new(move |text| keep(&|notes| notes.text.clone_from(&text))),
        );
        view! {
            <h2 class="ds-heading" data-size="xs">{words.notes}</h2>
            <p class="quiet">{words.notes_told}</p>
            {of_phase}
            {all}
        }
    };
    view! {
        <aside class="stage-notes no-print" aria-label=words.notes>
            <p>
                <button class="ds-button" data-variant="secondary" type="button" data-show-notes
                    aria-expanded=move || shown.get().to_string() aria-controls="stage-notes" on:click=move |_| shown.update(|s| *s = !*s)>
                    <Icon name="NotePencil"/> {move || if shown.get() { words.notes_hide } else { words.notes_show }}
                </button>
            </p>
            <div id="stage-notes">{move || shown.get().then(panel)}</div>
        </aside>
    }
    .into_any()
}
