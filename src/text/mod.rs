//! Every word of the interface, in three languages.
//!
//! Structs, with one constant per language: a missing text is a compile error. What is not needed for reading stands in
//! structs of its own, so that it can be fetched with the pages that need it.
//! Texts with numbers or names in them are functions, because languages put
//! them together differently.

pub mod deleted;
mod en;
pub mod entry;
pub mod form;
pub mod glossary;
mod language;
pub mod meeting;
mod nb;
mod nn;
pub mod school;
pub mod tailor;
pub mod words;

pub use language::Language;
pub use words::{OwnTexts, Texts};

impl Texts {
    /// The texts of one's own pages.
    #[must_use]
    pub fn own(&self) -> &'static OwnTexts {
        self.lang.own_texts()
    }

    /// The texts of meetings.
    #[must_use]
    pub fn meeting(&self) -> &'static meeting::MeetingTexts {
        match self.lang {
            Language::Nb => &meeting::nb::MEETING,
            Language::Nn => &meeting::nn::MEETING,
            Language::En => &meeting::en::MEETING,
        }
    }
}

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

    /// The texts of the leader's desk.
    #[must_use]
    pub fn school_texts(self) -> &'static school::School {
        match self {
            Self::Nb => &school::NB,
            Self::Nn => &school::NN,
            Self::En => &school::EN,
        }
    }

    /// The texts of what a school makes of the course.
    #[must_use]
    pub fn tailor_texts(self) -> &'static tailor::TailorTexts {
        match self {
            Self::Nb => &tailor::nb::TAILOR,
            Self::Nn => &tailor::nn::TAILOR,
            Self::En => &tailor::en::TAILOR,
        }
    }

    /// The texts of one's own pages.
    #[must_use]
    pub fn own_texts(self) -> &'static OwnTexts {
        match self {
            Self::Nb => &nb::OWN,
            Self::Nn => &nn::OWN,
            Self::En => &en::OWN,
        }
    }
}

/// «23.11.2026» of `2026-11-23`.
fn dotted(date: &str) -> String {
    date.rsplit('-').collect::<Vec<_>>().join(".")
}
