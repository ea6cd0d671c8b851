//! `/modul/<module>/ny-side` and `/modul/<module>/<page>/rediger`: a page of the
//! school's own, with what it looks like beside it.

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use crate::course::{Audience, Kind, Mode, ModuleId, OwnPage, PageId, Prompt, markdown};
use crate::store::RecordKey;
use crate::ui::edge;
use crate::ui::pages::NotFound;
use crate::ui::parts::{Breadcrumbs, Icon, KindLabel, ModeBadge, PageHeading, ProseView};
use crate::ui::route::Route;
use crate::ui::state::AppState;
use crate::ui::tailored::PageDraft;

use super::draft::new_prompt;
use super::form::{choice, line, text};
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
    let page = RwSignal::new(start.clone());
    // One field writes at a time; what is written is saved after a pause.
    let write = move |change: fn(&mut OwnPage, String)| -> Box<dyn Fn(String)> {
        Box::new(move |value| {
            page.update(|p| change(p, value));
            app.draft_page(record(page.get_untracked()));
        })
    };
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
    let after = start
        .after
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    let fields = [
        line(
            "own-title",
            w.title,
            "text",
            start.page.title.clone(),
            write(|p, v| p.page.title = v),
        ),
        choice(
            "own-kind",
            w.kind,
            kinds.collect(),
            start.page.kind.word(),
            write(|p, v| {
                p.page.kind = Kind::from_word(&v).unwrap_or(p.page.kind);
            }),
        ),
        choice(
            "own-mode",
            w.mode,
            modes.to_vec(),
            start.page.mode.word(),
            write(|p, v| {
                p.page.mode = Mode::from_word(&v).unwrap_or(p.page.mode);
            }),
        ),
        line(
            "own-minutes",
            w.minutes,
            "number",
            start.page.minutes.to_string(),
            write(|p, v| {
                p.page.minutes = v.trim().parse().unwrap_or(0);
            }),
        ),
        choice(
            "own-place",
            w.place,
            places,
            &after,
            write(|p, v| {
                p.after = PageId::new(v).ok();
                p.rank = u64::from(u32::MAX);
            }),
        ),
        text(
            "own-body",
            w.body,
            w.body_hint,
            start.words.body.clone(),
            write(|p, v| p.words.body = v),
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
                {prompts(app, page)}
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

/// What is kept of the page: questions that ask nothing are not.
fn record(mut own: OwnPage) -> PageDraft {
    own.words.prompts.retain(|p| !p.text.trim().is_empty());
    (RecordKey::OwnPage(own.page.id.clone()), own.data())
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

/// The questions, each with a field of its own.
fn prompts(app: AppState, page: RwSignal<OwnPage>) -> AnyView {
    let w = app.tailor_texts();
    let count = Memo::new(move |_| page.with(|p| p.words.prompts.len()));
    let add = move |_| {
        let empty = Prompt::new(new_prompt(), String::new(), String::new());
        page.update(|p| p.words.prompts.push(empty));
        let field = format!("own-prompt-{}", count.get_untracked().saturating_sub(1));
        spawn_local(async move {
            tick().await;
            edge::focus_id(&field);
        });
    };
    let one = move |n: usize| {
        let id = format!("own-prompt-{n}");
        let value = page.with_untracked(|p| p.words.prompts.get(n).map(|p| p.text.clone()));
        let write = move |value: String| {
            page.update(|p| {
                if let Some(prompt) = p.words.prompts.get_mut(n) {
                    prompt.text = value;
                }
            });
            app.draft_page(record(page.get_untracked()));
        };
        view! {
            <div class="ds-field">
                <label class="ds-label" data-weight="regular" for=id.clone()>{(w.prompt)(n + 1)}</label>
                <textarea class="field-text" id=id rows="2" prop:value=value.unwrap_or_default()
                    on:input:target=move |ev| write(ev.target().value())></textarea>
            </div>
        }
    };
    view! {
        <fieldset class="ds-fieldset">
            <legend class="ds-label">{w.prompts}</legend>
            <p class="quiet">{w.prompts_hint}</p>
            {move || (0..count.get()).map(one).collect::<Vec<_>>()}
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
    let mut own = own.clone();
    own.words.prompts.retain(|p| !p.text.trim().is_empty());
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
