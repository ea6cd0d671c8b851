//! What leaves, and what does not.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;

use moteklar::bundle::contribution::{Chosen, Signature, Slot, fits, freeze};
use moteklar::bundle::{Kind, Record, Refusal};
use uuid::Uuid;

use crate::bundle_support::*;

// Holds B 14.
#[test]
fn an_anonymous_contribution_holds_no_name_time_or_revision() {
    let written = frozen(1).written;
    let text = String::from_utf8(written.bytes.clone()).unwrap();
    for member in [
        "author", "created", "\"at\"", "\"rev\"", "name", "group", "device", "2026", "meeting",
        "slot",
    ] {
        assert!(!text.contains(member), "{member} in {text}");
    }
    let name = written.file_name();
    assert!(name.starts_with("moteklar-bidrag-") && name.ends_with(".json"));
    assert!(
        name.chars().all(|c| matches!(c, 'a'..='z' | '-' | '.')),
        "{name}"
    );
}

// Holds B 14.
#[test]
fn ids_are_random_and_say_nothing() {
    let (one, two) = (frozen(1).bundle, frozen(100).bundle);
    let ids = |bundle: &moteklar::bundle::Bundle| -> BTreeSet<Uuid> {
        bundle
            .records
            .iter()
            .map(Record::id)
            .chain([bundle.bundle_id])
            .collect()
    };
    assert!(ids(&one).is_disjoint(&ids(&two)));
    assert_eq!(ids(&one).len(), 4);
    assert!(ids(&one).iter().all(|id| id.get_version_num() == 4));
}

#[test]
fn the_same_randomness_gives_the_same_file_and_other_randomness_another() {
    assert_eq!(frozen(1), frozen(1));
    assert_ne!(frozen(1).written.bytes, frozen(2).written.bytes);
    assert_eq!(
        frozen(1).written.bytes,
        fixture("contribution-anonymous.json")
    );
}

// Holds B 14.
#[test]
fn every_order_comes_about() {
    let order = |seed| -> Vec<String> {
        let prompt = |record: &Record| match record {
            Record::Answer(answer) => answer.prompt.clone(),
            Record::Other(_) => unreachable!(),
        };
        frozen(seed).bundle.records.iter().map(prompt).collect()
    };
    let orders: BTreeSet<_> = (0..200).map(|seed| order(seed * 1000)).collect();
    assert_eq!(orders.len(), 6);
}

#[test]
fn a_signed_contribution_says_who_and_when() {
    let mut draft = draft();
    draft.signature = Some(kari());
    let bundle = freeze(&draft, &mut random(1)).unwrap().bundle;
    let author = bundle.author.clone().unwrap();
    assert_eq!(author.name.as_deref(), Some("Kari"));
    assert_eq!(author.group.as_deref(), Some("4. trinn"));
    assert_eq!(bundle.created, Some(day()));
    assert!(!bundle.is_anonymous());
}

#[test]
fn a_group_without_a_name_leaves_no_day_and_blanks_leave_nothing() {
    let mut draft = draft();
    draft.signature = Some(Signature {
        name: " ".into(),
        ..kari()
    });
    let bundle = freeze(&draft, &mut random(1)).unwrap().bundle;
    assert_eq!(bundle.author.unwrap().name, None);
    assert_eq!(bundle.created, None);
    draft.signature = Some(Signature {
        name: "\t".into(),
        group: String::new(),
        day: day(),
    });
    assert!(
        freeze(&draft, &mut random(1))
            .unwrap()
            .bundle
            .is_anonymous()
    );
}

#[test]
fn a_correction_is_a_new_edition_in_the_same_slot() {
    let slot = Slot::draw(&mut random(7));
    let meeting = Uuid::from_u128(5);
    let mut draft = draft();
    (draft.slot, draft.meeting) = (Some(slot), Some(meeting));
    let first = freeze(&draft, &mut random(8)).unwrap().bundle;
    draft.slot = Some(slot.next());
    let second = freeze(&draft, &mut random(9)).unwrap().bundle;
    assert_eq!(first.slot, second.slot);
    assert_eq!((first.edition, second.edition), (Some(1), Some(2)));
    assert_ne!(first.bundle_id, second.bundle_id);
    assert_eq!(second.meeting, Some(meeting));
    assert_ne!(Slot::draw(&mut random(70)).id, slot.id);
}

#[test]
fn what_a_reader_would_refuse_is_not_made() {
    let mut long = draft();
    long.answers[0].text = "å".repeat(20_001);
    assert!(!fits(&long.answers[0].text) && fits(&draft().answers[0].text));
    assert!(matches!(
        freeze(&long, &mut random(1)),
        Err(Refusal::TextTooLong { .. })
    ));
    let mut many = draft();
    many.answers = vec![many.answers[0].clone(); 501];
    assert!(matches!(
        freeze(&many, &mut random(1)),
        Err(Refusal::TooManyRecords { .. })
    ));
    let mut large = draft();
    let text = "å".repeat(20_000);
    let chosen = Chosen {
        text,
        ..large.answers[0].clone()
    };
    large.answers = vec![chosen; 60];
    assert!(matches!(
        freeze(&large, &mut random(1)),
        Err(Refusal::TooLarge { .. })
    ));
}

#[test]
fn a_draft_without_answers_and_with_poor_randomness_is_still_a_file() {
    let mut draft = draft();
    draft.answers.clear();
    let frozen = freeze(&draft, &mut |bytes: &mut [u8]| bytes.fill(0xFF)).unwrap();
    assert_eq!(frozen.bundle.kind, Kind::Contribution);
    assert!(frozen.bundle.records.is_empty());
}
