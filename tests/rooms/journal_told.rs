//! What one tab tells the others, and what they make of it.
#![allow(clippy::unwrap_used)]

use moteklar::journal::{Flight, Plan, Told};
use moteklar::store::{Envelope, MemoryArchive, MemoryStore, Put, RecordKey};

use crate::journal_support::{Tab, at, record, stored, text};

/// What a tab says to the others when it has put a record in the archive.
fn joined(key: &RecordKey, now: &Envelope) -> Told {
    Told {
        key: key.clone(),
        put: Put::Join(now.clone()),
    }
}

#[test]
fn what_another_tab_archived_is_taken_in_unless_this_one_has_something_newer() {
    let (store, archive) = (MemoryStore::default(), MemoryArchive::default());
    let mut tab = Tab::open(&store, &archive);
    let key = RecordKey::Decision(uuid::Uuid::from_u128(7));
    for (rev, here) in [(2, 2), (1, 2), (2, 2), (5, 5)] {
        let theirs = stored(rev, &format!("utgave {rev}"));
        tab.saving
            .hear_told(&mut tab.journal, &joined(&key, &theirs), &at(1));
        assert_eq!(tab.journal.record(&key).map(|r| r.rev), Some(here));
    }
    // What is on its way from here meets the other in the archive, not before.
    tab.write(&store, &text("a"), "skrevet her", &at(2));
    let ours = tab.journal.record(&record("a")).cloned();
    let theirs = joined(&record("a"), &stored(9, "fra en annen fane"));
    tab.saving.hear_told(&mut tab.journal, &theirs, &at(3));
    assert_eq!(tab.journal.record(&record("a")), ours.as_ref());
    tab.land_all(&archive);
    tab.saving.hear_told(&mut tab.journal, &theirs, &at(3));
    assert_eq!(
        tab.journal.text(&text("a")).unwrap().text,
        "fra en annen fane"
    );
}

/// A decision and an answer, as a file brings them.
fn decided() -> Vec<(RecordKey, Envelope)> {
    let decision = RecordKey::Decision(uuid::Uuid::from_u128(7));
    vec![
        (decision, stored(3, "fra fila")),
        (record("a"), stored(3, "fra fila")),
    ]
}

#[test]
fn an_import_taken_back_in_one_tab_is_taken_back_in_the_other_where_nobody_wrote_on() {
    for written_on in [false, true] {
        let (store, archive) = (MemoryStore::default(), MemoryArchive::default());
        let mut one = Tab::open(&store, &archive);
        one.write(&store, &text("b"), "mitt", &at(0));
        one.land_all(&archive);
        let mut other = Tab::open(&store, &archive);
        let before = other.journal.clone();
        let plan = Plan::new(&one.journal, decided());
        let restored = one
            .saving
            .restore(&mut one.journal, &store, &plan, &at(1))
            .unwrap();
        let tell = |flight: Option<Flight>, one: &mut Tab, other: &mut Tab| {
            one.flights.extend(flight);
            for told in one.land_in(&store, &archive).unwrap() {
                // As it comes over the channel.
                let told = Told::read(&told.write()).unwrap();
                other.hear(&store, &told.key, &at(2));
                other.saving.hear_told(&mut other.journal, &told, &at(2));
            }
        };
        tell(restored.flight, &mut one, &mut other);
        other.hear(&store, &record("a"), &at(2));
        assert_eq!(other.journal, one.journal);
        if written_on {
            other.write(&store, &text("a"), "og litt til", &at(3));
            other.land_all(&archive);
        }
        let undone = one
            .saving
            .undo(&mut one.journal, &store, &restored.changes, &at(4))
            .unwrap();
        tell(undone.flight, &mut one, &mut other);
        let decision = &decided()[0].0;
        assert_eq!(other.journal.record(decision), None);
        if written_on {
            assert_eq!(other.journal.text(&text("a")).unwrap().text, "og litt til");
        } else {
            assert_eq!(other.journal, before);
        }
        // Nothing that was taken back comes again with what is written next.
        other.write(&store, &text("c"), "noe nytt", &at(5));
        other.land_all(&archive);
        assert!(
            !archive
                .entries()
                .iter()
                .any(|(key, _)| *key == decision.name())
        );
    }
}

#[test]
fn what_is_told_reads_as_it_was_written_and_nonsense_is_not_heard() {
    let key = RecordKey::Decision(uuid::Uuid::from_u128(7));
    let (one, two) = (stored(1, "første\nlinje to"), stored(2, ""));
    let swap = |from: Option<&Envelope>, to: Option<&Envelope>| Put::Swap {
        from: from.cloned(),
        to: to.cloned(),
    };
    for put in [
        Put::Join(one.clone()),
        swap(Some(&one), Some(&two)),
        swap(Some(&one), None),
        swap(None, Some(&two)),
    ] {
        let key = key.clone();
        let told = Told { key, put };
        assert_eq!(Told::read(&told.write()), Some(told));
    }
    let name = key.name();
    for text in [
        "".to_owned(),
        "noe helt annet".to_owned(),
        name.clone(),
        format!("{name}\n"),
        format!("{name}\n{{halv"),
        format!("{name}\n{}\n{{halv", one.to_json()),
    ] {
        assert_eq!(Told::read(&text), None, "{text}");
    }
}
