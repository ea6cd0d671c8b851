//! A whole course from elsewhere, beside the built-in one.

use serde_json::{Map, Value};
use vecmap::VecMap;

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
    pub packs: VecMap<ModuleId, ModulePack>,
}

impl ForeignCourse {
    /// The course that is kept in a record; nothing when it is something else.
    #[must_use]
    pub fn kept(id: &CourseId, data: &Map<String, Value>) -> Option<Self> {
        let mut map = data.clone();
        let lang = take(&mut map, "lang")?;
        let index: Index = take(&mut map, "index")?;
        let mut intros: VecMap<String, Prose> = take(&mut map, "intros")?;
        let mut texts: VecMap<String, PageText> = take(&mut map, "texts")?;
        let belongs = |course: Option<&str>| course == Some(id.as_str());
        let mut packs = VecMap::new();
        for module in &index.modules {
            let mut pages = VecMap::new();
            for page in &module.pages {
                let text = texts.remove(page.id.as_str())?;
                let asked = text.prompts.iter().map(|prompt| &prompt.id);
                let mut prompts = page.prompts.iter();
                if !belongs(page.id.course())
                    || !prompts.all(|id| belongs(id.course()))
                    || !asked.eq(&page.prompts)
                {
                    return None;
                }
                // A page from elsewhere has nothing but words.
                let text = PageText {
                    purpose: text.purpose,
                    prompts: text.prompts,
                    ..PageText::new(lang, text.body)
                };
                pages.insert(page.id.clone(), text);
            }
            if !belongs(module.id.course()) {
                return None;
            }
            let intro = intros.remove(module.id.as_str()).unwrap_or_default();
            let pack = ModulePack {
                whole: true,
                intro: Some(PageText::new(lang, intro)),
                pages,
            };
            packs.insert(module.id.clone(), pack);
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
