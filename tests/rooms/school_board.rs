#![allow(clippy::unwrap_used)]

use moteklar::school::arenas::arenas;
use moteklar::school::board::{Board, Layer, Measure, remember, remembered, tie};
use moteklar::school::plan::{Field, Party, decided_too_early, filled, not_asked};
use moteklar::school::support::demands;
use moteklar::store::Sheet;

fn board() -> Sheet {
    let mut sheet = Sheet::default();
    for (list, id, text) in [
        ("today", "a", "Vi planlegger hver for oss"),
        ("today", "b", "  "),
        ("today", "c", "Elevene spør hva det skal brukes til"),
        ("wanted", "d", "Vi planlegger sammen"),
        ("measure", "e", "Fast plantid hver onsdag"),
        ("measure", "f", "Uten feste"),
        ("sign", "g", "Færre spør"),
    ] {
        sheet.add(list, id);
        sheet.set(&format!("{list}/{id}/text"), text);
    }
    sheet.set(&tie("e", "today", "c"), true);
    sheet.set(&tie("e", "wanted", "d"), true);
    sheet.set("sign/g/layer", "process");
    sheet
}

#[test]
fn an_empty_board_is_a_board() {
    assert_eq!(Board::read(&Sheet::default()), Board::default());
}

#[test]
fn measures_are_drawn_between_what_they_start_from_and_where_they_lead() {
    let board = Board::read(&board());
    // The empty note is not on the board, so the places move up.
    assert_eq!(board.today.len(), 2);
    let measure: &Measure = &board.measures[0];
    assert_eq!(
        (measure.from.as_slice(), measure.to.as_slice()),
        ([1].as_slice(), [0].as_slice())
    );
    assert!(!measure.is_loose());
    assert!(board.measures[1].is_loose());
    assert_eq!(board.signs[0].0, Layer::Process);
}

#[test]
fn a_measure_lets_go_of_a_note_that_is_gone_and_takes_hold_again() {
    let mut sheet = board();
    sheet.remove("today", "c");
    assert!(Board::read(&sheet).measures[0].from.is_empty());
    sheet.add("today", "c");
    assert_eq!(Board::read(&sheet).measures[0].from, [1]);
}

#[test]
fn the_board_as_it_was_can_stand_beside_the_board_as_it_is() {
    let mut sheet = board();
    remember(&mut sheet, "2026-09-01");
    sheet.set("today/a/text", "Vi planlegger sammen annenhver uke");
    assert_eq!(
        remembered(&sheet, "2026-09-01", "today"),
        [
            "Vi planlegger hver for oss",
            "Elevene spør hva det skal brukes til"
        ]
    );
    assert_eq!(
        Board::read(&sheet).today[0].text,
        "Vi planlegger sammen annenhver uke"
    );
    assert_eq!(sheet.list("then"), ["2026-09-01"]);
}

#[test]
fn the_plan_knows_how_much_of_it_is_there_and_who_was_not_asked() {
    let mut plan = Sheet::default();
    assert_eq!((filled(&plan), not_asked(&plan).len()), (0, 3));
    for field in Field::ALL {
        plan.set(field.cell(), "noe");
    }
    plan.set(Party::Unions.cell(), true);
    assert_eq!(filled(&plan), 10);
    assert_eq!(not_asked(&plan), [Party::Staff, Party::Owner]);
}

#[test]
fn deciding_before_all_are_asked_is_pointed_out() {
    let mut plan = Sheet::default();
    for party in Party::ALL {
        plan.set(party.cell(), true);
        plan.set(&format!("{}/when", party.cell()), "2026-08-20");
    }
    assert_eq!(decided_too_early(&plan), [], "nothing is decided yet");
    plan.set("decided", "2026-08-21");
    assert_eq!(decided_too_early(&plan), []);
    plan.set("asked/unions/when", "2026-09-01");
    plan.set("asked/owner", false);
    assert_eq!(decided_too_early(&plan), [Party::Unions, Party::Owner]);
}

#[test]
fn what_is_due_first_comes_first_and_what_has_no_date_last() {
    let mut sheet = Sheet::default();
    for (id, text, due) in [
        ("a", "Uten dato", ""),
        ("b", "Ta med et elevarbeid", "2027-02-01"),
        ("c", "Les kapittel 3", "2026-12-01"),
        ("d", " ", "2026-01-01"),
    ] {
        sheet.add("demand", id);
        sheet.set(&format!("demand/{id}/text"), text);
        sheet.set(&format!("demand/{id}/due"), due);
    }
    let ids: Vec<String> = demands(&sheet).into_iter().map(|d| d.id).collect();
    assert_eq!(ids, ["c", "b", "a"]);
}

#[test]
fn an_arena_without_words_is_still_there_to_be_filled_in() {
    let mut sheet = Sheet::default();
    assert_eq!(arenas(&sheet), []);
    sheet.add("arena", "a");
    sheet.set("arena/a/minutes", 90);
    assert_eq!(arenas(&sheet)[0].minutes, Some(90));
}

#[test]
fn a_note_of_several_lines_is_remembered_as_one_note_and_the_target_with_its_day() {
    let mut sheet = Sheet::default();
    sheet.add("today", "a");
    sheet.set("today/a/text", "Vi leser\n\nhver for oss");
    sheet.set("target", "Vi leser sammen");
    sheet.set("by", "2027-06-18");
    remember(&mut sheet, "2026-09-01");
    sheet.set("target", "Noe annet");
    assert_eq!(
        remembered(&sheet, "2026-09-01", "today"),
        ["Vi leser hver for oss"]
    );
    assert_eq!(
        remembered(&sheet, "2026-09-01", "target"),
        ["Vi leser sammen"]
    );
    assert_eq!(remembered(&sheet, "2026-09-01", "by"), ["2027-06-18"]);
}
