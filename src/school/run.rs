//! The run as a leader has written it: which modules, from when, how long.

use chrono::NaiveDate;

use crate::course::{Index, ModuleId};
use crate::entry;
use crate::store::Sheet;

use super::period::{Period, PeriodKind};
use super::year::{LocalWeeks, SchoolYear};

/// The list of modules in a run's sheet.
pub const MODULES: &str = "module";
/// The list of a school's own periods.
pub const PERIODS: &str = "period";
/// The most weeks one module or pause can have.
pub const MOST_WEEKS: u64 = 60;
/// The most meetings for one part.
pub const MOST_MEETINGS: u64 = 6;

/// What the course says of a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleFacts {
    /// Which.
    pub id: ModuleId,
    /// Weeks at least.
    pub weeks: [u32; 2],
    /// Hours for one teacher.
    pub hours: [u32; 2],
    /// How many parts.
    pub parts: usize,
}

impl ModuleFacts {
    /// The modules of a course, in its order.
    #[must_use]
    pub fn of(course: &Index) -> Vec<Self> {
        let facts = |m: &crate::course::Module| Self {
            id: m.id.clone(),
            weeks: m.weeks,
            hours: m.hours,
            parts: m.parts.len(),
        };
        course.modules.iter().map(facts).collect()
    }
}

/// One module of the run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// What the course says of it.
    pub facts: ModuleFacts,
    /// Weeks of work.
    pub weeks: u64,
    /// Weeks of other things before it.
    pub pause: u64,
    /// Meetings for each part.
    pub meetings: u64,
    /// Hours for one teacher, meetings included.
    pub hours: u64,
}

impl Planned {
    /// Parts to lay out; a module without parts is one.
    #[must_use]
    pub fn parts(&self) -> usize {
        self.facts.parts.max(1)
    }
}

/// The run.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Its own id, drawn once.
    pub id: String,
    /// The school's name.
    pub school: String,
    /// The first day.
    pub start: Option<NaiveDate>,
    /// Modules, in the order of the run.
    pub modules: Vec<Planned>,
    /// The weekday of meetings, 0 for Monday.
    pub weekday: u64,
    /// When they begin: hour and minute.
    pub time: (u32, u32),
    /// How long they last, in minutes.
    pub minutes: u64,
    /// Minutes of development time a week; nothing when it is not said.
    pub has_minutes: Option<u64>,
    /// Autumn and winter break.
    pub local: LocalWeeks,
}

/// A day of this or a near century, `2026-08-24`.
#[must_use]
pub fn day(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    let day = entry::mended(day);
    (entry::is_likely(day) && text.len() == 10).then_some(day)
}

/// `14:30`.
#[must_use]
pub fn time(text: &str) -> Option<(u32, u32)> {
    let (hour, minute) = text.get(..5)?.split_once(':')?;
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some((hour, minute))
}

impl Run {
    /// Reads a sheet. Modules that the course does not have are left out, but
    /// stay in the sheet.
    #[must_use]
    pub fn read(sheet: &Sheet, course: &[ModuleFacts]) -> Self {
        let number = |name: &str, usual: u64, least: u64, most: u64| {
            sheet.number(name).unwrap_or(usual).clamp(least, most)
        };
        let planned = |id: &String| {
            let facts = course.iter().find(|f| f.id.as_str() == id)?.clone();
            let cell = |member: &str| format!("{MODULES}/{id}/{member}");
            let usual = u64::from(facts.weeks[1]);
            Some(Planned {
                weeks: number(&cell("weeks"), usual, 1, MOST_WEEKS),
                pause: number(&cell("pause"), 0, 0, MOST_WEEKS),
                meetings: number(&cell("meetings"), 1, 0, MOST_MEETINGS),
                hours: number(&cell("hours"), u64::from(facts.hours[1]), 0, 200),
                facts,
            })
        };
        Self {
            id: sheet.text("id").to_owned(),
            school: sheet.text("school").to_owned(),
            start: day(sheet.text("start")),
            modules: sheet.list(MODULES).iter().filter_map(planned).collect(),
            weekday: number("weekday", 2, 0, 4),
            time: time(sheet.text("time")).unwrap_or((14, 30)),
            minutes: number("minutes", 90, 5, 600),
            has_minutes: sheet.number("has").map(|n| n.min(6000)),
            local: LocalWeeks {
                autumn: u32::try_from(number("autumn", 40, 40, 41)).unwrap_or(40),
                winter: u32::try_from(number("winter", 8, 8, 9)).unwrap_or(8),
            },
        }
    }

    /// A first proposal: all modules, in the order of the course.
    #[must_use]
    pub fn propose(id: &str, start: NaiveDate, course: &[ModuleFacts]) -> Sheet {
        let mut sheet = Sheet::default();
        sheet.set("id", id);
        sheet.set("start", start.to_string());
        for module in course {
            sheet.add(MODULES, module.id.as_str());
        }
        sheet
    }

    /// The periods of a school year: the ready ones as the school has changed
    /// them, and its own.
    #[must_use]
    pub fn periods(&self, sheet: &Sheet, year: SchoolYear) -> Vec<Period> {
        let cell = |id: &str, member: &str| format!("{PERIODS}/{id}/{member}");
        let mut periods = year.ready(self.local);
        periods.retain(|period| !sheet.is_set(&cell(&period.id, "off")));
        for period in &mut periods {
            if let Some(from) = day(sheet.text(&cell(&period.id, "from"))) {
                period.from = from;
            }
            let to = day(sheet.text(&cell(&period.id, "to"))).unwrap_or(period.to);
            period.to = to.max(period.from);
        }
        periods.extend(own_periods(sheet).into_iter().filter(|period| {
            let touched = SchoolYear::of(period.from)..=SchoolYear::of(period.to);
            touched.contains(&year)
        }));
        periods.sort_by(|a, b| (a.from, a.to, &a.id).cmp(&(b.from, b.to, &b.id)));
        periods
    }
}

/// The periods a school has added itself, in the order they were added.
#[must_use]
pub fn own_periods(sheet: &Sheet) -> Vec<Period> {
    let cell = |id: &str, member: &str| format!("{PERIODS}/{id}/{member}");
    let read = |id: String| {
        let from = day(sheet.text(&cell(&id, "from")))?;
        let to = day(sheet.text(&cell(&id, "to"))).unwrap_or(from);
        Some(Period {
            ready: None,
            kind: PeriodKind::from_word(sheet.text(&cell(&id, "kind"))),
            name: sheet.text(&cell(&id, "name")).to_owned(),
            from,
            to: to.max(from),
            id,
        })
    };
    sheet.list(PERIODS).into_iter().filter_map(read).collect()
}
