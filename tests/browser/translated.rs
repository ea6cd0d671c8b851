//! A page that the browser has translated: other nodes stand where the app's texts
//! stood. What it says of saving is true all the same.

use crate::support::{Browser, Course, Serve, in_every_engine};

/// The words of the status line.
async fn said(browser: &Browser) -> String {
    browser.text(".status-line [data-save]").await
}

// Holds D 12.
in_every_engine!(
    #[ignore = "long"]
    a_translated_page_tells_the_truth_about_saving,
    Serve::built().with("translator"),
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.click("[data-device-own]").await;
        browser.js("translate()", &[]).await;
        let fonts = browser.count(".status-line [data-save] font").await;
        assert!(fonts > 0, "nothing was translated");
        browser.keep(page.prompt(), "Lagret").await;
        browser
            .until("it says that it is saved", async || {
                said(browser).await.starts_with("Lagret kl.")
            })
            .await;
        browser.js("Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError') }", &[]).await;
        browser.write_on(page.prompt(), ", og mer").await;
        browser.until_save_state("failed").await;
        browser
            .until("it says that it is not", async || {
                said(browser).await.starts_with("Kunne ikke lagre.")
            })
            .await;
        assert_eq!(
            said(browser).await.matches("agre").count(),
            1,
            "an old text is left beside it"
        );
    }
);

// Holds D 12.
in_every_engine!(
    #[ignore = "long"]
    a_translated_page_changes_as_any_other,
    Serve::built().with("translator"),
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.js("translate()", &[]).await;
        browser.click("#progress-done").await;
        for path in ["/notater", "/data", "/moduler"] {
            browser.follow(path).await;
            let heading = "
              const all = document.querySelectorAll('#app h1');
              return all.length === 1 && document.title.startsWith(all[0].textContent.trim())";
            browser
                .until_js(&format!("{path} has its heading"), heading, &[])
                .await;
        }
        // Words that come and go: an error, and another one in its place.
        browser.follow("/data").await;
        browser.click("[data-wipe]").await;
        browser.until_text("#wipe-problem", "SLETT").await;
        browser
            .choose_file("tull.json", "ikke en fil fra Møteklar".as_bytes())
            .await;
        browser.dry_run_of("tull.json").await;
        assert_eq!(
            browser
                .js("return document.getElementById('app-failed').hidden", &[])
                .await,
            true
        );
    }
);

/// Counts how often the value of a field is set while it has the focus.
const COUNT: &str = "
  window.writtenBack = 0;
  for (const kind of [HTMLTextAreaElement, HTMLInputElement]) {
    const own = Object.getOwnPropertyDescriptor(kind.prototype, 'value');
    Object.defineProperty(kind.prototype, 'value', {
      ...own,
      set(value) {
        if (document.activeElement === this) window.writtenBack += 1;
        own.set.call(this, value);
      },
    });
  }";

// Holds D 12.
in_every_engine!(
    #[ignore = "long"]
    nothing_is_written_into_the_field_one_writes_in,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.js(COUNT, &[]).await;
        for word in ["Først", " en pause", " og", " så videre"] {
            browser.write_on(page.prompt(), word).await;
            browser.until_save_state("saved").await;
        }
        browser
            .until_kept(page.prompt(), "Først en pause og så videre")
            .await;
        assert_eq!(browser.js("return window.writtenBack", &[]).await, 0);
        browser.open("/skolen/plan").await;
        browser.js(COUNT, &[]).await;
        let field = browser.element("main textarea").await;
        field.send_keys("Vi begynner her").await.unwrap();
        browser.until_save_state("saved").await;
        assert_eq!(browser.js("return window.writtenBack", &[]).await, 0);
    }
);
