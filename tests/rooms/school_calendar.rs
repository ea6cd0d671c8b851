#![allow(clippy::unwrap_used)]

use chrono::{Datelike, Weekday};
use proptest::prelude::*;

use moteklar::school::{LocalWeeks, Ready, SchoolYear, Week, easter};

use crate::bundle_support::cases;
use crate::school_support::on;

#[test]
fn easter_is_where_the_almanac_has_it() {
    for day in [
        "1961-04-02",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2100-03-28",
    ] {
        let day = on(day);
        assert_eq!(easter(day.year()), Some(day));
    }
}

#[test]
fn weeks_across_new_year_and_week_53_are_counted_as_in_norway() {
    for (day, year, week) in [
        ("2026-12-31", 2026, 53),
        ("2027-01-03", 2026, 53),
        ("2027-01-04", 2027, 1),
        ("2024-12-30", 2025, 1),
        ("2021-01-01", 2020, 53),
        ("2023-01-01", 2022, 52),
    ] {
        let found = Week::of(on(day));
        assert_eq!((found.year(), found.number()), (year, week), "{day}");
    }
    assert!(Week::new(2026, 53).is_some());
    assert!(Week::new(2027, 53).is_none());
    let last = Week::new(2026, 53).unwrap();
    assert_eq!((last.next().year(), last.next().number()), (2027, 1));
}

fn ready(year: i32, autumn: u32, winter: u32) -> Vec<(Ready, String, String)> {
    let periods = SchoolYear(year).ready(LocalWeeks { autumn, winter });
    let days = periods
        .into_iter()
        .map(|p| (p.ready.unwrap(), p.from.to_string(), p.to.to_string()));
    days.collect()
}

#[test]
fn a_school_year_comes_with_its_days_off() {
    let year = ready(2026, 40, 8);
    let find = |which: Ready| {
        let (_, from, to) = year.iter().find(|(r, ..)| *r == which).unwrap();
        (from.as_str(), to.as_str())
    };
    assert_eq!(find(Ready::Autumn), ("2026-09-28", "2026-10-02"));
    assert_eq!(find(Ready::Winter), ("2027-02-22", "2027-02-26"));
    assert_eq!(find(Ready::Easter), ("2027-03-22", "2027-03-29"));
    assert_eq!(find(Ready::LabourDay), ("2027-05-01", "2027-05-01"));
    assert_eq!(find(Ready::ConstitutionDay), ("2027-05-17", "2027-05-17"));
    assert_eq!(find(Ready::Ascension), ("2027-05-06", "2027-05-06"));
    assert_eq!(find(Ready::WhitMonday), ("2027-05-17", "2027-05-17"));
    assert_eq!(year.len(), 9);
}

#[test]
fn autumn_and_winter_break_are_where_the_municipality_has_them() {
    let year = ready(2026, 41, 9);
    let days: Vec<&str> = year
        .iter()
        .filter(|(r, ..)| matches!(r, Ready::Autumn | Ready::Winter))
        .map(|(_, from, _)| from.as_str())
        .collect();
    assert_eq!(days, ["2026-10-05", "2027-03-01"]);
}

#[test]
fn january_to_july_belong_to_the_school_year_that_began_before() {
    assert_eq!(SchoolYear::of(on("2027-01-04")), SchoolYear(2026));
    assert_eq!(SchoolYear::of(on("2027-07-31")), SchoolYear(2026));
    assert_eq!(SchoolYear::of(on("2027-08-01")), SchoolYear(2027));
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn every_easter_is_a_sunday_from_22_march_to_25_april(year in 1900_i32..2200) {
        let day = easter(year).unwrap();
        prop_assert_eq!(day.weekday(), Weekday::Sun);
        let earliest = chrono::NaiveDate::from_ymd_opt(year, 3, 22).unwrap();
        let latest = chrono::NaiveDate::from_ymd_opt(year, 4, 25).unwrap();
        prop_assert!(earliest <= day && day <= latest);
    }

    #[test]
    fn the_days_off_of_a_year_stay_within_it_and_go_forwards(year in 2000_i32..2100, autumn in 40_u32..=41, winter in 8_u32..=9) {
        let periods = SchoolYear(year).ready(LocalWeeks { autumn, winter });
        prop_assert_eq!(periods.len(), 9);
        for period in &periods {
            prop_assert!(period.from <= period.to);
            prop_assert_eq!(SchoolYear::of(period.from), SchoolYear(year));
        }
        prop_assert!(periods.windows(2).all(|two| two[0].from <= two[1].from));
    }
}
