//! What goes to the projector window.
//!
//! The window is seen by everybody in the room. Its messages are of a type
//! that can be made from a plan's prompt, a timer and cards only, and takes
//! from a card nothing but its text: a name, a group or a note of the
//! leader's has no place in it.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Card, Plan, Reading, Run, Show, Wall};
use crate::course::Prompt;
use crate::store::Now;

/// The channel that a meeting's windows speak on.
#[must_use]
pub fn channel(meeting: Uuid) -> String {
    format!("moteklar-storskjerm-{meeting}")
}

/// A message between the leader's window and the projector's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScreenMessage {
    /// The projector has opened, and asks what to show.
    Hello,
    /// What to show from now on.
    Show(Projection),
}

/// What the projector shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Projection {
    prompt: String,
    clock: Option<Clock>,
    cards: Vec<ScreenCard>,
    themes: Vec<ScreenTheme>,
}

/// A timer, so that the other window can go on counting by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Clock {
    at: u64,
    elapsed: u64,
    total: u64,
    running: bool,
}

/// A card as everybody may see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScreenCard {
    text: String,
    theme: String,
    starred: bool,
}

/// A theme and its size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScreenTheme {
    name: String,
    cards: u32,
    hands: Option<u32>,
}

/// What a projection is made from. Prompts and cards only: the leader's notes
/// cannot be handed in.
#[derive(Clone, Copy, Debug)]
pub struct OnScreen<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The prompt as the course has it, where it has it.
    pub of_course: Option<&'a Prompt>,
    /// Where the meeting is.
    pub run: &'a Run,
    /// Every card, in the order of the wall.
    pub cards: &'a [Card],
    /// The wall.
    pub wall: &'a Wall,
}

impl Projection {
    /// What everybody sees now.
    #[must_use]
    pub fn of(from: &OnScreen<'_>, now: &Now) -> Self {
        let OnScreen {
            plan,
            of_course,
            run,
            cards,
            wall,
        } = from;
        let show = run.show;
        let planned = run.prompt_of(plan).map(|prompt| prompt.text.clone());
        let prompt = of_course.map(|prompt| prompt.text.clone()).or(planned);
        let mut projection = Self {
            prompt: prompt.filter(|_| show != Show::Nothing).unwrap_or_default(),
            clock: clock(plan, run, now).filter(|_| show != Show::Nothing),
            cards: Vec::new(),
            themes: Vec::new(),
        };
        if show == Show::Cards {
            let shown = cards
                .iter()
                .filter(|card| wall.root(card.id) == card.id && !wall.state(card.id).hidden);
            projection.cards = shown.map(|card| screen_card(card, wall)).collect();
        }
        if show == Show::Themes {
            let (counts, _) = wall.counts(cards);
            let themes = counts.into_iter().map(|(theme, cards)| ScreenTheme {
                name: theme.name,
                cards: u32::try_from(cards).unwrap_or(u32::MAX),
                hands: theme.hands,
            });
            projection.themes = themes.collect();
        }
        projection
    }

    /// The prompt, large.
    #[must_use]
    pub fn prompt(&self) -> &str {
        &self.prompt
    }

    /// The cards, in their order.
    #[must_use]
    pub fn cards(&self) -> &[ScreenCard] {
        &self.cards
    }

    /// The themes, in their order.
    #[must_use]
    pub fn themes(&self) -> &[ScreenTheme] {
        &self.themes
    }

    /// The timer at `now`; nothing when it is not shown.
    #[must_use]
    pub fn reading(&self, now: &Now) -> Option<Reading> {
        let clock = self.clock?;
        let since = if clock.running {
            now.unix_ms().saturating_sub(clock.at)
        } else {
            0
        };
        Some(Reading {
            elapsed: clock.elapsed.saturating_add(since),
            total: clock.total,
            running: clock.running,
        })
    }
}

impl ScreenCard {
    /// What somebody said.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The theme it is under; empty when under none.
    #[must_use]
    pub fn theme(&self) -> &str {
        &self.theme
    }

    /// Marked as important.
    #[must_use]
    pub fn is_starred(&self) -> bool {
        self.starred
    }
}

impl ScreenTheme {
    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many cards are under it.
    #[must_use]
    pub fn cards(&self) -> u32 {
        self.cards
    }

    /// Raised hands, when they were counted.
    #[must_use]
    pub fn hands(&self) -> Option<u32> {
        self.hands
    }
}

impl ScreenMessage {
    /// As it goes over the channel.
    #[must_use]
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a message; nothing when it is none of ours.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

fn screen_card(card: &Card, wall: &Wall) -> ScreenCard {
    let theme = wall.theme_of(card.id).and_then(|id| wall.theme(id));
    ScreenCard {
        text: card.text.clone(),
        theme: theme.map(|theme| theme.name.clone()).unwrap_or_default(),
        starred: wall.state(card.id).starred,
    }
}

fn clock(plan: &Plan, run: &Run, now: &Now) -> Option<Clock> {
    let phase = run.phase.filter(|_| !run.hidden)?;
    let minutes = plan.phases.get(phase as usize)?.minutes;
    let reading = run.read(phase, minutes, now);
    Some(Clock {
        at: now.unix_ms(),
        elapsed: reading.elapsed,
        total: reading.total,
        running: reading.running,
    })
}
