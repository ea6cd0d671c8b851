//! The meetings of a run, for a calendar; those that have gone are cancelled.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use super::layout::{Layout, PlanMeeting};
use super::run::Run;
use crate::formats::ics::{self, Event, When};
use crate::store::{Now, Sheet};

/// The list of meetings that calendars have, in a run's sheet: when each was,
/// by its name.
const GIVEN: &str = "calendar";
const TIME: &str = "%Y-%m-%dT%H:%M";

/// What a meeting is called, and what stands below.
pub type Words<'a> = dyn Fn(&PlanMeeting) -> (String, String) + 'a;

/// All meetings of a run, as a file. An event keeps its name when the plan
/// moves, so a calendar that has it already moves it along, and one that an
/// earlier file had and the plan no longer has is `cancelled`, with those words.
#[must_use]
pub fn ics(
    run: &Run,
    layout: &Layout,
    sheet: &Sheet,
    words: &Words<'_>,
    cancelled: &str,
    now: &Now,
) -> String {
    let sequence = sheet.writes();
    let minutes = u32::try_from(run.minutes).unwrap_or(u32::MAX);
    let event = |name: &str, from, (title, text)| Event {
        uid: uid(run, name),
        sequence,
        when: When::Time(from, minutes),
        title,
        place: String::new(),
        text,
        is_cancelled: false,
    };
    let meetings = layout.meetings.iter().filter_map(|meeting| {
        let from = begins(run, meeting)?;
        Some(event(&name(meeting), from, words(meeting)))
    });
    let mut events: Vec<Event> = meetings.collect();
    let here: BTreeSet<String> = layout.meetings.iter().map(name).collect();
    for (name, from) in given(sheet) {
        if !here.contains(&name) {
            let words = (cancelled.to_owned(), String::new());
            events.push(Event {
                is_cancelled: true,
                ..event(&name, from, words)
            });
        }
    }
    ics::write(&events, now)
}

/// Remembers which meetings the file has that was just saved.
pub fn remember(sheet: &mut Sheet, run: &Run, layout: &Layout) {
    for meeting in &layout.meetings {
        if let Some(from) = begins(run, meeting) {
            let cell = format!("{GIVEN}/{}", name(meeting));
            sheet.set(&cell, from.format(TIME).to_string());
        }
    }
}

/// The meetings that earlier files had.
fn given(sheet: &Sheet) -> Vec<(String, NaiveDateTime)> {
    let names = sheet.cells().keys();
    let names = names.filter_map(|cell| Some((cell, cell.strip_prefix(GIVEN)?.strip_prefix('/')?)));
    let dated = names.filter_map(|(cell, name)| {
        let from = NaiveDateTime::parse_from_str(sheet.text(cell), TIME).ok()?;
        Some((name.to_owned(), from))
    });
    dated.collect()
}

fn begins(run: &Run, meeting: &PlanMeeting) -> Option<NaiveDateTime> {
    let (hour, minute) = run.time;
    meeting.date.and_hms_opt(hour, minute, 0)
}

/// The same for the same meeting of the same run, whatever its date.
fn name(meeting: &PlanMeeting) -> String {
    let (part, nth) = (meeting.part + 1, meeting.nth + 1);
    format!("{}-{part}-{nth}", plain(meeting.module.as_str()))
}

fn uid(run: &Run, name: &str) -> String {
    let own: String = run.id.chars().take(64).collect();
    let name: String = name.chars().take(120).collect();
    format!("{}-{}@moteklar.invalid", plain(&own), plain(&name))
}

fn plain(text: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    text.chars().map(plain).collect()
}
