//! Other tabs of the app, and the moments before this one goes away.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{EventTarget, StorageEvent};

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

/// Calls `then` when the page is put away or taken out again: a last chance to
/// save, while the page goes on running.
pub fn on_hidden(then: impl Fn() + 'static) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(document) = document {
        listen(&document, "visibilitychange", then);
    }
}

/// Calls `left` when the page is left, and `back` when it comes back as it was.
pub fn on_leaving(left: impl Fn() + 'static, back: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, "pagehide", left);
        listen(&window, "pageshow", back);
    }
}

fn listen(to: &EventTarget, name: &str, then: impl Fn() + 'static) {
    let then = Closure::<dyn Fn()>::new(then);
    let _ = to.add_event_listener_with_callback(name, then.as_ref().unchecked_ref());
    then.forget();
}
