//! A file or a pasted text that may hold several bundles.

use super::armour::ArmourError;
use super::{Reading, Refusal, armour, check_size, encoding, limits, read};

/// Reads a file, or a text that was pasted: one result for a bundle as it is,
/// one for each block of a text with [`armour`] in it. Never empty.
#[must_use]
pub fn open(bytes: &[u8]) -> Vec<Result<Reading, Refusal>> {
    if let Err(refusal) = check_size(bytes.len() as u64) {
        return vec![Err(refusal)];
    }
    // A bundle may hold a text about our markers.
    if encoding::unmarked(bytes)
        .trim_ascii_start()
        .starts_with(b"{")
    {
        return vec![read(bytes)];
    }
    let blocks = match std::str::from_utf8(bytes) {
        Ok(text) => armour::read(text),
        Err(_) => Vec::new(),
    };
    if blocks.is_empty() {
        return vec![read(bytes)];
    }
    let read_block = |block: Result<Vec<u8>, ArmourError>| match block {
        Ok(bytes) => read(&bytes),
        Err(ArmourError::TooMany) => Err(Refusal::TooManyFiles {
            limit: limits::FILES,
        }),
        Err(damaged) => Err(Refusal::Armour(damaged)),
    };
    blocks.into_iter().map(read_block).collect()
}
