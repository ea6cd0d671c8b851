//! Every word of the interface, in three languages.
//!
//! One struct, one constant per language: a missing text is a compile error.
//! Texts with numbers or names in them are functions, because languages put
//! them together differently.

mod en;
mod language;
mod nb;
mod nn;
pub mod tailor;
pub mod words;

pub use language::Language;
pub use words::Texts;

impl Language {
    /// The texts of this language.
    #[must_use]
    pub fn texts(self) -> &'static Texts {
        match self {
            Self::Nb => &nb::TEXTS,
            Self::Nn => &nn::TEXTS,
            Self::En => &en::TEXTS,
        }
    }
}
