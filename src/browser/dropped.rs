//! What was dropped: files, folders, or text out of a chat or a mail.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, Element, File};

use super::folder::{ENTRIES, LEVELS};
use super::picked::ours;
use super::{call, files, member};

/// A drop, as the event tells it; afterwards a browser tells nothing more.
pub struct Drop {
    /// Its files.
    pub files: Vec<File>,
    /// Its folders.
    pub folders: Vec<JsValue>,
    /// Its text.
    pub text: String,
}

/// What an event brings.
#[must_use]
pub fn of_event(event: &DragEvent) -> Drop {
    let Some(data) = event.data_transfer() else {
        return Drop {
            files: Vec::new(),
            folders: Vec::new(),
            text: String::new(),
        };
    };
    let items = Array::from(&member(&data, "items"));
    let (mut found, mut folders) = (Vec::new(), Vec::new());
    for item in items.iter() {
        if member(&item, "kind").as_string().as_deref() != Some("file") {
            continue;
        }
        let entry = call(&item, "webkitGetAsEntry").unwrap_or(JsValue::NULL);
        if entry.is_object() && member(&entry, "isDirectory").is_truthy() {
            folders.push(entry);
        } else if let Some(Ok(file)) = call(&item, "getAsFile").map(JsCast::dyn_into) {
            found.push(file);
        }
    }
    if folders.is_empty() {
        // Folders stand here as well, as files that nobody can read.
        found = files::list(data.files());
    }
    Drop {
        files: found,
        folders,
        text: data.get_data("text/plain").unwrap_or_default(),
    }
}

/// What is dragged is for the page: not text for a field, nor a file for an input
/// of its own.
#[must_use]
pub fn is_for_page(event: &DragEvent) -> bool {
    let Some(data) = event.data_transfer() else {
        return false;
    };
    let place = match data.types().includes(&"Files".into(), 0) {
        true => "input[type=file]:not([data-import])",
        false => "input, textarea",
    };
    let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
    !target.is_some_and(|target| target.closest(place).is_ok_and(|found| found.is_some()))
}

/// Shows that a drop will be taken.
pub fn welcome(event: &DragEvent) {
    event.prevent_default();
    if let Some(data) = event.data_transfer() {
        data.set_drop_effect("copy");
    }
}

/// The drag has left the page.
#[must_use]
pub fn has_left(event: &DragEvent) -> bool {
    !member(event, "relatedTarget").is_object()
}

/// The files of ours in folders and the folders within them.
pub async fn files_in(folders: Vec<JsValue>) -> Vec<File> {
    let mut found = Vec::new();
    let mut entries = ENTRIES;
    let mut folders: Vec<_> = folders.into_iter().map(|folder| (folder, LEVELS)).collect();
    while let Some((folder, levels)) = folders.pop() {
        let Some(reader) = call(&folder, "createReader") else {
            continue;
        };
        // A browser gives some at a time, and none when it is done.
        while let Ok(some) = promised(&reader, "readEntries").await {
            let some = Array::from(&some);
            if some.length() == 0 || entries == 0 {
                break;
            }
            for entry in some.iter().take(entries) {
                entries -= 1;
                if member(&entry, "isDirectory").is_truthy() {
                    if levels > 1 {
                        folders.push((entry, levels - 1));
                    }
                } else if let Ok(file) = promised(&entry, "file").await
                    && let Ok(file) = file.dyn_into()
                {
                    found.push(file);
                }
            }
        }
    }
    ours(found)
}

/// What a method gives to the first of two functions.
fn promised(of: &JsValue, method: &str) -> JsFuture {
    let promise = Promise::new(&mut |resolve, reject| {
        let called = member(of, method)
            .dyn_into::<Function>()
            .and_then(|method| method.call2(of, &resolve, &reject));
        if let Err(error) = called {
            let _ = reject.call1(&JsValue::NULL, &error);
        }
    });
    JsFuture::from(promise)
}
