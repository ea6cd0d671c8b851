//! «Is this your own device?»

use crate::support::{Browser, Course, Engine, Serve, in_chromium, in_every_engine};

async fn nothing_is_kept(browser: &Browser) {
    let (local, archive) = browser.everything_kept().await;
    assert!(
        local.is_empty() && archive.is_empty(),
        "something is stored on a shared device: {local:?} {archive:?}"
    );
}

// Holds C 18, D 8.
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

// Holds C 18.
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

/// All of ours that lasts longer than the tab.
async fn until_nothing_is_kept(browser: &Browser) {
    browser
        .until("nothing is kept", async || {
            let (local, archive) = browser.everything_kept().await;
            local.is_empty() && archive.is_empty()
        })
        .await;
}

in_every_engine!(
    the_question_comes_to_the_field_with_the_first_key,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        assert_eq!(browser.count("[data-device='field']").await, 0);
        let place = "return Math.round(document.activeElement.getBoundingClientRect().top)";
        browser
            .js(
                "const field = document.querySelector(arguments[0]); field.scrollIntoView({ block: 'center', behavior: 'instant' }); field.focus()",
                &[format!("textarea[data-prompt='{}']", page.prompt()).into()],
            )
            .await;
        let before = browser.js(place, &[]).await;
        browser.write_on(page.prompt(), "Hei").await;
        browser.element("[data-device='field']").await;
        let below = "
          const field = document.activeElement;
          const question = document.querySelector('[data-device=field]');
          return field.localName === 'textarea' && question.getBoundingClientRect().top >= field.getBoundingClientRect().bottom";
        assert_eq!(
            browser.js(below, &[]).await,
            true,
            "it is not below the field"
        );
        assert_eq!(browser.js(place, &[]).await, before, "the field has moved");
        browser.write_on(page.prompt(), " igjen").await;
        browser.until_kept(page.prompt(), "Hei igjen").await;
        // Answered there, it is gone everywhere, and one goes on writing.
        browser
            .click("[data-device='field'] [data-device-shared]")
            .await;
        browser
            .until("it is not asked any more", async || {
                browser.count("[data-device-own]").await == 0
            })
            .await;
        assert_eq!(browser.focused().await, "textarea");
        assert_eq!(browser.written(page.prompt()).await, "Hei igjen");
        until_nothing_is_kept(browser).await;
    }
);

// Holds C 18.
in_every_engine!(
    a_shared_device_stores_nothing_after_a_reload_either,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Før svaret").await;
        browser.click("[data-device-shared]").await;
        until_nothing_is_kept(browser).await;
        // The text is here only, and to leave it is asked about: it is taken away first.
        browser.write(page.prompt(), " ").await;
        browser.hide_page().await;
        browser.open_again().await;
        browser.until_save_state("memory").await;
        assert_eq!(browser.count("[data-device='ask']").await, 0, "asked again");
        assert_eq!(browser.count("[data-device='shared']").await, 1);
        assert_eq!(browser.written(page.prompt()).await, "");
        browser
            .write(page.prompt(), "Etter at siden er lastet på nytt")
            .await;
        browser.follow("/notater").await;
        browser
            .until_text("main", "Etter at siden er lastet på nytt")
            .await;
        nothing_is_kept(browser).await;
    }
);

// Holds C 18.
in_every_engine!(
    a_tab_that_a_shared_one_opens_is_shared_too,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.click("[data-device-shared]").await;
        until_nothing_is_kept(browser).await;
        let first = browser.window().await;
        let open = "document.addEventListener('click', () => window.open(location.href, 'ny'), { once: true })";
        browser.js(open, &[]).await;
        browser.click("h1").await;
        let windows = async || browser.session().windows().await.unwrap_or_default();
        browser
            .until("there is a second tab", async || windows().await.len() == 2)
            .await;
        let second = windows().await.into_iter().find(|window| *window != first);
        browser.look_at(&second.expect("a second tab")).await;
        browser.until_ready().await;
        browser.until_save_state("memory").await;
        browser.write(page.prompt(), "I den andre fana").await;
        browser.follow("/notater").await;
        browser.until_text("main", "I den andre fana").await;
        nothing_is_kept(browser).await;
    }
);

in_every_engine!(
    the_browser_fills_in_no_name_on_a_shared_device,
    async |browser, _site| {
        browser.open("/skolen/prinsipper").await;
        let fills = "return document.querySelector('#rating-name').autocomplete";
        assert_eq!(browser.js(fills, &[]).await, "name");
        browser.click("[data-device-shared]").await;
        browser
            .until_js(
                "nothing is filled in",
                "return document.querySelector('#rating-name').autocomplete === 'off'",
                &[],
            )
            .await;
        let all = "return Array.from(document.querySelectorAll('input:not([type=checkbox], [type=radio], [type=file]), textarea')).every((field) => field.autocomplete === 'off')";
        assert_eq!(browser.js(all, &[]).await, true);
    }
);

const PERSIST_ASKED: &str = "return window.persistAsked";

in_every_engine!(
    the_browser_is_asked_to_keep_the_notes_where_it_is_explained,
    Serve::built().with("persist-spy"),
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Det første svaret").await;
        // Firefox passes the question on, so it does not come while one writes.
        let firefox = browser.engine() == Engine::Firefox;
        let asked = u64::from(!firefox);
        browser
            .until("it is asked, or not", async || {
                browser.js(PERSIST_ASKED, &[]).await == asked
            })
            .await;
        browser.follow("/data").await;
        browser.click("[data-persist]").await;
        browser
            .until("it is asked", async || {
                browser.js(PERSIST_ASKED, &[]).await == asked + 1
            })
            .await;
        browser
            .until("it has promised", async || {
                browser.count("[data-persist]").await == 0
            })
            .await;
    }
);
