//! The status line: it tells the truth about what is saved, and how old the
//! last verified copy is.

use leptos::prelude::*;

use crate::journal::{Journal, SaveState};
use crate::ui::chunks::Chunk;
use crate::ui::route::Route;
use crate::ui::state::AppState;
use crate::ui::{chunks, edge};

/// The line under the header. A function, not a component: it follows the
/// language.
pub(super) fn status_line(app: AppState) -> AnyView {
    let t = app.texts();
    let words = move || match app.save.get() {
        SaveState::Saved => match app.saved_at.get() {
            Some(at) => (t.save.saved_at)(&edge::time_of_day(&at)),
            None => t.save.idle.to_owned(),
        },
        SaveState::Saving => t.save.saving.to_owned(),
        SaveState::OnePlace => t.save.one_place.to_owned(),
        SaveState::Failed => t.save.failed.to_owned(),
        SaveState::Memory if app.shared_device() => t.device.shared_now.to_owned(),
        SaveState::Memory => t.save.memory.to_owned(),
        SaveState::Conflict => t.save.conflict.to_owned(),
        SaveState::ReadOnly => t.save.readonly.to_owned(),
    };
    let way_out = move || {
        let alone = matches!(
            app.save.get(),
            SaveState::Failed | SaveState::Memory | SaveState::ReadOnly
        );
        (alone || app.held.get()).then(|| {
            chunks::fetch_soon(Chunk::Own);
            view! { <button class="ds-button" data-size="sm" type="button" data-export="backup" on:click=move |_| chunks::save_copy(app)>{t.save.failed_way_out}</button> }
        })
    };
    let copy = move || {
        (app.has_written() || app.journal.with(Journal::has_sheets)).then(|| {
            let age = app.copy_age_days();
            // Where the browser may clear what it keeps.
            let due = (app.persisted.get() == Some(false))
                .then(|| app.journal.with(|j| j.copy_due(&edge::now())))
                .flatten();
            let words = match (due, age) {
                (Some(due), _) => (t.save.copy_due)(due),
                (_, None) => t.save.no_copy.to_owned(),
                (_, Some(..1)) => t.save.copy_today.to_owned(),
                (_, Some(days)) => (t.save.copy_days)(days),
            };
            let href = app.href(&Route::Data) + "#kopi";
            view! { <span class="no-print" data-copy-due=due.is_some().then_some("")>{words} " " <a class="ds-link" href=href>{t.save.make_copy}</a></span> }
        })
    };
    let offline = move || {
        app.offline
            .get()
            .then(|| view! { <span>{t.frame.offline}</span> })
    };
    let update = move || {
        let replaced = app.replaced.get();
        (replaced || app.update_waits.get()).then(|| {
            let (words, act) = if replaced {
                (t.frame.replaced, t.frame.load_anew)
            } else {
                (t.frame.update_ready, t.frame.update_now)
            };
            view! {
                <span data-replaced=replaced.then_some("")>
                    {words} " "
                    <button class="ds-button" data-variant="secondary" data-size="sm" type="button" data-update
                        on:click=move |_| app.take_version(replaced)>{act}</button>
                </span>
            }
        })
    };
    let held = move || {
        app.held.get().then(|| {
            let href = app.href(&Route::Data) + "#kopi";
            view! { <span role="alert" data-held>{t.save.held} " " <a class="ds-link" href=href>{t.save.make_copy}</a></span> }
        })
    };
    view! {
        <div class="status-line">
            <span role="status" data-save=move || app.save.get().as_str()>{words}</span>
            {way_out}
            {copy}
            {offline}
            {update}
            {held}
        </div>
    }
    .into_any()
}

/// «Is this your own device?», until it is answered; and on a shared one, what
/// that means.
pub(super) fn device_question(app: AppState) -> Option<AnyView> {
    let t = app.texts();
    if app.shared_device() {
        let view = view! {
            <aside class="device" data-device="shared">
                <p class="device-words"><strong>{t.device.shared_now}</strong> " " {t.device.shared_warning}</p>
                {move || app.still_stored.get().then(|| view! { <p class="device-words" role="alert" data-still-stored>{t.device.still_stored}</p> })}
            </aside>
        };
        return Some(view.into_any());
    }
    Some(ask_device(app, "ask", || {}))
}

/// «Is this your own device?», until it is answered: at the top of a page, or at
/// the field one writes in. `then` once it is answered.
pub fn ask_device(app: AppState, place: &'static str, then: fn()) -> AnyView {
    let ask = move || {
        let t = app.texts();
        view! {
            <aside class="device" data-device=place role=(place == "field").then_some("note") aria-label=t.device.question>
                <p class="device-words"><strong>{t.device.question}</strong> " " {t.device.told}</p>
                <p class="device-buttons">
                    <button class="ds-button" data-variant="secondary" data-size="sm" type="button" data-device-own
                        on:click=move |_| { app.own_device(); then(); }>{t.device.own}</button>
                    <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-device-shared
                        on:click=move |_| { app.shared_device_from_now(); then(); }>{t.device.shared}</button>
                </p>
            </aside>
        }
    };
    (move || (!app.device_is_known()).then(ask)).into_any()
}
