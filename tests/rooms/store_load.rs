#![allow(clippy::unwrap_used)]

use moteklar::journal::{Journal, SaveState};
use moteklar::store::{
    Archive as _, MemoryArchive, MemoryStore, RecordKey, Store as _, Update, load,
};

use crate::journal_support::{Tab, all_texts, at, loaded, page, ready, record, stored, text};

fn entry(id: &str, rev: u64, text: &str) -> (String, String) {
    (record(id).name(), stored(rev, text).to_json())
}

#[test]
fn the_higher_revision_wins_and_reaches_the_other_place() {
    let found = load(
        vec![entry("a", 3, "ny"), entry("b", 1, "gammel")],
        vec![entry("a", 2, "gammel"), entry("b", 2, "ny")],
    );
    assert_eq!(found.records[&record("a")].text("text"), "ny");
    assert_eq!(found.records[&record("b")].text("text"), "ny");
    assert_eq!(found.to_local, [record("b")]);
    let archived: Vec<_> = found.to_archive.entries().iter().map(|(k, _)| k).collect();
    assert!(archived.contains(&&record("a")) && !archived.contains(&&record("b")));
    assert!(!found.empty_start && !found.newer_seen);
    // The text that was written over is no more than earlier: it is kept there.
    let journal = Journal::new(found.records);
    assert_eq!(journal.history(&text("a"))[0].text, "gammel");
    assert!(!journal.has_alternates());
}

#[test]
fn equal_revisions_with_different_text_are_both_kept() {
    let found = load(vec![entry("a", 2, "her")], vec![entry("a", 2, "der")]);
    assert!(found.to_local.contains(&RecordKey::Alternate(text("a"))));
    let journal = Journal::new(found.records);
    let mut both = all_texts(&journal, &text("a"));
    both.sort();
    assert_eq!(both, ["der", "her"]);
    assert_eq!(journal.alternates(&text("a")).len(), 1);
}

// Holds C 9.
#[test]
fn a_clock_in_2099_decides_nothing() {
    let mut wrong = stored(2, "feil klokke");
    wrong.at = "2099-01-01T00:00:00Z".into();
    let name = record("a").name();
    let found = load(
        vec![entry("a", 3, "riktig")],
        vec![(name.clone(), wrong.to_json())],
    );
    assert_eq!(found.records[&record("a")].text("text"), "riktig");
    let found = load(vec![entry("a", 2, "riktig")], vec![(name, wrong.to_json())]);
    let journal = Journal::new(found.records);
    assert_eq!(all_texts(&journal, &text("a")).len(), 2);
}

#[test]
fn evicted_local_storage_is_filled_from_the_archive_byte_for_byte() {
    let (store, archive) = (MemoryStore::default(), MemoryArchive::default());
    let mut tab = Tab::open(&store, &archive);
    tab.write(&store, &text("a"), "Det jeg skrev", &at(1));
    let changes = tab.journal.set_place(&page("1-side").page, &at(2));
    tab.save(&store, &changes, &at(2));
    tab.land_all(&archive);
    let before = store.entries();
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, &archive);
    assert_eq!(store.entries(), before);
    tab.land_all(&archive);
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
    // And the other way round.
    let archive = MemoryArchive::default();
    Tab::open(&store, &archive).land_all(&archive);
    assert_eq!(archive.entries(), before);
}

// Holds C 11.
#[test]
fn a_value_cut_off_anywhere_is_kept_and_the_app_starts() {
    let whole = stored(7, "Vi prøvde «blåbær» 🫐 i tredje time").to_json();
    let cuts = (0..whole.len()).filter(|n| whole.is_char_boundary(*n));
    for raw in cuts.map(|n| &whole[..n]) {
        for archived in [None, Some(stored(6, "fra arkivet"))] {
            let name = record("a").name();
            let store = MemoryStore::holding([(name.clone(), raw.to_owned())]);
            let there = archived.iter().map(|e| (name.clone(), e.to_json()));
            let archive = MemoryArchive::holding(there);
            let mut tab = Tab::open(&store, &archive);
            let aside = record("a").quarantine(raw).name();
            assert_eq!(store.entries()[&aside], raw);
            let kept = archived.as_ref().map(|e| e.text("text").to_owned());
            assert_eq!(tab.journal.text(&text("a")).map(|t| t.text), kept);
            if archived.is_none() {
                assert_eq!(store.entries()[&name], raw);
            }
            tab.write(&store, &text("a"), "skriver videre", &at(1));
            assert_eq!(store.entries()[&aside], raw);
            tab.land_all(&archive);
            assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
            // Told once at every later start, too.
            for _ in 0..2 {
                let found = loaded(&store, &archive);
                let raws: Vec<_> = found.quarantined.iter().map(|q| q.raw.as_str()).collect();
                assert_eq!(raws, [raw]);
                assert_eq!(found.quarantined[0].key, record("a"));
                Tab::open(&store, &archive).land_all(&archive);
            }
        }
    }
}

// Holds C 11.
#[test]
fn an_archived_value_cut_off_anywhere_is_kept_too() {
    let whole = stored(7, "tekst").to_json();
    for raw in (0..whole.len()).map(|n| &whole[..n]) {
        let archive = MemoryArchive::holding([(record("a").name(), raw.to_owned())]);
        let store = MemoryStore::default();
        let mut tab = Tab::open(&store, &archive);
        assert_eq!(loaded(&store, &archive).quarantined[0].raw, raw);
        tab.write(&store, &text("a"), "ny", &at(1));
        tab.land_all(&archive);
        assert_eq!(archive.entries()[&record("a").quarantine(raw).name()], raw);
        assert_eq!(loaded(&store, &archive).quarantined[0].raw, raw);
    }
}

#[test]
fn an_envelope_that_does_not_hold_what_its_key_says_is_put_aside() {
    for (key, data) in [
        ("answer/a", r#"{"text":42}"#),
        ("note/a", "{}"),
        ("progress/a", r#"{"state":null}"#),
        ("alternate/answer/a", r#"{"versions":"x"}"#),
    ] {
        let raw = format!(r#"{{"v":1,"rev":1,"at":"x","data":{data}}}"#);
        let found = load(vec![(format!("moteklar/{key}"), raw.clone())], Vec::new());
        assert_eq!(found.quarantined[0].raw, raw, "{key}");
        assert!(found.records.is_empty());
    }
    let huge = r#"{"v":1,"rev":18446744073709551615,"at":"x","data":{"text":"t"}}"#;
    let found = load(vec![(record("a").name(), huge.into())], Vec::new());
    assert_eq!(found.quarantined.len(), 1);
}

#[test]
fn records_of_a_newer_app_are_shown_and_left_alone() {
    let newer = r#"{"v":2,"rev":9,"at":"x","data":{"text":"nyere","mood":1},"x":[1]}"#;
    let name = record("a").name();
    let store = MemoryStore::holding([(name.clone(), newer.into()), entry("b", 1, "b")]);
    let archive = MemoryArchive::holding([entry("a", 12, "eldre app")]);
    let (before, archived) = (store.entries(), archive.entries());
    let mut tab = Tab::open(&store, &archive);
    assert_eq!(tab.journal.text(&text("a")).unwrap().text, "nyere");
    assert_eq!(tab.saving.state(&tab.journal), SaveState::ReadOnly);
    tab.write(&store, &text("a"), "overskrevet", &at(9));
    tab.write(&store, &text("b"), "b2", &at(9));
    tab.land_all(&archive);
    assert_eq!((store.entries(), archive.entries()), (before, archived));
}

// Holds C 12.
#[test]
fn unknown_members_survive_being_written_by_this_app() {
    let raw = r#"{"v":1,"rev":1,"at":"2026-01-01T00:00:00Z","data":{"mood":{"b":[1]},"text":"t"},"later":true}"#;
    let store = MemoryStore::holding([(record("a").name(), raw.to_owned())]);
    let archive = MemoryArchive::default();
    let mut tab = Tab::open(&store, &archive);
    tab.write(&store, &text("a"), "ny tekst", &at(9));
    let now = store.entries()[&record("a").name()].clone();
    assert!(
        now.contains(r#""mood":{"b":[1]}"#) && now.contains(r#""later":true"#),
        "{now}"
    );
}

#[test]
fn unknown_and_foreign_keys_stay_as_they_are() {
    let store = MemoryStore::holding([
        ("theme".to_owned(), "dark".to_owned()),
        ("moteklar/future/x".to_owned(), "not json".to_owned()),
        ("moteklar/future/y".to_owned(), stored(3, "y").to_json()),
    ]);
    let archive = MemoryArchive::default();
    let before = store.entries();
    let mut tab = Tab::open(&store, &archive);
    tab.land_all(&archive);
    assert_eq!(store.entries(), before);
    assert!(archive.entries().is_empty());
    assert!(loaded(&store, &archive).quarantined.is_empty());
    // But a backup takes along what is a record.
    let travelling = tab.journal.travelling();
    assert_eq!(travelling[0].0, RecordKey::Unknown("future/y".into()));
}

#[test]
fn a_start_is_empty_when_nothing_of_ones_own_is_there() {
    let settings = r#"{"v":1,"rev":1,"at":"x","data":{"device":"own"}}"#;
    let local = vec![("moteklar/settings".to_owned(), settings.to_owned())];
    assert!(load(Vec::new(), Vec::new()).empty_start);
    assert!(load(local, Vec::new()).empty_start);
    assert!(!load(Vec::new(), vec![entry("a", 1, "x")]).empty_start);
}

#[test]
fn a_late_write_to_the_archive_does_not_undo_a_newer_one() {
    let archive = MemoryArchive::default();
    let put = |rev, text: &str| {
        let put = moteklar::store::Put::Join(stored(rev, text));
        ready(archive.update(Update::new(vec![(record("a"), put)]))).unwrap();
    };
    put(5, "ny");
    put(4, "sen");
    put(5, "samtidig");
    let store = MemoryStore::default();
    let journal = Journal::new(loaded(&store, &archive).records);
    let mut texts = all_texts(&journal, &text("a"));
    texts.sort();
    assert_eq!(texts, ["ny", "samtidig", "sen"]);
    assert_eq!(journal.history(&text("a"))[0].text, "sen");
}

#[test]
fn blocked_storage_is_said_and_not_mistaken_for_empty() {
    let store = MemoryStore::default();
    store.set_blocked(true);
    assert!(store.keys().is_err() && moteklar::store::local_entries(&store).is_err());
}
