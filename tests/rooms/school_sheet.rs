#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use moteklar::journal::Journal;
use moteklar::store::{Envelope, Place, Put, RecordKey, SchoolKey, Sheet, Update, join_record};

use crate::journal_support::{at, cases};

fn sheet(json: Value) -> Sheet {
    match json {
        Value::Object(cells) => Sheet::new(cells),
        _ => Sheet::default(),
    }
}

#[test]
fn a_cell_counts_its_writes_and_writing_the_same_is_no_writing() {
    let mut sheet = Sheet::default();
    sheet.set("a", "en");
    sheet.set("a", "en");
    sheet.set("a", "to");
    sheet.set("b", Value::Null);
    assert_eq!(Value::from(sheet.cells().clone()), json!({"a": [2, "to"]}));
    assert_eq!(sheet.text("a"), "to");
}

#[test]
fn two_devices_that_wrote_the_same_field_keep_both_texts_until_one_is_chosen() {
    let mut base = Sheet::default();
    base.set("a", "felles");
    let (mut one, mut other) = (base.clone(), base);
    one.set("a", "min");
    other.set("a", "din");
    let mut joined = one.join(&other);
    assert_eq!(joined, other.join(&one));
    let shown = joined.text("a").to_owned();
    let beside: Vec<_> = joined
        .beside("a")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert_eq!((shown.as_str(), beside), ("din", vec!["min"]));
    joined.set("a", "min");
    assert!(joined.beside("a").is_empty());
    assert_eq!(
        joined.join(&other),
        joined,
        "an old copy brings nothing back"
    );
}

#[test]
fn what_another_window_wrote_in_a_cell_stays_beside_what_is_typed_there() {
    let mut sheet = Sheet::default();
    sheet.set("a", "felles");
    sheet.set("a", "Vi begynner i august.");
    // This window still showed the first when somebody began to type.
    sheet.write("a", "felles og mer", &"felles".into());
    assert_eq!(sheet.text("a"), "felles og mer");
    assert_eq!(sheet.beside("a"), ["Vi begynner i august."]);
    // Going on typing takes nothing away; choosing does.
    sheet.write("a", "felles og mer til", &"felles og mer".into());
    assert_eq!(sheet.beside("a"), ["Vi begynner i august."]);
    sheet.set("a", "felles og mer til");
    assert!(sheet.beside("a").is_empty());
    // What one has seen, or what is within what is typed, is not shown again.
    sheet.write("a", "noe helt annet", &"felles og mer til".into());
    sheet.write("a", "noe helt annet, og mer", &"noe".into());
    assert!(sheet.beside("a").is_empty());
}

#[test]
fn a_list_keeps_its_order_and_what_was_taken_out_can_be_put_back() {
    let mut sheet = Sheet::default();
    for id in ["a", "b", "c"] {
        sheet.add("note", id);
    }
    sheet.set("note/b/text", "to");
    sheet.shift("note", "c", -5);
    assert_eq!(sheet.list("note"), ["c", "a", "b"]);
    sheet.shift("note", "c", 1);
    assert_eq!(sheet.list("note"), ["a", "c", "b"]);
    sheet.shift("note", "a", 9);
    assert_eq!(sheet.list("note"), ["c", "b", "a"]);
    sheet.remove("note", "b");
    assert_eq!(sheet.list("note"), ["c", "a"]);
    sheet.add("note", "b");
    assert_eq!(sheet.list("note"), ["c", "a", "b"]);
    assert_eq!(sheet.text("note/b/text"), "to");
}

#[test]
fn what_a_newer_version_writes_is_left_as_it_is() {
    let mut newer = sheet(json!({"a": {"of": "another shape"}, "b": [1, "tekst"]}));
    newer.set("b", "ny");
    assert_eq!(
        Value::from(newer.cells().clone()),
        json!({"a": {"of": "another shape"}, "b": [2, "ny"]})
    );
}

#[test]
fn the_keys_of_the_desk_are_read_back_and_what_came_from_others_is_in_the_database_only() {
    for key in SchoolKey::OWN {
        let record = RecordKey::School(key);
        assert_eq!(RecordKey::parse(&record.name()), Some(record.clone()));
        assert_eq!(record.place(), Place::Both);
    }
    let received = RecordKey::School(SchoolKey::Received("run-1".into()));
    assert_eq!(received.name(), "moteklar/school/received/run-1");
    assert_eq!(RecordKey::parse(&received.name()), Some(received.clone()));
    assert_eq!(received.place(), Place::Archive);
    for name in ["school/received/", "school/received/A", "school/plan2"] {
        let key = RecordKey::from_path(name);
        assert_eq!(key, RecordKey::Unknown(name.into()));
    }
}

// Holds D 6.
#[test]
fn another_tab_and_this_one_write_different_fields_and_both_stay() {
    let key = RecordKey::School(SchoolKey::Plan);
    let mut journal = Journal::default();
    let mut mine = Sheet::default();
    mine.set("field/school", "Fjellskolen");
    journal.write_sheet(&SchoolKey::Plan, &mine, &at(0));
    let theirs = Envelope::parse(
        r#"{"v":1,"rev":4,"at":"x","data":{"cells":{"field/start":[1,"uke 34"]},"later":1}}"#,
    )
    .unwrap();
    let changes = journal.absorb(&key, &theirs, true, &at(1));
    let now = journal.sheet(&SchoolKey::Plan);
    assert_eq!(now.text("field/school"), "Fjellskolen");
    assert_eq!(now.text("field/start"), "uke 34");
    let after = changes.last().and_then(|c| c.after.clone()).unwrap();
    assert_eq!(after.rev, 5);
    assert_eq!(
        after.data.get("later"),
        Some(&json!(1)),
        "unknown members stay"
    );
}

#[test]
fn a_late_write_to_the_database_loses_no_field() {
    let key = RecordKey::School(SchoolKey::Board);
    let envelope = |rev: u64, cells: Value| {
        let json = json!({"v": 1, "rev": rev, "at": "x", "data": {"cells": cells}});
        Envelope::parse(&json.to_string()).unwrap()
    };
    let stored = envelope(5, json!({"a": [2, "ny"]}));
    let late = envelope(3, json!({"a": [1, "gammel"], "b": [1, "egen"]}));
    let update = Update::new(vec![(key.clone(), Put::Join(late))]);
    let there = [(key.name(), stored.to_json())].into_iter().collect();
    let written = update.decide(&there);
    let text = written.writes.first().and_then(|(_, v)| v.clone()).unwrap();
    let joined = Sheet::of(&Envelope::parse(&text).unwrap().data);
    assert_eq!((joined.text("a"), joined.text("b")), ("ny", "egen"));
}

fn cell() -> impl Strategy<Value = Value> {
    let value = prop_oneof![
        Just(Value::Null),
        "[a-c]{0,2}".prop_map(Value::from),
        (0_u64..3).prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
    ];
    (1_u64..4, value).prop_map(|(n, value)| json!([n, value]))
}

fn any_sheet() -> impl Strategy<Value = Sheet> {
    proptest::collection::btree_map("[a-d]", cell(), 0..5)
        .prop_map(|cells| Sheet::new(cells.into_iter().collect::<Map<_, _>>()))
}

fn any_envelope() -> impl Strategy<Value = Envelope> {
    (any_sheet(), 1_u64..4, "[xy]").prop_map(|(sheet, rev, when)| Envelope {
        v: 1,
        rev,
        at: when,
        data: Map::from_iter([("cells".to_owned(), sheet.cells().clone().into())]),
        extra: Map::new(),
    })
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn sheets_are_joined_in_any_order_and_any_number_of_times(a in any_sheet(), b in any_sheet(), c in any_sheet()) {
        prop_assert_eq!(a.join(&b), b.join(&a));
        prop_assert_eq!(a.join(&b).join(&c), a.join(&b.join(&c)));
        prop_assert_eq!(a.join(&a), a.clone());
        prop_assert_eq!(a.join(&b).join(&b), a.join(&b));
    }

    #[test]
    fn so_are_the_records_that_hold_them(a in any_envelope(), b in any_envelope(), c in any_envelope()) {
        let key = RecordKey::School(SchoolKey::Run);
        let join = |x: &Envelope, y: &Envelope| join_record(&key, x, y);
        prop_assert_eq!(join(&a, &b), join(&b, &a));
        prop_assert_eq!(join(&join(&a, &b), &c), join(&a, &join(&b, &c)));
        prop_assert_eq!(join(&a, &a), a.clone());
    }
}
