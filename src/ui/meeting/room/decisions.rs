//! `/mote/<id>/beslutninger`: what is open from before, then what is decided
//! now.

use leptos::prelude::*;
use uuid::Uuid;

use super::super::share::calendar_told;
use super::super::{MeetingHead, MeetingMissing};
use super::changing::{remove_decision, times_sent};
use super::decision::{fields, keep, row};
use super::desk::new_id;
use crate::meeting::{Decision, Kept, MeetingRecords, Status, open_from_before};
use crate::ui::deleting::{Gone, come_back_told};
use crate::ui::edge;
use crate::ui::parts::{Icon, Notice};
use crate::ui::route::{MeetingPage, Route};
use crate::ui::state::AppState;

/// Deciding.
#[component]
pub fn DecisionsPage(
    /// The meeting.
    id: Uuid,
) -> impl IntoView {
    let app = AppState::get();
    let kept = app.journal.with_untracked(|j| j.meeting(id));
    let Some(kept) = kept.filter(Kept::is_led_here) else {
        return view! { <MeetingMissing/> }.into_any();
    };
    let words = &app.t().meeting().room.decide;
    let all = app.journal.with_untracked(|j| j.decisions(None));
    let before = open_from_before(&all, id);
    let before_none = before.is_empty().then_some(words.before_none);
    let rows: Vec<_> = before
        .iter()
        .map(|decision| row(app, decision, false))
        .collect();
    let standing = move || {
        let found = app.journal.with_untracked(|j| j.decisions(Some(id)));
        let standing = found.into_iter().filter(|d| d.status != Status::Dropped);
        standing.map(|decision| decision.id).collect::<Vec<Uuid>>()
    };
    let ids = RwSignal::new(standing());
    let removed = RwSignal::new(None::<Gone>);
    let failed = RwSignal::new(None::<&'static str>);
    let module = kept.plan.module;
    let add = move |_| {
        let mut decision = Decision::new(new_id());
        decision.meeting = Some(id);
        decision.module.clone_from(&module);
        decision.revise(times_sent(&app, id));
        keep(app, &decision);
        ids.update(|ids| ids.push(decision.id));
        removed.set(None);
        let field = format!("text-{}", decision.id);
        // The field is there after the next paint.
        crate::ui::stage::after_paint(move || edge::focus_id(&field));
    };
    let undo = move |_| {
        failed.set(None);
        if let Some(gone) = removed.get_untracked() {
            app.undelete(gone, move |is_back| {
                if is_back {
                    ids.try_set(standing());
                    removed.try_set(None);
                } else {
                    failed.try_set(Some(app.deleted_texts().not_brought_back));
                }
            });
        }
    };
    let one = move |decision: Uuid| {
        let found = app.journal.with_untracked(|j| j.decision(decision));
        let Some(found) = found else {
            return ().into_any();
        };
        let number = move || {
            let place = ids.with(|ids| ids.iter().position(|known| *known == decision));
            (words.number)(place.unwrap_or_default() + 1)
        };
        let number = Memo::new(move |_| number());
        let remove = move |_| {
            failed.set(None);
            remove_decision(app, decision, move |gone| match gone {
                Some(gone) => {
                    removed.try_set(Some(gone));
                    ids.try_update(|ids| ids.retain(|known| *known != decision));
                    edge::focus_id("decided");
                }
                None => drop(failed.try_set(Some(app.deleted_texts().not_deleted))),
            });
        };
        view! {
            <li class="ds-card decision" data-decision=decision.to_string()>
                <h3 class="ds-heading" data-size="2xs">{move || number.get()}</h3>
                {fields(app, &found)}
                <p class="buttons">
                    <button class="ds-button" data-variant="tertiary" type="button" data-remove-decision on:click=remove>
                        <Icon name="Trash"/> {words.remove}<span class="ds-sr-only">" " {move || number.get()}</span>
                    </button>
                </p>
            </li>
        }
        .into_any()
    };
    let minutes = app.href(&Route::Meeting(id, MeetingPage::Minutes));
    view! {
        <MeetingHead id=id here=MeetingPage::Decisions/>
        <p class="lead">{words.lead}</p>
        <section class="block" aria-labelledby="before-heading" data-before>
            <h2 id="before-heading" class="ds-heading" data-size="sm">{words.before}</h2>
            <p>{before_none}</p>
            <ul class="decisions">{rows}</ul>
        </section>
        <section class="block" aria-labelledby="decided" data-decided>
            <h2 id="decided" tabindex="-1" class="ds-heading" data-size="sm">{words.ours}</h2>
            <p>{move || ids.with(Vec::is_empty).then_some(words.none)}</p>
            <ul class="decisions"><For each=move || ids.get() key=|id| *id children=one/></ul>
            <div aria-live="polite">{move || removed.with(Option::is_some).then(|| view! {
                <Notice color="info"><p>{words.removed}</p></Notice>
                {come_back_told(app)}
                <p class="buttons"><button class="ds-button" data-variant="secondary" type="button" data-undo on:click=undo><Icon name="ArrowUndo"/> {words.undo}</button></p>
            })}
                <p class="ds-validation-message" data-not-deleted>{move || failed.get()}</p>
            </div>
            <p class="buttons">
                <button class="ds-button" type="button" data-new-decision on:click=add><Icon name="Plus"/> {words.new}</button>
                <a class="ds-button" data-variant="secondary" href=minutes>{words.to_minutes}</a>
            </p>
            {calendar_told(app)}
        </section>
    }
    .into_any()
}
