//! The school year and its ready set of days off.

use chrono::{Datelike, NaiveDate};

use super::easter::easter;
use super::period::{Period, PeriodKind, Ready};
use super::week::{Week, later};

/// A school year, from August to July, named after the year it begins in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SchoolYear(pub i32);

/// The weeks that differ from one municipality to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalWeeks {
    /// 40 or 41.
    pub autumn: u32,
    /// 8 or 9.
    pub winter: u32,
}

impl Default for LocalWeeks {
    fn default() -> Self {
        Self {
            autumn: 40,
            winter: 8,
        }
    }
}

impl SchoolYear {
    /// The school year a day belongs to.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self(if day.month() >= 8 {
            day.year()
        } else {
            day.year() - 1
        })
    }

    /// «2026/27»: the two years.
    #[must_use]
    pub fn years(self) -> (i32, i32) {
        (self.0, self.0 + 1)
    }

    /// The days off that every school has, in the order of the year. A start:
    /// each can be moved or taken away.
    #[must_use]
    pub fn ready(self, weeks: LocalWeeks) -> Vec<Period> {
        let set = Ready::ALL.into_iter().filter_map(|ready| {
            let (from, to) = self.days(ready, weeks)?;
            Some(Period {
                id: format!("{}-{}", ready.word(), self.0),
                ready: Some(ready),
                kind: PeriodKind::Holiday,
                name: String::new(),
                from,
                to,
            })
        });
        let mut set: Vec<Period> = set.collect();
        set.sort_by_key(|period| (period.from, period.to));
        set
    }

    fn days(self, ready: Ready, weeks: LocalWeeks) -> Option<(NaiveDate, NaiveDate)> {
        let (first, second) = self.years();
        let on = NaiveDate::from_ymd_opt;
        let sunday = easter(second)?;
        let week = |year, number| {
            let week = Week::new(year, number)?;
            Some((week.monday(), week.day(4)))
        };
        let one = |day: NaiveDate| (day, day);
        Some(match ready {
            Ready::Autumn => week(first, weeks.autumn)?,
            Ready::Christmas => (on(first, 12, 22)?, on(second, 1, 2)?),
            Ready::Winter => week(second, weeks.winter)?,
            Ready::Easter => (sunday - chrono::Days::new(6), later(sunday, 1)),
            Ready::LabourDay => one(on(second, 5, 1)?),
            Ready::ConstitutionDay => one(on(second, 5, 17)?),
            Ready::Ascension => one(later(sunday, 39)),
            Ready::WhitMonday => one(later(sunday, 50)),
            Ready::Summer => (on(second, 6, 20)?, on(second, 8, 14)?),
        })
    }
}
