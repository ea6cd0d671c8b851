//! Files that the page gives away.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::browser::Browser;
use super::course::Course;

/// A file as it came to rest in the downloads folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Download {
    /// Its text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Its JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.bytes)
            .unwrap_or_else(|error| panic!("{} is not JSON: {error}", self.name))
    }
}

/// Not every engine writes a file under another name first.
fn is_whole(path: &Path, bytes: &[u8]) -> bool {
    if path.extension().is_some_and(|ending| ending == "json") {
        let ended = bytes.trim_ascii_end().ends_with(b"}");
        return ended && serde_json::from_slice::<serde::de::IgnoredAny>(bytes).is_ok();
    }
    !bytes.is_empty()
}

impl Browser {
    /// Clicks, and waits for the file that comes of it.
    pub async fn download(&self, selector: &str) -> Download {
        self.download_after(selector, async || self.click(selector).await)
            .await
    }

    /// Writes under the course's first prompt, and saves a copy of everything.
    pub async fn copy_with(&self, text: &str) -> Download {
        let page = Course::built().page();
        self.open(&page.path).await;
        self.keep(page.prompt(), text).await;
        self.open("/data").await;
        self.download("[data-export='backup']").await
    }

    /// Does something, and waits for the file that comes of it.
    pub async fn download_after(&self, what: &str, act: impl AsyncFnOnce()) -> Download {
        let before = self.downloads();
        act().await;
        self.until(&format!("a file comes from {what}"), async || {
            let now = self.downloads();
            let busy = |path: &PathBuf| {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let endings = [".crdownload", ".part", ".wkdownload", ".tmp"];
                name.starts_with('.') || endings.iter().any(|ending| name.ends_with(ending))
            };
            let whole =
                |path: &&PathBuf| std::fs::read(path).is_ok_and(|bytes| is_whole(path, &bytes));
            !now.iter().any(busy) && now.difference(&before).any(|path| whole(&path))
        })
        .await;
        let path = self
            .downloads()
            .difference(&before)
            .next()
            .cloned()
            .expect("the file that came");
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let bytes = std::fs::read(&path).expect("the file that came");
        // Browsers number a second file of the same name, and WebKit refuses it.
        let _ = std::fs::remove_file(&path);
        Download { name, bytes }
    }

    /// Every file in the downloads folder.
    pub fn downloads(&self) -> BTreeSet<PathBuf> {
        let folder = self.profile().folder("downloads");
        std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .collect()
    }
}
