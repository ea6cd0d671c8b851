//! What came from others, from the pages' side.

use std::rc::Rc;

use leptos::task::spawn_local;

use super::desk;
use crate::store::{MemoryShelf, Shelf, ShelfChange, StoreError};

thread_local! {
    /// For a device that keeps nothing: gone with the page.
    static MEMORY: Rc<MemoryShelf> = Rc::new(MemoryShelf::default());
}

fn shelf() -> Rc<dyn Shelf> {
    match desk::with(|desk| desk.archive.clone()).flatten() {
        Some(archive) => archive,
        None => MEMORY.with(Rc::clone),
    }
}

/// Everything on the shelf below `prefix`.
pub fn shelf_list(
    prefix: &str,
    then: impl FnOnce(Result<Vec<(String, String)>, StoreError>) + 'static,
) {
    let prefix = prefix.to_owned();
    spawn_local(async move { then(shelf().list(&prefix).await) });
}

/// Makes changes, numbered part by part, each part all or nothing. Says which
/// ones were made.
pub fn shelf_change(
    parts: Vec<(usize, Vec<ShelfChange>)>,
    then: impl FnOnce(Vec<(usize, bool)>) + 'static,
) {
    spawn_local(async move {
        let shelf = shelf();
        let mut made = Vec::new();
        for (n, changes) in parts {
            made.push((n, shelf.change(changes).await.is_ok()));
        }
        then(made);
    });
}

/// Removes everything below `prefix`.
pub fn shelf_clear(prefix: &str, then: impl FnOnce(Result<(), StoreError>) + 'static) {
    let prefix = prefix.to_owned();
    spawn_local(async move { then(shelf().clear(&prefix).await) });
}
