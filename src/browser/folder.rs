//! A folder that stays picked: the staff's synced shared folder, read on demand.
//! Only some browsers have a picker for that; the others pick it anew.

use std::cell::RefCell;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::picked::ours;
use super::{call, member};

/// More entries than that is not a folder for a meeting.
pub(super) const ENTRIES: usize = 5000;
/// A folder a group, within one a meeting, within one a school year.
pub(super) const LEVELS: u8 = 4;

thread_local! {
    static FOLDER: RefCell<Option<JsValue>> = const { RefCell::new(None) };
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
    true
}

/// The files of ours in the picked folder and the folders within it, as they
/// are now.
pub async fn files() -> Vec<File> {
    let handle = FOLDER.with(|folder| folder.borrow().clone());
    let mut files = Vec::new();
    let mut entries = ENTRIES;
    let mut folders: Vec<_> = handle.into_iter().map(|handle| (handle, LEVELS)).collect();
    while let Some((folder, levels)) = folders.pop() {
        // A folder that has gone in the meantime is no reason to stop.
        let _ = read(&folder, levels, &mut files, &mut folders, &mut entries).await;
    }
    ours(files)
}

async fn read(
    folder: &JsValue,
    levels: u8,
    files: &mut Vec<File>,
    folders: &mut Vec<(JsValue, u8)>,
    entries: &mut usize,
) -> Result<(), JsValue> {
    let values = call(folder, "values").ok_or(JsValue::UNDEFINED)?;
    while *entries > 0 {
        *entries -= 1;
        let next = call(&values, "next").ok_or(JsValue::UNDEFINED)?;
        let next = JsFuture::from(js_sys::Promise::resolve(&next)).await?;
        if member(&next, "done").is_truthy() {
            break;
        }
        let entry = member(&next, "value");
        if member(&entry, "kind").as_string().as_deref() != Some("file") {
            if levels > 1 {
                folders.push((entry, levels - 1));
            }
            continue;
        }
        let file = call(&entry, "getFile").ok_or(JsValue::UNDEFINED)?;
        // Nor is a file that has gone.
        if let Ok(file) = JsFuture::from(js_sys::Promise::resolve(&file)).await
            && let Ok(file) = file.dyn_into()
        {
            files.push(file);
        }
    }
    Ok(())
}
