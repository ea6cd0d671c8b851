//! A copy of everything: save it, and get it back elsewhere.

use uuid::Uuid;

use crate::support::{
    Brought, Browser, Course, Download, Engine, Serve, Site, in_chromium, in_every_engine,
};

/// Writes under the first prompts of two pages and gives the prompts with their texts.
async fn two_answers(browser: &Browser) -> Vec<(String, String)> {
    let pages = Course::built().pages();
    let mut written = Vec::new();
    for (page, text) in pages
        .iter()
        .zip(["Øvelse gjør mester 😀", "«Ett» ord\nog en linje til"])
    {
        browser.open(&page.path).await;
        browser.paste(page.prompt(), text).await;
        browser.until_kept(page.prompt(), text).await;
        written.push((page.prompt().to_owned(), text.to_owned()));
    }
    written
}

async fn copy(browser: &Browser) -> Download {
    browser.open("/data").await;
    browser.download("[data-export='backup']").await
}

/// Applies what the dry run shows, and waits for the texts.
async fn apply(browser: &Browser, answers: &[(String, String)]) {
    browser.click("[data-import-apply]").await;
    for (prompt, text) in answers {
        browser.until_kept(prompt, text).await;
    }
}

/// The copy is one file in the contract's form.
fn check(copy: &Download, answers: &[(String, String)]) {
    assert!(
        copy.name.starts_with("moteklar-kopi-") && copy.name.ends_with(".json"),
        "{}",
        copy.name
    );
    assert!(
        copy.name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b == b'-' || b == b'.'),
        "{}",
        copy.name
    );
    let file = copy.json();
    assert_eq!(file["format"], "moteklar");
    assert_eq!(file["schema"], 1);
    assert_eq!(file["kind"], "backup");
    for (prompt, text) in answers {
        let of_prompt = |record: &&serde_json::Value| record.to_string().contains(prompt.as_str());
        let record = file["records"]
            .as_array()
            .into_iter()
            .flatten()
            .find(of_prompt);
        let record = record.unwrap_or_else(|| panic!("{prompt} is not in the copy: {file}"));
        assert!(
            record
                .to_string()
                .contains(&serde_json::json!(text).to_string()),
            "{record}"
        );
    }
}

// Holds C 4.
in_every_engine!(
    a_copy_restores_everything_in_an_empty_browser_and_can_be_undone,
    async |browser, _site| {
        let answers = two_answers(browser).await;
        let copy = copy(browser).await;
        check(&copy, &answers);
        let prompts: Vec<&String> = answers.iter().map(|(prompt, _)| prompt).collect();
        let mut originals = Vec::new();
        for prompt in &prompts {
            originals.push(browser.stored(&format!("answer/{prompt}")).await);
        }

        browser.forget_everything().await;
        browser.open("/data").await;
        let before = browser.everything_kept().await;
        browser.choose_file(&copy.name, &copy.bytes).await;
        let row = browser.dry_run_of(&copy.name).await;
        assert_eq!(row.result, "ok", "{row:?}");
        assert_eq!(
            browser.everything_kept().await,
            before,
            "the dry run changed something"
        );

        apply(browser, &answers).await;
        for (prompt, original) in prompts.iter().zip(&originals) {
            assert_eq!(
                &browser.stored(&format!("answer/{prompt}")).await,
                original,
                "{prompt} is not equal"
            );
        }
        browser.click("[data-import-undo]").await;
        browser
            .until("everything is exactly as before", async || {
                browser.everything_kept().await == before
            })
            .await;
    }
);

in_chromium!(
    the_restored_text_stands_on_its_page,
    async |browser, _site| {
        let answers = two_answers(browser).await;
        let copy = copy(browser).await;
        browser.forget_everything().await;
        browser.open("/data").await;
        browser.choose_file(&copy.name, &copy.bytes).await;
        browser.dry_run_of(&copy.name).await;
        apply(browser, &answers).await;
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.until_written(page.prompt(), &answers[0].1).await;
        browser.open("/notater").await;
        browser
            .until("both are among the notes", async || {
                let notes = browser.text("main").await;
                answers
                    .iter()
                    .all(|(_, text)| notes.contains(text.lines().next().unwrap()))
            })
            .await;
    }
);

in_every_engine!(
    a_copy_made_in_another_engine_is_the_same_here,
    async |browser, site: &mut Site| {
        let other = if browser.engine() == Engine::Chromium {
            Engine::Firefox
        } else {
            Engine::Chromium
        };
        let elsewhere = Browser::start(other, site).await;
        let answers = two_answers(&elsewhere).await;
        let copy = copy(&elsewhere).await;
        drop(elsewhere);
        browser.open("/data").await;
        browser.choose_file(&copy.name, &copy.bytes).await;
        assert_eq!(browser.dry_run_of(&copy.name).await.result, "ok");
        apply(browser, &answers).await;
        let again = self::copy(browser).await;
        check(&again, &answers);
    }
);

in_chromium!(the_same_notes_give_the_same_file, async |browser, _site| {
    two_answers(browser).await;
    let first = copy(browser).await;
    browser.open("/data").await;
    let second = copy(browser).await;
    assert_eq!(first.text(), second.text());
});

// Holds C 8.
in_chromium!(
    the_same_file_three_times_is_the_same_as_once,
    async |browser, _site| {
        let answers = two_answers(browser).await;
        let copy = copy(browser).await;
        browser.forget_everything().await;
        browser.open("/data").await;
        let names = ["en.json", "to.json", "tre.json"];
        let files: Vec<(&str, &[u8])> = names
            .iter()
            .map(|name| (*name, copy.bytes.as_slice()))
            .collect();
        browser.choose_files(&files).await;
        let mut results = Vec::new();
        for name in names {
            results.push(browser.dry_run_of(name).await.result);
        }
        assert_eq!(results, ["ok", "duplicate", "duplicate"]);
        apply(browser, &answers).await;
        let once = browser.everything_kept().await;

        browser.open("/data").await;
        browser.choose_file("igjen.json", &copy.bytes).await;
        browser.dry_run_of("igjen.json").await;
        if browser.count("[data-import-apply]").await > 0 {
            browser.click("[data-import-apply]").await;
            browser
                .until("it is applied or there is nothing to apply", async || {
                    browser.count("[data-import-apply]").await == 0
                })
                .await;
        }
        let twice = browser.everything_kept().await;
        for (prompt, _) in &answers {
            let key = format!("moteklar/answer/{prompt}");
            assert_eq!(once.0.get(&key), twice.0.get(&key), "{prompt}");
            assert_eq!(once.1.get(&key), twice.1.get(&key), "{prompt}");
        }
        assert!(
            !twice
                .0
                .keys()
                .chain(twice.1.keys())
                .any(|key| key.contains("/alternate/")),
            "a second version was made of the same text"
        );
    }
);

// Holds C 7.
in_chromium!(
    an_import_beside_own_text_loses_neither,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Fra den gamle maskinen").await;
        let copy = copy(browser).await;
        browser.forget_everything().await;
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Fra den nye maskinen").await;
        browser.open("/data").await;
        let before = browser.everything_kept().await;
        browser.choose_file(&copy.name, &copy.bytes).await;
        browser.dry_run_of(&copy.name).await;
        browser.click("[data-import-apply]").await;
        browser
            .until("both texts are kept", async || {
                let (local, archive) = browser.everything_kept().await;
                [local, archive].iter().all(|place| {
                    ["Fra den gamle maskinen", "Fra den nye maskinen"]
                        .iter()
                        .all(|text| place.values().any(|value| value.contains(text)))
                })
            })
            .await;
        browser.click("[data-import-undo]").await;
        browser
            .until("everything is exactly as before", async || {
                browser.everything_kept().await == before
            })
            .await;
    }
);

/// Person `n` brings something to `meeting`.
fn brought(meeting: Uuid, prompt: &(String, String), n: u64) -> Brought {
    Brought {
        meeting: Some(meeting),
        prompt: prompt.clone(),
        text: format!("Samlet inn {n}"),
        person: n,
        edition: 1,
        is_signed: false,
    }
}

in_every_engine!(
    what_a_meeting_has_gathered_is_in_the_copy_and_brings_the_cards_back,
    async |browser, _site| {
        let (id, prompt) = browser.plan_meeting("anonymous").await;
        browser.open(&format!("/mote/{id}/bidrag")).await;
        browser
            .choose_file("en.json", &brought(id, &prompt, 1).bytes())
            .await;
        browser.until_rows(1).await;
        browser.click("[data-import-apply]").await;
        browser.until_text("[data-delivered]", "1 levert").await;
        // Typed in for somebody: it is nowhere else.
        browser
            .js("document.querySelector('[data-type-in]').open = true", &[])
            .await;
        browser.fill("#for-0", "Sagt høyt i møtet").await;
        browser.click("[data-type-add]").await;
        browser.until_text("[data-delivered]", "2 levert").await;
        let before = browser.shelf().await;
        assert_eq!(before.len(), 2);

        let copy = copy(browser).await;
        browser
            .choose_files_in("[data-drill]", &[(&copy.name, &copy.bytes)])
            .await;
        browser
            .until_text("[data-drilled='gives']", "1 møte og 2 innsamlede bidrag")
            .await;
        browser.element("[data-drilled='whole']").await;
        browser
            .choose_files_in("[data-verify]", &[(&copy.name, &copy.bytes)])
            .await;
        browser.element("[data-verified='whole']").await;

        browser.forget_everything().await;
        browser.open("/data").await;
        browser.choose_file(&copy.name, &copy.bytes).await;
        let row = browser.dry_run_of(&copy.name).await;
        assert_eq!(row.result, "ok", "{row:?}");
        assert!(
            browser.shelf().await.is_empty(),
            "the dry run changed something"
        );
        browser.click("[data-import-apply]").await;
        browser.element("[data-import-undo]").await;
        assert_eq!(browser.shelf().await, before);
        browser.open(&format!("/mote/{id}/lapper")).await;
        browser.until_text("main", "Sagt høyt i møtet").await;
        browser.until_text("main", "Samlet inn 1").await;
    }
);

in_chromium!(
    ten_new_answers_ask_for_a_copy_with_the_reason_where_the_browser_may_clear_them,
    Serve::built().with("evicting"),
    async |browser, _site| {
        let pages = Course::built().pages();
        let pages: Vec<_> = pages
            .iter()
            .filter(|page| !page.prompts.is_empty())
            .collect();
        for page in pages.iter().take(9) {
            browser.open(&page.path).await;
            browser.keep(page.prompt(), "Et svar").await;
        }
        assert_eq!(browser.count("[data-copy-due]").await, 0);
        browser.open(&pages[9].path).await;
        browser.keep(pages[9].prompt(), "Et svar").await;
        browser.until_text("[data-copy-due]", "10 tekster").await;
        let copy = copy(browser).await;
        browser
            .choose_files_in("[data-verify]", &[(&copy.name, &copy.bytes)])
            .await;
        browser
            .until("nothing is asked for after a verified copy", async || {
                browser.count("[data-copy-due]").await == 0
            })
            .await;
    }
);
