//! What somebody deletes can be brought back for thirty days, whatever has happened
//! in between, and nothing is called deleted that was not.
#![allow(clippy::unwrap_used)]

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use moteklar::course::id::CourseId;
use moteklar::journal::{DELETED_DAYS, Deleted, DeletedKind, Deleting, Journal, Plan, SaveState};
use moteklar::meeting::MeetingRecords as _;
use moteklar::store::{
    Archive as _, Change, Envelope, MeetingPart, MemoryArchive, MemoryStore, Outcome, RecordKey,
    SchoolKey, Sheet, Store as _, StoreError, deleted_under, laid_aside, received_by,
    received_name, was_received,
};

use crate::journal_support::{Tab, at, cases, loaded, ready};
use crate::tailoring_support::own;

const MEETING: Uuid = Uuid::from_u128(7);

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 1).unwrap()
}

fn after(days: u64) -> NaiveDate {
    today().checked_add_days(Days::new(days)).unwrap()
}

fn part(part: MeetingPart) -> RecordKey {
    RecordKey::Meeting(MEETING, part)
}

fn notes() -> RecordKey {
    part(MeetingPart::Notes)
}

fn data(value: Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

/// A meeting with a plan, notes and something begun.
fn meeting() -> Journal {
    let mut journal = Journal::default();
    let plan = json!({"plan": {"id": MEETING.to_string(), "title": "Fellestid"}, "leads": "here"});
    journal.keep(part(MeetingPart::Plan), data(plan), &at(0));
    journal.keep(notes(), data(json!({"text": "husk nøkkelen"})), &at(0));
    let begun = data(json!({"theme": "halvferdig"}));
    journal.keep(part(MeetingPart::Begun), begun, &at(0));
    journal
}

fn what(kind: DeletedKind, title: &str, received: Option<Uuid>) -> Deleting {
    static ACTS: AtomicU64 = AtomicU64::new(1);
    Deleting {
        id: Uuid::from_u128(ACTS.fetch_add(1, Ordering::Relaxed).into()),
        kind,
        title: title.to_owned(),
        received,
    }
}

/// As a page deletes: what goes, and what is laid aside of it.
fn delete(
    journal: &mut Journal,
    kind: DeletedKind,
    act: impl FnOnce(&mut Journal) -> Vec<Change>,
) -> Vec<Change> {
    let mut changes = act(journal);
    let aside = journal.lay_aside(&what(kind, "Et navn", None), &changes, today(), &at(1));
    changes.extend(aside);
    changes
}

fn delete_meeting(journal: &mut Journal) -> Vec<Change> {
    delete(journal, DeletedKind::Meeting, |journal| {
        journal.forget_meeting(MEETING)
    })
}

fn only(journal: &Journal) -> Deleted {
    let [deleted] = journal.deleted(today()).try_into().unwrap();
    deleted
}

fn texts(journal: &Journal) -> Vec<(RecordKey, Map<String, Value>)> {
    let records = journal.records().map(|(k, e)| (k.clone(), e.data.clone()));
    records.collect()
}

#[test]
fn a_deleted_meeting_comes_back_whole_and_is_deleted_no_more() {
    let mut journal = meeting();
    let before = texts(&journal);
    delete_meeting(&mut journal);
    assert!(journal.meetings().is_empty());
    let deleted = only(&journal);
    assert_eq!(deleted.kind, DeletedKind::Meeting);
    assert_eq!((deleted.title.as_str(), deleted.days_left), ("Et navn", 30));
    assert_eq!(deleted.day, today());
    let back = journal.bring_back(deleted.id, &at(2));
    assert_eq!(back.left, 0);
    assert_eq!(texts(&journal), before);
    assert_eq!(journal.deleted(today()), []);
    // Asked once more, nothing happens.
    assert_eq!(journal.bring_back(deleted.id, &at(3)).changes, []);
}

#[test]
fn undoing_at_once_is_exact() {
    let mut journal = meeting();
    let before = journal.clone();
    let changes = delete_meeting(&mut journal);
    journal.undo(&changes);
    assert_eq!(journal, before);
}

#[test]
fn the_names_in_groups_are_not_laid_aside() {
    let mut journal = meeting();
    let groups = data(json!({"groups": ["Kari"]}));
    journal.keep(part(MeetingPart::Groups), groups, &at(0));
    delete_meeting(&mut journal);
    assert!(
        texts(&journal)
            .iter()
            .all(|(_, d)| !json!(d).to_string().contains("Kari"))
    );
}

#[test]
fn what_is_there_again_is_not_written_over_and_the_other_stands_beside() {
    let mut journal = meeting();
    delete_meeting(&mut journal);
    let again = data(json!({"text": "noe annet", "more": "og mer"}));
    journal.keep(notes(), again.clone(), &at(2));
    let back = journal.bring_back(only(&journal).id, &at(3));
    assert_eq!(back.left, 0);
    let record = journal.record(&notes()).unwrap();
    assert_eq!(record.data, again);
    assert_eq!(record.beside()[0].text, "husk nøkkelen");
    assert!(journal.meeting(MEETING).is_some());
}

#[test]
fn what_was_taken_out_of_a_record_comes_back_into_it_as_it_is_by_then() {
    let mut journal = Journal::default();
    let themes = |names: &[&str]| {
        let themes = names.iter().map(|n| json!({"id": n, "name": n}));
        data(json!({"themes": themes.collect::<Vec<_>>()}))
    };
    let wall = part(MeetingPart::Wall);
    journal.keep(wall.clone(), themes(&["a", "b", "c"]), &at(0));
    delete(&mut journal, DeletedKind::Theme, |journal| {
        journal.keep(wall.clone(), themes(&["a", "c"]), &at(1))
    });
    journal.keep(wall.clone(), themes(&["a", "c", "d"]), &at(2));
    journal.bring_back(only(&journal).id, &at(3));
    let found = &journal.record(&wall).unwrap().data["themes"];
    let mut names: Vec<&str> = found
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|theme| theme["id"].as_str())
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["a", "b", "c", "d"]);
}

#[test]
fn an_own_page_comes_back_in_place_of_the_mark_that_it_was_removed() {
    let page = own(3, None, 1);
    let id = page.page.id.clone();
    let key = RecordKey::OwnPage(id.clone());
    let mut journal = Journal::default();
    journal.set_own_page(&page, &at(0));
    let before = journal.record(&key).unwrap().data.clone();
    delete(&mut journal, DeletedKind::Page, |journal| {
        journal.remove_own_page(&id, &at(1))
    });
    let removed = journal.record(&key).unwrap().clone();
    assert!(removed.is_removed());
    journal.bring_back(only(&journal).id, &at(2));
    let back = journal.record(&key).unwrap();
    assert_eq!(back.data, before);
    assert!(back.rev > removed.rev, "the other place would not take it");
}

#[test]
fn a_course_that_has_come_in_anew_stays_and_the_deleted_one_waits() {
    let id = CourseId::new("var-kommune").unwrap();
    let key = RecordKey::Course(id.clone());
    let course = |version: &str| data(json!({"index": {"version": version}}));
    let mut journal = Journal::default();
    journal.keep(key.clone(), course("1"), &at(0));
    delete(&mut journal, DeletedKind::Course, |journal| {
        journal.remove_course(&id)
    });
    journal.keep(key.clone(), course("2"), &at(2));
    let deleted = only(&journal).id;
    let back = journal.bring_back(deleted, &at(3));
    assert_eq!((back.left, back.changes.len()), (1, 0));
    assert_eq!(journal.record(&key).unwrap().data, course("2"));
    // Deleted as well, it makes room.
    journal.remove_course(&id);
    assert_eq!(journal.bring_back(deleted, &at(4)).left, 0);
    assert_eq!(journal.record(&key).unwrap().data, course("1"));
}

#[test]
fn an_entry_of_a_list_comes_back_with_what_it_held() {
    let key = SchoolKey::Arenas;
    let mut journal = Journal::default();
    let mut sheet = Sheet::default();
    for id in ["a", "b"] {
        sheet.add("arena", id);
        sheet.set(&format!("arena/{id}/text"), format!("Trinn {id}"));
    }
    journal.write_sheet(&key, &sheet, &at(0));
    delete(&mut journal, DeletedKind::Entry, |journal| {
        let mut sheet = journal.sheet(&key);
        sheet.remove("arena", "a");
        journal.write_sheet(&key, &sheet, &at(1))
    });
    // Meanwhile something else is written.
    let mut sheet = journal.sheet(&key);
    sheet.add("arena", "c");
    sheet.set("arena/b/text", "Hele trinn b");
    journal.write_sheet(&key, &sheet, &at(2));
    assert_eq!(journal.sheet(&key).list("arena"), ["b", "c"]);
    journal.bring_back(only(&journal).id, &at(3));
    let sheet = journal.sheet(&key);
    let mut list = sheet.list("arena");
    list.sort_unstable();
    assert_eq!(list, ["a", "b", "c"]);
    assert_eq!(sheet.text("arena/a/text"), "Trinn a");
    assert_eq!(sheet.text("arena/b/text"), "Hele trinn b");
}

#[test]
fn a_plan_from_others_that_came_again_with_other_words_has_both() {
    let key = SchoolKey::Received("plan-1".into());
    let record = RecordKey::School(key.clone());
    let sheet = |text: &str| data(json!({"cells": {"goal": [1, text], "own": [1, "felles"]}}));
    let mut journal = Journal::default();
    journal.keep(record.clone(), sheet("det gamle"), &at(0));
    delete(&mut journal, DeletedKind::Handed, |journal| {
        journal.forget_received("plan-1")
    });
    journal.keep(record, sheet("det nye"), &at(2));
    journal.bring_back(only(&journal).id, &at(3));
    let sheet = journal.sheet(&key);
    assert_eq!(sheet.text("goal"), "det nye");
    assert_eq!(sheet.beside("goal"), [json!("det gamle")]);
    assert_eq!(sheet.beside("own"), [] as [Value; 0]);
}

#[test]
fn what_was_deleted_is_there_for_thirty_days_and_goes_with_the_next_visit() {
    let mut journal = meeting();
    delete_meeting(&mut journal);
    for days in 0..DELETED_DAYS as u64 {
        let before = journal.clone();
        assert_eq!(
            journal.drop_deleted(after(days), &at(2)),
            (Vec::new(), Vec::new())
        );
        assert_eq!(journal, before);
        assert_eq!(journal.deleted(after(days))[0].days_left, 30 - days as i64);
    }
    let (gone, changes) = journal.drop_deleted(after(30), &at(2));
    assert_eq!(
        (gone.len(), changes.len()),
        (0, 1),
        "the clock is heard a first time"
    );
    assert_eq!(journal.deleted(after(30))[0].days_left, 0);
    assert_eq!(
        journal.drop_deleted(after(30), &at(2)).1,
        [],
        "and not twice on a day"
    );
    let (gone, _) = journal.drop_deleted(after(31), &at(2));
    assert_eq!(gone.len(), 1);
    assert!(!journal.has_deleted());
}

#[test]
fn a_clock_that_jumps_ahead_and_back_empties_nothing() {
    let far = NaiveDate::from_ymd_opt(2099, 1, 1).unwrap();
    let long_ago = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();
    let mut journal = meeting();
    delete_meeting(&mut journal);
    for day in [
        far,
        after(1),
        far,
        long_ago,
        far,
        after(2),
        long_ago,
        after(3),
    ] {
        assert!(journal.drop_deleted(day, &at(2)).0.is_empty());
    }
    assert_eq!(journal.deleted(after(3))[0].days_left, 27);
    // Nothing of the doubt is left.
    assert_eq!(journal.drop_deleted(after(3), &at(2)).1, []);
}

#[test]
fn what_was_deleted_while_the_clock_was_ahead_counts_from_when_it_is_right() {
    let far = NaiveDate::from_ymd_opt(2099, 1, 1).unwrap();
    let mut journal = meeting();
    let changes = journal.forget_meeting(MEETING);
    journal.lay_aside(&what(DeletedKind::Meeting, "", None), &changes, far, &at(1));
    assert_eq!(journal.deleted(today())[0].days_left, 30);
    journal.drop_deleted(today(), &at(2));
    journal.drop_deleted(after(1), &at(2));
    assert_eq!(journal.deleted(after(2))[0].days_left, 29);
}

#[test]
fn it_lives_in_the_archive_alone_and_in_no_copy() {
    let (store, archive) = (MemoryStore::default(), MemoryArchive::default());
    let mut tab = Tab::open(&store, &archive);
    let mut changes = Vec::new();
    for (key, record) in meeting().records() {
        changes.extend(tab.journal.keep(key.clone(), record.data.clone(), &at(0)));
    }
    tab.save(&store, &changes, &at(0));
    tab.land_in(&store, &archive).unwrap();
    let changes = delete_meeting(&mut tab.journal);
    tab.save(&store, &changes, &at(1));
    tab.land_in(&store, &archive).unwrap();
    assert_eq!(tab.saving.state(&tab.journal), SaveState::Saved);
    assert!(store.keys().unwrap().is_empty(), "{:?}", store.keys());
    let kept: Vec<String> = archive.entries().into_keys().collect();
    let key = RecordKey::Deleted(only(&tab.journal).id);
    assert_eq!(kept, [key.name()]);
    assert_eq!(RecordKey::parse(&key.name()), Some(key.clone()));
    assert!(!key.travels());
    assert_eq!(tab.journal.travelling(), []);
    // A file that has one is not believed.
    let record = tab.journal.record(&key).unwrap().clone();
    let plan = Plan::new(&Journal::default(), vec![(key, record)]);
    assert_eq!(plan.counts().refused, 1);
    // After the next start it comes back.
    let mut tab = Tab::open(&store, &archive);
    tab.journal.bring_back(only(&tab.journal).id, &at(2));
    assert!(tab.journal.meeting(MEETING).is_some());
}

#[test]
fn a_record_that_is_no_list_of_deleted_records_is_put_aside() {
    let key = RecordKey::Deleted(MEETING);
    let fits = |value: Value| Envelope::next(None, data(value), &at(0)).fits(&key);
    assert!(fits(json!({"day": "2026-12-01", "records": []})));
    for wrong in [
        json!({"records": []}),
        json!({"day": "2026-12-01"}),
        json!({"day": "2026-12-01", "records": {}}),
        json!({"day": "2026-12-01", "records": vec![0; 1_001]}),
    ] {
        assert!(!fits(wrong.clone()), "{wrong}");
    }
}

#[test]
fn gathered_contributions_are_laid_aside_under_the_act_that_deleted_them() {
    let act = Uuid::from_u128(9);
    let name = received_name(MEETING, "abc");
    let aside = laid_aside(act, &name);
    assert!(aside.starts_with(&deleted_under(act)));
    assert_eq!(received_by(&aside), None, "no copy and no meeting has it");
    assert_eq!(was_received(act, &aside), Some(name.clone()));
    assert_eq!(was_received(MEETING, &aside), None);
    assert_eq!(was_received(act, &name), None);
}

#[test]
fn what_holds_the_words_of_others_can_be_told_from_the_rest() {
    let mut journal = meeting();
    let wall = part(MeetingPart::Wall);
    journal.keep(wall.clone(), data(json!({"themes": []})), &at(0));
    delete(&mut journal, DeletedKind::Version, |journal| {
        journal.keep(notes(), data(json!({"text": ""})), &at(1))
    });
    assert!(journal.deleted_of_others(MEETING).is_empty());
    delete(&mut journal, DeletedKind::Theme, |journal| {
        journal.keep(wall, data(json!({"themes": [1]})), &at(1))
    });
    let files = what(DeletedKind::Contributions, "", Some(MEETING));
    let files = journal.lay_aside(&files, &[], today(), &at(1));
    assert_eq!(files.len(), 1);
    assert_eq!(journal.deleted_of_others(MEETING).len(), 2);
    assert!(journal.deleted_of_others(Uuid::from_u128(1)).is_empty());
}

#[test]
fn on_a_device_that_turns_out_to_be_shared_all_of_it_goes() {
    let mut journal = meeting();
    delete_meeting(&mut journal);
    assert_eq!(journal.forget_all_deleted().len(), 1);
    assert!(!journal.has_deleted());
}

#[test]
fn what_a_newer_app_keeps_from_being_written_is_not_deleted() {
    let (store, archive) = (MemoryStore::default(), MemoryArchive::default());
    let mut tab = Tab::open(&store, &archive);
    let plan = data(json!({"plan": {"id": MEETING.to_string()}}));
    let changes = tab.journal.keep(part(MeetingPart::Plan), plan, &at(0));
    tab.save(&store, &changes, &at(0));
    tab.land_in(&store, &archive).unwrap();
    tab.saving.superseded();
    let before = tab.journal.clone();
    let done = tab
        .saving
        .commit(&mut tab.journal, &store, &mut delete_meeting, &at(1));
    assert_eq!(done, Err(Outcome::Newer));
    assert_eq!(tab.journal, before);
    assert_eq!(tab.saving.has_landed(), Some(false));
}

#[test]
fn what_the_archive_refuses_has_not_landed_and_is_taken_back() {
    let (store, archive) = (MemoryStore::default(), MemoryArchive::default());
    let mut tab = Tab::open(&store, &archive);
    let mut changes = Vec::new();
    for (key, record) in meeting().records() {
        changes.extend(tab.journal.keep(key.clone(), record.data.clone(), &at(0)));
    }
    tab.save(&store, &changes, &at(0));
    tab.land_in(&store, &archive).unwrap();
    let (before, kept) = (tab.journal.clone(), archive.entries());
    archive.set_failing(Some(StoreError::Full));
    let done = tab
        .saving
        .commit(&mut tab.journal, &store, &mut delete_meeting, &at(1))
        .unwrap();
    tab.flights.extend(done.flight);
    assert_eq!(tab.saving.has_landed(), None, "it is on its way");
    assert!(tab.land_in(&store, &archive).is_err());
    assert_eq!(tab.saving.has_landed(), Some(false));
    let back = tab
        .saving
        .undo(&mut tab.journal, &store, &done.changes, &at(2))
        .unwrap();
    tab.flights.extend(back.flight);
    assert_eq!(tab.journal, before);
    archive.set_failing(None);
    while !tab.flights.is_empty() {
        tab.land_in(&store, &archive).unwrap();
    }
    tab.save(&store, &[], &at(3));
    while !tab.flights.is_empty() {
        tab.land_in(&store, &archive).unwrap();
    }
    assert_eq!(archive.entries(), kept);
    assert_eq!(tab.saving.has_landed(), Some(true));
}

/// Something a person does in one of two windows.
#[derive(Clone, Debug)]
enum Step {
    Write(u8),
    Delete,
    BringBack,
    Land,
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0_u8..3).prop_map(Step::Write),
        2 => Just(Step::Delete),
        2 => Just(Step::BringBack),
        4 => Just(Step::Land),
        1 => Just(Step::Reopen),
    ]
}

/// Lets one flight land, as the app does: what met something else is read again.
fn land(tabs: &mut [Tab; 2], n: usize, store: &MemoryStore, archive: &MemoryArchive) {
    let Some(flight) = tabs[n].flights.pop_front() else {
        return;
    };
    let decided = ready(archive.update(flight.update));
    let landed = tabs[n].saving.archived(store, flight.ticket, decided);
    let tab = &mut tabs[n];
    tab.saving.meet_others(&mut tab.journal, landed.met);
    for told in &landed.told {
        let other = &mut tabs[1 - n];
        other.saving.hear_told(&mut other.journal, told, &at(0));
    }
    if landed.refused {
        let there = archive.entries().into_iter().collect();
        tabs[n].rejoin(store, there, &at(0));
    } else if landed.again {
        tabs[n].save(store, &[], &at(0));
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn deleting_bringing_back_and_writing_in_two_windows_loses_no_word(
        steps in prop::collection::vec((0_usize..2, step()), 1..40)
    ) {
        let planned = meeting();
        let entries = planned.records().map(|(key, record)| (key.name(), record.to_json()));
        let (store, archive) = (MemoryStore::default(), MemoryArchive::holding(entries));
        let mut tabs = [Tab::open(&store, &archive), Tab::open(&store, &archive)];
        let mut words = vec!["husk nøkkelen".to_owned(), "halvferdig".to_owned()];
        for (n, (tab, step)) in steps.into_iter().enumerate() {
            match step {
                // A page of a meeting that is not there has no fields.
                Step::Write(_) if tabs[tab].journal.record(&part(MeetingPart::Plan)).is_none() => {}
                Step::Write(field) => {
                    let word = format!("ord{n:03}");
                    let one = &mut tabs[tab];
                    let was = one.journal.kept(&notes()).cloned().unwrap_or_default();
                    let name = format!("felt{field}");
                    let old = was.get(&name).and_then(Value::as_str).unwrap_or_default();
                    let mut now = was.clone();
                    now.insert(name, format!("{old} {word}").into());
                    let changes = one.journal.keep_from(notes(), &was, now, &at(n as i64));
                    one.save(&store, &changes, &at(n as i64));
                    words.push(word);
                }
                Step::Delete => {
                    let one = &mut tabs[tab];
                    let changes = delete_meeting(&mut one.journal);
                    one.save(&store, &changes, &at(n as i64));
                }
                Step::BringBack => {
                    let one = &mut tabs[tab];
                    if let Some(deleted) = one.journal.deleted(today()).first() {
                        let back = one.journal.bring_back(deleted.id, &at(n as i64));
                        one.save(&store, &back.changes, &at(n as i64));
                    }
                }
                Step::Land => land(&mut tabs, tab, &store, &archive),
                Step::Reopen => {
                    while !tabs[tab].flights.is_empty() {
                        land(&mut tabs, tab, &store, &archive);
                    }
                    tabs[tab] = Tab::open(&store, &archive);
                }
            }
        }
        for _ in 0..50 {
            for tab in 0..2 {
                land(&mut tabs, tab, &store, &archive);
            }
        }
        let found = loaded(&store, &archive).records;
        let found: String = found.values().map(Envelope::to_json).collect();
        for word in words {
            prop_assert!(found.contains(&word), "{} is gone from {}", word, found);
        }
    }
}
