//! Decisions across meetings.

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::{Decision, Status};
use crate::course::id::ModuleId;

/// How many days ahead count as soon.
const SOON: u64 = 14;

/// Decisions as they are followed up. Each stands once, the earliest due
/// first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FollowUp {
    /// «Mine tiltak»: open ones that she said are hers.
    pub own: Vec<Decision>,
    /// Their day has passed.
    pub late: Vec<Decision>,
    /// Due within two weeks.
    pub soon: Vec<Decision>,
    /// Due later, then those without a day.
    pub later: Vec<Decision>,
    /// Done, or let go.
    pub closed: Vec<Decision>,
}

impl FollowUp {
    /// Sorts decisions by what they ask for today. Empty ones ask for nothing.
    #[must_use]
    pub fn of(mut decisions: Vec<Decision>, today: NaiveDate) -> Self {
        decisions.sort_by_key(Decision::order);
        let soon = today.checked_add_days(Days::new(SOON)).unwrap_or(today);
        let mut sorted = Self::default();
        for decision in decisions.into_iter().filter(|d| !d.is_empty()) {
            let pile = if decision.status != Status::Open {
                &mut sorted.closed
            } else if decision.mine {
                &mut sorted.own
            } else if decision.is_late(today) {
                &mut sorted.late
            } else if decision.due.is_some_and(|day| day <= soon) {
                &mut sorted.soon
            } else {
                &mut sorted.later
            };
            pile.push(decision);
        }
        sorted
    }

    /// Nothing to follow up, and nothing that was.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The open decisions of meetings other than `meeting`, the earliest due
/// first: what comes up before anything new is decided. Own actions are hers
/// alone.
#[must_use]
pub fn open_from_before(decisions: &[Decision], meeting: Uuid) -> Vec<Decision> {
    let open = |d: &&Decision| {
        let elsewhere = d.meeting.is_some_and(|id| id != meeting);
        elsewhere && d.status == Status::Open && !d.is_empty()
    };
    let mut found: Vec<Decision> = decisions.iter().filter(open).cloned().collect();
    found.sort_by_key(Decision::order);
    found
}

/// What the latest meeting about another module than `module` decided: what a
/// module opens with. `meetings` are ids and days; of two with the same day
/// the higher id counts.
#[must_use]
pub fn last_decided(
    decisions: &[Decision],
    meetings: &[(Uuid, Option<NaiveDate>)],
    module: &ModuleId,
) -> Vec<Decision> {
    let day = |id: Uuid| meetings.iter().find(|(known, _)| *known == id)?.1;
    let fits = |d: &&Decision| {
        d.module.as_ref() != Some(module) && d.status != Status::Dropped && !d.is_empty()
    };
    let fitting = decisions.iter().filter(fits);
    let latest = fitting.clone().filter_map(|d| d.meeting);
    let Some(latest) = latest.max_by_key(|id| (day(*id), *id)) else {
        return Vec::new();
    };
    let of_latest = fitting.filter(|d| d.meeting == Some(latest));
    let mut found: Vec<Decision> = of_latest.cloned().collect();
    found.sort_by_key(Decision::order);
    found
}
