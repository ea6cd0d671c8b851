//! In the room: timer, wall, decisions, minutes.

use moteklar::bundle::Voice;
use moteklar::bundle::shape::Shape;
use moteklar::formats::csv;
use moteklar::meeting::{
    Card, Decision, Edits, Mark, Minutes, Notes, Outcome, Plan, Run, Sources, Status, Wall,
    let_names_go, markdown, travel,
};
use moteklar::store::Now;
use moteklar::text::Language;
use proptest::prelude::*;
use pulldown_cmark::{Event, Parser, Tag};
use serde_json::json;
use uuid::Uuid;

use crate::bundle_support::{cases, course, day, received};
use crate::meeting_support::{PROMPT, id, plan};

const MINUTE: i64 = 60_000;

fn at(ms: i64) -> Now {
    Now::from_unix_ms(1_800_000_000_000 + ms)
}

fn card(n: u128, text: &str) -> Card {
    Card {
        id: id(n),
        prompt: PROMPT.into(),
        prompt_text: "Hva la du merke til?".into(),
        text: text.into(),
        voice: Voice::Own,
        group: None,
        name: None,
    }
}

fn write(
    plan: &Plan,
    cards: &[Card],
    wall: &Wall,
    decisions: &[Decision],
    edits: &Edits,
) -> Minutes {
    let from = Sources {
        plan,
        cards,
        wall,
        decisions,
        delivered: cards.len(),
    };
    Minutes::write(&from, edits, &Language::Nb.texts().meeting().minutes)
}

// Holds C 14.
#[test]
fn the_timer_can_be_paused_extended_and_entered_again() {
    let mut run = Run::new();
    run.start(&at(0));
    assert_eq!(run, Run::new());
    run.enter(1, &at(0));
    assert!(!run.read(1, 15, &at(5 * MINUTE)).running);
    run.start(&at(0));
    run.start(&at(MINUTE));
    assert_eq!(run.read(1, 15, &at(2 * MINUTE)).left(), 13 * 60);
    run.pause(&at(2 * MINUTE));
    assert_eq!(run.read(1, 15, &at(9 * MINUTE)).left(), 13 * 60);
    run.extend(5);
    assert_eq!(run.read(1, 15, &at(9 * MINUTE)).left(), 18 * 60);
    run.start(&at(10 * MINUTE));
    // To another phase and back: it stands still and stays as it was.
    run.enter(0, &at(11 * MINUTE));
    run.enter(1, &at(20 * MINUTE));
    let reading = run.read(1, 15, &at(30 * MINUTE));
    assert_eq!((reading.left(), reading.running), (17 * 60, false));
    run.reset();
    assert_eq!(run.read(1, 15, &at(0)).elapsed, 0);
}

// Holds C 14.
#[test]
fn the_timer_survives_a_reload_and_a_clock_that_goes_backwards() {
    let mut run = Run::new();
    run.enter(2, &at(0));
    run.start(&at(0));
    let again = Run::from_data(&run.to_data()).unwrap();
    assert_eq!(again, run);
    assert_eq!(again.read(2, 10, &at(3 * MINUTE)).left(), 7 * 60);
    assert_eq!(again.read(2, 10, &at(-MINUTE)).left(), 10 * 60);
}

// Holds A 9.
#[test]
fn it_speaks_at_start_half_one_minute_and_zero_only() {
    let mut run = Run::new();
    run.enter(0, &at(0));
    let mut earlier = run.read(0, 10, &at(0));
    run.start(&at(0));
    let mut said = Vec::new();
    for second in 0..900 {
        let reading = run.read(0, 10, &at(second * 1000));
        said.extend(reading.mark_since(&earlier).map(|mark| (second, mark)));
        earlier = reading;
    }
    let expected = [
        (0, Mark::Start),
        (300, Mark::Half),
        (540, Mark::OneMinute),
        (600, Mark::Zero),
    ];
    assert_eq!(said, expected);
    assert_eq!(earlier.left(), -299);
}

#[test]
fn a_window_that_slept_says_only_the_last_mark() {
    let mut run = Run::new();
    run.enter(0, &at(0));
    run.start(&at(0));
    let earlier = run.read(0, 10, &at(1000));
    let later = run.read(0, 10, &at(20 * MINUTE));
    assert_eq!(later.mark_since(&earlier), Some(Mark::Zero));
}

#[test]
fn cards_are_grouped_merged_hidden_and_starred() {
    let mut wall = Wall::new(1);
    let (theme, other) = (id(100), id(101));
    wall.add_theme(theme, " Ro i timen ");
    wall.add_theme(theme, "Igjen");
    wall.add_theme(other, "  ");
    assert_eq!(wall.themes.len(), 1);
    let cards = [card(1, "a"), card(2, "b"), card(3, "c"), card(4, "d")];
    wall.move_to(id(1), Some(theme));
    wall.move_to(id(2), Some(other));
    wall.merge(id(3), id(2));
    wall.merge(id(2), id(1));
    assert_eq!(wall.merged_into(id(1)), [id(2), id(3)]);
    assert_eq!(wall.theme_of(id(3)), Some(theme));
    wall.merge(id(1), id(3));
    assert_eq!(wall.root(id(1)), id(1));
    wall.part(id(3));
    wall.set_starred(id(3), true);
    wall.set_hidden(id(3), true);
    wall.set_hands(theme, Some(12));
    let (counts, none) = wall.counts(&cards);
    assert_eq!((counts[0].1, counts[0].0.hands, none), (2, Some(12), 2));
    assert_eq!(Wall::from_data(&wall.to_data()), Some(wall.clone()));
    wall.remove_theme(theme);
    assert_eq!(wall.counts(&cards), (vec![], 4));
    wall.set_starred(id(3), false);
    wall.set_hidden(id(3), false);
    assert!(!wall.cards.contains_key(&id(3)));
}

#[test]
fn a_stored_ring_of_merged_cards_does_no_harm() {
    let mut wall = Wall::new(1);
    wall.cards.entry(id(1)).or_default().into = Some(id(2));
    wall.cards.entry(id(2)).or_default().into = Some(id(1));
    assert_eq!(wall.root(id(1)), id(1));
    assert_eq!(wall.theme_of(id(1)), None);
    wall.merge(id(1), id(3));
    assert_eq!(wall.root(id(1)), id(3));
}

#[test]
fn the_order_of_cards_follows_from_the_seed_and_nothing_moves_when_more_come() {
    let all: Vec<Card> = (0..50).map(|n| card(n, "x")).collect();
    let mut first = all.clone();
    Wall::new(7).order(&mut first);
    let mut again: Vec<Card> = all.iter().rev().cloned().collect();
    Wall::new(7).order(&mut again);
    assert_eq!(first, again);
    let mut other = all.clone();
    Wall::new(8).order(&mut other);
    assert_ne!(first, other);
    let mut fewer: Vec<Card> = all.iter().take(20).cloned().collect();
    Wall::new(7).order(&mut fewer);
    let early: Vec<Uuid> = fewer.iter().map(|c| c.id).collect();
    let among: Vec<Uuid> = first
        .iter()
        .map(|c| c.id)
        .filter(|c| early.contains(c))
        .collect();
    assert_eq!(early, among);
}

// Holds C 14.
#[test]
fn minutes_hold_every_contribution_in_every_phase() {
    let cards = [
        card(1, "Elevene blir hørt\nog sett"),
        card(2, "Ro"),
        card(3, "Skjult"),
    ];
    let mut wall = Wall::new(1);
    let nothing = write(&plan(), &cards, &wall, &[], &Edits::new());
    let text = markdown::write(&nothing);
    for card in &cards {
        for line in card.text.lines() {
            assert!(text.contains(line), "{text}");
        }
    }
    assert!(text.contains("3 av 31 leverte bidrag"));
    wall.add_theme(id(50), "Stemmer");
    wall.move_to(id(1), Some(id(50)));
    wall.set_hidden(id(3), true);
    let later = markdown::write(&write(&plan(), &cards, &wall, &[], &Edits::new()));
    assert!(
        later.contains("## Stemmer\n\n- Elevene blir hørt\n  og sett"),
        "{later}"
    );
    assert!(!later.contains("Skjult") && later.contains("1 lapp er skjult."));
}

#[test]
fn edited_sections_stay_and_the_others_are_written_anew() {
    let mut edits = Edits::new();
    edits.set("decisions", Some("Vi venter."), 0);
    edits.set("theme/gone", Some("Det vi sa"), 0);
    let minutes = write(&plan(), &[card(1, "Ny")], &Wall::new(1), &[], &edits);
    let found = |key: &str| minutes.sections.iter().find(|s| s.key == key).unwrap();
    assert_eq!(found("decisions").text, "Vi venter.");
    assert!(found("decisions").edited && found("theme/gone").edited);
    assert!(found(&format!("prompt/{PROMPT}")).text.contains("Ny"));
    edits.set("decisions", None, 0);
    assert_eq!(edits.sections.len(), 1);
    assert_eq!(Edits::from_data(&edits.to_data()), Some(edits));
}

#[test]
fn an_edited_section_tells_how_many_answers_came_afterwards() {
    let key = format!("prompt/{PROMPT}");
    let (first, second) = (card(1, "Først"), card(2, "Så"));
    let count = |cards: &[Card], edits: &Edits| {
        let minutes = write(&plan(), cards, &Wall::new(1), &[], edits);
        let found = minutes.sections.into_iter().find(|s| s.key == key).unwrap();
        (found.cards, found.more)
    };
    let mut edits = Edits::new();
    assert_eq!(count(std::slice::from_ref(&first), &edits), (1, 0));
    edits.set(&key, Some("Redigert"), 1);
    assert_eq!(count(std::slice::from_ref(&first), &edits), (1, 0));
    assert_eq!(count(&[first.clone(), second.clone()], &edits), (2, 1));
    // Taken back again, or written anew, nothing is missing.
    assert_eq!(count(&[], &edits), (0, 0));
    edits.set(&key, None, 0);
    assert_eq!(count(&[first, second], &edits), (2, 0));
}

#[test]
fn a_meeting_that_becomes_nameless_leaves_no_name_in_what_was_written() {
    let names = ["Kari".to_owned(), "Kari Ås".to_owned(), " ".to_owned()];
    let mut wall = Wall::new(1);
    wall.names = true;
    let mut edits = Edits::new();
    edits.set(
        "open",
        Some("Kari Ås, 4. trinn: Hva nå? Kari: Vi venter."),
        0,
    );
    let mut signed = card(1, "Svar");
    signed.name = Some("Kari Ås".into());
    let minutes = write(&plan(), &[signed], &wall, &[], &edits);
    let mut outcome = Outcome::new(&plan(), &minutes, 1);
    let_names_go(
        &names,
        Some(&mut wall),
        Some(&mut edits),
        Some(&mut outcome),
    );
    let kept = format!("{:?}{:?}", edits.to_data(), outcome.to_data());
    assert!(!kept.contains("Kari") && !kept.contains("Ås"), "{kept}");
    assert!(
        kept.contains("N.N., 4. trinn: Hva nå? N.N.: Vi venter."),
        "{kept}"
    );
    assert!(!wall.names);
}

fn decision() -> Decision {
    let mut decision = Decision::new(id(70));
    decision.meeting = Some(plan().id);
    decision.text = "Vi rydder mandagen".into();
    decision.who = "Trinnlederne".into();
    decision.due = Some(day());
    decision.mine = true;
    decision
}

#[test]
fn decisions_are_in_the_minutes_and_travel_without_what_is_hers() {
    let minutes = write(&plan(), &[], &Wall::new(1), &[decision()], &Edits::new());
    let text = markdown::write(&minutes);
    assert!(
        text.contains("- Vi rydder mandagen\n  Hvem: Trinnlederne"),
        "{text}"
    );
    assert!(text.contains("Innen: 23. november 2026"));
    let outcome = Outcome::new(&plan(), &minutes, 1);
    let written = travel::minutes_file(&outcome, &[decision()], &course(), day()).unwrap();
    let again = travel::minutes_file(&outcome, &[decision()], &course(), day()).unwrap();
    assert_eq!(written.bytes, again.bytes);
    assert!(!String::from_utf8_lossy(&written.bytes).contains("mine"));
    let bundle = received(&written.bytes).bundle;
    let (read, decisions) = travel::read_minutes(&bundle).unwrap();
    assert_eq!((read, decisions), (outcome, vec![decision().for_others()]));
    #[cfg(feature = "ssr")]
    {
        let schema = moteklar::bundle::schema::bundle_1();
        let value = serde_json::from_slice(&written.bytes).unwrap();
        assert!(jsonschema::validator_for(&schema).unwrap().is_valid(&value));
    }
}

#[test]
fn minutes_of_the_first_release_still_open() {
    let bundle = received(&crate::bundle_support::fixture("minutes.json")).bundle;
    let (outcome, decisions) = travel::read_minutes(&bundle).unwrap();
    assert_eq!(Some(outcome.id), bundle.meeting);
    assert_eq!(decisions[0].text, "Vi prøver ut én time i uka.");
    assert_eq!(decisions[0].who, "4. trinn");
}

#[test]
fn decisions_come_due_first_and_are_late_only_while_open() {
    let mut undated = Decision::new(id(1));
    undated.text = "x".into();
    let mut done = decision();
    done.id = id(2);
    done.status = Status::Done;
    let mut all = [done.clone(), undated, decision()];
    all.sort_by_key(Decision::order);
    assert_eq!(all.each_ref().map(|d| d.id), [id(70), id(1), id(2)]);
    let later = day().succ_opt().unwrap();
    assert!(decision().is_late(later) && !decision().is_late(day()) && !done.is_late(later));
    let mut newer = decision().for_others();
    newer.edition = 1;
    assert!(decision().newer(newer.clone()).mine && newer.newer(decision()).edition == 1);
}

#[test]
fn names_are_in_the_minutes_only_when_the_meeting_shows_them() {
    let mut signed = card(1, "Svar");
    signed.name = Some("Kari".into());
    let mut wall = Wall::new(1);
    let text =
        |wall: &Wall| markdown::write(&write(&plan(), &[signed.clone()], wall, &[], &Edits::new()));
    assert!(!text(&wall).contains("Kari"));
    wall.names = true;
    assert!(text(&wall).contains("Kari: Svar"));
}

// Holds B 4.
#[test]
fn markdown_shows_what_people_wrote_as_text() {
    let hostile = "# Tittel\n<script>x</script> [a](javascript:b) https://x.no *f*\n1. nei\n- nei";
    let text = markdown::write(&write(
        &plan(),
        &[card(1, hostile)],
        &Wall::new(1),
        &[],
        &Edits::new(),
    ));
    let events: Vec<Event> = Parser::new(&text).collect();
    let headings = |e: &&Event| matches!(e, Event::Start(Tag::Heading { .. }));
    // The title, «Om møtet» and the prompt.
    assert_eq!(events.iter().filter(headings).count(), 3, "{text}");
    for event in &events {
        let harmless = match event {
            Event::Html(_) | Event::InlineHtml(_) | Event::Code(_) => false,
            Event::Start(tag) => matches!(
                tag,
                Tag::Heading { .. } | Tag::Paragraph | Tag::List(None) | Tag::Item
            ),
            _ => true,
        };
        assert!(harmless, "{event:?} in {text}");
    }
}

#[test]
fn notes_are_kept_by_phase() {
    let mut notes = Notes::new();
    notes.set_phase(2, "Husk Per");
    assert_eq!(
        (notes.phase(0), notes.phase(2), notes.phase(9)),
        ("", "Husk Per", "")
    );
    notes.extra.insert("x".into(), json!(1));
    assert_eq!(Notes::from_data(&notes.to_data()), Some(notes));
}

// Holds B 8.
#[test]
fn a_table_opens_in_a_spreadsheet() {
    let rows = vec![
        vec!["Spørsmål".into(), "a;\"b\"".into()],
        vec!["=1+1".into(), "x\r\ny".into()],
    ];
    let expected = "\u{FEFF}\"Spørsmål\";\"a;\"\"b\"\"\"\r\n\"'=1+1\";\"x\ny\"\r\n";
    assert_eq!(csv::write(&rows), expected);
    for risky in [
        "=a",
        "+a",
        "-a",
        "@a",
        "\ta",
        "\ra",
        "\na",
        "＝a",
        "＋a",
        "－a",
        "＠a",
        " =a",
        "\u{200B}=a",
        "\u{A0}@a",
    ] {
        assert!(csv::cell(risky).starts_with("\"'"), "{risky:?}");
    }
    for plain in ["", "a=b", "4. trinn", "«a»"] {
        assert_eq!(csv::cell(plain), format!("\"{plain}\""));
    }
}

proptest! {
    #![proptest_config(cases(256))]
    // Holds B 8.
    #[test]
    fn no_cell_is_a_formula_or_leaves_its_quotes(text in any::<String>()) {
        let cell = csv::cell(&text);
        let inner = &cell[1..cell.len() - 1];
        prop_assert!(cell.starts_with('"') && cell.ends_with('"'));
        prop_assert!(!inner.replace("\"\"", "").contains('"'));
        prop_assert!(!inner.contains('\r'));
        let first = inner.trim_start().chars().next().unwrap_or('x');
        prop_assert!(!matches!(first, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'));
    }

    // Holds A 9.
    #[test]
    fn the_timer_never_moves_on_by_itself(
        acts in prop::collection::vec((0u8..6, 0u32..4, 0i64..600_000), 0..40),
        wait in 0i64..100_000_000,
    ) {
        let mut run = Run::new();
        let mut now = 0;
        for (act, phase, passed) in acts {
            now += passed;
            match act {
                0 => run.enter(phase, &at(now)),
                1 | 2 => run.start(&at(now)),
                3 => run.pause(&at(now)),
                4 => run.extend(phase),
                _ => run.reset(),
            }
        }
        let before = run.clone();
        let readings: Vec<_> = (0..4).map(|p| run.read(p, 10, &at(now))).collect();
        let later: Vec<_> = (0..4).map(|p| run.read(p, 10, &at(now + wait))).collect();
        prop_assert_eq!(&before, &run);
        // At most one timer runs, that of the current phase; the others stand.
        prop_assert!(readings.iter().filter(|r| r.running).count() <= 1);
        for (phase, (was, is)) in (0u32..).zip(readings.iter().zip(&later)) {
            if was.running {
                prop_assert_eq!(run.phase, Some(phase));
                prop_assert_eq!(is.elapsed, was.elapsed + u64::try_from(wait).unwrap());
            } else {
                prop_assert_eq!(is, was);
            }
        }
        prop_assert_eq!(Run::from_data(&run.to_data()), Some(run));
    }

    #[test]
    fn cards_are_never_lost_whatever_is_done_with_them(
        acts in prop::collection::vec((0u8..6, 0u128..8, 0u128..8), 0..60),
    ) {
        let cards: Vec<Card> = (0..8).map(|n| card(n, &format!("tekst {n} slutt"))).collect();
        let mut wall = Wall::new(3);
        for (act, a, b) in acts {
            match act {
                0 => wall.add_theme(id(100 + b), "Tema"),
                1 => wall.move_to(id(a), Some(id(100 + b))),
                2 => wall.merge(id(a), id(b)),
                3 => wall.part(id(a)),
                4 => wall.remove_theme(id(100 + b)),
                _ => wall.set_starred(id(a), b % 2 == 0),
            }
        }
        let (counts, none) = wall.counts(&cards);
        prop_assert_eq!(counts.iter().map(|(_, n)| n).sum::<usize>() + none, 8);
        let text = markdown::write(&write(&plan(), &cards, &wall, &[], &Edits::new()));
        for card in &cards {
            prop_assert_eq!(text.matches(&card.text).count(), 1);
            // A card that has merged has merged into one that has not.
            prop_assert_eq!(wall.root(wall.root(card.id)), wall.root(card.id));
        }
    }
}
