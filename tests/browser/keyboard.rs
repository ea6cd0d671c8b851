//! By keyboard alone: every control is reached in order, and each way through the app can be gone without a mouse.

use thirtyfour::Key;

use crate::support::{Browser, Course, in_every_engine};

const FORM: &str = "/modul/2-lareplaner-for-fag/2-plan-i-faget";

// Holds A 4.
in_every_engine!(
    #[ignore = "long"]
    tab_comes_to_every_control_in_order_with_a_ring_and_out_again,
    async |browser, _site| {
        let page = Course::built().page();
        for path in [
            "/",
            "/moduler",
            &page.path,
            "/notater",
            "/ta-med",
            "/data",
            "/moter",
            "/mote/ny",
            "/oppfolging",
            "/skolen",
            "/skolen/plan",
            "/skolen/framdriftsplan",
            "/skolen/tavle",
            "/skolen/prinsipper",
            "/skolen/arenaer",
            "/skolen/stotte",
            "/skolen/oppsummering",
            FORM,
            "/begreper",
            "/hjelp",
        ] {
            browser.open(path).await;
            if path == FORM {
                // Laying plans beside each other comes as a piece of its own.
                browser.element("[data-beside]").await;
            }
            let (stops, walked) = browser.walk().await;
            let places: Vec<i64> = walked.iter().map(|stop| stop.place).collect();
            let all: Vec<i64> = (0..).take(stops.len()).collect();
            let missing: Vec<_> = (0..)
                .zip(&stops)
                .filter(|(at, _)| !places.contains(at))
                .collect();
            let more: Vec<_> = walked
                .iter()
                .filter(|stop| !all.contains(&stop.place))
                .collect();
            assert_eq!(
                places, all,
                "{path}: Tab does not come to {missing:#?}, but to {more:#?}"
            );
            let bare: Vec<_> = walked.iter().filter(|stop| !stop.has_ring).collect();
            assert!(bare.is_empty(), "{path}: focus cannot be seen on {bare:#?}");
        }
    }
);

/// Follows a link by keyboard, and waits for its page.
async fn follow_by_keys(browser: &Browser, path: &str) {
    browser.enter_on(&format!("a[href='{path}']")).await;
    browser
        .until(&format!("the page is {path}"), async || {
            browser.path().await == path
        })
        .await;
    browser
        .until("the heading has focus", async || {
            browser.focused().await == "h1"
        })
        .await;
}

// Holds A 7.
in_every_engine!(
    a_teacher_reads_writes_and_brings_without_a_mouse,
    async |browser, _site| {
        let page = Course::built().page();
        let module = page.module();
        browser.open("/").await;
        follow_by_keys(browser, "/moduler").await;
        follow_by_keys(browser, module).await;
        follow_by_keys(browser, &page.path).await;
        let field = format!("textarea[data-prompt='{}']", page.prompt());
        browser.type_in(&field, "Skrevet med tastaturet").await;
        browser
            .until_kept(page.prompt(), "Skrevet med tastaturet")
            .await;
        browser.tab_to("input[name='progress']").await;
        browser.press_key(Key::Down).await;
        browser
            .until_js(
                "the page is begun or done",
                "return document.querySelector(\"input[name='progress']:checked\").value !== 'not-started'",
                &[],
            )
            .await;
        // The header is above: Shift and Tab would come there too.
        browser.open(&page.path).await;
        follow_by_keys(browser, "/ta-med").await;
        browser
            .space_on(&format!("input[data-choose='answer/{}']", page.prompt()))
            .await;
        browser.enter_on("[data-step='review']").await;
        browser.enter_on("[data-step='deliver']").await;
        let file = browser
            .download_by_keys("[data-export='contribution']")
            .await;
        assert!(file.text().contains("Skrevet med tastaturet"));
    }
);

// Holds A 7.
in_every_engine!(
    a_meeting_is_planned_led_and_written_up_without_a_mouse,
    async |browser, _site| {
        browser.open("/moter").await;
        follow_by_keys(browser, "/mote/ny").await;
        browser.tab_to("select#plan-page").await;
        browser.press_key(Key::Down).await;
        browser
            .until("the script of the page is the plan", async || {
                browser.count(".plan-phases > li").await > 0
            })
            .await;
        browser.enter_on("[data-plan-save]").await;
        browser.element("[data-export='meeting']").await;
        let meeting = browser.path().await;

        // Somebody says it aloud.
        follow_by_keys(browser, &format!("{meeting}/bidrag")).await;
        browser.enter_on("[data-type-in] > summary").await;
        browser.type_in("#for-0", "Sagt høyt i rommet").await;
        browser.enter_on("[data-type-add]").await;
        browser.until_text("[data-delivered]", "1 levert").await;

        browser.open(&meeting).await;
        follow_by_keys(browser, &format!("{meeting}/gjennomfor")).await;
        browser.enter_on("[data-go]").await;
        browser.press_key(Key::Right).await;
        browser
            .until_js(
                "the second phase is the one",
                "return document.querySelector(\"[data-phase='1']\").getAttribute('aria-current') !== null",
                &[],
            )
            .await;

        browser.open(&meeting).await;
        follow_by_keys(browser, &format!("{meeting}/lapper")).await;
        browser.type_in("[data-new-theme]", "Ro i timen").await;
        browser.enter_on("[data-add-theme]").await;
        browser.element("[data-theme]").await;
        browser
            .tab_to("[data-pile='loose'] [data-card] [data-move]")
            .await;
        browser.press_key(Key::Down).await;
        browser
            .until("the card is under its theme", async || {
                browser.count("[data-theme] [data-card]").await == 1
            })
            .await;
        browser
            .until_js(
                "focus is where it is told",
                "return document.activeElement.matches('[data-said]')",
                &[],
            )
            .await;

        browser.open(&meeting).await;
        follow_by_keys(browser, &format!("{meeting}/beslutninger")).await;
        browser.enter_on("[data-new-decision]").await;
        browser
            .type_in("[data-decided] [id^='text-']", "Vi prøver to uker")
            .await;
        // The lid is closed in the middle of a word: nothing is left by then.
        browser.hide_page().await;
        browser
            .until("what was agreed is kept", async || {
                let all = browser.all_archived().await;
                all.values()
                    .any(|value| value.contains("Vi prøver to uker"))
            })
            .await;

        browser.open(&meeting).await;
        follow_by_keys(browser, &format!("{meeting}/referat")).await;
        browser
            .until_text("[data-minutes]", "Vi prøver to uker")
            .await;
        browser
            .until_text("[data-minutes]", "Sagt høyt i rommet")
            .await;
        let minutes = browser.download_by_keys("[data-export='minutes']").await;
        assert!(minutes.text().contains("Vi prøver to uker"));
    }
);

// Holds A 7.
in_every_engine!(
    a_leader_plans_the_year_draws_the_board_and_hands_over_without_a_mouse,
    async |browser, _site| {
        browser.open("/").await;
        follow_by_keys(browser, "/skolen").await;
        follow_by_keys(browser, "/skolen/framdriftsplan").await;
        browser.enter_on("[data-propose]").await;
        browser.element("[data-cell='school']").await;
        browser.type_in("[data-cell='school']", "Lia skole").await;

        browser.open("/skolen").await;
        follow_by_keys(browser, "/skolen/tavle").await;
        browser.enter_on("[data-add='today']").await;
        browser
            .type_in("[data-cell^='today/']", "Hver for oss")
            .await;
        browser.enter_on("[data-add='wanted']").await;
        browser.type_in("[data-cell^='wanted/']", "Sammen").await;
        browser.enter_on("[data-add='measure']").await;
        browser
            .type_in("[data-cell^='measure/'][data-cell$='/text']", "Plantid")
            .await;
        browser
            .space_on("[data-cell^='measure/'][data-cell*='/today/']")
            .await;
        browser
            .space_on("[data-cell^='measure/'][data-cell*='/wanted/']")
            .await;
        browser
            .until_js(
                "the picture says it",
                "return (document.querySelector('#board-told')?.textContent ?? '').includes('«Plantid» går fra «Hver for oss» til «Sammen»')",
                &[],
            )
            .await;

        browser.open("/skolen").await;
        follow_by_keys(browser, "/skolen/plan").await;
        browser
            .type_in(".plan-fields textarea", "Lia skole, 1.–7. trinn")
            .await;
        browser.until_save_state("saved").await;

        browser.open("/skolen").await;
        let file = browser
            .download_by_keys("[data-export='school-plan'][data-share='desk']")
            .await;
        for text in ["Lia skole", "Hver for oss", "Plantid", "1.–7. trinn"] {
            assert!(file.text().contains(text), "{text} is not handed over");
        }
    }
);

// Holds A 7.
in_every_engine!(
    a_leader_notes_arenas_support_and_a_rating_without_a_mouse,
    async |browser, _site| {
        browser.open("/skolen").await;
        follow_by_keys(browser, "/skolen/arenaer").await;
        browser.enter_on("[data-add='arena']").await;
        browser
            .type_in("[data-cell^='arena/'][data-cell$='/name']", "Trinnmøte")
            .await;
        browser
            .space_on("[data-cell^='arena/'][data-cell*='/module/']")
            .await;
        browser.until_save_state("saved").await;

        browser.open("/skolen").await;
        follow_by_keys(browser, "/skolen/stotte").await;
        browser.tab_to("select[data-cell='form/1']").await;
        browser.press_key(Key::Down).await;
        browser.enter_on("[data-add='demand']").await;
        browser
            .type_in(
                "[data-cell^='demand/'][data-cell$='/text']",
                "Ta med loggen",
            )
            .await;
        browser.until_save_state("saved").await;

        browser
            .until("all of it is kept", async || {
                let kept: String = browser.all_archived().await.into_values().collect();
                ["Trinnmøte", "form/1", "Ta med loggen"]
                    .iter()
                    .all(|text| kept.contains(text))
            })
            .await;

        browser.open("/skolen").await;
        follow_by_keys(browser, "/skolen/prinsipper").await;
        browser.tab_to("select[data-cell$='/pupils/1']").await;
        browser.press_key(Key::Down).await;
        browser
            .type_in("[data-cell$='/pupils/1/why']", "Vi øver")
            .await;
        browser.until_save_state("saved").await;
        let rating = browser
            .download_by_keys("[data-export='contribution']")
            .await;
        assert!(rating.text().contains("Vi øver"), "{}", rating.text());
    }
);
