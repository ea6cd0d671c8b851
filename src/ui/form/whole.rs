//! The way out for a whole form: every field at once, only when she says so.

use leptos::prelude::*;

use crate::course::{Form, Prompt};
use crate::store::{AnswerKey, MeetingRef, TextKey};
use crate::ui::edge;
use crate::ui::notes::Entry;
use crate::ui::parts::Icon;
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// Choose every field for the form's meeting, or print it.
#[component]
pub fn Whole(
    /// The form.
    form: Form,
    /// Its fields.
    prompts: Vec<Prompt>,
    /// The words' language, where it is not the app's.
    lang: Option<&'static str>,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let meeting = MeetingRef::Page(form.meeting.clone());
    let href = format!("{}?til={}", app.href(&Route::Bring), form.meeting);
    let choose = move |_| {
        app.flush();
        let alone = app.is_alone();
        let asked = prompts.iter().filter(|p| alone || !p.is_for_one_alone());
        let answered = asked.filter_map(|prompt| {
            let key = AnswerKey {
                prompt: prompt.id.clone(),
                round: app.round_of_prompt(&prompt.id),
            };
            let text = app.journal.with_untracked(|j| j.answer(&key))?.text;
            (!text.trim().is_empty()).then_some(key)
        });
        app.choose_all(&meeting, &answered.collect::<Vec<_>>());
    };
    view! {
        <section class="whole-form no-print" aria-labelledby="whole-heading">
            <h2 id="whole-heading" class="ds-heading" data-size="xs">{t.form.share}</h2>
            <p>{t.form.share_told}</p>
            <p class="buttons">
                <a class="ds-button" href=href data-choose-form lang=lang on:click=choose>{form.bring}</a>
                <button class="ds-button" data-variant="tertiary" type="button" on:click=move |_| edge::print()>
                    <Icon name="PrinterSmall"/> {t.form.print}
                </button>
            </p>
        </section>
    }
    .into_any()
}

/// The whole forms among these answers: the button's words and the answers.
#[must_use]
pub fn forms_among(app: &AppState, entries: &[Entry]) -> Vec<(String, Vec<AnswerKey>)> {
    let mut forms: Vec<(String, Vec<AnswerKey>)> = Vec::new();
    for entry in entries {
        let (Some((module, page)), TextKey::Answer(answer)) = (&entry.page, &entry.key) else {
            continue;
        };
        let form = app
            .module(module)
            .and_then(|m| m.page(page.as_str())?.form.clone());
        let Some(form) = form else { continue };
        match forms.iter_mut().find(|(words, _)| *words == form.bring) {
            Some((_, answers)) => answers.push(answer.clone()),
            None => forms.push((form.bring, vec![answer.clone()])),
        }
    }
    forms
}
