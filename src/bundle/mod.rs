//! # What travels between people, as one JSON file
//!
//! A teacher's file is read by somebody else's app, often an older or a newer
//! one, after Teams, e-mail and a text editor have had it in their hands. So a
//! bundle is written in one form only, the canonical bytes of RFC 8785, and its
//! sum is of the value: spaces, line ends and the order of keys may have changed on
//! the way, and whatever else is not what was saved is refused with a reason.
//!
//! *Reading* goes down a stair, and each step has its own refusals:
//! [`limits`] looks at the size before anything is opened, `encoding` sees
//! whether the bytes are text at all, [`canonical`] reads JSON more strictly
//! than most (duplicate keys, floats, lone surrogates), and [`read()`] checks
//! the bundle itself. The result is a [`Reading`] or a [`Refusal`]; neither the
//! reader nor anything else in this room knows the store, so a refused file
//! cannot have touched it. [`open`] does the same for pasted text, which may
//! hold several bundles in [`armour`], and [`packed`] takes the files out of a zip.
//!
//! *Writing* is [`write()`]: a [`Bundle`] has one sequence of bytes and one
//! [`Digest`], from which come the four [`Receipt`] words and the file name.
//! Four kinds are made here: [`contribution`] (chosen answers, anonymous unless
//! signed, drawn once and frozen), [`backup`] (every record, the same notes
//! on the same day giving the same bytes), [`sheets`] (what a leader shares) and
//! [`pack`] (pages of a course). Members and record types that this
//! version does not know are kept and written back.
//!
//! At the other end an [`Inbox`] gathers contributions: the order in which the
//! files come, and how often, makes no difference. [`pupil_guard`] looks over a
//! text before it leaves.

pub mod armour;
pub mod backup;
pub mod beside;
#[expect(clippy::module_inception, reason = "the file is named after its type")]
mod bundle;
pub mod canonical;
pub mod contribution;
mod digest;
mod encoding;
mod file_name;
mod import_result;
mod inbox;
mod kind;
pub mod limits;
pub(crate) mod members;
mod open;
pub mod pack;
#[cfg(feature = "ssr")]
mod pack_schema;
pub mod packed;
mod parser;
pub mod pupil_guard;
mod read;
mod receipt;
mod record;
mod refusal;
#[cfg(feature = "ssr")]
pub mod schema;
pub mod shape;
pub mod sheets;
mod voice;
mod words;
mod write;

pub use bundle::{Author, Bundle, CourseRef};
pub use digest::Digest;
pub use encoding::NotText;
pub use file_name::file_name;
pub use import_result::ImportResult;
pub use inbox::{Arrival, Inbox};
pub use kind::Kind;
pub use limits::check_size;
pub use open::open;
pub use packed::PackedFlaw;
pub use read::{Reading, Received, read};
pub use receipt::Receipt;
pub use record::{Answer, Other, Record};
pub use refusal::{Expected, Refusal};
pub use voice::Voice;
pub use words::WORDS;
pub use write::{Written, content_id, write};

/// The `format` of every bundle.
pub const FORMAT: &str = "moteklar";
/// The `format` of a sealed bundle.
pub const SEALED_FORMAT: &str = "moteklar-sealed";
/// The schema this app writes.
pub const SCHEMA: u64 = 1;
/// The newest `min_reader` this app can read.
pub const READER: u64 = 1;
/// The media type of a bundle.
pub const MEDIA_TYPE: &str = "application/json";
