//! The run: proposed, moved by keyboard, given to the staff.

use crate::support::{Browser, in_every_engine};

const RUN: &str = "/skolen/framdriftsplan";

/// The weeks of a module, as the table has them.
async fn weeks(browser: &Browser, row: u32) -> String {
    browser
        .text(&format!(".run-table tbody tr:nth-child({row}) td"))
        .await
}

async fn propose(browser: &Browser) {
    browser.open(RUN).await;
    browser.click("[data-propose]").await;
    browser.element(".run-svg").await;
    browser
        .js(
            "const field = document.querySelector(\"[data-cell='start']\");
             field.value = '2026-08-24';
             field.dispatchEvent(new Event('input', {bubbles: true}));",
            &[],
        )
        .await;
    browser
        .until("the plan to begin in week 35", async || {
            weeks(browser, 1).await.contains("35")
        })
        .await;
}

in_every_engine!(
    a_proposed_run_is_drawn_stretched_by_a_button_and_there_after_a_reload,
    async |browser, _site| {
        propose(browser).await;
        let before = weeks(browser, 2).await;
        browser.click("[id='1-overordnet-del-weeks-opp']").await;
        browser
            .until("the module to be longer", async || {
                weeks(browser, 2).await != before
            })
            .await;
        let longer = weeks(browser, 2).await;
        browser.until_save_state("saved").await;
        browser.open_again().await;
        browser.element(".run-svg").await;
        assert_eq!(weeks(browser, 2).await, longer);
        assert_eq!(browser.count(".run-meeting circle").await, 18);
    }
);

in_every_engine!(
    a_module_is_moved_with_the_keyboard_and_focus_stays_on_the_button,
    async |browser, _site| {
        propose(browser).await;
        let button = "flytt-3-dybdelaring-opp";
        browser
            .js(
                "document.getElementById(arguments[0]).focus(); document.activeElement.click();",
                &[button.into()],
            )
            .await;
        browser
            .until_js(
                "module 3 to come before module 2",
                "return document.querySelectorAll('[data-module]')[2].dataset.module === '3-dybdelaring'",
                &[],
            )
            .await;
        browser
            .until_js(
                "focus to stay on the button",
                "return document.activeElement.id === arguments[0]",
                &[button.into()],
            )
            .await;
    }
);

in_every_engine!(
    the_staff_takes_in_the_file_and_sees_the_plan,
    async |browser, _site| {
        propose(browser).await;
        let file = browser
            .download("[data-export='school-plan'][data-share='staff']")
            .await;
        assert_eq!(file.json()["share"], "staff");
        let calendar = browser.download("[data-export='ics']").await;
        assert!(calendar.text().starts_with("BEGIN:VCALENDAR\r\n"));
        assert_eq!(calendar.text().matches("BEGIN:VEVENT").count(), 18);
        // Somebody else's browser: the same file, nothing else.
        browser
            .js(
                "localStorage.removeItem('moteklar/school/run'); return true",
                &[],
            )
            .await;
        browser.open("/data").await;
        browser
            .choose_file(&file.name, file.text().as_bytes())
            .await;
        let row = browser.dry_run_of(&file.name).await;
        assert_eq!(row.result, "ok", "{row:?}");
        browser.click("[data-import-apply]").await;
        browser.element("[data-import-undo]").await;
    }
);
