//! Terms, their links in the text, and every address once.

use std::collections::BTreeSet;
use std::path::Path;

use crate::content_support::Course;

#[test]
fn a_term_that_is_not_in_the_glossary_is_refused() {
    Course::new("term")
        .edit(|t| format!("{t}\nEt [ord](begrep:finnes-ikke).\n"))
        .is_refused("there is no term finnes-ikke in the glossary");
}

#[test]
fn a_term_in_a_script_is_looked_at_too() {
    Course::new("term-script")
        .edit_file("1-overordnet-del/fellesmote-verdiloftet.nb.md", |t| {
            t.replacen(
                "text = \"\"\"\n",
                "text = \"\"\"\n[Ord](begrep:finnes-ikke) ",
                1,
            )
        })
        .is_refused("there is no term finnes-ikke in the glossary");
}

#[test]
fn a_language_that_lacks_a_term_is_refused() {
    Course::new("term-language")
        .edit_file("begreper.nn.toml", |t| {
            t.replace("id = \"dybdelaring\"", "id = \"noko-anna\"")
        })
        .is_refused("lacks dybdelaring");
}

#[test]
fn a_language_that_lacks_a_source_is_refused() {
    Course::new("term-source")
        .edit_file("begreper.en.toml", |t| {
            t.replace("begrep-igp-igp-ks", "begrep-igp-noe-annet")
        })
        .is_refused("lacks begrep-igp-igp-ks");
}

#[test]
fn a_definition_leads_to_no_bare_address() {
    Course::new("term-bare")
        .edit_file("begreper.nb.toml", |t| {
            t.replacen(
                "text = \"\"\"\n",
                "text = \"\"\"\n[Udir](https://www.udir.no/) ",
                1,
            )
        })
        .is_refused("does not belong in a definition");
}

#[test]
fn a_glossary_that_is_not_there_is_refused() {
    let course = Course::new("term-missing");
    std::fs::remove_file(course.file("begreper.nn.toml")).unwrap();
    assert!(course.said().contains("begreper.nn.toml"));
}

#[test]
fn every_address_stands_once_with_every_place_that_leads_there() {
    let course = Course::new("sources");
    let pack = course.pack("begreper.nb.json");
    let sources = pack["sources"].as_array().unwrap();
    let mut seen = BTreeSet::new();
    for source in sources {
        let url = source["link"]["url"].as_str().unwrap();
        assert!(seen.insert(url.trim_end_matches('/')), "{url} stands twice");
        assert!(!source["link"]["checked"].as_str().unwrap().is_empty());
        let places =
            ["pages", "terms", "standing"].map(|p| source[p].as_array().map_or(0, Vec::len));
        assert!(places.iter().sum::<usize>() > 0, "nothing leads to {url}");
    }
    for entry in walkdir::WalkDir::new(course.file("")).into_iter().flatten() {
        let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
        for url in text.lines().filter_map(|l| l.strip_prefix("url = \"")) {
            let url = url.trim_end_matches('"').trim_end_matches('/');
            assert!(seen.contains(url), "{url} is missing among the sources");
        }
    }
}

#[test]
fn the_pages_hold_every_term_as_an_anchor_and_every_address() {
    let course = Course::new("glossary-pages");
    let pack = course.pack("begreper.nb.json");
    let packs = course.file("../build/packs");
    let pages = moteklar::ui::prerender::pages(Path::new(&packs), "/").unwrap();
    let html = |path: &str| &pages.iter().find(|p| p.path == path).unwrap().html;
    for term in pack["terms"].as_array().unwrap() {
        let anchor = format!("id=\"{}\"", term["id"].as_str().unwrap());
        for path in ["/begreper", "/nn/begreper", "/en/begreper"] {
            assert_eq!(html(path).matches(&anchor).count(), 1, "{anchor} on {path}");
        }
    }
    for source in pack["sources"].as_array().unwrap() {
        let href = source["link"]["url"]
            .as_str()
            .unwrap()
            .replace('&', "&amp;");
        assert!(html("/begreper/kilder").contains(&href), "{href}");
    }
    assert!(html("/modul/1-overordnet-del/1-hva-er-verdiloftet").contains("/begreper#verdiloftet"));
    assert!(html("/begreper/endret").contains("<h1"));
}
