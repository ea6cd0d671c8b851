//! A group's answer, as its secretary writes it.

use serde_json::Map;
use uuid::Uuid;

use crate::bundle::shape::shape;
use crate::course::id::PromptId;

shape! {
    /// What a group answers to one prompt.
    GroupText {
        must {
            /// The prompt.
            prompt: PromptId,
        }
        may {
            /// The prompt as it read.
            prompt_text: String,
            /// The answer.
            text: String,
        }
    }
}

shape! {
    /// The answer of one group, on the secretary's device. It travels as a
    /// contribution with [`Voice::Group`](crate::bundle::Voice::Group).
    GroupAnswer {
        may {
            /// What the group is called.
            group: String,
            /// By prompt.
            answers: Vec<GroupText>,
            /// The group's place in the meeting, drawn at the first saving.
            slot: Option<Uuid>,
            /// Counts what was saved there.
            edition: u64,
            /// The file that was saved last, as text.
            file: String,
            /// What stood in it: the same again gives the same file.
            filed: String,
        }
    }
}

impl GroupAnswer {
    /// Nothing written yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            group: String::new(),
            answers: Vec::new(),
            slot: None,
            edition: 0,
            file: String::new(),
            filed: String::new(),
            extra: Map::new(),
        }
    }

    /// What would stand in a file now.
    #[must_use]
    pub fn content(&self) -> String {
        let answers = self.answers.iter();
        let answers = answers.map(|a| format!("{}\0{}\0", a.prompt, a.text));
        format!("{}\0{}", self.group.trim(), answers.collect::<String>())
    }

    /// The answer to a prompt.
    #[must_use]
    pub fn text(&self, prompt: &PromptId) -> &str {
        let answer = self.answers.iter().find(|a| a.prompt == *prompt);
        answer.map_or("", |answer| &answer.text)
    }

    /// Writes the answer to a prompt.
    pub fn set_text(&mut self, prompt: &PromptId, prompt_text: &str, text: &str) {
        match self.answers.iter_mut().find(|a| a.prompt == *prompt) {
            Some(answer) => text.clone_into(&mut answer.text),
            None => self.answers.push(GroupText {
                prompt: prompt.clone(),
                prompt_text: prompt_text.to_owned(),
                text: text.to_owned(),
                extra: Map::new(),
            }),
        }
    }
}

impl Default for GroupAnswer {
    fn default() -> Self {
        Self::new()
    }
}
