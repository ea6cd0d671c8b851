//! «Slik gjør vi det hos oss»: the school's remark on a built-in page.

use leptos::prelude::*;

use crate::course::{ModuleId, PageId, Tailoring, markdown};
use crate::store::RecordKey;
use crate::ui::pages::NotFound;
use crate::ui::parts::{Breadcrumbs, PageHeading, Remark};
use crate::ui::route::Route;
use crate::ui::state::AppState;

use super::form::text;
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
    let start = app
        .journal
        .with_untracked(|j| j.annotation(&page).to_owned());
    let remark = RwSignal::new(start.clone());
    let write = {
        let page = page.clone();
        Box::new(move |value: String| {
            let data = Tailoring::annotation_data(&value);
            app.draft_page((RecordKey::Annotation(page.clone()), data));
            remark.set(value);
        })
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
                {text("own-remark", t.annotation_field, t.body_hint, start, write)}
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
