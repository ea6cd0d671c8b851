//! `/personvern` lists what is really there.

use crate::support::{Browser, Course, in_every_engine};

/// The names in one of the lists.
async fn listed(browser: &Browser, list: &str) -> Vec<String> {
    let script = "
      return Array.from(document.querySelectorAll(arguments[0] + ' li code'), (one) => one.textContent)";
    let found = browser.js(script, &[list.into()]).await;
    serde_json::from_value(found).unwrap()
}

in_every_engine!(
    the_privacy_page_lists_every_stored_key_and_every_request,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Noe å finne igjen").await;
        browser
            .js("localStorage.setItem('andres', 'ikke vårt')", &[])
            .await;
        browser.open("/personvern").await;
        browser.element("[data-witness] [data-asked-here]").await;
        let keys =
            "return Object.keys(localStorage).filter((key) => key.startsWith('moteklar/')).sort()";
        let keys: Vec<String> = serde_json::from_value(browser.js(keys, &[]).await).unwrap();
        let answer = format!("moteklar/answer/{}", page.prompt());
        assert!(keys.contains(&answer), "{keys:?}");
        assert_eq!(listed(browser, "[data-held-in=local]").await, keys);
        assert!(
            listed(browser, "[data-held-in=database]")
                .await
                .contains(&answer)
        );
        // Every request of this page is there, and none to anybody else.
        let asked = listed(browser, "[data-asked]").await;
        assert!(asked.contains(&"/personvern".to_owned()), "{asked:?}");
        assert!(asked.iter().any(|one| one.ends_with(".wasm")), "{asked:?}");
        let before = asked.len();
        browser
            .js_async(
                "await fetch('/packs/course.nb.json?en-til'); return true",
                &[],
            )
            .await;
        browser.click("[data-witness-again]").await;
        browser
            .until("the new request is listed", async || {
                listed(browser, "[data-asked]").await.len() > before
            })
            .await;
        assert_eq!(browser.count("[data-asked-elsewhere]").await, 0);
    }
);

in_every_engine!(
    on_a_shared_device_the_privacy_page_finds_no_key_of_what_was_written,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.click("[data-device-shared]").await;
        browser.write(page.prompt(), "Bare her").await;
        browser.follow("/personvern").await;
        browser.element("[data-witness] [data-asked-here]").await;
        assert_eq!(listed(browser, "[data-held-in=local]").await.len(), 0);
        assert_eq!(listed(browser, "[data-held-in=database]").await.len(), 0);
        // The answer itself is kept as long as the tab is.
        let session = listed(browser, "[data-held-in=session]").await;
        assert_eq!(session, ["moteklar/device"]);
    }
);
