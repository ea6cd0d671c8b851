//! What a meeting is about, and how its minutes are spent.

use chrono::NaiveDate;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::TimeOfDay;
use crate::bundle::shape::{Shape, malformed, shape, shape_words};
use crate::bundle::{Expected, Refusal, limits};
pub use crate::course::HttpsLink;
use crate::course::Mode;
use crate::course::id::{ModuleId, PageId, PromptId};

shape_words! {
    /// Whether contributions carry names. Said before anyone writes.
    Naming {
        /// Without names.
        Anonymous = "anonymous",
        /// With names.
        Named = "named",
    }
}

shape! {
    /// A planned meeting.
    Plan {
        must {
            /// Drawn once.
            id: Uuid,
            /// What it is called.
            title: String [at most limits::LINE],
        }
        may {
            /// Counts the changes of a plan that was shared; a newer one
            /// replaces an older one.
            edition: u32 [at most limits::EDITION],
            /// The course's id.
            course: Option<String> [at most limits::LINE],
            /// The course's version.
            course_version: Option<String> [at most limits::LINE],
            /// The module it belongs to.
            module: Option<ModuleId>,
            /// The page it was planned from.
            page: Option<PageId>,
            /// What people prepare.
            prompts: Vec<PlannedPrompt> [at most limits::PROMPTS],
            /// The day.
            date: Option<NaiveDate>,
            /// When it begins.
            time: Option<TimeOfDay>,
            /// Where.
            place: String [at most limits::LINE],
            /// With or without names.
            naming: Naming,
            /// Where, how and by when to deliver.
            delivery: Option<Delivery>,
            /// The minutes there are.
            minutes: u32 [at most limits::MANY],
            /// How they are spent.
            phases: Vec<PlannedPhase> [at most limits::PHASES],
            /// People in a group.
            group_size: Option<u32> [at most limits::MANY],
            /// Minutes for each person in a round.
            per_person: Option<u32> [at most limits::MANY],
            /// How many contributions are expected.
            expected: Option<u32> [at most limits::MANY],
        }
    }
}

shape! {
    /// A question people prepare.
    PlannedPrompt {
        must {
            /// The course's prompt, or `mote:…` for one of the meeting's own.
            id: PromptId,
        }
        may {
            /// The question; empty where the course has it.
            text: String [at most limits::LINE],
        }
    }
}

shape! {
    /// A stretch of the meeting.
    PlannedPhase {
        must {
            /// With whom.
            mode: Mode,
            /// What it is called.
            title: String [at most limits::LINE],
            /// How long.
            minutes: u32 [at most limits::MANY],
        }
        may {
            /// What the leader says and does, in Markdown.
            text: String [at most limits::TEXT],
        }
    }
}

shape! {
    /// Where, how and by when to deliver.
    Delivery {
        may {
            /// In words.
            text: String [at most limits::LINE],
            /// An address, `https` only.
            link: Option<HttpsLink>,
            /// The last day.
            by: Option<NaiveDate>,
        }
    }
}

impl Shape for HttpsLink {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        let link = value.as_str().and_then(Self::parse);
        let link = link.filter(|link| value.as_str() == Some(link.as_str()));
        link.ok_or_else(|| malformed(path, Expected::Link))
    }

    fn to_value(&self) -> Value {
        self.as_str().into()
    }
}

/// The id of a meeting's own question; `seed` is random.
#[must_use]
pub fn own_prompt(seed: Uuid) -> Option<PromptId> {
    PromptId::new(format!("mote:{seed}")).ok()
}

/// The id is that of a meeting's own question.
#[must_use]
pub fn is_own(id: &PromptId) -> bool {
    id.as_str().starts_with("mote:")
}

impl PlannedPrompt {
    /// A prompt as it reads now.
    #[must_use]
    pub fn new(id: PromptId, text: impl Into<String>) -> Self {
        let (text, extra) = (text.into(), Map::new());
        Self { id, text, extra }
    }

    /// One of the meeting's own, which no course page has.
    #[must_use]
    pub fn is_own(&self) -> bool {
        is_own(&self.id)
    }
}

impl PlannedPhase {
    /// A phase without a script.
    #[must_use]
    pub fn new(mode: Mode, title: impl Into<String>, minutes: u32) -> Self {
        Self {
            mode,
            title: title.into(),
            minutes,
            text: String::new(),
            extra: Map::new(),
        }
    }
}

impl Delivery {
    /// Nothing said yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            text: String::new(),
            link: None,
            by: None,
            extra: Map::new(),
        }
    }
}

impl Default for Delivery {
    fn default() -> Self {
        Self::new()
    }
}

impl Plan {
    /// An empty plan.
    #[must_use]
    pub fn new(id: Uuid) -> Self {
        Self {
            id,
            title: String::new(),
            edition: 0,
            course: None,
            course_version: None,
            module: None,
            page: None,
            prompts: Vec::new(),
            date: None,
            time: None,
            place: String::new(),
            naming: Naming::Anonymous,
            delivery: None,
            minutes: 0,
            phases: Vec::new(),
            group_size: None,
            per_person: None,
            expected: None,
            extra: Map::new(),
        }
    }

    /// Without names.
    #[must_use]
    pub fn is_anonymous(&self) -> bool {
        self.naming == Naming::Anonymous
    }

    /// The prompt with this id.
    #[must_use]
    pub fn prompt(&self, id: &str) -> Option<&PlannedPrompt> {
        self.prompts.iter().find(|p| p.id.as_str() == id)
    }

    /// People in a group: 3–8, 4 when nothing is said.
    #[must_use]
    pub fn group_size(&self) -> u32 {
        self.group_size.unwrap_or(4).clamp(3, 8)
    }

    /// Minutes for each person in a round: 2 when nothing is said.
    #[must_use]
    pub fn per_person(&self) -> u32 {
        self.per_person.unwrap_or(2).max(1)
    }

    /// Minutes of all phases together.
    #[must_use]
    pub fn planned_minutes(&self) -> u32 {
        let minutes = self.phases.iter().map(|phase| phase.minutes);
        minutes.fold(0, u32::saturating_add)
    }

    /// The group phases in which not everybody has a turn.
    #[must_use]
    pub fn short_rounds(&self) -> Vec<usize> {
        let needed = self.group_size().saturating_mul(self.per_person());
        let phases = self.phases.iter().enumerate();
        phases
            .filter(|(_, phase)| phase.mode == Mode::Group && phase.minutes < needed)
            .map(|(n, _)| n)
            .collect()
    }

    /// What a teacher needs, and no more: no script, and no wording of prompts
    /// that `known` courses have. Short enough for a link and a QR code.
    #[must_use]
    pub fn brief(&self, known: impl Fn(&PromptId) -> bool) -> Self {
        let mut brief = self.clone();
        brief.phases.clear();
        brief.expected = None;
        brief.extra.clear();
        for prompt in &mut brief.prompts {
            if known(&prompt.id) {
                prompt.text.clear();
            }
        }
        brief
    }

    /// Of two plans of one meeting the one that counts: the higher edition,
    /// then the one that says more. Neither order nor repetition matters.
    #[must_use]
    pub fn newer(self, other: Self) -> Self {
        let weight = |plan: &Self| {
            let text = Value::Object(plan.to_data()).to_string();
            (plan.edition, text.len(), text)
        };
        if weight(&other) > weight(&self) {
            other
        } else {
            self
        }
    }
}
