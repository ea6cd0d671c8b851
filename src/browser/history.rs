//! The address bar: links of the app are followed without loading the page anew.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlAnchorElement, MouseEvent, Url, Window};

/// The path, the query without `?` and the anchor with `#` of the address shown.
#[must_use]
pub fn current() -> (String, String, String) {
    let Some(location) = window().map(|w| w.location()) else {
        return Default::default();
    };
    let query = location.search().unwrap_or_default();
    (
        location.pathname().unwrap_or_default(),
        query.strip_prefix('?').unwrap_or(&query).to_owned(),
        location.hash().unwrap_or_default(),
    )
}

/// Calls `then` when a link or the browser's own buttons have led to another
/// address below `base`, for as long as the page lives.
pub fn follow(base: &str, then: impl Fn() + Clone + 'static) {
    let base = base.trim_end_matches('/').to_owned();
    let back = then.clone();
    listen("popstate", move |_| back());
    listen("click", move |event| {
        if let Some(url) = link_of(&event, &base) {
            event.prevent_default();
            if go(&url) {
                then();
            }
        }
    });
}

fn listen(name: &str, then: impl Fn(Event) + 'static) {
    let then = Closure::<dyn Fn(Event)>::new(then);
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback(name, then.as_ref().unchecked_ref());
    }
    then.forget();
}

/// The address of the app's own link that was clicked. What opens elsewhere, is a
/// file, or is clicked with a key held is the browser's.
fn link_of(event: &Event, base: &str) -> Option<Url> {
    let click = event.dyn_ref::<MouseEvent>()?;
    let held = click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
    if event.default_prevented() || click.button() != 0 || held {
        return None;
    }
    let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let link = target.closest("a[href]").ok()??;
    let link = link.dyn_into::<HtmlAnchorElement>().ok()?;
    let elsewhere = !link.target().is_empty()
        || link.has_attribute("download")
        || link.rel().split_whitespace().any(|rel| rel == "external");
    let url = Url::new(&link.href()).ok()?;
    let below = url.pathname();
    let below = below.strip_prefix(base)?;
    let ours = url.origin() == window()?.location().origin().ok()?
        && (below.is_empty() || below.starts_with('/'));
    (ours && !elsewhere).then_some(url)
}

/// Shows the address; tells whether the app has to follow. An address of the page
/// shown scrolls to its anchor, as a link always does.
fn go(url: &Url) -> bool {
    let Some(window) = window() else {
        return false;
    };
    let (before, ..) = current();
    let address = url.href();
    if window.location().href().ok().as_deref() != Some(address.as_str()) {
        let Ok(history) = window.history() else {
            return false;
        };
        if history
            .push_state_with_url(&JsValue::NULL, "", Some(&address))
            .is_err()
        {
            return false;
        }
    }
    if before == url.pathname() {
        scroll_to_anchor(&window);
    }
    true
}

fn scroll_to_anchor(window: &Window) {
    let hash = window.location().hash().unwrap_or_default();
    let id = hash.trim_start_matches('#');
    let target = window.document().and_then(|d| d.get_element_by_id(id));
    match target {
        Some(target) => target.scroll_into_view(),
        None => window.scroll_to_with_x_and_y(0.0, 0.0),
    }
}

fn window() -> Option<Window> {
    web_sys::window()
}
