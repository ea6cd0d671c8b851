//! Local storage as a [`Store`].

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::{JsCast, JsValue};

use super::{member, refused};
use crate::store::{PREFIX, Store, StoreError};

/// The browser's local storage. Only keys of ours are ever read or changed.
#[derive(Clone, Copy, Debug)]
pub struct LocalStore(());

impl LocalStore {
    /// Local storage, if the browser gives it: some throw when it is touched.
    #[must_use]
    pub fn probe() -> Option<Self> {
        let storage = web_sys::window()?.local_storage().ok()??;
        storage.length().ok()?;
        Some(Self(()))
    }
}

impl Store for LocalStore {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let raw = LocalStorage::raw();
        let length = raw.length().map_err(|e| refused(&e))?;
        let mut keys = Vec::new();
        for index in 0..length {
            if let Some(key) = raw.key(index).map_err(|e| refused(&e))?
                && key.starts_with(PREFIX)
            {
                keys.push(key);
            }
        }
        Ok(keys)
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        LocalStorage::raw().get_item(key).map_err(|e| refused(&e))
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        LocalStorage::raw()
            .set_item(key, value)
            .map_err(|e| refused(&e))
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        LocalStorage::raw()
            .remove_item(key)
            .map_err(|e| refused(&e))
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), StoreError> {
        // Through the browser's own strings, which may hold lone surrogates.
        let raw: JsValue = LocalStorage::raw().into();
        let method = |name: &str| -> Result<js_sys::Function, StoreError> {
            member(&raw, name).dyn_into().map_err(|e| refused(&e))
        };
        let value = method("getItem")?
            .call1(&raw, &JsValue::from_str(from))
            .map_err(|e| refused(&e))?;
        if !value.is_null() {
            method("setItem")?
                .call2(&raw, &JsValue::from_str(to), &value)
                .map_err(|e| refused(&e))?;
        }
        Ok(())
    }
}
