//! Thirty files, in any order.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use moteklar::bundle::contribution::Slot;
use moteklar::bundle::{Arrival, Inbox, Received};
use proptest::prelude::*;
use uuid::Uuid;

use crate::bundle_support::*;

fn slot(n: u128, edition: u64) -> Slot {
    let id = Uuid::from_u128(n);
    Slot { id, edition }
}

// Holds B 6, C 8.
#[test]
fn the_same_file_again_changes_nothing() {
    let mut inbox = Inbox::default();
    let file = edition(slot(1, 1), "a", 1);
    assert_eq!(inbox.receive(file.clone()), Arrival::New);
    let before = inbox.clone();
    assert_eq!(inbox.receive(file.clone()), Arrival::Duplicate);
    assert_eq!(inbox.receive(file), Arrival::Duplicate);
    assert_eq!(inbox, before);
    assert_eq!(inbox.len(), 1);
}

#[test]
fn a_newer_edition_in_the_same_slot_replaces_the_older() {
    let (first, second) = (edition(slot(1, 1), "a", 1), edition(slot(1, 2), "b", 2));
    let mut inbox = Inbox::default();
    inbox.receive(first.clone());
    assert_eq!(inbox.receive(second.clone()), Arrival::Updated);
    assert_eq!(inbox.receive(first.clone()), Arrival::Older);
    assert_eq!(inbox.bundles().collect::<Vec<_>>(), [&second.bundle]);
    let mut other_way = Inbox::default();
    other_way.receive(second);
    other_way.receive(first);
    assert_eq!(inbox, other_way);
}

// Holds B 6.
#[test]
fn two_files_of_one_edition_are_both_kept() {
    let mut inbox = Inbox::default();
    inbox.receive(edition(slot(1, 2), "a", 1));
    assert_eq!(inbox.receive(edition(slot(1, 2), "b", 2)), Arrival::Beside);
    assert_eq!((inbox.len(), inbox.bundles().count()), (1, 2));
}

#[test]
fn nobody_takes_a_place_with_an_id_that_looks_the_same() {
    let loose: Received = frozen(1).into();
    let mut inbox = Inbox::default();
    assert_eq!(inbox.receive(loose.clone()), Arrival::New);
    assert_eq!(
        inbox.receive(edition(slot(loose.bundle.bundle_id.as_u128(), 9), "x", 2)),
        Arrival::New
    );
    assert_eq!(inbox.receive(loose), Arrival::Duplicate);
}

#[test]
fn receipts_are_listed_alphabetically() {
    let mut inbox = Inbox::default();
    for n in 0..30 {
        inbox.receive(edition(slot(n, 1), "a", n as u64 * 100));
    }
    let receipts: Vec<String> = inbox.receipts().iter().map(ToString::to_string).collect();
    assert_eq!(receipts.len(), 30);
    assert!(receipts.is_sorted());
}

/// Up to twelve files in four slots and some loose ones, some the same.
fn files() -> impl Strategy<Value = Vec<Received>> {
    let file = (0u128..5, 1u64..4, 0u8..3).prop_map(|(n, edition_number, text)| match n {
        4 => Received::from(frozen(edition_number * 1000)),
        n => edition(
            slot(n, edition_number),
            &text.to_string(),
            n as u64 * 1000 + edition_number * 100 + u64::from(text) * 10,
        ),
    });
    prop::collection::vec(file, 0..12)
}

fn inbox(files: &[Received]) -> Inbox {
    let mut inbox = Inbox::default();
    for file in files {
        inbox.receive(file.clone());
    }
    inbox
}

fn joined(mut one: Inbox, other: &Inbox) -> Inbox {
    one.join(other.clone());
    one
}

proptest! {
    #![proptest_config(cases(128))]
    // Holds C 8.
    #[test]
    fn order_and_repetition_make_no_difference((files, shuffled) in files().prop_flat_map(|files| {
        let twice = [files.clone(), files.clone()].concat();
        (Just(files), Just(twice).prop_shuffle())
    })) {
        prop_assert_eq!(inbox(&files), inbox(&shuffled));
    }

    // Holds C 8.
    #[test]
    fn joining_is_commutative_associative_and_idempotent(a in files(), b in files(), c in files()) {
        let (a, b, c) = (inbox(&a), inbox(&b), inbox(&c));
        prop_assert_eq!(joined(a.clone(), &b), joined(b.clone(), &a));
        prop_assert_eq!(joined(joined(a.clone(), &b), &c), joined(a.clone(), &joined(b.clone(), &c)));
        prop_assert_eq!(joined(a.clone(), &a), a.clone());
        prop_assert_eq!(joined(a.clone(), &Inbox::default()), a);
    }

    #[test]
    fn what_arrived_says_what_changed(files in files(), last in files()) {
        let mut state = inbox(&files);
        for file in last {
            let before = state.clone();
            let changed = !matches!(state.receive(file), Arrival::Duplicate | Arrival::Older);
            prop_assert_eq!(changed, state != before);
        }
    }
}
