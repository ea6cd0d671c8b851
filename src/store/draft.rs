//! What a tab has changed in a record of the archive, in local storage until the
//! archive has it: that write is done when it returns, also while a page closes.

use serde_json::Value;

use super::{Envelope, RecordKey};

/// The member that holds the record as the archive has it.
const FROM: &str = "from";

/// A record that is not in the archive yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The whole key under which it stands in local storage.
    pub found_at: String,
    /// The value that stands there.
    pub raw: String,
    /// Which record it is.
    pub key: RecordKey,
    /// What the archive had when it was written.
    pub from: Option<Envelope>,
    /// What it is to have.
    pub to: Envelope,
}

impl Draft {
    /// The value in local storage.
    #[must_use]
    pub fn write(from: Option<&Envelope>, to: &Envelope) -> String {
        let mut draft = to.clone();
        let from = from.map_or(Value::Null, Envelope::to_value);
        draft.extra.insert(FROM.to_owned(), from);
        draft.to_json()
    }

    /// Reads what [`Draft::write`] has written for the record `key`.
    pub(super) fn read(found_at: String, raw: String, key: RecordKey, mut to: Envelope) -> Self {
        let from = match to.extra.remove(FROM) {
            Some(Value::Object(members)) => Envelope::from_members(members),
            _ => None,
        };
        Self {
            found_at,
            raw,
            key,
            from,
            to,
        }
    }
}
