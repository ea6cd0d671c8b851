//! Files that somebody picked or dropped, read beside each other.

use std::collections::VecDeque;

use futures::future::{Either, select};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File, HtmlInputElement};

use super::{clock, files, page};
use crate::bundle::{Refusal, limits, packed};

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

/// The files that may be ours, by their names' endings.
#[must_use]
pub fn ours(files: Vec<File>) -> Vec<File> {
    let fits = |file: &File| packed::may_be_ours(&file.name());
    files.into_iter().filter(fits).collect()
}

/// So many files are asked for at once: a browser spends longer on each errand
/// than on the bytes, and the page must answer meanwhile.
const AT_ONCE: usize = 16;

/// Milliseconds after which a file is late: a cloud has not delivered it. The
/// others go past it.
const LATE: u64 = 1500;

/// A file's bytes. Without a refusal the browser could not read it.
pub type Bytes = Result<Vec<u8>, Option<Refusal>>;

/// Files on their way in, each only if its size lets it in, in their order but
/// for those that are late. `T` goes along.
pub struct Incoming<T> {
    waiting: VecDeque<(T, File)>,
    asked: VecDeque<(T, File, Asked)>,
}

enum Asked {
    Refused(Refusal),
    At(u64, JsFuture),
}

/// A file that has come, or that others go past.
pub enum Came<T> {
    /// Its name and its bytes.
    Read(T, String, Bytes),
    /// Its name, and where its bytes will be.
    Late(T, String, Later),
}

/// Bytes that have not come.
pub struct Later(JsFuture);

impl Later {
    /// They may never come.
    pub async fn bytes(self) -> Bytes {
        files::bytes(self.0).await.map_err(|_| None)
    }
}

impl<T> Default for Incoming<T> {
    fn default() -> Self {
        Self {
            waiting: VecDeque::new(),
            asked: VecDeque::new(),
        }
    }
}

impl<T> Incoming<T> {
    /// One more.
    pub fn add(&mut self, with: T, file: File) {
        self.waiting.push_back((with, file));
    }

    /// The next one; none when all have been read or are late.
    pub async fn next(&mut self) -> Option<Came<T>> {
        while self.asked.len() < AT_ONCE
            && let Some((with, file)) = self.waiting.pop_front()
        {
            let asked = match check_size(&file) {
                Ok(()) => Asked::At(clock::now().unix_ms(), files::ask(&file)),
                Err(refusal) => Asked::Refused(refusal),
            };
            self.asked.push_back((with, file, asked));
        }
        let (with, file, asked) = self.asked.pop_front()?;
        let name = file.name();
        let (since, read) = match asked {
            Asked::Refused(refusal) => return Some(Came::Read(with, name, Err(Some(refusal)))),
            Asked::At(since, read) => (since, read),
        };
        let gone = clock::now().unix_ms().saturating_sub(since);
        let left = u32::try_from(LATE.saturating_sub(gone)).unwrap_or(0);
        Some(match select(read, Box::pin(page::later(left))).await {
            Either::Left((Ok(buffer), _)) => {
                let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
                Came::Read(with, name, Ok(bytes))
            }
            Either::Left((Err(_), _)) => Came::Read(with, name, Err(None)),
            Either::Right((_, read)) => Came::Late(with, name, Later(read)),
        })
    }
}

/// A zip may be large: what is not ours in it is left alone.
fn check_size(file: &File) -> Result<(), Refusal> {
    // Sizes are whole numbers well below 2⁵³.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let size = file.size() as u64;
    if file.name().to_lowercase().ends_with(".zip") && size > limits::FILE {
        let limit = limits::PACKED;
        return match size > limit {
            true => Err(Refusal::TooLarge { size, limit }),
            false => Ok(()),
        };
    }
    limits::check_size(size)
}
