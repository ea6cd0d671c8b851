//! The modules of the run: order, weeks, pauses, meetings, hours.

use leptos::prelude::*;

use crate::course::ModuleId;
use crate::school::{Layout, MODULES, MOST_MEETINGS, MOST_WEEKS, Planned, Run};
use crate::store::{SchoolKey, Sheet};
use crate::ui::edge;
use crate::ui::parts::Icon;
use crate::ui::school::field::{Control, field};
use crate::ui::school::words;
use crate::ui::state::AppState;

const KEY: SchoolKey = SchoolKey::Run;

/// The section.
pub fn section(app: AppState, sheet: Memo<Sheet>, plan: Memo<(Run, Layout)>) -> AnyView {
    let t = &app.school_texts().run;
    let ids = Memo::new(move |_| sheet.with(|s| s.list(MODULES)));
    view! {
        <section class="block wide no-print" aria-labelledby="modulene">
            <h2 id="modulene" class="ds-heading" data-size="sm">{t.modules}</h2>
            <p>{t.modules_told}</p>
            <ol class="entries">
                {move || {
                    let ids = ids.get();
                    let run = Run::read(&sheet.get_untracked(), &app.module_facts());
                    let last = run.modules.len();
                    let known = run.modules.iter().filter(|m| ids.iter().any(|id| id == m.facts.id.as_str()));
                    known.enumerate().map(|(n, m)| entry(app, m, n, last)).collect::<Vec<_>>()
                }}
            </ol>
            {move || left_out(app, &ids.get())}
        </section>
        <section class="block no-print">
            <details class="ds-details">
                <summary>{t.meeting_list}</summary>
                <div>{meetings(app, plan)}</div>
            </details>
        </section>
    }
    .into_any()
}

/// One module, with the buttons that move and stretch it.
fn entry(app: AppState, planned: &Planned, n: usize, last: usize) -> AnyView {
    let t = &app.school_texts().run;
    let c = &app.school_texts().common;
    let id = planned.facts.id.clone();
    let name = words::module(app, id.as_str());
    let cell = |member: &str| format!("{MODULES}/{id}/{member}");
    let step = |member: &'static str, by: i64, usual: u64, least: u64, words: &'static str| {
        let (cell, own, name) = (
            cell(member),
            format!("{id}-{member}-{}", if by < 0 { "ned" } else { "opp" }),
            name.clone(),
        );
        view! {
            <button class="ds-button" data-variant="secondary" data-size="sm" type="button" id=own
                on:click=move |_| app.edit(&KEY, &|sheet| {
                    let now = sheet.number(&cell).unwrap_or(usual);
                    sheet.set(&cell, now.saturating_add_signed(by).clamp(least, MOST_WEEKS));
                })>
                {words} <span class="ds-sr-only">{name}</span>
            </button>
        }
        .into_any()
    };
    let shift = |by: i64, icon: &'static str, words: &'static str| {
        let (own, name) = (id.clone(), name.clone());
        let button = format!("flytt-{own}-{}", if by < 0 { "opp" } else { "ned" });
        let back = button.clone();
        view! {
            <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" id=button
                on:click=move |_| {
                    app.edit(&KEY, &|sheet| sheet.shift(MODULES, own.as_str(), by));
                    edge::focus_soon(back.clone());
                }>
                <Icon name=icon/> {words} <span class="ds-sr-only">{name}</span>
            </button>
        }
        .into_any()
    };
    let weeks = u64::from(planned.facts.weeks[1]);
    let number = |member: &str, usual: u64, least: u64, most: u64, label: &str| {
        field(
            app,
            &KEY,
            &cell(member),
            Control::Number(Some(usual), least, most),
            label,
            "",
        )
    };
    let remove = {
        let id = id.clone();
        move |_| {
            app.edit(&KEY, &|sheet| sheet.remove(MODULES, id.as_str()));
            edge::focus_soon(format!("ta-med-{id}"));
        }
    };
    let least = (app.t().module.weeks)(planned.facts.weeks);
    let hours = (app.t().module.hours)(planned.facts.hours);
    view! {
        <li class="entry" data-module=id.to_string()>
            <h3 class="ds-heading" data-size="xs">{name.clone()}</h3>
            <p class="quiet">{least} " · " {hours}</p>
            <div class="school-numbers">
                {number("weeks", weeks, 1, MOST_WEEKS, t.weeks)}
                {number("pause", 0, 0, MOST_WEEKS, t.pause)}
                {number("meetings", 1, 0, MOST_MEETINGS, t.meetings)}
                {number("hours", u64::from(planned.facts.hours[1]), 0, 200, t.hours)}
            </div>
            <p class="entry-tools">
                {step("weeks", -1, weeks, 1, t.shorter)}
                {step("weeks", 1, weeks, 1, t.longer)}
                {step("pause", -1, 0, 0, t.earlier)}
                {step("pause", 1, 0, 0, t.later)}
                {(n > 0).then(|| shift(-1, "ArrowUp", c.up))}
                {(n + 1 < last).then(|| shift(1, "ArrowDown", c.down))}
                <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-remove on:click=remove>
                    <Icon name="Trash"/> {c.remove} <span class="ds-sr-only">{name}</span>
                </button>
            </p>
        </li>
    }
    .into_any()
}

/// Modules of the course that the run leaves out.
fn left_out(app: AppState, ids: &[String]) -> Option<AnyView> {
    let t = &app.school_texts().run;
    let all = app.module_facts().into_iter();
    let missing: Vec<ModuleId> = all
        .map(|facts| facts.id)
        .filter(|id| !ids.iter().any(|known| known == id.as_str()))
        .collect();
    if missing.is_empty() {
        return None;
    }
    let buttons: Vec<_> = missing
        .into_iter()
        .map(|id| {
            let words = (t.take_in)(&words::module(app, id.as_str()));
            let own = format!("ta-med-{id}");
            view! {
                <button class="ds-button" data-variant="secondary" type="button" id=own
                    on:click=move |_| app.edit(&KEY, &|sheet| sheet.add(MODULES, id.as_str()))>
                    <Icon name="Plus"/> {words}
                </button>
            }
        })
        .collect();
    let view = view! {
        <h3 class="ds-heading" data-size="xs">{t.left_out}</h3>
        <p class="buttons">{buttons}</p>
    };
    Some(view.into_any())
}

/// Every meeting, and the field for a date of its own.
fn meetings(app: AppState, plan: Memo<(Run, Layout)>) -> AnyView {
    let t = &app.school_texts().run;
    let all = Memo::new(move |_| {
        plan.with(|(_, layout)| {
            let meetings = layout.meetings.iter();
            let kept = meetings.map(|m| (m.cell.clone(), m.module.clone(), m.part, m.nth, m.of));
            kept.collect::<Vec<_>>()
        })
    });
    let row = move |(cell, module, part, nth, of): (String, ModuleId, usize, usize, usize)| {
        let mut title = (t.meeting_title)(&words::module(app, module.as_str()), part + 1);
        if of > 1 {
            title = format!("{title}, {}", (t.meeting_nth)(nth + 1, of));
        }
        let label = (t.meeting_date)(&title);
        let own = field(app, &KEY, &cell, Control::Date, &label, "");
        let date = move || {
            plan.with(|(_, layout)| {
                let found = layout.meetings.iter().find(|m| m.cell == cell);
                found.map(|m| words::date(app, m.date))
            })
        };
        view! { <li class="entry"><p>{title} ": " <strong>{date}</strong></p> {own}</li> }
    };
    let rows = move || all.get().into_iter().map(row).collect::<Vec<_>>();
    view! { <ol class="entries">{rows}</ol> }.into_any()
}
