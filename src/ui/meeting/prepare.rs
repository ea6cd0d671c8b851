//! A meeting one is going to: what to prepare, what to bring, the group's answer.

use leptos::prelude::*;

use super::group_answer::GroupAnswerBox;
use super::room::{outcome_of_meeting, then_and_now};
use super::share::{calendar_told, save_calendar};
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
    let asked: Vec<_> = plan.prompts.iter().map(|p| of_plan(app, p)).collect();
    let prompts: Vec<Prompt> = asked.iter().map(|(prompt, ..)| prompt.clone()).collect();
    let fields: Vec<_> = asked.into_iter().map(|asked| field(app, asked)).collect();
    let none = fields.is_empty().then_some(words.no_prompts);
    let dated = plan.date.is_some();
    let of_group = plan.clone();
    let id = plan.id;
    let outcome = RecordKey::Meeting(plan.id, MeetingPart::Outcome);
    let minutes = app.journal.with_untracked(|j| j.record(&outcome).is_some());
    let outcome_is_here = minutes;
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
        {dated.then(|| calendar_told(app))}
        <GroupAnswerBox plan=of_group/>
        {outcome_of_meeting(app, id)}
        {then_and_now(app, prompts, outcome_is_here)}
    }
    .into_any()
}

/// A prompt as it is asked here: with its page, where the course has it, and the
/// language of its words where that is not the app's.
type Asked = (Prompt, Option<Route>, Option<&'static str>);

fn of_plan(app: AppState, prompt: &PlannedPrompt) -> Asked {
    let found = app.course(|course| {
        let (module, page) = course.page_of_prompt(&prompt.id)?;
        let route = Route::Page(module.id.clone(), page.id.clone());
        Some((app.prompt(&prompt.id)?, Some(route), app.lang_of(page.lang)))
    });
    found.flatten().unwrap_or_else(|| {
        let words = prompt_text(&app, prompt);
        (
            Prompt::new(prompt.id.clone(), words, String::new()),
            None,
            None,
        )
    })
}

/// The field of a prompt, and the way to its page.
fn field(app: AppState, (prompt, place, lang): Asked) -> AnyView {
    let words = app.t().meeting().show.on_page;
    let name = prompt.text.clone();
    view! {
        <PromptField prompt=prompt lang=lang/>
        {place.map(|route| view! {
            <p class="no-print"><a class="ds-link" href=app.href(&route)>{words}<span class="ds-sr-only">": " {name}</span></a></p>
        })}
    }
    .into_any()
}
