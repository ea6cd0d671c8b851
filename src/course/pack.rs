//! Packs: what the native tool writes and the app reads.

use std::collections::BTreeMap;

use super::id::{PageId, PromptId};
use super::model::{Film, Link, Module, Page, Phase, Prompt, Tip};
use super::order::OrderRule;
use super::prose::Prose;
use crate::text::Language;

/// The whole course without its long texts, in one language.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct Index {
    /// The course's id.
    pub id: String,
    /// The course's version.
    pub version: String,
    /// Title of the course.
    pub title: String,
    /// Modules, in order.
    pub modules: Vec<Module>,
    /// What ought to come first.
    pub order: Vec<OrderRule>,
}

impl Index {
    /// The module with this id.
    #[must_use]
    pub fn module(&self, id: &str) -> Option<&Module> {
        self.modules.iter().find(|m| m.id.as_str() == id)
    }

    /// The page with this id, and its module.
    #[must_use]
    pub fn page(&self, id: &PageId) -> Option<(&Module, &Page)> {
        self.modules
            .iter()
            .find_map(|m| m.page(id.as_str()).map(|p| (m, p)))
    }

    /// Where a prompt stands.
    #[must_use]
    pub fn prompt(&self, id: &PromptId) -> Option<(&Module, &Page, &Prompt)> {
        self.modules.iter().find_map(|module| {
            module.pages.iter().find_map(|page| {
                let prompt = page.prompts.iter().find(|p| &p.id == id)?;
                Some((module, page, prompt))
            })
        })
    }
}

/// A page's long text.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct PageText {
    /// The language it is in.
    pub lang: Language,
    /// The text itself.
    pub body: Prose,
    /// The film or recording it points to.
    #[cfg_attr(
        feature = "ssr",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub film: Option<Film>,
    /// Addresses elsewhere.
    #[cfg_attr(feature = "ssr", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub links: Vec<Link>,
    /// The leader's script.
    #[cfg_attr(feature = "ssr", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub phases: Vec<Phase>,
    /// Tips to whoever leads.
    #[cfg_attr(feature = "ssr", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub tips: Vec<Tip>,
}

impl PageText {
    /// A text without film, links, script or tips.
    #[must_use]
    pub fn new(lang: Language, body: Prose) -> Self {
        Self {
            lang,
            body,
            film: None,
            links: Vec::new(),
            phases: Vec::new(),
            tips: Vec::new(),
        }
    }
}

/// The long texts of one module, in one language.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct ModulePack {
    /// The module's own introduction.
    pub intro: PageText,
    /// By page id.
    pub pages: BTreeMap<PageId, PageText>,
}

/// A standing page of the app (help, privacy, accessibility, about).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct Standing {
    /// Title.
    pub title: String,
    /// Day of the last change, `YYYY-MM-DD`, where the page states one.
    #[cfg_attr(
        feature = "ssr",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub updated: Option<String>,
    /// The text.
    pub text: PageText,
}
