//! One event for a calendar (RFC 5545).

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use uuid::Uuid;

use super::TimeOfDay;
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

/// The file. Times float: a meeting at 14:30 is at 14:30 on the clock on the
/// wall, whatever zone a calendar believes in.
#[must_use]
pub fn write(event: &Event, now: &Now) -> String {
    let stamp: String = now.rfc3339().replace(['-', ':'], "");
    let day = |day: NaiveDate| day.format("%Y%m%d").to_string();
    let begins = event.time.and_then(|time| {
        let (hour, minute) = time.parts();
        Some(
            event
                .day
                .and_time(NaiveTime::from_hms_opt(hour, minute, 0)?),
        )
    });
    let times = match begins {
        Some(begins) => {
            let minutes = i64::from(event.minutes.clamp(1, 24 * 60));
            let ends = begins.checked_add_signed(TimeDelta::minutes(minutes));
            let at = |time: chrono::NaiveDateTime| time.format("%Y%m%dT%H%M%S").to_string();
            [
                format!("DTSTART:{}", at(begins)),
                format!("DTEND:{}", at(ends.unwrap_or(begins))),
            ]
        }
        None => {
            let next = event.day.checked_add_days(Days::new(1));
            [
                format!("DTSTART;VALUE=DATE:{}", day(event.day)),
                format!("DTEND;VALUE=DATE:{}", day(next.unwrap_or(event.day))),
            ]
        }
    };
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Møteklar//Møteklar//NO".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@moteklar", event.id),
        format!("DTSTAMP:{stamp}"),
        format!("SEQUENCE:{}", event.sequence),
    ];
    lines.extend(times);
    lines.push(format!("SUMMARY:{}", escape(&event.title)));
    for (name, text) in [("LOCATION", &event.place), ("DESCRIPTION", &event.text)] {
        if !text.trim().is_empty() {
            lines.push(format!("{name}:{}", escape(text)));
        }
    }
    lines.push("END:VEVENT".to_owned());
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| fold(line)).collect()
}

/// Text that stands for itself: no line break can begin a property.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.trim().replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Lines of at most 75 bytes, never broken inside a character.
fn fold(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 8);
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > 75 {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(c);
        length += c.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}
