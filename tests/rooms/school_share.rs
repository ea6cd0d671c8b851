#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};

use moteklar::bundle::{Bundle, Kind, Reading, Refusal, Written, read};
use moteklar::journal::{Fate, Journal, Plan};
use moteklar::school::plan::Field;
use moteklar::school::share::{self, Brought, Share};
use moteklar::store::{RecordKey, SchoolKey, Sheet};

use crate::bundle_support::{cases, course, day};
use crate::journal_support::at;
use crate::school_support::sheet;

fn bundle(written: &Written) -> Bundle {
    match read(&written.bytes) {
        Ok(Reading::Bundle(received)) => received.bundle,
        other => panic!("{other:?}"),
    }
}

fn brought(written: &Written) -> Brought {
    share::read(&bundle(written)).unwrap()
}

/// A desk where something is written on every sheet.
fn desk() -> Journal {
    let mut journal = Journal::default();
    let mut run = sheet("2026-08-24");
    run.set("has", 75);
    run.set("school", "Fjellskolen");
    run.set("hemmelig", "bare lederens");
    let mut plan = Sheet::default();
    plan.set("id", "0b1c1d64-9a37-4d0c-8a0e-2f1f6a3d9b10");
    for field in Field::ALL {
        plan.set(field.cell(), format!("svar på {}", field.cell()));
    }
    plan.set("asked/staff", true);
    let mut board = Sheet::default();
    board.add("today", "a");
    board.set("today/a/text", "Vi leser hver for oss");
    let mut rating = Sheet::default();
    rating.set("2026-2/pupils/1", 2);
    rating.set("2026-2/pupils/1/why", "min egen grunn");
    let mut voices = Sheet::default();
    voices.set("voice/0/text", "noe en kollega skrev");
    for (key, sheet) in [
        (SchoolKey::Run, run),
        (SchoolKey::Plan, plan),
        (SchoolKey::Board, board),
        (SchoolKey::Rating, rating),
        (SchoolKey::Received("voices-1".into()), voices),
    ] {
        journal.write_sheet(&key, &sheet, &at(0));
    }
    journal
}

fn all(journal: &Journal) -> Vec<(SchoolKey, Sheet)> {
    let sheets = journal.records().filter_map(|(key, e)| match key {
        RecordKey::School(key) => Some((key.clone(), Sheet::of(&e.data))),
        _ => None,
    });
    sheets.collect()
}

fn whole(journal: &Journal) -> Written {
    share::write(
        Share::Desk,
        &share::for_desk(all(journal)),
        &course(),
        day(),
    )
    .unwrap()
}

fn text(written: &Written) -> String {
    String::from_utf8(written.bytes.clone()).unwrap()
}

#[test]
fn what_was_taken_out_stays_at_home() {
    let mut journal = desk();
    let mut run = journal.sheet(&SchoolKey::Run);
    run.add("period", "p");
    run.set("period/p/name", "Rektors operasjon");
    let without = run.clone();
    run.remove("period", "p");
    journal.write_sheet(&SchoolKey::Run, &run, &at(1));
    let mut board = journal.sheet(&SchoolKey::Board);
    board.add("today", "b");
    board.set("today/b/text", "Noe vi angret");
    board.remove("today", "b");
    journal.write_sheet(&SchoolKey::Board, &board, &at(1));

    let staff = |run: &Sheet| {
        text(&share::write(Share::Staff, &share::for_staff(run), &course(), day()).unwrap())
    };
    assert!(staff(&without).contains("operasjon"));
    assert!(!staff(&run).contains("operasjon"));
    let desk = text(&whole(&journal));
    assert!(!desk.contains("operasjon") && !desk.contains("angret"));
    assert!(desk.contains("Vi leser hver for oss"));
    assert_eq!(
        journal.sheet(&SchoolKey::Board).text("today/b/text"),
        "Noe vi angret"
    );
}

#[test]
fn a_text_written_beside_the_shown_one_goes_to_the_next_leader_only() {
    let mut one = Sheet::default();
    one.set("id", "0b1c1d64-9a37-4d0c-8a0e-2f1f6a3d9b10");
    let mut other = one.clone();
    let field = Field::ALL[0];
    one.set(field.cell(), "Det som vises");
    other.set(field.cell(), "Det som står ved siden av");
    let plan = one.join(&other);
    let shown = plan.text(field.cell()).to_owned();
    let hidden = if shown == "Det som vises" {
        "ved siden av"
    } else {
        "som vises"
    };
    let chosen = BTreeSet::from([field]);
    let schools = share::for_schools(&plan, &chosen);
    let schools = text(&share::write(Share::Schools, &schools, &course(), day()).unwrap());
    assert!(schools.contains(&shown) && !schools.contains(hidden));
    let desk = share::for_desk([(SchoolKey::Plan, plan)]);
    let desk = text(&share::write(Share::Desk, &desk, &course(), day()).unwrap());
    assert!(desk.contains(&shown) && desk.contains(hidden));
}

#[test]
fn the_staff_gets_the_run_and_nothing_else() {
    let journal = desk();
    let run = journal.sheet(&SchoolKey::Run);
    let written = share::write(Share::Staff, &share::for_staff(&run), &course(), day()).unwrap();
    assert_eq!(written.kind, Kind::SchoolPlan);
    let text = text(&written);
    assert!(text.contains("Fjellskolen") && text.contains("2026-08-24"));
    for word in [
        "\"has\"",
        "bare lederens",
        "svar på",
        "hver for oss",
        "kollega",
        "min egen",
    ] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn other_schools_get_the_chosen_fields_and_nothing_else() {
    let plan = desk().sheet(&SchoolKey::Plan);
    let chosen = BTreeSet::from([Field::School, Field::Owner]);
    let content = share::for_schools(&plan, &chosen);
    let written = share::write(Share::Schools, &content, &course(), day()).unwrap();
    let text = text(&written);
    assert!(text.contains("svar på field/owner"));
    assert_eq!(text.matches("svar på").count(), 2);
    assert!(!text.contains("asked"));
}

#[test]
fn the_next_leader_gets_the_whole_desk_but_nobodys_private_rating() {
    let text = text(&whole(&desk()));
    for word in [
        "Fjellskolen",
        "svar på field/schools",
        "hver for oss",
        "en kollega skrev",
    ] {
        assert!(text.contains(word), "{word}");
    }
    assert!(!text.contains("min egen grunn"));
}

#[test]
fn a_file_that_mixes_brings_in_only_what_belongs() {
    let journal = desk();
    for share in [Share::Staff, Share::Schools] {
        // Written by somebody who does not filter.
        let written = share::write(share, &all(&journal), &course(), day()).unwrap();
        let brought = brought(&written);
        assert_eq!(brought.records.len(), 1, "{share:?}");
        assert_eq!(brought.left_out, 4);
        let received = &brought.records[0];
        assert!(matches!(
            &received.0,
            RecordKey::School(SchoolKey::Received(_))
        ));
        let json = received.1.to_json();
        for word in [
            "bare lederens",
            "hver for oss",
            "min egen",
            "kollega",
            "asked",
        ] {
            assert!(!json.contains(word), "{share:?} {word}");
        }
    }
    let mixed = share::write(Share::Desk, &all(&journal), &course(), day()).unwrap();
    let keys: Vec<_> = brought(&mixed)
        .records
        .into_iter()
        .map(|(k, _)| k)
        .collect();
    assert!(!keys.contains(&RecordKey::School(SchoolKey::Rating)));
}

#[test]
fn a_year_with_all_modules_is_the_same_byte_for_byte_when_exported_elsewhere() {
    let ours = desk();
    let first = whole(&ours);
    let mut elsewhere = Journal::default();
    let plan = Plan::new(&elsewhere, brought(&first).records);
    elsewhere.apply(&plan);
    assert_eq!(whole(&elsewhere).bytes, first.bytes);
    // And what the staff got is what they can pass on.
    let run = ours.sheet(&SchoolKey::Run);
    let to_staff = share::write(Share::Staff, &share::for_staff(&run), &course(), day()).unwrap();
    let plan = Plan::new(&elsewhere, brought(&to_staff).records);
    elsewhere.apply(&plan);
    let id = run.text("id");
    let received = elsewhere.sheet(&SchoolKey::Received(format!("run-{id}")));
    let again = share::write(Share::Staff, &share::for_staff(&received), &course(), day());
    assert_eq!(again.unwrap().bytes, to_staff.bytes);
}

#[test]
fn an_import_is_shown_before_it_is_done_and_can_be_taken_back_to_the_byte() {
    let mut mine = Journal::default();
    let mut run = sheet("2026-08-24");
    run.set("school", "Vår skole");
    mine.write_sheet(&SchoolKey::Run, &run, &at(0));
    let before = mine.clone();
    let plan = Plan::new(&mine, brought(&whole(&desk())).records);
    assert_eq!(mine, before, "a dry run changes nothing");
    let fates: Vec<Fate> = plan.rows.iter().map(|row| row.fate).collect();
    assert_eq!(fates, [Fate::Newer, Fate::New, Fate::New, Fate::New]);
    let changes = mine.apply(&plan);
    assert_eq!(
        mine.sheet(&SchoolKey::Board).text("today/a/text"),
        "Vi leser hver for oss"
    );
    let undone = mine.undo(&changes);
    assert!(undone.kept.is_empty());
    assert_eq!(mine, before);
}

// Holds C 8.
#[test]
fn the_same_file_again_changes_nothing() {
    let mut mine = Journal::default();
    let file = whole(&desk());
    mine.apply(&Plan::new(&mine, brought(&file).records));
    let plan = Plan::new(&mine, brought(&file).records);
    assert!(plan.rows.iter().all(|row| row.fate == Fate::Same));
    assert_eq!(mine.apply(&plan), []);
}

#[test]
fn another_schools_plan_stands_beside_and_never_in_ones_own() {
    let mut mine = Journal::default();
    let mut own = Sheet::default();
    own.set(Field::School.cell(), "Vår skole");
    mine.write_sheet(&SchoolKey::Plan, &own, &at(0));
    for n in 0..3 {
        let mut plan = Sheet::default();
        plan.set("id", format!("skole-{n}"));
        plan.set(Field::School.cell(), format!("Skole {n}"));
        let all = Field::ALL.into_iter().collect();
        let content = share::for_schools(&plan, &all);
        let written = share::write(Share::Schools, &content, &course(), day()).unwrap();
        mine.apply(&Plan::new(&mine, brought(&written).records));
    }
    assert_eq!(mine.sheet(&SchoolKey::Plan), own);
    assert_eq!(mine.received_sheets().len(), 3);
}

#[test]
fn a_newer_run_for_the_staff_takes_the_place_of_the_older_in_any_order() {
    let mut run = sheet("2026-08-24");
    let export =
        |run: &Sheet| share::write(Share::Staff, &share::for_staff(run), &course(), day()).unwrap();
    let first = export(&run);
    run.set("start", "2026-09-07");
    run.remove("module", "3-dybdelaring");
    let second = export(&run);
    let mut states = Vec::new();
    for files in [[&first, &second], [&second, &first]] {
        let mut journal = Journal::default();
        for file in files {
            journal.apply(&Plan::new(&journal, brought(file).records));
        }
        let (_, sheet) = journal.received_sheets().remove(0);
        assert_eq!(sheet.text("start"), "2026-09-07");
        assert_eq!(sheet.list("module").len(), 5);
        states.push(sheet);
    }
    assert_eq!(states[0], states[1]);
}

#[test]
fn strange_sheets_are_refused_by_name() {
    for (cells, member) in [
        (json!([1]), "records[0].cells"),
        (json!({"a": [1, {"deep": 1}]}), "records[0].cells"),
        (json!({"a": [1, "x".repeat(20_001)]}), "records[0].cells"),
        (json!({"a".repeat(201): [1, 1]}), "records[0].cells"),
    ] {
        let mut bundle = bundle(&whole(&desk()));
        if let moteklar::bundle::Record::Other(other) = &mut bundle.records[0] {
            other.members.insert("cells".into(), cells);
        }
        let refused = share::read(&bundle);
        assert!(
            matches!(&refused, Err(Refusal::Malformed { member: m, .. }) if m == member),
            "{refused:?}"
        );
    }
    let mut nameless = bundle(&whole(&desk()));
    nameless.extra.insert("share".into(), "alle".into());
    assert!(share::read(&nameless).is_err());
}

fn any_desk() -> impl Strategy<Value = Vec<(SchoolKey, Sheet)>> {
    let key = prop_oneof![
        proptest::sample::select(SchoolKey::OWN.to_vec()),
        "[a-z]{1,6}-[a-z0-9-]{1,8}".prop_map(SchoolKey::Received),
    ];
    let value = prop_oneof![
        any::<String>().prop_map(Value::from),
        (0_u64..1 << 53).prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
    ];
    let cells = proptest::collection::vec(("[a-z/0-9-]{1,12}", value), 1..8);
    let sheet = cells.prop_map(|cells| {
        let mut sheet = Sheet::default();
        for (name, value) in cells {
            sheet.set(&name, value);
        }
        sheet
    });
    proptest::collection::btree_map(key, sheet, 0..6).prop_map(|desk| desk.into_iter().collect())
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn any_desk_comes_out_elsewhere_as_it_went_in(sheets in any_desk()) {
        let mut ours = Journal::default();
        for (key, sheet) in &sheets {
            ours.write_sheet(key, sheet, &at(0));
        }
        let first = whole(&ours);
        let mut elsewhere = Journal::default();
        elsewhere.apply(&Plan::new(&elsewhere, brought(&first).records));
        prop_assert_eq!(whole(&elsewhere).bytes, first.bytes);
    }

    #[test]
    fn two_desks_are_merged_in_any_order(a in any_desk(), b in any_desk()) {
        let merged = |first: &[(SchoolKey, Sheet)], second: &[(SchoolKey, Sheet)]| {
            let mut journal = Journal::default();
            for desk in [first, second, first] {
                let content = share::for_desk(desk.to_vec());
                let written = share::write(Share::Desk, &content, &course(), day()).unwrap();
                journal.apply(&Plan::new(&journal, brought(&written).records));
            }
            journal
        };
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
    }

    #[test]
    fn nothing_but_the_run_ever_reaches_the_staff(sheets in any_desk()) {
        let run = sheets.iter().find(|(k, _)| *k == SchoolKey::Run).map(|(_, s)| s.clone());
        let content = share::for_staff(&run.unwrap_or_default());
        prop_assert_eq!(content.len(), 1);
        prop_assert_eq!(&content[0].0, &SchoolKey::Run);
    }
}
