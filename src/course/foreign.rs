//! A whole course from elsewhere, beside the built-in one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::flaw::clip;
use super::id::{CourseId, ModuleId, PageId, PromptId};
use super::limits::{LINE, MODULES, PAGES, SPAN};
use super::page_members::{self, text_flaw, too_long, untitled};
use super::{Fields, Index, Module, ModulePack, PackFlaw, PageText, Reason};
use crate::text::Language;

/// A course from elsewhere. Its ids stand after the course's own and a colon.
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
        let nothing = || PackFlaw::new(id.as_str(), Reason::Nothing);
        let course = course.ok_or_else(nothing)?;
        let pages: usize = course.index.modules.iter().map(|m| m.pages.len()).sum();
        if pages == 0 {
            Err(nothing())
        } else {
            Ok(course)
        }
    }

    /// What [`ForeignCourse::read`] reads.
    #[must_use]
    pub fn records(&self) -> Vec<Typed> {
        let line = |map: &mut Map<String, Value>, name: &str, text: &str| {
            if !text.is_empty() {
                map.insert(name.to_owned(), text.into());
            }
        };
        let mut course = Map::new();
        line(&mut course, "title", &self.index.title);
        line(&mut course, "purpose", &self.purpose);
        line(&mut course, "lang", self.lang.code());
        let mut records = vec![("course".to_owned(), course)];
        for module in &self.index.modules {
            let mut map = Map::new();
            line(&mut map, "module", module.id.local());
            line(&mut map, "title", &module.title);
            line(&mut map, "purpose", &module.purpose);
            let intro = self.packs.get(&module.id).map(|p| p.intro.body.as_str());
            line(&mut map, "body", intro.unwrap_or_default());
            for (name, span) in [("weeks", module.weeks), ("hours", module.hours)] {
                if span != [0, 0] {
                    map.insert(name.to_owned(), span.to_vec().into());
                }
            }
            records.push(("module".to_owned(), map));
        }
        for module in &self.index.modules {
            for page in &module.pages {
                let mut map = Map::new();
                line(&mut map, "page", page.id.local());
                line(&mut map, "module", module.id.local());
                let text = self
                    .packs
                    .get(&module.id)
                    .and_then(|p| p.pages.get(&page.id));
                let body = text.map_or("", |t| t.body.as_str());
                page_members::write(&mut map, page, body, |p| p.local().to_owned());
                records.push(("page".to_owned(), map));
            }
        }
        records
    }
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
            packs: BTreeMap::new(),
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
            text_flaw("body", &intro, super::limits::BODY),
            span("weeks", weeks),
            span("hours", hours),
            too_many("modules", count, MODULES),
        ])?;
        let pack = ModulePack {
            intro: PageText::new(course.lang, intro),
            pages: BTreeMap::new(),
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
        let (page, body) = page_members::read(&mut from, id, course.lang, prompt_id)?;
        for prompt in &page.prompts {
            self.local(prompt.id.local(), PromptId::foreign)?;
        }
        check([page_members::flaw(&page, &body)])?;
        let prompts = page
            .prompts
            .iter()
            .map(|p| format!("prompt {}", p.id.local()));
        let names = prompts.chain([format!("page {}", page.id.local())]);
        for name in names {
            if !seen.insert(name.clone()) {
                return Err(Reason::Twice(name));
            }
        }
        let pages = course.index.modules.iter().map(|m| m.pages.len());
        check([too_many("pages", pages.sum::<usize>() + 1, PAGES)])?;
        let modules = course.index.modules.iter_mut();
        let found = modules.filter(|m| m.id.local() == module).next_back();
        let owner = found.ok_or_else(|| Reason::NoModule(clip(&module)))?;
        let text = PageText::new(course.lang, body);
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
