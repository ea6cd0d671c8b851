//! After the meeting, and when it did not go as planned: minutes at any moment,
//! names that go, prompts of the meeting's own, threads across meetings.

use moteklar::bundle::shape::Shape;
use moteklar::meeting::{Kept, Naming, PlannedPrompt, own_prompt};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::meeting_run::{MEETING, contribution, led, path, plan, put};
use crate::support::{Browser, Course, NAME, in_chromium, in_every_engine};

in_chromium!(
    #[ignore = "long"]
    an_edited_section_tells_that_answers_have_come_since,
    async |browser, _site| {
        let prompt = led(browser, Naming::Anonymous, 3).await;
        browser.open(&path("referat")).await;
        let section = format!("[data-section='prompt/{}']", prompt.0);
        browser.until_text(&section, "Bidrag nummer 3").await;
        browser.click(&format!("{section} [data-edit]")).await;
        browser
            .fill(&format!("{section} textarea"), "Slik sa vi det")
            .await;
        browser.until_text(&section, "Endret av deg").await;
        assert_eq!(browser.count("[data-more-cards]").await, 0);
        browser.open(&path("bidrag")).await;
        let late = contribution(&prompt, 9, false);
        browser.choose_file("sen.json", &late).await;
        browser.until_rows(1).await;
        browser.click("[data-import-apply]").await;
        browser.until_text("[data-delivered]", "4 levert").await;
        browser.open(&path("referat")).await;
        browser
            .until_text("[data-more-cards]", "Ett nytt svar")
            .await;
        browser.click(&format!("{section} [data-anew]")).await;
        browser.until_text(&section, "Bidrag nummer 9").await;
        assert_eq!(browser.count("[data-more-cards]").await, 0);
    }
);

in_chromium!(
    #[ignore = "long"]
    a_meeting_that_becomes_nameless_keeps_no_name_anywhere,
    async |browser, _site| {
        led(browser, Naming::Named, 3).await;
        browser.open(&path("lapper")).await;
        browser.click("[data-names-agreed]").await;
        browser.element("[data-show-names]").await;
        browser
            .until_archived(&format!("meeting/{MEETING}/wall"), |wall| {
                wall["names"] == true
            })
            .await;
        browser.open(&path("referat")).await;
        browser.until_text("[data-minutes]", NAME).await;
        browser.click("[data-section='open'] [data-edit]").await;
        let note = format!("{NAME} tar det opp i elevrådet");
        browser.fill("[data-section='open'] textarea", &note).await;
        browser.download("[data-export='minutes']").await;
        browser
            .until_archived(&format!("meeting/{MEETING}/outcome"), |outcome| {
                outcome.to_string().contains(NAME)
            })
            .await;
        browser.open(&format!("/mote/{MEETING}")).await;
        browser
            .js("document.querySelector('#endre').open = true", &[])
            .await;
        browser.click("input[data-naming='anonymous']").await;
        browser
            .until("the name is nowhere any more", async || {
                let (here, archive) = browser.everything_kept().await;
                let shelf = browser.shelf().await;
                !format!("{here:?}{archive:?}{shelf:?}").contains(NAME)
            })
            .await;
        browser.open(&path("referat")).await;
        browser
            .until_text("[data-minutes]", "N.N. tar det opp")
            .await;
    }
);

// Holds C 14.
in_every_engine!(
    #[ignore = "long"]
    minutes_hold_every_contribution_whatever_phase_the_meeting_stopped_in,
    async |browser, _site| {
        led(browser, Naming::Anonymous, 3).await;
        for phase in ["0", "1", "2", "0"] {
            browser.open(&path("gjennomfor")).await;
            browser.click(&format!("[data-phase='{phase}']")).await;
            browser.click("[data-go]").await;
            browser.open(&path("referat")).await;
            for n in 1..=3 {
                let said = format!("Bidrag nummer {n}");
                browser.until_text("[data-minutes]", &said).await;
            }
        }
        // The timer of the phase it stopped in still goes.
        browser.open(&path("gjennomfor")).await;
        browser
            .until_js(
                "the first phase is the one",
                "return document.querySelector(\"[data-phase='0']\").getAttribute('aria-current') !== null",
                &[],
            )
            .await;
    }
);

/// Makes an answer one of last winter: what is written over it later is a change of
/// mind, and no longer the same stretch of writing.
async fn grow_old(browser: &Browser, prompt: &str) {
    let key = format!("answer/{prompt}");
    let mut record: Value = serde_json::from_str(&browser.stored(&key).await.unwrap()).unwrap();
    record["at"] = "2026-01-12T12:00:00Z".into();
    let record = record.to_string();
    browser.tamper(&key, Some(&record)).await;
    browser.tamper_archive(&key, Some(&record)).await;
}

in_chromium!(
    #[ignore = "long"]
    an_answer_to_the_meetings_own_question_stands_beside_what_came_of_it,
    async |browser, _site| {
        let prompt = Course::built().page().prompts[0].clone();
        let mut planned = plan(Naming::Anonymous, &prompt);
        let own = own_prompt(Uuid::from_u128(77)).unwrap();
        let own = PlannedPrompt::new(own, "Hva gjør vi i friminuttene?");
        planned.prompts = vec![own.clone()];
        browser.open("/moter").await;
        let kept = Kept::from_file(planned);
        put(
            browser,
            &format!("meeting/{MEETING}/plan"),
            Value::Object(kept.to_data()),
        )
        .await;
        browser.open(&format!("/mote/{MEETING}")).await;
        browser.keep(own.id.as_str(), "Flere voksne ute").await;
        grow_old(browser, own.id.as_str()).await;
        browser.open_again().await;
        browser
            .keep(own.id.as_str(), "Flere voksne, og en bod med utstyr")
            .await;
        let section = json!({ "heading": "Hva gjør vi i friminuttene?", "text": "- En bod", "key": format!("prompt/{}", own.id) });
        put(
            browser,
            &format!("meeting/{MEETING}/outcome"),
            json!({ "id": MEETING, "title": "Møtet vårt", "sections": [section] }),
        )
        .await;
        browser.open(&format!("/mote/{MEETING}")).await;
        browser.until_text("[data-outcome]", "En bod").await;
        browser.until_text("[data-then]", "Flere voksne ute").await;
        browser.until_text("[data-now]", "en bod med utstyr").await;
    }
);

async fn outcome(browser: &Browser, n: u128, title: &str, sections: Value) {
    let id = Uuid::from_u128(0x4000_8000_0000_0000_0000 + n);
    let day = format!("2026-11-{n:02}");
    put(
        browser,
        &format!("meeting/{id}/outcome"),
        json!({ "id": id, "title": title, "date": day, "sections": sections }),
    )
    .await;
}

in_every_engine!(
    #[ignore = "long"]
    meetings_stand_side_by_side_for_the_whole_school_and_leave_as_a_file,
    async |browser, _site| {
        browser.open("/moter").await;
        let theme = |text: &str| json!({ "heading": "Ro i timen", "text": text, "key": "theme/x" });
        let open = json!({ "heading": "Åpne spørsmål", "text": "Hva med SFO?", "key": "open" });
        outcome(browser, 1, "Småtrinnet", json!([theme("- Rydding"), open])).await;
        outcome(browser, 2, "Mellomtrinnet", json!([theme("- Rolig start")])).await;
        browser.open("/skolen/oppsummering").await;
        for words in [
            "Småtrinnet",
            "Mellomtrinnet",
            "Ro i timen",
            "Rydding",
            "Rolig start",
            "Hva med SFO?",
        ] {
            browser.until_text("main", words).await;
        }
        let file = browser.download("main [data-export='markdown']").await;
        let text = file.text();
        assert!(
            text.contains("Rydding") && text.contains("Rolig start"),
            "{text}"
        );
    }
);

in_chromium!(
    #[ignore = "long"]
    what_is_being_typed_in_for_somebody_survives_a_look_at_another_page,
    async |browser, _site| {
        led(browser, Naming::Anonymous, 0).await;
        browser.open(&path("bidrag")).await;
        browser
            .js("document.querySelector('[data-type-in]').open = true", &[])
            .await;
        browser.fill("#for-0", "Halvveis").await;
        browser.follow(&path("gjennomfor")).await;
        browser.element("[data-go]").await;
        browser.follow(&path("bidrag")).await;
        browser
            .until_js(
                "it is still there",
                "return document.querySelector('#for-0').value === 'Halvveis' && document.querySelector('[data-type-in]').open",
                &[],
            )
            .await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    what_comes_in_is_on_the_wall_of_the_leaders_other_window_at_once,
    async |browser, _site| {
        let prompt = led(browser, Naming::Anonymous, 1).await;
        browser.open(&path("lapper")).await;
        browser.until_text("main", "Bidrag nummer 1").await;
        let wall = browser.window().await;
        browser.open_window().await;
        browser.open(&path("bidrag")).await;
        let late = contribution(&prompt, 2, false);
        browser.choose_file("sen.json", &late).await;
        browser.until_rows(1).await;
        browser.click("[data-import-apply]").await;
        browser.until_text("[data-delivered]", "2 levert").await;
        browser.look_at(&wall).await;
        browser.until_text("main", "Bidrag nummer 2").await;
    }
);

in_chromium!(
    #[ignore = "long"]
    a_folder_is_read_with_those_within_it_and_only_what_is_new_gets_a_row,
    async |browser, _site| {
        let prompt = led(browser, Naming::Anonymous, 0).await;
        browser.open(&path("bidrag")).await;
        let text = |n: u64| String::from_utf8(contribution(&prompt, n, false)).unwrap();
        let write = "const root = await navigator.storage.getDirectory();
             window.showDirectoryPicker = async () => root;
             const folder = arguments[0] ? await root.getDirectoryHandle(arguments[0], { create: true }) : root;
             const file = await folder.getFileHandle(arguments[1], { create: true });
             const stream = await file.createWritable();
             await stream.write(arguments[2]);
             await stream.close();
             return true;";
        let put = async |folder: &str, name: &str, text: String| {
            let done = browser
                .js_async(write, &[folder.into(), name.into(), text.into()])
                .await;
            assert_eq!(done, true);
        };
        put("", "en.json", text(1)).await;
        put("Gruppe 2", "to.json", text(2)).await;
        put("", "bilde.png", "ikke vårt".into()).await;
        browser
            .js(
                "document.querySelector('[data-folder]').closest('details').open = true",
                &[],
            )
            .await;
        browser.click("[data-folder]").await;
        browser.until_rows(2).await;
        // Looked over and not taken in: it is there again the next time.
        browser.click("[data-folder-again]").await;
        browser.until_rows(2).await;
        browser.click("[data-import-apply]").await;
        browser.until_text("[data-delivered]", "2 levert").await;
        put("Gruppe 2", "tre.json", text(3)).await;
        browser.click("[data-folder-again]").await;
        // Those that are in keep their rows, and with them the way back.
        browser.until_rows(3).await;
        assert_eq!(browser.import_rows().await[2].file, "tre.json");
    }
);
