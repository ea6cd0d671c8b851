//! What the school reads: a course of modules, a module of pages, a page with
//! prompts.
//!
//! A page is written as Markdown with a TOML head (`content/`). The native tool
//! checks it and writes *packs*: for each language one [`Index`] with everything
//! but the long texts, and one [`ModulePack`] per module with those. The app
//! reads packs and nothing else.
//!
//! Structure (ids, order, minutes) stands once, in the bokmål file; the other
//! languages carry words only. Where a page lacks a language, its bokmål words
//! are used and marked as such ([`PageText::lang`]).

mod glossary;
pub mod id;
mod json;
pub mod markdown;
mod model;
mod order;
mod pack;
pub mod prose;

pub use glossary::{Glossary, Source, Term};
pub use id::{IdError, ModuleId, PageId, PartId, PromptId, TermId};
pub use json::FromJson;
pub use model::{
    Audience, Film, Form, Groups, Kind, Link, Mode, Module, Page, Part, Phase, Prompt, Tip, TipKind,
};
pub use order::{OrderRule, Strength, order_advice};
pub use pack::{Index, ModulePack, PageText, Standing};
pub use prose::Prose;
