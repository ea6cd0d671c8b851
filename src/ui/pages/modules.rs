//! `/moduler`: all modules with progress.

use leptos::prelude::*;

use crate::ui::parts::PageHeading;
use crate::ui::progress::{module_done, module_stretch};
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// The list of modules.
#[component]
pub fn Modules() -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    view! {
        <PageHeading text=t.modules.heading/>
        <p class="lead">{t.modules.lead}</p>
        <ul class="tasks">
            {move || app.course(|course| {
                course.modules.iter().map(|module| {
                    let href = app.href(&Route::Module(module.id.clone()));
                    let (done, all) = module_done(&app, module);
                    let state = t.progress.stretch(module_stretch(&app, module));
                    view! {
                        <li class="task">
                            <span class="task-number" aria-hidden="true">{module.number().to_owned()}</span>
                            <div class="task-words" lang=app.lang_of(module.lang)>
                                <h2 class="ds-heading" data-size="2xs">
                                    <a class="ds-link" href=href>{module.title.clone()}</a>
                                </h2>
                                <p>{module.purpose.clone()}</p>
                                <p class="quiet">
                                    {(t.module.weeks)(module.weeks)} " · " {(t.module.hours)(module.hours)}
                                </p>
                            </div>
                            <p class="task-state">
                                {if all == 0 { t.module.no_pages.to_owned() } else if done == all { state.to_owned() } else { (t.progress.of)(done, all) }}
                            </p>
                        </li>
                    }
                }).collect::<Vec<_>>()
            })}
        </ul>
    }
    .into_any()
}
