//! How much a page from outside may hold. Texts are counted in UTF-16 units, as
//! fields in the browser and JSON Schema count them.

/// A title.
pub const TITLE: usize = 200;
/// A purpose, a prompt, what an answer is used for.
pub const LINE: usize = 1_000;
/// The text of a page.
pub const BODY: usize = 30_000;
/// A remark on a built-in page.
pub const ANNOTATION: usize = 5_000;
/// Prompts on a page.
pub const PROMPTS: usize = 30;
/// Pieces of all the texts in a pack: see [`super::markdown::pieces`]. A long page has
/// some hundred.
pub const PIECES: usize = 100_000;
/// Minutes of a page, at most; at least one.
pub const MINUTES: u32 = 600;
/// Pages that a school has made itself.
pub const OWN_PAGES: usize = 200;
/// Modules of a foreign course.
pub const MODULES: usize = 40;
/// Pages of a foreign course.
pub const PAGES: usize = 500;
/// Bytes of a foreign course as it is kept: it is read whenever the app starts.
pub const COURSE: usize = 4 * 1024 * 1024;
/// Weeks and hours of a module, at most.
pub const SPAN: u32 = 1_000;
