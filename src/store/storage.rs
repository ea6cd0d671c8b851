//! The two places where records are kept, as traits.

use std::future::Future;
use std::pin::Pin;

use super::{Decided, Update};

/// Why a place could not take or give a value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The browser refuses the place altogether (settings, private window).
    #[error("storage is blocked")]
    Blocked,
    /// The place is full.
    #[error("storage is full")]
    Full,
    /// What was read back is not what was written.
    #[error("{key} was not read back as written")]
    NotReadBack {
        /// The record's key.
        key: String,
    },
    /// The connection has died. A new one may do.
    #[error("the connection was closed")]
    Closed,
    /// No answer within the time that is given.
    #[error("storage does not answer")]
    Silent,
    /// Another tab holds on to the place.
    #[error("another tab holds on to the storage")]
    Held,
    /// A newer version of the app has made the place its own.
    #[error("a newer version has made the storage its own")]
    Newer,
    /// Anything else the browser said.
    #[error("storage failed: {0}")]
    Other(String),
}

impl StoreError {
    /// The place could not be asked at all: what it holds is as before, and it may
    /// be there again later.
    #[must_use]
    pub fn is_out_of_reach(&self) -> bool {
        matches!(
            self,
            Self::Blocked | Self::Closed | Self::Silent | Self::Held
        )
    }
}

/// The synchronous place (local storage): quick, also while a page closes.
pub trait Store {
    /// Every key of ours.
    ///
    /// # Errors
    /// When the place cannot be read.
    fn keys(&self) -> Result<Vec<String>, StoreError>;
    /// The value under `key`.
    ///
    /// # Errors
    /// When the place cannot be read.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;
    /// Writes `value` under `key`.
    ///
    /// # Errors
    /// [`StoreError::Full`] or [`StoreError::Blocked`]; the old value stays.
    fn set(&self, key: &str, value: &str) -> Result<(), StoreError>;
    /// Removes `key`.
    ///
    /// # Errors
    /// When the place cannot be written.
    fn remove(&self, key: &str) -> Result<(), StoreError>;
    /// Copies a value as the browser's own string, which may hold what a Rust
    /// string cannot (lone surrogates).
    ///
    /// # Errors
    /// As [`Store::set`].
    fn copy(&self, from: &str, to: &str) -> Result<(), StoreError>;
}

/// A result that comes later; the browser has one thread, so no `Send`.
pub type Later<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// The asynchronous place (IndexedDB): survives a killed browser.
pub trait Archive {
    /// Every record of ours, as `(key, value)`.
    fn load(&self) -> Later<'_, Result<Vec<(String, String)>, StoreError>>;
    /// Reads `update.keys()`, hands what is there to `update.decide` and writes
    /// its answer, all in one transaction, so that a tab cannot overwrite what
    /// another one put there. Says what it wrote, and what it did not write after all.
    fn update(&self, update: Update) -> Later<'_, Result<Decided, StoreError>>;
}
