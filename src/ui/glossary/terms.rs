//! The glossary: every term with an anchor of its own.

use leptos::prelude::*;

use crate::course::Term;
use crate::ui::parts::{OutLink, ProseView};
use crate::ui::state::AppState;

/// Every term, and a list of them to jump from.
#[component]
pub fn Terms() -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    let terms = app
        .library
        .with_untracked(|l| l.glossary(app.lang_now()).map(|g| g.terms.clone()))
        .unwrap_or_default();
    let jumps: Vec<_> = terms
        .iter()
        .map(|term| {
            let href = format!("#{}", term.id);
            view! { <li><a class="ds-link" href=href>{term.term.clone()}</a></li> }
        })
        .collect();
    view! {
        <nav class="term-index no-print" aria-label=own.glossary.index><ul>{jumps}</ul></nav>
        {terms.into_iter().map(|term| one(app, term)).collect::<Vec<_>>()}
    }
    .into_any()
}

fn one(app: AppState, term: Term) -> AnyView {
    let t = app.t();
    let sources: Vec<_> = term
        .sources
        .into_iter()
        .map(|link| {
            view! {
                <li>
                    <OutLink href=link.url login=link.login>{link.title}</OutLink>
                    <span class="quiet">" " {(t.page.checked)(&link.checked)}</span>
                </li>
            }
        })
        .collect();
    view! {
        <section class="term" id=term.id.to_string() tabindex="-1">
            <h2 class="ds-heading" data-size="xs">{term.term}</h2>
            <ProseView prose=term.text shift=1/>
            <p class="quiet">{app.own().glossary.source}</p>
            <ul class="ds-list">{sources}</ul>
        </section>
    }
    .into_any()
}
