//! The two places in memory: for a shared computer, for blocked storage, and
//! for tests, which make them fail.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use super::{Archive, Decided, Later, Store, StoreError, Update};

/// A [`Store`] that is gone with the page.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore {
    values: RefCell<BTreeMap<String, String>>,
    blocked: Cell<bool>,
    writes_left: Cell<Option<usize>>,
    full_once: Cell<bool>,
    corrupt: Cell<bool>,
}

impl MemoryStore {
    /// A store that holds `entries`.
    #[must_use]
    pub fn holding(entries: impl IntoIterator<Item = (String, String)>) -> Self {
        let store = Self::default();
        store.values.borrow_mut().extend(entries);
        store
    }

    /// Everything in it.
    #[must_use]
    pub fn entries(&self) -> BTreeMap<String, String> {
        self.values.borrow().clone()
    }

    /// From now on every access is refused, or no longer.
    pub fn set_blocked(&self, blocked: bool) {
        self.blocked.set(blocked);
    }

    /// Takes `writes` more values and is full then; `None`: never full.
    pub fn set_full_after(&self, writes: Option<usize>) {
        self.writes_left.set(writes);
        self.full_once.set(false);
    }

    /// Refuses one value, after `writes` more.
    pub fn set_full_once(&self, writes: usize) {
        self.writes_left.set(Some(writes));
        self.full_once.set(true);
    }

    /// From now on damages what it is given, or no longer.
    pub fn set_corrupt(&self, corrupt: bool) {
        self.corrupt.set(corrupt);
    }

    fn open(&self) -> Result<(), StoreError> {
        if self.blocked.get() {
            Err(StoreError::Blocked)
        } else {
            Ok(())
        }
    }
}

impl Store for MemoryStore {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.open()?;
        Ok(self.values.borrow().keys().cloned().collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.open()?;
        Ok(self.values.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.open()?;
        match self.writes_left.get() {
            Some(0) => {
                if self.full_once.replace(false) {
                    self.writes_left.set(None);
                }
                return Err(StoreError::Full);
            }
            Some(n) => self.writes_left.set(Some(n - 1)),
            None => {}
        }
        let mut value = value.to_owned();
        if self.corrupt.get() {
            value.pop();
        }
        self.values.borrow_mut().insert(key.to_owned(), value);
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.open()?;
        self.values.borrow_mut().remove(key);
        Ok(())
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), StoreError> {
        match self.get(from)? {
            Some(value) => self.set(to, &value),
            None => Ok(()),
        }
    }
}

/// An [`Archive`] that is gone with the page. Its results are ready at once.
#[derive(Clone, Debug, Default)]
pub struct MemoryArchive {
    values: RefCell<BTreeMap<String, String>>,
    failing: RefCell<Option<StoreError>>,
}

impl MemoryArchive {
    /// An archive that holds `entries`.
    #[must_use]
    pub fn holding(entries: impl IntoIterator<Item = (String, String)>) -> Self {
        let archive = Self::default();
        archive.values.borrow_mut().extend(entries);
        archive
    }

    /// Everything in it.
    #[must_use]
    pub fn entries(&self) -> BTreeMap<String, String> {
        self.values.borrow().clone()
    }

    /// From now on every access fails with `error`, or no longer.
    pub fn set_failing(&self, error: Option<StoreError>) {
        *self.failing.borrow_mut() = error;
    }

    fn open(&self) -> Result<(), StoreError> {
        self.failing.borrow().clone().map_or(Ok(()), Err)
    }

    fn write(&self, entries: Vec<(String, Option<String>)>) {
        let mut values = self.values.borrow_mut();
        for (key, value) in entries {
            match value {
                Some(value) => values.insert(key, value),
                None => values.remove(&key),
            };
        }
    }
}

impl Archive for MemoryArchive {
    fn load(&self) -> Later<'_, Result<Vec<(String, String)>, StoreError>> {
        let all = self.open().map(|()| self.entries().into_iter().collect());
        Box::pin(std::future::ready(all))
    }

    fn update(&self, update: Update) -> Later<'_, Result<Decided, StoreError>> {
        let done = self.open().map(|()| {
            let mut read = self.entries();
            let wanted = update.keys();
            read.retain(|key, _| wanted.contains(key));
            let decided = update.decide(&read);
            self.write(decided.writes.clone());
            decided
        });
        Box::pin(std::future::ready(done))
    }
}
