//! Holidays, planning days and exam weeks, for one municipality.

use leptos::prelude::*;

use crate::school::{Layout, LocalWeeks, PERIODS, PeriodKind, Run, SchoolYear, day};
use crate::store::{SchoolKey, Sheet};
use crate::ui::edge;
use crate::ui::school::field::{Control, field};
use crate::ui::school::list::{List, list};
use crate::ui::school::words;
use crate::ui::state::AppState;

const KEY: SchoolKey = SchoolKey::Run;

/// The section: the ready periods of each school year, and the school's own.
pub fn section(app: AppState, sheet: Memo<Sheet>, plan: Memo<(Run, Layout)>) -> AnyView {
    let t = &app.school_texts().run;
    let years = Memo::new(move |_| plan.with(|(run, layout)| years(run, layout)));
    let own = List {
        key: || KEY,
        name: PERIODS,
        empty: "",
        add: t.period_add,
        first: "name",
    };
    view! {
        <section class="block no-print" aria-labelledby="ferier">
            <h2 id="ferier" class="ds-heading" data-size="sm">{t.periods}</h2>
            <p>{t.periods_told}</p>
            {move || years.get().into_iter().map(|year| ready(app, sheet, year)).collect::<Vec<_>>()}
            {list(app, own, entry)}
        </section>
    }
    .into_any()
}

/// The school years from the start to the end.
fn years(run: &Run, layout: &Layout) -> Vec<SchoolYear> {
    let first = run.start.unwrap_or_else(edge::today);
    let last = layout.end().unwrap_or(first);
    let (first, last) = (SchoolYear::of(first), SchoolYear::of(last));
    (first.0..=last.0.min(first.0 + 8))
        .map(SchoolYear)
        .collect()
}

fn ready(app: AppState, sheet: Memo<Sheet>, year: SchoolYear) -> AnyView {
    let t = &app.school_texts().run;
    let (from, to) = year.years();
    let now = Memo::new(move |_| {
        let sheet = sheet.get();
        let periods = Run::read(&sheet, &app.module_facts()).periods(&sheet, year);
        let days = periods.into_iter().map(|p| (p.id, p.from, p.to));
        days.collect::<Vec<_>>()
    });
    let rows: Vec<_> = year
        .ready(LocalWeeks::default())
        .into_iter()
        .map(|period| {
            let name = period.ready.map_or("", |r| (t.ready)(r));
            let id = period.id;
            let cell = |member: &str| format!("{PERIODS}/{id}/{member}");
            let line = |member: &str, control, words: &str| {
                let label = format!("{name}: {}", words.to_lowercase());
                field(app, &KEY, &cell(member), control, &label, "")
            };
            let fields = [
                line("from", Control::Date, t.from),
                line("to", Control::Date, t.to),
                line("off", Control::Check, t.off),
            ];
            let days = move || {
                now.get()
                    .into_iter()
                    .find(|(own, ..)| *own == id)
                    .map(|(_, from, to)| {
                        format!(
                            "{} – {}",
                            words::short_date(app, from),
                            words::short_date(app, to)
                        )
                    })
            };
            view! {
                <li class="entry">
                    <h3 class="ds-heading" data-size="2xs">{name}</h3>
                    <p class="quiet">{days}</p>
                    <div class="school-numbers">{fields.into_iter().collect::<Vec<_>>()}</div>
                </li>
            }
        })
        .collect();
    view! {
        <details class="ds-details">
            <summary>{(t.year)(from, to)}</summary>
            <div><ul class="entries">{rows}</ul></div>
        </details>
    }
    .into_any()
}

/// One of the school's own periods.
fn entry(app: AppState, id: &str) -> AnyView {
    let t = &app.school_texts().run;
    let cell = |member: &str| format!("{PERIODS}/{id}/{member}");
    let kinds = PeriodKind::ALL.map(|k| (k.word().to_owned(), (t.kind)(k).to_owned()));
    let usual = PeriodKind::Planning.word().to_owned();
    let (from, to) = (cell("from"), cell("to"));
    let backwards = move || {
        let sheet = app.sheet(&KEY);
        let days = (day(sheet.text(&from)), day(sheet.text(&to)));
        matches!(days, (Some(from), Some(to)) if to < from).then_some(t.backwards)
    };
    view! {
        <div class="school-numbers">
            {field(app, &KEY, &cell("name"), Control::Line, t.period_name, "")}
            {field(app, &KEY, &cell("kind"), Control::Choice(kinds.to_vec(), usual), t.period_kind, "")}
            {field(app, &KEY, &cell("from"), Control::Date, t.from, "")}
            {field(app, &KEY, &cell("to"), Control::Date, t.to, "")}
        </div>
        <p role="status" class="quiet">{backwards}</p>
    }
    .into_any()
}
