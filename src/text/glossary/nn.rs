//! Nynorsk.

use super::{Glossary, OwnGlossary};

/// The texts.
pub(in crate::text) const TEXTS: Glossary = Glossary {
    nav: "Omgrep og kjelder",
    terms: "Omgrep",
    sources: "Kjelder og lenkjer",
    changed: "Endra sidan 2019",
};

/// The texts that are fetched with the pages.
pub(in crate::text) const OWN: OwnGlossary = OwnGlossary {
    index: "Alle omgrepa",
    source: "Kjelde:",
    used_on: "Brukt på:",
    counted: |n| match n {
        1 => "1 lenkje".into(),
        n => format!("{n} lenkjer"),
    },
};
