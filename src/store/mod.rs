//! # Where it is kept
//!
//! What a person writes is kept as one record per answer, note or mark, in two
//! places at once: the browser's local storage (at once, also while a page
//! closes) and IndexedDB (slower, but it survives a killed browser).
//!
//! * [`RecordKey`] names every record; all key names stand in `key.rs` and
//!   `names.rs`.
//! * [`Envelope`] surrounds every stored value: version, revision, time, data.
//! * [`Store`] and [`Archive`] are the two places as traits; [`MemoryStore`]
//!   and [`MemoryArchive`] are their twins for tests and shared computers.
//! * [`Shelf`] holds what came from others, apart from what a person wrote.
//! * [`Keeper`] writes to the first place: look, compare, write, read back.
//!   It never overwrites a version this tab has not seen.
//! * [`Update`] writes to the second: joined with what other tabs put there.
//! * [`load`] reconciles the two places when the app starts.
//! * [`Connection`] is how things stand with the second place, which may open
//!   late, die and come back.
//! * [`Sheet`] is a form of small fields, such as a school's plan; several
//!   states of one become one, field by field.
//! * [`meet`] joins two states of a meeting's record, field by field; a [`Draft`] is
//!   the copy of one in the first place until the second has it.
//! * [`brought_back`] puts a record that was deleted beside what stands there by then.
//! * [`Versions`] and [`Texts`] say how several versions of one text become
//!   one state, whatever the order they come in.
//!
//! Nothing here reads a clock: time comes in as [`Now`], is shown to people,
//! and never decides which text wins.

mod back;
mod beside;
pub mod bounds;
mod change;
mod connection;
mod draft;
mod envelope;
mod join;
mod keeper;
mod key;
mod load;
mod memory;
mod names;
mod now;
mod sheet;
mod shelf;
mod storage;
mod three_way;
mod update;
mod versions;

/// Puts items into a tree one by one. Collecting would sort them first, and every
/// kind of item would bring a sort of its own into the browser.
pub(crate) fn gathered<C: Default + Extend<T>, T>(items: impl IntoIterator<Item = T>) -> C {
    let mut all = C::default();
    all.extend(items);
    all
}

pub use back::brought_back;
pub use beside::{BESIDE, beside, drop_beside, keep_beside, prompt_field, put_beside};
pub use change::Change;
pub use connection::{Connection, Reach, Step};
pub use draft::Draft;
pub use envelope::{Envelope, MAX_REV, Unreadable, VERSION};
pub use join::{Progress, Settled, Texts, join_record, settle_text};
pub use keeper::{Keeper, Outcome};
pub use key::{PREFIX, Place, RecordKey, STAYS, STAYS_OF_SETTINGS};
pub use load::{Loaded, Quarantined, load, local_entries};
pub use memory::{MemoryArchive, MemoryStore};
pub use names::{AnswerKey, MeetingPart, MeetingRef, PageKey, Round, SchoolKey, TextKey};
pub use now::Now;
pub use sheet::Sheet;
pub use shelf::{
    MemoryShelf, RECEIVED, Shelf, ShelfChange, deleted_under, laid_aside, received_by,
    received_name, received_under, was_received,
};
pub use storage::{Archive, Later, Store, StoreError};
pub use three_way::{Beside, meet};
pub use update::{Decided, Obstacle, Put, Refused, Update};
pub use versions::{Version, Versions};
