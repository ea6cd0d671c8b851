//! The first view is made piece by piece: whoever has begun to read or write on
//! the page that was painted is let in between. Every later view is made at once.

use std::cell::RefCell;
use std::collections::VecDeque;

use leptos::prelude::*;
use leptos::reactive::graph::untrack;

thread_local! {
    /// The pieces whose turn has not come, while the app starts.
    static WAITING: RefCell<Option<VecDeque<RwSignal<bool>>>> = const { RefCell::new(None) };
}

type Piece = Box<dyn FnOnce() -> AnyView + Send>;

/// Shows a piece of a page: at once, or in its turn while the app starts.
pub fn in_turn(piece: impl FnOnce() -> AnyView + Send + 'static) -> AnyView {
    boxed(Box::new(piece))
}

// One function for every piece: the module is weighed in bytes.
fn boxed(piece: Piece) -> AnyView {
    let turn = WAITING.with(|waiting| {
        let mut waiting = waiting.borrow_mut();
        let waiting = waiting.as_mut()?;
        let turn = RwSignal::new(false);
        waiting.push_back(turn);
        Some(turn)
    });
    let Some(turn) = turn else {
        return piece();
    };
    let mut piece = Some(piece);
    (move || {
        let come = turn.get();
        // What the piece follows, it follows itself.
        come.then(|| piece.take().map(|piece| untrack(piece)))
            .flatten()
    })
    .into_any()
}

/// From here on, pieces wait for their turn.
#[cfg(target_arch = "wasm32")]
pub fn begin() {
    WAITING.set(Some(VecDeque::new()));
}

/// Makes the pieces that wait, and lets the browser in before each.
#[cfg(target_arch = "wasm32")]
pub async fn make_all() {
    let next = || WAITING.with(|waiting| waiting.borrow_mut().as_mut()?.pop_front());
    while let Some(turn) = next() {
        crate::browser::page::breathe().await;
        // A piece of a page that has been left is no more.
        let _ = turn.try_set(true);
        leptos::task::tick().await;
    }
    WAITING.set(None);
}
