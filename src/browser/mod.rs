//! The only code that touches the browser.
//!
//! Each file is one thing the browser does for us; `LocalStore` and
//! `IdbArchive` implement the traits of [`crate::store`].

pub mod boot;
pub mod clock;
pub mod dropped;
pub mod files;
pub mod folder;
pub mod history;
mod idb;
mod idb_archive;
mod idb_shelf;
mod local_store;
pub mod page;
pub mod picked;
pub mod session;
pub mod stage;
pub mod tabs;
pub mod wipe;
pub mod witness;

pub use idb::Heard;
pub use idb_archive::IdbArchive;
pub use local_store::LocalStore;

use wasm_bindgen::{JsCast, JsValue};

use crate::store::StoreError;

/// A member of a JavaScript object; `undefined` when there is none.
fn member(of: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(of, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// Reads the browser's word for why a place refused, old and new.
fn refused(error: &JsValue) -> StoreError {
    let name = member(error, "name").as_string().unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StoreError::Full,
        "SecurityError" => StoreError::Blocked,
        "InvalidStateError" | "UnknownError" | "AbortError" | "TransactionInactiveError" => {
            StoreError::Closed
        }
        "VersionError" => StoreError::Newer,
        _ => StoreError::Other(name),
    }
}

/// Calls a method without arguments that a browser may lack.
fn call(of: &JsValue, name: &str) -> Option<JsValue> {
    let method: js_sys::Function = member(of, name).dyn_into().ok()?;
    method.call0(of).ok()
}

/// Random bytes from the browser's own generator.
pub fn random(bytes: &mut [u8]) {
    let filled = web_sys::window()
        .and_then(|w| w.crypto().ok())
        .is_some_and(|c| c.get_random_values_with_u8_array(bytes).is_ok());
    debug_assert!(
        filled,
        "every browser that runs WebAssembly has getRandomValues"
    );
}
