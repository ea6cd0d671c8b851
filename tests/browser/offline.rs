//! After the first visit the network is not needed.

use crate::support::{Browser, Course, in_chromium, in_every_engine, routes};

/// The worker is let in, has fetched everything and holds this page.
pub async fn until_offline_works(browser: &Browser) {
    browser
        .js("window.letWorkerIn && window.letWorkerIn()", &[])
        .await;
    browser
        .until_js(
            "the worker holds the page",
            "return !!(navigator.serviceWorker && navigator.serviceWorker.controller)",
            &[],
        )
        .await;
}

// Holds C 16.
in_every_engine!(
    every_page_opens_without_the_server,
    async |browser, site| {
        let course = Course::built();
        let page = course.page();
        browser.open("/").await;
        until_offline_works(browser).await;
        site.stop();
        browser.open_again().await;
        // A deep link that was never visited.
        browser.open(&page.path).await;
        assert_eq!(browser.headings().await.len(), 1);
        browser.keep(page.prompt(), "Skrevet på toget").await;
        let other = course.pages().pop().unwrap();
        for path in [
            other.path.as_str(),
            "/moduler",
            "/notater",
            "/ta-med",
            "/data",
            "/nn/hjelp",
            "/en",
            "/motelapp/uten-mote",
            "/motelapp/finnes-bare-her",
        ] {
            browser.open(path).await;
            assert_eq!(browser.headings().await.len(), 1, "{path}");
        }
        browser.open("/notater").await;
        browser
            .until("the text is among the notes", async || {
                browser.text("main").await.contains("Skrevet på toget")
            })
            .await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    all_built_pages_are_in_the_workers_cache,
    async |browser, site| {
        browser.open("/").await;
        until_offline_works(browser).await;
        site.stop();
        let script = "
      const missing = [];
      for (const path of arguments[0]) {
        try {
          const answer = await fetch(path);
          const text = await answer.text();
          if (!answer.ok || !text.includes('<h1')) missing.push(path + ' ' + answer.status);
        } catch (error) { missing.push(path + ' ' + error); }
      }
      return missing;";
        let missing = browser
            .js_async(script, &[serde_json::json!(routes())])
            .await;
        assert_eq!(missing, serde_json::json!([]));
    }
);

in_chromium!(
    #[ignore = "long"]
    moving_about_without_the_server_loads_every_text,
    async |browser, site| {
        let course = Course::built();
        browser.open("/").await;
        until_offline_works(browser).await;
        site.stop();
        browser.follow("/moduler").await;
        browser.follow(course.page().module()).await;
        browser.follow(&course.page().path).await;
        browser
            .until("the page's prompt is there", async || {
                browser
                    .prompts()
                    .await
                    .contains(&course.page().prompt().to_owned())
            })
            .await;
    }
);

// Holds B 10.
in_chromium!(
    #[ignore = "long"]
    an_unknown_address_is_told_offline_too,
    async |browser, site| {
        browser.open("/").await;
        until_offline_works(browser).await;
        site.stop();
        browser.go("/finnes/ikke").await;
        browser
            .until("there is a heading", async || {
                browser.headings().await.len() == 1
            })
            .await;
        assert!(
            browser.count("a[href='/']").await > 0,
            "there is no way back"
        );
    }
);

in_chromium!(
    #[ignore = "long"]
    the_rescue_page_opens_without_the_server,
    async |browser, site| {
        browser.open("/").await;
        until_offline_works(browser).await;
        site.stop();
        browser.go("/rescue.html").await;
        browser
            .until_js(
                "the rescue page has looked",
                "return document.getElementById('status').textContent.length > 30",
                &[],
            )
            .await;
    }
);

// Holds C 16.
in_chromium!(every_page_really_starts_offline, async |browser, site| {
    browser.open("/").await;
    until_offline_works(browser).await;
    site.stop();
    for path in routes()
        .iter()
        .filter(|path| !path.starts_with("/nn/") && !path.starts_with("/en/"))
    {
        browser.open(path).await;
        assert_eq!(browser.headings().await.len(), 1, "{path}");
    }
});

in_every_engine!(
    #[ignore = "long"]
    the_server_comes_back_and_nothing_is_lost,
    async |browser, site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        until_offline_works(browser).await;
        site.stop();
        browser.open_again().await;
        browser.keep(page.prompt(), "Frakoblet").await;
        site.start_again();
        browser.open_again().await;
        browser.until_written(page.prompt(), "Frakoblet").await;
    }
);
