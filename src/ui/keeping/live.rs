//! Saving, while the app runs.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::desk::{self, Desk};
use super::navigation;
use crate::browser::stage::Line;
use crate::browser::{IdbArchive, LocalStore, boot, clock, page, tabs, wipe};
use crate::journal::{Flight, Journal, Plan, Restored, SaveState, Saving, Told};
use crate::store::{
    Archive, Change, Envelope, MemoryStore, Outcome, Place, RecordKey, Store, StoreError,
};
use crate::ui::library::Library;
use crate::ui::route::Route;
use crate::ui::state::AppState;
use crate::ui::{ask_device, edge};

/// Milliseconds from the last key to the save.
const PAUSE_MS: i32 = 250;

/// The channel between tabs. A projector window is not on it.
const OTHER_TABS: &str = "moteklar-faner";

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
    });
    tabs::on_leaving(move || leave(app), move || come_back(app));
    tabs::on_change_elsewhere(move |key| heard(app, &key));
    let line = Line::open(OTHER_TABS, move |text| heard_told(app, &text));
    desk::with(|desk| desk.line = line);
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
    show(app);
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

/// Saves after a short pause; every key begins the pause anew.
pub fn soon(app: AppState) {
    let timer = page::after(PAUSE_MS, move || app.flush());
    let before = desk::with(|desk| {
        desk.saving.typed();
        std::mem::replace(&mut desk.timer, timer)
    });
    if let Some(before) = before.flatten() {
        page::stop(before);
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

/// Another tab wrote.
fn heard(app: AppState, name: &str) {
    let Some(key) = RecordKey::parse(name) else {
        return;
    };
    // What is being written here meets the other when it is saved.
    if key.text_key().is_some_and(|text| app.is_drafting(&text)) {
        return;
    }
    look(app, &key);
    app.heard.set(Some(key));
}

/// Another tab has put a record where no event tells of it, or has taken one back.
fn heard_told(app: AppState, text: &str) {
    let Some(told) = Told::read(text) else {
        return;
    };
    if told
        .key
        .text_key()
        .is_some_and(|text| app.is_drafting(&text))
    {
        return;
    }
    at_desk(app, |saving, journal, _| {
        saving.hear_told(journal, &told, &clock::now());
        ((), None)
    });
    app.heard.set(Some(told.key));
}

/// Carries out a restore, all or nothing.
///
/// # Errors
/// When a place refused; nothing has changed then.
pub fn restore(app: AppState, plan: &Plan) -> Result<Restored, Outcome> {
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
fn at_desk<R>(
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
/// WebKit lets no other page in meanwhile. The next start brings it there. What is
/// kept in the database only has to go at once.
fn leave(app: AppState) {
    desk::with(|desk| desk.is_left = true);
    page::settle_field();
    app.flush();
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

/// The page comes back as it was left.
fn come_back(app: AppState) {
    if desk::with(|desk| std::mem::take(&mut desk.is_left)) == Some(true) {
        keep(app, &[]);
    }
}

fn fly(app: AppState, flight: Flight) {
    let entries = flight.update.entries();
    let can_wait = entries.iter().all(|(key, _)| key.place() != Place::Archive);
    let waits = desk::with(|desk| {
        let waits = desk.is_left && can_wait;
        if waits {
            desk.saving.put_off(flight.ticket);
        }
        waits
    });
    if waits == Some(true) {
        return;
    }
    let archive = desk::with(|desk| desk.archive.clone()).flatten();
    let Some(archive) = archive else {
        // There is no second place: for what is kept in both, the first has to do, and
        // earlier versions go. The rest is kept nowhere, and must not be called saved.
        let is_lost = |key: &RecordKey| {
            key.place() == Place::Archive && !matches!(key, RecordKey::History(_))
        };
        let lost = entries.iter().any(|(key, _)| is_lost(key));
        let result = if lost {
            Err(StoreError::Blocked)
        } else {
            Ok(())
        };
        desk::with(|desk| desk.saving.archived(flight.ticket, result));
        return;
    };
    let told: Vec<String> = flight.told().iter().map(Told::write).collect();
    spawn_local(async move {
        let result = archive.update(flight.update).await;
        let again = desk::with(|desk| {
            if let (Ok(()), Some(line)) = (&result, &desk.line) {
                told.iter().for_each(|record| line.post(record));
            }
            desk.saving.archived(flight.ticket, result)
        });
        show(app);
        if again == Some(true) {
            let _ = page::after(RETRY_MS, move || keep(app, &[]));
        }
    });
}

/// Shows how things stand.
fn show(app: AppState) {
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
    if state == SaveState::Saved && before == SaveState::Saving {
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

/// From now on nothing is kept, and what was kept is removed.
pub fn forget_all(app: AppState) {
    desk::with(|desk| {
        desk.store = Rc::new(MemoryStore::default());
        if let Some(archive) = desk.archive.take() {
            archive.close();
        }
        desk.saving = Saving::in_memory();
    });
    spawn_local(async move {
        let _ = wipe::records().await;
        show(app);
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
    spawn_local(async move {
        let archive = IdbArchive::open().await.ok().map(Rc::new);
        let afresh = app.journal.with_untracked(Saving::afresh);
        desk::with(|desk| {
            desk.store = Rc::new(store);
            desk.archive = archive;
            desk.saving = afresh;
        });
        keep(app, &[]);
    });
}

/// Reads files that the system handed to the app, and goes to where they are
/// looked at.
fn take_files(app: AppState) {
    let files = boot::take_files();
    if files.is_empty() {
        return;
    }
    if app.route_now() != Route::Data {
        edge::follow(&app.href(&Route::Data));
    }
    edge::read(files, move |files| {
        app.waiting_files.update(|waiting| waiting.extend(files))
    });
}

/// Wipes everything of ours, then begins anew on the home page.
pub fn wipe(app: AppState, failed: impl Fn() + 'static) {
    desk::with(|desk| {
        // Nothing may be written again while it is being removed.
        desk.store = Rc::new(MemoryStore::default());
        if let Some(archive) = desk.archive.take() {
            archive.close();
        }
        desk.saving = Saving::in_memory();
    });
    app.drafts.set_value(vecmap::VecMap::new());
    spawn_local(async move {
        match wipe::everything(&app.base()).await {
            // A page loaded anew would open a database and fetch a worker again.
            Ok(()) => {
                app.wiped.set(true);
                leptos::task::tick().await;
                page::focus_heading();
            }
            Err(_) => failed(),
        }
    });
}
