//! Every address is a page, and moving between them is told.

use std::collections::BTreeMap;

use crate::support::{Course, Serve, in_chromium, in_every_engine, routes};

/// What stands between the first `<tag …>` and its end.
fn between<'a>(html: &'a str, tag: &str) -> &'a str {
    let after = html
        .split_once(&format!("<{tag}"))
        .and_then(|(_, rest)| rest.split_once('>'))
        .map_or("", |(_, rest)| rest);
    after
        .split(&format!("</{tag}>"))
        .next()
        .unwrap_or_default()
        .trim()
}

fn language(path: &str) -> &'static str {
    match path.split('/').nth(1) {
        Some("nn") => "nn",
        Some("en") => "en",
        _ => "nb",
    }
}

// Holds A 2.
#[test]
fn every_built_page_answers_with_its_own_title_and_one_heading() {
    let site = Serve::built().start();
    let mut titles: BTreeMap<(String, String), String> = BTreeMap::new();
    for path in routes() {
        let page = site.get(&path);
        assert_eq!(page.status, 200, "{path}");
        assert_eq!(page.body.matches("<h1").count(), 1, "{path}");
        assert!(
            !between(&page.body, "h1").is_empty(),
            "{path} has an empty heading"
        );
        let lang = format!("<html lang=\"{}\"", language(&path));
        assert!(
            page.body.contains(&lang),
            "{path} does not begin with {lang}"
        );
        let title = between(&page.body, "title").to_owned();
        assert!(title.len() > "Møteklar".len(), "{path} is called «{title}»");
        if let Some(other) = titles.insert((language(&path).into(), title.clone()), path.clone()) {
            panic!("{path} and {other} are both called «{title}»");
        }
        assert!(
            page.body.contains("name=\"description\" content=\"")
                && !page.body.contains("name=\"description\" content=\"\""),
            "{path} has no description"
        );
    }
}

#[test]
fn an_address_answers_with_and_without_its_ending() {
    let site = Serve::built().start();
    let page = Course::built().page();
    for path in [
        page.path.clone(),
        format!("{}.html", page.path),
        format!("{}/", page.path),
        "/index.html".into(),
        "/nn/".into(),
    ] {
        assert_eq!(site.get(&path).status, 200, "{path}");
    }
    assert_eq!(site.get("/motelapp/en-som-er-laget-her").status, 200);
    assert_eq!(site.get("/rescue.html").status, 200);
    assert_eq!(site.get("/manifest.webmanifest").status, 200);
    assert_eq!(site.get("/schema/bundle-1.json").status, 200);
}

// Holds B 10.
#[test]
fn an_unknown_or_hostile_address_gets_a_plain_page_with_a_way_back() {
    let site = Serve::built().start();
    let long = format!("/{}", "a".repeat(5000));
    let paths = [
        "/finnes-ikke",
        "/modul/finnes-ikke",
        "/modul/1-overordnet-del/finnes-ikke",
        "//evil.example/",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/%00",
        "/%ff",
        "/modul/%3Cscript%3E",
        "/nn/finst-ikkje",
        long.as_str(),
    ];
    for path in paths {
        let page = site.get(path);
        assert_eq!(page.status, 404, "{path}");
        assert!(
            page.body.contains("<h1") && page.body.contains("href=\"/\""),
            "{path} has no way back"
        );
        assert!(
            !page.body.contains("evil.example") && !page.body.contains("root:"),
            "{path}"
        );
    }
}

// Holds A 2.
in_chromium!(
    #[ignore = "long"]
    every_page_starts_with_its_own_title_and_leaves_focus_alone,
    async |browser, site| {
        for path in routes().iter().filter(|path| language(path) == "nb") {
            browser.open(path).await;
            let sent = site.get(path).body;
            assert_eq!(
                browser.title().await,
                unescaped(between(&sent, "title")),
                "{path}"
            );
            assert_eq!(browser.headings().await.len(), 1, "{path}");
            assert_eq!(
                browser.focused().await,
                "body",
                "{path} moved the focus at its start"
            );
        }
    }
);

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

// Holds A 2.
in_every_engine!(
    moving_in_the_app_gives_focus_to_the_heading_and_back_returns_it,
    async |browser, _site| {
        browser.open("/").await;
        let title = browser.title().await;
        browser.follow("/moduler").await;
        browser
            .until("the heading has focus", async || {
                browser.focused().await == "h1"
            })
            .await;
        assert_ne!(browser.title().await, title, "the title did not change");
        assert_eq!(browser.headings().await.len(), 1);

        let page = Course::built().page();
        browser.js("scrollTo(0, 300)", &[]).await;
        browser.follow(page.module()).await;
        browser
            .until("the heading has focus", async || {
                browser.focused().await == "h1"
            })
            .await;
        browser
            .until_js("the new page is at its top", "return scrollY === 0", &[])
            .await;
        browser.back().await;
        browser
            .until("the page before is there", async || {
                browser.path().await == "/moduler"
            })
            .await;
        let script = "return document.activeElement.getAttribute('href') === arguments[0]";
        browser
            .until_js("focus is back on the link", script, &[page.module().into()])
            .await;
        browser
            .until_js("the page is scrolled as before", "return scrollY > 0", &[])
            .await;
    }
);

// Holds A 12.
in_every_engine!(
    #[ignore = "long"]
    changing_language_keeps_the_place_and_the_text,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Står her ennå").await;
        for (code, path) in [
            ("nn", format!("/nn{}", page.path)),
            ("en", format!("/en{}", page.path)),
            ("nb", page.path.clone()),
        ] {
            browser.click(&format!("a[hreflang='{code}']")).await;
            browser
                .until(&format!("the page is {path}"), async || {
                    browser.path().await == path
                })
                .await;
            browser
                .until_js(
                    &format!("the language is {code}"),
                    "return document.documentElement.lang === arguments[0]",
                    &[code.into()],
                )
                .await;
            browser.until_written(page.prompt(), "Står her ennå").await;
        }
    }
);

// Holds A 12.
in_chromium!(
    #[ignore = "long"]
    words_in_another_language_say_so,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&format!("/en{}", page.path)).await;
        // The course is in bokmål so far: its words are marked where the page around them is in English.
        let script = "
      const label = document.querySelector('textarea[data-prompt]').labels[0];
      const holder = (element) => element.closest('[lang]').lang;
      return holder(label) === 'nb' && document.documentElement.lang === 'en' && holder(document.querySelector('nav')) === 'en'";
        browser
            .until_js("the prompt is marked as bokmål", script, &[])
            .await;
    }
);

// Holds B 10.
in_chromium!(
    an_unknown_address_in_the_app_is_told,
    async |browser, _site| {
        browser.go("/modul/finnes-ikke/heller-ikke").await;
        browser.until_ready().await;
        assert_eq!(browser.headings().await.len(), 1);
        browser.click("main a[href='/']").await;
        browser
            .until("the start page is there", async || {
                browser.path().await == "/"
            })
            .await;
    }
);
