//! What every page knows: where it is, what has been read, what is written.
//!
//! One value in context, made once. Pages read signals; everything that
//! changes a record goes through `writing.rs` and `keeping.rs`.

use leptos::prelude::*;
use vecmap::{VecMap, VecSet};

use crate::course::{AppPath, Index, Module, ModuleId, PageId, Prompt, PromptId};
use crate::journal::{Journal, SaveState};
use crate::store::{Quarantined, Reach, RecordKey, TextKey};
use crate::text::school::School;
use crate::text::tailor::TailorTexts;
use crate::text::{Language, OwnTexts, Texts};
use crate::ui::address::Address;
use crate::ui::chunks::Chunk;
use crate::ui::edge;
use crate::ui::import::Brought;
use crate::ui::library::Library;
use crate::ui::route::Route;
use crate::ui::school::{CellDrafts, Tool};
use crate::ui::tailored::{PageDrafts, lay};
use crate::ui::typing::Typing;

/// A text on its way from the field to the journal.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) text: String,
    pub(super) prompt_text: String,
}

/// Whether everything was removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wiped {
    /// Nothing was.
    #[default]
    No,
    /// Another tab is about it.
    #[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
    UnderWay,
    /// All of it is gone.
    #[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
    Done,
}

/// The app's state; copies are the same state.
#[derive(Clone, Copy)]
pub struct AppState {
    base: StoredValue<String>,
    /// The address that is shown.
    pub address: RwSignal<Address>,
    here: Memo<(Language, Route)>,
    /// Packs read so far.
    pub library: RwSignal<Library>,
    /// The chunks that are there.
    pub chunks: RwSignal<VecSet<Chunk>>,
    /// The last try to fetch packs or a chunk failed.
    pub fetch_failed: RwSignal<bool>,
    /// What a person has written.
    pub journal: RwSignal<Journal>,
    /// The truth about saving.
    pub save: RwSignal<SaveState>,
    /// Something was typed that is not saved yet. Natively nobody types.
    #[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
    pub is_typing: RwSignal<bool>,
    /// When something was last saved, RFC 3339.
    pub saved_at: RwSignal<Option<String>>,
    /// The record that another tab wrote last. Natively there is no other tab.
    #[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
    pub heard: RwSignal<Option<RecordKey>>,
    /// The device has no network.
    pub offline: RwSignal<bool>,
    /// A new version of the app waits for consent.
    pub update_waits: RwSignal<bool>,
    /// Another tab has put a new version to use: this one fetches nothing more.
    pub replaced: RwSignal<bool>,
    /// Something is in this tab and nowhere else.
    pub only_here: RwSignal<bool>,
    /// Somebody wanted to load the page anew while that was so.
    pub held: RwSignal<bool>,
    /// The device is shared.
    pub(super) shared: RwSignal<bool>,
    /// The browser offers to install the app.
    pub installable: RwSignal<bool>,
    /// The app was opened from the home screen.
    pub installed: RwSignal<bool>,
    /// Stored values that could not be read, as they were.
    pub quarantined: RwSignal<Vec<Quarantined>>,
    /// Files handed to the app by the system, not yet looked at.
    pub waiting_files: RwSignal<Vec<Brought>, LocalStorage>,
    /// Whether the browser has promised to keep what is stored; not known at first.
    pub persisted: RwSignal<Option<bool>>,
    /// Everything was removed; nothing more is kept before the page is loaded anew.
    pub wiped: RwSignal<Wiped>,
    /// Something of what was to be forgotten is held by another tab.
    pub still_stored: RwSignal<bool>,
    /// What is known of what the database holds.
    pub reach: RwSignal<Reach>,
    pub(super) drafts: StoredValue<VecMap<TextKey, Draft>>,
    pub(super) cells: StoredValue<CellDrafts>,
    /// Fields of the school's own pages and remarks that are being written.
    pub(super) page_drafts: StoredValue<PageDrafts>,
    /// Fields of meetings that are being written.
    pub(super) typing: StoredValue<Typing, LocalStorage>,
    /// The page that `/ny-side` is about, until one leaves it.
    pub(super) new_page: StoredValue<Option<PageId>>,
}

impl AppState {
    /// A fresh state below `base` (`/` or `/x/`); `here` follows the address.
    #[must_use]
    pub fn new(
        base: &str,
        address: RwSignal<Address>,
        here: Memo<(Language, Route)>,
        mut library: Library,
        journal: Journal,
    ) -> Self {
        lay(&mut library, &journal);
        Self {
            base: StoredValue::new(base.trim_end_matches('/').to_owned()),
            address,
            here,
            chunks: RwSignal::new(VecSet::from([
                Chunk::Main,
                Chunk::of(&here.get_untracked().1),
            ])),
            fetch_failed: RwSignal::new(false),
            library: RwSignal::new(library),
            journal: RwSignal::new(journal),
            save: RwSignal::new(SaveState::Saved),
            is_typing: RwSignal::new(false),
            saved_at: RwSignal::new(None),
            heard: RwSignal::new(None),
            offline: RwSignal::new(false),
            update_waits: RwSignal::new(false),
            replaced: RwSignal::new(false),
            only_here: RwSignal::new(false),
            held: RwSignal::new(false),
            shared: RwSignal::new(edge::is_shared()),
            installable: RwSignal::new(false),
            installed: RwSignal::new(false),
            quarantined: RwSignal::new(Vec::new()),
            waiting_files: RwSignal::new_local(Vec::new()),
            persisted: RwSignal::new(None),
            wiped: RwSignal::new(Wiped::No),
            still_stored: RwSignal::new(false),
            reach: RwSignal::new(Reach::Here),
            drafts: StoredValue::new(VecMap::new()),
            cells: StoredValue::new(CellDrafts::new()),
            page_drafts: StoredValue::new(PageDrafts::new()),
            typing: StoredValue::new_local(Typing::new()),
            new_page: StoredValue::new(None),
        }
    }

    /// The state of this app.
    #[must_use]
    pub fn get() -> Self {
        // Provided at the root, above everything that calls this.
        expect_context()
    }

    /// The base path without a trailing slash, `""` at the root.
    #[cfg(target_arch = "wasm32")]
    #[must_use]
    pub fn base(&self) -> String {
        self.base.get_value()
    }

    // Where one is.

    /// The route, as a signal.
    #[must_use]
    pub fn here(&self) -> (Language, Route) {
        self.here.get()
    }

    /// The route, as it is now.
    #[must_use]
    pub fn route_now(&self) -> Route {
        self.here.get_untracked().1
    }

    /// The language, as it is now.
    #[must_use]
    pub fn lang_now(&self) -> Language {
        self.here.get_untracked().0
    }

    /// The texts, as they are now: for pages, which are made anew when the
    /// language changes.
    #[must_use]
    pub fn t(&self) -> &'static Texts {
        self.lang_now().texts()
    }

    /// The texts of the leader's desk, as they are now.
    #[must_use]
    pub fn school_texts(&self) -> &'static School {
        self.lang_now().school_texts()
    }

    /// The texts of what a school makes of the course, as they are now.
    #[must_use]
    pub fn tailor_texts(&self) -> &'static TailorTexts {
        self.lang_now().tailor_texts()
    }

    /// The texts of one's own pages, as they are now.
    #[must_use]
    pub fn own(&self) -> &'static OwnTexts {
        self.lang_now().own_texts()
    }

    /// The texts, as a signal: for the frame.
    #[must_use]
    pub fn texts(&self) -> &'static Texts {
        self.here.get().0.texts()
    }

    /// The `lang` attribute for words that are in another language than the
    /// page.
    #[must_use]
    pub fn lang_of(&self, words: Language) -> Option<&'static str> {
        (words != self.lang_now()).then(|| words.code())
    }

    /// The page shown is this route.
    #[must_use]
    pub fn is_at(&self, route: &Route) -> bool {
        self.here.with(|(_, here)| here == route)
    }

    /// The page shown belongs under this route in the menu.
    #[must_use]
    pub fn is_within(&self, route: &Route) -> bool {
        self.here.with(|(_, here)| match here {
            Route::Module(_) | Route::Page(..) | Route::NewPage(_) | Route::EditPage(..) => {
                *route == Route::Modules
            }
            Route::Done => *route == Route::Notes,
            Route::MeetingSheet(_) => *route == Route::Bring,
            Route::School(_) => *route == Route::School(Tool::Desk),
            Route::MeetingNew | Route::Meeting(..) | Route::FollowUp | Route::Threads => {
                *route == Route::Meetings
            }
            here => here == route,
        })
    }

    // Addresses. Every link is made here, so that the base is never forgotten.

    /// A route's address, in the language as it is now.
    #[must_use]
    pub fn href(&self, route: &Route) -> String {
        self.base
            .with_value(|base| base.clone() + &route.path(self.lang_now()))
    }

    /// A route's address, following the language.
    #[must_use]
    pub fn href_now(&self, route: &Route) -> String {
        let lang = self.here.get().0;
        self.base
            .with_value(|base| base.clone() + &route.path(lang))
    }

    /// This page's address in another language.
    #[must_use]
    pub fn href_in(&self, lang: Language) -> String {
        let route = match self.here.get().1 {
            Route::NotFound => Route::Home,
            route => route,
        };
        self.base
            .with_value(|base| base.clone() + &route.path(lang))
    }

    /// The address of a path that a text names (`/data`, `/data#kopi`,
    /// `/rescue.html`), made of the page it leads to; nothing when there is no
    /// such page.
    #[must_use]
    pub fn href_path(&self, path: &AppPath) -> Option<String> {
        let path = path.as_str();
        let (page, anchor) = path.split_at(path.find('#').unwrap_or(path.len()));
        let href = match Route::parse(page).1 {
            Route::NotFound if page == "/rescue.html" => self.asset("rescue.html"),
            Route::NotFound => return None,
            route => self.href(&route),
        };
        Some(href + anchor)
    }

    /// A file's address.
    #[must_use]
    pub fn asset(&self, path: &str) -> String {
        self.base.with_value(|base| format!("{base}/{path}"))
    }

    /// An icon's address in the sprite.
    #[must_use]
    pub fn icon(&self, name: &str) -> String {
        self.base
            .with_value(|base| format!("{base}/icons.svg#{name}"))
    }

    // What has been read.

    /// Something of the course, in the language of the page.
    pub fn course<R>(&self, read: impl FnOnce(&Index) -> R) -> Option<R> {
        let lang = self.lang_now();
        self.library.with(|library| library.course(lang).map(read))
    }

    /// A module.
    #[must_use]
    pub fn module(&self, id: &ModuleId) -> Option<Module> {
        let lang = self.lang_now();
        self.library
            .with_untracked(|l| l.find_module(id, lang).cloned())
    }

    /// A prompt's words, where they have been read. Reads the library's signal.
    #[must_use]
    pub fn prompt(&self, id: &PromptId) -> Option<Prompt> {
        let lang = self.lang_now();
        self.library
            .with(|library| library.prompt(id, lang).cloned())
    }

    /// The module a page belongs to, and its title.
    #[must_use]
    pub fn page_of(&self, page: &PageId) -> Option<(ModuleId, String)> {
        let lang = self.lang_now();
        self.library.with_untracked(|library| {
            let (module, page) = library.find_page(page, lang)?;
            Some((module.id.clone(), page.title.clone()))
        })
    }

    /// The title of the page shown, for a note's own record.
    #[must_use]
    pub fn page_title(&self) -> String {
        match self.route_now() {
            Route::Page(_, page) => self
                .page_of(&page)
                .map(|(_, title)| title)
                .unwrap_or_default(),
            _ => String::new(),
        }
    }
}
