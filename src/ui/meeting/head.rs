//! What stands above every page of a meeting.

use leptos::prelude::*;
use uuid::Uuid;

use super::beside::beside;
use super::words::title;
use crate::meeting::MeetingRecords;
use crate::text::Texts;
use crate::ui::parts::{Breadcrumbs, PageHeading};
use crate::ui::route::{MeetingPage, Route};
use crate::ui::state::AppState;

/// What a page of a meeting is called.
#[must_use]
pub fn page_words(t: &Texts, page: MeetingPage) -> &'static str {
    let place = MeetingPage::ALL.iter().position(|other| *other == page);
    t.titles.meeting[place.unwrap_or_default()]
}

/// The heading, with the ways to the meeting's other pages where it is led.
/// Put [`MeetingMissing`] where there is no such meeting.
#[component]
pub fn MeetingHead(
    /// The meeting.
    id: Uuid,
    /// The page one is on.
    here: MeetingPage,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let kept = app.journal.with_untracked(|j| j.meeting(id));
    let led = kept.as_ref().is_some_and(|kept| kept.is_led_here());
    let name = kept.map(|kept| title(t, &kept.plan)).unwrap_or_default();
    let overview = here == MeetingPage::Overview;
    let mut trail = vec![(t.meeting().list.heading.to_owned(), Route::Meetings)];
    if !overview {
        trail.push((name.clone(), Route::Meeting(id, MeetingPage::Overview)));
    }
    let heading = if overview {
        name
    } else {
        page_words(t, here).to_owned()
    };
    let pages = MeetingPage::ALL.into_iter();
    let pages = pages.filter(|page| *page != MeetingPage::Screen);
    view! {
        <Breadcrumbs trail=trail/>
        <PageHeading text=heading/>
        {led.then(|| view! {
            <nav class="meeting-nav no-print" aria-label=t.meeting().head.nav>
                <ul>
                    {pages.map(|page| {
                        let current = (page == here).then_some("page");
                        let href = app.href(&Route::Meeting(id, page));
                        view! { <li><a href=href aria-current=current>{page_words(t, page)}</a></li> }
                    }).collect::<Vec<_>>()}
                </ul>
            </nav>
        })}
        {beside(app, id)}
    }
    .into_any()
}

/// The meeting is not on this device.
#[component]
pub fn MeetingMissing() -> impl IntoView {
    let app = AppState::get();
    let head = &app.t().meeting().head;
    view! {
        <PageHeading text=head.missing/>
        <p class="lead">{head.missing_told}</p>
        <p class="buttons"><a class="ds-button" href=app.href(&Route::Meetings)>{head.to_list}</a></p>
    }
    .into_any()
}
