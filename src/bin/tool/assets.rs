//! Files whose names hold a hash of their final bytes, and how to point to them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

use super::base::Base;
use super::error::{ToolError, at};
use super::headers::HASHED;

/// One hashed file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asset {
    /// Such as `boot-0123456789abcdef.js`, or `app-0123456789abcdef/moteklar.js`.
    pub(crate) name: String,
    /// For the `integrity` attribute.
    pub(crate) integrity: String,
}

/// The beginning of a hash, for names.
fn short(hash: impl IntoIterator<Item = u8>) -> String {
    hash.into_iter()
        .take(8)
        .map(|b| format!("{b:02x}"))
        .collect()
}

/// What pages and style sheets may point to, by its plain name.
#[derive(Debug, Default)]
pub(crate) struct Assets {
    hashed: BTreeMap<String, Asset>,
    plain: Vec<String>,
}

impl Assets {
    /// Writes `bytes` below `out` under a name with their hash.
    pub(crate) fn add_hashed(
        &mut self,
        name: &str,
        bytes: &[u8],
        out: &Path,
    ) -> Result<(), ToolError> {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let short = short(Sha384::digest(bytes));
        self.write(name, format!("{stem}-{short}.{ending}"), bytes, out)
    }

    /// Writes files that name each other into one folder, whose name holds the
    /// hash of them all; their own names stay.
    pub(crate) fn add_together(
        &mut self,
        folder: &str,
        files: &[(String, Vec<u8>)],
        out: &Path,
    ) -> Result<(), ToolError> {
        let mut whole = Sha384::new();
        for (name, bytes) in files {
            whole.update(name);
            whole.update(Sha384::digest(bytes));
        }
        let short = short(whole.finalize());
        for (name, bytes) in files {
            self.write(name, format!("{folder}-{short}/{name}"), bytes, out)?;
        }
        Ok(())
    }

    fn write(
        &mut self,
        plain: &str,
        name: String,
        bytes: &[u8],
        out: &Path,
    ) -> Result<(), ToolError> {
        let path = out.join(HASHED).join(&name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(at(folder))?;
        }
        fs::write(&path, bytes).map_err(at(&path))?;
        // The shortest that browsers know: every page carries four.
        let integrity = format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)));
        self.hashed.insert(plain.into(), Asset { name, integrity });
        Ok(())
    }

    /// Notes a file that keeps its name.
    pub(crate) fn add_plain(&mut self, name: &str) {
        self.plain.push(name.into());
    }

    /// The hashed file with this plain name.
    pub(crate) fn hashed(&self, name: &str) -> Option<&Asset> {
        self.hashed.get(name)
    }

    /// The address of a file by its plain name; `from` names who points to it.
    pub(crate) fn address(&self, base: &Base, name: &str, from: &str) -> Result<String, ToolError> {
        if let Some(asset) = self.hashed(name) {
            return Ok(base.join(&format!("{HASHED}{}", asset.name)));
        }
        if self.plain.iter().any(|plain| plain == name) {
            return Ok(base.join(name));
        }
        Err(ToolError::Missing {
            from: from.into(),
            name: name.into(),
        })
    }

    /// A style sheet whose `url(…)` point to the hashed files beside it.
    pub(crate) fn in_css(&self, css: &str, from: &str) -> Result<String, ToolError> {
        let mut text = String::with_capacity(css.len());
        let mut rest = css;
        while let Some((before, after)) = rest.split_once("url(") {
            text += before;
            let (inside, after) = after.split_once(')').unwrap_or((after, ""));
            let target = inside.trim().trim_matches(['"', '\'']);
            if target.starts_with("data:") || target.starts_with('#') {
                // A quoted data address may hold brackets of its own: left as it is.
                text += "url(";
                text += inside;
                text += ")";
            } else {
                let name = target.rsplit('/').next().unwrap_or(target);
                let asset = self.hashed(name).ok_or_else(|| ToolError::Missing {
                    from: from.into(),
                    name: target.into(),
                })?;
                text += &format!("url({})", asset.name);
            }
            rest = after;
        }
        Ok(text + rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assets() -> Assets {
        let out = std::env::temp_dir().join(format!("moteklar-assets-{}", std::process::id()));
        let mut assets = Assets::default();
        assets.add_hashed("inter.woff2", b"font", &out).unwrap();
        assets.add_plain("icons.svg");
        assets
    }

    #[test]
    fn the_name_and_the_integrity_follow_the_bytes() {
        let assets = assets();
        let font = assets.hashed("inter.woff2").unwrap();
        assert!(font.name.starts_with("inter-") && font.name.ends_with(".woff2"));
        assert_eq!(font.name.len(), "inter-0123456789abcdef.woff2".len());
        assert!(font.integrity.starts_with("sha256-"));
    }

    #[test]
    fn files_that_name_each_other_share_a_folder_that_changes_with_any_of_them() {
        let out = std::env::temp_dir().join(format!("moteklar-together-{}", std::process::id()));
        let folder = |chunk: &[u8]| {
            let mut assets = Assets::default();
            let files = [
                ("m.js".into(), b"glue".to_vec()),
                ("own.wasm".into(), chunk.to_vec()),
            ];
            assets.add_together("app", &files, &out).unwrap();
            let name = assets.hashed("m.js").unwrap().name.clone();
            name.strip_suffix("/m.js").unwrap().to_owned()
        };
        assert!(folder(b"a").starts_with("app-"));
        assert_ne!(folder(b"a"), folder(b"b"));
        assert!(
            out.join(HASHED)
                .join(folder(b"a"))
                .join("own.wasm")
                .is_file()
        );
    }

    #[test]
    fn an_address_has_the_base_and_a_missing_file_is_named() {
        let (assets, base) = (assets(), Base::new("/x/").unwrap());
        let font = assets.address(&base, "inter.woff2", "a").unwrap();
        assert!(font.starts_with("/x/assets/inter-"));
        assert_eq!(
            assets.address(&base, "icons.svg", "a").unwrap(),
            "/x/icons.svg"
        );
        assert!(assets.address(&base, "gone.png", "a").is_err());
    }

    #[test]
    fn a_style_sheet_points_to_hashed_files_only() {
        let assets = assets();
        let css = "a{src:url('./inter.woff2') format('woff2')}b{mask:url(\"data:image/svg+xml;utf8,<svg d='M(1)'/>\")}";
        let done = assets.in_css(css, "styles.css").unwrap();
        assert!(done.contains("src:url(inter-") && done.contains("M(1)'/>\")}"));
        assert!(
            assets
                .in_css("a{src:url(other.png)}", "styles.css")
                .is_err()
        );
    }
}
