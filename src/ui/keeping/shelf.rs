//! What came from others, from the pages' side.

use std::rc::Rc;

use leptos::task::spawn_local;

use super::archive::{archive_in, found_dead};
use crate::store::{Later, MemoryShelf, Shelf, ShelfChange, StoreError};

thread_local! {
    /// For a device that keeps nothing: gone with the page.
    static MEMORY: Rc<MemoryShelf> = Rc::new(MemoryShelf::default());
}

/// How long a page that takes something in waits for a database that has been lost.
const WAIT_MS: u32 = 8_000;

/// Works with the shelf. A connection that dies meanwhile is one to try again with:
/// what is done twice is done once.
async fn at_shelf<T>(
    wait: u32,
    mut work: impl FnMut(Rc<dyn Shelf>) -> Later<'static, Result<T, StoreError>>,
) -> Result<T, StoreError> {
    let mut tries = 0;
    loop {
        let Some(archive) = archive_in(wait).await? else {
            return work(MEMORY.with(Rc::clone)).await;
        };
        let shelf: Rc<dyn Shelf> = archive.clone();
        let done = work(shelf).await;
        tries += 1;
        match done {
            Err(StoreError::Closed | StoreError::Silent) if tries < 4 => found_dead(&archive),
            done => return done,
        }
    }
}

/// Everything on the shelf below `prefix`. Nothing is said before that is known: a
/// page that waits is told later, however long the database takes.
pub fn shelf_list(
    prefix: &str,
    then: impl FnOnce(Result<Vec<(String, String)>, StoreError>) + 'static,
) {
    let prefix = prefix.to_owned();
    spawn_local(async move {
        let list = |shelf: Rc<dyn Shelf>| -> Later<'static, _> {
            let prefix = prefix.clone();
            Box::pin(async move { shelf.list(&prefix).await })
        };
        loop {
            match at_shelf(WAIT_MS, list).await {
                Err(error) if error.is_out_of_reach() => {}
                found => return then(found),
            }
        }
    });
}

/// Makes changes, numbered part by part, each part all or nothing. Says which
/// ones were made.
pub fn shelf_change(
    parts: Vec<(usize, Vec<ShelfChange>)>,
    then: impl FnOnce(Vec<(usize, bool)>) + 'static,
) {
    spawn_local(async move {
        let mut made = Vec::new();
        for (n, changes) in parts {
            let change = |shelf: Rc<dyn Shelf>| -> Later<'static, _> {
                let changes = changes.clone();
                Box::pin(async move { shelf.change(changes).await })
            };
            let fits = at_shelf(WAIT_MS, change).await;
            made.push((n, fits.is_ok_and(|fits| fits.iter().all(|fits| *fits))));
        }
        then(made);
    });
}

/// Removes everything below `prefix`.
#[allow(dead_code)] // The minutes page offers it.
pub fn shelf_clear(prefix: &str, then: impl FnOnce(Result<(), StoreError>) + 'static) {
    let prefix = prefix.to_owned();
    spawn_local(async move {
        let clear = |shelf: Rc<dyn Shelf>| -> Later<'static, _> {
            let prefix = prefix.clone();
            Box::pin(async move { shelf.clear(&prefix).await })
        };
        then(at_shelf(WAIT_MS, clear).await);
    });
}
