//! What came from others: apart from what a person wrote, so that an import
//! cannot touch that, and its size does not fill local storage.

use std::cell::RefCell;
use std::collections::BTreeMap;

use uuid::Uuid;

use super::{Later, PREFIX, StoreError};

/// The beginning of every name on the shelf, below [`PREFIX`].
pub const RECEIVED: &str = "received/";

/// Where all that a meeting received stands.
#[must_use]
pub fn received_under(meeting: Uuid) -> String {
    format!("{PREFIX}{RECEIVED}{meeting}/")
}

/// The name of one received file: its meeting and its sum, so that neither
/// order nor time is kept.
#[must_use]
pub fn received_name(meeting: Uuid, sha256: &str) -> String {
    format!("{}{sha256}", received_under(meeting))
}

/// The meeting whose received file has this name.
#[must_use]
pub fn received_by(name: &str) -> Option<Uuid> {
    let below = name.strip_prefix(PREFIX).unwrap_or(name);
    let (meeting, _) = below.strip_prefix(RECEIVED)?.split_once('/')?;
    super::names::uuid(meeting)
}

/// Where the received files stand that went with one act of deleting.
#[must_use]
pub fn deleted_under(act: Uuid) -> String {
    format!("{PREFIX}deleted/{act}/")
}

/// The name that a received file has while it is deleted.
#[must_use]
pub fn laid_aside(act: Uuid, name: &str) -> String {
    let below = name.strip_prefix(PREFIX).unwrap_or(name);
    format!("{}{below}", deleted_under(act))
}

/// The name that a file had which is [`laid_aside`].
#[must_use]
pub fn was_received(act: Uuid, name: &str) -> Option<String> {
    let below = name.strip_prefix(&deleted_under(act))?;
    let name = format!("{PREFIX}{below}");
    received_by(&name).map(|_| name)
}

/// What happens to one received file. Enough to do it, and to undo it exactly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelfChange {
    /// The file's name on the shelf.
    pub name: String,
    /// What stood there.
    pub before: Option<String>,
    /// What stands there afterwards.
    pub after: Option<String>,
}

impl ShelfChange {
    /// The same change backwards.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self {
            name: self.name,
            before: self.after,
            after: self.before,
        }
    }

    /// Which of `changes`, each to something else, fit what stands `there`: as was
    /// foreseen, or as it is to be.
    #[must_use]
    pub fn fit(changes: &[Self], there: &[Option<String>]) -> Vec<bool> {
        let both = changes.iter().zip(there);
        both.map(|(change, there)| change.before == *there || change.after == *there)
            .collect()
    }
}

/// The place for received files.
pub trait Shelf {
    /// Everything whose name begins with `prefix`, by name.
    fn list(&self, prefix: &str) -> Later<'_, Result<Vec<(String, String)>, StoreError>>;
    /// Makes all `changes` or none, in one transaction: all when each of them fits
    /// what stands there. Says which ones fit.
    fn change(&self, changes: Vec<ShelfChange>) -> Later<'_, Result<Vec<bool>, StoreError>>;
    /// Removes everything whose name begins with `prefix`.
    fn clear(&self, prefix: &str) -> Later<'_, Result<(), StoreError>>;
}

/// A [`Shelf`] that is gone with the page.
#[derive(Clone, Debug, Default)]
pub struct MemoryShelf {
    values: RefCell<BTreeMap<String, String>>,
    failing: RefCell<Option<StoreError>>,
}

impl MemoryShelf {
    /// Everything on it.
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
}

impl Shelf for MemoryShelf {
    fn list(&self, prefix: &str) -> Later<'_, Result<Vec<(String, String)>, StoreError>> {
        let found = self.open().map(|()| {
            let mut found = self.entries();
            found.retain(|name, _| name.starts_with(prefix));
            found.into_iter().collect()
        });
        Box::pin(std::future::ready(found))
    }

    fn change(&self, changes: Vec<ShelfChange>) -> Later<'_, Result<Vec<bool>, StoreError>> {
        let done = self.open().map(|()| {
            let mut values = self.values.borrow_mut();
            let there = changes.iter().map(|c| values.get(&c.name).cloned());
            let fits = ShelfChange::fit(&changes, &there.collect::<Vec<_>>());
            if fits.iter().all(|fits| *fits) {
                for change in changes {
                    match change.after {
                        Some(value) => values.insert(change.name, value),
                        None => values.remove(&change.name),
                    };
                }
            }
            fits
        });
        Box::pin(std::future::ready(done))
    }

    fn clear(&self, prefix: &str) -> Later<'_, Result<(), StoreError>> {
        let done = self.open().map(|()| {
            let mut values = self.values.borrow_mut();
            values.retain(|name, _| !name.starts_with(prefix));
        });
        Box::pin(std::future::ready(done))
    }
}
