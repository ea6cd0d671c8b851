//! Answers whose prompt has moved: none is ever hidden.

use std::collections::{BTreeMap, BTreeSet};

use super::{Journal, Text};
use crate::course::id::PromptId;
use crate::store::{AnswerKey, Change, Now, RecordKey, TextKey};

/// An answer to a prompt that reads differently now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedPrompt {
    /// The answer.
    pub key: AnswerKey,
    /// The prompt as it read when she wrote.
    pub then: String,
}

impl Journal {
    /// Answers whose prompt is in no course any more.
    #[must_use]
    pub fn orphans(&self, known: &BTreeSet<PromptId>) -> Vec<(AnswerKey, Text)> {
        let lost = self
            .answers()
            .filter(|(key, _)| !known.contains(&key.prompt));
        lost.collect()
    }

    pub(super) fn answers(&self) -> impl Iterator<Item = (AnswerKey, Text)> {
        self.texts().filter_map(|(key, text)| match key {
            TextKey::Answer(key) => Some((key, text)),
            TextKey::Note(_) => None,
        })
    }

    /// «Spørsmålet er endret»: answers whose prompt reads differently now in
    /// every language. `known` has each prompt's text in all of them, since
    /// changing language changes no question.
    #[must_use]
    pub fn changed_prompts(&self, known: &BTreeMap<PromptId, Vec<String>>) -> Vec<ChangedPrompt> {
        self.answers()
            .filter(|(key, answer)| {
                let then = answer.prompt_text.trim();
                !then.is_empty()
                    && known
                        .get(&key.prompt)
                        .is_some_and(|texts| texts.iter().all(|now| now.trim() != then))
            })
            .map(|(key, answer)| ChangedPrompt {
                key,
                then: answer.prompt_text,
            })
            .collect()
    }

    /// She has looked at the new prompt, and her answer stands.
    pub fn prompt_accepted(
        &mut self,
        key: &AnswerKey,
        prompt_text: &str,
        now: &Now,
    ) -> Vec<Change> {
        let record = RecordKey::Answer(key.clone());
        if self.record(&record).is_none() {
            return Vec::new();
        }
        self.put(record, &[("prompt_text", prompt_text.into())], now)
    }
}
