//! What a plan that comes in says otherwise than the one that is here.

use std::collections::BTreeMap;

use super::{Delivery, Plan};

/// Something that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanChange {
    /// It has another name.
    Title,
    /// The day, the time or the place.
    When,
    /// With names instead of without, or the other way round.
    Naming,
    /// Contributions go to another address: whom it leads to, before and now.
    Host(Option<String>, Option<String>),
    /// Another address at the same host.
    Address(String),
    /// How, or by when, to deliver.
    Delivery,
    /// What people prepare: so many are new, gone, or read otherwise.
    Prompts {
        /// New ones.
        new: usize,
        /// Gone.
        gone: usize,
        /// With other words.
        reworded: usize,
    },
    /// How the minutes are spent.
    Phases,
}

impl PlanChange {
    /// What is not as it was, what matters most first. What a short plan leaves
    /// out is no change.
    #[must_use]
    pub fn between(ours: &Plan, theirs: &Plan) -> Vec<Self> {
        let empty = Delivery::new();
        let delivery = |plan: &Plan| plan.delivery.clone().unwrap_or_else(|| empty.clone());
        let (before, after) = (delivery(ours), delivery(theirs));
        let link = match (&before.link, &after.link) {
            (before, after) if before == after => None,
            (before, after) => {
                let [before, after] = [before, after].map(|l| l.as_ref().map(|l| l.host()));
                Some(match (before, after) {
                    (before, Some(after)) if before.as_ref() == Some(&after) => {
                        Self::Address(after)
                    }
                    (before, after) => Self::Host(before, after),
                })
            }
        };
        let said = (&before.text, before.by) != (&after.text, after.by);
        let when = |plan: &Plan| (plan.date, plan.time, plan.place.trim().to_owned());
        let timed = |plan: &Plan| {
            let phases = plan.phases.iter();
            let phases = phases.map(|p| (p.mode, p.title.clone(), p.minutes, p.text.clone()));
            phases.collect::<Vec<_>>()
        };
        let phases = !theirs.phases.is_empty() && timed(ours) != timed(theirs);
        let changes = [
            (ours.naming != theirs.naming).then_some(Self::Naming),
            link,
            said.then_some(Self::Delivery),
            prompts(ours, theirs),
            (when(ours) != when(theirs)).then_some(Self::When),
            (ours.title.trim() != theirs.title.trim()).then_some(Self::Title),
            phases.then_some(Self::Phases),
        ];
        changes.into_iter().flatten().collect()
    }
}

fn prompts(ours: &Plan, theirs: &Plan) -> Option<PlanChange> {
    let by_id = |plan: &Plan| -> BTreeMap<String, String> {
        let prompts = plan.prompts.iter();
        prompts
            .map(|p| (p.id.to_string(), p.text.clone()))
            .collect()
    };
    let (before, after) = (by_id(ours), by_id(theirs));
    let new = after.keys().filter(|id| !before.contains_key(*id)).count();
    let gone = before.keys().filter(|id| !after.contains_key(*id)).count();
    let reworded = after.iter().filter(|(id, text)| {
        let was = before.get(*id).filter(|was| !was.is_empty());
        !text.is_empty() && was.is_some_and(|was| was != *text)
    });
    let reworded = reworded.count();
    (new + gone + reworded > 0).then_some(PlanChange::Prompts {
        new,
        gone,
        reworded,
    })
}
