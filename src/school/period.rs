//! Days when a school does something else than usual.

use chrono::NaiveDate;

use super::week::Week;

/// What a period is to the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PeriodKind {
    /// Nobody is there.
    Holiday,
    /// Staff without pupils: good for a meeting.
    Planning,
    /// Everybody is busy with exams.
    Exam,
}

impl PeriodKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Holiday, Self::Planning, Self::Exam];

    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Holiday => "holiday",
            Self::Planning => "planning",
            Self::Exam => "exam",
        }
    }

    /// Reads the stored word; what is unknown takes no time from anybody.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        match word {
            "holiday" => Self::Holiday,
            "exam" => Self::Exam,
            _ => Self::Planning,
        }
    }
}

/// The periods every Norwegian school has; the interface has their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ready {
    /// Week 40 or 41.
    Autumn,
    /// Christmas.
    Christmas,
    /// Week 8 or 9.
    Winter,
    /// From the Monday before Easter to Easter Monday.
    Easter,
    /// 1 May.
    LabourDay,
    /// 17 May.
    ConstitutionDay,
    /// 39 days after Easter.
    Ascension,
    /// 50 days after Easter.
    WhitMonday,
    /// Summer.
    Summer,
}

impl Ready {
    /// In the order of the school year.
    pub const ALL: [Self; 9] = [
        Self::Autumn,
        Self::Christmas,
        Self::Winter,
        Self::Easter,
        Self::LabourDay,
        Self::Ascension,
        Self::ConstitutionDay,
        Self::WhitMonday,
        Self::Summer,
    ];

    /// The word in ids.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Autumn => "autumn",
            Self::Christmas => "christmas",
            Self::Winter => "winter",
            Self::Easter => "easter",
            Self::LabourDay => "labour-day",
            Self::ConstitutionDay => "constitution-day",
            Self::Ascension => "ascension",
            Self::WhitMonday => "whit-monday",
            Self::Summer => "summer",
        }
    }
}

/// A period, from one day to another, both included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// `autumn-2026` for ready ones, otherwise drawn.
    pub id: String,
    /// Which of the ready ones it is.
    pub ready: Option<Ready>,
    /// What it is to the run.
    pub kind: PeriodKind,
    /// The name somebody gave it; ready ones have none.
    pub name: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

impl Period {
    /// Whether the day is in it.
    #[must_use]
    pub fn has(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    /// Whether it touches the week, Monday to Sunday.
    #[must_use]
    pub fn touches(&self, week: Week) -> bool {
        self.from <= week.day(6) && week.monday() <= self.to
    }

    /// Whether nobody can be asked to a meeting on a day of it.
    #[must_use]
    pub fn is_off(&self) -> bool {
        self.kind != PeriodKind::Planning
    }
}
