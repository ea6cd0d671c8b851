//! Removes everything of ours from this browser, and nothing else.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CacheStorage, ServiceWorkerRegistration, Storage};

use super::{idb_archive, member, refused};
use crate::store::{PREFIX, StoreError};

/// Wipes local and session storage, the database, the caches and the worker.
/// Whoever starts the app anew afterwards begins from nothing.
///
/// # Errors
/// The first thing the browser refused; the rest is wiped all the same.
pub async fn everything(base: &str) -> Result<(), StoreError> {
    // The worker before its caches: one that is being installed goes on filling them.
    let window = web_sys::window().ok_or(StoreError::Blocked)?;
    let all = [
        records().await,
        own_keys(window.session_storage()),
        workers(base).await.map_err(|e| refused(&e)),
        caches().await.map_err(|e| refused(&e)),
    ];
    all.into_iter().collect()
}

/// Removes only what is stored, for a device that turned out to be shared.
///
/// # Errors
/// The first thing the browser refused; [`StoreError::Held`] when another tab does
/// not let go of the database.
pub async fn records() -> Result<(), StoreError> {
    let window = web_sys::window().ok_or(StoreError::Blocked)?;
    let before = own_keys(window.local_storage());
    let gone = idb_archive::delete().await;
    // What another tab put there before it heard.
    before.and(own_keys(window.local_storage())).and(gone)
}

/// Removes our keys from a storage, if the browser gives it.
fn own_keys(storage: Result<Option<Storage>, JsValue>) -> Result<(), StoreError> {
    let Ok(Some(storage)) = storage else {
        return Ok(());
    };
    let remove = || {
        let mut own = Vec::new();
        for index in 0..storage.length()? {
            if let Some(key) = storage.key(index)?
                && key.starts_with(PREFIX)
            {
                own.push(key);
            }
        }
        own.iter().try_for_each(|key| storage.remove_item(key))
    };
    remove().map_err(|e: JsValue| refused(&e))
}

async fn caches() -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let Ok(caches) = member(&window, "caches").dyn_into::<CacheStorage>() else {
        return Ok(());
    };
    let names: js_sys::Array = JsFuture::from(caches.keys()).await?.into();
    for name in names.iter().filter_map(|n| n.as_string()) {
        if name.starts_with("moteklar") {
            JsFuture::from(caches.delete(&name)).await?;
        }
    }
    Ok(())
}

async fn workers(base: &str) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let navigator = window.navigator();
    if !member(&navigator, "serviceWorker").is_object() {
        return Ok(());
    }
    let ours = format!("{}{base}/", window.location().origin()?);
    let all: js_sys::Array = JsFuture::from(navigator.service_worker().get_registrations())
        .await?
        .into();
    for registration in all
        .iter()
        .filter_map(|r| r.dyn_into::<ServiceWorkerRegistration>().ok())
    {
        if registration.scope() == ours {
            JsFuture::from(registration.unregister()?).await?;
        }
    }
    Ok(())
}
