//! The same form from several people, side by side.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use moteklar::bundle::contribution::{Chosen, Draft, Signature, Slot, freeze};
use moteklar::bundle::{Inbox, Received, beside};
use proptest::prelude::*;
use uuid::Uuid;

use crate::bundle_support::*;

fn form(slot: (u128, u64), answers: &[(&str, &str)], signature: Option<Signature>) -> Received {
    let draft = Draft {
        slot: Some(Slot {
            id: Uuid::from_u128(slot.0),
            edition: slot.1,
        }),
        signature,
        answers: answers
            .iter()
            .map(|(prompt, text)| Chosen {
                prompt: (*prompt).into(),
                prompt_text: "Spørsmål".into(),
                text: (*text).into(),
            })
            .collect(),
        ..draft()
    };
    let seed = u64::try_from(slot.0).unwrap() * 100 + slot.1;
    freeze(&draft, &mut random(seed)).unwrap().into()
}

fn fields() -> Vec<String> {
    ["a", "b", "c"].map(String::from).to_vec()
}

fn inbox(files: impl IntoIterator<Item = Received>) -> Inbox {
    let mut inbox = Inbox::default();
    for file in files {
        inbox.receive(file);
    }
    inbox
}

#[test]
fn fields_stand_in_the_order_of_the_form_and_empty_ones_keep_their_place() {
    let file = form((1, 1), &[("c", "tre"), ("a", "en")], None);
    let columns = beside::columns(&inbox([file]), &fields());
    assert_eq!(columns[0].fields, ["en", "", "tre"]);
}

#[test]
fn who_has_a_name_comes_first_and_who_has_none_stays_without() {
    let named = form((2, 1), &[("a", "x")], Some(kari()));
    let nameless = form((1, 1), &[("a", "y")], None);
    let columns = beside::columns(&inbox([nameless, named]), &fields());
    let authors: Vec<_> = columns.iter().map(|c| c.author.as_deref()).collect();
    assert_eq!(authors, [Some("Kari, 4. trinn"), None]);
}

#[test]
fn a_file_about_something_else_makes_no_column() {
    let other = form((1, 1), &[("annet", "tekst")], None);
    let blank = form((2, 1), &[("a", "  ")], None);
    assert!(beside::columns(&inbox([other, blank]), &fields()).is_empty());
}

#[test]
fn a_correction_takes_the_place_of_what_it_corrects() {
    let files = [
        form((1, 2), &[("a", "ny")], None),
        form((1, 1), &[("a", "gammel")], None),
    ];
    let columns = beside::columns(&inbox(files), &fields());
    assert_eq!(columns.len(), 1);
    assert_eq!(columns[0].fields[0], "ny");
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn the_order_in_which_files_come_makes_no_difference(order in Just((1..7u128).collect::<Vec<_>>()).prop_shuffle()) {
        let file = |n: &u128| form((*n, 1), &[("a", &n.to_string())], (*n > 3).then(kari));
        let shuffled = beside::columns(&inbox(order.iter().map(file)), &fields());
        let mut sorted = order.clone();
        sorted.sort_unstable();
        prop_assert_eq!(shuffled, beside::columns(&inbox(sorted.iter().map(file)), &fields()));
    }
}
