//! `/gjort`: what I have done. A self-declaration, no diploma.

use leptos::prelude::*;

use crate::course::{Index, Kind};
use crate::journal::PageFacts;
use crate::ui::edge;
use crate::ui::parts::{Icon, PageHeading};
use crate::ui::state::AppState;

fn facts(course: &Index) -> Vec<PageFacts> {
    let pages = course.modules.iter().flat_map(|module| {
        module.pages.iter().map(|page| PageFacts {
            page: page.id.clone(),
            module: module.id.clone(),
            minutes: page.minutes,
            tryout: page.kind == Kind::TryOut,
            prompts: page.prompts.clone(),
        })
    });
    pages.collect()
}

/// The overview.
#[component]
pub fn Done() -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let own = app.own();
    let modules = move || {
        app.course(|course| {
            let work = app.journal.with(|j| j.overview(&facts(course)));
            work.into_iter()
                .filter_map(|row| {
                    let module = course.module(row.module.as_str())?;
                    (row.done + row.answers > 0).then(|| {
                        view! {
                            <section class="note">
                                <h2 class="ds-heading" data-size="xs">{format!("{} {}", module.number(), module.title)}</h2>
                                <ul class="ds-list">
                                    <li>{(own.done.pages_done)(row.done, row.pages)}</li>
                                    <li>{(own.done.answers)(row.answers)}</li>
                                    {(row.tryouts > 0).then(|| view! { <li>{(own.done.try_outs)(row.tryouts)}</li> })}
                                    {(row.minutes > 0).then(|| view! { <li>{(own.done.minutes)(row.minutes)}</li> })}
                                </ul>
                            </section>
                        }
                    })
                })
                .collect::<Vec<_>>()
        })
        .unwrap_or_default()
    };
    view! {
        <PageHeading text=t.titles.done/>
        <p class="lead">{own.done.lead}</p>
        <p class="buttons no-print">
            <button class="ds-button" data-variant="secondary" type="button" on:click=move |_| edge::print()>
                <Icon name="PrinterSmall"/> {own.done.print}
            </button>
        </p>
        {move || {
            let modules = modules();
            if modules.is_empty() { view! { <p>{own.done.nothing}</p> }.into_any() } else { modules.into_any() }
        }}
        <p class="quiet">{own.done.declaration}</p>
        <dl class="facts only-print">
            <div><dt>{own.done.name_line}</dt><dd>"______________________________"</dd></div>
            <div><dt>{own.done.date_line}</dt><dd>"______________"</dd></div>
        </dl>
    }
    .into_any()
}
