//! Bundles as text, and what chat programs do to text.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use moteklar::bundle::armour::{ArmourError, read, write};
use moteklar::bundle::{Reading, Refusal, open};
use proptest::prelude::*;

use crate::bundle_support::*;

fn armoured() -> (Vec<u8>, String) {
    let bytes = frozen(3).written.bytes;
    let text = write(&bytes);
    (bytes, text)
}

#[test]
fn the_text_form_has_short_lines_between_two_markers() {
    let (_, text) = armoured();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.first(), Some(&"-----BEGYNN MØTEKLAR-----"));
    assert_eq!(lines.last(), Some(&"-----SLUTT MØTEKLAR-----"));
    assert!(
        lines[1..lines.len() - 1]
            .iter()
            .all(|line| line.len() <= 64)
    );
    assert!(lines[lines.len() - 2].starts_with('='));
}

#[test]
fn no_line_of_data_holds_what_becomes_a_long_dash_or_bold() {
    let mut bytes = b"{12".to_vec();
    bytes.extend([0xFB, 0xEF, 0xBE, 0xFF, 0xFF, 0xFF].repeat(50));
    let text = write(&bytes);
    let mut data = text.lines().filter(|line| !line.contains("MØTEKLAR"));
    assert!(data.all(|line| !line.contains("--") && !line.contains("__")));
    assert_eq!(read(&text), [Ok(bytes)]);
}

#[test]
fn what_teams_and_outlook_do_to_text_makes_no_difference() {
    let (bytes, text) = armoured();
    let changed = [
        text.replace('\n', "\r\n"),
        text.replace('\n', "\r"),
        text.replace('\n', "\n    "),
        text.replace('\n', "\n> > "),
        format!("> {}", text.replace('\n', "\n>| ")),
        text.replace('\n', "\n\n"),
        text.replace('\n', " "),
        text.replace('\n', "\u{a0}\n\u{200b}"),
        text.replace(' ', "\u{a0}"),
        text.replace('-', "–"),
        text.replace("-----", "—–"),
        text.replace("-----", "—"),
        text.replace('-', "\u{2011}"),
        text.replace('Ø', "O"),
        text.replace('Ø', "Ã˜"),
        text.replace('Ø', "\u{fffd}"),
        text.trim().to_owned(),
        text.chars()
            .flat_map(|c| [c, '\u{2060}', '\u{ad}'])
            .collect(),
        format!("\u{feff}{text}"),
        format!(
            "Hei! Her er min fil. Lim inn alt fra BEGYNN MØTEKLAR til SLUTT MØTEKLAR.\n\n{text}\nHilsen Kari\nSendt fra min iPad"
        ),
    ];
    for (n, changed) in changed.iter().enumerate() {
        assert_eq!(read(changed), [Ok(bytes.clone())], "change {n}:\n{changed}");
    }
}

#[test]
fn lines_wrapped_anew_are_read() {
    let (bytes, text) = armoured();
    let body: String = text
        .lines()
        .filter(|line| !line.contains("MØTEKLAR"))
        .collect();
    for width in [10, 40, 76, 1000] {
        let wrapped: Vec<String> = body
            .chars()
            .collect::<Vec<_>>()
            .chunks(width)
            .map(|line| line.iter().collect())
            .collect();
        let text = format!(
            "-----BEGYNN MØTEKLAR-----\n{}\n-----SLUTT MØTEKLAR-----",
            wrapped.join("\n")
        );
        assert_eq!(read(&text), [Ok(bytes.clone())], "width {width}");
    }
}

#[test]
fn several_blocks_each_have_their_own_result() {
    let (bytes, text) = armoured();
    let other = frozen(4).written.bytes;
    let damaged = text.replacen("eyJ", "eyK", 1);
    let cut: String = text.lines().take(4).collect::<Vec<_>>().join("\n");
    let no_sum: String = text
        .lines()
        .filter(|line| !line.starts_with('='))
        .collect::<Vec<_>>()
        .join("\n");
    let strange = text.replacen("eyJ", "Kari, 14:02\neyJ", 1);
    let all = format!(
        "A\n{text}B\n{damaged}C {}\n{cut}\n{no_sum}\n{strange}\n-----SLUTT MØTEKLAR-----",
        write(&other)
    );
    let expected = [
        Ok(bytes),
        Err(ArmourError::WrongSum),
        Ok(other),
        Err(ArmourError::NoEnd),
        Err(ArmourError::NoSum),
        Err(ArmourError::Strange(',')),
        Err(ArmourError::NoBegin),
    ];
    assert_eq!(read(&all), expected);
}

#[test]
fn a_text_without_blocks_has_none() {
    for text in [
        "",
        "Hei",
        "BEGYNN MØTEKLAR",
        "eyJ",
        "-----BEGIN PGP MESSAGE-----",
    ] {
        assert_eq!(read(text), [], "{text}");
    }
}

#[test]
fn a_pasted_text_opens_like_files() {
    let (bytes, text) = armoured();
    let pasted = open(format!("Hei\n{text}\n{}", text.replacen("eyJ", "eyK", 1)).as_bytes());
    assert!(matches!(
        &pasted[..],
        [
            Ok(Reading::Bundle(_)),
            Err(Refusal::Armour(ArmourError::WrongSum))
        ]
    ));
    assert!(matches!(&open(&bytes)[..], [Ok(Reading::Bundle(_))]));
    assert!(matches!(&open(b"Hei")[..], [Err(Refusal::Json(_))]));
    assert!(matches!(&open(b"")[..], [Err(Refusal::Empty)]));
    let mut draft = draft();
    draft.answers[0].text = text;
    let about_us = moteklar::bundle::contribution::freeze(&draft, &mut random(5))
        .unwrap()
        .written
        .bytes;
    assert!(matches!(&open(&about_us)[..], [Ok(Reading::Bundle(_))]));
}

proptest! {
    #![proptest_config(cases(256))]
    #[test]
    fn any_bytes_come_back(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        // A bundle begins with `{`, so the data never begins with a hyphen.
        let bytes = [b"{".as_slice(), &bytes].concat();
        prop_assert_eq!(read(&write(&bytes)), [Ok(bytes.clone())]);
        prop_assert_eq!(read(&write(&bytes).replace('\n', "")), [Ok(bytes)]);
    }

    #[test]
    fn a_lost_or_changed_letter_is_noticed(at in 0usize..2000, letter in "[A-Za-z0-9]?") {
        let (bytes, text) = armoured();
        let start = text.find("eyJ").unwrap();
        let end = text.find('=').unwrap();
        let at = start + at % (end - start);
        let changed = format!("{}{letter}{}", &text[..at], &text[at + 1..]);
        let found = read(&changed);
        prop_assert_eq!(found.len(), 1);
        prop_assert!(found[0].is_err() || found[0] == Ok(bytes));
    }

    #[test]
    fn no_text_makes_it_panic(text in "(-|–|BEGYNN|SLUTT|M|Ø|TEKLAR| |=|\n|a|\\PC){0,40}") {
        let _ = read(&text);
    }
}
