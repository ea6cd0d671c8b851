//! What becomes of a file that comes in.

/// The words of `data-import-result`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportResult {
    /// Goes in.
    Ok,
    /// Replaces an older edition.
    Updated,
    /// Is there already, or a newer edition of it.
    Duplicate,
    /// Needs a look.
    Warning,
    /// Cannot be read, or is something else.
    Rejected,
    /// From a newer version, or sealed.
    Parked,
}

impl ImportResult {
    /// The word in the page.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Updated => "updated",
            Self::Duplicate => "duplicate",
            Self::Warning => "warning",
            Self::Rejected => "rejected",
            Self::Parked => "parked",
        }
    }
}
