//! A clock face, and a signal that goes with the clock.

use leptos::prelude::*;

use crate::store::Now;
use crate::ui::edge;
use crate::ui::stage::Ticker;

/// Minutes and seconds; with a minus sign when it is over.
#[must_use]
pub fn clock_face(left: i64) -> String {
    let sign = if left < 0 { "−" } else { "" };
    let seconds = left.unsigned_abs();
    format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
}

/// The moment, renewed twice a second as long as the page is there; `tick` is
/// called each time.
pub fn moment(tick: impl Fn() + Clone + 'static) -> RwSignal<Now> {
    let now = RwSignal::new(edge::now());
    let ticker = StoredValue::new_local(None::<Ticker>);
    Effect::new(move |_| {
        let tick = tick.clone();
        ticker.set_value(Some(Ticker::every(500, move || {
            now.try_set(edge::now());
            tick();
        })));
    });
    now
}
