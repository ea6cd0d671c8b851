//! `/begreper` and its two siblings: the words, the sources, what changed.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support::{in_chromium, in_every_engine};

const PAGE: &str = "/modul/1-overordnet-del/1-hva-er-verdiloftet";

/// Every address in the heads of the course's files.
fn written_addresses(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in folder.read_dir().expect("the folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(written_addresses(&path));
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a text");
        let addresses = text
            .lines()
            .filter_map(|line| line.strip_prefix("url = \""));
        found.extend(addresses.map(|rest| rest.trim_end_matches('"').to_owned()));
    }
    found
}

in_every_engine!(
    #[ignore = "long"]
    a_term_in_the_text_leads_to_its_explanation_and_back_leads_to_the_text,
    async |browser, _site| {
        browser.open(PAGE).await;
        browser.click("main a[href$='/begreper#verdiloftet']").await;
        browser.element("#verdiloftet").await;
        let seen = "const box = document.getElementById('verdiloftet').getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight";
        browser.until_js("the term is in view", seen, &[]).await;
        let term = browser.text("#verdiloftet").await;
        assert!(term.contains("Kilde") && term.contains("sjekket"), "{term}");
        browser.back().await;
        browser
            .element("main a[href$='/begreper#verdiloftet']")
            .await;
    }
);

in_chromium!(
    #[ignore = "long"]
    every_address_of_the_course_stands_once_among_the_sources_and_is_used_somewhere,
    async |browser, _site| {
        browser.open("/begreper/kilder").await;
        browser.element(".source").await;
        let addresses = "return Array.from(document.querySelectorAll('.source .source-address'), (a) => a.textContent)";
        let addresses = browser.js(addresses, &[]).await;
        let addresses = addresses.as_array().cloned().unwrap_or_default();
        let texts = addresses.iter().filter_map(serde_json::Value::as_str);
        let once: BTreeSet<String> = texts.map(ToOwned::to_owned).collect();
        assert_eq!(once.len(), addresses.len());
        let wanted = written_addresses(Path::new("content"));
        assert_eq!(once, wanted);
        assert_eq!(browser.count(".source:not(:has(a[href^='/']))").await, 0);
        // A source leads to the page that uses it.
        browser.click(".source a[href*='/modul/']").await;
        browser.element("article .links").await;
    }
);

in_chromium!(
    #[ignore = "long"]
    what_has_changed_and_the_terms_are_there_in_every_language,
    async |browser, _site| {
        for language in ["", "/nn", "/en"] {
            for page in ["/begreper", "/begreper/kilder", "/begreper/endret"] {
                browser.open(&format!("{language}{page}")).await;
                let words = browser.text("main").await;
                assert!(words.len() > 1000, "{language}{page}: {words}");
            }
        }
    }
);
