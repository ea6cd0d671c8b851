//! What should be pointed out before a text leaves, and what should not.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use moteklar::bundle::pupil_guard::{Hint, look};
use proptest::prelude::*;

use crate::bundle_support::cases;

fn found(text: &str) -> Vec<(Hint, &str)> {
    look(text)
        .into_iter()
        .map(|find| (find.hint, &text[find.range]))
        .collect()
}

/// A synthetic number for nobody: `begin` and the two check digits.
fn number(begin: &str) -> Option<String> {
    let digits: Vec<u32> = begin.bytes().map(|b| u32::from(b - b'0')).collect();
    let check = |digits: &[u32], weights: &[u32]| {
        let sum: u32 = digits.iter().zip(weights).map(|(d, w)| d * w).sum();
        match (11 - sum % 11) % 11 {
            10 => None,
            digit => Some(digit),
        }
    };
    let first = check(&digits, &[3, 7, 6, 1, 8, 9, 4, 5, 2])?;
    let with_first = [digits, vec![first]].concat();
    let second = check(&with_first, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2])?;
    Some(format!("{begin}{first}{second}"))
}

fn some_number(day_and_month: &str) -> String {
    (100..200)
        .find_map(|n| number(&format!("{day_and_month}15{n}")))
        .unwrap()
}

// Holds B 15.
#[test]
fn identity_numbers_are_pointed_out() {
    for beginning in ["0101", "3112", "4101", "7112", "0181", "0141", "1592"] {
        let number = some_number(beginning);
        let (date, rest) = number.split_at(6);
        for text in [
            number.clone(),
            format!("{date} {rest}"),
            format!("{date}\u{a0}{rest}"),
            format!("{date}-{rest}"),
            format!("{date}.{rest}"),
            format!("{} {} {} {rest}", &date[..2], &date[2..4], &date[4..]),
            format!("{date} {} {}", &rest[..3], &rest[3..]),
        ] {
            for around in [
                text.to_string(),
                format!("Ola ({text}),"),
                format!("fnr:{text}."),
                format!("7 {text} 12"),
            ] {
                assert_eq!(
                    found(&around),
                    [(Hint::IdentityNumber, text.as_str())],
                    "{around}"
                );
            }
        }
    }
}

#[test]
fn a_number_with_a_wrong_check_digit_or_date_is_not_one() {
    let right = some_number("0101");
    for at in 0..11 {
        let mut wrong: Vec<u8> = right.clone().into_bytes();
        wrong[at] = b'0' + (wrong[at] - b'0' + 1) % 10;
        assert_eq!(found(&String::from_utf8(wrong).unwrap()), []);
    }
    for beginning in ["0013", "3200", "0113", "9901"] {
        assert_eq!(found(&some_number(beginning)), [], "{beginning}");
    }
    assert_eq!(found(&format!("1{right}")), []);
    assert_eq!(found(&format!("{right}1")), []);
    assert_eq!(found("00000000000"), []);
}

// Holds B 15.
#[test]
fn phone_numbers_are_pointed_out() {
    for phone in [
        "91234567",
        "912 34 567",
        "91 23 45 67",
        "9123 4567",
        "22 34 56 78",
        "22345678",
        "412\u{a0}34\u{a0}567",
        "47 91234567",
    ] {
        let national = phone.strip_prefix("47 ").unwrap_or(phone);
        for text in [
            phone.to_string(),
            format!("Ring {phone}."),
            format!("tlf:{phone}, takk"),
            format!("(tlf. {phone})"),
            format!("Mor {phone}\nFar"),
        ] {
            assert_eq!(found(&text), [(Hint::Phone, national)], "{text}");
        }
    }
    for phone in [
        "47 91 23 45 67",
        "4791234567",
        "47 912 34 567",
        "46 70 123 45 67",
    ] {
        assert_eq!(found(&format!("Ring +{phone} nå")), [(Hint::Phone, phone)]);
    }
    assert_eq!(found("004791234567"), [(Hint::Phone, "004791234567")]);
    assert_eq!(found("0047 912 34 567"), [(Hint::Phone, "0047 912 34 567")]);
    assert_eq!(found("91234567 eller 92345678").len(), 2);
}

// Holds B 15.
#[test]
fn e_mail_addresses_are_pointed_out() {
    for address in [
        "kari@skolen.no",
        "kari.nordmann+mote@osloskolen.kommune.no",
        "ola@blåbær.no",
        "a_b-c%d@x1.example",
    ] {
        for text in [
            address.to_string(),
            format!("Skriv til <{address}>."),
            format!("mailto:{address}?subject=x"),
        ] {
            assert_eq!(found(&text), [(Hint::Email, address)], "{text}");
        }
    }
    assert_eq!(
        found("91234567@skolen.no"),
        [(Hint::Email, "91234567@skolen.no")]
    );
    assert_eq!(found("a@b.no,c@d.no").len(), 2);
    for text in [
        "@kari",
        "kari@",
        "kari@skolen",
        "kari @ skolen.no",
        "a@b.c",
        "a@.no",
        "@",
        "x@@y.no",
        "a@b..no",
    ] {
        assert!(
            found(text).iter().all(|(_, found)| *found == "y.no"),
            "{text}: {:?}",
            found(text)
        );
    }
}

#[test]
fn years_dates_amounts_and_other_numbers_are_left_alone() {
    for text in [
        "LK20 og LK06",
        "2019 2020",
        "2026–2027",
        "2026-2027",
        "skoleåret 2026/2027",
        "23.11.2026",
        "23 11 2026",
        "2026-11-23",
        "20261123",
        "23112026",
        "kl. 14.30-15.15",
        "12 345 678 kroner",
        "50000000 kr",
        "3,14159265",
        "0.91234567",
        "ISBN 978-82-05-12345-6",
        "https://eksempel.no/12345678/94567812",
        "id=91234567",
        "uke 41 42 43 44 45 46",
        "side 21, 22, 23, 24",
        "§ 1-1",
        "5.–7. trinn",
        "1 2 3 4 5 6 7 8",
        "123456789",
        "912345678901",
        "A91234567",
        "91234567B",
        "81234567",
        "01234567",
        "11223344",
        "1.2.3.4",
        "41-42-43-44",
        "500 000 000",
        "2 234 567",
        "org.nr. 912 345 678",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn several_finds_come_in_order_and_apart() {
    let number = some_number("0101");
    let text = format!("Kari kari@skolen.no, {number}, 912 34 567 og ola@skolen.no");
    let hints: Vec<Hint> = look(&text).into_iter().map(|find| find.hint).collect();
    assert_eq!(
        hints,
        [Hint::Email, Hint::IdentityNumber, Hint::Phone, Hint::Email]
    );
}

proptest! {
    #![proptest_config(cases(256))]
    #[test]
    fn ranges_are_whole_characters_in_order(text in "([0-9]{1,11}|[ .+@å\u{a0}-]|[a-z]{1,3}|\\PC){0,40}") {
        let mut end = 0;
        for find in look(&text) {
            prop_assert!(find.range.start >= end);
            prop_assert!(text.get(find.range.clone()).is_some());
            end = find.range.end;
        }
    }

    // Holds B 15.
    #[test]
    fn every_valid_number_is_found(day in 1u32..32, month in 1u32..13, rest in 0u32..100_000) {
        if let Some(number) = number(&format!("{day:02}{month:02}{rest:05}")) {
            prop_assert_eq!(found(&number), [(Hint::IdentityNumber, number.as_str())]);
        }
    }
}
