//! What the status line can say.

/// What the status line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Everything is in both places.
    Saved,
    /// Something is on its way.
    Saving,
    /// In local storage; the archive cannot be asked just now.
    OnePlace,
    /// A place refused; the newest text is only in this tab.
    Failed,
    /// Nothing is stored: a shared computer, or storage is blocked.
    Memory,
    /// Another tab wrote the same text; both are kept, and to be looked at.
    Conflict,
    /// A newer version of the app has written: this tab only shows.
    ReadOnly,
}

impl SaveState {
    /// The contract's word, for `data-save`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Saving | Self::OnePlace => "saving",
            Self::Failed => "failed",
            Self::Memory => "memory",
            Self::Conflict => "conflict",
            Self::ReadOnly => "readonly",
        }
    }
}
