//! Storage that is full, blocked or damaged.

use crate::support::{Browser, Course, Serve, in_chromium, in_every_engine};

/// `setItem` throws the error called `arguments[0]` on call `arguments[1]` (0: on every call).
const FULL: &str = "
  const [name, on] = arguments;
  let calls = 0;
  window.realSetItem = window.realSetItem || Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    calls += 1;
    if (on === 0 || calls === on) throw new DOMException('The quota has been exceeded.', name);
    return window.realSetItem.call(this, key, value);
  };";
const FREE_AGAIN: &str = "Storage.prototype.setItem = window.realSetItem";

/// Nothing can be put into the database.
const DATABASE_FULL: &str = "
  IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = function () {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };";

// Holds C 1.
in_every_engine!(
    #[ignore = "long"]
    full_storage_is_told_and_nothing_stored_is_touched,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Det som var").await;
        let before = browser.all_stored().await;
        browser
            .js(FULL, &["QuotaExceededError".into(), 0.into()])
            .await;
        browser.write_on(page.prompt(), ", og det nyeste").await;
        browser.until_save_state("failed").await;
        assert_eq!(
            browser.all_stored().await,
            before,
            "a value in local storage changed"
        );
        assert_eq!(
            browser.written(page.prompt()).await,
            "Det som var, og det nyeste"
        );

        // The way out holds the newest text.
        let copy = browser.download("[data-export='backup']").await;
        assert!(
            copy.text().contains("Det som var, og det nyeste"),
            "{}",
            copy.text()
        );

        // When there is room again, the next key saves everything.
        browser.js(FREE_AGAIN, &[]).await;
        browser.write_on(page.prompt(), "!").await;
        browser
            .until_kept(page.prompt(), "Det som var, og det nyeste!")
            .await;
    }
);

// Holds C 1.
in_chromium!(
    #[ignore = "long"]
    firefox_old_word_for_full_is_understood,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser
            .js(FULL, &["NS_ERROR_DOM_QUOTA_REACHED".into(), 0.into()])
            .await;
        browser.write(page.prompt(), "Ikke plass").await;
        browser.until_save_state("failed").await;
    }
);

// Holds C 1.
in_chromium!(
    #[ignore = "long"]
    one_refused_write_loses_no_text,
    async |browser, _site| {
        let pages = Course::built().pages();
        for on in 1..=4 {
            let page = &pages[on % pages.len()];
            browser.open(&page.path).await;
            let text = format!("Svar nummer {on}");
            browser
                .js(FULL, &["QuotaExceededError".into(), on.into()])
                .await;
            browser.write(page.prompt(), &text).await;
            browser.js(FREE_AGAIN, &[]).await;
            browser.write_on(page.prompt(), ".").await;
            browser.until_kept(page.prompt(), &format!("{text}.")).await;
        }
    }
);

in_chromium!(
    #[ignore = "long"]
    a_full_database_is_told_too,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.js(DATABASE_FULL, &[]).await;
        browser.write(page.prompt(), "Bare halvveis lagret").await;
        browser.until_save_state("failed").await;
        assert_eq!(
            browser.stored_answer(page.prompt()).await.as_deref(),
            Some("Bare halvveis lagret")
        );
    }
);

// Holds D 8.
in_every_engine!(
    #[ignore = "long"]
    the_app_works_when_storage_is_blocked,
    Serve::built().with("blocked-storage"),
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.until_save_state("memory").await;
        browser.write(page.prompt(), "Bare i minnet").await;
        assert_eq!(browser.save_state().await.as_deref(), Some("memory"));
        // In-app navigation and back: the text is still there.
        browser.follow("/notater").await;
        browser
            .until("the text is among the notes", async || {
                browser.text("main").await.contains("Bare i minnet")
            })
            .await;
        browser.back().await;
        browser.until_written(page.prompt(), "Bare i minnet").await;
        let copy = browser.download("[data-export='backup']").await;
        assert!(copy.text().contains("Bare i minnet"), "{}", copy.text());
    }
);

in_every_engine!(
    #[ignore = "long"]
    local_storage_alone_is_enough_to_keep_the_text,
    Serve::built().with("no-database"),
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.write(page.prompt(), "Uten database").await;
        browser
            .until("the text is in local storage", async || {
                browser.stored_answer(page.prompt()).await.as_deref() == Some("Uten database")
            })
            .await;
        browser.open_again().await;
        browser.until_written(page.prompt(), "Uten database").await;
    }
);

in_chromium!(
    #[ignore = "long"]
    a_meeting_that_is_kept_nowhere_is_not_called_saved,
    Serve::built().with("no-database"),
    async |browser, _site| {
        browser.open("/mote/ny").await;
        browser.fill("#plan-title", "Et møte uten database").await;
        browser.click("[data-plan-save]").await;
        browser.until_save_state("failed").await;
    }
);

/// The value `arguments[0]` is kept in quarantine exactly as it was.
const IN_QUARANTINE: &str = "
  const raw = arguments[0];
  return Object.keys(localStorage).some((key) =>
    key.startsWith('moteklar/quarantine/') && key.endsWith(arguments[1]) && localStorage.getItem(key) === raw);";

async fn damaged(browser: &Browser, prompt: &str, path: &str, raw: &str) {
    let key = format!("answer/{prompt}");
    browser.go("/rescue.html").await;
    browser.tamper(&key, Some(raw)).await;
    browser.open(path).await;
    browser
        .until_js(
            &format!("{raw:?} is kept byte for byte"),
            IN_QUARANTINE,
            &[raw.into(), key.into()],
        )
        .await;
}

in_every_engine!(
    #[ignore = "long"]
    a_damaged_value_is_kept_and_the_text_comes_from_the_other_place,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Hel og fin").await;
        damaged(
            browser,
            page.prompt(),
            &page.path,
            "{\"v\":1,\"rev\":3,\"at\":\"20",
        )
        .await;
        browser.until_written(page.prompt(), "Hel og fin").await;
        browser.until_kept(page.prompt(), "Hel og fin").await;
    }
);

// Holds C 11.
in_every_engine!(
    #[ignore = "long"]
    damage_in_both_places_does_not_stop_the_app,
    async |browser, _site| {
        let page = Course::built().page();
        let key = format!("answer/{}", page.prompt());
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Skal ødelegges").await;
        browser.go("/rescue.html").await;
        browser.tamper_archive(&key, Some("<annet>")).await;
        damaged(browser, page.prompt(), &page.path, "[1,2").await;
        browser.keep(page.prompt(), "Nytt svar").await;
        let kept = |(key, value): (&String, &String)| {
            key.starts_with("moteklar/quarantine/") && value == "<annet>"
        };
        let (local, archive) = browser.everything_kept().await;
        assert!(
            local.iter().chain(archive.iter()).any(kept),
            "the database's damaged value is gone: {archive:?}"
        );
        // And whoever it belongs to can have it.
        browser.open("/data").await;
        let file = browser.download("[data-quarantine]").await;
        for raw in ["[1,2", "<annet>"] {
            assert!(file.text().contains(raw), "{raw} is not in {}", file.text());
        }
    }
);

in_every_engine!(
    #[ignore = "long"]
    half_a_character_is_kept_as_the_browser_has_it,
    async |browser, _site| {
        let page = Course::built().page();
        let key = format!("answer/{}", page.prompt());
        browser.go("/rescue.html").await;
        browser
            .js(
                "localStorage.setItem('moteklar/' + arguments[0], '{\"v\":1,\"data\":\"\\ud83d')",
                &[key.clone().into()],
            )
            .await;
        browser.open(&page.path).await;
        let script = "return Object.keys(localStorage).some((key) =>
        key.startsWith('moteklar/quarantine/') && key.endsWith(arguments[0]) && localStorage.getItem(key) === '{\"v\":1,\"data\":\"\\ud83d')";
        browser
            .until_js("the half character is kept", script, &[key.into()])
            .await;
    }
);

// Holds C 11.
in_chromium!(
    #[ignore = "long"]
    a_value_cut_off_anywhere_is_kept,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Blåbær").await;
        let whole = browser
            .stored(&format!("answer/{}", page.prompt()))
            .await
            .unwrap();
        let places: Vec<usize> = whole.char_indices().map(|(at, _)| at).collect();
        // Every byte is cut natively; the browser gets a spread of them.
        for at in places.iter().step_by(places.len() / 12 + 1) {
            damaged(browser, page.prompt(), &page.path, &whole[..*at]).await;
        }
        for strange in [
            "null",
            "true",
            "17",
            "\"tekst\"",
            "{}",
            "[]",
            "{\"v\":1}",
            "{\"v\":1,\"rev\":-1,\"at\":1,\"data\":{}}",
            "\u{feff}{}",
        ] {
            damaged(browser, page.prompt(), &page.path, strange).await;
        }
        browser.until_written(page.prompt(), "Blåbær").await;
    }
);

in_chromium!(
    #[ignore = "long"]
    foreign_keys_are_left_alone,
    async |browser, _site| {
        let page = Course::built().page();
        browser.go("/rescue.html").await;
        browser.js("localStorage.setItem('annen-app', '{ikke json'); localStorage.setItem('moteklart', '1'); localStorage.setItem('', 'tom')", &[]).await;
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Mitt").await;
        browser.open_again().await;
        let foreign = browser
            .js(
                "return ['annen-app', 'moteklart', ''].map((key) => localStorage.getItem(key))",
                &[],
            )
            .await;
        assert_eq!(foreign, serde_json::json!(["{ikke json", "1", "tom"]));
    }
);
