//! What a school has made of the built-in course, as it is read.

use crate::order::ordered;
use serde_json::{Map, Value};
use vecmap::{VecMap, VecSet};

use super::json::{FromJson, take};
use super::{Index, Module, ModuleId, Page, PageId, PageText, Prompt, PromptId, Prose};

/// A page of the school's own as it is read, and where it stands. What it is
/// written in is [`OwnPage`](super::OwnPage)'s.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The module it belongs to.
    pub module: ModuleId,
    /// The built-in page it comes after; nothing at the module's beginning.
    pub after: Option<PageId>,
    /// The order among pages after the same one.
    pub rank: u64,
    /// The page. Its part and its audience follow from where it stands.
    pub page: Page,
    /// Its text; nothing until the page is finished.
    pub text: Option<PageText>,
}

impl Placed {
    /// Reads a record; nothing when it is something else.
    #[must_use]
    pub fn read(data: &Map<String, Value>) -> Option<Self> {
        let mut map = data.clone();
        let id = map.remove("page")?;
        map.insert("id".to_owned(), id);
        let module = take(&mut map, "module")?;
        let after = take(&mut map, "after")?;
        let rank = map.get("rank").and_then(Value::as_u64).unwrap_or_default();
        let prose: Option<Prose> = take(&mut map, "prose")?;
        // Members that only built-in pages have.
        for member in ["number", "part", "form", "hidden"] {
            map.remove(member);
        }
        let (purpose, prompts) = (take(&mut map, "purpose")?, take(&mut map, "prompts")?);
        let prompts: Vec<Prompt> = prompts;
        let mut page = Page::from_json(Value::Object(map))?;
        page.prompts = prompts.iter().map(|prompt| prompt.id.clone()).collect();
        let own = page.id.is_own() && page.prompts.iter().all(PromptId::is_own);
        let lang = page.lang;
        let text = |prose| PageText {
            purpose,
            prompts,
            ..PageText::new(lang, prose)
        };
        own.then(|| Self {
            module,
            after,
            rank,
            text: prose.map(text),
            page,
        })
    }
}

/// Own pages, remarks, and pages put aside. It is laid over what is read, and
/// changes nothing in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tailoring {
    /// The school's own pages, finished or not.
    pub pages: VecMap<PageId, Placed>,
    /// «Slik gjør vi det hos oss», by built-in page.
    pub annotations: VecMap<PageId, Prose>,
    /// Pages put aside, built-in or own.
    pub hidden: VecSet<PageId>,
}

/// One page of a module in the order in which it is read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step<'a> {
    /// A built-in page.
    BuiltIn(&'a Page),
    /// A page of the school's own.
    Own(&'a Placed),
}

impl Step<'_> {
    /// The page.
    #[must_use]
    pub fn page(&self) -> &Page {
        match self {
            Self::BuiltIn(page) => page,
            Self::Own(own) => &own.page,
        }
    }
}

impl Tailoring {
    /// The words of a remark's record, which are absent until it is finished;
    /// nothing when they are no words.
    #[must_use]
    pub fn prose_of(data: &Map<String, Value>) -> Option<Option<Prose>> {
        match data.get("prose") {
            Some(prose) => Prose::read(prose.clone()).map(Some),
            None => Some(None),
        }
    }

    /// The pages of a built-in module in their order, unfinished ones too. A
    /// page whose place is gone comes last.
    #[must_use]
    pub fn sequence<'a>(&'a self, module: &'a Module) -> Vec<Step<'a>> {
        let of_module = self.pages.values().filter(|p| p.module == module.id);
        let mut own: Vec<&Placed> = ordered(of_module.collect(), |a, b| {
            (a.rank, &a.page.id).cmp(&(b.rank, &b.page.id))
        });
        let mut steps = Vec::new();
        let mut take = |after: Option<&PageId>, steps: &mut Vec<Step<'a>>| {
            own.retain(|p| {
                let here = p.after.as_ref() == after;
                if here {
                    steps.push(Step::Own(p));
                }
                !here
            });
        };
        take(None, &mut steps);
        for page in &module.pages {
            steps.push(Step::BuiltIn(page));
            take(Some(&page.id), &mut steps);
        }
        steps.extend(own.into_iter().map(Step::Own));
        steps
    }

    /// The course as the school reads it: every built-in page is there, in its
    /// order and with its words; own pages stand between them, in the part and
    /// for the readers of the page they follow.
    #[must_use]
    pub fn lay_over(&self, index: &Index) -> Index {
        let mut laid = index.clone();
        for (module, to) in index.modules.iter().zip(&mut laid.modules) {
            let mut before = module.pages.first();
            to.pages.clear();
            for step in self.sequence(module) {
                let mut page = step.page().clone();
                match step {
                    Step::BuiltIn(built_in) => before = Some(built_in),
                    Step::Own(own) if own.text.is_none() => continue,
                    Step::Own(_) => {
                        page.part = before.and_then(|b| b.part.clone());
                        page.audience = before.map_or(page.audience, |b| b.audience);
                    }
                }
                page.hidden = self.hidden.contains(&page.id);
                to.pages.push(page);
            }
        }
        laid
    }

    /// Moves an own page one step up or down among the pages of its module.
    /// Returns every page whose place has changed by that.
    #[must_use]
    pub fn moved(&self, module: &Module, id: &PageId, up: bool) -> Vec<Placed> {
        let mut steps = self.sequence(module);
        let from = steps.iter().position(|s| &s.page().id == id);
        let Some(from) = from.filter(|_| id.is_own()) else {
            return Vec::new();
        };
        let to = if up {
            from.checked_sub(1)
        } else {
            from.checked_add(1)
        };
        match to {
            Some(to) if to < steps.len() => steps.swap(from, to),
            _ => return Vec::new(),
        }
        let mut after = None;
        let mut rank = 0;
        let mut changed = Vec::new();
        for step in steps {
            match step {
                Step::BuiltIn(page) => (after, rank) = (Some(page.id.clone()), 0),
                Step::Own(own) => {
                    if (own.after.as_ref(), own.rank) != (after.as_ref(), rank) {
                        changed.push(Placed {
                            after: after.clone(),
                            rank,
                            ..own.clone()
                        });
                    }
                    rank += 1;
                }
            }
        }
        changed
    }
}
