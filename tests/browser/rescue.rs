//! When the app cannot start, the text is safe and can be fetched.

use crate::support::{Brought, Browser, Course, Serve, in_chromium, in_every_engine};

const TEXT: &str = "Teksten som skal reddes <b>";

/// One answer in both places, as the app would have left it.
async fn leave_an_answer(browser: &Browser, prompt: &str) {
    let envelope = serde_json::json!({
        "v": 1, "rev": 2, "at": "2026-11-23T18:00:00Z",
        "data": { "text": TEXT, "prompt_text": "Hva tenker du?" },
    });
    browser.go("/rescue.html").await;
    browser
        .js_async(
            "await new Promise((resolve, reject) => {
               const request = indexedDB.open('moteklar', 1);
               request.onupgradeneeded = () => ['records', 'received'].forEach((name) => request.result.createObjectStore(name));
               request.onerror = () => reject(request.error);
               request.onsuccess = () => { request.result.close(); resolve(); };
             });",
            &[],
        )
        .await;
    let (key, value) = (format!("answer/{prompt}"), envelope.to_string());
    browser.tamper(&key, Some(&value)).await;
    browser.tamper_archive(&key, Some(&value)).await;
    browser.tamper("answer/skadet", Some("{halv")).await;
}

async fn until_it_says_so(browser: &Browser, why: &str) {
    browser
        .until_js(
            "the page says that the app has stopped",
            "return document.getElementById('app-failed').getClientRects().length > 0",
            &[],
        )
        .await;
    assert_eq!(
        browser
            .count(&format!("#app-failed [data-why='{why}']:not([hidden])"))
            .await,
        1,
        "the reason is not told"
    );
    assert_eq!(
        browser.count("#app-failed [data-why]:not([hidden])").await,
        1,
        "more than one reason is told"
    );
}

/// From the stopped page to the text on the rescue page, by its link.
async fn rescue(browser: &Browser, path: &str) {
    browser.go(path).await;
    browser.click("#app-failed a[href$='rescue.html']").await;
    browser
        .until("the rescue page has the text", async || {
            browser.text("main").await.contains(TEXT)
        })
        .await;
    assert_eq!(
        browser.count("main b").await,
        0,
        "the text was taken for markup"
    );
}

// Holds C 15.
in_every_engine!(
    a_browser_without_webassembly_gets_the_rescue_page,
    Serve::built().with("no-wasm"),
    async |browser, _site| {
        let page = Course::built().page();
        leave_an_answer(browser, page.prompt()).await;
        browser.go(&page.path).await;
        until_it_says_so(browser, "missing").await;
        assert!(
            browser.headings().await.len() == 1,
            "the page can no longer be read"
        );
        browser.until_written(page.prompt(), TEXT).await;
        rescue(browser, &page.path).await;
        let raw = browser.download("#raw").await;
        assert!(
            raw.text().contains("{halv") && raw.text().contains("Teksten som skal reddes"),
            "{}",
            raw.text()
        );
    }
);

// Holds C 15.
in_chromium!(
    a_browser_that_refuses_our_webassembly_gets_the_rescue_page,
    Serve::built().with("refused-wasm"),
    async |browser, _site| {
        let page = Course::built().page();
        leave_an_answer(browser, page.prompt()).await;
        browser.go(&page.path).await;
        until_it_says_so(browser, "missing").await;
        rescue(browser, &page.path).await;
    }
);

in_chromium!(
    #[ignore = "long"]
    code_that_never_arrives_is_told_and_the_text_can_be_fetched,
    Serve::built().with("lost-wasm"),
    async |browser, _site| {
        let page = Course::built().page();
        leave_an_answer(browser, page.prompt()).await;
        browser.go(&page.path).await;
        until_it_says_so(browser, "load").await;
        rescue(browser, &page.path).await;
    }
);

// Holds C 15.
in_every_engine!(
    #[ignore = "long"]
    what_is_written_where_the_app_does_not_start_can_be_downloaded,
    Serve::built().with("no-wasm"),
    async |browser, _site| {
        let page = Course::built().page();
        browser.go(&page.path).await;
        until_it_says_so(browser, "missing").await;
        browser.write(page.prompt(), "Skrevet uten app").await;
        let kept = browser.download("#app-failed-keep").await;
        assert!(kept.text().contains("Skrevet uten app"), "{}", kept.text());
    }
);

// Holds C 15.
in_every_engine!(
    an_app_that_panics_says_so_and_keeps_every_word,
    Serve::built().with("lost-elements"),
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Lagret før krasjet").await;
        browser.js("loseElements()", &[]).await;
        browser.click("a[href='/notater']").await;
        until_it_says_so(browser, "crash").await;
        let told = browser.js("return told", &[]).await.to_string();
        assert!(
            told.contains("panicked at"),
            "nothing in Rust panicked: {told}"
        );
        browser.open(&page.path).await;
        browser
            .until_written(page.prompt(), "Lagret før krasjet")
            .await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    a_crash_that_no_panic_tells_of_leaves_the_text_in_the_field,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Lagret før krasjet").await;
        browser.js("const { ErrorEvent, WebAssembly } = window; window.dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))", &[]).await;
        until_it_says_so(browser, "crash").await;
        assert_eq!(browser.written(page.prompt()).await, "Lagret før krasjet");
    }
);

in_every_engine!(
    #[ignore = "long"]
    a_copy_from_the_rescue_page_is_read_by_the_app,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Reddet og hentet inn").await;
        browser.go("/rescue.html").await;
        let copy = browser.download("[data-export='backup']").await;
        browser.forget_everything().await;
        browser.open("/data").await;
        browser.choose_file(&copy.name, &copy.bytes).await;
        let row = browser.dry_run_of(&copy.name).await;
        assert_eq!(row.result, "ok", "{row:?}");
        browser.click("[data-import-apply]").await;
        browser
            .until_kept(page.prompt(), "Reddet og hentet inn")
            .await;
    }
);

in_every_engine!(
    a_copy_from_the_rescue_page_has_no_names_of_groups_and_all_that_was_gathered,
    async |browser, _site| {
        let (id, prompt) = browser.plan_meeting("anonymous").await;
        browser.open(&format!("/mote/{id}/bidrag")).await;
        let brought = Brought {
            meeting: Some(id),
            prompt,
            text: "Samlet inn".into(),
            person: 1,
            edition: 1,
            is_signed: false,
        };
        browser.choose_file("en.json", &brought.bytes()).await;
        browser.click("[data-import-apply]").await;
        browser.until_text("[data-delivered]", "1 levert").await;
        let groups = serde_json::json!({
            "v": 1, "rev": 1, "at": "2026-11-23T18:00:00Z",
            "data": { "groups": [{ "people": [{ "name": "Kari Ås" }] }] },
        });
        browser.go("/rescue.html").await;
        let key = format!("meeting/{id}/groups");
        browser
            .tamper_archive(&key, Some(&groups.to_string()))
            .await;
        browser.go("/rescue.html").await;
        let copy = browser.download("[data-export='backup']").await;
        let text = copy.text();
        assert!(
            !text.contains("Kari") && !text.contains("\"device\""),
            "{text}"
        );
        let shelf = browser.shelf().await;
        browser.forget_everything().await;
        browser.open("/data").await;
        browser.choose_file(&copy.name, &copy.bytes).await;
        let row = browser.dry_run_of(&copy.name).await;
        assert_eq!(row.result, "ok", "{row:?}");
        browser.click("[data-import-apply]").await;
        browser.element("[data-import-undo]").await;
        assert_eq!(browser.shelf().await, shelf);
    }
);

in_every_engine!(
    #[ignore = "long"]
    looking_at_the_rescue_page_makes_and_changes_nothing,
    async |browser, _site| {
        browser.go("/rescue.html").await;
        browser
            .until_js(
                "it has looked",
                "return !document.getElementById('status').textContent.includes('…')",
                &[],
            )
            .await;
        let made = browser
            .js_async(
                "return [localStorage.length, (await indexedDB.databases()).length]",
                &[],
            )
            .await;
        assert_eq!(made, serde_json::json!([0, 0]));
    }
);
