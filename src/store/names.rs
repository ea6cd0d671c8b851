//! What records are named after: answers, pages and meetings.

use uuid::Uuid;

use super::RecordKey;
use crate::course::id::{PageId, PromptId};

const LOOSE: &str = "uten-mote";

/// Which time somebody works through a module, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Round(u32);

impl Round {
    /// The first time.
    pub const FIRST: Self = Self(1);

    /// Round `n`; there is none before the first.
    #[must_use]
    pub fn new(n: u32) -> Self {
        Self(n.max(1))
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> u32 {
        self.0
    }
}

/// One answer: a prompt in one round.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnswerKey {
    /// The prompt.
    pub prompt: PromptId,
    /// The round.
    pub round: Round,
}

/// One page in one round.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageKey {
    /// The page.
    pub page: PageId,
    /// The round.
    pub round: Round,
}

/// Something a person wrote as text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextKey {
    /// An answer under a prompt.
    Answer(AnswerKey),
    /// The free note of a page.
    Note(PageKey),
}

/// The meeting something is meant for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeetingRef {
    /// No particular meeting.
    Loose,
    /// A planned meeting.
    Meeting(Uuid),
    /// The page of a fellesmøte that nobody has planned as a meeting yet.
    Page(PageId),
}

/// A sheet on the leader's desk.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SchoolKey {
    /// The run: modules over weeks.
    Run,
    /// The school's plan, ten fields.
    Plan,
    /// Today, wanted, and what we do.
    Board,
    /// What the school agreed on about principles and counts.
    Principles,
    /// Who meets where.
    Arenas,
    /// Support from outside.
    Support,
    /// One's own rating. Private, whoever one is.
    Rating,
    /// What came from others, by its id.
    Received(String),
}

impl SchoolKey {
    /// All but what came from others.
    pub const OWN: [Self; 7] = [
        Self::Run,
        Self::Plan,
        Self::Board,
        Self::Principles,
        Self::Arenas,
        Self::Support,
        Self::Rating,
    ];

    /// Its name below `school/`.
    #[must_use]
    pub fn name(&self) -> String {
        let own = match self {
            Self::Run => "run",
            Self::Plan => "plan",
            Self::Board => "board",
            Self::Principles => "principles",
            Self::Arenas => "arenas",
            Self::Support => "support",
            Self::Rating => "rating",
            Self::Received(id) => return format!("received/{id}"),
        };
        own.to_owned()
    }

    /// Reads what [`SchoolKey::name`] writes.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        if let Some(id) = name.strip_prefix("received/") {
            let plain = |c: char| matches!(c, 'a'..='z' | '0'..='9' | '-');
            let fits = (1..=64).contains(&id.len()) && id.chars().all(plain);
            return fits.then(|| Self::Received(id.to_owned()));
        }
        Self::OWN.into_iter().find(|key| key.name() == name)
    }
}

/// One record of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeetingPart {
    /// The plan, and whether it is led here.
    Plan,
    /// Where the meeting is, and its timers.
    Run,
    /// Themes, and what was done with the cards.
    Wall,
    /// What was edited in the minutes.
    Minutes,
    /// The leader's own notes.
    Notes,
    /// Who is in which group. Kept no longer than the meeting.
    Groups,
    /// What came back from a meeting that somebody else led.
    Outcome,
    /// A group's answer, as its secretary writes it here.
    GroupAnswer,
    /// What stands in fields of its pages and belongs to no record yet.
    Begun,
}

impl MeetingPart {
    /// Every part.
    pub const ALL: [Self; 9] = [
        Self::Plan,
        Self::Run,
        Self::Wall,
        Self::Minutes,
        Self::Notes,
        Self::Groups,
        Self::Outcome,
        Self::GroupAnswer,
        Self::Begun,
    ];

    /// Its name in keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Run => "run",
            Self::Wall => "wall",
            Self::Minutes => "minutes",
            Self::Notes => "notes",
            Self::Groups => "groups",
            Self::Outcome => "outcome",
            Self::GroupAnswer => "group-answer",
            Self::Begun => "begun",
        }
    }

    /// The part with that name.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.word() == word)
    }
}

/// Only the one way in which a uuid is written.
pub(super) fn uuid(text: &str) -> Option<Uuid> {
    Uuid::try_parse(text)
        .ok()
        .filter(|id| id.to_string() == text)
}

pub(super) fn rounded(id: &str, round: Round) -> String {
    match round.get() {
        1 => id.to_owned(),
        n => format!("{id}@{n}"),
    }
}

pub(super) fn number(text: &str) -> Option<u32> {
    text.parse().ok().filter(|n: &u32| n.to_string() == text)
}

/// Takes `<id>[@round]` apart; only the one way in which it is written.
fn unround(text: &str) -> Option<(&str, Round)> {
    match text.split_once('@') {
        None => Some((text, Round::FIRST)),
        Some((id, n)) => Some((id, Round(number(n).filter(|n| *n > 1)?))),
    }
}

impl AnswerKey {
    /// An answer of the first round.
    #[must_use]
    pub fn first(prompt: PromptId) -> Self {
        let round = Round::FIRST;
        Self { prompt, round }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let (id, round) = unround(text)?;
        let prompt = PromptId::new(id).ok()?;
        Some(Self { prompt, round })
    }
}

impl PageKey {
    /// A page in the first round.
    #[must_use]
    pub fn first(page: PageId) -> Self {
        let round = Round::FIRST;
        Self { page, round }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let (id, round) = unround(text)?;
        let page = PageId::new(id).ok()?;
        Some(Self { page, round })
    }
}

impl TextKey {
    /// Its name below [`PREFIX`](super::PREFIX): `answer/…` or `note/…`.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Answer(k) => format!("answer/{}", rounded(k.prompt.as_str(), k.round)),
            Self::Note(k) => format!("note/{}", rounded(k.page.as_str(), k.round)),
        }
    }

    /// Reads what [`TextKey::path`] writes.
    #[must_use]
    pub fn from_path(path: &str) -> Option<Self> {
        match path.split_once('/')? {
            ("answer", rest) => AnswerKey::parse(rest).map(Self::Answer),
            ("note", rest) => PageKey::parse(rest).map(Self::Note),
            _ => None,
        }
    }

    /// The record of the text itself.
    #[must_use]
    pub fn record(&self) -> RecordKey {
        match self {
            Self::Answer(k) => RecordKey::Answer(k.clone()),
            Self::Note(k) => RecordKey::Note(k.clone()),
        }
    }
}

impl MeetingRef {
    /// Its name in keys and routes.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Loose => LOOSE.to_owned(),
            Self::Meeting(id) => id.to_string(),
            Self::Page(page) => page.as_str().to_owned(),
        }
    }

    /// Reads what [`MeetingRef::name`] writes.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        if name == LOOSE {
            return Some(Self::Loose);
        }
        match uuid(name) {
            Some(id) => Some(Self::Meeting(id)),
            None => PageId::new(name).ok().map(Self::Page),
        }
    }
}
