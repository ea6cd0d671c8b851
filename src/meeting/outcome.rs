//! What came out of a meeting, as it travels back.

use chrono::NaiveDate;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Minutes, Naming, Plan, PlannedPrompt};
use crate::bundle::limits;
use crate::bundle::shape::{Shape, shape};
use crate::course::id::{ModuleId, PageId};

shape! {
    /// A section of the minutes as it was sent.
    SentSection {
        must {
            /// Its heading.
            heading: String [at most limits::LINE],
            /// Its text.
            text: String [at most limits::MINUTES],
        }
        may {
            /// What kind of section it is: `theme/…`, `prompt/…`, `open` and
            /// so on, whatever language the heading is in.
            key: String [at most limits::LINE],
        }
    }
}

shape! {
    /// The minutes of a meeting, without its decisions, which are records of
    /// their own.
    Outcome {
        must {
            /// The meeting.
            id: Uuid,
            /// What it was called.
            title: String [at most limits::LINE],
        }
        may {
            /// Counts the times minutes were made; newer ones replace older.
            edition: u32 [at most limits::EDITION],
            /// The module it belonged to.
            module: Option<ModuleId>,
            /// The page it was planned from.
            page: Option<PageId>,
            /// What people had prepared.
            prompts: Vec<PlannedPrompt> [at most limits::PROMPTS],
            /// The day.
            date: Option<NaiveDate>,
            /// Where.
            place: String [at most limits::LINE],
            /// With or without names.
            naming: Naming,
            /// In order.
            sections: Vec<SentSection> [at most limits::SECTIONS],
        }
    }
}

impl Outcome {
    /// What goes back to everybody; sections without text stay behind.
    #[must_use]
    pub fn new(plan: &Plan, minutes: &Minutes, edition: u32) -> Self {
        let sections = minutes.sections.iter();
        let sections = sections.filter(|section| !section.text.trim().is_empty());
        Self {
            id: plan.id,
            title: plan.title.clone(),
            edition,
            module: plan.module.clone(),
            page: plan.page.clone(),
            prompts: plan.prompts.clone(),
            date: plan.date,
            place: plan.place.clone(),
            naming: plan.naming,
            sections: sections
                .map(|section| SentSection {
                    heading: section.heading.clone(),
                    text: section.text.clone(),
                    key: section.key.clone(),
                    extra: Map::new(),
                })
                .collect(),
            extra: Map::new(),
        }
    }

    /// An outcome that only says which meeting.
    #[must_use]
    pub fn bare(meeting: Uuid) -> Self {
        let nothing = Minutes {
            title: String::new(),
            sections: Vec::new(),
        };
        Self::new(&Plan::new(meeting), &nothing, 0)
    }

    /// Of two minutes of one meeting the one that counts: the higher edition,
    /// then the one that says more. Neither order nor repetition matters.
    #[must_use]
    pub fn newer(self, other: Self) -> Self {
        let weight = |outcome: &Self| {
            let text = Value::Object(outcome.to_data()).to_string();
            (outcome.edition, text.len(), text)
        };
        if weight(&other) > weight(&self) {
            other
        } else {
            self
        }
    }
}
