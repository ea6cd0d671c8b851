//! Thirty files in: looked over, taken in, taken back.

use moteklar::bundle::contribution::{Chosen, Signature, freeze};
use moteklar::bundle::{ImportResult, Kind, Voice, armour, backup, write};
use moteklar::journal::Journal;
use moteklar::meeting::{
    Arriving, Card, Kept, MeetingRecords, Plan, Why, as_kept, in_copy, scrubbed, typed,
};
use moteklar::store::{
    MeetingPart, MemoryShelf, Now, RecordKey, Shelf, ShelfChange, StoreError, received_name,
};
use proptest::prelude::*;
use serde_json::json;

use crate::bundle_support::{cases, course, day, draft, fixture, random, received, with};
use crate::meeting_support::{
    PROMPT, author, contribution, gather, gathering, id, named, plan, ready, slot,
};

fn results(plan: &Plan, shelf: &MemoryShelf, files: &[Vec<u8>]) -> Vec<ImportResult> {
    let rows = gather(plan, shelf, files);
    rows.into_iter().map(|row| row.result).collect()
}

#[test]
fn files_go_in_and_each_finds_her_receipt() {
    let shelf = MemoryShelf::default();
    let files = [1, 2, 3].map(|n| contribution(slot(n, 1), &format!("svar {n}"), false, n as u64));
    let rows = gather(&plan(), &shelf, &files);
    assert!(
        rows.iter()
            .all(|row| row.result == ImportResult::Ok && row.why.is_empty())
    );
    let gathered = gathering(&plan(), &shelf);
    assert_eq!(gathered.delivered(), 3);
    assert_eq!(gathered.cards().len(), 3);
    let receipts = gathered.inbox().receipts();
    assert!(
        rows.iter()
            .all(|row| receipts.contains(&row.receipt.unwrap()))
    );
}

// Holds B 6.
#[test]
fn every_kind_of_file_gets_its_word() {
    let mut future = draft();
    future.meeting = Some(id(99));
    let other_meeting = freeze(&future, &mut random(7)).unwrap().written.bytes;
    future.meeting = None;
    future.answers.remove(0);
    let other_prompts = freeze(&future, &mut random(8)).unwrap().written.bytes;
    let own = contribution(slot(1, 1), "svar", false, 1);
    let cases = [
        (own.clone(), ImportResult::Ok, None),
        (own.clone(), ImportResult::Duplicate, None),
        (
            contribution(slot(1, 2), "rettet", false, 2),
            ImportResult::Updated,
            None,
        ),
        (
            contribution(slot(1, 1), "annet", false, 3),
            ImportResult::Duplicate,
            Some(Why::Older),
        ),
        (
            contribution(slot(1, 2), "også rettet", false, 4),
            ImportResult::Warning,
            Some(Why::Beside),
        ),
        (
            other_meeting,
            ImportResult::Warning,
            Some(Why::OtherMeeting),
        ),
        (
            other_prompts,
            ImportResult::Warning,
            Some(Why::OtherPrompts),
        ),
        (
            fixture("parked.json"),
            ImportResult::Parked,
            Some(Why::Newer),
        ),
        (
            fixture("sealed.json"),
            ImportResult::Parked,
            Some(Why::Sealed),
        ),
        (
            fixture("backup.json"),
            ImportResult::Rejected,
            Some(Why::OtherKind(Kind::Backup)),
        ),
    ];
    let shelf = MemoryShelf::default();
    let files: Vec<Vec<u8>> = cases.iter().map(|(file, ..)| file.clone()).collect();
    let rows = gather(&plan(), &shelf, &files);
    for (row, (_, result, why)) in rows.iter().zip(&cases) {
        assert_eq!(
            (row.result, row.why.first()),
            (*result, why.as_ref()),
            "{row:?}"
        );
    }
    // One place, with two editions that nothing decides between.
    assert_eq!(gathering(&plan(), &shelf).delivered(), 1);
    assert_eq!(shelf.entries().len(), 2);
    let broken = [vec![], b"{".to_vec(), own[..own.len() / 2].to_vec()];
    assert_eq!(
        results(&plan(), &shelf, &broken),
        [ImportResult::Rejected; 3]
    );
    assert_eq!(shelf.entries().len(), 2);
}

#[test]
fn what_is_for_another_meeting_goes_in_when_asked_for() {
    let mut other = draft();
    other.meeting = Some(id(99));
    let file = freeze(&other, &mut random(7)).unwrap().written.bytes;
    let shelf = MemoryShelf::default();
    let rows = gather(&plan(), &shelf, &[file]);
    assert!(!rows[0].by_default && shelf.entries().is_empty());
    ready(shelf.change(rows[0].changes.clone())).unwrap();
    assert_eq!(gathering(&plan(), &shelf).delivered(), 1);
}

#[test]
fn a_contribution_that_names_no_meeting_goes_in_when_its_prompts_fit() {
    let shelf = MemoryShelf::default();
    let loose = freeze(&draft(), &mut random(3)).unwrap().written.bytes;
    let rows = gather(&plan(), &shelf, &[loose]);
    assert_eq!(rows[0].why, [Why::SomeOtherPrompts(2)]);
    assert!(rows[0].by_default);
    // The empty answer makes no card.
    assert_eq!(gathering(&plan(), &shelf).cards().len(), 2);
}

#[test]
fn a_corrected_answer_keeps_its_card() {
    let shelf = MemoryShelf::default();
    gather(
        &plan(),
        &shelf,
        &[contribution(slot(1, 1), "før", false, 1)],
    );
    let before = gathering(&plan(), &shelf).cards();
    gather(
        &plan(),
        &shelf,
        &[contribution(slot(1, 2), "etter", false, 2)],
    );
    let after = gathering(&plan(), &shelf).cards();
    assert_eq!(
        (before[0].id, before[0].text.as_str()),
        (after[0].id, "før")
    );
    assert_eq!((after.len(), after[0].text.as_str()), (1, "etter"));
}

#[test]
fn every_file_can_be_taken_back_to_the_exact_state_before() {
    let shelf = MemoryShelf::default();
    gather(
        &plan(),
        &shelf,
        &[contribution(slot(1, 1), "før", false, 1)],
    );
    let before = shelf.entries();
    let rows = gather(
        &plan(),
        &shelf,
        &[contribution(slot(1, 2), "etter", false, 2)],
    );
    assert_ne!(shelf.entries(), before);
    let back = rows[0].changes.iter().rev().cloned();
    let back: Vec<ShelfChange> = back.map(ShelfChange::reversed).collect();
    assert_eq!(ready(shelf.change(back)).unwrap(), [true, true]);
    assert_eq!(shelf.entries(), before);
}

#[test]
fn a_shelf_that_fails_is_as_it_was() {
    let shelf = MemoryShelf::default();
    gather(
        &plan(),
        &shelf,
        &[contribution(slot(1, 1), "før", false, 1)],
    );
    let before = shelf.entries();
    let looked = gathering(&plan(), &shelf);
    let rows = looked.look(
        &mut Default::default(),
        "ny",
        &contribution(slot(2, 1), "to", false, 2),
    );
    shelf.set_failing(Some(StoreError::Full));
    assert_eq!(
        ready(shelf.change(rows[0].changes.clone())),
        Err(StoreError::Full)
    );
    shelf.set_failing(None);
    assert_eq!(shelf.entries(), before);
}

#[test]
fn a_paste_with_several_files_gives_a_row_for_each() {
    let files = [1, 2].map(|n| contribution(slot(n, 1), "svar", false, n as u64));
    let paste: Vec<String> = files.iter().map(|bytes| armour::write(bytes)).collect();
    let paste = format!("Hei!\n{}\nog\n{}", paste[0], paste[1]);
    let shelf = MemoryShelf::default();
    let rows = gather(&plan(), &shelf, &[paste.into_bytes()]);
    let names: Vec<&str> = rows.iter().map(|row| row.file.as_str()).collect();
    assert_eq!(names, ["fil-0.json (1)", "fil-0.json (2)"]);
    assert_eq!(gathering(&plan(), &shelf).delivered(), 2);
}

// Holds B 6.
#[test]
fn more_than_two_hundred_files_are_refused_by_name_and_the_others_go_in() {
    let files: Vec<Vec<u8>> = (0..201)
        .map(|n| contribution(slot(n, 1), "svar", false, n as u64))
        .collect();
    let shelf = MemoryShelf::default();
    let rows = gather(&plan(), &shelf, &files);
    assert_eq!(
        rows.iter()
            .filter(|row| row.result == ImportResult::Rejected)
            .count(),
        1
    );
    assert_eq!(rows[200].file, "fil-200.json");
    assert_eq!(gathering(&plan(), &shelf).delivered(), 200);
}

// Holds D 2.
#[test]
fn what_is_here_already_or_belongs_elsewhere_takes_no_room() {
    let shelf = MemoryShelf::default();
    let file = |n: u128| contribution(slot(n, 1), "svar", false, n as u64);
    let old: Vec<Vec<u8>> = (0..105).map(file).collect();
    gather(&plan(), &shelf, &old);
    let others = (0..120).map(|n| {
        let mut other = draft();
        other.meeting = Some(id(99));
        freeze(&other, &mut random(1000 + n)).unwrap().written.bytes
    });
    let new = (200..225).map(file);
    let all: Vec<Vec<u8>> = old.iter().cloned().chain(others).chain(new).collect();
    let found = results(&plan(), &shelf, &all);
    let count = |wanted| found.iter().filter(|result| **result == wanted).count();
    assert_eq!(count(ImportResult::Duplicate), 105);
    assert_eq!(count(ImportResult::Warning), 120);
    assert_eq!(count(ImportResult::Ok), 25);
    assert_eq!(gathering(&plan(), &shelf).delivered(), 130);
}

#[test]
fn what_was_looked_over_and_waits_is_known_to_the_next_batch() {
    let gathered = gathering(&plan(), &MemoryShelf::default());
    let file = |n, edition, signed| {
        contribution(slot(n, edition), "svar", signed, n as u64 * 10 + edition)
    };
    let mut first = Arriving::default();
    let waiting: Vec<_> = [file(1, 1, true), file(2, 2, false)]
        .iter()
        .flat_map(|bytes| gathered.look(&mut first, "en", bytes))
        .collect();
    let mut second = Arriving::default();
    for row in &waiting {
        second.expect(&row.changes[0]);
    }
    let mut result = |bytes: &[u8]| gathered.look(&mut second, "to", bytes)[0].result;
    assert_eq!(result(&file(1, 1, true)), ImportResult::Duplicate);
    assert_eq!(result(&file(2, 1, false)), ImportResult::Duplicate);
    assert_eq!(result(&file(2, 3, false)), ImportResult::Updated);
    assert_eq!(result(&file(3, 1, false)), ImportResult::Ok);
}

#[test]
fn a_file_that_was_put_otherwise_is_stored_as_it_was_written() {
    let bytes = contribution(slot(1, 1), "svar", false, 1);
    let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let pretty = format!(
        "\u{feff}{}\r\n",
        serde_json::to_string_pretty(&value).unwrap()
    );
    for text in [pretty.clone(), pretty.replacen('\u{feff}', "", 1)] {
        let shelf = MemoryShelf::default();
        let rows = gather(&plan(), &shelf, &[text.into_bytes(), bytes.clone()]);
        assert_eq!(rows[0].result, ImportResult::Ok);
        assert_eq!(rows[1].result, ImportResult::Duplicate);
        let stored = shelf.entries();
        assert_eq!(stored.len(), 1);
        assert!(stored.iter().any(|(_, value)| value.as_bytes() == bytes));
    }
}

// Holds B 14.
#[test]
fn a_meeting_without_names_stores_none() {
    let shelf = MemoryShelf::default();
    let signed = contribution(slot(1, 1), "svar", true, 1);
    let rows = gather(&plan(), &shelf, std::slice::from_ref(&signed));
    assert_eq!(
        (rows[0].result, &rows[0].why),
        (ImportResult::Warning, &vec![Why::NameLeftOut])
    );
    // Her receipt is the one she has, and the same file is known again.
    assert_eq!(
        gather(&plan(), &shelf, &[signed])[0].result,
        ImportResult::Duplicate
    );
    for (name, value) in shelf.entries() {
        for trace in ["Kari", "Nordmann", "4. trinn", "2026", "fil-0"] {
            assert!(
                !name.contains(trace) && !value.contains(trace),
                "{trace}: {value}"
            );
        }
    }
    let gathered = gathering(&plan(), &shelf);
    assert_eq!(gathered.inbox().receipts(), [rows[0].receipt.unwrap()]);
    assert!(gathered.names().is_empty());
}

// Holds B 14.
#[test]
fn unknown_members_cannot_carry_a_name_into_a_meeting_without_names() {
    let mut bundle = received(&contribution(slot(1, 1), "svar", true, 1)).bundle;
    bundle.extra.insert("device".into(), json!("iPad til Kari"));
    if let Some(author) = &mut bundle.author {
        author.extra.insert("mail".into(), json!("kari@skole.no"));
    }
    let shelf = MemoryShelf::default();
    gather(&plan(), &shelf, &[write(&bundle).unwrap().bytes]);
    let stored = format!("{:?}", shelf.entries());
    assert!(stored.contains("svar") && !stored.to_lowercase().contains("kari"));
}

#[test]
fn a_meeting_with_names_keeps_those_that_were_given() {
    let shelf = MemoryShelf::default();
    let files = [
        contribution(slot(1, 1), "svar", true, 1),
        contribution(slot(2, 1), "svar", false, 2),
    ];
    gather(&named(), &shelf, &files);
    let gathered = gathering(&named(), &shelf);
    assert_eq!(gathered.names(), ["Kari Nordmann"]);
    assert_eq!(gathered.delivered(), 2);
}

#[test]
fn groups_and_proxies_are_ordinary_contributions() {
    let shelf = MemoryShelf::default();
    let answer = || {
        vec![Chosen {
            prompt: PROMPT.into(),
            prompt_text: String::new(),
            text: "Vi vil ha stillere overganger".into(),
        }]
    };
    let signature = |name: &str, group: &str| {
        Some(Signature {
            name: name.into(),
            group: group.into(),
            day: day(),
        })
    };
    let mut random = random(5);
    let group = typed(
        &plan(),
        &course(),
        Voice::Group,
        signature("", "Gruppe 2"),
        slot(1, 1),
        answer(),
        &mut random,
    );
    let proxy = typed(
        &plan(),
        &course(),
        Voice::Proxy,
        signature("Kari", ""),
        slot(2, 1),
        answer(),
        &mut random,
    );
    let files = [group.unwrap().written.bytes, proxy.unwrap().written.bytes];
    assert!(!String::from_utf8_lossy(&files[1]).contains("Kari"));
    assert_eq!(
        results(&plan(), &shelf, &files),
        [ImportResult::Ok, ImportResult::Ok]
    );
    let gathered = gathering(&plan(), &shelf);
    assert_eq!((gathered.delivered(), gathered.groups()), (1, 1));
    let cards = gathered.cards();
    let group = cards
        .iter()
        .find(|card| card.voice == Voice::Group)
        .unwrap();
    assert_eq!(group.group.as_deref(), Some("Gruppe 2"));
}

#[test]
fn an_unknown_voice_is_refused_and_ones_own_is_not_written() {
    let bytes = contribution(slot(1, 1), "svar", false, 1);
    assert!(!String::from_utf8_lossy(&bytes).contains("voice"));
    let shelf = MemoryShelf::default();
    assert_eq!(
        results(&plan(), &shelf, &[with("voice", json!("ghost"))]),
        [ImportResult::Rejected]
    );
}

#[test]
fn the_file_names_themselves_are_not_stored() {
    let shelf = MemoryShelf::default();
    let file = contribution(slot(1, 1), "svar", false, 1);
    let rows = gathering(&plan(), &shelf).look(&mut Default::default(), "Kari sitt.json", &file);
    ready(shelf.change(rows[0].changes.clone())).unwrap();
    assert!(!format!("{:?}", shelf.entries()).contains("sitt"));
}

#[test]
fn clearing_removes_every_trace_of_one_meeting_only() {
    let shelf = MemoryShelf::default();
    gather(
        &plan(),
        &shelf,
        &[contribution(slot(1, 1), "svar", false, 1)],
    );
    let mut other = plan();
    other.id = id(2);
    let mut file = draft();
    file.meeting = Some(other.id);
    gather(
        &other,
        &shelf,
        &[freeze(&file, &mut random(2)).unwrap().written.bytes],
    );
    ready(shelf.clear(&moteklar::store::received_under(plan().id))).unwrap();
    assert_eq!(gathering(&plan(), &shelf).delivered(), 0);
    assert_eq!(gathering(&other, &shelf).delivered(), 1);
}

#[test]
fn groups_of_people_go_into_no_backup() {
    assert!(!RecordKey::Meeting(id(1), MeetingPart::Groups).travels());
    assert!(RecordKey::Meeting(id(1), MeetingPart::Plan).travels());
}

// Holds B 4.
#[test]
fn a_hostile_name_stays_text() {
    let mut bundle = received(&contribution(slot(1, 1), "svar", true, 1)).bundle;
    bundle.author = Some(author("<script>alert(1)</script>"));
    let shelf = MemoryShelf::default();
    gather(&named(), &shelf, &[write(&bundle).unwrap().bytes]);
    assert_eq!(
        gathering(&named(), &shelf).names(),
        ["<script>alert(1)</script>"]
    );
}

proptest! {
    #![proptest_config(cases(48))]
    #[test]
    fn order_and_repetition_of_files_make_no_difference(
        order in prop::collection::vec((0u128..4, 1u64..4, any::<bool>()), 1..24),
        seed in any::<u64>(),
        cut in 0usize..24,
    ) {
        let file = |(n, edition, signed): &(u128, u64, bool)| {
            let seed = *n as u64 * 10 + edition;
            contribution(slot(*n, *edition), &format!("{n}.{edition}"), *signed, seed)
        };
        let files: Vec<Vec<u8>> = order.iter().map(file).collect();
        let one = MemoryShelf::default();
        gather(&plan(), &one, &files);
        let mut shuffled = files.clone();
        shuffled.extend(files.iter().take(cut).cloned());
        moteklar::meeting::draw::Lots::new(seed).shuffle(&mut shuffled);
        let two = MemoryShelf::default();
        let (first, rest) = shuffled.split_at(cut.min(shuffled.len()));
        gather(&plan(), &two, first);
        gather(&plan(), &two, rest);
        gather(&plan(), &two, first);
        prop_assert_eq!(one.entries(), two.entries());
        prop_assert_eq!(gathering(&plan(), &one).cards(), gathering(&plan(), &two).cards());
    }

    #[test]
    fn no_file_makes_the_gathering_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let shelf = MemoryShelf::default();
        let rows = gather(&plan(), &shelf, &[bytes]);
        prop_assert_eq!(rows.len(), 1);
        prop_assert!(shelf.entries().is_empty());
    }
}

#[test]
fn a_shelf_with_a_damaged_file_still_opens() {
    let shelf = MemoryShelf::default();
    gather(
        &plan(),
        &shelf,
        &[contribution(slot(1, 1), "svar", false, 1)],
    );
    let mut gathered = gathering(&plan(), &shelf);
    gathered.take_up("moteklar/received/x/00", "{");
    assert_eq!((gathered.delivered(), gathered.damaged()), (1, 1));
}

#[test]
fn a_meeting_that_becomes_nameless_loses_the_names_it_had() {
    let shelf = MemoryShelf::default();
    let files = [
        contribution(slot(1, 1), "svar", true, 1),
        contribution(slot(2, 1), "svar", false, 2),
    ];
    let rows = gather(&named(), &shelf, &files);
    let cards = gathering(&named(), &shelf).cards();
    let entries = shelf.entries();
    let changes: Vec<ShelfChange> = entries
        .iter()
        .flat_map(|(name, value)| scrubbed(plan().id, name, value))
        .collect();
    assert_eq!(changes.len(), 2, "the signed file goes, the bare one comes");
    ready(shelf.change(changes)).unwrap();
    let kept = format!("{:?}", shelf.entries());
    assert!(!kept.contains("Kari") && !kept.contains(&received(&files[0]).sha256.to_string()));
    // Cards are the same as before, and the receipt of what had no name.
    let gathered = gathering(&plan(), &shelf);
    assert_eq!(gathered.cards(), nameless(cards));
    let receipts = gathered.inbox().receipts();
    assert!(!receipts.contains(&rows[0].receipt.unwrap()));
    assert!(receipts.contains(&rows[1].receipt.unwrap()));
    let again = shelf.entries();
    let again = again.iter().flat_map(|(n, v)| scrubbed(plan().id, n, v));
    assert_eq!(again.count(), 0);
}

fn nameless(mut cards: Vec<Card>) -> Vec<Card> {
    for card in &mut cards {
        (card.name, card.group) = (None, None);
    }
    cards
}

/// With the text known, a sum of the signed file would confirm a guessed name.
// Holds D 10.
#[test]
fn a_nameless_meeting_keeps_the_sum_of_what_it_keeps_and_knows_a_file_again() {
    let shelf = MemoryShelf::default();
    let signed = contribution(slot(1, 1), "svar", true, 1);
    let rows = gather(&plan(), &shelf, std::slice::from_ref(&signed));
    let sum = received(&signed).sha256;
    let kept = format!("{:?}", shelf.entries());
    assert!(!kept.contains(&sum.to_string()) && !kept.contains("Kari"));
    for (name, value) in shelf.entries() {
        assert!(name.ends_with(&received(value.as_bytes()).sha256.to_string()));
    }
    assert_ne!(rows[0].receipt, Some(moteklar::bundle::Receipt::of(&sum)));
    assert_eq!(
        results(&plan(), &shelf, &[signed]),
        [ImportResult::Duplicate],
        "the same file is not known again"
    );
    assert_eq!(
        results(
            &plan(),
            &shelf,
            &[contribution(slot(1, 2), "nytt", true, 2)]
        ),
        [ImportResult::Updated]
    );
    assert_eq!(shelf.entries().len(), 1);
}

#[test]
fn what_is_copied_of_a_nameless_meeting_has_no_name_whatever_the_shelf_holds() {
    let signed = contribution(slot(1, 1), "svar", true, 1);
    let text = String::from_utf8(signed.clone()).unwrap();
    let name = received_name(plan().id, &received(&signed).sha256.to_string());
    let mut journal = Journal::default();
    let found = vec![
        (name.clone(), text.clone()),
        ("moteklar/received/x/1".into(), "{".into()),
    ];
    journal.keep_meeting(&Kept::here(named()), &Now::from_unix_ms(0));
    assert_eq!(as_kept(&journal, found.clone()), [(name, text)]);
    journal.keep_meeting(&Kept::here(plan()), &Now::from_unix_ms(1));
    let kept = as_kept(&journal, found);
    assert_eq!(kept.len(), 1);
    assert!(!format!("{kept:?}").contains("Kari"));
    assert!(!format!("{kept:?}").contains(&received(&signed).sha256.to_string()));
    // What comes back is what goes: a copy of a copy is the same.
    assert_eq!(as_kept(&journal, kept.clone()), kept);
}

#[test]
fn a_copy_restored_elsewhere_gives_the_board_its_cards() {
    let shelf = MemoryShelf::default();
    let files = [1, 2, 3].map(|n| contribution(slot(n, 1), &format!("svar {n}"), false, n as u64));
    gather(&plan(), &shelf, &files);
    let mut journal = Journal::default();
    journal.keep_meeting(&Kept::here(plan()), &Now::from_unix_ms(0));
    let found = as_kept(&journal, shelf.entries().into_iter().collect());
    let copied = found
        .iter()
        .map(|(name, text)| (in_copy(name), text.clone()));
    let written = backup::write_all([], copied, &course(), day()).unwrap();
    let restored = backup::records(&received(&written[0].bytes).bundle).unwrap();
    let elsewhere = MemoryShelf::default();
    for (name, text) in as_kept(&journal, restored.received) {
        let change = ShelfChange {
            name,
            before: None,
            after: Some(text),
        };
        ready(elsewhere.change(vec![change])).unwrap();
    }
    assert_eq!(elsewhere.entries(), shelf.entries());
    assert_eq!(
        gathering(&plan(), &elsewhere).cards(),
        gathering(&plan(), &shelf).cards()
    );
}
