//! Bundles to test with, and helpers to bend them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::NaiveDate;
use moteklar::bundle::contribution::{Chosen, Draft, Frozen, Signature, Slot, freeze};
use moteklar::bundle::{CourseRef, Digest, Reading, Received, Refusal, Voice, canonical, read};
use proptest::prelude::ProptestConfig;
use serde_json::{Map, Value};

/// So many cases; a failure prints what is needed and writes no file.
pub fn cases(cases: u32) -> ProptestConfig {
    // `make test-all` asks for more of them.
    let times = std::env::var("MOTEKLAR_CASES").ok();
    let times = times.and_then(|n| n.parse().ok()).unwrap_or(1);
    ProptestConfig {
        cases: cases.saturating_mul(times),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Random-looking bytes that are the same in every run.
pub fn random(seed: u64) -> impl FnMut(&mut [u8]) {
    let mut state = seed;
    move |bytes| {
        for chunk in bytes.chunks_mut(32) {
            state += 1;
            let block = Digest::of(&state.to_be_bytes()).0;
            chunk
                .iter_mut()
                .zip(block)
                .for_each(|(to, from)| *to = from);
        }
    }
}

pub fn course() -> CourseRef {
    CourseRef::new("lareplanverket", "1.0.0")
}

pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

pub fn kari() -> Signature {
    Signature {
        name: "Kari".into(),
        group: "4. trinn".into(),
        day: day(),
    }
}

/// A draft with three answers, anonymous and loose.
pub fn draft() -> Draft {
    let answers = [
        (
            "1-verdiloftet-film",
            "Hva la du merke til?",
            "At elevene blir hørt.",
        ),
        (
            "1-verdiloftet-egen",
            "Hva gjør du selv?",
            "Linje 1\nLinje 2 «sitat» \\ \"\t🙂 e\u{301}",
        ),
        ("1-verdiloftet-vi", "Hva kan vi gjøre?", ""),
    ];
    Draft {
        course: course(),
        meeting: None,
        slot: None,
        voice: Voice::Own,
        signature: None,
        answers: answers
            .map(|(prompt, prompt_text, text)| Chosen {
                prompt: prompt.into(),
                prompt_text: prompt_text.into(),
                text: text.into(),
            })
            .to_vec(),
    }
}

pub fn frozen(seed: u64) -> Frozen {
    freeze(&draft(), &mut random(seed)).unwrap()
}

/// A contribution in `slot`; `text` makes editions differ.
pub fn edition(slot: Slot, text: &str, seed: u64) -> Received {
    let mut draft = draft();
    draft.slot = Some(slot);
    draft.answers[0].text = text.into();
    freeze(&draft, &mut random(seed)).unwrap().into()
}

/// The members of an anonymous contribution, without the sum.
pub fn members() -> Map<String, Value> {
    let mut map: Map<String, Value> = serde_json::from_slice(&frozen(1).written.bytes).unwrap();
    map.remove("sha256");
    map
}

/// Canonical bytes with the right sum.
pub fn summed(mut map: Map<String, Value>) -> Vec<u8> {
    map.remove("sha256");
    let sum = Digest::of(&canonical::to_bytes(&map).unwrap());
    map.insert("sha256".into(), sum.to_string().into());
    canonical::to_bytes(&map).unwrap()
}

/// A contribution with one member set (or, with null, removed).
pub fn with(name: &str, value: Value) -> Vec<u8> {
    let mut map = members();
    match value {
        Value::Null => map.remove(name),
        value => map.insert(name.into(), value),
    };
    summed(map)
}

/// The bundle in `bytes`.
pub fn received(bytes: &[u8]) -> Received {
    match read(bytes) {
        Ok(Reading::Bundle(received)) => *received,
        other => panic!("no bundle: {other:?}"),
    }
}

pub fn refusal(bytes: &[u8]) -> Refusal {
    read(bytes).unwrap_err()
}

pub fn fixture(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/bundle-1/");
    std::fs::read(format!("{folder}{name}")).unwrap()
}
