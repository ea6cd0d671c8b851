//! IndexedDB as a [`Shelf`]: what came from others, apart from the records.

use idb::{KeyRange, Query, TransactionMode};
use wasm_bindgen::JsValue;

use super::idb_archive::{IdbArchive, RECEIVED, commit, failed, write};
use crate::store::{Later, Shelf, ShelfChange, StoreError};

/// Every key that begins with `prefix`.
fn under(prefix: &str) -> Result<Query, StoreError> {
    let last = format!("{prefix}\u{ffff}");
    let range = KeyRange::bound(
        &JsValue::from_str(prefix),
        &JsValue::from_str(&last),
        None,
        None,
    );
    Ok(Query::KeyRange(range.map_err(|e| failed(&e))?))
}

impl Shelf for IdbArchive {
    fn list(&self, prefix: &str) -> Later<'_, Result<Vec<(String, String)>, StoreError>> {
        let ranges = under(prefix).and_then(|keys| Ok((keys, under(prefix)?)));
        Box::pin(async move {
            let (for_keys, for_values) = ranges?;
            let (_transaction, store) = self.transaction_in(RECEIVED, TransactionMode::ReadOnly)?;
            let keys = store.get_all_keys(Some(for_keys), None);
            let keys = keys.map_err(|e| failed(&e))?;
            let values = store.get_all(Some(for_values), None);
            let values = values.map_err(|e| failed(&e))?;
            let keys = keys.await.map_err(|e| failed(&e))?;
            let values = values.await.map_err(|e| failed(&e))?;
            let pairs = keys.iter().zip(&values);
            Ok(pairs
                .filter_map(|(k, v)| Some((k.as_string()?, v.as_string()?)))
                .collect())
        })
    }

    fn change(&self, changes: Vec<ShelfChange>) -> Later<'_, Result<Vec<bool>, StoreError>> {
        Box::pin(async move {
            let (transaction, store) = self.transaction_in(RECEIVED, TransactionMode::ReadWrite)?;
            let mut made = Vec::new();
            for change in changes {
                let there = store.get(JsValue::from_str(&change.name));
                let there = there.map_err(|e| failed(&e))?;
                let there = there.await.map_err(|e| failed(&e))?;
                let fits = there.and_then(|v| v.as_string()) == change.before;
                made.push(fits);
                if fits {
                    write(&store, vec![(change.name, change.after)])?;
                }
            }
            commit(transaction).await?;
            Ok(made)
        })
    }

    fn clear(&self, prefix: &str) -> Later<'_, Result<(), StoreError>> {
        let range = under(prefix);
        Box::pin(async move {
            let (transaction, store) = self.transaction_in(RECEIVED, TransactionMode::ReadWrite)?;
            store.delete(range?).map_err(|e| failed(&e))?;
            commit(transaction).await
        })
    }
}
