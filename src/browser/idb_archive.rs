//! IndexedDB as an [`Archive`].

use std::collections::BTreeMap;

use idb::{
    Database, DatabaseEvent as _, Error, Factory, ObjectStore, ObjectStoreParams, Transaction,
    TransactionMode,
};
use wasm_bindgen::JsValue;

use crate::store::{Archive, Later, StoreError, Update};

/// The database's name.
pub const DATABASE: &str = "moteklar";
/// What a person writes.
const RECORDS: &str = "records";
/// What came from others.
pub(super) const RECEIVED: &str = "received";

/// The browser's database.
#[derive(Debug)]
pub struct IdbArchive {
    database: Database,
}

impl IdbArchive {
    /// Opens the database, making it when it is not there.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when the browser has none for us.
    pub async fn open() -> Result<Self, StoreError> {
        let factory = Factory::new().map_err(|_| StoreError::Blocked)?;
        let mut request = factory
            .open(DATABASE, Some(1))
            .map_err(|_| StoreError::Blocked)?;
        request.on_upgrade_needed(|event| {
            if let Ok(database) = event.database() {
                for name in [RECORDS, RECEIVED] {
                    // Fails only when it is there already.
                    let _ = database.create_object_store(name, ObjectStoreParams::new());
                }
            }
        });
        let mut database = request.await.map_err(|e| failed(&e))?;
        // Another tab wipes or upgrades: let go, so that it need not wait.
        database.on_version_change(|event| {
            if let Ok(database) = event.database() {
                database.close();
            }
        });
        Ok(Self { database })
    }

    /// Lets go of the database, so that it can be removed.
    pub fn close(&self) {
        self.database.close();
    }

    fn transaction(&self, mode: TransactionMode) -> Result<(Transaction, ObjectStore), StoreError> {
        self.transaction_in(RECORDS, mode)
    }

    pub(super) fn transaction_in(
        &self,
        name: &str,
        mode: TransactionMode,
    ) -> Result<(Transaction, ObjectStore), StoreError> {
        let transaction = self
            .database
            .transaction(&[name], mode)
            .map_err(|e| failed(&e))?;
        let store = transaction.object_store(name).map_err(|e| failed(&e))?;
        Ok((transaction, store))
    }
}

pub(super) fn failed(error: &Error) -> StoreError {
    let text = error.to_string();
    if text.contains("QuotaExceeded") {
        StoreError::Full
    } else {
        StoreError::Other(text)
    }
}

pub(super) fn write(
    store: &ObjectStore,
    entries: Vec<(String, Option<String>)>,
) -> Result<(), StoreError> {
    for (key, value) in entries {
        let key = JsValue::from_str(&key);
        match value {
            Some(value) => {
                store
                    .put(&JsValue::from_str(&value), Some(&key))
                    .map_err(|e| failed(&e))?;
            }
            None => {
                store.delete(key).map_err(|e| failed(&e))?;
            }
        }
    }
    Ok(())
}

pub(super) async fn commit(transaction: Transaction) -> Result<(), StoreError> {
    match transaction.await {
        Ok(result) if result.is_committed() => Ok(()),
        Ok(_) => Err(StoreError::Other("the transaction was taken back".into())),
        Err(error) => Err(failed(&error)),
    }
}

impl Archive for IdbArchive {
    fn load(&self) -> Later<'_, Result<Vec<(String, String)>, StoreError>> {
        Box::pin(async move {
            let (_transaction, store) = self.transaction(TransactionMode::ReadOnly)?;
            let keys = store.get_all_keys(None, None).map_err(|e| failed(&e))?;
            let values = store.get_all(None, None).map_err(|e| failed(&e))?;
            let keys = keys.await.map_err(|e| failed(&e))?;
            let values = values.await.map_err(|e| failed(&e))?;
            let text = |v: &JsValue| v.as_string();
            let pairs = keys.iter().zip(&values);
            Ok(pairs
                .filter_map(|(k, v)| Some((text(k)?, text(v)?)))
                .collect())
        })
    }

    fn update(&self, update: Update) -> Later<'_, Result<(), StoreError>> {
        Box::pin(async move {
            let (transaction, store) = self.transaction(TransactionMode::ReadWrite)?;
            let mut found = BTreeMap::new();
            for key in update.keys() {
                let value = store.get(JsValue::from_str(&key)).map_err(|e| failed(&e))?;
                let value = value.await.map_err(|e| failed(&e))?;
                if let Some(value) = value.and_then(|v| v.as_string()) {
                    found.insert(key, value);
                }
            }
            write(&store, update.decide(&found))?;
            commit(transaction).await
        })
    }

    fn put(&self, entries: Vec<(String, Option<String>)>) -> Later<'_, Result<(), StoreError>> {
        Box::pin(async move {
            let (transaction, store) = self.transaction(TransactionMode::ReadWrite)?;
            write(&store, entries)?;
            commit(transaction).await
        })
    }
}
