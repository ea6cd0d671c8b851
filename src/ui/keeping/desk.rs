//! What this tab holds on to while it is open.

use std::cell::RefCell;
use std::rc::Rc;

use super::archive::Attempt;
use crate::browser::IdbArchive;
use crate::browser::stage::Line;
use crate::journal::Saving;
use crate::store::{Connection, Quarantined, Store, StoreError};
use crate::ui::state::AppState;

/// The two places, and what is on its way to them.
pub struct Desk {
    /// The running app, once it is made.
    pub app: Option<AppState>,
    /// Local storage, or memory where nothing may or can be kept.
    pub store: Rc<dyn Store>,
    /// The database, while it is open.
    pub archive: Option<Rc<IdbArchive>>,
    /// How things stand with the database.
    pub connection: Connection,
    /// The start's try to open the database, which goes on.
    pub late: Option<Attempt>,
    /// Why the start's try failed.
    pub failed: Option<StoreError>,
    /// To the other tabs: what no event of the browser's tells them.
    pub line: Option<Line>,
    /// What is written and what is not.
    pub saving: Saving,
    /// The wait for a pause in the typing.
    pub timer: Option<i32>,
    /// What has been typed is saved soon, pause or not.
    pub is_due: bool,
    /// The page has been left: nothing more goes to the database.
    pub is_left: bool,
    /// Another tab has removed everything, and this one has heard what that means.
    pub obeyed: bool,
    /// Values that could not be read.
    pub quarantined: Vec<Quarantined>,
}

thread_local! {
    static DESK: RefCell<Option<Desk>> = const { RefCell::new(None) };
}

/// Puts the desk in place, once.
pub fn set(desk: Desk) {
    DESK.with(|cell| *cell.borrow_mut() = Some(desk));
}

/// Works at the desk; `None` before it is there, or while it is in use.
pub fn with<R>(work: impl FnOnce(&mut Desk) -> R) -> Option<R> {
    DESK.with(|cell| cell.try_borrow_mut().ok()?.as_mut().map(work))
}
