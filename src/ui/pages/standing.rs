//! `/hjelp`, `/personvern`, `/tilgjengelighet`, `/om`, `/begreper` and below.

use leptos::prelude::*;

use crate::ui::glossary::{Sources, Terms};
use crate::ui::parts::{Markdown, PageHeading};
use crate::ui::route::Standing;
use crate::ui::state::AppState;

/// A standing page.
#[component]
pub fn StandingPage(
    /// Which.
    which: Standing,
) -> impl IntoView {
    let app = AppState::get();
    let page = app
        .library
        .with_untracked(|l| l.standing(which.name(), app.lang_now()).cloned());
    match page {
        Some(page) => {
            let updated = page.updated.map(|day| {
                view! { <p class="quiet">{(app.t().page.updated)(&day)}</p> }
            });
            view! {
                <PageHeading text=page.title/>
                {updated}
                <div class="prose">
                    <Markdown source=page.text.body links=page.text.links/>
                </div>
                {match which {
                    Standing::Glossary => view! { <Terms/> }.into_any(),
                    Standing::Sources => view! { <Sources/> }.into_any(),
                    _ => ().into_any(),
                }}
            }
            .into_any()
        }
        None => view! { <super::NotFound/> }.into_any(),
    }
}
