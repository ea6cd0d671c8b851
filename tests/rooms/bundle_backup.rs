//! Everything, out and in again.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use moteklar::bundle::backup::{records, write_all};
use moteklar::bundle::contribution::freeze;
use moteklar::bundle::{Kind, Record, Refusal, canonical, limits, write};
use moteklar::store::Envelope;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::bundle_support::*;

type Entry = (String, Envelope);

fn entry(key: &str, value: Value) -> Entry {
    (key.into(), Envelope::parse(&value.to_string()).unwrap())
}

fn answer(key: &str, text: &str) -> Entry {
    let data = json!({ "text": text, "prompt_text": "Hva la du merke til?" });
    entry(
        key,
        json!({ "v": 1, "rev": 3, "at": "2026-11-22T10:00:00Z", "data": data }),
    )
}

fn sample() -> Vec<Entry> {
    vec![
        answer("answer/1-verdiloftet-film", "At elevene blir hørt."),
        answer("answer/1-verdiloftet-film@2", "Andre runde"),
        answer("answer/skolen:egen-1", "Egen side"),
        entry(
            "note/1-hva@2",
            json!({ "v": 1, "rev": 1, "at": "", "data": { "text": "Notat" } }),
        ),
        entry(
            "progress/1-hva",
            json!({ "v": 1, "rev": 2, "at": "x", "data": { "state": "done" }, "new": [1] }),
        ),
        entry(
            "history/answer/1-verdiloftet-film",
            json!({ "v": 1, "rev": 2, "at": "x",
            "data": { "versions": [{ "text": "a", "at": "b", "rev": 1 }] } }),
        ),
        entry(
            "place",
            json!({ "v": 1, "rev": 1, "at": "x", "data": { "page": "1-hva" } }),
        ),
    ]
}

fn backup(entries: Vec<Entry>) -> Vec<u8> {
    let mut written = write_all(entries, [], &course(), day()).unwrap();
    assert_eq!(written.len(), 1);
    written.remove(0).bytes
}

/// Writes, reads, and takes the records out again.
fn round_trip(entries: Vec<Entry>) -> Vec<Entry> {
    let bundle = received(&backup(entries)).bundle;
    assert_eq!(bundle.kind, Kind::Backup);
    let restored = records(&bundle).unwrap();
    assert_eq!(restored.unknown, 0);
    restored.records
}

fn sorted(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    entries
}

#[test]
fn what_is_restored_is_what_was_stored() {
    assert_eq!(round_trip(sample()), sorted(sample()));
    assert_eq!(round_trip(Vec::new()), Vec::new());
}

#[test]
fn the_same_records_on_the_same_day_give_the_same_bytes() {
    let mut other_way = sample();
    other_way.reverse();
    assert_eq!(backup(sample()), backup(other_way));
    assert_eq!(backup(sample()), fixture("backup.json"));
    let mut changed = sample();
    changed[0] = answer("answer/1-verdiloftet-film", "Noe annet");
    let (one, two) = (
        received(&backup(sample())).bundle,
        received(&backup(changed)).bundle,
    );
    assert_ne!(one.bundle_id, two.bundle_id);
    assert_eq!(one.records[0].id(), two.records[0].id());
    assert_eq!(one.bundle_id.get_version_num(), 8);
}

#[test]
fn an_answer_travels_as_an_answer() {
    let data = json!({ "text": "t", "mood": { "a": [1] } });
    let more = entry(
        "answer/1-a@3",
        json!({ "v": 1, "rev": 4, "at": "when", "data": data, "newer": true }),
    );
    let bundle = received(&backup(vec![more])).bundle;
    let Record::Answer(answer) = &bundle.records[0] else {
        panic!()
    };
    assert_eq!(
        (answer.prompt.as_str(), answer.round, answer.rev),
        ("1-a", Some(3), Some(4))
    );
    assert_eq!(
        (answer.text.as_str(), answer.at.as_deref()),
        ("t", Some("when"))
    );
    assert_eq!(answer.prompt_text, None);
    assert_eq!(json!(answer.more), json!({ "mood": { "a": [1] } }));
    assert_eq!(json!(answer.extra), json!({ "newer": true }));
}

#[test]
fn strange_keys_and_values_come_back_too() {
    let deep = |depth: u32| (0..depth).fold(json!(1), |inner, _| json!([inner]));
    let envelope = |data: Value, more: Value| {
        let mut value = json!({ "v": 1, "rev": 1, "at": "x", "data": data });
        value
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        value
    };
    let text = json!({ "text": "t" });
    let entries = vec![
        entry("answer/a@1", envelope(text.clone(), json!({}))),
        entry("answer/a@02", envelope(text.clone(), json!({}))),
        entry("answer/a@b@2", envelope(text.clone(), json!({}))),
        entry("answer/a@", envelope(text.clone(), json!({}))),
        entry("answer/", envelope(text.clone(), json!({}))),
        entry("blåbær/æ ø\u{0}", envelope(text.clone(), json!({}))),
        entry("answer/no-text", envelope(json!({}), json!({}))),
        entry("answer/odd-text", envelope(json!({ "text": 1 }), json!({}))),
        entry(
            "answer/odd-prompt",
            envelope(json!({ "text": "", "prompt_text": null }), json!({})),
        ),
        entry("answer/newer", envelope(text.clone(), json!({ "v": 2 }))),
        entry(
            "answer/large",
            envelope(text.clone(), json!({ "rev": u64::MAX })),
        ),
        entry(
            "answer/float",
            envelope(json!({ "text": "", "x": 0.5 }), json!({})),
        ),
        entry(
            "answer/greek",
            envelope(json!({ "text": "", "λ": 1 }), json!({})),
        ),
        entry(
            "answer/clash",
            envelope(text, json!({ "id": "mine", "prompt": 7 })),
        ),
    ];
    // Some of these still fit into the file's depth, some only as text.
    let deep = (110..=125).map(|depth| {
        entry(
            &format!("deep/{depth}"),
            envelope(json!({ "deep": deep(depth) }), json!({})),
        )
    });
    let entries: Vec<Entry> = entries.into_iter().chain(deep).collect();
    assert_eq!(round_trip(entries.clone()), sorted(entries));
}

#[test]
fn a_long_text_is_no_obstacle_to_a_backup() {
    let entries = vec![answer("answer/a", &"å".repeat(1_000_000))];
    assert_eq!(round_trip(entries.clone()), entries);
}

#[test]
fn what_does_not_fit_one_file_comes_in_several() {
    let text = "\u{1}".repeat(500_000);
    let entries: Vec<_> = (10..16)
        .map(|n| answer(&format!("answer/a-{n}"), &text))
        .collect();
    let files = write_all(entries.clone(), [], &course(), day()).unwrap();
    assert!(files.len() > 1);
    let mut restored = Vec::new();
    for file in &files {
        assert!(file.bytes.len() as u64 <= limits::FILE);
        restored.extend(records(&received(&file.bytes).bundle).unwrap().records);
    }
    assert_eq!(sorted(restored), entries);
    let one = answer("answer/a", &"\u{1}".repeat(3_000_000));
    assert!(matches!(
        write_all([one], [], &course(), day()),
        Err(Refusal::TooLarge { .. })
    ));
}

#[test]
fn more_records_than_one_file_may_hold_come_in_several() {
    let note = |n| {
        let data = json!({ "text": "x" });
        let key = format!("note/a-{n:06}");
        entry(&key, json!({ "v": 1, "rev": 3, "at": "x", "data": data }))
    };
    let entries: Vec<_> = (0..20_000).map(note).collect();
    let files = write_all(entries.clone(), [], &course(), day()).unwrap();
    assert!(files.len() > 1);
    let restored = files
        .iter()
        .flat_map(|file| records(&received(&file.bytes).bundle).unwrap().records);
    assert_eq!(sorted(restored.collect()), entries);
    let few = write_all(entries[..5_000].to_vec(), [], &course(), day()).unwrap();
    assert_eq!(few.len(), 1);
}

#[test]
fn a_backup_that_contradicts_itself_is_refused() {
    let id = |n: u8| format!("00000000-0000-8000-8000-{n:012}");
    let value = json!({ "v": 1, "rev": 1, "at": "x", "data": {} });
    let check = |list: Value| {
        let mut map = members();
        map.insert("kind".into(), "backup".into());
        map.insert("records".into(), list);
        records(&received(&summed(map)).bundle)
    };
    let record =
        |n, value: &Value| json!({ "type": "record", "id": id(n), "key": "place", "value": value });
    assert!(check(json!([record(1, &value)])).is_ok());
    assert!(matches!(
        check(json!([record(1, &value), record(2, &value)])),
        Err(Refusal::RepeatedRecord { .. })
    ));
    for bad in [
        json!({}),
        json!(1),
        json!({ "v": 1, "rev": -1, "at": "", "data": {} }),
        json!({ "v": 1, "rev": 1, "at": "", "data": [] }),
    ] {
        assert!(
            matches!(
                check(json!([record(1, &bad)])),
                Err(Refusal::Malformed { .. })
            ),
            "{bad}"
        );
    }
    assert!(check(json!([{ "type": "record", "id": id(1), "value": value }])).is_err());
    assert!(check(json!([{ "type": "record", "id": id(1), "key": "a", "json": "{" }])).is_err());
    assert_eq!(
        check(json!([{ "type": "vote", "id": id(1) }]))
            .unwrap()
            .unknown,
        1
    );
}

fn data() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        Just(json!(0.5)),
        Just(json!(-0.0))
    ];
    let value = leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map("[a-zå]{0,3}", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    });
    let name = prop_oneof![
        Just("text".to_owned()),
        Just("prompt_text".to_owned()),
        "[a-zλ]{0,4}"
    ];
    prop::collection::hash_map(name, value, 0..4)
        .prop_map(|map| Value::Object(map.into_iter().collect()))
}

proptest! {
    #![proptest_config(cases(200))]
    #[test]
    fn any_records_come_back_exactly(
        entries in prop::collection::btree_map("(answer/|note/)?[a-z0-9å:@/-]{0,8}", (0u32..3, any::<u64>(), any::<String>(), data(), data()), 0..6)
    ) {
        let entries: Vec<Entry> = entries.into_iter().map(|(key, (v, rev, at, data, extra))| {
            let mut extra = extra.as_object().unwrap().clone();
            for known in ["v", "rev", "at", "data"] {
                extra.remove(known);
            }
            (key, Envelope { v, rev, at, data: data.as_object().unwrap().clone(), extra })
        }).collect();
        let bytes = backup(entries.clone());
        let bundle = received(&bytes).bundle;
        prop_assert_eq!(write(&bundle).unwrap().bytes, bytes);
        prop_assert_eq!(records(&bundle).unwrap().records, entries);
    }

    #[test]
    fn no_backup_makes_restoring_panic(list in data()) {
        let mut map = members();
        map.insert("kind".into(), "backup".into());
        map.insert("records".into(), json!([{ "type": "record", "id": "00000000-0000-8000-8000-000000000000", "key": "a", "value": list }]));
        if canonical::to_bytes(&map).is_ok() {
            let _ = records(&received(&summed(map)).bundle);
        }
    }
}

fn gathered(n: u8) -> (String, String) {
    let name = format!("received/6f1c93ae-0000-4000-8000-000000000001/{n:064}");
    let file = String::from_utf8(frozen(u64::from(n)).written.bytes).unwrap();
    (name, file)
}

#[test]
fn what_meetings_have_gathered_is_in_the_copy_and_comes_back_as_it_was() {
    let shelf: Vec<(String, String)> = [3, 1, 2].map(gathered).to_vec();
    let written = write_all(sample(), shelf.clone(), &course(), day()).unwrap();
    let again = write_all(sample(), shelf.clone(), &course(), day()).unwrap();
    assert_eq!(written, again);
    let restored = records(&received(&written[0].bytes).bundle).unwrap();
    assert_eq!(restored.records, sorted(sample()));
    let mut sorted = shelf;
    sorted.sort();
    assert_eq!(restored.received, sorted);
    assert_eq!(restored.unknown, 0);
}

/// An app that knows no such type puts the record aside and takes in the rest.
#[test]
fn a_gathered_contribution_is_a_record_of_a_type_of_its_own() {
    let written = write_all(sample(), [gathered(1)], &course(), day()).unwrap();
    let bundle = received(&written[0].bytes).bundle;
    assert_eq!((bundle.schema, bundle.min_reader), (1, 1));
    let kinds = bundle.records.iter().filter_map(|record| match record {
        Record::Other(other) if other.kind != "record" => Some(other.kind.as_str()),
        _ => None,
    });
    assert_eq!(kinds.collect::<Vec<_>>(), ["received"]);
}

#[test]
fn thirty_large_meetings_come_in_several_files_and_all_of_them_come_back() {
    let file = |n: u8| {
        let mut draft = draft();
        draft.answers = vec![draft.answers[0].clone(); 60];
        for answer in &mut draft.answers {
            answer.text = "æ".repeat(10_000);
        }
        let written = freeze(&draft, &mut random(u64::from(n))).unwrap().written;
        (gathered(n).0, String::from_utf8(written.bytes).unwrap())
    };
    let shelf: Vec<_> = (10..25).map(file).collect();
    let files = write_all(sample(), shelf.clone(), &course(), day()).unwrap();
    assert!(files.len() > 1);
    let mut back = Vec::new();
    for written in &files {
        assert!(written.bytes.len() as u64 <= limits::FILE);
        back.extend(records(&received(&written.bytes).bundle).unwrap().received);
    }
    back.sort();
    assert_eq!(back, shelf);
}
