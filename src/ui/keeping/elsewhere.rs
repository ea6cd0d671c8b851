//! What this tab tells the others, and what it hears of them.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::archive::tell_reach;
use super::desk;
use super::live::{at_desk, look};
use crate::browser::stage::Line;
use crate::browser::{clock, page, tabs};
use crate::journal::{Journal, TabMessage, Told};
use crate::store::RecordKey;
use crate::ui::edge;
use crate::ui::state::{AppState, Wiped};

/// The channel between tabs. A projector window is not on it.
const OTHER_TABS: &str = "moteklar-faner";

/// The database was removed; what it means is said on the channel, or was said
/// nowhere.
const WORD_MS: u32 = 1_000;

/// Begins to listen.
pub(super) fn begin(app: AppState) {
    tabs::on_change_elsewhere(move |key| heard(app, &key));
    let line = Line::open(OTHER_TABS, move |text| match TabMessage::read(&text) {
        Some(TabMessage::Record(told)) => heard_told(app, told),
        Some(TabMessage::Wiping) => forget(app, Wiped::UnderWay),
        Some(TabMessage::Wiped) => forget(app, Wiped::Done),
        // A tab that is shared already has nothing but what is in it alone.
        Some(TabMessage::Shared) if untrack(move || app.shared_device()) => {}
        Some(TabMessage::Shared) => {
            forget(app, Wiped::No);
            app.is_shared_from_now();
        }
        None => {}
    });
    desk::with(|desk| desk.line = line);
}

/// Says something to the other tabs.
pub fn tell(message: &TabMessage) {
    desk::with(|desk| {
        if let Some(line) = &desk.line {
            line.post(&message.write());
        }
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
fn heard_told(app: AppState, told: Told) {
    let text = told.key.text_key();
    if text.is_some_and(|text| app.is_drafting(&text)) {
        return;
    }
    at_desk(app, |saving, journal, _| {
        saving.hear_told(journal, &told, &clock::now());
        ((), None)
    });
    app.heard.set(Some(told.key));
}

/// Somebody has removed the database under this tab.
pub(super) fn deleted(app: AppState) {
    desk::with(desk::Desk::let_go);
    spawn_local(async move {
        page::later(WORD_MS).await;
        if desk::with(|desk| desk.obeyed) == Some(false) {
            forget(app, Wiped::Done);
        }
    });
}

/// Nothing of what was kept stays in this tab, and nothing more is kept.
pub(super) fn forget(app: AppState, wiped: Wiped) {
    desk::with(|desk| {
        desk.let_go();
        desk.obeyed = true;
    });
    app.drop_drafts();
    app.journal.set(Journal::default());
    app.quarantined.set(Vec::new());
    app.waiting_files.set(Vec::new());
    if wiped != Wiped::No {
        edge::set_shared(false);
    }
    app.wiped.set(wiped);
    tell_reach(app);
}
