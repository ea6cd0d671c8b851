//! The root: from an address to a page.

use leptos::prelude::*;

use crate::journal::Journal;
use crate::store::{MeetingRef, Reach};
use crate::text::Language;
use crate::ui::address::{self, Address};
use crate::ui::chunks::{self, Chunk};
use crate::ui::in_turn::in_turn;
use crate::ui::library::Library;
use crate::ui::parts::Frame;
use crate::ui::route::{MeetingPage, Route};
use crate::ui::school::Tool;
use crate::ui::state::{AppState, Wiped};
use crate::ui::title::title;
use crate::ui::{edge, keeping};

/// What has to be there before the first view.
#[derive(Clone, Debug, Default)]
pub struct Prepared {
    /// The base path, `/` or `/x/`.
    pub base: String,
    /// Where the app begins.
    pub address: Address,
    /// Packs that the first page needs.
    pub library: Library,
    /// What is stored.
    pub journal: Journal,
}

/// The whole app.
#[component]
pub fn App(
    /// What the first view needs.
    prepared: Prepared,
) -> impl IntoView {
    let base = prepared.base.trim_end_matches('/').to_owned();
    let address = address::follow(prepared.address, &base);
    let path = Memo::new(move |_| address.with(|address| address.path.clone()));
    let here = Memo::new(move |_| {
        path.with(|path| Route::parse(path.strip_prefix(base.as_str()).unwrap_or(path)))
    });
    let app = AppState::new(
        &prepared.base,
        address,
        here,
        prepared.library,
        prepared.journal,
    );
    provide_context(app);
    in_turn(move || {
        keeping::begin(app);
        follow(app);
        in_turn(framed)
    })
}

fn framed() -> AnyView {
    view! {
        <Frame>
            <Screen/>
        </Frame>
    }
    .into_any()
}

/// The page at the address, once its packs and its code are there.
#[component]
fn Screen() -> impl IntoView {
    let app = AppState::get();
    let ready = Memo::new(move |_| {
        let (lang, route) = app.here();
        let missing = app
            .library
            .with(|library| library.missing(lang, &route).len());
        let there = app
            .chunks
            .with(|chunks| chunks.contains(&Chunk::of(&route)));
        (lang, route, missing == 0 && there)
    });
    move || {
        let (lang, route, ready) = ready.get();
        if app.wiped.get() != Wiped::No {
            return chunks::wiped(app).unwrap_or_else(|| ().into_any());
        }
        let waits = ready && app.reach.get() != Reach::Here && needs_database(app, &route);
        let page = (ready && !waits).then(|| chunks::page(route)).flatten();
        page.unwrap_or_else(|| view! { <Loading lang=lang waits=waits/> }.into_any())
    }
}

/// What the page shows is in the database only, so that nothing can be said of it
/// before that is open.
fn needs_database(app: AppState, route: &Route) -> bool {
    match route {
        Route::MeetingNew | Route::Meeting(_, MeetingPage::Screen) => false,
        Route::MeetingSheet(meeting) => {
            matches!(MeetingRef::parse(meeting), Some(MeetingRef::Meeting(_)))
        }
        Route::School(tool) => *tool == Tool::Board,
        // A page that the course does not have may be of another one.
        Route::Page(_, page) | Route::EditPage(_, page) => app.page_of(page).is_none(),
        Route::Module(module) => app.module(module).is_none(),
        route => Chunk::of(route) == Chunk::Meeting,
    }
}

/// While packs, code and what is stored are fetched, and when they cannot be.
#[component]
fn Loading(
    /// The language wanted.
    lang: Language,
    /// It is the database that is waited for.
    waits: bool,
) -> impl IntoView {
    let app = AppState::get();
    let t = lang.texts();
    move || {
        let away = waits && app.reach.get() == Reach::Away;
        let replaced = app.replaced.get() && !away;
        if away || app.fetch_failed.get() {
            let (words, again) = if away {
                (t.save.no_database, t.frame.retry)
            } else if replaced {
                (t.frame.replaced, t.frame.load_anew)
            } else {
                (t.frame.load_failed, t.frame.retry)
            };
            let retry = move |_| {
                if away {
                    keeping::open_archive(app);
                } else if replaced {
                    app.take_version(true);
                } else {
                    keeping::fetch_needed(app);
                }
            };
            view! {
                <p>{words}</p>
                <p class="buttons">
                    <button class="ds-button" type="button" data-retry on:click=retry>{again}</button>
                </p>
            }
            .into_any()
        } else {
            view! { <p>{t.frame.loading}</p> }.into_any()
        }
    }
}

/// Keeps title, language, focus and packs in step with the address.
fn follow(app: AppState) {
    Effect::new(move |before: Option<(Language, Route)>| {
        let here = app.here();
        keeping::fetch_needed(app);
        if !matches!(here.1, Route::NewPage(_)) {
            app.new_page.set_value(None);
        }
        if before.as_ref().is_some_and(|before| *before != here) {
            let language_only = before.is_some_and(|(_, route)| route == here.1);
            keeping::arrived(app, language_only);
        }
        here
    });
    let tailored = Memo::new(move |_| app.journal.with(|j| j.tailoring_stamps()));
    Effect::new(move |_| {
        tailored.with(|_| ());
        app.retailor();
    });
    Effect::new(move |_| {
        let (lang, route) = app.here();
        edge::set_root("lang", Some(lang.code()));
        edge::set_title(&app.library.with(|library| title(lang, &route, library)));
    });
}
