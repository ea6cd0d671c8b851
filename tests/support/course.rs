//! What the built folder holds, so that no test names a page by hand.

use std::path::Path;

use serde_json::Value;

use super::site::dist;

/// The course as the app gets it.
#[derive(Debug)]
pub struct Course {
    index: Value,
}

/// A page with its prompts.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its path.
    pub path: String,
    /// Its id.
    pub id: String,
    /// Its prompts: id and text.
    pub prompts: Vec<(String, String)>,
}

impl Course {
    /// Reads the bokmål pack.
    pub fn built() -> Self {
        let path = dist().join("packs/course.nb.json");
        let text = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self {
            index: serde_json::from_str(&text).expect("a pack"),
        }
    }

    /// Every page that has a prompt, module 1 first.
    pub fn pages(&self) -> Vec<Page> {
        let modules = self.index["modules"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        let mut pages: Vec<Page> = modules
            .iter()
            .flat_map(pages_of)
            .filter(|page| !page.prompts.is_empty())
            .collect();
        pages.sort_by_key(|page| !page.path.starts_with("/modul/1-"));
        assert!(
            pages.len() >= 2,
            "the course has fewer than two pages with prompts"
        );
        pages
    }

    /// The first page of module 1 that has a prompt.
    pub fn page(&self) -> Page {
        self.pages().swap_remove(0)
    }
}

impl Page {
    /// The id of its first prompt.
    pub fn prompt(&self) -> &str {
        &self.prompts[0].0
    }
}

fn pages_of(module: &Value) -> Vec<Page> {
    let name = text(&module["id"]);
    let pages = module["pages"].as_array().cloned().unwrap_or_default();
    pages
        .iter()
        .map(|page| {
            let prompts = page["prompts"].as_array().cloned().unwrap_or_default();
            let id = text(&page["id"]);
            Page {
                path: format!("/modul/{name}/{id}"),
                prompts: prompts
                    .iter()
                    .map(|prompt| (text(&prompt["id"]), text(&prompt["text"])))
                    .collect(),
                id,
            }
        })
        .collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The path of every page that is a file, as people write it: `/`, `/nn`, `/modul/x`.
pub fn routes() -> Vec<String> {
    let mut found = Vec::new();
    collect(&dist(), "", &mut found);
    found.sort();
    found.dedup();
    assert!(found.len() > 20, "only {} pages were built", found.len());
    found
}

fn collect(folder: &Path, above: &str, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{above}/{name}"), found);
        } else if let Some(page) = name.strip_suffix(".html") {
            match page {
                "404" | "shell" | "rescue" => {}
                "index" if above.is_empty() => found.push("/".into()),
                // The same page as the file beside the folder.
                "index" => {}
                page => found.push(format!("{above}/{page}")),
            }
        }
    }
}
