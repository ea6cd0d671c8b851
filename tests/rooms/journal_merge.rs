#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use proptest::prelude::*;

use moteklar::journal::{Fate, Journal, Plan, Refusal, Settings};
use moteklar::store::{
    Envelope, MeetingRef, Progress, RecordKey, TextKey, Texts, Version, Versions,
};

use crate::journal_support::{all_texts, answer, at, cases, module, page, record, stored, text};

type File = Vec<(RecordKey, Envelope)>;

fn restore(journal: &mut Journal, file: &File) -> Plan {
    let plan = Plan::new(journal, file.clone());
    journal.apply(&plan);
    plan
}

fn written(texts: &[(&str, &str)]) -> Journal {
    let mut journal = Journal::default();
    for (id, words) in texts {
        journal.write_text(&text(id), words, "?", &at(0));
    }
    journal
}

// Holds C 4.
#[test]
fn a_restore_into_nothing_gives_the_backup_byte_for_byte() {
    let mut old = written(&[("a", "svar"), ("b", "svar b")]);
    old.write_text(&text("a"), "helt annet", "?", &at(10));
    old.set_progress(&page("p"), Progress::Done, &at(1));
    let mut settings = Settings {
        language: Some("nn".into()),
        device: Some("own".into()),
        ..Settings::default()
    };
    old.set_settings(&settings, &at(2));
    let file = old.travelling();
    // The new browser has only been asked whose it is.
    let mut new = Journal::default();
    settings = Settings {
        device: Some("shared".into()),
        ..Settings::default()
    };
    new.set_settings(&settings, &at(50));
    let plan = restore(&mut new, &file);
    assert_eq!(new.travelling(), file);
    assert_eq!(plan.counts().new, 3);
    assert_eq!(new.settings().language.as_deref(), Some("nn"));
    assert_eq!(new.settings().device.as_deref(), Some("shared"));
}

#[test]
fn the_dry_run_says_what_becomes_of_each_record() {
    let mut ours = written(&[
        ("same", "lik"),
        ("newer", "Vi"),
        ("older", "Vi prøvde"),
        ("both", "min"),
    ]);
    let theirs = written(&[
        ("same", "lik"),
        ("newer", "Vi prøvde"),
        ("older", "Vi"),
        ("both", "din"),
        ("new", "ny"),
    ]);
    let mut file = theirs.travelling();
    for (key, envelope) in &mut file {
        envelope.rev += u64::from(*key == record("newer"));
    }
    ours.write_text(&text("older"), "Vi prøvde det", "?", &at(1));
    let mut future = stored(1, "x");
    future.v = 2;
    file.push((record("future"), future));
    file.push((RecordKey::Copy, stored(1, "x")));
    file.push((RecordKey::Progress(page("p")), stored(1, "x")));
    let before = ours.clone();
    let plan = Plan::new(&ours, file);
    assert_eq!(ours, before);
    let fate = |key: RecordKey| plan.rows.iter().find(|r| r.key == key).unwrap().fate;
    assert_eq!(fate(record("same")), Fate::Same);
    assert_eq!(fate(record("newer")), Fate::Newer);
    assert_eq!(fate(record("older")), Fate::Older);
    assert_eq!(fate(record("both")), Fate::BothKept);
    assert_eq!(fate(record("new")), Fate::New);
    assert_eq!(fate(record("future")), Fate::Refused(Refusal::Newer));
    assert_eq!(fate(RecordKey::Copy), Fate::Refused(Refusal::NotOurs));
    assert_eq!(
        fate(RecordKey::Progress(page("p"))),
        Fate::Refused(Refusal::Unreadable)
    );
    let counts = plan.counts();
    assert_eq!((counts.new, counts.both_kept, counts.refused), (1, 1, 3));
    ours.apply(&plan);
    assert_eq!(ours.text(&text("newer")).unwrap().text, "Vi prøvde");
    assert_eq!(ours.text(&text("older")).unwrap().text, "Vi prøvde det");
    assert_eq!(all_texts(&ours, &text("both")), ["min", "din"]);
    assert!(ours.record(&record("future")).is_none());
}

#[test]
fn a_text_that_only_goes_on_is_no_second_version() {
    // Moved to another device, written on there, moved back.
    let mut here = written(&[("a", "Vi prøvde")]);
    let mut there = Journal::default();
    restore(&mut there, &here.travelling());
    there.write_text(&text("a"), "Vi prøvde det ut", "?", &at(1));
    restore(&mut here, &there.travelling());
    assert_eq!(here.text(&text("a")).unwrap().text, "Vi prøvde det ut");
    assert!(!here.has_alternates());
}

#[test]
fn what_was_looked_at_is_not_asked_again() {
    let file = written(&[("a", "din")]).travelling();
    let key = text("a");
    for answer in 0..3 {
        let mut journal = written(&[("a", "min")]);
        restore(&mut journal, &file);
        let other = journal.alternates(&key)[0].text.clone();
        match answer {
            0 => journal.keep_this(&key, &at(1)),
            1 => journal.use_other(&key, &other, &at(1)),
            _ => journal.join_both(&key, &other, &at(1)),
        };
        assert!(!journal.has_alternates());
        let settled = journal.clone();
        restore(&mut journal, &file);
        assert_eq!(journal, settled);
        let texts = all_texts(&journal, &key).join("|");
        assert!(texts.contains("min") && texts.contains("din"), "{texts}");
    }
}

// Holds C 7.
#[test]
fn undo_gives_the_exact_state_before() {
    let mut journal = written(&[("a", "min"), ("b", "b")]);
    journal.write_text(&text("a"), "noe helt annet", "?", &at(10));
    let before = journal.clone();
    let file = written(&[("a", "din"), ("c", "c")]).travelling();
    let plan = Plan::new(&journal, file);
    let changes = journal.apply(&plan);
    let undone = journal.undo(&changes);
    assert_eq!(journal, before);
    assert!(undone.kept.is_empty());
}

#[test]
fn undo_leaves_what_was_written_since() {
    let mut journal = written(&[("a", "min")]);
    let mut other = written(&[("a", "din"), ("c", "c")]);
    other.write_text(&text("a"), "dine ord", "?", &at(1));
    let plan = Plan::new(&journal, other.travelling());
    let changes = journal.apply(&plan);
    journal.write_text(&text("a"), "dine ord, og mine", "?", &at(2));
    let undone = journal.undo(&changes);
    assert_eq!(undone.kept, [record("a")]);
    assert_eq!(journal.text(&text("c")), None);
    // The text that the restore had put beside it is still there.
    assert!(all_texts(&journal, &text("a")).contains(&"min".to_owned()));
}

// Holds C 12.
#[test]
fn a_record_of_a_later_schema_goes_through_unharmed() {
    let key = RecordKey::Unknown("future/x".into());
    let raw = r#"{"v":1,"rev":2,"at":"x","data":{"deep":{"y":[1,null]}},"extra":"z"}"#;
    let envelope = Envelope::parse(raw).unwrap();
    let mut journal = Journal::default();
    restore(&mut journal, &vec![(key.clone(), envelope.clone())]);
    assert_eq!(journal.travelling(), [(key, envelope)]);
}

fn words() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["", "a", "ab", "abc", "abd", "b", "ba", "c"])
}

prop_compose! {
    /// What may be known of one text: anything, but what was looked at is in
    /// the history.
    fn any_texts()(
        current in prop::option::of((1..5_u64, words())),
        beside in prop::collection::vec((1..5_u64, words()), 0..3),
        before in prop::collection::vec((1..5_u64, words()), 0..3),
        looked_at in 0..3_usize,
    ) -> Texts {
        let version = |(rev, text): (u64, &str)| Version::of(&stored(rev, text));
        let mut texts = Texts::default();
        texts.history.extend(before.iter().copied().map(version));
        texts.alternates.extend(beside.into_iter().map(version));
        for done in before.into_iter().take(looked_at) {
            texts.alternates.remove(&version(done));
        }
        texts.current = current.map(|(rev, text)| stored(rev, text));
        texts
    }
}

#[derive(Clone, Debug)]
enum Act {
    Write(u8, &'static str),
    Append(u8),
    Keep(u8),
    Use(u8),
    Progress(bool),
    Round,
    Bring(bool),
    Language(bool),
}

fn act() -> impl Strategy<Value = (Act, i64)> {
    let act = prop_oneof![
        4 => (0..3_u8, words()).prop_map(|(id, w)| Act::Write(id, w)),
        4 => (0..3_u8).prop_map(Act::Append),
        1 => (0..3_u8).prop_map(Act::Keep),
        1 => (0..3_u8).prop_map(Act::Use),
        1 => any::<bool>().prop_map(Act::Progress),
        1 => Just(Act::Round),
        1 => any::<bool>().prop_map(Act::Bring),
        1 => any::<bool>().prop_map(Act::Language),
    ];
    (act, 0..9_i64)
}

fn live(journal: &mut Journal, acts: &[(Act, i64)]) {
    let mut minute = 0;
    for (act, minutes) in acts {
        minute += minutes;
        let now = at(minute);
        let key = |id: &u8| text(&format!("p{id}"));
        match act {
            Act::Write(id, words) => journal.write_text(&key(id), words, "?", &now),
            Act::Append(id) => {
                let mut words = journal.text(&key(id)).map_or(String::new(), |t| t.text);
                words.push('x');
                journal.write_text(&key(id), &words, "?", &now)
            }
            Act::Keep(id) => journal.keep_this(&key(id), &now),
            Act::Use(id) => match journal.alternates(&key(id)).first() {
                Some(other) => journal.use_other(&key(id), &other.text, &now),
                None => Vec::new(),
            },
            Act::Progress(done) => {
                let state = if *done {
                    Progress::Done
                } else {
                    Progress::Started
                };
                journal.set_progress(&page("p"), state, &now)
            }
            Act::Round => journal.begin_round(&module("m"), &now),
            Act::Bring(both) => {
                let chosen = if *both { vec!["a", "b"] } else { vec!["a"] };
                let chosen: BTreeSet<_> = chosen.into_iter().map(answer).collect();
                journal.bring(&MeetingRef::Loose, &chosen, &now)
            }
            Act::Language(nn) => {
                let language = Some(if *nn { "nn" } else { "nb" }.to_owned());
                let settings = Settings {
                    language,
                    ..journal.settings()
                };
                journal.set_settings(&settings, &now)
            }
        };
    }
}

fn life() -> impl Strategy<Value = Vec<(Act, i64)>> {
    prop::collection::vec(act(), 0..12)
}

/// Three devices: a common past, then each on its own, the second after
/// having met the first.
fn devices(lives: &[Vec<(Act, i64)>; 4]) -> [Journal; 3] {
    let mut common = Journal::default();
    live(&mut common, &lives[0]);
    let mut all = [common.clone(), common.clone(), common];
    live(&mut all[0], &lives[1]);
    live(&mut all[1], &lives[2]);
    let met = all[0].travelling();
    restore(&mut all[1], &met);
    live(&mut all[1], &lives[3]);
    live(&mut all[2], &lives[3]);
    all
}

proptest! {
    #![proptest_config(cases(400))]

    // Holds C 8.
    #[test]
    fn joining_texts_is_commutative_associative_and_idempotent(
        a in any_texts(), b in any_texts(), c in any_texts()
    ) {
        // What a device keeps is always joined, if only with nothing.
        let [a, b, c] = [a, b, c].map(|t| t.join(&Texts::default()));
        let ab = a.clone().join(&b);
        prop_assert_eq!(&ab, &b.clone().join(&a));
        prop_assert_eq!(ab.clone().join(&c), a.clone().join(&b.clone().join(&c)));
        prop_assert_eq!(&ab.clone().join(&b), &ab);
        prop_assert_eq!(&a.clone().join(&a), &a);
    }

    #[test]
    fn joining_texts_loses_none(a in any_texts(), b in any_texts()) {
        let joined = a.clone().join(&b);
        let lists = |t: &Texts| {
            let of = |v: &Versions| v.list().iter().map(|v| v.text.clone()).collect::<Vec<_>>();
            let current = t.current.iter().map(|c| c.text("text").to_owned());
            current.chain(of(&t.alternates)).chain(of(&t.history)).collect::<Vec<_>>()
        };
        let gone = |t: &String| {
            let version = Version::of(&stored(1, t));
            joined.alternates.had(&version)
        };
        let after = lists(&joined);
        for text in lists(&a).into_iter().chain(lists(&b)) {
            prop_assert!(gone(&text) || after.iter().any(|t| t.starts_with(&text)), "{:?}", text);
        }
    }

    // Holds C 8.
    #[test]
    fn files_give_one_state_whatever_their_order_and_number(
        lives in [life(), life(), life(), life()]
    ) {
        let [ours, second, third] = devices(&lives);
        let (x, y) = (second.travelling(), third.travelling());
        let after = |files: &[&File]| {
            let mut journal = ours.clone();
            for file in files {
                restore(&mut journal, file);
            }
            journal
        };
        let both = after(&[&x, &y]);
        prop_assert_eq!(&both, &after(&[&y, &x]));
        prop_assert_eq!(&both, &after(&[&x, &y, &x, &x, &y]));
        // First the two others with each other.
        let mut met = second.clone();
        restore(&mut met, &y);
        prop_assert_eq!(&both, &after(&[&met.travelling()]));
        // And nobody's text is missing.
        for journal in [&ours, &second, &third] {
            for (key, text) in journal.texts() {
                let kept = all_texts(&both, &key);
                prop_assert!(kept.iter().any(|t| t.starts_with(&text.text)), "{:?}", text);
            }
        }
    }

    // Holds C 7.
    #[test]
    fn every_restore_can_be_undone_exactly(lives in [life(), life(), life(), life()]) {
        let [ours, second, _] = devices(&lives);
        let mut journal = ours.clone();
        let plan = Plan::new(&journal, second.travelling());
        let changes = journal.apply(&plan);
        let undone = journal.undo(&changes);
        prop_assert_eq!(&journal, &ours);
        prop_assert!(undone.kept.is_empty());
        let same: Vec<TextKey> = ours.with_alternates().collect();
        prop_assert_eq!(same, journal.with_alternates().collect::<Vec<_>>());
    }
}
