#![allow(clippy::unwrap_used)]

use chrono::Datelike;
use proptest::prelude::*;
use serde_json::Value;

use moteklar::school::{Advice, Layout, Run, Week, advice};
use moteklar::store::Sheet;

use crate::bundle_support::cases;
use crate::school_support::{course, id, laid_out, on, rules, sheet};

fn weeks_of(layout: &Layout, module: usize) -> Vec<u32> {
    let weeks = layout.modules[module].weeks.iter();
    weeks.map(|w| layout.weeks[*w].week.number()).collect()
}

#[test]
fn without_a_start_there_is_no_plan_yet_and_nothing_to_warn_of() {
    let (run, layout) = laid_out(&Sheet::default());
    assert_eq!(layout, Layout::default());
    assert_eq!(advice(&run, &layout, &rules()), []);
    assert_eq!(layout.end(), None);
}

#[test]
fn one_module_alone_is_a_plan() {
    let mut sheet = Sheet::default();
    sheet.set("start", "2026-08-24");
    sheet.add("module", "1-overordnet-del");
    let (_, layout) = laid_out(&sheet);
    assert_eq!(weeks_of(&layout, 0), [35, 36, 37, 38, 39]);
    assert_eq!(layout.meetings.len(), 3);
    assert_eq!(layout.end(), Some(on("2026-09-25")));
}

#[test]
fn the_break_in_autumn_takes_no_week_from_the_module() {
    let mut sheet = sheet("2026-08-24");
    let (_, layout) = laid_out(&sheet);
    assert_eq!(weeks_of(&layout, 1), [37, 38, 39, 41, 42]);
    sheet.set("autumn", 41);
    let (_, layout) = laid_out(&sheet);
    assert_eq!(weeks_of(&layout, 1), [37, 38, 39, 40, 42]);
}

#[test]
fn a_day_says_which_module_and_which_part() {
    let (_, layout) = laid_out(&sheet("2026-08-24"));
    let standing = layout.on(on("2026-10-07")).unwrap();
    let (placed, parts) = standing.at.clone().unwrap();
    assert_eq!(standing.week.number(), 41);
    assert_eq!(placed.planned.facts.id, id("1-overordnet-del"));
    assert_eq!(parts, 2..3);
    let off = layout.on(on("2026-09-30")).unwrap();
    assert!(off.is_off && off.at.is_none());
    assert_eq!(off.next.map(|m| m.date), Some(on("2026-10-14")));
    assert_eq!(layout.on(on("2026-08-21")), None);
}

#[test]
fn the_run_goes_on_after_christmas_over_week_53() {
    let mut sheet = Sheet::default();
    sheet.set("start", "2026-12-07");
    sheet.add("module", "3-dybdelaring");
    let (_, layout) = laid_out(&sheet);
    // 22 December to 2 January: week 52 still has its Monday, week 53 is off.
    assert_eq!(weeks_of(&layout, 0), [50, 51, 52, 1, 2]);
    let weeks: Vec<String> = layout.weeks.iter().map(|w| w.week.to_string()).collect();
    assert_eq!(weeks[2..5], ["2026-W52", "2026-W53", "2027-W01"]);
    assert!(layout.weeks[3].is_off);
}

#[test]
fn easter_and_the_days_in_may_move_meetings_but_only_easter_takes_a_week() {
    let mut sheet = Sheet::default();
    sheet.set("start", "2027-03-15");
    sheet.set("weekday", 0);
    sheet.add("module", "4-tverrfaglige-temaer");
    sheet.set("module/4-tverrfaglige-temaer/weeks", 9);
    sheet.set("module/4-tverrfaglige-temaer/meetings", 3);
    let (_, layout) = laid_out(&sheet);
    assert_eq!(weeks_of(&layout, 0), [11, 13, 14, 15, 16, 17, 18, 19, 20]);
    let dates: Vec<String> = layout.meetings.iter().map(|m| m.date.to_string()).collect();
    assert!(
        dates.contains(&"2027-03-30".to_owned()),
        "Easter Monday goes to Tuesday: {dates:?}"
    );
    assert!(
        dates.contains(&"2027-05-18".to_owned()),
        "17 May goes to the 18th: {dates:?}"
    );
}

#[test]
fn a_run_over_the_summer_goes_on_in_august_and_says_so() {
    let mut sheet = Sheet::default();
    sheet.set("start", "2027-06-07");
    sheet.add("module", "2-lareplaner-for-fag");
    let (run, layout) = laid_out(&sheet);
    assert_eq!(weeks_of(&layout, 0)[..4], [23, 24, 33, 34]);
    let found = advice(&run, &layout, &[]);
    assert!(
        found.iter().any(|a| matches!(a, Advice::Summer { .. })),
        "{found:?}"
    );
    assert!(found.iter().any(|a| matches!(a, Advice::NextYear { .. })));
}

#[test]
fn a_start_in_january_uses_the_days_off_of_the_year_that_began_in_august() {
    let (_, layout) = laid_out(&sheet("2027-01-04"));
    assert_eq!(layout.weeks[0].week.to_string(), "2027-W01");
    let winter = layout
        .weeks
        .iter()
        .find(|w| w.week == Week::new(2027, 8).unwrap());
    assert!(winter.unwrap().is_off);
    assert!(layout.periods.iter().all(|p| p.id != "autumn-2026"));
}

#[test]
fn a_start_on_a_saturday_is_the_monday_after_and_one_on_a_friday_has_no_meeting_before_it() {
    let mut one = Sheet::default();
    one.set("start", "2026-08-22");
    one.add("module", "0-introduksjon");
    one.set("module/0-introduksjon/weeks", 1);
    let (_, layout) = laid_out(&one);
    assert_eq!(layout.weeks[0].week.monday(), on("2026-08-24"));
    one.set("start", "2026-08-28");
    let (_, layout) = laid_out(&one);
    assert_eq!(layout.meetings[0].date, on("2026-08-28"));
}

#[test]
fn planning_days_are_for_meetings_and_exam_weeks_are_not_for_work() {
    let mut one = Sheet::default();
    one.set("start", "2026-08-24");
    one.add("module", "0-introduksjon");
    for (id, kind, from, to) in [
        ("p", "planning", "2026-08-26", "2026-08-26"),
        ("e", "exam", "2026-08-31", "2026-09-04"),
    ] {
        one.add("period", id);
        one.set(&format!("period/{id}/kind"), kind);
        one.set(&format!("period/{id}/from"), from);
        one.set(&format!("period/{id}/to"), to);
    }
    let (_, layout) = laid_out(&one);
    assert_eq!(weeks_of(&layout, 0), [35, 37]);
    assert!(!layout.is_off(on("2026-08-26")));
    assert!(layout.is_off(on("2026-09-02")));
}

#[test]
fn a_ready_holiday_can_be_moved_and_taken_away() {
    let mut one = sheet("2026-08-24");
    one.set("period/autumn-2026/off", true);
    one.set("period/christmas-2026/from", "2026-12-21");
    let (_, layout) = laid_out(&one);
    assert!(!layout.is_off(on("2026-09-30")));
    assert!(layout.is_off(on("2026-12-21")));
    one.set("period/autumn-2026/off", false);
    let (_, layout) = laid_out(&one);
    assert!(layout.is_off(on("2026-09-30")));
}

#[test]
fn a_meeting_can_be_given_a_date_of_its_own_and_keeps_it() {
    let mut one = sheet("2026-08-24");
    one.set("meeting/1-overordnet-del/0/0", "2026-09-30");
    let (run, layout) = laid_out(&one);
    let found = layout.meetings.iter().find(|m| m.chosen).unwrap();
    assert_eq!(found.date, on("2026-09-30"));
    let warned = advice(&run, &layout, &rules());
    assert!(warned.iter().any(|a| matches!(a, Advice::DayOff { .. })));
}

#[test]
fn the_order_is_warned_of_with_its_reason_and_never_refused() {
    let mut one = sheet("2026-08-24");
    let (run, layout) = laid_out(&one);
    assert_eq!(
        advice(&run, &layout, &rules()),
        [Advice::NextYear {
            end: layout.end().unwrap()
        }]
        .into_iter()
        .filter(|_| layout.end().unwrap() > on("2027-07-31"))
        .collect::<Vec<_>>()
    );
    one.shift("module", "1-overordnet-del", 9);
    let (run, layout) = laid_out(&one);
    assert_eq!(layout.modules.len(), 6);
    let found = advice(&run, &layout, &rules());
    assert!(found.contains(&Advice::Order {
        module: id("2-lareplaner-for-fag"),
        first: id("1-overordnet-del"),
        missing: false,
        reason: "derfor".into(),
    }));
}

#[test]
fn leaving_module_1_out_is_warned_of_and_leaving_2_to_4_out_is_not() {
    let mut one = sheet("2026-08-24");
    one.remove("module", "1-overordnet-del");
    let orders = |sheet: &Sheet| {
        let (run, layout) = laid_out(sheet);
        let all = advice(&run, &layout, &rules()).into_iter();
        all.filter(|a| matches!(a, Advice::Order { .. })).count()
    };
    assert_eq!(orders(&one), 1);
    one.add("module", "1-overordnet-del");
    one.shift("module", "1-overordnet-del", -4);
    one.remove("module", "3-dybdelaring");
    assert_eq!(orders(&one), 0);
    one.shift("module", "5-veien-videre", -1);
    assert_eq!(orders(&one), 1);
}

#[test]
fn weeks_hours_meetings_and_time_are_held_against_what_the_package_and_the_school_have() {
    let mut one = Sheet::default();
    one.set("start", "2026-08-24");
    one.set("has", 60);
    one.add("module", "1-overordnet-del");
    one.set("module/1-overordnet-del/weeks", 3);
    one.set("module/1-overordnet-del/meetings", 0);
    one.set("module/1-overordnet-del/hours", 6);
    let (run, layout) = laid_out(&one);
    let module = id("1-overordnet-del");
    assert_eq!(
        advice(&run, &layout, &rules()),
        [
            Advice::Short {
                module: module.clone(),
                weeks: 3,
                least: 4
            },
            Advice::NoMeeting {
                module: module.clone()
            },
            Advice::Hours {
                module: module.clone(),
                hours: 6,
                usual: [8, 10]
            },
            Advice::Time {
                module,
                needs: 360,
                has: 180
            },
        ]
    );
}

#[test]
fn a_hundred_years_off_end_the_plan_and_not_the_browser() {
    let mut one = sheet("2026-08-24");
    one.add("period", "x");
    one.set("period/x/kind", "holiday");
    one.set("period/x/from", "2026-08-31");
    one.set("period/x/to", "2100-12-31");
    let (run, layout) = laid_out(&one);
    assert_eq!(layout.modules.len(), 0);
    let found = advice(&run, &layout, &[]);
    assert!(found.contains(&Advice::NoRoom { modules: 6 }));
}

#[test]
fn a_planning_day_on_a_saturday_is_for_a_meeting_and_any_other_saturday_is_off() {
    let mut one = sheet("2026-08-24");
    one.set("meeting/0-introduksjon/0/0", "2026-08-29");
    let warned = |sheet: &Sheet| {
        let (run, layout) = laid_out(sheet);
        let all = advice(&run, &layout, &rules());
        all.iter().any(|a| matches!(a, Advice::DayOff { .. }))
    };
    assert!(warned(&one));
    one.add("period", "p");
    one.set("period/p/kind", "planning");
    one.set("period/p/from", "2026-08-29");
    assert!(!warned(&one));
    let (_, layout) = laid_out(&one);
    assert_eq!(weeks_of(&layout, 0), [35, 36], "it takes no week");
}

#[test]
fn a_holiday_on_a_saturday_takes_no_week_and_moves_no_meeting() {
    // 1 May 2027 is a Saturday.
    let mut one = Sheet::default();
    one.set("start", "2027-04-26");
    one.add("module", "0-introduksjon");
    let (_, layout) = laid_out(&one);
    assert_eq!(weeks_of(&layout, 0), [17, 18]);
    assert_eq!(layout.meetings[0].date, on("2027-05-05"));
}

#[test]
fn a_period_that_ends_before_it_begins_is_its_first_day() {
    let mut one = sheet("2026-08-24");
    one.add("period", "p");
    one.set("period/p/kind", "holiday");
    one.set("period/p/from", "2026-08-26");
    one.set("period/p/to", "2026-08-20");
    let (_, layout) = laid_out(&one);
    assert!(layout.is_off(on("2026-08-26")) && !layout.is_off(on("2026-08-21")));
}

#[test]
fn a_meeting_outside_the_run_and_two_on_one_day_are_pointed_out() {
    let mut one = sheet("2026-08-24");
    for date in ["2026-08-10", "2029-01-15"] {
        one.set("meeting/0-introduksjon/0/0", date);
        let (run, layout) = laid_out(&one);
        let all = advice(&run, &layout, &rules());
        assert!(all.iter().any(|a| matches!(a, Advice::Outside { .. })));
    }
    one.set("meeting/0-introduksjon/0/0", "2026-09-16");
    one.set("module/1-overordnet-del/weeks", 1);
    let (run, layout) = laid_out(&one);
    let day = layout.meetings[1].date;
    assert!(advice(&run, &layout, &rules()).contains(&Advice::OneDay { day, meetings: 3 }));
}

fn any_cell() -> impl Strategy<Value = (String, Value)> {
    let module = prop_oneof![
        Just("0-introduksjon"),
        Just("1-overordnet-del"),
        Just("5-veien-videre"),
        Just("finnes-ikke")
    ];
    let number = prop_oneof![0_u64..12, Just(u64::MAX), Just(70)].prop_map(Value::from);
    let text = prop_oneof![
        "20(2[0-9]|9[0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9])",
        "[0-9a-zæ:-]{0,12}",
    ]
    .prop_map(Value::from);
    let name = prop_oneof![
        (
            module.clone(),
            prop_oneof![
                Just("weeks"),
                Just("pause"),
                Just("meetings"),
                Just("hours")
            ]
        )
            .prop_map(|(m, c)| format!("module/{m}/{c}")),
        module.prop_map(|m| format!("module/{m}")),
        prop_oneof![
            Just("start"),
            Just("weekday"),
            Just("time"),
            Just("minutes"),
            Just("has"),
            Just("autumn"),
            Just("winter"),
            Just("period/a"),
            Just("period/a/from"),
            Just("period/a/to"),
            Just("period/christmas-2026/to"),
            Just("meeting/1-overordnet-del/0/0"),
        ]
        .prop_map(str::to_owned),
    ];
    (name, prop_oneof![number, text])
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn no_cells_whatever_they_hold_make_the_plan_go_wrong(start in "20[2-9][0-9]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9])", cells in proptest::collection::vec(any_cell(), 0..25)) {
        let mut one = sheet(&start);
        for (name, value) in cells {
            one.set(&name, value);
        }
        let (run, layout) = laid_out(&one);
        let _ = advice(&run, &layout, &rules());
        // The weeks are real, one after the other.
        for two in layout.weeks.windows(2) {
            prop_assert_eq!(two[0].week.next(), two[1].week);
        }
        for placed in &layout.modules {
            prop_assert_eq!(placed.weeks.len() as u64, placed.planned.weeks);
            // Every week belongs to a part, every part has a week.
            for nth in 0..placed.weeks.len() {
                prop_assert!(!placed.parts_in(nth).is_empty());
            }
            for part in 0..placed.planned.parts() {
                prop_assert!(!placed.weeks_of(part).is_empty());
            }
        }
        for meeting in &layout.meetings {
            if !meeting.chosen {
                prop_assert!(meeting.date.weekday().num_days_from_monday() < 5);
                prop_assert!(!layout.is_off(meeting.date), "{:?}", meeting);
                prop_assert!(layout.on(meeting.date).is_some());
            }
        }
    }

    #[test]
    fn a_start_any_day_of_thirty_years_finds_room_for_everything(days in 0_u64..11_000) {
        let start = on("2020-01-01") + chrono::Days::new(days);
        let one = Run::propose("x", start, &course());
        let (_, layout) = laid_out(&one);
        prop_assert_eq!(layout.modules.len(), 6);
        prop_assert_eq!(layout.meetings.len(), 18);
        prop_assert!(layout.meetings.iter().all(|m| m.date >= start));
    }
}
