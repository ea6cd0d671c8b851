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

/// So many files are asked for at once: a browser spends longer on each errand
/// than on the bytes, and the page must answer meanwhile.
const AT_ONCE: usize = 16;

/// Files on their way in, some at a time, each only if its size lets it in.
pub struct Incoming {
    waiting: std::vec::IntoIter<File>,
    batch: Batch,
}

impl Incoming {
    /// None is read yet.
    #[must_use]
    pub fn new(picked: Vec<File>) -> Self {
        Self {
            waiting: picked.into_iter(),
            batch: Batch::default(),
        }
    }

    /// The next ones; none when all have been read.
    pub async fn next<R>(
        &mut self,
        refused: impl Fn(crate::bundle::Refusal) -> R,
        unreadable: impl Fn() -> R,
    ) -> Vec<Picked<R>> {
        let some = self.waiting.by_ref().take(AT_ONCE);
        let asked: Vec<_> = some
            .map(|file| {
                // Sizes are whole numbers well below 2⁵³.
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                let admitted = self.batch.admit(file.size() as u64);
                (file.name(), admitted.map(|()| files::ask(&file)))
            })
            .collect();
        let mut read = Vec::with_capacity(asked.len());
        for (name, asked) in asked {
            let bytes = match asked {
                Ok(asked) => files::bytes(asked).await.map_err(|_| unreadable()),
                Err(refusal) => Err(refused(refusal)),
            };
            read.push((name, bytes));
        }
        read
    }
}
