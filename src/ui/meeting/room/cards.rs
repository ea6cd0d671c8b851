//! `/mote/<id>/lapper`: «Lapper», grouped under themes.

use leptos::prelude::*;
use uuid::Uuid;

use super::super::fields::choice;
use super::super::words::prompt_text;
use super::super::{MeetingHead, MeetingMissing};
use super::board::{Board, Pile};
use super::card::{SAID, card};
use super::changing::{shown, text_line};
use super::desk::RoomDesk;
use super::overview::overview;
use super::run::shows;
use crate::meeting::Theme;
use crate::ui::edge;
use crate::ui::parts::{Icon, Notice};
use crate::ui::route::{MeetingPage, Route};
use crate::ui::state::AppState;

/// From this many contributions on, nobody can guess who wrote what.
const ENOUGH: usize = 5;

/// The cards of a meeting.
#[component]
pub fn CardsPage(
    /// The meeting.
    id: Uuid,
) -> impl IntoView {
    let app = AppState::get();
    let Some(desk) = RoomDesk::enter(app, id) else {
        return view! { <MeetingMissing/> }.into_any();
    };
    let board = Board::new(desk);
    let words = &app.t().meeting().room.cards;
    let gather = app.href(&Route::Meeting(id, MeetingPage::Gather));
    let decisions = app.href(&Route::Meeting(id, MeetingPage::Decisions));
    let count = Memo::new(move |_| desk.cards.with(Vec::len));
    let none = move || {
        (desk.loaded.get() && count.get() == 0).then(|| {
            view! {
                <p>{words.none}</p>
                <p class="buttons"><a class="ds-button" data-variant="secondary" href=gather.clone()>{words.to_gather}</a></p>
            }
        })
    };
    let anonymous = desk.plan().is_anonymous();
    let few = move || {
        let few = anonymous && count.get() > 0 && desk.delivered.get() < ENOUGH;
        few.then(|| view! { <Notice color="warning"><p data-few>{words.few}</p></Notice> })
    };
    let groups = board.pile(Pile::Groups);
    let has_groups = Memo::new({
        let groups = groups.clone();
        move |_| groups.with(|pile| !pile.is_empty())
    });
    view! {
        <MeetingHead id=id here=MeetingPage::Cards/>
        <p class="lead no-print">{words.lead}</p>
        {none}
        {few}
        {names(board)}
        {tools(board)}
        <p class="no-print wall-said">
            <span role="status" id=SAID tabindex="-1" data-said>{move || board.said.get()}</span> " "
            {move || board.can_undo.get().then(|| view! {
                <button class="ds-button" data-variant="tertiary" type="button" data-undo on:click=move |_| board.undo()><Icon name="ArrowUndo"/> {words.undo}</button>
            })}
        </p>
        <For each=move || board.themes.get() key=|theme| theme.id children=move |theme| theme_pile(board, &theme)/>
        {move || has_groups.get().then(|| pile(board, Pile::Groups, words.groups))}
        {pile(board, Pile::Loose, words.loose)}
        {overview(board)}
        <p class="buttons no-print">
            <a class="ds-button" href=decisions>{words.to_decisions}</a>
            <button class="ds-button" data-variant="tertiary" type="button" on:click=move |_| edge::print()><Icon name="PrinterSmall"/> {words.print}</button>
        </p>
    }
    .into_any()
}

/// New themes, which prompt, what the projector shows.
fn tools(board: Board) -> AnyView {
    let app = board.desk.app;
    let words = &app.t().meeting().room.cards;
    let name = RwSignal::new(String::new());
    let add = move || {
        let wanted = name.get_untracked();
        if !wanted.trim().is_empty() {
            board.add_theme(&wanted);
            name.set(String::new());
        }
    };
    let plan = board.desk.plan();
    let mut prompts = vec![(String::new(), words.all_prompts.to_owned())];
    prompts.extend(
        plan.prompts
            .iter()
            .map(|p| (p.id.to_string(), prompt_text(&app, p))),
    );
    let filter = (prompts.len() > 2).then(|| {
        choice(
            "wall-prompt".into(),
            words.prompt.into(),
            prompts,
            Box::new(move || board.prompt.get()),
            Box::new(move |id| board.prompt.set(id)),
        )
    });
    view! {
        <div class="tools no-print">
            <form class="wall-new" on:submit=move |ev| { ev.prevent_default(); add(); }>
                <div class="ds-field">
                    <label class="ds-label" for="new-theme">{words.new_theme}</label>
                    <input class="ds-input" id="new-theme" type="text" maxlength="120" autocomplete="off" data-new-theme
                        prop:value=move || name.get() on:input:target=move |ev| name.set(ev.target().value())/>
                </div>
                <button class="ds-button" data-variant="secondary" type="submit" data-add-theme>{words.add_theme}</button>
            </form>
            {filter}
            {shows(board.desk)}
        </div>
    }
    .into_any()
}

/// Names are agreed on, and then shown when asked for: the screen may be
/// mirrored.
fn names(board: Board) -> AnyView {
    if board.desk.plan().is_anonymous() {
        return ().into_any();
    }
    let words = &board.desk.app.t().meeting().room.cards;
    let agreed = Memo::new(move |_| board.desk.wall.with(|wall| wall.names));
    view! {
        <div class="no-print">
            <div class="ds-field">
                <input class="ds-input" type="checkbox" id="names-agreed" data-names-agreed prop:checked=move || agreed.get()
                    on:change:target=move |ev| board.agree_on_names(ev.target().checked())/>
                <label class="ds-label" data-weight="regular" for="names-agreed">{words.names_agree}</label>
            </div>
            <p class="quiet">{words.names_told}</p>
            {move || agreed.get().then(|| view! {
                <button class="ds-button" data-variant="secondary" type="button" data-show-names
                    on:click=move |_| board.names.update(|shown| *shown = !*shown)>
                    {move || if board.names.get() { words.names_hide } else { words.names_show }}
                </button>
            })}
        </div>
    }
    .into_any()
}

/// A pile and its cards; cards can be dropped on it.
fn pile(board: Board, which: Pile, heading: &'static str) -> AnyView {
    let name = match which {
        Pile::Groups => "groups",
        Pile::Loose => "loose",
        Pile::Theme(_) => "theme",
    };
    let cards = board.pile(which);
    let count = counted(board, which);
    let empty = cards.clone();
    view! {
        <section class="wall-pile" data-pile=name on:dragover=|ev| ev.prevent_default() on:drop=move |ev| { ev.prevent_default(); dropped(board, which); }>
            <h2 class="ds-heading" data-size="sm">{heading} " " <span class="quiet">{count}</span></h2>
            <ul class="wall" hidden=move || empty.with(Vec::is_empty)>
                <For each=move || cards.get() key=|id| *id children=move |id| card(board, id)/>
            </ul>
        </section>
    }
    .into_any()
}

/// A theme: its name and hands can be changed, and it can go.
fn theme_pile(board: Board, theme: &Theme) -> AnyView {
    let words = &board.desk.app.t().meeting().room.cards;
    let id = theme.id;
    let which = Pile::Theme(id);
    let cards = board.pile(which);
    let empty = cards.clone();
    let hidden = cards.clone();
    let title = move || {
        board.themes.with(|themes| {
            let theme = themes.iter().find(|theme| theme.id == id);
            theme.map(|theme| shown(&theme.name)).unwrap_or_default()
        })
    };
    let title = Memo::new(move |_| title());
    let of_theme = |label: &'static str| {
        view! { {label} <span class="ds-sr-only">": " {move || title.get()}</span> }.into_any()
    };
    let rename = text_line(
        "text",
        format!("theme-{id}"),
        of_theme(words.rename),
        theme.name.clone(),
        Box::new(move |name| {
            if !name.trim().is_empty() {
                board.rename(id, &name);
            }
        }),
    );
    let hands = text_line(
        "number",
        format!("hands-{id}"),
        of_theme(words.hands),
        theme.hands.map(|n| n.to_string()).unwrap_or_default(),
        Box::new(move |n| board.set_hands(id, n.trim().parse().ok())),
    );
    let count = counted(board, which);
    view! {
        <section class="wall-pile" data-pile="theme" data-theme=id.to_string()
            on:dragover=|ev| ev.prevent_default() on:drop=move |ev| { ev.prevent_default(); dropped(board, which); }>
            <h2 class="ds-heading" data-size="sm"><bdi>{move || title.get()}</bdi> " " <span class="quiet">{count}</span></h2>
            <div class="plan-row no-print">
                {rename}
                {hands}
                <button class="ds-button" data-variant="tertiary" type="button" data-remove-theme on:click=move |_| board.remove_theme(id)>
                    <Icon name="Trash"/> {words.remove}<span class="ds-sr-only">": " {move || title.get()}</span>
                </button>
            </div>
            <p class="quiet no-print">{move || empty.with(Vec::is_empty).then_some(words.empty_theme)}</p>
            <ul class="wall" hidden=move || hidden.with(Vec::is_empty)>
                <For each=move || cards.get() key=|id| *id children=move |id| card(board, id)/>
            </ul>
        </section>
    }
    .into_any()
}

fn counted(board: Board, which: Pile) -> impl Fn() -> String + Send + Sync + Clone + 'static {
    let words = &board.desk.app.t().meeting().room.cards;
    let cards = board.pile(which);
    move || (words.count)(cards.with(Vec::len))
}

fn dropped(board: Board, which: Pile) {
    if let Some(id) = board.dragged.try_update_value(Option::take).flatten() {
        match which {
            Pile::Theme(theme) => board.move_to(id, Some(theme)),
            Pile::Groups | Pile::Loose => board.move_to(id, None),
        }
    }
}
