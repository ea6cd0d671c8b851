//! Nynorsk.

use super::LeadingWords;

/// The words.
pub const WORDS: LeadingWords = LeadingWords {
    heading: "Råd til deg som er leiar",
};
