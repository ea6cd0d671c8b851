//! The database's life in this tab: opened at the start or late, lost and opened
//! again. The rules are [`Connection`]'s; here they meet the browser.

use std::pin::Pin;
use std::rc::Rc;

use futures::FutureExt;
use futures::future::Fuse;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::desk::{self, Desk};
use super::elsewhere;
use super::live::{at_desk, show};
use crate::browser::{Heard, IdbArchive, clock, page};
use crate::journal::Rejoined;
use crate::store::{Archive, Connection, Quarantined, RecordKey, Step, StoreError};
use crate::ui::chunks;
use crate::ui::state::AppState;

/// How long one waits for the database without a word.
const PATIENCE_MS: u32 = 3_000;
/// After so long it is asked once more; should it answer later, that is taken too.
const SILENCE_MS: u32 = 9_000;

/// The database and all its records.
pub type Opened = (Rc<IdbArchive>, Vec<(String, String)>);

/// A try to open it.
pub type Attempt = Fuse<Pin<Box<dyn Future<Output = Result<Opened, StoreError>>>>>;

fn attempt() -> Attempt {
    let opening: Pin<Box<dyn Future<Output = _>>> = Box::pin(async {
        let archive = Rc::new(IdbArchive::open(heard).await?);
        let there = archive.load().await?;
        Ok((archive, there))
    });
    opening.fuse()
}

/// What the start has of the database.
pub enum First {
    /// All of it.
    Opened(Opened),
    /// Nothing yet: it takes longer than the start waits.
    Late(Attempt),
    /// Nothing.
    Failed(StoreError),
}

/// The first try.
pub async fn first() -> First {
    let mut attempt = attempt();
    futures::select! {
        opened = attempt => match opened {
            Ok(opened) => First::Opened(opened),
            Err(error) => First::Failed(error),
        },
        () = page::later(PATIENCE_MS).fuse() => First::Late(attempt),
    }
}

/// Goes on from where the start has left it.
pub(super) fn begin(app: AppState) {
    let (late, failed) = desk::with(|desk| {
        let late = desk.late.take();
        (late, desk.failed.take())
    })
    .unwrap_or_default();
    if let Some(late) = late {
        desk::with(|desk| {
            desk.connection.slow();
            desk.saving.out_of_reach(StoreError::Silent);
        });
        spawn_local(await_late(app, late));
    }
    if let Some(error) = failed {
        arrived(app, Err(error));
    }
    tell_reach(app);
}

/// Opens the database, if it is not: at once, by hand, or because it is needed.
pub fn open_archive(app: AppState) {
    act(app, |desk| desk.connection.ask());
}

/// The connection has died, or was found dead.
pub(super) fn died(app: AppState) {
    act(app, |desk| {
        desk.archive = None;
        desk.saving.out_of_reach(StoreError::Closed);
        desk.connection.died()
    });
}

fn act(app: AppState, hear: impl FnOnce(&mut Desk) -> Step) {
    if let Some(Step::Open(wait)) = desk::with(hear) {
        spawn_local(open_in(app, wait));
    }
    tell_reach(app);
}

async fn open_in(app: AppState, wait: u32) {
    page::later(wait).await;
    // Open by now, or not to be opened any more.
    if desk::with(|desk| desk.connection.is_open() || desk.connection.is_unwanted()) != Some(false)
    {
        return;
    }
    let mut attempt = attempt();
    futures::select! {
        opened = attempt => return arrived(app, opened),
        () = page::later(PATIENCE_MS).fuse() => {}
    }
    act(app, |desk| {
        desk.connection.slow();
        Step::Rest
    });
    await_late(app, attempt).await;
}

async fn await_late(app: AppState, mut attempt: Attempt) {
    futures::select! {
        opened = attempt => return arrived(app, opened),
        () = page::later(SILENCE_MS).fuse() => {}
    }
    act(app, |desk| desk.connection.failed(&StoreError::Silent));
    arrived(app, attempt.await);
}

/// A try has come to its end.
fn arrived(app: AppState, opened: Result<Opened, StoreError>) {
    let (archive, there) = match opened {
        Ok(opened) => opened,
        Err(error) => {
            return act(app, |desk| {
                if error == StoreError::Newer {
                    desk.saving.superseded();
                }
                let step = desk.connection.failed(&error);
                if !desk.connection.is_open() {
                    desk.saving.out_of_reach(error);
                }
                step
            });
        }
    };
    // What is being written goes into the journal first.
    app.flush();
    let taken = desk::with(|desk| {
        let taken = desk.connection.opened();
        if taken {
            desk.archive = Some(archive);
        }
        taken
    });
    if taken == Some(true) {
        join(app, there);
    }
}

/// What the database holds joins what is here, and the other way round.
fn join(app: AppState, there: Vec<(String, String)>) {
    let joined = at_desk(app, |saving, journal, store| {
        let Rejoined {
            flight,
            changed,
            quarantined,
        } = saving.rejoin(journal, store, there, &clock::now());
        ((changed, quarantined), flight)
    });
    tell_reach(app);
    let (changed, quarantined) = joined.unwrap_or_default();
    app.quarantined.update(|all| add_new(all, quarantined));
    chunks::tidy_deleted(app);
    // One after the other: a page hears of one record at a time.
    spawn_local(async move {
        for key in changed {
            if !matches!(key, RecordKey::History(_)) {
                app.heard.set(Some(key));
                leptos::task::tick().await;
            }
        }
    });
}

/// Takes in what stands in the database, where a write has met something else.
pub(super) async fn read_again(app: AppState, archive: Rc<IdbArchive>) {
    if let Ok(there) = archive.load().await {
        app.flush();
        join(app, there);
    }
}

fn add_new(all: &mut Vec<Quarantined>, found: Vec<Quarantined>) {
    for one in found {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}

/// Shows how things stand with the database.
pub(super) fn tell_reach(app: AppState) {
    let reach = desk::with(|desk| desk.connection.reach());
    if let Some(reach) = reach.filter(|reach| *reach != app.reach.get_untracked()) {
        app.reach.set(reach);
    }
    show(app);
}

fn heard(what: Heard) {
    let Some(Some(app)) = desk::with(|desk| desk.app) else {
        return;
    };
    match what {
        Heard::Closed | Heard::Changing => died(app),
        Heard::Deleted => elsewhere::deleted(app),
    }
}

/// The database, once it is open; nothing when it does not open in time, or when
/// none is wanted.
pub(super) async fn archive_in(ms: u32) -> Result<Option<Rc<IdbArchive>>, StoreError> {
    const STEP_MS: u32 = 50;
    for _ in 0..=ms / STEP_MS {
        let found = desk::with(|desk| match &desk.archive {
            Some(archive) => Some(Some(Rc::clone(archive))),
            None if desk.connection.is_unwanted() => Some(None),
            None => None,
        });
        if let Some(Some(found)) = found {
            return Ok(found);
        }
        page::later(STEP_MS).await;
    }
    Err(StoreError::Silent)
}

/// This archive has died, unless another one has taken its place already.
pub(super) fn found_dead(archive: &Rc<IdbArchive>) {
    let app = desk::with(|desk| {
        let same = desk
            .archive
            .as_ref()
            .is_some_and(|now| Rc::ptr_eq(now, archive));
        desk.app.filter(|_| same)
    });
    if let Some(Some(app)) = app {
        died(app);
    }
}

impl Desk {
    /// Lets go of both places: nothing more is kept by this tab.
    pub(super) fn let_go(&mut self) {
        self.store = Rc::new(crate::store::MemoryStore::default());
        self.archive = None;
        self.late = None;
        self.connection = Connection::unwanted();
        self.saving = crate::journal::Saving::in_memory();
        if let Some(timer) = self.timer.take() {
            page::stop(timer);
        }
    }
}
