//! The start in the browser: read what is stored, fetch what the page needs,
//! then take the place of the page that was painted before.

use std::rc::Rc;

use leptos::mount::mount_to;
use leptos::prelude::*;
use uuid::Uuid;
use web_sys::HtmlElement;

use crate::browser::boot::Typed;
use crate::browser::{LocalStore, boot, clock, page, session};
use crate::journal::{Journal, Saving};
use crate::store::{
    AnswerKey, Change, Connection, Loaded, MemoryStore, PageKey, RecordKey, Store, TextKey, load,
    local_entries,
};
use crate::text::Language;
use crate::ui::address::Address;
use crate::ui::app::{App, Prepared};
use crate::ui::chunks::{self, Chunk};
use crate::ui::in_turn;
use crate::ui::keeping::{self, Desk, First};
use crate::ui::library::Library;
use crate::ui::route::{MeetingPage, Route};
use crate::ui::school::{CellDrafts, write_cells};

/// How often to look whether a field has its text.
const TURNS: usize = 10;

/// Starts the app in the element `#app`.
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        boot::failed(&info.to_string());
    }));
    wasm_bindgen_futures::spawn_local(run());
}

async fn run() {
    page::breathe().await;
    let base = page::root_attribute("data-base").unwrap_or_else(|| "/".into());
    let (lang, route) = address(&base);
    if let Route::Meeting(id, MeetingPage::Screen) = route {
        return projector(lang, id).await;
    }
    let (library, mut found, chunk) = futures::join!(
        read_library(&base),
        read_stores(),
        Chunk::of(&route).fetch()
    );
    if chunk.is_err() {
        // The page that was painted stays, and says what to do.
        boot::lacking("a part of the app is missing");
        return;
    }
    page::breathe().await;
    let journal = Journal::new(found.loaded.records.clone());
    let memory = found.archive.is_none();
    let mut desk = Desk {
        app: None,
        saving: Saving::open(&*found.store, &found.loaded, memory),
        store: found.store,
        archive: None,
        connection: Connection::default(),
        late: None,
        failed: None,
        line: None,
        timer: None,
        is_due: false,
        is_left: false,
        obeyed: false,
        quarantined: std::mem::take(&mut found.loaded.quarantined),
    };
    match found.archive {
        Some(First::Opened((archive, _))) => {
            desk.connection.opened();
            desk.archive = Some(archive);
        }
        Some(First::Late(attempt)) => desk.late = Some(attempt),
        Some(First::Failed(error)) => desk.failed = Some(error),
        None => desk.connection = Connection::unwanted(),
    }
    keeping::open(desk);
    let Some(app) = page::place_apart() else {
        boot::failed("#app is missing");
        return;
    };
    let prepared = Prepared {
        base: base.clone(),
        address: Address::current(),
        library,
        journal,
    };
    page::breathe().await;
    in_turn::begin();
    mount_to(app.clone(), move || view! { <App prepared=prepared/> }).forget();
    in_turn::make_all().await;
    page::breathe().await;
    take_over(&app).await;
    // Somebody followed a link of the painted page meanwhile.
    if address(&base) != (lang, route) {
        page::focus_heading();
    }
    page::breathe().await;
    // The way on from a page.
    chunks::fetch_soon(Chunk::Front);
}

/// Takes the place of the painted page, with what was written in it and the caret
/// where it was. No key is heard before this has come to its end.
async fn take_over(app: &HtmlElement) {
    let caret = page::caret();
    boot::take_place(app);
    keeping::ready(typed_before_start);
    if let Some(caret) = caret {
        // Fields follow the journal a little later, still before the next key.
        for _ in 0..TURNS {
            if page::has_text(&caret) {
                break;
            }
            leptos::task::tick().await;
        }
        page::put_caret(&caret);
    }
    page::set_root("data-ready", Some("true"));
}

/// Where the app starts.
fn address(base: &str) -> (Language, Route) {
    let path = page::path();
    let prefix = base.trim_end_matches('/');
    Route::parse(path.strip_prefix(prefix).unwrap_or(&path))
}

/// The projector starts here and goes no further: it opens no store and reads
/// no record.
async fn projector(lang: Language, id: Uuid) {
    if Chunk::Meeting.fetch().await.is_err() {
        boot::lacking("a part of the app is missing");
        return;
    }
    let Some(app) = page::place_apart() else {
        boot::failed("#app is missing");
        return;
    };
    mount_to(app.clone(), move || chunks::projector(lang, id)).forget();
    boot::take_place(&app);
    page::set_root("data-ready", Some("true"));
}

/// The packs of the page at the address. What fails is fetched again later.
async fn read_library(base: &str) -> Library {
    let mut library = Library::default();
    let prefix = base.trim_end_matches('/');
    let (lang, route) = address(base);
    // What a page needs is known in full when its own text has been read.
    for _ in 0..2 {
        let names = library.missing(lang, &route);
        let texts = names
            .iter()
            .map(|name| async move { boot::pack(prefix, &name.file()).await });
        for (name, text) in names.iter().zip(futures::future::join_all(texts).await) {
            if let Ok(text) = text {
                // A damaged pack counts as missing.
                let _ = library.add(name, &text);
                page::breathe().await;
            }
        }
    }
    library
}

/// The places and what they hold.
struct Found {
    store: Rc<dyn Store>,
    /// Nothing: nothing can be kept here.
    archive: Option<First>,
    loaded: Loaded,
}

/// Both places, reconciled. A database that takes too long joins later.
async fn read_stores() -> Found {
    page::breathe().await;
    let store = LocalStore::probe().filter(|_| !session::is_shared());
    let Some(store) = store else {
        return Found {
            store: Rc::new(MemoryStore::default()),
            archive: None,
            loaded: Loaded::default(),
        };
    };
    let here = local_entries(&store).unwrap_or_default();
    let mut archive = keeping::first().await;
    let there = match &mut archive {
        First::Opened((_, there)) => std::mem::take(there),
        First::Late(_) | First::Failed(_) => Vec::new(),
    };
    Found {
        store: Rc::new(store),
        archive: Some(archive),
        loaded: load(here, there),
    }
}

/// What somebody wrote before the app was there goes into the journal first. It was
/// written over what local storage held; when there is a later text, that is kept
/// beside it.
fn typed_before_start(journal: &mut Journal, library: &Library) -> Vec<Change> {
    let now = clock::now();
    let mut cells = CellDrafts::new();
    let mut changes = journal.forget_loose_slots();
    for Typed { name, base, text } in boot::typed() {
        if let Some((record, cell)) = name.split_once('#') {
            if let RecordKey::School(key) = RecordKey::from_path(record) {
                cells.insert((key, cell.to_owned()), (text.into(), base.into()));
            }
        } else if let Some(key) = TextKey::from_path(&name) {
            let key = in_this_round(key, journal, library);
            let prompt_text = library.prompt_text(&key);
            changes.extend(journal.write_over(&key, &base, &text, &prompt_text, &now));
        }
    }
    changes.extend(write_cells(journal, cells));
    changes
}

/// The round is read anew: the painted page knows what local storage holds only.
fn in_this_round(mut key: TextKey, journal: &Journal, library: &Library) -> TextKey {
    if let Some(module) = library.module_of(&key) {
        let now = journal.round(module);
        match &mut key {
            TextKey::Answer(AnswerKey { round, .. }) | TextKey::Note(PageKey { round, .. }) => {
                *round = now;
            }
        }
    }
    key
}
