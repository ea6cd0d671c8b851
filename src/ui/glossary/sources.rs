//! Every address the course leads to, once, under the site it belongs to.

use leptos::prelude::*;

use crate::course::Source;
use crate::ui::parts::OutLink;
use crate::ui::route::{Route, Standing};
use crate::ui::state::AppState;

/// The list of sources.
#[component]
pub fn Sources() -> impl IntoView {
    let app = AppState::get();
    let sources = app
        .library
        .with_untracked(|l| l.glossary(app.lang_now()).map(|g| g.sources.clone()))
        .unwrap_or_default();
    let sites: Vec<_> = sources
        .chunk_by(|a, b| a.host() == b.host())
        .map(|site| (site[0].host().to_owned(), site.to_vec()))
        .collect();
    sites
        .into_iter()
        .map(|(host, sources)| {
            let count = (app.own().glossary.counted)(sources.len());
            view! {
                <section class="site">
                    <h2 class="ds-heading" data-size="xs">
                        <bdi>{host}</bdi> " " <span class="quiet">{count}</span>
                    </h2>
                    <ul class="ds-list">{sources.into_iter().map(|s| one(app, s)).collect::<Vec<_>>()}</ul>
                </section>
            }
            .into_any()
        })
        .collect::<Vec<_>>()
        .into_any()
}

fn one(app: AppState, source: Source) -> AnyView {
    let t = app.t();
    let places = places(app, &source);
    let link = source.link;
    view! {
        <li class="source">
            <OutLink href=link.url.clone() login=link.login>{link.title}</OutLink>
            <span class="quiet source-address">{link.url}</span>
            <span class="quiet">{(t.page.checked)(&link.checked)}</span>
            <span class="quiet">
                {app.own().glossary.used_on}
                {places.into_iter().enumerate().map(|(n, (words, href))| view! {
                    {if n == 0 { " " } else { ", " }}
                    <a class="ds-link" href=href>{words}</a>
                }).collect::<Vec<_>>()}
            </span>
        </li>
    }
    .into_any()
}

/// Title and address of every page, term and standing page that leads there.
fn places(app: AppState, source: &Source) -> Vec<(String, String)> {
    let pages = source.pages.iter().filter_map(|page| {
        let (module, title) = app.page_of(page)?;
        Some((title, app.href(&Route::Page(module, page.clone()))))
    });
    let glossary = app.href(&Route::Standing(Standing::Glossary));
    let terms = source.terms.iter().filter_map(|id| {
        let term = app.library.with_untracked(|l| {
            let term = l.glossary(app.lang_now())?.term(id)?;
            Some(term.term.clone())
        })?;
        Some((term, format!("{glossary}#{id}")))
    });
    let standing = source.standing.iter().filter_map(|name| {
        let which = Standing::named(name)?;
        let title = app
            .library
            .with_untracked(|l| Some(l.standing(name, app.lang_now())?.title.clone()))?;
        Some((title, app.href(&Route::Standing(which))))
    });
    pages.chain(terms).chain(standing).collect()
}
