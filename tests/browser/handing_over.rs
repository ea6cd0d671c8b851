//! When one way of handing over is refused, the next holds the same file; and a copy
//! counts only when it has been read back.

use crate::support::{Browser, Course, Download, Serve, in_every_engine};

// Holds C 6.
in_every_engine!(
    a_refused_share_leads_to_the_file_and_a_closed_clipboard_to_the_text_itself,
    Serve::built().with("refused-ways"),
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Skal fram likevel").await;
        browser.open("/ta-med").await;
        browser.click("input[data-choose]").await;
        browser.click("[data-step='review']").await;
        browser.click("[data-step='deliver']").await;
        let name = browser.text("[data-file-name]").await;

        browser.click("[data-share]").await;
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

/// Whether a copy counts as taken.
async fn a_copy_counts(browser: &Browser) -> bool {
    let kept = browser.all_stored().await;
    kept.keys().any(|key| key.starts_with("moteklar/copy"))
}

/// Reads files back, as somebody does who checks her copy.
async fn read_back(browser: &Browser, files: &[&Download]) {
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|file| (file.name.as_str(), file.bytes.as_slice()))
        .collect();
    browser.choose_files_in("[data-verify]", &files).await;
}

// Holds C 6.
in_every_engine!(
    a_copy_counts_when_it_has_been_read_back_and_not_before,
    Serve::built().with("refused-ways"),
    async |browser, _site| {
        let page = Course::built().page();
        let older = browser.copy_with("Verdt en kopi").await;
        browser.click("[data-share]").await;
        browser
            .until_text("#kopi [aria-live]", "Delingen ble avbrutt")
            .await;
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Verdt en ny kopi").await;
        browser.open("/data").await;
        let copy = browser.download("[data-export='backup']").await;
        assert!(!a_copy_counts(browser).await, "it counts already");

        // A word changed: the file says so itself. An older copy: whole, but not what is stored.
        let changed = Download {
            name: "endret.json".into(),
            bytes: copy.text().replace("en ny", "en annen").into_bytes(),
        };
        read_back(browser, &[&changed]).await;
        browser
            .until_text("#kopi .notice[data-color='danger']", "endret.json")
            .await;
        read_back(browser, &[&older]).await;
        browser
            .until_text("#kopi .notice[data-color='danger']", "stemmer ikke")
            .await;
        assert!(!a_copy_counts(browser).await, "another file counts");

        read_back(browser, &[&copy]).await;
        browser.element("[data-verified='whole']").await;
        browser
            .until("the copy counts", async || a_copy_counts(browser).await)
            .await;
    }
);

// Holds C 6.
in_every_engine!(
    a_copy_of_several_files_counts_when_all_of_them_have_been_read_back,
    async |browser, _site| {
        // Six notes that together are more than one file takes in.
        browser.open("/data").await;
        let put = "
          const { indexedDB, Promise, JSON } = window;
          const database = await new Promise((resolve, reject) => {
            const request = indexedDB.open('moteklar');
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
          const transaction = database.transaction('records', 'readwrite');
          for (const n of [1, 2, 3, 4, 5, 6]) {
            const data = { text: ('Side ' + n + ' ').padEnd(3 * 1024 * 1024, 'x'), prompt_text: '' };
            transaction.objectStore('records').put(JSON.stringify({ v: 1, rev: 1, at: '2026-11-23T18:00:00Z', data }), 'moteklar/note/langt-notat-' + n);
          }
          await new Promise((resolve, reject) => {
            transaction.oncomplete = resolve;
            transaction.onabort = () => reject(transaction.error);
          });
          database.close();";
        browser.js_async(put, &[]).await;
        browser.open_again().await;
        // There is no room for them in local storage, and the status line offers a copy as
        // well: for one of several files it leads here.
        browser.until_save_state("failed").await;
        browser.open("/om").await;
        browser.click("[data-save] ~ [data-export='backup']").await;
        browser.click("#kopi [data-export='backup']").await;
        let (first, second) = (
            browser.download("[data-export-part]:nth-of-type(1)").await,
            browser.download("[data-export-part]:nth-of-type(2)").await,
        );
        assert_eq!(browser.count("[data-export-part]").await, 2);

        read_back(browser, &[&second]).await;
        browser.element("[data-verified='so-far']").await;
        assert!(!a_copy_counts(browser).await, "half a copy counts");
        read_back(browser, &[&first]).await;
        browser.element("[data-verified='whole']").await;
        browser
            .until("the copy counts", async || a_copy_counts(browser).await)
            .await;
    }
);
