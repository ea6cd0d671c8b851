//! Then and now: the reader's earlier answer above the field for the later one.

use leptos::prelude::*;

use crate::course::PromptId;
use crate::store::{AnswerKey, Round};
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// What the reader wrote under an earlier prompt.
#[component]
pub fn Earlier(
    /// The earlier prompt.
    then: PromptId,
    /// What it asked, where the later one knows.
    asked: String,
    /// The element's id, for the field's description.
    id: String,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let place = app
        .course(|course| {
            let (module, page) = course.page_of_prompt(&then)?;
            let question = match asked.as_str() {
                "" => app.prompt(&then)?.text,
                asked => asked.to_owned(),
            };
            let route = Route::Page(module.id.clone(), page.id.clone());
            Some((route, page.title.clone(), question, app.lang_of(page.lang)))
        })
        .flatten();
    let Some((route, title, question, lang)) = place else {
        return ().into_any();
    };
    let href = app.href(&route);
    let answer = Memo::new(move |_| app.last_answer(&then));
    view! {
        <div class="earlier" id=id>
            <p class="quiet">
                {move || if answer.with(Option::is_some) { t.form.then } else { t.form.then_none }} " "
                <a class="ds-link" href=href lang=lang>{title}</a>
            </p>
            <p class="quiet" lang=lang>{question}</p>
            {move || answer.get().map(|text| view! {
                <p class="written quote" dir="auto">{text}</p>
                <p>{t.form.then_why}</p>
            })}
        </div>
    }
    .into_any()
}

impl AppState {
    /// The newest answer to a prompt that is not empty, of whatever round.
    /// Reads the journal's signal.
    #[must_use]
    pub fn last_answer(&self, prompt: &PromptId) -> Option<String> {
        let newest = self.round_of_prompt(prompt).get();
        (1..=newest).rev().find_map(|n| {
            let key = AnswerKey {
                prompt: prompt.clone(),
                round: Round::new(n),
            };
            let text = self.journal.with(|j| j.answer(&key))?.text;
            (!text.trim().is_empty()).then_some(text)
        })
    }
}
