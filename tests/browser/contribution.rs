//! «Ta med»: choose, see exactly what leaves, save.

use serde_json::Value;
use uuid::Uuid;

use crate::support::{Browser, Course, Download, in_chromium, in_every_engine};

const TEXTS: [&str; 3] = [
    "Dette tar jeg med",
    "Dette også, Kari",
    "Dette er bare mitt",
];

/// Three answers; gives their prompts and the prompts' texts.
async fn three_answers(browser: &Browser) -> Vec<(String, String)> {
    let pages = Course::built().pages();
    let mut prompts = Vec::new();
    for (page, text) in pages.iter().zip(TEXTS) {
        browser.open(&page.path).await;
        browser.keep(page.prompt(), text).await;
        prompts.push(page.prompts[0].clone());
    }
    prompts
}

fn choice(prompt: &str) -> String {
    format!("input[type=checkbox][data-choose='answer/{prompt}']")
}

/// Chooses the first two answers and goes on to the review.
async fn to_review(browser: &Browser, prompts: &[(String, String)]) {
    browser.open("/ta-med").await;
    for (prompt, _) in &prompts[..2] {
        if browser
            .js(
                "return document.querySelector(arguments[0]).checked",
                &[choice(prompt).into()],
            )
            .await
            == false
        {
            browser.click(&choice(prompt)).await;
        }
    }
    browser.click("[data-step='review']").await;
    browser.element("[data-step='deliver']").await;
}

/// From the start to the file.
async fn file(browser: &Browser, prompts: &[(String, String)]) -> Download {
    to_review(browser, prompts).await;
    browser.click("[data-step='deliver']").await;
    browser.download("[data-export='contribution']").await
}

/// Nothing in the file tells who, when, on what, or in which order.
fn check_anonymous(file: &Download, prompts: &[(String, String)]) {
    let json = file.json();
    assert_eq!(json["kind"], "contribution");
    for member in ["author", "created"] {
        assert!(
            json.get(member).is_none(),
            "{member} is in an anonymous file: {json}"
        );
    }
    let records = json["records"].as_array().cloned().unwrap_or_default();
    assert_eq!(records.len(), 2, "{json}");
    for record in &records {
        assert!(
            record.get("rev").is_none() && record.get("at").is_none(),
            "{record}"
        );
        let id = record["id"].as_str().unwrap_or_default();
        assert!(
            id.len() == 36 && id.as_bytes()[14] == b'4',
            "{id} is no random id"
        );
        let (_, asked) = prompts
            .iter()
            .find(|(prompt, _)| record["prompt"] == prompt.as_str())
            .expect("a chosen prompt");
        assert_eq!(record["prompt_text"], asked.as_str());
    }
    let texts: Vec<&Value> = records.iter().map(|record| &record["text"]).collect();
    assert!(
        TEXTS[..2]
            .iter()
            .all(|text| texts.contains(&&Value::from(*text))),
        "{texts:?}"
    );
    let bytes = file.text();
    assert!(
        !bytes.contains(TEXTS[2]),
        "what was not chosen is in the file"
    );
    assert!(!bytes.contains("moteklar/"), "a stored key is in the file");
    // No date and no time of day, in the file or in its name.
    let year = |text: &str| {
        (2024..2100)
            .any(|year| text.contains(&format!("\"{year}-")) || text.contains(&format!("{year}-1")))
    };
    assert!(
        !year(&bytes) && !file.name.bytes().any(|b| b.is_ascii_digit()),
        "{} {bytes}",
        file.name
    );
}

in_chromium!(
    nothing_is_chosen_beforehand_and_the_review_shows_exactly_what_leaves,
    async |browser, _site| {
        let prompts = three_answers(browser).await;
        browser.open("/ta-med").await;
        for (prompt, _) in &prompts {
            browser.element(&choice(prompt)).await;
        }
        assert_eq!(
            browser.count("input[data-choose]:checked").await,
            0,
            "something was chosen beforehand"
        );
        to_review(browser, &prompts).await;
        let review = browser.text("main").await;
        for (at, (_, asked)) in prompts.iter().enumerate() {
            assert_eq!(
                review.contains(TEXTS[at]),
                at < 2,
                "{}: {review}",
                TEXTS[at]
            );
            assert!(
                at >= 2 || review.contains(asked.as_str()),
                "the prompt is not in the review: {asked}"
            );
        }
        assert!(
            review.contains("Teams, OneDrive og e-post viser likevel hvem som sendte den"),
            "{review}"
        );
    }
);

// Holds B 14.
in_every_engine!(
    the_file_is_anonymous_and_named_by_its_receipt,
    async |browser, _site| {
        let prompts = three_answers(browser).await;
        let file = file(browser, &prompts).await;
        check_anonymous(&file, &prompts);
        let words: Vec<&str> = file.name.trim_end_matches(".json").split('-').collect();
        assert_eq!(words[..2], ["moteklar", "bidrag"], "{}", file.name);
        assert_eq!(words.len(), 6, "{} has not four receipt words", file.name);
        browser
            .until("the receipt words are on the page", async || {
                let page = browser.text("main").await.to_lowercase();
                words[2..].iter().all(|word| page.contains(word))
            })
            .await;
    }
);

// Holds D 10.
in_every_engine!(
    saving_again_gives_the_same_file_and_nothing_ties_two_loose_files_together,
    async |browser, _site| {
        let prompts = three_answers(browser).await;
        let first = file(browser, &prompts).await;
        let again = browser.download("[data-export='contribution']").await;
        assert_eq!(first.text(), again.text());
        let after_reload = file(browser, &prompts).await;
        assert_eq!(
            first.text(),
            after_reload.text(),
            "the draft was drawn anew"
        );

        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.write_on(page.prompt(), " (rettet)").await;
        browser
            .until_kept(page.prompt(), &format!("{} (rettet)", TEXTS[0]))
            .await;
        let next = file(browser, &prompts).await;
        let (first, next) = (first.json(), next.json());
        for file in [&first, &next] {
            assert!(file.get("slot").is_none(), "{file}");
            assert_eq!(file["edition"], 1);
        }
        let shared = ids(&first).into_iter().filter(|id| ids(&next).contains(id));
        assert_eq!(shared.count(), 0, "an id is in both files");
    }
);

/// Every id in a file.
fn ids(file: &Value) -> Vec<String> {
    let text = file.to_string();
    let words = text.split('"').filter(|word| word.len() == 36);
    let ids = words.filter(|word| word.bytes().filter(|b| *b == b'-').count() == 4);
    ids.map(str::to_owned).collect()
}

/// For a planned meeting: chooses the two answers and goes to the file.
async fn file_for(browser: &Browser, meeting: Uuid, prompts: &[(String, String)]) -> Download {
    browser.open(&format!("/ta-med?til={meeting}")).await;
    for (prompt, _) in &prompts[..2] {
        browser.check(&choice(prompt)).await;
    }
    browser.click("[data-step='review']").await;
    browser.click("[data-step='deliver']").await;
    browser.download("[data-export='contribution']").await
}

// Holds D 10.
in_chromium!(
    a_correction_for_a_meeting_replaces_what_was_nameless_and_a_signed_file_does_not_name_it,
    async |browser, _site| {
        let prompts = three_answers(browser).await;
        let (meeting, _) = browser.plan_meeting("named").await;
        let first = file_for(browser, meeting, &prompts).await.json();
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.write_on(page.prompt(), " (rettet)").await;
        browser
            .until_kept(page.prompt(), &format!("{} (rettet)", TEXTS[0]))
            .await;
        let corrected = file_for(browser, meeting, &prompts).await.json();
        assert!(first["slot"].is_string());
        assert_eq!(corrected["slot"], first["slot"]);
        assert_eq!(
            (&first["edition"], &corrected["edition"]),
            (&1.into(), &2.into())
        );

        browser.open(&format!("/ta-med?til={meeting}")).await;
        browser.click("[data-step='review']").await;
        browser.click("#sender-name").await;
        browser.fill("#sender-who", "Kari Ås").await;
        browser.click("[data-step='deliver']").await;
        let signed = browser
            .download("[data-export='contribution']")
            .await
            .json();
        assert_eq!(signed["author"]["name"], "Kari Ås");
        assert_ne!(
            signed["slot"], first["slot"],
            "the name tells whose the others are"
        );
    }
);

in_chromium!(
    a_meeting_without_names_offers_none,
    async |browser, _site| {
        let prompts = three_answers(browser).await;
        let (meeting, _) = browser.plan_meeting("anonymous").await;
        browser.open(&format!("/ta-med?til={meeting}")).await;
        browser.check(&choice(&prompts[0].0)).await;
        browser.check(&choice(&prompts[1].0)).await;
        browser.click("[data-step='review']").await;
        browser.element("[data-step='deliver']").await;
        assert_eq!(
            browser
                .count("#sender-name, #sender-who, #sender-group")
                .await,
            0
        );
        browser.click("[data-step='deliver']").await;
        let file = browser.download("[data-export='contribution']").await;
        check_anonymous(&file, &prompts);
    }
);

// Holds B 6.
in_chromium!(
    whoever_reads_nynorsk_leaves_the_questions_in_bokmal,
    async |browser, _site| {
        let prompts = three_answers(browser).await;
        browser.open("/nn/ta-med").await;
        for (prompt, _) in &prompts[..2] {
            browser.check(&choice(prompt)).await;
        }
        browser.click("[data-step='review']").await;
        browser.click("[data-step='deliver']").await;
        let file = browser.download("[data-export='contribution']").await;
        check_anonymous(&file, &prompts);
    }
);

in_chromium!(
    the_sheet_for_the_room_shows_what_was_chosen_and_sends_nothing,
    async |browser, _site| {
        let prompts = three_answers(browser).await;
        to_review(browser, &prompts).await;
        browser.open("/motelapp/uten-mote").await;
        browser
            .until("the chosen notes are on the sheet", async || {
                let sheet = browser.text("main").await;
                sheet.contains(TEXTS[0]) && sheet.contains(TEXTS[1]) && !sheet.contains(TEXTS[2])
            })
            .await;
        assert!(browser.requests_outside_origin().await.is_empty());
    }
);

in_chromium!(
    a_contribution_is_led_to_its_meeting_and_is_no_backup,
    async |browser, _site| {
        let prompts = three_answers(browser).await;
        let file = file(browser, &prompts).await;
        browser.open("/data").await;
        let before = browser.everything_kept().await;
        browser.choose_file(&file.name, &file.bytes).await;
        let row = browser.dry_run_of(&file.name).await;
        assert_eq!(row.result, "warning", "{row:?}");
        assert!(row.text.contains("møte"), "{row:?}");
        assert_eq!(browser.count("[data-import-apply]").await, 0);
        assert_eq!(browser.everything_kept().await, before);
    }
);

// Holds B 15.
in_chromium!(
    what_looks_like_a_person_is_pointed_out_before_it_leaves,
    async |browser, _site| {
        let prompts = three_answers(browser).await;
        to_review(browser, &prompts).await;
        assert_eq!(
            browser.count("[data-guard]").await,
            0,
            "a harmless text is pointed out"
        );
        let page = Course::built().page();
        let text = "Ring mor på 22 22 22 22, eller skriv til kari.nordmann@example.no";
        browser.open(&page.path).await;
        browser.keep(page.prompt(), text).await;
        to_review(browser, &prompts).await;
        let told = browser.text("[data-guard]").await;
        assert!(told.contains("kari.nordmann@example.no"), "{told}");
        assert!(told.contains("22 22 22 22"), "{told}");
        // It is pointed out, not forbidden.
        browser.click("[data-step='deliver']").await;
        browser.element("[data-export='contribution']").await;
    }
);

in_chromium!(
    a_name_goes_with_the_file_only_when_it_is_given,
    async |browser, _site| {
        let prompts = three_answers(browser).await;
        to_review(browser, &prompts).await;
        browser.click("#sender-name").await;
        browser
            .element("#sender-who")
            .await
            .send_keys("Kari Ås")
            .await
            .unwrap();
        browser
            .until("the page says whose name is in the file", async || {
                browser.text("[data-plainly]").await.contains("Kari Ås")
            })
            .await;
        browser.click("[data-step='deliver']").await;
        let named = browser.download("[data-export='contribution']").await;
        assert_eq!(named.json()["author"]["name"], "Kari Ås");

        let anonymous = file(browser, &prompts).await;
        check_anonymous(&anonymous, &prompts);
        assert!(!anonymous.text().contains("Kari Ås"), "the name stuck");
    }
);

in_chromium!(the_text_form_holds_the_same_file, async |browser, _site| {
    let prompts = three_answers(browser).await;
    to_review(browser, &prompts).await;
    browser.click("[data-step='deliver']").await;
    let text = browser.download("[data-save-txt]").await;
    assert!(text.name.ends_with(".txt"), "{}", text.name);
    // Twice in one paste, as two colleagues' texts in one message: two rows, both understood.
    let pasted = format!(
        "Hei!\r\n\r\n{}\r\n— sendt fra telefonen\r\n{}",
        text.text(),
        text.text()
    );
    browser.open("/data").await;
    browser
        .js(
            "document.querySelector('#import-paste').closest('details').open = true",
            &[],
        )
        .await;
    browser.element("#import-paste").await;
    browser
        .js(
            "const field = document.querySelector('#import-paste'); field.focus();
             document.execCommand('insertText', false, arguments[0]);",
            &[pasted.into()],
        )
        .await;
    browser.click("[data-paste-read]").await;
    browser
        .until("there is a row for each", async || {
            browser.import_rows().await.len() == 2
        })
        .await;
});

// Holds B 15.
in_chromium!(
    other_doors_point_out_what_looks_like_a_person_too,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        let text = "Skriv til kari.nordmann@example.no";
        browser.keep(page.prompt(), text).await;
        browser.open("/notater").await;
        browser
            .until_text("[data-guard]", "kari.nordmann@example.no")
            .await;
        // It is pointed out, not forbidden.
        browser.download("[data-export='markdown']").await;

        let (id, _) = browser.plan_meeting("anonymous").await;
        browser.open(&format!("/mote/{id}")).await;
        browser.element("#del").await;
        assert_eq!(browser.count("#del [data-guard]").await, 0);
        browser.fill("#plan-place", "Ring mor på 22 22 22 22").await;
        browser.until_text("#del [data-guard]", "22 22 22 22").await;
        browser.download("[data-export='meeting']").await;
    }
);
