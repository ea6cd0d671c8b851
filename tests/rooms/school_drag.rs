//! What a drag in the calendar comes to is what the buttons come to.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use moteklar::school::{Grip, Layout, MOST_WEEKS, dragged};
use moteklar::store::Sheet;

use crate::bundle_support::cases;
use crate::school_support::{laid_out, sheet};

const MODULE: &str = "1-overordnet-del";

fn cell(grip: Grip) -> String {
    format!("module/{MODULE}/{}", grip.member())
}

/// The sheet after module 1 was dragged by so many weeks.
fn after(sheet: &Sheet, grip: Grip, by: i64) -> Sheet {
    let (_, layout) = laid_out(sheet);
    let mut after = sheet.clone();
    after.set(&cell(grip), dragged(&layout, 1, grip, by).unwrap());
    after
}

fn weeks(sheet: &Sheet) -> Vec<u32> {
    let (_, layout) = laid_out(sheet);
    let placed = layout.modules[1].weeks.iter();
    placed.map(|w| layout.weeks[*w].week.number()).collect()
}

#[test]
fn a_module_dragged_over_the_break_in_autumn_begins_where_it_was_let_go() {
    let one = sheet("2026-08-24");
    assert_eq!(weeks(&one), [37, 38, 39, 41, 42]);
    let moved = after(&one, Grip::Move, 4);
    assert_eq!(weeks(&moved), [41, 42, 43, 44, 45]);
    // Let go on the break itself, it begins as soon as there is work again.
    assert_eq!(weeks(&after(&one, Grip::Move, 3)), weeks(&moved));
    assert_eq!(weeks(&after(&moved, Grip::Move, -4)), weeks(&one));
}

#[test]
fn a_module_dragged_before_the_one_above_begins_right_after_it() {
    let one = sheet("2026-08-24");
    assert_eq!(weeks(&after(&one, Grip::Move, -30)), weeks(&one));
}

#[test]
fn an_end_dragged_over_the_break_takes_in_the_weeks_of_work_only() {
    let one = sheet("2026-08-24");
    let longer = after(&one, Grip::Stretch, 2);
    assert_eq!(weeks(&longer), [37, 38, 39, 41, 42, 43, 44]);
    assert_eq!(weeks(&after(&one, Grip::Stretch, -3)), [37, 38, 39]);
    // A module never goes away by being dragged.
    assert_eq!(weeks(&after(&one, Grip::Stretch, -50)), [37]);
}

#[test]
fn what_is_not_there_cannot_be_dragged() {
    let (_, layout) = laid_out(&sheet("2026-08-24"));
    assert_eq!(dragged(&layout, 6, Grip::Move, 1), None);
    assert_eq!(dragged(&Layout::default(), 0, Grip::Stretch, 1), None);
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn no_drag_writes_more_than_the_fields_take(module in 0_usize..6, by in prop_oneof![-80_i64..80, Just(i64::MIN), Just(i64::MAX)], move_it in any::<bool>()) {
        let (_, layout) = laid_out(&sheet("2026-12-07"));
        let grip = if move_it { Grip::Move } else { Grip::Stretch };
        let number = dragged(&layout, module, grip, by).unwrap();
        prop_assert!(number <= MOST_WEEKS);
        prop_assert!(move_it || number >= 1);
    }

    #[test]
    fn a_drag_of_no_weeks_changes_nothing(start in 0_u64..700, module in 0_usize..6) {
        let day = crate::school_support::on("2026-01-05") + chrono::Days::new(start);
        let (_, layout) = laid_out(&sheet(&day.to_string()));
        let planned = &layout.modules[module].planned;
        prop_assert_eq!(dragged(&layout, module, Grip::Move, 0), Some(planned.pause));
        prop_assert_eq!(dragged(&layout, module, Grip::Stretch, 0), Some(planned.weeks));
    }
}
