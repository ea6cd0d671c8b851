//! Packs: what a school has made travels whole, and bad ones are refused by
//! page and reason.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use moteklar::bundle::pack::{Contents, write_tailoring};
use moteklar::bundle::schema;
use moteklar::course::{ForeignCourse, Reason, limits, markdown};
use moteklar::journal::{Fate, Journal};
use moteklar::store::{Envelope, Place, RecordKey};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::bundle_support::{course, day};
use crate::journal_support::{at, cases};
use crate::tailoring_support::{contents, import, own, pack, page_id, refused};

const OWN: &str = "own:00000000-0000-0000-0000-000000000001";

fn export(journal: &Journal) -> Vec<u8> {
    let records = journal.tailoring_records();
    write_tailoring(&records, &course(), day()).unwrap().bytes
}

fn school() -> Journal {
    let mut journal = Journal::default();
    journal.set_own_page(&own(1, Some("1-x"), 0), &at(0));
    journal.set_own_page(&own(2, None, 3), &at(0));
    journal.set_own_page(&own(3, None, 4), &at(0));
    journal.remove_own_page(&own(3, None, 4).page.id, &at(1));
    journal.set_hidden(&page_id("1-y"), true, &at(0));
    journal.set_hidden(&page_id("2-x"), true, &at(0));
    journal.set_hidden(&page_id("2-x"), false, &at(1));
    journal.annotate(&page_id("2-y"), "Hos oss: **på teamet**.", &at(0));
    journal
}

fn own_record() -> Value {
    json!({
        "type": "page", "page": OWN, "module": "1-a", "rev": 1, "title": "Vår side",
        "kind": "tekst", "mode": "gruppe", "minutes": 20, "body": "Hei.",
        "prompts": [{ "id": "own:q", "text": "Hva?" }],
    })
}

fn foreign() -> Vec<Value> {
    vec![
        json!({ "type": "course", "title": "Vårt kurs", "lang": "nn", "purpose": "Saman" }),
        json!({ "type": "module", "module": "m1", "title": "Modul éin", "weeks": [1, 2] }),
        json!({ "type": "module", "module": "m2", "title": "Modul to" }),
        json!({
            "type": "page", "page": "p1", "module": "m1", "title": "Side éin", "kind": "refleksjon",
            "mode": "individuelt", "minutes": 10, "body": "Sjå [neste](side:p2).",
            "prompts": [{ "id": "q1", "text": "Kva?", "use": "Møtet" }],
        }),
        json!({
            "type": "page", "page": "p2", "module": "m2", "title": "Side to", "kind": "fellesmøte",
            "mode": "plenum", "minutes": 60, "groups": "fag", "audience": "leder",
        }),
    ]
}

/// The records with one member of one of them set, or with null removed.
fn with(mut records: Vec<Value>, n: usize, name: &str, value: Value) -> Vec<Value> {
    let record = records[n].as_object_mut().unwrap();
    match value {
        Value::Null => drop(record.remove(name)),
        value => drop(record.insert(name.into(), value)),
    }
    records
}

#[test]
fn a_school_gives_on_what_it_has_made() {
    let ours = school();
    let file = export(&ours);
    let mut theirs = Journal::default();
    let plan = import(&mut theirs, &file);
    assert!(plan.rows.iter().all(|row| row.fate == Fate::New));
    assert_eq!(theirs.tailoring(), ours.tailoring());
    assert_eq!(export(&theirs), file);
    let before = theirs.clone();
    let again = import(&mut theirs, &file);
    assert!(again.rows.iter().all(|row| row.fate == Fate::Same));
    assert_eq!(theirs, before);
    assert_eq!(
        import(&mut ours.clone(), &file).counts().same,
        plan.rows.len()
    );
}

#[test]
fn no_answer_goes_into_a_pack() {
    let mut ours = school();
    let key = moteklar::store::TextKey::Answer(crate::journal_support::answer("1-x-q"));
    ours.write_text(&key, "hemmelig", "?", &at(3));
    let file = String::from_utf8(export(&ours)).unwrap();
    assert!(!file.contains("hemmelig"));
}

#[test]
fn an_unfinished_page_does_not_travel() {
    let mut ours = Journal::default();
    let mut page = own(1, None, 0);
    page.words.body = "<b>nei</b>".into();
    ours.set_own_page(&page, &at(0));
    assert!(ours.tailoring_records().is_empty());
}

#[test]
fn the_order_of_packs_makes_no_difference() {
    let mut ours = school();
    let first = export(&ours);
    ours.remove_own_page(&own(1, None, 0).page.id, &at(5));
    ours.set_hidden(&page_id("1-y"), false, &at(5));
    let second = export(&ours);
    let (mut a, mut b) = (Journal::default(), Journal::default());
    for file in [&first, &second] {
        import(&mut a, file);
    }
    for file in [&second, &first] {
        import(&mut b, file);
    }
    assert_eq!(a, b);
    assert_eq!(a.tailoring(), ours.tailoring());
}

#[test]
fn an_import_can_be_taken_back() {
    let mut theirs = Journal::default();
    theirs.annotate(&page_id("2-y"), "Vårt", &at(0));
    let before = theirs.clone();
    let plan = moteklar::journal::Plan::new(
        &theirs,
        contents(&export(&school())).unwrap().into_records(),
    );
    let changes = theirs.apply(&plan);
    assert_ne!(theirs, before);
    theirs.undo(&changes);
    assert_eq!(theirs, before);
}

#[test]
fn a_foreign_course_lives_under_its_own_name() {
    let file = pack("var-kommune", foreign());
    let Ok(Contents::Course(course, record)) = contents(&file) else {
        panic!("no course");
    };
    let (key, envelope) = *record;
    assert_eq!(key.path(), "course/var-kommune");
    assert_eq!(key.place(), Place::Archive);
    let page = &course.index.modules[0].pages[0];
    assert_eq!(page.id.as_str(), "var-kommune:p1");
    assert_eq!(page.prompts[0].as_str(), "var-kommune:q1");
    assert_eq!(course.index.modules[0].id.as_str(), "var-kommune:m1");
    let text = &course.packs[&course.index.modules[0].id].pages[&page.id];
    assert_eq!(text.body, markdown::parse("Sjå [neste](side:p2)."));
    let kept = ForeignCourse::kept(&course.id, &envelope.data);
    assert_eq!(kept, Some(*course.clone()));
    assert!(envelope.fits(&key));
}

#[test]
fn words_made_elsewhere_are_made_again_here() {
    let prose = json!([["p", ["Noe helt annet"]]]);
    let page = with(vec![own_record()], 0, "prose", prose.clone()).remove(0);
    let remark =
        json!({ "type": "annotation", "page": "1-x", "rev": 1, "text": "Hei", "prose": prose });
    let mut journal = Journal::default();
    import(&mut journal, &pack("lareplanverket", vec![page, remark]));
    let read = journal.tailoring();
    assert_eq!(read.annotations[&page_id("1-x")], markdown::parse("Hei"));
    let text = read.pages[&page_id(OWN)].text.clone().unwrap();
    assert_eq!(text.body, markdown::parse("Hei."));
    let file = String::from_utf8(export(&journal)).unwrap();
    assert!(!file.contains("prose"), "{file}");
}

#[test]
fn a_foreign_course_can_be_removed_and_fetched_again() {
    let file = pack("var-kommune", foreign());
    let mut journal = Journal::default();
    import(&mut journal, &file);
    let before = journal.clone();
    assert_eq!(journal.courses().count(), 1);
    let id = journal.courses().next().unwrap().0.clone();
    let changes = journal.remove_course(&id);
    assert_eq!(journal.courses().count(), 0);
    journal.undo(&changes);
    assert_eq!(journal, before);
    journal.remove_course(&id);
    import(&mut journal, &file);
    assert_eq!(journal, before);
}

#[test]
fn a_course_that_is_no_course_is_refused() {
    let no_page: Vec<Value> = foreign().into_iter().take(2).collect();
    assert_eq!(refused(&pack("k", no_page)).1, Reason::Nothing);
    assert_eq!(
        refused(&pack("lareplanverket", foreign())).1,
        Reason::BuiltIn("lareplanverket".into())
    );
    assert_eq!(refused(&pack("own", foreign())).1, Reason::Id("own".into()));
    assert_eq!(refused(&pack("a:b", foreign())).1, Reason::Id("a:b".into()));
    let mut twice = foreign();
    twice.push(foreign().remove(0));
    assert_eq!(
        refused(&pack("k", twice)),
        ("Vårt kurs".into(), Reason::Type("course".into()))
    );
    let mut first = foreign();
    first.swap(0, 3);
    assert_eq!(
        refused(&pack("k", first)),
        ("Side éin".into(), Reason::Type("page".into()))
    );
}

#[test]
fn bad_pages_of_a_course_are_refused_by_page_and_reason() {
    let long = "å".repeat(limits::BODY + 1);
    let cases: Vec<(&str, Value, Reason)> = vec![
        ("page", json!("1-x"), Reason::BuiltIn("1-x".into())),
        ("page", json!("1-x-q"), Reason::BuiltIn("1-x-q".into())),
        ("page", json!("own:a"), Reason::Id("own:a".into())),
        ("page", json!("Å"), Reason::Id("Å".into())),
        ("page", Value::Null, Reason::Missing("page")),
        ("module", json!("m9"), Reason::NoModule("m9".into())),
        (
            "kind",
            json!("quiz"),
            Reason::Word {
                member: "kind",
                word: "quiz".into(),
            },
        ),
        ("kind", Value::Null, Reason::Missing("kind")),
        ("mode", json!(3), Reason::Malformed("mode")),
        ("minutes", json!(0), Reason::Minutes(0)),
        ("minutes", json!(601), Reason::Minutes(601)),
        (
            "minutes",
            json!(5_000_000_000_u64),
            Reason::Minutes(5_000_000_000),
        ),
        ("minutes", json!("10"), Reason::Malformed("minutes")),
        ("body", json!("a <script>x</script>"), Reason::Html),
        ("body", json!("![a](https://x.no/a.png)"), Reason::Image),
        (
            "body",
            json!("[a](javascript:alert)"),
            Reason::Link("javascript:alert".into()),
        ),
        (
            "body",
            json!("[a](http://x.no)"),
            Reason::Link("http://x.no".into()),
        ),
        (
            "body",
            json!("[a](lenke:x)"),
            Reason::Link("lenke:x".into()),
        ),
        (
            "body",
            json!(long),
            Reason::TooLong {
                member: "body",
                units: limits::BODY + 1,
                limit: limits::BODY,
            },
        ),
        (
            "prompts",
            json!([{ "id": "1-x-q", "text": "?" }]),
            Reason::BuiltIn("1-x-q".into()),
        ),
        (
            "prompts",
            json!([{ "id": "a", "text": " " }]),
            Reason::Missing("prompt"),
        ),
        (
            "prompts",
            json!([{ "id": "a", "text": "?" }, { "id": "a", "text": "!" }]),
            Reason::Twice("prompt a".into()),
        ),
        ("prompts", json!("?"), Reason::Malformed("prompts")),
    ];
    for (name, value, reason) in cases {
        let file = pack("k", with(foreign(), 3, name, value.clone()));
        assert_eq!(
            refused(&file),
            ("Side éin".to_owned(), reason),
            "{name} {value}"
        );
    }
    assert_eq!(
        refused(&pack("k", with(foreign(), 3, "title", json!("")))),
        ("p1".into(), Reason::Missing("title"))
    );
    assert_eq!(
        refused(&pack("k", with(foreign(), 3, "title", json!("a\nb")))).1,
        Reason::Malformed("title")
    );
    assert_eq!(
        refused(&pack("k", with(foreign(), 1, "module", json!("1-a")))).1,
        Reason::BuiltIn("1-a".into())
    );
    assert_eq!(
        refused(&pack("k", with(foreign(), 1, "weeks", json!([4, 2])))).1,
        Reason::Malformed("weeks")
    );
    let prompts: Vec<Value> = (0..=limits::PROMPTS)
        .map(|n| json!({ "id": format!("q{n}"), "text": "?" }))
        .collect();
    let count = prompts.len();
    assert_eq!(
        refused(&pack("k", with(foreign(), 3, "prompts", json!(prompts)))).1,
        Reason::TooMany {
            what: "prompts",
            count,
            limit: limits::PROMPTS
        }
    );
}

#[test]
fn bad_tailoring_is_refused_by_page_and_reason() {
    let ours = "lareplanverket";
    let cases: Vec<(&str, Value, Reason)> = vec![
        ("page", json!("1-x"), Reason::BuiltIn("1-x".into())),
        ("page", json!("k:p1"), Reason::Id("k:p1".into())),
        (
            "module",
            json!("9-borte"),
            Reason::NoModule("9-borte".into()),
        ),
        ("rev", Value::Null, Reason::Malformed("rev")),
        ("rev", json!(0), Reason::Malformed("rev")),
        ("minutes", json!(0), Reason::Minutes(0)),
        ("body", json!("<i>a</i>"), Reason::Html),
        (
            "prompts",
            json!([{ "id": "1-x-q", "text": "?" }]),
            Reason::Id("1-x-q".into()),
        ),
        (
            "prompts",
            json!([{ "id": "own:a", "text": "?" }, { "id": "own:a", "text": "?" }]),
            Reason::Twice("own:a".into()),
        ),
    ];
    for (name, value, reason) in cases {
        let file = pack(ours, with(vec![own_record()], 0, name, value.clone()));
        assert_eq!(
            refused(&file),
            ("Vår side".to_owned(), reason),
            "{name} {value}"
        );
    }
    let one = |record: Value| refused(&pack(ours, vec![record]));
    let gone = Reason::NoPage("1-borte".into());
    assert_eq!(
        one(json!({ "type": "hidden", "page": "1-borte", "rev": 1, "hidden": true })),
        ("1-borte".into(), gone.clone())
    );
    assert_eq!(
        one(json!({ "type": "annotation", "page": "1-borte", "rev": 1, "text": "x" })).1,
        gone
    );
    assert_eq!(
        one(json!({ "type": "annotation", "page": "1-x", "rev": 1, "text": "<u>" })).1,
        Reason::Html
    );
    assert_eq!(
        one(json!({ "type": "answer", "prompt": "1-x-q", "text": "x" })).1,
        Reason::Type("answer".into())
    );
    assert_eq!(
        one(json!({ "type": "quiz", "page": "1-x", "rev": 1 })).1,
        Reason::Type("quiz".into())
    );
    assert_eq!(refused(&pack(ours, Vec::new())).1, Reason::Nothing);
    assert_eq!(
        refused(&pack("annet", vec![own_record()])).1,
        Reason::OtherCourse("annet".into())
    );
    let twice = vec![
        own_record(),
        with(vec![own_record()], 0, "prompts", Value::Null).remove(0),
    ];
    assert_eq!(refused(&pack(ours, twice)).1, Reason::Twice("page".into()));
}

#[test]
fn a_course_too_large_to_read_at_every_start_is_refused() {
    let mut records = foreign();
    let body = "ord ".repeat(limits::BODY / 4);
    for n in 0..150 {
        records.push(json!({
            "type": "page", "page": format!("s{n}"), "module": "m1", "title": "S", "kind": "tekst",
            "mode": "individuelt", "minutes": 5, "body": body,
        }));
    }
    let (page, reason) = refused(&pack("k", records));
    assert_eq!(page, "");
    let limit = limits::COURSE;
    assert!(matches!(reason, Reason::TooLarge { size, limit: l } if size > limit && l == limit));
}

#[test]
fn the_schema_takes_what_the_reader_takes() {
    let validator = jsonschema::validator_for(&schema::bundle_1()).unwrap();
    let valid = |bytes: &[u8]| validator.is_valid(&serde_json::from_slice(bytes).unwrap());
    let errors = |bytes: &[u8]| {
        let value = serde_json::from_slice(bytes).unwrap();
        validator
            .iter_errors(&value)
            .map(|e| e.to_string())
            .collect::<Vec<_>>()
    };
    for file in [
        export(&school()),
        pack("k", foreign()),
        pack("lareplanverket", vec![own_record()]),
    ] {
        assert!(valid(&file), "{:?}", errors(&file));
    }
    for (name, value) in [
        ("kind", json!("quiz")),
        ("minutes", json!(601)),
        ("title", Value::Null),
        ("page", json!("Å")),
    ] {
        assert!(
            !valid(&pack("k", with(foreign(), 3, name, value.clone()))),
            "{name} {value}"
        );
    }
    assert!(!valid(&pack("k", vec![json!({ "type": "quiz" })])));
    assert!(!valid(&pack("k", Vec::new())));
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn export_import_export_gives_the_same_bytes(
        pages in prop::collection::vec((0_u128..50, prop::option::of(0_usize..3), 0_u64..9, "[a-zæøå <>&]{0,30}", 0_u32..700, any::<bool>()), 0..6),
        hidden in prop::collection::vec((0_usize..5, any::<bool>()), 0..5),
        remarks in prop::collection::vec((0_usize..5, "[a-z*# ]{0,20}"), 0..5),
    ) {
        let all = ["1-x", "1-y", "1-z", "2-x", "2-y"];
        let mut ours = Journal::default();
        for (n, after, rank, title, minutes, remove) in pages {
            let mut page = own(n, after.map(|a| all[a]), rank);
            page.page.title = title;
            page.page.minutes = minutes;
            ours.set_own_page(&page, &at(0));
            if remove {
                ours.remove_own_page(&page.page.id, &at(1));
            }
        }
        for (n, hide) in hidden {
            ours.set_hidden(&page_id(all[n]), hide, &at(2));
        }
        for (n, text) in remarks {
            ours.annotate(&page_id(all[n]), &text, &at(3));
        }
        prop_assume!(!ours.tailoring_records().is_empty());
        let file = export(&ours);
        let mut theirs = Journal::default();
        import(&mut theirs, &file);
        prop_assert_eq!(export(&theirs), file.clone());
        let before = theirs.clone();
        import(&mut theirs, &file);
        prop_assert_eq!(&theirs, &before);
        import(&mut ours, &file);
        prop_assert_eq!(export(&ours), file);
    }

    #[test]
    fn a_foreign_course_is_read_back_as_it_was_kept(
        pages in prop::collection::vec(("[a-zæøå*_#\\[\\]()&\\\\ -]{0,40}", 1_u32..=600, 0_usize..3), 1..6),
    ) {
        let mut records = vec![json!({ "type": "course", "title": "K" })];
        for n in 0..3 {
            records.push(json!({ "type": "module", "module": format!("m{n}"), "title": "M" }));
        }
        for (n, (body, minutes, module)) in pages.iter().enumerate() {
            records.push(json!({
                "type": "page", "page": format!("p{n}"), "module": format!("m{module}"), "title": "S",
                "kind": "tekst", "mode": "gruppe", "minutes": minutes, "body": body,
            }));
        }
        if let Ok(Contents::Course(course, record)) = contents(&pack("k", records)) {
            let (key, record) = *record;
            prop_assert_eq!(&RecordKey::Course(course.id.clone()), &key);
            let record = Envelope::read(&key, &record.to_json()).unwrap();
            let kept = ForeignCourse::kept(&course.id, &record.data);
            prop_assert_eq!(kept.as_ref(), Some(&*course));
        }
    }
}
