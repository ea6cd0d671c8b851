//! The field under a prompt, and the free note of a page.

use leptos::prelude::*;

use crate::course::{PageId, Prompt};
use crate::journal::SaveState;
use crate::store::{AnswerKey, PageKey, TextKey, Version};
use crate::ui::form::Earlier;
use crate::ui::parts::Following;
use crate::ui::state::AppState;
use crate::ui::{chunks, edge};

/// A prompt with its field, second versions and history.
#[component]
pub fn PromptField(
    /// The prompt.
    prompt: Prompt,
    /// The words' language, where it is not the app's.
    lang: Option<&'static str>,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let round = app.round_of_prompt(&prompt.id);
    let answer = AnswerKey {
        prompt: prompt.id.clone(),
        round,
    };
    let key = TextKey::Answer(answer.clone());
    let id = format!("svar-{}", prompt.id);
    let hint = format!("{id}-hint");
    let changed = {
        let (answer, now) = (answer.clone(), app.wordings(&prompt));
        move || app.changed_prompt(&answer, &now)
    };
    let earlier: Vec<_> = app.earlier_rounds(&answer);
    let then = prompt.then.clone().map(|then| (then, format!("{id}-da")));
    let described = then
        .iter()
        .fold(hint.clone(), |ids, (_, then)| format!("{ids} {then}"));
    view! {
        <div class="prompt" data-alone=prompt.is_for_one_alone()>
            {then.map(|(then, id)| view! { <Earlier then=then asked=prompt.then_asked.clone() id=id/> })}
            <label class="ds-label" for=id.clone() lang=lang>{prompt.text.clone()}</label>
            <p class="quiet" id=hint.clone() lang=lang>{used_for(&prompt)}</p>
            {move || changed().map(|was| view! {
                <p class="quiet" data-changed-prompt>{t.field.changed} " " {(t.field.changed_was)(&was)}</p>
            })}
            <TextField key=key id=id hint=described prompt=Some(prompt.id.to_string()) prompt_text=prompt.text.clone()/>
            {earlier.into_iter().map(|(round, text)| view! {
                <details class="ds-details versions">
                    <summary>{(t.field.earlier_round)(round)}</summary>
                    <div><p class="written">{text}</p></div>
                </details>
            }).collect::<Vec<_>>()}
        </div>
    }
    .into_any()
}

/// What the answer is used for; alone in the subject, something else. Which of
/// the two is seen, the choice above the fields decides (course.css).
fn used_for(prompt: &Prompt) -> AnyView {
    if prompt.alone.is_empty() {
        return prompt.use_for.clone().into_any();
    }
    view! {
        <span data-together>{prompt.use_for.clone()}</span>
        <span data-alone>{prompt.alone.clone()}</span>
    }
    .into_any()
}

/// The free note of a page.
#[component]
pub fn NoteField(
    /// The page.
    page: PageId,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let round = app.round_of_page(&page);
    let key = TextKey::Note(PageKey { page, round });
    let (id, hint) = ("sidenotat", "sidenotat-hint");
    let title = app.page_title();
    view! {
        <section class="page-note prompt">
            <label class="ds-label" for=id>{t.field.note}</label>
            <p class="quiet" id=hint>{t.field.note_hint}</p>
            <TextField key=key id=id.to_owned() hint=hint.to_owned() prompt=None prompt_text=title/>
        </section>
    }
    .into_any()
}

/// A text that saves itself.
#[component]
fn TextField(
    /// The record.
    key: TextKey,
    /// The field's id.
    id: String,
    /// The id of the hint.
    hint: String,
    /// The prompt's id, for prompts.
    prompt: Option<String>,
    /// What one answers, kept beside the answer.
    prompt_text: String,
) -> impl IntoView {
    let app = AppState::get();
    let field = Following::new(
        {
            let key = key.clone();
            move || {
                app.journal.track();
                app.text_now(&key)
            }
        },
        {
            let key = key.clone();
            move || app.is_drafting(&key)
        },
    );
    let record = match &key {
        TextKey::Answer(answer) => format!("answer/{}", answer.prompt),
        TextKey::Note(note) => format!("note/{}", note.page),
    };
    let input = {
        let (key, prompt_text) = (key.clone(), prompt_text.clone());
        move |text: String| {
            field.typed(&text);
            app.draft(&key, text, &prompt_text);
        }
    };
    view! {
        <textarea
            class="field-text"
            id=id
            rows="5"
            autocomplete="off"
            placeholder=" "
            data-prompt=prompt
            data-record=record
            aria-describedby=hint
            readonly=move || app.save.get() == SaveState::ReadOnly
            prop:value=move || field.value()
            on:input:target=move |ev| input(ev.target().value())
            on:blur=move |_| app.flush()
        ></textarea>
        <Alternates key=key.clone()/>
        {chunks::earlier_versions(app, key)}
    }
    .into_any()
}

/// Other versions of the same text, not yet looked at.
#[component]
fn Alternates(
    /// The record.
    key: TextKey,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let path = key.path();
    move || {
        let others = app.journal.with(|j| j.alternates(&key));
        (!others.is_empty()).then(|| {
            let keep = {
                let key = key.clone();
                move |_| app.keep_this(&key)
            };
            view! {
                <div class="ds-alert alternates" data-color="warning" data-alternates=path.clone()>
                    <p><strong>{t.field.two_versions}</strong></p>
                    <p>{t.field.two_versions_told}</p>
                    {others.into_iter().map(|other| view! { <Alternate key=key.clone() other=other/> }).collect::<Vec<_>>()}
                    <p class="buttons">
                        <button class="ds-button" data-size="sm" type="button" on:click=keep>{t.field.keep_this}</button>
                    </p>
                </div>
            }
        })
    }
}

/// One other version, and what one can do with it.
#[component]
fn Alternate(
    /// The record.
    key: TextKey,
    /// The version.
    other: Version,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let at = edge::date_and_time(&other.at);
    let shown = other.text.clone();
    let act = move |act: fn(&AppState, &TextKey, &str)| {
        let (key, text) = (key.clone(), other.text.clone());
        move |_| act(&app, &key, &text)
    };
    view! {
        <p class="quiet">{t.field.other_one} " · " {(t.field.written)(&at)}</p>
        <p class="written" dir="auto">{shown}</p>
        <p class="buttons">
            <button class="ds-button" data-size="sm" data-variant="secondary" type="button" on:click=act(AppState::use_other)>{t.field.use_other}</button>
            <button class="ds-button" data-size="sm" data-variant="secondary" type="button" on:click=act(AppState::join_both)>{t.field.join_both}</button>
        </p>
    }
    .into_any()
}
