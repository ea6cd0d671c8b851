//! IndexedDB as promises, and all that it says: also that it is blocked, closed
//! behind our back, or about to be removed. Every wait has an end.

use futures::FutureExt;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event, EventTarget, IdbDatabase, IdbFactory, IdbObjectStore, IdbOpenDbRequest, IdbRequest,
    IdbTransaction, IdbTransactionMode, IdbVersionChangeEvent,
};

use super::{page, refused};
use crate::store::StoreError;

/// How long a transaction may take.
pub(super) const WAIT_MS: u32 = 6_000;
/// How long others get to let go of a database that is to be removed.
const LET_GO_MS: u32 = 2_500;

/// What a connection hears without having asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// The browser has closed it.
    Closed,
    /// Somebody is changing the database: it has let go.
    Changing,
    /// Somebody is removing the database: it has let go.
    Deleted,
}

/// `work`, but not for longer than `ms`.
pub(super) async fn within<T>(
    ms: u32,
    work: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    let mut work = std::pin::pin!(work.fuse());
    futures::select! {
        done = work => done,
        () = page::later(ms).fuse() => Err(StoreError::Silent),
    }
}

fn factory() -> Result<IdbFactory, StoreError> {
    let window = web_sys::window().ok_or(StoreError::Blocked)?;
    // A browser that has none may have anything there.
    let factory = window.indexed_db().map_err(|e| refused(&e))?;
    factory.ok_or(StoreError::Blocked)
}

/// A promise that is kept by the event that one of two handlers hears.
fn either(set: impl Fn(&js_sys::Function, &js_sys::Function)) -> JsFuture {
    JsFuture::from(js_sys::Promise::new(&mut |kept, broken| {
        set(&kept, &broken);
    }))
}

/// A request under way.
pub(super) struct Asked {
    request: IdbRequest,
    done: JsFuture,
}

impl Asked {
    pub(super) fn new(request: Result<IdbRequest, JsValue>) -> Result<Self, StoreError> {
        let request = request.map_err(|e| refused(&e))?;
        let done = either(|kept, broken| {
            request.set_onsuccess(Some(kept));
            request.set_onerror(Some(broken));
        });
        Ok(Self { request, done })
    }

    /// What was asked for.
    pub(super) async fn answer(self) -> Result<JsValue, StoreError> {
        match self.done.await {
            Ok(_) => self.request.result().map_err(|e| refused(&e)),
            Err(_) => Err(match self.request.error() {
                Ok(Some(error)) => refused(&error),
                _ => StoreError::Closed,
            }),
        }
    }
}

/// A transaction on one store. Taken back unless it comes to its end.
pub(super) struct Transaction {
    transaction: IdbTransaction,
    pub(super) store: IdbObjectStore,
    done: Option<JsFuture>,
}

impl Transaction {
    /// Writes (or, with `None`, removes) values.
    pub(super) fn write(&self, entries: Vec<(String, Option<String>)>) -> Result<(), StoreError> {
        for (key, value) in entries {
            let key = JsValue::from_str(&key);
            let made = match value {
                Some(value) => self.store.put_with_key(&JsValue::from_str(&value), &key),
                None => self.store.delete(&key),
            };
            made.map_err(|e| refused(&e))?;
        }
        Ok(())
    }

    /// Waits until everything is kept.
    pub(super) async fn end(mut self) -> Result<(), StoreError> {
        let Some(done) = self.done.take() else {
            return Ok(());
        };
        match done.await {
            Ok(_) => Ok(()),
            Err(_) => Err(match self.transaction.error() {
                Some(error) => refused(&error),
                None => StoreError::Closed,
            }),
        }
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if self.done.is_some() {
            let _ = self.transaction.abort();
        }
    }
}

/// An open database.
pub(super) struct Database {
    database: IdbDatabase,
    // Kept as long as the database calls it.
    _hear: Closure<dyn Fn(Event)>,
}

impl Database {
    /// Opens the database `name`, with these stores if it has to be made. The wait
    /// has no end of its own: what comes late is taken late.
    pub(super) async fn open(
        name: &str,
        stores: &'static [&'static str],
        hear: impl Fn(Heard) + 'static,
    ) -> Result<Self, StoreError> {
        let request = factory()?.open_with_u32(name, 1).map_err(|e| refused(&e))?;
        let make = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            if let Some(database) = opened(event.target()) {
                for name in stores {
                    // Fails only when it is there already.
                    let _ = database.create_object_store(name);
                }
            }
        });
        request.set_onupgradeneeded(Some(make.as_ref().unchecked_ref()));
        let database: IdbDatabase = Asked::new(Ok(request.into()))?
            .answer()
            .await?
            .unchecked_into();
        let hear = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            let change = event.dyn_ref::<IdbVersionChangeEvent>();
            // Let go at once, so that whoever wants to change it need not wait.
            if let Some(target) = event.target().filter(|_| change.is_some()) {
                target.unchecked_ref::<IdbDatabase>().close();
            }
            hear(match change.map(IdbVersionChangeEvent::new_version) {
                None => Heard::Closed,
                Some(Some(_)) => Heard::Changing,
                Some(None) => Heard::Deleted,
            });
        });
        let listener = hear.as_ref().unchecked_ref();
        database.set_onversionchange(Some(listener));
        database.set_onclose(Some(listener));
        Ok(Self {
            database,
            _hear: hear,
        })
    }

    /// Begins a transaction on one store.
    pub(super) fn begin(
        &self,
        store: &str,
        mode: IdbTransactionMode,
    ) -> Result<Transaction, StoreError> {
        let begun = self.database.transaction_with_str_and_mode(store, mode);
        let transaction = begun.map_err(|e| refused(&e))?;
        let store = transaction.object_store(store).map_err(|e| refused(&e))?;
        let done = either(|kept, broken| {
            transaction.set_oncomplete(Some(kept));
            transaction.set_onabort(Some(broken));
        });
        Ok(Transaction {
            transaction,
            store,
            done: Some(done),
        })
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.database.set_onversionchange(None);
        self.database.set_onclose(None);
        // What is under way comes to its end.
        self.database.close();
    }
}

fn opened(target: Option<EventTarget>) -> Option<IdbDatabase> {
    let request: IdbOpenDbRequest = target?.unchecked_into();
    Some(request.result().ok()?.unchecked_into())
}

/// Removes the database `name`.
///
/// # Errors
/// [`StoreError::Held`] when a tab does not let go of it: it is removed when that
/// is closed, and not before.
pub(super) async fn delete(name: &str) -> Result<(), StoreError> {
    let factory = match factory() {
        Err(StoreError::Blocked) => return Ok(()),
        factory => factory?,
    };
    let request = factory.delete_database(name).map_err(|e| refused(&e))?;
    let blocked = either(|kept, _| request.set_onblocked(Some(kept)));
    let gone = Asked::new(Ok(request.into()))?;
    let mut gone = Box::pin(gone.answer().fuse());
    let is_blocked = futures::select! {
        gone = gone => return gone.map(drop),
        _ = blocked.fuse() => true,
        () = page::later(WAIT_MS).fuse() => false,
    };
    let late = within(LET_GO_MS, gone).await;
    match late {
        Err(StoreError::Silent) if is_blocked => Err(StoreError::Held),
        late => late.map(drop),
    }
}
