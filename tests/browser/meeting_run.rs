//! A meeting is run, and what came out of it goes back: `/gjennomfor` to
//! `/oppfolging`.

use moteklar::bundle::shape::Shape;
use moteklar::course::{Mode, PromptId};
use moteklar::meeting::{Kept, Naming, Plan, PlannedPhase, PlannedPrompt};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Brought, Browser, Course, NAME, Serve, in_chromium, in_every_engine};

const NOTE: &str = "Husk å spørre Per først";

/// The meeting of these tests.
pub const MEETING: Uuid = Uuid::from_u128(0x6f1c_93ae_0000_4000_8000_0000_0000_0001);

/// One of its pages.
pub fn path(page: &str) -> String {
    format!("/mote/{MEETING}/{page}")
}

/// A meeting about the first prompt of the course.
pub fn plan(naming: Naming, prompt: &(String, String)) -> Plan {
    let mut plan = Plan::new(MEETING);
    plan.title = "Møtet vårt".into();
    plan.naming = naming;
    plan.minutes = 30;
    plan.expected = Some(6);
    plan.prompts = vec![PlannedPrompt::new(
        PromptId::new(prompt.0.clone()).unwrap(),
        prompt.1.clone(),
    )];
    plan.phases = vec![
        PlannedPhase::new(Mode::Individual, "Alene", 5),
        PlannedPhase::new(Mode::Group, "Gruppe", 15),
        PlannedPhase::new(Mode::Plenary, "Sammen", 10),
    ];
    plan
}

/// Person `n` says something, with her name when `named`.
pub fn contribution(prompt: &(String, String), n: u64, named: bool) -> Vec<u8> {
    let brought = Brought {
        meeting: Some(MEETING),
        prompt: prompt.clone(),
        text: format!("Bidrag nummer {n}"),
        person: n,
        edition: 1,
        is_signed: named,
    };
    brought.bytes()
}

/// Lays a record in the database.
pub async fn put(browser: &Browser, key: &str, data: Value) {
    let record = json!({ "v": 1, "rev": 1, "at": "2026-11-23T12:00:00Z", "data": data });
    browser.tamper_archive(key, Some(&record.to_string())).await;
}

/// A meeting that is led here, with one contribution, in its second phase.
pub async fn led_in_a_phase(browser: &Browser) {
    led(browser, Naming::Named, 1).await;
    let run = json!({ "phase": 1, "timers": [] });
    put(browser, &format!("meeting/{MEETING}/run"), run).await;
}

/// A meeting that is led here, and `count` contributions to it.
pub async fn led(browser: &Browser, naming: Naming, count: u64) -> (String, String) {
    let prompt = Course::built().page().prompts[0].clone();
    browser.open("/moter").await;
    let kept = Kept::here(plan(naming, &prompt));
    put(
        browser,
        &format!("meeting/{MEETING}/plan"),
        Value::Object(kept.to_data()),
    )
    .await;
    if count == 0 {
        return prompt;
    }
    browser.open(&path("bidrag")).await;
    let files: Vec<(String, Vec<u8>)> = (1..=count)
        .map(|n| {
            let named = naming == Naming::Named;
            (format!("fil-{n}.json"), contribution(&prompt, n, named))
        })
        .collect();
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    browser.choose_files(&files).await;
    browser.click("[data-import-apply]").await;
    browser
        .until("the contributions are in", async || {
            browser
                .text("[data-delivered]")
                .await
                .starts_with(&format!("{count} levert"))
        })
        .await;
    prompt
}

/// Seconds on the clock.
async fn clock(browser: &Browser) -> i64 {
    let text = browser.text("[data-time]").await;
    let digits = text.replace('−', "-");
    let (minutes, rest) = digits.split_once(':').unwrap_or((&digits, "0"));
    let seconds: String = rest.chars().take_while(char::is_ascii_digit).collect();
    minutes.parse::<i64>().unwrap_or_default() * 60 + seconds.parse::<i64>().unwrap_or_default()
}

// Holds A 9, C 14.
in_every_engine!(
    #[ignore = "long"]
    the_timer_is_paused_extended_hidden_and_survives_a_reload,
    async |browser, _site| {
        led(browser, Naming::Anonymous, 0).await;
        browser.open(&path("gjennomfor")).await;
        browser.click("[data-go]").await;
        browser.until_text("[data-time]", "5:00").await;
        browser.click("[data-go]").await;
        browser
            .until("the time goes", async || clock(browser).await < 299)
            .await;
        browser.click("[data-go]").await;
        let left = clock(browser).await;
        browser.click("[data-extend='5']").await;
        browser
            .until("five minutes more", async || {
                clock(browser).await == left + 300
            })
            .await;
        browser
            .until_archived(&format!("meeting/{MEETING}/run"), |run| {
                run["timers"][0]["extended"] == 5 && run["timers"][0].get("since").is_none()
            })
            .await;
        browser.open_again().await;
        browser
            .until("the time stands where it stood", async || {
                clock(browser).await == left + 300
            })
            .await;
        browser.click("[data-hide-time]").await;
        browser.until_text("[data-time]", "Tiden er skjult").await;
        // Any phase, in any order.
        browser.click("[data-phase='2']").await;
        browser.click("[data-hide-time]").await;
        browser.until_text("[data-time]", "10:00").await;
        browser.click("[data-step='previous']").await;
        browser.until_text("[data-time]", "15:00").await;
        browser.click("[data-phase='0']").await;
        browser
            .until("the first phase as it was left", async || {
                clock(browser).await == left + 300
            })
            .await;
    }
);

in_chromium!(
    #[ignore = "long"]
    each_phase_begins_in_silence_and_says_when_its_time_goes,
    async |browser, _site| {
        led(browser, Naming::Anonymous, 0).await;
        browser.open(&path("gjennomfor")).await;
        for phase in ["0", "2"] {
            browser.click(&format!("[data-phase='{phase}']")).await;
            browser
                .until("nothing is said yet", async || {
                    browser.text("[data-mark]").await.is_empty()
                })
                .await;
            browser.click("[data-go]").await;
            browser.until_text("[data-mark]", "Tiden går").await;
        }
    }
);

// Holds B 13.
in_every_engine!(
    the_projector_follows_and_holds_no_name_and_no_note,
    Serve::built().with("store-spy"),
    async |browser, _site| {
        let prompt = led(browser, Naming::Named, 6).await;
        put(
            browser,
            &format!("meeting/{MEETING}/notes"),
            json!({ "text": NOTE }),
        )
        .await;
        browser.open(&path("gjennomfor")).await;
        assert!(
            !browser.text("main").await.contains(NOTE),
            "notes are shown unasked"
        );
        let leader = browser.window().await;
        let screen = browser.open_window().await;
        browser.open(&path("storskjerm")).await;
        browser.until_text("h1", &prompt.1).await;
        browser.look_at(&leader).await;
        browser.click("[data-show-notes]").await;
        browser
            .until_js(
                "the notes are there when asked for",
                "return document.querySelector('#notes-all').value === arguments[0]",
                &[NOTE.into()],
            )
            .await;
        browser.click("[data-go]").await;
        browser.fill("#screen-shows", "cards").await;
        browser.look_at(&screen).await;
        browser
            .until("the cards are on the projector", async || {
                browser.count("[data-screen-card]").await == 6
            })
            .await;
        browser.until_text("[data-time]", "5:00").await;
        let page = browser
            .js("return document.documentElement.outerHTML", &[])
            .await;
        let page = page.as_str().unwrap_or_default();
        assert!(page.contains("Bidrag nummer 1"));
        assert!(!page.contains(NAME) && !page.contains(NOTE), "{page}");
        let reads = browser.js("return window.storeReads", &[]).await;
        assert_eq!(reads, 0, "the projector has read what is stored");
    }
);

in_every_engine!(
    cards_are_grouped_and_decided_on_and_the_minutes_say_so,
    async |browser, _site| {
        led(browser, Naming::Anonymous, 6).await;
        browser.open(&path("lapper")).await;
        browser
            .until("six cards", async || {
                browser.count("[data-card]").await == 6
            })
            .await;
        browser.fill("[data-new-theme]", "Ro i timen").await;
        browser.click("[data-add-theme]").await;
        browser.element("[data-theme]").await;
        let theme = browser
            .js(
                "return document.querySelector('[data-theme]').dataset.theme",
                &[],
            )
            .await;
        let theme = theme.as_str().unwrap_or_default().to_owned();
        browser
            .fill("[data-pile='loose'] [data-card] [data-move]", &theme)
            .await;
        browser
            .until("the card is under its theme", async || {
                browser.count("[data-theme] [data-card]").await == 1
            })
            .await;
        browser.click("[data-undo]").await;
        browser
            .until("the card is back", async || {
                browser.count("[data-pile='loose'] [data-card]").await == 6
            })
            .await;
        browser
            .fill("[data-pile='loose'] [data-card] [data-move]", &theme)
            .await;
        let wall = browser
            .until_archived(&format!("meeting/{MEETING}/wall"), |wall| {
                wall["cards"]
                    .as_object()
                    .is_some_and(|cards| cards.len() == 1)
            })
            .await;
        assert_eq!(wall["data"]["themes"][0]["name"], "Ro i timen");
        browser.element("[data-sizes]").await;
        browser.click("[data-theme] [data-card] [data-more]").await;
        browser.click("[data-decide]").await;
        browser.until_text("[data-said]", "Beslutninger").await;
        browser.open(&path("beslutninger")).await;
        browser.fill("[id^='who-']", "Trinnlederne").await;
        browser.fill("[id^='due-']", "2099-03-01").await;
        browser.click("[data-remove-decision]").await;
        browser
            .until("it is gone", async || {
                browser.count("[data-decided] [data-decision]").await == 0
            })
            .await;
        browser.click("[data-undo]").await;
        browser.element("[data-decided] [data-decision]").await;
        browser.open(&path("referat")).await;
        browser.until_text("[data-minutes]", "Ro i timen").await;
        browser.until_text("[data-minutes]", "Trinnlederne").await;
        browser
            .until_text("[data-minutes]", "6 av 6 leverte bidrag")
            .await;
        let markdown = browser.download("[data-export='markdown']").await;
        assert!(
            markdown.text().contains("## Ro i timen"),
            "{}",
            markdown.text()
        );
        let table = browser.download("[data-export='csv']").await;
        assert!(
            table.text().contains("\"Trinnlederne\""),
            "{}",
            table.text()
        );
    }
);

in_every_engine!(
    minutes_come_back_to_a_teacher_beside_her_own_answer,
    async |browser, _site| {
        let prompt = led(browser, Naming::Anonymous, 6).await;
        browser.open(&path("beslutninger")).await;
        browser.click("[data-new-decision]").await;
        browser
            .fill("[data-decided] [id^='text-']", "Vi rydder på mandager")
            .await;
        browser
            .fill("[data-decided] [id^='due-']", "2099-03-01")
            .await;
        browser.open(&path("referat")).await;
        browser
            .until_text("[data-minutes]", "Vi rydder på mandager")
            .await;
        let file = browser.download("[data-export='minutes']").await;
        assert_eq!(file.json()["kind"], "minutes");
        // Another person's browser.
        browser.forget_everything().await;
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Mitt eget svar").await;
        browser.open("/moter").await;
        let bytes = file.text().into_bytes();
        browser.choose_file("referat.json", &bytes).await;
        assert_eq!(browser.dry_run_of("referat.json").await.result, "ok");
        browser.click("[data-import-apply]").await;
        browser.element("[data-import-undo]").await;
        browser.open(&page.path).await;
        browser
            .until_text("[data-outcome]", "Vi rydder på mandager")
            .await;
        assert_eq!(browser.written(&prompt.0).await, "Mitt eget svar");
        browser.click("[data-outcome] [data-mine]").await;
        browser
            .until("it is kept as hers", async || {
                let all = browser.all_archived().await;
                all.iter().any(|(key, value)| {
                    key.contains("decision/") && value.contains("\"mine\":true")
                })
            })
            .await;
        browser.open("/oppfolging").await;
        browser
            .until_text("[data-own]", "Vi rydder på mandager")
            .await;
        let day = browser.download("[data-own] [data-export='ics']").await;
        assert!(
            day.text().contains("DTSTART;VALUE=DATE:20990301"),
            "{}",
            day.text()
        );
        // The same file again changes nothing.
        browser.open("/data").await;
        browser.choose_file("referat.json", &bytes).await;
        assert_eq!(browser.dry_run_of("referat.json").await.result, "duplicate");
    }
);

in_chromium!(
    deleting_what_was_gathered_leaves_no_trace_of_it,
    async |browser, _site| {
        led(browser, Naming::Anonymous, 6).await;
        browser.open(&path("referat")).await;
        browser
            .until_text("[data-minutes]", "Bidrag nummer 3")
            .await;
        browser.download("[data-export='minutes']").await;
        browser.click("[data-delete-contributions]").await;
        browser.until_text("[data-deleted]", "Teams").await;
        browser
            .until("nothing of it is kept", async || {
                let kept = browser.all_archived().await;
                !kept.values().any(|value| value.contains("Bidrag nummer"))
            })
            .await;
        browser.open(&path("bidrag")).await;
        browser.until_text("[data-delivered]", "0 levert").await;
        browser.open(&path("referat")).await;
        browser
            .until_text("[data-minutes]", "6 av 6 leverte bidrag")
            .await;
    }
);

in_chromium!(
    #[ignore = "long"]
    names_are_shown_only_when_agreed_and_asked_for,
    async |browser, _site| {
        led(browser, Naming::Named, 3).await;
        browser.open(&path("lapper")).await;
        browser
            .until("three cards", async || {
                browser.count("[data-card]").await == 3
            })
            .await;
        assert!(!browser.text("main").await.contains(NAME));
        browser.click("[data-names-agreed]").await;
        browser.element("[data-show-names]").await;
        assert!(!browser.text("main").await.contains(NAME));
        browser.click("[data-show-names]").await;
        browser
            .until("the names are shown", async || {
                browser.count("[data-name]").await == 3
            })
            .await;
        // Whoever comes back asks again.
        browser.open_again().await;
        browser
            .until("three cards", async || {
                browser.count("[data-card]").await == 3
            })
            .await;
        assert_eq!(browser.count("[data-name]").await, 0);
    }
);

in_chromium!(few_contributions_are_warned_of, async |browser, _site| {
    led(browser, Naming::Anonymous, 4).await;
    browser.open(&path("lapper")).await;
    browser.element("[data-few]").await;
});
