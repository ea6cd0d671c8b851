//! What comes from outside: bounds on counts, lengths, revisions and editions.
//! Nothing at the end of a number's range wins, and no input costs more than its
//! size.

use std::time::Duration;

use cpu_time::ThreadTime;
use moteklar::bundle::shape::Shape;
use moteklar::bundle::{
    Bundle, Expected, Kind, Other, Record, Refusal, Voice, backup, open, sheets, write,
};
use moteklar::course::prose::Target;
use moteklar::course::{HttpsLink, Mode, Reason};
use moteklar::journal::{Journal, Plan as Restore};
use moteklar::meeting::{
    Card, Decision, Delivery, Edits, Kept, MeetingRecords, Minutes, Naming, Outcome, Plan,
    PlanChange, PlanMeant, PlannedPhase, PlannedPrompt, Sources, Wall, own_prompt, receive_minutes,
    receive_plan, travel,
};
use moteklar::store::{
    Envelope, MAX_REV, MemoryArchive, MemoryStore, RecordKey, SchoolKey, Sheet, Store as _, Texts,
    Version, Versions, join_record,
};
use moteklar::text::Language;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::bundle_support::{cases, course, day, received, summed, with};
use crate::journal_support::{Tab, at, loaded, module, record, text};
use crate::meeting_support::{id, plan};
use crate::tailoring_support::{pack, refused};

/// How much longer sixteen times the input takes: the best of seven, in time of the
/// processor, since others use the machine too.
fn growth<I>(make: impl Fn(usize) -> I, n: usize, work: impl Fn(I)) -> f64 {
    let time = |n: usize| {
        let once = || {
            let input = make(n);
            let begun = ThreadTime::now();
            work(input);
            begun.elapsed()
        };
        (0..7).map(|_| once()).min().unwrap_or(Duration::MAX)
    };
    time(n * 16).as_secs_f64() / time(n).as_secs_f64().max(1e-6)
}

/// Sixteen times the input may take sixteen times as long, and some more for what
/// no longer fits into the fast memory; a square would take 256 times.
const FAIR: f64 = 110.0;

fn file_of(plan: &Plan) -> Result<Plan, Refusal> {
    let mut bundle = Bundle::new(Kind::Meeting);
    let mut members = plan.to_data();
    members.remove("id");
    let kind = "plan".to_owned();
    let id = plan.id;
    bundle.records = vec![Record::Other(Other { kind, id, members })];
    let written = write(&bundle).unwrap();
    travel::read_meeting(&received(&written.bytes).bundle)
}

// Holds D 11.
#[test]
fn a_plan_that_is_too_much_is_refused_with_the_place() {
    assert_eq!(file_of(&plan()).unwrap(), plan());
    let bent = |bend: &dyn Fn(&mut Plan)| {
        let mut bent = plan();
        bend(&mut bent);
        file_of(&bent).unwrap_err()
    };
    let prompts = |n: u128| -> Vec<PlannedPrompt> {
        let one = |n| PlannedPrompt::new(own_prompt(id(n)).unwrap(), "Hva?");
        (0..n).map(|n| one(n + 1000)).collect()
    };
    let many = |count, limit| Refusal::TooManyRecords { count, limit };
    assert_eq!(bent(&|p| p.prompts = prompts(101)), many(101, 100));
    assert_eq!(bent(&|p| p.prompts = prompts(100_000)), many(100_000, 100));
    let phase = || PlannedPhase::new(Mode::Group, "x", 1);
    let phases = |n| (0..n).map(|_| phase()).collect::<Vec<_>>();
    assert_eq!(bent(&|p| p.phases = phases(51)), many(51, 50));
    let long = |member: &str, units, limit| Refusal::TextTooLong {
        member: format!("records[0].{member}"),
        units,
        limit,
    };
    assert_eq!(
        bent(&|p| p.title = "æ".repeat(2001)),
        long("title", 2001, 2000)
    );
    assert_eq!(
        bent(&|p| p.place = "😀".repeat(1001)),
        long("place", 2002, 2000)
    );
    let said = |p: &mut Plan| p.prompts[0].text = "x".repeat(3000);
    assert_eq!(bent(&said), long("prompts[0].text", 3000, 2000));
    let told = |p: &mut Plan| {
        let mut delivery = Delivery::new();
        delivery.text = "x".repeat(2001);
        p.delivery = Some(delivery);
    };
    assert_eq!(bent(&told), long("delivery.text", 2001, 2000));
    let number = |member: &str| Refusal::Malformed {
        member: format!("records[0].{member}"),
        expected: Expected::Count,
    };
    assert_eq!(bent(&|p| p.edition = u32::MAX), number("edition"));
    assert_eq!(bent(&|p| p.edition = 1_000_001), number("edition"));
    assert_eq!(bent(&|p| p.minutes = u32::MAX), number("minutes"));
    assert_eq!(bent(&|p| p.expected = Some(u32::MAX)), number("expected"));
    assert_eq!(
        bent(&|p| p.phases[1].minutes = 10_001),
        number("phases[1].minutes")
    );
    // What somebody has written herself is read, whatever it is.
    let mut own = plan();
    own.title = "æ".repeat(5000);
    assert_eq!(Plan::from_data(&own.to_data()), Some(own));
}

#[test]
fn a_plan_without_end_is_put_aside_wherever_it_lies() {
    let mut kept = Kept::from_file(plan());
    let prompt = kept.plan.prompts[0].clone();
    kept.plan.prompts = vec![prompt; 1001];
    let key = RecordKey::Meeting(kept.plan.id, moteklar::store::MeetingPart::Plan);
    let json = json!({ "v": 1, "rev": 1, "at": "x", "data": kept.to_data() }).to_string();
    assert!(Envelope::read(&key, &json).is_err());
    let restore = Restore::new(
        &Journal::default(),
        vec![(key, Envelope::parse(&json).unwrap())],
    );
    assert_eq!(restore.counts().refused, 1);
}

#[test]
fn an_edition_at_the_end_of_its_range_comes_in_nowhere() {
    for edition in [json!(1_000_001), json!(MAX_REV)] {
        let refused = open(&with("edition", edition)).pop().unwrap();
        let member = "edition".to_owned();
        let expected = Expected::Count;
        assert_eq!(refused, Err(Refusal::Malformed { member, expected }));
    }
    assert!(open(&with("edition", json!(1_000_000)))[0].is_ok());
}

// Holds D 11.
#[test]
fn nobody_who_sends_a_high_edition_shuts_the_leaders_own_plan_out() {
    let mut journal = Journal::default();
    let mut false_one = plan();
    false_one.edition = 1_000_000;
    let link = HttpsLink::parse("https://evil.example/skjema");
    false_one.delivery = Some(Delivery {
        link,
        ..Delivery::new()
    });
    let PlanMeant::New(kept) = receive_plan(&journal, false_one) else {
        panic!("a new meeting")
    };
    journal.keep_meeting(&kept, &at(0));
    let mut true_one = plan();
    true_one.edition = 1;
    match receive_plan(&journal, true_one.clone()) {
        PlanMeant::Older(kept, changes) => {
            assert_eq!(
                changes,
                [PlanChange::Host(Some("evil.example".into()), None)]
            );
            // Whoever is told so can take it in all the same.
            journal.keep_meeting(&kept, &at(1));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(journal.meeting(true_one.id).unwrap().plan, true_one);
    true_one.edition = 2;
    let meant = receive_plan(&journal, true_one.clone());
    assert!(matches!(meant, PlanMeant::Newer(kept, _) if kept.plan == true_one));
}

// Holds D 11.
#[test]
fn a_plan_of_ones_own_is_never_replaced_and_what_differs_is_told() {
    let mut journal = Journal::default();
    journal.keep_meeting(&Kept::here(plan()), &at(0));
    let mut theirs = plan();
    theirs.edition = 9;
    assert_eq!(
        receive_plan(&journal, theirs.clone()),
        PlanMeant::Own(vec![])
    );
    theirs.naming = Naming::Named;
    theirs.prompts.clear();
    theirs.time = None;
    let meant = receive_plan(&journal, theirs);
    let prompts = PlanChange::Prompts {
        new: 0,
        gone: 1,
        reworded: 0,
    };
    let changes = vec![PlanChange::Naming, prompts, PlanChange::When];
    assert_eq!(meant, PlanMeant::Own(changes));
}

#[test]
fn what_a_short_plan_leaves_out_is_no_change() {
    let brief = plan().brief(|_| true);
    assert_eq!(PlanChange::between(&plan(), &brief), []);
    let mut other = plan();
    let to = |address| {
        Some(Delivery {
            link: HttpsLink::parse(address),
            ..Delivery::new()
        })
    };
    other.delivery = to("https://a.example/1");
    let mut moved = other.clone();
    moved.delivery = to("https://A.example/2");
    let host = "a.example".to_owned();
    assert_eq!(
        PlanChange::between(&other, &moved),
        [PlanChange::Address(host)]
    );
}

#[test]
fn no_decision_is_of_a_later_edition_than_the_minutes_it_came_in() {
    let mut decision = Decision::new(id(7));
    decision.text = "x".into();
    decision.edition = 999_999;
    let outcome = |edition| {
        let nothing = Minutes {
            title: String::new(),
            sections: Vec::new(),
        };
        Outcome::new(&plan(), &nothing, edition)
    };
    let file = |edition, decision: &Decision| {
        let all = std::slice::from_ref(decision);
        let written = travel::minutes_file(&outcome(edition), all, &course(), day()).unwrap();
        travel::read_minutes(&received(&written.bytes).bundle).unwrap()
    };
    let mut journal = Journal::default();
    let keep = |journal: &mut Journal, (outcome, decisions): (Outcome, Vec<Decision>)| {
        for (key, data) in receive_minutes(journal, outcome, decisions).1 {
            journal.keep(key, data, &at(0));
        }
    };
    keep(&mut journal, file(1, &decision));
    decision.text = "Rettet".into();
    decision.edition = 2;
    keep(&mut journal, file(2, &decision));
    assert_eq!(journal.decision(id(7)).unwrap().text, "Rettet");
}

#[test]
fn a_revision_at_the_end_of_its_range_is_refused_in_a_pack() {
    for rev in [MAX_REV, (1 << 40) + 1] {
        let hidden = json!({ "type": "hidden", "page": "1-x", "rev": rev, "hidden": true });
        let (_, reason) = refused(&pack("lareplanverket", vec![hidden]));
        assert_eq!(reason, Reason::Malformed("rev"));
    }
}

/// A backup of one record.
fn copy(key: &str, value: Value) -> Vec<u8> {
    let map = json!({
        "format": "moteklar", "schema": 1, "min_reader": 1, "kind": "backup",
        "bundle_id": Uuid::from_u128(9).to_string(), "created": "2026-11-23",
        "course": { "id": "lareplanverket", "version": "1.0.0" },
        "records": [{ "type": "record", "id": Uuid::from_u128(1).to_string(), "key": key, "value": value }],
    });
    summed(serde_json::from_value::<Map<String, Value>>(map).unwrap())
}

/// What is here after a copy was restored into nothing.
fn restored(bytes: &[u8]) -> Vec<Envelope> {
    let restored = backup::records(&received(bytes).bundle).unwrap();
    let keyed = restored.records.into_iter();
    let keyed = keyed.map(|(path, envelope)| (RecordKey::from_path(&path), envelope));
    let mut journal = Journal::default();
    let plan = Restore::new(&journal, keyed.collect());
    journal.apply(&plan);
    journal
        .records()
        .map(|(_, envelope)| envelope.clone())
        .collect()
}

#[test]
fn no_count_in_a_copy_decides_for_ever() {
    let at_the_end = |data: Value| json!({ "v": 1, "rev": MAX_REV, "at": "x", "data": data });
    let versions = json!({ "versions": [{ "text": "b", "at": "x", "rev": MAX_REV }], "gone": { "abc": MAX_REV } });
    for (key, data) in [
        ("hidden/1-x", json!({ "hidden": true })),
        ("progress/1-x", json!({ "state": "done" })),
        ("answer/1-x", json!({ "text": "a" })),
        ("alternate/answer/1-x", versions.clone()),
        ("history/answer/1-x", versions),
        (
            "school/plan",
            json!({ "cells": { "school": [MAX_REV, "x"] } }),
        ),
    ] {
        let records = restored(&copy(key, at_the_end(data)));
        assert!(!records.is_empty(), "{key}");
        for envelope in records {
            assert_eq!(envelope.rev, 1, "{key}");
            let json = envelope.to_json();
            assert!(!json.contains("9007199254740991"), "{json}");
        }
    }
}

#[test]
fn what_is_stored_at_the_end_of_a_range_can_still_be_changed() {
    let (store, archive) = (MemoryStore::default(), MemoryArchive::default());
    let hidden = RecordKey::Hidden(moteklar::course::PageId::new("1-x").unwrap());
    let put = |key: &RecordKey, data: Value| {
        let raw = json!({ "v": 1, "rev": MAX_REV, "at": "x", "data": data }).to_string();
        store.set(&key.name(), &raw).unwrap();
    };
    put(&record("1-a"), json!({ "text": "zzz" }));
    put(&hidden, json!({ "hidden": true }));
    put(
        &RecordKey::School(SchoolKey::Plan),
        json!({ "cells": { "school": [MAX_REV, "zzz"] } }),
    );
    put(
        &RecordKey::Round(module("1-m")),
        json!({ "current": MAX_REV }),
    );
    // Both places have it.
    Tab::open(&store, &archive).land_all(&archive);
    let mut tab = Tab::open(&store, &archive);
    tab.write(&store, &text("1-a"), "aaa", &at(1));
    let mut sheet = tab.journal.sheet(&SchoolKey::Plan);
    sheet.set("school", "aaa");
    let mut changes = tab.journal.write_sheet(&SchoolKey::Plan, &sheet, &at(1));
    let page = moteklar::course::PageId::new("1-x").unwrap();
    changes.extend(tab.journal.set_hidden(&page, false, &at(1)));
    assert_eq!(tab.journal.round(&module("1-m")).get(), 1);
    changes.extend(tab.journal.begin_round(&module("1-m"), &at(1)));
    tab.save(&store, &changes, &at(1));
    tab.land_all(&archive);
    let journal = Journal::new(loaded(&store, &archive).records);
    assert_eq!(journal.text(&text("1-a")).unwrap().text, "aaa");
    assert_eq!(journal.sheet(&SchoolKey::Plan).text("school"), "aaa");
    assert!(journal.sheet(&SchoolKey::Plan).beside("school").is_empty());
    assert!(!journal.tailoring().hidden.contains(&page));
    assert_eq!(journal.round(&module("1-m")).get(), 2);
    assert!(!journal.has_alternates());
}

#[test]
fn a_list_can_be_added_to_whatever_places_it_says() {
    let mut sheet = Sheet::default();
    sheet.set("module/a", u64::MAX);
    sheet.set("module/b", 3);
    sheet.add("module", "c");
    assert_eq!(sheet.list("module"), ["b", "a", "c"]);
    assert_eq!(sheet.number("module/c"), Some(3));
    let mut far = Map::new();
    far.insert("a".into(), json!([MAX_REV, "x"]));
    far.insert("b".into(), json!([MAX_REV, "x"]));
    assert_eq!(Sheet::new(far).writes(), 2);
}

#[test]
fn a_sheet_with_a_count_nobody_came_to_is_refused() {
    let cells = |n: u64| json!({ "school": [n, "x"] }).as_object().unwrap().clone();
    let write = |n| {
        let sheet = Sheet::new(cells(n));
        sheets::write_sheets("desk", [("plan".to_owned(), &sheet)], &course(), day())
    };
    assert!(write(1 << 40).is_ok());
    let member = "records[0].cells".to_owned();
    let expected = Expected::Object;
    assert_eq!(
        write((1 << 40) + 1),
        Err(Refusal::Malformed { member, expected })
    );
}

#[test]
fn two_hundred_blocks_are_read_and_then_one_refusal_said() {
    for block in ["-BEGYNN MTEKLAR\n", "-SLUTT MTEKLAR\n"] {
        let read = open(block.repeat(100_000).as_bytes());
        assert_eq!(read.len(), 201);
        let last = read.last().unwrap();
        assert_eq!(*last, Err(Refusal::TooManyFiles { limit: 200 }));
        assert!(matches!(read[0], Err(Refusal::Armour(_))));
    }
}

fn version(rev: u64, text: String) -> Version {
    Version {
        text,
        at: "2026-11-23T00:00:00Z".into(),
        rev,
        extra: Map::new(),
    }
}

#[test]
fn of_earlier_versions_the_last_thousand_are_kept() {
    let mut versions = Versions::default();
    versions.extend((0..5000).map(|n| version(n, format!("v{n}"))));
    assert_eq!(versions.list().len(), 1000);
    assert_eq!(versions.list()[0].text, "v4000");
    let again = Versions::of(&versions.to_envelope(None).unwrap()).unwrap();
    assert_eq!(again, versions);
    assert_eq!(versions.clone().join(&again), versions);
}

#[test]
fn a_history_of_any_length_takes_no_longer_than_its_size() {
    let make = |n: usize| -> Vec<Version> {
        let one = |n| version(n as u64, format!("{}{n}", "samme begynnelse ".repeat(8)));
        (0..n).map(one).collect()
    };
    let work = |all: Vec<Version>| {
        let mut versions = Versions::default();
        versions.extend(all);
        assert!(!versions.list().is_empty());
    };
    let growth = growth(make, 2000, work);
    assert!(growth < FAIR, "{growth}");
}

#[test]
fn versions_beside_a_text_are_weighed_in_one_go() {
    let texts = |n: usize| {
        let mut texts = Texts::default();
        let one = |n| version(n as u64, format!("{}{n:05}", "likt ".repeat(20)));
        texts.alternates.extend((0..n).map(one));
        let other = |n| version(n as u64, format!("{}{n:05}x", "likt ".repeat(20)));
        texts.history.extend((n..2 * n).map(other));
        texts
    };
    let growth = growth(texts, 62, |texts| assert!(!texts.shown().is_empty()));
    assert!(growth < FAIR, "{growth}");
}

#[test]
fn sheets_by_the_hundred_thousand_take_no_longer_than_their_size() {
    let make = |n: usize| {
        let mut bundle = Bundle::new(Kind::SchoolPlan);
        bundle.extra.insert("share".into(), "desk".into());
        let sheet = |n: usize| {
            let members = [
                ("sheet".to_owned(), format!("s{n}").into()),
                ("cells".to_owned(), json!({})),
            ];
            Record::Other(Other {
                kind: "sheet".into(),
                id: Uuid::from_u128(n as u128),
                members: members.into_iter().collect(),
            })
        };
        bundle.records = (0..n).map(sheet).collect();
        bundle
    };
    let work = |bundle: Bundle| drop(sheets::read_sheets(&bundle).unwrap());
    let growth = growth(make, 1500, work);
    assert!(growth < FAIR, "{growth}");
}

#[test]
fn minutes_of_any_number_of_cards_take_no_longer_than_their_size() {
    let cards = |n: usize| -> Vec<Card> {
        let card = |n: usize| Card {
            id: Uuid::from_u128(n as u128),
            prompt: format!("p{n}"),
            prompt_text: format!("Spørsmål {n}"),
            text: "Svar".into(),
            voice: Voice::Own,
            name: None,
            group: None,
        };
        (0..n).map(card).collect()
    };
    let words = &Language::Nb.texts().meeting().minutes;
    let work = |cards: Vec<Card>| {
        let (plan, wall) = (plan(), Wall::new(1));
        let from = Sources {
            plan: &plan,
            cards: &cards,
            wall: &wall,
            decisions: &[],
            delivered: cards.len(),
        };
        let minutes = Minutes::write(&from, &Edits::new(), words);
        assert!(minutes.sections.len() > cards.len());
    };
    let growth = growth(cards, 500, work);
    assert!(growth < FAIR, "{growth}");
}

proptest! {
    #![proptest_config(cases(500))]

    // Holds D 11.
    #[test]
    fn a_link_leads_to_the_host_it_says(
        rest in "[a-zA-Z0-9@:/\\\\.?#%_\\-\u{456}\u{3002}\u{ff0f}\t]{0,30}|\\PC{0,20}",
        sly in prop::sample::select(vec!["", "udir.no", "udir.no@", "udir.no:80", "udir.no\\@"]),
    ) {
        let dest = format!("https://{sly}{rest}");
        if let Some(Target::Https(link)) = Target::parse(&dest) {
            let url = url::Url::parse(link.as_str());
            if let Ok(url) = url {
                prop_assert_eq!(url.scheme(), "https");
                prop_assert_eq!((url.username(), url.password()), ("", None));
                let said = link.host();
                let said = said.split(':').next().unwrap_or_default();
                // An address of numbers is written in another way.
                let host = url.host_str().unwrap_or_default();
                prop_assert!(host == said || host.parse::<std::net::Ipv4Addr>().is_ok(), "{} {}", host, said);
            }
        }
    }

    // Holds D 11.
    #[test]
    fn a_path_of_the_app_never_leaves_it(rest in "[a-z/\\\\.:#%@\t\u{202e}]{0,20}|\\PC{0,20}") {
        if let Some(Target::Route(path)) = Target::parse(&format!("rute:{rest}")) {
            let here = url::Url::parse("https://skole.example/moter").unwrap();
            let there = here.join(path.as_str()).unwrap();
            prop_assert_eq!(there.origin(), here.origin());
            let (there, said) = (there.path().to_owned(), path.as_str());
            prop_assert_eq!(Some(there.as_str()), said.split('#').next());
        }
    }

    // Holds D 11.
    #[test]
    fn whatever_counts_two_records_have_the_next_write_wins(
        a in prop_oneof![0..10_u64, (1_u64 << 52) + 1..=MAX_REV],
        b in prop_oneof![0..10_u64, (1_u64 << 52) + 1..=MAX_REV],
    ) {
        let key = RecordKey::Hidden(moteklar::course::PageId::new("1-x").unwrap());
        let read = |rev: u64, hidden: bool| {
            let raw = json!({ "v": 1, "rev": rev, "at": "x", "data": { "hidden": hidden } });
            Envelope::read(&key, &raw.to_string()).unwrap()
        };
        let joined = join_record(&key, &read(a, true), &read(b, false));
        let data = json!({ "hidden": "mine" }).as_object().unwrap().clone();
        let next = Envelope::next(Some(&joined), data, &at(1));
        for other in [read(a, true), read(b, false)] {
            prop_assert_eq!(&join_record(&key, &next, &other), &next);
            prop_assert_eq!(&join_record(&key, &other, &next), &next);
        }
    }
}
