//! «Før og nå»: the first answer beside a later one.

use leptos::prelude::*;

use super::back::outcomes_of;
use super::changing::shown;
use crate::course::{Page, Prompt, PromptId};
use crate::store::AnswerKey;
use crate::ui::parts::PromptField;
use crate::ui::state::AppState;

/// What she wrote first and what stands there now, for the prompts of a page
/// that a meeting has been about or that she answers for the second time.
pub fn then_and_now_of_page(app: AppState, page: &Page) -> Option<AnyView> {
    let met = !outcomes_of(&app, page).is_empty();
    let prompts = page.prompts.iter().filter_map(|id| app.prompt(id));
    then_and_now(app, prompts.collect(), met)
}

/// The same for any prompts; a meeting has been about them when `met`.
pub fn then_and_now(app: AppState, prompts: Vec<Prompt>, met: bool) -> Option<AnyView> {
    let words = &app.t().meeting().room.back;
    let pairs = prompts.into_iter().filter_map(|prompt| {
        let answer = AnswerKey {
            prompt: prompt.id.clone(),
            round: app.round_of_prompt(&prompt.id),
        };
        if !met && answer.round.get() < 2 {
            return None;
        }
        let (first, now) = app.journal.with_untracked(|j| {
            let first = j.first_answer(&answer)?.0;
            Some((first, j.answer(&answer)?.text))
        })?;
        Some(pair(app, &prompt, &first, &now))
    });
    let pairs: Vec<_> = pairs.collect();
    (!pairs.is_empty()).then(|| {
        view! {
            <section class="block" aria-labelledby="then-heading" data-then-now>
                <h2 id="then-heading" class="ds-heading" data-size="sm">{words.then_now}</h2>
                {pairs}
            </section>
        }
        .into_any()
    })
}

fn pair(app: AppState, prompt: &Prompt, first: &str, now: &str) -> AnyView {
    let words = &app.t().meeting().room.back;
    // A prompt of the app's own: what she answers is hers like any answer.
    let asked = PromptId::new(format!("endring:{}", prompt.id.as_str().replace(':', "-"))).ok();
    let asked = asked.map(|id| Prompt::new(id, words.changed.into(), words.changed_hint.into()));
    view! {
        <p><strong>{prompt.text.clone()}</strong></p>
        <div class="then-now">
            <div><h3 class="ds-heading" data-size="2xs">{words.then}</h3><p class="written" data-then><bdi>{shown(first)}</bdi></p></div>
            <div><h3 class="ds-heading" data-size="2xs">{words.now}</h3><p class="written" data-now><bdi>{shown(now)}</bdi></p></div>
        </div>
        {asked.map(|asked| view! { <PromptField prompt=asked lang=None/> })}
    }
    .into_any()
}
