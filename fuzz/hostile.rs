//! Ten megabytes that mean harm: how long each reader takes, and what it holds meanwhile.
//! Memory is counted, so it is judged; seconds belong to the machine.
//!
//! It lies here since this package has the features of the app: a value of JSON takes three
//! times the room where the tests of the pages are built.

#[path = "../tests/support/zip.rs"]
mod zip;

use std::hint::black_box;
use std::time::Instant;

use moteklar::bundle::{Digest, Reading, armour, backup, canonical, limits, open, pack, packed};
use moteklar::course::{Index, markdown};
use moteklar::meeting::{link, travel};
use moteklar::school::share;
use peak_alloc::PeakAlloc;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use zip::{Entry, zip};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const SIZE: usize = 10_000_000;
/// A reader may hold so many times the file's size, the file among it.
const TIMES: f64 = 5.0;
const TAKES: usize = 3;
/// A machine for pupils is so much slower than one for programmers.
const SLOWER: f64 = 4.0;

/// `part` until there are ten megabytes.
fn filled(part: &str) -> String {
    part.repeat(SIZE / part.len())
}

fn within(begin: &str, part: &str, end: &str) -> Vec<u8> {
    format!("{begin}{}{end}", filled(part)).into_bytes()
}

/// At most so many of `part`, then a text to fill the rest.
fn counted(begin: &str, part: &str, count: usize, end: &str) -> Vec<u8> {
    let parts = part.repeat(count.min(SIZE / part.len()));
    let rest = "x".repeat(SIZE.saturating_sub(parts.len()));
    format!("{begin}{parts}\"{rest}\"{end}").into_bytes()
}

/// A file of ours with the right sum.
fn ours(kind: &str, records: Vec<Value>) -> Map<String, Value> {
    let mut map: Map<String, Value> = serde_json::from_value(json!({
        "format": "moteklar", "schema": 1, "min_reader": 1, "kind": kind,
        "bundle_id": Uuid::from_u128(9).to_string(), "created": "2026-11-23",
        "course": { "id": "lareplanverket", "version": "1.0.0" },
    }))
    .unwrap();
    map.insert("records".into(), records.into());
    let sum = Digest::of(&canonical::to_bytes(&map).unwrap()).to_string();
    map.insert("sha256".into(), sum.into());
    map
}

/// As many records as ten megabytes hold.
fn records(each: impl Fn(usize) -> Value) -> Vec<Value> {
    let size = each(100_000).to_string().len() + 1;
    (0..SIZE / size).map(each).collect()
}

fn id(n: usize) -> String {
    Uuid::from_u128(n as u128).to_string()
}

/// A pack whose pages' texts are all `part`, each as long as may be.
fn course_of(part: &str) -> Vec<u8> {
    let body: String = part.chars().cycle().take(29_900).collect();
    let mut all = vec![
        json!({ "type": "course", "id": id(0), "title": "K" }),
        json!({ "type": "module", "id": id(1), "module": "m", "title": "M" }),
    ];
    let pages = SIZE / json!(body).to_string().len();
    all.extend((0..pages.min(490)).map(|n| {
        json!({
            "type": "page", "id": id(n + 2), "page": format!("p{n}"), "module": "m", "title": "S",
            "kind": "tekst", "mode": "gruppe", "minutes": 10, "body": body,
        })
    }));
    let mut map = ours("pack", all);
    map.remove("sha256");
    map["course"]["id"] = "andres-kurs".into();
    let sum = Digest::of(&canonical::to_bytes(&map).unwrap()).to_string();
    map.insert("sha256".into(), sum.into());
    canonical::to_bytes(&map).unwrap()
}

fn bytes(map: &Map<String, Value>) -> Vec<u8> {
    canonical::to_bytes(map).unwrap()
}

fn pretty(map: &Map<String, Value>) -> Vec<u8> {
    serde_json::to_vec_pretty(map).unwrap()
}

/// As the app does with a file that was chosen.
fn taken_in(bytes: &[u8]) {
    if packed::is_zip(bytes) {
        let unpacked = packed::unpack(bytes);
        for file in unpacked.into_iter().flat_map(|all| all.files) {
            if let Ok(file) = file.1 {
                taken_in(&file);
            }
        }
        return;
    }
    for reading in open(bytes) {
        let Ok(Reading::Bundle(received)) = black_box(reading) else {
            continue;
        };
        let bundle = &received.bundle;
        black_box((
            backup::records(bundle).is_ok(),
            pack::records(bundle, &nothing()).is_ok(),
            travel::read_meeting(bundle).is_ok(),
            travel::read_minutes(bundle).is_ok(),
            share::read(bundle).is_ok(),
        ));
    }
}

fn nothing() -> Index {
    Index {
        id: "lareplanverket".into(),
        version: "1.0.0".into(),
        title: "Kurset".into(),
        modules: Vec::new(),
        order: Vec::new(),
    }
}

fn linked(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        black_box(link::in_text(text));
        black_box(link::read(text));
    }
}

fn shown(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        black_box(markdown::parse_foreign(text));
    }
}

struct Case {
    name: &'static str,
    file: Vec<u8>,
    read: fn(&[u8]),
}

fn case(name: &'static str, file: impl Into<Vec<u8>>, read: fn(&[u8])) -> Case {
    let file = file.into();
    Case { name, file, read }
}

const HEAD: &str = "{\"format\":\"moteklar\",\"x\":";

type Made = fn() -> Case;

/// Made one by one: together they would be a gigabyte.
const CASES: &[Made] = &[
    || case("brackets without end", filled("["), taken_in),
    || {
        case(
            "brackets in a file of ours",
            within(HEAD, "[", ""),
            taken_in,
        )
    },
    || case("objects without end", filled("{\"a\":"), taken_in),
    || case("one long string", within(HEAD, "x", ""), taken_in),
    || {
        case(
            "one long string, ended",
            within(&format!("{HEAD}\""), "å", "\"}"),
            taken_in,
        )
    },
    || {
        case(
            "escapes",
            within(&format!("{HEAD}\""), "\\n", "\"}"),
            taken_in,
        )
    },
    || {
        case(
            "long escapes",
            within(&format!("{HEAD}\""), "\\u0041", "\"}"),
            taken_in,
        )
    },
    || {
        case(
            "pairs of escapes",
            within(&format!("{HEAD}\""), "\\ud83d\\ude42", "\"}"),
            taken_in,
        )
    },
    || {
        case(
            "half a pair at the end",
            within(&format!("{HEAD}\""), "\\n", "\\ud83d\"}"),
            taken_in,
        )
    },
    || case("lines and no value", within("{", "\n", "]"), taken_in),
    || case("one long number", within(HEAD, "9", "}"), taken_in),
    || case("zeros", within(&format!("{HEAD}["), "0,", "0]}"), taken_in),
    || {
        case(
            "a million zeros and a text",
            counted(&format!("{HEAD}["), "0,", 999_980, "]}"),
            taken_in,
        )
    },
    || {
        case(
            "empty texts",
            counted(&format!("{HEAD}["), "\"\",", 999_980, "]}"),
            taken_in,
        )
    },
    || {
        case(
            "short texts",
            counted(&format!("{HEAD}["), "\"a\",", 999_980, "]}"),
            taken_in,
        )
    },
    || {
        case(
            "texts of a letter too many",
            counted(&format!("{HEAD}["), "\"abcdefg\",", 999_980, "]}"),
            taken_in,
        )
    },
    || {
        case(
            "small lists",
            counted(&format!("{HEAD}["), "[0],", 499_980, "]}"),
            taken_in,
        )
    },
    || {
        case(
            "lists in lists",
            counted(&format!("{HEAD}["), "[[[0]]],", 249_980, "]}"),
            taken_in,
        )
    },
    || {
        case(
            "small objects",
            counted(&format!("{HEAD}["), "{\"a\":0},", 499_980, "]}"),
            taken_in,
        )
    },
    || {
        case(
            "objects in objects",
            counted(
                &format!("{HEAD}["),
                "{\"a\":{\"a\":{\"a\":0}}},",
                249_980,
                "]}",
            ),
            taken_in,
        )
    },
    || case("keys in order", keys(false), taken_in),
    || case("keys against the order", keys(true), taken_in),
    || case("one long key", within("{\"", "k", "\":0}"), taken_in),
    || {
        case(
            "a backup of empty records",
            bytes(&ours(
                "backup",
                records(|n| json!({ "id": id(n), "type": "x" })),
            )),
            taken_in,
        )
    },
    || {
        case(
            "the same, put otherwise",
            pretty(&ours(
                "backup",
                records(|n| json!({ "id": id(n), "type": "x" })),
            )),
            taken_in,
        )
    },
    || {
        case(
            "a backup of records",
            bytes(&ours("backup", records(answer))),
            taken_in,
        )
    },
    || {
        case(
            "the same, put otherwise",
            pretty(&ours("backup", records(answer))),
            taken_in,
        )
    },
    || {
        case(
            "one key a hundred thousand times",
            bytes(&ours("backup", records(|n| same_key(n)))),
            taken_in,
        )
    },
    || {
        case(
            "a contribution of records",
            bytes(&ours(
                "contribution",
                records(|n| json!({ "id": id(n), "type": "x" })),
            )),
            taken_in,
        )
    },
    || {
        case(
            "sheets",
            bytes(&ours(
                "school-plan",
                records(
                    |n| json!({ "id": id(n), "type": "sheet", "sheet": format!("s{n}"), "cells": {} }),
                ),
            )),
            taken_in,
        )
    },
    || {
        case(
            "one sheet of cells",
            bytes(&ours(
                "school-plan",
                vec![json!({ "id": id(0), "type": "sheet", "sheet": "plan", "cells": cells() })],
            )),
            taken_in,
        )
    },
    || {
        case(
            "minutes of sections",
            bytes(&ours(
                "minutes",
                records(|n| json!({ "id": id(n), "type": "decision", "text": "Vi vil" })),
            )),
            taken_in,
        )
    },
    || case("pages of brackets", course_of("["), taken_in),
    || case("pages of brackets and marks", course_of("![]("), taken_in),
    || case("pages of stars", course_of("*a_ "), taken_in),
    || case("pages of quotes", course_of("> "), taken_in),
    || case("pages of lists", course_of("- a\n  "), taken_in),
    || case("pages of ticks", course_of("` `` "), taken_in),
    || {
        case(
            "pages of tags",
            course_of("<!-- <a <![CDATA[ <? "),
            taken_in,
        )
    },
    || {
        case(
            "pages of links",
            course_of("[a](https://udir.no) "),
            taken_in,
        )
    },
    || case("pages of references", course_of("[a]: x\n[a]"), taken_in),
    || case("pages of tables", course_of("|a|a|a\n|-|-|-\n"), taken_in),
    || case("pages of entities", course_of("&amp;&#0;&x;"), taken_in),
    || case("a text of links", filled("[a](https://udir.no) "), shown),
    || case("a text of tables", filled("|a|\n|-|\n"), shown),
    || case("a text of lines", filled("a\n\n"), shown),
    || {
        case(
            "armour without end",
            filled("-----BEGYNN MØTEKLAR-----\n"),
            taken_in,
        )
    },
    || case("ends of armour", filled("SLUTT MØTEKLAR -"), taken_in),
    || case("beginnings of armour", filled("BEGYNN MØ"), taken_in),
    || case("dashes", filled("-"), taken_in),
    || {
        case(
            "white space and a word",
            within("", " ", "BEGYNN MØTEKLAR -"),
            taken_in,
        )
    },
    || case("characters nobody sees", filled("\u{200b}"), taken_in),
    || case("one block with a letter lost", lost(), taken_in),
    || {
        case(
            "a whole block of a large file",
            armour::write(&vec![b'{'; SIZE * 3 / 4]),
            taken_in,
        )
    },
    || {
        case(
            "two hundred blocks",
            armour::write(&vec![b'{'; SIZE / 270]).repeat(200),
            taken_in,
        )
    },
    || {
        case(
            "a letter",
            filled("Kjære kollega, her er bidraget.\n"),
            taken_in,
        )
    },
    || {
        case(
            "a mail",
            within("Received: from x\r\nMIME-Version: 1.0\r\n", "a: b\r\n", ""),
            taken_in,
        )
    },
    || case("a mail of Outlook", within("", "_\0", ""), taken_in),
    || {
        case(
            "Outlook's own",
            [
                b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(),
                filled("_\0_\0s\0u").into_bytes(),
            ]
            .concat(),
            taken_in,
        )
    },
    || {
        case(
            "latin 1",
            [filled("a").into_bytes(), vec![0xE5]].concat(),
            taken_in,
        )
    },
    || case("a zip of nothing", zip(&[dense(20_000_000)]), taken_in),
    || {
        case(
            "a zip as dense as may be",
            zip(&vec![dense(900_000); 200]),
            taken_in,
        )
    },
    || {
        case(
            "a zip of noise",
            zip(&[Entry::new("a.json", &noise(9_900_000))]),
            taken_in,
        )
    },
    || case("a zip of brackets", stored(vec![b'['; 9_900_000]), taken_in),
    || {
        case(
            "a zip of small objects",
            stored(counted(&format!("{HEAD}["), "{\"a\":0},", 499_980, "]}")),
            taken_in,
        )
    },
    || {
        case(
            "a zip of other files",
            zip(&vec![
                Entry {
                    method: 0,
                    ..Entry::new("bilde.png", b"x")
                };
                65_000
            ]),
            taken_in,
        )
    },
    || case("links", link_text("eyJ mote-eyJ"), linked),
    || case("links to nothing", link_text("mote-eyJhIjoxfQ "), linked),
    || case("escapes of escapes", link_text("%2525252525"), linked),
    || case("pages of meetings", link_text("moter "), linked),
    || {
        case(
            "one long link",
            format!("moter#mote-eyJ{}", "A".repeat(limits::LINKS - 20)),
            linked,
        )
    },
];

/// Only so much is searched for links.
fn link_text(part: &str) -> String {
    part.repeat(limits::LINKS / part.len())
}

fn keys(turned: bool) -> Vec<u8> {
    let mut keys: Vec<String> = (0..SIZE / 12).map(|n| format!("\"k{n:06}\":0")).collect();
    keys.truncate(900_000);
    if turned {
        keys.reverse();
    }
    format!("{{{}}}", keys.join(",")).into_bytes()
}

fn answer(n: usize) -> Value {
    json!({
        "type": "answer", "id": id(n), "prompt": format!("p-{n}"), "prompt_text": "Hva?",
        "text": "Vi vil prøve", "rev": 1, "at": "2026-11-23T12:00:00Z",
    })
}

fn same_key(n: usize) -> Value {
    json!({
        "type": "record", "id": id(n), "key": "note/a",
        "value": { "v": 1, "rev": 1, "at": "2026-11-23T12:00:00Z", "data": { "text": "a" } },
    })
}

fn cells() -> Value {
    let cells = (0..SIZE / 20).map(|n| (format!("c{n:07}"), json!([1, "x"])));
    Value::Object(cells.collect())
}

fn lost() -> String {
    let mut text = armour::write(&vec![b'{'; SIZE * 3 / 4]);
    text.remove(1000);
    text
}

fn noise(len: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 16) as u8
    };
    (0..len).map(|_| next()).collect()
}

fn dense(size: usize) -> Entry {
    Entry::new("a.json", &vec![b'['; size])
}

fn stored(bytes: Vec<u8>) -> Vec<u8> {
    zip(&[Entry {
        method: 0,
        ..Entry::new("a.json", &bytes)
    }])
}

fn main() {
    println!("\n\nTen megabytes that mean harm, median of {TAKES}, natively");
    println!("  at a quarter of the speed, and the most that was held, in times of the file");
    let mut hungry = Vec::new();
    for made in CASES {
        let Case { name, file, read } = made();
        // The file itself lies in memory as well.
        let before = MEMORY.current_usage() - file.len();
        MEMORY.reset_peak_usage();
        let mut takes = Vec::new();
        for _ in 0..TAKES {
            let start = Instant::now();
            read(&file);
            takes.push(start.elapsed().as_secs_f64() * 1000.0 * SLOWER);
        }
        let held = (MEMORY.peak_usage() - before) as f64;
        let times = held / file.len().max(1) as f64;
        takes.sort_by(f64::total_cmp);
        let median = takes[TAKES / 2];
        println!(
            "  {name:36} {:>9} bytes {median:>7.0} ms {times:>6.1} x",
            file.len()
        );
        // Of a small file with much in it, what counts is how much that is.
        if held > TIMES * (SIZE as f64).max(file.len() as f64) {
            hungry.push(name);
        }
    }
    println!();
    assert!(hungry.is_empty(), "too much is held for: {hungry:?}");
}
