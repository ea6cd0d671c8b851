//! After the room: projector, follow-up, minutes back, threads.

use moteklar::bundle::shape::Shape;
use moteklar::bundle::{Record, Voice};
use moteklar::course::id::ModuleId;
use moteklar::formats::csv;
use moteklar::journal::Journal;
use moteklar::meeting::{
    Card, Decision, Edits, FollowUp, Kept, KeptQuotes, Meant, MeetingRecords, Minutes, Notes,
    OnScreen, Outcome, Plan, Projection, Run, ScreenMessage, Show, Sources, Status, Threads, Wall,
    last_decided, let_contributions_go, open_from_before, receive_minutes, table, travel,
};
use moteklar::store::{AnswerKey, MeetingPart, Now, RecordKey, Round, TextKey};
use moteklar::text::Language;
use proptest::prelude::*;
use serde_json::Value;
use uuid::Uuid;

use crate::bundle_support::{cases, course, day, received};
use crate::meeting_support::{PROMPT, id, named, plan};

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

fn minutes(plan: &Plan, cards: &[Card], wall: &Wall, decisions: &[Decision]) -> Minutes {
    let from = Sources {
        plan,
        cards,
        wall,
        decisions,
        delivered: cards.len(),
    };
    let words = &Language::Nb.texts().meeting().minutes;
    Minutes::write(&from, &Edits::new(), words)
}

fn shown(plan: &Plan, run: &Run, cards: &[Card], wall: &Wall) -> Projection {
    let from = OnScreen {
        plan,
        of_course: None,
        run,
        cards,
        wall,
    };
    Projection::of(&from, &at(0))
}

fn decision(n: u128, meeting: u128, text: &str) -> Decision {
    let mut decision = Decision::new(id(n));
    decision.meeting = Some(id(meeting));
    decision.text = text.into();
    decision
}

// The projector.

// Holds B 13.
#[test]
fn no_name_group_or_note_reaches_the_projector() {
    let mut signed = card(1, "Elevene blir hørt");
    signed.name = Some("Kari Nordmann".into());
    signed.group = Some("4. trinn".into());
    let mut notes = Notes::new();
    notes.text = "Husk å spørre Per".into();
    let mut wall = Wall::new(1);
    wall.names = true;
    let mut run = Run::new();
    run.enter(1, &at(0));
    for show in Show::ALL {
        run.show = *show;
        let projection = shown(&named(), &run, &[signed.clone()], &wall);
        let message = ScreenMessage::Show(projection).write();
        for private in [
            "Kari",
            "Nordmann",
            "trinn",
            "Per",
            "Personalrommet",
            "name",
            "note",
        ] {
            assert!(!message.contains(private), "{private} is in {message}");
        }
    }
}

#[test]
fn the_projector_shows_prompt_and_time_or_cards_or_themes_or_nothing() {
    let cards = [card(1, "a"), card(2, "b"), card(3, "c")];
    let mut wall = Wall::new(1);
    wall.add_theme(id(9), "Ro");
    wall.move_to(id(1), Some(id(9)));
    wall.set_hidden(id(2), true);
    wall.merge(id(3), id(1));
    let mut run = Run::new();
    run.enter(0, &at(0));
    let with = |show: Show| {
        let run = Run {
            show,
            ..run.clone()
        };
        shown(&plan(), &run, &cards, &wall)
    };
    let prompt = with(Show::Prompt);
    assert_eq!(prompt.prompt(), "Hva la du merke til?");
    assert!(prompt.cards().is_empty() && prompt.reading(&at(0)).is_some());
    let on_wall = with(Show::Cards);
    let texts: Vec<&str> = on_wall.cards().iter().map(|card| card.text()).collect();
    assert_eq!(texts, ["a"]);
    assert_eq!(on_wall.cards()[0].theme(), "Ro");
    let themes = with(Show::Themes);
    assert_eq!(
        (themes.themes()[0].name(), themes.themes()[0].cards()),
        ("Ro", 2)
    );
    let nothing = with(Show::Nothing);
    assert!(nothing.prompt().is_empty() && nothing.reading(&at(0)).is_none());
}

#[test]
fn groups_stand_side_by_side_on_the_projector_by_number_and_to_the_prompt_that_is_shown() {
    let group = |n: u128, name: &str, prompt: &str, text: &str| Card {
        voice: Voice::Group,
        group: Some(name.into()),
        name: Some("Kari".into()),
        prompt: prompt.into(),
        ..card(n, text)
    };
    let plan = plan();
    let mut cards = [
        group(1, "Gruppe 10", PROMPT, "ti"),
        card(2, "fra én"),
        group(3, "Gruppe 2", PROMPT, "to"),
        group(4, "Gruppe 2", "annet", "om noe annet"),
        group(5, "Gruppe 2", PROMPT, "og mer"),
    ];
    let mut run = Run::new();
    let mut wall = Wall::new(1);
    assert_eq!(shown(&plan, &run, &cards, &wall).groups(), None);
    run.show = Show::Groups;
    let groups = |wall: &Wall| {
        let projection = shown(&plan, &run, &cards, wall);
        assert!(projection.cards().is_empty());
        let groups = projection.groups().unwrap().iter();
        let said = groups.map(|g| (g.name().to_owned(), g.texts().join("|")));
        said.collect::<Vec<_>>()
    };
    let said = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    assert_eq!(
        groups(&wall),
        [said("Gruppe 2", "to|og mer"), said("Gruppe 10", "ti")]
    );
    wall.set_hidden(id(1), true);
    assert_eq!(groups(&wall), [said("Gruppe 2", "to|og mer")]);
    let heard = ScreenMessage::Show(shown(&plan, &run, &cards, &wall)).write();
    assert!(
        !heard.contains("Kari") && !heard.contains("fra én"),
        "{heard}"
    );
    // On the wall they stand after what people said, question by question.
    Wall::order_groups(&mut cards, &plan.prompts);
    let order = cards.each_ref().map(|card| card.text.clone());
    assert_eq!(order, ["fra én", "to", "og mer", "ti", "om noe annet"]);
}

#[test]
fn the_projector_counts_on_by_itself_and_hides_the_time_when_it_is_hidden() {
    let mut run = Run::new();
    run.enter(1, &at(0));
    run.start(&at(-60_000));
    let projection = shown(&plan(), &run, &[], &Wall::new(1));
    let left = |ms: i64| projection.reading(&at(ms)).map(|reading| reading.left());
    assert_eq!((left(0), left(60_000)), (Some(14 * 60), Some(13 * 60)));
    run.hidden = true;
    assert_eq!(
        shown(&plan(), &run, &[], &Wall::new(1)).reading(&at(0)),
        None
    );
}

#[test]
fn only_our_own_messages_are_read() {
    let message = ScreenMessage::Show(shown(&plan(), &Run::new(), &[card(1, "x")], &Wall::new(1)));
    assert_eq!(ScreenMessage::read(&message.write()), Some(message.clone()));
    let smuggled = message
        .write()
        .replacen("\"prompt\"", "\"notes\":\"x\",\"prompt\"", 1);
    for other in ["", "{}", "\"bye\"", "null", &smuggled] {
        assert_eq!(ScreenMessage::read(other), None, "{other}");
    }
    assert_eq!(ScreenMessage::read("\"hello\""), Some(ScreenMessage::Hello));
}

// Follow-up.

#[test]
fn follow_up_sorts_by_what_is_due_and_shows_each_once() {
    let today = day();
    let due = |n: u128, days: i64| {
        let mut decision = decision(n, 1, "x");
        decision.due = today.checked_add_signed(chrono::TimeDelta::days(days));
        decision
    };
    let mut own = due(1, -1);
    own.mine = true;
    let mut done = due(2, -9);
    done.status = Status::Done;
    let all = vec![
        due(3, 15),
        decision(4, 1, "x"),
        due(5, 14),
        own,
        done,
        due(6, -1),
        Decision::new(id(7)),
    ];
    let sorted = FollowUp::of(all, today);
    let ids = |pile: &[Decision]| pile.iter().map(|d| d.id).collect::<Vec<Uuid>>();
    assert_eq!(ids(&sorted.own), [id(1)]);
    assert_eq!(ids(&sorted.late), [id(6)]);
    assert_eq!(ids(&sorted.soon), [id(5)]);
    assert_eq!(ids(&sorted.later), [id(3), id(4)]);
    assert_eq!(ids(&sorted.closed), [id(2)]);
    assert!(FollowUp::of(vec![Decision::new(id(7))], today).is_empty());
}

#[test]
fn open_decisions_of_other_meetings_come_up_first() {
    let mut done = decision(3, 2, "gjort");
    done.status = Status::Done;
    let mut own = Decision::new(id(5));
    own.text = "Mitt eget".into();
    let all = [
        decision(1, 1, "denne"),
        decision(2, 2, "fra før"),
        done,
        own,
    ];
    let before = open_from_before(&all, id(1));
    assert_eq!(before.iter().map(|d| d.id).collect::<Vec<_>>(), [id(2)]);
}

#[test]
fn a_module_opens_with_what_the_latest_meeting_about_another_one_decided() {
    let module = |name: &str| ModuleId::new(name).unwrap();
    let of = |n: u128, meeting: u128, name: &str| {
        let mut decision = decision(n, meeting, "x");
        decision.module = Some(module(name));
        decision
    };
    let mut dropped = of(4, 11, "1-overordnet-del");
    dropped.status = Status::Dropped;
    let all = [
        of(1, 10, "0-introduksjon"),
        of(2, 11, "1-overordnet-del"),
        of(3, 12, "3-dybdelaring"),
        dropped,
    ];
    let days = [
        (id(10), Some(day())),
        (id(11), day().succ_opt()),
        (id(12), None),
    ];
    let found = |name: &str| {
        let found = last_decided(&all, &days, &module(name));
        found.iter().map(|d| d.id).collect::<Vec<Uuid>>()
    };
    assert_eq!(found("3-dybdelaring"), [id(2)]);
    assert_eq!(found("1-overordnet-del"), [id(1)]);
    assert!(last_decided(&[], &days, &module("3-dybdelaring")).is_empty());
}

// Minutes back to the teacher.

fn sent(edition: u32, texts: &[(u128, &str)]) -> (Outcome, Vec<Decision>) {
    let decisions: Vec<Decision> = texts
        .iter()
        .map(|(n, text)| {
            let mut decision = decision(*n, 1, text);
            decision.edition = edition;
            decision
        })
        .collect();
    let minutes = minutes(&plan(), &[card(1, "Ro")], &Wall::new(1), &decisions);
    let outcome = Outcome::new(&plan(), &minutes, edition);
    let written = travel::minutes_file(&outcome, &decisions, &course(), day()).unwrap();
    travel::read_minutes(&received(&written.bytes).bundle).unwrap()
}

fn take_in(journal: &mut Journal, (outcome, decisions): (Outcome, Vec<Decision>)) -> Meant {
    let (meant, records) = receive_minutes(journal, outcome, decisions);
    for (key, data) in records {
        journal.keep(key, data, &at(0));
    }
    meant
}

#[test]
fn minutes_come_in_once_and_a_newer_edition_replaces_the_older_in_any_order() {
    let (first, second) = (
        sent(0, &[(70, "Vi rydder")]),
        sent(1, &[(70, "Vi venter"), (71, "Ny")]),
    );
    let mut journal = Journal::default();
    assert_eq!(take_in(&mut journal, first.clone()), Meant::New);
    assert_eq!(take_in(&mut journal, first.clone()), Meant::Same);
    assert_eq!(take_in(&mut journal, second.clone()), Meant::Newer);
    assert_eq!(take_in(&mut journal, first.clone()), Meant::Same);
    let mut other = Journal::default();
    take_in(&mut other, second);
    take_in(&mut other, first);
    assert_eq!(other.decisions(None), journal.decisions(None));
    assert_eq!(journal.decision(id(70)).unwrap().text, "Vi venter");
    let outcome: Option<Outcome> = journal.part(plan().id, MeetingPart::Outcome);
    assert_eq!(outcome.unwrap().edition, 1);
}

/// Whoever has a contribution could find the card that was made of it.
// Holds D 10.
#[test]
fn minutes_hold_no_card_in_the_file_or_where_they_are_taken_in() {
    let card = id(0xCA4D);
    let mut decision = decision(70, 1, "Vi rydder");
    decision.card = Some(card);
    assert_eq!(decision.for_others().card, None);
    let outcome = Outcome::new(&plan(), &minutes(&plan(), &[], &Wall::new(1), &[]), 0);
    let written = travel::minutes_file(&outcome, &[decision.clone()], &course(), day()).unwrap();
    let text = String::from_utf8(written.bytes).unwrap();
    assert!(
        !text.contains(&card.to_string()) && !text.contains("card"),
        "{text}"
    );
    // An older app's minutes still have it.
    let mut bundle = received(text.as_bytes()).bundle;
    for record in &mut bundle.records {
        if let Record::Other(other) = record {
            let told = Value::from(card.to_string());
            other.members.insert("card".into(), told);
        }
    }
    let (_, decisions) = travel::read_minutes(&bundle).unwrap();
    assert!(decisions.iter().all(|decision| decision.card.is_none()));
}

#[test]
fn what_she_marked_as_hers_stays_hers_and_she_alone_can_say_so() {
    let mut journal = Journal::default();
    let (outcome, mut decisions) = sent(0, &[(70, "Vi rydder")]);
    decisions[0].mine = true;
    take_in(&mut journal, (outcome, decisions));
    let mut hers = journal.decision(id(70)).unwrap();
    assert!(!hers.mine);
    hers.mine = true;
    hers.status = Status::Done;
    journal.keep_decision(&hers, &at(1));
    assert_eq!(
        take_in(&mut journal, sent(0, &[(70, "Vi rydder")])),
        Meant::Same
    );
    take_in(&mut journal, sent(1, &[(70, "Vi venter")]));
    assert!(journal.decision(id(70)).unwrap().mine);
}

#[test]
fn a_file_cannot_write_in_another_meetings_decisions_or_in_ones_own_meeting() {
    let mut journal = Journal::default();
    let mut own = Decision::new(id(70));
    own.text = "Mitt eget tiltak".into();
    journal.keep_decision(&own, &at(0));
    take_in(&mut journal, sent(9, &[(70, "Overskrevet")]));
    assert_eq!(journal.decision(id(70)), Some(own));
    let mut leader = Journal::default();
    leader.keep_meeting(&Kept::here(plan()), &at(0));
    let before = leader.clone();
    assert_eq!(take_in(&mut leader, sent(9, &[(71, "Nei")])), Meant::Own);
    assert_eq!(leader, before);
}

#[test]
fn answers_are_untouched_by_minutes() {
    let mut journal = Journal::default();
    let key = AnswerKey::first(moteklar::course::id::PromptId::new(PROMPT).unwrap());
    journal.write_text(&TextKey::Answer(key.clone()), "Mitt svar", "", &at(0));
    let before = journal.record(&RecordKey::Answer(key.clone())).cloned();
    take_in(&mut journal, sent(0, &[(70, "Vi rydder")]));
    assert_eq!(journal.record(&RecordKey::Answer(key)).cloned(), before);
}

#[test]
fn the_same_minutes_keep_their_edition_and_changed_ones_are_the_next() {
    let mut edits = Edits::new();
    assert_eq!(
        [
            edits.send("a"),
            edits.send("a"),
            edits.send("b"),
            edits.send("a")
        ],
        [0, 0, 1, 2]
    );
    assert_eq!(Edits::from_data(&edits.to_data()), Some(edits.clone()));
    let mut decision = decision(1, 1, "x");
    assert!(decision.was_sent(edits.sent));
    decision.revise(edits.sent);
    assert_eq!(
        (decision.edition, decision.was_sent(edits.sent)),
        (3, false)
    );
}

// «Før og nå».

#[test]
fn the_first_answer_stands_beside_a_later_one_across_rounds() {
    let mut journal = Journal::default();
    let prompt = moteklar::course::id::PromptId::new(PROMPT).unwrap();
    let first = AnswerKey::first(prompt.clone());
    let second = AnswerKey {
        prompt,
        round: Round::new(2),
    };
    journal.write_text(
        &TextKey::Answer(first.clone()),
        "Først tenkte jeg dette",
        "",
        &at(0),
    );
    assert_eq!(journal.first_answer(&first), None);
    journal.write_text(
        &TextKey::Answer(first.clone()),
        "Nå vet vi noe annet",
        "",
        &at(90_000_000),
    );
    let text = |key: &AnswerKey| journal.first_answer(key).map(|(text, _)| text);
    assert_eq!(text(&first).as_deref(), Some("Først tenkte jeg dette"));
    assert_eq!(text(&second), None);
    journal.write_text(
        &TextKey::Answer(second.clone()),
        "Andre runde",
        "",
        &at(99_000_000),
    );
    let first = journal.first_answer(&second).map(|(text, _)| text);
    assert_eq!(first.as_deref(), Some("Først tenkte jeg dette"));
}

// Deleting what was gathered.

#[test]
fn after_deletion_no_contribution_is_left_but_numbers_and_decisions_are() {
    let cards = [
        card(11, "HEMMELIG en"),
        card(12, "HEMMELIG to"),
        card(13, "HEMMELIG tre"),
    ];
    let mut wall = Wall::new(1);
    wall.add_theme(id(50), "Ro i timen");
    wall.set_hands(id(50), Some(7));
    wall.move_to(id(11), Some(id(50)));
    wall.set_starred(id(12), true);
    let mut decisions = [decision(70, 1, "Vi rydder")];
    decisions[0].card = Some(id(11));
    let mut edits = Edits::new();
    edits.set(
        &format!("prompt/{PROMPT}"),
        Some("Redigert: HEMMELIG to"),
        0,
    );
    edits.set("open", Some("Hva med elevrådet?"), 0);
    let words = Language::Nb.texts().meeting();
    let before = minutes(&plan(), &cards, &wall, &decisions);
    let words = (&words.minutes, &words.room.table);
    let_contributions_go(
        &before,
        &cards,
        &mut wall,
        &mut edits,
        &mut decisions,
        KeptQuotes::Numbers,
        words,
    );
    let from = Sources {
        plan: &plan(),
        cards: &[],
        wall: &wall,
        decisions: &decisions,
        delivered: 0,
    };
    let after = Minutes::write(&from, &edits, words.0);
    let stored = format!(
        "{:?}{:?}{:?}{after:?}",
        wall.to_data(),
        edits.to_data(),
        decisions.each_ref().map(Decision::to_data)
    );
    for gone in [
        "HEMMELIG".to_owned(),
        id(11).to_string(),
        id(12).to_string(),
    ] {
        assert!(!stored.contains(&gone), "{gone} is left: {stored}");
    }
    let text = moteklar::meeting::markdown::write(&after);
    for stays in ["3 av 31", "1 lapp.", "7 rakk opp", "Vi rydder", "elevrådet"] {
        assert!(text.contains(stays), "{stays} is not in {text}");
    }
}

#[test]
fn quotes_stay_in_the_minutes_when_that_is_chosen() {
    let cards = [card(1, "Et sitat")];
    let mut wall = Wall::new(1);
    let mut edits = Edits::new();
    let words = Language::Nb.texts().meeting();
    let before = minutes(&plan(), &cards, &wall, &[]);
    let words = (&words.minutes, &words.room.table);
    let_contributions_go(
        &before,
        &cards,
        &mut wall,
        &mut edits,
        &mut [],
        KeptQuotes::Quotes,
        words,
    );
    let from = Sources {
        plan: &plan(),
        cards: &[],
        wall: &wall,
        decisions: &[],
        delivered: 0,
    };
    let after = Minutes::write(&from, &edits, words.0);
    let text = |minutes: &Minutes| moteklar::meeting::markdown::write(minutes);
    assert_eq!(text(&after), text(&before));
}

// The spreadsheet.

#[test]
fn the_table_has_a_row_for_each_line_and_each_decision() {
    let mut agreed = decision(70, 1, "=Vi rydder");
    agreed.who = "Trinnlederne".into();
    agreed.due = Some(day());
    let cards = [card(1, "første\nlinje to"), card(2, "andre")];
    let words = Language::Nb.texts().meeting();
    let of = minutes(
        &plan(),
        &cards,
        &Wall::new(1),
        std::slice::from_ref(&agreed),
    );
    let rows = table(&of, &[agreed], &words.minutes, &words.room.table);
    assert!(rows.iter().all(|row| row.len() == 7), "{rows:?}");
    let said: Vec<&str> = rows.iter().map(|row| row[1].as_str()).collect();
    assert!(
        said.contains(&"første\nlinje to") && said.contains(&"andre"),
        "{said:?}"
    );
    let decided = rows.last().unwrap();
    assert_eq!(decided[3..5], ["Trinnlederne", "2026-11-23"]);
    assert!(csv::write(&rows).contains("\"'=Vi rydder\""));
}

// Threads.

fn outcome(n: u128, themes: &[(&str, &str)], open: &str) -> Outcome {
    let mut outcome = Outcome::bare(id(n));
    outcome.title = format!("Gruppe {n}");
    let section = |key: String, heading: &str, text: &str| moteklar::meeting::SentSection {
        heading: heading.into(),
        text: text.into(),
        key,
        extra: serde_json::Map::new(),
    };
    for (n, (name, text)) in themes.iter().enumerate() {
        outcome
            .sections
            .push(section(format!("theme/{n}"), name, text));
    }
    let prompt = section(format!("prompt/{PROMPT}"), "Hva la du merke til?", "- svar");
    outcome.sections.push(prompt);
    outcome
        .sections
        .push(section("open".into(), "Open questions", open));
    outcome
}

#[test]
fn threads_show_what_comes_up_again_what_stands_alone_and_what_is_open() {
    let all = vec![
        outcome(1, &[("Ro i timen", "- a"), ("Kantina", "- b")], "Når?"),
        outcome(2, &[("ro  i timen.", "- c")], ""),
    ];
    let mut dropped = decision(72, 2, "nei");
    dropped.status = Status::Dropped;
    let decisions = [
        decision(70, 1, "Vi rydder"),
        decision(71, 9, "annet møte"),
        dropped,
    ];
    let threads = Threads::of(all, &decisions, "Åpne spørsmål");
    assert_eq!(threads.meetings.len(), 2);
    assert_eq!(threads.common.len(), 1);
    assert_eq!(
        threads.common[0].said,
        [Some("- a".to_owned()), Some("- c".to_owned())]
    );
    assert_eq!(threads.single[0].heading, "Kantina");
    assert_eq!(threads.prompts[0].said.len(), 2);
    assert_eq!(
        threads
            .decided
            .iter()
            .map(|(n, d)| (*n, d.id))
            .collect::<Vec<_>>(),
        [(0, id(70))]
    );
    assert_eq!(threads.open, [(0, "Når?".to_owned())]);
    assert_eq!(Threads::of(Vec::new(), &[], ""), Threads::default());
}

#[test]
fn what_groups_said_and_what_one_meeting_alone_was_asked_are_threads_too() {
    let section = |key: &str, heading: &str, text: &str| {
        let mut section = outcome(9, &[(heading, text)], "").sections.remove(0);
        section.key = key.to_owned();
        section
    };
    let mut one = outcome(1, &[], "");
    one.sections = vec![
        section("groups", "Gruppene", "- a"),
        section("prompt/x", "Bare vi ble spurt", "- c"),
    ];
    let mut two = outcome(2, &[], "");
    two.sections = vec![section("groups", "Gruppene", "- b")];
    let threads = Threads::of(vec![one, two], &[], "");
    let both = [Some("- a".to_owned()), Some("- b".to_owned())];
    assert_eq!(threads.prompts[0].said, both);
    assert_eq!(threads.single[0].heading, "Bare vi ble spurt");
}

proptest! {
    #![proptest_config(cases(128))]

    // Holds B 13.
    #[test]
    fn whatever_a_signed_card_is_the_projector_hears_its_text_only(
        name in "[A-Z]{8,20}", group in "[A-Z]{8,20}", text in "[a-zæøå <>&\"\\\\]{0,40}",
    ) {
        let mut signed = card(1, &text);
        signed.name = Some(name.clone());
        signed.group = Some(group.clone());
        signed.voice = Voice::Group;
        let mut run = Run::new();
        run.show = Show::Cards;
        let message = ScreenMessage::Show(shown(&named(), &run, &[signed], &Wall::new(3)));
        let written = message.write();
        prop_assert!(!written.contains(&name) && !written.contains(&group));
        prop_assert_eq!(ScreenMessage::read(&written), Some(message));
    }

    #[test]
    fn follow_up_loses_no_decision(
        days in prop::collection::vec((prop::option::of(-30i64..60), 0usize..3, any::<bool>()), 0..30),
    ) {
        let decisions: Vec<Decision> = days.iter().zip(100u128..).map(|((due, status, mine), n)| {
            let mut decision = decision(n, 1, "x");
            decision.due = due.and_then(|d| day().checked_add_signed(chrono::TimeDelta::days(d)));
            decision.status = Status::ALL[*status];
            decision.mine = *mine;
            decision
        }).collect();
        let sorted = FollowUp::of(decisions.clone(), day());
        let piles = [&sorted.own, &sorted.late, &sorted.soon, &sorted.later, &sorted.closed];
        let mut ids: Vec<Uuid> = piles.iter().flat_map(|pile| pile.iter().map(|d| d.id)).collect();
        ids.sort();
        let mut all: Vec<Uuid> = decisions.iter().map(|d| d.id).collect();
        all.sort();
        prop_assert_eq!(ids, all);
    }
}
