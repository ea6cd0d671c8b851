//! How a course from elsewhere is read from its pack, and kept.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use vecmap::VecMap;

use super::flaw::clip;
use super::id::{CourseId, ModuleId, PageId, PromptId};
use super::limits::{BODY, COURSE, LINE, MODULES, PAGES, SPAN};
use super::markdown;
use super::page_members::{self, PageWords, text_flaw, too_long, untitled};
use super::{Fields, ForeignCourse, Index, Module, ModulePack, PackFlaw, Page, PageText, Reason};

/// The type of a record and its members.
pub type Typed = (String, Map<String, Value>);

impl ForeignCourse {
    /// Reads the records of a pack: first one `course`, then the `module`s in
    /// their order, then the `page`s in theirs. `built_in` says whether an id
    /// belongs to the built-in course.
    ///
    /// # Errors
    /// The first page that does not fit, and why.
    pub fn read(
        id: &CourseId,
        version: &str,
        records: Vec<Typed>,
        built_in: impl Fn(&str) -> bool,
    ) -> Result<Self, PackFlaw> {
        let reading = Reading {
            id,
            built_in: &built_in,
        };
        let mut course = None;
        let mut seen = BTreeSet::new();
        for (n, (kind, members)) in records.into_iter().enumerate() {
            let name = name_of(&members, n);
            let named = |reason| PackFlaw::new(&name, reason);
            match (kind.as_str(), &mut course) {
                ("course", None) => {
                    course = Some(reading.course(version, members).map_err(named)?);
                }
                ("module", Some(course)) => reading.module(course, members).map_err(named)?,
                ("page", Some(course)) => {
                    reading.page(course, &mut seen, members).map_err(named)?;
                }
                _ => return Err(named(Reason::Type(clip(&kind)))),
            }
        }
        let nothing = || PackFlaw::new("", Reason::Nothing);
        let course = course.ok_or_else(nothing)?;
        let pages: usize = course.index.modules.iter().map(|m| m.pages.len()).sum();
        if pages == 0 {
            return Err(nothing());
        }
        let (size, limit) = (Value::Object(course.data()).to_string().len(), COURSE);
        if size > limit {
            let reason = Reason::TooLarge { size, limit };
            return Err(PackFlaw::new("", reason));
        }
        Ok(course)
    }

    /// What [`ForeignCourse::kept`] reads.
    #[must_use]
    pub fn data(&self) -> Map<String, Value> {
        let modules = self.index.modules.iter().map(module_json);
        let index = json!({
            "id": self.index.id, "version": self.index.version, "title": self.index.title,
            "modules": modules.collect::<Vec<_>>(), "order": [],
        });
        let packs = self.packs.iter();
        let intros = packs.clone().filter_map(|(id, pack)| {
            let intro = pack.intro.as_ref()?.body.to_json();
            Some((id.as_str().to_owned(), intro))
        });
        let texts = packs.flat_map(|(_, pack)| &pack.pages);
        let texts = texts.map(|(id, text)| (id.as_str().to_owned(), text_json(text)));
        let members = [
            ("lang", self.lang.code().into()),
            ("purpose", self.purpose.as_str().into()),
            ("index", index),
            ("intros", Value::Object(intros.collect())),
            ("texts", Value::Object(texts.collect())),
        ];
        members
            .map(|(name, value)| (name.to_owned(), value))
            .into_iter()
            .collect()
    }
}

fn text_json(text: &PageText) -> Value {
    let mut map = Map::new();
    let words = PageWords {
        purpose: text.purpose.clone(),
        prompts: text.prompts.clone(),
        ..PageWords::default()
    };
    page_members::write_words(&mut map, &words);
    map.insert("lang".to_owned(), text.lang.code().into());
    map.insert("body".to_owned(), text.body.to_json());
    Value::Object(map)
}

fn module_json(module: &Module) -> Value {
    let pages = module.pages.iter().map(page_json);
    json!({
        "id": module.id.as_str(), "title": module.title, "short": module.short,
        "purpose": module.purpose, "weeks": module.weeks, "hours": module.hours,
        "parts": [], "pages": pages.collect::<Vec<_>>(), "lang": module.lang.code(),
    })
}

fn page_json(page: &Page) -> Value {
    let mut map = Map::new();
    page_members::write(&mut map, page);
    map.insert("id".to_owned(), page.id.as_str().into());
    let prompts: Vec<&str> = page.prompts.iter().map(PromptId::as_str).collect();
    map.insert("prompts".to_owned(), prompts.into());
    map.insert("lang".to_owned(), page.lang.code().into());
    Value::Object(map)
}

/// What to call a record of which only this much is certain.
fn name_of(members: &Map<String, Value>, n: usize) -> String {
    let text = |name: &str| members.get(name)?.as_str().filter(|t| !t.trim().is_empty());
    let name = text("title")
        .or_else(|| text("page"))
        .or_else(|| text("module"));
    name.map_or_else(|| format!("records[{n}]"), str::to_owned)
}

struct Reading<'a> {
    id: &'a CourseId,
    built_in: &'a dyn Fn(&str) -> bool,
}

impl Reading<'_> {
    /// An id that the built-in course does not have.
    fn local<T, E>(
        &self,
        local: &str,
        foreign: impl FnOnce(&CourseId, &str) -> Result<T, E>,
    ) -> Result<T, Reason> {
        if (self.built_in)(local) {
            return Err(Reason::BuiltIn(clip(local)));
        }
        foreign(self.id, local).map_err(|_| Reason::Id(clip(local)))
    }

    fn course(&self, version: &str, members: Map<String, Value>) -> Result<ForeignCourse, Reason> {
        let mut from = Fields::new(members);
        let title = from.needed("title")?;
        let purpose = from.text("purpose")?.unwrap_or_default();
        let lang = from.lang()?;
        check([
            untitled(&title),
            too_long("purpose", &purpose, LINE),
            too_long("version", version, LINE),
        ])?;
        Ok(ForeignCourse {
            id: self.id.clone(),
            purpose,
            lang,
            index: Index {
                id: self.id.to_string(),
                version: version.to_owned(),
                title,
                modules: Vec::new(),
                order: Vec::new(),
            },
            packs: VecMap::new(),
        })
    }

    fn module(
        &self,
        course: &mut ForeignCourse,
        members: Map<String, Value>,
    ) -> Result<(), Reason> {
        let mut from = Fields::new(members);
        let id = self.local(&from.needed("module")?, ModuleId::foreign)?;
        let title = from.needed("title")?;
        let purpose = from.text("purpose")?.unwrap_or_default();
        let intro = from.text("body")?.unwrap_or_default();
        let (weeks, hours) = (from.span("weeks")?, from.span("hours")?);
        let span = |name, [a, b]: [u32; 2]| (a > b || b > SPAN).then_some(Reason::Malformed(name));
        let count = course.index.modules.len() + 1;
        check([
            untitled(&title),
            too_long("purpose", &purpose, LINE),
            text_flaw("body", &intro, BODY),
            span("weeks", weeks),
            span("hours", hours),
            too_many("modules", count, MODULES),
        ])?;
        let pack = ModulePack {
            whole: true,
            intro: Some(PageText::new(course.lang, markdown::parse_foreign(&intro))),
            pages: VecMap::new(),
        };
        if course.packs.insert(id.clone(), pack).is_some() {
            return Err(Reason::Twice(id.local().to_owned()));
        }
        course.index.modules.push(Module {
            short: title.clone(),
            id,
            title,
            purpose,
            weeks,
            leader_weeks: None,
            hours,
            parts: Vec::new(),
            pages: Vec::new(),
            lang: course.lang,
        });
        Ok(())
    }

    fn page(
        &self,
        course: &mut ForeignCourse,
        seen: &mut BTreeSet<String>,
        members: Map<String, Value>,
    ) -> Result<(), Reason> {
        let mut from = Fields::new(members);
        let id = self.local(&from.needed("page")?, PageId::foreign)?;
        let module = from.needed("module")?;
        let prompt_id = |id: String| PromptId::foreign(self.id, &id).ok();
        let (mut page, words) = page_members::read(&mut from, id, course.lang, prompt_id)?;
        let prompts = words.prompts.iter().map(|prompt| prompt.id.clone());
        page.prompts = prompts.collect();
        for prompt in &page.prompts {
            self.local(prompt.local(), PromptId::foreign)?;
        }
        check([page_members::flaw(&page, &words)])?;
        let prompts = page
            .prompts
            .iter()
            .map(|id| format!("prompt {}", id.local()));
        let names = prompts.chain([format!("page {}", page.id.local())]);
        for name in names {
            if !seen.insert(name.clone()) {
                return Err(Reason::Twice(name));
            }
        }
        let pages = course.index.modules.iter().map(|m| m.pages.len());
        check([too_many("pages", pages.sum::<usize>() + 1, PAGES)])?;
        let mut modules = course.index.modules.iter_mut();
        let found = modules.rfind(|m| m.id.local() == module);
        let owner = found.ok_or_else(|| Reason::NoModule(clip(&module)))?;
        let text = PageText {
            purpose: words.purpose,
            prompts: words.prompts,
            ..PageText::new(course.lang, markdown::parse_foreign(&words.body))
        };
        if let Some(pack) = course.packs.get_mut(&owner.id) {
            pack.pages.insert(page.id.clone(), text);
        }
        owner.pages.push(page);
        Ok(())
    }
}

fn too_many(what: &'static str, count: usize, limit: usize) -> Option<Reason> {
    (count > limit).then_some(Reason::TooMany { what, count, limit })
}

fn check<const N: usize>(flaws: [Option<Reason>; N]) -> Result<(), Reason> {
    flaws.into_iter().flatten().next().map_or(Ok(()), Err)
}
