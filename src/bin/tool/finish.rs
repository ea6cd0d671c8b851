//! `tool finish`: puts the folder together that is served.
//!
//! Files that only pages and style sheets point to (scripts, WASM, styles,
//! fonts) get a hash of their bytes in the name and are kept for good.
//! `icons.svg` and the packs keep their names, since the app itself asks for
//! them: an old tab must find them after a new version has come. Browsers ask
//! about these each time; offline, the worker holds one version of all.

use std::fs;
use std::path::{Path, PathBuf};

use super::assets::Assets;
use super::base::Base;
use super::error::{ToolError, at};
use super::headers::HASHED;
use super::hosting;
use super::made::LANGUAGES;
use super::manifest;
use super::pages::{self, Page};
use super::shell::{self, Shell};

/// The folders that the parts come from.
pub(crate) struct From {
    pub(crate) trunk: PathBuf,
    pub(crate) chunks: PathBuf,
    pub(crate) assets: PathBuf,
    pub(crate) packs: PathBuf,
    pub(crate) public: PathBuf,
}

const RESCUE: &str = "rescue.html";
/// Bundled later, when every other file stands.
const WORKER: &str = "sw.js";
/// What `build/assets` is made from.
const SOURCES: [&str; 5] = [
    "boot.js",
    "scheme.js",
    "styles/",
    "icons/own/",
    "icons/list.txt",
];

/// Writes `out` anew.
pub(crate) fn run(base: &Base, from: &From, pages: &[Page], out: &Path) -> Result<(), ToolError> {
    clear(out)?;
    // First, since `clear` knows the folder by them, also after a run that failed.
    for (name, text) in hosting::files(base) {
        write(&out.join(name), text.as_bytes())?;
    }
    let index = read(&from.trunk.join("index.html"))?;
    let assets = files(from, &index, out)?;
    let hashed = names(&out.join(HASHED))?;
    write(
        &out.join(hosting::HEADERS),
        hosting::headers(base, &hashed).as_bytes(),
    )?;

    let shell = Shell::new(&index, base, &assets)?;
    for page in pages {
        check_packs(page, &from.packs)?;
        write_page(page, &shell, out)?;
    }
    for language in LANGUAGES {
        let home = format!("/{}", language.trim_end_matches('/'));
        let packs = pages.iter().find(|page| page.path == home);
        let packs = packs.map_or_else(Vec::new, |page| page.packs.clone());
        write_page(&pages::waiting(language, packs), &shell, out)?;
    }

    let rescue = read(&from.public.join(RESCUE))?;
    // Without integrity: this page must work whatever has happened to the rest.
    let rescue = shell::with_policy(&rescue)?;
    let rescue = shell::addresses(&rescue, base, &assets, RESCUE, false)?;
    write(&out.join(RESCUE), rescue.as_bytes())?;
    let source = read(&from.public.join(manifest::NAME))?;
    let manifest = manifest::made(&source, base, &assets)?;
    write(&out.join(manifest::NAME), manifest.as_bytes())?;

    write(
        &out.join("schema/bundle-1.json"),
        pages::bundle_schema().as_bytes(),
    )?;
    println!("{}: {} pages", out.display(), pages.len());
    Ok(())
}

/// Copies every file that is not a page.
fn files(from: &From, index: &str, out: &Path) -> Result<Assets, ToolError> {
    let mut assets = Assets::default();
    // These name each other, so they keep their names in a folder that holds the hash of them all.
    let mut app = Vec::new();
    for name in [
        shell::start_file(index, "data-js")?,
        shell::start_file(index, "data-wasm")?,
    ] {
        app.push((name.to_owned(), bytes(&from.trunk.join(name))?));
    }
    for name in names(&from.chunks)? {
        let chunk = bytes(&from.chunks.join(&name))?;
        app.push((name, chunk));
    }
    assets.add_together("app", &app, out)?;
    // The glue imports these, if there are any; their folder's name holds a hash.
    for name in names(&from.trunk.join("snippets"))? {
        let name = Path::new("snippets").join(name);
        write(
            &out.join(HASHED).join(&name),
            &bytes(&from.trunk.join(name))?,
        )?;
    }
    // Style sheets last: they point to fonts.
    let mut built = names(&from.assets)?;
    built.sort_by_key(|name| name.ends_with(".css"));
    for name in built {
        let path = from.assets.join(&name);
        if name.ends_with(".css") {
            let css = assets.in_css(&read(&path)?, &name)?;
            assets.add_hashed(&name, css.as_bytes(), out)?;
        } else if name.ends_with(".woff2") || name.ends_with(".js") {
            assets.add_hashed(&name, &bytes(&path)?, out)?;
        } else {
            write(&out.join(&name), &bytes(&path)?)?;
            assets.add_plain(&name);
        }
    }
    for name in names(&from.public)? {
        let source = SOURCES.iter().any(|source| name.starts_with(source));
        if !source && name != WORKER {
            write(&out.join(&name), &bytes(&from.public.join(&name))?)?;
            assets.add_plain(&name);
        }
    }
    for name in names(&from.packs)? {
        write(
            &out.join("packs").join(&name),
            &bytes(&from.packs.join(&name))?,
        )?;
    }
    Ok(assets)
}

fn check_packs(page: &Page, folder: &Path) -> Result<(), ToolError> {
    match page
        .packs
        .iter()
        .find(|pack| !folder.join(format!("{pack}.json")).is_file())
    {
        Some(pack) => Err(ToolError::NoPack {
            page: page.path.clone(),
            pack: pack.clone(),
            folder: folder.into(),
        }),
        None => Ok(()),
    }
}

/// Writes `/x` as `x.html` (the contract) and as `x/index.html`, so that a host
/// without rewrites answers to `/x` and `/x/` too.
fn write_page(page: &Page, shell: &Shell, out: &Path) -> Result<(), ToolError> {
    let text = shell.page(page);
    let name = page_name(&page.path)?;
    write(&out.join(format!("{name}.html")), text.as_bytes())?;
    if !matches!(name, "index" | "404") && !name.ends_with("shell") {
        write(&out.join(name).join("index.html"), text.as_bytes())?;
    }
    Ok(())
}

fn page_name(path: &str) -> Result<&str, ToolError> {
    let wrong = || ToolError::PagePath(path.into());
    let name = path.strip_prefix('/').ok_or_else(wrong)?;
    if name.is_empty() {
        return Ok("index");
    }
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let good = name
        .split('/')
        .all(|part| !part.is_empty() && part.chars().all(plain));
    if good { Ok(name) } else { Err(wrong()) }
}

/// Removes what an earlier run wrote, and nothing else.
fn clear(out: &Path) -> Result<(), ToolError> {
    if !out.exists() {
        return Ok(());
    }
    let empty = fs::read_dir(out).map_err(at(out))?.next().is_none();
    if empty || out.join("hosting/Caddyfile").is_file() {
        fs::remove_dir_all(out).map_err(at(out))
    } else {
        Err(ToolError::NotOurs(out.into()))
    }
}

/// Every file in a folder, by its path below it; none when there is no folder.
fn names(folder: &Path) -> Result<Vec<String>, ToolError> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut names = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| at(folder)(error.into()))?;
        let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        if entry.file_type().is_file() {
            let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
            names.push(parts.join("/"));
        }
    }
    Ok(names)
}

fn read(path: &Path) -> Result<String, ToolError> {
    fs::read_to_string(path).map_err(at(path))
}

fn bytes(path: &Path) -> Result<Vec<u8>, ToolError> {
    fs::read(path).map_err(at(path))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), ToolError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(at(folder))?;
    }
    fs::write(path, bytes).map_err(at(path))
}
