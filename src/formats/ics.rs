//! Calendar files, after RFC 5545.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta};

use crate::store::Now;

/// The media type.
pub const MEDIA_TYPE: &str = "text/calendar";

/// The highest number of changes: calendars count in 32 bits.
const MOST_CHANGES: u64 = i32::MAX as u64;

/// The longest event, in minutes.
const LONGEST: u32 = 24 * 60;

/// Norwegian time: since 1996 as in the whole of the EU.
const ZONE: [&str; 17] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Oslo",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The whole day.
    Day(NaiveDate),
    /// From a time in Norway, for so many minutes.
    Time(NaiveDateTime, u32),
}

/// What goes into the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Says that two files are about the same event: a newer one replaces it.
    pub uid: String,
    /// Counts the changes.
    pub sequence: u64,
    /// When.
    pub when: When,
    /// What it is called.
    pub title: String,
    /// Where.
    pub place: String,
    /// What there is to say.
    pub text: String,
    /// It was in an earlier file, and does not take place.
    pub is_cancelled: bool,
}

/// The file. A time is a time in Norway, with the rules for summer time beside
/// it: some calendars shift a time that says no zone.
#[must_use]
pub fn write(events: &[Event], now: &Now) -> String {
    let mut file = String::new();
    let mut line = |text: &str| fold(text, &mut file);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Moteklar//Moteklar//NO");
    line("CALSCALE:GREGORIAN");
    // One event alone is opened as an appointment of one's own.
    if events.len() != 1 {
        line("METHOD:PUBLISH");
    }
    if events.iter().any(|e| matches!(e.when, When::Time(..))) {
        ZONE.into_iter().for_each(&mut line);
    }
    let stamp = now.rfc3339().replace(['-', ':'], "");
    for event in events {
        let Some([begins, ends]) = times(event.when) else {
            continue;
        };
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", event.uid));
        line(&format!("SEQUENCE:{}", event.sequence.min(MOST_CHANGES)));
        line(&format!("DTSTAMP:{stamp}"));
        line(&format!("DTSTART{begins}"));
        line(&format!("DTEND{ends}"));
        line(&format!("SUMMARY:{}", escape(&event.title)));
        for (name, text) in [("LOCATION", &event.place), ("DESCRIPTION", &event.text)] {
            if !text.trim().is_empty() {
                line(&format!("{name}:{}", escape(text.trim())));
            }
        }
        if event.is_cancelled {
            line("STATUS:CANCELLED");
        }
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

/// Begin and end, as they stand after the property's name; nothing for a year
/// that a calendar file cannot hold.
fn times(when: When) -> Option<[String; 2]> {
    let fits = |day: NaiveDate| (1..=9999).contains(&day.year()).then_some(day);
    Some(match when {
        When::Day(day) => {
            let next = day.checked_add_days(Days::new(1))?;
            [fits(day)?, fits(next)?].map(|day| format!(";VALUE=DATE:{}", day.format("%Y%m%d")))
        }
        When::Time(begins, minutes) => {
            let minutes = TimeDelta::minutes(minutes.clamp(1, LONGEST).into());
            let ends = begins.checked_add_signed(minutes)?;
            fits(begins.date())?;
            fits(ends.date())?;
            [begins, ends].map(|time| format!(";TZID=Europe/Oslo:{}", time.format("%Y%m%dT%H%M%S")))
        }
    })
}

/// Text as a value (3.3.11): no line break can begin a property. Other control
/// characters have no form.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A content line of at most 75 octets, going on after a space (3.1). A letter
/// is never cut in two, and no piece begins or ends with a space: there are
/// programs that trim them.
fn fold(text: &str, file: &mut String) {
    let mut rest = text;
    let mut room = 75;
    while rest.len() > room {
        let mut cut = None;
        let mut last = 0;
        let mut before = ' ';
        for (at, c) in rest.char_indices().take_while(|(at, _)| *at <= room) {
            if at > 0 && !before.is_whitespace() && !c.is_whitespace() {
                cut = Some(at);
            }
            (last, before) = (at, c);
        }
        let (piece, after) = rest.split_at(cut.unwrap_or(last));
        file.push_str(piece);
        file.push_str("\r\n ");
        (rest, room) = (after, 74);
    }
    file.push_str(rest);
    file.push_str("\r\n");
}
