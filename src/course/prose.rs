//! A page's text as it is shown: a tree of blocks.
//!
//! The native tool makes it of Markdown and writes it into the packs, so that
//! the app need not carry a parser. In JSON a block or a run is an array that
//! begins with its name, and plain text is a string.

use serde_json::Value;

use super::{AppPath, HttpsLink};

/// A whole text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose(pub Vec<Block>);

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
    /// `rute:/…`, a page of the app.
    Route(AppPath),
    /// `begrep:<term>`, an entry of the glossary.
    Term(String),
    /// An `https` address.
    Https(HttpsLink),
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
            "rute" => AppPath::parse(rest).map(Self::Route),
            "https" => HttpsLink::parse(dest).map(Self::Https),
            _ => None,
        }
    }
}

impl Prose {
    /// Its words without any marks, for search and for counting.
    #[must_use]
    pub fn plain(&self) -> String {
        plain(&self.0)
    }

    /// Its words with an empty line between blocks, for places where it is
    /// edited as plain text.
    #[must_use]
    pub fn paragraphs(&self) -> String {
        let blocks = self
            .0
            .iter()
            .map(|block| plain(std::slice::from_ref(block)));
        let blocks: Vec<String> = blocks.map(|text| text.trim().to_owned()).collect();
        blocks.join("\n\n")
    }

    /// There is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Reads the JSON form.
    #[must_use]
    pub fn read(value: Value) -> Option<Self> {
        list(value, Block::read).map(Self)
    }

    /// The JSON form.
    #[must_use]
    pub fn to_json(&self) -> Value {
        self.0.iter().map(Block::to_json).collect()
    }
}

impl Block {
    fn read(value: Value) -> Option<Self> {
        let (name, mut parts) = named(value)?;
        let mut part = || parts.next();
        let level = |c: &str| c.parse().ok().filter(|n| (1..=6).contains(n));
        Some(match name.as_str() {
            "p" => Self::Paragraph(list(part()?, Inline::read)?),
            "ul" => Self::List {
                start: None,
                items: list(part()?, |item| list(item, Self::read))?,
            },
            "ol" => Self::List {
                start: Some(part()?.as_u64()?),
                items: list(part()?, |item| list(item, Self::read))?,
            },
            "q" => Self::Quote(list(part()?, Self::read)?),
            "pre" => Self::Code(text(part()?)?),
            "hr" => Self::Rule,
            "table" => Self::Table {
                head: list(part()?, cell)?,
                rows: list(part()?, |row| list(row, cell))?,
            },
            heading => Self::Heading {
                level: level(heading.strip_prefix('h')?)?,
                text: list(part()?, Inline::read)?,
                id: match part() {
                    Some(id) => Some(text(id)?),
                    None => None,
                },
            },
        })
    }

    fn to_json(&self) -> Value {
        let blocks = |blocks: &[Self]| blocks.iter().map(Self::to_json).collect::<Value>();
        let cells = |row: &[Vec<Inline>]| row.iter().map(|cell| runs(cell)).collect::<Value>();
        match self {
            Self::Heading { level, id, text } => {
                let mut parts = vec![Value::from(format!("h{level}")), runs(text)];
                parts.extend(id.clone().map(Value::from));
                Value::Array(parts)
            }
            Self::Paragraph(text) => array("p", [runs(text)]),
            Self::List { start, items } => {
                let items = items.iter().map(|item| blocks(item)).collect::<Value>();
                match start {
                    Some(n) => array("ol", [Value::from(*n), items]),
                    None => array("ul", [items]),
                }
            }
            Self::Quote(inner) => array("q", [blocks(inner)]),
            Self::Code(code) => array("pre", [Value::from(code.as_str())]),
            Self::Rule => array("hr", []),
            Self::Table { head, rows } => {
                let rows = rows.iter().map(|row| cells(row)).collect::<Value>();
                array("table", [cells(head), rows])
            }
        }
    }
}

impl Inline {
    fn read(value: Value) -> Option<Self> {
        if let Value::String(text) = value {
            return Some(Self::Text(text));
        }
        let (name, mut parts) = named(value)?;
        let mut part = || parts.next();
        Some(match name.as_str() {
            "b" => Self::Strong(list(part()?, Self::read)?),
            "i" => Self::Emphasis(list(part()?, Self::read)?),
            "c" => Self::Code(text(part()?)?),
            "br" => Self::Break,
            "a" => {
                let (to, words) = (text(part()?)?, list(part()?, Self::read)?);
                match Target::parse(&to) {
                    Some(to) => Self::Link { to, text: words },
                    // Earlier versions took more: the words are there still.
                    None if to.starts_with("rute:") || to.starts_with("https:") => {
                        Self::Emphasis(words)
                    }
                    None => return None,
                }
            }
            _ => return None,
        })
    }

    fn to_json(&self) -> Value {
        match self {
            Self::Text(text) => Value::from(text.as_str()),
            Self::Strong(inner) => array("b", [runs(inner)]),
            Self::Emphasis(inner) => array("i", [runs(inner)]),
            Self::Code(code) => array("c", [Value::from(code.as_str())]),
            Self::Break => array("br", []),
            Self::Link { to, text } => array("a", [Value::from(to.to_string()), runs(text)]),
        }
    }
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (scheme, rest) = match self {
            Self::Page(id) => ("side:", id.as_str()),
            Self::Link(id) => ("lenke:", id.as_str()),
            Self::Route(path) => ("rute:", path.as_str()),
            Self::Term(term) => ("begrep:", term.as_str()),
            Self::Https(url) => ("", url.as_str()),
        };
        f.write_str(scheme)?;
        f.write_str(rest)
    }
}

fn array<const N: usize>(name: &str, parts: [Value; N]) -> Value {
    std::iter::once(Value::from(name)).chain(parts).collect()
}

fn runs(inlines: &[Inline]) -> Value {
    inlines.iter().map(Inline::to_json).collect()
}

fn named(value: Value) -> Option<(String, std::vec::IntoIter<Value>)> {
    let Value::Array(parts) = value else {
        return None;
    };
    let mut parts = parts.into_iter();
    Some((text(parts.next()?)?, parts))
}

fn cell(value: Value) -> Option<Vec<Inline>> {
    list(value, Inline::read)
}

fn list<T>(value: Value, read: impl Fn(Value) -> Option<T>) -> Option<Vec<T>> {
    match value {
        Value::Array(items) => items.into_iter().map(read).collect(),
        _ => None,
    }
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
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

#[cfg(feature = "ssr")]
impl serde::Serialize for Prose {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_json().serialize(serializer)
    }
}

/// Where the course is written, a text is Markdown.
#[cfg(feature = "ssr")]
impl<'de> serde::Deserialize<'de> for Prose {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let markdown = String::deserialize(deserializer)?;
        Ok(super::markdown::parse(&markdown))
    }
}
