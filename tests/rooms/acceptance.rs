//! Which test holds which line of `docs/acceptance.md`: a test names its lines in a
//! comment above it (`// Holds B 4, C 3.`), and `tests/README.md` shows them as a table.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// A line of the paper: its part and its number.
type Line = (char, u32);

/// Lines that no test holds, and why.
const OPEN: &[(Line, &str)] = &[
    (
        ('B', 7),
        "Sealed files are told apart and put aside (`rooms::bundle_reading::a_sealed_file_is_told_apart`); \
         no version opens them yet, so there is nothing of this to hold.",
    ),
    (
        ('C', 19),
        "As B 7: no released version has written a sealed file.",
    ),
];

/// Lines that are held in part, and what is missing.
const PARTLY: &[(Line, &str)] = &[
    (
        ('B', 5),
        "Zalgo and a right-to-left name beside other text are not looked at on a page.",
    ),
    (
        ('C', 5),
        "An empty start offers the copy wherever it is; that an app on the home screen says it first is tried by nobody.",
    ),
    (
        ('C', 10),
        "«Spørsmålet er endret» is held where it is counted, not where it is shown; pages that are renamed, \
         reordered or split are held by what follows from it: an answer hangs on its prompt and on nothing else.",
    ),
    (
        ('D', 9),
        "In Chromium only: the other drivers' prints are not read.",
    ),
    (
        ('D', 12),
        "A translator and half a character are tried; what a dictation composes is not.",
    ),
    (
        ('D', 14),
        "The bytes are held; that it takes two actions is not.",
    ),
];

/// Lines of which a browser's part is tried in one engine, and why that is enough.
const ONE_ENGINE: &[(Line, &str)] = &[
    (
        ('B', 4),
        "what people write goes into text nodes and nowhere else, and the policy is tried in every engine (B 11)",
    ),
    (('B', 5), "what is shown of a text is made in plain Rust"),
    (('B', 6), "files are gathered in plain Rust"),
    (
        ('B', 10),
        "the server answers, and the router is plain Rust",
    ),
    (('B', 15), "the guard is plain Rust"),
    (('C', 5), "what is offered follows from what is kept (C 4)"),
    (('C', 8), "files are joined in plain Rust"),
    (('C', 10), "an answer is found by its prompt, in plain Rust"),
    (('D', 9), "not enough: see above"),
    (('D', 11), "the border is plain Rust"),
];

const BEGIN: &str =
    "<!-- Written by `MOTEKLAR_ACCEPT=1 cargo test --features ssr --test rooms acceptance`. -->\n";

#[derive(Clone, Copy, PartialEq)]
enum Engines {
    None,
    Some,
    Every,
}

struct Holder {
    name: String,
    engines: Engines,
    is_long: bool,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every line of the paper, with its words.
fn lines() -> BTreeMap<Line, String> {
    let paper = fs::read_to_string(root().join("docs/acceptance.md")).unwrap();
    let mut part = None;
    let mut lines = BTreeMap::new();
    for text in paper.lines() {
        if let Some(heading) = text.strip_prefix("## ") {
            part = heading.chars().next();
        } else if let (Some(part), Some((number, words))) = (part, text.split_once(". "))
            && let Ok(number) = number.parse()
        {
            lines.insert((part, number), words.to_owned());
        }
    }
    lines
}

/// The lines that a comment names.
fn named(comment: &str) -> Vec<Line> {
    let parse = |name: &str| {
        let (part, number) = name.trim().split_once(' ')?;
        Some((part.chars().next()?, number.parse().ok()?))
    };
    let names = comment.trim().trim_end_matches('.').split(',');
    names
        .map(|name| parse(name).unwrap_or_else(|| panic!("no line is called {name}: {comment}")))
        .collect()
}

/// The test that begins `code`.
fn test_in(code: &str) -> Option<(String, Engines, bool)> {
    let (mut engines, mut is_long) = (Engines::None, false);
    for line in code.lines().take(5) {
        let mut rest = line.trim();
        for (word, meant) in [
            ("in_every_engine!(", Engines::Every),
            ("in_chromium!(", Engines::Some),
            ("in_engines!(", Engines::Some),
        ] {
            if let Some(after) = rest.strip_prefix(word) {
                (rest, engines) = (after, meant);
            }
        }
        while rest.starts_with(['#', '[']) {
            is_long |= rest.starts_with("#[ignore = \"long\"]");
            rest = rest.split_once(']').map_or("", |(_, after)| after.trim());
        }
        let rest = rest.strip_prefix("fn ").unwrap_or(rest);
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        let name = &rest[..end.unwrap_or(rest.len())];
        if !name.is_empty() {
            return Some((name.to_owned(), engines, is_long));
        }
    }
    None
}

/// The tests that hold each line.
fn holders() -> BTreeMap<Line, Vec<Holder>> {
    let mut holders: BTreeMap<Line, Vec<Holder>> = BTreeMap::new();
    for (folder, binary) in [
        ("tests/rooms", "rooms"),
        ("tests/browser", "browser"),
        ("src", "src"),
    ] {
        let files = walkdir::WalkDir::new(root().join(folder)).sort_by_file_name();
        for file in files.into_iter().flatten() {
            if file.path().extension().is_none_or(|e| e != "rs") {
                continue;
            }
            let text = fs::read_to_string(file.path()).unwrap();
            let stem = file.path().file_stem().unwrap().to_string_lossy();
            let mut rest = text.as_str();
            // Alone on its line, so that no text about it is taken for one.
            while let Some((_, begin)) = rest.split_once("// Holds ") {
                let (comment, code) = begin.split_once('\n').unwrap();
                rest = code;
                if comment.contains('`') || comment.contains('"') {
                    continue;
                }
                let (name, engines, is_long) =
                    test_in(code).unwrap_or_else(|| panic!("{comment}: no test follows"));
                for line in named(comment) {
                    holders.entry(line).or_default().push(Holder {
                        name: format!("{binary}::{stem}::{name}"),
                        engines,
                        is_long,
                    });
                }
            }
        }
    }
    holders
}

#[test]
fn every_line_of_the_paper_is_held_by_a_test_or_said_not_to_be() {
    let (lines, holders) = (lines(), holders());
    let unknown: Vec<_> = holders.keys().filter(|l| !lines.contains_key(l)).collect();
    assert!(unknown.is_empty(), "no such line: {unknown:?}");
    let open = |line: &Line| OPEN.iter().any(|(open, _)| open == line);
    let bare: Vec<_> = lines
        .keys()
        .filter(|(part, _)| "BCD".contains(*part))
        .filter(|line| !holders.contains_key(line) && !open(line))
        .collect();
    assert!(bare.is_empty(), "held by no test: {bare:?}");
    for (line, _) in OPEN {
        assert!(!holders.contains_key(line), "no longer open: {line:?}");
    }
    for (line, _) in PARTLY {
        assert!(holders.contains_key(line), "held by nothing: {line:?}");
    }
}

// Holds C 20.
#[test]
fn what_a_browser_has_to_show_is_shown_in_every_engine_or_the_reason_is_said() {
    let one_only = |tests: &[Holder]| {
        let in_engines = |engines| tests.iter().any(|test| test.engines == engines);
        in_engines(Engines::Some) && !in_engines(Engines::Every)
    };
    let holders = holders().into_iter().filter(|(line, _)| line.0 != 'A');
    let found: Vec<Line> = holders
        .filter(|(_, tests)| one_only(tests))
        .map(|(line, _)| line)
        .collect();
    let said: Vec<Line> = ONE_ENGINE.iter().map(|(line, _)| *line).collect();
    assert_eq!(found, said);
}

#[test]
fn the_table_of_what_holds_each_line_is_the_one_in_the_readme() {
    let (lines, holders) = (lines(), holders());
    let short = |line: &Line| format!("{} {}", line.0, line.1);
    let mut table = String::from("| line | what | held by |\n|---|---|---|\n");
    for (line, words) in &lines {
        let begin: String = words.chars().take(60).collect();
        let begin = begin.rsplit_once(' ').map_or(begin.as_str(), |(b, _)| b);
        let said = [(OPEN, "**open**"), (PARTLY, "**partly**")];
        let mut by: Vec<String> = said
            .iter()
            .filter(|(list, _)| list.iter().any(|(of, _)| of == line))
            .map(|(_, word)| (*word).to_owned())
            .collect();
        for test in holders.get(line).into_iter().flatten() {
            let star = if test.is_long { " \\*" } else { "" };
            by.push(format!("`{}`{star}", test.name));
        }
        let by = if by.is_empty() {
            "–".to_owned()
        } else {
            by.join("<br>")
        };
        let begin = begin.replace('|', "\\|");
        writeln!(table, "| {} | {begin} … | {by} |", short(line)).unwrap();
    }
    for (heading, list) in [
        ("Open", OPEN),
        ("Held in part", PARTLY),
        ("In one engine", ONE_ENGINE),
    ] {
        writeln!(table, "\n## {heading}\n").unwrap();
        for (line, why) in list {
            writeln!(table, "- {}: {why}", short(line)).unwrap();
        }
    }
    let path = root().join("tests/README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let (head, now) = readme.split_once(BEGIN).expect("the table's place");
    if std::env::var_os("MOTEKLAR_ACCEPT").is_some() {
        fs::write(&path, format!("{head}{BEGIN}\n{table}")).unwrap();
    } else {
        let same = now.trim_start() == table;
        assert!(
            same,
            "tests/README.md is not the table: see the comment there"
        );
    }
}
