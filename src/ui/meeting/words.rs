//! Meetings in words.

use leptos::prelude::*;

use crate::course::PromptId;
use crate::meeting::{MeetingRecords, Plan, PlannedPrompt, own_prompt};
use crate::store::MeetingRef;
use crate::text::Texts;
use crate::ui::parts::visible;
use crate::ui::state::AppState;

/// What a meeting is called.
#[must_use]
pub fn title(t: &Texts, plan: &Plan) -> String {
    match plan.title.trim() {
        "" => t.meeting().head.untitled.to_owned(),
        title => visible(title),
    }
}

/// When and where, as far as it is known.
#[must_use]
pub fn when(t: &Texts, plan: &Plan) -> String {
    let time = plan.time.map(|time| time.to_string());
    let day = plan.date.map_or_else(
        || t.meeting().list.no_date.to_owned(),
        |date| (t.meeting().minutes.day)(date, time.as_deref()),
    );
    match plan.place.trim() {
        "" => day,
        place => format!("{day} · {}", visible(place)),
    }
}

/// What is answered in a meeting: its prompts, or where it has none the meeting
/// itself.
#[must_use]
pub fn asked(app: &AppState, plan: &Plan) -> Vec<(PromptId, String)> {
    let prompts = plan.prompts.iter();
    let prompts: Vec<_> = prompts
        .map(|prompt| (prompt.id.clone(), prompt_text(app, prompt)))
        .collect();
    if prompts.is_empty() {
        let itself = own_prompt(plan.id).map(|id| (id, title(app.t(), plan)));
        return itself.into_iter().collect();
    }
    prompts
}

/// A meeting in a list to choose from.
#[must_use]
pub fn meeting_words(t: &Texts, plan: &Plan) -> String {
    let day = plan.date.map(|date| (t.meeting().minutes.day)(date, None));
    let day = day.map(|day| format!(" · {day}")).unwrap_or_default();
    title(t, plan) + &day
}

/// What the meeting says about names, to somebody who writes for it; nothing
/// when it is no planned meeting.
#[must_use]
pub fn naming_for_you(app: &AppState, meeting: &MeetingRef) -> Option<&'static str> {
    let MeetingRef::Meeting(id) = meeting else {
        return None;
    };
    let plan = app.journal.with_untracked(|j| j.meeting(*id))?.plan;
    let words = &app.t().meeting().naming;
    Some(if plan.is_anonymous() {
        words.anonymous_you
    } else {
        words.named_you
    })
}

/// A prompt as it reads now: the course's own wording first.
#[must_use]
pub fn prompt_text(app: &AppState, prompt: &PlannedPrompt) -> String {
    let of_course = app.prompt(&prompt.id);
    of_course.map_or_else(|| visible(&prompt.text), |p| p.text)
}
