//! The whole desk: what leaves it is seen first, it comes back the same elsewhere,
//! and every tool holds what a year brings.

use moteklar::school::board::{GROUPS, MEASURES, SIGNS, TODAY, WANTED, remember};
use moteklar::school::plan::Field;
use moteklar::store::{RecordKey, SchoolKey, Sheet};
use serde_json::{Value, json};

use crate::support::{Brought, Browser, Course, in_chromium, in_every_engine};

const DAY: &str = "2026-09-14";
const TOOLS: [&str; 7] = [
    "",
    "/framdriftsplan",
    "/plan",
    "/tavle",
    "/prinsipper",
    "/arenaer",
    "/stotte",
];

/// A desk with `many` entries in each list.
fn filled(many: usize) -> Vec<(SchoolKey, Sheet)> {
    let mut run = Sheet::default();
    for (cell, text) in [
        ("id", "lia"),
        ("school", "Lia skole"),
        ("start", "2026-08-24"),
        ("time", "13:45"),
    ] {
        run.set(cell, text);
    }
    run.set("weekday", 3);
    run.set("has", 75);
    for (place, module) in ["1-overordnet-del", "2-lareplaner-for-fag"]
        .iter()
        .enumerate()
    {
        run.add("module", module);
        run.set(&format!("module/{module}/weeks"), 7);
        run.set(&format!("module/{module}/pause"), place);
    }
    run.set("meeting/1-overordnet-del/0/0", DAY);
    let mut plan = Sheet::default();
    for (n, field) in Field::ALL.into_iter().enumerate() {
        plan.set(field.cell(), format!("Felt nummer {n} hos oss"));
    }
    plan.set("asked/unions", true);
    plan.set("asked/unions/when", DAY);
    plan.set("asked/unions/how", "Drøftingsmøte med referat");
    plan.set("decided", "2026-10-01");
    let mut board = Sheet::default();
    board.set("target", "Alle elever hører til");
    board.set("by", "2027-06-01");
    let mut arenas = Sheet::default();
    let mut support = Sheet::default();
    for n in 0..many {
        let id = format!("e{n}");
        for list in [TODAY, WANTED, MEASURES, SIGNS, GROUPS] {
            board.add(list, &id);
            board.set(
                &format!("{list}/{id}/text"),
                format!("{list} nummer {n} på tavla"),
            );
        }
        board.set(&format!("{MEASURES}/{id}/{TODAY}/{id}"), true);
        board.set(&format!("{MEASURES}/{id}/{WANTED}/{id}"), true);
        board.set(&format!("{SIGNS}/{id}/layer"), "culture");
        arenas.add("arena", &id);
        arenas.set(&format!("arena/{id}/name"), format!("Trinnmøte {n}"));
        arenas.set(&format!("arena/{id}/who"), "Trinnet og SFO");
        arenas.set(&format!("arena/{id}/minutes"), 45);
        arenas.set(&format!("arena/{id}/module/1-overordnet-del"), true);
        support.add("demand", &id);
        support.set(&format!("demand/{id}/text"), format!("Ta med loggen {n}"));
        support.set(&format!("demand/{id}/due"), DAY);
    }
    remember(&mut board, DAY);
    support.set("form/2", "ask");
    support.set("network/schools", "Lia, Bakken og Strand");
    vec![
        (SchoolKey::Run, run),
        (SchoolKey::Plan, plan),
        (SchoolKey::Board, board),
        (SchoolKey::Arenas, arenas),
        (SchoolKey::Support, support),
    ]
}

async fn keep(browser: &Browser, sheets: &[(SchoolKey, Sheet)]) {
    for (key, sheet) in sheets {
        let key = RecordKey::School(key.clone()).path();
        let record = json!({ "v": 1, "rev": 1, "at": "2026-09-01T08:00:00Z", "data": { "cells": sheet.cells() } });
        let record = record.to_string();
        browser.tamper(&key, Some(&record)).await;
        browser.tamper_archive(&key, Some(&record)).await;
    }
}

/// Every text that somebody wrote, in the cells of a file's records.
fn texts(file: &Value) -> Vec<String> {
    let records = file["records"].as_array().cloned().unwrap_or_default();
    let mut found = Vec::new();
    for record in records {
        let cells = record["cells"].as_object().cloned().unwrap_or_default();
        for (name, cell) in cells {
            let values = cell.as_array().cloned().unwrap_or_default();
            let texts = values
                .iter()
                .skip(1)
                .filter_map(|value| Some(value.as_str()?.to_owned()));
            if !name.ends_with("id") {
                found.extend(
                    texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>()),
                );
            }
        }
    }
    found
}

in_chromium!(
    each_file_that_leaves_the_desk_is_seen_whole_before_it_leaves,
    async |browser, _site| {
        browser.open("/skolen").await;
        keep(browser, &filled(2)).await;
        for (share, path) in [
            ("staff", "/framdriftsplan"),
            ("schools", "/plan"),
            ("desk", ""),
        ] {
            browser.open(&format!("/skolen{path}")).await;
            if share == "schools" {
                browser.click("[data-share-begin]").await;
            }
            let save = format!("[data-export='school-plan'][data-share='{share}']");
            browser.element(&save).await;
            let box_of = format!("details[data-share='{share}']");
            browser
                .js(
                    "document.querySelector(arguments[0]).open = true",
                    &[box_of.clone().into()],
                )
                .await;
            // The raw bytes stay folded: what is seen is the words.
            let seen = browser.text(&box_of).await;
            let file = browser.download(&save).await.json();
            let texts = texts(&file);
            assert!(texts.len() >= 3, "{share}: {file}");
            for text in texts {
                let shown = match text.as_str() {
                    DAY => "14. september 2026",
                    "2026-08-24" => "24. august 2026",
                    "2026-10-01" => "1. oktober 2026",
                    "2027-06-01" => "1. juni 2027",
                    "culture" => "Kultur",
                    "ask" => "Veiledning",
                    other => other,
                };
                let has = seen.contains(shown) || text == "ask";
                assert!(has, "{share} does not show «{shown}»: {seen}");
            }
            if share == "staff" {
                assert!(
                    seen.contains("Torsdag") || seen.contains("torsdag"),
                    "{seen}"
                );
                assert!(
                    !seen.contains("75"),
                    "the school's time is the leader's: {seen}"
                );
            }
        }
    }
);

in_every_engine!(
    a_whole_desk_comes_to_the_next_leader_byte_for_byte_and_can_be_taken_back,
    async |browser, _site| {
        browser.open("/skolen").await;
        keep(browser, &filled(3)).await;
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

in_chromium!(
    ones_own_rating_is_a_line_over_time_with_the_reasons_of_the_time,
    async |browser, _site| {
        let mut rating = Sheet::default();
        for (term, value, why) in [("2025-2", 2, "Vi var nye"), ("2026-1", 4, "Mer fast tid")] {
            rating.set(&format!("{term}/pupils/1"), value);
            rating.set(&format!("{term}/pupils/1/why"), why);
        }
        browser.open("/skolen").await;
        keep(browser, &[(SchoolKey::Rating, rating)]).await;
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

in_chromium!(
    several_schools_plans_are_printed_and_saved_beside_each_other,
    async |browser, _site| {
        browser.open("/skolen").await;
        let mut sheets = filled(1);
        let mut other = sheets[1].1.clone();
        other.set(Field::School.cell(), "Bakken skole");
        sheets.push((SchoolKey::Received("plan-x1".into()), other));
        keep(browser, &sheets).await;
        browser.open("/skolen/plan").await;
        browser.element("[data-plans='2']").await;
        let file = browser.download("[data-export='plans']").await;
        assert_eq!(
            file.text().matches("### Bakken skole").count(),
            10,
            "{}",
            file.text()
        );
        let own = browser.download("[data-export='markdown']").await;
        assert!(own.text().contains("1. oktober 2026"), "{}", own.text());
        // On paper it is one or the other.
        on_paper(browser).await;
        let shown = "return document.querySelector('.plans-beside').checkVisibility()";
        assert_eq!(browser.js(shown, &[]).await, false);
        browser
            .js("document.documentElement.dataset.print = 'plans'", &[])
            .await;
        assert_eq!(browser.js(shown, &[]).await, true);
        let fields = "return document.querySelector('.plan-fields').checkVisibility()";
        assert_eq!(browser.js(fields, &[]).await, false);
    }
);

/// The page as a printer sees it.
async fn on_paper(browser: &Browser) {
    let paper = json!({ "media": "print" });
    let set = browser
        .session()
        .cdp()
        .send_raw("Emulation.setEmulatedMedia", paper)
        .await;
    assert!(set.is_ok(), "{set:?}");
}

in_chromium!(
    every_tool_prints_what_was_written_and_nothing_to_press,
    async |browser, _site| {
        browser.open("/skolen").await;
        keep(browser, &filled(2)).await;
        for (tool, wanted) in TOOLS.into_iter().zip([
            "",
            "Lia skole",
            "Felt nummer 3 hos oss",
            "today nummer 1 på tavla",
            "",
            "Trinnmøte 1",
            "Ta med loggen 1",
        ]) {
            browser.open(&format!("/skolen{tool}")).await;
            browser.element("h1").await;
            on_paper(browser).await;
            let pressable = "return Array.from(document.querySelectorAll('button, input[type=file], .site-header, nav')).filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.outerHTML.slice(0, 120))";
            assert_eq!(browser.js(pressable, &[]).await, json!([]), "{tool}");
            let words = "
              const shown = (one) => one.checkVisibility({ visibilityProperty: true });
              const fields = Array.from(document.querySelectorAll('main input, main textarea')).filter(shown).map((field) => field.value);
              const drawn = Array.from(document.querySelectorAll('main svg')).filter(shown).map((svg) => svg.textContent);
              return [document.querySelector('main').innerText, ...fields, ...drawn].join('\\n')";
            let words = browser.js(words, &[]).await;
            let words = words.as_str().unwrap_or_default();
            assert!(
                words.contains(wanted),
                "{tool} does not print «{wanted}»: {words}"
            );
        }
    }
);

in_every_engine!(
    every_tool_holds_two_hundred_entries,
    async |browser, _site| {
        browser.open("/skolen").await;
        keep(browser, &filled(200)).await;
        for tool in TOOLS {
            browser.open(&format!("/skolen{tool}")).await;
            browser.element("main h1").await;
        }
        browser.open("/skolen/arenaer").await;
        browser
            .until("every arena is there", async || {
                browser.count("[data-entry]").await == 200
            })
            .await;
        browser.open("/skolen/tavle").await;
        browser
            .until("every note is there", async || {
                browser.count("[data-list='today'] [data-entry]").await == 200
            })
            .await;
    }
);
