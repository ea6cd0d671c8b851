//! Two tabs of the same browser.

use moteklar::meeting::Naming;
use thirtyfour::WindowHandle;

use crate::meeting_run::{led, path};
use crate::support::{Browser, Course, in_chromium, in_every_engine};

/// This tab takes what other tabs write for somebody else's.
const DEAF: &str =
    "Object.defineProperty(StorageEvent.prototype, 'key', { get: () => 'annen-app' })";

/// The texts kept for a prompt anywhere, the second versions included.
async fn keeps(browser: &Browser, prompt: &str, text: &str) -> bool {
    let ours = |(key, value): (&String, &String)| key.contains(prompt) && value.contains(text);
    browser.all_stored().await.iter().any(ours) && browser.all_archived().await.iter().any(ours)
}

/// Both texts can be read on the page.
async fn shows(browser: &Browser, prompt: &str, texts: [&str; 2]) -> bool {
    let field = browser.written(prompt).await;
    let others = browser
        .text(&format!("[data-alternates='answer/{prompt}']"))
        .await;
    texts
        .iter()
        .all(|text| field.contains(text) || others.contains(text))
        && !others.is_empty()
}

in_every_engine!(
    a_text_written_in_one_tab_appears_in_the_other,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        let first = browser.window().await;
        browser.open_window().await;
        browser.open(&page.path).await;
        browser.write(page.prompt(), "Fra den andre fanen").await;
        browser
            .until_kept(page.prompt(), "Fra den andre fanen")
            .await;
        browser.look_at(&first).await;
        browser
            .until_written(page.prompt(), "Fra den andre fanen")
            .await;
    }
);

in_every_engine!(
    both_texts_survive_when_the_second_tab_is_stale,
    async |browser, _site| {
        let page = Course::built().page();
        let texts = ["Tanken fra første fane", "Noe helt annet, fra andre fane"];
        browser.open(&page.path).await;
        let first = browser.window().await;
        let second = browser.open_window().await;
        browser.open(&page.path).await;
        browser.js(DEAF, &[]).await;

        browser.look_at(&first).await;
        browser.write(page.prompt(), texts[0]).await;
        browser.until_kept(page.prompt(), texts[0]).await;

        browser.look_at(&second).await;
        browser.write(page.prompt(), texts[1]).await;
        browser
            .until("both texts are kept in both places", async || {
                keeps(browser, page.prompt(), texts[0]).await
                    && keeps(browser, page.prompt(), texts[1]).await
            })
            .await;
        browser
            .until("the stale tab shows both", async || {
                shows(browser, page.prompt(), texts).await
            })
            .await;
        browser.until_save_state("conflict").await;

        browser.look_at(&first).await;
        browser
            .until("the first tab shows both", async || {
                shows(browser, page.prompt(), texts).await
            })
            .await;
        browser.open_again().await;
        browser
            .until("both are shown after a reload", async || {
                shows(browser, page.prompt(), texts).await
            })
            .await;
    }
);

in_every_engine!(writing_in_turns_loses_no_words, async |browser, _site| {
    let page = Course::built().page();
    browser.open(&page.path).await;
    let first = browser.window().await;
    let second = browser.open_window().await;
    browser.open(&page.path).await;
    for (window, words) in [
        (&first, "en"),
        (&second, " to"),
        (&first, " tre"),
        (&second, " fire"),
    ] {
        browser.look_at(window).await;
        let before = browser
            .stored_answer(page.prompt())
            .await
            .unwrap_or_default();
        browser.until_written(page.prompt(), &before).await;
        browser.write_on(page.prompt(), words).await;
        browser
            .until_kept(page.prompt(), &format!("{before}{words}"))
            .await;
    }
    browser.look_at(&first).await;
    browser.until_written(page.prompt(), "en to tre fire").await;
    assert_eq!(
        browser.count("[data-alternates]").await,
        0,
        "there was nothing to choose between"
    );
});

in_chromium!(
    a_tab_that_is_wiped_under_does_not_write_again_by_itself,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.write(page.prompt(), "Skrevet").await;
        browser.until_kept(page.prompt(), "Skrevet").await;
        let first = browser.window().await;
        browser.open_window().await;
        browser.open("/om").await;
        browser
            .tamper(&format!("answer/{}", page.prompt()), None)
            .await;
        browser
            .tamper_archive(&format!("answer/{}", page.prompt()), None)
            .await;
        browser.look_at(&first).await;
        browser.hide_page().await;
        assert_eq!(
            browser.stored_answer(page.prompt()).await,
            None,
            "what another tab removed came back without a key pressed"
        );
    }
);

/// Two windows on the same page of a meeting; the second is looked at.
async fn two_windows(browser: &Browser, page: &str, cards: u64) -> WindowHandle {
    led(browser, Naming::Named, cards).await;
    browser.open(&path(page)).await;
    browser.element("main h1").await;
    let first = browser.window().await;
    browser.open_window().await;
    browser.open(&path(page)).await;
    browser.element("main h1").await;
    first
}

/// Makes a decision of its own on the page that is looked at.
async fn decide(browser: &Browser, text: &str) {
    browser.click("[data-new-decision]").await;
    let write = "
        const fields = Array.from(document.querySelectorAll(\"[data-decided] [id^='text-']\"));
        const field = fields.find((field) => !field.value);
        if (!field) return false;
        field.focus();
        field.value = arguments[0];
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true";
    browser
        .until("there is a field for the decision", async || {
            browser.js(write, &[text.into()]).await == true
        })
        .await;
    browser.until_save_state("saved").await;
}

in_every_engine!(
    a_decision_made_in_one_window_stands_in_the_other,
    async |browser, _site| {
        let first = two_windows(browser, "beslutninger", 0).await;
        decide(browser, "Vi prøver to uker").await;
        browser.look_at(&first).await;
        browser
            .until_js(
                "the decision is here",
                "return Array.from(document.querySelectorAll(\"[data-decided] [id^='text-']\"), (field) => field.value).includes('Vi prøver to uker')",
                &[],
            )
            .await;
    }
);

in_every_engine!(
    a_theme_and_its_card_in_one_window_are_on_the_wall_of_the_other,
    async |browser, _site| {
        let first = two_windows(browser, "lapper", 2).await;
        browser.element("[data-pile='loose'] [data-card]").await;
        browser.fill("[data-new-theme]", "Ro i timen").await;
        browser.click("[data-add-theme]").await;
        browser.element("[data-theme]").await;
        browser
            .js(
                "const choice = document.querySelector(\"[data-pile='loose'] [data-card] [data-move]\");
                 choice.selectedIndex = 1;
                 choice.dispatchEvent(new Event('change', { bubbles: true }))",
                &[],
            )
            .await;
        browser.element("[data-theme] [data-card]").await;
        browser.look_at(&first).await;
        browser
            .until("the wall is the same here", async || {
                browser.count("[data-theme] [data-card]").await == 1
                    && browser.count("[data-pile='loose'] [data-card]").await == 1
            })
            .await;
    }
);

in_every_engine!(
    the_meeting_goes_on_in_both_windows,
    async |browser, _site| {
        let first = two_windows(browser, "gjennomfor", 0).await;
        browser.click("[data-phase='1']").await;
        let is_second = "return document.querySelector(\"[data-phase='1']\").getAttribute('aria-current') === 'step'";
        browser.until_js("the second phase", is_second, &[]).await;
        browser.look_at(&first).await;
        browser
            .until_js("the second phase here too", is_second, &[])
            .await;
    }
);

in_every_engine!(
    two_windows_that_decide_lose_neither,
    async |browser, _site| {
        let first = two_windows(browser, "beslutninger", 0).await;
        let second = browser.window().await;
        decide(browser, "Vi prøver to uker").await;
        // Both decide at once: nothing that was written is lost.
        browser.look_at(&first).await;
        decide(browser, "Vi teller hender").await;
        browser.look_at(&second).await;
        browser
            .until("both decisions are kept", async || {
                let all: String = browser.all_archived().await.into_values().collect();
                all.contains("Vi prøver to uker") && all.contains("Vi teller hender")
            })
            .await;
    }
);
