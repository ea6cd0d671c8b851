//! A page of a meeting, made anew when another tab has changed what it shows.

use leptos::prelude::*;

use crate::store::{MeetingPart, RecordKey};
use crate::ui::edge;
use crate::ui::state::AppState;

/// `page`, and the same again whenever another tab has kept a plan, a decision
/// or an outcome. Not while somebody writes here: what stands in a field
/// comes first. The course of a meeting and its wall are followed without that.
pub fn anew(page: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let app = AppState::get();
    let changed = ArcTrigger::new();
    let tell = changed.clone();
    Effect::new(move |before: Option<()>| {
        let is_shown = app.heard.with(|key| match key {
            Some(RecordKey::Meeting(_, part)) => !matches!(
                part,
                MeetingPart::Run
                    | MeetingPart::Wall
                    | MeetingPart::Notes
                    | MeetingPart::Minutes
                    | MeetingPart::GroupAnswer
                    | MeetingPart::Begun
            ),
            Some(RecordKey::Decision(_)) => true,
            _ => false,
        });
        if before.is_some() && is_shown && !edge::is_writing() {
            tell.notify();
        }
    });
    view! {
        {move || {
            changed.track();
            page()
        }}
    }
    .into_any()
}
