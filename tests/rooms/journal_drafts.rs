//! What is kept in the archive only: a kill loses nothing of it, and two windows on
//! one meeting undo nothing of each other's.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use moteklar::journal::{Journal, SaveState, Told};
use moteklar::store::{
    Beside, Change, Envelope, MeetingPart, MemoryArchive, MemoryStore, Now, RecordKey, Store as _,
    StoreError, meet,
};

use crate::journal_support::{Tab, at, cases, loaded};

fn notes() -> RecordKey {
    RecordKey::Meeting(Uuid::from_u128(7), MeetingPart::Notes)
}

fn places() -> (MemoryStore, MemoryArchive) {
    (MemoryStore::default(), MemoryArchive::default())
}

fn data(value: Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

fn envelope(rev: u64, value: Value) -> Envelope {
    let now = at(0);
    let mut made = Envelope::next(None, data(value), &now);
    made.rev = rev;
    made
}

/// What a field does that showed `was` and shows `text` now.
fn write(journal: &mut Journal, field: &str, was: &str, text: &str, now: &Now) -> Vec<Change> {
    let found = journal.kept(&notes()).cloned().unwrap_or_default();
    let with = |text: &str| {
        let mut data = found.clone();
        data.insert(field.to_owned(), text.into());
        data
    };
    journal.keep_from(notes(), &with(was), with(text), now)
}

fn shown(journal: &Journal, field: &str) -> String {
    let found = journal.kept(&notes()).and_then(|data| data.get(field));
    found.and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Every text that a record shows or has beside it.
fn all(journal: &Journal) -> Vec<String> {
    let Some(record) = journal.record(&notes()) else {
        return Vec::new();
    };
    let mut all: Vec<String> = record.beside().into_iter().map(|b| b.text).collect();
    all.extend(
        record
            .data
            .values()
            .filter_map(Value::as_str)
            .map(str::to_owned),
    );
    all
}

fn drafts(store: &MemoryStore) -> Vec<String> {
    let keys = store.keys().unwrap().into_iter();
    keys.filter(|key| key.starts_with("moteklar/draft/"))
        .collect()
}

#[test]
fn what_is_typed_has_a_draft_until_the_archive_has_it() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    let changes = write(&mut tab.journal, "text", "", "husk nøkkelen", &at(1));
    tab.save(&store, &changes, &at(1));
    let [name] = drafts(&store).try_into().unwrap();
    assert!(name.ends_with(&format!("/{}", notes().path())), "{name}");
    assert_eq!(RecordKey::parse(&name).unwrap().name(), name);
    assert!(!RecordKey::parse(&name).unwrap().travels());
    tab.land_in(&store, &archive).unwrap();
    assert_eq!(drafts(&store), Vec::<String>::new());
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
}

#[test]
fn a_draft_is_taken_up_at_the_next_start_and_then_goes() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    let changes = write(&mut tab.journal, "text", "", "først", &at(1));
    tab.save(&store, &changes, &at(1));
    tab.land_in(&store, &archive).unwrap();
    let changes = write(&mut tab.journal, "text", "først", "først og sist", &at(2));
    tab.save(&store, &changes, &at(2));
    drop(tab);
    let mut tab = Tab::open(&store, &archive);
    assert_eq!(shown(&tab.journal, "text"), "først og sist");
    assert_eq!(
        drafts(&store).len(),
        1,
        "it goes when the archive has it, not before"
    );
    tab.land_in(&store, &archive).unwrap();
    assert_eq!(drafts(&store), Vec::<String>::new());
    assert!(archive.entries()[&notes().name()].contains("først og sist"));
    assert_eq!(tab.journal.record(&notes()).unwrap().beside(), []);
}

#[test]
fn a_draft_meets_what_another_window_has_archived_since() {
    for (theirs, expected, beside) in [
        (json!({"text": "felles", "other": "deres"}), "mitt", vec![]),
        (json!({"text": "deres"}), "mitt", vec!["deres"]),
        (
            json!({"text": "mitt og litt til"}),
            "mitt og litt til",
            vec![],
        ),
    ] {
        let (store, archive) = places();
        let mut tab = Tab::open(&store, &archive);
        let changes = write(&mut tab.journal, "text", "", "felles", &at(0));
        tab.save(&store, &changes, &at(0));
        tab.land_in(&store, &archive).unwrap();
        let mut other = Tab::open(&store, &archive);
        let changes = write(&mut tab.journal, "text", "felles", "mitt", &at(1));
        tab.save(&store, &changes, &at(1));
        drop(tab);
        let changes = other.journal.keep(notes(), data(theirs.clone()), &at(1));
        other.save(&store, &changes, &at(3));
        other.land_in(&store, &archive).unwrap();
        let tab = Tab::open(&store, &archive);
        assert_eq!(shown(&tab.journal, "text"), expected);
        let found = tab.journal.record(&notes()).unwrap();
        let found: Vec<String> = found.beside().into_iter().map(|b| b.text).collect();
        assert_eq!(found, beside);
        if theirs.get("other").is_some() {
            assert_eq!(shown(&tab.journal, "other"), "deres");
        }
    }
}

#[test]
fn a_refused_archive_keeps_the_draft_and_a_full_store_keeps_the_archive() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    archive.set_failing(Some(StoreError::Blocked));
    for (n, text) in ["a", "ab", "abc"].iter().enumerate() {
        let was = text.get(..n).unwrap_or_default();
        let changes = write(&mut tab.journal, "text", was, text, &at(1));
        tab.save(&store, &changes, &at(1));
        assert!(tab.land_in(&store, &archive).is_err());
    }
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Failed);
    drop(tab);
    archive.set_failing(None);
    store.set_full_after(Some(0));
    let mut tab = Tab::open(&store, &archive);
    assert_eq!(shown(&tab.journal, "text"), "abc");
    let changes = write(&mut tab.journal, "text", "abc", "abcd", &at(2));
    tab.save(&store, &changes, &at(2));
    while !tab.flights.is_empty() {
        tab.land_in(&store, &archive).unwrap();
    }
    assert!(archive.entries()[&notes().name()].contains("abcd"));
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
}

#[test]
fn a_field_that_shows_an_older_text_does_not_write_over_the_newer_one() {
    let mut journal = Journal::default();
    write(&mut journal, "text", "", "AAA", &at(0));
    write(&mut journal, "text", "", "B", &at(1));
    assert_eq!(shown(&journal, "text"), "B");
    let [beside] = journal
        .record(&notes())
        .unwrap()
        .beside()
        .try_into()
        .unwrap();
    assert_eq!(
        beside,
        Beside {
            at: vec!["text".into()],
            text: "AAA".into()
        }
    );
    assert!(journal.has_alternates());
    let mut chosen = journal.clone();
    chosen.settle_beside(&notes(), &beside, "AAA", &at(2));
    assert_eq!(all(&chosen), ["AAA"]);
    journal.settle_beside(&notes(), &beside, "B", &at(2));
    assert_eq!(all(&journal), ["B"]);
    assert!(!journal.has_alternates());
}

#[test]
fn lists_are_joined_by_what_is_in_them() {
    let join = |from: Value, ours: Value, theirs: Value| {
        let [from, ours, theirs] = [from, ours, theirs].map(|list| envelope(1, json!({"l": list})));
        let met = meet(Some(&from), &ours, &theirs);
        (met.data["l"].clone(), met.beside())
    };
    let none: Vec<Beside> = Vec::new();
    // By name: one adds, one takes away, one writes.
    let (list, beside) = join(
        json!([{"id": "a", "text": "1"}, {"id": "b", "text": "2"}]),
        json!([{"id": "a", "text": "1 og mer"}, {"id": "b", "text": "2"}, {"id": "c", "text": "3"}]),
        json!([{"id": "d", "text": "0"}, {"id": "a", "text": "1"}]),
    );
    let expected = json!([{"id": "d", "text": "0"}, {"id": "a", "text": "1 og mer"}, {"id": "c", "text": "3"}]);
    assert_eq!((list, beside), (expected, none.clone()));
    // Without names: one takes the second away, one writes in the third.
    let phase = |title: &str| json!({"title": title, "minutes": 5});
    let (list, beside) = join(
        json!([phase("a"), phase("b"), phase("c")]),
        json!([phase("a"), phase("c")]),
        json!([phase("a"), phase("b"), phase("c på nytt")]),
    );
    assert_eq!(
        (list, beside),
        (json!([phase("a"), phase("c på nytt")]), none.clone())
    );
    // Both add.
    let (list, _) = join(
        json!([phase("a")]),
        json!([phase("a"), phase("vår")]),
        json!([phase("a"), phase("deres")]),
    );
    assert_eq!(list.as_array().unwrap().len(), 3);
    // Plain texts have their places.
    let (list, beside) = join(json!([]), json!(["", "to"]), json!(["en"]));
    assert_eq!((list, beside), (json!(["en", "to"]), none.clone()));
    // An order that one of them has changed is that one's.
    let (list, beside) = join(
        json!([{"id": "a"}, {"id": "b"}]),
        json!([{"id": "a"}, {"id": "b"}]),
        json!([{"id": "b"}, {"id": "a"}]),
    );
    assert_eq!((list, beside), (json!([{"id": "b"}, {"id": "a"}]), none));
}

#[test]
fn a_text_beside_a_list_is_found_where_it_belongs() {
    let list = |text: &str| json!({"plan": {"prompts": [{"id": "a", "text": text}], "phases": [{"title": text}]}});
    let [from, ours, theirs] = ["felles", "vår", "deres"].map(|text| envelope(1, list(text)));
    let met = meet(Some(&from), &ours, &theirs);
    let mut data = met.data.clone();
    assert_eq!(met.beside().len(), 2);
    for beside in met.beside() {
        assert_eq!(beside.shown(&data), "vår");
        assert!(beside.write(&mut data, &beside.text));
    }
    assert_eq!(Value::Object(data), list("deres"));
}

#[test]
fn what_one_window_has_looked_at_is_gone_in_the_other() {
    let mut from = envelope(1, json!({"text": "vår", "other": ""}));
    let beside = Beside {
        at: vec!["text".into()],
        text: "deres".into(),
    };
    from.set_beside(std::slice::from_ref(&beside));
    let mut looked_at = from.clone();
    looked_at.set_beside(&[]);
    let mut written = from.clone();
    written.data.insert("other".into(), "mer".into());
    for (ours, theirs) in [(&looked_at, &written), (&written, &looked_at)] {
        let met = meet(Some(&from), ours, theirs);
        assert_eq!(met.beside(), []);
        assert_eq!(met.data["other"], "mer");
    }
}

#[test]
fn what_has_a_draft_can_wait_for_another_page_and_what_found_no_room_cannot() {
    for is_full in [false, true] {
        let (store, archive) = places();
        let mut tab = Tab::open(&store, &archive);
        store.set_full_after(is_full.then_some(0));
        let changes = write(&mut tab.journal, "text", "", "i siste liten", &at(1));
        tab.save(&store, &changes, &at(1));
        let flight = tab.flights.pop_front().unwrap();
        assert_eq!(tab.saving.can_wait(&flight.update), !is_full);
        if is_full {
            continue;
        }
        // The page is left, and the next one brings it there.
        tab.saving.put_off(flight.ticket);
        let mut next = Tab::open(&store, &archive);
        assert_eq!(shown(&next.journal, "text"), "i siste liten");
        next.land_in(&store, &archive).unwrap();
        assert_eq!(drafts(&store), Vec::<String>::new());
        let there = Journal::new(loaded(&MemoryStore::default(), &archive).records);
        assert_eq!(shown(&there, "text"), "i siste liten");
    }
}

#[test]
fn a_draft_of_another_window_is_no_record_here() {
    let (store, archive) = places();
    let mut here = Tab::open(&store, &archive);
    let mut other = Tab::open(&store, &archive);
    let changes = write(&mut other.journal, "text", "", "underveis", &at(1));
    other.save(&store, &changes, &at(1));
    let [name] = drafts(&store).try_into().unwrap();
    here.hear(&store, &RecordKey::parse(&name).unwrap(), &at(2));
    here.saving.hear_all(&mut here.journal, &store, &at(2));
    assert_eq!(here.journal.records().count(), 0);
}

#[test]
fn an_archive_that_comes_back_joins_what_was_typed_meanwhile() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    let changes = write(&mut tab.journal, "text", "", "før", &at(0));
    tab.save(&store, &changes, &at(0));
    tab.land_in(&store, &archive).unwrap();
    let mut other = Tab::open(&store, &archive);
    archive.set_failing(Some(StoreError::Blocked));
    let changes = write(&mut tab.journal, "text", "før", "skrevet uten base", &at(1));
    tab.save(&store, &changes, &at(1));
    assert!(tab.land_in(&store, &archive).is_err());
    archive.set_failing(None);
    let changes = write(
        &mut other.journal,
        "other",
        "",
        "fra et annet vindu",
        &at(2),
    );
    other.save(&store, &changes, &at(2));
    other.land_in(&store, &archive).unwrap();
    let there = archive.entries().into_iter().collect();
    let rejoined = tab.saving.rejoin(&mut tab.journal, &store, there, &at(3));
    tab.flights.extend(rejoined.flight);
    while !tab.flights.is_empty() {
        tab.land_in(&store, &archive).unwrap();
    }
    for journal in [tab.journal, Journal::new(loaded(&store, &archive).records)] {
        assert_eq!(shown(&journal, "text"), "skrevet uten base");
        assert_eq!(shown(&journal, "other"), "fra et annet vindu");
        assert!(!journal.has_alternates());
    }
    assert_eq!(drafts(&store), Vec::<String>::new());
}

/// Something that happens in one of two windows.
#[derive(Clone, Debug)]
enum Act {
    /// A field is written in: more, or something else.
    Write {
        tab: usize,
        field: usize,
        more: bool,
    },
    /// The oldest write to the archive arrives, and is told or not.
    Land { tab: usize, told: bool },
    /// It does not arrive.
    Fail { tab: usize },
    /// The window is killed and opened again.
    Kill { tab: usize },
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        5 => (0..2_usize, 0..2_usize, any::<bool>()).prop_map(|(tab, field, more)| Act::Write { tab, field, more }),
        4 => (0..2_usize, prop::bool::weighted(0.8)).prop_map(|(tab, told)| Act::Land { tab, told }),
        1 => (0..2_usize).prop_map(|tab| Act::Fail { tab }),
        1 => (0..2_usize).prop_map(|tab| Act::Kill { tab }),
    ];
    prop::collection::vec(act, 1..40)
}

const FIELDS: [&str; 2] = ["text", "other"];

proptest! {
    #![proptest_config(cases(300))]
    // Holds D 6, D 7.
    #[test]
    fn two_windows_and_kills_lose_no_word_of_a_meeting(acts in acts()) {
        let (store, archive) = places();
        let mut tabs = [Tab::open(&store, &archive), Tab::open(&store, &archive)];
        // What stands in the field of each window when it writes, and every word.
        let mut words: Vec<String> = Vec::new();
        // Words that somebody replaced on purpose, seeing them.
        let mut gone: Vec<String> = Vec::new();
        let mut tell: Vec<(usize, Told)> = Vec::new();
        for (n, act) in acts.iter().enumerate() {
            let now = Now::from_unix_ms(1_790_000_000_000 + n as i64 * 1000);
            match act {
                Act::Write { tab, field, more } => {
                    let field = FIELDS[*field];
                    let tab = &mut tabs[*tab];
                    let was = shown(&tab.journal, field);
                    let word = format!("ord{n}.");
                    let text = if *more {
                        format!("{was}{word}")
                    } else {
                        gone.extend(words.iter().filter(|w| was.contains(w.as_str())).cloned());
                        word.clone()
                    };
                    words.push(word);
                    let changes = write(&mut tab.journal, field, &was, &text, &now);
                    tab.save(&store, &changes, &now);
                }
                Act::Land { tab, told } => {
                    let heard = tabs[*tab].land_in(&store, &archive).unwrap();
                    if *told {
                        tell.extend(heard.into_iter().map(|told| (1 - tab, told)));
                    }
                }
                Act::Fail { tab } => {
                    archive.set_failing(Some(StoreError::Blocked));
                    let _ = tabs[*tab].land_in(&store, &archive);
                    archive.set_failing(None);
                    tabs[*tab].save(&store, &[], &now);
                }
                Act::Kill { tab } => {
                    tell.retain(|(to, _)| to != tab);
                    tabs[*tab] = Tab::open(&store, &archive);
                }
            }
            // A message is under way for a while.
            if n % 3 == 0 {
                for (to, told) in tell.drain(..) {
                    let tab = &mut tabs[to];
                    tab.saving.hear_told(&mut tab.journal, &told, &now);
                }
            }
        }
        for tab in &mut tabs {
            tab.save(&store, &[], &at(900));
            while !tab.flights.is_empty() {
                tab.land_in(&store, &archive).unwrap();
            }
        }
        let end = loaded(&store, &archive);
        let journal = Journal::new(end.records);
        let kept = all(&journal).join(" ");
        for word in words.iter().filter(|word| !gone.contains(word)) {
            prop_assert!(kept.contains(word.as_str()), "{word} is not in «{kept}»");
        }
        prop_assert_eq!(drafts(&store), Vec::<String>::new());
    }
}
