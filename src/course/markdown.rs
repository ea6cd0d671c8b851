//! Markdown to a tree of blocks: the one door to pulldown-cmark.
//!
//! The tree holds text and nothing that runs. Raw HTML becomes the text it is
//! written as; a link with an unknown scheme becomes its own words.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading, level 1–6, with its anchor where the author gave one.
    Heading {
        /// 1–6.
        level: u8,
        /// The anchor, as in `## Title {#anchor}`.
        id: Option<String>,
        /// The words.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list; `start` is set when it is numbered.
    List {
        /// First number.
        start: Option<u64>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A quotation or a set-off passage.
    Quote(Vec<Block>),
    /// Text to be shown letter by letter.
    Code(String),
    /// A break between passages.
    Rule,
    /// A table.
    Table {
        /// Column headings.
        head: Vec<Vec<Inline>>,
        /// Rows of cells.
        rows: Vec<Vec<Vec<Inline>>>,
    },
}

/// A run of text in a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// **Strong**.
    Strong(Vec<Inline>),
    /// *Emphasis*.
    Emphasis(Vec<Inline>),
    /// `Code`.
    Code(String),
    /// A line break.
    Break,
    /// A link.
    Link {
        /// Where it leads.
        to: Target,
        /// Its words.
        text: Vec<Inline>,
    },
}

/// Where a link may lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// `side:<id>`, a page of the course.
    Page(String),
    /// `lenke:<id>`, an address in the page's head.
    Link(String),
    /// `rute:/…`, a route of the app.
    Route(String),
    /// `begrep:<term>`, an entry of the glossary.
    Term(String),
    /// An `https` address.
    Https(String),
}

impl Target {
    /// Reads a link's destination; `None` when its scheme is not allowed.
    #[must_use]
    pub fn parse(dest: &str) -> Option<Self> {
        let plain = |c: char| !c.is_control() && !c.is_whitespace();
        if dest.len() > 2000 || !dest.chars().all(plain) {
            return None;
        }
        let (scheme, rest) = dest.split_once(':')?;
        if rest.is_empty() {
            return None;
        }
        match scheme {
            "side" => Some(Self::Page(rest.into())),
            "lenke" => Some(Self::Link(rest.into())),
            "begrep" => Some(Self::Term(rest.into())),
            "rute" => {
                (rest.starts_with('/') && !rest.starts_with("//")).then(|| Self::Route(rest.into()))
            }
            "https" => (rest.starts_with("//") && rest.len() > 2).then(|| Self::Https(dest.into())),
            _ => None,
        }
    }
}

/// Everything a page's text may use; nothing else of Markdown is on.
fn parser(markdown: &str) -> Parser<'_> {
    Parser::new_ext(
        markdown,
        Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES,
    )
}

/// Parses Markdown.
#[must_use]
pub fn parse(markdown: &str) -> Vec<Block> {
    let mut events = parser(markdown);
    blocks(&mut events)
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

/// The words of `blocks` without any marks, for search and for counting.
#[must_use]
pub fn plain(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        plain_block(block, &mut out);
        out.push('\n');
    }
    out
}

/// The words of a run of text.
#[must_use]
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut out = String::new();
    plain_inlines(inlines, &mut out);
    out
}

fn plain_block(block: &Block, out: &mut String) {
    match block {
        Block::Heading { text, .. } | Block::Paragraph(text) => plain_inlines(text, out),
        Block::List { items, .. } => items.iter().for_each(|item| out.push_str(&plain(item))),
        Block::Quote(inner) => out.push_str(&plain(inner)),
        Block::Code(code) => out.push_str(code),
        Block::Rule => {}
        Block::Table { head, rows } => {
            for cell in head.iter().chain(rows.iter().flatten()) {
                plain_inlines(cell, out);
                out.push('\n');
            }
        }
    }
}

fn plain_inlines(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => {
                plain_inlines(inner, out);
            }
            Inline::Break => out.push(' '),
        }
    }
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
            let target = Target::parse(dest_url);
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

    #[test]
    fn raw_html_is_shown_as_the_text_it_is() {
        let blocks = parse("Hei <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n");
        assert_eq!(
            plain(&blocks).trim(),
            "Hei <script>alert(1)</script>\n<img src=x onerror=alert(1)>"
        );
    }

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
            Some(Target::Route("/ta-med".into()))
        );
        assert_eq!(
            Target::parse("https://www.udir.no/"),
            Some(Target::Https("https://www.udir.no/".into()))
        );
    }

    #[test]
    fn headings_keep_their_anchor_and_lists_their_numbers() {
        let blocks = parse("## Slik {#slik}\n\n3. a\n4. b\n");
        assert!(
            matches!(&blocks[0], Block::Heading { level: 2, id: Some(id), .. } if id == "slik")
        );
        assert!(matches!(&blocks[1], Block::List { start: Some(3), items } if items.len() == 2));
    }

    #[test]
    fn tables_keep_their_cells() {
        let blocks = parse("| a | b |\n|---|---|\n| 1 | **2** |\n");
        let Block::Table { head, rows } = &blocks[0] else {
            panic!("{blocks:?}")
        };
        assert_eq!((head.len(), rows.len(), rows[0].len()), (2, 1, 2));
    }
}
