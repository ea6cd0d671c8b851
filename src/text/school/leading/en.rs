//! English.

use super::LeadingWords;

/// The words.
pub const WORDS: LeadingWords = LeadingWords {
    heading: "Advice to you who lead",
};
