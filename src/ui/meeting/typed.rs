//! Spoken or paper contributions, typed in for somebody.

use std::cell::RefCell;
use std::collections::BTreeMap;

use leptos::prelude::*;
use uuid::Uuid;

use super::fields::{area, choice};
use super::gather_desk::GatherDesk;
use super::words::asked;
use crate::bundle::Voice;
use crate::bundle::contribution::{Chosen, Signature, Slot};
use crate::meeting::typed;
use crate::ui::{edge, refusals};

/// What somebody has begun to type in, for whom, and in whose name.
#[derive(Clone, Default)]
struct Begun {
    texts: Vec<String>,
    voice: Option<Voice>,
    who: String,
}

thread_local! {
    /// By meeting, so that a look at another page loses nothing. In memory only:
    /// it is nobody's contribution yet.
    static BEGUN: RefCell<BTreeMap<Uuid, Begun>> = const { RefCell::new(BTreeMap::new()) };
}

/// Typing in for a participant or a group.
#[component]
pub fn TypeIn(
    /// The desk.
    desk: GatherDesk,
) -> impl IntoView {
    let app = desk.app;
    let t = app.t();
    let words = &t.meeting().gather;
    let plan = desk.plan();
    let named = !plan.is_anonymous();
    let prompts: Vec<(String, String)> = asked(&app, &plan)
        .into_iter()
        .map(|(id, text)| (id.to_string(), text))
        .collect();
    let meeting = plan.id;
    let begun = BEGUN.with_borrow(|all| all.get(&meeting).cloned());
    let mut begun = begun.unwrap_or_default();
    let is_begun = begun.texts.iter().any(|text| !text.is_empty());
    begun.texts.resize(prompts.len(), String::new());
    let texts = RwSignal::new(begun.texts);
    let voice = RwSignal::new(begun.voice.unwrap_or(Voice::Proxy));
    let who = RwSignal::new(begun.who);
    Effect::new(move |_| {
        let now = Begun {
            texts: texts.get(),
            voice: Some(voice.get()),
            who: who.get(),
        };
        BEGUN.with_borrow_mut(|all| drop(all.insert(meeting, now)));
    });
    let said = RwSignal::new(None::<String>);
    let fields = prompts.iter().enumerate().map(|(n, (_, text))| {
        area(
            format!("for-{n}"),
            text.clone(),
            "3",
            Box::new(move || texts.with(|texts| texts.get(n).cloned().unwrap_or_default())),
            Box::new(move |text| {
                texts.update(|texts| {
                    if let Some(old) = texts.get_mut(n) {
                        *old = text;
                    }
                });
            }),
        )
    });
    let fields: Vec<_> = fields.collect();
    let add = move |_| {
        let voice = voice.get_untracked();
        let who_now = who.get_untracked().trim().to_owned();
        let answers: Vec<Chosen> = prompts
            .iter()
            .zip(texts.get_untracked())
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|((prompt, prompt_text), text)| Chosen {
                prompt: prompt.clone(),
                prompt_text: prompt_text.clone(),
                text,
            })
            .collect();
        if answers.is_empty() {
            said.set(Some(t.meeting().groups.nothing.to_owned()));
            return;
        }
        if voice == Voice::Group && who_now.is_empty() {
            said.set(Some(t.meeting().groups.name_missing.to_owned()));
            edge::focus_id("for-who");
            return;
        }
        let (name, group) = match voice {
            Voice::Group => (String::new(), who_now),
            Voice::Own | Voice::Proxy => (who_now, String::new()),
        };
        let empty = name.is_empty() && group.is_empty();
        let signature = (!empty).then(|| Signature {
            name,
            group,
            day: edge::today(),
        });
        let slot = Slot::draw(&mut edge::random);
        let course = app.course_ref();
        let frozen = typed(
            &desk.plan(),
            &course,
            voice,
            signature,
            slot,
            answers,
            &mut edge::random,
        );
        match frozen {
            Ok(frozen) => desk.take_typed(frozen.written.bytes, move |made| {
                let told = if made {
                    words.added
                } else {
                    t.own().import.failed
                };
                said.try_set(Some(told.to_owned()));
                if made {
                    texts.try_update(|texts| texts.iter_mut().for_each(String::clear));
                    who.try_set(String::new());
                }
            }),
            Err(refusal) => said.set(Some(refusals::words(t.own(), &refusal))),
        }
    };
    let whose = choice(
        "for-whom".into(),
        words.for_whom.into(),
        vec![
            (Voice::Proxy.word().into(), words.for_one.into()),
            (Voice::Group.word().into(), words.for_group.into()),
        ],
        Box::new(move || voice.get().word().to_owned()),
        Box::new(move |word| voice.set(Voice::from_word(&word).unwrap_or(Voice::Proxy))),
    );
    let label = move || match voice.get() {
        Voice::Group => t.meeting().groups.name,
        Voice::Own | Voice::Proxy => words.who_name,
    };
    let asks = move || named || voice.get() == Voice::Group;
    view! {
        <details class="ds-details no-print" data-type-in open=is_begun>
            <summary>{words.type_in}</summary>
            <div>
                <p>{words.type_in_told}</p>
                {whose}
                {move || asks().then(|| view! {
                    <div class="ds-field">
                        <label class="ds-label" for="for-who">{label}</label>
                        <input class="ds-input" id="for-who" type="text" autocomplete="off" maxlength="200"
                            prop:value=move || who.get() on:change:target=move |ev| who.set(ev.target().value())/>
                    </div>
                })}
                {fields}
                <p role="status">{move || said.get()}</p>
                <p class="buttons"><button class="ds-button" data-variant="secondary" type="button" data-type-add on:click=add>{words.add}</button></p>
            </div>
        </details>
    }
    .into_any()
}
