//! The meetings as a calendar file, after RFC 5545.

use chrono::{Datelike, Duration, NaiveDateTime};

use super::layout::{Layout, PlanMeeting};
use super::run::Run;
use crate::store::Now;

/// The media type.
pub const ICS: &str = "text/calendar";

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

/// What a meeting is called, and what stands below.
pub type Words<'a> = dyn Fn(&PlanMeeting) -> (String, String) + 'a;

/// All meetings of a run. An event keeps its name when the plan moves, so a
/// calendar that has it already moves it along; `edition` tells which is newer.
#[must_use]
pub fn ics(run: &Run, layout: &Layout, edition: u64, words: &Words<'_>, now: &Now) -> String {
    let mut file = String::new();
    let mut line = |text: &str| fold(text, &mut file);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Moteklar//Framdriftsplan//NO");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    for text in ZONE {
        line(text);
    }
    let stamp = compact(&now.rfc3339());
    for meeting in &layout.meetings {
        let (hour, minute) = run.time;
        let Some(from) = meeting.date.and_hms_opt(hour, minute, 0) else {
            continue;
        };
        let to = from + Duration::minutes(i64::try_from(run.minutes).unwrap_or(0));
        let (title, text) = words(meeting);
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", uid(run, meeting)));
        line(&format!("SEQUENCE:{edition}"));
        line(&format!("DTSTAMP:{stamp}"));
        line(&format!("DTSTART;TZID=Europe/Oslo:{}", local(from)));
        line(&format!("DTEND;TZID=Europe/Oslo:{}", local(to)));
        line(&format!("SUMMARY:{}", escape(&title)));
        if !text.is_empty() {
            line(&format!("DESCRIPTION:{}", escape(&text)));
        }
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

/// The same for the same meeting of the same run, whatever its date.
fn uid(run: &Run, meeting: &PlanMeeting) -> String {
    let (part, nth) = (meeting.part + 1, meeting.nth + 1);
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let own: String = run.id.chars().take(64).map(plain).collect();
    let module: String = meeting.module.as_str().chars().map(plain).collect();
    format!("{own}-{module}-{part}-{nth}@moteklar.invalid")
}

fn local(time: NaiveDateTime) -> String {
    let date = time.date();
    let clock = time.time().to_string().replace(':', "");
    format!(
        "{:04}{:02}{:02}T{}",
        date.year(),
        date.month(),
        date.day(),
        clock.get(..6).unwrap_or("000000")
    )
}

/// `2026-11-25T21:49:10Z` without its punctuation.
fn compact(rfc3339: &str) -> String {
    rfc3339
        .chars()
        .filter(|c| !matches!(c, '-' | ':'))
        .collect()
}

/// Text as a value: RFC 5545, 3.3.11. Other control characters have no form.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        match c {
            '\\' => escaped.push_str("\\\\"),
            ';' => escaped.push_str("\\;"),
            ',' => escaped.push_str("\\,"),
            '\n' => escaped.push_str("\\n"),
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
