//! Calendar files and Markdown that other people's programs read.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use moteklar::formats::ics::{self, When};
use moteklar::formats::markdown::{heading, line, text};
use moteklar::store::Now;

use crate::bundle_support::cases;

fn everything() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
}

/// The words that a reader of Markdown sees, line by line, with an empty line
/// between paragraphs; or what else it saw.
fn read(markdown: &str) -> Result<Vec<String>, String> {
    let mut lines = vec![String::new()];
    for event in Parser::new_ext(markdown, everything()) {
        match event {
            Event::Text(words) => {
                if let Some(last) = lines.last_mut() {
                    last.push_str(&words);
                }
            }
            Event::Start(Tag::Paragraph) if lines.len() > 1 => lines.push(String::new()),
            Event::HardBreak => lines.push(String::new()),
            Event::End(TagEnd::Paragraph) if lines != [""] => lines.push(String::new()),
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            other => return Err(format!("{other:?}")),
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    Ok(lines)
}

/// A text as people mean it: spaces at the ends of lines are nothing, and some
/// empty lines are as good as one.
fn meant(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for one in text.trim().split('\n') {
        let one = one.split_whitespace().collect::<Vec<_>>().join(" ");
        if !(one.is_empty() && lines.last().is_none_or(String::is_empty)) {
            lines.push(one);
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

#[test]
fn what_markdown_reads_as_text_is_not_escaped() {
    for plain in [
        "Bra! 5 & 6 (4. trinn) #lesing, 2_3",
        "Klokka 14.30, side 3–5; «sitat»",
        "A/B, 3 < 4, 5 > 4 og 2 * 3 = 6",
        "Fagene (norsk, matte) og [se vedlegg]",
        "50 % – 3+4, pris: 10,-",
        "a | b",
        "2026-11-25",
    ] {
        assert_eq!(line(plain), plain);
        assert_eq!(read(&text(plain)), Ok(vec![plain.to_owned()]));
    }
}

#[test]
fn what_markdown_would_misread_stays_as_it_was_written() {
    for sly in [
        "# Viktig",
        "1. trinn: mer lek",
        "- punkt",
        "+ punkt",
        "* punkt",
        "> sitat",
        "<b>x</b>",
        "<https://x.no>",
        "[a](javascript:b)",
        "![a](b)",
        "[a]: https://x.no",
        "[^1]: fotnote",
        "[ ] gjort",
        "***",
        "---",
        "===",
        "~~~",
        "```",
        "`kode`",
        "*uthevet* og __sterkt__ og ~~strøket~~",
        "a\\",
        "\\*",
        "&amp; &#38; &#x26;",
        "| a |",
        "|---|",
        ":--|--:",
        "2) to",
        "https://x.no www.x.no kari@skole.no",
        "{#anker}",
    ] {
        assert_eq!(read(&text(sly)), Ok(vec![sly.to_owned()]), "{}", text(sly));
        let below = format!("Over\n{sly}\nunder");
        assert_eq!(read(&text(&below)), Ok(meant(&below)), "{}", text(&below));
    }
    let table = "a | b\n--- | ---\n1 | 2";
    assert_eq!(read(&text(table)), Ok(meant(table)));
    // Programs make links of these where they stand by themselves.
    for (sly, escaped) in [
        ("se www.udir.no nå", "se www\\.udir.no nå"),
        ("se https://udir.no nå", "se https\\://udir.no nå"),
        ("skriv til kari@skole.no", "skriv til kari\\@skole.no"),
    ] {
        assert_eq!(line(sly), escaped);
    }
}

#[test]
fn a_heading_keeps_its_last_sign() {
    for title in ["Mål #", "Mål ##", "#", "C#", "Plan \\#", "# Plan"] {
        let markdown = format!("## {}\n", heading(title));
        let words = Parser::new_ext(&markdown, everything());
        let words = words.filter_map(|event| match event {
            Event::Text(words) => Some(words.into_string()),
            _ => None,
        });
        assert_eq!(words.collect::<String>(), title, "{markdown}");
    }
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn any_text_comes_back_as_it_was_written(
        text_in in "([-#>+*_~`=|:<&!\\[\\]()\\\\.@/ \n0-9a-cwxX;^{}\"$æ\u{a0}]{0,40})|(\\PC{0,60}(\n\\PC{0,40}){0,3})"
    ) {
        let markdown = text(&text_in);
        prop_assert_eq!(read(&markdown), Ok(meant(&text_in)), "{}", markdown);
    }

    #[test]
    fn any_line_stays_text_in_a_list(said in "[-#>+*_~`=|:<&!\\[\\]()\\\\.@/ 0-9a-cwx;^{}]{0,30}x") {
        let markdown = format!("- {}\n", line(&said));
        let mut words = String::new();
        for event in Parser::new_ext(&markdown, everything()) {
            match event {
                Event::Text(more) => words.push_str(&more),
                Event::Start(Tag::List(None) | Tag::Item)
                | Event::End(TagEnd::List(false) | TagEnd::Item) => {}
                other => prop_assert!(false, "{other:?} in {markdown}"),
            }
        }
        prop_assert_eq!(words, meant(&said).concat());
    }
}

#[test]
fn a_calendar_says_its_zone_only_where_there_is_a_time() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    let now = Now::parse("2026-11-20T10:00:00Z").unwrap();
    let event = |when| ics::Event {
        uid: "a@moteklar".into(),
        sequence: u64::MAX,
        when,
        title: "Møte".into(),
        place: String::new(),
        text: String::new(),
        is_cancelled: false,
    };
    let whole = ics::write(&[event(When::Day(day))], &now);
    assert!(!whole.contains("VTIMEZONE"));
    assert!(whole.contains("SEQUENCE:2147483647\r\n"));
    let timed = ics::write(
        &[event(When::Time(day.and_hms_opt(23, 30, 0).unwrap(), 60))],
        &now,
    );
    assert!(timed.contains("DTSTART;TZID=Europe/Oslo:20261125T233000\r\n"));
    assert!(timed.contains("DTEND;TZID=Europe/Oslo:20261126T003000\r\n"));
    assert_eq!(timed.matches("BEGIN:VTIMEZONE").count(), 1);
    // No file has a fifth digit in a year.
    let last = chrono::NaiveDate::from_ymd_opt(9999, 12, 31).unwrap();
    assert!(!ics::write(&[event(When::Day(last))], &now).contains("VEVENT"));
}
