//! «Det jeg har gjort»: her own work, counted by herself. No diploma.

use std::collections::BTreeSet;

use super::Journal;
use crate::course::id::{ModuleId, PageId, PromptId};
use crate::store::{Progress, RecordKey, Round, TextKey};

/// What the overview needs to know about a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageFacts {
    /// The page.
    pub page: PageId,
    /// Its module.
    pub module: ModuleId,
    /// How long it takes.
    pub minutes: u32,
    /// Something to try out in class.
    pub tryout: bool,
    /// Its prompts.
    pub prompts: Vec<PromptId>,
}

/// Her work with one module, all rounds together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleWork {
    /// The module.
    pub module: ModuleId,
    /// How many pages it has.
    pub pages: usize,
    /// Pages she says are done, in any round.
    pub done: usize,
    /// Answers and notes with something in them, in all rounds.
    pub answers: usize,
    /// Try-outs she says are done.
    pub tryouts: usize,
    /// The minutes of pages done; a page done again counts again.
    pub minutes: u32,
    /// Rounds she has begun.
    pub rounds: Round,
}

impl Journal {
    /// Her work per module, in the order in which `pages` names them.
    #[must_use]
    pub fn overview(&self, pages: &[PageFacts]) -> Vec<ModuleWork> {
        let mut modules: Vec<ModuleWork> = Vec::new();
        for facts in pages {
            let at = modules.iter().position(|m| m.module == facts.module);
            let at = at.unwrap_or_else(|| {
                modules.push(ModuleWork {
                    module: facts.module.clone(),
                    pages: 0,
                    done: 0,
                    answers: 0,
                    tryouts: 0,
                    minutes: 0,
                    rounds: self.round(&facts.module),
                });
                modules.len() - 1
            });
            self.count(facts, &mut modules[at]);
        }
        modules
    }

    fn count(&self, facts: &PageFacts, work: &mut ModuleWork) {
        let done: BTreeSet<Round> = self
            .records()
            .filter_map(|(key, e)| match key {
                RecordKey::Progress(k) if k.page == facts.page => {
                    let done = Progress::from_word(e.text("state")) == Progress::Done;
                    done.then_some(k.round)
                }
                _ => None,
            })
            .collect();
        let texts = self.texts().filter(|(key, _)| match key {
            TextKey::Answer(k) => facts.prompts.contains(&k.prompt),
            TextKey::Note(k) => k.page == facts.page,
        });
        work.pages += 1;
        work.done += usize::from(!done.is_empty());
        work.tryouts += usize::from(facts.tryout && !done.is_empty());
        work.answers += texts.count();
        let times = u32::try_from(done.len()).unwrap_or(u32::MAX);
        work.minutes = work
            .minutes
            .saturating_add(facts.minutes.saturating_mul(times));
    }
}
