//! What people type in the field of a day, a time or a number, and what they
//! mean by it.
//!
//! Browsers hand on every stage of it: «25.11.26» is `0026-11-25` by way of
//! `0002-11-25`, and what cannot be read is an empty value with a mark beside
//! it. The rule is here, once: what is meant is kept, what can hardly be meant
//! is asked about, and nothing that somebody had is emptied by something that
//! cannot be read.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

/// The years in which a school plans something.
pub const YEARS: RangeInclusive<i32> = 2000..=2100;

/// What is meant by what stands in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry<T> {
    /// This.
    Kept(T),
    /// It can hardly be: a year or a number out of range.
    Asked,
    /// Perhaps something that is not typed to its end yet.
    Begun,
    /// Nothing, on purpose.
    Empty,
    /// It cannot be read.
    Bad,
}

impl<T> Entry<T> {
    /// The same of another type.
    pub fn map<U>(self, of: impl FnOnce(T) -> U) -> Entry<U> {
        match self {
            Self::Kept(value) => Entry::Kept(of(value)),
            Self::Asked => Entry::Asked,
            Self::Begun => Entry::Begun,
            Self::Empty => Entry::Empty,
            Self::Bad => Entry::Bad,
        }
    }
}

/// What stands in a field.
#[derive(Clone, Copy, Debug)]
pub struct Typed<'a> {
    /// The field's value.
    pub text: &'a str,
    /// The browser says that there is more than it can read.
    pub bad: bool,
    /// It was left: nothing more is on its way.
    pub left: bool,
}

/// What a field asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// A day.
    Day,
    /// A time of day.
    Time,
    /// A whole number within bounds.
    Number(RangeInclusive<u64>),
}

impl Asks {
    /// Reads a field; what is kept is written in the one way in which it is
    /// stored: `2026-11-25`, `14:30`, `8`.
    #[must_use]
    pub fn read(&self, typed: Typed<'_>) -> Entry<String> {
        match self {
            Self::Day => day(typed).map(|day| day.to_string()),
            Self::Time => time(typed).map(|(hour, minute)| format!("{hour:02}:{minute:02}")),
            Self::Number(within) => number(typed, within).map(|n| n.to_string()),
        }
    }
}

impl<'a> Typed<'a> {
    /// What was stored, or typed to its end.
    #[must_use]
    pub fn whole(text: &'a str) -> Self {
        Self {
            text,
            bad: false,
            left: true,
        }
    }

    /// What is in the field has no meaning, at least not yet.
    fn unread<T>(self) -> Entry<T> {
        if self.left { Entry::Bad } else { Entry::Begun }
    }

    /// The text, or what its absence means.
    fn words<T>(&self) -> Result<&str, Entry<T>> {
        match self.text.trim() {
            "" if self.bad => Err(self.unread()),
            "" => Err(Entry::Empty),
            text => Ok(text),
        }
    }
}

/// The parts of a text between dots, dashes and the like, when all are numbers.
fn numbers(text: &str, between: &[char]) -> Option<Vec<(usize, u32)>> {
    let parts = text.split(between).map(str::trim).filter(|p| !p.is_empty());
    let number = |part: &str| {
        let digits = part.len() <= 6 && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| Some((part.len(), part.parse().ok()?)))?
    };
    parts.map(number).collect()
}

/// A day: `2026-11-25`, «25.11.2026», «25.11.26».
#[must_use]
pub fn day(typed: Typed<'_>) -> Entry<NaiveDate> {
    let text = match typed.words() {
        Ok(text) => text,
        Err(entry) => return entry,
    };
    let numbers = numbers(text, &['-', '.', '/', ' ']);
    let (year, month, day) = match numbers.as_deref() {
        // Only a year has more than two digits.
        Some([(3.., year), (_, month), (_, day)]) => (*year, *month, *day),
        Some([(_, day), (_, month), (_, year)]) => (*year, *month, *day),
        _ => return typed.unread(),
    };
    let year = match i32::try_from(year) {
        Ok(year) if YEARS.contains(&year) => year,
        // What may become 2026 or 2100.
        Ok(1..=9 | 20 | 21 | 200..=210) if !typed.left => return Entry::Begun,
        Ok(year @ 10..=99) => 2000 + year,
        _ => return Entry::Asked,
    };
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => Entry::Kept(day),
        None => typed.unread(),
    }
}

/// A time of day: `14:30`, «14.30», with seconds in some browsers.
#[must_use]
pub fn time(typed: Typed<'_>) -> Entry<(u32, u32)> {
    let text = match typed.words() {
        Ok(text) => text,
        Err(entry) => return entry,
    };
    match numbers(text, &[':', '.', ' ']).as_deref() {
        Some(
            [(_, hour @ 0..=23), (2, minute @ 0..=59)]
            | [(_, hour @ 0..=23), (2, minute @ 0..=59), _],
        ) => Entry::Kept((*hour, *minute)),
        _ => typed.unread(),
    }
}

/// A whole number.
#[must_use]
pub fn number(typed: Typed<'_>, within: &RangeInclusive<u64>) -> Entry<u64> {
    let text = match typed.words() {
        Ok(text) => text,
        Err(entry) => return entry,
    };
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return typed.unread();
    }
    match text.parse::<u64>() {
        Ok(number) if within.contains(&number) => Entry::Kept(number),
        // What may become 15.
        Ok(number) if !typed.left && number < *within.start() => Entry::Begun,
        _ => Entry::Asked,
    }
}

/// A day that was stored before it was asked about: the year 26 is 2026. What
/// nobody can guess stays, and is asked about where it is written.
#[must_use]
pub fn mended(day: NaiveDate) -> NaiveDate {
    match day.year() {
        year @ 10..=99 => day.with_year(2000 + year).unwrap_or(day),
        _ => day,
    }
}

/// A day that somebody can have meant.
#[must_use]
pub fn is_likely(day: NaiveDate) -> bool {
    YEARS.contains(&day.year())
}
