//! Which file answers for an address.

use std::path::{Path, PathBuf};

use super::base::Base;
use super::made;

/// What an address leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// A file, by its name below the folder.
    File(String),
    /// Nothing: `404.html`.
    NotFound,
    /// The base without its last slash.
    Elsewhere(String),
}

/// The built folder.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    pub(crate) folder: PathBuf,
    pub(crate) base: Base,
}

impl Site {
    /// Finds the file for the path of a request, still percent-encoded.
    pub(crate) fn answer(&self, path: &str) -> Answer {
        let Some(below) = self.base.strip(path) else {
            let base = self.base.to_string();
            return if base == format!("{path}/") {
                Answer::Elsewhere(base)
            } else {
                Answer::NotFound
            };
        };
        let Some(name) = safe_name(below).filter(|name| !name.starts_with("hosting/")) else {
            return Answer::NotFound;
        };
        let folder = name.is_empty() || name.ends_with('/');
        let plain = name.trim_end_matches('/');
        let candidates = if folder {
            [format!("{name}index.html"), format!("{plain}.html")]
        } else {
            [name.clone(), format!("{name}.html")]
        };
        candidates
            .into_iter()
            .find(|candidate| self.path(candidate).is_file())
            .or_else(|| made::shell_for(plain))
            .map_or(Answer::NotFound, Answer::File)
    }

    /// Where a file lies.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(Path::new(name))
    }
}

/// A path below the folder that cannot leave it, with its last slash if any.
/// Names that begin with a dot or an underscore are not served.
pub(crate) fn safe_name(path: &str) -> Option<String> {
    let mut parts = Vec::new();
    let mut encoded = path.split('/').peekable();
    while let Some(part) = encoded.next() {
        let part = decoded(part)?;
        let last = encoded.peek().is_none();
        let strange = |c: char| matches!(c, '/' | '\\') || c.is_control();
        // `own:…` is a page of a school's; `c:` would be a drive.
        let drive = part.find(':').is_some_and(|at| at < 2);
        if part.starts_with(['.', '_'])
            || part.contains(strange)
            || drive
            || (part.is_empty() && !last)
        {
            return None;
        }
        parts.push(part);
    }
    Some(parts.join("/"))
}

fn decoded(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |b: Option<u8>| {
                char::from(b?)
                    .to_digit(16)
                    .and_then(|d| u8::try_from(d).ok())
            };
            bytes.push(digit(rest.next())? * 16 + digit(rest.next())?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(base: &str) -> Site {
        let folder = std::env::temp_dir().join(format!(
            "moteklar-site-{}-{}",
            std::process::id(),
            base.replace('/', "")
        ));
        for name in [
            "index.html",
            "nn.html",
            "nn/index.html",
            "modul/x.html",
            "modul/x/y.html",
            "shell.html",
            "404.html",
            "assets/a.js",
            "_headers",
            "hosting/Caddyfile",
            "mote/ny.html",
        ] {
            let path = folder.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, name).unwrap();
        }
        std::fs::write(std::env::temp_dir().join("moteklar-secret"), "secret").unwrap();
        Site {
            folder,
            base: Base::new(base).unwrap(),
        }
    }

    fn file(name: &str) -> Answer {
        Answer::File(name.into())
    }

    #[test]
    fn a_page_answers_with_and_without_its_ending_and_slash() {
        let site = site("/");
        assert_eq!(site.answer("/"), file("index.html"));
        assert_eq!(site.answer("/index.html"), file("index.html"));
        assert_eq!(site.answer("/nn"), file("nn.html"));
        assert_eq!(site.answer("/nn/"), file("nn/index.html"));
        for path in ["/modul/x", "/modul/x.html", "/modul/x/", "/modul/%78"] {
            assert_eq!(site.answer(path), file("modul/x.html"), "{path}");
        }
        assert_eq!(site.answer("/assets/a.js"), file("assets/a.js"));
    }

    #[test]
    fn made_ids_get_the_shell_and_files_come_first() {
        let site = site("/");
        assert_eq!(site.answer("/motelapp/abc"), file("shell.html"));
        assert_eq!(site.answer("/mote/ny"), file("mote/ny.html"));
        assert_eq!(site.answer("/mote/1/bidrag"), file("shell.html"));
        assert_eq!(site.answer("/modul/x/own:1"), file("shell.html"));
        assert_eq!(site.answer("/modul/x/y"), file("modul/x/y.html"));
        assert_eq!(site.answer("/modul/x/z"), Answer::NotFound);
    }

    // Holds B 10.
    #[test]
    fn nothing_outside_the_folder_answers() {
        let site = site("/");
        for path in [
            "/../moteklar-secret",
            "/%2e%2e/moteklar-secret",
            "/..%2fmoteklar-secret",
            "/%2E%2E%2Fmoteklar-secret",
            "/..%5cmoteklar-secret",
            "/modul/../../moteklar-secret",
            "//moteklar-secret",
            "//evil",
            "//evil/..",
            "/%2fetc/passwd",
            "/.%00",
            "/c:/x",
            "/%00",
            "/%",
            "/%2",
            "/%zz",
            "/%ff",
            "/_headers",
            "/hosting/Caddyfile",
            "/%68osting/Caddyfile",
            "/.git/config",
            "/%5fheaders",
            "/./nn",
            "/modul//x",
            "*",
            "http://evil/",
        ] {
            assert_eq!(site.answer(path), Answer::NotFound, "{path}");
        }
        let long = format!("/{}", "a/".repeat(10_000));
        assert_eq!(site.answer(&long), Answer::NotFound);
        // A made id does not open the folder either.
        assert_eq!(site.answer("/mote/%2e%2e/%2e%2e"), Answer::NotFound);
    }

    #[test]
    fn below_a_base_nothing_else_answers() {
        let site = site("/x/");
        assert_eq!(site.answer("/x/modul/x"), file("modul/x.html"));
        assert_eq!(site.answer("/x"), Answer::Elsewhere("/x/".into()));
        assert_eq!(site.answer("/modul/x"), Answer::NotFound);
        assert_eq!(site.answer("/"), Answer::NotFound);
    }
}
