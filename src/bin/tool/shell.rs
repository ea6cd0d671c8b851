//! The shell that Trunk made of `index.html`, and the pages made of the shell.

use super::assets::Assets;
use super::base::Base;
use super::error::ToolError;
use super::headers;
use super::pages::Page;

const HTML: &str = r#"<html lang="nb" data-base="/" data-packs="" data-color-scheme="auto">"#;
const CHARSET: &str = r#"<meta charset="utf-8">"#;
const TITLE: &str = "<title>Møteklar</title>";
const DESCRIPTION: &str = r#"<meta name="description" content="">"#;
const APP: &str = r#"<div id="app"></div>"#;

/// A page without its own words, ready to be filled in.
#[derive(Debug)]
pub(crate) struct Shell {
    html: String,
    base: Base,
}

impl Shell {
    /// Checks Trunk's `index.html` and puts addresses and integrity in.
    pub(crate) fn new(index: &str, base: &Base, assets: &Assets) -> Result<Self, ToolError> {
        for marker in [HTML, CHARSET, TITLE, DESCRIPTION, APP] {
            let found = index.matches(marker).count();
            if found != 1 {
                let marker = marker.into();
                return Err(ToolError::Marker { marker, found });
            }
        }
        let index = with_policy(&dense(&without_comments(index)))?;
        let html = addresses(&index, base, assets, "index.html", true)?;
        Ok(Self {
            html: start_files(&html, base, assets)?,
            base: base.clone(),
        })
    }

    /// The whole file of a page.
    pub(crate) fn page(&self, page: &Page) -> String {
        let html = format!(
            r#"<html lang="{}" data-base="{}" data-packs="{}" data-color-scheme="auto">"#,
            escaped(&page.lang),
            self.base,
            escaped(&page.packs.join(" ")),
        );
        let description = format!(
            r#"<meta name="description" content="{}">"#,
            escaped(&page.description)
        );
        // No markup can end it: JSON lets every «<» be written so.
        let own = page.own_pack.as_ref().map_or_else(String::new, |(name, json)| {
            let (name, json) = (escaped(name), json.replace('<', "\\u003c"));
            format!(r#"<script type="application/json" id="own-pack" data-pack="{name}">{json}</script>"#)
        });
        // The page's own words come last, so that nothing in them is taken for a marker.
        self.html
            .replacen(HTML, &html, 1)
            .replacen(DESCRIPTION, &description, 1)
            .replacen(
                TITLE,
                &format!("<title>{}</title>", escaped(&page.title)),
                1,
            )
            .replacen(
                APP,
                &format!(r#"<div id="app">{}</div>{own}"#, page.html),
                1,
            )
    }
}

/// The names that Trunk wrote into the start script's tag.
pub(crate) fn start_file<'a>(index: &'a str, attribute: &str) -> Result<&'a str, ToolError> {
    let marker = format!(" {attribute}=\"");
    index
        .split_once(marker.as_str())
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(name, _)| name)
        .ok_or(ToolError::Marker { marker, found: 0 })
}

fn start_files(html: &str, base: &Base, assets: &Assets) -> Result<String, ToolError> {
    let mut html = html.to_owned();
    for attribute in ["data-js", "data-wasm"] {
        let name = start_file(&html, attribute)?.to_owned();
        let address = assets.address(base, &name, "boot.js")?;
        let integrity = assets.hashed(&name).map_or("", |a| a.integrity.as_str());
        html = html.replacen(
            &format!(" {attribute}=\"{name}\""),
            &format!(" {attribute}=\"{address}\" {attribute}-integrity=\"{integrity}\""),
            1,
        );
    }
    Ok(html)
}

/// Puts base and hashed names into every `href` and `src` that is a plain name,
/// and the integrity into scripts when `sealed`.
pub(crate) fn addresses(
    html: &str,
    base: &Base,
    assets: &Assets,
    from: &str,
    sealed: bool,
) -> Result<String, ToolError> {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(place) = [rest.find(" href=\""), rest.find(" src=\"")]
        .into_iter()
        .flatten()
        .min()
    {
        let open = place + rest[place..].find('"').unwrap_or(0) + 1;
        let close = open + rest[open..].find('"').unwrap_or(0);
        let name = &rest[open..close];
        text += &rest[..open];
        if name.is_empty() || name.starts_with(['#', '/', '?']) || name.contains(':') {
            text += name;
            text += "\"";
        } else {
            text += &match name {
                "./" => base.to_string(),
                name => assets.address(base, name, from)?,
            };
            text += "\"";
            let tag = &text[text.rfind('<').unwrap_or(0)..];
            if let Some(asset) = assets
                .hashed(name)
                .filter(|_| sealed && tag.starts_with("<script"))
            {
                text += &format!(" integrity=\"{}\"", asset.integrity);
            }
        }
        rest = &rest[close + 1..];
    }
    Ok(text + rest)
}

/// A page that says its policy before anything else, for hosts that send no headers.
pub(crate) fn with_policy(html: &str) -> Result<String, ToolError> {
    if !html.contains(CHARSET) {
        let marker = CHARSET.into();
        return Err(ToolError::Marker { marker, found: 0 });
    }
    Ok(html.replacen(CHARSET, &format!("{CHARSET}{}", headers::in_page()), 1))
}

/// Without the indents that are for whoever reads the source.
fn dense(html: &str) -> String {
    let lines = html.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// What is written to whoever reads the source is not for readers of the page.
fn without_comments(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        text += before.trim_end();
        rest = after.split_once("-->").map_or("", |(_, rest)| rest);
    }
    text + rest
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell() -> Result<Shell, ToolError> {
        let out = std::env::temp_dir().join(format!("moteklar-shell-{}", std::process::id()));
        let mut assets = Assets::default();
        for name in [
            "boot.js",
            "scheme.js",
            "inter.woff2",
            "styles.css",
            "m.js",
            "m.wasm",
        ] {
            assets.add_hashed(name, name.as_bytes(), &out)?;
        }
        let icons = ["favicon.svg", "icon-192.png", "apple-touch-icon.png"];
        for icon in icons {
            assets.add_plain(&format!("icons/{icon}"));
        }
        assets.add_plain("manifest.webmanifest");
        assets.add_plain("rescue.html");
        // As Trunk leaves it.
        let link = r#"<link data-trunk rel="rust" data-bin="moteklar" data-cargo-features="csr" data-wasm-opt="z">"#;
        let script = r#"<script defer src="boot.js" data-js="m.js" data-wasm="m.wasm"></script>"#;
        let index = include_str!("../../../index.html").replace(link, script);
        Shell::new(&index, &Base::new("/x/")?, &assets)
    }

    fn page(html: &str) -> Page {
        Page {
            path: "/nn/a".into(),
            title: "A & <B>".into(),
            description: "\"C\"".into(),
            lang: "nn".into(),
            html: html.into(),
            packs: vec!["course.nn".into(), "a.nn".into()],
            own_pack: None,
        }
    }

    #[test]
    fn a_page_has_its_own_language_title_packs_and_words() {
        let html = shell().unwrap().page(&page("<h1>Hei</h1>"));
        assert!(html.contains(r#"<html lang="nn" data-base="/x/" data-packs="course.nn a.nn""#));
        assert!(html.contains("<title>A &amp; &lt;B&gt;</title>"));
        assert!(html.contains(r#"content="&quot;C&quot;""#));
        assert!(html.contains(r#"<div id="app"><h1>Hei</h1></div>"#));
        assert!(html.starts_with("<!doctype html>") && !html.contains("<!--"));
    }

    #[test]
    fn scripts_have_integrity_and_nothing_is_inline() {
        let html = shell().unwrap().page(&page(""));
        assert_eq!(html.matches("<script").count(), 2);
        assert_eq!(html.matches("></script>").count(), 2);
        assert_eq!(html.matches(" integrity=\"sha256-").count(), 2);
        assert!(
            html.contains(" data-wasm=\"/x/assets/m-")
                && html.contains(" data-wasm-integrity=\"sha256-")
        );
        assert!(
            html.contains(" data-js=\"/x/assets/m-")
                && html.contains(" data-js-integrity=\"sha256-")
        );
        for inline in ["<style", " style=", " onclick=", "javascript:"] {
            assert!(!html.contains(inline), "{inline}");
        }
    }

    #[test]
    fn the_policy_stands_before_everything_that_it_governs() {
        let html = shell().unwrap().page(&page(""));
        assert_eq!(html.matches("http-equiv").count(), 1);
        let policy = html.find("http-equiv").unwrap();
        for governed in ["<script", "<link", "<body"] {
            assert!(policy < html.find(governed).unwrap(), "{governed}");
        }
    }

    #[test]
    fn what_a_page_brings_of_a_pack_cannot_end_its_element() {
        let mut page = page("<h1>Hei</h1>");
        page.own_pack = Some(("a.nn".into(), r#"{"x":"</script>"}"#.into()));
        let html = shell().unwrap().page(&page);
        assert!(html.contains(r#"id="own-pack" data-pack="a.nn">{"x":"\u003c/script>"}</script>"#));
    }

    #[test]
    fn words_of_a_page_are_not_taken_for_markers() {
        let html = shell().unwrap().page(&page(TITLE));
        assert!(html.contains(r#"<div id="app"><title>Møteklar</title></div>"#));
    }

    #[test]
    fn a_shell_without_its_places_is_refused() {
        let index = include_str!("../../../index.html").replace(APP, "");
        let refused = Shell::new(&index, &Base::new("/").unwrap(), &Assets::default());
        assert!(matches!(refused, Err(ToolError::Marker { found: 0, .. })));
    }
}
