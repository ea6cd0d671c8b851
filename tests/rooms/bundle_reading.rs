//! What is refused, why, and what is kept though it is not known.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use moteklar::bundle::canonical::Flaw;
use moteklar::bundle::limits::{self, Batch};
use moteklar::bundle::{Expected, Kind, NotText, Reading, Refusal, check_size, open, read, write};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::bundle_support::*;

fn malformed(member: &str, expected: Expected) -> Refusal {
    Refusal::Malformed {
        member: member.into(),
        expected,
    }
}

fn missing(member: &str) -> Refusal {
    Refusal::Missing {
        member: member.into(),
    }
}

#[test]
fn a_file_that_was_saved_is_read() {
    let frozen = frozen(1);
    let received = received(&frozen.written.bytes);
    assert_eq!(received.bundle, frozen.bundle);
    assert_eq!(received.receipt(), frozen.written.receipt());
}

// Holds B 2.
#[test]
fn a_file_cut_at_any_byte_is_refused_as_truncated() {
    let bytes = frozen(1).written.bytes;
    assert_eq!(refusal(&[]), Refusal::Empty);
    for end in 1..bytes.len() {
        assert_eq!(
            refusal(&bytes[..end]),
            Refusal::Json(Flaw::Truncated),
            "at {end}"
        );
    }
}

// Holds B 3.
#[test]
fn a_file_with_one_byte_changed_is_refused() {
    let bytes = frozen(1).written.bytes;
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert!(!matches!(read(&changed), Ok(Reading::Bundle(_))), "at {at}");
    }
}

// Holds B 1.
#[test]
fn bytes_that_are_no_text_are_recognised() {
    let text = |why| Refusal::NotText(why);
    let json = frozen(1).written.bytes;
    let le: Vec<u8> = String::from_utf8(json.clone())
        .unwrap()
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let be: Vec<u8> = String::from_utf8(json.clone())
        .unwrap()
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    for utf16 in [le.clone(), be, [b"\xFF\xFE".as_slice(), &le].concat()] {
        assert_eq!(refusal(&utf16), text(NotText::Utf16));
    }
    let nul = [b"{\"a\":\"".as_slice(), b"\0\"}"].concat();
    assert_eq!(refusal(&nul), text(NotText::Nul { at: 6 }));
    assert_eq!(
        refusal(b"{\"a\":\"bl\xE5b\xE6r\"}"),
        text(NotText::InvalidUtf8 { at: 8 })
    );
    assert_eq!(refusal(b"PK\x03\x04\x14\0\x06\0"), text(NotText::Zip));
    for packed in [
        b"7z\xBC\xAF\x27\x1C\0\x04".as_slice(),
        b"Rar!\x1A\x07\x01\0",
        b"\x1F\x8B\x08\0",
    ] {
        assert_eq!(refusal(packed), text(NotText::OtherPacked));
    }
    let outlook = [
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(),
        &[0; 600],
        b"_\0_\0s\0u\0b\0s\0t\0g\x001\0",
    ]
    .concat();
    let mail = b"Received: from skole.no\r\nFrom: Kari\r\nMIME-Version: 1.0\r\n\r\nHei!\r\n";
    for mail in [
        outlook.as_slice(),
        mail,
        b"Subject: Bidrag\nMessage-ID: <1@skole.no>\n\nHei",
    ] {
        assert_eq!(refusal(mail), text(NotText::Mail));
    }
    // What looks a little like it is a letter.
    for letter in [
        "Hei: her er bidraget\nHilsen Kari",
        "Kari Nordmann: MIME-Version: 1",
    ] {
        assert!(
            !matches!(refusal(letter.as_bytes()), Refusal::NotText(_)),
            "{letter}"
        );
    }
    assert_eq!(refusal(b"%PDF-1.7\n%\xE2\xE3"), text(NotText::Pdf));
    assert_eq!(
        refusal(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        text(NotText::Picture)
    );
    assert_eq!(
        refusal(b"\xFF\xD8\xFF\xE0\0\x10JFIF"),
        text(NotText::Picture)
    );
    assert_eq!(refusal(b"\0\0\0\x18ftypheic"), text(NotText::Picture));
    assert_eq!(refusal(b"RIFF\x10\0\0\0WEBPVP8 "), text(NotText::Picture));
    assert_eq!(
        refusal(b"\x7fELF\x02\x01\x01\0\0\xFF"),
        text(NotText::Binary)
    );
}

// Holds B 3.
#[test]
fn other_peoples_json_is_refused_as_theirs() {
    let theirs = |bytes: &[u8], format: Option<&str>| {
        assert_eq!(
            refusal(bytes),
            Refusal::NotOurs {
                format: format.map(Into::into)
            }
        );
    };
    theirs(
        br#"{"name":"leptos","version":1.5,"norsk-\u00e5":[1e400]}"#,
        None,
    );
    theirs("{\"blåbær\":-0}".as_bytes(), None);
    theirs(b"[]", None);
    theirs(b"\"moteklar\"", None);
    theirs(b"42", None);
    theirs(br#"{"format":"Moteklar"}"#, Some("Moteklar"));
    theirs(br#"{"format":["moteklar"]}"#, None);
    let long = format!(r#"{{"format":"{}"}}"#, "x".repeat(100_000));
    theirs(long.as_bytes(), Some(&"x".repeat(60)));
}

// Holds B 3.
#[test]
fn a_newer_file_is_put_aside_and_not_parsed() {
    for rest in [
        "",
        r#","records":{"what":1.5}"#,
        r#","blåbær":-0"#,
        r#","kind":7,"schema":"new""#,
    ] {
        let text = format!("{{ \"format\":\"moteklar\",\"min_reader\":2{rest}}}");
        assert_eq!(read(text.as_bytes()), Ok(Reading::Parked { min_reader: 2 }));
    }
    let twice = br#"{"format":"moteklar","min_reader":2,"min_reader":1}"#;
    assert_eq!(
        refusal(twice),
        Refusal::Json(Flaw::DuplicateKey("min_reader".into()))
    );
}

#[test]
fn a_sealed_file_is_told_apart() {
    let jwe = "eyJhbGciOiJQQkVTMiJ9.a.b.c.d";
    let sealed = json!({ "format": "moteklar-sealed", "jwe": jwe }).to_string();
    assert_eq!(
        read(sealed.as_bytes()),
        Ok(Reading::Sealed { jwe: jwe.into() })
    );
    assert_eq!(refusal(br#"{"format":"moteklar-sealed"}"#), missing("jwe"));
    for jwe in ["7", "null", "\"\"", "{}"] {
        let text = format!(r#"{{"format":"moteklar-sealed","jwe":{jwe}}}"#);
        assert_eq!(refusal(text.as_bytes()), malformed("jwe", Expected::Text));
    }
}

#[test]
fn each_member_must_be_what_it_is() {
    use Expected::{Count, Day, List, Object, Sum, Text, Uuid};
    for name in ["min_reader", "schema", "kind", "bundle_id", "records"] {
        assert_eq!(refusal(&with(name, Value::Null)), missing(name));
    }
    let cases = [
        ("min_reader", json!(0), Count),
        ("min_reader", json!("1"), Count),
        ("schema", json!(-1), Count),
        ("schema", json!("1"), Count),
        ("kind", json!(1), Text),
        (
            "bundle_id",
            json!("6F1C93AE-0000-4000-8000-000000000000"),
            Uuid,
        ),
        ("bundle_id", json!("6f1c93ae000040008000000000000000"), Uuid),
        ("bundle_id", json!("../../etc"), Uuid),
        ("slot", json!(1), Uuid),
        (
            "meeting",
            json!("{6f1c93ae-0000-4000-8000-000000000000}"),
            Uuid,
        ),
        ("created", json!("2026-02-29"), Day),
        ("created", json!("2026-1-1"), Day),
        ("created", json!("2026-11-23T08:00:00Z"), Day),
        ("created", json!("+2026-11-23"), Day),
        ("edition", json!(0), Count),
        ("edition", json!(-1), Count),
        ("edition", json!(true), Count),
        ("author", json!("Kari"), Object),
        ("author", json!([]), Object),
        ("course", json!(1), Object),
        ("records", json!({}), List),
    ];
    for (name, value, expected) in cases {
        let text = value.to_string();
        assert_eq!(
            refusal(&with(name, value)),
            malformed(name, expected),
            "{name} {text}"
        );
    }
    assert_eq!(
        refusal(&with("author", json!({ "name": 1 }))),
        malformed("author.name", Text)
    );
    assert_eq!(
        refusal(&with("course", json!({ "id": "x" }))),
        missing("course.version")
    );
    assert_eq!(
        refusal(&with("records", json!([1]))),
        malformed("records[0]", Object)
    );
    assert_eq!(
        refusal(&with("records", json!([{}]))),
        missing("records[0].type")
    );
    assert_eq!(
        refusal(&with("records", json!([{ "type": "x" }]))),
        missing("records[0].id")
    );
    let mut map = members();
    map.insert("author".into(), Value::Null);
    assert_eq!(refusal(&summed(map)), malformed("author", Object));
    let mut map = members();
    map.insert("sha256".into(), "A".repeat(64).into());
    assert_eq!(
        refusal(json!(map).to_string().as_bytes()),
        malformed("sha256", Sum)
    );
    map.remove("sha256");
    assert_eq!(
        refusal(json!(map).to_string().as_bytes()),
        missing("sha256")
    );
}

#[test]
fn an_answer_must_have_its_members() {
    let id = "6f1c93ae-0000-4000-8000-000000000000";
    let answer = |more: Value| {
        let mut record = json!({ "type": "answer", "id": id, "prompt": "a", "text": "" });
        record
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        record
            .as_object_mut()
            .unwrap()
            .retain(|_, value| !value.is_null());
        with("records", json!([record]))
    };
    assert!(
        read(&answer(json!({}))).is_ok(),
        "what is absent is absent for good reasons"
    );
    assert_eq!(
        refusal(&answer(json!({ "text": null }))),
        missing("records[0].text")
    );
    assert_eq!(
        refusal(&answer(json!({ "prompt": null }))),
        missing("records[0].prompt")
    );
    assert_eq!(
        refusal(&answer(json!({ "rev": -3 }))),
        malformed("records[0].rev", Expected::Count)
    );
    assert_eq!(
        refusal(&answer(json!({ "text": 7 }))),
        malformed("records[0].text", Expected::Text)
    );
}

// Holds B 6.
#[test]
fn two_records_with_one_id_are_refused() {
    let id = "6f1c93ae-0000-4000-8000-000000000000";
    let record = json!({ "type": "x", "id": id });
    let bytes = with("records", json!([record, record]));
    assert_eq!(
        refusal(&bytes),
        Refusal::RepeatedRecord {
            id: id.parse().unwrap()
        }
    );
}

// Holds B 3.
#[test]
fn an_old_schema_and_an_unknown_kind_are_named() {
    assert_eq!(
        refusal(&with("schema", json!(0))),
        Refusal::OldSchema { schema: 0 }
    );
    assert_eq!(
        refusal(&with("kind", json!("vote"))),
        Refusal::UnknownKind {
            kind: "vote".into()
        }
    );
}

// Holds B 3.
#[test]
fn what_was_changed_afterwards_is_refused() {
    let text = String::from_utf8(frozen(1).written.bytes).unwrap();
    let changed = text.replace("hørt", "sett");
    assert_eq!(refusal(changed.as_bytes()), Refusal::WrongSum);
    let number = text.replace("\"schema\":1", "\"schema\":1.0");
    assert_eq!(
        refusal(number.as_bytes()),
        Refusal::Json(Flaw::Number("1.0".into()))
    );
    let twice = text.replace("\"schema\":1", "\"schema\":1,\"x\":{\"a\":0,\"a\":0}");
    assert_eq!(
        refusal(twice.as_bytes()),
        Refusal::Json(Flaw::DuplicateKey("a".into()))
    );
}

/// The same value as others write it: mail gateways, editors, other programs.
fn otherwise(text: &str) -> Vec<String> {
    let value: Value = serde_json::from_str(text).unwrap();
    let pretty = serde_json::to_string_pretty(&value).unwrap();
    let mut turned = String::from("{");
    for (name, member) in value.as_object().unwrap().iter().rev() {
        turned += &format!(
            "{}\"{name}\" :\t{member}",
            if turned.len() > 1 { ", " } else { "" }
        );
    }
    turned.push('}');
    vec![
        format!("\u{feff}{text}"),
        format!("{text}\n"),
        format!("\r\n {text}"),
        format!("\u{feff}\r\n{pretty}\r\n"),
        text.replacen(':', ": ", 1),
        text.replace("hørt", "h\\u00f8rt"),
        text.replace("🙂", "\\ud83d\\ude42"),
        pretty.replace('\n', "\r\n"),
        pretty.replace("  ", "\t"),
        turned,
        pretty,
    ]
}

// Holds B 1.
#[test]
fn a_file_that_was_put_otherwise_on_the_way_is_the_same_file() {
    let bytes = frozen(1).written.bytes;
    let here = received(&bytes);
    assert!(here.is_as_written);
    for text in otherwise(&String::from_utf8(bytes.clone()).unwrap()) {
        let came = received(text.as_bytes());
        assert_eq!(
            (&came.bundle, came.sha256),
            (&here.bundle, here.sha256),
            "{text}"
        );
        assert!(!came.is_as_written, "{text}");
        assert_eq!(write(&came.bundle).unwrap().bytes, bytes);
        // As a file of its own, and among others in a text.
        assert_eq!(open(text.as_bytes()).len(), 1);
        assert_eq!(open(text.as_bytes())[0], read(text.as_bytes()));
    }
    let sealed = "\u{feff}{ \"jwe\": \"a.b.c.d.e\",\r\n \"format\": \"moteklar-sealed\" }";
    assert!(matches!(
        read(sealed.as_bytes()),
        Ok(Reading::Sealed { .. })
    ));
}

// Holds B 3, C 12.
#[test]
fn unknown_members_and_records_survive() {
    let mut map = members();
    let strange = json!({ "__proto__": { "a": [null, true, -7] }, "constructor": "x" });
    map.insert("__proto__".into(), strange.clone());
    map.insert("schema".into(), 9.into());
    map.insert(
        "author".into(),
        json!({ "name": "Kari", "pronoun": strange }),
    );
    map["course"]["channel"] = strange.clone();
    map["records"][0]["mood"] = strange.clone();
    let records = map["records"].as_array_mut().unwrap();
    records.push(
        json!({ "type": "vote", "id": "6f1c93ae-0000-4000-8000-000000000000", "for": strange }),
    );
    let bytes = summed(map);
    let received = received(&bytes);
    assert_eq!(received.bundle.schema, 9);
    assert_eq!(write(&received.bundle).unwrap().bytes, bytes);
}

// Holds B 1.
#[test]
fn size_is_known_before_anything_is_read() {
    assert_eq!(check_size(0), Err(Refusal::Empty));
    assert_eq!(check_size(limits::FILE), Ok(()));
    for size in [limits::FILE + 1, 500_000_000, u64::MAX] {
        assert_eq!(
            check_size(size),
            Err(Refusal::TooLarge {
                size,
                limit: limits::FILE
            })
        );
    }
}

#[test]
fn a_full_batch_refuses_the_next_and_keeps_the_rest() {
    let mut batch = Batch::default();
    assert!((0..limits::FILES).all(|_| batch.admit(1).is_ok()));
    assert_eq!(batch.admit(1), Err(Refusal::TooManyFiles { limit: 200 }));
    let mut batch = Batch::default();
    assert_eq!(batch.admit(16 << 20), Ok(()));
    assert_eq!(
        batch.admit(5 << 20),
        Err(Refusal::BatchTooLarge { limit: 20 << 20 })
    );
    assert!(batch.admit(0).is_err());
    assert_eq!(batch.admit(4 << 20), Ok(()));
}

/// A file of exactly `size` bytes, filled up with an unknown member.
fn filled(kind: Kind, size: u64) -> Vec<u8> {
    let build = |last: usize| {
        let mut map = members();
        map.insert("kind".into(), kind.name().into());
        let full = vec![Value::from("x".repeat(9_000)); size as usize / 9_005 - 1];
        let last = Value::from("x".repeat(last));
        map.insert("filling".into(), [full, vec![last]].concat().into());
        map
    };
    let bytes = summed(build(size as usize - summed(build(0)).len()));
    assert_eq!(bytes.len() as u64, size);
    bytes
}

// Holds B 1.
#[test]
fn a_contribution_may_be_2_mib_and_others_16() {
    let limit = limits::CONTRIBUTION;
    assert!(read(&filled(Kind::Contribution, limit)).is_ok());
    let size = limit + 1;
    let larger = filled(Kind::Contribution, size);
    assert_eq!(refusal(&larger), Refusal::TooLarge { size, limit });
    assert!(read(&filled(Kind::Backup, size)).is_ok());
    let limit = limits::FILE;
    let size = limit + 1;
    let larger = vec![b'{'; size as usize];
    assert_eq!(refusal(&larger), Refusal::TooLarge { size, limit });
}

#[test]
fn a_contribution_has_500_records_at_most() {
    let records = |n: usize| {
        let record = |n| json!({ "type": "x", "id": format!("00000000-0000-4000-8000-{n:012}") });
        (0..n).map(record).collect::<Value>()
    };
    assert!(read(&with("records", records(500))).is_ok());
    assert_eq!(
        refusal(&with("records", records(501))),
        Refusal::TooManyRecords {
            count: 501,
            limit: 500
        }
    );
    let mut map = members();
    map.insert("kind".into(), "backup".into());
    map.insert("records".into(), records(2000));
    assert!(read(&summed(map)).is_ok());
}

#[test]
fn a_text_in_a_contribution_has_20_000_utf_16_units() {
    let text = |text: String| {
        let mut map = members();
        map["records"][1]["text"] = text.into();
        summed(map)
    };
    assert!(read(&text("å".repeat(20_000))).is_ok());
    assert!(read(&text("🙂".repeat(10_000))).is_ok());
    let refused = Refusal::TextTooLong {
        member: "records[1].text".into(),
        units: 20_002,
        limit: 20_000,
    };
    assert_eq!(refusal(&text("🙂".repeat(10_001))), refused);
    let unknown = with(
        "author",
        json!({ "name": "x", "more": [["y".repeat(20_001)]] }),
    );
    let member = "author.more[0][0]".into();
    assert_eq!(
        refusal(&unknown),
        Refusal::TextTooLong {
            member,
            units: 20_001,
            limit: 20_000
        }
    );
}

// Holds B 2.
#[test]
fn a_hostile_file_is_refused_soon() {
    let million = format!(
        "{{\"format\":\"moteklar\",\"x\":[{}0]}}",
        "0,".repeat(1_000_000)
    );
    assert_eq!(
        refusal(million.as_bytes()),
        Refusal::Json(Flaw::TooManyValues)
    );
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    assert_eq!(refusal(deep.as_bytes()), Refusal::Json(Flaw::TooDeep));
}

// Holds C 12.
#[test]
fn every_frozen_file_is_read_and_written_as_it_is() {
    for (name, receipt) in FROZEN {
        let bytes = fixture(name);
        let received = received(&bytes);
        assert_eq!(write(&received.bundle).unwrap().bytes, bytes, "{name}");
        assert_eq!(received.receipt().to_string(), *receipt, "{name}");
    }
    assert!(matches!(
        read(&fixture("sealed.json")),
        Ok(Reading::Sealed { .. })
    ));
    assert_eq!(
        read(&fixture("parked.json")),
        Ok(Reading::Parked { min_reader: 2 })
    );
}

/// Files as schema 1 was released. Never change one: add another.
const FROZEN: &[(&str, &str)] = &[
    ("backup.json", "meninger minigolf julehus hanske"),
    (
        "contribution-anonymous.json",
        "fastland minimum bakeri matte",
    ),
    ("contribution-named.json", "snarvei bekrefte sytti konsept"),
    ("minutes.json", "grubling utover sporhund enhet"),
    ("newer-schema.json", "dialog seiltur konditor koselig"),
];

// Holds B 16.
#[test]
fn the_seed_corpus_is_read_without_panic() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/bundle-1/corpus"
    );
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!open(&bytes).is_empty());
        for end in 0..bytes.len() {
            let _ = read(&bytes[..end]);
        }
        seen += 1;
    }
    assert!(seen >= 15, "{seen}");
}

#[cfg(feature = "ssr")]
mod schema {
    use super::*;
    use moteklar::bundle::schema::{bundle_1, sealed_1};

    fn valid(bytes: &[u8]) -> bool {
        let value: Value = serde_json::from_slice(bytes).unwrap();
        jsonschema::validator_for(&bundle_1())
            .unwrap()
            .is_valid(&value)
    }

    #[test]
    fn every_frozen_file_is_valid() {
        assert!(jsonschema::meta::is_valid(&bundle_1()));
        for (name, _) in FROZEN {
            assert!(valid(&fixture(name)), "{name}");
        }
        let sealed: Value = serde_json::from_slice(&fixture("sealed.json")).unwrap();
        assert!(
            jsonschema::validator_for(&sealed_1())
                .unwrap()
                .is_valid(&sealed)
        );
    }

    #[test]
    fn the_schema_and_the_reader_refuse_the_same() {
        let id = "6f1c93ae-0000-4000-8000-000000000000";
        let answer = |name: &str, value: Value| {
            let mut record = json!({ "type": "answer", "id": id, "prompt": "a", "text": "b" });
            record[name] = value;
            json!([record])
        };
        let cases = [
            ("format", json!("other")),
            ("min_reader", json!(0)),
            ("min_reader", Value::Null),
            ("schema", json!(0)),
            ("schema", json!("1")),
            ("kind", json!("vote")),
            ("kind", Value::Null),
            ("bundle_id", json!("x")),
            ("bundle_id", Value::Null),
            ("created", json!("2026-13-01")),
            ("created", json!(1)),
            ("course", json!([])),
            ("course", json!({ "id": "a" })),
            ("meeting", json!("")),
            ("slot", json!(false)),
            ("edition", json!(0)),
            ("edition", json!("1")),
            ("author", json!([])),
            ("author", json!({ "name": 1 })),
            ("author", json!({ "group": [] })),
            ("records", json!({})),
            ("records", Value::Null),
            ("records", json!([1])),
            ("records", json!([{ "type": "x" }])),
            ("records", json!([{ "id": id }])),
            ("records", answer("rev", json!(-1))),
            ("records", answer("text", json!(1))),
            ("records", answer("round", json!(0))),
            ("records", answer("more", json!([]))),
            ("records", answer("at", json!(5))),
            ("records", answer("prompt", json!(5))),
            ("records", json!([{ "type": "answer", "id": id }])),
            ("records", answer("text", json!("x".repeat(20_001)))),
        ];
        for (name, value) in cases {
            let bytes = with(name, value);
            assert!(read(&bytes).is_err(), "{}", String::from_utf8_lossy(&bytes));
            assert!(!valid(&bytes), "{}", String::from_utf8_lossy(&bytes));
        }
        for (name, value) in [
            ("author", Value::Null),
            ("course", Value::Null),
            ("edition", Value::Null),
            ("x", json!([null])),
        ] {
            let bytes = with(name, value);
            assert!(read(&bytes).is_ok() && valid(&bytes), "{name}");
        }
    }
}

proptest! {
    #![proptest_config(cases(256))]
    // Holds B 16.
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = (read(&bytes), open(&bytes));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,200}") {
        let _ = (read(text.as_bytes()), open(text.as_bytes()));
    }

    // Holds B 16.
    #[test]
    fn no_damage_makes_the_reader_panic(at in 0usize..2000, with in any::<Vec<u8>>(), cut in 0usize..40) {
        let mut bytes = frozen(1).written.bytes;
        let at = at % bytes.len();
        let end = (at + cut).min(bytes.len());
        let before = bytes.clone();
        bytes.splice(at..end, with);
        if bytes != before {
            prop_assert!(!matches!(read(&bytes), Ok(Reading::Bundle(_))));
        }
    }
}
