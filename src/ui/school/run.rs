//! `/skolen/framdriftsplan`: the run over the school year.

use leptos::prelude::*;

use crate::formats::ics::MEDIA_TYPE;
use crate::school::share::{self, Share};
use crate::school::{Advice, Layout, PlanMeeting, Run, advice, ics, remember};
use crate::store::{SchoolKey, Sheet};
use crate::ui::edge;
use crate::ui::parts::{Icon, PageHeading};
use crate::ui::route::Route;
use crate::ui::school::calendar::calendar;
use crate::ui::school::drag::Hands;
use crate::ui::school::field::{Control, field};
use crate::ui::school::sharing::{import_section, share_box};
use crate::ui::school::{Tool, cells, periods, run_modules, words};
use crate::ui::state::AppState;

const KEY: SchoolKey = SchoolKey::Run;

/// The run of a sheet, and its layout.
#[must_use]
pub fn laid_out(app: AppState, sheet: &Sheet) -> (Run, Layout) {
    let run = Run::read(sheet, &app.module_facts());
    let layout = Layout::new(&run, sheet);
    (run, layout)
}

/// The page.
pub fn page() -> AnyView {
    let app = AppState::get();
    let t = &app.school_texts().run;
    let sheet = app.sheet_signal(KEY);
    let has = Memo::new(move |_| sheet.with(|s| !s.is_empty()));
    let plan = Memo::new(move |_| sheet.with(|s| laid_out(app, s)));
    let hands = Hands::new();
    view! {
        <PageHeading text=t.heading/>
        <p class="lead no-print">{t.lead}</p>
        {move || has.get().then(|| view! {
            {move || plan.with(|(run, layout)| drawn(app, run, layout, hands))}
            {hands.told(app)}
            {form(app)}
            {run_modules::section(app, sheet, plan)}
            {move || plan.with(|(run, layout)| weighed(app, run, layout))}
            {periods::section(app, sheet, plan)}
            {exports(app)}
        })}
        {move || received(app, usize::from(has.get()))}
        {move || (!has.get()).then(|| begin(app))}
        {import_section(t.import, t.import_told)}
    }
    .into_any()
}

fn begin(app: AppState) -> AnyView {
    let t = &app.school_texts().run;
    let propose = move |_| {
        let course = app.module_facts();
        let sheet = Run::propose(&cells::new_id(), edge::today(), &course);
        app.edit(&KEY, &|own| *own = own.join(&sheet));
    };
    view! {
        <p>{t.empty}</p>
        <p class="buttons">
            <button class="ds-button" type="button" data-propose on:click=propose>{t.propose}</button>
        </p>
    }
    .into_any()
}

/// The calendar, and what prints with it.
fn drawn(app: AppState, run: &Run, layout: &Layout, hands: Hands) -> AnyView {
    let t = app.school_texts();
    if layout.modules.is_empty() {
        let why = if run.start.is_none() {
            t.run.no_start
        } else {
            t.run.modules_told
        };
        return view! { <p>{why}</p> }.into_any();
    }
    let file = move |_| save_ics(app, &KEY);
    view! {
        <section class="run-print" aria-labelledby="kalender">
            <h2 id="kalender" class="ds-heading no-print" data-size="sm">{t.run.calendar}</h2>
            {calendar(app, run, layout, 0, Some(hands))}
        </section>
        <p class="buttons no-print">
            <button class="ds-button" type="button" on:click=move |_| edge::print()>
                <Icon name="PrinterSmall"/> {t.common.print}
            </button>
            <button class="ds-button" data-variant="secondary" type="button" data-export="ics" on:click=file>
                <Icon name="Calendar"/> {t.run.ics}
            </button>
        </p>
        {calendar_told(app)}
    }
    .into_any()
}

/// How the file gets into one's own calendar.
fn calendar_told(app: AppState) -> AnyView {
    let t = &app.school_texts().run;
    let steps = t.ics_steps.iter().map(|step| view! { <li>{*step}</li> });
    view! {
        <details class="ds-details no-print" data-calendar-told>
            <summary>{t.ics_how}</summary>
            <div><ul class="ds-list">{steps.collect::<Vec<_>>()}</ul></div>
        </details>
    }
    .into_any()
}

/// Saves the meetings of a run for a calendar, and remembers which: those that
/// go from the plan are cancelled in the next file.
fn save_ics(app: AppState, key: &SchoolKey) {
    app.flush();
    let sheet = app.journal.with_untracked(|j| j.sheet(key));
    let (run, layout) = laid_out(app, &sheet);
    let t = &app.school_texts().run;
    let titled = |m: &PlanMeeting| {
        let module = words::module(app, m.module.as_str());
        let nth = if m.of > 1 {
            (t.meeting_nth)(m.nth + 1, m.of)
        } else {
            String::new()
        };
        ((t.meeting_title)(&module, m.part + 1), nth)
    };
    let text = ics(
        &run,
        &layout,
        &sheet,
        &titled,
        t.ics_cancelled,
        &edge::now(),
    );
    edge::save_as("moteklar-moter.ics", MEDIA_TYPE, text.as_bytes());
    app.edit(key, &|sheet| remember(sheet, &run, &layout));
}

/// School, start, meetings, time.
fn form(app: AppState) -> AnyView {
    let t = &app.school_texts().run;
    let days = app.school_texts().common.weekdays;
    let weekdays = (0..)
        .zip(days)
        .map(|(n, day): (u32, _)| (n.to_string(), day.to_owned()));
    let week = |n: u32| (n.to_string(), (app.school_texts().common.week)(n));
    let line = |name, control, label: &str, hint| field(app, &KEY, name, control, label, hint);
    view! {
        <section class="block no-print" aria-labelledby="rammer">
            <h2 id="rammer" class="ds-heading" data-size="sm">{t.frame}</h2>
            <div class="school-fields">
                {line("school", Control::Line, t.school.0, t.school.1)}
                {line("start", Control::Date, t.start.0, t.start.1)}
                {line("weekday", Control::Choice(weekdays.collect(), "2".to_owned()), t.weekday, "")}
                {line("time", Control::Time, t.time, "")}
                {line("minutes", Control::Number(Some(90), 5, 600), t.minutes, "")}
                {line("has", Control::Number(None, 0, 6000), t.has.0, t.has.1)}
                {line("autumn", Control::Choice(vec![week(40), week(41)], "40".to_owned()), t.autumn, "")}
                {line("winter", Control::Choice(vec![week(8), week(9)], "8".to_owned()), t.winter, "")}
            </div>
        </section>
    }
    .into_any()
}

/// What speaks against the plan.
fn weighed(app: AppState, run: &Run, layout: &Layout) -> AnyView {
    let t = &app.school_texts().run;
    let rules = app.course(|course| course.order.clone());
    let found: Vec<Advice> = advice(run, layout, &rules.unwrap_or_default());
    let name = |id: &str| words::module(app, id);
    let date = |day| words::date(app, day);
    let items: Vec<_> = found
        .iter()
        .map(|one| view! { <li>{(t.advise)(one, &name, &date)}</li> })
        .collect();
    view! {
        <section class="block no-print" aria-labelledby="raad" data-advice=found.len().to_string()>
            <h2 id="raad" class="ds-heading" data-size="sm">{t.advice}</h2>
            {if items.is_empty() {
                view! { <p>{t.advice_none}</p> }.into_any()
            } else {
                view! { <ul class="ds-list">{items}</ul> <p class="quiet">{t.advice_told}</p> }.into_any()
            }}
        </section>
    }
    .into_any()
}

fn exports(app: AppState) -> AnyView {
    let t = &app.school_texts().run;
    let content = move || share::for_staff(&app.sheet(&KEY));
    view! {
        <section class="block no-print" aria-labelledby="til-personalet">
            <h2 id="til-personalet" class="ds-heading" data-size="sm">{t.to_staff}</h2>
            <p>{t.to_staff_told}</p>
            {share_box(app, Share::Staff, t.to_staff_save, content)}
        </section>
    }
    .into_any()
}

/// The plans that came from one's leader; the pictures on the page are
/// numbered, and `drawn` are there already.
fn received(app: AppState, drawn: usize) -> AnyView {
    let t = &app.school_texts().run;
    let runs = app.handed_in().runs;
    let runs: Vec<_> = runs
        .into_iter()
        .zip(drawn..)
        .map(|((id, sheet), nth)| {
            let (run, layout) = laid_out(app, &sheet);
            let key = SchoolKey::Received(id.clone());
            let title = run.school.clone();
            let forget = move |_| app.forget_handed(&id, &title);
            view! {
                <section class="run-print">
                    <h2 class="ds-heading" data-size="sm">{t.from_leader} " " <bdi>{run.school.clone()}</bdi></h2>
                    <p class="quiet no-print">{t.from_leader_told}</p>
                    {calendar(app, &run, &layout, nth, None)}
                </section>
                <p class="buttons no-print">
                    <button class="ds-button" data-variant="secondary" type="button" data-export="ics" on:click=move |_| save_ics(app, &key)>
                        <Icon name="Calendar"/> {t.ics}
                    </button>
                    <button class="ds-button" data-variant="tertiary" type="button" on:click=forget>
                        <Icon name="Trash"/> {t.forget}
                    </button>
                </p>
                {calendar_told(app)}
            }
        })
        .collect();
    runs.into_any()
}

/// «Uke 43: modul 1, del 2», for the home page.
pub fn standing(app: AppState) -> Option<AnyView> {
    let received = app.handed_in().runs.into_iter().map(|(_, sheet)| sheet);
    let today = edge::today();
    // Last year's plan may still lie there: the first that knows of today counts.
    let mut layouts = std::iter::once(app.sheet(&KEY))
        .chain(received)
        .map(|sheet| laid_out(app, &sheet).1);
    let layout = layouts.find(|layout| layout.on(today).is_some())?;
    let standing = layout.on(today)?;
    let t = &app.school_texts().run;
    let week = standing.week.number();
    let words = match &standing.at {
        Some((placed, parts)) => {
            let (number, _) = words::module_parts(app, &placed.planned.facts.id);
            (t.standing)(week, &number, &(t.part)(parts.start + 1, parts.end))
        }
        None if standing.is_off => (t.standing_off)(week),
        None => (t.standing_between)(week),
    };
    let next = standing
        .next
        .map(|m| (t.next_meeting)(&words::date(app, m.date)));
    let href = app.href(&Route::School(Tool::Run));
    let view = view! {
        <p class="standing" data-standing>
            <a class="ds-link" href=href>{words}</a>
            <span class="quiet">{next}</span>
        </p>
    };
    Some(view.into_any())
}
