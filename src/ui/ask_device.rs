//! «Is this your own device?» comes to the field with the first key: until it is
//! answered, what is written is kept.

use std::cell::RefCell;

use leptos::mount::mount_to;
use leptos::reactive::graph::untrack;
use web_sys::{Element, HtmlElement};

use crate::browser::page;
use crate::ui::parts::ask_device;
use crate::ui::state::AppState;

thread_local! {
    /// Where the question stands, once it has been asked.
    static PLACE: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// Asks at whichever field is written in first.
pub fn watch(app: AppState) {
    page::on_typing(move |field| ask_at(app, &field));
}

/// Asks at the field that was written in before the app was there.
pub fn ask_at_focus(app: AppState) {
    if let Some(field) = page::field_in_focus() {
        ask_at(app, &field);
    }
}

fn ask_at(app: AppState, field: &Element) {
    if untrack(move || app.device_is_known()) {
        return;
    }
    let known = PLACE.with_borrow(Option::clone);
    let place = known.clone().or_else(page::new_place);
    let Some(place) = place else { return };
    page::put_after(field, &place);
    if known.is_none() {
        PLACE.set(Some(place.clone()));
        mount_to(place, move || {
            ask_device(app, "field", page::focus_before_place)
        })
        .forget();
    }
}
