//! English.

use super::{Glossary, OwnGlossary};

/// The texts.
pub(in crate::text) const TEXTS: Glossary = Glossary {
    nav: "Terms and sources",
    terms: "Terms",
    sources: "Sources and links",
    changed: "Changed since 2019",
};

/// The texts that are fetched with the pages.
pub(in crate::text) const OWN: OwnGlossary = OwnGlossary {
    index: "All the terms",
    source: "Source:",
    used_on: "Used on:",
    counted: |n| match n {
        1 => "1 link".into(),
        n => format!("{n} links"),
    },
};
