//! Files that come from the share sheet or are opened with the app.

use crate::offline::until_offline_works;
use crate::support::{Serve, in_every_engine};

/// Posts a file as the system's share sheet does, through the worker.
const SHARE: &str = "
  const form = new FormData();
  form.append('title', 'Min kopi');
  for (const [name, text] of arguments[0]) form.append('filer', new File([text], name, { type: 'application/json' }));
  const answer = await fetch('/del', { method: 'POST', body: form, redirect: arguments[1] });
  return [answer.type, answer.status];";

in_every_engine!(a_shared_file_ends_in_the_dry_run, async |browser, site| {
    let copy = browser.copy_with("Delt med meg selv").await.text();
    until_offline_works(browser).await;
    // The worker answers by itself.
    site.stop();
    let files = serde_json::json!([["delt.json", copy], ["søppel.json", "{"]]);
    let answer = browser
        .js_async(SHARE, &[files.clone(), "manual".into()])
        .await;
    assert_eq!(
        answer[0], "opaqueredirect",
        "the worker does not lead on: {answer}"
    );
    let answer = browser.js_async(SHARE, &[files, "follow".into()]).await;
    assert_eq!(
        answer[0], "basic",
        "the page after the redirect is not ours: {answer}"
    );

    browser.open("/data?delt").await;
    let row = browser.dry_run_of("delt.json").await;
    assert!(
        ["ok", "duplicate"].contains(&row.result.as_str()),
        "{row:?}"
    );
    assert_eq!(browser.dry_run_of("søppel.json").await.result, "rejected");
    let left = browser
        .js_async("return await caches.has('moteklar-share')", &[])
        .await;
    assert_eq!(left, false, "the shared file is still in the stash");
});

in_every_engine!(
    a_file_opened_with_the_app_ends_in_the_dry_run,
    Serve::built().with("launch-queue"),
    async |browser, _site| {
        let copy = browser.copy_with("Delt med meg selv").await.text();
        browser.open("/data").await;
        browser
            .js(
                "launchWith('åpnet.json', arguments[0])",
                &[copy.as_str().into()],
            )
            .await;
        let row = browser.dry_run_of("åpnet.json").await;
        assert!(
            ["ok", "duplicate"].contains(&row.result.as_str()),
            "{row:?}"
        );
    }
);

in_every_engine!(
    a_file_that_comes_before_the_app_has_started_waits_for_it,
    Serve::built().with("launch-queue").with("slow-wasm"),
    async |browser, _site| {
        browser.go("/data").await;
        browser.js("launchWith('tidlig.json', '{}')", &[]).await;
        browser.js("releaseWasm()", &[]).await;
        browser.until_ready().await;
        assert_eq!(browser.dry_run_of("tidlig.json").await.result, "rejected");
    }
);
