//! Where copies, meetings, minutes and plans come in, and contributions find
//! their meeting. Files from the file handler and the share sheet as well.

use std::rc::Rc;

use leptos::prelude::*;

use super::own::OwnLooker;
use super::{DryRun, Import, Inlet};
use crate::ui::state::AppState;

/// The import room of a page outside the meetings.
#[component]
pub fn ImportBox() -> impl IntoView {
    let app = AppState::get();
    let own = app.own();
    let import = Import::new(app, Rc::new(OwnLooker::new(app)));
    Effect::new(move |_| {
        if app.waiting_files.with(|files| !files.is_empty()) {
            let came = app.waiting_files.try_update(std::mem::take);
            let came = came.unwrap_or_default().into_iter();
            import.bring(came.collect());
        }
    });
    view! {
        <Inlet import=import choose=own.data.choose_files drop_told=own.data.drop_here/>
        <DryRun import=import/>
    }
    .into_any()
}
