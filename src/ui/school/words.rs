//! Days, weeks and modules in words.

use chrono::{Datelike, NaiveDate};

use crate::course::ModuleId;
use crate::school::Week;
use crate::ui::state::AppState;

/// «24. august 2026».
#[must_use]
pub fn date(app: AppState, day: NaiveDate) -> String {
    let c = &app.school_texts().common;
    (c.date)(day.day(), month(app, day.month0()), day.year())
}

/// «24. august».
#[must_use]
pub fn short_date(app: AppState, day: NaiveDate) -> String {
    (app.school_texts().common.day)(day.day(), month(app, day.month0()))
}

/// A month's name.
#[must_use]
pub fn month(app: AppState, month0: u32) -> &'static str {
    let months = &app.school_texts().common.months;
    let place = usize::try_from(month0).unwrap_or(0);
    months.get(place).copied().unwrap_or_default()
}

/// «uke 37–39, uke 41–42».
#[must_use]
pub fn weeks(app: AppState, weeks: &[Week]) -> String {
    let c = &app.school_texts().common;
    let mut runs: Vec<(Week, Week)> = Vec::new();
    for week in weeks {
        match runs.last_mut() {
            Some((_, last)) if last.next() == *week => *last = *week,
            _ => runs.push((*week, *week)),
        }
    }
    let told = runs
        .into_iter()
        .map(|(from, to)| (c.weeks)(from.number(), to.number()));
    told.collect::<Vec<_>>().join(", ")
}

/// A module's number and short title.
#[must_use]
pub fn module_parts(app: AppState, id: &ModuleId) -> (String, String) {
    let found = app.module(id);
    found.map_or_else(
        || (String::new(), id.to_string()),
        |m| (m.number().to_owned(), m.short.clone()),
    )
}

/// «Modul 1: Overordnet del».
#[must_use]
pub fn module(app: AppState, id: &str) -> String {
    match ModuleId::new(id) {
        Ok(id) => {
            let (number, title) = module_parts(app, &id);
            (app.school_texts().run.module)(&number, &title)
        }
        Err(_) => id.to_owned(),
    }
}
