//! A meeting is planned, shared, prepared for and filled: `/mote/ny` to `/bidrag`.

use serde_json::Value;
use uuid::Uuid;

use crate::support::{Brought, Browser, Course, DAY, Download, in_chromium, in_every_engine};

/// Person `n` brings something to `meeting`.
fn brought(meeting: Uuid, prompt: &(String, String), n: u64) -> Brought {
    Brought {
        meeting: Some(meeting),
        prompt: prompt.clone(),
        text: format!("Svar {n} i utgave 1"),
        person: n,
        edition: 1,
        is_signed: false,
    }
}

async fn until_delivered(browser: &Browser, words: &str) {
    browser.until_text("[data-delivered]", words).await;
}

in_every_engine!(
    #[ignore = "long"]
    files_are_looked_over_taken_in_and_taken_back,
    async |browser, _site| {
        let (id, prompt) = browser.plan_meeting("anonymous").await;
        browser.open(&format!("/mote/{id}/bidrag")).await;
        until_delivered(browser, "0 levert av 31").await;
        let first = brought(id, &prompt, 1).bytes();
        let second = brought(id, &prompt, 2);
        let correction = Brought {
            edition: 2,
            text: "Svar 2 i utgave 2".into(),
            ..second.clone()
        };
        let other = brought(Uuid::from_u128(9), &prompt, 4).bytes();
        let files: [(&str, &[u8]); 6] = [
            ("en.json", &first),
            ("to.json", &second.bytes()),
            ("igjen.json", &first),
            ("rettet.json", &correction.bytes()),
            ("annet-mote.json", &other),
            ("odelagt.json", &first[..first.len() / 2]),
        ];
        browser.choose_files(&files).await;
        browser.until_rows(6).await;
        let results: Vec<String> = browser
            .import_rows()
            .await
            .into_iter()
            .map(|row| row.result)
            .collect();
        let expected = ["ok", "ok", "duplicate", "updated", "warning", "rejected"];
        assert_eq!(results, expected);
        // Nothing has happened yet.
        assert!(browser.shelf().await.is_empty());
        until_delivered(browser, "0 levert av 31").await;

        browser.click("[data-import-apply]").await;
        until_delivered(browser, "2 levert av 31").await;
        assert_eq!(browser.shelf().await.len(), 2);

        // Only the correction is taken back: the first edition stands again.
        browser
            .click("[data-file='rettet.json'] [data-import-undo]")
            .await;
        browser
            .until("the correction is taken back", async || {
                let shelf = browser.shelf().await;
                shelf
                    .iter()
                    .any(|(_, value)| value.contains("Svar 2 i utgave 1"))
            })
            .await;
        until_delivered(browser, "2 levert av 31").await;

        // The file for another meeting goes in when asked for.
        browser
            .click("[data-file='annet-mote.json'] [data-import-anyway]")
            .await;
        until_delivered(browser, "3 levert av 31").await;
        browser.click("[data-import-undo='all']").await;
        until_delivered(browser, "0 levert av 31").await;
        assert!(browser.shelf().await.is_empty());
    }
);

// Holds B 14.
in_chromium!(
    #[ignore = "long"]
    a_meeting_without_names_stores_none_anywhere,
    async |browser, _site| {
        let (id, prompt) = browser.plan_meeting("anonymous").await;
        browser.open(&format!("/mote/{id}/bidrag")).await;
        let signed = Brought {
            is_signed: true,
            ..brought(id, &prompt, 1)
        };
        browser.choose_file("Kari sitt.json", &signed.bytes()).await;
        let row = browser.dry_run_of("Kari sitt.json").await;
        assert_eq!(row.result, "warning", "{row:?}");
        browser.click("[data-import-apply]").await;
        until_delivered(browser, "1 levert av 31").await;
        let kept = (browser.everything_kept().await, browser.shelf().await);
        let kept = format!("{kept:?}");
        assert!(kept.contains("Svar 1 i utgave 1"));
        for trace in ["Kari", "Nordmann", DAY] {
            assert!(!kept.contains(trace), "{trace} is kept");
        }
    }
);

// Holds B 6.
in_chromium!(
    #[ignore = "long"]
    two_hundred_files_at_once,
    async |browser, _site| {
        let (id, prompt) = browser.plan_meeting("anonymous").await;
        browser.open(&format!("/mote/{id}/bidrag")).await;
        let files: Vec<(String, Vec<u8>)> = (1..=200)
            .map(|n| (format!("bidrag-{n}.json"), brought(id, &prompt, n).bytes()))
            .collect();
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
            .collect();
        browser.choose_files(&files).await;
        browser.until_rows(200).await;
        browser.click("[data-import-apply]").await;
        until_delivered(browser, "200 levert av 31").await;
        browser.open_again().await;
        until_delivered(browser, "200 levert av 31").await;
        assert_eq!(browser.count("[data-receipts] li").await, 200);
    }
);

in_chromium!(
    #[ignore = "long"]
    what_was_said_aloud_can_be_typed_in_and_taken_back,
    async |browser, _site| {
        let (id, _) = browser.plan_meeting("anonymous").await;
        browser.open(&format!("/mote/{id}/bidrag")).await;
        browser.element("[data-type-in]").await;
        browser
            .js("document.querySelector('[data-type-in]').open = true", &[])
            .await;
        browser.fill("#for-whom", "group").await;
        browser.fill("#for-who", "Gruppe 3").await;
        browser.fill("#for-0", "Vi vil begynne rolig").await;
        browser.click("[data-type-add]").await;
        until_delivered(browser, "1 gruppe har svart").await;
        let shelf_now = browser.shelf().await;
        assert_eq!(shelf_now.len(), 1);
        let file: Value = serde_json::from_str(&shelf_now[0].1).unwrap();
        assert_eq!(
            (&file["voice"], &file["author"]["group"]),
            (&"group".into(), &"Gruppe 3".into())
        );
        browser.click("[data-import-undo='all']").await;
        browser
            .until("the answer is taken back", async || {
                browser.shelf().await.is_empty()
            })
            .await;
    }
);

/// The leader's file, and the link that holds the same meeting.
async fn shared(browser: &Browser) -> (Uuid, (String, String), Download) {
    let (id, prompt) = browser.plan_meeting("anonymous").await;
    let file = browser.download("[data-export='meeting']").await;
    assert!(file.name.starts_with("moteklar-mote-"), "{}", file.name);
    assert_eq!(file.json()["kind"], "meeting");
    (id, prompt, file)
}

in_chromium!(
    #[ignore = "long"]
    a_meeting_without_questions_takes_in_what_was_said,
    async |browser, _site| {
        browser.open("/mote/ny").await;
        browser
            .fill("#plan-title", "Hva gjør vi med friminuttene?")
            .await;
        browser.click("[data-plan-save]").await;
        browser.element("[data-export='meeting']").await;
        let meeting = browser.path().await;
        browser.open(&format!("{meeting}/bidrag")).await;
        browser.element("[data-type-in]").await;
        browser
            .js("document.querySelector('[data-type-in]').open = true", &[])
            .await;
        browser.until_text("[data-type-in]", "friminuttene").await;
        browser.fill("#for-0", "Flere voksne ute").await;
        browser.click("[data-type-add]").await;
        browser.until_text("[data-delivered]", "1 levert").await;
        browser.open(&format!("{meeting}/lapper")).await;
        browser.until_text("[data-card]", "Flere voksne ute").await;
    }
);

in_every_engine!(
    a_teacher_gets_the_meeting_prepares_and_brings,
    async |browser, _site| {
        let (id, (prompt, _), file) = shared(browser).await;
        browser.forget_everything().await;

        browser.open("/moter").await;
        browser.choose_file(&file.name, &file.bytes).await;
        let row = browser.dry_run_of(&file.name).await;
        assert_eq!(row.result, "ok", "{row:?}");
        browser.click("[data-import-apply]").await;
        browser.element(&format!("[data-meeting='{id}']")).await;

        // It is the next meeting on the home page, with the way to the prompt.
        browser.open("/").await;
        browser
            .element(&format!("[data-next-meeting='{id}']"))
            .await;
        let to_prompt = format!("[data-next-meeting] a[href$='#svar-{prompt}']");
        browser.click(&to_prompt).await;
        browser
            .element(&format!("textarea[data-prompt='{prompt}']"))
            .await;
        browser.keep(&prompt, "Dette la jeg merke til").await;

        // The meeting says before she writes that it is without names.
        browser.open(&format!("/mote/{id}")).await;
        let told = browser.text("[data-naming-you]").await;
        assert!(told.contains("uten navn"), "{told}");
        browser
            .until_written(&prompt, "Dette la jeg merke til")
            .await;

        browser.open(&format!("/ta-med?til={id}")).await;
        browser
            .click(&format!("input[data-choose='answer/{prompt}']"))
            .await;
        browser.click("[data-step='review']").await;
        browser.click("[data-step='deliver']").await;
        let bidrag = browser.download("[data-export='contribution']").await;
        assert_eq!(bidrag.json()["meeting"], id.to_string());
        assert!(bidrag.json().get("author").is_none());

        // The same file again, and an older plan, change nothing.
        browser.open("/data").await;
        browser.choose_file(&file.name, &file.bytes).await;
        assert_eq!(browser.dry_run_of(&file.name).await.result, "duplicate");

        browser.open(&format!("/motelapp/{id}")).await;
        browser
            .until("the sheet shows what she chose", async || {
                let sheet = browser.text("main").await;
                sheet.contains("Dette la jeg merke til") && sheet.contains("Møtet vårt")
            })
            .await;
    }
);

in_chromium!(
    #[ignore = "long"]
    a_link_holds_the_meeting_behind_the_hash,
    async |browser, _site| {
        let (id, _) = browser.plan_meeting("named").await;
        // Clipboards differ; the code is drawn from the same address.
        browser.click("[data-show-code]").await;
        browser.element("svg[data-code]").await;
        let plan = browser.download("[data-export='meeting']").await;
        let fragment = moteklar::meeting::link::fragment(&plan.bytes);
        browser.forget_everything().await;
        browser.open(&format!("/moter#{fragment}")).await;
        browser.until_rows(1).await;
        browser.click("[data-import-apply]").await;
        browser.element(&format!("[data-meeting='{id}']")).await;
        assert!(browser.requests_outside_origin().await.is_empty());
    }
);

in_chromium!(
    #[ignore = "long"]
    a_meeting_is_planned_from_the_page_of_the_course,
    async |browser, _site| {
        let page = Course::built()
            .pages()
            .into_iter()
            .find(|page| page.id.contains("fellesmote"))
            .expect("a staff meeting with a prompt");
        browser.open(&page.path).await;
        browser.click("[data-plan-this]").await;
        browser.element("[data-plan-save]").await;
        let checked = format!("input[data-plan-prompt='{}']:checked", page.prompt());
        browser.element(&checked).await;
        browser
            .until("the script of the page is the plan", async || {
                browser.count(".plan-phases > li").await > 0
            })
            .await;
        // A round that is too short is pointed out.
        browser.fill("#plan-per-person", "60").await;
        browser
            .until("the short round is pointed out", async || {
                !browser.text("[data-short-round]").await.is_empty()
            })
            .await;
    }
);

in_chromium!(
    #[ignore = "long"]
    groups_are_drawn_and_their_names_go_into_no_file,
    async |browser, _site| {
        let (id, _) = browser.plan_meeting("anonymous").await;
        let list: String = (1..=12)
            .map(|n| format!("Deltaker {n}; fag {}\n", n % 3))
            .collect();
        browser.fill("#group-list", &list).await;
        browser.click("[data-draw-groups]").await;
        browser.element("[data-groups]").await;
        assert_eq!(browser.count("[data-groups] > li").await, 3);
        browser
            .until_archived(&format!("meeting/{id}/groups"), |_| true)
            .await;
        let plan = browser.download("[data-export='meeting']").await;
        assert!(!plan.text().contains("Deltaker"));
        browser.open("/data").await;
        let copy = browser.download("[data-export='backup']").await;
        assert!(copy.text().contains("Møtet vårt"));
        assert!(!copy.text().contains("Deltaker"));
    }
);
