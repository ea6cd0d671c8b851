//! `/skolen/arenaer`: who meets where, and what is worked with there.

use leptos::prelude::*;

use crate::school::arenas::{ARENAS, MEMBERS, arenas, module_cell};
use crate::store::SchoolKey;
use crate::ui::edge;
use crate::ui::parts::{Icon, PageHeading};
use crate::ui::school::field::{Control, field};
use crate::ui::school::list::{List, list};
use crate::ui::school::words;
use crate::ui::state::AppState;

const KEY: SchoolKey = SchoolKey::Arenas;

/// The page.
pub fn page() -> AnyView {
    let app = AppState::get();
    let t = &app.school_texts().arenas;
    let none = Memo::new(move |_| app.sheet(&KEY).list(ARENAS).is_empty());
    let propose = move |_| {
        app.edit(&KEY, &|sheet| {
            for (n, arena) in t.proposals.iter().enumerate() {
                let id = format!("forslag-{n}");
                sheet.add(ARENAS, &id);
                for (member, text) in MEMBERS.into_iter().zip(*arena) {
                    sheet.set(&format!("{ARENAS}/{id}/{member}"), text);
                }
            }
        });
    };
    let spec = List {
        key: || KEY,
        name: ARENAS,
        empty: t.empty,
        add: t.add,
        first: "name",
    };
    view! {
        <PageHeading text=t.heading/>
        <p class="lead no-print">{t.lead}</p>
        <section class="block">
            {move || none.get().then(|| view! {
                <p class="buttons"><button class="ds-button" type="button" data-propose on:click=propose>{t.propose}</button></p>
            })}
            {list(app, spec, entry)}
        </section>
        {by_module(app)}
        <p class="buttons no-print">
            <button class="ds-button" data-variant="secondary" type="button" on:click=move |_| edge::print()>
                <Icon name="PrinterSmall"/> {app.school_texts().common.print}
            </button>
        </p>
    }
    .into_any()
}

fn entry(app: AppState, id: &str) -> AnyView {
    let t = &app.school_texts().arenas;
    let mut fields: Vec<_> = MEMBERS
        .into_iter()
        .zip(t.members)
        .map(|(member, label)| {
            let cell = format!("{ARENAS}/{id}/{member}");
            field(app, &KEY, &cell, Control::Line, label, "")
        })
        .collect();
    let minutes = format!("{ARENAS}/{id}/minutes");
    fields.push(field(
        app,
        &KEY,
        &minutes,
        Control::Number(None, 0, 1000),
        t.minutes,
        "",
    ));
    let modules: Vec<_> = app
        .module_facts()
        .into_iter()
        .map(|facts| {
            let module = facts.id.as_str();
            let name = words::module(app, module);
            field(
                app,
                &KEY,
                &module_cell(id, module),
                Control::Check,
                &name,
                "",
            )
        })
        .collect();
    view! {
        <div class="school-fields">{fields}</div>
        <fieldset class="ds-fieldset no-print">
            <legend class="ds-label">{t.modules}</legend>
            <div class="school-numbers school-checks">{modules}</div>
        </fieldset>
    }
    .into_any()
}

/// Each module and where it is worked with.
fn by_module(app: AppState) -> AnyView {
    let t = &app.school_texts().arenas;
    let all = Memo::new(move |_| arenas(&app.sheet(&KEY)));
    let table = move || {
        let all = all.get();
        if all.is_empty() {
            return None;
        }
        let rows: Vec<_> = app
            .module_facts()
            .into_iter()
            .map(|facts| {
                let id = facts.id.as_str();
                let here = all.iter().filter(|a| a.modules.iter().any(|m| m == id));
                let names: Vec<&str> = here
                    .map(|a| if a.name.is_empty() { t.nameless } else { &a.name })
                    .collect();
                let names = if names.is_empty() {
                    t.nowhere.to_owned()
                } else {
                    names.join(", ")
                };
                view! { <tr><th scope="row">{words::module(app, id)}</th><td dir="auto">{names}</td></tr> }
            })
            .collect();
        Some(view! {
            <section class="block" aria-labelledby="hvor">
                <h2 id="hvor" class="ds-heading" data-size="sm">{t.by_module}</h2>
                <div class="table-frame">
                    <table class="ds-table" data-by-module>
                        <thead><tr><th scope="col">{t.module}</th><th scope="col">{t.where_}</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        })
    };
    view! { {table} }.into_any()
}
