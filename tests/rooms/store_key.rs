#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use moteklar::course::CourseId;
use moteklar::store::{MeetingRef, PREFIX, Place, RecordKey};

use crate::journal_support::{cases, in_round, page, record, text};

#[test]
fn keys_are_named_as_the_contract_says() {
    let names = [
        (
            record("1-verdiloftet-film"),
            "moteklar/answer/1-verdiloftet-film",
        ),
        (in_round("1-film", 2).record(), "moteklar/answer/1-film@2"),
        (RecordKey::Note(page("1-side")), "moteklar/note/1-side"),
        (
            RecordKey::Progress(page("1-side")),
            "moteklar/progress/1-side",
        ),
        (
            RecordKey::History(text("1-film")),
            "moteklar/history/answer/1-film",
        ),
        (
            RecordKey::Alternate(in_round("1-film", 3)),
            "moteklar/alternate/answer/1-film@3",
        ),
        (
            RecordKey::Bring(MeetingRef::Loose),
            "moteklar/bring/uten-mote",
        ),
        (record("skolen:egen"), "moteklar/answer/skolen:egen"),
        (RecordKey::Settings, "moteklar/settings"),
        (
            RecordKey::Hidden(page("1-side").page),
            "moteklar/hidden/1-side",
        ),
        (
            RecordKey::Annotation(page("1-side").page),
            "moteklar/annotation/1-side",
        ),
        (
            RecordKey::OwnPage(page("own:a1").page),
            "moteklar/own-page/own:a1",
        ),
        (
            RecordKey::Course(CourseId::new("var-kommune").unwrap()),
            "moteklar/course/var-kommune",
        ),
    ];
    for (key, name) in names {
        assert_eq!(key.name(), name);
        assert_eq!(RecordKey::parse(name), Some(key));
    }
}

#[test]
fn a_meeting_is_told_from_a_page() {
    let uuid = "6f1c1d64-9a37-4d0c-8a0e-2f1f6a3d9b10";
    assert!(matches!(
        MeetingRef::parse(uuid),
        Some(MeetingRef::Meeting(_))
    ));
    assert!(matches!(
        MeetingRef::parse("1-fellesmote"),
        Some(MeetingRef::Page(_))
    ));
    assert_eq!(MeetingRef::parse("uten-mote"), Some(MeetingRef::Loose));
    assert_eq!(MeetingRef::parse("../x"), None);
}

#[test]
fn foreign_keys_are_not_ours_and_unknown_ones_are_left_alone() {
    assert_eq!(RecordKey::parse("theme"), None);
    assert_eq!(RecordKey::parse("moteklar"), None);
    for odd in [
        "answer/",
        "answer/A",
        "answer/a@1",
        "answer/a@02",
        "answer/a@",
        "mote/x",
        "history/x/y",
    ] {
        let key = RecordKey::from_path(odd);
        assert_eq!(key, RecordKey::Unknown(odd.to_owned()));
        assert_eq!(key.place(), Place::AsFound);
    }
}

#[test]
fn history_lives_in_the_archive_only() {
    assert_eq!(RecordKey::History(text("a")).place(), Place::Archive);
    assert_eq!(RecordKey::Alternate(text("a")).place(), Place::Both);
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn every_name_is_read_back_as_itself(path in "(answer|note|history/answer|progress|quarantine|bring|draft|round|)/?[a-z0-9@:/-]{0,12}|.{0,20}") {
        let name = format!("{PREFIX}{path}");
        let key = RecordKey::parse(&name).unwrap();
        prop_assert_eq!(key.name(), name);
        prop_assert_eq!(RecordKey::from_path(&key.path()), key);
    }
}
