//! Files in and out: picker, drop, download, share sheet, clipboard.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, File, FileList, FilePropertyBag, HtmlAnchorElement, ShareData, Url,
};

use super::member;

/// The files of a list.
#[must_use]
pub fn list(files: Option<FileList>) -> Vec<File> {
    let Some(files) = files else {
        return Vec::new();
    };
    (0..files.length()).filter_map(|i| files.get(i)).collect()
}

/// Asks the browser for a file's bytes.
#[must_use]
pub fn ask(file: &File) -> JsFuture {
    JsFuture::from(file.array_buffer())
}

/// The bytes that were asked for.
///
/// # Errors
/// When the browser cannot read it (moved, no permission).
pub async fn bytes(asked: JsFuture) -> Result<Vec<u8>, JsValue> {
    Ok(js_sys::Uint8Array::new(&asked.await?).to_vec())
}

fn parts(bytes: &[u8]) -> JsValue {
    js_sys::Array::of1(&js_sys::Uint8Array::from(bytes)).into()
}

/// Hands `bytes` to the browser's download.
///
/// # Errors
/// When the browser refuses.
pub fn save(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts(bytes), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window()
        .and_then(|w| w.document())
        .ok_or(JsValue::UNDEFINED)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The download may begin after this task; a minute is long enough.
    gloo_later(60_000, move || drop(Url::revoke_object_url(&url)));
    Ok(())
}

fn gloo_later(ms: i32, then: impl FnOnce() + 'static) {
    let then = wasm_bindgen::closure::Closure::once_into_js(then);
    if let Some(window) = web_sys::window() {
        let _ =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), ms);
    }
}

/// The share sheet takes a file of this name and type.
#[must_use]
pub fn can_share(name: &str, media_type: &str) -> bool {
    let file = [(name.to_owned(), b"{}".to_vec())];
    share_data(&file, media_type).is_some_and(|(navigator, data)| {
        // Older browsers have `share` without `canShare`.
        member(&navigator, "canShare").is_function() && navigator.can_share_with_data(&data)
    })
}

fn share_data(
    files: &[(String, Vec<u8>)],
    media_type: &str,
) -> Option<(web_sys::Navigator, ShareData)> {
    let navigator = web_sys::window()?.navigator();
    member(&navigator, "share").is_function().then_some(())?;
    let options = FilePropertyBag::new();
    options.set_type(media_type);
    let files: Result<js_sys::Array, JsValue> = files
        .iter()
        .map(|(name, bytes)| {
            File::new_with_u8_array_sequence_and_options(&parts(bytes), name, &options)
        })
        .collect();
    let data = ShareData::new();
    data.set_files(&files.ok()?.into());
    Some((navigator, data))
}

/// Opens the share sheet with files, by name. Must be called from a click.
///
/// # Errors
/// When the person or the browser said no.
pub async fn share(files: &[(String, Vec<u8>)], media_type: &str) -> Result<(), JsValue> {
    let (navigator, data) = share_data(files, media_type).ok_or(JsValue::UNDEFINED)?;
    JsFuture::from(navigator.share_with_data(&data)).await?;
    Ok(())
}

/// Puts text on the clipboard. Must be called from a click.
///
/// # Errors
/// When the browser refuses.
pub async fn copy(text: &str) -> Result<(), JsValue> {
    let navigator = web_sys::window().ok_or(JsValue::UNDEFINED)?.navigator();
    if !member(&navigator, "clipboard").is_object() {
        return Err(JsValue::UNDEFINED);
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await?;
    Ok(())
}
