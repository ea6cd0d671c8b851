//! When one way of handing over is refused, the next holds the same file; and a copy
//! counts only when it has been read back.

use crate::support::{Browser, Course, Serve, in_every_engine};

/// The button that opens the share sheet.
const SHARE: &str = "main button:has(use[href$='#Paperplane'])";

/// Writes one answer.
async fn one_answer(browser: &Browser, text: &str) {
    let page = Course::built().page();
    browser.open(&page.path).await;
    browser.write(page.prompt(), text).await;
    browser.until_kept(page.prompt(), text).await;
}

in_every_engine!(
    a_refused_share_leads_to_the_file_and_a_closed_clipboard_to_the_text_itself,
    Serve::built().with("refused-ways"),
    async |browser, _site| {
        one_answer(browser, "Skal fram likevel").await;
        browser.open("/ta-med").await;
        browser.click("input[data-choose]").await;
        browser.click("[data-step='review']").await;
        browser.click("[data-step='deliver']").await;
        let name = browser.text("[data-file-name]").await;

        browser.click(SHARE).await;
        browser
            .until_text("main [role=status]", "Delingen ble avbrutt")
            .await;
        let offered = browser.js("return window.sharedNames", &[]).await;
        assert_eq!(offered, serde_json::json!([name]));

        let plain = browser.download("[data-save-txt]").await;
        assert_eq!(plain.name, name.replace(".json", ".txt"));
        browser.click("[data-copy-text]").await;
        let by_hand = browser.element("#by-hand").await;
        assert_eq!(
            by_hand.prop("value").await.unwrap().as_deref(),
            Some(plain.text().as_str()),
            "the text to copy by hand is another than the file's"
        );
        browser
            .until_text("main [role=status]", "kopier den selv")
            .await;
        // What the meeting's leader gets is the same, whichever way it came.
        let file = browser.download("[data-export='contribution']").await;
        assert_eq!(file.name, name);
        browser.open("/data").await;
        browser.choose_file("ord.txt", &plain.bytes).await;
        let as_text = browser.dry_run_of("ord.txt").await;
        browser.open("/data").await;
        browser.choose_file(&file.name, &file.bytes).await;
        let as_file = browser.dry_run_of(&file.name).await;
        assert_eq!(as_text.result, as_file.result);
        assert_eq!(
            as_text.text.replace("ord.txt", ""),
            as_file.text.replace(&file.name, "")
        );
    }
);

in_every_engine!(
    a_copy_counts_when_it_has_been_read_back_and_not_before,
    Serve::built().with("refused-ways"),
    async |browser, _site| {
        let kept = async || browser.all_stored().await;
        let counted = |kept: &std::collections::BTreeMap<String, String>| {
            kept.keys().any(|key| key.starts_with("moteklar/copy"))
        };
        one_answer(browser, "Verdt en kopi").await;
        browser.open("/data").await;
        browser.click(SHARE).await;
        browser
            .until_text("#kopi [aria-live]", "Delingen ble avbrutt")
            .await;
        let copy = browser.download("[data-export='backup']").await;
        assert!(
            !counted(&kept().await),
            "it counts already: {:?}",
            kept().await
        );

        let other = copy.text().replace("Verdt en kopi", "Verdt en annen");
        browser
            .choose_files_in("[data-verify]", &[("annen.json", other.as_bytes())])
            .await;
        browser.element("#kopi .notice[data-color='danger']").await;
        assert!(!counted(&kept().await), "another file counts");

        browser
            .choose_files_in("[data-verify]", &[(&copy.name, &copy.bytes)])
            .await;
        browser.element("[data-verified]").await;
        browser
            .until("the copy counts", async || counted(&kept().await))
            .await;
    }
);
