//! The whole desk: it comes back the same elsewhere, and every tool holds what a
//! year brings.

use moteklar::store::{SchoolKey, Sheet};

use crate::support::desk::{TOOLS, filled};
use crate::support::{Brought, Browser, Course, in_every_engine};

in_every_engine!(
    #[ignore = "long"]
    a_whole_desk_comes_to_the_next_leader_byte_for_byte_and_can_be_taken_back,
    async |browser, _site| {
        browser.open("/skolen").await;
        browser.keep_sheets(&filled(3)).await;
        browser.open("/skolen").await;
        let save = "[data-export='school-plan'][data-share='desk']";
        let file = browser.download(save).await;
        browser.forget_everything().await;
        browser.open("/skolen").await;
        browser.choose_file("skrivebord.json", &file.bytes).await;
        assert_eq!(browser.dry_run_of("skrivebord.json").await.result, "ok");
        browser.click("[data-import-apply]").await;
        browser.element("[data-import-undo]").await;
        browser.until_save_state("saved").await;
        let again = browser.download(save).await;
        assert_eq!(again.text(), file.text());
        browser.click("[data-import-undo]").await;
        browser
            .until("the desk is empty again", async || {
                let (here, archive) = browser.everything_kept().await;
                !format!("{here:?}{archive:?}").contains("Felt nummer")
            })
            .await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    contributions_are_grouped_agreed_on_and_put_on_the_board,
    async |browser, _site| {
        let prompt = Course::built().page().prompts[0].clone();
        browser.open("/skolen/tavle").await;
        let files: Vec<(String, Vec<u8>)> = (1..=5)
            .map(|person| {
                let brought = Brought {
                    meeting: None,
                    prompt: prompt.clone(),
                    text: format!("Vi snakker for lite sammen {person}"),
                    person,
                    edition: 1,
                    is_signed: false,
                };
                (format!("fil-{person}.json"), brought.bytes())
            })
            .collect();
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
            .collect();
        browser.choose_files(&files).await;
        browser.click("[data-import-apply]").await;
        browser.element("[data-voices='5']").await;
        browser.click("[data-add='group']").await;
        browser
            .fill("[data-cell^='group/'][data-cell$='/text']", "Samarbeid")
            .await;
        browser.until_js(
            "the theme can be chosen",
            "return Array.from(document.querySelector(\"select[data-cell^='voice/']\").options, (one) => one.text).includes('Samarbeid')",
            &[],
        ).await;
        let put = ".entry-tools:not([hidden]) button";
        let shown = "return Array.from(document.querySelectorAll('[aria-labelledby=bidrag] .entry-tools')).some((tools) => !tools.hidden && tools.textContent.includes('tavla'))";
        assert_eq!(browser.js(shown, &[]).await, false, "first one agrees");
        browser
            .click("[data-cell^='group/'][data-cell$='/agreed']")
            .await;
        browser.until_js("the way to the board", shown, &[]).await;
        browser
            .js(
                "Array.from(document.querySelectorAll(`[aria-labelledby=bidrag] ${arguments[0]}`)).find((button) => button.textContent.includes('i dag')).click()",
                &[put.into()],
            )
            .await;
        browser
            .until_js(
                "it is on the board",
                "return Array.from(document.querySelectorAll(\"[data-cell^='today/']\"), (field) => field.value).includes('Samarbeid')",
                &[],
            )
            .await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    ones_own_rating_is_a_line_over_time_with_the_reasons_of_the_time,
    async |browser, _site| {
        let mut rating = Sheet::default();
        for (term, value, why) in [("2025-2", 2, "Vi var nye"), ("2026-1", 4, "Mer fast tid")] {
            rating.set(&format!("{term}/pupils/1"), value);
            rating.set(&format!("{term}/pupils/1/why"), why);
        }
        browser.open("/skolen").await;
        browser.keep_sheets(&[(SchoolKey::Rating, rating)]).await;
        browser.open("/skolen/prinsipper").await;
        let trend = browser.element("[data-trend]").await;
        let words = trend.text().await.unwrap_or_default();
        assert!(
            words.contains("Vi var nye") && words.contains("Mer fast tid"),
            "{words}"
        );
        let told = browser
            .js(
                "return document.querySelector('[data-trend] svg title').textContent",
                &[],
            )
            .await;
        assert_eq!(told, "høsten 2025: 2, våren 2026: 4");
        assert_eq!(browser.count("[data-trend] circle").await, 2);
    }
);

/// Every tool with `many` entries in each of its lists.
async fn holds(browser: &Browser, many: usize) {
    browser.open("/skolen").await;
    browser.keep_sheets(&filled(many)).await;
    for tool in TOOLS {
        browser.open(&format!("/skolen{tool}")).await;
        browser.element("main h1").await;
    }
    for (tool, entries) in [
        ("/arenaer", "[data-entry]"),
        ("/stotte", "[data-entry]"),
        ("/tavle", "[data-list='today'] [data-entry]"),
        ("/tavle", "[data-list='measure'] [data-entry]"),
        ("/tavle", "[data-list='sign'] [data-entry]"),
        ("/tavle", "[aria-labelledby='bidrag'] [data-entry]"),
        ("/tavle", "[data-voices] > li"),
    ] {
        browser.open(&format!("/skolen{tool}")).await;
        browser
            .until(&format!("{tool}: {many} of {entries}"), async || {
                browser.count(entries).await == many
            })
            .await;
    }
}

in_every_engine!(
    #[ignore = "long"]
    every_tool_holds_one_entry,
    async |browser, _site| {
        holds(browser, 1).await;
        // One measure between one note and another is drawn and told.
        browser
        .until_js(
            "the picture says it",
            "return (document.querySelector('#board-told')?.textContent ?? '').includes('«measure nummer 0 på tavla» går fra «today nummer 0 på tavla» til')",
            &[],
        )
        .await;
        // A run of one module, and a school year of one meeting.
        let mut run = Sheet::default();
        run.set("start", "2026-08-24");
        run.add("module", "1-overordnet-del");
        browser.open("/skolen").await;
        browser.keep_sheets(&[(SchoolKey::Run, run)]).await;
        browser.open("/skolen/framdriftsplan").await;
        browser
            .until("the one module is there", async || {
                browser.count("[data-module]").await == 1
            })
            .await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    every_tool_holds_two_hundred_entries,
    async |browser, _site| holds(browser, 200).await
);
