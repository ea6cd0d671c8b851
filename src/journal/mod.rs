//! # What a person writes
//!
//! Private answers under prompts, a free note per page, progress, what was
//! chosen for a meeting. All of it is her own: nothing here leaves the device,
//! and nothing is ever dropped because something else came in.
//!
//! * [`Journal`] holds the records. Every act changes it and returns the
//!   [`Change`](crate::store::Change)s, which [`Saving`] writes to both places.
//! * Earlier versions are cut before a text that has settled is written over
//!   (`history.rs`); versions from another tab or copy are kept beside the
//!   text until somebody has looked at them (`alternates.rs`).
//! * A restored backup is merged, with a dry run first: [`Plan`].
//! * An answer stays visible when its prompt is reworded or removed
//!   (`prompts.rs`).
//! * What a school makes of the course is kept here as well (`tailoring.rs`):
//!   own pages, remarks, pages put aside, and courses from elsewhere.
//! * [`Saving`] tells the truth about what is saved: [`SaveState`]. What no event
//!   of the browser's does, one tab tells the others: [`TabMessage`].
//! * An archive that opens late, or again, joins what is here: [`Rejoined`].
//! * What is kept in the archive only has a draft in local storage until it is there,
//!   and an edit is applied to the record as it is by then: `drafts.rs`, which says how
//!   to write a field.
//! * What somebody has deleted is laid aside for thirty days: `deleted.rs`.
//! * A saved copy counts when it was [`ReadBack`] and is the same.

mod alternates;
mod contributions;
mod copies;
mod deleted;
mod drafts;
mod history;
#[allow(clippy::module_inception)] // named after its type, as every file
mod journal;
mod kept;
mod marks;
mod merge;
mod only_here;
mod overview;
mod prompts;
mod rejoin;
mod restore;
mod save;
mod save_state;
mod school;
pub mod search;
mod tailoring;
mod then_and_now;
mod told;

pub use contributions::FrozenContribution;
pub use copies::{Compared, Copy, Drill, Due, Missing, ReadBack};
pub use deleted::{BroughtBack, DELETED_DAYS, Deleted, DeletedKind, Deleting};
pub use drafts::{Landed, Met};
pub use history::{MOST_BYTES, MOST_VERSIONS, SETTLED_MINUTES};
pub use journal::{Journal, Text, Undone};
pub use marks::Settings;
pub use merge::{Counts, Fate, Plan, Refusal, Row};
pub use overview::{ModuleWork, PageFacts};
pub use prompts::ChangedPrompt;
pub use rejoin::Rejoined;
pub use restore::Restored;
pub use save::{Flight, Saving};
pub use save_state::SaveState;
pub use told::{TabMessage, Told};
