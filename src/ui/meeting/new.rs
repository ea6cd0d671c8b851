//! `/mote/ny`: plan a meeting, from a page of the course or from nothing.

use leptos::prelude::*;
use uuid::Builder;

use super::form::{Form, PlanForm, fill};
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
    let form = Form::new(app, Kept::here(Plan::new(id)));
    let kept = form.kept;
    // The page one came from: `/mote/ny?side=1-fellesmote`.
    let page = app.address.with_untracked(|a| a.query("side"));
    if let Some(page) = page.and_then(|page| PageId::new(page).ok()) {
        // Looking at the page keeps nothing yet. Once only: packs that come later
        // must not write over what somebody has written.
        Effect::new(move |done: Option<()>| {
            if done.is_none() {
                kept.update(|kept| fill(app, &mut kept.plan, Some(&page)));
            }
        });
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
