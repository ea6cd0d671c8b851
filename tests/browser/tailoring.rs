//! What a school makes of the course: a page of its own, a remark, a page put
//! aside, and a whole course from elsewhere.

use moteklar::bundle::{Digest, canonical};
use serde_json::{Map, Value, json};

use crate::support::{Browser, Course, in_chromium, in_every_engine};

const TITLE: &str = "Slik leser vi høyt";

/// The module that the first page with a prompt belongs to.
fn module() -> String {
    Course::built().page().module().to_owned()
}

/// Opens «Tilpass modulen».
async fn tailor(browser: &Browser) {
    browser.open(&module()).await;
    browser.click("[data-tailor] > summary").await;
    browser.element(".tailor-page").await;
}

/// Sets the text of a field as by pasting.
async fn fill(browser: &Browser, id: &str, text: &str) {
    browser.element(&format!("#{id}")).await;
    browser
        .js(
            "const field = document.getElementById(arguments[0]);
             field.focus(); field.select();
             document.execCommand('insertText', false, arguments[1]);",
            &[id.into(), text.into()],
        )
        .await;
}

/// Makes a page with one question, and gives its address.
async fn make_page(browser: &Browser) -> String {
    browser.open(&format!("{}/ny-side", module())).await;
    fill(browser, "own-title", TITLE).await;
    fill(browser, "own-body", "Vi leser **hver dag** på 3. trinn.").await;
    browser.click("[data-add-prompt]").await;
    fill(browser, "own-prompt-0", "Hva leser dere nå?").await;
    browser
        .until("the preview follows", async || {
            let preview = browser.text("[data-preview]").await;
            [TITLE, "hver dag", "Hva leser dere nå?"]
                .iter()
                .all(|words| preview.contains(words))
        })
        .await;
    browser.click("[data-done]").await;
    browser
        .until("the page is there", async || {
            browser.headings().await == [TITLE]
        })
        .await;
    browser.path().await
}

/// This tab takes what other tabs write for somebody else's.
const DEAF: &str = "
  Object.defineProperty(StorageEvent.prototype, 'key', { get: () => 'annen-app' });
  Object.defineProperty(MessageEvent.prototype, 'data', { get: () => '' })";

/// The own page as it is kept.
async fn page_kept(browser: &Browser) -> Value {
    let kept = browser.all_stored().await;
    let page = kept.iter().find(|(key, _)| key.contains("/own-page/"));
    page.and_then(|(_, raw)| serde_json::from_str(raw).ok())
        .unwrap_or_default()
}

async fn until_page(browser: &Browser, member: &str, text: &str) {
    browser
        .until(&format!("{member} is «{text}»"), async || {
            page_kept(browser).await["data"][member] == text
        })
        .await;
}

// Holds D 6.
in_every_engine!(
    #[ignore = "long"]
    two_windows_on_one_own_page_keep_what_both_write,
    async |browser, _site| {
        let path = format!("{}/rediger", make_page(browser).await);
        browser.open(&path).await;
        let first = browser.window().await;
        browser.open_window().await;
        browser.open(&path).await;
        browser.element("#own-title").await;
        let second = browser.window().await;
        browser.js(DEAF, &[]).await;

        browser.look_at(&first).await;
        fill(browser, "own-body", "Et helt avsnitt").await;
        until_page(browser, "body", "Et helt avsnitt").await;
        browser.look_at(&second).await;
        fill(browser, "own-title", "Ny tittel").await;
        until_page(browser, "title", "Ny tittel").await;
        assert_eq!(page_kept(browser).await["data"]["body"], "Et helt avsnitt");

        browser.look_at(&first).await;
        browser
            .until_js(
                "the first window follows",
                "return document.getElementById('own-title').value === 'Ny tittel'",
                &[],
            )
            .await;
        fill(browser, "own-body", "Noe som bare står her").await;
        until_page(browser, "body", "Noe som bare står her").await;
        browser.look_at(&second).await;
        fill(browser, "own-body", "Noe ganske annet").await;
        until_page(browser, "body", "Noe ganske annet").await;
        browser
            .until("the other text stands beside", async || {
                browser
                    .text("[data-beside='body']")
                    .await
                    .contains("Noe som bare står her")
            })
            .await;
        browser
            .click("[data-beside='body'] .buttons:last-child button")
            .await;
        browser
            .until("it has been looked at", async || {
                browser.count("[data-beside]").await == 0
                    && page_kept(browser).await["data"]["beside"].is_null()
            })
            .await;
        assert_eq!(page_kept(browser).await["data"]["body"], "Noe ganske annet");
    }
);

async fn own_pages(browser: &Browser) -> usize {
    let kept = browser.all_archived().await;
    kept.keys().filter(|key| key.contains("/own-page/")).count()
}

in_every_engine!(
    #[ignore = "long"]
    a_page_of_ones_own_is_made_read_answered_and_given_on,
    async |browser, _site| {
        let path = make_page(browser).await;
        assert!(path.contains("/own:"), "{path}");
        assert_eq!(browser.count("[data-own]").await, 1);
        browser
            .until("the page is in the database", async || {
                own_pages(browser).await == 1
            })
            .await;
        browser.open_again().await;
        assert_eq!(browser.headings().await, [TITLE]);
        assert_eq!(browser.text(".prose strong").await, "hver dag");
        let editor = "return performance.getEntriesByType('resource').filter((one) => one.name.includes('split_tailor')).length";
        assert_eq!(
            browser.look(editor, &[]).await,
            0,
            "reading takes no editor"
        );
        let prompts = browser.prompts().await;
        assert_eq!(prompts.len(), 1);
        browser.keep(&prompts[0], "Brødrene").await;

        tailor(browser).await;
        let pack = browser.download("[data-export='pack']").await;
        assert!(pack.name.starts_with("moteklar-innhold-"), "{}", pack.name);
        assert_eq!(pack.json()["kind"], "pack");
        assert!(pack.text().contains(TITLE) && !pack.text().contains("Brødrene"));

        browser.forget_everything().await;
        browser.open("/data").await;
        let before = browser.everything_kept().await;
        browser.choose_file(&pack.name, &pack.bytes).await;
        let row = browser.dry_run_of(&pack.name).await;
        assert_eq!(row.result, "ok", "{row:?}");
        browser.click("[data-import-apply]").await;
        browser
            .until("the page came along", async || {
                own_pages(browser).await == 1
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

// Holds C 10.
in_chromium!(
    #[ignore = "long"]
    what_was_answered_on_a_removed_page_is_still_among_the_notes,
    async |browser, _site| {
        let path = make_page(browser).await;
        let prompts = browser.prompts().await;
        browser.keep(&prompts[0], "Brødrene").await;
        let id = path.rsplit_once('/').unwrap().1.to_owned();
        let row = format!("[data-page='{id}']");
        tailor(browser).await;
        browser.click(&format!("{row} [data-act='remove']")).await;
        browser
            .until("the page is gone", async || browser.count(&row).await == 0)
            .await;
        browser.click("[data-undo]").await;
        browser
            .until("the page is back", async || browser.count(&row).await == 1)
            .await;
        browser.click(&format!("{row} [data-act='remove']")).await;
        browser
            .until("the page is gone again", async || {
                browser.count(&row).await == 0
            })
            .await;
        browser.open("/notater").await;
        browser
            .until("the answer is there", async || {
                browser.text("main").await.contains("Brødrene")
            })
            .await;
    }
);

in_chromium!(
    #[ignore = "long"]
    a_built_in_page_is_put_aside_remarked_on_and_still_readable,
    async |browser, _site| {
        let page = Course::built().page();
        let row = format!("[data-page='{}']", page.id);
        tailor(browser).await;
        browser.click(&format!("{row} [data-act='hide']")).await;
        browser
            .until("it is listed as hidden", async || {
                browser.count("[data-hidden-pages]").await == 1
            })
            .await;
        browser
            .until("the hand stays where it was", async || {
                let act = browser
                    .look("return document.activeElement?.dataset.act ?? ''", &[])
                    .await;
                act == "show"
            })
            .await;
        browser.click(&format!("{row} [data-act='annotate']")).await;
        fill(browser, "own-remark", "Hos oss gjør **teamet** dette.").await;
        browser.click("[data-done]").await;
        browser
            .until("the remark stands on the page", async || {
                browser.count("[data-annotation] strong").await == 1
            })
            .await;
        browser.open_again().await;
        assert_eq!(browser.count("[data-annotation]").await, 1);
        assert_eq!(
            browser.prompts().await.first(),
            Some(&page.prompt().to_owned())
        );
    }
);

in_chromium!(
    #[ignore = "long"]
    an_own_page_moves_by_buttons,
    async |browser, _site| {
        let path = make_page(browser).await;
        let id = path.rsplit_once('/').unwrap().1.to_owned();
        tailor(browser).await;
        let place = async || {
            let place = browser
                .look(
                    "return Array.from(document.querySelectorAll('.tailor-page')).findIndex((row) => row.dataset.page === arguments[0])",
                    &[id.clone().into()],
                )
                .await;
            place.as_i64()
        };
        let before = place().await;
        browser
            .click(&format!("[data-page='{id}'] [data-act='up']"))
            .await;
        browser
            .until("it is one step further up", async || {
                place().await == before.map(|n| n - 1)
            })
            .await;
        tailor(browser).await;
        assert_eq!(place().await, before.map(|n| n - 1));
    }
);

/// A course of one page, as a file; the page has this id.
fn course(page: &str) -> Vec<u8> {
    let id = |n: u8| format!("00000000-0000-4000-8000-00000000000{n}");
    let file = json!({
        "format": "moteklar", "schema": 1, "min_reader": 1, "kind": "pack", "bundle_id": id(9),
        "created": "2026-11-23", "course": { "id": "var-kommune", "version": "1.0.0" },
        "records": [
            { "type": "course", "id": id(1), "title": "Lesing i vår kommune" },
            { "type": "module", "id": id(2), "module": "m1", "title": "Lesing" },
            {
                "type": "page", "id": id(3), "page": page, "module": "m1", "title": "Å lese sammen",
                "kind": "refleksjon", "mode": "individuelt", "minutes": 10, "body": "Les **høyt**.",
                "prompts": [{ "id": "q1", "text": "Hva leste du?" }],
            },
        ],
    });
    let mut file: Map<String, Value> = serde_json::from_value(file).unwrap();
    let sum = Digest::of(&canonical::to_bytes(&file).unwrap());
    file.insert("sha256".into(), sum.to_string().into());
    canonical::to_bytes(&file).unwrap()
}

in_chromium!(
    #[ignore = "long"]
    a_course_from_elsewhere_lives_beside_the_built_in_one,
    async |browser, _site| {
        browser.open("/data").await;
        browser.choose_file("kurs.json", &course("p1")).await;
        let row = browser.dry_run_of("kurs.json").await;
        assert_eq!(row.result, "ok", "{row:?}");
        browser.click("[data-import-apply]").await;
        browser
            .until("the course is kept", async || {
                browser.archived("course/var-kommune").await.is_some()
            })
            .await;
        assert_eq!(browser.stored("course/var-kommune").await, None);
        let path = "/modul/var-kommune:m1/var-kommune:p1";
        browser.open(path).await;
        assert_eq!(browser.headings().await, ["Å lese sammen"]);
        assert_eq!(browser.text(".prose strong").await, "høyt");
        browser.keep("var-kommune:q1", "En roman").await;
        browser.open("/moduler").await;
        browser.element("[data-course='var-kommune']").await;
        browser
            .click("[data-course='var-kommune'] [data-act='remove']")
            .await;
        browser
            .until("the course is gone", async || {
                browser.count("[data-course]").await == 0
            })
            .await;
        browser.click("[data-undo]").await;
        browser
            .until("the course is back", async || {
                browser.count("[data-course]").await == 1
            })
            .await;
    }
);

in_chromium!(
    #[ignore = "long"]
    a_bad_pack_is_refused_by_page_and_reason,
    async |browser, _site| {
        let id = Course::built().page().id;
        browser.open("/data").await;
        let before = browser.everything_kept().await;
        browser.choose_file("kurs.json", &course(&id)).await;
        let row = browser.dry_run_of("kurs.json").await;
        assert_eq!(row.result, "rejected", "{row:?}");
        assert!(
            row.text.contains("Å lese sammen") && row.text.contains(&id),
            "{row:?}"
        );
        assert_eq!(browser.count("[data-import-apply]").await, 0);
        assert_eq!(browser.everything_kept().await, before);
    }
);
