//! How two states of the same record become one.
//!
//! Two situations, two rules. *Two places of one device* (local storage and
//! archive) hold the same line of writing, so the higher revision has seen the
//! lower: [`settle_text`]. *Two devices* count on their own, so a lower
//! revision says nothing: [`Texts::join`] keeps every text. Neither looks at
//! the clock.

use std::collections::BTreeSet;
use std::ops::Bound;

use super::beside::side_by_side;
use super::bounds;
use super::versions::sorted;
use super::{Envelope, RecordKey, Sheet, Version, Versions, gathered, sheet};

/// How far somebody says to have come with a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Progress {
    /// «Ikke begynt»
    #[default]
    NotStarted,
    /// «Begynt»
    Started,
    /// «Ferdig»
    Done,
}

impl Progress {
    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::Started => "started",
            Self::Done => "done",
        }
    }

    /// Reads the stored word; an unknown one counts as not started.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        match word {
            "done" => Self::Done,
            "started" => Self::Started,
            _ => Self::NotStarted,
        }
    }
}

/// Everything that is known about one text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Texts {
    /// The text itself.
    pub current: Option<Envelope>,
    /// Versions nobody has looked at.
    pub alternates: Versions,
    /// Earlier versions.
    pub history: Versions,
}

impl Texts {
    /// Both together: the current text is the one with the highest revision
    /// (then the greatest text), history is the union, and every other text
    /// that says something of its own is an alternate. Commutative,
    /// associative, idempotent.
    #[must_use]
    pub fn join(self, other: &Self) -> Self {
        let history = self.history.join(&other.history);
        let mut alternates = self.alternates.join(&other.alternates);
        let mut currents: Vec<Envelope> = Vec::new();
        currents.extend(self.current);
        currents.extend(other.current.clone());
        for current in &currents {
            alternates.add(Version::of(current));
        }
        currents.extend(alternates.list().iter().map(Version::to_envelope));
        let current = currents.into_iter().reduce(heavier);
        let mut joined = Self {
            current,
            alternates,
            history,
        };
        joined.let_known_go();
        joined
    }

    /// Only the alternates that are worth showing stay.
    pub fn let_known_go(&mut self) {
        let shown = self.shown();
        let shown: BTreeSet<&str> = gathered(shown.iter().map(|v| v.text.as_str()));
        self.alternates.retain(|v| shown.contains(v.text.as_str()));
    }

    /// The alternates worth showing: not the current text, not an earlier
    /// version, and not merely the beginning of one of those or of another
    /// alternate.
    #[must_use]
    pub fn shown<'a>(&'a self) -> Vec<Version> {
        let current = self.current.as_ref().map_or("", |c| c.text("text"));
        let texts = |versions: &'a Versions| versions.list().iter().map(|v| v.text.as_str());
        let earlier: BTreeSet<&str> = gathered(texts(&self.history));
        // What begins with a text comes right after it.
        let mut all = earlier.clone();
        all.extend(texts(&self.alternates));
        let known = |version: &Version| {
            let text = version.text.as_str();
            let after = (Bound::Excluded(text), Bound::Unbounded);
            let next = all.range::<str, _>(after).next();
            text.trim().is_empty()
                || current.starts_with(text)
                || self.history.had(version)
                || earlier.contains(text)
                || next.is_some_and(|next| next.starts_with(text))
        };
        let alternates = self.alternates.list().iter();
        alternates.filter(|v| !known(v)).cloned().collect()
    }
}

fn heavier(a: Envelope, b: Envelope) -> Envelope {
    if Version::of(&a).weight() >= Version::of(&b).weight() {
        a
    } else {
        b
    }
}

/// What became of two states of a text on one device.
#[derive(Clone, Debug, PartialEq)]
pub struct Settled {
    /// The text from now on.
    pub kept: Envelope,
    /// Written at the same revision by another tab: to be shown beside it.
    pub alternate: Option<Version>,
    /// An earlier text that is not simply the beginning of `kept`.
    pub past: Option<Version>,
}

/// The higher revision wins; equal revisions with different text: both stay.
#[must_use]
pub fn settle_text(a: &Envelope, b: &Envelope) -> Settled {
    let (kept, other) = if Version::of(a).weight() >= Version::of(b).weight() {
        (a, b)
    } else {
        (b, a)
    };
    let lost = Version::of(other);
    let lost = (!lost.text.trim().is_empty() && !kept.text("text").starts_with(&lost.text))
        .then_some(lost);
    let (alternate, past) = if kept.rev == other.rev {
        (lost, None)
    } else {
        (None, lost)
    };
    Settled {
        kept: kept.clone(),
        alternate,
        past,
    }
}

/// Two states of a record that is not a text. Commutative, associative,
/// idempotent.
#[must_use]
pub fn join_record(key: &RecordKey, a: &Envelope, b: &Envelope) -> Envelope {
    if matches!(key, RecordKey::Alternate(_) | RecordKey::History(_)) {
        let joined = Versions::read(Some(a)).join(&Versions::read(Some(b)));
        return joined.to_envelope(Some(a)).unwrap_or_else(|| a.clone());
    }
    if matches!(key, RecordKey::School(_)) && a.v == b.v {
        return join_sheet(a, b);
    }
    if key.is_written_page() && (a.v, a.rev) == (b.v, b.rev) {
        return side_by_side(a, b);
    }
    // A round only ever goes up; of everything else the higher revision wins,
    // and at equal revisions the further state.
    let weight = |e: &Envelope| {
        let round = match key {
            RecordKey::Round(_) => bounds::round(&e.data),
            _ => None,
        };
        let state = Progress::from_word(e.text("state"));
        (e.v, round, e.rev, state, sorted(&e.data))
    };
    let at = |e: &Envelope| e.at.clone();
    if (weight(a), at(a)) >= (weight(b), at(b)) {
        a.clone()
    } else {
        b.clone()
    }
}

/// What a leader writes is small fields, and each goes its own way. What
/// surrounds them is one of the two, told apart without looking at them.
fn join_sheet(a: &Envelope, b: &Envelope) -> Envelope {
    let weight = |e: &Envelope| {
        let mut rest = e.data.clone();
        rest.remove(sheet::CELLS);
        (e.rev, e.at.clone(), sorted(&rest), sorted(&e.extra))
    };
    let mut joined = if weight(a) >= weight(b) { a } else { b }.clone();
    let cells = Sheet::of(&a.data).join(&Sheet::of(&b.data));
    if !cells.is_empty() {
        let cells = cells.cells().clone().into();
        joined.data.insert(sheet::CELLS.to_owned(), cells);
    }
    joined
}
