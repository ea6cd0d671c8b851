//! What surrounds every page: header, status line, footer.

use leptos::prelude::*;

use crate::text::Language;
use crate::ui::device::Scheme;
use crate::ui::in_turn::in_turn;
use crate::ui::parts::status_line::{device_question, status_line};
use crate::ui::route::{Route, Standing};
use crate::ui::school::Tool;
use crate::ui::state::AppState;

/// The frame around a page.
#[component]
pub fn Frame(
    /// The page.
    children: Children,
) -> impl IntoView {
    let app = AppState::get();
    let t = move || app.texts();
    view! {
        <header class="site-header">
            <a class="ds-skip-link" href="#innhold">{move || t().frame.skip}</a>
            <div class="bar">
            <div class="frame">
                <a class="wordmark" href=move || app.href_now(&Route::Home)>
                    <img src=app.asset("icons/favicon.svg") alt="" width="28" height="28"/>
                    "Møteklar"
                </a>
                {following(app, main_nav)}
                {following(app, settings)}
            </div>
            </div>
            <div class="frame">{following(app, status_line)}</div>
        </header>
        <div class="frame">
            <main id="innhold" class="site-main" tabindex="-1">
                {in_turn(move || (move || device_question(app)).into_any())}
                {in_turn(children)}
            </main>
        </div>
        <footer class="site-footer">
            <div class="frame">{following(app, footer_words)}</div>
        </footer>
    }
    .into_any()
}

/// A part of the frame, made anew when what it reads has changed.
fn following(app: AppState, part: fn(AppState) -> AnyView) -> AnyView {
    in_turn(move || (move || part(app)).into_any())
}

/// The menu. A function, not a component: it follows the address.
fn main_nav(app: AppState) -> AnyView {
    let t = app.texts();
    let items = [
        (Route::Modules, t.frame.modules),
        (Route::Notes, t.frame.notes),
        (Route::Bring, t.frame.bring),
        (Route::Meetings, t.titles.meetings),
        (Route::School(Tool::Desk), t.titles.school),
        (Route::Data, t.frame.data),
        (Route::Standing(Standing::Help), t.frame.help),
    ];
    view! {
        <nav class="main-nav" aria-label=t.frame.main_nav>
            <ul>
                {items.into_iter().map(|(route, words)| {
                    let here = app.is_within(&route);
                    let current = if app.is_at(&route) { Some("page") } else { here.then_some("true") };
                    view! { <li><a href=app.href(&route) aria-current=current>{words}</a></li> }
                }).collect::<Vec<_>>()}
            </ul>
        </nav>
    }
    .into_any()
}

/// Language and colours, following the address.
fn settings(app: AppState) -> AnyView {
    let t = app.texts();
    let lang = app.lang_now();
    let choices = [
        (Scheme::Auto, t.frame.scheme_auto),
        (Scheme::Light, t.frame.scheme_light),
        (Scheme::Dark, t.frame.scheme_dark),
    ];
    view! {
        <div class="settings">
            <nav aria-label=t.frame.language>
                <ul class="languages">
                    {Language::ALL.into_iter().map(|other| {
                        let code = other.code();
                        let words = view! { <span lang=code>{other.name()}</span> };
                        if other == lang {
                            view! { <li><span aria-current="true">{words}</span></li> }.into_any()
                        } else {
                            let href = app.href_in(other);
                            view! { <li><a href=href hreflang=code>{words}</a></li> }.into_any()
                        }
                    }).collect::<Vec<_>>()}
                </ul>
            </nav>
            <label class="ds-sr-only" for="scheme">{t.frame.scheme}</label>
            <select id="scheme" class="ds-input"
                prop:value=move || app.scheme().as_str()
                on:change:target=move |ev| app.set_scheme(Scheme::from_word(&ev.target().value()))>
                {choices.into_iter().map(|(scheme, words)| view! {
                    <option value=scheme.as_str()>{words}</option>
                }).collect::<Vec<_>>()}
            </select>
        </div>
    }
    .into_any()
}

/// The words at the foot, following the language.
fn footer_words(app: AppState) -> AnyView {
    let t = app.texts();
    let items = [
        (Standing::Help, t.frame.help),
        (Standing::Privacy, t.frame.privacy),
        (Standing::Accessibility, t.frame.accessibility),
        (Standing::About, t.frame.about),
        (Standing::Glossary, t.glossary.nav),
    ];
    view! {
        <nav aria-label=t.frame.footer_nav>
            <ul>
                {items.into_iter().map(|(standing, words)| view! {
                    <li><a href=app.href(&Route::Standing(standing))>{words}</a></li>
                }).collect::<Vec<_>>()}
            </ul>
        </nav>
        <p>{t.frame.storage_note}</p>
        <p>{t.frame.independent}</p>
    }
    .into_any()
}

/// The way back up.
#[component]
pub fn Breadcrumbs(
    /// Words and routes, from the top.
    trail: Vec<(String, Route)>,
) -> impl IntoView {
    let app = AppState::get();
    view! {
        <nav class="trail-of-links no-print" aria-label=app.texts().frame.you_are_here>
            <ol>
                {trail.into_iter().map(|(words, route)| view! {
                    <li><a class="ds-link" href=app.href(&route)>{words}</a></li>
                }).collect::<Vec<_>>()}
            </ol>
        </nav>
    }
    .into_any()
}
