//! «Is this your own device?»

use crate::support::{Browser, Course, in_chromium, in_every_engine};

async fn nothing_is_kept(browser: &Browser) {
    let (local, archive) = browser.everything_kept().await;
    assert!(
        local.is_empty() && archive.is_empty(),
        "something is stored on a shared device: {local:?} {archive:?}"
    );
}

in_every_engine!(a_shared_device_stores_nothing, async |browser, _site| {
    let page = Course::built().page();
    browser.open(&page.path).await;
    browser.click("[data-device-shared]").await;
    browser.until_save_state("memory").await;
    nothing_is_kept(browser).await;
    browser.write(page.prompt(), "Bare i denne fanen").await;
    browser.hide_page().await;
    nothing_is_kept(browser).await;
    browser.follow("/notater").await;
    browser
        .until("the text is among the notes", async || {
            browser.text("main").await.contains("Bare i denne fanen")
        })
        .await;
    nothing_is_kept(browser).await;
    // The file is the only copy.
    let copy = browser.download("[data-export='backup']").await;
    assert!(copy.text().contains("Bare i denne fanen"));
    nothing_is_kept(browser).await;
});

in_every_engine!(
    what_was_kept_goes_when_the_device_turns_out_to_be_shared,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Skrevet før svaret").await;
        browser.click("[data-device-shared]").await;
        browser
            .until("nothing is kept", async || {
                let (local, archive) = browser.everything_kept().await;
                local.is_empty() && archive.is_empty()
            })
            .await;
        assert_eq!(
            browser.written(page.prompt()).await,
            "Skrevet før svaret",
            "the text left the page too"
        );
    }
);

in_chromium!(the_question_is_asked_once, async |browser, _site| {
    browser.open("/").await;
    browser.click("[data-device-own]").await;
    browser
        .until("the question is gone", async || {
            browser.count("[data-device='ask']").await == 0
        })
        .await;
    browser
        .until("the answer is kept", async || {
            browser
                .archived("settings")
                .await
                .is_some_and(|value| value.contains("own"))
        })
        .await;
    browser.open("/moduler").await;
    assert_eq!(browser.count("[data-device='ask']").await, 0, "asked again");
});
