//! Which of a module's tips to whoever leads matter where.

use crate::course::prose::{Block, Inline, Prose, Target};
use crate::course::{Audience, Kind, Page, Tip, TipKind};

/// The tips that matter on a page, in their own order: how tasks hang together
/// where the module begins, groups, time and other ways at the staff meetings,
/// and what is demanding at each task that the tip itself points to.
#[must_use]
pub fn tips_on<'a>(page: &Page, is_first: bool, tips: &'a [Tip]) -> Vec<&'a Tip> {
    // The pages for leaders have the tips already.
    if page.audience != Audience::All {
        return Vec::new();
    }
    let meeting = page.kind == Kind::Meeting;
    let here = |tip: &&Tip| match tip.kind {
        TipKind::Connections => is_first,
        TipKind::Time | TipKind::Groups | TipKind::Alternatives => meeting,
        TipKind::Demanding => points_to(&tip.text, page.id.as_str()),
        TipKind::Literature => false,
    };
    tips.iter().filter(here).collect()
}

/// Whether a text links to a page of the course.
fn points_to(text: &Prose, page: &str) -> bool {
    text.0.iter().any(|block| in_block(block, page))
}

fn in_block(block: &Block, page: &str) -> bool {
    let any = |blocks: &[Block]| blocks.iter().any(|block| in_block(block, page));
    match block {
        Block::Heading { text, .. } | Block::Paragraph(text) => in_line(text, page),
        Block::List { items, .. } => items.iter().any(|item| any(item)),
        Block::Quote(blocks) => any(blocks),
        Block::Table { head, rows } => {
            let mut cells = head.iter().chain(rows.iter().flatten());
            cells.any(|cell| in_line(cell, page))
        }
        Block::Code(_) | Block::Rule => false,
    }
}

fn in_line(line: &[Inline], page: &str) -> bool {
    line.iter().any(|part| match part {
        Inline::Strong(inner) | Inline::Emphasis(inner) => in_line(inner, page),
        Inline::Link { to, text } => {
            matches!(to, Target::Page(id) if id == page) || in_line(text, page)
        }
        Inline::Text(_) | Inline::Code(_) | Inline::Break => false,
    })
}
