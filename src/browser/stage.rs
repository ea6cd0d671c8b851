//! Two windows of one meeting: the channel between them, and what keeps the
//! projector's screen alight and full.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, PointerEvent};

use super::{call, member, tabs};

/// A channel to other windows of the same origin.
pub struct Line {
    channel: JsValue,
    // Kept as long as the channel calls it.
    _hear: Closure<dyn Fn(JsValue)>,
}

impl Line {
    /// Opens a channel; `hear` is told what the others say. Nothing where the
    /// browser has no such thing.
    #[must_use]
    pub fn open(name: &str, hear: impl Fn(String) + 'static) -> Option<Self> {
        let class = member(&js_sys::global(), "BroadcastChannel");
        let class: Function = class.dyn_into().ok()?;
        let channel = Reflect::construct(&class, &Array::of1(&name.into())).ok()?;
        let hear = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
            if let Some(text) = member(&event, "data").as_string() {
                hear(text);
            }
        });
        Reflect::set(&channel, &"onmessage".into(), hear.as_ref()).ok()?;
        Some(Self {
            channel,
            _hear: hear,
        })
    }

    /// Says something to the others.
    pub fn post(&self, text: &str) {
        if let Ok(post) = member(&self.channel, "postMessage").dyn_into::<Function>() {
            let _ = post.call1(&self.channel, &text.into());
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let _ = call(&self.channel, "close");
    }
}

/// Something that happens again and again, until it is dropped.
pub struct Ticker {
    id: Option<i32>,
    _tick: Closure<dyn Fn()>,
}

impl Ticker {
    /// Calls `tick` every `ms` milliseconds.
    #[must_use]
    pub fn every(ms: i32, tick: impl Fn() + 'static) -> Self {
        let tick = Closure::<dyn Fn()>::new(tick);
        let id = web_sys::window().and_then(|window| {
            let call = tick.as_ref().unchecked_ref();
            window
                .set_interval_with_callback_and_timeout_and_arguments_0(call, ms)
                .ok()
        });
        Self { id, _tick: tick }
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        if let (Some(id), Some(window)) = (self.id, web_sys::window()) {
            window.clear_interval_with_handle(id);
        }
    }
}

/// Opens a window of its own; false when the browser refused.
#[must_use]
pub fn open_window(href: &str, name: &str) -> bool {
    let opened = web_sys::window().and_then(|window| {
        let size = "popup,width=1280,height=720";
        window
            .open_with_url_and_target_and_features(href, name, size)
            .ok()?
    });
    opened.is_some()
}

/// Keeps the screen alight while it is wanted and the page is seen.
#[derive(Clone, Default)]
pub struct Awake {
    wanted: Rc<Cell<bool>>,
    lock: Rc<RefCell<Option<JsValue>>>,
}

impl Awake {
    /// Nothing is asked of the browser yet.
    #[must_use]
    pub fn new() -> Self {
        let awake = Self::default();
        let again = awake.clone();
        // The browser takes the lock away from a page that is not seen.
        tabs::on_hidden(move || again.ask());
        awake
    }

    /// From now on the screen stays alight, or need not.
    pub fn set(&self, wanted: bool) {
        self.wanted.set(wanted);
        if wanted {
            self.ask();
        } else if let Some(lock) = self.lock.take() {
            let _ = call(&lock, "release");
        }
    }

    fn ask(&self) {
        let Some(window) = web_sys::window().filter(|_| self.wanted.get()) else {
            return;
        };
        let locks = member(&window.navigator(), "wakeLock");
        let Ok(request) = member(&locks, "request").dyn_into::<Function>() else {
            return;
        };
        let promise = request.call1(&locks, &"screen".into()).ok();
        let Some(promise) = promise.and_then(|p| p.dyn_into::<js_sys::Promise>().ok()) else {
            return;
        };
        let awake = self.clone();
        spawn_local(async move {
            // Refused, for example on low battery: the meeting goes on.
            if let Ok(lock) = JsFuture::from(promise).await {
                awake.lock.replace(Some(lock));
                awake.set_if_unwanted();
            }
        });
    }

    /// It came when nobody wanted it any more.
    fn set_if_unwanted(&self) {
        if !self.wanted.get() {
            self.set(false);
        }
    }
}

/// Fills the screen with the page, or no longer.
pub fn toggle_full_screen() {
    let Some(document) = web_sys::window().and_then(|w| w.document()) else {
        return;
    };
    let full = member(&document, "fullscreenElement");
    if full.is_object() {
        let _ = call(&document, "exitFullscreen");
    } else if let Some(root) = document.document_element() {
        let _ = call(&root, "requestFullscreen");
    }
}

/// What was pressed hears of the pointer until it is let go, also outside.
pub fn hold(event: &PointerEvent) {
    let pressed = event.current_target().and_then(|t| t.dyn_into().ok());
    let pressed: Option<Element> = pressed;
    if let Some(pressed) = pressed {
        // Refused when the pointer is already gone.
        let _ = pressed.set_pointer_capture(event.pointer_id());
    }
}
