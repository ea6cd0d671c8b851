//! What happens when one comes to another page: packs, focus, scroll.

use std::cell::RefCell;

use leptos::prelude::*;
use leptos::task::spawn_local;
use vecmap::VecMap;

use crate::browser::{boot, page};
use crate::ui::chunks::Chunk;
use crate::ui::library::PackName;
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// Where one was on a page when one left it by a link.
#[derive(Clone, Debug, Default)]
struct Left {
    scroll: f64,
    /// The address of the link that was followed.
    link: String,
}

thread_local! {
    static LEFT: RefCell<VecMap<String, Left>> = const { RefCell::new(VecMap::new()) };
    static GOING_BACK: RefCell<bool> = const { RefCell::new(false) };
}

/// Notes where links are followed from, and when one goes back.
pub(super) fn watch() {
    page::on_link(|from, link, scroll| {
        GOING_BACK.with(|back| *back.borrow_mut() = false);
        LEFT.with(|left| drop(left.borrow_mut().insert(from, Left { scroll, link })));
    });
    page::on_history(|| GOING_BACK.with(|back| *back.borrow_mut() = true));
}

/// Fetches the packs and the code that the page needs and that are not there.
pub fn fetch_needed(app: AppState) {
    let (lang, route) = app.here();
    let missing = move |route: &Route| app.library.with_untracked(|l| l.missing(lang, route));
    let chunk = Chunk::of(&route);
    let there = app.chunks.with_untracked(|chunks| chunks.contains(&chunk));
    if missing(&route).is_empty() && there {
        return;
    }
    app.fetch_failed.set(false);
    spawn_local(async move {
        match chunk.fetch().await {
            Ok(()) => app.chunks.update(|chunks| {
                chunks.insert(chunk);
            }),
            Err(_) => app.fetch_failed.set(true),
        }
        // What a page needs is known in full when its own text has been read.
        for _ in 0..2 {
            for name in missing(&route) {
                fetch(app, &name).await;
            }
        }
    });
}

/// Fetches a pack that something on the page is waiting for.
pub fn fetch_pack(app: AppState, name: PackName) {
    spawn_local(async move { fetch(app, &name).await });
}

async fn fetch(app: AppState, name: &PackName) {
    // What has this name by now belongs to another version.
    if app.replaced.get_untracked() {
        return app.fetch_failed.set(true);
    }
    match boot::pack(&app.base(), &name.file()).await {
        Ok(text) => app.library.update(|library| {
            // A damaged pack counts as missing.
            let _ = library.add(name, &text);
        }),
        Err(_) => app.fetch_failed.set(true),
    }
}

/// After a page has changed: focus on its heading; on the way back, focus and
/// scroll as they were. A change of language keeps the place.
pub fn arrived(app: AppState, language_only: bool) {
    let going_back = GOING_BACK.with(|back| back.replace(false));
    let scroll = page::scroll();
    spawn_local(async move {
        wait_for_packs(app).await;
        if language_only {
            page::scroll_to(scroll);
            return;
        }
        let left = LEFT.with(|left| left.borrow().get(&page::path()).cloned());
        match left.filter(|_| going_back) {
            Some(left) => {
                page::scroll_to(left.scroll);
                if !page::focus_link(&left.link) {
                    page::focus_heading();
                }
            }
            None => match page::anchor() {
                Some(id) => page::focus_id(&id),
                None => {
                    page::scroll_to(0.0);
                    page::focus_heading();
                }
            },
        }
    });
}

/// Waits until the page shown has what it needs, or the fetch has failed.
async fn wait_for_packs(app: AppState) {
    let missing = move || {
        let route = app.route_now();
        let lang = app.lang_now();
        !app.library
            .with_untracked(|l| l.missing(lang, &route).is_empty())
            || !app
                .chunks
                .with_untracked(|chunks| chunks.contains(&Chunk::of(&route)))
    };
    for _ in 0..200 {
        leptos::task::tick().await;
        if !missing() || app.fetch_failed.get_untracked() {
            break;
        }
        page::later(25).await;
    }
    leptos::task::tick().await;
}
