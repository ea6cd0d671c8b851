//! `/oppfolging`: decisions across meetings, and one's own actions.

use leptos::prelude::*;
use uuid::Uuid;

use super::super::fields::{area, input};
use super::decision::{keep, pile, row};
use super::desk::new_id;
use crate::meeting::{Decision, FollowUp, MeetingRecords, begin, begun, begun_no_more};
use crate::ui::chunks::{Piece, piece_view};
use crate::ui::edge;
use crate::ui::parts::{Breadcrumbs, PageHeading};
use crate::ui::route::Route;
use crate::ui::state::AppState;
use crate::ui::typing::Field;

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
    let field = move |id: &'static str| {
        Field::new(
            app,
            id,
            move || app.journal.with(|j| begun(j, Uuid::nil(), id).to_owned()),
            move |journal, texts, now| begin(journal, Uuid::nil(), id, texts, now),
        )
    };
    let (text, due) = (field("own-text"), field("own-due"));
    let add = move |_| {
        let mut decision = Decision::new(new_id());
        decision.text = text.shown.get_untracked().trim().to_owned();
        decision.due = due.shown.get_untracked().parse().ok();
        decision.mine = true;
        if decision.text.is_empty() {
            edge::focus_id("own-text");
            return;
        }
        app.flush();
        keep(app, &decision);
        app.change(|j| begun_no_more(j, Uuid::nil(), |_| true, &edge::now()));
        own.update(|own| own.push(decision));
        text.left();
        due.left();
    };
    let form = view! {
        {area(words.own_text.into(), "3", text)}
        {input("date", t.meeting().room.decide.due.into_any(), due)}
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
