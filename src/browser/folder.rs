//! A folder that stays picked: the staff's synced shared folder, read on demand.
//! Only some browsers have a picker for that; the others pick it anew.

use std::cell::RefCell;
use std::collections::BTreeSet;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::{call, member};

/// What tells one state of a file from another.
type Seen = (String, String, String);

thread_local! {
    static FOLDER: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    static SEEN: RefCell<BTreeSet<Seen>> = const { RefCell::new(BTreeSet::new()) };
}

/// The browser has a folder picker that stays.
#[must_use]
pub fn can_pick() -> bool {
    web_sys::window().is_some_and(|w| member(&w, "showDirectoryPicker").is_function())
}

/// Lets somebody pick a folder. Must be called from a click.
pub async fn pick() -> bool {
    let Some(asked) = web_sys::window().and_then(|w| call(&w, "showDirectoryPicker")) else {
        return false;
    };
    let picked = JsFuture::from(js_sys::Promise::resolve(&asked)).await;
    let Ok(handle) = picked else {
        return false;
    };
    FOLDER.with(|folder| *folder.borrow_mut() = Some(handle));
    SEEN.with(|seen| seen.borrow_mut().clear());
    true
}

/// The files of ours in the picked folder that were not there, or not so, when
/// it was read before.
pub async fn new_files() -> Vec<File> {
    let Some(handle) = FOLDER.with(|folder| folder.borrow().clone()) else {
        return Vec::new();
    };
    let files = ours(read(&handle).await.unwrap_or_default());
    let fresh = |file: &File| {
        let seen = (
            file.name(),
            file.size().to_string(),
            file.last_modified().to_string(),
        );
        SEEN.with(|all| all.borrow_mut().insert(seen))
    };
    files.into_iter().filter(fresh).collect()
}

/// The files that may be ours, by their names' endings.
#[must_use]
pub fn ours(files: Vec<File>) -> Vec<File> {
    let fits = |file: &File| {
        let name = file.name().to_lowercase();
        name.ends_with(".json") || name.ends_with(".txt")
    };
    files.into_iter().filter(fits).collect()
}

async fn read(handle: &JsValue) -> Result<Vec<File>, JsValue> {
    let entries = call(handle, "values").ok_or(JsValue::UNDEFINED)?;
    let mut files = Vec::new();
    // More entries than that is not a folder for a meeting.
    for _ in 0..5000 {
        let next = call(&entries, "next").ok_or(JsValue::UNDEFINED)?;
        let next = JsFuture::from(js_sys::Promise::resolve(&next)).await?;
        if member(&next, "done").is_truthy() {
            break;
        }
        let entry = member(&next, "value");
        if member(&entry, "kind").as_string().as_deref() != Some("file") {
            continue;
        }
        let file = call(&entry, "getFile").ok_or(JsValue::UNDEFINED)?;
        // A file that has gone in the meantime is no reason to stop.
        if let Ok(file) = JsFuture::from(js_sys::Promise::resolve(&file)).await
            && let Ok(file) = file.dyn_into()
        {
            files.push(file);
        }
    }
    Ok(files)
}
