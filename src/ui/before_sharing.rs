//! What is pointed out before text leaves, at every door.

use leptos::prelude::*;
use serde_json::Value;

use crate::bundle::pupil_guard::{self, Hint};
use crate::text::OwnTexts;
use crate::ui::parts::{Notice, visible};
use crate::ui::state::AppState;

/// Text on its way out: what it is called, and what it says.
pub type Leaving = Vec<(String, String)>;

/// How many places are shown; whoever reads them has understood.
const MOST: usize = 30;

/// Points at what may belong to a person in what is about to leave. Nothing is
/// held back: the person decides.
pub fn before_sharing(
    app: AppState,
    leaving: impl Fn() -> Leaving + Send + Sync + 'static,
) -> AnyView {
    let own = app.own();
    let found = Memo::new(move |_| hints(own, &leaving()));
    let notice = move || {
        let found = found.get();
        (!found.is_empty()).then(|| {
            view! {
                <Notice color="warning">
                    <p><strong>{own.bring.guard}</strong></p>
                    <p>{own.bring.guard_told}</p>
                    <ul class="ds-list" data-guard>
                        {found.into_iter().map(|(what, text, place)| view! {
                            <li>{what} ": " <bdi>{text}</bdi> " (" <bdi>{place}</bdi> ")"</li>
                        }).collect::<Vec<_>>()}
                    </ul>
                </Notice>
            }
        })
    };
    view! { <div class="no-print" aria-live="polite">{notice}</div> }.into_any()
}

/// Every text in a record, however deep; the names of things are not.
#[must_use]
pub fn texts_in(place: &str, value: &Value) -> Leaving {
    match value {
        Value::String(text) => vec![(place.to_owned(), text.clone())],
        Value::Array(items) => items.iter().flat_map(|v| texts_in(place, v)).collect(),
        Value::Object(members) => members
            .iter()
            .filter(|(name, _)| *name != "id")
            .flat_map(|(_, value)| texts_in(place, value))
            .collect(),
        _ => Leaving::new(),
    }
}

/// What it looks like, the words themselves, and where they stand.
fn hints(own: &OwnTexts, leaving: &Leaving) -> Vec<(&'static str, String, String)> {
    let in_text = |(place, text): &(String, String)| {
        let found = pupil_guard::look(text).into_iter().filter_map(|find| {
            let words = match find.hint {
                Hint::IdentityNumber => own.bring.guard_identity,
                Hint::Phone => own.bring.guard_phone,
                Hint::Email => own.bring.guard_email,
            };
            Some((words, visible(text.get(find.range)?), clip(place)))
        });
        found.collect::<Vec<_>>()
    };
    leaving.iter().flat_map(in_text).take(MOST).collect()
}

fn clip(place: &str) -> String {
    let mut clipped: String = visible(place).chars().take(60).collect();
    if clipped.len() < place.len() {
        clipped.push('…');
    }
    clipped
}
