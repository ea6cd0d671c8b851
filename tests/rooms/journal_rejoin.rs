//! An archive that opens late, dies and comes back, or refuses.
#![allow(clippy::unwrap_used)]

use moteklar::journal::{Journal, SaveState};
use moteklar::store::{
    Archive, MemoryArchive, MemoryStore, Obstacle, Put, RecordKey, Refused, Store, StoreError,
    Update,
};
use proptest::prelude::*;
use uuid::Uuid;

use crate::journal_support::{Tab, all_texts, at, cases, loaded, ready, record, stored, text};

fn decision(n: u128) -> RecordKey {
    RecordKey::Decision(Uuid::from_u128(n))
}

fn all(archive: &MemoryArchive) -> Vec<(String, String)> {
    ready(archive.load()).unwrap()
}

fn entry(key: &RecordKey, rev: u64, text: &str) -> (String, String) {
    (key.name(), stored(rev, text).to_json())
}

/// What is kept for some answers and decisions in one place.
fn place(decisions: bool) -> impl Strategy<Value = Vec<(String, String)>> {
    let words = prop::sample::select(vec!["en", "en to", "noe annet", ""]);
    let one = (0..6_u128, 1..5_u64, words);
    prop::collection::vec(one, 0..8).prop_map(move |all| {
        let key = |n: u128| match n {
            0..3 => record(["a", "b", "c"][usize::try_from(n).unwrap()]),
            _ => decision(n),
        };
        let all = all.into_iter().map(|(n, rev, text)| (key(n), rev, text));
        let wanted = all.filter(|(key, ..)| decisions || !matches!(key, RecordKey::Decision(_)));
        wanted
            .map(|(key, rev, text)| entry(&key, rev, text))
            .collect()
    })
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn an_archive_that_opens_late_gives_what_it_would_have_given_at_once(
        here in place(false), there in place(true)
    ) {
        let (early, late) = (MemoryStore::holding(here.clone()), MemoryStore::holding(here));
        let archives = [MemoryArchive::holding(there.clone()), MemoryArchive::holding(there)];
        let mut at_once = Tab::open(&early, &archives[0]);
        at_once.land_all(&archives[0]);
        let mut tab = Tab::open_apart(&late);
        tab.rejoin(&late, all(&archives[1]), &at(1));
        tab.land_all(&archives[1]);
        prop_assert_eq!(&tab.journal, &at_once.journal);
        prop_assert_eq!(late.entries(), early.entries());
        prop_assert_eq!(archives[1].entries(), archives[0].entries());
        prop_assert_eq!(tab.saving.state(&tab.journal), at_once.saving.state(&at_once.journal));
    }
}

#[test]
fn what_is_in_one_place_only_is_not_called_saved() {
    let store = MemoryStore::default();
    let archive = MemoryArchive::default();
    let mut tab = Tab::open_apart(&store);
    tab.write(&store, &text("a"), "skrevet uten database", &at(0));
    let flight = tab.flights.pop_front().unwrap();
    tab.saving
        .archived(&store, flight.ticket, Err(StoreError::Closed));
    assert_eq!(tab.saving.state(&tab.journal), SaveState::OnePlace);
    // What belongs in the database only is kept nowhere.
    let changes = tab
        .journal
        .keep(decision(1), stored(1, "vi gjør det").data, &at(1));
    tab.save(&store, &changes, &at(1));
    let flight = tab.flights.pop_front().unwrap();
    tab.saving
        .archived(&store, flight.ticket, Err(StoreError::Closed));
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Failed);
    // The database comes: everything goes there.
    tab.rejoin(&store, all(&archive), &at(2));
    tab.land_all(&archive);
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
    assert!(archive.entries().contains_key(&decision(1).name()));
    assert!(archive.entries().contains_key(&record("a").name()));
}

#[test]
fn what_is_written_before_the_archive_opens_stands_beside_what_it_holds() {
    let store = MemoryStore::holding([entry(&record("a"), 2, "eldre")]);
    let archive = MemoryArchive::holding([
        entry(&record("a"), 7, "nyere, i databasen"),
        entry(&decision(1), 3, "fra før"),
    ]);
    let mut tab = Tab::open_apart(&store);
    tab.write(&store, &text("a"), "skrevet nå", &at(0));
    let changes = tab.journal.keep(decision(2), stored(1, "ny").data, &at(0));
    tab.save(&store, &changes, &at(0));
    while let Some(flight) = tab.flights.pop_front() {
        tab.saving
            .archived(&store, flight.ticket, Err(StoreError::Silent));
    }
    let rejoined = tab.rejoin(&store, all(&archive), &at(1));
    assert!(rejoined.changed.contains(&decision(1)));
    tab.land_all(&archive);
    assert_eq!(tab.journal.text(&text("a")).unwrap().text, "skrevet nå");
    let journal = Journal::new(loaded(&store, &archive).records);
    let texts = all_texts(&journal, &text("a"));
    assert!(
        texts.contains(&"nyere, i databasen".to_owned()),
        "{texts:?}"
    );
    assert!(texts.contains(&"skrevet nå".to_owned()), "{texts:?}");
    assert!(journal.record(&decision(1)).is_some() && journal.record(&decision(2)).is_some());
}

#[test]
fn what_is_removed_before_the_archive_opens_goes_there_too() {
    let store = MemoryStore::holding([entry(&record("a"), 2, "bort")]);
    let archive = MemoryArchive::holding([
        entry(&record("a"), 2, "bort"),
        entry(&decision(1), 1, "blir"),
    ]);
    let mut tab = Tab::open_apart(&store);
    let changes = tab.journal.let_go(&record("a"));
    tab.save(&store, &changes, &at(0));
    let flight = tab.flights.pop_front().unwrap();
    tab.saving
        .archived(&store, flight.ticket, Err(StoreError::Silent));
    tab.rejoin(&store, all(&archive), &at(1));
    tab.land_all(&archive);
    assert_eq!(tab.journal.record(&record("a")), None);
    assert_eq!(store.entries().get(&record("a").name()), None);
    assert_eq!(
        archive.entries().keys().collect::<Vec<_>>(),
        [&decision(1).name()]
    );
}

#[test]
fn what_another_tab_removed_meanwhile_is_gone_and_what_the_browser_lost_is_kept_again() {
    let both = || {
        [
            entry(&record("a"), 1, "svar"),
            entry(&record("b"), 1, "svar to"),
        ]
    };
    let store = MemoryStore::holding(both());
    let there: Vec<_> = both()
        .into_iter()
        .chain([entry(&decision(1), 1, "bestemt")])
        .collect();
    let archive = MemoryArchive::holding(there.clone());
    let mut tab = Tab::open(&store, &archive);
    tab.land_all(&archive);
    // Another tab, while this one was put aside.
    store.remove(&record("a").name()).unwrap();
    let left: Vec<_> = there
        .iter()
        .filter(|(name, _)| *name == record("b").name())
        .cloned()
        .collect();
    let archive = MemoryArchive::holding(left);
    tab.rejoin(&store, all(&archive), &at(1));
    tab.land_all(&archive);
    assert_eq!(tab.journal.record(&record("a")), None);
    assert_eq!(tab.journal.record(&decision(1)), None);
    assert_eq!(archive.entries().len(), 1);
    // The browser has thrown the whole database away.
    let mut tab = Tab::open(&store, &MemoryArchive::holding(there));
    let empty = MemoryArchive::default();
    tab.flights.clear();
    tab.rejoin(&store, all(&empty), &at(2));
    tab.land_all(&empty);
    assert!(tab.journal.record(&decision(1)).is_some());
    assert!(empty.entries().contains_key(&decision(1).name()));
}

#[test]
fn a_tab_sees_that_everything_was_wiped() {
    let store = MemoryStore::holding([entry(&record("a"), 1, "svar")]);
    let archive = MemoryArchive::default();
    let tab = Tab::open(&store, &archive);
    assert!(!tab.saving.is_wiped(&store));
    store.remove(&record("a").name()).unwrap();
    assert!(tab.saving.is_wiped(&store));
    // Nothing was there to begin with.
    let fresh = Tab::open(&MemoryStore::default(), &archive);
    assert!(!fresh.saving.is_wiped(&MemoryStore::default()));
}

#[test]
fn what_another_tab_wrote_while_this_one_could_not_hear_is_taken_in() {
    let (store, archive) = (MemoryStore::default(), MemoryArchive::default());
    let mut tab = Tab::open(&store, &archive);
    let mut other = Tab::open(&store, &archive);
    other.write(&store, &text("a"), "fra den andre", &at(0));
    tab.saving.hear_all(&mut tab.journal, &store, &at(1));
    assert_eq!(tab.journal.text(&text("a")).unwrap().text, "fra den andre");
}

/// A record of a later version of the app.
const NEWER: &str = r#"{"v":2,"rev":9,"at":"x","data":{"text":"nyere"}}"#;

#[test]
fn what_a_newer_version_keeps_from_being_written_is_said_and_never_called_saved() {
    let store = MemoryStore::default();
    let archive = MemoryArchive::default();
    let mut tab = Tab::open(&store, &archive);
    // The newer version writes while this tab is open.
    let archive = MemoryArchive::holding([(record("a").name(), NEWER.to_owned())]);
    tab.write(&store, &text("a"), "fra den eldre", &at(0));
    let flight = tab.flights.pop_front().unwrap();
    let refused = ready(archive.update(flight.update)).unwrap();
    let newer = Refused {
        key: record("a"),
        why: Obstacle::Newer,
    };
    assert_eq!(refused.refused, [newer]);
    tab.saving.archived(&store, flight.ticket, Ok(refused));
    assert_eq!(tab.saving.state(&tab.journal), SaveState::ReadOnly);
    assert_eq!(archive.entries()[&record("a").name()], NEWER);
}

#[test]
fn a_removal_that_meets_something_else_is_said_and_twice_is_once() {
    let archive = MemoryArchive::holding([entry(&decision(1), 5, "skrevet siden")]);
    let swap = |from: &str| Put::Swap {
        from: Some(stored(4, from)),
        to: None,
    };
    let update = || Update::new(vec![(decision(1), swap("før"))]);
    let refused = ready(archive.update(update())).unwrap();
    let changed = Refused {
        key: decision(1),
        why: Obstacle::Changed,
    };
    assert_eq!(refused.refused, [changed]);
    assert_eq!(archive.entries().len(), 1);
    // Carried out already: the connection died before that was heard.
    let empty = MemoryArchive::default();
    assert_eq!(ready(empty.update(update())).unwrap().refused, []);
}
