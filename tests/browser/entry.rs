//! What people type as a day or a number, key by key.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::support::{Browser, Course, in_chromium, in_engines, in_every_engine};

const RUN: &str = "/skolen/framdriftsplan";
const WEEKS: &str = "module/0-introduksjon/weeks";

/// Which part of a day this browser asks for first: it takes the first digit.
async fn first_part(browser: &Browser) -> String {
    let probe = "const probe = document.createElement('input');
         probe.id = 'probe';
         probe.type = 'date';
         probe.value = '2026-05-05';
         probe.addEventListener('input', (event) => event.stopPropagation());
         document.body.append(probe);
         probe.focus();";
    browser.js(probe, &[]).await;
    browser.press("9").await;
    let read = "const probe = document.getElementById('probe');
         const value = probe.value;
         probe.remove();
         return value === '2026-09-05' ? 'month' : value === '2026-05-09' ? 'day' : 'year';";
    let first = browser.js(read, &[]).await;
    first.as_str().unwrap_or_default().to_owned()
}

/// Types a day, its parts in the order in which this browser asks for them.
async fn type_day(browser: &Browser, selector: &str, [day, month, year]: [&str; 3]) {
    browser.element(selector).await;
    let keys = match &*first_part(browser).await {
        "month" => [month, day, year],
        "day" => [day, month, year],
        _ => [year, month, day],
    };
    browser
        .js(
            "const field = document.querySelector(arguments[0]);
             field.scrollIntoView({ block: 'center', behavior: 'instant' });
             field.focus();",
            &[selector.into()],
        )
        .await;
    browser.press(&keys.concat()).await;
}

/// Leaves the field that one is in.
async fn leave(browser: &Browser) {
    browser.js("document.activeElement.blur()", &[]).await;
}

async fn value(browser: &Browser, selector: &str) -> Value {
    let value =
        "const field = document.querySelector(arguments[0]); return field ? field.value : null";
    browser.look(value, &[selector.into()]).await
}

async fn until_value(browser: &Browser, selector: &str, wanted: &str) {
    browser
        .until(&format!("{selector} holds {wanted}"), async || {
            value(browser, selector).await == wanted
        })
        .await;
}

/// What a cell of the run holds.
async fn cell(browser: &Browser, name: &str) -> Value {
    let kept = browser.stored("school/run").await.unwrap_or_default();
    let kept: Value = serde_json::from_str(&kept).unwrap_or_default();
    kept["data"]["cells"][name][1].clone()
}

async fn propose(browser: &Browser) {
    browser.open(RUN).await;
    browser.click("[data-propose]").await;
    browser.element(".run-svg").await;
}

// Holds D 4.
in_engines!(
    [Chromium chromium, Firefox firefox]
    a_year_of_two_digits_is_one_of_ours_wherever_a_day_is_asked_for,
    async |browser, _site| {
        propose(browser).await;
        let start = "[data-cell='start']";
        type_day(browser, start, ["25", "11", "26"]).await;
        leave(browser).await;
        until_value(browser, start, "2026-11-25").await;
        browser
            .until("the day is kept", async || {
                cell(browser, "start").await == "2026-11-25"
            })
            .await;

        browser.open("/oppfolging").await;
        type_day(browser, "#own-due", ["25", "11", "26"]).await;
        browser
            .element("#own-text")
            .await
            .send_keys("Ta med loggen")
            .await
            .unwrap();
        until_value(browser, "#own-due", "2026-11-25").await;
        browser.click("[data-add-own]").await;
        browser
            .until("the action is kept with its day", async || {
                let kept = browser.all_archived().await;
                kept.values()
                    .any(|value| value.contains("Ta med loggen") && value.contains("2026-11-25"))
            })
            .await;

        browser.open("/mote/ny").await;
        for day in ["#plan-date", "#plan-by"] {
            type_day(browser, day, ["25", "11", "26"]).await;
            leave(browser).await;
            until_value(browser, day, "2026-11-25").await;
            assert_eq!(browser.text(&format!("{day}-flaw")).await, "");
        }
    }
);

// Holds D 4.
in_engines!(
    [Chromium chromium, Firefox firefox]
    a_year_that_can_hardly_be_meant_is_asked_about_and_what_was_there_stays,
    async |browser, _site| {
        propose(browser).await;
        let before = cell(browser, "start").await;
        assert!(before.is_string(), "{before}");
        // The second is taken for 2022 on its way.
        for year in ["202", "2206"] {
            type_day(browser, "[data-cell='start']", ["25", "11", year]).await;
            leave(browser).await;
            browser
                .until("the year is asked about", async || {
                    !browser.text("#felt-start-flaw").await.is_empty()
                })
                .await;
            browser.until_save_state("saved").await;
            assert_eq!(cell(browser, "start").await, before, "{year}");
            assert_ne!(browser.text("#felt-start-flaw").await, "", "{year}");
        }
        browser.open_again().await;
        browser.element(".run-svg").await;
        until_value(browser, "[data-cell='start']", before.as_str().unwrap()).await;
    }
);

// Holds D 4.
in_every_engine!(
    letters_and_commas_in_a_number_do_not_empty_it,
    async |browser, _site| {
        propose(browser).await;
        let field = format!("[data-cell='{WEEKS}']");
        let flaw = format!("#felt-{}-flaw", WEEKS.replace('/', "-"));
        let again =
            "const field = document.querySelector(arguments[0]); field.focus(); field.select()";
        browser.element(&field).await;
        browser.js(again, &[field.clone().into()]).await;
        browser.press("8").await;
        browser
            .until("the number is kept", async || {
                cell(browser, WEEKS).await == json!(8)
            })
            .await;
        for more in [" uker", ",5", "-9"] {
            browser.press_key(Key::End).await;
            browser.press(more).await;
            leave(browser).await;
            browser
                .until("the number is asked about", async || {
                    !browser.text(&flaw).await.is_empty()
                })
                .await;
            browser.until_save_state("saved").await;
            assert_eq!(cell(browser, WEEKS).await, json!(8), "{more}");
            browser.js(again, &[field.clone().into()]).await;
            browser.press("8").await;
            browser
                .until("nothing is asked", async || {
                    browser.text(&flaw).await.is_empty()
                })
                .await;
        }
        browser.press_key(Key::Backspace).await;
        leave(browser).await;
        browser
            .until("emptied on purpose it is empty", async || {
                cell(browser, WEEKS).await.is_null()
            })
            .await;
    }
);

// Holds D 12.
in_every_engine!(
    half_an_emoji_is_waited_for_and_a_half_alone_is_nobodys_text,
    async |browser, _site| {
        let page = Course::built().page();
        browser.open(&page.path).await;
        let put = "const field = document.querySelector(`[data-prompt='${arguments[0]}']`);
             field.focus();
             field.value = arguments[1] + (arguments[2] ? '\\ud83d' : '');
             field.dispatchEvent(new Event('input', { bubbles: true }));";
        let prompt = page.prompt();
        let put = async |text: &str, half: bool| {
            browser
                .js(put, &[prompt.into(), text.into(), half.into()])
                .await;
        };
        put("Bra", false).await;
        browser.until_kept(prompt, "Bra").await;
        put("Bra ", true).await;
        put("Bra 😀", false).await;
        browser.until_kept(prompt, "Bra 😀").await;
        put("Bra 😀!", true).await;
        browser.until_kept(prompt, "Bra 😀!").await;
        browser.until_written(prompt, "Bra 😀!").await;
    }
);

/// A finger or a mouse on a module of the calendar.
async fn point(browser: &Browser, name: &str, by: i32) {
    browser
        .js(
            "const held = document.querySelector(\"[data-bar='0-introduksjon']\");
             if (arguments[0] === 'pointerdown') {
               held.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
               const box = held.getBoundingClientRect();
               window.heldAt = [box.x + Math.min(box.width / 2, 10), box.y + box.height / 2];
             }
             held.dispatchEvent(new PointerEvent(arguments[0], {
               bubbles: true, cancelable: true, pointerId: 7, pointerType: 'touch', isPrimary: true, button: 0,
               buttons: arguments[0] === 'pointerup' ? 0 : 1,
               clientX: window.heldAt[0] + arguments[1], clientY: window.heldAt[1] }));",
            &[name.into(), by.into()],
        )
        .await;
}

// Holds D 4.
in_every_engine!(
    a_finger_that_swipes_moves_no_module_and_one_that_rests_drags_it,
    async |browser, _site| {
        propose(browser).await;
        browser.until_save_state("saved").await;
        let before = browser.stored("school/run").await;
        point(browser, "pointerdown", 0).await;
        point(browser, "pointermove", -60).await;
        point(browser, "pointermove", -150).await;
        point(browser, "pointerup", -150).await;
        assert_eq!(browser.count(".run-ghost").await, 0);
        assert_eq!(browser.count("[data-drag-undo]").await, 0);
        assert_eq!(browser.stored("school/run").await, before);

        point(browser, "pointerdown", 0).await;
        browser
            .until("the finger has rested", async || {
                browser.count(".run-ghost").await == 1
            })
            .await;
        point(browser, "pointermove", 44).await;
        point(browser, "pointerup", 44).await;
        browser
            .until("the module has moved", async || {
                browser.count("[data-drag-undo]").await == 1
            })
            .await;
        assert_ne!(browser.stored("school/run").await, before);
    }
);

// Holds D 4.
in_chromium!(
    turning_the_wheel_over_a_field_one_is_in_changes_no_number_and_no_day,
    async |browser, _site| {
        propose(browser).await;
        browser.until_save_state("saved").await;
        let before = browser.stored("school/run").await;
        for field in [
            format!("[data-cell='{WEEKS}']"),
            "[data-cell='start']".to_owned(),
        ] {
            let middle = browser
                .js(
                    "const field = document.querySelector(arguments[0]);
                     field.scrollIntoView({ block: 'center', behavior: 'instant' });
                     field.focus();
                     window.turned = 0;
                     field.addEventListener('wheel', () => { window.turned += 1; });
                     const box = field.getBoundingClientRect();
                     return [box.x + 20, box.y + box.height / 2];",
                    &[field.clone().into()],
                )
                .await;
            let shown = value(browser, &field).await;
            for turn in [120, -240] {
                let wheel = json!({ "type": "mouseWheel", "x": middle[0], "y": middle[1], "deltaX": 0, "deltaY": turn });
                let tools = browser.session().cdp();
                let turned = tools.send_raw("Input.dispatchMouseEvent", wheel).await;
                assert!(turned.is_ok(), "{turned:?}");
            }
            browser
                .until_js(
                    "the field has heard the wheel",
                    "return window.turned > 0",
                    &[],
                )
                .await;
            assert_eq!(value(browser, &field).await, shown);
        }
        assert_eq!(browser.stored("school/run").await, before);
    }
);

/// Writes in a field, and kills the browser half a second after the last key.
async fn write_and_kill(browser: &mut Browser, path: &str, selector: &str, text: &str) {
    browser.open(path).await;
    browser.element(selector).await;
    // The browser counts: the time from the last key is not the driver's.
    browser.js("window.lastKey = 0; addEventListener('input', () => { window.lastKey = performance.now(); }, true)", &[]).await;
    browser
        .element(selector)
        .await
        .send_keys(text)
        .await
        .unwrap();
    browser
        .until_js(
            "half a second has passed",
            "return window.lastKey > 0 && performance.now() - window.lastKey >= 500",
            &[],
        )
        .await;
    browser.kill_and_start_again().await;
}

// Holds D 7.
in_every_engine!(
    what_is_typed_at_the_desk_and_in_a_remark_survives_a_kill_half_a_second_later,
    async |browser, _site| {
        let page = Course::built().page();
        let fields = [
            ("/skolen/plan".to_owned(), ".plan-fields textarea"),
            ("/skolen/tavle".to_owned(), "[data-cell='target']"),
            ("/skolen/prinsipper".to_owned(), "[data-cell$='/why']"),
            (format!("{}/rediger", page.path), "#own-remark"),
        ];
        for (path, selector) in fields {
            write_and_kill(browser, &path, selector, "Skrevet rett før").await;
            browser.open(&path).await;
            until_value(browser, selector, "Skrevet rett før").await;
        }
    }
);

// Holds D 7.
in_chromium!(
    an_own_page_survives_a_kill_half_a_second_after_the_last_key,
    async |browser, _site| {
        let path = format!("{}/ny-side", Course::built().page().module());
        write_and_kill(browser, &path, "#own-body", "Vi leser sammen").await;
        browser.open("/moduler").await;
        let kept = browser.all_stored().await;
        assert!(
            kept.iter().any(|(key, value)| key.contains("/own-page/") && value.contains("Vi leser sammen")),
            "{kept:?}"
        );
    }
);
