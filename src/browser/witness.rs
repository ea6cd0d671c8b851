//! What the browser holds of ours and has asked the network for: looked up where it
//! lies, whatever the app believes.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CacheStorage, Storage};

use super::idb_archive::{self, IdbArchive};
use super::{call, member, session};
use crate::store::{Archive, Held, HeldIn, PREFIX, Shelf, StoreError, Witness};

/// Looks everywhere. Nothing is made or changed by looking.
pub async fn look() -> Witness {
    let mut witness = Witness::default();
    let Some(window) = web_sys::window() else {
        return witness;
    };
    let found = [
        (HeldIn::Local, keys(window.local_storage())),
        (HeldIn::Session, keys(window.session_storage())),
        (HeldIn::Database, database().await),
        (HeldIn::Cache, caches().await),
    ];
    for (place, found) in found {
        let Some(found) = found else {
            witness.closed.push(place);
            continue;
        };
        let held = found.into_iter();
        witness
            .held
            .extend(held.map(|(name, size)| Held { place, name, size }));
    }
    witness.held.sort();
    witness.asked = asked(&window);
    witness
}

type Found = Option<Vec<(String, usize)>>;

fn keys(storage: Result<Option<Storage>, JsValue>) -> Found {
    let storage = storage.ok()??;
    let mut found = Vec::new();
    for index in 0..storage.length().ok()? {
        let name = storage.key(index).ok()??;
        if name.starts_with(PREFIX) {
            let value = storage.get_item(&name).ok()?.unwrap_or_default();
            found.push((name, value.len()));
        }
    }
    Some(found)
}

/// Opening a database makes it: it is opened only when it is there.
async fn database() -> Found {
    let window = web_sys::window()?;
    let factory = window.indexed_db().ok()??;
    let there = match call(&factory, "databases").map(JsCast::dyn_into::<js_sys::Promise>) {
        Some(Ok(told)) => {
            let all: js_sys::Array = JsFuture::from(told).await.ok()?.dyn_into().ok()?;
            let name = |one: JsValue| member(&one, "name").as_string();
            all.iter()
                .any(|one| name(one).as_deref() == Some(idb_archive::DATABASE))
        }
        // Where the browser does not tell, the app has opened it already, unless
        // nothing is to be kept.
        _ => !session::is_shared(),
    };
    if !there {
        return Some(Vec::new());
    }
    let read = async || -> Result<Vec<(String, String)>, StoreError> {
        let archive = IdbArchive::open(|_| {}).await?;
        let mut all = archive.load().await?;
        all.extend(archive.list(PREFIX).await?);
        Ok(all)
    };
    let all = read().await.ok()?.into_iter();
    Some(all.map(|(name, value)| (name, value.len())).collect())
}

async fn caches() -> Found {
    let window = web_sys::window()?;
    let Ok(caches) = member(&window, "caches").dyn_into::<CacheStorage>() else {
        return Some(Vec::new());
    };
    let names: js_sys::Array = JsFuture::from(caches.keys()).await.ok()?.into();
    let mut found = Vec::new();
    for name in names.iter().filter_map(|n| n.as_string()) {
        if name.starts_with("moteklar") {
            let cache = JsFuture::from(caches.open(&name)).await.ok()?;
            let keys: js_sys::Promise = call(&cache, "keys")?.dyn_into().ok()?;
            let keys: js_sys::Array = JsFuture::from(keys).await.ok()?.into();
            found.push((name, keys.length() as usize));
        }
    }
    Some(found)
}

/// The page itself, and whatever it has asked for since.
fn asked(window: &web_sys::Window) -> Vec<String> {
    let performance = member(window, "performance");
    let Ok(entries) = member(&performance, "getEntriesByType").dyn_into::<js_sys::Function>()
    else {
        return Vec::new();
    };
    let of = |kind: &str| {
        let found = entries.call1(&performance, &JsValue::from_str(kind)).ok();
        let found = found.and_then(|found| found.dyn_into::<js_sys::Array>().ok());
        found.unwrap_or_default()
    };
    let all = [of("navigation"), of("resource")];
    let all = all.iter().flat_map(js_sys::Array::iter);
    all.filter_map(|entry| member(&entry, "name").as_string())
        .collect()
}
