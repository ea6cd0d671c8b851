//! `/skolen/stotte`: support from outside, and what is due next time.

use leptos::prelude::*;

use crate::school::support::{Agreed, DEMANDS, FORMS, demands};
use crate::store::{SchoolKey, Sheet};
use crate::text::school::Label;
use crate::ui::edge;
use crate::ui::parts::{Icon, PageHeading};
use crate::ui::route::Route;
use crate::ui::school::field::{Control, field};
use crate::ui::school::list::{List, list};
use crate::ui::school::{Tool, words};
use crate::ui::state::AppState;

const KEY: SchoolKey = SchoolKey::Support;

/// What one writes of the network.
const NETWORK: [&str; 3] = ["schools", "plans", "threads"];

/// The last form is whatever the school writes there.
const OTHER: &str = "form/10";
const OTHER_TEXT: &str = "form/10/text";
const _: () = assert!(FORMS == 10);

/// The page.
pub fn page() -> AnyView {
    let app = AppState::get();
    let t = &app.school_texts().support;
    let sheet = app.sheet_signal(KEY);
    let spec = List {
        key: || KEY,
        name: DEMANDS,
        empty: t.demands_empty,
        add: t.demand_add,
        first: "text",
    };
    let network: Vec<_> = NETWORK
        .into_iter()
        .zip(t.network_fields)
        .map(|(member, (label, hint))| {
            field(
                app,
                &KEY,
                &format!("network/{member}"),
                Control::Area,
                label,
                hint,
            )
        })
        .collect();
    view! {
        <PageHeading text=t.heading/>
        <p class="lead no-print">{t.lead}</p>
        {checklist(app, "form", t.forms, &t.form)}
        {checklist(app, "content", t.contents, &t.content)}
        <section class="block no-print" aria-labelledby="krav">
            <h2 id="krav" class="ds-heading" data-size="sm">{t.demands}</h2>
            <p>{t.demands_told}</p>
            {list(app, spec, demand)}
        </section>
        <section class="block no-print" aria-labelledby="nettverk">
            <h2 id="nettverk" class="ds-heading" data-size="sm">{t.network.0}</h2>
            <p>{t.network.1}</p>
            {network}
        </section>
        {move || agenda(app, &sheet.get())}
    }
    .into_any()
}

/// What one can agree on, each with what to ask for.
fn checklist(app: AppState, list: &str, heading: &'static str, points: &[Label]) -> AnyView {
    let t = &app.school_texts().support;
    let states = Agreed::ALL.into_iter().zip(t.state);
    let states: Vec<_> = states
        .map(|(state, words)| (state.word().to_owned(), words.to_owned()))
        .collect();
    let rows: Vec<_> = points
        .iter()
        .enumerate()
        .map(|(n, (what, ask))| {
            let cell = format!("{list}/{}", n + 1);
            let control = Control::Choice(states.clone(), Agreed::Open.word().to_owned());
            let asked = if cell == OTHER {
                field(app, &KEY, OTHER_TEXT, Control::Line, ask, "")
            } else {
                view! { <p class="quiet">{*ask}</p> }.into_any()
            };
            view! {
                <li class="entry">
                    <h3 class="ds-heading" data-size="2xs">{*what}</h3>
                    {asked}
                    {field(app, &KEY, &cell, control, &(t.state_label)(what), "")}
                </li>
            }
        })
        .collect();
    view! {
        <section class="block no-print">
            <h2 class="ds-heading" data-size="sm">{heading}</h2>
            <ul class="entries">{rows}</ul>
        </section>
    }
    .into_any()
}

fn demand(app: AppState, id: &str) -> AnyView {
    let t = &app.school_texts().support;
    let cell = |member: &str| format!("{DEMANDS}/{id}/{member}");
    view! {
        {field(app, &KEY, &cell("text"), Control::Area, t.demand, "")}
        <div class="school-numbers">
            {field(app, &KEY, &cell("due"), Control::Date, t.due, "")}
            {field(app, &KEY, &cell("done"), Control::Check, t.done, "")}
        </div>
    }
    .into_any()
}

/// What is due before the next gathering, for `/oppfolging`. Rows stay where
/// they are while one is on the page, so that focus does.
pub fn due(app: AppState) -> Option<AnyView> {
    let t = &app.school_texts().support;
    let today = edge::today();
    let dated = demands(&app.journal.with_untracked(|j| j.sheet(&KEY)));
    let rows: Vec<_> = dated
        .into_iter()
        .filter_map(|demand| {
            let day = demand.due?;
            let cell = format!("{DEMANDS}/{}/done", demand.id);
            let mut when = format!("{} {}", t.due, words::date(app, day));
            if day < today && !demand.done {
                when = format!("{when}. {}", t.late);
            }
            let label = format!("{}: {}", t.done, demand.text);
            Some(view! {
                <li class="decision" data-demand>
                    <p class="written"><strong><bdi>{demand.text}</bdi></strong></p>
                    <p class="quiet">{when}</p>
                    {field(app, &KEY, &cell, Control::Check, &label, "")}
                </li>
            })
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let href = app.href(&Route::School(Tool::Support));
    let view = view! {
        <section class="block" aria-labelledby="krav" data-demands>
            <h2 id="krav" class="ds-heading" data-size="sm">{t.demands}</h2>
            <ul class="decisions">{rows}</ul>
            <p class="no-print"><a class="ds-link" href=href>{t.heading}</a></p>
        </section>
    };
    Some(view.into_any())
}

/// The agenda of the first conversation, with what was ticked.
fn agenda(app: AppState, sheet: &Sheet) -> AnyView {
    let t = &app.school_texts().support;
    let (heading, points) = t.agenda;
    let points: Vec<_> = points.iter().map(|p| view! { <p>{*p}</p> }).collect();
    let wanted = |state: Agreed| {
        let lists = [("form", &t.form[..]), ("content", &t.content[..])];
        let mut found = Vec::new();
        for (list, all) in lists {
            for (n, (what, ask)) in all.iter().enumerate() {
                let cell = format!("{list}/{}", n + 1);
                if Agreed::from_word(sheet.text(&cell)) == state {
                    let own = sheet.text(OTHER_TEXT).trim();
                    let ask = if cell == OTHER && !own.is_empty() {
                        own
                    } else {
                        ask
                    };
                    found.push(view! { <li dir="auto">{*what} ": " {ask.to_owned()}</li> });
                }
            }
        }
        found
    };
    let section = |words: &'static str, items: Vec<_>| {
        (!items.is_empty()).then(|| {
            view! { <h3 class="ds-heading" data-size="2xs">{words}</h3> <ul class="ds-list">{items}</ul> }
        })
    };
    let due = demands(sheet).into_iter().filter(|demand| !demand.done);
    let due: Vec<_> = due
        .map(|demand| {
            let day = demand
                .due
                .map(|day| format!(" ({})", words::date(app, day)));
            view! { <li dir="auto">{demand.text} {day}</li> }
        })
        .collect();
    let due = (!due.is_empty()).then(|| {
        view! { <h3 class="ds-heading" data-size="2xs">{t.demands}</h3> <ul class="ds-list">{due}</ul> }
    });
    let network = NETWORK.into_iter().zip(t.network_fields);
    let network: Vec<_> = network
        .filter_map(|(member, (label, _))| {
            let text = sheet.text(&format!("network/{member}")).trim().to_owned();
            (!text.is_empty()).then(|| {
                view! { <dt>{label}</dt> <dd class="written" dir="auto">{text}</dd> }
            })
        })
        .collect();
    let network = (!network.is_empty()).then(|| {
        view! { <h3 class="ds-heading" data-size="2xs">{t.network.0}</h3> <dl>{network}</dl> }
    });
    view! {
        <section class="block agenda" aria-labelledby="saksliste">
            <h2 id="saksliste" class="ds-heading" data-size="sm">{heading}</h2>
            {points}
            {section(t.agenda_ask, wanted(Agreed::Ask))}
            {section(t.agenda_agreed, wanted(Agreed::Yes))}
            {due}
            {network}
            <p class="buttons no-print">
                <button class="ds-button" type="button" on:click=move |_| edge::print()>
                    <Icon name="PrinterSmall"/> {app.school_texts().common.print}
                </button>
            </p>
        </section>
    }
    .into_any()
}
