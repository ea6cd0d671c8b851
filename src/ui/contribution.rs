//! From chosen answers to a frozen file.

use leptos::prelude::*;
use serde_json::Map;

use crate::bundle::contribution::{Chosen, Draft, Signature, Slot, freeze};
use crate::bundle::{Digest, Refusal, Voice};
use crate::course::PromptId;
use crate::journal::FrozenContribution;
use crate::meeting::{MeetingRecords, Plan};
use crate::store::{MeetingRef, TextKey};
use crate::text::{Language, OwnTexts};
use crate::ui::chosen::chosen_for;
use crate::ui::edge;
use crate::ui::notes::Entry;
use crate::ui::state::AppState;

/// Who a contribution is from. Nobody, unless she says otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// The name goes along.
    pub named: bool,
    /// The name, as typed.
    pub name: String,
    /// Team, grade or group.
    pub group: String,
}

impl Sender {
    /// The name that goes along.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        let name = self.name.trim();
        (self.named && !name.is_empty()).then_some(name)
    }

    /// Who it is from, as the file says it.
    #[must_use]
    pub fn shown(&self, own: &OwnTexts) -> String {
        let group = self.group.trim();
        let name = self
            .name()
            .map_or_else(|| own.bring.anonymous.to_owned(), str::to_owned);
        if group.is_empty() {
            name
        } else {
            format!("{name}, {group}")
        }
    }

    fn signature(&self) -> Option<Signature> {
        let signed = self.name().is_some() || !self.group.trim().is_empty();
        signed.then(|| Signature {
            name: self.name().unwrap_or_default().to_owned(),
            group: self.group.clone(),
            day: edge::today(),
        })
    }
}

impl AppState {
    /// The plan of a planned meeting. Reads the journal's signal.
    #[must_use]
    pub fn plan_of(&self, meeting: &MeetingRef) -> Option<Plan> {
        let MeetingRef::Meeting(id) = meeting else {
            return None;
        };
        Some(self.journal.with(|j| j.meeting(*id))?.plan)
    }

    /// It is a planned meeting without names.
    #[must_use]
    pub fn is_nameless(&self, meeting: &MeetingRef) -> bool {
        self.plan_of(meeting)
            .is_some_and(|plan| plan.is_anonymous())
    }

    /// The answers that go along, each under its question as the file has it.
    #[must_use]
    pub fn leaving(&self, meeting: &MeetingRef) -> Vec<Entry> {
        let plan = self.plan_of(meeting);
        let mut chosen = chosen_for(self, meeting);
        for entry in &mut chosen {
            let TextKey::Answer(answer) = &entry.key else {
                continue;
            };
            if let Some(asked) = self.asked_in(plan.as_ref(), &answer.prompt) {
                entry.prompt = asked;
            }
        }
        chosen
    }

    /// A question in the meeting's words, else in bokmål: that of the writer's
    /// own language would tell who is the only one to read nynorsk.
    #[must_use]
    pub fn asked_in(&self, plan: Option<&Plan>, prompt: &PromptId) -> Option<String> {
        let planned = plan.and_then(|plan| plan.prompt(prompt.as_str()));
        match planned.map(|prompt| prompt.text.trim()) {
            Some(text) if !text.is_empty() => Some(text.to_owned()),
            _ => self.library.with_untracked(|library| {
                let prompt = library.prompt(prompt, Language::Nb)?;
                Some(prompt.text.clone())
            }),
        }
    }

    /// The language of a question that is not in that of the page.
    #[must_use]
    pub fn lang_of_question(&self, entry: &Entry) -> Option<&'static str> {
        let id = PromptId::new(entry.prompt_id()).ok()?;
        let here = self.prompt(&id)?;
        (here.text != entry.prompt)
            .then(|| self.lang_of(Language::Nb))
            .flatten()
    }

    /// The contribution with what is chosen now. Drawn once: the same choice
    /// gives the same file. Another choice for the same meeting is a correction.
    ///
    /// # Errors
    /// When a text is too long, or there are too many.
    pub fn freeze(
        &self,
        meeting: &MeetingRef,
        sender: &Sender,
    ) -> Result<FrozenContribution, Refusal> {
        self.flush();
        let nobody = Sender::default();
        let sender = if self.is_nameless(meeting) {
            &nobody
        } else {
            sender
        };
        let answers = self.leaving(meeting).into_iter().map(|entry| Chosen {
            prompt: entry.prompt_id(),
            prompt_text: entry.prompt,
            text: entry.text,
        });
        let answers: Vec<Chosen> = answers.collect();
        let content = content_of(&answers, sender);
        let kept = self.journal.with_untracked(|j| j.frozen(meeting));
        if let Some(kept) = kept.filter(|kept| kept.content == content) {
            return Ok(kept);
        }
        let signature = sender.signature();
        let signed = signature.is_some();
        let id = match meeting {
            MeetingRef::Meeting(id) => Some(*id),
            MeetingRef::Loose | MeetingRef::Page(_) => None,
        };
        let slot = id.map(|_| {
            let kept = self.journal.with_untracked(|j| j.slot(meeting, signed));
            kept.map_or_else(|| Slot::draw(&mut edge::random), Slot::next)
        });
        let draft = Draft {
            course: self.course_ref(),
            meeting: id,
            slot,
            voice: Voice::Own,
            signature,
            answers,
        };
        let written = freeze(&draft, &mut edge::random)?.written;
        let frozen = FrozenContribution {
            file_name: written.file_name(),
            sha256: written.sha256.to_string(),
            bytes: String::from_utf8_lossy(&written.bytes).into_owned(),
            edition: slot.map_or(1, |slot| slot.edition),
            content,
            extra: Map::new(),
        };
        self.change(|j| {
            let now = edge::now();
            let mut changes = j.freeze(meeting, &frozen, &now);
            if let Some(slot) = slot {
                changes.extend(j.set_slot(meeting, signed, slot, &now));
            }
            changes
        });
        Ok(frozen)
    }
}

/// What a draft was made of, to see whether it still holds. What was drawn when
/// loose contributions had a slot as well does not.
fn content_of(answers: &[Chosen], sender: &Sender) -> String {
    let mut all = format!(
        "2\u{0}{}\u{0}{}\u{0}",
        sender.name().unwrap_or_default(),
        sender.group.trim()
    );
    for answer in answers {
        for part in [&answer.prompt, &answer.prompt_text, &answer.text] {
            all.push_str(part);
            all.push('\u{0}');
        }
    }
    Digest::of(all.as_bytes()).to_string()
}
