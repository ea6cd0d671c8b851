#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use ical::IcalParser;
use ical::parser::ical::component::IcalCalendar;
use proptest::prelude::*;

use moteklar::school::{PlanMeeting, ics, remember};
use moteklar::store::{Now, Sheet};

use crate::bundle_support::cases;
use crate::school_support::{laid_out, sheet};

fn now() -> Now {
    Now::parse("2026-11-25T09:30:00Z").unwrap()
}

fn file(sheet: &Sheet, title: &str, text: &str) -> String {
    let (run, layout) = laid_out(sheet);
    let words = |_: &PlanMeeting| (title.to_owned(), text.to_owned());
    ics(&run, &layout, sheet, &words, "Avlyst", &now())
}

fn parse(text: &str) -> IcalCalendar {
    let mut calendars = IcalParser::new(text.as_bytes());
    let calendar = calendars.next().unwrap().unwrap();
    assert!(calendars.next().is_none());
    calendar
}

fn values(calendar: &IcalCalendar, name: &str) -> Vec<String> {
    let events = calendar.events.iter();
    let properties = events.flat_map(|e| e.properties.iter().filter(|p| p.name == name));
    properties
        .map(|p| p.value.clone().unwrap_or_default())
        .collect()
}

/// What RFC 5545 says of text, backwards.
fn unescape(text: &str) -> String {
    let mut plain = String::new();
    let mut letters = text.chars();
    while let Some(c) = letters.next() {
        match c {
            '\\' => match letters.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(c) => plain.push(c),
                None => {}
            },
            c => plain.push(c),
        }
    }
    plain
}

#[test]
fn a_parser_finds_every_meeting_with_its_time_in_norway() {
    let text = file(&sheet("2026-08-24"), "Fellesmøte", "Modul 1, del 2");
    let calendar = parse(&text);
    assert_eq!(calendar.events.len(), 18);
    assert_eq!(calendar.timezones.len(), 1);
    let starts = values(&calendar, "DTSTART");
    assert_eq!(starts[0], "20260902T143000");
    assert_eq!(values(&calendar, "DTEND")[0], "20260902T160000");
    assert_eq!(values(&calendar, "SUMMARY")[0], "Fellesmøte");
    assert_eq!(values(&calendar, "DTSTAMP")[0], "20261125T093000Z");
    let zone = calendar.events[0]
        .properties
        .iter()
        .find(|p| p.name == "DTSTART");
    let zone = zone.and_then(|p| p.params.clone()).unwrap();
    assert_eq!(zone, [("TZID".to_owned(), vec!["Europe/Oslo".to_owned()])]);
}

#[test]
fn a_meeting_that_moves_keeps_its_name_and_no_two_have_the_same() {
    let mut one = sheet("2026-08-24");
    let before = values(&parse(&file(&one, "a", "")), "UID");
    one.set("start", "2026-09-07");
    one.set("meeting/1-overordnet-del/0/0", "2026-11-11");
    let after = values(&parse(&file(&one, "a", "")), "UID");
    assert_eq!(before, after);
    let different: BTreeSet<_> = before.iter().collect();
    assert_eq!(different.len(), 18);
}

/// Name, state and number of changes of every event in a file.
fn events(file: &str) -> Vec<(String, bool, u64)> {
    let of = |event: &ical::parser::ical::component::IcalEvent, name: &str| {
        let found = event.properties.iter().find(|p| p.name == name);
        found.and_then(|p| p.value.clone()).unwrap_or_default()
    };
    let calendar = parse(file);
    let events = calendar.events.iter();
    events
        .map(|e| {
            let sequence = of(e, "SEQUENCE").parse().unwrap();
            (of(e, "UID"), of(e, "STATUS") == "CANCELLED", sequence)
        })
        .collect()
}

#[test]
fn a_meeting_that_goes_from_the_plan_is_cancelled_in_the_next_file() {
    let mut one = sheet("2026-08-24");
    let before = events(&file(&one, "a", ""));
    assert!(before.iter().all(|(_, cancelled, _)| !cancelled));
    let (run, layout) = laid_out(&one);
    remember(&mut one, &run, &layout);
    assert_eq!(events(&file(&one, "a", "")).len(), before.len());
    one.remove("module", "2-lareplaner-for-fag");
    let after = events(&file(&one, "a", ""));
    let gone = |uid: &str| uid.contains("2-lareplaner-for-fag");
    assert_eq!(after.len(), before.len());
    for (uid, cancelled, sequence) in &after {
        assert_eq!(*cancelled, gone(uid), "{uid}");
        let was = before.iter().find(|(known, ..)| known == uid).unwrap();
        assert!(*sequence > was.2, "{uid}");
    }
    // Back in the plan it takes place again.
    one.add("module", "2-lareplaner-for-fag");
    let again = events(&file(&one, "a", ""));
    assert!(again.iter().all(|(_, cancelled, _)| !cancelled));
    assert!(again.iter().all(|(.., sequence)| *sequence > after[0].2));
}

#[test]
fn what_calendars_have_is_nothing_the_staff_is_told() {
    let mut one = sheet("2026-08-24");
    let (run, layout) = laid_out(&one);
    remember(&mut one, &run, &layout);
    let staff = moteklar::school::share::for_staff(&one);
    assert!(
        staff[0]
            .1
            .cells()
            .keys()
            .all(|cell| !cell.starts_with("calendar"))
    );
    assert_eq!(laid_out(&one).1, layout);
}

#[test]
fn lines_end_as_they_should_and_are_at_most_75_octets() {
    let long = "Fellesmøte om læreplanverket, verdiløftet; og «å lære å lære» ".repeat(6);
    let text = file(&sheet("2026-08-24"), &long, &long);
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let unfolded = text.replace("\r\n ", "");
    assert!(unfolded.contains("verdiløftet\\; og"));
}

#[test]
fn a_plan_without_meetings_is_still_a_calendar() {
    let text = file(&Sheet::default(), "a", "b");
    let calendar = parse(&text);
    assert!(calendar.events.is_empty());
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn any_title_and_text_come_back_as_they_were(
        title in "[A-Za-zÆØÅæøå]([^\\p{C}\\s] ?){0,60}[^\\p{C}\\s]",
        text in "[A-Za-zÆØÅæøå][^\\p{C}\\s]{1,60}\n[;,\\\\:\"]{0,8}[^\\p{C}\\s]{1,90}",
    ) {
        let mut one = Sheet::default();
        one.set("start", "2026-08-24");
        one.add("module", "0-introduksjon");
        let file = file(&one, &title, &text);
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75);
        }
        let calendar = parse(&file);
        let unescaped = |name| values(&calendar, name).first().map(|v| unescape(v));
        let (found, description) = (unescaped("SUMMARY"), unescaped("DESCRIPTION"));
        prop_assert_eq!(found.unwrap(), title);
        prop_assert_eq!(description.unwrap(), text);
    }

    #[test]
    fn no_title_breaks_out_of_its_line(title in any::<String>()) {
        let mut one = Sheet::default();
        one.set("start", "2026-08-24");
        one.add("module", "0-introduksjon");
        let file = file(&one, &title, "");
        prop_assert_eq!(file.matches("BEGIN:VEVENT\r\n").count(), 1);
        prop_assert_eq!(parse(&file).events.len(), 1);
    }
}
