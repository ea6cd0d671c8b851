//! Two tabs of the same browser.

use moteklar::journal::{Journal, Told};
use moteklar::meeting::{Decision, MeetingRecords as _, Naming};
use moteklar::store::{Now, Put};
use thirtyfour::WindowHandle;
use uuid::Uuid;

use crate::meeting_run::{MEETING, led, path};
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
    #[ignore = "long"]
    a_text_written_in_one_tab_appears_in_the_other,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        let first = browser.window().await;
        browser.open_window().await;
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Fra den andre fanen").await;
        browser.look_at(&first).await;
        browser
            .until_written(page.prompt(), "Fra den andre fanen")
            .await;
    }
);

// Holds C 2, D 6.
in_every_engine!(
    #[ignore = "long"]
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
        browser.keep(page.prompt(), texts[0]).await;

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

in_every_engine!(
    #[ignore = "long"]
    writing_in_turns_loses_no_words,
    async |browser, _site| {
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
    }
);

in_chromium!(
    #[ignore = "long"]
    a_tab_that_is_wiped_under_does_not_write_again_by_itself,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Skrevet").await;
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
    #[ignore = "long"]
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
    #[ignore = "long"]
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
    #[ignore = "long"]
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

// Holds D 6.
in_every_engine!(
    #[ignore = "long"]
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

/// One can decide here: the meeting is in this browser.
async fn shows_decisions(browser: &Browser) -> bool {
    browser.count("main [data-new-decision]").await == 1
}

in_every_engine!(
    #[ignore = "long"]
    a_copy_taken_in_and_taken_back_in_one_window_is_so_in_the_others,
    async |browser, _site| {
        let page = Course::built().page();
        led(browser, Naming::Named, 0).await;
        let copy = browser.copy_with("Fra kopien").await;
        browser.forget_everything().await;

        browser.open(&path("beslutninger")).await;
        let meeting = browser.window().await;
        let course = browser.open_window().await;
        browser.open(&page.path).await;
        let data = browser.open_window().await;
        browser.open("/data").await;

        browser.choose_file(&copy.name, &copy.bytes).await;
        browser.dry_run_of(&copy.name).await;
        browser.click("[data-import-apply]").await;
        browser.element("[data-import-undo]").await;
        browser.look_at(&meeting).await;
        browser
            .until("the meeting is here", async || {
                shows_decisions(browser).await
            })
            .await;
        browser.look_at(&course).await;
        browser.until_written(page.prompt(), "Fra kopien").await;

        browser.look_at(&data).await;
        browser.click("[data-import-undo]").await;
        browser
            .until("the text is gone again", async || {
                browser.stored_answer(page.prompt()).await.is_none()
                    && browser.archived_answer(page.prompt()).await.is_none()
            })
            .await;
        browser.look_at(&meeting).await;
        browser
            .until("the meeting is gone here too", async || {
                !shows_decisions(browser).await
            })
            .await;
        browser.look_at(&course).await;
        browser.until_written(page.prompt(), "").await;
        browser.until_save_state("saved").await;
    }
);

/// Says something on the channel between windows, and waits until it has been heard here.
const TELL: &str = "
  const [line, last] = [new BroadcastChannel('moteklar-faner'), new BroadcastChannel('moteklar-faner')];
  await new Promise((heard) => {
    last.onmessage = heard;
    line.postMessage(arguments[0]);
  });
  await new Promise((later) => setTimeout(later));
  line.close();
  last.close();";

/// Another window has decided something.
async fn decided_elsewhere(browser: &Browser, n: u128, text: &str) {
    let mut decision = Decision::new(Uuid::from_u128(n));
    decision.meeting = Some(MEETING);
    decision.text = text.to_owned();
    let mut journal = Journal::default();
    let changes = journal.keep_decision(&decision, &Now::from_unix_ms(1_790_000_000_000));
    for change in changes {
        let told = Told {
            put: Put::Join(change.after.unwrap()),
            key: change.key,
        };
        browser.js_async(TELL, &[told.write().into()]).await;
    }
}

in_every_engine!(
    #[ignore = "long"]
    what_comes_from_elsewhere_waits_while_somebody_writes_here,
    async |browser, _site| {
        led(browser, Naming::Named, 0).await;
        browser.open(&path("beslutninger")).await;
        decide(browser, "Vi prøver to uker").await;
        let field = "[data-decided] [id^='text-']";
        let begin = "
          const field = document.querySelector(arguments[0]);
          field.focus();
          field.stands = true;
          field.value = 'Halvskrev';
          return document.hasFocus()";
        assert_eq!(browser.js(begin, &[field.into()]).await, true);
        decided_elsewhere(browser, 1, "Hørt mens jeg skrev").await;
        let half = browser
            .js(
                "const field = document.querySelector(arguments[0]); return [field.stands === true, field.value]",
                &[field.into()],
            )
            .await;
        assert_eq!(half, serde_json::json!([true, "Halvskrev"]));
        // Left alone, the page shows what it has heard, then and now.
        browser.js("document.activeElement.blur()", &[]).await;
        decided_elsewhere(browser, 2, "Hørt etterpå").await;
        browser
            .until_js(
                "both are shown",
                "return document.querySelectorAll(arguments[0]).length === 3",
                &[field.into()],
            )
            .await;
    }
);
