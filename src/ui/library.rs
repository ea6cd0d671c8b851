//! The packs that have been read, and which a route needs.

use std::collections::BTreeMap;

use crate::course::{FromJson, Glossary, Index, ModuleId, ModulePack, PageId, PageText, Standing};
use crate::store::TextKey;
use crate::text::Language;
use crate::ui::route::{Route, Standing as StandingRoute};

/// One pack: a file below `packs/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PackName {
    /// The whole course without its long texts.
    Course(Language),
    /// One module's long texts.
    Module(ModuleId, Language),
    /// The standing pages.
    Standing(Language),
    /// Terms and sources.
    Glossary(Language),
}

impl PackName {
    /// The file's name without its ending, such as `course.nb`.
    #[must_use]
    pub fn file(&self) -> String {
        match self {
            Self::Course(lang) => format!("course.{}", lang.code()),
            Self::Module(module, lang) => format!("{module}.{}", lang.code()),
            Self::Standing(lang) => format!("sider.{}", lang.code()),
            Self::Glossary(lang) => format!("begreper.{}", lang.code()),
        }
    }

    /// What a route needs before it can be shown.
    #[must_use]
    pub fn needed(lang: Language, route: &Route) -> Vec<Self> {
        let mut names = vec![Self::Course(lang)];
        match route {
            Route::Module(module) | Route::Page(module, _) => {
                names.push(Self::Module(module.clone(), lang));
            }
            Route::Standing(which) => {
                names.push(Self::Standing(lang));
                if matches!(which, StandingRoute::Glossary | StandingRoute::Sources) {
                    names.push(Self::Glossary(lang));
                }
            }
            _ => {}
        }
        names
    }
}

/// The text is no pack of that kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no pack of that kind")]
pub struct NoPack;

fn read<T: FromJson>(value: serde_json::Value) -> Result<T, NoPack> {
    T::from_json(value).ok_or(NoPack)
}

/// Every pack read so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    courses: BTreeMap<Language, Index>,
    modules: BTreeMap<(ModuleId, Language), ModulePack>,
    standing: BTreeMap<Language, BTreeMap<String, Standing>>,
    glossary: BTreeMap<Language, Glossary>,
}

impl Library {
    /// Takes in a pack's text.
    ///
    /// # Errors
    /// When the text is no pack of that kind.
    pub fn add(&mut self, name: &PackName, json: &str) -> Result<(), NoPack> {
        let value = serde_json::from_str(json).map_err(|_| NoPack)?;
        match name {
            PackName::Course(lang) => {
                self.courses.insert(*lang, read(value)?);
            }
            PackName::Module(module, lang) => {
                self.modules.insert((module.clone(), *lang), read(value)?);
            }
            PackName::Standing(lang) => {
                self.standing.insert(*lang, read(value)?);
            }
            PackName::Glossary(lang) => {
                self.glossary.insert(*lang, read(value)?);
            }
        }
        Ok(())
    }

    /// Which of `needed` are still missing. A module that the course does not
    /// have needs no pack.
    #[must_use]
    pub fn missing(&self, needed: Vec<PackName>) -> Vec<PackName> {
        let missing = |name: &PackName| match name {
            PackName::Course(lang) => !self.courses.contains_key(lang),
            PackName::Standing(lang) => !self.standing.contains_key(lang),
            PackName::Glossary(lang) => !self.glossary.contains_key(lang),
            PackName::Module(module, lang) => {
                let known = self
                    .courses
                    .get(lang)
                    .is_none_or(|c| c.module(module.as_str()).is_some());
                known && !self.modules.contains_key(&(module.clone(), *lang))
            }
        };
        needed.into_iter().filter(missing).collect()
    }

    /// The course in `lang`.
    #[must_use]
    pub fn course(&self, lang: Language) -> Option<&Index> {
        self.courses.get(&lang)
    }

    /// A module's long texts.
    #[must_use]
    pub fn module(&self, module: &ModuleId, lang: Language) -> Option<&ModulePack> {
        self.modules.get(&(module.clone(), lang))
    }

    /// A page's long text.
    #[must_use]
    pub fn page(&self, module: &ModuleId, page: &PageId, lang: Language) -> Option<&PageText> {
        self.module(module, lang)?.pages.get(page)
    }

    /// What a text answers: the prompt, or the page's title. In any language
    /// that has been read; empty when none knows it.
    #[must_use]
    pub fn prompt_text(&self, key: &TextKey) -> String {
        let text = self.courses.values().find_map(|course| match key {
            TextKey::Answer(answer) => Some(course.prompt(&answer.prompt)?.2.text.clone()),
            TextKey::Note(note) => Some(course.page(&note.page)?.1.title.clone()),
        });
        text.unwrap_or_default()
    }

    /// Terms and sources.
    #[must_use]
    pub fn glossary(&self, lang: Language) -> Option<&Glossary> {
        self.glossary.get(&lang)
    }

    /// A standing page.
    #[must_use]
    pub fn standing(&self, name: &str, lang: Language) -> Option<&Standing> {
        self.standing.get(&lang)?.get(name)
    }
}
