//! `/modul/<module>/ny-side` and `/modul/<module>/<page>/rediger`: a page of the
//! school's own, with what it looks like beside it.

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use crate::course::{
    Audience, Kind, Mode, ModuleId, OwnPage, PageField, PageId, PromptId, limits, markdown,
};
use crate::ui::edge;
use crate::ui::pages::NotFound;
use crate::ui::parts::{Breadcrumbs, Icon, KindLabel, ModeBadge, PageHeading, ProseView};
use crate::ui::route::Route;
use crate::ui::state::AppState;

use super::draft::new_prompt;
use super::form::{Bound, choice, line, minutes, text};
use super::words;

/// The form.
#[component]
pub fn Editor(
    /// The module.
    module: ModuleId,
    /// The page; a new one when there is none.
    page: Option<PageId>,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    let is_new = page.is_none();
    let Some((title, start, places)) = open(app, &module, page) else {
        return view! { <NotFound/> }.into_any();
    };
    let blank = start.clone();
    let page = {
        let start = start.clone();
        let id = start.page.id.clone();
        Memo::new(move |_| {
            let kept = app.journal.with(|journal| journal.own_page(&id));
            kept.unwrap_or_else(|| start.clone())
        })
    };
    let bound = |field| Bound::page(&blank, field);
    // A form is more than its kind.
    let kinds = Kind::ALL
        .iter()
        .filter(|k| **k != Kind::Form)
        .map(|k| (k.word().to_owned(), t.kind.word(*k).to_owned()));
    let modes = [
        (Mode::Individual, t.mode.individual),
        (Mode::Group, t.mode.group),
        (Mode::Plenary, t.mode.plenary),
    ]
    .map(|(mode, words)| (mode.word().to_owned(), words.to_owned()));
    let w = app.tailor_texts();
    let fields = [
        line(app, "own-title", w.title, bound(PageField::Title)),
        choice(
            app,
            "own-kind",
            w.kind,
            kinds.collect(),
            bound(PageField::Kind),
        ),
        choice(
            app,
            "own-mode",
            w.mode,
            modes.to_vec(),
            bound(PageField::Mode),
        ),
        minutes(
            app,
            "own-minutes",
            w.minutes,
            limits::MINUTES,
            bound(PageField::Minutes),
        ),
        choice(app, "own-place", w.place, places, bound(PageField::Place)),
        text(
            app,
            "own-body".to_owned(),
            w.body.to_owned(),
            Some(w.body_hint),
            "12",
            bound(PageField::Body),
        ),
    ];
    let trail = vec![
        (t.modules.heading.to_owned(), Route::Modules),
        (title, Route::Module(module.clone())),
    ];
    view! {
        <Breadcrumbs trail=trail/>
        <PageHeading text=if is_new { t.tailored.new_page } else { t.tailored.edit_page }/>
        <p class="lead">{w.saved_as_you_write}</p>
        <div class="draft">
            <div class="draft-fields" on:focusout=move |_| app.flush()>
                {fields.into_iter().collect::<Vec<_>>()}
                {prompts(app, blank, page)}
            </div>
            <section class="draft-shown" aria-labelledby="preview-heading">
                <h2 id="preview-heading" class="ds-heading" data-size="sm">{w.preview}</h2>
                <div class="draft-page" data-preview>{move || preview(app, &page.get())}</div>
            </section>
        </div>
        {move || way_on(app, &page.get())}
    }
    .into_any()
}

/// The module's title, the page as it is now, and where it could stand.
type Opened = (String, OwnPage, Vec<(String, String)>);

fn open(app: AppState, module: &ModuleId, page: Option<PageId>) -> Option<Opened> {
    app.flush();
    let lang = app.lang_now();
    let t = app.tailor_texts();
    app.library.with_untracked(|library| {
        let built_in = library.built_in(lang)?.module(module.as_str())?;
        let is_new = page.is_none();
        let id = page.unwrap_or_else(|| app.page_to_make());
        let known = app.journal.with_untracked(|j| j.own_page(&id));
        let start = match known.filter(|own| own.module == *module) {
            Some(own) => own,
            None if is_new => {
                let last = built_in
                    .pages
                    .iter()
                    .rev()
                    .find(|p| p.audience == Audience::All);
                OwnPage::new(id, module.clone(), last.map(|p| p.id.clone()), lang)
            }
            None => return None,
        };
        let mut places = vec![(String::new(), t.place_first.to_owned())];
        let after = built_in
            .pages
            .iter()
            .map(|p| (p.id.to_string(), (t.place_after)(&p.title)));
        places.extend(after);
        Some((built_in.title.clone(), start, places))
    })
}

/// The questions, each with a field of its own; one that another window adds
/// comes last.
fn prompts(app: AppState, blank: OwnPage, page: Memo<OwnPage>) -> AnyView {
    let w = app.tailor_texts();
    let kept = Memo::new(move |_| {
        let ids = |p: &OwnPage| {
            p.words
                .prompts
                .iter()
                .map(|p| p.id.clone())
                .collect::<Vec<_>>()
        };
        page.with(ids)
    });
    let rows = RwSignal::new(kept.get_untracked());
    Effect::new(move |_| {
        let mut new = kept.get();
        rows.with_untracked(|rows| new.retain(|id| !rows.contains(id)));
        if !new.is_empty() {
            rows.update(|rows| rows.append(&mut new));
        }
    });
    let add = move |_| {
        rows.update(|rows| rows.push(new_prompt()));
        let field = format!(
            "own-prompt-{}",
            rows.with_untracked(Vec::len).saturating_sub(1)
        );
        spawn_local(async move {
            tick().await;
            edge::focus_id(&field);
        });
    };
    let one = move |(n, id): (usize, PromptId)| {
        let after = rows.with_untracked(|rows| rows.get(n + 1..).unwrap_or_default().to_vec());
        let bound = Bound::page(&blank, PageField::Prompt(id, after));
        text(
            app,
            format!("own-prompt-{n}"),
            (w.prompt)(n + 1),
            None,
            "2",
            bound,
        )
    };
    let numbered = move || rows.get().into_iter().enumerate();
    view! {
        <fieldset class="ds-fieldset">
            <legend class="ds-label">{w.prompts}</legend>
            <p class="quiet">{w.prompts_hint}</p>
            <For each=numbered key=|(_, id)| id.clone() children=one/>
            <button class="ds-button" data-variant="secondary" type="button" data-add-prompt on:click=add>
                <Icon name="Plus"/> {w.prompt_add}
            </button>
        </fieldset>
    }
    .into_any()
}

/// The page as the others will see it.
fn preview(app: AppState, own: &OwnPage) -> AnyView {
    let (t, w) = (app.t(), app.tailor_texts());
    let title = match own.page.title.trim() {
        "" => w.untitled.to_owned(),
        title => title.to_owned(),
    };
    let asked = own
        .words
        .prompts
        .iter()
        .filter(|p| !p.text.trim().is_empty());
    let asked: Vec<_> = asked.map(|p| view! { <li>{p.text.clone()}</li> }).collect();
    view! {
        <h3 class="ds-heading" data-size="xs">{title}</h3>
        <p class="page-facts">
            <KindLabel kind=own.page.kind/>
            <ModeBadge mode=own.page.mode/>
            <span>{(t.module.minutes)(own.page.minutes)}</span>
        </p>
        <div class="prose"><ProseView prose=markdown::parse(&own.words.body) shift=2/></div>
        {(!asked.is_empty()).then(|| view! { <ol class="ds-list">{asked}</ol> })}
    }
    .into_any()
}

/// What is missing, or the way to the page.
fn way_on(app: AppState, own: &OwnPage) -> AnyView {
    let t = app.tailor_texts();
    let (route, words, why) = match own.flaw() {
        None => (
            Route::Page(own.module.clone(), own.page.id.clone()),
            t.see_page,
            None,
        ),
        Some(flaw) => (
            Route::Module(own.module.clone()),
            t.to_module,
            Some((t.not_ready)(&words::reason(t, &flaw))),
        ),
    };
    view! {
        <p role="status" class="quiet" data-unfinished=why.is_some().to_string()>{why.clone()}</p>
        <p class="buttons">
            <a class="ds-button" data-done href=app.href(&route) on:click=move |_| app.flush()>{words}</a>
        </p>
    }
    .into_any()
}
