//! Support from outside: what to agree on, and what is due next time.

use chrono::NaiveDate;

use super::run::day;
use crate::store::Sheet;

/// The list of demands before the next gathering.
pub const DEMANDS: &str = "demand";
/// Forms of support on the checklist.
pub const FORMS: usize = 10;
/// Contents of support on the checklist.
pub const CONTENTS: usize = 10;

/// How far one has come with a point of the checklist.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Agreed {
    /// Not talked about.
    #[default]
    Open,
    /// To be asked for.
    Ask,
    /// Agreed.
    Yes,
    /// Not for us.
    No,
}

impl Agreed {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Open, Self::Ask, Self::Yes, Self::No];

    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Ask => "ask",
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    /// Reads the stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        let known = Self::ALL.into_iter().find(|a| a.word() == word);
        known.unwrap_or_default()
    }
}

/// What is due before the next gathering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demand {
    /// Its id.
    pub id: String,
    /// What.
    pub text: String,
    /// By when.
    pub due: Option<NaiveDate>,
    /// It is done.
    pub done: bool,
}

/// Everything that is due, the first first; what has no date comes last.
#[must_use]
pub fn demands(sheet: &Sheet) -> Vec<Demand> {
    let read = |id: String| {
        let text = sheet
            .text(&format!("{DEMANDS}/{id}/text"))
            .trim()
            .to_owned();
        (!text.is_empty()).then(|| Demand {
            text,
            due: day(sheet.text(&format!("{DEMANDS}/{id}/due"))),
            done: sheet.is_set(&format!("{DEMANDS}/{id}/done")),
            id,
        })
    };
    let mut found: Vec<Demand> = sheet.list(DEMANDS).into_iter().filter_map(read).collect();
    found.sort_by_key(|d| (d.due.is_none(), d.due));
    found
}
