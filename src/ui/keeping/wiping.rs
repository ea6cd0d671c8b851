//! Removing what is kept, and keeping again.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::archive::{open_archive, tell_reach};
use super::desk::{self, Desk};
use super::elsewhere::{forget, tell};
use super::live::keep;
use crate::browser::{LocalStore, page, wipe};
use crate::journal::{SaveState, Saving, TabMessage};
use crate::store::Connection;
use crate::ui::state::{AppState, Wiped};

/// How long until what another tab holds on to is tried again.
const AGAIN_MS: u32 = 2_000;

/// From now on nothing is kept, and what was kept is removed. While another tab
/// holds on to it, the page says so.
pub fn forget_all(app: AppState) {
    desk::with(Desk::let_go);
    tell(&TabMessage::Shared);
    tell_reach(app);
    spawn_local(async move {
        while wipe::records().await.is_err() {
            app.still_stored.set(true);
            page::later(AGAIN_MS).await;
            // Kept again meanwhile.
            if desk::with(|desk| desk.connection.is_unwanted()) != Some(true) {
                break;
            }
        }
        app.still_stored.set(false);
        tell_reach(app);
    });
}

/// Keeps again on a device that was thought to be shared.
pub fn remember_again(app: AppState) {
    if app.save.get_untracked() != SaveState::Memory {
        return;
    }
    let Some(store) = LocalStore::probe() else {
        return;
    };
    let afresh = app.journal.with_untracked(Saving::afresh);
    desk::with(|desk| {
        desk.store = Rc::new(store);
        desk.connection = Connection::default();
        desk.obeyed = false;
        desk.saving = afresh;
    });
    open_archive(app);
    keep(app, &[]);
}

/// Wipes everything of ours; `failed` is called when something is left.
pub fn wipe(app: AppState, failed: impl Fn() + 'static) {
    tell(&TabMessage::Wiping);
    // Nothing may be written again while it is being removed.
    desk::with(Desk::let_go);
    app.drop_drafts();
    spawn_local(async move {
        match wipe::everything(&app.base()).await {
            // A page loaded anew would open a database and fetch a worker again.
            Ok(()) => {
                tell(&TabMessage::Wiped);
                forget(app, Wiped::Done);
                leptos::task::tick().await;
                page::focus_heading();
            }
            Err(_) => {
                // Whatever is left is not kept by this tab any more, and says so.
                tell_reach(app);
                failed();
            }
        }
    });
}
