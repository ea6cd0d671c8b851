//! Parts of the app that are fetched when they are first opened, and do not arrive.

use crate::support::{Course, Serve, in_chromium, in_every_engine};

in_every_engine!(
    a_part_that_does_not_arrive_is_told_and_can_be_asked_for_again,
    Serve::built().with("lost-chunk"),
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser
            .keep(page.prompt(), "Skrevet før linja falt ut")
            .await;
        browser.follow("/notater").await;
        browser.until_text("main", "Fikk ikke hentet siden").await;
        browser.js("window.lineIsBack = true", &[]).await;
        browser.click("[data-retry]").await;
        browser
            .until_text("main", "Skrevet før linja falt ut")
            .await;
    }
);

in_chromium!(
    a_page_whose_part_does_not_arrive_stays_as_it_was_painted_and_says_so,
    Serve::built().with("lost-chunk"),
    async |browser, _site| {
        browser.go("/notater").await;
        browser
            .until_js(
                "the page says that files are missing",
                "const told = document.querySelector('#app-failed [data-why=load]'); return Boolean(told && told.getClientRects().length > 0)",
                &[],
            )
            .await;
        assert_eq!(browser.headings().await, ["Notatene dine"]);
    }
);
