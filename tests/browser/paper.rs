//! What comes out of the printer: the text and the pages of real PDFs.

use std::fs;
use std::process::Command;

use thirtyfour::common::print::{PrintPage, PrintParameters};

use crate::meeting_run::{led, path};
use crate::support::{Browser, Course, Serve, in_chromium};
use moteklar::meeting::Naming;

/// The words of each sheet of standing A4.
async fn sheets(browser: &Browser) -> Vec<String> {
    let paper = PrintParameters {
        page: PrintPage {
            width: 21.0,
            height: 29.7,
        },
        ..PrintParameters::default()
    };
    let pdf = browser.session().print_page(paper).await.expect("a print");
    let file = browser.profile().path().join("paper.pdf");
    fs::write(&file, pdf).expect("a file");
    let read = Command::new("pdftotext").arg(&file).arg("-").output();
    let text = String::from_utf8(read.expect("pdftotext").stdout).expect("UTF-8");
    let mut sheets: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
    // Each sheet ends with a form feed.
    assert_eq!(sheets.pop().as_deref(), Some(""));
    sheets
}

// Holds D 9.
in_chromium!(
    a_long_answer_is_whole_on_paper_and_begins_below_its_question,
    async |browser, _site| {
        let page = Course::built().page();
        let lines: Vec<String> = (1..=120).map(|n| format!("rad {n} er her")).collect();
        browser.open(&page.path).await;
        browser.keep(page.prompt(), &lines.join("\n")).await;
        let sheets = sheets(browser).await;
        let all = sheets.concat();
        for line in &lines {
            assert_eq!(all.matches(line.as_str()).count(), 1, "{line}: {all}");
        }
        let empty = sheets.iter().filter(|sheet| sheet.trim().is_empty());
        assert_eq!(empty.count(), 0, "{sheets:#?}");
        let question: Vec<&str> = page.prompts[0].1.split_whitespace().take(3).collect();
        let first = sheets.iter().find(|sheet| sheet.contains("rad 1 er her"));
        let words: Vec<&str> = first.expect("the first line").split_whitespace().collect();
        assert!(
            words.windows(3).any(|three| three == question),
            "the question stands elsewhere: {words:?}"
        );
    }
);

// Holds D 9.
in_chromium!(
    six_groups_get_six_sheets_with_lines_for_every_question,
    async |browser, _site| {
        let (_, _) = browser.plan_meeting("anonymous").await;
        let list: String = (1..=24)
            .map(|n| format!("Deltaker {n}; fag {}\n", n % 3))
            .collect();
        browser.fill("#group-list", &list).await;
        browser.click("[data-draw-groups]").await;
        browser.element("[data-groups]").await;
        let groups = browser.count("[data-groups] > li").await;
        browser
            .js("document.documentElement.dataset.print = 'sheets'", &[])
            .await;
        let sheets = sheets(browser).await;
        assert_eq!(sheets.len(), groups, "{sheets:#?}");
        for (n, sheet) in sheets.iter().enumerate() {
            assert!(sheet.contains(&format!("Gruppe {}", n + 1)), "{sheet}");
        }
    }
);

// Holds D 9.
in_chromium!(
    the_schools_plan_begins_on_its_first_sheet_and_an_empty_day_is_a_line,
    async |browser, _site| {
        browser.open("/skolen/plan").await;
        browser.element(".school-field").await;
        let sheets = sheets(browser).await;
        let label = browser.text(".school-field .ds-label").await;
        let begin: String = label
            .split_whitespace()
            .take(2)
            .collect::<Vec<_>>()
            .join(" ");
        let first = sheets[0].split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(first.contains(&begin), "{begin} is not on {first}");
        let all = sheets.concat().to_lowercase();
        for pattern in ["yyyy", "åååå", "dd.mm", "mm/dd"] {
            assert!(!all.contains(pattern), "{pattern}: {all}");
        }
    }
);

in_chromium!(
    the_window_that_shows_the_clock_stays_awake_while_a_phase_runs,
    Serve::built().with("wake-spy"),
    async |browser, _site| {
        led(browser, Naming::Anonymous, 0).await;
        browser.open(&path("gjennomfor")).await;
        browser.click("[data-go]").await;
        browser.until_text("[data-time]", "5:00").await;
        assert_eq!(browser.js("return wakeLocks.length", &[]).await, 0);
        browser.click("[data-go]").await;
        let asked = "return String(wakeLocks) === 'screen'";
        browser.until_js("it asks for light", asked, &[]).await;
        browser.click("[data-go]").await;
        let gone = "return letGo === 1";
        browser.until_js("it lets go at the pause", gone, &[]).await;
    }
);
