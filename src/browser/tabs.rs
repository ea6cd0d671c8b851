//! Other tabs of the app, and the moments before this one goes away.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::StorageEvent;

/// Calls `then(key)` when another tab has changed a value.
pub fn on_change_elsewhere(then: impl Fn(String) + 'static) {
    let then = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
        if let Some(key) = event.key() {
            then(key);
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("storage", then.as_ref().unchecked_ref());
    }
    then.forget();
}

/// Calls `then` when the page is hidden or closed: the last chance to save.
pub fn on_leaving(then: impl Fn() + Clone + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let hide = then.clone();
    let hide = Closure::<dyn Fn()>::new(hide);
    let _ = window.add_event_listener_with_callback("pagehide", hide.as_ref().unchecked_ref());
    hide.forget();
    let Some(document) = window.document() else {
        return;
    };
    let changed = Closure::<dyn Fn()>::new(then);
    let _ = document
        .add_event_listener_with_callback("visibilitychange", changed.as_ref().unchecked_ref());
    changed.forget();
}
