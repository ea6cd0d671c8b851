//! From chosen answers to a frozen file.

use serde_json::Map;
use uuid::Uuid;

use leptos::prelude::*;

use crate::bundle::contribution::{Chosen, Draft, Signature, Slot, freeze};
use crate::bundle::pupil_guard::{self, Hint};
use crate::bundle::{Digest, Receipt, Refusal, Voice};
use crate::journal::{Draft as KeptDraft, Slot as KeptSlot};
use crate::store::MeetingRef;
use crate::text::OwnTexts;
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
}

/// A contribution, ready to be handed over.
#[derive(Clone, Debug)]
pub struct Frozen {
    /// The file's name.
    pub file_name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its four words.
    pub receipt: Receipt,
    /// Which edition in its slot.
    pub edition: u64,
}

/// What in these answers may belong to a person: what it looks like, and the
/// words themselves.
#[must_use]
pub fn hints(own: &OwnTexts, entries: &[Entry]) -> Vec<(&'static str, String)> {
    let hint = |entry: &Entry| {
        let found = pupil_guard::look(&entry.text)
            .into_iter()
            .filter_map(|find| {
                let words = match find.hint {
                    Hint::IdentityNumber => own.bring.guard_identity,
                    Hint::Phone => own.bring.guard_phone,
                    Hint::Email => own.bring.guard_email,
                };
                Some((words, entry.text.get(find.range)?.to_owned()))
            });
        found.collect::<Vec<_>>()
    };
    entries.iter().flat_map(hint).collect()
}

impl AppState {
    /// The contribution with what is chosen now. Drawn once: the same choice
    /// gives the same file; another choice is a new edition in the same slot.
    ///
    /// # Errors
    /// When a text is too long, or there are too many.
    pub fn contribution(&self, meeting: &MeetingRef, sender: &Sender) -> Result<Frozen, Refusal> {
        self.flush();
        let answers: Vec<Chosen> = chosen_for(self, meeting)
            .into_iter()
            .map(|entry| Chosen {
                prompt: entry.prompt_id(),
                prompt_text: entry.prompt,
                text: entry.text,
            })
            .collect();
        let content = content_of(&answers, sender);
        let kept = self.journal.with_untracked(|j| j.draft(meeting));
        if let Some(kept) =
            kept.filter(|k| k.extra.get("content").and_then(|c| c.as_str()) == Some(&content))
        {
            return Ok(Frozen {
                receipt: Receipt::of(&sum_of(&kept.bytes)),
                file_name: kept.file_name,
                bytes: kept.bytes.into_bytes(),
                edition: kept.edition,
            });
        }
        let slot = self.next_slot(meeting);
        let frozen = freeze(
            &Draft {
                course: self.course_ref(),
                meeting: match meeting {
                    MeetingRef::Meeting(id) => Some(*id),
                    MeetingRef::Loose | MeetingRef::Page(_) => None,
                },
                slot: Some(slot),
                voice: Voice::Own,
                signature: (sender.name().is_some() || !sender.group.trim().is_empty()).then(
                    || Signature {
                        name: sender.name().unwrap_or_default().to_owned(),
                        group: sender.group.clone(),
                        day: edge::today(),
                    },
                ),
                answers,
            },
            &mut edge::random,
        )?;
        let written = frozen.written;
        let draft = KeptDraft {
            file_name: written.file_name(),
            bytes: String::from_utf8_lossy(&written.bytes).into_owned(),
            bundle_id: frozen.bundle.bundle_id.to_string(),
            edition: slot.edition,
            extra: Map::from_iter([("content".to_owned(), content.into())]),
        };
        let slot = KeptSlot {
            slot: slot.id.to_string(),
            edition: slot.edition,
        };
        self.change(|j| {
            let mut changes = j.set_draft(meeting, Some(&draft), &edge::now());
            changes.extend(j.set_slot(meeting, &slot, &edge::now()));
            changes
        });
        Ok(Frozen {
            file_name: draft.file_name,
            receipt: written.receipt(),
            bytes: written.bytes,
            edition: slot.edition,
        })
    }

    fn next_slot(&self, meeting: &MeetingRef) -> Slot {
        let kept = self.journal.with_untracked(|j| j.slot(meeting));
        match kept.and_then(|kept| Some((Uuid::parse_str(&kept.slot).ok()?, kept.edition))) {
            Some((id, edition)) => Slot { id, edition }.next(),
            None => Slot::draw(&mut edge::random),
        }
    }
}

/// What a draft was made of, to see whether it still holds.
fn content_of(answers: &[Chosen], sender: &Sender) -> String {
    let mut all = format!(
        "{}\u{0}{}\u{0}",
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

/// The sum that a kept file says of itself.
fn sum_of(bytes: &str) -> Digest {
    let value: serde_json::Value = serde_json::from_str(bytes).unwrap_or_default();
    let hex = value
        .get("sha256")
        .and_then(serde_json::Value::as_str)
        .unwrap_or_default();
    Digest::from_hex(hex).unwrap_or_else(|| Digest::of(bytes.as_bytes()))
}
