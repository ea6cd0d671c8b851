//! Packs: what the native tool writes and the app reads.

use vecmap::VecMap;

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
    pub fn page_of_prompt(&self, id: &PromptId) -> Option<(&Module, &Page)> {
        self.modules.iter().find_map(|module| {
            let page = module.pages.iter().find(|page| page.prompts.contains(id))?;
            Some((module, page))
        })
    }
}

/// A page's long text.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct PageText {
    /// The language it is in.
    pub lang: Language,
    /// Why this page, in one sentence.
    #[cfg_attr(
        feature = "ssr",
        serde(default, skip_serializing_if = "String::is_empty")
    )]
    pub purpose: String,
    /// The text itself.
    pub body: Prose,
    /// The words of its prompts, in order.
    #[cfg_attr(feature = "ssr", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub prompts: Vec<Prompt>,
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
            purpose: String::new(),
            body,
            prompts: Vec::new(),
            film: None,
            links: Vec::new(),
            phases: Vec::new(),
            tips: Vec::new(),
        }
    }
}

/// The long texts of one module, in one language; or, with a page that brings
/// its own, some of them.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct ModulePack {
    /// These are all there are.
    #[cfg_attr(feature = "ssr", serde(default))]
    pub whole: bool,
    /// The module's own introduction.
    #[cfg_attr(
        feature = "ssr",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub intro: Option<PageText>,
    /// By page id.
    pub pages: VecMap<PageId, PageText>,
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
