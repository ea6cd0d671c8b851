//! Several tabs, failing places, restarts: no word is ever lost.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use moteklar::journal::{Journal, Plan, SaveState, Saving};
use moteklar::store::{
    Archive as _, MemoryArchive, MemoryStore, Now, Outcome, RecordKey, Store as _, StoreError,
    TextKey,
};

use crate::journal_support::{Tab, all_texts, at, cases, loaded, ready, record, stored, text};

fn places() -> (MemoryStore, MemoryArchive) {
    (MemoryStore::default(), MemoryArchive::default())
}

#[test]
fn saved_means_both_places() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
    tab.saving.typed();
    assert_eq!(tab.saving.state(&tab.journal).as_str(), "saving");
    tab.write(&store, &text("a"), "tekst", &at(1));
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saving);
    tab.land_all(&archive);
    assert_eq!(tab.saving.state(&tab.journal).as_str(), "saved");
    assert_eq!(store.entries(), archive.entries());
}

#[test]
fn what_is_saved_in_the_midst_of_typing_is_not_called_saved_before_the_pause() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    for words in ["Vi", "Vi begynte", "Vi begynte med én ting"] {
        tab.saving.typed();
        tab.write(&store, &text("a"), words, &at(1));
        tab.saving.typed();
        tab.land_all(&archive);
        assert_eq!(tab.saving.state(&tab.journal), SaveState::Saving);
        let kept = Tab::open(&store, &archive);
        assert_eq!(kept.journal.text(&text("a")).unwrap().text, words);
    }
    tab.saving.rested();
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
}

// Holds C 2, D 6.
#[test]
fn a_stale_tab_keeps_its_text_and_the_other_ones() {
    let (store, archive) = places();
    let mut one = Tab::open(&store, &archive);
    one.write(&store, &text("a"), "Vi begynte", &at(0));
    let mut two = Tab::open(&store, &archive);
    for (n, words) in ["Vi begynte med én", "Vi begynte med én ting"]
        .iter()
        .enumerate()
    {
        one.write(&store, &text("a"), words, &at(n as i64));
    }
    two.write(&store, &text("a"), "Vi begynte fra to", &at(3));
    two.land_all(&archive);
    assert_eq!(two.saving.state(&two.journal).as_str(), "conflict");
    assert_eq!(
        two.journal.text(&text("a")).unwrap().text,
        "Vi begynte fra to"
    );
    assert_eq!(
        two.journal.alternates(&text("a"))[0].text,
        "Vi begynte med én ting"
    );
    // The first tab hears of both.
    one.land_all(&archive);
    for key in [RecordKey::Alternate(text("a")), record("a")] {
        one.hear(&store, &key, &at(4));
    }
    assert_eq!(one.journal.text(&text("a")), two.journal.text(&text("a")));
    assert_eq!(one.journal.alternates(&text("a")).len(), 1);
    assert_eq!(one.saving.state(&one.journal), SaveState::Conflict);
    // Looked at, all is well again.
    let changes = two.journal.keep_this(&text("a"), &at(5));
    two.save(&store, &changes, &at(5));
    two.land_all(&archive);
    assert_eq!(two.saving.state(&two.journal), SaveState::Saved);
}

#[test]
fn tabs_that_hear_of_each_other_write_without_conflict() {
    let (store, archive) = places();
    let mut tabs = [Tab::open(&store, &archive), Tab::open(&store, &archive)];
    let mut words = String::new();
    for n in 0..10 {
        words.push_str("ord ");
        tabs[n % 2].write(&store, &text("a"), &words, &at(0));
        tabs[(n + 1) % 2].hear(&store, &record("a"), &at(0));
    }
    for tab in &mut tabs {
        tab.land_all(&archive);
        assert_eq!(tab.journal.text(&text("a")).unwrap().text, words);
        assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
    }
}

#[test]
fn tabs_that_write_in_the_same_moment_keep_both() {
    let (store, archive) = places();
    let mut one = Tab::open(&store, &archive);
    one.write(&store, &text("a"), "fra én", &at(0));
    // The other looked just before, and wrote just after.
    store
        .set(&record("a").name(), &stored(1, "fra to").to_json())
        .unwrap();
    one.hear(&store, &record("a"), &at(0));
    assert_eq!(all_texts(&one.journal, &text("a")), ["fra én", "fra to"]);
}

// Holds C 1.
#[test]
fn a_full_store_is_said_keeps_the_newest_text_and_heals() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    tab.write(&store, &text("a"), "gammel", &at(0));
    tab.land_all(&archive);
    let before = store.entries();
    store.set_full_after(Some(0));
    tab.write(&store, &text("a"), "gammel og ny", &at(1));
    assert_eq!(tab.saving.state(&tab.journal).as_str(), "failed");
    assert_eq!(tab.saving.trouble(), Some(&StoreError::Full));
    assert_eq!(store.entries(), before);
    assert_eq!(tab.journal.text(&text("a")).unwrap().text, "gammel og ny");
    // The other place has it all the same; success elsewhere says nothing.
    tab.land_all(&archive);
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Failed);
    assert!(archive.entries()[&record("a").name()].contains("gammel og ny"));
    store.set_full_after(None);
    tab.write(&store, &text("b"), "noe annet", &at(2));
    tab.land_all(&archive);
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
    assert!(store.entries()[&record("a").name()].contains("gammel og ny"));
}

#[test]
fn an_archive_that_fails_is_said_and_tried_again() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    archive.set_failing(Some(StoreError::Full));
    tab.write(&store, &text("a"), "tekst", &at(0));
    tab.land_all(&archive);
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Failed);
    archive.set_failing(None);
    tab.save(&store, &[], &at(1));
    tab.land_all(&archive);
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
    assert_eq!(store.entries(), archive.entries());
}

#[test]
fn another_tabs_text_is_not_written_over_before_it_is_safe() {
    let (store, archive) = places();
    let mut two = Tab::open(&store, &archive);
    Tab::open(&store, &archive).write(&store, &text("a"), "fra én", &at(0));
    let before = store.entries();
    // Refused once: the text does not go ahead of the alternate.
    store.set_full_once(0);
    two.write(&store, &text("a"), "fra to", &at(0));
    assert_eq!(store.entries(), before);
    store.set_full_after(Some(0));
    two.write(&store, &text("a"), "fra to igjen", &at(0));
    assert_eq!(store.entries(), before);
    // Room for one value: the alternate goes first.
    store.set_full_after(Some(1));
    two.write(&store, &text("a"), "fra to igjen og igjen", &at(0));
    assert!(store.entries()[&RecordKey::Alternate(text("a")).name()].contains("fra én"));
    store.set_full_after(None);
    two.save(&store, &[], &at(0));
    let journal = Journal::new(loaded(&store, &archive).records);
    assert_eq!(
        all_texts(&journal, &text("a")),
        ["fra to igjen og igjen", "fra én"]
    );
}

#[test]
fn a_browser_killed_while_a_version_is_put_away_loses_it_in_neither_place() {
    for rollback in [false, true] {
        let (store, archive) = places();
        let mut two = Tab::open(&store, &archive);
        Tab::open(&store, &archive).write(&store, &text("a"), "fra én", &at(0));
        two.write(&store, &text("a"), "fra to", &at(0));
        two.land_all(&archive);
        let before = store.entries();
        let changes = two.journal.keep_this(&text("a"), &at(1));
        two.save(&store, &changes, &at(1));
        let after = if rollback {
            two.land_all(&archive);
            before
        } else {
            store.entries()
        };
        // Only one of the two places has heard of it.
        let tab = Tab::open(&MemoryStore::holding(after), &archive);
        assert_eq!(all_texts(&tab.journal, &text("a")), ["fra to", "fra én"]);
        assert!(!tab.journal.has_alternates());
    }
}

#[test]
fn a_device_that_keeps_nothing_says_so_and_can_become_ones_own() {
    let (store, archive) = places();
    let memory = MemoryStore::default();
    let mut tab = Tab::open(&memory, &archive);
    tab.saving = Saving::in_memory();
    tab.write(&memory, &text("a"), "tekst", &at(0));
    assert_eq!(tab.saving.state(&tab.journal).as_str(), "memory");
    assert!(store.entries().is_empty());
    tab.flights.clear();
    tab.saving = Saving::afresh(&tab.journal);
    tab.save(&store, &[], &at(1));
    tab.land_all(&archive);
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
    assert_eq!(store.entries(), archive.entries());
}

fn backup() -> Vec<(RecordKey, moteklar::store::Envelope)> {
    let mut other = Journal::default();
    other.write_text(&text("a"), "fra kopien", "?", &at(0));
    other.write_text(&text("b"), "ny fra kopien", "?", &at(0));
    other.write_text(&text("c"), "også ny", "?", &at(0));
    other.travelling()
}

// Holds C 7.
#[test]
fn a_restore_that_does_not_fit_changes_nothing() {
    for room in 0..3 {
        let (store, archive) = places();
        let mut tab = Tab::open(&store, &archive);
        tab.write(&store, &text("a"), "min", &at(0));
        tab.land_all(&archive);
        let (before, journal) = (store.entries(), tab.journal.clone());
        store.set_full_once(room);
        let plan = Plan::new(&tab.journal, backup());
        let refused = tab.saving.restore(&mut tab.journal, &store, &plan, &at(1));
        assert_eq!(refused, Err(Outcome::Failed(StoreError::Full)), "{room}");
        assert_eq!((store.entries(), &tab.journal), (before, &journal));
        assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
    }
}

// Holds C 7.
#[test]
fn a_restore_is_undone_byte_for_byte_in_both_places() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    tab.write(&store, &text("a"), "min", &at(0));
    tab.write(&store, &text("a"), "min egen, og lengre", &at(10));
    tab.land_all(&archive);
    let before = (store.entries(), archive.entries());
    let plan = Plan::new(&tab.journal, backup());
    let restored = tab
        .saving
        .restore(&mut tab.journal, &store, &plan, &at(11))
        .unwrap();
    tab.flights.extend(restored.flight);
    tab.land_all(&archive);
    assert_ne!(store.entries(), before.0);
    assert_eq!(tab.journal.alternates(&text("a")).len(), 1);
    let changes = restored.changes;
    let undone = tab
        .saving
        .undo(&mut tab.journal, &store, &changes, &at(12))
        .unwrap();
    tab.flights.extend(undone.flight);
    tab.land_all(&archive);
    assert_eq!((store.entries(), archive.entries()), before);
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
}

#[test]
fn a_restore_that_cannot_even_be_taken_back_is_put_right_later() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    tab.write(&store, &text("b"), "ny", &at(0));
    tab.land_all(&archive);
    let before = store.entries();
    let mut file = backup();
    for (_, envelope) in &mut file {
        envelope.rev = 5;
    }
    let plan = Plan::new(&tab.journal, file);
    store.set_full_after(Some(2));
    let refused = tab.saving.restore(&mut tab.journal, &store, &plan, &at(1));
    assert_eq!(refused, Err(Outcome::Failed(StoreError::Full)));
    assert_ne!(store.entries(), before);
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Failed);
    store.set_full_after(None);
    tab.save(&store, &[], &at(2));
    tab.land_all(&archive);
    assert_eq!(store.entries(), before);
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
}

#[test]
fn what_was_undone_does_not_come_back_when_the_archive_failed() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    let plan = Plan::new(&tab.journal, backup());
    let restored = tab
        .saving
        .restore(&mut tab.journal, &store, &plan, &at(1))
        .unwrap();
    tab.flights.extend(restored.flight);
    let changes = restored.changes;
    let undone = tab
        .saving
        .undo(&mut tab.journal, &store, &changes, &at(2))
        .unwrap();
    tab.flights.extend(undone.flight);
    archive.set_failing(Some(StoreError::Blocked));
    assert!(tab.land(&archive).is_err());
    archive.set_failing(None);
    tab.land_all(&archive);
    tab.save(&store, &[], &at(3));
    tab.land_all(&archive);
    assert!(store.entries().is_empty() && archive.entries().is_empty());
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
}

#[test]
fn a_restore_meets_what_another_tab_wrote_meanwhile() {
    let (store, archive) = places();
    let mut tab = Tab::open(&store, &archive);
    let mut other = Tab::open(&store, &archive);
    let plan = Plan::new(&tab.journal, backup());
    other.write(&store, &text("b"), "fra den andre fanen", &at(0));
    tab.saving
        .restore(&mut tab.journal, &store, &plan, &at(1))
        .unwrap();
    let journal = Journal::new(loaded(&store, &archive).records);
    let mut texts = all_texts(&journal, &text("b"));
    texts.sort();
    assert_eq!(texts, ["fra den andre fanen", "ny fra kopien"]);
}

#[derive(Clone, Debug)]
enum Act {
    Append,
    Insert,
    Replace,
    Save,
    Hear,
    Land,
    Full(bool),
    ArchiveFails(bool),
    Keep,
    Use,
    Join,
    Restart,
    /// The tab starts while the archive is out of reach.
    StartApart,
    /// The archive is there again, or was all the time.
    Rejoin,
}

/// A word that shares no letter with any other.
fn word(n: usize) -> String {
    let letter = u32::try_from(n)
        .ok()
        .and_then(|n| char::from_u32(0x4e00 + n));
    letter.unwrap().to_string().repeat(3)
}

/// A person at two tabs. Each word she types is a new one.
struct World {
    store: MemoryStore,
    archive: MemoryArchive,
    tabs: Vec<Tab>,
    drafts: [Option<String>; 2],
    /// Has not seen what the archive holds.
    apart: [bool; 2],
    words: usize,
    minute: i64,
    moment: u64,
}

impl World {
    fn new() -> Self {
        let (store, archive) = places();
        let tabs = (0..2).map(|_| Tab::open(&store, &archive)).collect();
        let (drafts, words, minute) = ([None, None], 0, 0);
        Self {
            store,
            archive,
            tabs,
            drafts,
            apart: [false; 2],
            words,
            minute,
            moment: 0,
        }
    }

    /// What a tab sends does not arrive while the archive is out of its reach.
    fn bounce(&mut self, n: usize) -> bool {
        let tab = &mut self.tabs[n];
        if self.apart[n] {
            while let Some(flight) = tab.flights.pop_front() {
                tab.saving
                    .archived(&self.store, flight.ticket, Err(StoreError::Closed));
            }
        }
        self.apart[n]
    }

    fn rejoin(&mut self, n: usize) {
        self.bounce(n);
        self.save(n);
        if let Ok(there) = ready(self.archive.load()) {
            self.apart[n] = false;
            let now = self.now();
            self.tabs[n].rejoin(&self.store, there, &now);
        }
    }

    /// No two things happen in the same moment.
    fn now(&mut self) -> Now {
        self.moment += 1;
        let ms = at(self.minute).unix_ms() + self.moment;
        Now::from_unix_ms(i64::try_from(ms).unwrap())
    }

    fn key() -> TextKey {
        text("a")
    }

    fn heal(&mut self) {
        self.store.set_full_after(None);
        self.archive.set_failing(None);
    }

    fn save(&mut self, n: usize) {
        let now = self.now();
        let tab = &mut self.tabs[n];
        let changes = match self.drafts[n].take() {
            Some(draft) => tab.journal.write_text(&Self::key(), &draft, "?", &now),
            None => Vec::new(),
        };
        tab.save(&self.store, &changes, &now);
    }

    fn act(&mut self, n: usize, act: &Act) {
        let now = self.now();
        let field = self.drafts[n].clone().unwrap_or_else(|| {
            let kept = self.tabs[n].journal.text(&Self::key());
            kept.map_or(String::new(), |t| t.text)
        });
        let word = word(self.words + 1);
        match act {
            Act::Append | Act::Insert | Act::Replace => {
                self.words += 1;
                if matches!(act, Act::Replace) {
                    // A pause before everything goes: the text was saved.
                    self.save(n);
                }
                self.drafts[n] = Some(match act {
                    Act::Append => field + &word,
                    Act::Insert => word + &field,
                    _ => word,
                });
            }
            Act::Save => self.save(n),
            Act::Hear if self.drafts[n].is_none() => {
                for key in [RecordKey::Alternate(Self::key()), Self::key().record()] {
                    self.tabs[n].hear(&self.store, &key, &now);
                }
            }
            Act::Hear => {}
            Act::Land if self.bounce(n) => {}
            Act::Land => {
                let other = 1 - n;
                let told = self.tabs[n].land_in(&self.store, &self.archive);
                // A field that is being written in hears nothing.
                if self.drafts[other].is_none() {
                    let tab = &mut self.tabs[other];
                    for told in told.iter().flatten() {
                        tab.saving.hear_told(&mut tab.journal, told, &now);
                    }
                }
            }
            Act::Full(full) => self.store.set_full_after(full.then_some(0)),
            Act::ArchiveFails(fails) => {
                self.archive
                    .set_failing(fails.then_some(StoreError::Blocked));
            }
            Act::Keep | Act::Use | Act::Join => {
                self.save(n);
                let tab = &mut self.tabs[n];
                let other = tab.journal.alternates(&Self::key()).pop();
                let Some(other) = other.map(|v| v.text) else {
                    return;
                };
                let changes = match act {
                    Act::Keep => tab.journal.keep_this(&Self::key(), &now),
                    Act::Use => tab.journal.use_other(&Self::key(), &other, &now),
                    _ => tab.journal.join_both(&Self::key(), &other, &now),
                };
                tab.save(&self.store, &changes, &now);
            }
            Act::Restart | Act::StartApart => {
                self.heal();
                self.save(n);
                // What is on its way ends with the tab, out of the archive's reach or not.
                if self.bounce(n) || n == 0 {
                    self.tabs[n].flights.clear();
                }
                self.tabs[n].land_all(&self.archive);
                self.apart[n] = matches!(act, Act::StartApart);
                self.tabs[n] = if self.apart[n] {
                    Tab::open_apart(&self.store)
                } else {
                    Tab::open(&self.store, &self.archive)
                };
            }
            Act::Rejoin => self.rejoin(n),
        }
    }

    /// Both tabs come to rest.
    fn rest(&mut self) {
        self.heal();
        for n in [0, 1, 0, 1] {
            self.rejoin(n);
            self.act(n, &Act::Hear);
            self.tabs[n].land_all(&self.archive);
            self.save(n);
            self.tabs[n].land_all(&self.archive);
        }
    }

    fn lost(&self, journal: &Journal) -> Vec<usize> {
        let kept = all_texts(journal, &Self::key()).concat();
        let missing = |n: &usize| !kept.contains(&word(*n));
        (1..=self.words).filter(missing).collect()
    }
}

fn act() -> impl Strategy<Value = (usize, Act, i64)> {
    let act = prop_oneof![
        6 => Just(Act::Append),
        2 => Just(Act::Insert),
        1 => Just(Act::Replace),
        6 => Just(Act::Save),
        4 => Just(Act::Hear),
        4 => Just(Act::Land),
        1 => any::<bool>().prop_map(Act::Full),
        1 => any::<bool>().prop_map(Act::ArchiveFails),
        1 => Just(Act::Keep),
        1 => Just(Act::Use),
        1 => Just(Act::Join),
        1 => Just(Act::Restart),
        1 => Just(Act::StartApart),
        1 => Just(Act::Rejoin),
    ];
    (0..2_usize, act, prop::sample::select(vec![0, 0, 0, 3, 9]))
}

proptest! {
    #![proptest_config(cases(500))]

    // Holds C 2, D 6.
    #[test]
    fn two_tabs_never_lose_a_word(acts in prop::collection::vec(act(), 0..40)) {
        let mut world = World::new();
        for (n, act, minutes) in &acts {
            world.minute += minutes;
            world.act(*n, act);
        }
        world.rest();
        for tab in &world.tabs {
            let state = tab.saving.state(&tab.journal);
            prop_assert!(matches!(state, SaveState::Saved | SaveState::Conflict), "{:?}", state);
        }
        let journal = Journal::new(loaded(&world.store, &world.archive).records);
        prop_assert_eq!(world.lost(&journal), Vec::<usize>::new());
    }

    #[test]
    fn what_was_called_saved_survives_losing_local_storage(
        acts in prop::collection::vec(act(), 0..40), back in 0..40_usize
    ) {
        let mut world = World::new();
        let mut snapshots = vec![world.store.entries()];
        for (n, act, minutes) in &acts {
            world.minute += minutes;
            world.act(*n, act);
            snapshots.push(world.store.entries());
        }
        world.rest();
        // The browser was killed: local storage is as it was some time ago.
        let then = snapshots[back % snapshots.len()].clone();
        let store = MemoryStore::holding(then);
        let journal = Journal::new(loaded(&store, &world.archive).records);
        prop_assert_eq!(world.lost(&journal), Vec::<usize>::new());
    }
}
