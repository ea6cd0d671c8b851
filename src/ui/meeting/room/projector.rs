//! `/mote/<id>/storskjerm`: what everybody in the room sees.
//!
//! The window has a start of its own (`ui::start`): neither the journal nor
//! any store is opened in it. All it knows is what the other window tells it.

use leptos::prelude::*;
use uuid::Uuid;

use super::changing::shown;
use super::timer::{clock_face, moment};
use crate::meeting::{Projection, ScreenCard, ScreenGroup, ScreenMessage, ScreenTheme, channel};
use crate::text::Language;
use crate::text::meeting::room::ScreenWords;
use crate::ui::edge;
use crate::ui::parts::PageHeading;
use crate::ui::stage::{self, Awake, Line};
use crate::ui::state::AppState;

/// The projector. It needs nothing of the app's state.
#[component]
pub fn Projector(
    /// The language of the address.
    lang: Language,
    /// The meeting.
    id: Uuid,
) -> impl IntoView {
    let t = lang.texts();
    let words = &t.meeting().room.screen;
    let shown = RwSignal::new(None::<Projection>);
    let line = StoredValue::new_local(None::<Line>);
    let ask = move || {
        line.try_with_value(|line| {
            if let Some(line) = line {
                line.post(&ScreenMessage::Hello.write());
            }
        });
    };
    // Until somebody answers.
    let now = moment(move || {
        if shown.try_with_untracked(Option::is_none) == Some(true) {
            ask();
        }
    });
    Effect::new(move |_| {
        let hear = move |text: String| {
            if let Some(ScreenMessage::Show(projection)) = ScreenMessage::read(&text) {
                shown.try_set(Some(projection));
            }
        };
        line.set_value(Line::open(&channel(id), hear));
        ask();
        Awake::new().set(true);
        edge::set_title(&format!("{} – Møteklar", t.meeting().head.screen));
    });
    let left = Memo::new(move |_| {
        let now = now.get();
        shown.with(|shown| Some(shown.as_ref()?.reading(&now)?.left()))
    });
    let time = move || {
        left.get().map(|left| {
            let over = (left <= 0).then_some(words.time_up);
            view! { <p class="projector-time" role="timer" aria-live="off" data-time>{clock_face(left)} " " {over}</p> }
        })
    };
    let heading = move || {
        let prompt = shown.with(|shown| Some(shown.as_ref()?.prompt().to_owned()));
        let prompt = prompt.filter(|prompt| !prompt.trim().is_empty());
        prompt.unwrap_or_else(|| t.meeting().head.screen.to_owned())
    };
    let waiting = move || shown.with(Option::is_none).then_some(words.waiting);
    let content = move || {
        shown.with(|shown| {
            let shown = shown.as_ref()?;
            let cards = shown.cards().iter().map(|card| on_wall(words, card));
            let themes = shown.themes().iter().map(|theme| in_size(words, theme));
            let (cards, themes): (Vec<_>, Vec<_>) = (cards.collect(), themes.collect());
            Some(view! {
                {shown.groups().map(|groups| side_by_side(words, groups))}
                {(!cards.is_empty()).then(|| view! { <ul class="projector-cards">{cards}</ul> })}
                {(!themes.is_empty()).then(|| view! { <ul class="projector-themes">{themes}</ul> })}
            })
        })
    };
    view! {
        <main class="projector" id="main" data-projector>
            <h1 class="projector-prompt"><bdi>{heading}</bdi></h1>
            {time}
            <p>{waiting}</p>
            {content}
            <p class="projector-tools">
                <button class="ds-button" data-variant="tertiary" type="button" data-full-screen on:click=move |_| stage::toggle_full_screen()>{words.full}</button>
            </p>
        </main>
    }
    .into_any()
}

fn on_wall(words: &ScreenWords, card: &ScreenCard) -> AnyView {
    let starred = card.is_starred().then_some(words.starred);
    let theme = (!card.theme().is_empty()).then(|| card.theme().to_owned());
    view! {
        <li class="ds-card" data-screen-card>
            <p class="written"><bdi>{shown(card.text())}</bdi></p>
            <p class="quiet"><bdi>{theme}</bdi> " " {starred}</p>
        </li>
    }
    .into_any()
}

fn side_by_side(words: &ScreenWords, groups: &[ScreenGroup]) -> AnyView {
    if groups.is_empty() {
        return view! { <p>{words.no_groups}</p> }.into_any();
    }
    let groups = groups.iter().map(|group| {
        let texts = group.texts().iter();
        let texts = texts.map(|text| view! { <p class="written"><bdi>{shown(text)}</bdi></p> });
        let name = (!group.name().is_empty()).then(|| shown(group.name()));
        view! {
            <section class="ds-card" data-screen-group>
                <h2 class="ds-heading" data-size="sm"><bdi>{name}</bdi></h2>
                {texts.collect::<Vec<_>>()}
            </section>
        }
    });
    view! { <div class="projector-groups">{groups.collect::<Vec<_>>()}</div> }.into_any()
}

fn in_size(words: &ScreenWords, theme: &ScreenTheme) -> AnyView {
    let hands = theme
        .hands()
        .map(|hands| format!(" · {}", (words.hands)(hands)));
    view! {
        <li><bdi>{shown(theme.name())}</bdi> <span class="quiet">{(words.cards)(theme.cards())} {hands}</span></li>
    }
    .into_any()
}

/// The address of the projector, reached from within the app: the page is
/// loaded anew, so that it starts on its own.
#[component]
pub fn ProjectorDoor() -> impl IntoView {
    let t = AppState::get().t();
    Effect::new(|_| stage::reload());
    view! { <PageHeading text=t.meeting().head.screen/> <p>{t.frame.loading}</p> }.into_any()
}
