//! The run as a picture, weeks by modules, and the same as a table.

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use crate::school::{Layout, PeriodKind, Placed, PlanMeeting, Run, Week};
use crate::ui::edge;
use crate::ui::school::drag::{Hands, module_bar};
use crate::ui::school::words;
use crate::ui::state::AppState;

/// Where the weeks begin, how wide one is, where the rows begin, how high one is.
pub(super) const LEFT: usize = 190;
pub(super) const WIDE: usize = 22;
pub(super) const TOP: usize = 52;
pub(super) const HIGH: usize = 34;

/// The picture, its key, and the table that says the same. With `hands` the
/// modules can be dragged.
pub fn calendar(
    app: AppState,
    run: &Run,
    layout: &Layout,
    nth: usize,
    hands: Option<Hands>,
) -> AnyView {
    let today = edge::today();
    view! {
        <figure class="run-picture">
            {(!run.school.is_empty()).then(|| view! { <figcaption class="only-print">{run.school.clone()}</figcaption> })}
            <div class="run-scroll" tabindex="0" role="group" aria-label=app.school_texts().run.calendar>
                {picture(app, layout, today, nth, hands)}
            </div>
            {legend(app)}
        </figure>
        {table(app, layout, today)}
    }
    .into_any()
}

/// Adds a bar to a path.
pub(super) fn bar(path: &mut String, x: usize, y: usize, wide: usize, high: usize) {
    path.push_str(&format!("M{x} {y}h{wide}v{high}h-{wide}z"));
}

fn picture(
    app: AppState,
    layout: &Layout,
    today: NaiveDate,
    nth: usize,
    hands: Option<Hands>,
) -> AnyView {
    let t = &app.school_texts().run;
    let id = |name: &str| match nth {
        0 => name.to_owned(),
        n => format!("{name}-{n}"),
    };
    let labels = format!("{} {}", id("run-title"), id("run-told"));
    let rows = layout.modules.len();
    let (right, foot) = (LEFT + layout.weeks.len() * WIDE, TOP + rows * HIGH);
    let place = |day: NaiveDate| {
        let week = Week::of(day);
        let n = layout.weeks.iter().position(|w| w.week == week)?;
        let day = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or(0);
        Some(LEFT + n * WIDE + (2 * day.min(6) + 1) * WIDE / 14)
    };
    let (mut off, mut exam, mut days, mut plan) =
        (String::new(), String::new(), String::new(), String::new());
    for (n, week) in layout.weeks.iter().enumerate() {
        let x = LEFT + n * WIDE;
        let touching = || week.periods.iter().filter_map(|p| layout.periods.get(*p));
        // Some schools plan on Saturdays, or in a week that is off.
        for period in touching().filter(|p| p.kind == PeriodKind::Planning) {
            for day in (0..7).map(|n| week.week.day(n)).filter(|d| period.has(*d)) {
                let at = place(day).unwrap_or(x);
                plan.push_str(&format!("M{} {}h6l-3 6z", at - 3, TOP - 8));
            }
        }
        if week.is_off {
            let exams = touching().all(|p| p.kind == PeriodKind::Exam);
            let path = if exams { &mut exam } else { &mut off };
            bar(path, x, TOP, WIDE, rows * HIGH);
            continue;
        }
        for period in touching() {
            for day in week.week.school_days().filter(|d| period.has(*d)) {
                let at = place(day).unwrap_or(x);
                match period.kind {
                    PeriodKind::Planning => {}
                    PeriodKind::Exam => bar(&mut exam, at - 1, TOP, 3, rows * HIGH),
                    PeriodKind::Holiday => bar(&mut days, at - 1, TOP, 3, rows * HIGH),
                }
            }
        }
    }
    let bars: Vec<_> = layout
        .modules
        .iter()
        .enumerate()
        .map(|(row, placed)| module_bar(app, layout, row, placed, hands))
        .collect();
    let lines: String = (0..=rows)
        .map(|n| format!("M0 {}H{right}", TOP + n * HIGH))
        .collect();
    let dots: Vec<_> = layout
        .meetings
        .iter()
        .filter_map(|meeting| {
            let row = row_of(layout, meeting)?;
            let (x, y) = (place(meeting.date)?, TOP + row * HIGH + HIGH / 2);
            Some(view! { <circle cx=x.to_string() cy=y.to_string() r="5"/> })
        })
        .collect();
    let names: Vec<_> = layout
        .modules
        .iter()
        .enumerate()
        .map(|(row, placed)| {
            let (number, title) = words::module_parts(app, &placed.planned.facts.id);
            let y = TOP + row * HIGH + HIGH / 2 + 5;
            view! { <text x="4" y=y.to_string()>{format!("{number} {title}")}</text> }
        })
        .collect();
    let now = place(today).map(|x| {
        view! {
            <g class="run-now">
                <path d=format!("M{x} {}V{foot}", TOP - 14)/>
                <text x=x.to_string() y=(foot + 18).to_string() text-anchor="middle">{t.today}</text>
            </g>
        }
    });
    view! {
        <svg class="run-svg" viewBox=format!("0 0 {right} {}", foot + 24) width=right.to_string() role="img" aria-labelledby=labels>
            <title id=id("run-title")>{t.calendar}</title>
            <desc id=id("run-told")>{told(app, layout, today)}</desc>
            <path class="run-off" d=off/>
            <path class="run-exam" d=exam/>
            <path class="run-day" d=days/>
            <path class="run-line" d=lines/>
            {bars}
            <path class="run-planning" d=plan/>
            <g class="run-words">{head(app, layout)} {names}</g>
            <g class="run-meeting">{dots}</g>
            {now}
        </svg>
    }
    .into_any()
}

/// Months and week numbers. A month of one week has no room for its name.
fn head(app: AppState, layout: &Layout) -> Vec<AnyView> {
    let mut words = Vec::new();
    let month_of = |n: usize| Some(layout.weeks.get(n)?.week.day(3).month0());
    for (n, week) in layout.weeks.iter().enumerate() {
        let x = LEFT + n * WIDE;
        let month = month_of(n);
        let begins = n
            .checked_sub(1)
            .is_none_or(|before| month_of(before) != month);
        let goes_on = layout.weeks.len() == n + 1 || month_of(n + 1) == month;
        if let (Some(month), true, true) = (month, begins, goes_on) {
            let name: String = words::month(app, month).chars().take(3).collect();
            words.push(view! { <text x=x.to_string() y="14">{name}</text> }.into_any());
        }
        let (x, number) = (x + WIDE / 2, week.week.number().to_string());
        words.push(
            view! { <text class="run-week" x=x.to_string() y="34" text-anchor="middle">{number}</text> }
                .into_any(),
        );
    }
    words
}

fn row_of(layout: &Layout, meeting: &PlanMeeting) -> Option<usize> {
    let same = |placed: &Placed| placed.planned.facts.id == meeting.module;
    layout.modules.iter().position(same)
}

/// What a module's weeks and meetings are, in words.
fn row_words(app: AppState, layout: &Layout, placed: &Placed) -> (String, String, String) {
    let weeks: Vec<Week> = placed
        .weeks
        .iter()
        .filter_map(|n| Some(layout.weeks.get(*n)?.week))
        .collect();
    let id = &placed.planned.facts.id;
    let dates: Vec<String> = layout
        .meetings
        .iter()
        .filter(|m| m.module == *id)
        .map(|m| {
            let part = (app.school_texts().run.part)(m.part + 1, m.part + 1);
            format!("{part}: {}", words::short_date(app, m.date))
        })
        .collect();
    let dates = if dates.is_empty() {
        app.school_texts().common.none.to_owned()
    } else {
        dates.join(", ")
    };
    let name = words::module(app, id.as_str());
    (name, words::weeks(app, &weeks), dates)
}

/// The picture in words: the same, in the same order.
fn told(app: AppState, layout: &Layout, today: NaiveDate) -> String {
    let t = &app.school_texts().run;
    let (Some(first), Some(end)) = (layout.weeks.first(), layout.end()) else {
        return String::new();
    };
    let mut told = vec![(t.picture)(
        &words::date(app, first.week.monday()),
        &words::date(app, end),
    )];
    for placed in &layout.modules {
        let (name, weeks, dates) = row_words(app, layout, placed);
        told.push((t.picture_module)(&name, &weeks, &dates));
    }
    let off = off_words(app, layout);
    if !off.is_empty() {
        told.push((t.picture_off)(&off.join("; ")));
    }
    if layout.on(today).is_some() {
        told.push(format!("{}: {}.", t.today, words::date(app, today)));
    }
    told.join(" ")
}

/// Every period with its days.
pub fn off_words(app: AppState, layout: &Layout) -> Vec<String> {
    let t = &app.school_texts().run;
    let words = layout.periods.iter().map(|period| {
        let name = match period.ready {
            Some(ready) => (t.ready)(ready).to_owned(),
            None if period.name.trim().is_empty() => (t.kind)(period.kind).to_owned(),
            None => format!("{} ({})", period.name, (t.kind)(period.kind)),
        };
        let from = words::short_date(app, period.from);
        if period.from == period.to {
            format!("{name} {from}")
        } else {
            format!("{name} {from} – {}", words::short_date(app, period.to))
        }
    });
    words.collect()
}

fn legend(app: AppState) -> AnyView {
    let t = &app.school_texts().run;
    let items = [
        ("run-work", "M1 3h18v14h-18z", t.legend_work),
        ("run-dot", "M10 5a5 5 0 1 0 .1 0z", t.legend_meeting),
        ("run-off", "M1 3h18v14h-18z", t.legend_off),
        ("run-exam", "M1 3h18v14h-18z", t.legend_exam),
        ("run-planning", "M6 6h8l-4 8z", t.legend_planning),
    ];
    let items: Vec<_> = items
        .into_iter()
        .map(|(class, path, words)| {
            view! {
                <li>
                    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path class=class d=path/></svg>
                    {words}
                </li>
            }
        })
        .collect();
    view! { <ul class="run-legend">{items}</ul> }.into_any()
}

fn table(app: AppState, layout: &Layout, today: NaiveDate) -> AnyView {
    let t = &app.school_texts().run;
    let rows: Vec<_> = layout
        .modules
        .iter()
        .map(|placed| {
            let (name, weeks, dates) = row_words(app, layout, placed);
            view! { <tr><th scope="row">{name}</th><td>{weeks}</td><td>{dates}</td></tr> }
        })
        .collect();
    let off = off_words(app, layout).join("; ");
    let is_within = layout.on(today).is_some();
    let now = is_within.then(|| format!(" {}: {}.", t.today, words::date(app, today)));
    view! {
        <div class="table-frame">
            <table class="ds-table run-table">
                <thead><tr><th scope="col">{t.col_what}</th><th scope="col">{t.col_when}</th><th scope="col">{t.col_meeting}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="quiet run-off-words">{(t.picture_off)(&off)} {now}</p>
    }
    .into_any()
}
