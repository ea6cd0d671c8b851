//! Text that is in one tab and nowhere else: nothing takes it away unasked.

use crate::offline::until_offline_works;
use crate::support::{Browser, Course, Serve, in_chromium, in_every_engine};
use crate::update::{EDITION, look_for_news};

/// Whether the page asks before it is left.
const ASKS: &str = "
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;";

/// Every link out of the app opens beside it.
const BESIDE: &str = "
  const out = Array.from(document.querySelectorAll('#app a[rel~=external]'));
  return out.length > 0 && out.every((link) => link.target === '_blank' && link.rel.includes('noopener'));";

const NOTHING_BESIDE: &str = "return document.querySelector('#app a[target=_blank]') === null";

/// Local storage is full from now on.
const FULL: &str = "Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError') }";

async fn until_it_asks(browser: &Browser) {
    browser.until_js("the page asks", ASKS, &[]).await;
}

async fn asks(browser: &Browser) -> bool {
    browser.js(ASKS, &[]).await == true
}

/// A page with a prompt and a link out of the app: its path and the prompt.
fn page_with_a_link_out() -> (String, String) {
    let folder = std::env::var("MOTEKLAR_DIST").unwrap_or_else(|_| "dist".into());
    let leads_out = |path: &str| {
        let html = std::fs::read_to_string(format!("{folder}{path}.html")).unwrap_or_default();
        html.contains("class=\"ds-link out\"")
    };
    let pages = Course::built().pages();
    let page = pages.into_iter().find(|page| leads_out(&page.path));
    let page = page.expect("a page with a link out");
    (page.path.clone(), page.prompt().to_owned())
}

/// Saves a copy and has it read back.
async fn copy_and_check(browser: &Browser) {
    browser.follow("/data").await;
    let copy = browser.download("#kopi [data-export='backup']").await;
    browser
        .choose_files_in("#verify-file", &[(&copy.name, &copy.bytes)])
        .await;
    browser.element("[data-verified='whole']").await;
}

in_every_engine!(
    #[ignore = "long"]
    a_page_whose_text_is_kept_is_left_unasked,
    Serve::built().with("hold-spy"),
    async |browser, _site| {
        let (path, prompt) = page_with_a_link_out();
        browser.open(&path).await;
        assert_eq!(browser.js("return window.holds", &[]).await, 0);
        browser.keep(&prompt, "Trygt lagret").await;
        browser
            .until_js("nothing holds the page", "return window.holds === 0", &[])
            .await;
        assert!(!asks(browser).await);
        assert_eq!(browser.js(NOTHING_BESIDE, &[]).await, true);
        // And in the moment between the key and the save, it is saved first.
        browser.write_on(&prompt, "!").await;
        assert!(!asks(browser).await);
        browser.until_kept(&prompt, "Trygt lagret!").await;
    }
);

// Holds D 8.
in_every_engine!(
    #[ignore = "long"]
    a_shared_device_asks_before_its_text_is_left_until_a_copy_was_read_back,
    async |browser, _site| {
        let (path, prompt) = page_with_a_link_out();
        browser.open(&path).await;
        browser.click("[data-device-shared]").await;
        browser.until_save_state("memory").await;
        assert!(!asks(browser).await, "nothing is written yet");
        browser.write(&prompt, "Bare her").await;
        until_it_asks(browser).await;
        browser.until_js("links out open beside", BESIDE, &[]).await;
        let pull = "return getComputedStyle(document.documentElement).overscrollBehaviorY";
        assert_eq!(browser.js(pull, &[]).await, "contain");
        copy_and_check(browser).await;
        browser
            .until("it no longer asks", async || !asks(browser).await)
            .await;
        assert_eq!(browser.js(NOTHING_BESIDE, &[]).await, true);
        browser.back().await;
        browser.until_written(&prompt, "Bare her").await;
        browser.write_on(&prompt, ", og mer").await;
        until_it_asks(browser).await;
    }
);

// Holds D 8.
in_every_engine!(
    #[ignore = "long"]
    blocked_storage_asks_before_text_is_left,
    Serve::built().with("blocked-storage"),
    async |browser, _site| {
        let (path, prompt) = page_with_a_link_out();
        browser.open(&path).await;
        browser.until_save_state("memory").await;
        assert!(!asks(browser).await);
        browser.write(&prompt, "Bare i minnet").await;
        until_it_asks(browser).await;
        browser.until_js("links out open beside", BESIDE, &[]).await;
    }
);

// Holds D 8.
in_every_engine!(
    #[ignore = "long"]
    what_could_not_be_saved_is_not_left_unasked,
    async |browser, _site| {
        let (path, prompt) = page_with_a_link_out();
        browser.open(&path).await;
        browser.keep(&prompt, "Det som var").await;
        browser.js(FULL, &[]).await;
        browser.write_on(&prompt, ", og det nyeste").await;
        browser.until_save_state("failed").await;
        until_it_asks(browser).await;
        browser.until_js("links out open beside", BESIDE, &[]).await;
        copy_and_check(browser).await;
        browser
            .until("it no longer asks", async || !asks(browser).await)
            .await;
    }
);

// Holds C 3.
in_every_engine!(
    #[ignore = "long"]
    a_tab_that_only_reads_shows_the_way_out_and_takes_no_more_text,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Fra før").await;
        let newer = r#"{"v":99,"rev":40,"at":"2030-01-01T00:00:00Z","data":{"text":"Fra en nyere utgave"}}"#;
        browser
            .tamper(&format!("answer/{}", page.prompt()), Some(newer))
            .await;
        browser.write_on(page.prompt(), ", og mer").await;
        browser.until_save_state("readonly").await;
        until_it_asks(browser).await;
        let field = format!("textarea[data-prompt='{}']", page.prompt());
        browser
            .until_js(
                "the field takes nothing more",
                "return document.querySelector(arguments[0]).readOnly",
                &[field.into()],
            )
            .await;
        let copy = browser
            .download(".status-line [data-export='backup']")
            .await;
        assert!(copy.text().contains("Fra før, og mer"), "{}", copy.text());
    }
);

// Holds D 8.
in_every_engine!(
    #[ignore = "long"]
    an_update_waits_until_a_copy_was_read_back,
    async |browser, site| {
        let page = Course::built().page();
        browser.open("/").await;
        until_offline_works(browser).await;
        browser.open(&page.path).await;
        browser.click("[data-device-shared]").await;
        browser.write(page.prompt(), "Skal ikke bort").await;
        site.deploy_next();
        look_for_news(browser).await;
        browser.click("[data-update]").await;
        browser.element("[data-held]").await;
        browser.element(".status-line [data-export='backup']").await;
        assert_eq!(browser.js(EDITION, &[]).await, "old");
        assert_eq!(browser.written(page.prompt()).await, "Skal ikke bort");
        copy_and_check(browser).await;
        browser
            .until("nothing holds it", async || {
                browser.count("[data-held]").await == 0
            })
            .await;
        browser.click("[data-update]").await;
        browser
            .until("the next version is here", async || {
                browser.look(EDITION, &[]).await == "next"
            })
            .await;
    }
);

// Holds C 16.
in_every_engine!(
    #[ignore = "long"]
    a_tab_whose_version_was_replaced_says_so_and_fetches_nothing_more,
    async |browser, site| {
        browser.open("/").await;
        until_offline_works(browser).await;
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "I den gamle fana").await;
        let old = browser.window().await;
        browser.open_window().await;
        browser.open("/").await;
        site.deploy_next();
        look_for_news(browser).await;
        browser.click("[data-update]").await;
        browser
            .until("the next version is here", async || {
                browser.look(EDITION, &[]).await == "next"
            })
            .await;
        browser.look_at(&old).await;
        browser.element("[data-replaced] [data-update]").await;
        assert_eq!(browser.js(EDITION, &[]).await, "old");
        // What it has goes on; what it has not is not taken from another version.
        browser.write_on(page.prompt(), ", og videre").await;
        browser
            .until_kept(page.prompt(), "I den gamle fana, og videre")
            .await;
        // (A part of its own version may lie in the browser's cache; a pack never does.)
        browser.follow("/hjelp").await;
        browser.click("main [data-retry]").await;
        browser
            .until("the next version is here", async || {
                browser.look(EDITION, &[]).await == "next"
            })
            .await;
        browser.open(&page.path).await;
        browser
            .until_written(page.prompt(), "I den gamle fana, og videre")
            .await;
    }
);

in_chromium!(
    #[ignore = "long"]
    a_replaced_tab_takes_no_text_from_another_version,
    async |browser, site| {
        browser.open("/").await;
        until_offline_works(browser).await;
        let page = Course::built().page();
        browser.open(&page.path).await;
        let old = browser.window().await;
        browser.open_window().await;
        browser.open("/").await;
        site.deploy_next();
        look_for_news(browser).await;
        browser.click("[data-update]").await;
        browser
            .until("the next version is here", async || {
                browser.look(EDITION, &[]).await == "next"
            })
            .await;
        browser.look_at(&old).await;
        browser.element("[data-replaced]").await;
        let spy = "
          window.packsAsked = 0;
          const ask = window.fetch;
          window.fetch = (address, ...rest) => {
            if (String(address).includes('/packs/')) window.packsAsked += 1;
            return ask.call(window, address, ...rest);
          };";
        browser.js(spy, &[]).await;
        browser.follow("/hjelp").await;
        browser
            .until_text("main", "oppdatert i en annen fane")
            .await;
        assert_eq!(browser.js("return window.packsAsked", &[]).await, 0);
    }
);
