//! What the built folder holds, so that no test names a page by hand.

use std::path::Path;

use serde_json::Value;

use super::site::dist;

/// The course as the app gets it.
#[derive(Debug)]
pub struct Course {
    index: Value,
    prompts: Value,
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
        Self {
            index: pack("course.nb"),
            prompts: pack("sporsmal.nb"),
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
            .flat_map(|module| self.pages_of(module))
            .filter(|page| !page.prompts.is_empty())
            .collect();
        pages.sort_by_key(|page| !page.path.starts_with("/modul/1-"));
        assert!(
            pages.len() >= 2,
            "the course has fewer than two pages with prompts"
        );
        pages
    }

    fn pages_of(&self, module: &Value) -> Vec<Page> {
        let name = text(&module["id"]);
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let words = list(&self.prompts);
        let words_of = |id: &Value| {
            let found = words.iter().find(|prompt| prompt["id"] == *id);
            text(&found.expect("the prompt's words")["text"])
        };
        list(&module["pages"])
            .iter()
            .map(|page| {
                let id = text(&page["id"]);
                let prompts = list(&page["prompts"]);
                Page {
                    path: format!("/modul/{name}/{id}"),
                    prompts: prompts
                        .iter()
                        .map(|prompt| (text(prompt), words_of(prompt)))
                        .collect(),
                    id,
                }
            })
            .collect()
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

    /// The path of its module.
    pub fn module(&self) -> &str {
        let (module, _) = self.path.rsplit_once('/').expect("a path in a module");
        module
    }
}

fn pack(name: &str) -> Value {
    let path = dist().join(format!("packs/{name}.json"));
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).expect("a pack")
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
