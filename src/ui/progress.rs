//! How far the reader is, by her own word.

use leptos::prelude::With;

use crate::course::{Audience, Index, Module, ModuleId, Page, PageId};
use crate::store::Progress;
use crate::text::words;
use crate::ui::parts::{Stop, Stretch};
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// What a person said of a page. Reads the journal's signal.
#[must_use]
pub fn page_state(app: &AppState, page: &PageId) -> Progress {
    app.journal
        .with(|journal| journal.progress(&app.page_key(page)))
}

fn for_all(module: &Module) -> impl Iterator<Item = &Page> {
    module.shown().filter(|p| p.audience == Audience::All)
}

/// Pages for all staff: how many are done, and how many there are.
#[must_use]
pub fn module_done(app: &AppState, module: &Module) -> (usize, usize) {
    let done = for_all(module).filter(|p| page_state(app, &p.id) == Progress::Done);
    (done.count(), for_all(module).count())
}

/// A module counts as done when all its pages for all staff do.
#[must_use]
pub fn is_done(app: &AppState, module: &Module) -> bool {
    let (done, all) = module_done(app, module);
    all > 0 && done == all
}

/// How far with a module.
#[must_use]
pub fn module_stretch(app: &AppState, module: &Module) -> Stretch {
    if is_done(app, module) {
        return Stretch::Done;
    }
    let begun = for_all(module).any(|p| page_state(app, &p.id) != Progress::NotStarted);
    if begun || app.has_written_in(&module.id) {
        Stretch::Underway
    } else {
        Stretch::Ahead
    }
}

/// The stops of the trail map.
#[must_use]
pub fn stops(app: &AppState, course: &Index) -> Vec<Stop> {
    let here: Option<ModuleId> = app.place().map(|(module, ..)| module);
    course
        .modules
        .iter()
        .map(|module| Stop {
            number: module.number().to_owned(),
            title: module.short.clone(),
            stretch: module_stretch(app, module),
            here: here.as_ref() == Some(&module.id),
        })
        .collect()
}

impl words::Progress {
    /// A page's state in words.
    #[must_use]
    pub fn state(&self, state: Progress) -> &'static str {
        match state {
            Progress::NotStarted => self.not_started,
            Progress::Started => self.started,
            Progress::Done => self.done,
        }
    }

    /// A module's state in words.
    #[must_use]
    pub fn stretch(&self, stretch: Stretch) -> &'static str {
        match stretch {
            Stretch::Ahead => self.not_started,
            Stretch::Underway => self.started,
            Stretch::Done => self.done,
        }
    }
}

impl AppState {
    /// Where the reader stopped: module, page and its title.
    #[must_use]
    pub fn place(&self) -> Option<(ModuleId, PageId, String)> {
        let page = self.journal.with(|journal| journal.place())?;
        let (module, title) = self.page_of(&page)?;
        Some((module, page, title))
    }

    /// The page shown is where the reader is now.
    pub(super) fn visit(&self, page: &PageId) {
        if matches!(&self.route_now(), Route::Page(_, here) if here == page) {
            self.set_place(page);
        }
    }
}
