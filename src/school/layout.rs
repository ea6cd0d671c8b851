//! The run laid out over real weeks.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use super::period::Period;
use super::run::{Planned, Run, day};
use super::week::Week;
use super::year::SchoolYear;
use crate::course::ModuleId;
use crate::store::Sheet;

/// Longer than any run; also what a file with a thousand years off comes to.
const MOST: usize = 420;

/// One week of the run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanWeek {
    /// Which.
    pub week: Week,
    /// The module worked with, as its place in [`Layout::modules`].
    pub module: Option<usize>,
    /// No day of it is for work.
    pub is_off: bool,
    /// Periods that touch it, as places in [`Layout::periods`].
    pub periods: Vec<usize>,
}

/// A module in its weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// What is planned.
    pub planned: Planned,
    /// Its weeks of work, as places in [`Layout::weeks`].
    pub weeks: Vec<usize>,
}

/// A meeting of the staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanMeeting {
    /// The module.
    pub module: ModuleId,
    /// The part, from 0.
    pub part: usize,
    /// Which meeting of the part, from 0.
    pub nth: usize,
    /// How many the part has.
    pub of: usize,
    /// When.
    pub date: NaiveDate,
    /// The leader has chosen the date herself.
    pub chosen: bool,
    /// The cell that holds a chosen date.
    pub cell: String,
}

/// The whole run over weeks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// From the first week to the last, without gaps.
    pub weeks: Vec<PlanWeek>,
    /// Modules, in the order of the run; those that found no room are missing.
    pub modules: Vec<Placed>,
    /// Meetings, in the order of the run.
    pub meetings: Vec<PlanMeeting>,
    /// All periods from start to end.
    pub periods: Vec<Period>,
}

/// What a day is in the run.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing<'a> {
    /// Its week.
    pub week: Week,
    /// The module, and which of its parts, from 0.
    pub at: Option<(&'a Placed, Range<usize>)>,
    /// The week is off.
    pub is_off: bool,
    /// The next meeting, from that day on.
    pub next: Option<&'a PlanMeeting>,
}

fn is_weekend(day: NaiveDate) -> bool {
    day.weekday().num_days_from_monday() > 4
}

impl Placed {
    /// Which of the module's weeks belong to a part. Parts share the weeks
    /// evenly; with more parts than weeks, a week holds several.
    #[must_use]
    pub fn weeks_of(&self, part: usize) -> Range<usize> {
        let (weeks, parts) = (self.weeks.len(), self.planned.parts());
        let from = part * weeks / parts;
        let to = (part + 1) * weeks / parts;
        from..to.max(from + 1).min(weeks)
    }

    /// Which parts the module's week `nth` belongs to.
    #[must_use]
    pub fn parts_in(&self, nth: usize) -> Range<usize> {
        let mut parts = (0..self.planned.parts()).filter(|p| self.weeks_of(*p).contains(&nth));
        let first = parts.next().unwrap_or(0);
        first..parts.next_back().unwrap_or(first) + 1
    }
}

impl Layout {
    /// Lays the run out; nothing without a start.
    #[must_use]
    pub fn new(run: &Run, sheet: &Sheet) -> Self {
        let mut layout = Self::default();
        let Some(start) = run.start else {
            return layout;
        };
        let mut years = Vec::new();
        let mut week = Week::of(start);
        if is_weekend(start) {
            week = week.next();
        }
        let mut todo = run.modules.iter().cloned();
        let mut now = todo.next();
        let mut pause = now.as_ref().map_or(0, |m| m.pause);
        let mut placed: Vec<usize> = Vec::new();
        while let Some(module) = &now {
            if layout.weeks.len() >= MOST {
                break;
            }
            layout.learn(run, sheet, week, &mut years);
            let mut days = week.school_days().filter(|d| *d >= start);
            let off = days.all(|d| layout.is_off(d));
            let place = layout.weeks.len();
            let works = !off && pause == 0;
            layout.weeks.push(PlanWeek {
                week,
                module: works.then_some(layout.modules.len()),
                is_off: off,
                periods: Vec::new(),
            });
            if works {
                placed.push(place);
            } else if !off {
                pause -= 1;
            }
            if placed.len() as u64 == module.weeks {
                layout.modules.push(Placed {
                    planned: module.clone(),
                    weeks: std::mem::take(&mut placed),
                });
                now = todo.next();
                pause = now.as_ref().map_or(0, |m| m.pause);
            }
            week = week.next();
        }
        // A module without room for all its weeks is not in the plan.
        let all = layout.modules.len();
        for week in &mut layout.weeks {
            week.module = week.module.filter(|m| *m < all);
        }
        layout.mark();
        layout.meet(run, sheet, start);
        layout
    }

    /// Takes in the periods of the school years that the week touches.
    fn learn(&mut self, run: &Run, sheet: &Sheet, week: Week, years: &mut Vec<SchoolYear>) {
        for day in [week.monday(), week.day(6)] {
            let year = SchoolYear::of(day);
            if !years.contains(&year) {
                years.push(year);
                for period in run.periods(sheet, year) {
                    if !self.periods.contains(&period) {
                        self.periods.push(period);
                    }
                }
            }
        }
    }

    /// Nobody can be asked to a meeting that day.
    #[must_use]
    pub fn is_off(&self, day: NaiveDate) -> bool {
        let mut on = self.periods.iter().filter(|p| p.has(day)).peekable();
        // Staff are there on a planning day, also next to a break or on a Saturday.
        match on.peek() {
            Some(_) => on.all(Period::is_off),
            None => is_weekend(day),
        }
    }

    fn mark(&mut self) {
        let (Some(first), Some(last)) = (self.weeks.first(), self.weeks.last()) else {
            return;
        };
        let (first, last) = (first.week.monday(), last.week.day(6));
        self.periods.retain(|p| p.from <= last && first <= p.to);
        for week in &mut self.weeks {
            let touched = self.periods.iter().enumerate();
            let touched = touched.filter(|(_, p)| p.touches(week.week));
            week.periods = touched.map(|(n, _)| n).collect();
        }
    }

    fn meet(&mut self, run: &Run, sheet: &Sheet, start: NaiveDate) {
        let mut meetings = Vec::new();
        for placed in &self.modules {
            let of = usize::try_from(placed.planned.meetings).unwrap_or(0);
            for part in 0..placed.planned.parts() {
                let weeks = placed.weeks_of(part);
                for nth in 0..of {
                    let module = placed.planned.facts.id.clone();
                    let cell = format!("meeting/{module}/{part}/{nth}");
                    let chosen = day(sheet.text(&cell));
                    // The last week of the part, or of its share.
                    let at = weeks.start + (((nth + 1) * weeks.len()).div_ceil(of)).max(1) - 1;
                    let week = placed
                        .weeks
                        .get(at)
                        .and_then(|place| self.weeks.get(*place));
                    let Some(week) = week else { continue };
                    let date = chosen.unwrap_or_else(|| self.day_in(week.week, run.weekday, start));
                    meetings.push(PlanMeeting {
                        module,
                        part,
                        nth,
                        of,
                        date,
                        chosen: chosen.is_some(),
                        cell,
                    });
                }
            }
        }
        self.meetings = meetings;
    }

    /// The wanted weekday if it can be had, otherwise the first one after it in
    /// the week, then before it.
    fn day_in(&self, week: Week, wanted: u64, start: NaiveDate) -> NaiveDate {
        let days = (wanted..5).chain((0..wanted).rev()).map(|n| week.day(n));
        let mut free = days.filter(|d| !self.is_off(*d) && *d >= start);
        free.next().unwrap_or_else(|| week.day(wanted))
    }

    /// The last day of the last week with work.
    #[must_use]
    pub fn end(&self) -> Option<NaiveDate> {
        let last = self.modules.last()?.weeks.last()?;
        Some(self.weeks.get(*last)?.week.day(4))
    }

    /// What a day is; nothing outside the run.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Option<Standing<'_>> {
        let week = Week::of(day);
        let place = self.weeks.iter().position(|w| w.week == week)?;
        let found = self.weeks.get(place)?;
        let at = found.module.and_then(|module| {
            let placed = self.modules.get(module)?;
            let nth = placed.weeks.iter().position(|w| *w == place)?;
            Some((placed, placed.parts_in(nth)))
        });
        Some(Standing {
            week,
            at,
            is_off: found.is_off,
            next: self.next_meeting(day),
        })
    }

    /// The first meeting on or after a day.
    #[must_use]
    pub fn next_meeting(&self, day: NaiveDate) -> Option<&PlanMeeting> {
        let later = self.meetings.iter().filter(|m| m.date >= day);
        later.min_by_key(|m| m.date)
    }
}
