//! A new version: it comes, waits, and takes over when somebody says so.

use crate::offline::until_offline_works;
use crate::support::{Browser, Course, in_every_engine};

pub const EDITION: &str = "return document.documentElement.dataset.edition ?? 'old'";

/// Asks the worker for news, as the page does when somebody comes back to it.
pub async fn look_for_news(browser: &Browser) {
    let ask = "const made = await navigator.serviceWorker.getRegistration(); await made.update(); return true";
    assert_eq!(browser.js_async(ask, &[]).await, true);
}

// Holds C 3, C 16.
in_every_engine!(
    #[ignore = "long"]
    a_new_version_waits_until_somebody_says_so_and_nothing_typed_is_lost,
    async |browser, site| {
        let page = Course::built().page();
        browser.open("/").await;
        until_offline_works(browser).await;
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Før den nye utgaven").await;
        browser.js("window.sameDocument = true", &[]).await;
        site.deploy_next();
        look_for_news(browser).await;
        browser.element("[data-update]").await;
        // The old app goes on, whole: its parts are no longer on the host.
        browser.follow("/notater").await;
        browser.until_text("main", "Før den nye utgaven").await;
        browser.follow(&page.path).await;
        assert_eq!(browser.js("return window.sameDocument", &[]).await, true);
        browser.write(page.prompt(), "I samme øyeblikk").await;
        browser.click("[data-update]").await;
        browser.until_js("the next version is here", "return document.documentElement.dataset.edition === 'next' && document.documentElement.dataset.ready === 'true'", &[]).await;
        browser
            .until_written(page.prompt(), "I samme øyeblikk")
            .await;
        browser.until_kept(page.prompt(), "I samme øyeblikk").await;
        // And it is whole as well, without the host.
        site.stop();
        browser.open("/notater").await;
        assert_eq!(browser.js(EDITION, &[]).await, "next");
        browser.until_text("main", "I samme øyeblikk").await;
    }
);

// Holds C 16.
in_every_engine!(
    #[ignore = "long"]
    whoever_does_not_take_the_new_version_keeps_the_old_one_offline_too,
    async |browser, site| {
        let page = Course::built().page();
        browser.open("/").await;
        until_offline_works(browser).await;
        browser.open(&page.path).await;
        site.deploy_next();
        look_for_news(browser).await;
        browser.element("[data-update]").await;
        site.stop();
        for path in ["/notater", page.path.as_str(), "/moter"] {
            browser.open(path).await;
            assert_eq!(browser.js(EDITION, &[]).await, "old", "{path}");
        }
        browser.element("[data-update]").await;
    }
);

// Holds C 16.
in_every_engine!(
    #[ignore = "long"]
    what_a_guest_network_answers_with_is_never_kept_as_a_version,
    async |browser, site| {
        let page = Course::built().page();
        browser.open("/").await;
        until_offline_works(browser).await;
        browser.open(&page.path).await;
        site.deploy_next_behind_a_portal("packs/course.nb.json");
        let given_up = "
          const made = await navigator.serviceWorker.getRegistration();
          await made.update();
          const next = made.installing || made.waiting;
          if (!next) return 'redundant';
          await new Promise((done) => {
            const look = () => ['installed', 'activated', 'redundant'].includes(next.state) && done();
            next.addEventListener('statechange', look);
            look();
          });
          return next.state";
        assert_eq!(browser.js_async(given_up, &[]).await, "redundant");
        assert_eq!(browser.count("[data-update]").await, 0);
        site.stop();
        for path in ["/om", page.path.as_str()] {
            browser.open(path).await;
            assert_eq!(browser.js(EDITION, &[]).await, "old", "{path}");
        }
    }
);
