//! The one form a bundle has, and what is refused because it is not JSON.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use moteklar::bundle::canonical::{Flaw, Parsed, Place, parse, to_bytes, to_bytes_with};
use moteklar::bundle::limits;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::bundle_support::cases;

fn flaw(text: &str) -> Flaw {
    match parse(text) {
        Err(flaw)
        | Ok(Parsed {
            flaw: Some(flaw), ..
        }) => flaw,
        Ok(parsed) => panic!("accepted {}", parsed.value),
    }
}

fn at(line: usize, column: usize) -> Place {
    Place { line, column }
}

// Holds B 2.
#[test]
fn what_is_broken_is_told_with_line_and_column() {
    assert_eq!(flaw("{\n  \"å\": x}"), Flaw::NotJson(at(2, 8)));
    for text in [
        "hei",
        "{a:1}",
        "{'a':1}",
        "[1,]",
        "{\"a\":1,}",
        "[01]",
        "[1.]",
        "[.5]",
        "[+1]",
        "[1 2]",
        "\"\n\"",
        "\"\\x\"",
        "\"\\u12g4\"",
        "NaN",
        "[Infinity]",
        "nul!",
        "/* */ 1",
        "\u{a0}1",
        "[1;2]",
    ] {
        assert!(
            matches!(flaw(text), Flaw::NotJson(_)),
            "{text}: {:?}",
            flaw(text)
        );
    }
}

// Holds B 2.
#[test]
fn what_comes_after_the_end_is_refused() {
    for text in ["{} {}", "{}x", "{}\0", "1 1", "{}]"] {
        assert!(matches!(flaw(text), Flaw::Trailing(_)), "{text}");
    }
}

#[test]
fn what_ends_too_early_is_truncated() {
    let whole = r#"{"a":[1,-2,true,false,null,"\u00e5\ud83d\ude42\n"],"b":{"c":{}}}"#;
    assert!(parse(whole).is_ok());
    for end in 0..whole.len() {
        assert_eq!(flaw(&whole[..end]), Flaw::Truncated, "at {end}");
    }
}

// Holds B 2.
#[test]
fn only_integers_of_ours_are_numbers() {
    for text in ["0", "-1", "9007199254740991", "-9007199254740991"] {
        let value: Value = serde_json::from_str(text).unwrap();
        let parsed = parse(text).unwrap();
        assert_eq!((parsed.value, parsed.flaw), (value, None));
    }
    for text in [
        "-0",
        "1.0",
        "0.5",
        "1e2",
        "1E+2",
        "1e400",
        "-1e-400",
        "9007199254740992",
        "-9007199254740992",
        "9223372036854775808",
        "18446744073709551616",
        &"9".repeat(1000),
    ] {
        assert!(matches!(flaw(text), Flaw::Number(_)), "{text}");
        let inside = format!("{{\"x\":[{text}]}}");
        assert!(matches!(flaw(&inside), Flaw::Number(_)), "{inside}");
    }
}

// Holds B 2.
#[test]
fn a_key_that_occurs_twice_is_refused_everywhere() {
    for text in [
        r#"{"a":1,"a":1}"#,
        r#"{"x":[{"b":{"a":1,"\u0061":2}}]}"#,
        r#"{"":0,"":0}"#,
    ] {
        assert!(matches!(flaw(text), Flaw::DuplicateKey(_)), "{text}");
    }
}

#[test]
fn keys_are_ascii() {
    assert_eq!(
        flaw(r#"{"a":{"blåbær":1}}"#),
        Flaw::KeyNotAscii("blåbær".into())
    );
    assert!(matches!(flaw(r#"{"\u0430":1}"#), Flaw::KeyNotAscii(_)));
    assert!(
        parse(r#"{"__proto__":1,"constructor":2,"":3}"#)
            .unwrap()
            .flaw
            .is_none()
    );
}

// Holds B 2.
#[test]
fn half_a_character_is_refused() {
    for text in [
        r#""\ud800""#,
        r#""\udc00""#,
        r#""\ud800x""#,
        r#""\ud800\n""#,
        r#""\ud800\ud800""#,
        r#""\ud83d\u0041""#,
    ] {
        assert!(matches!(flaw(text), Flaw::LoneSurrogate(_)), "{text}");
    }
    assert_eq!(parse(r#""\ud83d\ude42""#).unwrap().value, json!("🙂"));
}

// Holds B 2.
#[test]
fn nesting_goes_as_deep_as_serde_json_and_no_deeper() {
    for depth in [1, 126, 127, 128, 129, 10_000, 1_000_000] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let inner = if open == "[" { "" } else { "1" };
            let text = open.repeat(depth) + inner + &close.repeat(depth);
            let theirs = serde_json::from_str::<Value>(&text).is_ok();
            assert_eq!(parse(&text).is_ok(), theirs, "{depth}");
            assert_eq!(theirs, depth <= limits::DEPTH);
        }
    }
    assert_eq!(flaw(&"[".repeat(10_000)), Flaw::TooDeep);
}

#[test]
fn what_is_too_deep_is_not_written_either() {
    let deep = |depth| (1..depth).fold(json!([]), |inner, _| json!([inner]));
    let object = |depth| Map::from_iter([("a".to_owned(), deep(depth - 1))]);
    let bytes = to_bytes(&object(limits::DEPTH)).unwrap();
    assert!(parse(std::str::from_utf8(&bytes).unwrap()).is_ok());
    assert_eq!(to_bytes(&object(limits::DEPTH + 1)), Err(Flaw::TooDeep));
}

// Holds B 2.
#[test]
fn so_many_values_are_read_and_no_more_and_lists_and_objects_count_for_several() {
    // What is repeated, and for how many values each counts.
    for (part, weight) in [
        ("0", 1),
        ("\"a\"", 1),
        ("[]", 1),
        ("{}", 1),
        ("[0]", 6),
        ("[[0,1]]", 12),
        ("{\"a\":0}", 21),
        ("{\"a\":0,\"b\":[]}", 25),
    ] {
        // The list itself counts for five.
        let most = (limits::VALUES - 5) / weight;
        let text = |n: usize| format!("[{}]", vec![part; n].join(","));
        assert!(parse(&text(most)).is_ok(), "{part}");
        assert_eq!(flaw(&text(most + 1)), Flaw::TooManyValues, "{part}");
    }
}

#[test]
fn strings_are_escaped_as_rfc_8785_says() {
    let all: String = (0..0x80u8)
        .map(char::from)
        .chain("åé\u{2028}\u{feff}🙂\u{7f}\u{80}".chars())
        .collect();
    let map = Map::from_iter([("a".to_owned(), Value::from(all))]);
    let theirs = serde_json_canonicalizer::to_vec(&map).unwrap();
    assert_eq!(to_bytes(&map).unwrap(), theirs);
}

fn key() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z_]{0,6}", "[ -~]{0,6}", "[\\x00-\\x7f]{0,3}"]
}

fn canonical_value() -> impl Strategy<Value = Value> {
    let limit = limits::INTEGER as i64;
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-limit..=limit).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::hash_map(key(), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// Text that is often nearly JSON.
fn json_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "\\u",
            "d83d",
            "\\ude42",
            "0",
            "-",
            "1",
            ".",
            "e",
            "true",
            "null",
            "fals",
            " ",
            "\n",
            "\"a\":",
            "\"å\"",
            "\\n",
            "[]",
            "{}",
            "9007199254740993",
        ])
        .prop_map(str::to_owned),
        "[ -~]{0,4}",
        canonical_value().prop_map(|value| value.to_string()),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(cases(256))]
    #[test]
    fn bytes_are_those_of_serde_json_canonicalizer(value in canonical_value()) {
        let map = Map::from_iter([("a".to_owned(), value)]);
        prop_assert_eq!(to_bytes(&map).unwrap(), serde_json_canonicalizer::to_vec(&map).unwrap());
    }

    #[test]
    fn what_is_written_is_read_as_it_was(value in canonical_value()) {
        let map = Map::from_iter([("a".to_owned(), value)]);
        let text = String::from_utf8(to_bytes(&map).unwrap()).unwrap();
        let parsed = parse(&text).unwrap();
        prop_assert_eq!((parsed.value, parsed.flaw), (Value::Object(map), None));
    }

    #[test]
    fn the_reader_agrees_with_serde_json(text in json_like()) {
        match (parse(&text), serde_json::from_str::<Value>(&text)) {
            (Ok(Parsed { value, flaw: None, .. }), Ok(theirs)) => prop_assert_eq!(value, theirs),
            // Numbers that are too large for serde_json are merely not ours.
            (Ok(parsed), _) => prop_assert!(parsed.flaw.is_some()),
            // serde_json keeps the last of two equal keys.
            (Err(flaw), Ok(_)) => prop_assert!(matches!(flaw, Flaw::DuplicateKey(_))),
            (Err(_), Err(_)) => {}
        }
    }

    #[test]
    fn a_text_is_canonical_exactly_when_it_is_what_we_would_write(
        value in canonical_value(),
        sum in any::<bool>(),
        (at, piece) in (any::<prop::sample::Index>(), prop::sample::select(vec!["", "", " ", "\\/", "\\u0041", "\\u000A", "\\u000a", "\\n", "\\u001f", "\\u001F", "\\\"", "-0", "\"!\":1,"])),
    ) {
        let mut map = Map::from_iter([("a".to_owned(), value)]);
        if sum {
            map.insert("sha256".to_owned(), json!("0"));
        }
        let mut text = String::from_utf8(to_bytes(&map).unwrap()).unwrap();
        let at = at.index(text.len());
        prop_assume!(text.is_char_boundary(at));
        text.insert_str(at, piece);
        if let Ok(Parsed { value: Value::Object(map), flaw: None, is_canonical, sum }) = parse(&text) {
            let (bytes, place) = to_bytes_with(&map, "sha256").unwrap();
            prop_assert_eq!(is_canonical, bytes == text.as_bytes());
            if is_canonical {
                prop_assert_eq!(sum, place);
            }
        }
    }
}

#[test]
fn what_goes_with_a_member_is_the_member_and_one_comma() {
    for (text, rest) in [
        (r#"{"a":1,"sha256":"x","z":2}"#, r#"{"a":1,"z":2}"#),
        (r#"{"a":1,"sha256":"x"}"#, r#"{"a":1}"#),
        (r#"{"sha256":"x","z":2}"#, r#"{"z":2}"#),
        (r#"{"sha256":"x"}"#, "{}"),
        (r#"{"a":{"sha256":1},"b":2}"#, r#"{"a":{"sha256":1},"b":2}"#),
    ] {
        let parsed = parse(text).unwrap();
        let map = parsed.value.as_object().unwrap();
        let (bytes, place) = to_bytes_with(map, "sha256").unwrap();
        assert_eq!(bytes, text.as_bytes());
        assert_eq!(parsed.sum, place, "{text}");
        let mut left = text.to_owned();
        left.replace_range(place, "");
        assert_eq!(left, rest);
    }
}
