//! English.

use super::Glossary;

/// The texts.
pub(in crate::text) const TEXTS: Glossary = Glossary {
    nav: "Terms and sources",
    terms: "Terms",
    sources: "Sources and links",
    changed: "Changed since 2019",
    index: "All the terms",
    source: "Source:",
    used_on: "Used on:",
    counted: |n| match n {
        1 => "1 link".into(),
        n => format!("{n} links"),
    },
};
