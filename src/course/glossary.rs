//! The words of the course, and every address it leads to.

use super::id::{PageId, TermId};
use super::model::Link;
use super::prose::Prose;

/// A word the course uses in a sense of its own.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct Term {
    /// Its anchor; never changes.
    pub id: TermId,
    /// The word.
    pub term: String,
    /// What it means here.
    pub text: Prose,
    /// Where that comes from.
    pub sources: Vec<Link>,
}

/// An address elsewhere, and every place that leads there.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct Source {
    /// The address.
    pub link: Link,
    /// Pages of the course.
    #[cfg_attr(feature = "ssr", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub pages: Vec<PageId>,
    /// Terms of the glossary.
    #[cfg_attr(feature = "ssr", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub terms: Vec<TermId>,
    /// Standing pages, by name.
    #[cfg_attr(feature = "ssr", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub standing: Vec<String>,
}

impl Source {
    /// The host of the address, without `www.`.
    #[must_use]
    pub fn host(&self) -> &str {
        let rest = self.link.url.split_once("://").map_or("", |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(host)
    }
}

/// Terms and sources, in one language.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct Glossary {
    /// In alphabetical order.
    pub terms: Vec<Term>,
    /// By host and title; each address once.
    pub sources: Vec<Source>,
}

impl Glossary {
    /// The term with this id.
    #[must_use]
    pub fn term(&self, id: &TermId) -> Option<&Term> {
        self.terms.iter().find(|t| t.id == *id)
    }
}
