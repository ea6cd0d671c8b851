//! A row of the dry run.

use uuid::Uuid;

use crate::bundle::{Bundle, ImportResult, Receipt, Refusal};
use crate::journal::Plan;
use crate::store::{Change, ShelfChange};
use crate::text::OwnTexts;
use crate::ui::copies::Unread;
use crate::ui::refusals;

/// A file, or a bundle in one: what it is, what it would do, what it did.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportRow {
    /// Tells the rows of a page apart.
    pub id: usize,
    /// The file's name.
    pub file: String,
    /// What becomes of it.
    pub result: ImportResult,
    /// Its receipt.
    pub receipt: Option<Receipt>,
    /// What there is to say.
    pub words: Vec<String>,
    /// Where it belongs: an address, and its name.
    pub leads_to: Option<(String, String)>,
    /// What it would do; nothing when it stays out.
    pub act: Option<Act>,
    /// Whether it goes in with the others, or only when asked for.
    pub by_default: bool,
    /// Why a folder that is read is silent about it.
    pub aside: Option<Aside>,
    /// What has become of it.
    pub state: RowState,
    /// When it was taken in, as a number: the last one goes back first.
    pub turn: usize,
}

/// What a file would do, all or nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Records are merged, and what meetings had gathered comes back.
    Restore(Box<Plan>, Vec<ShelfChange>),
    /// Whole records come in, such as a meeting's.
    Keep(Box<Bundle>),
    /// A contribution is laid with those of its meeting.
    Shelve(Uuid, Vec<ShelfChange>),
}

/// What has become of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum RowState {
    /// Shown only.
    Shown,
    /// The file's bytes have not come.
    Waiting,
    /// It is in; the records that changed, for an undo.
    In(Vec<Change>),
    /// It was in, and was taken back.
    Undone,
    /// It was taken back as far as nothing was changed since.
    PartlyUndone,
    /// The place refused.
    Failed,
}

/// What old files in a folder are: no reason to speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// It is here already.
    Here,
    /// It belongs to another meeting, or is none of ours.
    Elsewhere,
    /// There is no more room at once.
    NoRoom,
}

impl ImportRow {
    /// A file that only has something said about it.
    #[must_use]
    pub fn said(file: &str, result: ImportResult, words: impl Into<String>) -> Self {
        Self {
            id: 0,
            file: file.to_owned(),
            result,
            receipt: None,
            words: vec![words.into()],
            leads_to: None,
            act: None,
            by_default: false,
            aside: None,
            state: RowState::Shown,
            turn: 0,
        }
    }

    /// A file that is refused.
    #[must_use]
    pub fn refused(own: &OwnTexts, file: &str, refusal: &Refusal) -> Self {
        Self {
            aside: Aside::of(refusal),
            ..Self::said(file, ImportResult::Rejected, refusals::words(own, refusal))
        }
    }

    /// A file whose bytes are not there.
    #[must_use]
    pub fn unread(own: &OwnTexts, file: &str, unread: &Unread) -> Self {
        match unread {
            Unread::Refused(refusal) => Self::refused(own, file, refusal),
            Unread::Unreadable => Self::said(file, ImportResult::Rejected, own.refusal.unreadable),
        }
    }

    /// It can be taken in.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.state == RowState::Shown && self.act.is_some()
    }

    /// It is in.
    #[must_use]
    pub fn is_in(&self) -> bool {
        matches!(self.state, RowState::In(_))
    }

    /// Nothing was done with it, and nothing can be: it gives way to a new file
    /// of the same name.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        self.state == RowState::Shown && self.act.is_none()
    }
}

impl Aside {
    fn of(refusal: &Refusal) -> Option<Self> {
        match refusal {
            Refusal::TooManyFiles { .. } | Refusal::BatchTooLarge { .. } => Some(Self::NoRoom),
            refusal if refusals::is_strange(refusal) => Some(Self::Elsewhere),
            _ => None,
        }
    }
}
