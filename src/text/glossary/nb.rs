//! Bokmål.

use super::{Glossary, OwnGlossary};

/// The texts.
pub(in crate::text) const TEXTS: Glossary = Glossary {
    nav: "Begreper og kilder",
    terms: "Begreper",
    sources: "Kilder og lenker",
    changed: "Endret siden 2019",
};

/// The texts that are fetched with the pages.
pub(in crate::text) const OWN: OwnGlossary = OwnGlossary {
    index: "Alle begrepene",
    source: "Kilde:",
    used_on: "Brukt på:",
    counted: |n| match n {
        1 => "1 lenke".into(),
        n => format!("{n} lenker"),
    },
};
