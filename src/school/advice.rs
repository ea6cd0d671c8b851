//! What speaks against a plan. Each with its reason, and none of them stops it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::layout::{Layout, PlanMeeting};
use super::period::{Period, Ready};
use super::run::Run;
use super::week::Week;
use super::year::SchoolYear;
use crate::course::{ModuleId, OrderRule};

/// One thing worth knowing before the plan is decided.
#[derive(Clone, Debug, PartialEq)]
pub enum Advice {
    /// The course has a rule for this order.
    Order {
        /// The module that comes too early.
        module: ModuleId,
        /// The one that should come before it.
        first: ModuleId,
        /// That one is not in the run at all.
        missing: bool,
        /// Why, in the course's words.
        reason: String,
    },
    /// Fewer weeks than the package says at least.
    Short {
        /// The module.
        module: ModuleId,
        /// Weeks planned.
        weeks: u64,
        /// Weeks at least.
        least: u32,
    },
    /// A part without a meeting.
    NoMeeting {
        /// The module.
        module: ModuleId,
    },
    /// Hours outside what the package reckons with.
    Hours {
        /// The module.
        module: ModuleId,
        /// Hours planned.
        hours: u64,
        /// From–to.
        usual: [u32; 2],
    },
    /// The school's development time is not enough.
    Time {
        /// The module.
        module: ModuleId,
        /// Minutes the plan needs.
        needs: u64,
        /// Minutes the school has in those weeks.
        has: u64,
    },
    /// A chosen date is on a day off.
    DayOff {
        /// The meeting.
        meeting: PlanMeeting,
    },
    /// A chosen date is before the run begins or after it has ended.
    Outside {
        /// The meeting.
        meeting: PlanMeeting,
    },
    /// Several meetings on one day.
    OneDay {
        /// The day.
        day: NaiveDate,
        /// How many.
        meetings: u64,
    },
    /// The summer goes right through a module.
    Summer {
        /// The module.
        module: ModuleId,
    },
    /// The first day is a day off.
    Start {
        /// The day.
        day: NaiveDate,
        /// The period it is in.
        period: Period,
    },
    /// The run ends in a later school year than it begins in.
    NextYear {
        /// The last day.
        end: NaiveDate,
    },
    /// There is no room for these.
    NoRoom {
        /// How many modules.
        modules: usize,
    },
}

/// Everything that speaks against a plan, most important first.
#[must_use]
pub fn advice(run: &Run, layout: &Layout, rules: &[OrderRule]) -> Vec<Advice> {
    let mut found = order(run, rules);
    if let (Some(day), Some(period)) = (
        run.start,
        run.start
            .and_then(|day| layout.periods.iter().find(|p| p.has(day) && p.is_off())),
    ) {
        let period = period.clone();
        found.push(Advice::Start { day, period });
    }
    let missing = run.modules.len() - layout.modules.len();
    if run.start.is_some() && missing > 0 {
        found.push(Advice::NoRoom { modules: missing });
    }
    for planned in &run.modules {
        let module = planned.facts.id.clone();
        let least = planned.facts.weeks[0];
        if planned.weeks < u64::from(least) {
            found.push(Advice::Short {
                module: module.clone(),
                weeks: planned.weeks,
                least,
            });
        }
        if planned.meetings == 0 && planned.facts.parts > 0 {
            found.push(Advice::NoMeeting {
                module: module.clone(),
            });
        }
        let usual = planned.facts.hours;
        let fits = u64::from(usual[0])..=u64::from(usual[1]);
        if !fits.contains(&planned.hours) {
            found.push(Advice::Hours {
                module: module.clone(),
                hours: planned.hours,
                usual,
            });
        }
        if let Some(has) = run.has_minutes.map(|week| week * planned.weeks) {
            let meetings = planned.meetings * planned.parts() as u64 * run.minutes;
            let needs = (planned.hours * 60).max(meetings);
            if needs > has {
                found.push(Advice::Time { module, needs, has });
            }
        }
    }
    for placed in &layout.modules {
        let (Some(first), Some(last)) = (placed.weeks.first(), placed.weeks.last()) else {
            continue;
        };
        let between = layout.weeks.get(*first..*last).unwrap_or_default();
        let is_summer = |place: &usize| {
            let period = layout.periods.get(*place);
            period.is_some_and(|p| p.ready == Some(Ready::Summer))
        };
        if between
            .iter()
            .any(|w| w.is_off && w.periods.iter().any(is_summer))
        {
            let module = placed.planned.facts.id.clone();
            found.push(Advice::Summer { module });
        }
    }
    for meeting in &layout.meetings {
        if !meeting.chosen {
            continue;
        }
        let week = Week::of(meeting.date);
        let inside = layout.weeks.iter().any(|w| w.week == week)
            && run.start.is_none_or(|start| start <= meeting.date);
        let meeting = meeting.clone();
        if !inside {
            found.push(Advice::Outside { meeting });
        } else if layout.is_off(meeting.date) {
            found.push(Advice::DayOff { meeting });
        }
    }
    let mut days: BTreeMap<NaiveDate, u64> = BTreeMap::new();
    for meeting in &layout.meetings {
        *days.entry(meeting.date).or_default() += 1;
    }
    let several = days.into_iter().filter(|(_, meetings)| *meetings > 1);
    found.extend(several.map(|(day, meetings)| Advice::OneDay { day, meetings }));
    if let (Some(start), Some(end)) = (run.start, layout.end())
        && SchoolYear::of(end) > SchoolYear::of(start)
    {
        found.push(Advice::NextYear { end });
    }
    found
}

/// Only what is in the run is held against it, except where a rule asks for
/// one single module: that one is missed also when it is left out.
fn order(run: &Run, rules: &[OrderRule]) -> Vec<Advice> {
    let place = |id: &ModuleId| run.modules.iter().position(|m| m.facts.id == *id);
    let mut found: Vec<Advice> = Vec::new();
    for rule in rules {
        for first in &rule.first {
            let before = place(first);
            let missed = before.is_none() && rule.first.len() == 1;
            let then = run.modules.iter().enumerate().find(|(n, m)| {
                rule.then.contains(&m.facts.id) && (missed || before.is_some_and(|b| *n < b))
            });
            if let Some((_, module)) = then {
                found.push(Advice::Order {
                    module: module.facts.id.clone(),
                    first: first.clone(),
                    missing: missed,
                    reason: rule.reason.clone(),
                });
            }
        }
    }
    found
}
