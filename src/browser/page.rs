//! The page around the app: title, language, focus, scroll, and the browser's
//! promises about storage.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AddEventListenerOptions, Document, Element, Event, FocusOptions, HtmlElement,
    HtmlTextAreaElement, Window,
};

use super::{call, member};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// Sets an attribute of `<html>`, or removes it.
pub fn set_root(name: &str, value: Option<&str>) {
    if let Some(root) = root() {
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// An attribute of `<html>`.
#[must_use]
pub fn root_attribute(name: &str) -> Option<String> {
    root()?.get_attribute(name)
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves focus to the page's heading, without scrolling.
pub fn focus_heading() {
    if let Some(heading) = document().and_then(|d| d.query_selector("h1").ok()?) {
        focus(&heading);
    }
}

/// Moves focus to the element with this id, and shows it.
pub fn focus_id(id: &str) {
    if let Some(element) = document().and_then(|d| d.get_element_by_id(id)) {
        element.scroll_into_view();
        focus(&element);
    }
}

/// Moves focus to the element with this id, and scrolls no further than it must.
pub fn focus_near(id: &str) {
    let element = document().and_then(|d| d.get_element_by_id(id));
    if let Some(element) = element.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Somebody is writing in a field of this page, or has just chosen something in it.
#[must_use]
pub fn is_writing() -> bool {
    let Some(document) = document() else {
        return false;
    };
    let field = |element: Element| element.matches("input, textarea, select").unwrap_or(false);
    document.has_focus().unwrap_or(false) && document.active_element().is_some_and(field)
}

/// There is something in the field that the browser cannot read.
#[must_use]
pub fn is_unreadable(event: &Event) -> bool {
    let validity = event.target().map(|field| member(&field, "validity"));
    validity.is_some_and(|validity| member(&validity, "badInput").is_truthy())
}

/// Somebody writes in the field with this id.
#[must_use]
pub fn is_writing_in(id: &str) -> bool {
    let active = document().and_then(|d| d.active_element());
    is_writing() && active.is_some_and(|element| element.id() == id)
}

/// Has the field one is writing in say what it holds, as when one leaves it.
pub fn settle_field() {
    let active = document().and_then(|d| d.active_element());
    let field = active.filter(|e| e.matches("input, textarea, select").unwrap_or(false));
    if let Some(field) = field.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = field.blur();
        focus(&field);
    }
}

fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let quietly = FocusOptions::new();
        quietly.set_prevent_scroll(true);
        let _ = element.focus_with_options(&quietly);
    }
}

/// Where the page is scrolled to, in CSS pixels.
#[must_use]
pub fn scroll() -> f64 {
    window().and_then(|w| w.scroll_y().ok()).unwrap_or_default()
}

/// Scrolls to `y`.
pub fn scroll_to(y: f64) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, y);
    }
}

/// The field one is writing in: its id, its text and what is selected of it.
#[derive(Clone, Debug)]
pub struct Caret {
    id: String,
    text: String,
    start: u32,
    end: u32,
}

/// Where the caret stands before the page is replaced.
#[must_use]
pub fn caret() -> Option<Caret> {
    let active = document()?.active_element()?;
    let id = active.id();
    let field = active.dyn_into::<HtmlTextAreaElement>().ok()?;
    let start = field.selection_start().ok()??;
    let end = field.selection_end().ok()??;
    let text = field.value();
    Some(Caret {
        id,
        text,
        start,
        end,
    })
}

/// The field of the caret has its text.
#[must_use]
pub fn has_text(caret: &Caret) -> bool {
    field_of(caret).is_none_or(|field| field.value() == caret.text)
}

fn field_of(caret: &Caret) -> Option<HtmlTextAreaElement> {
    let field = document()?.get_element_by_id(&caret.id)?;
    field.dyn_into().ok()
}

/// Puts the caret back.
pub fn put_caret(caret: &Caret) {
    if let Some(field) = field_of(caret) {
        focus(&field);
        let _ = field.set_selection_range(caret.start, caret.end);
    }
}

/// An empty element like the one that holds the page, not in the document yet.
#[must_use]
pub fn place_apart() -> Option<HtmlElement> {
    let app = document()?.get_element_by_id("app")?;
    app.clone_node().ok()?.dyn_into().ok()
}

/// Asks before the page is left, while it is set.
#[derive(Debug)]
pub struct Hold(Closure<dyn Fn(Event)>);

impl Hold {
    /// `asks` is called when the page is about to be left.
    #[must_use]
    pub fn new(asks: impl Fn() -> bool + 'static) -> Self {
        Self(Closure::new(move |event: Event| {
            if asks() {
                event.prevent_default();
                // Browsers of some years ago want this.
                let _ = js_sys::Reflect::set(&event, &"returnValue".into(), &"?".into());
            }
        }))
    }

    /// Sets it, or takes it away: with it, a browser may not keep the page for the
    /// way back.
    pub fn set(&self, on: bool) {
        let Some(window) = window() else {
            return;
        };
        let (name, listener) = ("beforeunload", self.0.as_ref().unchecked_ref());
        let _ = if on {
            window.add_event_listener_with_callback(name, listener)
        } else {
            window.remove_event_listener_with_callback(name, listener)
        };
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// What one writes in that is kept.
const FIELDS: &str = "textarea, input:is([type=text], [type=url], [type=number], [type=date], [type=time]):not(#wipe-word)";

/// The field one is writing in.
#[must_use]
pub fn field_in_focus() -> Option<Element> {
    let active = document()?.active_element()?;
    active.matches(FIELDS).unwrap_or(false).then_some(active)
}

/// Calls `then` with each field that something is typed in.
pub fn on_typing(then: impl Fn(Element) + 'static) {
    let then = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
        let field = target.filter(|t| t.matches(FIELDS).unwrap_or(false));
        if let Some(field) = field {
            then(field);
        }
    });
    if let Some(document) = document() {
        let _ = document.add_event_listener_with_callback("input", then.as_ref().unchecked_ref());
    }
    then.forget();
}

/// An empty element for something that comes to stand at a field.
#[must_use]
pub fn new_place() -> Option<HtmlElement> {
    let place = document()?.create_element("div").ok()?;
    place.set_class_name("at-field no-print");
    let _ = place.set_attribute("aria-live", "polite");
    place.dyn_into().ok()
}

/// Puts `place` just below `field`, unless it is on the page already.
pub fn put_after(field: &Element, place: &HtmlElement) {
    if !place.is_connected() {
        let _ = field.after_with_node_1(place);
    }
}

/// Moves focus from what stands at a field to the field.
pub fn focus_before_place() {
    let place = document().and_then(|d| d.query_selector(".at-field").ok()?);
    if let Some(field) = place.and_then(|place| place.previous_element_sibling()) {
        focus(&field);
    }
}

/// The device has no network right now.
#[must_use]
pub fn is_offline() -> bool {
    window().is_some_and(|w| !w.navigator().on_line())
}

/// Opened from the home screen.
#[must_use]
pub fn is_installed() -> bool {
    let query = window().and_then(|w| w.match_media("(display-mode: standalone)").ok()?);
    query.is_some_and(|q| q.matches())
}

/// Prints what `name` is for: the root has it as `data-print` until somebody does
/// something on the page again. Some browsers open their dialogue only after this has
/// returned, and some draw the paper anew after they have said that it is done.
pub fn print_as(name: &str) {
    let Some(window) = window() else {
        return;
    };
    set_root("data-print", Some(name));
    let done = Closure::<dyn Fn()>::new(|| set_root("data-print", None)).into_js_value();
    let once = AddEventListenerOptions::new();
    once.set_once(true);
    for again in ["pointerdown", "keydown"] {
        let _ = window.add_event_listener_with_callback_and_add_event_listener_options(
            again,
            done.unchecked_ref(),
            &once,
        );
    }
    print();
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Asks the browser not to clear our storage by itself; says what it answered.
pub async fn persist() -> bool {
    let Some(manager) = storage_manager() else {
        return false;
    };
    answer(call(&manager, "persist")).await
}

/// The browser has promised not to clear our storage by itself.
pub async fn is_persisted() -> bool {
    let Some(manager) = storage_manager() else {
        return false;
    };
    answer(call(&manager, "persisted")).await
}

/// The browser asks the reader before it promises: Firefox does.
#[must_use]
pub fn persisting_asks() -> bool {
    let agent = window().and_then(|w| w.navigator().user_agent().ok());
    agent.is_some_and(|agent| agent.contains(" Firefox/"))
}

fn storage_manager() -> Option<JsValue> {
    let manager = member(&window()?.navigator(), "storage");
    manager.is_object().then_some(manager)
}

async fn answer(promise: Option<JsValue>) -> bool {
    let Some(promise) = promise.and_then(|p| p.dyn_into::<js_sys::Promise>().ok()) else {
        return false;
    };
    JsFuture::from(promise).await.is_ok_and(|v| v.is_truthy())
}

/// The path of the address.
#[must_use]
pub fn path() -> String {
    window()
        .and_then(|w| w.location().pathname().ok())
        .unwrap_or_default()
}

/// Where the app is served from, such as `https://host`.
#[must_use]
pub fn origin() -> String {
    let origin = window().and_then(|w| w.location().origin().ok());
    origin.unwrap_or_default()
}

/// The page came without encryption: browsers withhold workers, the clipboard and
/// the promise to keep storage from it.
#[must_use]
pub fn is_plain_http() -> bool {
    window().is_some_and(|window| !window.is_secure_context())
}

/// The anchor of the address, without `#`.
#[must_use]
pub fn anchor() -> Option<String> {
    let hash = window()?.location().hash().ok()?;
    let id = hash.strip_prefix('#')?;
    (!id.is_empty()).then(|| id.to_owned())
}

/// Waits.
pub async fn later(ms: u32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            let ms = i32::try_from(ms).unwrap_or(i32::MAX);
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, ms);
        }
    });
    let _ = JsFuture::from(promise).await;
}

/// Lets the browser in. A page that nobody sees has nobody to let in, and its
/// timers are slow.
pub async fn breathe() {
    if document().is_some_and(|d| !d.hidden()) {
        later(0).await;
    }
}

/// Calls `then(path, link, scroll)` when a link is clicked.
pub fn on_link(then: impl Fn(String, String, f64) + 'static) {
    let then = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
        if let Some(link) = target.and_then(|t| t.closest("a[href]").ok()?) {
            then(
                path(),
                link.get_attribute("href").unwrap_or_default(),
                scroll(),
            );
        }
    });
    if let Some(window) = window() {
        let listener = then.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback_and_bool("click", listener, true);
    }
    then.forget();
}

/// Calls `then` when one goes back or forward.
pub fn on_history(then: impl Fn() + 'static) {
    on_window("popstate", then);
}

/// Calls `then(offline)` when the network comes or goes.
pub fn on_network(then: impl Fn(bool) + Clone + 'static) {
    let gone = then.clone();
    on_window("offline", move || gone(true));
    on_window("online", move || then(false));
}

fn on_window(name: &str, then: impl Fn() + 'static) {
    let then = Closure::<dyn Fn()>::new(then);
    if let Some(window) = window() {
        let listener = then.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback_and_bool(name, listener, true);
    }
    then.forget();
}

/// Moves focus to the link with this address; false when it is not there.
#[must_use]
pub fn focus_link(href: &str) -> bool {
    let Some(document) = document() else {
        return false;
    };
    let links = document.get_elements_by_tag_name("a");
    let link = (0..links.length())
        .filter_map(|i| links.item(i))
        .find(|link| link.get_attribute("href").as_deref() == Some(href));
    link.as_ref().map(focus).is_some()
}

/// Calls `then` in `ms` milliseconds; the number stops it.
#[must_use]
pub fn after(ms: i32, then: impl FnOnce() + 'static) -> Option<i32> {
    let then = Closure::once_into_js(then);
    let window = window()?;
    window
        .set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), ms)
        .ok()
}

/// Stops what [`after`] began.
pub fn stop(timer: i32) {
    if let Some(window) = window() {
        window.clear_timeout_with_handle(timer);
    }
}

/// Follows a link of the app without loading the page anew.
pub fn follow(href: &str) {
    let link = document().and_then(|d| d.create_element("a").ok());
    let Some(link) = link.and_then(|l| l.dyn_into::<web_sys::HtmlAnchorElement>().ok()) else {
        return;
    };
    link.set_href(href);
    link.set_hidden(true);
    // The router hears clicks on links that are in the page.
    if let Some(body) = document().and_then(|d| d.body()) {
        let _ = body.append_child(&link);
        link.click();
        link.remove();
    }
}
