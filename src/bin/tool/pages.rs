//! What the app renders before it runs: the seam between the tool and the app.

use std::path::Path;

use moteklar::ui::prerender::Prerendered;

use super::base::Base;
use super::error::ToolError;

/// One route as text.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// `/`, `/nn`, `/modul/x`, and `/404` for what is not found.
    pub(crate) path: String,
    /// For `<title>`.
    pub(crate) title: String,
    /// For search engines.
    pub(crate) description: String,
    /// The language tag.
    pub(crate) lang: String,
    /// What stands inside `#app`.
    pub(crate) html: String,
    /// Packs that the page needs when the app starts, without `.json`.
    pub(crate) packs: Vec<String>,
    /// What the page brings of a pack itself: its name, and JSON.
    pub(crate) own_pack: Option<(String, String)>,
}

/// Renders every built-in route, and `/404`, below `base`.
pub(crate) fn pages(packs: &Path, base: &Base) -> Result<Vec<Page>, ToolError> {
    let pages = moteklar::ui::prerender::pages(packs, &base.to_string())
        .map_err(|error| ToolError::Render(format!("{}: {error}", packs.display())))?;
    let page = |page: Prerendered| Page {
        path: page.path,
        title: page.title,
        description: page.description,
        lang: page.lang.into(),
        html: page.html,
        packs: page.packs,
        own_pack: page.own_pack,
    };
    Ok(pages.into_iter().map(page).collect())
}

/// The JSON Schema of bundles, version 1.
pub(crate) fn bundle_schema() -> String {
    moteklar::bundle::schema::bundle_1().to_string()
}

/// The page for routes with made ids: the app fills it in.
pub(crate) fn waiting(language: &str, packs: Vec<String>) -> Page {
    let (lang, text) = match language {
        "nn/" => ("nn", "Hentar sida …"),
        "en/" => ("en", "Loading the page …"),
        _ => ("nb", "Henter siden …"),
    };
    Page {
        path: format!("/{language}shell"),
        title: "Møteklar".into(),
        description: String::new(),
        lang: lang.into(),
        html: format!("<main><p>{text}</p></main>"),
        packs,
        own_pack: None,
    }
}
