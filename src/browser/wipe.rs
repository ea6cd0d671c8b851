//! Removes everything of ours from this browser, and nothing else.

use idb::Factory;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CacheStorage, ServiceWorkerRegistration, Storage};

use super::idb_archive::DATABASE;
use super::member;
use crate::store::PREFIX;

/// Wipes local and session storage, the database, the caches and the worker.
/// Whoever starts the app anew afterwards begins from nothing.
///
/// # Errors
/// The first thing the browser refused; the rest is wiped all the same.
pub async fn everything(base: &str) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let mut first = Ok(());
    let mut keep = |result: Result<(), JsValue>| {
        if first.is_ok() {
            first = result;
        }
    };
    for storage in [window.local_storage(), window.session_storage()]
        .into_iter()
        .flatten()
        .flatten()
    {
        keep(own_keys(&storage));
    }
    keep(database().await);
    // The worker first: one that is being installed goes on filling its cache.
    keep(workers(base).await);
    keep(caches().await);
    first
}

fn own_keys(storage: &Storage) -> Result<(), JsValue> {
    let mut own = Vec::new();
    for index in 0..storage.length()? {
        if let Some(key) = storage.key(index)?
            && key.starts_with(PREFIX)
        {
            own.push(key);
        }
    }
    own.iter().try_for_each(|key| storage.remove_item(key))
}

/// Removes only what is stored, for a device that turned out to be shared.
///
/// # Errors
/// The first thing the browser refused.
pub async fn records() -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    if let Ok(Some(storage)) = window.local_storage() {
        own_keys(&storage)?;
    }
    database().await
}

async fn database() -> Result<(), JsValue> {
    let Ok(factory) = Factory::new() else {
        return Ok(());
    };
    let gone = factory
        .delete(DATABASE)
        .map_err(|e| JsValue::from_str(&e.to_string()))?;
    gone.await.map_err(|e| JsValue::from_str(&e.to_string()))
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
