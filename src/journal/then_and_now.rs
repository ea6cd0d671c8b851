//! «Før og nå»: the first answer to a prompt, beside the latest.

use super::Journal;
use crate::store::{AnswerKey, Round, TextKey};

impl Journal {
    /// What she answered first, in the first round she answered in, when that
    /// is not what stands there now: its text and its time.
    #[must_use]
    pub fn first_answer(&self, answer: &AnswerKey) -> Option<(String, String)> {
        let now = self.answer(answer)?.text;
        let rounds = (1..=answer.round.get()).map(|n| AnswerKey {
            prompt: answer.prompt.clone(),
            round: Round::new(n),
        });
        let first = rounds.into_iter().find_map(|key| {
            let earlier = self.history(&TextKey::Answer(key.clone())).into_iter();
            let earlier = earlier.map(|version| (version.text, version.at));
            let present = self.answer(&key).map(|text| (text.text, text.at));
            let mut said = earlier.chain(present);
            said.find(|(text, _)| !text.trim().is_empty())
        })?;
        (!now.trim().is_empty() && first.0.trim() != now.trim()).then_some(first)
    }
}
