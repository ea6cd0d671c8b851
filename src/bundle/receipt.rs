//! Four words that a file can be known by.

use std::fmt;

use super::{Digest, WORDS};

/// The receipt of a file, from the first 44 bits of its sum. It orders by
/// its words, so that a meeting can list receipts alphabetically.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Receipt([u16; 4]);

impl Receipt {
    /// The receipt of a sum: four numbers of 11 bits, the highest bit first.
    #[must_use]
    pub fn of(sha256: &Digest) -> Self {
        let bits = sha256
            .0
            .iter()
            .take(8)
            .fold(0, |n, byte| n << 8 | u64::from(*byte));
        Self([53, 42, 31, 20].map(|shift| (bits >> shift & 0x7FF) as u16))
    }

    /// The four words.
    #[must_use]
    pub fn words(&self) -> [&'static str; 4] {
        self.0
            .map(|n| WORDS.split(' ').nth(n.into()).unwrap_or_default())
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words().join(" "))
    }
}
