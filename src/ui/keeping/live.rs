//! Saving, while the app runs.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::archive::{self, found_dead, open_archive};
use super::desk::{self, Desk};
use super::elsewhere::{self, tell};
use super::navigation;
use crate::browser::{boot, clock, page, tabs};
use crate::journal::{Flight, Journal, Plan, Restored, Row, SaveState, Saving, TabMessage};
use crate::store::{Change, Decided, Envelope, Outcome, Place, RecordKey, Store, StoreError};
use crate::ui::import::Brought;
use crate::ui::library::Library;
use crate::ui::route::Route;
use crate::ui::state::{AppState, Wiped};
use crate::ui::{ask_device, edge};

/// Milliseconds from the last key to the save; and from the first key that is not
/// saved, while others go on coming.
const PAUSE_MS: i32 = 250;

/// Milliseconds until a refused write to the database is tried again.
const RETRY_MS: i32 = 2000;

/// Opens the desk with what the start found. Comes before the app is made: going
/// back must be heard of before the router hears of it.
pub fn open(desk: Desk) {
    navigation::watch();
    desk::set(desk);
}

/// Takes its place when the app is made: listens to other tabs, to the network
/// and to the page going away.
pub fn begin(app: AppState) {
    let quarantined = desk::with(|desk| {
        desk.app = Some(app);
        std::mem::take(&mut desk.quarantined)
    });
    app.quarantined.set(quarantined.unwrap_or_default());
    tabs::on_hidden(move || {
        page::settle_field();
        app.flush();
        if desk::with(|desk| desk.is_left) == Some(false) {
            open_archive(app);
        }
    });
    tabs::on_leaving(move || leave(app), move || come_back(app));
    elsewhere::begin(app);
    page::on_network(move |offline| app.offline.set(offline));
    app.offline.set(page::is_offline());
    edge::ask_persisted(app.persisted);
    let worker = move || {
        app.update_waits.set(boot::update_waits());
        app.replaced.set(boot::is_replaced());
    };
    boot::on("worker", worker);
    worker();
    hold_while_only_here(app);
    ask_device::watch(app);
    boot::on("install", move || app.installable.set(boot::can_install()));
    app.installable.set(boot::can_install());
    app.installed.set(page::is_installed());
    boot::on("files", move || take_files(app));
    archive::begin(app);
}

/// After the first view: writes `typed`, what somebody wrote meanwhile, and takes
/// in files that were handed to the app.
pub fn ready(typed: impl FnOnce(&mut Journal, &Library) -> Vec<Change>) {
    if let Some(Some(app)) = desk::with(|desk| desk.app) {
        let typed = app.library.with_untracked(|library| {
            app.journal.try_maybe_update(|journal| {
                let typed = typed(journal, library);
                (!typed.is_empty(), typed)
            })
        });
        let typed = typed.unwrap_or_default();
        keep(app, &typed);
        if !typed.is_empty() {
            let _ = page::after(0, move || ask_device::ask_at_focus(app));
        }
        take_files(app);
    }
}

/// Saves after a short pause, which every key begins anew. Whoever types without one
/// is saved all the same; no word is said of it before the pause.
pub fn soon(app: AppState) {
    let timer = page::after(PAUSE_MS, move || {
        desk::with(|desk| {
            desk.timer = None;
            desk.saving.rested();
        });
        app.flush();
        show(app);
    });
    let before = desk::with(|desk| {
        desk.saving.typed();
        let is_due = std::mem::replace(&mut desk.is_due, true);
        (std::mem::replace(&mut desk.timer, timer), is_due)
    });
    let (before, is_due) = before.unwrap_or((None, true));
    if let Some(before) = before {
        page::stop(before);
    }
    if !is_due {
        let _ = page::after(PAUSE_MS, move || {
            desk::with(|desk| desk.is_due = false);
            app.flush();
            desk::with(|desk| {
                if desk.timer.is_some() {
                    desk.saving.typed();
                }
            });
        });
    }
    app.is_typing.set(true);
    show(app);
}

/// Keeps changes in both places.
pub fn keep(app: AppState, changes: &[Change]) {
    at_desk(app, |saving, journal, store| {
        let flight = saving.save(journal, store, changes, &clock::now());
        ((), flight)
    });
}

/// Takes in what another tab has stored under `key`, heard of or not.
pub fn look(app: AppState, key: &RecordKey) {
    at_desk(app, |saving, journal, store| {
        ((), saving.hear(journal, store, key, &clock::now()))
    });
}

/// Carries out a restore, all or nothing.
///
/// # Errors
/// When a place refused; nothing has changed then.
pub fn restore(app: AppState, plan: &Plan) -> Result<Restored, Outcome> {
    // What belongs in the database only is not taken in while that is away.
    let is_away = desk::with(|desk| !desk.connection.is_open() && !desk.connection.is_unwanted());
    let is_for_archive = |row: &Row| row.key.place() == Place::Archive;
    if is_away == Some(true) && plan.rows.iter().any(is_for_archive) {
        return Err(Outcome::Failed(StoreError::Closed));
    }
    at_desk(app, |saving, journal, store| {
        with_flight(saving.restore(journal, store, plan, &clock::now()))
    })
    .unwrap_or(Err(Outcome::Failed(StoreError::Blocked)))
}

/// Takes a restore back, as far as nothing was written since.
///
/// # Errors
/// When a place refused; nothing has changed then.
pub fn undo(app: AppState, restored: &[Change]) -> Result<Restored, Outcome> {
    at_desk(app, |saving, journal, store| {
        with_flight(saving.undo(journal, store, restored, &clock::now()))
    })
    .unwrap_or(Err(Outcome::Failed(StoreError::Blocked)))
}

fn with_flight(done: Result<Restored, Outcome>) -> (Result<Restored, Outcome>, Option<Flight>) {
    let flight = done
        .as_ref()
        .ok()
        .and_then(|restored| restored.flight.clone());
    (done, flight)
}

/// Works with the journal and the places, then sends what is to be archived.
pub(super) fn at_desk<R>(
    app: AppState,
    work: impl FnOnce(&mut Saving, &mut Journal, &dyn Store) -> (R, Option<Flight>),
) -> Option<R> {
    let done = desk::with(|desk| {
        let store = Rc::clone(&desk.store);
        // Pages follow the journal: they are told only when it has changed.
        app.journal.try_maybe_update(|journal| {
            let before = journal.clone();
            let done = work(&mut desk.saving, journal, &*store);
            (!before.records().eq(journal.records()), done)
        })
    });
    let (result, flight) = done.flatten()?;
    if let Some(flight) = flight {
        fly(app, flight);
    }
    show(app);
    Some(result)
}

/// The page is left. Local storage takes everything at once; the database would
/// not: a page that is put aside in the middle of a transaction keeps it open, and
/// WebKit lets no other page in meanwhile. The next start brings it there, also what
/// has a draft. What is kept in the database only has to go at once. Then the database is let go, so that
/// a page that is put aside keeps nobody from removing it.
fn leave(app: AppState) {
    desk::with(|desk| desk.is_left = true);
    page::settle_field();
    app.flush();
    desk::with(|desk| {
        desk.archive = None;
        desk.connection.left();
    });
}

/// Asks before the page is left while something is in it alone; and only then, or
/// the browser could not keep the page for the way back.
fn hold_while_only_here(app: AppState) {
    let hold = page::Hold::new(move || {
        desk::with(|desk| desk.is_left = true);
        app.flush();
        // Whoever stays goes on; a page that is gone hears nothing.
        let _ = page::after(RETRY_MS, move || come_back(app));
        is_only_here(app)
    });
    Effect::new(move |_| {
        let on = app.only_here.get();
        hold.set(on);
        page::set_root("data-only-here", on.then_some(""));
    });
}

/// Something that was written is in this tab and nowhere else.
#[must_use]
pub fn is_only_here(app: AppState) -> bool {
    let drafts = app.has_drafts();
    let here = app
        .journal
        .with_untracked(|journal| desk::with(|d| d.saving.is_only_here(journal, drafts)));
    here.unwrap_or(drafts)
}

/// A copy that was read back holds these records.
pub fn copied(app: AppState, records: &[(RecordKey, Envelope)]) {
    desk::with(|desk| desk.saving.copied(records));
    show(app);
}

/// The page comes back as it was left: it may have missed much.
fn come_back(app: AppState) {
    if desk::with(|desk| std::mem::take(&mut desk.is_left)) != Some(true) {
        return;
    }
    if desk::with(|desk| desk.saving.is_wiped(&*desk.store)) == Some(true) {
        return elsewhere::forget(app, Wiped::Done);
    }
    at_desk(app, |saving, journal, store| {
        saving.hear_all(journal, store, &clock::now());
        ((), None)
    });
    open_archive(app);
    keep(app, &[]);
}

fn fly(app: AppState, flight: Flight) {
    let ticket = flight.ticket;
    let sent = desk::with(|desk| {
        if desk.connection.is_unwanted() {
            let store = Rc::clone(&desk.store);
            desk.saving
                .archived(&*store, ticket, Ok(Decided::default()));
            return None;
        }
        if desk.is_left && desk.saving.can_wait(&flight.update) {
            desk.saving.put_off(ticket);
            return None;
        }
        let archive = desk.archive.clone();
        if archive.is_none() {
            // It goes along when the database is there again.
            let store = Rc::clone(&desk.store);
            desk.saving
                .archived(&*store, ticket, Err(StoreError::Closed));
        }
        archive
    });
    let Some(Some(archive)) = sent else { return };
    let sending = archive.send(flight.update);
    spawn_local(async move {
        let result = sending.await;
        let is_dead = matches!(result, Err(StoreError::Closed | StoreError::Silent));
        let landed = desk::with(|desk| {
            if result.is_ok() {
                desk.connection.worked();
            }
            let store = Rc::clone(&desk.store);
            desk.saving.archived(&*store, ticket, result)
        });
        let landed = landed.unwrap_or_default();
        for met in landed.met {
            let key = met.key.clone();
            at_desk(app, |saving, journal, _| {
                saving.meet_others(journal, vec![met]);
                ((), None)
            });
            app.heard.set(Some(key));
        }
        show(app);
        if is_dead {
            found_dead(&archive);
            // Another connection has taken its place already.
            if desk::with(|desk| desk.connection.is_open()) == Some(true) {
                keep(app, &[]);
            }
            return;
        }
        for told in landed.told {
            tell(&TabMessage::Record(told));
        }
        if landed.refused {
            return archive::read_again(app, archive).await;
        }
        if landed.again {
            let wait = if landed.failed { RETRY_MS } else { 0 };
            let _ = page::after(wait, move || keep(app, &[]));
        }
    });
}

/// Shows how things stand.
pub(super) fn show(app: AppState) {
    let state = app
        .journal
        .with_untracked(|journal| desk::with(|d| d.saving.state(journal)));
    let Some(state) = state else { return };
    let only_here = is_only_here(app);
    if only_here != app.only_here.get_untracked() {
        app.only_here.set(only_here);
        app.held.set(false);
    }
    let before = app.save.get_untracked();
    // What nobody typed (the page one is on, a mark) is saved without a word.
    let unasked = state == SaveState::Saving && !app.is_typing.get_untracked();
    if state == before || unasked {
        return;
    }
    if state == SaveState::Saved && matches!(before, SaveState::Saving | SaveState::OnePlace) {
        app.saved_at.set(Some(clock::now().rfc3339()));
        app.is_typing.set(false);
        ask_to_persist(app);
    }
    app.save.set(state);
}

/// Once a page: asks the browser not to clear our storage by itself. One that would
/// pass the question on is asked where it is explained.
fn ask_to_persist(app: AppState) {
    thread_local! {
        static ASKED: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
    }
    if !ASKED.replace(true) && !page::persisting_asks() {
        spawn_local(async move {
            page::persist().await;
            edge::ask_persisted(app.persisted);
        });
    }
}

/// Takes files that the system handed to the app to where they are looked at.
fn take_files(app: AppState) {
    let files = boot::take_files();
    if files.is_empty() {
        return;
    }
    if app.route_now() != Route::Data {
        edge::follow(&app.href(&Route::Data));
    }
    app.waiting_files
        .update(|waiting| waiting.extend(files.into_iter().map(Brought::file)));
}
