//! The desk on paper.

use moteklar::school::plan::Field;
use moteklar::store::SchoolKey;
use serde_json::json;

use crate::support::desk::{TOOLS, filled};
use crate::support::in_every_engine;

in_every_engine!(
    #[ignore = "long"]
    several_schools_plans_are_printed_and_saved_beside_each_other,
    async |browser, _site| {
        browser.open("/skolen").await;
        let mut sheets = filled(1);
        let mut other = sheets[1].1.clone();
        other.set(Field::School.cell(), "Bakken skole");
        sheets.push((SchoolKey::Received("plan-x1".into()), other));
        browser.keep_sheets(&sheets).await;
        browser.open("/skolen/plan").await;
        browser.element("[data-plans='2']").await;
        let file = browser.download("[data-export='plans']").await;
        assert_eq!(
            file.text().matches("### Bakken skole").count(),
            10,
            "{}",
            file.text()
        );
        let own = browser.download("[data-export='markdown']").await;
        assert!(own.text().contains("1. oktober 2026"), "{}", own.text());
        // On paper it is one or the other.
        browser.on_paper().await;
        let shown = "return document.querySelector('.plans-beside').checkVisibility()";
        assert_eq!(browser.js(shown, &[]).await, false);
        browser
            .js("document.documentElement.dataset.print = 'plans'", &[])
            .await;
        assert_eq!(browser.js(shown, &[]).await, true);
        let fields = "return document.querySelector('.plan-fields').checkVisibility()";
        assert_eq!(browser.js(fields, &[]).await, false);
    }
);

// Holds A 14.
in_every_engine!(
    #[ignore = "long"]
    every_tool_prints_what_was_written_and_nothing_to_press,
    async |browser, _site| {
        browser.open("/skolen").await;
        browser.keep_sheets(&filled(2)).await;
        for (tool, wanted) in TOOLS.into_iter().zip([
            "",
            "Lia skole",
            "Felt nummer 3 hos oss",
            "today nummer 1 på tavla",
            "",
            "Trinnmøte 1",
            "Ta med loggen 1",
        ]) {
            browser.open(&format!("/skolen{tool}")).await;
            browser.element("h1").await;
            browser.on_paper().await;
            let pressable = "return Array.from(document.querySelectorAll('button, input[type=file], .site-header, nav')).filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.outerHTML.slice(0, 120))";
            assert_eq!(browser.js(pressable, &[]).await, json!([]), "{tool}");
            let words = "
              const shown = (one) => one.checkVisibility({ visibilityProperty: true });
              const fields = Array.from(document.querySelectorAll('main input, main textarea')).filter(shown).map((field) => field.value);
              const drawn = Array.from(document.querySelectorAll('main svg')).filter(shown).map((svg) => svg.textContent);
              return [document.querySelector('main').innerText, ...fields, ...drawn].join('\\n')";
            let words = browser.js(words, &[]).await;
            let words = words.as_str().unwrap_or_default();
            assert!(
                words.contains(wanted),
                "{tool} does not print «{wanted}»: {words}"
            );
        }
    }
);
