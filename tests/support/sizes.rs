//! What goes over the line the first time somebody opens a page, in bytes.

use std::fs;
use std::path::PathBuf;

use super::site::dist;

/// The most that a first visit to a page of a module takes, packed with Brotli.
pub const BUDGET: usize = 327_000;

/// Every file of a first visit to `page`: its name, as it is, and packed.
pub fn first_visit(page: &str) -> Vec<(String, usize, usize)> {
    let html = fs::read_to_string(dist().join(format!("{}.html", &page[1..]))).unwrap();
    let files = needed(page, &html).into_iter();
    files
        .map(|file| {
            let (plain, packed) = size(&file);
            (file, plain, packed)
        })
        .collect()
}

/// The page itself, what it names, what its style sheet names, and the packs it tells `boot.js` to fetch.
fn needed(page: &str, html: &str) -> Vec<String> {
    let mut files = vec![format!("{}.html", &page[1..])];
    let style = after(html, "<link rel=\"stylesheet\" href=\"");
    files.extend(style.clone());
    files.extend(after(html, "<script src=\""));
    files.extend(after(html, "<script defer src=\""));
    files.extend(after(html, "data-js=\""));
    files.extend(after(html, "data-wasm=\""));
    let css = fs::read_to_string(dist().join(&style[0])).unwrap();
    let fonts = css.split("url(").skip(1).filter_map(|rest| {
        let name = rest.split(')').next()?.trim_matches('"');
        name.ends_with(".woff2").then(|| format!("assets/{name}"))
    });
    files.extend(fonts);
    let packs = html.split("data-packs=\"").nth(1).unwrap_or_default();
    let packs = packs.split('"').next().unwrap_or_default();
    files.extend(
        packs
            .split(' ')
            .filter(|pack| !pack.is_empty())
            .map(|pack| format!("packs/{pack}.json")),
    );
    files.extend(["icons.svg".to_owned(), "icons/favicon.svg".into()]);
    files
}

/// Every address that follows `before`, as a path in the folder.
fn after(html: &str, before: &str) -> Vec<String> {
    let addresses = html.split(before).skip(1);
    addresses
        .filter_map(|rest| Some(rest.split('"').next()?.trim_start_matches('/').to_owned()))
        .collect()
}

/// As it is, and as it is sent: the copy beside it, or the file itself where there is none.
fn size(file: &str) -> (usize, usize) {
    let length = |path: PathBuf| {
        fs::metadata(path)
            .ok()
            .map(|about| usize::try_from(about.len()).unwrap())
    };
    let plain = length(dist().join(file)).unwrap_or_else(|| panic!("{file} was not built"));
    let packed = length(dist().join(format!("{file}.br")));
    (plain, packed.unwrap_or(plain))
}
