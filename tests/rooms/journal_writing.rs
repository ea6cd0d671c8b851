#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use moteklar::bundle::contribution::Slot;
use moteklar::journal::{
    Compared, Drill, Due, FrozenContribution, Journal, MOST_VERSIONS, Missing, PageFacts, Plan,
    ReadBack, Settings, search,
};
use moteklar::store::{Envelope, MeetingRef, PageKey, Progress, RecordKey, Round, TextKey};

use crate::journal_support::{answer, at, in_round, module, page, prompt, record, text};

#[test]
fn an_answer_keeps_the_prompt_as_it_read() {
    let mut journal = Journal::default();
    let changes = journal.write_text(&text("a"), "Mitt svar", "Hva tenker du?", &at(0));
    assert_eq!(changes.len(), 1);
    let written = journal.answer(&answer("a")).unwrap();
    assert_eq!((written.text.as_str(), written.rev), ("Mitt svar", 1));
    assert_eq!(written.prompt_text, "Hva tenker du?");
    // Leaving the field untouched writes nothing, whatever the language.
    let again = journal.write_text(&text("a"), "Mitt svar", "What do you think?", &at(9));
    assert!(again.is_empty());
    assert!(journal.write_text(&text("b"), "", "?", &at(0)).is_empty());
    assert_eq!(journal.texts().count(), 1);
}

#[test]
fn a_second_round_stands_beside_the_first() {
    let mut journal = Journal::default();
    let module = module("1-overordnet-del");
    journal.write_text(&text("a"), "første", "?", &at(0));
    assert_eq!(journal.round(&module), Round::FIRST);
    journal.begin_round(&module, &at(1));
    assert_eq!(journal.round(&module).get(), 2);
    journal.write_text(&in_round("a", 2), "andre", "?", &at(2));
    assert_eq!(journal.text(&text("a")).unwrap().text, "første");
    assert_eq!(journal.text(&in_round("a", 2)).unwrap().text, "andre");
}

#[test]
fn progress_place_settings_and_choice_are_remembered() {
    let mut journal = Journal::default();
    let side = page("1-side");
    assert_eq!(journal.progress(&side), Progress::NotStarted);
    journal.set_progress(&side, Progress::Done, &at(0));
    journal.set_progress(&side, Progress::Started, &at(1));
    assert_eq!(journal.progress(&side), Progress::Started);
    assert!(
        journal
            .set_progress(&side, Progress::Started, &at(2))
            .is_empty()
    );
    journal.set_place(&side.page, &at(0));
    assert_eq!(journal.place(), Some(side.page.clone()));
    let settings = Settings {
        language: Some("nn".into()),
        scheme: Some("dark".into()),
        ..Settings::default()
    };
    journal.set_settings(&settings, &at(0));
    assert_eq!(journal.settings(), settings);
    let meeting = MeetingRef::Page(side.page);
    let chosen = BTreeSet::from([answer("a"), answer("b")]);
    journal.bring(&meeting, &chosen, &at(0));
    assert_eq!(journal.brought(&meeting), chosen);
    assert!(journal.brought(&MeetingRef::Loose).is_empty());
    let frozen = frozen("{}");
    journal.freeze(&meeting, &frozen, &at(0));
    assert_eq!(journal.frozen(&meeting), Some(frozen));
}

fn frozen(bytes: &str) -> FrozenContribution {
    FrozenContribution {
        file_name: "moteklar-bidrag-a-b-c-d.json".into(),
        bytes: bytes.into(),
        sha256: String::new(),
        edition: 1,
        content: "sum".into(),
        extra: serde_json::Map::new(),
    }
}

// Holds D 10.
#[test]
fn only_a_planned_meeting_has_a_slot_and_what_is_signed_has_one_of_its_own() {
    let mut journal = Journal::default();
    let slot = |n, edition| Slot {
        id: uuid::Uuid::from_u128(n),
        edition,
    };
    let planned = MeetingRef::Meeting(uuid::Uuid::from_u128(7));
    journal.set_slot(&planned, false, slot(1, 1), &at(0));
    assert_eq!(journal.slot(&planned, false), Some(slot(1, 1)));
    assert_eq!(
        journal.slot(&planned, true),
        None,
        "it would name the first"
    );
    journal.set_slot(&planned, true, slot(2, 1), &at(1));
    journal.set_slot(&planned, false, slot(1, 2), &at(2));
    assert_eq!(journal.slot(&planned, true), Some(slot(2, 1)));
    assert_eq!(journal.slot(&planned, false), Some(slot(1, 2)));
    for loose in [MeetingRef::Loose, MeetingRef::Page(page("1-side").page)] {
        journal.set_slot(&loose, false, slot(3, 1), &at(3));
        assert_eq!(journal.slot(&loose, false), None);
    }
}

/// As they were kept when there was one slot for ever.
#[test]
fn a_slot_from_before_serves_only_what_it_served_and_a_loose_one_goes() {
    let mut journal = Journal::default();
    let id = uuid::Uuid::from_u128(9);
    let old = |journal: &mut Journal, meeting: &MeetingRef| {
        let data = serde_json::json!({ "slot": id.to_string(), "edition": 4 });
        let data = data.as_object().unwrap().clone();
        journal.keep(RecordKey::Slot(meeting.clone()), data, &at(0));
    };
    let planned = MeetingRef::Meeting(uuid::Uuid::from_u128(7));
    old(&mut journal, &planned);
    journal.freeze(&planned, &frozen("{\"author\":{}}"), &at(0));
    assert_eq!(journal.slot(&planned, true), Some(Slot { id, edition: 4 }));
    assert_eq!(journal.slot(&planned, false), None);

    let loose = MeetingRef::Loose;
    old(&mut journal, &loose);
    journal.freeze(&loose, &frozen("{\"slot\":\"9\"}"), &at(0));
    assert_eq!(journal.forget_loose_slots().len(), 2);
    assert_eq!(journal.frozen(&loose), None);
    assert!(journal.record(&RecordKey::Slot(loose)).is_none());
    assert!(journal.slot(&planned, true).is_some());
    assert!(journal.forget_loose_slots().is_empty());
}

#[test]
fn typing_on_cuts_no_version_but_a_settled_text_is_kept() {
    let mut journal = Journal::default();
    let key = text("a");
    for (minute, words) in ["Vi", "Vi prøvde", "Vi prøvde det", "Vi prøvde det ut"]
        .iter()
        .enumerate()
    {
        journal.write_text(&key, words, "?", &at(minute as i64));
    }
    assert!(journal.history(&key).is_empty());
    journal.write_text(&key, "Vi prøvde det ut i går", "?", &at(8));
    assert_eq!(journal.history(&key)[0].text, "Vi prøvde det ut");
    assert_eq!(journal.history(&key)[0].extra["prompt_text"], "?");
}

#[test]
fn what_is_deleted_or_replaced_in_haste_is_kept() {
    for new in [
        "",
        "Vi",
        "Noe helt annet, som er minst like langt som det gamle",
    ] {
        let mut journal = Journal::default();
        journal.write_text(&text("a"), "Vi prøvde det ut i tredje time", "?", &at(0));
        journal.write_text(&text("a"), new, "?", &at(0));
        assert_eq!(
            journal.history(&text("a"))[0].text,
            "Vi prøvde det ut i tredje time"
        );
    }
    let mut journal = Journal::default();
    journal.write_text(&text("a"), "Vi prøvde det ut i tredje time", "?", &at(0));
    journal.write_text(
        &text("a"),
        "Vi prøvde det ikke ut i tredje time",
        "?",
        &at(0),
    );
    assert!(journal.history(&text("a")).is_empty());
}

// Holds C 9.
#[test]
fn a_clock_that_goes_backwards_costs_no_text() {
    let mut journal = Journal::default();
    journal.write_text(&text("a"), "skrevet i 2099", "?", &at(40_000_000));
    journal.write_text(&text("a"), "skrevet i 2099, og nå", "?", &at(0));
    assert_eq!(journal.history(&text("a")).len(), 1);
}

#[test]
fn an_earlier_version_can_be_taken_back_and_nothing_goes() {
    let mut journal = Journal::default();
    let key = text("a");
    journal.write_text(&key, "første", "gammelt spørsmål", &at(0));
    journal.write_text(&key, "andre", "nytt spørsmål", &at(10));
    let changes = journal.take_back(&key, "første", &at(11));
    assert!(!changes.is_empty());
    let now = journal.text(&key).unwrap();
    assert_eq!(
        (now.text.as_str(), now.prompt_text.as_str()),
        ("første", "gammelt spørsmål")
    );
    assert!(journal.history(&key).iter().any(|v| v.text == "andre"));
    assert!(journal.take_back(&key, "finnes ikke", &at(12)).is_empty());
}

#[test]
fn the_oldest_version_goes_only_when_a_verified_copy_has_it() {
    let mut journal = Journal::default();
    let key = text("a");
    let write = |journal: &mut Journal, n: i64| {
        journal.write_text(&key, &format!("utgave {n}"), "?", &at(n * 10));
    };
    (0..30).for_each(|n| write(&mut journal, n));
    assert_eq!(journal.history(&key).len(), 29);
    let file = journal.travelling();
    journal.copy_verified(&file, "abc", &at(300));
    write(&mut journal, 31);
    assert_eq!(journal.history(&key).len(), MOST_VERSIONS);
    (32..60).for_each(|n| write(&mut journal, n));
    let history = journal.history(&key);
    // Versions since the copy stay, however many.
    assert!(history.iter().any(|v| v.text == "utgave 31"));
    assert!(!history.iter().any(|v| v.text == "utgave 29"));
    // What was dropped does not come back when that copy is restored.
    let plan = Plan::new(&journal, file);
    let before = journal.clone();
    assert!(journal.apply(&plan).is_empty());
    assert_eq!(journal, before);
}

#[test]
fn versions_are_bounded_in_bytes_too() {
    let mut journal = Journal::default();
    let key = text("a");
    let long = |n: i64| format!("{n} {}", "x".repeat(20_000));
    (0..5).for_each(|n| drop(journal.write_text(&key, &long(n), "?", &at(n * 10))));
    let file = journal.travelling();
    journal.copy_verified(&file, "abc", &at(50));
    journal.write_text(&key, "kort", "?", &at(60));
    assert_eq!(journal.history(&key).len(), 3);
}

// Holds C 9.
#[test]
fn a_copy_from_the_future_drops_nothing() {
    let mut journal = Journal::default();
    let key = text("a");
    (0..30).for_each(|n| drop(journal.write_text(&key, &format!("{n}"), "?", &at(n * 10))));
    let file = journal.travelling();
    journal.copy_verified(&file, "abc", &at(40_000_000));
    journal.write_text(&key, "ny", "?", &at(400));
    assert_eq!(journal.history(&key).len(), 30);
}

#[test]
fn the_journal_knows_what_was_written_since_the_last_copy() {
    let mut journal = Journal::default();
    assert_eq!(journal.copy_age(&at(0)), None);
    journal.write_text(&text("a"), "a", "?", &at(0));
    journal.write_text(&text("b"), "b", "?", &at(0));
    assert_eq!(journal.since_copy().len(), 2);
    let file = journal.travelling();
    journal.copy_verified(&file, "abc", &at(10));
    assert!(journal.since_copy().is_empty());
    journal.write_text(&text("b"), "b2", "?", &at(20));
    assert_eq!(journal.since_copy(), [text("b")]);
    assert_eq!(journal.copy_age(&at(10 + 3 * 24 * 60)), Some(3));
    assert!(
        !journal
            .travelling()
            .iter()
            .any(|(key, _)| *key == RecordKey::Copy)
    );
    // Another person's file is no copy of ours.
    let mut other = Journal::default();
    other.write_text(&text("a"), "noe annet", "?", &at(0));
    other.copy_verified(&file, "abc", &at(10));
    assert_eq!(other.since_copy(), [text("a")]);
}

#[test]
fn a_copy_is_asked_for_after_ten_new_texts_or_three_days() {
    let day = 24 * 60;
    let mut journal = Journal::default();
    assert_eq!(journal.copy_due(&at(0)), None);
    journal.write_text(&text("a"), "a", "?", &at(0));
    assert_eq!(journal.copy_due(&at(3 * day - 1)), None);
    assert_eq!(journal.copy_due(&at(3 * day)), Some(Due::Days(3)));
    // A clock that went back asks for nothing.
    assert_eq!(journal.copy_due(&at(-5 * day)), None);
    journal.copy_verified(&journal.travelling(), "sum", &at(day));
    assert_eq!(journal.copy_due(&at(90 * day)), None, "nothing is new");
    for n in 0..9 {
        journal.write_text(&text(&format!("b-{n}")), "b", "?", &at(day + 1));
    }
    assert_eq!(journal.copy_due(&at(day + 2)), None);
    assert_eq!(journal.copy_due(&at(4 * day)), Some(Due::Days(3)));
    journal.write_text(&text("a"), "a igjen", "?", &at(day + 1));
    assert_eq!(journal.copy_due(&at(day + 2)), Some(Due::Texts(10)));
}

#[test]
fn a_copy_that_lacks_a_gathered_contribution_is_not_whole() {
    let mut journal = Journal::default();
    journal.write_text(&text("a"), "svar", "?", &at(0));
    let stored = journal.travelling();
    let shelf = [
        ("received/m/1".to_owned(), "{1}".to_owned()),
        ("received/m/2".to_owned(), "{2}".to_owned()),
    ];
    let mut read = ReadBack::default();
    read.add(stored.clone(), shelf[..1].to_vec(), "0");
    assert_eq!(read.compared(&stored, &shelf), Compared::Lacking(1));
    assert_eq!(read.compared(&stored, &shelf[..1]), Compared::Whole(2));
    assert_eq!(read.compared(&stored, &shelf[1..]), Compared::Different);
    read.add(Vec::new(), shelf[1..].to_vec(), "1");
    assert_eq!(read.compared(&stored, &shelf), Compared::Whole(3));
}

#[test]
fn a_copy_that_is_tried_says_what_it_gives_and_lacks_and_touches_nothing() {
    let mut journal = Journal::default();
    journal.write_text(&text("a"), "første", "?", &at(0));
    journal.write_text(&text("b"), "andre", "?", &at(0));
    let copy = journal.travelling();
    journal.write_text(&text("b"), "andre, skrevet videre", "?", &at(60));
    journal.write_text(&text("c"), "etterpå", "?", &at(60));
    let before = journal.clone();
    let shelf = [("received/m/1".to_owned(), "{1}".to_owned())];
    let mut drill = Drill::default();
    drill.add(copy.clone(), Vec::new());
    let missing = drill.missing(&journal.travelling(), &shelf);
    assert_eq!(missing.texts, [text("b"), text("c")]);
    assert_eq!((missing.others, missing.contributions), (0, 1));
    assert_eq!(
        (drill.journal().texts().count(), drill.contributions()),
        (2, 0)
    );
    drill.add(journal.travelling(), shelf.to_vec());
    assert_eq!(
        drill.missing(&journal.travelling(), &shelf),
        Missing::default()
    );
    assert_eq!(journal, before);
}

/// What is stored, and the copy of it in two files.
fn in_two_files(journal: &Journal) -> (Vec<(RecordKey, Envelope)>, [ReadBack; 2]) {
    let stored = journal.travelling();
    let mut files = [ReadBack::default(), ReadBack::default()];
    for (n, file) in files.iter_mut().enumerate() {
        let half = stored.iter().skip(n).step_by(2).cloned().collect();
        file.add(half, Vec::new(), &n.to_string());
    }
    (stored, files)
}

// Holds C 6.
#[test]
fn files_read_back_are_a_copy_when_together_they_hold_what_is_stored_now() {
    let mut journal = Journal::default();
    for (n, id) in ["a", "b", "c"].into_iter().enumerate() {
        journal.write_text(&text(id), &format!("svar {n}"), "?", &at(0));
    }
    let (stored, [first, second]) = in_two_files(&journal);
    assert_eq!(first.compared(&stored, &[]), Compared::Lacking(1));
    assert_eq!(second.compared(&stored, &[]), Compared::Lacking(2));
    let mut both = second.clone();
    both.add(stored.iter().step_by(2).cloned().collect(), Vec::new(), "0");
    assert_eq!(both.compared(&stored, &[]), Compared::Whole(3));
    assert_eq!(both.sha256(), "0,1");

    // Written since: the files hold something else, and so does another person's.
    journal.write_text(&text("a"), "et annet svar", "?", &at(60));
    let now = journal.travelling();
    assert_eq!(both.compared(&now, &[]), Compared::Different);
    let mut foreign = Journal::default();
    foreign.write_text(&text("d"), "svar 0", "?", &at(0));
    let mut theirs = ReadBack::default();
    theirs.add(foreign.travelling(), Vec::new(), "x");
    assert_eq!(theirs.compared(&now, &[]), Compared::Different);
    // The older file beside the newer does no harm.
    both.add(now.clone(), Vec::new(), "2");
    assert_eq!(both.compared(&now, &[]), Compared::Whole(now.len()));
    assert_eq!(ReadBack::default().compared(&[], &[]), Compared::Whole(0));
}

// Holds C 10.
#[test]
fn an_answer_stays_visible_when_its_prompt_is_gone_or_reworded() {
    let mut journal = Journal::default();
    journal.write_text(&text("a"), "svar a", "Gammelt a", &at(0));
    journal.write_text(&text("b"), "svar b", "Spørsmål b", &at(0));
    journal.write_text(&in_round("c", 2), "svar c", "Question c", &at(0));
    let known = BTreeSet::from([prompt("a"), prompt("c")]);
    let orphans = journal.orphans(&known);
    assert_eq!(orphans.len(), 1);
    assert_eq!(
        (&orphans[0].0, orphans[0].1.text.as_str()),
        (&answer("b"), "svar b")
    );
    let texts = BTreeMap::from([
        (prompt("a"), vec!["Nytt a".to_owned()]),
        (
            prompt("c"),
            vec!["Spørsmål c".to_owned(), "Question c".to_owned()],
        ),
    ]);
    let changed = journal.changed_prompts(&texts);
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0].then, "Gammelt a");
    journal.prompt_accepted(&answer("a"), "Nytt a", &at(1));
    assert!(journal.changed_prompts(&texts).is_empty());
    assert_eq!(journal.answer(&answer("a")).unwrap().text, "svar a");
}

#[test]
fn search_tolerates_case_accents_and_keyboards() {
    let text = "Én kafé på Ås: LÆRING og prøving";
    let words = |query: &str| -> Option<Vec<&str>> {
        let ranges = search::hits(query, text, "Hva er dybdelæring?")?;
        Some(ranges.into_iter().map(|r| &text[r]).collect())
    };
    assert_eq!(words("kafe"), Some(vec!["kafé"]));
    assert_eq!(words("læring"), Some(vec!["LÆRING"]));
    assert_eq!(words("laering"), Some(vec!["LÆRING"]));
    assert_eq!(words("proving"), Some(vec!["prøving"]));
    assert_eq!(words("proeving"), Some(vec!["prøving"]));
    assert_eq!(words("aas"), Some(vec!["Ås"]));
    assert_eq!(words("pa\u{30a}"), Some(vec!["på"]));
    assert_eq!(words("PRØV én"), Some(vec!["Én", "prøv"]));
    assert_eq!(words("dybdelæring kafé"), Some(vec!["kafé"]));
    assert_eq!(words("kåfe"), None);
    assert_eq!(words("kafé fisk"), None);
    assert_eq!(words("  "), Some(vec![]));
    let ring = 0..4;
    assert_eq!(search::hits("ås", "A\u{30a}s", ""), Some(vec![ring]));
}

#[test]
fn the_overview_counts_her_own_work() {
    let mut journal = Journal::default();
    let facts = |id: &str, minutes, tryout, prompts: &[&str]| PageFacts {
        page: page(id).page,
        module: module("1-overordnet-del"),
        minutes,
        tryout,
        prompts: prompts.iter().map(|p| prompt(p)).collect(),
    };
    let pages = [
        facts("p1", 10, false, &["a", "b"]),
        facts("p2", 30, true, &["c"]),
    ];
    journal.write_text(&text("a"), "svar", "?", &at(0));
    journal.write_text(&in_round("a", 2), "svar", "?", &at(0));
    journal.write_text(&text("b"), "  ", "?", &at(0));
    journal.write_text(&TextKey::Note(page("p2")), "notat", "", &at(0));
    let second = PageKey {
        page: page("p1").page,
        round: Round::new(2),
    };
    for key in [page("p1"), second] {
        journal.set_progress(&key, Progress::Done, &at(0));
    }
    journal.set_progress(&page("p2"), Progress::Started, &at(0));
    let work = &journal.overview(&pages)[0];
    assert_eq!((work.pages, work.done, work.answers), (2, 1, 3));
    assert_eq!((work.tryouts, work.minutes), (0, 20));
    journal.set_progress(&page("p2"), Progress::Done, &at(1));
    let work = &journal.overview(&pages)[0];
    assert_eq!((work.tryouts, work.minutes), (1, 50));
    assert!(journal.record(&record("a")).is_some());
}
