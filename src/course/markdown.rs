//! Markdown to [`Prose`]: the one door to pulldown-cmark.
//!
//! Prose holds text and nothing that runs. Raw HTML becomes the text it is
//! written as; a link with an unknown scheme becomes its own words.

use super::prose::{Block, Inline, Prose, Target};
use super::punycode::plain_host;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// Everything a page's text may use; nothing else of Markdown is on.
fn parser(markdown: &str) -> Parser<'_> {
    Parser::new_ext(
        markdown,
        Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES,
    )
}

/// Deeper than this nobody nests passages and runs of text on purpose, and a
/// page that cannot be read back would be the price of it.
const DEEPEST: usize = 24;

fn is_too_deep(markdown: &str) -> bool {
    let mut depth = 0_usize;
    parser(markdown).any(|event| {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

/// Parses Markdown. What is nested too deep is shown as it is written.
#[must_use]
pub fn parse(markdown: &str) -> Prose {
    if is_too_deep(markdown) {
        return Prose(vec![Block::Code(markdown.to_owned())]);
    }
    let mut events = parser(markdown);
    Prose(blocks(&mut events))
}

/// Parses a text from outside. An anchor in it could be that of a field of the
/// app's, and is not kept.
#[must_use]
pub fn parse_foreign(markdown: &str) -> Prose {
    let mut prose = parse(markdown);
    let mut left: Vec<&mut Block> = prose.0.iter_mut().collect();
    while let Some(block) = left.pop() {
        match block {
            Block::Heading { id, .. } => *id = None,
            Block::Quote(inner) => left.extend(inner),
            Block::List { items, .. } => left.extend(items.iter_mut().flatten()),
            _ => {}
        }
    }
    prose
}

/// How many pieces a text has: passages and their ends, runs of text, cells. A text of
/// short lines takes a hundred times its size when it is made.
#[must_use]
pub fn pieces(markdown: &str) -> usize {
    parser(markdown).count()
}

/// Where a link in Markdown leads; nothing when that is not allowed.
#[must_use]
pub fn target(dest: &str) -> Option<Target> {
    match plain_host(dest) {
        Some(address) => Target::parse(&address),
        None => Target::parse(dest),
    }
}

/// Every link destination in `markdown`, with its byte offset.
#[must_use]
pub fn destinations(markdown: &str) -> Vec<(usize, String)> {
    parser(markdown)
        .into_offset_iter()
        .filter_map(|(event, range)| match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                Some((range.start, dest_url.into_string()))
            }
            _ => None,
        })
        .collect()
}

/// The byte offset of the first raw HTML or image in `markdown`, if any.
#[must_use]
pub fn first_forbidden(markdown: &str) -> Option<(usize, &'static str)> {
    parser(markdown)
        .into_offset_iter()
        .find_map(|(event, range)| match event {
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => {
                Some((range.start, "HTML"))
            }
            Event::Start(Tag::Image { .. }) => Some((range.start, "image")),
            _ => None,
        })
}

/// Reads blocks up to the end of the enclosing one (whose end it consumes).
fn blocks(events: &mut Parser<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    let mut loose = Vec::new();
    while let Some(event) = events.next() {
        if let Some(inline) = inline(&event, events) {
            push(&mut loose, inline);
            continue;
        }
        if !loose.is_empty() {
            out.push(Block::Paragraph(std::mem::take(&mut loose)));
        }
        match event {
            Event::End(_) => break,
            Event::Rule => out.push(Block::Rule),
            Event::Start(tag) => out.push(block(tag, events)),
            _ => {}
        }
    }
    if !loose.is_empty() {
        out.push(Block::Paragraph(loose));
    }
    out
}

fn block(tag: Tag<'_>, events: &mut Parser<'_>) -> Block {
    match tag {
        Tag::Heading { level, id, .. } => Block::Heading {
            level: match level {
                HeadingLevel::H1 => 1,
                HeadingLevel::H2 => 2,
                HeadingLevel::H3 => 3,
                HeadingLevel::H4 => 4,
                HeadingLevel::H5 => 5,
                HeadingLevel::H6 => 6,
            },
            id: id.map(|id| id.into_string()),
            text: inlines(events),
        },
        Tag::List(start) => {
            let mut items = Vec::new();
            while let Some(Event::Start(Tag::Item)) = events.next() {
                items.push(blocks(events));
            }
            Block::List { start, items }
        }
        Tag::BlockQuote(_) => Block::Quote(blocks(events)),
        Tag::CodeBlock(_) => Block::Code(text(events)),
        Tag::HtmlBlock => Block::Paragraph(vec![Inline::Text(text(events))]),
        Tag::Table(_) => table(events),
        _ => Block::Paragraph(inlines(events)),
    }
}

fn table(events: &mut Parser<'_>) -> Block {
    let mut head = Vec::new();
    let mut rows = Vec::new();
    let mut row = Vec::new();
    for_each_until_table_end(events, |event, events| match event {
        Event::Start(Tag::TableCell) => row.push(inlines(events)),
        Event::End(TagEnd::TableHead) => head = std::mem::take(&mut row),
        Event::End(TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
        _ => {}
    });
    Block::Table { head, rows }
}

fn for_each_until_table_end(
    events: &mut Parser<'_>,
    mut each: impl FnMut(Event<'_>, &mut Parser<'_>),
) {
    while let Some(event) = events.next() {
        if matches!(event, Event::End(TagEnd::Table)) {
            return;
        }
        each(event, events);
    }
}

/// The text up to the end of the enclosing block.
fn text(events: &mut Parser<'_>) -> String {
    let mut out = String::new();
    for event in events.by_ref() {
        match event {
            Event::End(_) => break,
            Event::Text(t) | Event::Html(t) | Event::InlineHtml(t) | Event::Code(t) => {
                out.push_str(&t);
            }
            _ => {}
        }
    }
    out
}

/// Runs of text up to the end of the enclosing tag (whose end it consumes).
fn inlines(events: &mut Parser<'_>) -> Vec<Inline> {
    let mut out = Vec::new();
    while let Some(event) = events.next() {
        if matches!(event, Event::End(_)) {
            break;
        }
        if let Some(inline) = inline(&event, events) {
            push(&mut out, inline);
        }
    }
    out
}

/// Adds a run; neighbouring plain text becomes one.
fn push(runs: &mut Vec<Inline>, run: Inline) {
    if let (Some(Inline::Text(last)), Inline::Text(more)) = (runs.last_mut(), &run) {
        last.push_str(more);
    } else {
        runs.push(run);
    }
}

fn inline(event: &Event<'_>, events: &mut Parser<'_>) -> Option<Inline> {
    Some(match event {
        Event::Text(t) | Event::Html(t) | Event::InlineHtml(t) => Inline::Text(t.to_string()),
        Event::Code(t) => Inline::Code(t.to_string()),
        Event::SoftBreak => Inline::Text(" ".into()),
        Event::HardBreak => Inline::Break,
        Event::Start(Tag::Strong) => Inline::Strong(inlines(events)),
        Event::Start(Tag::Emphasis) => Inline::Emphasis(inlines(events)),
        Event::Start(Tag::Link { dest_url, .. }) => {
            let target = target(dest_url);
            let text = inlines(events);
            match target {
                Some(to) => Inline::Link { to, text },
                None => Inline::Emphasis(text),
            }
        }
        Event::Start(Tag::Image { .. }) => Inline::Emphasis(inlines(events)),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{AppPath, HttpsLink};

    // Holds B 4.
    #[test]
    fn raw_html_is_shown_as_the_text_it_is() {
        let blocks = parse("Hei <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n");
        assert_eq!(
            blocks.plain().trim(),
            "Hei <script>alert(1)</script>\n<img src=x onerror=alert(1)>"
        );
    }

    // Holds B 4.
    #[test]
    fn links_with_other_schemes_become_words() {
        for dest in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java&#10;script:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "//evil.example",
            "rute://evil",
            "http://example.org",
            "&#106;avascript:alert(1)",
            "rute:/\\\\evil.example/login",
            "rute:/&#92;evil.example/login",
            "rute:/%5Cevil.example",
            "rute:/&#9;/evil.example",
            "rute:/../x",
            "rute:/.//evil.example",
            "rute:evil",
            "https://udir.no@evil.example/",
            "https://udir.no:80@evil.example/",
            "https:\\\\evil.example",
            "https://evil.example\\\\@udir.no",
            "https://udir.no%2eevil.example/",
            "https:///evil.example/",
            "https://localhost/",
            "https://ｅvil.example/",
            "https://udir.no/\u{202e}",
        ] {
            let blocks = parse(&format!("[ord]({dest}) [to][r]\n\n[r]: {dest}\n"));
            let has_link = format!("{blocks:?}").contains("Link {");
            assert!(!has_link, "{dest} became a link: {blocks:?}");
        }
    }

    #[test]
    fn own_schemes_lead_to_pages_links_and_routes() {
        assert_eq!(Target::parse("side:1-a"), Some(Target::Page("1-a".into())));
        assert_eq!(
            Target::parse("rute:/ta-med"),
            AppPath::parse("/ta-med").map(Target::Route)
        );
        assert_eq!(
            Target::parse("https://www.udir.no/"),
            HttpsLink::parse("https://www.udir.no/").map(Target::Https)
        );
    }

    // Holds B 5.
    #[test]
    fn a_host_of_letters_that_look_alike_is_written_otherwise() {
        let prose = parse("[Udir](https://ud\u{456}r.no/x)");
        let Block::Paragraph(words) = &prose.0[0] else {
            panic!("{prose:?}")
        };
        let Inline::Link {
            to: Target::Https(link),
            ..
        } = &words[0]
        else {
            panic!("{prose:?}")
        };
        assert_eq!(link.host(), "xn--udr-khd.no");
        assert_eq!(link.as_str(), "https://xn--udr-khd.no/x");
    }

    #[test]
    fn a_text_from_outside_names_no_place_on_the_page() {
        let prose = parse_foreign("## A {#svar-1-a}\n\n> ## B {#app}\n\n- ## C {#main}\n");
        assert!(!format!("{prose:?}").contains("Some(\""), "{prose:?}");
        assert_eq!(prose.plain().lines().filter(|l| !l.is_empty()).count(), 3);
    }

    #[test]
    fn a_link_that_an_earlier_version_took_is_read_as_its_words() {
        for to in ["rute:/\\\\evil.example", "https://udir.no@evil.example"] {
            let json = format!(r#"[["p",[["a","{to}",["ord"]]]]]"#);
            let prose = Prose::read(serde_json::from_str(&json).unwrap()).unwrap();
            assert!(!format!("{prose:?}").contains("Link {"), "{prose:?}");
            assert_eq!(prose.plain().trim(), "ord");
        }
    }

    #[test]
    fn headings_keep_their_anchor_and_lists_their_numbers() {
        let blocks = parse("## Slik {#slik}\n\n3. a\n4. b\n");
        assert!(
            matches!(&blocks.0[0], Block::Heading { level: 2, id: Some(id), .. } if id == "slik")
        );
        assert!(matches!(&blocks.0[1], Block::List { start: Some(3), items } if items.len() == 2));
    }

    #[test]
    fn tables_keep_their_cells() {
        let blocks = parse("| a | b |\n|---|---|\n| 1 | **2** |\n");
        let Block::Table { head, rows } = &blocks.0[0] else {
            panic!("{blocks:?}")
        };
        assert_eq!((head.len(), rows.len(), rows[0].len()), (2, 1, 2));
    }

    #[test]
    fn prose_is_read_back_from_the_json_it_was_written_as() {
        let prose = parse(
            "## Slik {#slik}\n\nEt **sterkt** og *skjevt* `ord`,\\\nog [en side](side:1-a).\n\n- a\n- b\n  1. c\n\n\
             > sitat\n\n***\n\n    kode\n\n| a | b |\n|---|---|\n| 1 | **2** |\n\n4. fire\n",
        );
        assert!(prose.0.len() > 6);
        assert_eq!(Prose::read(prose.to_json()), Some(prose));
    }

    #[test]
    fn what_is_nested_too_deep_is_shown_as_it_is_written() {
        for deep in [">".repeat(20_000), "- ".repeat(500), "> 1. ".repeat(13)] {
            let markdown = deep + "x";
            let prose = parse(&markdown);
            assert_eq!(prose.0, [Block::Code(markdown)]);
        }
        let within = parse(&("> ".repeat(20) + "x"));
        let json = within.to_json().to_string();
        assert_eq!(
            Prose::read(serde_json::from_str(&json).unwrap()),
            Some(within)
        );
    }

    #[test]
    fn what_is_no_prose_is_not_read() {
        for json in [
            r#"[["p"]]"#,
            r#"[["h9",[]]]"#,
            r#"[["p",[["a","javascript:x",["x"]]]]]"#,
            r#"["p"]"#,
            "{}",
        ] {
            assert_eq!(
                Prose::read(serde_json::from_str(json).unwrap()),
                None,
                "{json}"
            );
        }
    }
}
