//! The seven principles, for pupils and for the professional community.

use chrono::{Datelike, NaiveDate};

use crate::store::Sheet;

/// How many principles.
pub const SEVEN: u64 = 7;
/// The fewest answers that are shown.
pub const FEWEST: usize = 5;

/// Whom a principle is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Pupils and their learning.
    Pupils,
    /// The professional community and its learning.
    Community,
}

impl About {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Pupils, Self::Community];

    /// The word in the data.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Pupils => "pupils",
            Self::Community => "community",
        }
    }

    /// The cell of a rating; its reason has `/why` after it.
    #[must_use]
    pub fn cell(self, principle: u64) -> String {
        format!("{}/{principle}", self.word())
    }
}

/// Half a calendar year: precise enough to see a direction by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term(String);

impl Term {
    /// The half a day is in.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self(format!(
            "{}-{}",
            day.year(),
            if day.month() < 8 { 1 } else { 2 }
        ))
    }

    /// Reads `2026-2`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, half) = text.split_once('-')?;
        let year: u32 = year.parse().ok().filter(|y| (2000..=2100).contains(y))?;
        let fits = matches!(half, "1" | "2") && format!("{year}-{half}") == text;
        fits.then(|| Self(text.to_owned()))
    }

    /// The stored word.
    #[must_use]
    pub fn word(&self) -> &str {
        &self.0
    }

    /// The year, and whether it is the autumn.
    #[must_use]
    pub fn parts(&self) -> (&str, bool) {
        let (year, half) = self.0.split_once('-').unwrap_or((&self.0, "1"));
        (year, half == "2")
    }
}

/// One person's rating of one principle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// Whom it is about.
    pub about: About,
    /// 1 to 7.
    pub principle: u64,
    /// 1 to 5.
    pub value: u64,
    /// Why.
    pub why: String,
}

/// What one person has given, and her name if she wanted it there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rated {
    /// Her name; empty without one.
    pub name: String,
    /// Her ratings.
    pub ratings: Vec<Rating>,
}

/// The ratings in a sheet; `prefix` is `""`, or `2026-2/` in one's own.
#[must_use]
pub fn ratings(sheet: &Sheet, prefix: &str) -> Vec<Rating> {
    let mut found = Vec::new();
    for about in About::ALL {
        for principle in 1..=SEVEN {
            let cell = format!("{prefix}{}", about.cell(principle));
            let value = sheet.number(&cell).filter(|v| (1..=5).contains(v));
            if let Some(value) = value {
                let why = sheet.text(&format!("{cell}/why")).to_owned();
                found.push(Rating {
                    about,
                    principle,
                    value,
                    why,
                });
            }
        }
    }
    found
}

/// What is shown of many ratings of one principle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spread {
    /// Too few to show, or none: not even how many.
    Hidden,
    /// How many gave 1, 2, 3, 4 and 5, and their reasons in alphabetical
    /// order, which tells nothing of who wrote which.
    Shown {
        /// By value.
        counts: [usize; 5],
        /// The reasons of those without a name.
        reasons: Vec<String>,
        /// Who gave what and why, by name; only when the school has agreed.
        named: Vec<Named>,
    },
}

/// What somebody with a name gave one principle.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// The name.
    pub name: String,
    /// 1 to 5.
    pub value: u64,
    /// Why.
    pub why: String,
}

/// The spread of one principle among `all`. Under [`FEWEST`] answers nothing
/// is shown, and names never, unless the school has agreed to.
#[must_use]
pub fn spread(all: &[Rated], about: About, principle: u64, agreed: bool) -> Spread {
    let mut counts = [0; 5];
    let (mut reasons, mut named) = (Vec::new(), Vec::new());
    let given = all
        .iter()
        .flat_map(|one| one.ratings.iter().map(|rating| (one.name.trim(), rating)));
    for (name, rating) in given {
        if rating.about != about || rating.principle != principle {
            continue;
        }
        let place = usize::try_from(rating.value - 1).unwrap_or(0);
        if let Some(count) = counts.get_mut(place) {
            *count += 1;
        }
        let why = rating.why.trim().to_owned();
        if agreed && !name.is_empty() {
            let (name, value) = (name.to_owned(), rating.value);
            named.push(Named { name, value, why });
        } else if !why.is_empty() {
            reasons.push(why);
        }
    }
    let given: usize = counts.iter().sum();
    if given == 0 || (given < FEWEST && !agreed) {
        return Spread::Hidden;
    }
    reasons.sort_unstable();
    named.sort_unstable();
    Spread::Shown {
        counts,
        reasons,
        named,
    }
}

/// A count as it may be shown: nothing under [`FEWEST`], except zero, which
/// says nothing of anybody.
#[must_use]
pub fn count_shown(count: usize) -> Option<usize> {
    (count == 0 || count >= FEWEST).then_some(count)
}
