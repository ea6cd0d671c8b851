//! axe-core finds nothing on any page, light or dark.

use moteklar::meeting::Naming;

use crate::meeting_run::{led, path};
use crate::support::{Browser, Course, SCHEMES, in_chromium, routes};

async fn look(browser: &Browser, what: &str, found: &mut Vec<String>) {
    for scheme in SCHEMES {
        let violations = browser.axe(scheme).await;
        found.extend(
            violations
                .into_iter()
                .map(|violation| format!("{what} ({scheme}): {violation}")),
        );
    }
}

fn nothing_is(found: &[String]) {
    assert!(
        found.is_empty(),
        "{} violations\n{}",
        found.len(),
        found.join("\n")
    );
}

/// Every `of`-th bokmål page, beginning with the `nth`; the pages are shared out so that they run side by side.
async fn some_pages(browser: &Browser, nth: usize, of: usize) {
    let mut found = Vec::new();
    let pages = routes()
        .into_iter()
        .filter(|path| !path.starts_with("/nn") && !path.starts_with("/en"));
    for path in pages.skip(nth).step_by(of) {
        browser.open(&path).await;
        look(browser, &path, &mut found).await;
    }
    nothing_is(&found);
}

// Holds A 1.
in_chromium!(
    no_violations_on_the_first_third_of_the_pages,
    async |browser, _site| {
        some_pages(browser, 0, 3).await;
    }
);

// Holds A 1.
in_chromium!(
    no_violations_on_the_second_third_of_the_pages,
    async |browser, _site| {
        some_pages(browser, 1, 3).await;
    }
);

// Holds A 1.
in_chromium!(
    no_violations_on_the_last_third_of_the_pages,
    async |browser, _site| {
        some_pages(browser, 2, 3).await;
    }
);

// Holds A 1.
in_chromium!(
    no_violations_in_the_other_languages_or_outside_the_app,
    async |browser, _site| {
        let mut found = Vec::new();
        let page = Course::built().page();
        for lang in ["/nn", "/en"] {
            for path in [
                "",
                "/moduler",
                page.path.as_str(),
                "/notater",
                "/ta-med",
                "/data",
                "/hjelp",
            ] {
                browser.open(&format!("{lang}{path}")).await;
                look(browser, &format!("{lang}{path}"), &mut found).await;
            }
        }
        for path in ["/rescue.html", "/finnes-ikke"] {
            browser.go(path).await;
            look(browser, path, &mut found).await;
        }
        nothing_is(&found);
    }
);

// Holds A 1.
in_chromium!(no_violations_in_a_meeting, async |browser, _site| {
    led(browser, Naming::Named, 6).await;
    let mut found = Vec::new();
    browser.open(&path("lapper")).await;
    browser.fill("[data-new-theme]", "Ro i timen").await;
    browser.click("[data-add-theme]").await;
    browser.click("[data-card] [data-more]").await;
    browser.element("[data-move-to]").await;
    look(browser, "cards", &mut found).await;
    browser.open(&path("beslutninger")).await;
    browser.click("[data-new-decision]").await;
    browser.element("[data-decided] [data-decision]").await;
    look(browser, "decisions", &mut found).await;
    for page in ["", "bidrag", "gjennomfor", "storskjerm", "referat"] {
        browser.open(path(page).trim_end_matches('/')).await;
        look(browser, page, &mut found).await;
    }
    browser.open("/oppfolging").await;
    look(browser, "follow-up", &mut found).await;
    nothing_is(&found);
});

// Holds A 1.
in_chromium!(no_violations_while_working, async |browser, _site| {
    let mut found = Vec::new();
    let pages = Course::built().pages();
    for page in &pages[..2] {
        browser.open(&page.path).await;
        browser
            .keep(page.prompt(), "Ring meg på 22 22 22 22 eller kari@skole.no")
            .await;
    }
    look(browser, "a page with an answer", &mut found).await;
    browser.open("/notater").await;
    look(browser, "notes", &mut found).await;
    browser.open("/ta-med").await;
    browser.click("input[data-choose]").await;
    look(browser, "choosing", &mut found).await;
    browser.click("[data-step='review']").await;
    browser.element("[data-step='deliver']").await;
    look(browser, "review", &mut found).await;
    browser.click("[data-step='deliver']").await;
    browser.element("[data-export='contribution']").await;
    look(browser, "delivery", &mut found).await;
    browser.open("/data").await;
    let copy = browser.download("[data-export='backup']").await;
    browser
        .choose_files(&[("god.json", &copy.bytes), ("halv.json", &copy.bytes[..50])])
        .await;
    browser.dry_run_of("halv.json").await;
    look(browser, "dry run", &mut found).await;
    browser.open("/motelapp/uten-mote").await;
    look(browser, "the sheet for the room", &mut found).await;
    nothing_is(&found);
});
