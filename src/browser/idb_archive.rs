//! IndexedDB as an [`Archive`].

use std::collections::BTreeMap;

use wasm_bindgen::JsValue;
use web_sys::IdbTransactionMode;

use super::idb::{self, Asked, Database, Heard, Transaction, WAIT_MS, within};
use crate::store::{Archive, Decided, Later, StoreError, Update};

/// The database's name.
pub(super) const DATABASE: &str = "moteklar";
/// What a person writes.
const RECORDS: &str = "records";
/// What came from others.
pub(super) const RECEIVED: &str = "received";

/// Everything may be much, and the device slow.
const LOAD_MS: u32 = 3 * WAIT_MS;

/// The browser's database. Closed when it is dropped.
pub struct IdbArchive {
    pub(super) database: Database,
}

/// Removes the database.
///
/// # Errors
/// [`StoreError::Held`] when a tab does not let go of it.
pub(super) async fn delete() -> Result<(), StoreError> {
    idb::delete(DATABASE).await
}

impl IdbArchive {
    /// Opens the database, making it when it is not there. `hear` is told what
    /// happens to it.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when the browser has none for us.
    pub async fn open(hear: impl Fn(Heard) + 'static) -> Result<Self, StoreError> {
        let database = Database::open(DATABASE, &[RECORDS, RECEIVED], hear).await?;
        Ok(Self { database })
    }

    /// [`Archive::update`], begun at once: what has begun comes to its end, also when
    /// the archive is let go.
    pub fn send(&self, update: Update) -> Later<'static, Result<Decided, StoreError>> {
        let begun = self.read(RECORDS, update.keys());
        Box::pin(within(WAIT_MS, async move {
            let (transaction, asked) = begun?;
            let mut found = BTreeMap::new();
            for (key, asked) in asked {
                if let Some(value) = asked.answer().await?.as_string() {
                    found.insert(key, value);
                }
            }
            let decided = update.decide(&found);
            transaction.write(decided.writes.clone())?;
            transaction.end().await?;
            Ok(decided)
        }))
    }

    /// Asks for some values, in a transaction that may write.
    pub(super) fn read(
        &self,
        store: &str,
        keys: Vec<String>,
    ) -> Result<(Transaction, Vec<(String, Asked)>), StoreError> {
        let transaction = self.database.begin(store, IdbTransactionMode::Readwrite)?;
        let mut asked = Vec::new();
        for key in keys {
            let value = Asked::new(transaction.store.get(&JsValue::from_str(&key)))?;
            asked.push((key, value));
        }
        Ok((transaction, asked))
    }

    /// Every value whose key lies in `keys` (`undefined`: all).
    pub(super) async fn all(
        &self,
        store: &str,
        keys: &JsValue,
    ) -> Result<Vec<(String, String)>, StoreError> {
        let transaction = self.database.begin(store, IdbTransactionMode::Readonly)?;
        let values = Asked::new(transaction.store.get_all_with_key(keys))?;
        let keys = Asked::new(transaction.store.get_all_keys_with_key(keys))?;
        let values: js_sys::Array = values.answer().await?.into();
        let keys: js_sys::Array = keys.answer().await?.into();
        transaction.end().await?;
        let pairs = keys.iter().zip(values.iter());
        Ok(pairs
            .filter_map(|(k, v)| Some((k.as_string()?, v.as_string()?)))
            .collect())
    }
}

impl Archive for IdbArchive {
    fn load(&self) -> Later<'_, Result<Vec<(String, String)>, StoreError>> {
        Box::pin(within(LOAD_MS, async {
            self.all(RECORDS, &JsValue::UNDEFINED).await
        }))
    }

    fn update(&self, update: Update) -> Later<'_, Result<Decided, StoreError>> {
        self.send(update)
    }
}
