//! The smallest parts: icons, links out, badges, notices.

use leptos::prelude::*;

use crate::course::{Kind, Mode, Prose};
use crate::text::Language;
use crate::ui::parts::{ProseView, visible};
use crate::ui::state::AppState;

/// An icon of the sprite. It says nothing to assistive technology: words do.
#[component]
pub fn Icon(
    /// The symbol's id in `icons.svg`.
    name: &'static str,
) -> impl IntoView {
    let href = AppState::get().icon(name);
    view! {
        <svg class="icon" aria-hidden="true" focusable="false" width="24" height="24">
            <use href=href></use>
        </svg>
    }
    .into_any()
}

/// A link that leaves the app: opens the same way as any link, and says so. While
/// something is in this tab alone, it opens beside it.
#[component]
pub fn OutLink(
    /// Address.
    href: String,
    /// One must log in there.
    login: bool,
    /// Words.
    children: Children,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    view! {
        <a class="ds-link out" href=href rel="external noopener noreferrer" target=move || app.out_target()>
            {children()}
            <Icon name="ExternalLink"/>
            <span class="ds-sr-only">{t.page.leaves_app}</span>
        </a>
        {login.then(|| view! { <span class="quiet">{" "}{t.page.needs_login}</span> })}
    }
    .into_any()
}

/// Alone, in groups, together: always letter, icon and word.
#[component]
pub fn ModeBadge(
    /// The mode.
    mode: Mode,
) -> impl IntoView {
    let words = &AppState::get().t().mode;
    let (letter, icon, word) = match mode {
        Mode::Individual => ("I", "Person", words.individual),
        Mode::Group => ("G", "PersonGroup", words.group),
        Mode::Plenary => ("P", "Chat", words.plenary),
    };
    view! {
        <span class="mode" data-mode=letter>
            <span class="mode-letter" aria-hidden="true">{letter}</span>
            <Icon name=icon/>
            <span>{word}</span>
        </span>
    }
    .into_any()
}

/// The icon that goes with a kind of page.
#[must_use]
pub fn kind_icon(kind: Kind) -> &'static str {
    match kind {
        Kind::Film => "Videoplayer",
        Kind::Sound => "SpeakerSoundWave2",
        Kind::Reading => "OpenBook",
        Kind::Reflection => "NotePencil",
        Kind::Discussion => "Chat",
        Kind::TryOut => "TestFlask",
        Kind::Meeting => "PersonGroup",
        Kind::Exercise => "Pencil",
        Kind::Form => "Files",
        Kind::LeaderSupport => "Compass",
    }
}

/// A kind of page in words, with its icon.
#[component]
pub fn KindLabel(
    /// The kind.
    kind: Kind,
) -> impl IntoView {
    let word = AppState::get().t().kind.word(kind);
    view! { <span class="kind"><Icon name=kind_icon(kind)/>{word}</span> }
}

/// The page's heading: the place focus goes to after navigation.
#[component]
pub fn PageHeading(
    /// The words.
    #[prop(into)]
    text: String,
    /// The language of the words, where it is not the page's.
    #[prop(optional_no_strip)]
    lang: Option<Language>,
) -> impl IntoView {
    view! {
        <h1 class="ds-heading" data-size="lg" tabindex="-1" lang=lang.map(Language::code)>{visible(&text)}</h1>
    }
    .into_any()
}

/// «I lead»: whether the advice to leaders stands where it matters.
pub fn lead_switch(app: AppState) -> AnyView {
    let t = &app.t().module;
    view! {
        <div class="ds-field no-print">
            <input class="ds-input" type="checkbox" id="lead-switch" aria-describedby="lead-told" data-lead-switch
                prop:checked=move || app.is_leading()
                on:change:target=move |ev| app.set_leading(ev.target().checked())/>
            <label class="ds-label" data-weight="regular" for="lead-switch">{t.lead_switch}</label>
            <p class="quiet" id="lead-told">{t.lead_told}</p>
        </div>
    }
    .into_any()
}

/// «Slik gjør vi det hos oss»: the school's remark on a page.
#[component]
pub fn Remark(
    /// What it says.
    prose: Prose,
) -> impl IntoView {
    let t = AppState::get().t();
    view! {
        <aside class="annotation" aria-labelledby="annotation-heading" data-annotation>
            <h2 id="annotation-heading" class="ds-heading" data-size="2xs">{t.tailored.our_way}</h2>
            <ProseView prose=prose shift=1/>
        </aside>
    }
    .into_any()
}

/// A notice in a frame.
#[component]
pub fn Notice(
    /// `info`, `success`, `warning` or `danger`.
    color: &'static str,
    /// What it says.
    children: Children,
) -> impl IntoView {
    view! { <div class="ds-alert notice" data-color=color>{children()}</div> }
}
