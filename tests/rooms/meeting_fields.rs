//! A field of a meeting's record is written in the record as it is by then.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use moteklar::journal::Journal;
use moteklar::meeting::{
    Decision, Edits, GroupAnswer, Kept, MeetingRecords, Notes, Plan, begin, begun, begun_no_more,
    write_field,
};
use moteklar::store::{MeetingPart, RecordKey};

use crate::journal_support::{at, cases};
use crate::meeting_support::{id, plan};

fn key(part: MeetingPart) -> RecordKey {
    RecordKey::Meeting(id(1), part)
}

fn led() -> Journal {
    let mut journal = Journal::default();
    journal.keep_meeting(&Kept::here(plan()), &at(0));
    journal
}

fn write_plan(journal: &mut Journal, texts: [&str; 2], set: fn(&mut Plan, &str)) {
    let set = |kept: &mut Kept, text: &str| {
        let mut plan = kept.plan.clone();
        set(&mut plan, text);
        kept.revise(plan);
    };
    let seed = || Kept::here(Plan::new(id(1)));
    write_field(journal, key(MeetingPart::Plan), seed, texts, set, &at(1));
}

#[test]
fn a_field_leaves_everything_else_as_it_is_by_now() {
    let mut journal = led();
    // The page was opened before this.
    let mut kept = journal.meeting(id(1)).unwrap();
    kept.plan.place = "Biblioteket".into();
    kept.share();
    journal.keep_meeting(&kept, &at(0));
    write_plan(&mut journal, ["31", "12"], |plan, text| {
        plan.expected = text.parse().ok()
    });
    let now = journal.meeting(id(1)).unwrap();
    assert_eq!(now.plan.expected, Some(12));
    assert_eq!(now.plan.place, "Biblioteket");
    assert_eq!(
        now.plan.edition, 1,
        "a plan that was shared becomes a new edition"
    );
    assert!(!journal.has_alternates());
}

// Holds D 6.
#[test]
fn a_field_that_both_wrote_in_keeps_both() {
    let mut journal = led();
    let title = plan().title;
    let set = |plan: &mut Plan, text: &str| plan.title = text.to_owned();
    write_plan(&mut journal, [&title, "Første"], set);
    write_plan(&mut journal, [&title, "Andre"], set);
    assert_eq!(journal.meeting(id(1)).unwrap().plan.title, "Andre");
    let beside = journal.record(&key(MeetingPart::Plan)).unwrap().beside();
    assert_eq!(beside[0].text, "Første");
    assert_eq!(beside[0].at, ["plan", "title"]);
}

#[test]
fn a_field_begins_a_record_that_is_not_there() {
    let mut journal = Journal::default();
    let set = |notes: &mut Notes, text: &str| notes.set_phase(1, text);
    write_field(
        &mut journal,
        key(MeetingPart::Notes),
        Notes::new,
        ["", ""],
        set,
        &at(0),
    );
    let set = |notes: &mut Notes, text: &str| notes.set_phase(1, text);
    write_field(
        &mut journal,
        key(MeetingPart::Notes),
        Notes::new,
        ["", "a"],
        set,
        &at(0),
    );
    let notes: Notes = journal.part(id(1), MeetingPart::Notes).unwrap();
    assert_eq!(notes.phases, ["", "a"]);
}

#[test]
fn sections_and_answers_are_written_side_by_side() {
    let mut journal = Journal::default();
    for (section, text) in [("open", "en"), ("groups", "to"), ("open", "en og mer")] {
        let found: Option<Edits> = journal.part(id(1), MeetingPart::Minutes);
        let was = found.unwrap_or_default();
        let was = was.sections.iter().find(|s| s.key == section);
        let was = was.map_or("som det ble skrevet", |s| &s.text).to_owned();
        let set = |edits: &mut Edits, text: &str| edits.set(section, Some(text), 3);
        write_field(
            &mut journal,
            key(MeetingPart::Minutes),
            Edits::new,
            [&was, text],
            set,
            &at(0),
        );
    }
    let edits: Edits = journal.part(id(1), MeetingPart::Minutes).unwrap();
    let mut texts: Vec<&str> = edits.sections.iter().map(|s| s.text.as_str()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["en og mer", "to"]);
    let prompt = plan().prompts[0].id.clone();
    let set = |answer: &mut GroupAnswer, text: &str| answer.set_text(&prompt, "?", text);
    let part = key(MeetingPart::GroupAnswer);
    write_field(
        &mut journal,
        part.clone(),
        GroupAnswer::new,
        ["", "vi"],
        set,
        &at(0),
    );
    let name = |answer: &mut GroupAnswer, text: &str| answer.group = text.to_owned();
    write_field(
        &mut journal,
        part,
        GroupAnswer::new,
        ["", "Gruppe 1"],
        name,
        &at(0),
    );
    let answer: GroupAnswer = journal.part(id(1), MeetingPart::GroupAnswer).unwrap();
    assert_eq!(
        (answer.group.as_str(), answer.text(&prompt)),
        ("Gruppe 1", "vi")
    );
    assert!(!journal.has_alternates());
}

#[test]
fn what_is_begun_stays_until_it_is_part_of_something_and_goes_into_no_copy() {
    let mut journal = led();
    for (name, text) in [
        ("for-a", "sagt"),
        ("for-who", "Kari"),
        ("own-prompt", "Hva"),
    ] {
        begin(&mut journal, id(1), name, ["", text], &at(1));
    }
    assert_eq!(begun(&journal, id(1), "for-a"), "sagt");
    assert!(
        journal
            .travelling()
            .iter()
            .all(|(key, _)| *key != self::key(MeetingPart::Begun))
    );
    begun_no_more(&mut journal, id(1), |name| name.starts_with("for-"), &at(2));
    assert_eq!(begun(&journal, id(1), "for-who"), "");
    assert_eq!(begun(&journal, id(1), "own-prompt"), "Hva");
    begun_no_more(&mut journal, id(1), |_| true, &at(2));
    assert_eq!(journal.record(&key(MeetingPart::Begun)), None);
    begin(&mut journal, id(1), "for-a", ["", "igjen"], &at(3));
    journal.forget_meeting(id(1));
    assert_eq!(begun(&journal, id(1), "for-a"), "");
}

proptest! {
    #![proptest_config(cases(200))]
    // Holds D 6.
    #[test]
    fn no_field_of_a_decision_undoes_another(writes in prop::collection::vec((0..4_usize, "[a-c]{0,3}", any::<bool>()), 1..20)) {
        type Field = (fn(&Decision) -> String, fn(&mut Decision, &str));
        const FIELDS: [Field; 4] = [
            (|d| d.text.clone(), |d, text| d.text = text.to_owned()),
            (|d| d.try_out.clone(), |d, text| d.try_out = text.to_owned()),
            (|d| d.who.clone(), |d, text| d.who = text.to_owned()),
            (|d| d.sign.clone(), |d, text| d.sign = text.to_owned()),
        ];
        let mut journal = Journal::default();
        journal.keep_decision(&Decision::new(id(2)), &at(0));
        // A window that hears of nothing.
        let stale = Decision::new(id(2));
        for (n, text, is_stale) in writes {
            let before = journal.decision(id(2)).unwrap();
            let (read, set) = FIELDS[n];
            let was = if is_stale { read(&stale) } else { read(&before) };
            let key = RecordKey::Decision(id(2));
            write_field(&mut journal, key.clone(), || stale.clone(), [&was, &text], set, &at(1));
            let after = journal.decision(id(2)).unwrap();
            for (other, (read, _)) in FIELDS.iter().enumerate() {
                if other != n {
                    prop_assert_eq!(read(&after), read(&before));
                }
            }
            let lost = read(&before);
            let beside = journal.record(&key).unwrap().beside();
            let is_beside = beside.iter().any(|b| b.text == lost);
            let is_within = read(&after).starts_with(&lost);
            prop_assert!(!is_stale || is_beside || is_within || was == lost, "{lost} is gone");
        }
    }
}
