//! `/moduler`: all modules with progress.

use leptos::prelude::*;

use crate::course::{Index, Module};
use crate::ui::chunks::{Tailored, tailored};
use crate::ui::parts::PageHeading;
use crate::ui::progress::{module_done, module_stretch};
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// The list of modules.
#[component]
pub fn Modules() -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let has_foreign = move || app.library.with(|library| !library.foreign().is_empty());
    view! {
        <PageHeading text=t.modules.heading/>
        <p class="lead">{t.modules.lead}</p>
        <ul class="tasks">{move || app.course(|course| module_rows(app, course))}</ul>
        {tailored(app, Tailored::Foreign, has_foreign)}
    }
    .into_any()
}

/// The modules of a course as rows of a task list.
#[must_use]
pub fn module_rows(app: AppState, course: &Index) -> Vec<AnyView> {
    course
        .modules
        .iter()
        .map(|module| row(app, module))
        .collect()
}

fn row(app: AppState, module: &Module) -> AnyView {
    let t = app.t();
    let href = app.href(&Route::Module(module.id.clone()));
    let (done, all) = module_done(&app, module);
    let state = if all == 0 {
        t.module.no_pages.to_owned()
    } else if done == all {
        t.progress.stretch(module_stretch(&app, module)).to_owned()
    } else {
        (t.progress.of)(done, all)
    };
    let weeks = (t.module.weeks)(module.weeks);
    let time =
        (module.weeks != [0, 0]).then(|| format!("{weeks} · {}", (t.module.hours)(module.hours)));
    view! {
        <li class="task">
            <span class="task-number" aria-hidden="true">{module.number().to_owned()}</span>
            <div class="task-words" lang=app.lang_of(module.lang)>
                <h2 class="ds-heading" data-size="2xs">
                    <a class="ds-link" href=href>{module.title.clone()}</a>
                </h2>
                <p>{module.purpose.clone()}</p>
                {time.map(|time| view! { <p class="quiet">{time}</p> })}
            </div>
            <p class="task-state">{state}</p>
        </li>
    }
    .into_any()
}
