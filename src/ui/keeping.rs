//! From the journal to the two places it is kept in, and back from other tabs.
//!
//! The rules are [`crate::journal::Saving`]'s; here they meet the browser.

#[cfg(target_arch = "wasm32")]
mod archive;
#[cfg(target_arch = "wasm32")]
mod desk;
#[cfg(target_arch = "wasm32")]
mod elsewhere;
#[cfg(target_arch = "wasm32")]
mod live;
#[cfg(target_arch = "wasm32")]
mod navigation;
#[cfg(target_arch = "wasm32")]
mod shelf;
#[cfg(target_arch = "wasm32")]
mod wiping;

#[cfg(target_arch = "wasm32")]
#[allow(unused_imports)] // What a page can tell the other tabs.
pub use self::elsewhere::tell;
#[cfg(target_arch = "wasm32")]
pub use self::{
    archive::{First, first, open_archive},
    desk::Desk,
    live::*,
    navigation::*,
    shelf::*,
    wiping::*,
};

/// Natively nothing is kept: pages are only rendered.
#[cfg(not(target_arch = "wasm32"))]
mod still {
    use crate::journal::{Journal, Plan, Restored, TabMessage};
    use crate::store::{Change, Envelope, Outcome, RecordKey, ShelfChange, StoreError};
    use crate::ui::library::PackName;
    use crate::ui::state::AppState;

    pub fn begin(_: AppState) {}
    pub fn fetch_needed(_: AppState) {}
    pub fn fetch_pack(_: AppState, _: PackName) {}
    pub fn arrived(_: AppState, _: bool) {}
    pub fn soon(_: AppState) {}
    pub fn look(_: AppState, _: &RecordKey) {}
    pub fn keep(_: AppState, _: &[Change]) {}
    #[must_use]
    pub fn is_only_here(_: AppState) -> bool {
        false
    }
    pub fn copied(_: AppState, _: &[(RecordKey, Envelope)]) {}
    #[allow(dead_code)]
    pub fn tell(_: &TabMessage) {}
    pub fn open_archive(_: AppState) {}
    pub fn forget_all(_: AppState) {}
    pub fn remember_again(_: AppState) {}
    pub fn shelf_list(
        _: &str,
        _: impl FnOnce(Result<Vec<(String, String)>, StoreError>) + 'static,
    ) {
    }
    pub fn shelf_change(
        _: Vec<(usize, Vec<ShelfChange>)>,
        _: impl FnOnce(Vec<(usize, bool)>) + 'static,
    ) {
    }
    pub fn shelf_clear(_: &str, _: impl FnOnce(Result<(), StoreError>) + 'static) {}
    pub fn wipe(_: AppState, _: impl Fn() + 'static) {}
    #[must_use]
    pub fn is_away() -> bool {
        false
    }
    pub fn commit(
        _: AppState,
        _: impl FnMut(&mut Journal) -> Vec<Change>,
    ) -> Result<Restored, Outcome> {
        Err(Outcome::Failed(StoreError::Blocked))
    }
    pub fn landed(_: impl FnOnce(bool) + 'static) {}
    pub fn restore(_: AppState, _: &Plan) -> Result<Restored, Outcome> {
        Err(Outcome::Failed(StoreError::Blocked))
    }
    pub fn undo(_: AppState, _: &[Change]) -> Result<Restored, Outcome> {
        Err(Outcome::Failed(StoreError::Blocked))
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub use still::*;
