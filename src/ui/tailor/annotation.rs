//! «Slik gjør vi det hos oss»: the school's remark on a built-in page.

use leptos::prelude::*;

use crate::course::{ModuleId, PageId, Tailoring};
use crate::ui::pages::NotFound;
use crate::ui::parts::{Breadcrumbs, Markdown, PageHeading};
use crate::ui::refusals;
use crate::ui::route::Route;
use crate::ui::state::AppState;

use super::draft::PageDraft;
use super::form::text;

/// The remark on the page; nothing when there is none.
#[component]
pub fn AnnotationBox(
    /// The page.
    page: PageId,
) -> impl IntoView {
    let app = AppState::get();
    let remark = app
        .library
        .with_untracked(|l| l.tailoring().annotations.get(&page).cloned());
    remark.map(|text| framed(app, text))
}

fn framed(app: AppState, text: String) -> AnyView {
    view! {
        <aside class="annotation" aria-labelledby="annotation-heading" data-annotation>
            <h2 id="annotation-heading" class="ds-heading" data-size="2xs">{app.t().tailor.our_way}</h2>
            <Markdown source=text shift=1/>
        </aside>
    }
    .into_any()
}

/// `/modul/<module>/<page>/rediger` of a built-in page.
#[component]
pub fn AnnotationEditor(
    /// The module.
    module: ModuleId,
    /// The page.
    page: PageId,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.t();
    app.flush();
    let lang = app.lang_now();
    let found = app.library.with_untracked(|library| {
        let built_in = library.built_in(lang)?.module(module.as_str())?;
        let title = built_in.page(page.as_str())?.title.clone();
        let remark = library.tailoring().annotations.get(&page).cloned();
        Some((built_in.title.clone(), title, remark.unwrap_or_default()))
    });
    let Some((module_title, title, start)) = found else {
        return view! { <NotFound/> }.into_any();
    };
    let remark = RwSignal::new(start.clone());
    let write = {
        let page = page.clone();
        Box::new(move |value: String| {
            remark.set(value.clone());
            app.draft_page(PageDraft::Annotation(page.clone(), value));
        })
    };
    let trail = vec![
        (module_title, Route::Module(module.clone())),
        (title, Route::Page(module.clone(), page.clone())),
    ];
    let flaw = move || {
        let flaw = remark.with(|text| Tailoring::annotation_flaw(text))?;
        Some(refusals::reason(t, &flaw))
    };
    view! {
        <Breadcrumbs trail=trail/>
        <PageHeading text=t.tailor.annotation_heading/>
        <p class="lead">{t.tailor.annotation_told} " " {t.tailor.saved_as_you_write}</p>
        <div class="beside">
            <div class="fields" on:focusout=move |_| app.flush()>
                {text("own-remark", t.tailor.annotation_field, t.tailor.body_hint, start, write)}
                <p role="status" class="quiet">{flaw}</p>
            </div>
            <section class="preview" aria-label=t.tailor.preview data-preview>
                {move || framed(app, remark.get())}
            </section>
        </div>
        <p class="buttons">
            <a class="ds-button" data-done href=app.href(&Route::Page(module, page)) on:click=move |_| app.flush()>
                {t.tailor.see_page}
            </a>
        </p>
    }
    .into_any()
}
