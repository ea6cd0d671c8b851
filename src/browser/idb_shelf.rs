//! IndexedDB as a [`Shelf`]: what came from others, apart from the records.

use wasm_bindgen::JsValue;
use web_sys::{IdbKeyRange, IdbTransactionMode};

use super::idb::{WAIT_MS, within};
use super::idb_archive::{IdbArchive, RECEIVED};
use super::refused;
use crate::store::{Later, Shelf, ShelfChange, StoreError};

/// Every key that begins with `prefix`.
fn under(prefix: &str) -> Result<JsValue, StoreError> {
    let last = format!("{prefix}\u{ffff}");
    let range = IdbKeyRange::bound(&JsValue::from_str(prefix), &JsValue::from_str(&last));
    range.map(JsValue::from).map_err(|e| refused(&e))
}

impl Shelf for IdbArchive {
    fn list(&self, prefix: &str) -> Later<'_, Result<Vec<(String, String)>, StoreError>> {
        let range = under(prefix);
        Box::pin(within(
            WAIT_MS,
            async move { self.all(RECEIVED, &range?).await },
        ))
    }

    fn change(&self, changes: Vec<ShelfChange>) -> Later<'_, Result<Vec<bool>, StoreError>> {
        Box::pin(within(WAIT_MS, async move {
            let names = changes.iter().map(|change| change.name.clone());
            let (transaction, asked) = self.read(RECEIVED, names.collect())?;
            let mut there = Vec::new();
            for (_, asked) in asked {
                there.push(asked.answer().await?.as_string());
            }
            let fits = ShelfChange::fit(&changes, &there);
            if fits.iter().all(|fits| *fits) {
                let after = changes
                    .into_iter()
                    .map(|change| (change.name, change.after));
                transaction.write(after.collect())?;
            }
            transaction.end().await?;
            Ok(fits)
        }))
    }

    fn clear(&self, prefix: &str) -> Later<'_, Result<(), StoreError>> {
        let range = under(prefix);
        Box::pin(within(WAIT_MS, async move {
            let transaction = self
                .database
                .begin(RECEIVED, IdbTransactionMode::Readwrite)?;
            let cleared = transaction.store.delete(&range?);
            cleared.map_err(|e| refused(&e))?;
            transaction.end().await
        }))
    }
}
