//! Texts of the glossary and the list of sources.
#![allow(missing_docs)] // The names and the bokmål texts say it.

pub(super) mod en;
pub(super) mod nb;
pub(super) mod nn;

#[derive(Debug)]
pub struct Glossary {
    pub nav: &'static str,
    pub terms: &'static str,
    pub sources: &'static str,
    pub changed: &'static str,
}

/// Texts of the pages themselves: fetched with them.
#[derive(Debug)]
pub struct OwnGlossary {
    pub index: &'static str,
    pub source: &'static str,
    pub used_on: &'static str,
    pub counted: fn(usize) -> String,
}
