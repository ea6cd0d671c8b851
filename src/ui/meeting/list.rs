//! `/moter`: all meetings, the next one first.

use leptos::prelude::*;

use super::words::{title, when};
use crate::meeting::{Groups, Kept, MeetingRecords, in_order, link};
use crate::store::{MeetingPart, RecordKey};
use crate::ui::edge;
use crate::ui::import::{Brought, ImportBox};
use crate::ui::parts::{Icon, Notice, PageHeading};
use crate::ui::route::{MeetingPage, Route};
use crate::ui::state::AppState;

/// All meetings.
#[component]
pub fn Meetings() -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let list = &t.meeting().list;
    let hash = Memo::new(move |_| app.address.with(|address| address.hash.clone()));
    // A shared link holds its meeting behind `#`.
    let cut = RwSignal::new(false);
    Effect::new(move |_| {
        let found = hash.with(|hash| link::read(hash));
        cut.set(matches!(found, Some(Err(_))));
        if let Some(Ok(bytes)) = found {
            let file = (list.link_name.to_owned(), Ok(bytes));
            app.waiting_files
                .update(|waiting| waiting.push(Brought::read(file)));
        }
    });
    Effect::new(move |_| forget_groups(app));
    view! {
        <PageHeading text=list.heading/>
        <div role="alert">
            {move || cut.get().then(|| view! {
                <Notice color="warning"><p data-link-cut>{app.own().refusal.link}</p></Notice>
            })}
        </div>
        <p class="lead">{list.lead}</p>
        <p class="buttons">
            <a class="ds-button" href=app.href(&Route::MeetingNew)><Icon name="Plus"/> {list.plan_one}</a>
            <a class="ds-button" data-variant="secondary" href=app.href(&Route::FollowUp)>{t.meeting().room.follow.heading}</a>
        </p>
        <section class="block" aria-labelledby="meetings-heading">
            <h2 id="meetings-heading" class="ds-heading" data-size="sm">{list.yours}</h2>
            {move || {
                let mut meetings = app.journal.with(|j| j.meetings());
                in_order(&mut meetings, edge::today());
                if meetings.is_empty() {
                    view! { <p>{list.none}</p> }.into_any()
                } else {
                    let rows = meetings.iter().map(|kept| row(app, kept));
                    view! { <ul class="tasks">{rows.collect::<Vec<_>>()}</ul> }.into_any()
                }
            }}
        </section>
        <section class="block" aria-labelledby="meeting-import-heading">
            <h2 id="meeting-import-heading" class="ds-heading" data-size="sm">{list.import}</h2>
            <p>{list.import_told}</p>
            <ImportBox/>
        </section>
    }
    .into_any()
}

fn row(app: AppState, kept: &Kept) -> AnyView {
    let t = app.t();
    let list = &t.meeting().list;
    let plan = &kept.plan;
    let href = app.href(&Route::Meeting(plan.id, MeetingPage::Overview));
    let past = plan.date.is_some_and(|day| day < edge::today());
    let state = match (past, kept.is_led_here()) {
        (true, _) => list.past,
        (false, true) => list.led_here,
        (false, false) => list.led_elsewhere,
    };
    view! {
        <li class="task" data-meeting=plan.id.to_string()>
            <div class="task-words">
                <h3 class="ds-heading" data-size="2xs"><a class="ds-link" href=href><bdi>{title(t, plan)}</bdi></a></h3>
                <p class="quiet task-facts">{when(t, plan)}</p>
            </div>
            <p class="task-state">{state}</p>
        </li>
    }
    .into_any()
}

/// Groups whose meeting is over go.
pub fn forget_groups(app: AppState) {
    let today = edge::today();
    let over = app.journal.with_untracked(|journal| {
        let groups = journal.records().filter_map(|(key, _)| match key {
            RecordKey::Meeting(id, MeetingPart::Groups) => Some(*id),
            _ => None,
        });
        let over = groups.filter(|id| {
            let date = journal.meeting(*id).and_then(|kept| kept.plan.date);
            let groups: Option<Groups> = journal.part(*id, MeetingPart::Groups);
            groups.is_none_or(|groups| groups.outlived(date, today))
        });
        over.collect::<Vec<_>>()
    });
    for id in over {
        app.change(|j| j.let_go(&RecordKey::Meeting(id, MeetingPart::Groups)));
    }
}
