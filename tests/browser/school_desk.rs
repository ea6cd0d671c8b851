//! The board, the plan and the principles: written, drawn, handed over.

use crate::support::{Browser, in_every_engine};

/// Writes in the field of a cell, as somebody who types.
async fn write(browser: &Browser, cell: &str, text: &str) {
    browser
        .js(
            "const field = document.querySelector(`[data-cell='${arguments[0]}']`);
             field.focus();
             field.value = arguments[1];
             field.dispatchEvent(new Event('input', {bubbles: true}));
             field.blur();",
            &[cell.into(), text.into()],
        )
        .await;
}

/// Adds an entry to a list and gives its id.
async fn add(browser: &Browser, list: &str) -> String {
    let before = browser
        .count(&format!("[data-list='{list}'] [data-entry]"))
        .await;
    browser.click(&format!("[data-add='{list}']")).await;
    browser
        .until("the new entry", async || {
            browser
                .count(&format!("[data-list='{list}'] [data-entry]"))
                .await
                == before + 1
        })
        .await;
    let id = browser
        .js(
            "const all = document.querySelectorAll(`[data-list='${arguments[0]}'] [data-entry]`);
             return all[all.length - 1].dataset.entry",
            &[list.into()],
        )
        .await;
    id.as_str().unwrap_or_default().to_owned()
}

in_every_engine!(
    a_measure_is_drawn_between_today_and_what_is_wanted,
    async |browser, _site| {
        browser.open("/skolen/tavle").await;
        let today = add(browser, "today").await;
        write(browser, &format!("today/{today}/text"), "Hver for oss").await;
        let wanted = add(browser, "wanted").await;
        write(browser, &format!("wanted/{wanted}/text"), "Sammen").await;
        let measure = add(browser, "measure").await;
        write(browser, &format!("measure/{measure}/text"), "Plantid").await;
        for end in [format!("today/{today}"), format!("wanted/{wanted}")] {
            browser
                .click(&format!("[data-cell='measure/{measure}/{end}']"))
                .await;
        }
        browser
            .until("the picture to say it", async || {
                browser
                    .text("#board-told")
                    .await
                    .contains("«Plantid» går fra «Hver for oss» til «Sammen»")
            })
            .await;
        browser.until_save_state("saved").await;
        browser.open_again().await;
        assert_eq!(browser.count(".board-note").await, 3);
    }
);

in_every_engine!(
    what_is_taken_away_can_be_put_back,
    async |browser, _site| {
        browser.open("/skolen/arenaer").await;
        browser.click("[data-propose]").await;
        browser
            .until("four arenas", async || {
                browser.count("[data-entry]").await == 4
            })
            .await;
        browser
            .click("[data-entry='forslag-1'] [data-remove]")
            .await;
        browser
            .until("three arenas", async || {
                browser.count("[data-entry]").await == 3
            })
            .await;
        browser
            .until_js(
                "focus to be on undo",
                "return document.activeElement.id === 'angre-arena'",
                &[],
            )
            .await;
        browser.click("#angre-arena").await;
        browser
            .until("four arenas again", async || {
                browser.count("[data-entry]").await == 4
            })
            .await;
    }
);

in_every_engine!(
    a_rating_is_handed_in_without_a_name_and_the_same_file_twice,
    async |browser, _site| {
        browser.open("/skolen/prinsipper").await;
        browser
            .js(
                "const choice = document.querySelector(\"[data-cell$='/community/1']\");
                 choice.value = '4';
                 choice.dispatchEvent(new Event('change', {bubbles: true}));",
                &[],
            )
            .await;
        let first = browser.download("[data-export='contribution']").await;
        let second = browser.download("[data-export='contribution']").await;
        assert_eq!(first.text(), second.text());
        let json = first.json();
        assert!(json.get("author").is_none() && json.get("created").is_none());
        assert_eq!(json["records"].as_array().map(Vec::len), Some(1));
    }
);

in_every_engine!(
    the_plan_is_shared_field_by_field_and_read_beside_ones_own,
    async |browser, _site| {
        browser.open("/skolen/plan").await;
        write(browser, "field/school", "Fjellskolen").await;
        write(browser, "field/owner", "Fred til fellestida").await;
        browser.click("[data-share-begin]").await;
        browser.click("#del-field-owner").await;
        let file = browser
            .download("[data-export='school-plan'][data-share='schools']")
            .await;
        assert!(file.text().contains("Fjellskolen"));
        assert!(!file.text().contains("Fred til fellestida"));
        browser
            .choose_file(&file.name, file.text().as_bytes())
            .await;
        let row = browser.dry_run_of(&file.name).await;
        assert_eq!(row.result, "ok", "{row:?}");
        browser.click("[data-import-apply]").await;
        browser.element("[data-plans='2']").await;
        browser.click("[data-import-undo]").await;
        browser
            .until("the other plan to be gone", async || {
                browser.count("[data-plans]").await == 0
            })
            .await;
    }
);
