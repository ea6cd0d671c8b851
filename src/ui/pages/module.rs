//! `/modul/<module>`: purpose, time, parts and pages of one module.

use leptos::prelude::*;

use crate::course::{
    Audience, Kind, Mode, Module as CourseModule, ModuleId, Page, Strength, order_advice,
};
use crate::ui::chunks::{Piece, piece_view};
use crate::ui::parts::{
    Breadcrumbs, Icon, KindLabel, ModeBadge, Notice, PageHeading, ProseView, lead_switch,
};
use crate::ui::progress::{is_done, page_state};
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// One module.
#[component]
pub fn Module(
    /// Its id.
    id: ModuleId,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let Some(module) = app.module(&id) else {
        return view! { <super::NotFound/> }.into_any();
    };
    let lang = app.lang_of(module.lang);
    let intro = app
        .library
        .with_untracked(|l| l.module(&id, app.lang_now())?.intro.clone());
    let for_leaders: Vec<Page> = module
        .pages
        .iter()
        .filter(|p| p.audience != Audience::All)
        .cloned()
        .collect();
    let parts: Vec<_> = module
        .parts
        .iter()
        .map(|part| {
            let pages: Vec<Page> = module
                .pages
                .iter()
                .filter(|p| p.part.as_ref() == Some(&part.id) && p.audience == Audience::All)
                .cloned()
                .collect();
            (part.clone(), pages)
        })
        .filter(|(_, pages)| !pages.is_empty() || module.pages.is_empty())
        .collect();
    let whole: Vec<Page> = module
        .pages
        .iter()
        .filter(|p| p.part.is_none() && p.audience == Audience::All)
        .cloned()
        .collect();
    let empty = module.pages.is_empty();
    let has_leader_pages = !for_leaders.is_empty();
    view! {
        <Breadcrumbs trail=vec![(t.modules.heading.to_owned(), Route::Modules)]/>
        <div lang=lang>
            <p class="eyebrow">{(t.module.number)(module.number())}</p>
            <PageHeading text=module.title.clone()/>
            <p class="lead">{module.purpose.clone()}</p>
        </div>
        <TimeFrame module=module.clone()/>
        {order_notice(app, &module)}
        {piece_view(app, Piece::LastDecided(id.clone()))}
        {piece_view(app, Piece::Leading(id.clone(), None))}
        {intro.map(|intro| view! { <div class="prose" lang=app.lang_of(intro.lang)><ProseView prose=intro.body/></div> })}
        {empty.then(|| view! { <Notice color="info"><p>{t.module.not_written}</p></Notice> })}
        {parts.into_iter().map(|(part, pages)| view! {
            <section class="part" lang=lang>
                <h2 class="ds-heading" data-size="sm">{part.title}</h2>
                <p>{part.purpose}</p>
                <PageList pages=pages module=id.clone()/>
                {(!part.catch_up.is_empty()).then(|| view! {
                    <details class="ds-details">
                        <summary>{t.module.catch_up}</summary>
                        <div><p>{part.catch_up.clone()}</p></div>
                    </details>
                })}
            </section>
        }).collect::<Vec<_>>()}
        {(!whole.is_empty()).then(|| view! {
            <section class="part">
                <h2 class="ds-heading" data-size="sm">{t.module.whole}</h2>
                <PageList pages=whole module=id.clone()/>
            </section>
        })}
        {has_leader_pages.then(|| view! {
            <section class="part leader" aria-labelledby="leader-heading">
                <h2 id="leader-heading" class="ds-heading" data-size="sm">
                    <Icon name="Compass"/> {t.module.for_leaders}
                </h2>
                <p>{t.module.for_leaders_lead}</p>
                {lead_switch(app)}
                <PageList pages=for_leaders module=id.clone()/>
            </section>
        })}
        <Rounds module=id/>
    }
    .into_any()
}

/// What the order rule says, when something ought to come first.
fn order_notice(app: AppState, module: &CourseModule) -> impl IntoView + use<> {
    let id = module.id.clone();
    let t = app.t();
    move || {
        let advice = app.course(|course| {
            let done = |m: &ModuleId| course.module(m.as_str()).is_some_and(|m| is_done(&app, m));
            let (rule, first) = order_advice(&course.order, &id, done)?;
            Some((rule.clone(), course.module(first.as_str())?.clone()))
        });
        advice.flatten().map(|(rule, first)| {
            let sources = match rule.today {
                Strength::Free => t.module.order_sources_free,
                Strength::Must | Strength::Should => t.module.order_sources,
            };
            let href = app.href(&Route::Module(first.id.clone()));
            view! {
                <Notice color="info">
                    <p>
                        <strong>{(t.module.first)(first.number())}</strong> " "
                        {rule.reason} " "
                        <a class="ds-link" href=href>{first.title.clone()}</a>
                    </p>
                    <p class="quiet">{sources}</p>
                </Notice>
            }
        })
    }
}

/// Weeks, hours and minutes per mode: advice, and a picture of it.
#[component]
fn TimeFrame(
    /// The module.
    module: CourseModule,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let minutes = |mode: Mode| -> u32 {
        let of_mode = module
            .pages
            .iter()
            .filter(|p| p.audience == Audience::All && p.mode == mode);
        of_mode.map(|p| p.minutes).sum()
    };
    let meeting: u32 = module
        .pages
        .iter()
        .filter(|p| p.audience == Audience::All && p.kind == Kind::Meeting)
        .map(|p| p.minutes)
        .sum();
    let all = module.minutes();
    let alone = minutes(Mode::Individual);
    let together = all.saturating_sub(alone);
    let width = |part: u32| (part * 1000 / all.max(1)).to_string();
    view! {
        <div class="time-frame">
            <dl class="facts">
                <div><dt>{t.module.time_weeks}</dt><dd>{(t.module.weeks)(module.weeks)}</dd></div>
                <div><dt>{t.module.time_hours}</dt><dd>{(t.module.hours)(module.hours)}</dd></div>
                {module.leader_weeks.map(|weeks| view! {
                    <div><dt>{t.module.time_leader}</dt><dd>{(t.module.weeks)(weeks)}</dd></div>
                })}
            </dl>
            {(all > 0).then(|| view! {
                <svg class="minutes" viewBox="0 0 1000 6" preserveAspectRatio="none" role="img" aria-label=(t.module.minutes_told)(alone, together)>
                    <rect class="minutes-alone" x="0" y="0" width=width(alone) height="6"/>
                    <rect class="minutes-together" x=width(alone) y="0" width=width(together) height="6"/>
                </svg>
                <p class="minutes-key">
                    <ModeBadge mode=Mode::Individual/> " " {(t.module.minutes)(alone)}
                    " · " <ModeBadge mode=Mode::Group/> " " {(t.module.minutes)(together)}
                    {(meeting > 0).then(|| (t.module.of_which_meeting)(meeting))}
                </p>
            })}
            <p class="quiet">{t.module.time_reason}</p>
        </div>
    }
    .into_any()
}

/// Pages as a task list.
#[component]
fn PageList(
    /// The pages.
    pages: Vec<Page>,
    /// Their module.
    module: ModuleId,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    view! {
        <ul class="tasks">
            {pages.into_iter().map(|page| {
                let href = app.href(&Route::Page(module.clone(), page.id.clone()));
                let id = page.id.clone();
                view! {
                    <li class="task">
                        <div class="task-words" lang=app.lang_of(page.lang)>
                            <h3 class="ds-heading" data-size="2xs">
                                <a class="ds-link" href=href>
                                    {page.number.clone().map(|n| format!("{n} "))} {page.title.clone()}
                                </a>
                            </h3>
                            <p class="quiet task-facts">
                                <KindLabel kind=page.kind/>
                                <ModeBadge mode=page.mode/>
                                <span>{(t.module.minutes)(page.minutes)}</span>
                            </p>
                        </div>
                        <p class="task-state">{move || t.progress.state(page_state(&app, &id))}</p>
                    </li>
                }
            }).collect::<Vec<_>>()}
        </ul>
    }
    .into_any()
}

/// A second round of the module, beside the first.
#[component]
fn Rounds(
    /// The module.
    module: ModuleId,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let current = {
        let module = module.clone();
        move || app.journal.with(|j| j.round(&module).get())
    };
    let started = {
        let module = module.clone();
        move || app.has_written_in(&module)
    };
    let begin = move |_| app.begin_round(&module);
    view! {
        <section class="rounds no-print">
            {move || (current() > 1).then(|| view! { <p>{(t.module.round)(current())}</p> })}
            {move || started().then(|| view! {
                <details class="ds-details">
                    <summary>{t.module.new_round}</summary>
                    <div>
                        <p>{t.module.new_round_told}</p>
                        <button class="ds-button" data-variant="secondary" type="button" on:click=begin.clone()>
                            {t.module.new_round_begin}
                        </button>
                    </div>
                </details>
            })}
        </section>
    }
    .into_any()
}
