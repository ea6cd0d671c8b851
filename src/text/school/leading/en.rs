//! English.

use super::LeadingWords;

/// The words.
pub const WORDS: LeadingWords = LeadingWords {
    heading: "Advice for you as a leader",
};
