//! A form on paper: the questions and what was written, and nothing else.

use leptos::prelude::*;

use crate::course::Prompt;
use crate::ui::state::AppState;

/// What is printed of a form.
#[component]
pub fn Sheet(
    /// The fields.
    prompts: Vec<Prompt>,
    /// The words' language, where it is not the app's.
    lang: Option<&'static str>,
) -> impl IntoView {
    let app = AppState::get();
    view! {
        <dl class="form-sheet">
            {prompts.into_iter().map(|prompt| {
                let alone = prompt.is_for_one_alone();
                let id = prompt.id;
                view! {
                    <div data-alone=alone>
                        <dt lang=lang>{prompt.text}</dt>
                        <dd class="written" dir="auto">{move || app.last_answer(&id)}</dd>
                    </div>
                }
            }).collect::<Vec<_>>()}
        </dl>
    }
    .into_any()
}
