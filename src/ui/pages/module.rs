//! `/modul/<module>`: purpose, time, parts and pages of one module.

use leptos::prelude::*;

use crate::course::{
    Audience, Kind, Mode, Module as CourseModule, ModuleId, Page, Strength, order_advice,
};
use crate::store::Progress;
use crate::ui::chunks::{Piece, Tailored, piece_view, tailored};
use crate::ui::parts::{
    Breadcrumbs, Icon, KindLabel, ModeBadge, Notice, PageHeading, ProseView, lead_switch,
};
use crate::ui::progress::{is_done, page_state};
use crate::ui::route::Route;
use crate::ui::state::AppState;
use crate::ui::title::module_name;

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
    let empty = module.pages.is_empty();
    let is_foreign = id.course().is_some();
    let name = app
        .library
        .with_untracked(|library| module_name(t, library, &module));
    let (shown, listed, aside) = (id.clone(), id.clone(), id.clone());
    let has_hidden = move || {
        app.module_shown(&aside)
            .is_some_and(|module| module.pages.iter().any(|p| p.hidden))
    };
    view! {
        <Breadcrumbs trail=vec![(t.modules.heading.to_owned(), Route::Modules)]/>
        <div lang=lang>
            <p class="eyebrow">{name}</p>
            <PageHeading text=module.title.clone()/>
            <p class="lead">{module.purpose.clone()}</p>
        </div>
        {move || app.module_shown(&shown).map(|module| view! { <TimeFrame module=module/> })}
        {order_notice(app, &module)}
        {piece_view(app, Piece::LastDecided(id.clone()))}
        {piece_view(app, Piece::Leading(id.clone(), None))}
        {intro.map(|intro| view! { <div class="prose" lang=app.lang_of(intro.lang)><ProseView prose=intro.body/></div> })}
        {empty.then(|| view! { <Notice color="info"><p>{t.module.not_written}</p></Notice> })}
        {move || app.module_shown(&listed).map(|module| page_lists(app, &module))}
        {tailored(app, Tailored::PutAside(id.clone()), has_hidden)}
        {(!is_foreign).then(|| view! { <TailorSection module=id.clone()/> })}
        <Rounds module=id/>
    }
    .into_any()
}

/// The pages by part, those of the whole module, and those for leaders.
fn page_lists(app: AppState, module: &CourseModule) -> AnyView {
    let t = app.t();
    let id = module.id.clone();
    let lang = app.lang_of(module.lang);
    let shown = |keep: &dyn Fn(&Page) -> bool| -> Vec<Page> {
        module.shown().filter(|p| keep(p)).cloned().collect()
    };
    let for_all = |p: &Page| p.audience == Audience::All;
    let for_leaders = shown(&|p| !for_all(p));
    let whole = shown(&|p| p.part.is_none() && for_all(p));
    let parts: Vec<_> = module
        .parts
        .iter()
        .map(|part| {
            let pages = shown(&|p| p.part.as_ref() == Some(&part.id) && for_all(p));
            (part.clone(), pages)
        })
        .filter(|(_, pages)| !pages.is_empty() || module.pages.is_empty())
        .collect();
    view! {
        {parts.into_iter().map(|(part, pages)| view! {
            <section class="part" lang=lang>
                <h2 class="ds-heading" data-size="sm">{module.part_title(&part, module.lang.texts().module.part)}</h2>
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
        {(!for_leaders.is_empty()).then(|| view! {
            <section class="part leader" aria-labelledby="leader-heading">
                <h2 id="leader-heading" class="ds-heading" data-size="sm">
                    <Icon name="Compass"/> {t.module.for_leaders}
                </h2>
                <p>{t.module.for_leaders_lead}</p>
                {lead_switch(app)}
                <PageList pages=for_leaders module=id.clone()/>
            </section>
        })}
    }
    .into_any()
}

/// What a school can make of the module: fetched when it is opened.
#[component]
fn TailorSection(
    /// The module.
    module: ModuleId,
) -> impl IntoView {
    let app = AppState::get();
    let t = &app.t().tailored;
    let opened = RwSignal::new(false);
    view! {
        <section class="tailor no-print">
            <details class="ds-details" data-tailor on:toggle=move |_| opened.set(true)>
                <summary>{t.heading}</summary>
                <div>
                    <p>{t.told}</p>
                    {tailored(app, Tailored::Section(module), move || opened.get())}
                </div>
            </details>
        </section>
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
            .shown()
            .filter(|p| p.audience == Audience::All && p.mode == mode);
        of_mode.map(|p| p.minutes).sum()
    };
    let meeting: u32 = module
        .shown()
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
                {(module.weeks != [0, 0]).then(|| view! {
                    <div><dt>{t.module.time_weeks}</dt><dd>{(t.module.weeks)(module.weeks)}</dd></div>
                })}
                {(module.hours != [0, 0]).then(|| view! {
                    <div><dt>{t.module.time_hours}</dt><dd>{(t.module.hours)(module.hours)}</dd></div>
                })}
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
pub fn PageList(
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
                                {page.id.is_own().then(|| view! { <span class="ds-tag" data-color="neutral">{t.tailored.own}</span> })}
                            </p>
                        </div>
                        <p class="task-state">{move || {
                            let state = page_state(&app, &id);
                            (state != Progress::NotStarted).then(|| t.progress.state(state))
                        }}</p>
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
