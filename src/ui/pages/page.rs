//! `/modul/<module>/<page>`: one page with its prompts.

use leptos::prelude::*;

use crate::course::{
    Audience, Film, Kind, Link, ModuleId, Page as CoursePage, PageId, PageText, Phase, Tip,
};
use crate::store::Progress;
use crate::ui::chunks::{Piece, beside, piece_view};
use crate::ui::form::{Sheet, Whole};
use crate::ui::in_turn::in_turn;
use crate::ui::parts::{
    Breadcrumbs, Icon, KindLabel, ModeBadge, NoteField, Notice, OutLink, PageHeading, PromptField,
    ProseView, Remark,
};
use crate::ui::progress::page_state;
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// One page.
#[component]
pub fn Page(
    /// Its module.
    module: ModuleId,
    /// Its id.
    id: PageId,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let Some((owner, page)) = app.module(&module).and_then(|m| {
        let page = m.page(id.as_str())?.clone();
        Some((m, page))
    }) else {
        return view! { <super::NotFound/> }.into_any();
    };
    let text = app
        .library
        .with_untracked(|l| l.page(&module, &id, app.lang_now()).cloned());
    let Some(text) = text else {
        return view! { <super::NotFound/> }.into_any();
    };
    let lang = app.lang_of(page.lang);
    let part = owner
        .parts
        .iter()
        .find(|p| Some(&p.id) == page.part.as_ref())
        .map(|p| owner.part_title(p, owner.lang.texts().module.part))
        .unwrap_or_else(|| owner.short.clone());
    let remark = app
        .library
        .with_untracked(|l| l.tailoring().annotations.get(&id).cloned());
    let around: Vec<_> = owner
        .pages
        .iter()
        .filter(|p| !p.hidden || p.id == id)
        .collect();
    let here = around.iter().position(|p| p.id == id).unwrap_or_default();
    let at = |n: Option<usize>| Some((*around.get(n?)?).clone());
    let (prev, next) = (at(here.checked_sub(1)), at(here.checked_add(1)));
    let edit = id
        .is_own()
        .then(|| app.href(&Route::EditPage(module.clone(), id.clone())));
    let is_form = page.form.is_some();
    let trail = vec![
        (t.modules.heading.to_owned(), Route::Modules),
        (owner.title.clone(), Route::Module(module.clone())),
    ];
    let head = (page.clone(), text.purpose.clone());
    let visited = id.clone();
    view! {
        <Breadcrumbs trail=trail/>
        <article class:form-page=is_form>
            {in_turn(move || {
                let (page, purpose) = head;
                view! { <PageHead page=page part=part purpose=purpose edit=edit lang=lang/> }.into_any()
            })}
            {piece_view(app, Piece::Leading(module.clone(), Some(Box::new(page.clone()))))}
            {page.hidden.then(|| view! { <Notice color="info"><p>{t.tailored.page_hidden}</p></Notice> })}
            {remark.map(|prose| view! { <Remark prose=prose/> })}
            {in_turn(move || view! { <PageBody text=text page=page lang=lang/> }.into_any())}
        </article>
        {in_turn(move || view! { <PageEnd module=module prev=prev next=next id=id/> }.into_any())}
        {in_turn(move || {
            Effect::new(move |_| app.visit(&visited));
            ().into_any()
        })}
    }
    .into_any()
}

/// What the page is called, and what kind of page it is.
#[component]
fn PageHead(
    /// The page.
    page: CoursePage,
    /// The part of the module it belongs to, or else the module.
    part: String,
    /// What one gets from it; empty when nothing is said.
    purpose: String,
    /// Where a page of one's own is edited.
    edit: Option<String>,
    /// The words' language, where it is not the app's.
    lang: Option<&'static str>,
) -> impl IntoView {
    let t = AppState::get().t();
    view! {
        <header class="page-head" lang=lang>
            <p class="eyebrow">{page.number.map(|n| format!("{n} · "))} {part}</p>
            <PageHeading text=page.title/>
            <p class="page-facts">
                <KindLabel kind=page.kind/>
                <ModeBadge mode=page.mode/>
                {page.groups.map(|g| view! { <span>{t.groups.word(g)}</span> })}
                <span><Icon name="Clock"/> {(t.module.minutes)(page.minutes)}</span>
                {(page.audience != Audience::All).then(|| view! {
                    <span class="ds-tag" data-color="neutral">{t.audience.word(page.audience)}</span>
                })}
                {edit.map(|href| view! {
                    <span class="ds-tag" data-color="neutral" data-own>{t.tailored.own}</span>
                    <a class="ds-link no-print" href=href>{t.tailored.edit}</a>
                })}
            </p>
            {(!purpose.is_empty()).then(|| view! { <p class="lead">{purpose}</p> })}
        </header>
    }
    .into_any()
}

/// The words, the script, the prompts and the links.
#[component]
fn PageBody(
    /// The long text.
    text: PageText,
    /// The page.
    page: CoursePage,
    /// The words' language, where it is not the app's.
    lang: Option<&'static str>,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let id = page.id.clone();
    let plan_this =
        (page.kind == Kind::Meeting).then(|| format!("{}?side={id}", app.href(&Route::MeetingNew)));
    let prompts = text.prompts.clone();
    let links = text.links.clone();
    let alone = page.form.as_ref().and_then(|form| form.alone.clone());
    let whole = page.form.clone().map(|form| {
        let (fields, again) = (prompts.clone(), prompts.clone());
        view! {
            <Sheet prompts=prompts.clone() lang=lang/>
            <Whole form=form.clone() prompts=fields lang=lang/>
            {beside(app, form, again, lang)}
        }
        .into_any()
    });
    view! {
        {text.film.map(|film| view! { <FilmCard film=film lang=lang/> })}
        <div class="prose" lang=lang><ProseView prose=text.body links=links.clone()/></div>
        {(!text.phases.is_empty()).then(|| view! { <Script phases=text.phases lang=lang/> })}
        {plan_this.map(|href| view! {
            <p class="buttons no-print">
                <a class="ds-button" data-variant="secondary" href=href data-plan-this><Icon name="PersonGroup"/> {t.titles.plan_this}</a>
            </p>
        })}
        {(!text.tips.is_empty()).then(|| view! { <Tips tips=text.tips lang=lang/> })}
        {(!prompts.is_empty()).then(|| view! {
            <section class="prompts" aria-labelledby="prompts-heading">
                <h2 id="prompts-heading" class="ds-heading" data-size="sm">
                    <Icon name="NotePencil"/> {t.page.prompts}
                </h2>
                <p class="quiet">{t.page.private}</p>
                {alone.map(|words| view! {
                    <p class="ds-field no-print">
                        <input class="ds-input" type="checkbox" id="alone" prop:checked=move || app.is_alone()
                            on:change:target=move |ev| app.set_alone(ev.target().checked())/>
                        <label class="ds-label" data-weight="regular" for="alone" lang=lang>{words}</label>
                    </p>
                })}
                {prompts.into_iter().map(|prompt| in_turn(move || view! { <PromptField prompt=prompt lang=lang/> }.into_any())).collect::<Vec<_>>()}
            </section>
        })}
        {whole}
        {piece_view(app, Piece::AfterMeeting(Box::new(page.clone())))}
        {in_turn(move || view! { <NoteField page=id/> }.into_any())}
        {(!links.is_empty()).then(|| in_turn(move || view! { <Links links=links lang=lang/> }.into_any()))}
    }
    .into_any()
}

/// A film or recording: a link with its length and what to look for.
#[component]
fn FilmCard(
    /// The film.
    film: Film,
    /// The words' language.
    lang: Option<&'static str>,
) -> impl IntoView {
    let t = AppState::get().t();
    view! {
        <aside class="film ds-card" data-variant="tinted" aria-labelledby="film-heading">
            <h2 id="film-heading" class="ds-heading" data-size="2xs"><Icon name="Videoplayer"/> {t.page.film}</h2>
            <p lang=lang><OutLink href=film.url login=film.login>{film.title}</OutLink> {film.length.map(|l| format!(" ({l})"))}</p>
            <p lang=lang><strong>{t.page.watch_for}</strong> " " {film.watch_for}</p>
            <p class="quiet">{t.page.film_optional} " " {(t.page.checked)(&film.checked)}</p>
        </aside>
    }
    .into_any()
}

/// The leader's script for a meeting.
#[component]
fn Script(
    /// The phases.
    phases: Vec<Phase>,
    /// The words' language.
    lang: Option<&'static str>,
) -> impl IntoView {
    let t = AppState::get().t();
    view! {
        <section class="script" aria-labelledby="script-heading">
            <h2 id="script-heading" class="ds-heading" data-size="sm">{t.page.script}</h2>
            <ol class="phases" lang=lang>
                {phases.into_iter().map(|phase| view! {
                    <li class="phase" data-mode=phase.mode.word()>
                        <p class="phase-facts">
                            <ModeBadge mode=phase.mode/> <span>{(t.module.minutes)(phase.minutes)}</span>
                        </p>
                        <h3 class="ds-heading" data-size="2xs">{phase.title}</h3>
                        <ProseView prose=phase.text shift=2/>
                    </li>
                }).collect::<Vec<_>>()}
            </ol>
        </section>
    }
    .into_any()
}

/// Tips to whoever leads.
#[component]
fn Tips(
    /// The tips.
    tips: Vec<Tip>,
    /// The words' language.
    lang: Option<&'static str>,
) -> impl IntoView {
    let t = AppState::get().t();
    view! {
        <section class="tips" lang=lang>
            {tips.into_iter().map(|tip| view! {
                <h2 class="ds-heading" data-size="xs">{t.tip.word(tip.kind)}</h2>
                <ProseView prose=tip.text shift=1/>
            }).collect::<Vec<_>>()}
        </section>
    }
    .into_any()
}

/// Addresses elsewhere, with the day they were put in: once, when it is the
/// same for all.
#[component]
fn Links(
    /// The links.
    links: Vec<Link>,
    /// The words' language.
    lang: Option<&'static str>,
) -> impl IntoView {
    let t = AppState::get().t();
    let day = links.first().map(|link| link.checked.clone());
    let day = day.filter(|day| links.iter().all(|link| link.checked == *day));
    let own_day = day.is_none();
    view! {
        <section class="links" aria-labelledby="links-heading">
            <h2 id="links-heading" class="ds-heading" data-size="xs">{t.page.further}</h2>
            <ul class="ds-list">
                {links.into_iter().map(|link| view! {
                    <li>
                        <span lang=lang><OutLink href=link.url login=link.login>{link.title}</OutLink></span>
                        {own_day.then(|| view! { <span class="quiet">" " {(t.page.checked)(&link.checked)}</span> })}
                    </li>
                }).collect::<Vec<_>>()}
            </ul>
            {day.map(|day| view! { <p class="quiet">{(t.page.checked)(&day)}</p> })}
        </section>
    }
    .into_any()
}

/// «Are you done with this page?», and the way on.
#[component]
fn PageEnd(
    /// The module.
    module: ModuleId,
    /// The page before.
    prev: Option<CoursePage>,
    /// The page after.
    next: Option<CoursePage>,
    /// This page.
    id: PageId,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let states = [Progress::NotStarted, Progress::Started, Progress::Done];
    let href = move |page: &CoursePage| app.href(&Route::Page(module.clone(), page.id.clone()));
    view! {
        <fieldset class="ds-fieldset progress no-print">
            <legend class="ds-label">{t.progress.question}</legend>
            <div class="progress-choices">
                {states.into_iter().map(|state| {
                    let id = id.clone();
                    let for_input = format!("progress-{}", state.as_str());
                    let checked = { let id = id.clone(); move || page_state(&app, &id) == state };
                    view! {
                        <div class="ds-field">
                            <input class="ds-input" type="radio" name="progress" id=for_input.clone()
                                // Nobody is known before the start: then nothing is begun.
                                value=state.as_str() checked=state == Progress::NotStarted prop:checked=checked
                                on:change=move |_| app.set_progress(&id, state)/>
                            <label class="ds-label" data-weight="regular" for=for_input>{t.progress.state(state)}</label>
                        </div>
                    }
                }).collect::<Vec<_>>()}
            </div>
        </fieldset>
        <nav class="page-turn no-print" aria-label=t.page.turn>
            {prev.map(|page| view! {
                <a class="ds-link" rel="prev" href=href(&page)>
                    <Icon name="ArrowLeft"/> <span><span class="quiet">{t.page.prev}</span> {page.title.clone()}</span>
                </a>
            })}
            {next.map(|page| view! {
                <a class="ds-link" rel="next" href=href(&page)>
                    <span><span class="quiet">{t.page.next}</span> {page.title.clone()}</span> <Icon name="ArrowRight"/>
                </a>
            })}
        </nav>
    }
    .into_any()
}
