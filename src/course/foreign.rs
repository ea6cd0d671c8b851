//! A whole course from elsewhere, beside the built-in one.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::id::{CourseId, ModuleId};
use super::json::take;
use super::{Index, ModulePack, PageText, Prose};
use crate::text::Language;

/// A course from elsewhere. Its ids stand after the course's own and a colon.
/// From a pack it comes by [`ForeignCourse::read`].
#[derive(Clone, Debug, PartialEq)]
pub struct ForeignCourse {
    /// Its id.
    pub id: CourseId,
    /// What it is for, in a sentence.
    pub purpose: String,
    /// The language of its words.
    pub lang: Language,
    /// Its modules and pages.
    pub index: Index,
    /// The long texts.
    pub packs: BTreeMap<ModuleId, ModulePack>,
}

impl ForeignCourse {
    /// The course that is kept in a record; nothing when it is something else.
    #[must_use]
    pub fn kept(id: &CourseId, data: &Map<String, Value>) -> Option<Self> {
        let mut map = data.clone();
        let lang = take(&mut map, "lang")?;
        let index: Index = take(&mut map, "index")?;
        let mut intros: BTreeMap<String, Prose> = take(&mut map, "intros")?;
        let mut texts: BTreeMap<String, Prose> = take(&mut map, "texts")?;
        let belongs = |course: Option<&str>| course == Some(id.as_str());
        let text = |from: &mut BTreeMap<String, Prose>, id: &str| {
            PageText::new(lang, from.remove(id).unwrap_or_default())
        };
        let mut packs = BTreeMap::new();
        for module in &index.modules {
            let mut pages = BTreeMap::new();
            for page in &module.pages {
                let prompts = &mut page.prompts.iter();
                if !belongs(page.id.course()) || !prompts.all(|p| belongs(p.id.course())) {
                    return None;
                }
                pages.insert(page.id.clone(), text(&mut texts, page.id.as_str()));
            }
            if !belongs(module.id.course()) {
                return None;
            }
            let intro = text(&mut intros, module.id.as_str());
            packs.insert(module.id.clone(), ModulePack { intro, pages });
        }
        Some(Self {
            id: id.clone(),
            purpose: take(&mut map, "purpose")?,
            lang,
            index,
            packs,
        })
    }
}
