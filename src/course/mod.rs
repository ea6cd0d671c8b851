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
//!
//! A school may add to what it reads: a [`Tailoring`] has its own pages, its
//! remarks on the built-in ones and the pages it puts aside, and is laid over
//! the index as it is shown. A [`ForeignCourse`] lives beside the built-in one.
//! Both come from outside, so each text in them has a limit ([`limits`]), and
//! what does not fit is named: [`PackFlaw`].

mod address;
mod fields;
mod flaw;
mod foreign;
mod foreign_reading;
mod glossary;
pub mod id;
mod json;
pub mod limits;
pub mod markdown;
mod model;
mod order;
mod own_page;
mod pack;
mod page_members;
pub mod prose;
mod punycode;
mod tailoring;

pub use address::{AppPath, HttpsLink};
pub use fields::Fields;
pub use flaw::{PackFlaw, Reason};
pub use foreign::ForeignCourse;
pub use glossary::{Glossary, Source, Term};
pub use id::{CourseId, IdError, ModuleId, PageId, PartId, PromptId, TermId};
pub use json::FromJson;
pub use model::{
    Audience, Film, Form, Groups, Kind, Link, Mode, Module, Page, Part, Phase, Prompt, Tip, TipKind,
};
pub use order::{OrderRule, Strength, order_advice};
pub use own_page::{OwnPage, PageField};
pub use pack::{Index, ModulePack, PageText, Standing};
pub use prose::Prose;
pub use tailoring::{Placed, Step, Tailoring};
