//! Writing: from a field to the journal, and what one does with versions.

use leptos::prelude::*;
use vecmap::VecMap;

use crate::course::{ModuleId, PageId, Prompt, PromptId};
use crate::journal::Journal;
use crate::store::{AnswerKey, Change, PageKey, Progress, Round, TextKey};
use crate::ui::school::write_cells;
use crate::ui::state::{AppState, Draft};
use crate::ui::{edge, keeping};

impl AppState {
    /// Changes the journal and keeps what changed.
    pub(super) fn change(&self, work: impl FnOnce(&mut Journal) -> Vec<Change>) {
        let changes = self.journal.try_maybe_update(|journal| {
            let changes = work(journal);
            (!changes.is_empty(), changes)
        });
        keeping::keep(*self, &changes.unwrap_or_default());
    }

    /// The text of a field as it is now, saved or not.
    #[must_use]
    pub fn text_now(&self, key: &TextKey) -> String {
        let draft = self
            .drafts
            .with_value(|drafts| drafts.get(key).map(|d| d.text.clone()));
        draft.unwrap_or_else(|| {
            self.journal
                .with_untracked(|j| j.text(key))
                .map_or_else(String::new, |t| t.text)
        })
    }

    /// This text is being written right now.
    #[must_use]
    pub fn is_drafting(&self, key: &TextKey) -> bool {
        self.drafts.with_value(|drafts| drafts.contains_key(key))
    }

    /// Takes what stands in a field; it is saved after a short pause.
    pub fn draft(&self, key: &TextKey, text: String, prompt_text: &str) {
        let draft = Draft {
            text,
            prompt_text: prompt_text.to_owned(),
        };
        self.drafts
            .update_value(|drafts| drop(drafts.insert(key.clone(), draft)));
        keeping::soon(*self);
    }

    /// Something is in the fields that the journal does not have yet.
    #[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
    #[must_use]
    pub(super) fn has_drafts(&self) -> bool {
        self.drafts.with_value(|drafts| !drafts.is_empty())
            || self.cells.with_value(|cells| !cells.is_empty())
            || self.page_drafts.with_value(|drafts| !drafts.is_empty())
            || self.typing.with_value(|fields| !fields.is_empty())
    }

    /// Saves everything that is being written, at once.
    pub fn flush(&self) {
        self.flush_pages();
        self.flush_typing();
        let drafts = self
            .drafts
            .try_update_value(std::mem::take)
            .unwrap_or_default();
        let cells = self
            .cells
            .try_update_value(std::mem::take)
            .unwrap_or_default();
        if drafts.is_empty() && cells.is_empty() {
            return;
        }
        self.change(|journal| {
            let mut changes = write_all(journal, drafts);
            changes.extend(write_cells(journal, cells));
            changes
        });
    }

    /// Lets go of everything that is being written.
    #[cfg(target_arch = "wasm32")]
    pub(super) fn drop_drafts(&self) {
        self.drafts.update_value(|drafts| *drafts = VecMap::new());
        self.cells.update_value(|cells| *cells = Default::default());
        self.page_drafts
            .update_value(|drafts| *drafts = Default::default());
    }

    /// The text is this one; the other versions go to the history.
    pub fn keep_this(&self, key: &TextKey) {
        self.flush();
        self.change(|j| j.keep_this(key, &edge::now()));
    }

    /// The text becomes the other one.
    pub fn use_other(&self, key: &TextKey, other: &str) {
        self.flush();
        self.change(|j| j.use_other(key, other, &edge::now()));
    }

    /// The text becomes both, one below the other.
    pub fn join_both(&self, key: &TextKey, other: &str) {
        self.flush();
        self.change(|j| j.join_both(key, other, &edge::now()));
    }

    /// The text becomes an earlier version again.
    pub fn take_back(&self, key: &TextKey, earlier: &str) {
        self.flush();
        self.change(|j| j.take_back(key, earlier, &edge::now()));
    }

    // Rounds.

    fn round(&self, module: Option<ModuleId>) -> Round {
        module.map_or(Round::FIRST, |m| {
            self.journal.with_untracked(|j| j.round(&m))
        })
    }

    /// The round in which a prompt is answered now.
    #[must_use]
    pub fn round_of_prompt(&self, prompt: &PromptId) -> Round {
        let module = self.library.with(|l| {
            let mut all = l.all(self.lang_now());
            Some(all.find_map(|c| c.page_of_prompt(prompt))?.0.id.clone())
        });
        self.round(module)
    }

    /// The round in which a page is worked on now.
    #[must_use]
    pub fn round_of_page(&self, page: &PageId) -> Round {
        self.round(self.page_of(page).map(|(module, _)| module))
    }

    /// The page's record key, in the round that goes on.
    #[must_use]
    pub fn page_key(&self, page: &PageId) -> PageKey {
        PageKey {
            page: page.clone(),
            round: self.round_of_page(page),
        }
    }

    /// The answers of earlier rounds, first round first.
    #[must_use]
    pub fn earlier_rounds(&self, answer: &AnswerKey) -> Vec<(u32, String)> {
        (1..answer.round.get())
            .filter_map(|n| {
                let key = AnswerKey {
                    prompt: answer.prompt.clone(),
                    round: Round::new(n),
                };
                let text = self.journal.with_untracked(|j| j.answer(&key))?.text;
                (!text.is_empty()).then_some((n, text))
            })
            .collect()
    }

    /// Begins a new round of a module, beside the ones before.
    pub fn begin_round(&self, module: &ModuleId) {
        self.flush();
        self.change(|j| j.begin_round(module, &edge::now()));
    }

    /// Something is written or marked in this module. Reads the journal's signal.
    #[must_use]
    pub fn has_written_in(&self, module: &ModuleId) -> bool {
        let Some(module) = self.module(module) else {
            return false;
        };
        self.journal.with(|journal| {
            let round = journal.round(&module.id);
            module.pages.iter().any(|page| {
                let key = PageKey {
                    page: page.id.clone(),
                    round,
                };
                let answered = page.prompts.iter().any(|prompt| {
                    let key = AnswerKey {
                        prompt: prompt.clone(),
                        round,
                    };
                    journal.answer(&key).is_some_and(|a| !a.text.is_empty())
                });
                answered
                    || journal
                        .text(&TextKey::Note(key.clone()))
                        .is_some_and(|n| !n.text.is_empty())
                    || journal.progress(&key) != Progress::NotStarted
            })
        })
    }

    /// A prompt's words in every language.
    #[must_use]
    pub fn wordings(&self, prompt: &Prompt) -> Vec<String> {
        prompt
            .elsewhere
            .iter()
            .cloned()
            .chain([prompt.text.clone()])
            .collect()
    }

    /// What the prompt said when it was answered, if it reads differently now
    /// in every language. Reads the journal's signal.
    #[must_use]
    pub fn changed_prompt(&self, answer: &AnswerKey, now: &[String]) -> Option<String> {
        let then = self.journal.with(|j| j.answer(answer))?;
        let moved = !then.text.trim().is_empty()
            && !then.prompt_text.trim().is_empty()
            && now
                .iter()
                .all(|text| text.trim() != then.prompt_text.trim());
        moved.then_some(then.prompt_text)
    }

    // Progress and place.

    /// Says how far one is with a page.
    pub fn set_progress(&self, page: &PageId, state: Progress) {
        let key = self.page_key(page);
        self.change(|j| j.set_progress(&key, state, &edge::now()));
    }

    /// This is where the reader is.
    pub(super) fn set_place(&self, page: &PageId) {
        if self.journal.with_untracked(|j| j.place()).as_ref() != Some(page) {
            self.change(|j| j.set_place(page, &edge::now()));
        }
    }

    /// Something is written. Reads the journal's signal.
    #[must_use]
    pub fn has_written(&self) -> bool {
        self.journal.with(|j| j.texts().next().is_some())
    }
}

fn write_all(journal: &mut Journal, drafts: VecMap<TextKey, Draft>) -> Vec<Change> {
    let now = edge::now();
    drafts
        .into_iter()
        .flat_map(|(key, draft)| journal.write_text(&key, &draft.text, &draft.prompt_text, &now))
        .collect()
}
