//! The names of saved files.

use super::{Kind, Receipt};

/// `moteklar-<what>-<four words>.json`: no date and no name, in a–z and
/// hyphens only, and different for every file.
#[must_use]
pub fn file_name(kind: Kind, receipt: &Receipt) -> String {
    format!(
        "moteklar-{}-{}.json",
        kind.word(),
        receipt.words().join("-")
    )
}
