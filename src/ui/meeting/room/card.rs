//! One card on the wall.

use leptos::prelude::*;
use uuid::Uuid;

use super::board::{Board, CardSignals};
use super::changing::{clip, shown, times_sent};
use super::desk::new_id;
use crate::bundle::Voice;
use crate::meeting::{Card, Decision, MeetingRecords};
use crate::ui::edge;
use crate::ui::stage::begin_drag;

/// The line that tells what was done.
pub const SAID: &str = "lapper-sagt";

/// The id of the list that moves a card.
fn move_id(card: Uuid) -> String {
    format!("flytt-{card}")
}

/// A card with what one can do with it. What is needed seldom is made when it
/// is asked for.
pub fn card(board: Board, id: Uuid) -> AnyView {
    let Some(card) = board.card(id) else {
        return ().into_any();
    };
    let words = &board.desk.app.t().meeting().room.cards;
    let CardSignals { state, merged } = board.signals(id);
    let short = clip(&card.text);
    let chosen = state.get_untracked().theme;
    let options = move || {
        board.themes.with(|themes| {
            let option = |theme: &crate::meeting::Theme| {
                let selected = chosen == Some(theme.id);
                view! { <option value=theme.id.to_string() selected=selected>{shown(&theme.name)}</option> }
            };
            themes.iter().map(option).collect::<Vec<_>>()
        })
    };
    let (starred, hidden, faded) = (state.clone(), state.clone(), state);
    let more = RwSignal::new(false);
    let other_prompt = {
        let prompt = card.prompt.clone();
        move || {
            board
                .prompt
                .with(|chosen| !chosen.is_empty() && *chosen != prompt)
        }
    };
    let who = who(board, &card);
    let plan = board.desk.plan();
    let sole = plan.prompts.len() == 1 && plan.prompts.iter().all(|p| p.id.as_str() == card.prompt);
    let question = (!sole && !card.prompt_text.is_empty()).then(|| card.prompt_text.clone());
    let with = move || {
        merged.with(|merged| {
            (!merged.is_empty()).then(|| {
                let rows = merged.iter().map(|id| merged_row(board, *id));
                view! { <p class="quiet">{words.with}</p> <ul class="wall-merged">{rows.collect::<Vec<_>>()}</ul> }
            })
        })
    };
    view! {
        <li class="ds-card wall-card" data-card=id.to_string() draggable="true" hidden=other_prompt
            class:faded=move || faded.with(|state| state.hidden)
            on:dragstart=move |ev| { board.dragged.set_value(Some(id)); begin_drag(&ev, &id.to_string()); }>
            {question.map(|question| view! { <p class="quiet"><bdi>{shown(&question)}</bdi></p> })}
            <p class="written"><bdi>{shown(&card.text)}</bdi></p>
            {who}
            {with}
            <div class="wall-tools no-print">
                <select class="ds-input" id=move_id(id) aria-label=(words.theme_of)(&short) data-move
                    on:change:target=move |ev| {
                        let theme = Uuid::try_parse(&ev.target().value()).ok();
                        // The card goes elsewhere, and focus to the one that takes its place: first, since
                        // a browser that loses the focused element lays out the page once more.
                        edge::focus_next(&board.neighbour(id).map_or_else(|| SAID.to_owned(), move_id));
                        board.move_to(id, theme);
                    }>
                    <option value="">{words.no_theme}</option>
                    {options}
                </select>
                <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-star
                    aria-pressed=move || starred.with(|state| state.starred).to_string() on:click=move |_| board.star(id)>{words.star}</button>
                <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-hide
                    aria-pressed=move || hidden.with(|state| state.hidden).to_string() on:click=move |_| board.hide(id)>{words.hide}</button>
                <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-more
                    aria-expanded=move || more.get().to_string() on:click=move |_| more.update(|m| *m = !*m)>
                    {words.more}<span class="ds-sr-only">": " {short.clone()}</span>
                </button>
            </div>
            {move || more.get().then(|| seldom(board, id))}
        </li>
    }
    .into_any()
}

/// A group signs what it says; a person only where names are shown.
fn who(board: Board, card: &Card) -> AnyView {
    let group = card.group.clone();
    if card.voice == Voice::Group {
        return view! { <p class="quiet" data-group><bdi>{group.map(|g| shown(&g))}</bdi></p> }
            .into_any();
    }
    let Some(name) = card.name.clone() else {
        return ().into_any();
    };
    let signed = match group {
        Some(group) => format!("{name}, {group}"),
        None => name,
    };
    let signed = shown(&signed);
    let shown = move || {
        board
            .names
            .get()
            .then(|| view! { <p class="quiet" data-name><bdi>{signed.clone()}</bdi></p> })
    };
    shown.into_any()
}

fn merged_row(board: Board, id: Uuid) -> AnyView {
    let words = &board.desk.app.t().meeting().room.cards;
    let text = board.card(id).map(|card| card.text).unwrap_or_default();
    let short = clip(&text);
    view! {
        <li>
            <span class="written"><bdi>{shown(&text)}</bdi></span> " "
            <button class="ds-button no-print" data-variant="tertiary" data-size="sm" type="button" data-part on:click=move |_| board.part(id)>
                {words.part}<span class="ds-sr-only">": " {short}</span>
            </button>
        </li>
    }
    .into_any()
}

/// A button that lays the card under a theme.
fn to_theme(board: Board, card: Uuid, theme: Uuid, name: &str) -> AnyView {
    let go = move |_| {
        edge::focus_next(
            &board
                .neighbour(card)
                .map_or_else(|| SAID.to_owned(), move_id),
        );
        board.move_to(card, Some(theme));
    };
    view! {
        <button class="ds-button" data-variant="secondary" data-size="sm" type="button" data-move-to=theme.to_string() on:click=go><bdi>{shown(name)}</bdi></button>
    }
    .into_any()
}

/// Moving by button, merging, and a decision from the card.
fn seldom(board: Board, id: Uuid) -> AnyView {
    let app = board.desk.app;
    let words = &app.t().meeting().room.cards;
    let others = board.others(id).into_iter();
    let others =
        others.map(|(id, text)| view! { <option value=id.to_string()>{clip(&text)}</option> });
    let field = format!("merge-{id}");
    let decide = move |_| {
        let plan = board.desk.plan();
        let mut decision = Decision::new(new_id());
        decision.meeting = Some(plan.id);
        decision.module = plan.module;
        decision.text = board.card(id).map(|card| card.text).unwrap_or_default();
        decision.card = Some(id);
        decision.revise(times_sent(&app, plan.id));
        app.change(|j| j.keep_decision(&decision, &edge::now()));
        board.said.set(words.decided.to_owned());
    };
    view! {
        <div class="wall-more no-print">
            {move || board.themes.with(|themes| (!themes.is_empty()).then(|| {
                let to = themes.iter().map(|theme| to_theme(board, id, theme.id, &theme.name));
                view! { <p>{words.move_to}</p> <p class="buttons">{to.collect::<Vec<_>>()}</p> }
            }))}
            <label class="ds-label" for=field.clone()>{words.merge}</label>
            <select class="ds-input" id=field data-merge on:change:target=move |ev| {
                if let Ok(into) = Uuid::try_parse(&ev.target().value()) {
                    board.merge(id, into);
                }
            }>
                <option value="">{words.merge_none}</option>
                {others.collect::<Vec<_>>()}
            </select>
            <button class="ds-button" data-variant="secondary" data-size="sm" type="button" data-decide on:click=decide>{words.decide}</button>
        </div>
    }
    .into_any()
}
