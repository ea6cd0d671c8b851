//! A meeting is planned, shared, prepared for and filled: `/mote/ny` to `/bidrag`.

use moteklar::bundle::contribution::{Chosen, Draft, Signature, Slot, freeze};
use moteklar::bundle::{CourseRef, Digest, Voice};
use serde_json::Value;
use uuid::Uuid;

use crate::support::{Browser, Course, Download, in_chromium, in_every_engine};

const NAME: &str = "Kari Nordmann-Ås";

/// Random-looking bytes that are the same in every run.
fn random(seed: u64) -> impl FnMut(&mut [u8]) {
    let mut state = seed << 32;
    move |bytes| {
        for chunk in bytes.chunks_mut(32) {
            state += 1;
            let block = Digest::of(&state.to_be_bytes()).0;
            chunk
                .iter_mut()
                .zip(block)
                .for_each(|(to, from)| *to = from);
        }
    }
}

/// A contribution to a meeting, with Kari's name when `named`.
fn contribution(
    meeting: Option<Uuid>,
    prompt: &str,
    seed: u64,
    edition: u64,
    named: bool,
) -> Vec<u8> {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let draft = Draft {
        course: CourseRef::new("lareplanverket", "1.0.0"),
        meeting,
        slot: Some(Slot {
            id: Uuid::from_u128(0x4000_8000_0000_0000_0000 + u128::from(seed)),
            edition,
        }),
        voice: Voice::Own,
        signature: named.then(|| Signature {
            name: NAME.into(),
            group: String::new(),
            day,
        }),
        answers: vec![Chosen {
            prompt: prompt.into(),
            prompt_text: "Hva la du merke til?".into(),
            text: format!("Svar {seed} i utgave {edition}"),
        }],
    };
    let frozen = freeze(&draft, &mut random(seed * 100 + edition)).unwrap();
    frozen.written.bytes
}

/// Writes in a plain field and leaves it, so that the app hears of it.
async fn fill(browser: &Browser, selector: &str, text: &str) {
    browser.element(selector).await;
    browser
        .js(
            "const field = document.querySelector(arguments[0]);
             field.focus();
             field.value = arguments[1];
             field.dispatchEvent(new Event('input', { bubbles: true }));
             field.dispatchEvent(new Event('change', { bubbles: true }));",
            &[selector.into(), text.into()],
        )
        .await;
}

async fn check(browser: &Browser, selector: &str) {
    browser.element(selector).await;
    let is_checked = "return document.querySelector(arguments[0]).checked";
    if browser.js(is_checked, &[selector.into()]).await == false {
        browser.click(selector).await;
    }
}

/// Plans a meeting about a page's prompt from nothing but the course; gives its
/// id and the prompt.
async fn planned(browser: &Browser, naming: &str) -> (Uuid, String) {
    browser.open("/mote/ny").await;
    let select = "select#plan-page";
    browser.element(select).await;
    let page = browser
        .js(
            "return Array.from(document.querySelector(arguments[0]).options, (one) => one.value).find(Boolean)",
            &[select.into()],
        )
        .await;
    fill(browser, select, page.as_str().unwrap_or_default()).await;
    fill(browser, "#plan-title", "Møtet vårt").await;
    fill(browser, "#plan-date", "2099-01-15").await;
    fill(browser, "#plan-time", "14:30").await;
    fill(browser, "#plan-expected", "31").await;
    check(browser, &format!("input[data-naming='{naming}']")).await;
    browser.click("[data-plan-save]").await;
    browser
        .until("the meeting has a page of its own", async || {
            let path = browser.path().await;
            path.starts_with("/mote/") && path != "/mote/ny"
        })
        .await;
    let path = browser.path().await;
    let id = Uuid::try_parse(&path["/mote/".len()..]).expect("the meeting's id");
    browser.element("[data-export='meeting']").await;
    let plan = archived(browser, &format!("meeting/{id}/plan")).await;
    let prompt = plan["data"]["plan"]["prompts"][0]["id"].as_str();
    (id, prompt.expect("a prompt of the page").to_owned())
}

/// A record of the database, once it is there.
async fn archived(browser: &Browser, key: &str) -> Value {
    browser
        .until(&format!("{key} is kept"), async || {
            browser.archived(key).await.is_some()
        })
        .await;
    let raw = browser.archived(key).await.unwrap_or_default();
    serde_json::from_str(&raw).expect("a record")
}

/// Everything on the shelf of received files, keys and values.
async fn shelf(browser: &Browser) -> Vec<(String, String)> {
    let script = "return await new Promise((resolve, reject) => {
        const request = indexedDB.open('moteklar');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          database.onversionchange = () => database.close();
          const found = [];
          const transaction = database.transaction('received');
          const cursor = transaction.objectStore('received').openCursor();
          cursor.onsuccess = () => {
            if (!cursor.result) return;
            found.push([String(cursor.result.key), String(cursor.result.value)]);
            cursor.result.continue();
          };
          transaction.oncomplete = () => { database.close(); resolve(found); };
          transaction.onabort = () => reject(transaction.error);
        };
      });";
    let found = browser.js_async(script, &[]).await;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let pairs = found.as_array().cloned().unwrap_or_default();
    pairs
        .iter()
        .map(|pair| (text(&pair[0]), text(&pair[1])))
        .collect()
}

async fn until_delivered(browser: &Browser, words: &str) {
    browser
        .until(&format!("the page says «{words}»"), async || {
            browser.text("[data-delivered]").await.contains(words)
        })
        .await;
}

async fn until_rows(browser: &Browser, count: usize) {
    browser
        .until(&format!("the dry run has {count} rows"), async || {
            browser.import_rows().await.len() == count
        })
        .await;
}

in_every_engine!(
    files_are_looked_over_taken_in_and_taken_back,
    async |browser, _site| {
        let (id, prompt) = planned(browser, "anonymous").await;
        browser.open(&format!("/mote/{id}/bidrag")).await;
        until_delivered(browser, "0 levert av 31").await;
        let of = |seed, edition| contribution(Some(id), &prompt, seed, edition, false);
        let first = of(1, 1);
        let other = contribution(Some(Uuid::from_u128(9)), &prompt, 4, 1, false);
        let files: [(&str, &[u8]); 6] = [
            ("en.json", &first),
            ("to.json", &of(2, 1)),
            ("igjen.json", &first),
            ("rettet.json", &of(2, 2)),
            ("annet-mote.json", &other),
            ("odelagt.json", &first[..first.len() / 2]),
        ];
        browser.choose_files(&files).await;
        until_rows(browser, 6).await;
        let results: Vec<String> = browser
            .import_rows()
            .await
            .into_iter()
            .map(|row| row.result)
            .collect();
        let expected = ["ok", "ok", "duplicate", "updated", "warning", "rejected"];
        assert_eq!(results, expected);
        // Nothing has happened yet.
        assert!(shelf(browser).await.is_empty());
        until_delivered(browser, "0 levert av 31").await;

        browser.click("[data-import-apply]").await;
        until_delivered(browser, "2 levert av 31").await;
        assert_eq!(shelf(browser).await.len(), 2);

        // Only the correction is taken back: the first edition stands again.
        browser
            .click("[data-file='rettet.json'] [data-import-undo]")
            .await;
        browser
            .until("the correction is taken back", async || {
                let shelf = shelf(browser).await;
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
        assert!(shelf(browser).await.is_empty());
    }
);

in_chromium!(
    a_meeting_without_names_stores_none_anywhere,
    async |browser, _site| {
        let (id, prompt) = planned(browser, "anonymous").await;
        browser.open(&format!("/mote/{id}/bidrag")).await;
        let signed = contribution(Some(id), &prompt, 1, 1, true);
        browser.choose_file("Kari sitt.json", &signed).await;
        let row = browser.dry_run_of("Kari sitt.json").await;
        assert_eq!(row.result, "warning", "{row:?}");
        browser.click("[data-import-apply]").await;
        until_delivered(browser, "1 levert av 31").await;
        let kept = (browser.everything_kept().await, shelf(browser).await);
        let kept = format!("{kept:?}");
        assert!(kept.contains("Svar 1 i utgave 1"));
        for trace in ["Kari", "Nordmann", "2026-11-23"] {
            assert!(!kept.contains(trace), "{trace} is kept");
        }
    }
);

in_chromium!(two_hundred_files_at_once, async |browser, _site| {
    let (id, prompt) = planned(browser, "anonymous").await;
    browser.open(&format!("/mote/{id}/bidrag")).await;
    let files: Vec<(String, Vec<u8>)> = (1..=200)
        .map(|n| {
            (
                format!("bidrag-{n}.json"),
                contribution(Some(id), &prompt, n, 1, false),
            )
        })
        .collect();
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    browser.choose_files(&files).await;
    until_rows(browser, 200).await;
    browser.click("[data-import-apply]").await;
    until_delivered(browser, "200 levert av 31").await;
    browser.open_again().await;
    until_delivered(browser, "200 levert av 31").await;
    assert_eq!(browser.count("[data-receipts] li").await, 200);
});

in_chromium!(
    what_was_said_aloud_can_be_typed_in_and_taken_back,
    async |browser, _site| {
        let (id, _) = planned(browser, "anonymous").await;
        browser.open(&format!("/mote/{id}/bidrag")).await;
        browser.element("[data-type-in]").await;
        browser
            .js("document.querySelector('[data-type-in]').open = true", &[])
            .await;
        fill(browser, "#for-whom", "group").await;
        fill(browser, "#for-who", "Gruppe 3").await;
        fill(browser, "#for-0", "Vi vil begynne rolig").await;
        browser.click("[data-type-add]").await;
        until_delivered(browser, "1 gruppe har svart").await;
        let shelf_now = shelf(browser).await;
        assert_eq!(shelf_now.len(), 1);
        let file: Value = serde_json::from_str(&shelf_now[0].1).unwrap();
        assert_eq!(
            (&file["voice"], &file["author"]["group"]),
            (&"group".into(), &"Gruppe 3".into())
        );
        browser.click("[data-import-undo='all']").await;
        browser
            .until("the answer is taken back", async || {
                shelf(browser).await.is_empty()
            })
            .await;
    }
);

/// The leader's file, and the link that holds the same meeting.
async fn shared(browser: &Browser) -> (Uuid, String, Download) {
    let (id, prompt) = planned(browser, "anonymous").await;
    let file = browser.download("[data-export='meeting']").await;
    assert!(file.name.starts_with("moteklar-mote-"), "{}", file.name);
    assert_eq!(file.json()["kind"], "meeting");
    (id, prompt, file)
}

in_every_engine!(
    a_teacher_gets_the_meeting_prepares_and_brings,
    async |browser, _site| {
        let (id, prompt, file) = shared(browser).await;
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
        browser.write(&prompt, "Dette la jeg merke til").await;
        browser.until_kept(&prompt, "Dette la jeg merke til").await;

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
    a_link_holds_the_meeting_behind_the_hash,
    async |browser, _site| {
        let (id, _) = planned(browser, "named").await;
        // Clipboards differ; the code is drawn from the same address.
        browser.click("[data-show-code]").await;
        browser.element("svg[data-code]").await;
        let plan = browser.download("[data-export='meeting']").await;
        let fragment = moteklar::meeting::link::fragment(&plan.bytes);
        browser.forget_everything().await;
        browser.open(&format!("/moter#{fragment}")).await;
        until_rows(browser, 1).await;
        browser.click("[data-import-apply]").await;
        browser.element(&format!("[data-meeting='{id}']")).await;
        assert!(browser.requests_outside_origin().await.is_empty());
    }
);

in_chromium!(
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
        fill(browser, "#plan-per-person", "60").await;
        browser
            .until("the short round is pointed out", async || {
                !browser.text("[data-short-round]").await.is_empty()
            })
            .await;
    }
);

in_chromium!(
    groups_are_drawn_and_their_names_go_into_no_file,
    async |browser, _site| {
        let (id, _) = planned(browser, "anonymous").await;
        let list: String = (1..=12)
            .map(|n| format!("Deltaker {n}; fag {}\n", n % 3))
            .collect();
        fill(browser, "#group-list", &list).await;
        browser.click("[data-draw-groups]").await;
        browser.element("[data-groups]").await;
        assert_eq!(browser.count("[data-groups] > li").await, 3);
        archived(browser, &format!("meeting/{id}/groups")).await;
        let plan = browser.download("[data-export='meeting']").await;
        assert!(!plan.text().contains("Deltaker"));
        browser.open("/data").await;
        let copy = browser.download("[data-export='backup']").await;
        assert!(copy.text().contains("Møtet vårt"));
        assert!(!copy.text().contains("Deltaker"));
    }
);
