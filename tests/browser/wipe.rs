//! Wiping: nothing of ours is left, and nothing of others is touched.

use serde_json::json;

use crate::offline::until_offline_works;
use crate::support::{Browser, Course, in_chromium, in_every_engine};

const FOREIGN: &str = "
  localStorage.setItem('annen', '1');
  sessionStorage.setItem('annen', '2');
  sessionStorage.setItem('moteklar/rest', '3');
  await caches.open('annen-app');
  const stash = await caches.open('moteklar-share');
  await stash.put('/delt/0', new Response('{}'));
  await new Promise((resolve, reject) => {
    const request = indexedDB.open('annen', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('x');
    request.onsuccess = () => { request.result.close(); resolve(); };
    request.onerror = () => reject(request.error);
  });";

/// What is left, sorted: local storage, session storage, databases, caches, workers.
const LEFT: &str = "
  return [
    Object.keys(localStorage).sort(),
    Object.keys(sessionStorage).sort(),
    (await indexedDB.databases()).map((one) => one.name).sort(),
    (await caches.keys()).sort(),
    (await navigator.serviceWorker.getRegistrations()).length,
  ];";

async fn ready_to_wipe(browser: &Browser) {
    let page = Course::built().page();
    browser.open(&page.path).await;
    browser.keep(page.prompt(), "Skal bort").await;
    until_offline_works(browser).await;
    browser.js_async(FOREIGN, &[]).await;
    browser.open("/data").await;
}

// Holds C 17.
in_every_engine!(
    #[ignore = "long"]
    wiping_leaves_nothing_of_ours_and_all_of_others,
    async |browser, _site| {
        ready_to_wipe(browser).await;
        browser
            .element("#wipe-word")
            .await
            .send_keys("SLETT")
            .await
            .unwrap();
        browser.click("[data-wipe]").await;
        browser.element("[data-wiped]").await;
        let wanted = json!([["annen"], ["annen"], ["annen"], ["annen-app"], 0]);
        browser
            .until("only what is foreign is left", async || {
                browser.look_async(LEFT, &[]).await == wanted
            })
            .await;
        // And nothing comes back by itself.
        browser.hide_page().await;
        assert_eq!(browser.js_async(LEFT, &[]).await, wanted);
    }
);

in_chromium!(
    #[ignore = "long"]
    the_wrong_word_wipes_nothing,
    async |browser, _site| {
        ready_to_wipe(browser).await;
        let before = browser.everything_kept().await;
        browser
            .element("#wipe-word")
            .await
            .send_keys("slutt")
            .await
            .unwrap();
        browser.click("[data-wipe]").await;
        browser
            .until("the field is marked as wrong", async || {
                browser.count("#wipe-word[aria-invalid='true']").await == 1
            })
            .await;
        assert_eq!(browser.everything_kept().await, before);
    }
);

in_every_engine!(
    #[ignore = "long"]
    after_a_wipe_one_can_begin_again,
    async |browser, _site| {
        ready_to_wipe(browser).await;
        browser
            .element("#wipe-word")
            .await
            .send_keys("SLETT")
            .await
            .unwrap();
        browser.click("[data-wipe]").await;
        browser
            .until("it is wiped", async || {
                browser.all_stored().await.is_empty() && browser.all_archived().await.is_empty()
            })
            .await;
        let page = Course::built().page();
        browser.open(&page.path).await;
        assert_eq!(browser.written(page.prompt()).await, "");
        browser.keep(page.prompt(), "På nytt").await;
    }
);
