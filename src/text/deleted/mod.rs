//! Texts of what was deleted and can be brought back.
#![allow(missing_docs)] // The names and the bokmål texts say it.

mod en;
mod nb;
mod nn;

use super::Language;

#[derive(Debug)]
pub struct DeletedTexts {
    pub heading: &'static str,
    pub told: &'static str,
    pub none: &'static str,
    pub none_shared: &'static str,
    /// In the order of `DeletedKind::ALL`.
    pub kinds: [&'static str; 12],
    pub deleted_on: fn(&str) -> String,
    pub days_left: fn(i64) -> String,
    pub bring_back: &'static str,
    pub for_good: &'static str,
    pub brought_back: fn(&str) -> String,
    pub partly: &'static str,
    pub not_brought_back: &'static str,
    pub gone_for_good: fn(&str) -> String,
    /// Before a link to one's own data.
    pub can_come_back: &'static str,
    pub not_deleted: &'static str,
    pub names_stay: &'static str,
}

impl Language {
    /// The texts of what was deleted.
    #[must_use]
    pub fn deleted_texts(self) -> &'static DeletedTexts {
        match self {
            Self::Nb => &nb::TEXTS,
            Self::Nn => &nn::TEXTS,
            Self::En => &en::TEXTS,
        }
    }
}
