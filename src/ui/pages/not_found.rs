//! An address that leads to no page.

use leptos::prelude::*;

use crate::ui::parts::PageHeading;
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// «There is no such page.»
#[component]
pub fn NotFound() -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    view! {
        <PageHeading text=t.not_found.heading/>
        <p class="lead">{t.not_found.lead}</p>
        <p class="buttons"><a class="ds-button" href=app.href(&Route::Home)>{t.not_found.home}</a></p>
    }
}
