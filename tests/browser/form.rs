//! «Plan i faget»: private until it is chosen, whole when it is, and beside the
//! plans of colleagues. A variant for whoever is alone in the subject.

use crate::support::{Brought, Browser, NAME, in_every_engine};

const PLAN: &str = "/modul/2-lareplaner-for-fag/2-plan-i-faget";
const SUBJECT: &str = "2-plan-i-faget-fag";
const READER: &str = "2-plan-i-faget-leser";

/// What the hint below a prompt says to the eye.
async fn hint(browser: &Browser, prompt: &str) -> String {
    browser.text(&format!("#svar-{prompt}-hint")).await
}

async fn is_asked(browser: &Browser, prompt: &str) -> bool {
    let shown = "return document.getElementById(arguments[0]).checkVisibility()";
    let shown = browser.js(shown, &[format!("svar-{prompt}").into()]).await;
    shown == true
}

/// The prompts chosen on «Ta med».
async fn chosen(browser: &Browser) -> Vec<String> {
    let chosen = "return Array.from(document.querySelectorAll('input[data-choose]:checked'), (box) => box.dataset.choose)";
    let chosen = browser.js(chosen, &[]).await;
    let chosen = chosen.as_array().cloned().unwrap_or_default();
    chosen
        .iter()
        .filter_map(|id| Some(id.as_str()?.to_owned()))
        .collect()
}

in_every_engine!(
    whoever_is_alone_in_the_subject_gets_a_reader_and_advice_that_fits,
    async |browser, _site| {
        browser.open(PLAN).await;
        assert!(!is_asked(browser, READER).await);
        assert!(
            hint(browser, SUBJECT)
                .await
                .contains("ved siden av hverandre")
        );
        browser.click("#alone").await;
        browser
            .until("the question about a reader", async || {
                is_asked(browser, READER).await
            })
            .await;
        let advice = hint(browser, SUBJECT).await;
        assert!(
            advice.contains("leseren din") && !advice.contains("hverandre"),
            "{advice}"
        );
        browser.keep(READER, "Tysklæreren på naboskolen").await;
        // It is remembered here, and the whole plan holds it.
        browser.open_again().await;
        assert!(is_asked(browser, READER).await);
        browser.click("[data-choose-form]").await;
        browser
            .until("the plan is chosen", async || {
                chosen(browser).await.len() == 1
            })
            .await;
        assert_eq!(chosen(browser).await, [format!("answer/{READER}")]);
    }
);

in_every_engine!(
    #[ignore = "long"]
    a_plan_leaves_when_it_is_chosen_and_lies_beside_the_one_of_a_colleague,
    async |browser, _site| {
        browser.open(PLAN).await;
        browser.keep(SUBJECT, "Naturfag, 8. trinn").await;
        browser.open("/ta-med").await;
        browser.element("input[data-choose]").await;
        assert!(chosen(browser).await.is_empty(), "a plan is private first");
        browser.open(PLAN).await;
        let colleague = Brought {
            meeting: None,
            prompt: (SUBJECT.into(), "Fag og trinn".into()),
            text: "Musikk, Vg1".into(),
            person: 2,
            edition: 1,
            is_signed: true,
        };
        let files = [
            ("musikk.json", &colleague.bytes()[..]),
            ("ferie.json", &b"bilder"[..]),
        ];
        browser.choose_files_in("[data-beside]", &files).await;
        browser.until_text(".beside-row", "Musikk, Vg1").await;
        let row = browser.text(".beside-row").await;
        assert!(
            row.contains("Naturfag, 8. trinn") && row.contains(NAME),
            "{row}"
        );
        // The other file is named with the reason, and nothing was kept of either.
        let refused = browser.text("[data-file='ferie.json']").await;
        assert!(refused.len() > "ferie.json".len() + 10, "{refused}");
        let (here, archive) = browser.everything_kept().await;
        let kept = format!("{here:?}{archive:?}");
        assert!(!kept.contains("Musikk, Vg1") && !kept.contains(NAME));
        browser.open_again().await;
        assert_eq!(browser.count(".beside-row").await, 0);
    }
);

in_every_engine!(
    #[ignore = "long"]
    a_plan_on_paper_is_the_questions_and_the_answers_and_nothing_else,
    async |browser, _site| {
        browser.open(PLAN).await;
        browser.keep(SUBJECT, "Naturfag, 8. trinn").await;
        let sheet = "return document.querySelector('.form-sheet').textContent";
        let sheet = browser.js(sheet, &[]).await;
        let sheet = sheet.as_str().unwrap_or_default();
        assert!(sheet.contains("Naturfag, 8. trinn"), "{sheet}");
        // Which question of the variant is printed follows the choice.
        let reader = "return Array.from(document.querySelectorAll('.form-sheet > [data-alone]'), (row) => getComputedStyle(row).display)";
        assert_eq!(browser.js(reader, &[]).await, serde_json::json!(["none"]));
        browser.click("#alone").await;
        browser
            .until("the reader on paper", async || {
                browser.js(reader, &[]).await != serde_json::json!(["none"])
            })
            .await;
    }
);
