//! `/mote/<id>/referat`: the minutes, written at any moment and sent to
//! everybody; and what came back from a meeting somebody else led.

use leptos::prelude::*;
use uuid::Uuid;

use super::super::fields::area;
use super::super::{MeetingHead, MeetingMissing};
use super::changing::texts_of;
use super::desk::RoomDesk;
use super::minutes_desk::MinutesDesk;
use super::outcome::{received, sections};
use crate::bundle::MEDIA_TYPE;
use crate::formats::csv;
use crate::meeting::{KeptQuotes, MeetingRecords, Outcome, Section, markdown, table};
use crate::store::MeetingPart;
use crate::ui::before_sharing::before_sharing;
use crate::ui::edge;
use crate::ui::parts::{Icon, Notice};
use crate::ui::route::MeetingPage;
use crate::ui::state::AppState;

/// The minutes.
#[component]
pub fn MinutesPage(
    /// The meeting.
    id: Uuid,
) -> impl IntoView {
    let app = AppState::get();
    if let Some(desk) = RoomDesk::enter(app, id) {
        return led(id, MinutesDesk::new(desk));
    }
    let (kept, outcome) = app.journal.with_untracked(|j| {
        let outcome: Option<Outcome> = j.part(id, MeetingPart::Outcome);
        (j.meeting(id), outcome)
    });
    let words = &app.t().meeting().room.protocol;
    match (kept, outcome) {
        (_, Some(outcome)) => received(app, &outcome),
        (Some(_), None) => view! {
            <MeetingHead id=id here=MeetingPage::Minutes/>
            <p class="lead">{words.received_none}</p>
        }
        .into_any(),
        (None, None) => view! { <MeetingMissing/> }.into_any(),
    }
}

fn led(id: Uuid, desk: MinutesDesk) -> AnyView {
    let words = &desk.desk.app.t().meeting().room.protocol;
    let keys = Memo::new(move |_| {
        desk.minutes.with(|minutes| {
            let keys = minutes.sections.iter().map(|section| section.key.clone());
            keys.collect::<Vec<String>>()
        })
    });
    view! {
        <MeetingHead id=id here=MeetingPage::Minutes/>
        <p class="lead no-print">{words.lead}</p>
        <div class="minutes-text" data-minutes>
            <p class="only-print">{move || desk.minutes.with(|minutes| minutes.title.clone())}</p>
            <For each=move || keys.get() key=|key| key.clone() children=move |key| section(desk, key)/>
        </div>
        // Nothing leaves before all of it has been read.
        {move || desk.desk.loaded.get().then(|| (ways_out(desk), afterwards(desk)))}
    }
    .into_any()
}

/// A section: to read, or to edit when asked for.
fn section(desk: MinutesDesk, key: String) -> AnyView {
    let words = &desk.desk.app.t().meeting().room.protocol;
    let of = {
        let key = key.clone();
        move || {
            desk.minutes.with(|minutes| {
                let found = minutes.sections.iter().find(|section| section.key == key);
                found.cloned()
            })
        }
    };
    let of = Memo::new(move |_| of());
    let read = move |read: fn(&Section) -> String| {
        of.with(|section| section.as_ref().map(read).unwrap_or_default())
    };
    let heading = move || read(|section| section.heading.clone());
    let edited = move || of.with(|section| section.as_ref().is_some_and(|s| s.edited));
    let more = move || {
        let more = of.with(|section| section.as_ref().map_or(0, |s| s.more));
        (more > 0).then(
            || view! { <Notice color="info"><p data-more-cards>{(words.more)(more)}</p></Notice> },
        )
    };
    let editing = RwSignal::new(false);
    let id = format!("minutes-{}", key.replace(['/', ':'], "-"));
    let shown = {
        let (key, id) = (key.clone(), id.clone());
        move || {
            if editing.get() {
                let label = of.with_untracked(|s| s.as_ref().map(|s| s.heading.clone()));
                let shown = move || read(|section| section.text.clone());
                let field = desk.field(&id, key.clone(), shown);
                area(label.unwrap_or_default(), "3", field)
            } else {
                (move || sections(&read(|section| section.text.clone()), words.empty)).into_any()
            }
        }
    };
    let anew = {
        let key = key.clone();
        move |_| {
            desk.anew(&key);
            editing.set(false);
        }
    };
    view! {
        <section class="block minutes-section" data-section=key>
            <h2 class="ds-heading" data-size="sm"><bdi>{heading}</bdi></h2>
            {shown}
            <div class="no-print">{more}</div>
            <p class="buttons no-print">
                <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-edit on:click=move |_| { desk.desk.app.flush(); editing.update(|e| *e = !*e); }>
                    <Icon name="Pencil"/> {move || if editing.get() { words.done } else { words.edit }}<span class="ds-sr-only">": " {heading}</span>
                </button>
                {move || edited().then(|| view! {
                    <span class="quiet">{words.edited}</span>
                    <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-anew on:click=anew.clone()>
                        {words.anew}<span class="ds-sr-only">": " {heading}</span>
                    </button>
                })}
            </p>
        </section>
    }
    .into_any()
}

/// Paper, text, spreadsheet, and the file for everybody.
fn ways_out(desk: MinutesDesk) -> AnyView {
    let t = desk.desk.app.t();
    let words = &t.meeting().room.protocol;
    let said = RwSignal::new("");
    let file = move |send: bool| {
        let Some(written) = desk.file() else {
            said.set(words.failed);
            return;
        };
        if send {
            let refused = move || {
                said.try_set(t.meeting().show.share_refused);
            };
            edge::share_file(&written.file_name(), MEDIA_TYPE, &written.bytes, refused);
        } else {
            edge::save_file(&written.file_name(), &written.bytes);
            said.set(words.saved);
        }
    };
    let as_markdown = move |_| {
        let text = desk.minutes.with_untracked(markdown::write);
        edge::save_as("moteklar-referat.md", "text/markdown", text.as_bytes());
        said.set(words.saved);
    };
    let as_csv = move |_| {
        let (base, more) = (&t.meeting().minutes, &t.meeting().room.table);
        let decisions = desk.decisions();
        let rows = desk
            .minutes
            .with_untracked(|minutes| table(minutes, &decisions, base, more));
        edge::save_as(
            "moteklar-referat.csv",
            "text/csv",
            csv::write(&rows).as_bytes(),
        );
        said.set(words.saved);
    };
    let leaving = move || {
        let decisions = desk.decisions().into_iter();
        let decisions = decisions.flat_map(|decision| texts_of(&desk.desk.app, &decision));
        let sections = desk.minutes.get().sections.into_iter();
        let sections = sections.map(|section| (section.heading, section.text));
        sections.chain(decisions).collect()
    };
    view! {
        <section class="block no-print">
            <p>{words.file_told}</p>
            {before_sharing(desk.desk.app, leaving)}
            <p class="buttons">
                <button class="ds-button" type="button" data-export="minutes" on:click=move |_| file(false)><Icon name="Download"/> {words.file}</button>
                {edge::can_share("moteklar-referat.json", MEDIA_TYPE).then(|| view! {
                    <button class="ds-button" data-variant="secondary" type="button" on:click=move |_| file(true)><Icon name="Paperplane"/> {words.send}</button>
                })}
                <button class="ds-button" data-variant="tertiary" type="button" on:click=move |_| edge::print()><Icon name="PrinterSmall"/> {words.print}</button>
                <button class="ds-button" data-variant="tertiary" type="button" data-export="markdown" on:click=as_markdown><Icon name="Download"/> {words.markdown}</button>
                <button class="ds-button" data-variant="tertiary" type="button" data-export="csv" on:click=as_csv><Icon name="Download"/> {words.csv}</button>
            </p>
            <p role="status">{move || said.get()}</p>
        </section>
    }
    .into_any()
}

/// What was gathered goes when it is no longer needed.
fn afterwards(desk: MinutesDesk) -> AnyView {
    let words = &desk.desk.app.t().meeting().room.protocol;
    let quotes = RwSignal::new(false);
    let said = RwSignal::new("");
    let delete = move |_| {
        let kept = if quotes.get_untracked() {
            KeptQuotes::Quotes
        } else {
            KeptQuotes::Numbers
        };
        desk.let_go(kept, move |done| {
            said.try_set(if done {
                words.deleted
            } else {
                words.delete_failed
            });
        });
    };
    view! {
        <section class="block no-print" aria-labelledby="after-heading">
            <h2 id="after-heading" class="ds-heading" data-size="sm">{words.delete_heading}</h2>
            <p>{words.delete_told}</p>
            <div class="ds-field">
                <input class="ds-input" type="checkbox" id="keep-quotes" data-keep-quotes on:change:target=move |ev| quotes.set(ev.target().checked())/>
                <label class="ds-label" data-weight="regular" for="keep-quotes">{words.keep_quotes}</label>
            </div>
            <p class="buttons"><button class="ds-button" data-variant="secondary" data-color="danger" type="button" data-delete-contributions on:click=delete><Icon name="Trash"/> {words.delete}</button></p>
            <p role="status" data-deleted>{move || said.get()}</p>
        </section>
    }
    .into_any()
}
