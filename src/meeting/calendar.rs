//! A meeting, or the day of a decision, for a calendar.

use chrono::{NaiveDate, NaiveTime};
use uuid::Uuid;

use super::TimeOfDay;
use crate::formats::ics::{self, When};
use crate::store::Now;

/// What goes into the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Says that two files are about the same event: a newer one replaces it.
    pub id: Uuid,
    /// Counts the changes.
    pub sequence: u32,
    /// What it is called.
    pub title: String,
    /// The day.
    pub day: NaiveDate,
    /// When it begins; a whole day when absent.
    pub time: Option<TimeOfDay>,
    /// How long it takes, when it has a time.
    pub minutes: u32,
    /// Where.
    pub place: String,
    /// What there is to say.
    pub text: String,
}

/// The file.
#[must_use]
pub fn write(event: &Event, now: &Now) -> String {
    let begins = event.time.and_then(|time| {
        let (hour, minute) = time.parts();
        NaiveTime::from_hms_opt(hour, minute, 0)
    });
    let when = match begins {
        Some(time) => When::Time(event.day.and_time(time), event.minutes),
        None => When::Day(event.day),
    };
    let event = ics::Event {
        uid: format!("{}@moteklar", event.id),
        sequence: event.sequence.into(),
        when,
        title: event.title.clone(),
        place: event.place.clone(),
        text: event.text.clone(),
        is_cancelled: false,
    };
    ics::write(&[event], now)
}
