//! «Jeg leder»: the tips of a module, at the place where they matter.

use leptos::prelude::*;

use crate::course::{Link, ModuleId, Page, Tip, TipKind};
use crate::school::tips_on;
use crate::ui::keeping;
use crate::ui::library::PackName;
use crate::ui::parts::{Icon, ProseView};
use crate::ui::route::Route;
use crate::ui::state::AppState;

/// All six kinds on the module's own page, or those that matter on one page of
/// it. Nothing where a module has none.
pub fn tips(app: AppState, module: &ModuleId, page: Option<&Page>) -> Option<AnyView> {
    let found = app.module(module)?;
    let lang = app.lang_now();
    // A page brings its own texts only, and the tips may stand on another.
    if !app.library.with(|library| library.is_whole(module, lang)) {
        keeping::fetch_pack(app, PackName::Module(module.clone(), lang));
        return None;
    }
    // The pack says which page the tips are from, and which links they name.
    let (from, links, mut all) = app.library.with_untracked(|library| {
        let pack = library.module(module, lang)?;
        let text = |page: &Page| {
            let text = pack.pages.get(&page.id)?;
            (!text.tips.is_empty()).then(|| (page.clone(), text.links.clone(), text.tips.clone()))
        };
        found.pages.iter().find_map(text)
    })?;
    all.sort_by_key(|tip| tip.kind);
    let shown: Vec<Tip> = match page {
        Some(page) => {
            let is_first = found.pages.first().is_some_and(|first| first.id == page.id);
            tips_on(page, is_first, &all).into_iter().cloned().collect()
        }
        None => all,
    };
    if shown.is_empty() {
        return None;
    }
    let t = &app.school_texts().leading;
    let lang = app.lang_of(from.lang);
    let href = app.href(&Route::Page(module.clone(), from.id.clone()));
    let open = page.is_some();
    let shown: Vec<_> = shown
        .into_iter()
        .map(|tip| one(app, tip, &links, lang, open))
        .collect();
    let view = view! {
        <section class="block leading no-print" aria-labelledby="jeg-leder" data-leading>
            <h2 id="jeg-leder" class="ds-heading" data-size="xs"><Icon name="Compass"/> {t.heading}</h2>
            {shown}
            <p class="quiet"><a class="ds-link" href=href lang=lang>{from.title}</a></p>
        </section>
    };
    Some(view.into_any())
}

/// One tip; what is demanding stands open.
fn one(app: AppState, tip: Tip, links: &[Link], lang: Option<&'static str>, open: bool) -> AnyView {
    let demanding = tip.kind == TipKind::Demanding;
    let words = app.t().tip.word(tip.kind);
    view! {
        <details class="ds-details" open=open && demanding data-tip=tip.kind.word()>
            <summary>{words}</summary>
            <div lang=lang><ProseView prose=tip.text links=links.to_vec() shift=2/></div>
        </details>
    }
    .into_any()
}
