//! Finding, looking back and beginning again: what somebody has written stays at hand.

use crate::support::{Browser, Course, in_every_engine};

/// Writes under a prompt and waits until it is kept.
async fn written(browser: &Browser, path: &str, prompt: &str, text: &str) {
    browser.open(path).await;
    browser.keep(prompt, text).await;
}

in_every_engine!(
    a_word_is_found_among_ones_own_notes_and_marked,
    async |browser, _site| {
        let pages = Course::built().pages();
        for (page, text) in pages.iter().zip(["Vi leser høyt", "Elevene velger bok"]) {
            written(browser, &page.path, page.prompt(), text).await;
        }
        browser.open("/notater").await;
        browser.element("[data-note]").await;
        assert_eq!(browser.count("[data-note]").await, 2);
        let search = browser.element("#notes-search").await;
        search.send_keys("HØYT").await.unwrap();
        browser
            .until("one note is left", async || {
                browser.count("[data-note]").await == 1
            })
            .await;
        assert_eq!(browser.text("[data-note] mark").await, "høyt");
        search.send_keys("ttt").await.unwrap();
        browser.until_text("main [role=status]", "HØYTttt").await;
        assert_eq!(browser.count("[data-note]").await, 0);
    }
);

in_every_engine!(
    an_earlier_version_of_an_answer_can_be_looked_at_and_taken_back,
    async |browser, _site| {
        let page = Course::built().page();
        written(browser, &page.path, page.prompt(), "Det første jeg tenkte").await;
        // Whoever comes back and writes anew.
        written(browser, &page.path, page.prompt(), "Noe helt annet").await;
        browser.click("details.versions.no-print > summary").await;
        browser
            .until_text(".version .written", "Det første jeg tenkte")
            .await;
        browser.click(".version button").await;
        browser
            .until_kept(page.prompt(), "Det første jeg tenkte")
            .await;
        browser
            .until_written(page.prompt(), "Det første jeg tenkte")
            .await;
    }
);

in_every_engine!(
    a_second_round_begins_empty_with_the_first_beside_it,
    async |browser, _site| {
        let page = Course::built().page();
        let module = page.module();
        written(browser, &page.path, page.prompt(), "Slik var det i fjor").await;
        browser.open(module).await;
        browser.click(".rounds summary").await;
        browser.click(".rounds button").await;
        browser.until_save_state("saved").await;
        browser.open(&page.path).await;
        assert_eq!(browser.written(page.prompt()).await, "");
        browser
            .click("details.versions:not(.no-print) > summary")
            .await;
        browser
            .until_text("details.versions .written", "Slik var det i fjor")
            .await;
        browser.write(page.prompt(), "Slik er det i år").await;
        browser.until_save_state("saved").await;
        browser.open("/notater").await;
        for text in ["Slik var det i fjor", "Slik er det i år"] {
            browser.until_text("main", text).await;
        }
    }
);

in_every_engine!(
    the_front_page_leads_on_to_where_one_left_off,
    async |browser, _site| {
        let page = Course::built().page();
        written(browser, &page.path, page.prompt(), "Halvveis").await;
        browser.open("/").await;
        browser.click(".continue a").await;
        browser.until_written(page.prompt(), "Halvveis").await;
        assert_eq!(browser.path().await, page.path);
    }
);

// Holds A 14.
in_every_engine!(
    what_is_printed_is_what_was_written_and_nothing_to_press,
    async |browser, _site| {
        let page = Course::built().page();
        written(browser, &page.path, page.prompt(), "Til papiret").await;
        browser.element("input[name=progress][value=done]").await;
        browser.click("input[name=progress][value=done]").await;
        browser.until_save_state("saved").await;
        browser.open("/ta-med").await;
        browser.click("input[data-choose]").await;
        for (path, words) in [
            ("/notater", "Til papiret"),
            ("/motelapp/uten-mote", "Til papiret"),
            ("/gjort", "1 svar"),
        ] {
            browser.open(path).await;
            browser.until_text("main", words).await;
            browser.on_paper().await;
            let pressed = browser
                .js("return Array.from(document.querySelectorAll('button, input, select, nav')).filter((one) => one.getClientRects().length > 0).map((one) => one.outerHTML)", &[])
                .await;
            assert_eq!(pressed, serde_json::json!([]), "{path}");
            assert!(browser.text("main").await.contains(words), "{path}");
        }
    }
);
