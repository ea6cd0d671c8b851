//! While the app makes its first view, the painted page can be used, and nothing
//! that is done there is lost.

use crate::support::{Browser, Course, Serve, in_every_engine};

/// Opens a page and lets its view be made half-way: the frame is there, the
/// prompts are not.
async fn go_half_way(browser: &Browser, path: &str) {
    browser.go(path).await;
    for _ in 0..12 {
        browser
            .until_js("a piece waits for its turn", "return nextPiece()", &[])
            .await;
    }
    let ready = "return document.documentElement.dataset.ready === 'true'";
    assert_eq!(browser.js(ready, &[]).await, false, "all of it was there");
}

in_every_engine!(
    #[ignore = "long"]
    what_is_typed_while_the_view_is_made_is_kept_and_the_caret_stays,
    Serve::built().with("held-pieces"),
    async |browser, _site| {
        let page = Course::built().page();
        go_half_way(browser, &page.path).await;
        browser.write(page.prompt(), "Skrevet underveis").await;
        browser
            .js("document.activeElement.setSelectionRange(3, 8)", &[])
            .await;
        browser.js("allPieces()", &[]).await;
        browser.until_ready().await;
        browser
            .until_written(page.prompt(), "Skrevet underveis")
            .await;
        let caret = browser.js("const field = document.activeElement; return [field.dataset.prompt, field.selectionStart, field.selectionEnd]", &[]).await;
        assert_eq!(caret, serde_json::json!([page.prompt(), 3, 8]));
        browser.until_kept(page.prompt(), "Skrevet underveis").await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    typing_goes_on_from_the_painted_field_into_the_app,
    Serve::built().with("held-pieces"),
    async |browser, _site| {
        let page = Course::built().page();
        browser.go(&page.path).await;
        browser.js("allPieces()", &[]).await;
        browser.until_ready().await;
        browser.keep(page.prompt(), "Fra i går.").await;
        go_half_way(browser, &page.path).await;
        browser.until_written(page.prompt(), "Fra i går.").await;
        browser.write_on(page.prompt(), " Under").await;
        browser.js("allPieces()", &[]).await;
        browser.until_ready().await;
        browser.write_on(page.prompt(), " og etter.").await;
        browser
            .until_kept(page.prompt(), "Fra i går. Under og etter.")
            .await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    a_link_that_is_followed_while_the_view_is_made_leads_there,
    Serve::built().with("held-pieces"),
    async |browser, _site| {
        let page = Course::built().page();
        go_half_way(browser, &page.path).await;
        browser.click("a[href='/hjelp']").await;
        browser
            .until_js(
                "the address is the link's",
                "return location.pathname === '/hjelp'",
                &[],
            )
            .await;
        browser.js("allPieces()", &[]).await;
        browser.until_ready().await;
        browser
            .until_js(
                "the page is there, and its heading has the focus",
                "const heading = document.querySelector('#app h1'); return document.title.startsWith(heading.textContent) && document.activeElement === heading",
                &[],
            )
            .await;
        assert_eq!(
            browser
                .js("return document.querySelectorAll('#app').length", &[])
                .await,
            1
        );
    }
);

in_every_engine!(
    #[ignore = "long"]
    a_start_that_breaks_half_way_leaves_the_page_and_what_was_written,
    Serve::built().with("held-pieces").with("lost-elements"),
    async |browser, _site| {
        let page = Course::built().page();
        go_half_way(browser, &page.path).await;
        browser.write(page.prompt(), "Skrevet før det brast").await;
        browser.js("loseElements(); allPieces()", &[]).await;
        browser
            .until_js(
                "the page says that the app has stopped",
                "return document.documentElement.dataset.failed === 'crash'",
                &[],
            )
            .await;
        assert_eq!(
            browser.written(page.prompt()).await,
            "Skrevet før det brast"
        );
        browser
            .until_js(
                "the text can be fetched",
                "return !document.getElementById('app-failed-unsaved').hidden",
                &[],
            )
            .await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    what_is_typed_over_an_older_text_does_not_take_the_place_of_the_later_one,
    Serve::built().with("held-pieces"),
    async |browser, _site| {
        let page = Course::built().page();
        let key = format!("answer/{}", page.prompt());
        browser.go(&page.path).await;
        browser.js("allPieces()", &[]).await;
        browser.until_ready().await;
        browser.keep(page.prompt(), "Eldre").await;
        let older = browser.stored(&key).await;
        browser
            .keep(page.prompt(), "Nyere og ganske lang tekst")
            .await;
        // Local storage is rolled back; the database is not.
        browser.go("/rescue.html").await;
        browser.tamper(&key, older.as_deref()).await;
        go_half_way(browser, &page.path).await;
        browser.until_written(page.prompt(), "Eldre").await;
        browser.write_on(page.prompt(), "!").await;
        browser.js("allPieces()", &[]).await;
        browser.until_ready().await;
        browser.until_written(page.prompt(), "Eldre!").await;
        browser.until_save_state("conflict").await;
        browser
            .until_text("[data-alternates]", "Nyere og ganske lang tekst")
            .await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    what_is_typed_and_chosen_in_other_fields_before_the_app_is_there_is_carried_over,
    Serve::built().with("held-pieces"),
    async |browser, _site| {
        browser.go("/mote/ny").await;
        browser
            .until_js("a piece waits for its turn", "return nextPiece()", &[])
            .await;
        let title = browser.element("#plan-title").await;
        title.send_keys("Møte om vurdering").await.unwrap();
        browser
            .js("document.activeElement.setSelectionRange(4, 4)", &[])
            .await;
        let asks = "
          const event = new Event('beforeunload', { cancelable: true });
          window.dispatchEvent(event);
          return event.defaultPrevented";
        assert_eq!(browser.js(asks, &[]).await, true, "it may be left");
        browser.js("allPieces()", &[]).await;
        browser.until_ready().await;
        let there = "
          const field = document.activeElement;
          return field.id === 'plan-title' && field.value === 'Møte om vurdering' && field.selectionStart === 4";
        browser
            .until_js("the title, the focus and the caret are there", there, &[])
            .await;
        browser.click("[data-plan-save]").await;
        browser.until_text("h1", "Møte om vurdering").await;
    }
);
