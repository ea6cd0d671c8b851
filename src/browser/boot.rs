//! What `public/boot.js` gathered before the app was there.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{call, member};

fn boot() -> JsValue {
    web_sys::window().map_or(JsValue::UNDEFINED, |w| member(&w, "moteklarBoot"))
}

/// The text of a pack: the one already under way, else a new request.
///
/// # Errors
/// When it cannot be fetched.
pub async fn pack(base: &str, name: &str) -> Result<String, JsValue> {
    let packs = member(&boot(), "packs");
    if let Ok(promise) = member(&packs, name).dyn_into::<js_sys::Promise>() {
        // Used once: a later try must fetch anew.
        js_sys::Reflect::set(&packs, &JsValue::from_str(name), &JsValue::UNDEFINED)?;
        if let Some(text) = JsFuture::from(promise).await?.as_string() {
            return Ok(text);
        }
    }
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let answer =
        JsFuture::from(window.fetch_with_str(&format!("{base}/packs/{name}.json"))).await?;
    let answer: web_sys::Response = answer.dyn_into()?;
    if !answer.ok() {
        return Err(JsValue::from_f64(f64::from(answer.status())));
    }
    let text = JsFuture::from(answer.text()?).await?;
    text.as_string().ok_or(JsValue::UNDEFINED)
}

/// What was written before the app started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The record's name.
    pub name: String,
    /// What stood in the field before.
    pub base: String,
    /// What stands there now.
    pub text: String,
}

/// What was written before the app started, field by field.
#[must_use]
pub fn typed() -> Vec<Typed> {
    let typed = member(&boot(), "typed");
    let Some(typed) = typed.dyn_ref::<js_sys::Object>() else {
        return Vec::new();
    };
    js_sys::Object::keys(typed)
        .iter()
        .filter_map(|key| {
            let entry = js_sys::Reflect::get(typed, &key).ok()?;
            Some(Typed {
                name: key.as_string()?,
                base: member(&entry, "base").as_string()?,
                text: member(&entry, "text").as_string()?,
            })
        })
        .collect()
}

/// Puts `app` in the place of the painted page, with what was written in it.
pub fn take_place(app: &web_sys::HtmlElement) {
    let boot = boot();
    if let Ok(take) = member(&boot, "takePlace").dyn_into::<js_sys::Function>() {
        let _ = take.call1(&boot, app);
    }
}

/// Takes out the files that came from the file handler or the share sheet.
#[must_use]
pub fn take_files() -> Vec<web_sys::File> {
    let files = member(&boot(), "files");
    let Some(files) = files.dyn_ref::<js_sys::Array>() else {
        return Vec::new();
    };
    let taken = files.iter().filter_map(|f| f.dyn_into().ok()).collect();
    files.set_length(0);
    taken
}

/// Calls `then` whenever boot.js tells of `files`, `install` or `worker`.
pub fn on(what: &str, then: impl Fn() + 'static) {
    let then = Closure::<dyn Fn()>::new(then);
    if let Some(window) = web_sys::window() {
        let name = format!("moteklar:{what}");
        let _ = window.add_event_listener_with_callback(&name, then.as_ref().unchecked_ref());
    }
    then.forget();
}

/// A new version of the app is waiting for consent.
#[must_use]
pub fn update_waits() -> bool {
    member(&member(&boot(), "sw"), "waiting").is_truthy()
}

/// Another tab has put a new version to use: the files of this one are gone.
#[must_use]
pub fn is_replaced() -> bool {
    member(&member(&boot(), "sw"), "replaced").is_truthy()
}

/// Puts the waiting version to use; the page loads anew.
pub fn update() {
    let _ = call(&member(&boot(), "sw"), "update");
}

/// The browser has offered to install the app.
#[must_use]
pub fn can_install() -> bool {
    member(&boot(), "install").is_truthy()
}

/// Shows the browser's own question whether to install.
pub fn install() {
    let _ = call(&member(&boot(), "install"), "prompt");
}

/// Tells boot.js that the app has died: the page shows the way to the notes.
pub fn failed(message: &str) {
    tell("failed", message);
}

/// Tells boot.js that a file of the app did not come: the page says what to do.
pub fn lacking(message: &str) {
    tell("lacking", message);
}

fn tell(what: &str, message: &str) {
    let boot = boot();
    if let Ok(told) = member(&boot, what).dyn_into::<js_sys::Function>() {
        let _ = told.call1(&boot, &JsValue::from_str(message));
    }
}
