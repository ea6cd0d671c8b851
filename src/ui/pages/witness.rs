//! On `/personvern`: what this browser holds and has asked for, as it is now.

use leptos::prelude::*;

use crate::store::{Held, HeldIn, Witness};
use crate::text::words;
use crate::ui::edge;
use crate::ui::parts::Notice;
use crate::ui::state::AppState;

/// Every stored key and every request, read from the browser itself.
#[component]
pub fn WitnessView() -> impl IntoView {
    let app = AppState::get();
    let words = &app.own().witness;
    let found = RwSignal::new(None::<Witness>);
    let look = move || edge::witness(move |witness| drop(found.try_set(Some(witness))));
    look();
    view! {
        <section class="block" aria-labelledby="witness-heading" data-witness>
            <h2 id="witness-heading" class="ds-heading" data-size="sm">{words.heading}</h2>
            <div role="status">
                {move || match found.get() {
                    Some(witness) => shown(words, &witness),
                    None => view! { <p>{words.looking}</p> }.into_any(),
                }}
            </div>
            <p class="quiet">{words.asked_told}</p>
            <button class="ds-button" data-variant="secondary" data-size="sm" type="button" data-witness-again
                on:click=move |_| look()>{words.again}</button>
        </section>
    }
    .into_any()
}

fn shown(words: &'static words::Witness, witness: &Witness) -> AnyView {
    let origin = edge::origin();
    let places = [
        (HeldIn::Local, words.local),
        (HeldIn::Session, words.session),
        (HeldIn::Database, words.database),
        (HeldIn::Cache, words.cache),
    ];
    let nothing = witness.held.is_empty() && witness.closed.is_empty();
    let held = places.map(|(place, name)| {
        if witness.closed.contains(&place) {
            return Some(view! { <p>{(words.closed)(name)}</p> }.into_any());
        }
        held(words, place, name, witness.held_in(place))
    });
    let elsewhere = witness.asked_elsewhere(&origin).len();
    let told = if elsewhere == 0 {
        let host = origin.split_once("://").map_or("", |(_, host)| host);
        view! { <p data-asked-here>{(words.asked)(witness.asked.len(), host)}</p> }.into_any()
    } else {
        view! { <Notice color="warning"><p data-asked-elsewhere>{(words.asked_elsewhere)(elsewhere)}</p></Notice> }
            .into_any()
    };
    let all = witness.asked.iter();
    let all = all.map(|address| {
        let below = address.strip_prefix(&origin).unwrap_or(address).to_owned();
        view! { <li><code>{below}</code></li> }
    });
    view! {
        {nothing.then(|| view! { <p data-nothing-held>{words.nothing}</p> })}
        {held.into_iter().flatten().collect::<Vec<_>>()}
        {told}
        <details class="ds-details" data-asked>
            <summary>{words.asked_heading}</summary>
            <div><ul class="ds-list">{all.collect::<Vec<_>>()}</ul></div>
        </details>
    }
    .into_any()
}

fn held<'a>(
    words: &words::Witness,
    place: HeldIn,
    name: &'static str,
    held: impl Iterator<Item = &'a Held>,
) -> Option<AnyView> {
    let held: Vec<&Held> = held.collect();
    if held.is_empty() {
        return None;
    }
    let sizes = held.iter().map(|held| held.size);
    let size = |held: &Held| match place {
        HeldIn::Cache => (words.files)(held.size),
        _ => format!("{} B", held.size),
    };
    let told = match place {
        HeldIn::Cache => (words.files)(sizes.sum()),
        _ => {
            let bytes: usize = sizes.sum();
            let keys = (words.keys)(held.len());
            format!("{keys}, {} kB", bytes.div_ceil(1024))
        }
    };
    let rows = held.iter().map(|held| {
        let size = size(held);
        view! { <li><code>{held.name.clone()}</code> " · " {size}</li> }
    });
    Some(
        view! {
            <details class="ds-details" data-held-in=format!("{place:?}").to_lowercase()>
                <summary>{name} " – " {told}</summary>
                <div><ul class="ds-list">{rows.collect::<Vec<_>>()}</ul></div>
            </details>
        }
        .into_any(),
    )
}
