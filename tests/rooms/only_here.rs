//! What is in one tab and nowhere else, and what was typed before the app was there.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::Map;
use uuid::Uuid;

use moteklar::journal::{Journal, SaveState, Saving};
use moteklar::store::{
    AnswerKey, Envelope, MemoryArchive, MemoryStore, Progress, RecordKey, Round, Store as _,
    StoreError, TextKey,
};

use crate::journal_support::{
    Tab, all_texts, at, cases, loaded, page, prompt, record, stored, text,
};

fn places() -> (MemoryStore, MemoryArchive) {
    (MemoryStore::default(), MemoryArchive::default())
}

fn only_here(tab: &Tab) -> bool {
    tab.saving.is_only_here(&tab.journal, false)
}

#[test]
fn what_is_kept_is_not_only_here() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    assert!(!only_here(&tab));
    tab.write(&store, &text("a"), "Et svar", &at(1));
    assert!(!only_here(&tab), "it is in local storage");
    tab.land_all(&archive);
    assert!(!only_here(&tab));
    assert!(
        tab.saving.is_only_here(&tab.journal, true),
        "something stands in a field"
    );
}

#[test]
fn what_a_place_refused_is_only_here_until_it_is_in_a_copy() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    store.set_full_after(Some(0));
    tab.write(&store, &text("a"), "Uten plass", &at(1));
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Failed);
    assert!(only_here(&tab));
    tab.saving.copied(&tab.journal.travelling());
    assert!(!only_here(&tab), "a copy was read back");
    tab.write(&store, &text("a"), "Uten plass, og mer", &at(2));
    assert!(only_here(&tab), "the copy is older");
    store.set_full_after(None);
    tab.save(&store, &[], &at(3));
    assert!(!only_here(&tab));
}

#[test]
fn what_the_database_alone_keeps_is_only_here_until_it_has_said_so() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    let mut data = Map::new();
    data.insert("text".into(), "Vi prøver".into());
    let changes = tab
        .journal
        .keep(RecordKey::Decision(Uuid::from_u128(7)), data, &at(1));
    tab.save(&store, &changes, &at(1));
    assert!(only_here(&tab));
    tab.land_all(&archive);
    assert!(!only_here(&tab));
}

#[test]
fn a_tab_that_only_reads_says_what_it_could_not_write() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    let newer = r#"{"v":9,"rev":4,"at":"2026-01-01T00:00:00Z","data":{"text":"ny"}}"#;
    store.set(&record("a").name(), newer).unwrap();
    tab.write(&store, &text("a"), "Skrevet i den gamle", &at(1));
    assert_eq!(tab.saving.state(&tab.journal), SaveState::ReadOnly);
    assert!(only_here(&tab));
    tab.saving.copied(&tab.journal.travelling());
    assert!(!only_here(&tab));
}

// Holds D 8.
#[test]
fn a_device_that_keeps_nothing_has_text_only_here_and_nothing_else() {
    let mut journal = Journal::default();
    let mut saving = Saving::in_memory();
    let here = |saving: &Saving, journal: &Journal| saving.is_only_here(journal, false);
    journal.set_progress(&page("side"), Progress::Done, &at(0));
    journal.set_place(&page("side").page, &at(0));
    journal.write_text(&text("a"), " ", "?", &at(1));
    assert!(!here(&saving, &journal), "nothing was written");
    journal.write_text(&text("a"), "Et svar", "?", &at(2));
    assert!(here(&saving, &journal));
    saving.copied(&journal.travelling());
    assert!(!here(&saving, &journal));
    journal.write_text(&text("b"), "Ett til", "?", &at(3));
    assert!(here(&saving, &journal));
}

#[test]
fn what_is_put_off_goes_along_later_and_nothing_failed() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    tab.write(&store, &text("a"), "På vei ut", &at(1));
    let flight = tab.flights.pop_front().unwrap();
    tab.saving.put_off(flight.ticket);
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saving);
    assert!(!only_here(&tab));
    tab.save(&store, &[], &at(2));
    tab.land_all(&archive);
    assert_eq!(store.entries(), archive.entries());
}

/// One thing that happens to a tab.
#[derive(Clone, Debug)]
enum Act {
    Write(usize, String),
    Full(Option<usize>),
    Land,
    Lose,
    Copy,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        4 => (0..3_usize, "[a-c ]{0,6}").prop_map(|(n, text)| Act::Write(n, text)),
        1 => prop_oneof![Just(None), (0..3_usize).prop_map(Some)].prop_map(Act::Full),
        2 => Just(Act::Land),
        1 => Just(Act::Lose),
        1 => Just(Act::Copy),
    ];
    proptest::collection::vec(act, 1..20)
}

proptest! {
    #![proptest_config(cases(200))]

    /// Whatever places do: when nothing is said to be only here, a tab that is opened
    /// anew or the copy has every text.
    #[test]
    fn what_is_not_only_here_is_found_again(acts in acts()) {
        let (store, archive) = places();
        let keys = ["a", "b", "c"].map(text);
        let mut tab = Tab::open(&store, &archive);
        let mut copy: Vec<(RecordKey, Envelope)> = Vec::new();
        for (n, act) in acts.into_iter().enumerate() {
            let now = at(n as i64);
            match act {
                Act::Write(n, words) => tab.write(&store, &keys[n], &words, &now),
                Act::Full(after) => {
                    store.set_full_after(after);
                    tab.save(&store, &[], &now);
                }
                Act::Land => tab.land_all(&archive),
                Act::Lose => {
                    while let Some(flight) = tab.flights.pop_front() {
                        tab.saving.archived(&store, flight.ticket, Err(StoreError::Blocked));
                    }
                }
                Act::Copy => {
                    copy = tab.journal.travelling();
                    tab.saving.copied(&copy);
                }
            }
            if only_here(&tab) {
                continue;
            }
            let again = Journal::new(loaded(&store, &archive).records);
            for (key, ours) in tab.journal.texts() {
                let copied = copy.iter().any(|(of, e)| *of == key.record() && e.text("text") == ours.text);
                let found = all_texts(&again, &key).contains(&ours.text);
                prop_assert!(copied || found, "{:?} is nowhere else", ours.text);
            }
        }
    }

    /// Typed before the app was there, over what local storage held: whatever the
    /// journal turns out to hold, both are there afterwards.
    #[test]
    fn what_was_typed_over_an_older_text_and_the_later_one_are_both_there(
        here in "[a-c]{0,5}", base in "[a-c]{0,5}", typed in "[a-c]{0,5}",
    ) {
        let mut journal = Journal::new([(record("a"), stored(3, &here))].into());
        journal.write_over(&text("a"), &base, &typed, "?", &at(100));
        let all = all_texts(&journal, &text("a"));
        let kept = |words: &String| words.is_empty() || all.iter().any(|text| text.starts_with(words));
        if typed != base || here == base {
            prop_assert!(kept(&typed), "{typed:?} is not in {all:?}");
        }
        if here != base {
            prop_assert!(kept(&here), "{here:?} is not in {all:?}");
        }
    }
}

#[test]
fn what_was_typed_over_an_older_text_comes_to_stand_beside_the_later_one() {
    let key = TextKey::Answer(AnswerKey {
        prompt: prompt("a"),
        round: Round::FIRST,
    });
    let mut journal = Journal::new([(record("a"), stored(5, "Det nyeste, fra arkivet"))].into());
    journal.write_over(&key, "Det eldre", "Det eldre, og litt til", "?", &at(1));
    assert_eq!(journal.text(&key).unwrap().text, "Det eldre, og litt til");
    let beside: Vec<String> = journal
        .alternates(&key)
        .into_iter()
        .map(|v| v.text)
        .collect();
    assert_eq!(beside, ["Det nyeste, fra arkivet"]);
    // Nothing was typed after all.
    let changes = journal.write_over(&key, "Det eldre", "Det eldre", "?", &at(2));
    assert_eq!(changes, Vec::new());
    assert_eq!(journal.text(&key).unwrap().text, "Det eldre, og litt til");
}
