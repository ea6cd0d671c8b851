#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use proptest::prelude::*;

use moteklar::bundle::contribution::{Slot, freeze};
use moteklar::bundle::{Bundle, Reading, read};
use moteklar::journal::{Journal, Plan};
use moteklar::school::handed::{HandedIn, freeze_ratings, receive};
use moteklar::school::principles::{
    About, Named, Rated, Rating, Spread, Term, count_shown, ratings, spread,
};
use moteklar::store::{RecordKey, Sheet};

use crate::bundle_support::{cases, course, draft, random};
use crate::school_support::on;

fn autumn() -> Term {
    Term::parse("2026-2").unwrap()
}

fn given(value: u64, why: &str) -> Vec<Rating> {
    vec![Rating {
        about: About::Community,
        principle: 3,
        value,
        why: why.into(),
    }]
}

fn by(name: &str, value: u64, why: &str) -> Rated {
    Rated {
        name: name.into(),
        ratings: given(value, why),
    }
}

fn file(given: &[Rating], slot: Slot, seed: u64, name: &str) -> (String, Bundle) {
    let written = freeze_ratings(given, slot, name, &course(), &mut random(seed)).unwrap();
    let text = String::from_utf8(written.bytes.clone()).unwrap();
    match read(&written.bytes) {
        Ok(Reading::Bundle(received)) => (text, received.bundle),
        other => panic!("{other:?}"),
    }
}

fn hand_in(journal: &mut Journal, bundle: &Bundle) {
    let plan = Plan::new(journal, receive(bundle, &autumn()));
    journal.apply(&plan);
}

fn sorted(journal: &Journal) -> HandedIn {
    HandedIn::sort(journal.received_sheets())
}

#[test]
fn a_half_year_is_read_from_a_day_and_from_its_word() {
    assert_eq!(Term::of(on("2026-08-01")), autumn());
    assert_eq!(Term::of(on("2027-07-31")).word(), "2027-1");
    assert_eq!(autumn().parts(), ("2026", true));
    for bad in ["2026-3", "26-1", "2026", "2026-02", "x-1"] {
        assert_eq!(Term::parse(bad), None, "{bad}");
    }
}

#[test]
fn ones_own_rating_is_read_from_its_half_year_only() {
    let mut sheet = Sheet::default();
    sheet.set("2026-2/pupils/1", 4);
    sheet.set("2026-2/pupils/1/why", "fordi");
    sheet.set("2026-2/community/7", 9);
    sheet.set("2027-1/pupils/1", 5);
    let found = ratings(&sheet, "2026-2/");
    assert_eq!(found.len(), 1, "9 is no rating");
    assert_eq!((found[0].value, found[0].why.as_str()), (4, "fordi"));
}

// Holds B 14.
#[test]
fn an_anonymous_rating_holds_no_name_no_day_and_no_order() {
    let many: Vec<Rating> = (1..=7)
        .map(|principle| Rating {
            about: About::Pupils,
            principle,
            value: 3,
            why: format!("grunn {principle}"),
        })
        .collect();
    let slot = Slot::draw(&mut random(1));
    let (text, bundle) = file(&many, slot, 2, "");
    assert!(bundle.is_anonymous());
    for word in ["author", "created", "2026", "\"at\"", "\"rev\""] {
        assert!(!text.contains(word), "{word}");
    }
    let place = |n: u64| text.find(&format!("grunn {n}")).unwrap();
    let order: Vec<usize> = (1..=7).map(place).collect();
    assert!(!order.is_sorted(), "the order is drawn");
    let (named, _) = file(&many, slot, 2, "Kari");
    assert!(named.contains("Kari"));
}

#[test]
fn what_the_desk_keeps_of_it_says_no_time_either() {
    let slot = Slot::draw(&mut random(3));
    let (_, bundle) = file(&given(2, "tid"), slot, 4, "");
    for (_, envelope) in receive(&bundle, &autumn()) {
        assert_eq!(envelope.at, "1970-01-01T00:00:00Z");
        assert_eq!(envelope.rev, 1);
    }
}

#[test]
fn under_five_nothing_is_shown_not_even_how_many() {
    let people = |n: usize| -> Vec<Rated> { (0..n).map(|_| by("", 2, "x")).collect() };
    for n in 0..5 {
        assert_eq!(
            spread(&people(n), About::Community, 3, false),
            Spread::Hidden
        );
    }
    let Spread::Shown {
        counts, reasons, ..
    } = spread(&people(5), About::Community, 3, false)
    else {
        panic!("five are shown");
    };
    assert_eq!((counts, reasons.len()), ([0, 5, 0, 0, 0], 5));
    assert_eq!(spread(&people(5), About::Pupils, 3, false), Spread::Hidden);
}

#[test]
fn a_school_that_has_agreed_sees_one_answer_but_never_none() {
    let one = vec![by("", 4, "")];
    assert!(matches!(
        spread(&one, About::Community, 3, true),
        Spread::Shown { .. }
    ));
    assert_eq!(spread(&[], About::Community, 3, true), Spread::Hidden);
}

#[test]
fn names_stand_beside_ratings_only_where_the_school_has_agreed_and_somebody_gave_hers() {
    let mut people = vec![by(" Kari ", 4, "prøvd"), by("", 2, "vet ikke")];
    let shown = |people: &[Rated], agreed| spread(people, About::Community, 3, agreed);
    let Spread::Shown { named, reasons, .. } = shown(&people, true) else {
        panic!("the school has agreed");
    };
    let kari = Named {
        name: "Kari".into(),
        value: 4,
        why: "prøvd".into(),
    };
    assert_eq!((named, reasons), (vec![kari], vec!["vet ikke".to_owned()]));
    people.extend((0..4).map(|_| by("Ola", 1, "")));
    let Spread::Shown { named, reasons, .. } = shown(&people, false) else {
        panic!("six are shown");
    };
    assert_eq!((named.len(), reasons.len()), (0, 2));
}

#[test]
fn the_name_somebody_gave_comes_with_her_rating_to_the_desk_and_no_further() {
    let mut journal = Journal::default();
    let (_, bundle) = file(&given(4, "prøvd"), Slot::draw(&mut random(31)), 32, "Kari");
    hand_in(&mut journal, &bundle);
    assert_eq!(sorted(&journal).ratings[&autumn()][0].name, "Kari");
}

#[test]
fn counts_between_one_and_four_are_not_told() {
    let shown: Vec<Option<usize>> = (0..7).map(count_shown).collect();
    assert_eq!(shown, [Some(0), None, None, None, None, Some(5), Some(6)]);
}

#[test]
fn a_newer_edition_takes_the_place_of_the_older_in_any_order() {
    let slot = Slot::draw(&mut random(5));
    let (_, first) = file(&given(1, "først"), slot, 6, "");
    let changed = vec![Rating {
        about: About::Pupils,
        principle: 1,
        value: 5,
        why: "heller dette".into(),
    }];
    let (_, second) = file(&changed, slot.next(), 7, "");
    for order in [[&first, &second], [&second, &first]] {
        let mut journal = Journal::default();
        for bundle in order {
            hand_in(&mut journal, bundle);
            hand_in(&mut journal, bundle);
        }
        let all = sorted(&journal);
        let ratings = &all.ratings[&autumn()];
        assert_eq!(ratings.len(), 1);
        assert_eq!(ratings[0].ratings, changed);
    }
}

#[test]
fn answers_for_the_board_are_kept_person_by_person_and_shown_without() {
    let mut journal = Journal::default();
    for seed in 0..3 {
        let frozen = freeze(&draft(), &mut random(seed)).unwrap();
        hand_in(&mut journal, &frozen.bundle);
    }
    let all = sorted(&journal);
    assert_eq!(all.voices.len(), 3);
    let texts: Vec<&str> = all.all_voices().iter().map(|v| v.text.as_str()).collect();
    assert_eq!(texts.len(), 6, "the empty answers say nothing");
    let counts = all.people_by(|v| Some(v.prompt.clone()));
    assert_eq!(
        counts,
        BTreeMap::from([
            ("1-verdiloftet-egen".to_owned(), 3),
            ("1-verdiloftet-film".to_owned(), 3)
        ])
    );
}

#[test]
fn a_correction_with_fewer_answers_leaves_none_of_the_old() {
    let mut journal = Journal::default();
    let slot = Slot::draw(&mut random(8));
    let mut draft = draft();
    draft.slot = Some(slot);
    let first = freeze(&draft, &mut random(9)).unwrap();
    draft.slot = Some(slot.next());
    draft.answers.truncate(1);
    let second = freeze(&draft, &mut random(10)).unwrap();
    hand_in(&mut journal, &first.bundle);
    hand_in(&mut journal, &second.bundle);
    assert_eq!(sorted(&journal).all_voices().len(), 1);
}

#[test]
fn a_private_note_never_lands_on_the_desk() {
    // What is received comes from contributions only: there is no other way in.
    let (_, bundle) = file(&given(3, ""), Slot::draw(&mut random(11)), 12, "");
    for (key, _) in receive(&bundle, &autumn()) {
        assert!(matches!(key, RecordKey::School(_)));
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn files_in_any_order_give_the_same_desk(order in Just((0_u64..5).collect::<Vec<_>>()).prop_shuffle()) {
        let desk = |order: &[u64]| {
            let mut journal = Journal::default();
            for seed in order {
                let slot = Slot::draw(&mut random(seed % 3));
                let slot = if *seed > 2 { slot.next() } else { slot };
                let (_, bundle) = file(&given(1 + seed % 5, "grunn"), slot, 100 + seed, "");
                hand_in(&mut journal, &bundle);
            }
            journal
        };
        prop_assert_eq!(desk(&order), desk(&[0, 1, 2, 3, 4]));
    }
}
