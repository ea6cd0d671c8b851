//! `/`: continue where you stopped, and the trail map.

use leptos::prelude::*;

use crate::ui::chunks::{Piece, piece};
use crate::ui::parts::{Icon, PageHeading, TrailMap};
use crate::ui::progress::{module_stretch, stops};
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// The home page.
#[component]
pub fn Home() -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    view! {
        <div class="home">
            <section class="home-lead">
                <PageHeading text=t.home.heading/>
                <p class="lead">{t.home.lead}</p>
                {move || go_on(app)}
                {move || piece(app, &Piece::Standing)}
                {move || piece(app, &Piece::NextMeeting)}
                {move || (app.installable.get() && app.has_written()).then(|| view! {
                    <p>
                        <button class="ds-button" data-variant="tertiary" type="button" on:click=move |_| app.install()>
                            <Icon name="Mobile"/> {t.frame.install}
                        </button>
                    </p>
                })}
            </section>
            <section class="home-trail" aria-labelledby="trail-heading">
                <h2 id="trail-heading" class="ds-heading" data-size="sm">{t.home.trail}</h2>
                <div class="home-trail-columns">
                    {move || app.course(|course| view! { <TrailMap stops=stops(&app, course)/> })}
                    <ol class="trail-list" start="0">
                        {move || app.course(|course| {
                            course.modules.iter().map(|module| {
                                let href = app.href(&Route::Module(module.id.clone()));
                                let state = t.progress.stretch(module_stretch(&app, module));
                                view! {
                                    <li>
                                        <a class="ds-link" href=href>{module.title.clone()}</a>
                                        <p class="quiet">
                                            {(t.module.weeks)(module.weeks)} " · " {state}
                                        </p>
                                    </li>
                                }
                            }).collect::<Vec<_>>()
                        })}
                    </ol>
                </div>
                <p class="quiet">{t.home.order_note}</p>
            </section>
            <section aria-labelledby="how-heading">
                <h2 id="how-heading" class="ds-heading" data-size="sm">{t.home.how}</h2>
                <ol class="steps">
                    {t.home.steps.iter().map(|(title, text, icon)| view! {
                        <li>
                            <Icon name=icon/>
                            <h3 class="ds-heading" data-size="2xs">{*title}</h3>
                            <p>{*text}</p>
                        </li>
                    }).collect::<Vec<_>>()}
                </ol>
            </section>
        </div>
    }
    .into_any()
}

/// The one thing to do next. A function, not a component: it follows the
/// journal.
fn go_on(app: AppState) -> AnyView {
    let t = app.t();
    let place = app.place();
    let restore = app.href(&Route::Data) + "#hent";
    match place {
        Some((module, page, title)) => {
            let href = app.href(&Route::Page(module, page));
            view! {
                <p class="continue">
                    <a class="ds-button" href=href>
                        {t.home.resume} <Icon name="ArrowRight"/>
                    </a>
                    <span class="quiet">{title}</span>
                </p>
                // Looking at a page writes nothing: the notes may still be elsewhere.
                {(!app.has_written()).then(|| view! {
                    <p><a class="ds-button" data-variant="tertiary" href=restore>{t.home.restore}</a></p>
                })}
            }
            .into_any()
        }
        None => {
            let begin = app.course(|course| {
                course
                    .modules
                    .first()
                    .map(|m| app.href(&Route::Module(m.id.clone())))
            });
            // A home-screen app has a storage of its own: first what one wrote elsewhere.
            let first = app.installed.get();
            let variant = |primary: bool| (!primary).then_some("tertiary");
            view! {
                {first.then(|| view! { <p>{t.home.restore_first}</p> })}
                <p class="continue">
                    <a class="ds-button" data-variant=variant(!first) href=begin.flatten()>
                        {t.home.begin} <Icon name="ArrowRight"/>
                    </a>
                    <a class="ds-button" data-variant=variant(first) href=restore>{t.home.restore}</a>
                </p>
            }
            .into_any()
        }
    }
}
