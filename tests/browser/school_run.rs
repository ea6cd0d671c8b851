//! The run: proposed, moved by keyboard and by dragging, given to the staff.

use thirtyfour::Key;
use thirtyfour::common::print::{PrintOrientation, PrintPage, PrintParameters};

use crate::support::{Browser, in_chromium, in_every_engine};

const RUN: &str = "/skolen/framdriftsplan";
const FIRST: &str = "0-introduksjon";

/// The weeks of a module, as the table has them.
async fn weeks(browser: &Browser, row: u32) -> String {
    browser
        .text(&format!(".run-table tbody tr:nth-child({row}) td"))
        .await
}

/// A run from a Monday in autumn, whatever the day is.
async fn propose(browser: &Browser) {
    propose_from(browser, "'2026-08-24'").await;
}

/// A run from the day that a script says.
async fn propose_from(browser: &Browser, day: &str) {
    browser.open(RUN).await;
    browser.click("[data-propose]").await;
    browser.element(".run-svg").await;
    let before = weeks(browser, 6).await;
    let script = format!(
        "const field = document.querySelector(\"[data-cell='start']\");
         field.value = {day};
         field.dispatchEvent(new Event('input', {{bubbles: true}}));"
    );
    browser.js(&script, &[]).await;
    browser
        .until("the plan to move", async || {
            weeks(browser, 6).await != before
        })
        .await;
    browser.until_save_state("saved").await;
}

/// How many sheets of lying A4 the page comes to.
async fn lying_sheets(browser: &Browser) -> usize {
    let paper = PrintParameters {
        orientation: PrintOrientation::Landscape,
        page: PrintPage {
            width: 21.0,
            height: 29.7,
        },
        ..PrintParameters::default()
    };
    let pdf = browser.session().print_page(paper).await.expect("a print");
    let text = String::from_utf8_lossy(&pdf);
    text.matches("/Type /Page").count() - text.matches("/Type /Pages").count()
}

/// Presses Enter on a button that has focus.
async fn press(browser: &Browser, id: &str) {
    browser
        .js(
            "document.getElementById(arguments[0]).focus()",
            &[id.into()],
        )
        .await;
    let pressed = browser
        .element(&format!("[id='{id}']"))
        .await
        .send_keys(Key::Enter + "")
        .await;
    assert!(pressed.is_ok(), "{id} cannot be pressed: {pressed:?}");
}

in_every_engine!(
    #[ignore = "long"]
    a_proposed_run_is_drawn_stretched_by_a_button_and_there_after_a_reload,
    async |browser, _site| {
        propose(browser).await;
        assert!(weeks(browser, 1).await.contains("35"));
        let before = weeks(browser, 2).await;
        press(browser, "1-overordnet-del-weeks-opp").await;
        browser
            .until("the module to be longer", async || {
                weeks(browser, 2).await != before
            })
            .await;
        let longer = weeks(browser, 2).await;
        browser.until_save_state("saved").await;
        browser.open_again().await;
        browser.element(".run-svg").await;
        assert_eq!(weeks(browser, 2).await, longer);
        let dots = browser.count(".run-meeting circle").await;
        assert!(dots >= 6, "a meeting for each part: {dots}");
    }
);

// Holds A 8.
in_every_engine!(
    #[ignore = "long"]
    a_module_is_moved_with_the_keyboard_and_focus_stays_on_the_button,
    async |browser, _site| {
        propose(browser).await;
        let button = "flytt-3-dybdelaring-opp";
        press(browser, button).await;
        browser
            .until_js(
                "module 3 to come before module 2",
                "return document.querySelectorAll('[data-module]')[2].dataset.module === '3-dybdelaring'",
                &[],
            )
            .await;
        browser
            .until_js(
                "focus to stay on the button",
                "return document.activeElement.id === arguments[0]",
                &[button.into()],
            )
            .await;
        // In front of module 1 it is warned of, and not stopped.
        press(browser, button).await;
        browser
            .until("the order to be warned of", async || {
                browser.count("[data-advice] li").await > 0
                    && weeks(browser, 2).await.contains("37")
            })
            .await;
    }
);

/// Drags something by so many pixels, as a mouse does.
async fn drag(browser: &Browser, selector: &str, by: i32) {
    browser
        .js(
            "const held = document.querySelector(arguments[0]);
             held.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
             const box = held.getBoundingClientRect();
             const x = box.x + Math.min(box.width / 2, 10), y = box.y + box.height / 2;
             const at = (name, dx) => held.dispatchEvent(new PointerEvent(name, {
               bubbles: true, cancelable: true, pointerId: 7, pointerType: 'mouse', isPrimary: true, button: 0,
               buttons: name === 'pointerup' ? 0 : 1, clientX: x + dx, clientY: y }));
             at('pointerdown', 0);
             at('pointermove', arguments[1] / 2);
             at('pointermove', arguments[1]);
             at('pointerup', arguments[1]);",
            &[selector.into(), by.into()],
        )
        .await;
}

in_every_engine!(
    #[ignore = "long"]
    a_module_is_dragged_and_stretched_in_the_calendar_and_put_back,
    async |browser, _site| {
        propose(browser).await;
        assert_eq!(browser.text("[data-dragged]").await, "");
        let (first, second) = (weeks(browser, 1).await, weeks(browser, 2).await);
        drag(browser, &format!("[data-bar='{FIRST}']"), 44).await;
        browser
            .until("the first module to begin two weeks later", async || {
                weeks(browser, 1).await.contains("37")
            })
            .await;
        assert_ne!(weeks(browser, 2).await, second, "the others follow");
        browser.click("[data-drag-undo]").await;
        browser
            .until("the module to be back", async || {
                weeks(browser, 1).await == first
            })
            .await;
        drag(browser, &format!("[data-bar='{FIRST}'] [data-grip]"), 22).await;
        browser
            .until("the first module to last longer", async || {
                let now = weeks(browser, 1).await;
                now.contains("35") && now != first
            })
            .await;
        browser.until_save_state("saved").await;
        browser.open_again().await;
        browser.element(".run-svg").await;
        assert_ne!(weeks(browser, 1).await, first);
    }
);

in_every_engine!(
    #[ignore = "long"]
    a_drag_that_ends_where_it_began_changes_nothing,
    async |browser, _site| {
        propose(browser).await;
        let before = weeks(browser, 1).await;
        drag(browser, &format!("[data-bar='{FIRST}']"), 4).await;
        assert_eq!(weeks(browser, 1).await, before);
        assert_eq!(browser.count("[data-drag-undo]").await, 0);
    }
);

in_every_engine!(
    #[ignore = "long"]
    the_staff_takes_in_the_file_and_sees_where_the_school_stands,
    async |browser, _site| {
        // A Monday two weeks ago: the run is under way.
        let monday = "(() => { const day = new Date(); day.setDate(day.getDate() - (day.getDay() + 6) % 7 - 14);
          return [day.getFullYear(), String(day.getMonth() + 1).padStart(2, '0'), String(day.getDate()).padStart(2, '0')].join('-'); })()";
        propose_from(browser, monday).await;
        let dots = browser.count(".run-meeting circle").await;
        let file = browser
            .download("[data-export='school-plan'][data-share='staff']")
            .await;
        assert_eq!(file.json()["share"], "staff");
        let calendar = browser.download("[data-export='ics']").await;
        assert!(calendar.text().starts_with("BEGIN:VCALENDAR\r\n"));
        assert_eq!(calendar.text().matches("BEGIN:VEVENT").count(), dots);
        // Somebody else's browser: the same file, nothing else.
        browser.forget_everything().await;
        browser.open(RUN).await;
        browser
            .choose_file(&file.name, file.text().as_bytes())
            .await;
        let row = browser.dry_run_of(&file.name).await;
        assert_eq!(row.result, "ok", "{row:?}");
        browser.click("[data-import-apply]").await;
        browser.element(".run-svg").await;
        assert_eq!(browser.count("[data-cell]").await, 0, "it is to be read");
        browser.open("/").await;
        browser
            .until(
                "the start page to say where the school stands",
                async || browser.text("[data-standing]").await.starts_with("Uke "),
            )
            .await;
    }
);

in_chromium!(
    #[ignore = "long"]
    the_whole_run_is_on_one_lying_page_of_paper,
    async |browser, _site| {
        propose(browser).await;
        assert_eq!(lying_sheets(browser).await, 1);
    }
);
