//! The next meeting, on the home page: what to prepare, straight to the prompts.

use leptos::prelude::*;

use super::list::forget_groups;
use super::share::{calendar_told, save_calendar};
use super::words::{prompt_text, title, when};
use crate::course::PromptId;
use crate::meeting::{Kept, MeetingRecords, in_order};
use crate::ui::edge;
use crate::ui::parts::Icon;
use crate::ui::route::{MeetingPage, Route};
use crate::ui::state::AppState;

/// Prompts that are shown there: the meeting's own page has them all.
const SHOWN: usize = 12;

/// The next meeting; nothing when there is none. Reads the journal's signal.
pub fn next_meeting(app: AppState) -> Option<AnyView> {
    // Whoever comes by the home page need not come by the list of meetings.
    Effect::new(move |_| forget_groups(app));
    let today = edge::today();
    let mut meetings = app.journal.with(|j| j.meetings());
    in_order(&mut meetings, today);
    let next = meetings.into_iter().next()?;
    let past = next.plan.date.is_some_and(|day| day < today);
    (!past).then(|| card(app, next))
}

/// Where a prompt is answered.
#[must_use]
pub fn prompt_href(app: &AppState, meeting: &Kept, prompt: &PromptId) -> String {
    let place = app.course(|course| {
        let (module, page) = course.page_of_prompt(prompt)?;
        Some(Route::Page(module.id.clone(), page.id.clone()))
    });
    let route = place.flatten();
    let route = route.unwrap_or(Route::Meeting(meeting.plan.id, MeetingPage::Overview));
    format!("{}#svar-{prompt}", app.href(&route))
}

fn card(app: AppState, kept: Kept) -> AnyView {
    let t = app.t();
    let list = &t.meeting().list;
    let naming = &t.meeting().naming;
    let plan = kept.plan.clone();
    let href = app.href(&Route::Meeting(plan.id, MeetingPage::Overview));
    let prompts = plan.prompts.iter().take(SHOWN).map(|prompt| {
        let href = prompt_href(&app, &kept, &prompt.id);
        view! { <li><a class="ds-link" href=href>{prompt_text(&app, prompt)}</a></li> }
    });
    let more = plan.prompts.len().saturating_sub(SHOWN);
    let more = (more > 0).then(
        || view! { <p><a class="ds-link" href=href.clone()>{(list.more_prompts)(more)}</a></p> },
    );
    let prompts: Vec<_> = prompts.collect();
    let by = plan.delivery.as_ref().and_then(|d| d.by);
    let dated = plan.date.is_some();
    let for_calendar = plan.clone();
    let told = if plan.is_anonymous() {
        naming.anonymous
    } else {
        naming.named
    };
    view! {
        <section class="ds-card next-meeting" data-variant="tinted" aria-labelledby="next-meeting" data-next-meeting=plan.id.to_string()>
            <p class="eyebrow"><Icon name="Calendar"/> {list.next}</p>
            <h2 id="next-meeting" class="ds-heading" data-size="xs"><a class="ds-link" href=href><bdi>{title(t, &plan)}</bdi></a></h2>
            <p>{when(t, &plan)} " · " {told}</p>
            {(!prompts.is_empty()).then(|| view! { <p>{list.prepare}</p> <ul class="ds-list">{prompts}</ul> {more} })}
            {by.map(|day| view! { <p>{(t.meeting().show.deliver_by)(&(t.meeting().minutes.day)(day, None))}</p> })}
            {dated.then(|| view! {
                <p class="buttons">
                    <button class="ds-button" data-variant="tertiary" type="button" data-export="ics"
                        on:click=move |_| save_calendar(&app, &for_calendar)><Icon name="Calendar"/> {list.ics}</button>
                </p>
                {calendar_told(app)}
            })}
        </section>
    }
    .into_any()
}
