//! «Slik gjør vi det hos oss»: the school's remark on a built-in page.

use std::sync::Arc;

use leptos::prelude::*;

use crate::course::{ModuleId, PageId, Tailoring, markdown};
use crate::store::RecordKey;
use crate::ui::pages::NotFound;
use crate::ui::parts::{Breadcrumbs, PageHeading, Remark};
use crate::ui::route::Route;
use crate::ui::state::AppState;

use super::form::{Bound, text};
use super::words;

/// `/modul/<module>/<page>/rediger` of a built-in page.
#[component]
pub fn AnnotationEditor(
    /// The module.
    module: ModuleId,
    /// The page.
    page: PageId,
) -> impl IntoView {
    let app = AppState::get();
    let t = app.tailor_texts();
    app.flush();
    let lang = app.lang_now();
    let found = app.library.with_untracked(|library| {
        let built_in = library.built_in(lang)?.module(module.as_str())?;
        let title = built_in.page(page.as_str())?.title.clone();
        Some((built_in.title.clone(), title))
    });
    let Some((module_title, title)) = found else {
        return view! { <NotFound/> }.into_any();
    };
    let bound = {
        let (read, written) = (page.clone(), page.clone());
        Bound {
            field: (RecordKey::Annotation(page.clone()), "text".to_owned()),
            read: Arc::new(move |journal| journal.annotation(&read).to_owned()),
            write: Arc::new(move |journal, text, now| {
                journal.write_annotation(&written, text, now)
            }),
        }
    };
    let remark = {
        let page = page.clone();
        Memo::new(move |_| app.journal.with(|j| j.annotation(&page).to_owned()))
    };
    let trail = vec![
        (module_title, Route::Module(module.clone())),
        (title, Route::Page(module.clone(), page.clone())),
    ];
    let flaw = move || {
        let flaw = remark.with(|text| Tailoring::annotation_flaw(text))?;
        Some((t.annotation_not_ready)(&words::reason(t, &flaw)))
    };
    view! {
        <Breadcrumbs trail=trail/>
        <PageHeading text=app.t().tailored.our_way/>
        <p class="lead">{t.annotation_told} " " {t.saved_as_you_write}</p>
        <div class="draft">
            <div class="draft-fields" on:focusout=move |_| app.flush()>
                {text(app, "own-remark".to_owned(), t.annotation_field.to_owned(), Some(t.body_hint), "12", bound)}
                <p role="status" class="quiet">{flaw}</p>
            </div>
            <section class="draft-shown" aria-label=t.preview data-preview>
                {move || view! { <Remark prose=markdown::parse(&remark.get())/> }}
            </section>
        </div>
        <p class="buttons">
            <a class="ds-button" data-done href=app.href(&Route::Page(module, page)) on:click=move |_| app.flush()>
                {t.see_page}
            </a>
        </p>
    }
    .into_any()
}
