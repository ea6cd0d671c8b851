//! What goes to the projector window.
//!
//! The window is seen by everybody in the room. Its messages are of a type
//! that can be made from a plan's prompt, a timer and cards only, and takes
//! from a card nothing but its text, and from a group's answer what the group
//! calls itself: a person's name or a note of the leader's has no place in it.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Card, Plan, Reading, Run, Show, Wall, by_number};
use crate::bundle::Voice;
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
    /// Contributions have come, or were taken back: for the leader's other windows.
    Arrived,
}

/// What the projector shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Projection {
    prompt: String,
    clock: Option<Clock>,
    cards: Vec<ScreenCard>,
    /// Absent when groups are not what is shown.
    groups: Option<Vec<ScreenGroup>>,
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

/// What a group says to the prompt that is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScreenGroup {
    name: String,
    texts: Vec<String>,
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
            groups: None,
            themes: Vec::new(),
        };
        let mut shown = cards
            .iter()
            .filter(|card| wall.root(card.id) == card.id && !wall.state(card.id).hidden);
        if show == Show::Groups {
            let asked = run.prompt_of(plan).map(|prompt| prompt.id.as_str());
            let here = |card: &&Card| asked.is_none_or(|id| card.prompt == id);
            projection.groups = Some(groups(shown.by_ref().filter(here)));
        }
        if show == Show::Cards {
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

    /// The groups, in their order; nothing when they are not what is shown.
    #[must_use]
    pub fn groups(&self) -> Option<&[ScreenGroup]> {
        self.groups.as_deref()
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

impl ScreenGroup {
    /// What it calls itself; empty when it does not say.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it says.
    #[must_use]
    pub fn texts(&self) -> &[String] {
        &self.texts
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

/// The groups by name, each with all it says.
fn groups<'a>(cards: impl Iterator<Item = &'a Card>) -> Vec<ScreenGroup> {
    let mut groups: Vec<ScreenGroup> = Vec::new();
    for card in cards.filter(|card| card.voice == Voice::Group) {
        let name = card.group.clone().unwrap_or_default();
        match groups.iter_mut().find(|group| group.name == name) {
            Some(group) => group.texts.push(card.text.clone()),
            None => groups.push(ScreenGroup {
                name,
                texts: vec![card.text.clone()],
            }),
        }
    }
    groups.sort_by_cached_key(|group| by_number(&group.name));
    groups
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
