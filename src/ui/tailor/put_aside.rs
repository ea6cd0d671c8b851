//! The pages of a module that the school has put aside, below the others.

use leptos::prelude::*;

use crate::course::{ModuleId, Page};
use crate::ui::pages::PageList;
use crate::ui::state::AppState;

/// A list that is closed until one opens it; nothing when there is no such page.
#[component]
pub fn PutAside(
    /// The module.
    module: ModuleId,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.tailor_texts();
    let pages = {
        let module = module.clone();
        Memo::new(move |_| -> Vec<Page> {
            let module = app.module_shown(&module);
            let pages = module.into_iter().flat_map(|m| m.pages);
            pages.filter(|p| p.hidden).collect()
        })
    };
    move || {
        let pages = pages.get();
        (!pages.is_empty()).then(|| {
            view! {
                <details class="ds-details no-print" data-hidden-pages>
                    <summary>{(t.hidden_pages)(pages.len())}</summary>
                    <div>
                        <p>{t.hidden_told}</p>
                        <PageList pages=pages module=module.clone()/>
                    </div>
                </details>
            }
        })
    }
}
