//! The board, the plan and the principles: written, drawn, handed over.

use crate::support::desk::TOOLS;
use crate::support::{Browser, in_every_engine, routes};

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

/// Adds an entry to a list of the board and gives its id.
async fn add(browser: &Browser, list: &str) -> String {
    add_in(browser, list, &format!("[data-list='{list}'] ")).await
}

/// Adds an entry to a list, which is the one inside `place`, and gives its id.
async fn add_in(browser: &Browser, list: &str, place: &str) -> String {
    let entries = format!("{place}[data-entry]");
    let before = browser.count(&entries).await;
    browser.click(&format!("[data-add='{list}']")).await;
    browser
        .until("the new entry", async || {
            browser.count(&entries).await == before + 1
        })
        .await;
    let id = browser
        .js(
            "const all = document.querySelectorAll(arguments[0]);
             return all[all.length - 1].dataset.entry",
            &[entries.into()],
        )
        .await;
    id.as_str().unwrap_or_default().to_owned()
}

in_every_engine!(
    #[ignore = "long"]
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
                // What stands in a picture has no `innerText`.
                let script = "return document.querySelector('#board-told')?.textContent ?? ''";
                let told = browser.look(script, &[]).await;
                told.as_str()
                    .unwrap_or_default()
                    .contains("«Plantid» går fra «Hver for oss» til «Sammen»")
            })
            .await;
        browser.until_save_state("saved").await;
        browser.open_again().await;
        assert_eq!(browser.count(".board-note").await, 3);
    }
);

in_every_engine!(
    #[ignore = "long"]
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
    #[ignore = "long"]
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
    #[ignore = "long"]
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

in_every_engine!(
    #[ignore = "long"]
    the_board_fills_the_window_alone_and_escape_leaves_it,
    async |browser, _site| {
        browser.open("/skolen/tavle").await;
        let today = add(browser, "today").await;
        write(browser, &format!("today/{today}/text"), "Hver for oss").await;
        browser.element(".board-svg").await;
        browser.click("[data-stage-open]").await;
        browser
            .until_js(
                "focus to be on the way out",
                "return document.activeElement.matches('[data-stage-close]')",
                &[],
            )
            .await;
        // Nothing outside the picture can be seen or reached.
        let seen = browser
            .js(
                "const stage = document.querySelector('[data-board-stage]');
                 const box = stage.getBoundingClientRect();
                 const others = [...document.querySelectorAll('a, button, textarea, input, p, h1, h2')]
                   .filter((one) => !stage.contains(one) && getComputedStyle(one).visibility === 'visible' && one.getClientRects().length > 0);
                 return [box.width >= document.documentElement.clientWidth, box.height >= document.documentElement.clientHeight, others.length,
                   stage.querySelectorAll('.board-note').length, stage.scrollWidth <= stage.clientWidth]",
                &[],
            )
            .await;
        assert_eq!(seen, serde_json::json!([true, true, 0, 1, true]));
        let pressed = browser
            .element("[data-stage-close]")
            .await
            .send_keys(thirtyfour::Key::Escape + "")
            .await;
        assert!(pressed.is_ok(), "{pressed:?}");
        browser
            .until_js(
                "the page to be back, with focus on the button",
                "return document.activeElement.matches('[data-stage-open]') && !document.querySelector('[data-board-stage]')",
                &[],
            )
            .await;
        assert_eq!(browser.headings().await.len(), 1);
    }
);

in_every_engine!(
    #[ignore = "long"]
    a_dated_demand_stands_under_follow_up_and_is_ticked_there,
    async |browser, _site| {
        browser.open("/skolen/stotte").await;
        let id = add_in(browser, "demand", "").await;
        write(browser, &format!("demand/{id}/text"), "Prøve ut én ting").await;
        write(browser, &format!("demand/{id}/due"), "2026-09-01").await;
        let loose = add_in(browser, "demand", "").await;
        write(browser, &format!("demand/{loose}/text"), "En dag").await;
        browser.until_save_state("saved").await;
        browser.open("/oppfolging").await;
        browser
            .until("the demand to be there", async || {
                browser
                    .text("[data-demand]")
                    .await
                    .contains("Prøve ut én ting")
            })
            .await;
        assert_eq!(
            browser.count("[data-demand]").await,
            1,
            "only what has a date"
        );
        browser.click("[data-demand] input").await;
        browser.until_save_state("saved").await;
        browser.open("/skolen/stotte").await;
        browser
            .until_js(
                "it to be done on the page of support",
                "return document.querySelector(`[data-cell='demand/${arguments[0]}/done']`)?.checked === true",
                &[id.into()],
            )
            .await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    whoever_leads_sees_the_tips_where_they_matter_and_others_do_not,
    async |browser, _site| {
        let modules: Vec<String> = routes()
            .into_iter()
            .filter(|path| path.starts_with("/modul/") && path.matches('/').count() == 2)
            .collect();
        assert_eq!(modules.len(), 6);
        let module = modules[1].clone();
        browser.open(&module).await;
        assert_eq!(browser.count("[data-leading]").await, 0);
        browser.click("[data-lead-switch]").await;
        browser.until_save_state("saved").await;
        for module in modules.iter().rev() {
            browser.open(module).await;
            browser
                .until(&format!("six kinds of tips on {module}"), async || {
                    browser.count("[data-leading] [data-tip]").await == 6
                })
                .await;
        }
        browser.open(&module).await;
        browser.element("[data-leading]").await;
        browser.click("[data-tip='krevende'] summary").await;
        let task = browser
            .js(
                "return document.querySelector(\"[data-tip='krevende'] a\").getAttribute('href')",
                &[],
            )
            .await;
        let task = task.as_str().unwrap_or_default().to_owned();
        assert!(task.starts_with(&module), "{task}");
        browser.open(&task).await;
        browser.element("[data-tip='krevende'][open]").await;
        browser.open(&module).await;
        browser.element("[data-leading]").await;
        browser.click("[data-lead-switch]").await;
        browser
            .until("the tips to be gone", async || {
                browser.count("[data-leading]").await == 0
            })
            .await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    no_tool_of_the_desk_scrolls_sideways_on_a_small_phone,
    async |browser, _site| {
        browser.open("/skolen/tavle").await;
        for list in ["today", "wanted", "measure", "sign"] {
            let id = add(browser, list).await;
            write(
                browser,
                &format!("{list}/{id}/text"),
                "Fellesskapsorienteringsarbeidet vårt",
            )
            .await;
        }
        browser.until_save_state("saved").await;
        browser.open("/skolen/arenaer").await;
        browser.click("[data-propose]").await;
        browser.open("/skolen/framdriftsplan").await;
        browser.click("[data-propose]").await;
        browser.until_save_state("saved").await;
        let resized = browser.session().set_window_rect(0, 0, 500, 900).await;
        assert!(resized.is_ok(), "{resized:?}");
        browser
            .js("document.documentElement.style.width = '320px'", &[])
            .await;
        for tool in TOOLS {
            browser.open(&format!("/skolen{tool}")).await;
            let wide = browser
                .js(
                    "const page = document.documentElement;
                     page.style.width = '320px';
                     const inside = (one) => one.closest('.run-scroll, .board-scroll, .table-frame, pre');
                     return [...document.querySelectorAll('main *')]
                       .filter((one) => !inside(one) && one.getBoundingClientRect().right > 321 && getComputedStyle(one).position !== 'absolute')
                       .map((one) => one.outerHTML.slice(0, 120))",
                    &[],
                )
                .await;
            assert_eq!(wide, serde_json::json!([]), "/skolen{tool}");
        }
    }
);
