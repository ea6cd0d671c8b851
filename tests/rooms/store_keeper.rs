#![allow(clippy::unwrap_used)]

use moteklar::course::PageField;
use moteklar::store::{
    Change, Keeper, Loaded, MemoryArchive, MemoryStore, Outcome, RecordKey, Store as _, StoreError,
};

use crate::journal_support::{Tab, at, loaded, record, stored, text};
use crate::tailoring_support::own;

fn change(id: &str, rev: u64, text: &str) -> Change {
    Change {
        key: record(id),
        before: None,
        after: Some(stored(rev, text)),
    }
}

fn seen_all(store: &MemoryStore) -> Keeper {
    let entries = store.entries().into_iter().collect();
    Keeper::new(&moteklar::store::load(entries, Vec::new()))
}

#[test]
fn what_is_written_is_read_back() {
    let (store, mut keeper) = (MemoryStore::default(), Keeper::default());
    let envelope = stored(1, "Blåbær 🫐");
    assert_eq!(
        keeper.write(&store, &record("a"), Some(&envelope)),
        Outcome::Saved
    );
    assert_eq!(store.entries()["moteklar/answer/a"], envelope.to_json());
    let saved = keeper.write(&store, &record("a"), Some(&stored(2, "Bringebær")));
    assert_eq!(saved, Outcome::Saved);
    assert_eq!(keeper.write(&store, &record("a"), None), Outcome::Saved);
    assert!(store.entries().is_empty());
}

#[test]
fn a_version_never_seen_is_never_overwritten() {
    let (store, mut keeper) = (MemoryStore::default(), Keeper::default());
    let theirs = stored(4, "fra en annen fane");
    store.set(&record("a").name(), &theirs.to_json()).unwrap();
    for rev in [1, 4, 5, 900] {
        let outcome = keeper.write(&store, &record("a"), Some(&stored(rev, "min")));
        let Outcome::Conflict { stored, .. } = outcome else {
            panic!("{outcome:?}");
        };
        assert_eq!(*stored, theirs);
        assert_eq!(store.entries()["moteklar/answer/a"], theirs.to_json());
    }
    assert!(matches!(
        keeper.write(&store, &record("a"), None),
        Outcome::Conflict { .. }
    ));
    keeper.saw(&record("a"), Some(&theirs.to_json()));
    let saved = keeper.write(&store, &record("a"), Some(&stored(5, "min")));
    assert_eq!(saved, Outcome::Saved);
}

// Holds C 1.
#[test]
fn a_refused_write_leaves_every_stored_byte() {
    let store = MemoryStore::default();
    let mut keeper = Keeper::default();
    keeper.write(&store, &record("a"), Some(&stored(1, "første")));
    let before = store.entries();
    let newer = stored(2, "andre");
    store.set_full_after(Some(0));
    let outcome = keeper.write(&store, &record("a"), Some(&newer));
    assert_eq!(outcome, Outcome::Failed(StoreError::Full));
    store.set_full_after(None);
    store.set_blocked(true);
    let outcome = keeper.write(&store, &record("a"), Some(&newer));
    assert_eq!(outcome, Outcome::Failed(StoreError::Blocked));
    store.set_blocked(false);
    assert_eq!(store.entries(), before);
    assert_eq!(
        keeper.write(&store, &record("a"), Some(&newer)),
        Outcome::Saved
    );
}

#[test]
fn a_value_that_comes_out_damaged_is_not_called_saved() {
    let (store, mut keeper) = (MemoryStore::default(), Keeper::default());
    store.set_corrupt(true);
    let outcome = keeper.write(&store, &record("a"), Some(&stored(1, "tekst")));
    let key = record("a").name();
    assert_eq!(outcome, Outcome::Failed(StoreError::NotReadBack { key }));
    assert!(store.entries().is_empty());
}

#[test]
fn all_are_written_or_none() {
    for nth in 0..3 {
        let store = MemoryStore::default();
        let mut keeper = Keeper::default();
        keeper.write(&store, &record("b"), Some(&stored(1, "var her")));
        let before = store.entries();
        let mut changes = vec![
            change("a", 1, "a"),
            change("b", 2, "b"),
            change("c", 1, "c"),
        ];
        changes[1].before = Some(stored(1, "var her"));
        store.set_full_once(nth);
        let outcome = keeper.write_all(&store, &changes);
        assert_eq!(outcome, Outcome::Failed(StoreError::Full));
        assert_eq!(store.entries(), before);
        assert_eq!(keeper.write_all(&store, &changes), Outcome::Saved);
        assert_eq!(store.entries().len(), 3);
    }
}

#[test]
fn what_cannot_be_read_is_put_aside_before_it_is_written_over() {
    let (store, mut keeper) = (MemoryStore::default(), Keeper::default());
    let raw = r#"{"v":1,"rev":3,"at":"2026"#;
    store.set(&record("a").name(), raw).unwrap();
    store.set_full_after(Some(0));
    let outcome = keeper.write(&store, &record("a"), Some(&stored(1, "ny")));
    assert_eq!(outcome, Outcome::Failed(StoreError::Full));
    assert_eq!(store.entries().values().collect::<Vec<_>>(), [raw]);
    store.set_full_after(None);
    let outcome = keeper.write(&store, &record("a"), Some(&stored(1, "ny")));
    assert_eq!(outcome, Outcome::Saved);
    let aside = record("a").quarantine(raw);
    assert!(matches!(&aside, RecordKey::Quarantine { path, .. } if path == "answer/a"));
    assert_eq!(store.entries()[&aside.name()], raw);
    assert_eq!(store.entries().len(), 2);
}

// Holds C 3.
#[test]
fn an_older_tab_stops_when_a_newer_app_has_written() {
    let (store, mut keeper) = (MemoryStore::default(), Keeper::default());
    keeper.write(&store, &record("a"), Some(&stored(1, "gammel")));
    let newer = r#"{"v":2,"rev":2,"at":"x","data":{"blocks":[]},"seal":7}"#;
    store.set(&record("a").name(), newer).unwrap();
    let mine = stored(2, "min");
    assert_eq!(
        keeper.write(&store, &record("a"), Some(&mine)),
        Outcome::Newer
    );
    assert_eq!(
        keeper.write(&store, &record("b"), Some(&mine)),
        Outcome::Newer
    );
    assert!(keeper.read_only());
    assert_eq!(store.entries()["moteklar/answer/a"], newer);
    assert_eq!(store.entries().len(), 1);
    // Also when it only hears of it, and when it starts with it.
    let mut keeper = Keeper::default();
    keeper.saw(&record("a"), Some(newer));
    assert!(keeper.read_only());
    assert!(seen_all(&store).read_only());
}

#[test]
fn history_is_not_written_to_local_storage() {
    let (store, mut keeper) = (MemoryStore::default(), Keeper::new(&Loaded::default()));
    let history = RecordKey::History(text("a"));
    assert_eq!(
        keeper.write(&store, &history, Some(&stored(1, ""))),
        Outcome::Saved
    );
    assert!(store.entries().is_empty());
}

#[test]
fn a_large_pack_leaves_room_for_answers() {
    let (store, archive) = (MemoryStore::default(), MemoryArchive::default());
    let mut tab = Tab::open(&store, &archive);
    let long = "Dette er en lang tekst. ".repeat(1_000);
    let mut changes = Vec::new();
    for n in 0..220_u128 {
        let mut page = own(n, None, 0);
        page.words.body.clone_from(&long);
        changes.extend(tab.journal.set_own_page(&page, &at(0)));
    }
    tab.save(&store, &changes, &at(0));
    tab.land_all(&archive);
    let taken: usize = store.entries().values().map(String::len).sum();
    assert!(taken <= 200 * 1024, "{taken}");
    assert_eq!(loaded(&store, &archive).records.len(), 220);
    tab.write(&store, &text("a"), "Et svar etter pakken", &at(1));
    assert!(store.entries()["moteklar/answer/a"].contains("Et svar etter pakken"));

    // A page that there is no room for is still written, read again and taken back.
    let id = own(219, None, 0);
    let changes = tab
        .journal
        .write_page_field(&id, &PageField::Title, ("Ny tittel", ""), &at(2));
    tab.save(&store, &changes, &at(2));
    tab.land_all(&archive);
    let again = Tab::open(&store, &archive);
    let page = again.journal.own_page(&id.page.id).unwrap();
    assert_eq!(
        (page.page.title.as_str(), page.words.body.len()),
        ("Ny tittel", long.len())
    );
}
