//! `/skolen/arenaer`: who meets where, and what is worked with there.

use leptos::prelude::*;

use crate::school::arenas::{ARENAS, MEMBERS};
use crate::store::SchoolKey;
use crate::ui::edge;
use crate::ui::parts::{Icon, PageHeading};
use crate::ui::school::field::{Control, field};
use crate::ui::school::list::{List, list};
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
        Control::Number(None),
        t.minutes,
        "",
    ));
    view! { <div class="school-fields">{fields}</div> }.into_any()
}
