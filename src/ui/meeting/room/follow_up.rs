//! `/oppfolging`: decisions across meetings, and one's own actions.

use leptos::prelude::*;

use super::changing::{text_area, text_line};
use super::decision::{keep, pile, row};
use super::desk::new_id;
use crate::meeting::{Decision, FollowUp, MeetingRecords};
use crate::ui::chunks::{Piece, piece_view};
use crate::ui::edge;
use crate::ui::parts::{Breadcrumbs, PageHeading};
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// What is due. Rows stay where they are while one is on the page, so that
/// focus does.
#[component]
pub fn FollowUpPage() -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let words = &t.meeting().room.follow;
    let decisions = app.journal.with_untracked(|j| j.decisions(None));
    let sorted = FollowUp::of(decisions, edge::today());
    let none = sorted.is_empty().then_some(words.none);
    view! {
        <Breadcrumbs trail=vec![(t.meeting().list.heading.to_owned(), Route::Meetings)]/>
        <PageHeading text=words.heading/>
        <p class="lead">{words.lead}</p>
        <p>{none}</p>
        {own(app, sorted.own)}
        {piece_view(app, Piece::Demands)}
        {pile(app, words.late, &sorted.late, true)}
        {pile(app, words.soon, &sorted.soon, true)}
        {pile(app, words.later, &sorted.later, true)}
        {pile(app, words.closed, &sorted.closed, true)}
        <p class="no-print"><a class="ds-link" href=app.href(&Route::Threads)>{t.meeting().room.threads.heading}</a></p>
    }
    .into_any()
}

/// «Mine tiltak», and adding one of one's own.
fn own(app: AppState, found: Vec<Decision>) -> AnyView {
    let t = app.t();
    let words = &t.meeting().room.follow;
    let own = RwSignal::new(found);
    let (text, due) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    // The fields are made anew when what was in them has been added.
    let fields = RwSignal::new(0_u32);
    let add = move |_| {
        let mut decision = Decision::new(new_id());
        decision.text = text.get_untracked().trim().to_owned();
        decision.due = due.get_untracked().parse().ok();
        decision.mine = true;
        if decision.text.is_empty() {
            edge::focus_id("own-text");
            return;
        }
        keep(app, &decision);
        own.update(|own| own.push(decision));
        text.set(String::new());
        due.set(String::new());
        fields.update(|n| *n += 1);
    };
    let form = move || {
        fields.track();
        let of_text = text_area(
            "own-text".into(),
            words.own_text.into(),
            String::new(),
            Box::new(move |t| text.set(t)),
        );
        let label = t.meeting().room.decide.due.into_any();
        let of_due = text_line(
            "date",
            "own-due".into(),
            label,
            String::new(),
            Box::new(move |d| due.set(d)),
        );
        view! { {of_text} {of_due} }
    };
    view! {
        <section class="block" aria-labelledby="own-heading" data-own>
            <h2 id="own-heading" class="ds-heading" data-size="sm">{words.own}</h2>
            <p class="quiet">{move || own.with(Vec::is_empty).then_some(words.own_none)}</p>
            <ul class="decisions"><For each=move || own.get() key=|decision| decision.id children=move |decision| row(app, &decision, true)/></ul>
            <div class="no-print">
                {form}
                <p class="buttons"><button class="ds-button" type="button" data-add-own on:click=add>{words.add_own}</button></p>
            </div>
        </section>
    }
    .into_any()
}
