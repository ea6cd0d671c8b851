//! The group's answer, on the secretary's device.

use leptos::prelude::*;

use super::fields::{area, input};
use super::words::asked;
use crate::bundle::contribution::{Chosen, Signature, Slot};
use crate::bundle::{Kind, Reading, Refusal, Voice, armour, file_name, read};
use crate::meeting::{GroupAnswer, MeetingRecords, Plan, typed, write_field};
use crate::store::{MeetingPart, RecordKey};
use crate::ui::before_sharing::{Leaving, before_sharing};
use crate::ui::state::AppState;
use crate::ui::typing::Field;
use crate::ui::{edge, refusals};

/// Writing for a group, and the file that carries it.
#[component]
pub fn GroupAnswerBox(
    /// The meeting.
    plan: Plan,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let words = &t.meeting().groups;
    let id = plan.id;
    let answer = Memo::new(move |_| {
        let found: Option<GroupAnswer> = app.journal.with(|j| j.part(id, MeetingPart::GroupAnswer));
        found.unwrap_or_default()
    });
    let said = RwSignal::new(None::<String>);
    let key = RecordKey::Meeting(id, MeetingPart::GroupAnswer);
    let fields = asked(&app, &plan).into_iter().map(|(of, text)| {
        let (shown, label, key) = (of.clone(), text.clone(), key.clone());
        let field = Field::new(
            app,
            &format!("gruppe-{}", of.as_str().replace(':', "-")),
            move || answer.with(|a| a.text(&shown).to_owned()),
            move |journal, texts, now| {
                let set = |a: &mut GroupAnswer, written: &str| a.set_text(&of, &text, written);
                write_field(journal, key.clone(), GroupAnswer::new, texts, set, now)
            },
        );
        area(label, "4", field)
    });
    let fields: Vec<_> = fields.collect();
    let plan = StoredValue::new(plan);
    // The file, drawn once for what stands there now.
    let made = move || -> Option<String> {
        app.flush();
        let now: Option<GroupAnswer> = app
            .journal
            .with_untracked(|j| j.part(id, MeetingPart::GroupAnswer));
        let now = now.unwrap_or_default();
        if now.group.trim().is_empty() {
            said.set(Some(words.name_missing.to_owned()));
            edge::focus_id("group-name");
            return None;
        }
        if now.answers.iter().all(|a| a.text.trim().is_empty()) {
            said.set(Some(words.nothing.to_owned()));
            return None;
        }
        if now.filed == now.content() {
            return Some(now.file);
        }
        match plan.with_value(|plan| filed(&app, plan, &now)) {
            Ok(next) => {
                app.change(|j| j.keep_part(id, MeetingPart::GroupAnswer, &next, &edge::now()));
                Some(next.file)
            }
            Err(refusal) => {
                said.set(Some(refusals::words(t.own(), &refusal)));
                None
            }
        }
    };
    let save = move |_| {
        if let Some(file) = made() {
            let Ok(Reading::Bundle(received)) = read(file.as_bytes()) else {
                return;
            };
            let receipt = received.receipt();
            edge::save_file(&file_name(Kind::Contribution, &receipt), file.as_bytes());
            let words = format!(
                "{} {}: {receipt}",
                t.meeting().show.saved,
                t.own().bring.receipt
            );
            said.set(Some(words));
        }
    };
    let copy = move |_| {
        if let Some(file) = made() {
            edge::copy_text(&armour::write(file.as_bytes()), move |copied| {
                let told = if copied {
                    t.own().bring.copied
                } else {
                    t.meeting().show.by_hand
                };
                said.set(Some(told.to_owned()));
            });
        }
    };
    let name = Field::new(
        app,
        "group-name",
        move || answer.with(|a| a.group.clone()),
        move |journal, texts, now| {
            let set = |a: &mut GroupAnswer, text: &str| text.clone_into(&mut a.group);
            write_field(journal, key.clone(), GroupAnswer::new, texts, set, now)
        },
    );
    let name = input("text", words.name.into_any(), name);
    view! {
        <details class="ds-details no-print" id="gruppesvar" data-group-answer>
            <summary>{words.answer}</summary>
            <div>
                <p>{words.answer_told}</p>
                {name}
                {fields}
                {before_sharing(app, move || answer.with(leaving))}
                <p role="status" id="group-name-told">{move || said.get()}</p>
                <p class="buttons">
                    <button class="ds-button" data-variant="secondary" type="button" data-export="contribution" on:click=save>{words.save}</button>
                    <button class="ds-button" data-variant="tertiary" type="button" data-copy-text on:click=copy>{t.own().bring.copy_text}</button>
                </p>
            </div>
        </details>
    }
    .into_any()
}

fn leaving(answer: &GroupAnswer) -> Leaving {
    let texts = answer.answers.iter();
    let texts = texts.map(|a| (a.prompt_text.clone(), a.text.clone()));
    let group = (answer.group.clone(), answer.group.clone());
    texts.chain([group]).collect()
}

/// The answer with its file: a new edition in the group's place.
fn filed(app: &AppState, plan: &Plan, answer: &GroupAnswer) -> Result<GroupAnswer, Refusal> {
    let slot = answer.slot.map_or_else(
        || Slot::draw(&mut edge::random),
        |id| Slot {
            id,
            edition: answer.edition + 1,
        },
    );
    let written = answer.answers.iter().filter(|a| !a.text.trim().is_empty());
    let answers = written.map(|a| Chosen {
        prompt: a.prompt.to_string(),
        prompt_text: app
            .asked_in(Some(plan), &a.prompt)
            .unwrap_or_else(|| a.prompt_text.clone()),
        text: a.text.clone(),
    });
    let signature = Signature {
        name: String::new(),
        group: answer.group.clone(),
        day: edge::today(),
    };
    let frozen = typed(
        plan,
        &app.course_ref(),
        Voice::Group,
        Some(signature),
        slot,
        answers.collect(),
        &mut edge::random,
    )?;
    let mut next = answer.clone();
    next.slot = Some(slot.id);
    next.edition = slot.edition;
    next.file = String::from_utf8_lossy(&frozen.written.bytes).into_owned();
    next.filed = answer.content();
    Ok(next)
}
