//! Minutes to read.

use leptos::prelude::*;

use super::super::words::title;
use super::changing::shown;
use super::decision::pile;
use crate::meeting::{MeetingRecords, Outcome, Status};
use crate::ui::edge;
use crate::ui::parts::{Breadcrumbs, Icon, PageHeading};
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// A section's text: lists as lists, the rest as it stands.
pub fn sections(text: &str, empty: &'static str) -> AnyView {
    if text.trim().is_empty() {
        return view! { <p class="quiet">{empty}</p> }.into_any();
    }
    let mut parts: Vec<AnyView> = Vec::new();
    let mut items: Vec<String> = Vec::new();
    let close = |items: &mut Vec<String>, parts: &mut Vec<AnyView>| {
        if !items.is_empty() {
            let rows = items
                .drain(..)
                .map(|item| view! { <li class="written"><bdi>{shown(&item)}</bdi></li> });
            parts.push(view! { <ul class="ds-list">{rows.collect::<Vec<_>>()}</ul> }.into_any());
        }
    };
    for line in text.lines() {
        match (
            line.strip_prefix("- "),
            line.strip_prefix("  "),
            items.last_mut(),
        ) {
            (Some(item), ..) => items.push(item.to_owned()),
            (None, Some(more), Some(last)) => {
                last.push('\n');
                last.push_str(more);
            }
            _ if line.trim().is_empty() => close(&mut items, &mut parts),
            _ => {
                close(&mut items, &mut parts);
                parts.push(view! { <p class="written"><bdi>{shown(line)}</bdi></p> }.into_any());
            }
        }
    }
    close(&mut items, &mut parts);
    parts.into_any()
}

/// The minutes of a meeting that somebody else led.
pub fn received(app: AppState, outcome: &Outcome) -> AnyView {
    let t = app.t();
    let words = &t.meeting().room;
    let decisions = app
        .journal
        .with_untracked(|j| j.decisions(Some(outcome.id)));
    let decisions: Vec<_> = decisions
        .into_iter()
        .filter(|d| d.status != Status::Dropped)
        .collect();
    let named = match outcome.title.trim() {
        "" => {
            let planned = app.journal.with_untracked(|j| j.meeting(outcome.id));
            planned.map_or_else(
                || t.meeting().head.untitled.to_owned(),
                |kept| title(t, &kept.plan),
            )
        }
        title => title.to_owned(),
    };
    let others = outcome
        .sections
        .iter()
        .filter(|section| section.key != "decisions");
    let others = others.map(|section| {
        view! {
            <section class="block minutes-section">
                <h2 class="ds-heading" data-size="sm"><bdi>{shown(&section.heading)}</bdi></h2>
                {sections(&section.text, words.protocol.empty)}
            </section>
        }
    });
    view! {
        <Breadcrumbs trail=vec![(t.meeting().list.heading.to_owned(), Route::Meetings)]/>
        <PageHeading text=named/>
        <p class="lead">{words.protocol.received}</p>
        <p class="quiet no-print">{words.back.mine_told}</p>
        <div data-minutes>
            {pile(app, t.meeting().minutes.decisions, &decisions, true)}
            {others.collect::<Vec<_>>()}
        </div>
        <p class="buttons no-print"><button class="ds-button" data-variant="tertiary" type="button" on:click=move |_| edge::print()><Icon name="PrinterSmall"/> {words.protocol.print}</button></p>
    }
    .into_any()
}
