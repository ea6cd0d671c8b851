//! Whatever reads what comes from outside, and what must hold of each whatever the bytes.
//! `make fuzz` looks for bytes with which it does not; a native test runs the same
//! functions over the seeds, over damaged seeds and over bytes drawn at random.

use moteklar::bundle::{Bundle, Digest, Kind, Reading, Received, armour, backup, canonical};
use moteklar::bundle::{limits, open, pack, packed, read, write};
use moteklar::course::{ForeignCourse, Index, Module, ModuleId, Page, PageId, Prose, markdown};
use moteklar::meeting::{link, travel};
use moteklar::school::share;
use moteklar::text::Language;
use serde_json::{Map, Value};

/// Reads bytes, and panics when what it gives cannot be right.
pub type Reader = fn(&[u8]);

/// Every reader by its name; its seeds lie in `fuzz/seeds` under the same name.
pub const READERS: [(&str, Reader); 6] = [
    ("bundle", bundle),
    ("armour", text_in_armour),
    ("zip", zip),
    ("pack", course_pack),
    ("markdown", prose),
    ("link", links),
];

/// A file as it is, and the same file with the sum it ought to have.
fn bundle(bytes: &[u8]) {
    let readings = open(bytes);
    assert!(!readings.is_empty(), "every file gets an answer");
    readings.into_iter().flatten().for_each(taken);
    if let Some(bytes) = summed(bytes) {
        read(&bytes).into_iter().for_each(taken);
    }
}

/// Text with blocks in it; and any file of ours survives the text form, quoted and wrapped.
fn text_in_armour(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let blocks = armour::read(&text);
    assert!(blocks.len() <= limits::FILES + 1, "{}", blocks.len());
    let file = [b"{", bytes].concat();
    let quoted = armour::write(&file).replace('\n', "\r\n> ");
    assert_eq!(armour::read(&quoted), [Ok(file)]);
}

fn zip(bytes: &[u8]) {
    let Ok(unpacked) = packed::unpack(bytes) else {
        return;
    };
    assert!(unpacked.files.len() <= limits::FILES);
    let whole = || unpacked.files.iter().flat_map(|(_, file)| file);
    let size: usize = whole().map(Vec::len).sum();
    assert!(size as u64 <= limits::BATCH, "{size}");
    for file in whole() {
        open(file).into_iter().flatten().for_each(taken);
    }
}

/// A pack with the sum it ought to have, taken in beside a small course.
fn course_pack(bytes: &[u8]) {
    let Some(bytes) = summed(bytes) else { return };
    let Ok(Reading::Bundle(received)) = read(&bytes) else {
        return;
    };
    let Ok(contents) = pack::records(&received.bundle, &course()) else {
        return;
    };
    if let pack::Contents::Course(course, _) = &contents {
        let kept = ForeignCourse::kept(&course.id, &course.data());
        assert_eq!(
            kept.as_ref(),
            Some(&**course),
            "a course is read as it was kept"
        );
    }
    for (key, envelope) in contents.into_records() {
        assert!(envelope.fits(&key), "{key:?}");
        let json = envelope.to_json();
        assert_eq!(moteklar::store::Envelope::parse(&json).ok(), Some(envelope));
    }
}

/// Prose is read back from the JSON it is kept as, and names no place when it is foreign.
fn prose(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for prose in [markdown::parse(&text), markdown::parse_foreign(&text)] {
        let json = prose.to_json().to_string();
        let value = serde_json::from_str(&json).expect("written as JSON");
        assert_eq!(Prose::read(value), Some(prose), "{json}");
    }
    let _ = (
        markdown::destinations(&text),
        markdown::first_forbidden(&text),
    );
    if let Ok(value) = serde_json::from_slice(bytes) {
        let _ = Prose::read(value);
    }
}

/// An address, a text with addresses, and the short form with the sum it ought to have.
fn links(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut files = link::in_text(&text);
    files.extend(link::read(&text));
    let sum = Digest::of(bytes).to_string();
    let short = [&[1], sum.as_bytes().get(..4).unwrap_or_default(), bytes].concat();
    files.extend(link::read(&link::code(&short)));
    for file in files.into_iter().flatten() {
        let reading = read(&file).expect("a link's file can be read");
        taken(reading);
    }
}

/// What was read is written as it was, and whoever takes it on does not fail.
fn taken(reading: Reading) {
    let Reading::Bundle(received) = reading else {
        return;
    };
    let Received { bundle, sha256, .. } = *received;
    let written = write(&bundle).expect("what was read can be written");
    assert_eq!(written.sha256, sha256);
    taken_on(&bundle);
    match read(&written.bytes) {
        Ok(Reading::Bundle(again)) => {
            assert!(again.is_as_written);
            assert_eq!(again.bundle, bundle);
        }
        other => panic!("{other:?}"),
    }
}

fn taken_on(bundle: &Bundle) {
    match bundle.kind {
        Kind::Backup => drop(backup::records(bundle)),
        Kind::Pack => drop(pack::records(bundle, &course())),
        Kind::Meeting => drop(travel::read_meeting(bundle)),
        Kind::Minutes => drop(travel::read_minutes(bundle)),
        Kind::SchoolPlan => drop(share::read(bundle)),
        Kind::Contribution => {}
    }
}

/// The same object with the sum it ought to have.
fn summed(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut map: Map<String, Value> = serde_json::from_slice(bytes).ok()?;
    map.remove("sha256");
    let sum = Digest::of(&canonical::to_bytes(&map).ok()?).to_string();
    map.insert("sha256".into(), sum.into());
    canonical::to_bytes(&map).ok()
}

/// A course of one module and one page.
fn course() -> Index {
    let mut page = Page::new(PageId::new("1-x").expect("an id"), Language::Nb);
    page.title = "Side".into();
    let module = Module {
        id: ModuleId::new("1-a").expect("an id"),
        title: "Modul".into(),
        short: "Modul".into(),
        purpose: String::new(),
        weeks: [2, 4],
        leader_weeks: None,
        hours: [8, 10],
        parts: Vec::new(),
        pages: vec![page],
        lang: Language::Nb,
    };
    Index {
        id: "lareplanverket".into(),
        version: "1.0.0".into(),
        title: "Kurset".into(),
        modules: vec![module],
        order: Vec::new(),
    }
}
