//! What a school has made of the built-in course.

use std::collections::{BTreeMap, BTreeSet};

use super::limits::ANNOTATION;
use super::{Index, Module, OwnPage, Page, PageId, Reason, page_members};

/// Own pages, remarks, and pages put aside. It is laid over what is read, and
/// changes nothing in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tailoring {
    /// The school's own pages, finished or not.
    pub pages: BTreeMap<PageId, OwnPage>,
    /// «Slik gjør vi det hos oss», in Markdown, by built-in page.
    pub annotations: BTreeMap<PageId, String>,
    /// Pages put aside, built-in or own.
    pub hidden: BTreeSet<PageId>,
}

/// One page of a module in the order in which it is read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step<'a> {
    /// A built-in page.
    BuiltIn(&'a Page),
    /// A page of the school's own.
    Own(&'a OwnPage),
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
    /// What a remark may not hold.
    #[must_use]
    pub fn annotation_flaw(text: &str) -> Option<Reason> {
        page_members::text_flaw("text", text, ANNOTATION)
    }

    /// The pages of a built-in module in their order, unfinished ones too. A
    /// page whose place is gone comes last.
    #[must_use]
    pub fn sequence<'a>(&'a self, module: &'a Module) -> Vec<Step<'a>> {
        let mut own: Vec<&OwnPage> = self
            .pages
            .values()
            .filter(|p| p.module == module.id)
            .collect();
        own.sort_by_key(|p| (p.rank, &p.page.id));
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
            let steps = self.sequence(module);
            let mut before = module.pages.first();
            to.pages.clear();
            for step in steps {
                let mut page = step.page().clone();
                match step {
                    Step::BuiltIn(built_in) => before = Some(built_in),
                    Step::Own(own) if own.flaw().is_some() => continue,
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
    pub fn moved(&self, module: &Module, id: &PageId, up: bool) -> Vec<OwnPage> {
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
                        changed.push(OwnPage {
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
