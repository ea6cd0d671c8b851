//! The minutes, written from all records at any moment.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Map;
use uuid::Uuid;

use super::{Card, Decision, Plan, Status, Wall};
use crate::bundle::shape::shape;
use crate::bundle::{Digest, Voice};
pub use crate::text::meeting::MinutesWords;

/// All that minutes are written from.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Every card, in the order of the wall.
    pub cards: &'a [Card],
    /// The wall.
    pub wall: &'a Wall,
    /// The decisions of this meeting.
    pub decisions: &'a [Decision],
    /// How many delivered.
    pub delivered: usize,
}

/// A part of the minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Stays the same when the minutes are written anew.
    pub key: String,
    /// Its heading.
    pub heading: String,
    /// Its text: lines, `- ` before those of a list.
    pub text: String,
    /// Whether somebody has edited it.
    pub edited: bool,
    /// How many contributions it is written from.
    pub cards: usize,
    /// How many have come since it was edited, and are not in it.
    pub more: usize,
}

/// The minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minutes {
    /// What the meeting was called.
    pub title: String,
    /// In order.
    pub sections: Vec<Section>,
}

shape! {
    /// A section somebody has edited.
    EditedSection {
        must {
            /// Which.
            key: String,
            /// Its text from now on.
            text: String,
        }
        may {
            /// How many contributions it was written from when it was edited.
            cards: u32,
        }
    }
}

shape! {
    /// What was edited in the minutes; all else is written anew each time.
    Edits {
        may {
            /// By section.
            sections: Vec<EditedSection>,
            /// How many times minutes were sent.
            sent: u32,
            /// The sum of what was sent last.
            sum: String,
        }
    }
}

impl Edits {
    /// Nothing edited.
    #[must_use]
    pub fn new() -> Self {
        Self {
            sections: Vec::new(),
            sent: 0,
            sum: String::new(),
            extra: Map::new(),
        }
    }

    /// The edition, from 0, of minutes that say `said`: what was sent last
    /// keeps its edition, anything else is the next one.
    pub fn send(&mut self, said: &str) -> u32 {
        let sum = Digest::of(said.as_bytes()).to_string();
        if self.sum != sum {
            self.sum = sum;
            self.sent = self.sent.saturating_add(1);
        }
        self.sent.saturating_sub(1)
    }

    /// Edits a section that was written from so many contributions; `None` lets
    /// it be written anew again.
    pub fn set(&mut self, key: &str, text: Option<&str>, cards: usize) {
        self.sections.retain(|section| section.key != key);
        if let Some(text) = text {
            self.sections.push(EditedSection {
                key: key.to_owned(),
                text: text.to_owned(),
                cards: u32::try_from(cards).unwrap_or(u32::MAX),
                extra: Map::new(),
            });
        }
    }

    fn by_key(&self) -> BTreeMap<&str, &EditedSection> {
        let sections = self.sections.iter().rev();
        sections
            .map(|section| (section.key.as_str(), section))
            .collect()
    }
}

impl Default for Edits {
    fn default() -> Self {
        Self::new()
    }
}

impl Section {
    fn of(mut self, cards: usize) -> Self {
        self.cards = cards;
        self
    }

    /// Whether it quotes what people contributed.
    #[must_use]
    pub fn quotes(&self) -> bool {
        let key = self.key.as_str();
        key.starts_with("theme/") || key.starts_with("prompt/") || key == "groups"
    }
}

impl Minutes {
    /// Writes the minutes. Whatever has happened so far is in them: nothing
    /// need be finished. Hidden cards are counted, not quoted.
    #[must_use]
    pub fn write(from: &Sources<'_>, edits: &Edits, words: &MinutesWords) -> Self {
        let mut sections = vec![section("about", words.about, about(from, words))];
        let sorted = Sorted::new(from);
        for theme in &from.wall.themes {
            let mut text = String::new();
            if let Some(hands) = theme.hands {
                let _ = writeln!(text, "{}", (words.hands)(hands));
            }
            let (quotes, cards) = list(from, words, &sorted, &Place::Theme(theme.id));
            text.push_str(&quotes);
            let key = format!("theme/{}", theme.id);
            sections.push(section(&key, &theme.name, text).of(cards));
        }
        for (prompt, heading) in prompts(from, words) {
            let key = format!("prompt/{prompt}");
            let (quotes, cards) = list(from, words, &sorted, &Place::Prompt(&prompt));
            sections.push(section(&key, &heading, quotes).of(cards));
        }
        let (quotes, cards) = list(from, words, &sorted, &Place::Groups);
        sections.push(section("groups", words.groups, quotes).of(cards));
        let decided = decisions(from.decisions, words);
        sections.push(section("decisions", words.decisions, decided));
        sections.push(section("open", words.open, String::new()));
        let edited: BTreeMap<&str, &EditedSection> = edits.by_key();
        for section in &mut sections {
            if let Some(edited) = edited.get(section.key.as_str()) {
                edited.text.clone_into(&mut section.text);
                section.edited = true;
                section.more = section.cards.saturating_sub(edited.cards as usize);
            }
        }
        // An edited section stays, also when what it was written from is gone.
        let written: BTreeSet<String> = sections.iter().map(|s| s.key.clone()).collect();
        for edited in &edits.sections {
            if !written.contains(&edited.key) {
                let mut kept = section(&edited.key, words.other, edited.text.clone());
                kept.edited = true;
                sections.push(kept);
            }
        }
        Self {
            title: from.plan.title.clone(),
            sections,
        }
    }
}

fn section(key: &str, heading: &str, text: String) -> Section {
    Section {
        key: key.to_owned(),
        heading: heading.to_owned(),
        text: text.trim_end().to_owned(),
        edited: false,
        cards: 0,
        more: 0,
    }
}

/// The meeting's prompts, then those that only contributions have.
fn prompts(from: &Sources<'_>, words: &MinutesWords) -> Vec<(String, String)> {
    let mut prompts: Vec<(String, String)> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let planned = from.plan.prompts.iter();
    let planned = planned.map(|p| (p.id.as_str(), p.text.as_str()));
    let found = from.cards.iter();
    let found = found.map(|card| (card.prompt.as_str(), card.prompt_text.as_str()));
    for (id, text) in planned.chain(found) {
        match places.get(id).and_then(|place| prompts.get_mut(*place)) {
            Some((_, known)) if known.is_empty() => text.clone_into(known),
            Some(_) => {}
            None => {
                places.insert(id, prompts.len());
                prompts.push((id.to_owned(), text.to_owned()));
            }
        }
    }
    for (_, heading) in &mut prompts {
        if heading.trim().is_empty() {
            words.other.clone_into(heading);
        }
    }
    prompts
}

fn about(from: &Sources<'_>, words: &MinutesWords) -> String {
    let plan = from.plan;
    let mut text = String::new();
    if let Some(date) = plan.date {
        let time = plan.time.map(|time| time.to_string());
        let day = (words.day)(date, time.as_deref());
        let _ = writeln!(text, "{day}");
    }
    if !plan.place.trim().is_empty() {
        let _ = writeln!(text, "{}", plan.place.trim());
    }
    let naming = if plan.is_anonymous() {
        words.anonymous
    } else {
        words.named
    };
    let _ = writeln!(text, "{naming}");
    let _ = writeln!(text, "{}", (words.delivered)(from.delivered, plan.expected));
    for phase in &plan.phases {
        let _ = writeln!(text, "- {}", (words.phase)(&phase.title, phase.minutes));
    }
    text
}

/// Where a card stands in the minutes.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Place<'a> {
    Theme(Uuid),
    Prompt(&'a str),
    Groups,
}

/// Every card where it stands, and its number on the wall.
struct Sorted<'a> {
    cards: BTreeMap<Place<'a>, Vec<&'a Card>>,
    numbers: BTreeMap<Uuid, usize>,
}

impl<'a> Sorted<'a> {
    fn new(from: &Sources<'a>) -> Self {
        let mut cards: BTreeMap<Place<'_>, Vec<&Card>> = BTreeMap::new();
        let mut numbers = BTreeMap::new();
        let themes: BTreeSet<Uuid> = from.wall.themes.iter().map(|theme| theme.id).collect();
        for (number, card) in from.cards.iter().enumerate() {
            numbers.entry(card.id).or_insert(number);
            let root = from.wall.cards.get(&from.wall.root(card.id));
            let theme = root.and_then(|root| root.theme);
            let place = match theme.filter(|theme| themes.contains(theme)) {
                Some(theme) => Place::Theme(theme),
                None if card.voice == Voice::Group => Place::Groups,
                None => Place::Prompt(&card.prompt),
            };
            cards.entry(place).or_default().push(card);
        }
        Self { cards, numbers }
    }
}

/// The cards of a place, starred ones first, merged ones after theirs; and how
/// many they are.
fn list(
    from: &Sources<'_>,
    words: &MinutesWords,
    sorted: &Sorted<'_>,
    place: &Place<'_>,
) -> (String, usize) {
    let fitting = sorted.cards.get(place).cloned().unwrap_or_default();
    let count = fitting.len();
    let (hidden, mut shown): (Vec<&Card>, Vec<&Card>) = fitting
        .into_iter()
        .partition(|card| from.wall.state(card.id).hidden);
    let number = |id| sorted.numbers.get(&id).copied();
    shown.sort_by_cached_key(|card| {
        let root = from.wall.root(card.id);
        let starred = from.wall.state(root).starred;
        (!starred, number(root), root != card.id, number(card.id))
    });
    let mut text = String::new();
    for card in shown {
        let mut lines = card.text.trim().lines();
        let first = lines.next().unwrap_or_default();
        let starred = if from.wall.state(card.id).starred {
            words.starred
        } else {
            ""
        };
        let from_whom = match (&card.group, &card.name) {
            (group, Some(name)) if from.wall.names => {
                let group = group.iter().map(|group| format!(", {group}"));
                format!("{name}{}: ", group.collect::<String>())
            }
            (Some(group), _) if card.voice == Voice::Group => format!("{group}: "),
            _ => String::new(),
        };
        let _ = writeln!(text, "- {starred}{from_whom}{first}");
        for line in lines {
            let _ = writeln!(text, "  {line}");
        }
    }
    if !hidden.is_empty() {
        let _ = writeln!(text, "{}", (words.hidden)(hidden.len()));
    }
    (text, count)
}

/// Decisions as the minutes say them, each with what is tried, who, by when and
/// how one sees that it works.
#[must_use]
pub fn decisions(decisions: &[Decision], words: &MinutesWords) -> String {
    let mut text = String::new();
    let written = decisions.iter().filter(|d| !d.is_empty());
    for decision in written.filter(|d| d.status != Status::Dropped) {
        let by = decision.due.map(|day| (words.day)(day, None));
        let members = [
            ("", decision.text.as_str()),
            (words.try_out, decision.try_out.as_str()),
            (words.who, decision.who.as_str()),
            (words.by, by.as_deref().unwrap_or_default()),
            (words.sign, decision.sign.as_str()),
        ];
        let mut lines = members
            .into_iter()
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(label, text)| {
                let text = text.trim().lines().collect::<Vec<_>>().join(" ");
                if label.is_empty() {
                    text
                } else {
                    format!("{label}: {text}")
                }
            });
        let first = lines.next().unwrap_or_default();
        let _ = writeln!(text, "- {first}");
        for line in lines {
            let _ = writeln!(text, "  {line}");
        }
    }
    text
}
