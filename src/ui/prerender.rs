//! Every page as HTML, readable before and without WebAssembly.

use std::path::Path;
use std::{fs, io};

use leptos::prelude::*;

use crate::course::ModulePack;
use crate::journal::Journal;
use crate::text::Language;
use crate::ui::address::Address;
use crate::ui::app::{App, Prepared};
use crate::ui::library::{Library, PackName};
use crate::ui::route::Route;
use crate::ui::title::title;

/// One page, rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prerendered {
    /// Its path below the base; `/404` for what is not found.
    pub path: String,
    /// For `<title>`.
    pub title: String,
    /// For search engines and previews.
    pub description: String,
    /// The language's tag.
    pub lang: &'static str,
    /// What stands inside `#app`.
    pub html: String,
    /// The packs the page needs when the app starts.
    pub packs: Vec<String>,
    /// What the page itself brings of a pack: its name, and JSON.
    pub own_pack: Option<(String, String)>,
}

/// Renders every built-in route in every language, and `/404`, below `base`.
///
/// # Errors
/// When a pack in `packs` cannot be read.
pub fn pages(packs: &Path, base: &str) -> io::Result<Vec<Prerendered>> {
    let mut pages = Vec::new();
    for lang in Language::ALL {
        let library = read_library(packs, lang)?;
        let routes = library
            .course(lang)
            .map(Route::built_in)
            .unwrap_or_default();
        for route in &routes {
            pages.push(page(&library, lang, route, base));
        }
        if lang == Language::Nb {
            pages.push(page(&library, lang, &Route::NotFound, base));
        }
    }
    Ok(pages)
}

fn read_library(packs: &Path, lang: Language) -> io::Result<Library> {
    let mut library = Library::default();
    let add = |name: &PackName, library: &mut Library| {
        let json = fs::read_to_string(packs.join(name.file() + ".json"))?;
        library.add(name, &json).map_err(io::Error::other)
    };
    add(&PackName::Course(lang), &mut library)?;
    add(&PackName::Prompts(lang), &mut library)?;
    // What leaves has the words of the course as they were first written.
    if lang != Language::Nb {
        add(&PackName::Prompts(Language::Nb), &mut library)?;
    }
    add(&PackName::Standing(lang), &mut library)?;
    add(&PackName::Glossary(lang), &mut library)?;
    let modules: Vec<_> = library
        .course(lang)
        .map(|course| course.modules.iter().map(|m| m.id.clone()).collect())
        .unwrap_or_default();
    for module in modules {
        add(&PackName::Module(module, lang), &mut library)?;
    }
    Ok(library)
}

fn page(library: &Library, lang: Language, route: &Route, base: &str) -> Prerendered {
    page_of(library, lang, route, base, Journal::default())
}

/// Renders one page as it is for somebody who has written `journal`.
#[must_use]
pub fn page_of(
    library: &Library,
    lang: Language,
    route: &Route,
    base: &str,
    journal: Journal,
) -> Prerendered {
    let path = route.path(lang);
    let t = lang.texts();
    let course = library.course(lang);
    let description = match route {
        Route::Module(id) => course
            .and_then(|c| c.module(id.as_str()))
            .map(|m| m.purpose.clone()),
        Route::Page(module, page) => library
            .page(module, page, lang)
            .map(|text| text.purpose.clone()),
        _ => None,
    };
    let prepared = Prepared {
        base: base.to_owned(),
        address: Address::of_path(format!("{}{path}", base.trim_end_matches('/'))),
        library: library.clone(),
        journal,
    };
    let owner = Owner::new();
    let html = owner.with(|| view! { <App prepared=prepared/> }.to_html());
    owner.unset_with_forced_cleanup();
    let mut packs = library.needed(lang, route);
    let own_pack = own_pack(library, lang, route).and_then(|(name, pack)| {
        let json = serde_json::to_string(&pack).ok()?;
        packs.retain(|known| *known != name);
        Some((name.file(), json))
    });
    Prerendered {
        path,
        title: title(lang, route, library),
        description: description
            .filter(|d| !d.is_empty())
            .unwrap_or_else(|| t.frame.description.to_owned()),
        lang: lang.code(),
        html,
        packs: packs.iter().map(PackName::file).collect(),
        own_pack,
    }
}

/// The texts of one page, as a pack that comes with the page itself.
fn own_pack(library: &Library, lang: Language, route: &Route) -> Option<(PackName, ModulePack)> {
    let (module, pack) = match route {
        Route::Module(module) => (
            module,
            ModulePack {
                intro: library.module(module, lang)?.intro.clone(),
                ..ModulePack::default()
            },
        ),
        Route::Page(module, page) => (
            module,
            ModulePack {
                pages: [(page.clone(), library.page(module, page, lang)?.clone())].into(),
                ..ModulePack::default()
            },
        ),
        _ => return None,
    };
    Some((PackName::Module(module.clone(), lang), pack))
}
