//! Links as mail and chat programs leave them.

use moteklar::bundle::{self, Reading};
use moteklar::meeting::link::{self, NotWhole};
use moteklar::meeting::travel;
use proptest::prelude::*;

use crate::bundle_support::{cases, course, day};
use crate::meeting_support::plan;

fn file() -> Vec<u8> {
    let mut plan = plan();
    plan.place = "Møterommet – 2. etasje ???>>>~~~ÿÿÿ".into();
    travel::meeting_file(&plan, &course(), day()).unwrap().bytes
}

/// As links were before.
fn old(fragment: &str) -> String {
    fragment.replacen('-', "=", 1)
}

fn escaped(text: &str, only: impl Fn(char) -> bool) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if only(c) {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                out.push_str(&format!("%{byte:02X}"));
            }
        } else {
            out.push(c);
        }
    }
    out
}

fn address(fragment: &str) -> String {
    format!("https://moteklar.example.no/moter#{fragment}")
}

fn reserved(c: char) -> bool {
    !c.is_ascii_alphanumeric() && !"-_.~".contains(c)
}

/// With this put in before every so many letters.
fn wrapped(text: &str, every: usize, with: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let lines = letters
        .chunks(every)
        .map(|line| line.iter().collect::<String>());
    lines.collect::<Vec<_>>().join(with)
}

#[test]
fn a_new_link_is_letters_digits_and_hyphens_and_never_ends_in_one() {
    let fragment = link::fragment(&file());
    assert!(
        fragment
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
    );
    assert!(fragment.ends_with(|c: char| c.is_ascii_alphanumeric()));
}

// Holds D 1.
#[test]
fn what_mail_programs_do_to_a_link_is_undone() {
    let file = file();
    let new = link::fragment(&file);
    for fragment in [new.clone(), old(&new)] {
        let mangled = [
            fragment.clone(),
            escaped(&fragment, reserved),
            escaped(&escaped(&fragment, reserved), |c| c == '%'),
            escaped(&fragment, |_| true),
            fragment.replacen(['=', '-'], "%3d", 1),
            wrapped(&fragment, 76, "\r\n"),
            wrapped(&fragment, 76, "=\r\n"),
            wrapped(&fragment, 60, "%0D%0A"),
            wrapped(&fragment, 40, "%20"),
            wrapped(&fragment, 40, "+"),
            wrapped(&fragment, 40, "%2B"),
            wrapped(&fragment, 30, "\u{ad}"),
            wrapped(&fragment, 30, "%C2%AD"),
            wrapped(&fragment, 30, "%E2%80%8B"),
            wrapped(&fragment, 72, "\n> "),
            fragment.replace('-', "\u{2011}"),
            format!(" {fragment}"),
            format!("{fragment}."),
            format!("{fragment})."),
            format!("{fragment}>"),
            format!("{fragment}%3E."),
            format!("{fragment} Hilsen Kari"),
            format!("{fragment}%0A%0AHilsen%20Kari%20/%20rektor"),
            format!("{fragment}HilsenKari"),
            format!("{fragment}&utm_source=mail"),
            format!("{fragment}#mote"),
            format!("{fragment}_"),
        ];
        for text in mangled {
            for fragment in [text.clone(), format!("#{text}"), format!("%23{text}")] {
                assert_eq!(link::read(&fragment), Some(Ok(file.clone())), "{fragment}");
            }
        }
    }
}

#[test]
fn a_link_is_found_inside_another_address_and_among_words() {
    let file = file();
    let new = link::fragment(&file);
    for fragment in [new.clone(), old(&new)] {
        let link = address(&fragment);
        let inside = escaped(&link, reserved);
        let safe = format!(
            "https://eur05.safelinks.protection.outlook.com/?url={inside}&data=05%7C02%7Ckari%40skole.no%7C&sdata=mote%3D&reserved=0"
        );
        let lost = escaped(&link, |c| c == '#');
        let second = link
            .replace('-', "-2D")
            .replace('_', "-5F")
            .replace(':', "-3A")
            .replace('#', "-23")
            .replace('=', "-3D")
            .replace('/', "_");
        let second = format!("https://urldefense.proofpoint.com/v2/url?u={second}&d=DwMFAg&c=eyJ");
        let third = format!(
            "https://urldefense.com/v3/__{}__;Iw!!Nyu6ZXf5!abc-DEF$",
            link.replace('#', "*")
        );
        let other = format!(
            "https://linkprotect.cudasvc.com/url?a={}&c=E,1",
            escaped(&inside, |c| c == '%')
        );
        for wrapped in [link.clone(), safe, lost, second, third, other] {
            for text in [
                wrapped.clone(),
                format!("Hei! Her er møtet ({wrapped}).\n\nHilsen Kari"),
                format!("<{wrapped}>"),
                format!("> Se lenken\n> {}", self::wrapped(&wrapped, 70, "\n> ")),
            ] {
                assert_eq!(link::in_text(&text), [Ok(file.clone())], "{text}");
            }
        }
    }
    let two = format!("{} og {}", address(&new), address(&old(&new)));
    assert_eq!(link::in_text(&two).len(), 2);
}

#[test]
fn a_link_that_is_cut_says_so_and_other_texts_do_not() {
    for cut in [
        "#m",
        "#mot",
        "#mote",
        "mote=",
        "#mote-",
        "mote%3",
        "mote-e",
        "mote-eyJ",
        "mote=%%%",
        "#mote=abc",
    ] {
        assert_eq!(link::read(cut), Some(Err(NotWhole)), "{cut}");
    }
    for other in ["", "#", "##", "#innhold", "#svar-1", "%23", " "] {
        assert_eq!(link::read(other), None, "{other}");
    }
    assert_eq!(link::in_text(&address("mote-")), [Err(NotWhole)]);
    assert_eq!(
        link::in_text("https://x.no/moter%23mote%3D"),
        [Err(NotWhole)]
    );
    for other in [
        "",
        "Vi har to møter i uka, og mange moter her.",
        "mote-lappen",
        "eyJ",
        "https://moteklar.example.no/moter",
    ] {
        assert_eq!(link::in_text(other), [], "{other}");
    }
}

#[test]
fn reading_a_long_text_takes_no_longer_than_its_length() {
    for text in [
        "mote-eyJ",
        "eyJ",
        "mote",
        "moter#mote",
        "%25",
        "-2",
        "urldefense/v2/ -2D",
    ] {
        let long = text.repeat(300_000 / text.len());
        let begun = std::time::Instant::now();
        let _ = (link::read(&long), link::in_text(&long));
        assert!(begun.elapsed().as_secs() < 5, "{text}");
    }
}

proptest! {
    #![proptest_config(cases(256))]

    // Holds D 1.
    #[test]
    fn escapes_wraps_and_words_after_it_change_nothing(
        which in any::<bool>(),
        chosen in prop::collection::vec(any::<bool>(), 32),
        times in 0_usize..3,
        every in 5_usize..100,
        with in prop::sample::select(vec!["", "\n", "\r\n> ", " ", "+", "\u{ad}", "\u{200b}", "=\n"]),
        after in prop::sample::select(vec!["", ".", ")", ">", "…", " Hilsen Kari", "\n\nVennlig hilsen\nKari", "&x=eyJ", "\u{201d}"]),
    ) {
        let file = file();
        let mut text = link::fragment(&file);
        if which {
            text = old(&text);
        }
        text = wrapped(&text, every, with) + after;
        for n in 0..times {
            text = escaped(&text, |c| c == '%' || chosen[(c as usize + n) % chosen.len()]);
        }
        prop_assert_eq!(link::read(&text), Some(Ok(file)));
    }

    // Holds D 1.
    #[test]
    fn a_link_without_its_end_is_never_read(keep in 0_usize..10_000, which in any::<bool>()) {
        let mut text = link::fragment(&file());
        if which {
            text = old(&text);
        }
        text.truncate(keep % text.len());
        prop_assert_eq!(link::read(&text).and_then(Result::ok), None);
    }

    #[test]
    fn a_link_with_another_letter_is_never_read(at in 0_usize..10_000, letter in "[A-Za-z0-9_-]") {
        let text = link::fragment(&file());
        let at = 8 + at % (text.len() - 9);
        let mut other = text.clone();
        other.replace_range(at..=at, &letter);
        let found = link::read(&other).and_then(Result::ok).filter(|_| other != text);
        // A newer app's file is not looked into.
        let parked = |bytes: Vec<u8>| matches!(bundle::read(&bytes), Ok(Reading::Parked { .. }));
        prop_assert!(found.is_none_or(parked));
    }

    #[test]
    fn any_fragment_or_text_is_read_or_not_but_never_panics(text in "(mote|eyJ|moter#|%|%2|-2|urldefense/v2/|\\PC){0,60}") {
        let _ = link::read(&text);
        let _ = link::in_text(&text);
    }
}
