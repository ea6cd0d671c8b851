//! The tips to whoever leads stand where they matter, and nowhere else.
#![allow(clippy::unwrap_used)]

use moteklar::course::prose::{Block, Inline, Prose, Target};
use moteklar::course::{Audience, Kind, Page, PageId, Tip, TipKind};
use moteklar::school::tips_on;
use moteklar::text::Language;

fn page(id: &str, kind: Kind) -> Page {
    let mut page = Page::new(PageId::new(id).unwrap(), Language::Nb);
    page.title = id.into();
    page.kind = kind;
    page
}

/// All six; the demanding one points to a page in the middle of a list.
fn tips() -> Vec<Tip> {
    let link = Inline::Link {
        to: Target::Page("1-telle".into()),
        text: vec![Inline::Text("Tellingen".into())],
    };
    let line = Block::Paragraph(vec![Inline::Emphasis(vec![link])]);
    let list = Block::List {
        start: None,
        items: vec![vec![Block::Rule], vec![line]],
    };
    let tip = |kind: &TipKind| Tip {
        kind: *kind,
        text: Prose(if *kind == TipKind::Demanding {
            vec![Block::Quote(vec![list.clone()])]
        } else {
            Vec::new()
        }),
    };
    TipKind::ALL.iter().map(tip).collect()
}

fn kinds(page: &Page, is_first: bool) -> Vec<TipKind> {
    let all = tips();
    tips_on(page, is_first, &all)
        .iter()
        .map(|t| t.kind)
        .collect()
}

#[test]
fn a_task_that_the_tip_points_to_is_marked_as_demanding_and_others_are_not() {
    let found = kinds(&page("1-telle", Kind::Form), false);
    assert_eq!(found, [TipKind::Demanding]);
    assert_eq!(kinds(&page("1-lese", Kind::Form), false), []);
}

#[test]
fn a_staff_meeting_has_what_one_needs_to_lead_it() {
    let found = kinds(&page("1-mote", Kind::Meeting), false);
    assert_eq!(
        found,
        [TipKind::Time, TipKind::Groups, TipKind::Alternatives]
    );
}

#[test]
fn how_tasks_hang_together_is_told_where_the_module_begins() {
    let found = kinds(&page("1-lese", Kind::Reading), true);
    assert_eq!(found, [TipKind::Connections]);
}

#[test]
fn a_page_for_leaders_has_the_tips_already() {
    let mut own = page("1-telle", Kind::LeaderSupport);
    own.audience = Audience::Leader;
    assert_eq!(kinds(&own, true), []);
}
