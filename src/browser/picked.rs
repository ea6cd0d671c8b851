//! Files that somebody picked or dropped, read one by one.

use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event, File, HtmlInputElement};

use super::files;
use crate::bundle::limits::Batch;

/// A file's name, and its bytes or why they are not there.
pub type Picked<R> = (String, Result<Vec<u8>, R>);

/// The files of an input's change event. The input is emptied, so that the
/// same file can be picked again.
#[must_use]
pub fn of_input(event: &Event) -> Vec<File> {
    let input = event
        .target()
        .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else {
        return Vec::new();
    };
    let picked = files::list(input.files());
    input.set_value("");
    picked
}

/// The files of a drop.
#[must_use]
pub fn of_drop(event: &DragEvent) -> Vec<File> {
    files::list(event.data_transfer().and_then(|data| data.files()))
}

/// Reads files, each only if its size lets it in.
pub async fn read_all<R>(
    picked: Vec<File>,
    refused: impl Fn(crate::bundle::Refusal) -> R,
    unreadable: impl Fn() -> R,
) -> Vec<Picked<R>> {
    let mut batch = Batch::default();
    let mut read = Vec::new();
    for file in picked {
        // Sizes are whole numbers well below 2⁵³.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let bytes = match batch.admit(file.size() as u64) {
            Ok(()) => files::read(&file).await.map_err(|_| unreadable()),
            Err(refusal) => Err(refused(refusal)),
        };
        read.push((file.name(), bytes));
    }
    read
}
