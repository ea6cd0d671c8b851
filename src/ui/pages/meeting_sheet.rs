//! `/motelapp/<meeting>`: the chosen notes, large, for the room. Sends nothing.

use leptos::prelude::*;

use crate::store::MeetingRef;
use crate::ui::chosen::chosen_for;
use crate::ui::edge;
use crate::ui::parts::{Icon, PageHeading};
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// «Mitt møteark».
#[component]
pub fn MeetingSheet(
    /// The meeting's name in the address.
    meeting: String,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let own = app.own();
    let Some(meeting) = MeetingRef::parse(&meeting) else {
        return view! { <super::NotFound/> }.into_any();
    };
    let scale = RwSignal::new(10_i32);
    let title = app.meeting_title(&meeting);
    let choose = format!("{}?til={}", app.href(&Route::Bring), meeting.name());
    view! {
        <div class="sheet" data-scale=move || scale.get().to_string()>
            <p class="eyebrow">{title}</p>
            <PageHeading text=t.titles.sheet/>
            <p class="quiet no-print">{own.sheet.lead}</p>
            <p class="buttons no-print">
                <button class="ds-button" data-variant="secondary" type="button" on:click=move |_| edge::print()>
                    <Icon name="PrinterSmall"/> {own.sheet.print}
                </button>
                <button class="ds-button" data-variant="tertiary" type="button" on:click=move |_| scale.update(|s| *s = (*s + 2).min(20))>
                    <Icon name="Plus"/> {own.sheet.larger}
                </button>
                <button class="ds-button" data-variant="tertiary" type="button" on:click=move |_| scale.update(|s| *s = (*s - 2).max(8))>
                    {own.sheet.smaller}
                </button>
            </p>
            {move || {
                let chosen = chosen_for(&app, &meeting);
                if chosen.is_empty() {
                    view! {
                        <p>{own.sheet.empty}</p>
                        <p class="buttons"><a class="ds-button" href=choose.clone()>{own.sheet.choose}</a></p>
                    }.into_any()
                } else {
                    chosen.into_iter().map(|answer| view! {
                        <article class="note">
                            <h2>{answer.prompt}</h2>
                            <p class="written" dir="auto">{answer.text}</p>
                        </article>
                    }).collect::<Vec<_>>().into_any()
                }
            }}
        </div>
    }
    .into_any()
}
