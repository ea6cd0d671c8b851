//! A meeting one is going to: what to prepare, what to bring, the group's answer.

use leptos::prelude::*;

use super::group_answer::GroupAnswerBox;
use super::share::save_calendar;
use super::words::{naming_for_you, prompt_text};
use crate::course::Prompt;
use crate::meeting::{Kept, PlannedPrompt};
use crate::store::{MeetingPart, MeetingRef, RecordKey};
use crate::ui::parts::{Icon, Notice, PromptField};
use crate::ui::route::{MeetingPage, Route};
use crate::ui::state::AppState;

/// What a participant sees. Whether the meeting has names stands above the
/// first field.
#[component]
pub fn Prepare(
    /// The meeting.
    kept: Kept,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let words = &t.meeting().show;
    let plan = kept.plan;
    let meeting = MeetingRef::Meeting(plan.id);
    let bring = format!("{}?til={}", app.href(&Route::Bring), meeting.name());
    let sheet = app.href(&Route::MeetingSheet(meeting.name()));
    let fields = plan.prompts.iter().map(|prompt| field(app, prompt));
    let fields: Vec<_> = fields.collect();
    let none = fields.is_empty().then_some(words.no_prompts);
    let dated = plan.date.is_some();
    let of_plan = plan.clone();
    let outcome = RecordKey::Meeting(plan.id, MeetingPart::Outcome);
    let minutes = app.journal.with_untracked(|j| j.record(&outcome).is_some());
    let minutes = minutes.then(|| app.href(&Route::Meeting(plan.id, MeetingPage::Minutes)));
    view! {
        {minutes.map(|href| view! {
            <p><a class="ds-link" href=href data-to-minutes>{t.meeting().room.back.whole}</a></p>
        })}
        <Notice color="info"><p data-naming-you>{naming_for_you(&app, &meeting)}</p></Notice>
        <section class="prompts" aria-labelledby="prepare-heading">
            <h2 id="prepare-heading" class="ds-heading" data-size="sm"><Icon name="NotePencil"/> {t.meeting().list.prepare}</h2>
            <p class="quiet">{words.answer_here}</p>
            <p>{none}</p>
            {fields}
        </section>
        <p class="buttons no-print">
            <a class="ds-button" href=bring>{words.bring}</a>
            <a class="ds-button" data-variant="secondary" href=sheet>{words.sheet}</a>
            {dated.then(|| view! {
                <button class="ds-button" data-variant="tertiary" type="button" data-export="ics" on:click=move |_| save_calendar(&app, &plan)>
                    <Icon name="Calendar"/> {t.meeting().list.ics}
                </button>
            })}
        </p>
        <GroupAnswerBox plan=of_plan/>
    }
    .into_any()
}

/// The field of a prompt, and the way to its page where the course has one.
fn field(app: AppState, prompt: &PlannedPrompt) -> AnyView {
    let found = app.course(|course| {
        let (module, page) = course.page_of_prompt(&prompt.id)?;
        let route = Route::Page(module.id.clone(), page.id.clone());
        Some((route, app.prompt(&prompt.id)?, page.lang))
    });
    let (place, shown, lang) = match found.flatten() {
        Some((route, of_course, lang)) => (Some(route), of_course, app.lang_of(lang)),
        None => {
            let own = Prompt {
                id: prompt.id.clone(),
                text: prompt_text(&app, prompt),
                use_for: String::new(),
                alone: String::new(),
                then: None,
                elsewhere: Vec::new(),
            };
            (None, own, None)
        }
    };
    let words = app.t().meeting().show.on_page;
    let name = shown.text.clone();
    view! {
        <PromptField prompt=shown lang=lang/>
        {place.map(|route| view! {
            <p class="no-print"><a class="ds-link" href=app.href(&route)>{words}<span class="ds-sr-only">": " {name}</span></a></p>
        })}
    }
    .into_any()
}
