//! A meeting's windows, from the pages' side. Natively nothing moves.

#[cfg(target_arch = "wasm32")]
pub use live::*;
#[cfg(not(target_arch = "wasm32"))]
pub use still::*;

#[cfg(target_arch = "wasm32")]
mod live {
    use leptos::ev::DragEvent;

    use crate::browser::page;
    pub use crate::browser::page::reload;
    pub use crate::browser::stage::{Awake, Line, Ticker, hold, open_window, toggle_full_screen};

    /// Calls `then` in `ms` milliseconds.
    pub fn after(ms: i32, then: impl FnOnce() + 'static) {
        let _ = page::after(ms, then);
    }

    /// Calls `then` once the browser has painted.
    pub fn after_paint(then: impl FnOnce() + 'static) {
        let _ = page::after(60, then);
    }

    /// A card is on its way: browsers want something to carry.
    pub fn begin_drag(event: &DragEvent, what: &str) {
        if let Some(data) = event.data_transfer() {
            let _ = data.set_data("text/plain", what);
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod still {
    use leptos::ev::{DragEvent, PointerEvent};

    #[derive(Clone, Default)]
    pub struct Awake;

    impl Awake {
        #[must_use]
        pub fn new() -> Self {
            Self
        }
        pub fn set(&self, _: bool) {}
    }

    pub struct Line;

    impl Line {
        #[must_use]
        pub fn open(_: &str, _: impl Fn(String) + 'static) -> Option<Self> {
            None
        }
        pub fn post(&self, _: &str) {}
    }

    pub struct Ticker;

    impl Ticker {
        #[must_use]
        pub fn every(_: i32, _: impl Fn() + 'static) -> Self {
            Self
        }
    }

    pub fn after(_: i32, _: impl FnOnce() + 'static) {}

    #[must_use]
    pub fn open_window(_: &str, _: &str) -> bool {
        false
    }
    pub fn reload() {}
    pub fn toggle_full_screen() {}
    pub fn after_paint(_: impl FnOnce() + 'static) {}
    pub fn begin_drag(_: &DragEvent, _: &str) {}
    pub fn hold(_: &PointerEvent) {}
}
