//! Earlier versions of a text, in the chunk of what one has written.

use leptos::prelude::*;

use crate::store::TextKey;
use crate::ui::edge;
use crate::ui::parts::Icon;
use crate::ui::state::AppState;

/// Earlier versions of a text, newest first.
pub fn earlier_versions(key: TextKey) -> AnyView {
    let app = AppState::get();
    let t = app.t();
    let versions = move || {
        let versions = app.journal.with(|j| j.history(&key));
        versions
            .into_iter()
            .rev()
            .map(|version| {
                let (key, earlier) = (key.clone(), version.text.clone());
                view! {
                    <div class="version">
                        <p class="quiet">{(t.field.written)(&edge::date_and_time(&version.at))}</p>
                        <p class="written">{version.text.clone()}</p>
                        <button class="ds-button" data-size="sm" data-variant="secondary" type="button"
                            on:click=move |_| app.take_back(&key, &earlier)>
                            <Icon name="ArrowUndo"/> {t.field.take_back}
                        </button>
                    </div>
                }
            })
            .collect::<Vec<_>>()
    };
    view! {
        <details class="ds-details versions no-print">
            <summary>{t.field.history}</summary>
            <div>{versions}</div>
        </details>
    }
    .into_any()
}
