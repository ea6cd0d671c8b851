//! Files that come from the share sheet or are opened with the app.

use crate::offline::until_offline_works;
use crate::support::{Serve, in_chromium, in_every_engine};

/// Posts a file as the system's share sheet does, through the worker.
const SHARE: &str = "
  const form = new FormData();
  form.append('title', 'Min kopi');
  for (const [name, text] of arguments[0]) form.append('filer', new File([text], name, { type: 'application/json' }));
  const answer = await fetch('/del', { method: 'POST', body: form, redirect: arguments[1] });
  return [answer.type, answer.status];";

in_every_engine!(
    #[ignore = "long"]
    a_shared_file_ends_in_the_dry_run,
    async |browser, site| {
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
    }
);

in_every_engine!(
    #[ignore = "long"]
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
    #[ignore = "long"]
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

/// The address of a page on another site, which anybody may have made. It serves until
/// the tests are over.
fn foreign_page(html: String) -> String {
    use std::io::{Read, Write};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    // Another host name is another site, also on one machine.
    let address = format!(
        "http://localhost:{}/",
        listener.local_addr().unwrap().port()
    );
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let mut stream = stream;
            let _ = stream.read(&mut [0; 4096]);
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close";
            let _ = write!(
                stream,
                "{head}\r\nContent-Length: {}\r\n\r\n{html}",
                html.len()
            );
        }
    });
    address
}

/// A form that posts to the share target.
fn form(origin: &str, more: &str) -> String {
    format!(
        "<!doctype html>{more}<form method=post enctype=multipart/form-data action={origin}/del>\
         <input name=text value=utenfra></form>"
    )
}

const SUBMIT: &str = "setTimeout(() => document.forms[0].submit())";
const STASHED: &str = "return await caches.has('moteklar-share')";

in_every_engine!(
    #[ignore = "long"]
    a_form_on_another_site_shares_nothing,
    async |browser, site| {
        browser.open("/om").await;
        until_offline_works(browser).await;
        for more in [
            "",
            "<meta name=referrer content=no-referrer>",
            "<meta name=referrer content=same-origin>",
        ] {
            let page = foreign_page(form(&site.origin(), more));
            browser
                .session()
                .goto(page.as_str())
                .await
                .expect("the other site");
            browser.js(SUBMIT, &[]).await;
            browser
                .until("our page has answered", async || {
                    browser.path().await.starts_with("/data")
                })
                .await;
            browser.until_ready().await;
            assert_eq!(browser.path().await, "/data", "{more}");
            assert_eq!(browser.js_async(STASHED, &[]).await, false, "{more}");
            assert_eq!(browser.import_rows().await.len(), 0, "{more}");
        }
    }
);

in_chromium!(
    #[ignore = "long"]
    a_post_from_nowhere_goes_in_as_from_the_share_sheet,
    async |browser, site| {
        browser.open("/om").await;
        until_offline_works(browser).await;
        // Such a page has no origin and no address that it came from, as the share sheet.
        let page = format!("data:text/html,{}", form(&site.origin(), ""));
        browser
            .session()
            .goto(page.as_str())
            .await
            .expect("a page from nowhere");
        browser.js(SUBMIT, &[]).await;
        browser
            .until("our page has answered", async || {
                browser.path().await.starts_with("/data")
            })
            .await;
        browser.until_ready().await;
        assert_eq!(browser.dry_run_of("delt.txt").await.result, "rejected");
    }
);

in_every_engine!(
    #[ignore = "long"]
    too_much_at_once_is_refused_whole_and_what_lay_there_is_gone,
    async |browser, _site| {
        until_offline_works_on(browser, "/data").await;
        let share = "
          const form = new FormData();
          for (let n = 0; n < arguments[0]; n += 1) form.append('filer', new File([new Uint8Array(arguments[1])], n + '.json'));
          await fetch('/del', { method: 'POST', body: form, redirect: 'manual' });
          const stash = await caches.open('moteklar-share');
          return (await stash.keys()).length";
        for (count, size, kept) in [
            (200, 10, 200),
            (2, 10, 2),
            (201, 10, 0),
            (3, 10, 3),
            (3, 8 << 20, 0),
            (1, 17 << 20, 1),
        ] {
            let arguments = [count.into(), serde_json::json!(size)];
            let left = browser.js_async(share, &arguments).await;
            assert_eq!(left, kept, "{count} files of {size}");
        }
        for (path, words) in [
            ("/data?delt=for-mange", "200"),
            ("/data?delt=for-mye", "20"),
        ] {
            browser.open(path).await;
            browser.until_text("[data-share-refused]", words).await;
        }
    }
);

async fn until_offline_works_on(browser: &crate::support::Browser, path: &str) {
    browser.open(path).await;
    until_offline_works(browser).await;
}
