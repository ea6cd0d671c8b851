//! The database's life: it dies, opens late or not at all, is held by others, and
//! what one tab removes is gone in all of them.

use moteklar::meeting::Naming;

use crate::meeting_run::{contribution, led, path};
use crate::support::{Browser, Course, Serve, in_chromium, in_every_engine};

/// Somebody changes the database's version and thinks better of it: every other
/// connection has been closed by then.
const CHANGE_AND_ABORT: &str = "
  await new Promise((done) => {
    const request = indexedDB.open('moteklar', 7);
    request.onupgradeneeded = () => request.transaction.abort();
    request.onerror = (event) => { event.preventDefault(); done(); };
  });";

/// The next `arguments[0]` transactions find the connection dead.
const DEAD: &str = "
  const begin = IDBDatabase.prototype.transaction;
  let left = arguments[0];
  IDBDatabase.prototype.transaction = function (...given) {
    if (left-- > 0) throw new DOMException('The database connection is closing.', 'InvalidStateError');
    return begin.apply(this, given);
  };";

/// A connection that hears nothing of what others want.
const HOLD: &str = "
  window.held = await new Promise((done, failed) => {
    const request = indexedDB.open('moteklar');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  return true";

/// A transaction that lets no other write until `window.held` is let go.
const HOG: &str = "
  const transaction = window.held.transaction('records', 'readwrite');
  const store = transaction.objectStore('records');
  const again = () => { if (window.held) store.get('x').onsuccess = again; };
  again();
  return true";

/// What is left of ours: local storage and databases.
const LEFT: &str = "
  return [
    Object.keys(localStorage).filter((key) => key.startsWith('moteklar/')),
    (await indexedDB.databases()).map((one) => one.name).filter((name) => name === 'moteklar'),
  ];";

async fn nothing_is_left(browser: &Browser) {
    let nothing = serde_json::json!([[], []]);
    browser
        .until("nothing of ours is left", async || {
            browser.look_async(LEFT, &[]).await == nothing
        })
        .await;
    // And nothing comes back by itself.
    browser.hide_page().await;
    assert_eq!(browser.js_async(LEFT, &[]).await, nothing);
}

async fn database(browser: &Browser, how: Option<&str>) {
    let script = match how {
        Some(_) => "localStorage.setItem('database', arguments[0])",
        None => "localStorage.removeItem('database')",
    };
    browser.js(script, &[how.unwrap_or_default().into()]).await;
}

async fn take_in(browser: &Browser, prompt: &(String, String), n: u64) {
    browser
        .choose_file(&format!("fil-{n}.json"), &contribution(prompt, n, true))
        .await;
    browser.until_rows(1).await;
    browser.click("[data-import-apply]").await;
}

/// One meeting with two contributions, and an answer.
async fn furnished(browser: &Browser) -> (String, String) {
    let page = Course::built().page();
    let prompt = led(browser, Naming::Named, 2).await;
    browser.open(&page.path).await;
    browser.keep(page.prompt(), "Et svar").await;
    prompt
}

// Holds D 5.
in_every_engine!(
    #[ignore = "long"]
    a_connection_that_was_closed_is_opened_again_by_itself,
    async |browser, _site| {
        let page = Course::built().page();
        let prompt = led(browser, Naming::Named, 0).await;
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Før").await;
        browser.js_async(CHANGE_AND_ABORT, &[]).await;
        browser.write_on(page.prompt(), ", og etter").await;
        browser.until_kept(page.prompt(), "Før, og etter").await;

        browser.open(&path("bidrag")).await;
        browser.until_text("[data-delivered]", "0 levert").await;
        browser.js_async(CHANGE_AND_ABORT, &[]).await;
        take_in(browser, &prompt, 1).await;
        browser.until_text("[data-delivered]", "1 levert").await;
        assert_eq!(browser.shelf().await.len(), 1);
    }
);

// Holds D 5.
in_every_engine!(
    #[ignore = "long"]
    a_connection_found_dead_is_replaced,
    async |browser, _site| {
        let page = Course::built().page();
        let prompt = led(browser, Naming::Named, 0).await;
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Før").await;
        browser.js(DEAD, &[3.into()]).await;
        browser.write_on(page.prompt(), ", og etter").await;
        browser.until_kept(page.prompt(), "Før, og etter").await;

        browser.open(&path("bidrag")).await;
        browser.until_text("[data-delivered]", "0 levert").await;
        browser.js(DEAD, &[3.into()]).await;
        take_in(browser, &prompt, 1).await;
        browser.until_text("[data-delivered]", "1 levert").await;
        assert_eq!(browser.shelf().await.len(), 1);
    }
);

// Holds D 5.
in_every_engine!(
    #[ignore = "long"]
    a_transaction_that_hangs_ends_and_is_not_called_saved,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Før").await;
        let app = browser.window().await;
        let other = browser.open_window().await;
        browser.go("/rescue.html").await;
        browser.js_async(HOLD, &[]).await;
        browser.js(HOG, &[]).await;
        browser.look_at(&app).await;
        browser.write_on(page.prompt(), ", og etter").await;
        browser
            .until("the page says that one place has it", async || {
                browser
                    .text("[data-save='saving']")
                    .await
                    .contains("ikke i databasen")
            })
            .await;
        assert_eq!(
            browser.stored_answer(page.prompt()).await.as_deref(),
            Some("Før, og etter")
        );
        browser.look_at(&other).await;
        browser
            .js("window.held.close(); window.held = null", &[])
            .await;
        browser.look_at(&app).await;
        browser.until_kept(page.prompt(), "Før, og etter").await;
    }
);

/// What is said while the database has not opened.
async fn until_away(browser: &Browser) {
    browser
        .until_text("main", "Databasen i nettleseren har ikke åpnet seg")
        .await;
    browser.element("main [data-retry]").await;
}

// Holds D 5.
in_every_engine!(
    #[ignore = "long"]
    a_database_that_does_not_open_is_said_and_its_meetings_are_not_called_gone,
    Serve::built().with("odd-database"),
    async |browser, _site| {
        let page = Course::built().page();
        let prompt = furnished(browser).await;
        for how in ["error", "never"] {
            database(browser, Some(how)).await;
            for place in ["", "bidrag", "beslutninger"] {
                browser.open(path(place).trim_end_matches('/')).await;
                until_away(browser).await;
            }
            browser.open("/moter").await;
            until_away(browser).await;
            // An answer is kept in one place, and no more is claimed.
            browser.open(&page.path).await;
            browser.write_on(page.prompt(), "!").await;
            browser
                .until("the answer is in local storage", async || {
                    let kept = browser.stored_answer(page.prompt()).await;
                    kept.is_some_and(|kept| kept.ends_with('!'))
                })
                .await;
            browser.until_save_state("saving").await;
            browser.open(&path("bidrag")).await;
            until_away(browser).await;
            // By hand, the page is there, with what was there before.
            database(browser, None).await;
            browser.click("main [data-retry]").await;
            browser.until_text("[data-delivered]", "2 levert").await;
        }
        take_in(browser, &prompt, 3).await;
        browser.until_text("[data-delivered]", "3 levert").await;
        assert_eq!(browser.shelf().await.len(), 3);
        let kept = browser.stored_answer(page.prompt()).await.unwrap();
        browser.open(&page.path).await;
        browser.until_kept(page.prompt(), &kept).await;
        assert_eq!(kept, "Et svar!!");
    }
);

// Holds D 5.
in_every_engine!(
    #[ignore = "long"]
    a_database_that_opens_late_is_joined_late,
    Serve::built().with("odd-database"),
    async |browser, _site| {
        let page = Course::built().page();
        furnished(browser).await;
        database(browser, Some("late")).await;
        browser.open(&path("bidrag")).await;
        browser.until_text("[data-delivered]", "2 levert").await;
        browser.open(&page.path).await;
        browser.write_on(page.prompt(), ", og mer").await;
        // Later calls open at once: so that the test can look.
        database(browser, None).await;
        browser.until_kept(page.prompt(), "Et svar, og mer").await;
    }
);

async fn wipe(browser: &Browser) {
    browser.open("/data").await;
    browser
        .element("#wipe-word")
        .await
        .send_keys("SLETT")
        .await
        .unwrap();
    browser.click("[data-wipe]").await;
}

// Holds C 17, D 5.
in_every_engine!(
    #[ignore = "long"]
    what_another_tab_holds_on_to_is_not_called_deleted,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Skal bort").await;
        let app = browser.window().await;
        let other = browser.open_window().await;
        browser.go("/rescue.html").await;
        browser.js_async(HOLD, &[]).await;
        browser.look_at(&app).await;
        wipe(browser).await;
        browser
            .until_text("#wipe-problem", "Lukk andre faner med Møteklar")
            .await;
        assert_eq!(browser.count("[data-wiped]").await, 0);
        browser.look_at(&other).await;
        browser.js("window.held.close()", &[]).await;
        browser.look_at(&app).await;
        browser.click("[data-wipe]").await;
        browser.element("[data-wiped]").await;
        nothing_is_left(browser).await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    a_device_that_turns_out_to_be_shared_says_what_another_tab_holds_on_to,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Skal bort").await;
        let app = browser.window().await;
        let other = browser.open_window().await;
        browser.go("/rescue.html").await;
        browser.js_async(HOLD, &[]).await;
        browser.look_at(&app).await;
        browser.click("[data-device-shared]").await;
        browser.element("[data-still-stored]").await;
        browser.look_at(&other).await;
        browser.js("window.held.close()", &[]).await;
        browser.look_at(&app).await;
        browser
            .until("it is said no longer", async || {
                browser.count("[data-still-stored]").await == 0
            })
            .await;
        nothing_is_left(browser).await;
    }
);

// Holds C 17.
in_every_engine!(
    #[ignore = "long"]
    what_is_wiped_in_one_tab_is_gone_in_the_others,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Skal bort").await;
        let first = browser.window().await;
        browser.open_window().await;
        wipe(browser).await;
        browser.element("[data-wiped]").await;
        browser.look_at(&first).await;
        browser.element("[data-wiped]").await;
        assert!(!browser.text("body").await.contains("Skal bort"));
        nothing_is_left(browser).await;
    }
);

// Holds C 18.
in_every_engine!(
    #[ignore = "long"]
    a_device_called_shared_in_one_tab_is_so_in_the_others,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Skal bort").await;
        let first = browser.window().await;
        browser.open_window().await;
        browser.open("/om").await;
        browser.click("[data-device-shared]").await;
        browser.until_save_state("memory").await;
        browser.look_at(&first).await;
        browser.until_save_state("memory").await;
        browser.element("[data-device='shared']").await;
        browser.until_written(page.prompt(), "").await;
        browser.write(page.prompt(), "Bare i denne fanen").await;
        nothing_is_left(browser).await;
    }
);

// Holds D 5.
in_chromium!(
    #[ignore = "long"]
    a_database_removed_under_a_tab_is_a_wipe,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Skal bort").await;
        browser
            .js(
                "for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
                 indexedDB.deleteDatabase('moteklar')",
                &[],
            )
            .await;
        browser.element("[data-wiped]").await;
        nothing_is_left(browser).await;
    }
);

/// The page is put aside as it is, and taken out again.
const PUT_ASIDE: &str =
    "window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))";
const TAKEN_OUT: &str =
    "window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))";

in_every_engine!(
    #[ignore = "long"]
    a_page_that_comes_back_shows_what_other_tabs_did,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Før").await;
        let first = browser.window().await;
        // It hears nothing while it is put aside.
        browser
            .js(
                "Object.defineProperty(StorageEvent.prototype, 'key', { get: () => null });
                 Object.defineProperty(MessageEvent.prototype, 'data', { get: () => null })",
                &[],
            )
            .await;
        browser.js(PUT_ASIDE, &[]).await;
        let second = browser.open_window().await;
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Skrevet i den andre").await;
        browser.look_at(&first).await;
        assert_eq!(browser.written(page.prompt()).await, "Før");
        browser.js(TAKEN_OUT, &[]).await;
        browser
            .until_written(page.prompt(), "Skrevet i den andre")
            .await;
        browser.write_on(page.prompt(), "!").await;
        browser
            .until_kept(page.prompt(), "Skrevet i den andre!")
            .await;
        // And after everything was wiped, nothing.
        browser.js(PUT_ASIDE, &[]).await;
        browser.look_at(&second).await;
        wipe(browser).await;
        browser.element("[data-wiped]").await;
        browser.look_at(&first).await;
        browser.js(TAKEN_OUT, &[]).await;
        browser.element("[data-wiped]").await;
        nothing_is_left(browser).await;
    }
);
