//! `/hjelp`, `/personvern`, `/tilgjengelighet`, `/om`, `/begreper` and below.

use leptos::prelude::*;

use crate::ui::chunks;
use crate::ui::parts::{PageHeading, ProseView};
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
                {(which == Standing::Privacy).then(|| chunks::witness(app))}
                <div class="prose">
                    <ProseView prose=page.text.body links=page.text.links/>
                </div>
            }
            .into_any()
        }
        None => view! { <super::NotFound/> }.into_any(),
    }
}
