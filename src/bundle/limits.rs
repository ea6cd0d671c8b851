//! How much is read. The numbers are the contract's.

use super::{Kind, Refusal};

/// Bytes in one contribution.
pub const CONTRIBUTION: u64 = 2 * 1024 * 1024;
/// Bytes in one file of any other kind, and the most that is opened at all.
pub const FILE: u64 = 16 * 1024 * 1024;
/// Files at once.
pub const FILES: usize = 200;
/// Bytes at once.
pub const BATCH: u64 = 20 * 1024 * 1024;
/// Bytes in a packed folder. What else lies in it is left alone, films too.
pub const PACKED: u64 = 64 * 1024 * 1024;
/// How many times larger a packed file may become.
pub const RATIO: u64 = 200;
/// Records in one contribution.
pub const RECORDS: usize = 500;
/// UTF-16 units in one text of a contribution.
pub const TEXT: usize = 20_000;
/// Bytes of a text that is searched for links.
pub const LINKS: usize = 1024 * 1024;
/// Lists and objects inside each other: what `serde_json` reads with its
/// limit of 128, so that every other reader of ours can read it as well.
pub const DEPTH: usize = 127;
/// Values in one file, as they take room: a list counts for some more than what is in
/// it, an object for many more. Ten megabytes of small objects would be a quarter of a
/// gigabyte. A record of ours counts for about a hundred, so that a backup of more than
/// some thousand records is written as several files.
pub const VALUES: usize = 1_000_000;
/// The largest integer, 2⁵³−1: larger ones change in JavaScript.
pub const INTEGER: u64 = (1 << 53) - 1;

/// Corrections of one thing, or times it was sent out: far more than anybody
/// makes, and far from the end of what a number can count to.
pub const EDITION: usize = 1_000_000;
/// Letters in what a person writes on a line.
pub const LINE: usize = 2_000;
/// Prompts of a meeting.
pub const PROMPTS: usize = 100;
/// Phases of a meeting.
pub const PHASES: usize = 50;
/// Sections of minutes: a hundred prompts, and as many themes.
pub const SECTIONS: usize = 500;
/// Letters in one section of minutes: what two hundred people wrote.
pub const MINUTES: usize = 1_000_000;
/// Minutes of a meeting or a phase, and how many people may be expected.
pub const MANY: usize = 10_000;

/// The most bytes in a file of `kind`.
#[must_use]
pub fn of(kind: Kind) -> u64 {
    match kind {
        Kind::Contribution => CONTRIBUTION,
        _ => FILE,
    }
}

/// Looks at a file's size before the file is read.
///
/// # Errors
/// [`Refusal::Empty`] or [`Refusal::TooLarge`].
pub fn check_size(size: u64) -> Result<(), Refusal> {
    match size {
        0 => Err(Refusal::Empty),
        _ if size > FILE => Err(Refusal::TooLarge { size, limit: FILE }),
        _ => Ok(()),
    }
}

/// Counts the files that come in at once.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    files: usize,
    bytes: u64,
}

impl Batch {
    /// Lets one more file in, by its size. A refused file takes no room, so
    /// the others still go in.
    ///
    /// # Errors
    /// As [`check_size`], or when the batch is full.
    pub fn admit(&mut self, size: u64) -> Result<(), Refusal> {
        check_size(size)?;
        if self.files == FILES {
            return Err(Refusal::TooManyFiles { limit: FILES });
        }
        if self.bytes + size > BATCH {
            return Err(Refusal::BatchTooLarge { limit: BATCH });
        }
        self.files += 1;
        self.bytes += size;
        Ok(())
    }
}
