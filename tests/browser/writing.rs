//! Whatever somebody writes is there afterwards.

use crate::support::{Course, Serve, in_chromium, in_every_engine};

/// From now on no pause in the typing ends: only leaving the page can save.
const NO_PAUSE_ENDS: &str = "window.setTimeout = () => 0";

in_every_engine!(
    #[ignore = "long"]
    what_is_written_is_there_after_a_reload,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser
            .keep(page.prompt(), "Jeg begynner timen med et spørsmål.")
            .await;
        browser.open_again().await;
        browser
            .until_written(page.prompt(), "Jeg begynner timen med et spørsmål.")
            .await;
        assert_eq!(browser.save_state().await.as_deref(), Some("saved"));
    }
);

in_every_engine!(
    #[ignore = "long"]
    every_letter_and_line_comes_back_as_it_was,
    async |browser, _site| {
        let page = Course::built().page();
        let text = "Blåbær, «ærlig», Čáhppes\n\n  to blanke foran\t😀 e\u{301} \u{200f}עברית \u{2028} slutt ";
        browser.open(&page.path).await;
        browser.paste(page.prompt(), text).await;
        let written = browser.written(page.prompt()).await;
        assert_eq!(written, text, "the field itself changed the text");
        browser.until_kept(page.prompt(), text).await;
        browser.open_again().await;
        browser.until_written(page.prompt(), text).await;
    }
);

in_chromium!(
    #[ignore = "long"]
    the_free_note_of_a_page_is_kept_too,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        let field = format!("textarea[data-record='note/{}']", page.id);
        browser
            .element(&field)
            .await
            .send_keys("Til meg selv")
            .await
            .unwrap();
        let key = format!("note/{}", page.id);
        let kept =
            |value: Option<String>| value.is_some_and(|value| value.contains("Til meg selv"));
        browser
            .until("the note is in both places", async || {
                kept(browser.stored(&key).await) && kept(browser.archived(&key).await)
            })
            .await;
        browser.open_again().await;
        browser
            .until_js(
                "the note is shown",
                "return document.querySelector(arguments[0]).value === 'Til meg selv'",
                &[field.clone().into()],
            )
            .await;
    }
);

in_chromium!(
    #[ignore = "long"]
    the_stored_value_is_an_envelope_with_the_prompt,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Et svar").await;
        let raw = browser
            .stored(&format!("answer/{}", page.prompt()))
            .await
            .unwrap();
        assert_eq!(
            browser
                .archived(&format!("answer/{}", page.prompt()))
                .await
                .as_deref(),
            Some(raw.as_str()),
            "the two places differ"
        );
        let envelope: serde_json::Value = serde_json::from_str(&raw).unwrap();
        assert_eq!(envelope["v"], 1);
        assert!(envelope["rev"].as_u64() >= Some(1), "{raw}");
        assert!(
            envelope["at"]
                .as_str()
                .is_some_and(|at| at.len() >= 20 && at.contains('T')),
            "{raw}"
        );
        assert_eq!(
            envelope["data"]["prompt_text"].as_str(),
            Some(page.prompts[0].1.as_str()),
            "{raw}"
        );
    }
);

// Holds C 13.
in_every_engine!(
    #[ignore = "long"]
    the_last_keys_before_leaving_the_page_are_kept,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.js(NO_PAUSE_ENDS, &[]).await;
        browser.write(page.prompt(), "Midt i en setn").await;
        assert_ne!(
            browser.stored_answer(page.prompt()).await.as_deref(),
            Some("Midt i en setn"),
            "it was saved without a pause"
        );
        browser.go("/om").await;
        assert_eq!(
            browser.stored_answer(page.prompt()).await.as_deref(),
            Some("Midt i en setn")
        );
        browser.open(&page.path).await;
        browser.until_kept(page.prompt(), "Midt i en setn").await;
    }
);

// Holds C 13.
in_every_engine!(
    #[ignore = "long"]
    hiding_the_page_saves_at_once,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.js(NO_PAUSE_ENDS, &[]).await;
        browser.write(page.prompt(), "Lokket ned").await;
        browser.hide_page().await;
        assert_eq!(
            browser.stored_answer(page.prompt()).await.as_deref(),
            Some("Lokket ned")
        );
    }
);

// Holds C 13.
in_every_engine!(
    #[ignore = "long"]
    what_is_called_saved_survives_a_kill,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser
            .keep(page.prompt(), "Skrevet rett før strømmen gikk")
            .await;
        browser.kill_and_start_again().await;
        browser.open(&page.path).await;
        browser
            .until_written(page.prompt(), "Skrevet rett før strømmen gikk")
            .await;
        browser
            .until_kept(page.prompt(), "Skrevet rett før strømmen gikk")
            .await;
    }
);

// Holds C 13, D 7.
in_every_engine!(
    #[ignore = "long"]
    a_kill_half_a_second_after_the_last_key_loses_nothing,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Først").await;
        // The browser counts: the time from the last key is not the driver's.
        browser.js("window.lastKey = 0; addEventListener('input', () => { window.lastKey = performance.now(); }, true)", &[]).await;
        browser.write_on(page.prompt(), " og sist").await;
        browser
            .until_js(
                "half a second has passed",
                "return window.lastKey > 0 && performance.now() - window.lastKey >= 500",
                &[],
            )
            .await;
        browser.kill_and_start_again().await;
        browser.open(&page.path).await;
        browser.until_written(page.prompt(), "Først og sist").await;
    }
);

/// Letters come in the field without a pause, and what the status line says is noted.
const TYPE_ON: &str = "
  const field = document.querySelector(arguments[0]);
  field.focus();
  window.said = [];
  const line = document.querySelector('[role=status][data-save]');
  new MutationObserver(() => window.said.push(line.dataset.save)).observe(line, { attributes: true });
  window.typing = setInterval(() => document.execCommand('insertText', false, 'a'), 60)";

// Holds C 13, D 7.
in_every_engine!(
    what_is_typed_without_a_pause_is_kept_as_it_comes,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        let field = format!("textarea[data-prompt='{}']", page.prompt());
        browser.element(&field).await;
        browser.js(TYPE_ON, &[field.into()]).await;
        let long = |kept: Option<String>| kept.is_some_and(|kept| kept.len() > 20);
        browser
            .until("both places hold it while the letters come", async || {
                long(browser.stored_answer(page.prompt()).await)
                    && long(browser.archived_answer(page.prompt()).await)
            })
            .await;
        let said = browser
            .js("clearInterval(typing); return window.said", &[])
            .await;
        assert!(!said.to_string().contains("saved"), "{said}");
        let all = browser.written(page.prompt()).await;
        browser.until_kept(page.prompt(), &all).await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    text_typed_before_the_app_has_started_is_kept,
    Serve::built().with("slow-wasm"),
    async |browser, _site| {
        let page = Course::built().page();
        browser.go(&page.path).await;
        browser.write(page.prompt(), "Skrevet for tidlig").await;
        browser
            .js(
                "const field = document.activeElement; field.setSelectionRange(3, 8)",
                &[],
            )
            .await;
        browser.js("releaseWasm()", &[]).await;
        browser.until_ready().await;
        browser
            .until_written(page.prompt(), "Skrevet for tidlig")
            .await;
        let caret = browser.js("const field = document.activeElement; return [field.dataset.prompt, field.selectionStart, field.selectionEnd]", &[]).await;
        assert_eq!(
            caret,
            serde_json::json!([page.prompt(), 3, 8]),
            "the caret moved"
        );
        browser
            .until_kept(page.prompt(), "Skrevet for tidlig")
            .await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    text_typed_before_the_start_is_added_to_what_was_there,
    Serve::built().with("slow-wasm"),
    async |browser, _site| {
        let page = Course::built().page();
        browser.go(&page.path).await;
        browser.js("releaseWasm()", &[]).await;
        browser.until_ready().await;
        browser.keep(page.prompt(), "Fra i går.").await;
        browser.reload().await;
        browser.until_written(page.prompt(), "Fra i går.").await;
        browser.write_on(page.prompt(), " Fra i dag.").await;
        browser.js("releaseWasm()", &[]).await;
        browser.until_ready().await;
        browser
            .until_kept(page.prompt(), "Fra i går. Fra i dag.")
            .await;
    }
);

in_chromium!(
    #[ignore = "long"]
    local_storage_that_was_emptied_is_filled_from_the_database,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Bare i databasen").await;
        browser.go("/personvern").await;
        browser
            .tamper(&format!("answer/{}", page.prompt()), None)
            .await;
        browser.open(&page.path).await;
        browser
            .until_written(page.prompt(), "Bare i databasen")
            .await;
        browser.until_kept(page.prompt(), "Bare i databasen").await;
    }
);

in_chromium!(
    #[ignore = "long"]
    progress_is_what_the_person_says,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        browser.click("input[name=progress][value=done]").await;
        let key = format!("progress/{}", page.id);
        browser
            .until("progress is kept", async || {
                browser
                    .archived(&key)
                    .await
                    .is_some_and(|value| value.contains("\"done\""))
            })
            .await;
        browser.open_again().await;
        browser
            .until_js(
                "the choice is shown",
                "return document.querySelector('input[name=progress][value=done]').checked",
                &[],
            )
            .await;
        browser.open("/").await;
        browser
            .until_js(
                "the start page leads back",
                "return !!document.querySelector('a[href=\"' + arguments[0] + '\"]')",
                &[page.path.clone().into()],
            )
            .await;
    }
);

in_chromium!(
    #[ignore = "long"]
    notes_are_saved_as_a_file_where_what_was_written_stays_text,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open("/notater").await;
        assert_eq!(browser.count("[data-export='markdown']").await, 0);
        browser.open(&page.path).await;
        let text = "# Ikke en overskrift\nog en linje til";
        browser.keep(page.prompt(), text).await;
        browser.open("/notater").await;
        let file = browser.download("[data-export='markdown']").await;
        let text = file.text();
        assert!(text.starts_with("# "), "{text}");
        assert!(
            text.contains("\\# Ikke en overskrift  \nog en linje til"),
            "{text}"
        );
    }
);

// Holds C 4, C 5.
in_chromium!(
    #[ignore = "long"]
    whoever_has_written_nothing_here_is_offered_a_copy_from_elsewhere,
    async |browser, _site| {
        let page = Course::built().page();
        let offer = "main a[href$='/data#hent']";
        for path in ["/", "/notater", "/ta-med"] {
            browser.open(path).await;
            browser.element(offer).await;
        }
        // To look at a page is to write nothing.
        browser.open(&page.path).await;
        browser.open("/").await;
        browser.element(".continue").await;
        browser.element(offer).await;
        browser.open(&page.path).await;
        browser.keep(page.prompt(), "Noe").await;
        browser.open("/").await;
        browser.element(".continue").await;
        browser
            .until("the offer to go", async || browser.count(offer).await == 0)
            .await;
    }
);

in_every_engine!(
    #[ignore = "long"]
    an_earlier_answer_stands_above_the_field_for_the_later_one,
    async |browser, _site| {
        let later = "/modul/5-veien-videre/5-for-og-na";
        browser.open(later).await;
        let asked = browser.js(
            "const one = document.querySelector('.earlier'); return [one.querySelector('a').getAttribute('href'), one.querySelector('[lang]:not(a), p + p').innerText, one.innerText]",
            &[],
        ).await;
        let text = |at: usize| asked[at].as_str().unwrap_or_default().to_owned();
        assert!(!text(2).contains("Hva har endret seg"), "{asked}");
        // What was asked then is on its own page, too.
        browser.open(&text(0)).await;
        let field = browser.js(
            "return Array.from(document.querySelectorAll('label')).find((label) => label.innerText === arguments[0]).htmlFor",
            &[text(1).into()],
        ).await;
        let prompt = field
            .as_str()
            .unwrap_or_default()
            .trim_start_matches("svar-")
            .to_owned();
        browser.write_on(&prompt, "Vi delte lite den gangen").await;
        browser.until_save_state("saved").await;
        browser.open(later).await;
        browser
            .until_text(".earlier", "Vi delte lite den gangen")
            .await;
        let told = browser.text(".earlier").await;
        assert!(told.contains("Hva har endret seg"), "{told}");
        assert!(!told.contains("ligger ikke på denne enheten"), "{told}");
    }
);
