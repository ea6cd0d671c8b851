//! The packs that have been read, and which a route needs.

use vecmap::VecMap;

use crate::course::{
    FromJson, Glossary, Index, ModuleId, ModulePack, PageId, PageText, Prompt, PromptId, Standing,
};
use crate::store::TextKey;
use crate::text::Language;
use crate::ui::chunks::Chunk;
use crate::ui::route::{Route, Standing as StandingRoute};

/// One pack: a file below `packs/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PackName {
    /// The whole course without its long texts.
    Course(Language),
    /// The words of every prompt.
    Prompts(Language),
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
            Self::Prompts(lang) => format!("sporsmal.{}", lang.code()),
            Self::Module(module, lang) => format!("{module}.{}", lang.code()),
            Self::Standing(lang) => format!("sider.{}", lang.code()),
            Self::Glossary(lang) => format!("begreper.{}", lang.code()),
        }
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
    courses: VecMap<Language, Index>,
    prompts: VecMap<Language, Vec<Prompt>>,
    modules: VecMap<(ModuleId, Language), ModulePack>,
    standing: VecMap<Language, VecMap<String, Standing>>,
    glossary: VecMap<Language, Glossary>,
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
            PackName::Prompts(lang) => {
                self.prompts.insert(*lang, read(value)?);
            }
            PackName::Module(module, lang) => {
                let pack: ModulePack = read(value)?;
                let known = self.modules.entry((module.clone(), *lang)).or_default();
                known.whole |= pack.whole;
                known.intro = pack.intro.or(known.intro.take());
                known.pages.extend(pack.pages);
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

    /// The packs that a route needs before it can be shown, as far as can be told
    /// from what has been read. A module that the course does not have needs none.
    #[must_use]
    pub fn needed(&self, lang: Language, route: &Route) -> Vec<PackName> {
        let mut names = vec![PackName::Course(lang)];
        match route {
            Route::Module(module) | Route::Page(module, _) => {
                let course = self.courses.get(&lang);
                if course.is_none_or(|course| course.module(module.as_str()).is_some()) {
                    names.push(PackName::Module(module.clone(), lang));
                }
            }
            Route::Standing(which) => {
                names.push(PackName::Standing(lang));
                if matches!(which, StandingRoute::Glossary | StandingRoute::Sources) {
                    names.push(PackName::Glossary(lang));
                }
            }
            _ => {}
        }
        // A page that asks again what another page asked first shows that question too.
        let asks_again = match route {
            Route::Page(module, page) => self
                .page(module, page, lang)
                .is_some_and(|text| text.prompts.iter().any(|prompt| prompt.then.is_some())),
            Route::Standing(_) => false,
            route => !matches!(Chunk::of(route), Chunk::Main | Chunk::Front),
        };
        if asks_again {
            names.push(PackName::Prompts(lang));
        }
        names
    }

    /// Which packs a route still lacks.
    #[must_use]
    pub fn missing(&self, lang: Language, route: &Route) -> Vec<PackName> {
        let mut names = self.needed(lang, route);
        names.retain(|name| !self.has(name, route));
        names
    }

    fn has(&self, name: &PackName, route: &Route) -> bool {
        match name {
            PackName::Course(lang) => self.courses.contains_key(lang),
            PackName::Prompts(lang) => self.prompts.contains_key(lang),
            PackName::Standing(lang) => self.standing.contains_key(lang),
            PackName::Glossary(lang) => self.glossary.contains_key(lang),
            PackName::Module(module, lang) => {
                self.module(module, *lang).is_some_and(|pack| match route {
                    Route::Module(_) => pack.whole || pack.intro.is_some(),
                    Route::Page(_, page) => pack.whole || pack.pages.contains_key(page),
                    _ => pack.whole,
                })
            }
        }
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

    /// A prompt's words, where they have been read.
    #[must_use]
    pub fn prompt(&self, id: &PromptId, lang: Language) -> Option<&Prompt> {
        let all = self.prompts.get(&lang).into_iter().flatten();
        let of_pages = self.modules.iter().filter(|((_, its), _)| *its == lang);
        let of_pages = of_pages
            .flat_map(|(_, pack)| pack.pages.values())
            .flat_map(|text| &text.prompts);
        all.chain(of_pages).find(|prompt| &prompt.id == id)
    }

    /// What a text answers: the prompt, or the page's title. In any language
    /// that has been read; empty when none knows it.
    #[must_use]
    pub fn prompt_text(&self, key: &TextKey) -> String {
        let text = self.courses.iter().find_map(|(lang, course)| match key {
            TextKey::Answer(answer) => Some(self.prompt(&answer.prompt, *lang)?.text.clone()),
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
