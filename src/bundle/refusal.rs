//! Why a file does not come in.

use uuid::Uuid;

use super::armour::ArmourError;
use super::canonical::Flaw;
use super::{NotText, PackedFlaw};

/// What a member should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// An integer from 0, or from 1.
    Count,
    /// A uuid in its usual form, lower case with hyphens.
    Uuid,
    /// A day, `2026-11-23`.
    Day,
    /// 64 lower-case hexadecimal digits.
    Sum,
    /// An object.
    Object,
    /// A list.
    List,
    /// True or false.
    Flag,
    /// One of a few words.
    Word,
    /// The id of a module, a page or a prompt.
    Id,
    /// A time of day, `14:30`.
    Time,
    /// An `https` address.
    Link,
}

/// Every reason, with what the text needs to say what to do. Strings in it
/// come from the file and are clipped; show them as foreign text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No bytes: often a download or a cloud file that has not arrived.
    #[error("the file is empty")]
    Empty,
    /// Larger than a file of its kind may be.
    #[error("{size} bytes, at most {limit} are read")]
    TooLarge {
        /// The file's size.
        size: u64,
        /// The most that is read.
        limit: u64,
    },
    /// More files at once than are read.
    #[error("more than {limit} files at once")]
    TooManyFiles {
        /// The most at once.
        limit: usize,
    },
    /// More bytes at once than are read.
    #[error("more than {limit} bytes at once")]
    BatchTooLarge {
        /// The most at once.
        limit: u64,
    },
    /// Not text.
    #[error(transparent)]
    NotText(NotText),
    /// A packed folder from which nothing comes.
    #[error(transparent)]
    Packed(PackedFlaw),
    /// A pasted text form that is damaged.
    #[error(transparent)]
    Armour(ArmourError),
    /// Not JSON, or not the JSON that a bundle is.
    #[error(transparent)]
    Json(Flaw),
    /// JSON of somebody else's.
    #[error("not a file of ours")]
    NotOurs {
        /// Its `format`, if it has one.
        format: Option<String>,
    },
    /// A schema older than the oldest that is read.
    #[error("schema {schema} is too old")]
    OldSchema {
        /// The file's schema.
        schema: u64,
    },
    /// A kind that this app does not know.
    #[error("unknown kind {kind:?}")]
    UnknownKind {
        /// The file's kind.
        kind: String,
    },
    /// A member is missing.
    #[error("{member} is missing")]
    Missing {
        /// Where, such as `records[3].id`.
        member: String,
    },
    /// A member is something else than it should be.
    #[error("{member} is not {expected:?}")]
    Malformed {
        /// Where, such as `records[3].id`.
        member: String,
        /// What it should be.
        expected: Expected,
    },
    /// The content is not what was saved.
    #[error("the sum is wrong")]
    WrongSum,
    /// More records than a contribution may have.
    #[error("{count} records, at most {limit} are read")]
    TooManyRecords {
        /// The file's number of records.
        count: usize,
        /// The most that is read.
        limit: usize,
    },
    /// A text longer than a contribution's may be.
    #[error("{member} has {units} units, at most {limit} are read")]
    TextTooLong {
        /// Where.
        member: String,
        /// Its UTF-16 units.
        units: usize,
        /// The most that is read.
        limit: usize,
    },
    /// Two records with one id.
    #[error("two records have the id {id}")]
    RepeatedRecord {
        /// The id.
        id: Uuid,
    },
}
