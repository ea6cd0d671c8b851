//! The packs that have been read, and which a route needs.

use vecmap::VecMap;

use crate::course::{
    ForeignCourse, FromJson, Glossary, Index, Module, ModuleId, ModulePack, Page, PageId, PageText,
    Prompt, PromptId, Standing, Tailoring,
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
    /// The built-in course as it was read.
    built_in: VecMap<Language, Index>,
    /// The built-in course as the school reads it.
    courses: VecMap<Language, Index>,
    prompts: VecMap<Language, Vec<Prompt>>,
    modules: VecMap<(ModuleId, Language), ModulePack>,
    standing: VecMap<Language, VecMap<String, Standing>>,
    glossary: VecMap<Language, Glossary>,
    tailoring: Tailoring,
    foreign: Vec<ForeignCourse>,
    /// Of what the two above were made of.
    stamps: [u64; 2],
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
                let index: Index = read(value)?;
                self.courses.insert(*lang, self.tailoring.lay_over(&index));
                self.built_in.insert(*lang, index);
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
            // What does not come with the app is kept on the device.
            Route::Module(module) | Route::Page(module, _) if module.course().is_none() => {
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
        // A page of a course from elsewhere may ask again what another page asked first.
        let asks_again = match route {
            Route::Page(module, page) => self.page(module, page, lang).is_some_and(|text| {
                let mut prompts = text.prompts.iter();
                prompts.any(|prompt| prompt.then.is_some() && prompt.then_asked.is_empty())
            }),
            Route::Standing(_) => false,
            route => matches!(Chunk::of(route), Chunk::Own | Chunk::Meeting),
        };
        if asks_again {
            names.push(PackName::Prompts(lang));
            // What leaves has its questions in bokmål.
            if lang != Language::Nb && matches!(route, Route::Bring | Route::Meeting(..)) {
                names.push(PackName::Prompts(Language::Nb));
            }
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
                let intro = || self.module(module, *lang)?.intro.as_ref();
                self.is_whole(module, *lang)
                    || match route {
                        Route::Module(_) => intro().is_some(),
                        Route::Page(_, page) => self.page(module, page, *lang).is_some(),
                        _ => false,
                    }
            }
        }
    }

    /// Lays what a school has made over the course.
    pub fn tailor(&mut self, tailoring: Tailoring, stamps: [u64; 2]) {
        for (lang, index) in &self.built_in {
            self.courses.insert(*lang, tailoring.lay_over(index));
        }
        self.tailoring = tailoring;
        self.stamps = stamps;
    }

    /// Puts courses from elsewhere beside the built-in one.
    pub fn put_beside(&mut self, foreign: Vec<ForeignCourse>) {
        self.foreign = foreign;
    }

    /// What [`Library::tailor`] was last told.
    #[must_use]
    pub fn stamps(&self) -> &[u64; 2] {
        &self.stamps
    }

    /// What the school has made of the course.
    #[must_use]
    pub fn tailoring(&self) -> &Tailoring {
        &self.tailoring
    }

    /// The courses from elsewhere.
    #[must_use]
    pub fn foreign(&self) -> &[ForeignCourse] {
        &self.foreign
    }

    /// The built-in course with nothing laid over it.
    #[must_use]
    pub fn built_in(&self, lang: Language) -> Option<&Index> {
        self.built_in.get(&lang)
    }

    /// The course in `lang`, then those from elsewhere.
    pub fn all(&self, lang: Language) -> impl Iterator<Item = &Index> {
        let foreign = self.foreign.iter().map(|c| &c.index);
        self.courses.get(&lang).into_iter().chain(foreign)
    }

    /// A module of any course.
    #[must_use]
    pub fn find_module(&self, id: &ModuleId, lang: Language) -> Option<&Module> {
        self.all(lang).find_map(|index| index.module(id.as_str()))
    }

    /// A page of any course, and its module.
    #[must_use]
    pub fn find_page(&self, id: &PageId, lang: Language) -> Option<(&Module, &Page)> {
        self.all(lang).find_map(|index| index.page(id))
    }

    /// The course in `lang`.
    #[must_use]
    pub fn course(&self, lang: Language) -> Option<&Index> {
        self.courses.get(&lang)
    }

    /// A module's long texts.
    #[must_use]
    pub fn module(&self, module: &ModuleId, lang: Language) -> Option<&ModulePack> {
        let foreign = || self.foreign.iter().find_map(|c| c.packs.get(module));
        self.modules.get(&(module.clone(), lang)).or_else(foreign)
    }

    /// Every long text of a module has been read.
    #[must_use]
    pub fn is_whole(&self, module: &ModuleId, lang: Language) -> bool {
        self.module(module, lang).is_some_and(|pack| pack.whole)
    }

    /// A page's long text.
    #[must_use]
    pub fn page(&self, module: &ModuleId, page: &PageId, lang: Language) -> Option<&PageText> {
        match self.tailoring.pages.get(page) {
            Some(own) => own.text.as_ref(),
            None => self.module(module, lang)?.pages.get(page),
        }
    }

    /// A prompt's words, where they have been read.
    #[must_use]
    pub fn prompt(&self, id: &PromptId, lang: Language) -> Option<&Prompt> {
        let all = self.prompts.get(&lang).into_iter().flatten();
        let built_in = self.modules.iter().filter(|((_, its), _)| *its == lang);
        let built_in = built_in.map(|(_, pack)| pack);
        let foreign = self.foreign.iter().flat_map(|c| c.packs.values());
        let texts = built_in.chain(foreign).flat_map(|pack| pack.pages.values());
        let own = self.tailoring.pages.values();
        let texts = texts.chain(own.filter_map(|own| own.text.as_ref()));
        let of_pages = texts.flat_map(|text| &text.prompts);
        all.chain(of_pages).find(|prompt| &prompt.id == id)
    }

    /// What a text answers: the prompt, or the page's title. In any language
    /// that has been read; empty when none knows it.
    #[must_use]
    pub fn prompt_text(&self, key: &TextKey) -> String {
        let text = self.courses.keys().find_map(|lang| match key {
            TextKey::Answer(answer) => Some(self.prompt(&answer.prompt, *lang)?.text.clone()),
            TextKey::Note(note) => Some(self.find_page(&note.page, *lang)?.1.title.clone()),
        });
        text.unwrap_or_default()
    }

    /// The module that a text belongs to, where any language knows it.
    #[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
    #[must_use]
    pub fn module_of(&self, key: &TextKey) -> Option<&ModuleId> {
        self.courses.keys().find_map(|lang| match key {
            TextKey::Answer(answer) => {
                let mut all = self.all(*lang);
                Some(&all.find_map(|c| c.page_of_prompt(&answer.prompt))?.0.id)
            }
            TextKey::Note(note) => Some(&self.find_page(&note.page, *lang)?.0.id),
        })
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
