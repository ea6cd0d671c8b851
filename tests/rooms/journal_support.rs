//! What the tests of store and journal share: short names, a clock that obeys,
//! and tabs over two places in memory.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::VecDeque;
use std::task::{Context, Poll, Waker};

use moteklar::course::id::{ModuleId, PageId, PromptId};
use moteklar::journal::{Flight, Journal, Rejoined, Saving, Told};
use moteklar::store::{
    AnswerKey, Archive, Change, Envelope, Later, Loaded, MemoryArchive, MemoryStore, Now, PageKey,
    RecordKey, Round, StoreError, TextKey, load, local_entries,
};

pub use crate::bundle_support::cases;

/// A moment, in minutes after the tests' own new year.
pub fn at(minutes: i64) -> Now {
    Now::from_unix_ms(1_790_000_000_000 + minutes * 60_000)
}

pub fn prompt(id: &str) -> PromptId {
    PromptId::new(id).unwrap()
}

pub fn module(id: &str) -> ModuleId {
    ModuleId::new(id).unwrap()
}

pub fn page(id: &str) -> PageKey {
    PageKey::first(PageId::new(id).unwrap())
}

pub fn answer(id: &str) -> AnswerKey {
    AnswerKey::first(prompt(id))
}

pub fn text(id: &str) -> TextKey {
    TextKey::Answer(answer(id))
}

pub fn in_round(id: &str, n: u32) -> TextKey {
    let round = Round::new(n);
    TextKey::Answer(AnswerKey {
        prompt: prompt(id),
        round,
    })
}

pub fn record(id: &str) -> RecordKey {
    RecordKey::Answer(answer(id))
}

/// A stored answer.
pub fn stored(rev: u64, text: &str) -> Envelope {
    let json = serde_json::json!({"v": 1, "rev": rev, "at": at(0).rfc3339(), "data": {"text": text, "prompt_text": "?"}});
    Envelope::parse(&json.to_string()).unwrap()
}

/// The result of a future that is ready.
pub fn ready<T>(mut later: Later<'_, T>) -> T {
    let mut context = Context::from_waker(Waker::noop());
    match later.as_mut().poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("memory is always ready"),
    }
}

pub fn loaded(store: &MemoryStore, archive: &MemoryArchive) -> Loaded {
    load(
        local_entries(store).unwrap_or_default(),
        ready(archive.load()).unwrap_or_default(),
    )
}

/// All texts that are kept under `key`: the text, those beside it, and those
/// before it.
pub fn all_texts(journal: &Journal, key: &TextKey) -> Vec<String> {
    let current = journal.text(key).map(|t| t.text);
    let beside = journal.alternates(key).into_iter().map(|v| v.text);
    let before = journal.history(key).into_iter().map(|v| v.text);
    current.into_iter().chain(beside).chain(before).collect()
}

/// One open tab. Its writes to the archive wait until they are let go.
pub struct Tab {
    pub journal: Journal,
    pub saving: Saving,
    pub flights: VecDeque<Flight>,
}

impl Tab {
    pub fn open(store: &MemoryStore, archive: &MemoryArchive) -> Self {
        let found = loaded(store, archive);
        let mut tab = Self {
            saving: Saving::open(store, &found, false),
            journal: Journal::new(found.records),
            flights: VecDeque::new(),
        };
        tab.save(store, &[], &at(0));
        tab
    }

    /// A tab that starts while the archive is out of reach.
    pub fn open_apart(store: &MemoryStore) -> Self {
        let found = load(local_entries(store).unwrap_or_default(), Vec::new());
        let mut tab = Self {
            saving: Saving::open(store, &found, false),
            journal: Journal::new(found.records),
            flights: VecDeque::new(),
        };
        tab.saving.out_of_reach(StoreError::Silent);
        tab
    }

    /// The archive is within reach: what it holds, `there`, joins.
    pub fn rejoin(
        &mut self,
        store: &MemoryStore,
        there: Vec<(String, String)>,
        now: &Now,
    ) -> Rejoined {
        let rejoined = self.saving.rejoin(&mut self.journal, store, there, now);
        self.flights.extend(rejoined.flight.clone());
        rejoined
    }

    pub fn save(&mut self, store: &MemoryStore, changes: &[Change], now: &Now) {
        let flight = self.saving.save(&mut self.journal, store, changes, now);
        self.flights.extend(flight);
    }

    pub fn write(&mut self, store: &MemoryStore, key: &TextKey, text: &str, now: &Now) {
        let changes = self.journal.write_text(key, text, "?", now);
        self.save(store, &changes, now);
    }

    pub fn hear(&mut self, store: &MemoryStore, key: &RecordKey, now: &Now) {
        let flight = self.saving.hear(&mut self.journal, store, key, now);
        self.flights.extend(flight);
    }

    /// Lets the oldest write to the archive go.
    pub fn land(&mut self, archive: &MemoryArchive) -> Result<(), StoreError> {
        self.land_in(&MemoryStore::default(), archive).map(|_| ())
    }

    /// The same, where local storage holds drafts; what the others are to hear.
    pub fn land_in(
        &mut self,
        store: &MemoryStore,
        archive: &MemoryArchive,
    ) -> Result<Vec<Told>, StoreError> {
        let Some(flight) = self.flights.pop_front() else {
            return Ok(Vec::new());
        };
        let result = ready(archive.update(flight.update));
        let landed = self.saving.archived(store, flight.ticket, result.clone());
        self.saving.meet_others(&mut self.journal, landed.met);
        // What waited for this one goes at once; what a place refused does not.
        let waited = landed.again && self.saving.trouble().is_none();
        if waited && result.is_ok() && !store.entries().is_empty() {
            self.save(store, &[], &at(0));
        }
        result.map(|_| landed.told)
    }

    pub fn land_all(&mut self, archive: &MemoryArchive) {
        while !self.flights.is_empty() {
            let _ = self.land(archive);
        }
    }
}
