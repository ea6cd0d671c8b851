//! «Lapper»: cards are moved, merged, starred, hidden and counted, and what
//! groups say stands side by side.

use moteklar::bundle::contribution::{Chosen, Signature, Slot};
use moteklar::bundle::{CourseRef, Voice};
use moteklar::meeting::{Naming, typed};
use uuid::Uuid;

use crate::meeting_run::{MEETING, led, path, plan};
use crate::support::{Browser, DAY, Serve, in_chromium, in_every_engine};

const LOOSE: &str = "[data-pile='loose'] [data-card]";

/// Six cards and a theme; gives the theme's id.
async fn wall(browser: &Browser) -> String {
    led(browser, Naming::Anonymous, 6).await;
    browser.open(&path("lapper")).await;
    until_loose(browser, 6).await;
    browser.fill("[data-new-theme]", "Ro i timen").await;
    browser.click("[data-add-theme]").await;
    browser.element("[data-theme]").await;
    let theme = "return document.querySelector('[data-theme]').dataset.theme";
    let theme = browser.js(theme, &[]).await;
    theme.as_str().unwrap_or_default().to_owned()
}

async fn until_loose(browser: &Browser, count: usize) {
    browser
        .until(&format!("{count} cards under no theme"), async || {
            browser.count(LOOSE).await == count
        })
        .await;
}

/// What `group` answers to the meeting's prompt, as a file.
fn of_group(prompt: &(String, String), n: u128, group: &str, text: &str) -> Vec<u8> {
    let plan = plan(Naming::Anonymous, prompt);
    let signature = Signature {
        name: String::new(),
        group: group.into(),
        day: DAY.parse().unwrap(),
    };
    let slot = Slot {
        id: Uuid::from_u128(0x4000_8000_0000_0000_1000 + n),
        edition: 1,
    };
    let answer = Chosen {
        prompt: prompt.0.clone(),
        prompt_text: prompt.1.clone(),
        text: text.into(),
    };
    let course = CourseRef::new("lareplanverket", "1.0.0");
    let mut random = |bytes: &mut [u8]| bytes.fill(u8::try_from(n).unwrap());
    let file = typed(
        &plan,
        &course,
        Voice::Group,
        Some(signature),
        slot,
        vec![answer],
        &mut random,
    );
    file.unwrap().written.bytes
}

// Holds A 8.
in_every_engine!(
    #[ignore = "long"]
    a_card_is_moved_by_dragging_and_by_a_button,
    async |browser, _site| {
        let theme = wall(browser).await;
        browser
            .js(
                "const card = document.querySelector(arguments[0]);
                 const pile = document.querySelector('[data-theme]');
                 const data = new DataTransfer();
                 const send = (to, name) => to.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: data }));
                 send(card, 'dragstart'); send(pile, 'dragover'); send(pile, 'drop');",
                &[LOOSE.into()],
            )
            .await;
        until_loose(browser, 5).await;
        browser.click(&format!("{LOOSE} [data-more]")).await;
        browser.click(&format!("[data-move-to='{theme}']")).await;
        until_loose(browser, 4).await;
        assert_eq!(browser.count("[data-theme] [data-card]").await, 2);
        // What was said last tells where it went, and it can be undone.
        browser.click("[data-undo]").await;
        until_loose(browser, 5).await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    cards_are_merged_parted_starred_hidden_and_hands_are_counted,
    async |browser, _site| {
        let theme = wall(browser).await;
        browser.click(&format!("{LOOSE} [data-more]")).await;
        browser.element("[data-merge]").await;
        let other = "return document.querySelector('[data-merge]').options[1].value";
        let other = browser.js(other, &[]).await;
        let other = other.as_str().unwrap_or_default().to_owned();
        browser.fill("[data-merge]", &other).await;
        until_loose(browser, 5).await;
        browser
            .element(&format!("[data-card='{other}'] [data-part]"))
            .await;
        browser.click("[data-part]").await;
        until_loose(browser, 6).await;
        browser.click(&format!("{LOOSE} [data-star]")).await;
        browser
            .element(&format!("{LOOSE} [data-star][aria-pressed='true']"))
            .await;
        browser
            .click(&format!("{LOOSE}:last-child [data-hide]"))
            .await;
        browser.fill(&format!("#hands-{theme}"), "7").await;
        let kept = browser
            .until_archived(&format!("meeting/{MEETING}/wall"), |wall| {
                wall["themes"][0]["hands"] == 7
            })
            .await;
        let states = kept["data"]["cards"]
            .as_object()
            .cloned()
            .unwrap_or_default();
        assert!(
            states.values().any(|state| state["starred"] == true),
            "{kept}"
        );
        assert!(
            states.values().any(|state| state["hidden"] == true),
            "{kept}"
        );
        // A hidden card is counted in the minutes, not quoted.
        browser.open(&path("referat")).await;
        browser.until_text("[data-minutes]", "7 rakk opp").await;
        browser
            .until_text("[data-minutes]", "1 lapp er skjult")
            .await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    groups_stand_side_by_side_for_everybody_to_see,
    async |browser, _site| {
        let prompt = led(browser, Naming::Anonymous, 6).await;
        browser.open(&path("bidrag")).await;
        let files = [
            (
                "ti.json",
                of_group(&prompt, 10, "Gruppe 10", "Vi vil vente"),
            ),
            (
                "to.json",
                of_group(&prompt, 2, "Gruppe 2", "Vi vil begynne"),
            ),
        ];
        let files = files.each_ref().map(|(name, bytes)| (*name, &bytes[..]));
        browser.choose_files(&files).await;
        browser.until_rows(2).await;
        browser.click("[data-import-apply]").await;
        browser
            .until_text("[data-delivered]", "2 grupper har svart")
            .await;
        browser.open(&path("lapper")).await;
        browser
            .until_text("[data-pile='groups']", "Vi vil begynne")
            .await;
        let groups = "return Array.from(document.querySelectorAll('[data-group]'), (group) => group.textContent)";
        let groups = browser.js(groups, &[]).await;
        assert_eq!(groups, serde_json::json!(["Gruppe 2", "Gruppe 10"]));
        let leader = browser.window().await;
        let screen = browser.open_window().await;
        browser.open(&path("storskjerm")).await;
        browser.look_at(&leader).await;
        browser.fill("#screen-shows", "groups").await;
        browser.look_at(&screen).await;
        browser
            .until("both groups are on the projector", async || {
                browser.count("[data-screen-group]").await == 2
            })
            .await;
        let words = browser.text("[data-projector]").await;
        assert!(
            words.contains("Gruppe 2") && words.contains("Vi vil vente"),
            "{words}"
        );
        assert!(!words.contains("Bidrag nummer"), "{words}");
    }
);

in_chromium!(
    #[ignore = "long"]
    the_projector_keeps_the_screen_alight_and_fills_it_when_asked,
    Serve::built().with("wake-spy"),
    async |browser, _site| {
        led(browser, Naming::Anonymous, 0).await;
        browser.open(&path("storskjerm")).await;
        browser
            .until_js(
                "it asks for light",
                "return String(window.wakeLocks) === 'screen'",
                &[],
            )
            .await;
        browser.click("[data-full-screen]").await;
        browser
            .until_js(
                "it fills the screen",
                "return document.fullscreenElement !== null",
                &[],
            )
            .await;
        browser.click("[data-full-screen]").await;
        browser
            .until_js(
                "it does no longer",
                "return document.fullscreenElement === null",
                &[],
            )
            .await;
    }
);

// Holds B 4, B 5.
in_chromium!(
    #[ignore = "long"]
    what_somebody_wrote_stays_text_on_the_wall_and_marks_that_hide_are_seen,
    async |browser, _site| {
        let prompt = led(browser, Naming::Anonymous, 0).await;
        browser.open(&path("bidrag")).await;
        let hostile =
            "<img src=x onerror=\"window.ran=1\"> [a](javascript:window.ran=1) \u{202e}snu";
        let file = of_group(&prompt, 3, "<b>Gruppe</b>", hostile);
        browser.choose_file("gruppe.json", &file).await;
        browser.until_rows(1).await;
        browser.click("[data-import-apply]").await;
        browser
            .until_text("[data-delivered]", "1 gruppe har svart")
            .await;
        for page in ["lapper", "referat"] {
            browser.open(&path(page)).await;
            browser.until_text("main", "<img src=x onerror").await;
            browser.until_text("main", "<b>Gruppe</b>").await;
            let words = browser.text("main").await;
            assert!(
                !words.contains('\u{202e}'),
                "the mark is not seen on {page}"
            );
            assert_eq!(
                browser.count("main img, main a[href^='javascript']").await,
                0
            );
        }
        assert_eq!(browser.js("return window.ran ?? 0", &[]).await, 0);
    }
);
