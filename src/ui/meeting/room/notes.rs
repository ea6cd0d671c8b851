//! The leader's notes: hidden until she asks, since the screen may be mirrored.

use leptos::prelude::*;

use super::super::fields::area;
use super::desk::RoomDesk;
use crate::meeting::{MeetingRecords, Notes, write_field};
use crate::store::{MeetingPart, RecordKey};
use crate::ui::parts::Icon;
use crate::ui::typing::Field;

/// The notes, beside the clock.
#[component]
pub fn NotesPanel(
    /// The meeting.
    desk: RoomDesk,
) -> impl IntoView {
    let app = desk.app;
    let words = &app.t().meeting().room.run;
    let id = desk.id;
    let key = move || RecordKey::Meeting(id, MeetingPart::Notes);
    let notes = Memo::new(move |_| {
        let found: Option<Notes> = app.journal.with(|j| j.part(id, MeetingPart::Notes));
        found.unwrap_or_default()
    });
    // Never kept: whoever comes back to the page asks again.
    let shown = RwSignal::new(false);
    let plan = StoredValue::new(desk.plan());
    let phase = Memo::new(move |_| desk.run.with(|run| run.phase));
    let of_phase = move || {
        let n = phase.get()? as usize;
        let script = plan.with_value(|plan| plan.phases.get(n).map(|p| p.text.clone()));
        // What was written of the phase before belongs to that one.
        app.flush();
        let field = Field::new(
            app,
            "notes-phase",
            move || notes.with(|notes| notes.phase(n).to_owned()),
            move |journal, texts, now| {
                let set = |notes: &mut Notes, text: &str| notes.set_phase(n, text);
                write_field(journal, key(), Notes::new, texts, set, now)
            },
        );
        let field = area(words.notes_phase.into(), "3", field);
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
        let all = Field::new(
            app,
            "notes-all",
            move || notes.with(|notes| notes.text.clone()),
            move |journal, texts, now| {
                let set = |notes: &mut Notes, text: &str| text.clone_into(&mut notes.text);
                write_field(journal, key(), Notes::new, texts, set, now)
            },
        );
        let all = area(words.notes_all.into(), "3", all);
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
