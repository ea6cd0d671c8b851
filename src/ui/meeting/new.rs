//! `/mote/ny`: plan a meeting, from a page of the course or from nothing.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use uuid::Builder;

use super::form::{Form, PlanForm};
use crate::course::PageId;
use crate::meeting::{Kept, Plan};
use crate::ui::edge;
use crate::ui::parts::{Breadcrumbs, PageHeading};
use crate::ui::route::{MeetingPage, Route};
use crate::ui::state::AppState;

/// A new meeting. It is kept from the first thing one writes.
#[component]
pub fn MeetingNew() -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let words = &t.meeting().form;
    let mut bytes = [0; 16];
    edge::random(&mut bytes);
    let id = Builder::from_random_bytes(bytes).into_uuid();
    let kept = RwSignal::new(Kept::here(Plan::new(id)));
    let form = Form { app, kept };
    // The page one came from: `/mote/ny?side=1-fellesmote`.
    let page = use_query_map().with_untracked(|query| query.get("side"));
    if let Some(page) = page.and_then(|page| PageId::new(page).ok()) {
        Effect::new(move |_| form.fill_from(Some(&page)));
    }
    let href = app.href(&Route::Meeting(id, MeetingPage::Overview));
    // Without anything written there is a meeting all the same: with no title.
    let keep = move |_| form.edit(|_| {});
    view! {
        <Breadcrumbs trail=vec![(t.meeting().list.heading.to_owned(), Route::Meetings)]/>
        <PageHeading text=words.heading/>
        <p class="lead">{words.lead}</p>
        <PlanForm form=form/>
        <p class="buttons"><a class="ds-button" href=href data-plan-save on:click=keep>{words.save}</a></p>
    }
    .into_any()
}
