//! The words a file is known by.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;

use moteklar::bundle::{Digest, Kind, Receipt, WORDS, file_name};
use proptest::prelude::*;

use crate::bundle_support::cases;

fn words() -> Vec<&'static str> {
    WORDS.split(' ').collect()
}

#[test]
fn there_are_2048_words_of_a_to_z_in_order() {
    let words = words();
    assert_eq!(words.len(), 2048);
    assert!(words.is_sorted());
    assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), 2048);
    for word in words {
        assert!(
            (3..=8).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase()),
            "{word}"
        );
    }
}

#[test]
fn the_list_is_the_one_that_was_released() {
    let released = "964da90cc2a7d0f5fff34f5d001a86589d3d53aab271dcbe6d52713e9a1b71aa";
    assert_eq!(Digest::of(WORDS.as_bytes()).to_string(), released);
}

#[test]
fn no_two_words_differ_by_one_letter_or_a_swap() {
    let words = words();
    let known: BTreeSet<&str> = words.iter().copied().collect();
    for word in &words {
        for at in 0..word.len() {
            let (before, after) = (&word[..at], &word[at + 1..]);
            assert!(
                !known.contains(format!("{before}{after}").as_str()),
                "{word}"
            );
            for letter in 'a'..='z' {
                let changed = format!("{before}{letter}{after}");
                assert!(
                    changed == *word || !known.contains(changed.as_str()),
                    "{word} {changed}"
                );
            }
            if let Some((next, rest)) = after.split_at_checked(1) {
                let swapped = format!("{before}{next}{}{rest}", &word[at..=at]);
                assert!(
                    swapped == *word || !known.contains(swapped.as_str()),
                    "{word} {swapped}"
                );
            }
        }
    }
}

#[test]
fn the_first_44_bits_choose_the_words() {
    let receipt = |bytes: [u8; 6]| {
        let mut sum = [0xAA; 32];
        sum[..6].copy_from_slice(&bytes);
        Receipt::of(&Digest(sum)).words()
    };
    let w = words();
    assert_eq!(receipt([0, 0, 0, 0, 0, 0x0F]), [w[0]; 4]);
    assert_eq!(receipt([0xFF; 6]), [w[2047]; 4]);
    assert_eq!(
        receipt([
            0b0000_0000,
            0b0010_0000,
            0b0000_1000,
            0b0000_0001,
            0b1000_0000,
            0b0100_0000
        ]),
        [w[1], w[2], w[3], w[4]]
    );
}

// Holds B 9.
#[test]
fn a_file_name_has_the_kind_and_the_words() {
    let receipt = Receipt::of(&Digest::of(b""));
    let hyphened = receipt.to_string().replace(' ', "-");
    let names: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| file_name(*kind, &receipt))
        .collect();
    let expected = ["kopi", "bidrag", "mote", "referat", "skoleplan", "innhold"];
    assert_eq!(
        names,
        expected.map(|word| format!("moteklar-{word}-{hyphened}.json"))
    );
}

#[test]
fn a_sum_is_read_from_64_small_digits_only() {
    let hex = Digest::of(b"x").to_string();
    assert_eq!(Digest::from_hex(&hex), Some(Digest::of(b"x")));
    for bad in [
        &hex[1..],
        &hex.to_uppercase(),
        &format!("{hex}0"),
        &format!("g{}", &hex[1..]),
        "",
    ] {
        assert_eq!(Digest::from_hex(bad), None, "{bad}");
    }
}

proptest! {
    #![proptest_config(cases(256))]
    #[test]
    fn receipts_sort_as_their_words(a in any::<[u8; 32]>(), b in any::<[u8; 32]>()) {
        let (a, b) = (Receipt::of(&Digest(a)), Receipt::of(&Digest(b)));
        prop_assert_eq!(a.cmp(&b), a.words().cmp(&b.words()));
    }
}
