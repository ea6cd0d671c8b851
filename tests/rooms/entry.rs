//! What people type as a day, a time or a number.
#![allow(clippy::unwrap_used)]

use chrono::{Datelike, NaiveDate};
use moteklar::entry::{Asks, Entry, Typed, YEARS, day, is_likely, mended};
use moteklar::meeting::{Plan, groups};
use moteklar::school;
use proptest::prelude::*;
use serde_json::json;

use moteklar::bundle::shape::Shape as _;

use crate::bundle_support::cases;

fn typing(asks: &Asks, text: &str) -> Entry<String> {
    let (bad, left) = (false, false);
    asks.read(Typed { text, bad, left })
}

fn left(asks: &Asks, text: &str) -> Entry<String> {
    asks.read(Typed::whole(text))
}

fn unreadable(asks: &Asks, left: bool) -> Entry<String> {
    let (text, bad) = ("", true);
    asks.read(Typed { text, bad, left })
}

fn kept(text: &str) -> Entry<String> {
    Entry::Kept(text.to_owned())
}

#[test]
fn a_year_of_two_digits_is_one_of_ours() {
    for text in [
        "0026-11-25",
        "25.11.26",
        "25.11.2026",
        "2026-11-25",
        "25/11-26",
        "25. 11. 26",
    ] {
        assert_eq!(left(&Asks::Day, text), kept("2026-11-25"), "{text}");
    }
    assert_eq!(left(&Asks::Day, "0099-02-01"), kept("2099-02-01"));
}

#[test]
fn nothing_is_kept_on_the_way_to_a_year_of_four_digits() {
    for on_the_way in ["0002-11-25", "0020-11-25", "0202-11-25"] {
        assert_eq!(typing(&Asks::Day, on_the_way), Entry::Begun, "{on_the_way}");
    }
    assert_eq!(typing(&Asks::Day, "2026-11-25"), kept("2026-11-25"));
    // What can become nothing else need not wait.
    assert_eq!(typing(&Asks::Day, "0026-11-25"), kept("2026-11-25"));
}

#[test]
fn a_year_that_can_hardly_be_meant_is_asked_about() {
    for text in [
        "0002-11-25",
        "0202-11-25",
        "1926-11-25",
        "2206-11-25",
        "25.11.1026",
    ] {
        assert_eq!(left(&Asks::Day, text), Entry::Asked, "{text}");
    }
    for text in ["31.2.2026", "25.11.", "november", "25"] {
        assert_eq!(left(&Asks::Day, text), Entry::Bad, "{text}");
        assert_eq!(typing(&Asks::Day, text), Entry::Begun, "{text}");
    }
}

#[test]
fn only_an_empty_field_empties_what_was_there() {
    for asks in [Asks::Day, Asks::Time, Asks::Number(1..=60)] {
        assert_eq!(left(&asks, " "), Entry::Empty);
        assert_eq!(typing(&asks, ""), Entry::Empty);
        assert_eq!(unreadable(&asks, false), Entry::Begun);
        assert_eq!(unreadable(&asks, true), Entry::Bad);
    }
}

#[test]
fn a_number_with_words_or_a_comma_is_no_number() {
    let weeks = Asks::Number(5..=60);
    for text in ["8 uker", "31,5", "31.5", "-8", "8e1", "åtte", "8-10"] {
        assert_eq!(left(&weeks, text), Entry::Bad, "{text}");
        assert_eq!(typing(&weeks, text), Entry::Begun, "{text}");
    }
    assert_eq!(left(&weeks, " 08 "), kept("8"));
    assert_eq!(typing(&weeks, "1"), Entry::Begun, "it may become 15");
    for text in ["1", "61", "99999999999999999999999"] {
        assert_eq!(left(&weeks, text), Entry::Asked, "{text}");
    }
}

#[test]
fn a_time_is_read_as_people_write_it() {
    for text in ["14:30", "14.30", "14:30:00"] {
        assert_eq!(left(&Asks::Time, text), kept("14:30"), "{text}");
    }
    assert_eq!(left(&Asks::Time, "8.05"), kept("08:05"));
    assert_eq!(left(&Asks::Time, "25:00"), Entry::Bad);
}

#[test]
fn what_was_stored_with_a_year_of_two_digits_is_shown_in_ours() {
    let stored = json!({ "id": "00000000-0000-4000-8000-000000000001", "title": "Lesing", "date": "0026-11-25" });
    let plan = Plan::read(stored, "plan").unwrap();
    assert_eq!(plan.date, NaiveDate::from_ymd_opt(2026, 11, 25));
    assert_eq!(
        school::day("0026-08-24"),
        NaiveDate::from_ymd_opt(2026, 8, 24)
    );
    assert_eq!(school::day("0202-08-24"), None);
}

#[test]
fn drawn_groups_outlive_a_day_that_nobody_can_have_meant() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let drawn = groups::Groups::draw(groups::people("Kari\nOla"), 4, 1, today);
    for year in [2, 26, 202, 1926, 2006, 9026] {
        let wrong = NaiveDate::from_ymd_opt(year, 11, 25);
        assert!(!drawn.outlived(wrong, today), "{year}");
    }
}

proptest! {
    #![proptest_config(cases(256))]

    // Holds D 4.
    #[test]
    fn whatever_is_typed_what_is_kept_is_likely_and_reads_as_itself(
        text in any::<String>(), bad in any::<bool>(), left in any::<bool>(), least in 0_u64..20, more in 0_u64..100,
    ) {
        let typed = Typed { text: &text, bad, left };
        for asks in [Asks::Day, Asks::Time, Asks::Number(least..=least + more)] {
            match asks.read(typed) {
                Entry::Kept(kept) => {
                    prop_assert_eq!(asks.read(Typed::whole(&kept)), Entry::Kept(kept.clone()));
                }
                // What is half typed is never said to be wrong.
                Entry::Bad => prop_assert!(left),
                Entry::Begun => prop_assert!(!left),
                Entry::Empty => prop_assert!(text.trim().is_empty() && !bad),
                Entry::Asked => {}
            }
        }
    }

    #[test]
    fn every_day_that_is_typed_digit_by_digit_is_kept_as_meant_and_nothing_else_is(
        n in 0_i64..36_000, year_digits in prop_oneof![Just(2_usize), Just(4)],
    ) {
        let first = NaiveDate::from_ymd_opt(2010, 1, 1).unwrap();
        let meant = first + chrono::Days::new(u64::try_from(n).unwrap() % 32_000);
        let year = meant.year().to_string();
        let typed = &year[year.len() - year_digits..];
        for end in 1..=typed.len() {
            let text = format!("{:0>4}-{:02}-{:02}", &typed[..end], meant.month(), meant.day());
            let entry = day(Typed { text: &text, bad: false, left: false });
            let is_meant = entry == Entry::Kept(meant);
            prop_assert!(is_meant || entry == Entry::Begun || (entry == Entry::Asked && end < typed.len()), "{text} {entry:?}");
        }
        let text = format!("{typed:0>4}-{:02}-{:02}", meant.month(), meant.day());
        prop_assert_eq!(day(Typed::whole(&text)), Entry::Kept(meant));
    }

    #[test]
    fn what_is_mended_is_likely_or_as_it_was(year in 0_i32..10_000, month in 1_u32..13, of_month in 1_u32..29) {
        let day = NaiveDate::from_ymd_opt(year, month, of_month).unwrap();
        let after = mended(day);
        prop_assert!(after == day || (is_likely(after) && (after.month(), after.day()) == (month, of_month)));
        prop_assert_eq!(mended(after), after);
        if YEARS.contains(&year) {
            prop_assert_eq!(after, day);
        }
    }
}
