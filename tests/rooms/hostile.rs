//! Inputs that mean harm, across the rooms.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use moteklar::bundle::canonical::Flaw;
use moteklar::bundle::contribution::{Chosen, Draft, freeze};
use moteklar::bundle::{CourseRef, ImportResult, Refusal, Voice, limits, packed};
use moteklar::course::markdown::{parse, parse_foreign};
use moteklar::course::prose::{Block, Inline, Prose, Target};
use moteklar::meeting::Why;
use moteklar::store::MemoryShelf;
use proptest::prelude::*;

use crate::bundle_support::{cases, random, refusal};
use crate::meeting_support::{PROMPT, gather, plan, slot};
use crate::zip::{Entry, zip};

// Holds B 2.
#[test]
fn a_string_as_long_as_a_file_may_be_is_read_and_one_of_20_mb_is_refused_unread() {
    let file = |letters: usize| format!("{{\"format\":\"{}\"}}", "x".repeat(letters)).into_bytes();
    let head = Some("x".repeat(60));
    assert_eq!(
        refusal(&file(15_000_000)),
        Refusal::NotOurs { format: head }
    );
    let size = 20_000_000 + 13;
    let limit = limits::FILE;
    assert_eq!(
        refusal(&file(20_000_000)),
        Refusal::TooLarge { size, limit }
    );
    let unended = format!("{{\"x\":\"{}", "y".repeat(15_000_000));
    assert_eq!(refusal(unended.as_bytes()), Refusal::Json(Flaw::Truncated));
}

// Holds B 9.
#[test]
fn a_path_in_a_zip_is_no_more_than_a_name() {
    let long = format!("mappe/{}.json", "a".repeat(300));
    let paths = [
        ("../../../etc/en.json", "en.json"),
        ("C:\\Windows\\to.json", "to.json"),
        ("/tre.json", "tre.json"),
        ("a/../con/../fire.json", "fire.json"),
        ("con.json", "con.json"),
        (&long, &long[6..]),
    ];
    let entries = paths.map(|(path, _)| Entry::new(path, b"{}"));
    let unpacked = packed::unpack(&zip(&entries)).unwrap();
    let names: Vec<&str> = unpacked.files.iter().map(|(name, _)| &**name).collect();
    assert_eq!(names, paths.map(|(_, name)| name));
    for path in ["..", "a/..", "con", ".json", "a/.skjult.json"] {
        let hidden = packed::unpack(&zip(&[Entry::new(path, b"{}")]));
        assert!(hidden.is_err(), "{path}: {hidden:?}");
    }
}

// Holds B 6.
#[test]
fn what_was_written_in_another_version_of_the_course_goes_in_and_is_told() {
    let draft = |version: &str| Draft {
        course: CourseRef::new("lareplanverket", version),
        meeting: Some(plan().id),
        slot: Some(slot(1, 1)),
        voice: Voice::Own,
        signature: None,
        answers: vec![Chosen {
            prompt: PROMPT.into(),
            prompt_text: "What did you notice?".into(),
            text: "They were heard.".into(),
        }],
    };
    let shelf = MemoryShelf::default();
    let file = |version| {
        freeze(&draft(version), &mut random(1))
            .unwrap()
            .written
            .bytes
    };
    let rows = gather(&plan(), &shelf, &[file("2.0.0")]);
    assert_eq!(rows[0].why, [Why::OtherVersion]);
    assert_ne!(rows[0].result, ImportResult::Rejected);
    assert_eq!(shelf.entries().len(), 1);
    let rows = gather(&plan(), &MemoryShelf::default(), &[file("1.0.0")]);
    assert_eq!((rows[0].result, rows[0].why.len()), (ImportResult::Ok, 0));
}

/// Every link of a text.
fn links(prose: &Prose) -> Vec<Target> {
    fn of_runs(runs: &[Inline], found: &mut Vec<Target>) {
        for run in runs {
            match run {
                Inline::Link { to, text } => {
                    found.push(to.clone());
                    of_runs(text, found);
                }
                Inline::Strong(text) | Inline::Emphasis(text) => of_runs(text, found),
                Inline::Text(_) | Inline::Code(_) | Inline::Break => {}
            }
        }
    }
    fn of_blocks(blocks: &[Block], found: &mut Vec<Target>) {
        for block in blocks {
            match block {
                Block::Heading { text, .. } | Block::Paragraph(text) => of_runs(text, found),
                Block::List { items, .. } => items.iter().for_each(|item| of_blocks(item, found)),
                Block::Quote(inner) => of_blocks(inner, found),
                Block::Table { head, rows } => {
                    let cells = rows.iter().flatten().chain(head);
                    cells.for_each(|cell| of_runs(cell, found));
                }
                Block::Code(_) | Block::Rule => {}
            }
        }
    }
    let mut found = Vec::new();
    of_blocks(&prose.0, &mut found);
    found
}

const TAGS: [&str; 10] = [
    "<script>kjør(1)</script>",
    "<img src=x onerror=kjør(1)>",
    "<svg onload=kjør(1)><a xlink:href='javascript:kjør(1)'>x</a></svg>",
    "<svg/onload=kjør(1)>",
    "<math><mtext><img src=x onerror=kjør(1)></mtext></math>",
    "<math href='javascript:kjør(1)'>x</math>",
    "<iframe srcdoc='<script>kjør(1)</script>'></iframe>",
    "<style>@import 'https://evil.example'</style>",
    "<base href='https://evil.example/'>",
    "<!-- --!><img src=x onerror=kjør(1)> -->",
];

const ADDRESSES: [&str; 16] = [
    "javascript:kjør(1)",
    "JaVaScRiPt:kjør(1)",
    "javascript&colon;kjør(1)",
    "java&Tab;script:kjør(1)",
    "java&#x0A;script:kjør(1)",
    "&#x6A;&#97;vascript&#58;kjør(1)",
    "\u{1}javascript:kjør(1)",
    "javascript\\:kjør(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "DATA:text/html,x",
    "vbscript:kjør(1)",
    "view-source:https://udir.no",
    "blob:https://udir.no/x",
    "file:///etc/passwd",
    "//evil.example/x",
    "https://udir.no@evil.example/",
];

/// The ways in which Markdown writes a link.
fn links_to(address: &str) -> [String; 7] {
    [
        format!("[ord]({address})"),
        format!("[ord](<{address}> \"tittel\")"),
        format!("[ord][r]\n\n[r]: {address}"),
        format!("[r]\n\n[r]: <{address}>"),
        format!("<{address}>"),
        format!("![ord]({address})"),
        format!("| a |\n|---|\n| [ord]({address}) |"),
    ]
}

// Holds B 4.
#[test]
fn whatever_markdown_holds_is_words_and_leads_nowhere() {
    for tag in TAGS {
        for written in [tag.to_owned(), format!("> - x {tag}"), format!("## {tag}")] {
            let prose = parse_foreign(&written);
            assert_eq!(links(&prose), [], "{written}");
            let shown = prose.plain();
            let begin: String = tag.chars().take(4).collect();
            assert!(shown.contains(&begin), "{written} is shown as {shown}");
        }
    }
    for address in ADDRESSES {
        for written in links_to(address) {
            assert_eq!(links(&parse(&written)), [], "{written}");
            assert_eq!(links(&parse_foreign(&written)), [], "{written}");
        }
    }
    let good = parse_foreign("[ord](https://udir.no/x)");
    assert_eq!(links(&good).len(), 1);
}

/// Pieces that a text of harm is made of.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(TAGS.to_vec()).prop_map(str::to_owned),
        prop::sample::select(ADDRESSES.to_vec()).prop_map(str::to_owned),
        prop::sample::select(vec![
            "[",
            "](",
            ")",
            "<",
            ">",
            "&",
            "\n\n[r]: ",
            "|",
            "\n",
            "> ",
            "`"
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ]
}

proptest! {
    #![proptest_config(cases(256))]
    // Holds B 4.
    #[test]
    fn no_text_makes_a_link_that_is_not_ours(pieces in prop::collection::vec(piece(), 0..12)) {
        let text = pieces.concat();
        for link in links(&parse_foreign(&text)) {
            let is_ours = match &link {
                Target::Https(address) => address.as_str().starts_with("https://"),
                Target::Route(path) => Target::parse(&format!("rute:{}", path.as_str())).as_ref() == Some(&link),
                Target::Page(_) | Target::Link(_) | Target::Term(_) => true,
            };
            prop_assert!(is_ours, "{link:?} in {text:?}");
        }
    }
}
