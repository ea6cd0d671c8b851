//! What is said at the field of a day, a time or a number.

use super::{Language, dotted};
use crate::entry::Asks;

mod en;
mod nb;
mod nn;

/// Why what was typed is not kept, and what to do.
#[derive(Debug)]
#[allow(missing_docs)] // The names and the bokmål texts say it.
pub struct EntryTexts {
    pub year: &'static str,
    pub day: &'static str,
    pub time: &'static str,
    pub number: &'static str,
    pub between: fn(u64, u64) -> String,
    /// What still holds.
    pub holds: fn(&str) -> String,
}

impl Language {
    /// The words at a field of a day, a time or a number.
    #[must_use]
    pub fn entry_texts(self) -> &'static EntryTexts {
        match self {
            Self::Nb => &nb::ENTRY,
            Self::Nn => &nn::ENTRY,
            Self::En => &en::ENTRY,
        }
    }
}

impl EntryTexts {
    /// What is wrong with what was typed: it cannot be read, or it can hardly
    /// be meant (`out`). `known` is what still holds.
    #[must_use]
    pub fn flaw(&self, asks: &Asks, out: bool, known: &str) -> String {
        let flaw = match asks {
            Asks::Day if out => self.year.to_owned(),
            Asks::Day => self.day.to_owned(),
            Asks::Time => self.time.to_owned(),
            Asks::Number(within) if out => (self.between)(*within.start(), *within.end()),
            Asks::Number(_) => self.number.to_owned(),
        };
        if known.is_empty() {
            return flaw;
        }
        let known = match asks {
            Asks::Day => dotted(known),
            Asks::Time => known.replace(':', "."),
            Asks::Number(_) => known.to_owned(),
        };
        format!("{flaw} {}", (self.holds)(&known))
    }
}
