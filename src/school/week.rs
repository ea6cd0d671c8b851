//! Weeks as Norwegian schools count them: ISO weeks, from Monday.

use std::fmt;

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// One ISO week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week(NaiveDate);

impl Week {
    /// The week a day is in.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        let back = u64::from(day.weekday().num_days_from_monday());
        Self(day.checked_sub_days(Days::new(back)).unwrap_or(day))
    }

    /// Week `number` of the ISO year `year`; nothing when that year has none.
    #[must_use]
    pub fn new(year: i32, number: u32) -> Option<Self> {
        NaiveDate::from_isoywd_opt(year, number, Weekday::Mon).map(Self)
    }

    /// 1 to 53.
    #[must_use]
    pub fn number(self) -> u32 {
        self.0.iso_week().week()
    }

    /// The year the week counts in: that of its Thursday.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.iso_week().year()
    }

    /// Its Monday.
    #[must_use]
    pub fn monday(self) -> NaiveDate {
        self.0
    }

    /// A day of it, 0 for Monday.
    #[must_use]
    pub fn day(self, from_monday: u64) -> NaiveDate {
        later(self.0, from_monday)
    }

    /// Monday to Friday.
    pub fn school_days(self) -> impl Iterator<Item = NaiveDate> {
        (0..5).map(move |n| self.day(n))
    }

    /// The week after.
    #[must_use]
    pub fn next(self) -> Self {
        Self(later(self.0, 7))
    }
}

/// `days` after `day`; at the end of time, that day.
pub(super) fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-W{:02}", self.year(), self.number())
    }
}
