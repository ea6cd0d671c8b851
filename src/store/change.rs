//! What happened to one record.

use super::{Envelope, RecordKey};

/// One record before and after. Enough to write it, and to undo it exactly.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Which record.
    pub key: RecordKey,
    /// What it was; nothing when it is new.
    pub before: Option<Envelope>,
    /// What it is; nothing when it was removed.
    pub after: Option<Envelope>,
}

impl Change {
    /// The same change backwards.
    #[must_use]
    pub fn reversed(&self) -> Self {
        Self {
            key: self.key.clone(),
            before: self.after.clone(),
            after: self.before.clone(),
        }
    }
}
