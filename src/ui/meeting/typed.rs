//! Spoken or paper contributions, typed in for somebody.

use leptos::prelude::*;

use super::fields::{area, choice, input};
use super::gather_desk::GatherDesk;
use super::words::asked;
use crate::bundle::Voice;
use crate::bundle::contribution::{Chosen, Signature, Slot};
use crate::meeting::{begin, begun, begun_no_more, typed};
use crate::ui::typing::Field;
use crate::ui::{edge, refusals};

/// What is begun here has names that begin so. It is nobody's contribution yet, and
/// goes into no file.
const FOR: &str = "for-";
const WHOM: &str = "for-whom";
const WHO: &str = "for-who";

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
    let read = move |name: String| app.journal.with(|j| begun(j, meeting, &name).to_owned());
    let field = move |id: &str, name: String| {
        let of = name.clone();
        Field::new(
            app,
            id,
            move || read(of.clone()),
            move |journal, texts, now| begin(journal, meeting, &name, texts, now),
        )
    };
    let voice =
        Memo::new(move |_| Voice::from_word(&read(WHOM.to_owned())).unwrap_or(Voice::Proxy));
    let who = field(WHO, WHO.to_owned());
    let said = RwSignal::new(None::<String>);
    let texts = prompts.iter().enumerate();
    let texts = texts.map(|(n, (id, _))| field(&format!("for-{n}"), format!("{FOR}{id}")));
    let texts: Vec<Field> = texts.collect();
    let is_begun = texts
        .iter()
        .any(|f| f.shown.with_untracked(|text| !text.is_empty()));
    let fields = prompts.iter().zip(&texts);
    let fields: Vec<_> = fields
        .map(|((_, text), field)| area(text.clone(), "3", *field))
        .collect();
    let add = move |_| {
        app.flush();
        let voice = voice.get_untracked();
        let who_now = who.shown.get_untracked().trim().to_owned();
        let answers: Vec<Chosen> = prompts
            .iter()
            .zip(texts.iter().map(|field| field.shown.get_untracked()))
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
                    app.flush();
                    let is_done = |name: &str| name.starts_with(FOR) && name != WHOM;
                    app.change(|j| begun_no_more(j, meeting, is_done, &edge::now()));
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
        Box::new(move |word| {
            app.change(|j| {
                let before = begun(j, meeting, WHOM).to_owned();
                begin(j, meeting, WHOM, [&before, &word], &edge::now())
            });
        }),
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
                {move || asks().then(|| input("text", (move || label()).into_any(), who))}
                {fields}
                <p role="status">{move || said.get()}</p>
                <p class="buttons"><button class="ds-button" data-variant="secondary" type="button" data-type-add on:click=add>{words.add}</button></p>
            </div>
        </details>
    }
    .into_any()
}
