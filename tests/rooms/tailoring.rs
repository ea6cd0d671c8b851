//! What a school makes of the course: nothing built-in is lost by it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;

use moteklar::bundle::pack::write_tailoring;
use moteklar::course::{
    CourseId, ForeignCourse, PageField, PageId, Placed, PromptId, Reason, Tailoring, markdown,
};
use moteklar::journal::Journal;
use moteklar::store::{
    AnswerKey, Envelope, MemoryArchive, MemoryStore, RecordKey, TextKey, beside, join_record,
};
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

use crate::bundle_support::{course, day};
use crate::journal_support::{Tab, at, cases, loaded};
use crate::tailoring_support::{ids, index, own, page_id, tailoring};

#[test]
fn own_pages_stand_after_the_page_they_follow_in_its_part() {
    let ours = tailoring(vec![
        own(1, Some("1-y"), 1),
        own(2, Some("1-y"), 0),
        own(3, None, 0),
    ]);
    let laid = ours.lay_over(&index());
    let name = |n: u128| own(n, None, 0).page.id.to_string();
    let expected = [
        name(3),
        "1-x".into(),
        "1-y".into(),
        name(2),
        name(1),
        "1-z".into(),
    ];
    assert_eq!(ids(&laid.modules[0]), expected);
    let part = |at: usize| {
        laid.modules[0].pages[at]
            .part
            .as_ref()
            .map(|p| p.as_str().to_owned())
    };
    assert_eq!(part(0).as_deref(), Some("p1"));
    assert_eq!(part(3).as_deref(), Some("p2"));
    assert_eq!(laid.modules[1], index().modules[1]);
}

#[test]
fn a_page_whose_place_is_gone_comes_last() {
    let laid = tailoring(vec![own(1, Some("1-borte"), 0)]).lay_over(&index());
    let last = laid.modules[0].pages.last().unwrap();
    assert!(last.id.is_own());
}

#[test]
fn an_unfinished_page_is_only_its_authors() {
    let mut page = own(1, None, 0);
    page.page.title.clear();
    assert_eq!(page.flaw(), Some(Reason::Missing("title")));
    let ours = tailoring(vec![page]);
    let index = index();
    assert_eq!(ours.lay_over(&index), index);
    assert_eq!(ours.sequence(&index.modules[0]).len(), 4);
}

#[test]
fn a_hidden_page_is_still_there_and_counts_no_minutes() {
    let mut ours = Tailoring::default();
    ours.hidden.insert(page_id("1-y"));
    let laid = ours.lay_over(&index());
    let module = &laid.modules[0];
    assert!(module.page("1-y").is_some_and(|p| p.hidden));
    assert_eq!(module.shown().count(), 2);
    assert_eq!(module.minutes(), 30);
}

#[test]
fn a_page_moves_step_by_step_through_the_module() {
    let index = index();
    let module = &index.modules[0];
    let mut ours = tailoring(vec![own(1, None, 0), own(2, None, 1)]);
    let id = own(1, None, 0).page.id;
    let mut places = Vec::new();
    loop {
        let sequence = ours.sequence(module);
        places.push(sequence.iter().position(|s| s.page().id == id).unwrap());
        let moved = ours.moved(module, &id, false);
        if moved.is_empty() {
            break;
        }
        ours.pages
            .extend(moved.into_iter().map(|p| (p.page.id.clone(), p)));
    }
    assert_eq!(places, [0, 1, 2, 3, 4]);
    assert!(ours.moved(module, &page_id("1-x"), true).is_empty());
}

#[test]
fn an_answer_on_a_removed_page_stays_and_the_removal_can_be_undone() {
    let mut journal = Journal::default();
    let page = own(1, Some("1-x"), 0);
    journal.set_own_page(&page, &at(0));
    let prompt = page.words.prompts[0].id.clone();
    let key = TextKey::Answer(AnswerKey::first(prompt));
    journal.write_text(&key, "Vi leser høyt.", "Hva gjør vi?", &at(1));
    let before = journal.clone();

    let changes = journal.remove_own_page(&page.page.id, &at(2));
    assert_eq!(journal.tailoring(), Tailoring::default());
    let record = journal
        .record(&RecordKey::OwnPage(page.page.id.clone()))
        .unwrap();
    assert!(record.is_removed() && record.data.len() == 1, "{record:?}");
    let orphans = journal.orphans(&BTreeSet::new());
    assert_eq!(orphans.len(), 1);
    assert_eq!(orphans[0].1.prompt_text, "Hva gjør vi?");
    assert!(journal.travelling().iter().any(|(k, _)| *k == key.record()));

    journal.undo(&changes);
    assert_eq!(journal, before);
}

#[test]
fn what_a_school_makes_survives_a_restart() {
    let (store, archive) = (MemoryStore::default(), MemoryArchive::default());
    let mut tab = Tab::open(&store, &archive);
    let mut changes = tab.journal.set_own_page(&own(1, None, 0), &at(0));
    changes.extend(tab.journal.set_hidden(&page_id("1-x"), true, &at(0)));
    changes.extend(
        tab.journal
            .annotate(&page_id("1-y"), "Vi gjør det på trinnet.", &at(0)),
    );
    tab.save(&store, &changes, &at(0));
    tab.land_all(&archive);
    let again = Journal::new(loaded(&store, &archive).records).tailoring();
    assert_eq!(again, tab.journal.tailoring());
    assert_eq!(
        (
            again.pages.len(),
            again.hidden.len(),
            again.annotations.len()
        ),
        (1, 1, 1)
    );
    for kind in ["own-page/own:", "hidden/1-x", "annotation/1-y"] {
        let found = changes.iter().any(|c| c.key.path().starts_with(kind));
        assert!(found, "{kind}");
    }
}

#[test]
fn a_page_is_written_over_with_all_its_members() {
    let mut journal = Journal::default();
    let mut page = own(1, Some("1-x"), 0);
    page.words.purpose = "Derfor".into();
    page.extra.insert("colour".into(), "green".into());
    journal.set_own_page(&page, &at(0));
    assert_eq!(journal.own_page(&page.page.id), Some(page.clone()));
    page.words.purpose.clear();
    page.words.prompts.clear();
    page.after = None;
    journal.set_own_page(&page, &at(1));
    assert_eq!(journal.own_page(&page.page.id), Some(page.clone()));
    assert!(journal.set_own_page(&page, &at(2)).is_empty());
}

#[test]
fn what_is_read_of_a_page_is_its_words_and_not_its_markdown() {
    let mut journal = Journal::default();
    let mut page = own(1, None, 0);
    journal.set_own_page(&page, &at(0));
    let text = journal.tailoring().pages[&page.page.id]
        .text
        .clone()
        .unwrap();
    assert_eq!(text.body, markdown::parse(&page.words.body));
    page.words.body.push_str("\n\n<script>nei</script>");
    journal.set_own_page(&page, &at(1));
    assert_eq!(journal.tailoring().pages[&page.page.id].text, None);
}

#[test]
fn a_remark_is_shown_when_it_can_be() {
    let mut journal = Journal::default();
    let page = page_id("1-y");
    for (text, shown) in [("Hos **oss**", true), ("<b>oss</b>", false), (" ", false)] {
        journal.annotate(&page, text, &at(0));
        assert_eq!(journal.annotation(&page), text);
        assert_eq!(
            journal.tailoring().annotations.contains_key(&page),
            shown,
            "{text}"
        );
    }
}

#[test]
fn records_from_outside_are_not_read_when_their_words_are_no_words() {
    let bad = json!([["p", [["a", "javascript:alert(1)", ["x"]]]]]);
    let mut data = own(1, None, 0).data();
    assert!(Placed::read(&data).is_some());
    data.insert("prose".into(), bad.clone());
    assert_eq!(Placed::read(&data), None);
    let own_page = RecordKey::OwnPage(own(1, None, 0).page.id);
    let mut remark = Tailoring::annotation_data("Hei");
    remark.insert("prose".into(), bad);
    let annotation = RecordKey::Annotation(page_id("1-x"));
    for (key, data) in [(own_page, data), (annotation, remark)] {
        let record = Envelope::next(None, data, &at(0));
        assert!(!record.fits(&key), "{key:?}");
    }
}

#[test]
fn a_page_brings_nothing_that_only_built_in_pages_have() {
    let mut page = own(1, None, 0);
    for member in ["form", "number", "part", "hidden", "removed", "prose"] {
        page.extra.insert(member.into(), "x".into());
    }
    let placed = Placed::read(&page.data()).unwrap().page;
    assert_eq!(
        (placed.form, placed.number, placed.part, placed.hidden),
        (None, None, None, false)
    );
    let mut others = own(1, None, 0).data();
    others.insert("page".into(), "1-x".into());
    assert_eq!(Placed::read(&others), None);
    let mut prompts = own(1, None, 0).data();
    prompts.insert("prompts".into(), json!([{ "id": "1-x-q", "text": "?" }]));
    assert_eq!(Placed::read(&prompts), None);
}

#[test]
fn a_kept_course_brings_no_page_of_another() {
    let id = CourseId::new("k").unwrap();
    let record = |module: &str, page: &str, prompt: &str| {
        let data = json!({
            "lang": "nb", "purpose": "", "intros": {},
            "texts": { page: { "lang": "nb", "body": [], "prompts": [{ "id": prompt, "text": "?" }] } },
            "index": { "id": "k", "version": "1", "title": "K", "order": [], "modules": [{
                "id": module, "title": "M", "short": "M", "purpose": "", "weeks": [0, 0],
                "hours": [0, 0], "parts": [], "lang": "nb", "pages": [{
                    "id": page, "title": "S", "kind": "tekst", "mode": "gruppe", "audience": "alle",
                    "minutes": 5, "lang": "nb", "prompts": [prompt],
                }],
            }] },
        });
        ForeignCourse::kept(&id, data.as_object().unwrap())
    };
    assert!(record("k:m", "k:p", "k:q").is_some());
    for (module, page, prompt) in [
        ("m", "k:p", "k:q"),
        ("k:m", "1-x", "k:q"),
        ("k:m", "k:p", "1-x-q"),
    ] {
        assert_eq!(
            record(module, page, prompt),
            None,
            "{module} {page} {prompt}"
        );
    }
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn nothing_built_in_is_lost(
        places in prop::collection::vec((0_u128..40, 0_usize..5, 0_u64..4), 0..8),
        hidden in prop::collection::btree_set(0_usize..5, 0..5),
        moves in prop::collection::vec((0_usize..8, any::<bool>()), 0..6),
    ) {
        let index = index();
        let after = [None, Some("1-x"), Some("1-y"), Some("1-z"), Some("9-borte")];
        let mut ours = tailoring(places.iter().map(|(n, a, rank)| own(*n, after[*a], *rank)).collect());
        let all = ["1-x", "1-y", "1-z", "2-x", "2-y"];
        ours.hidden = hidden.iter().map(|n| page_id(all[*n])).collect();
        for (n, up) in moves {
            let Some(id) = ours.pages.keys().nth(n).cloned() else { continue };
            let before = ours.lay_over(&index).modules[0].pages.iter().map(|p| p.id.clone()).collect::<Vec<PageId>>();
            let moved = ours.moved(&index.modules[0], &id, up);
            ours.pages.extend(moved.into_iter().map(|p| (p.page.id.clone(), p)));
            let now = ours.lay_over(&index).modules[0].pages.iter().map(|p| p.id.clone()).collect::<Vec<PageId>>();
            let from = before.iter().position(|p| *p == id).unwrap();
            let to = now.iter().position(|p| *p == id).unwrap();
            prop_assert!(from.abs_diff(to) <= 1);
        }
        let laid = ours.lay_over(&index);
        for (module, over) in index.modules.iter().zip(&laid.modules) {
            let mut built_in: Vec<_> = over.pages.iter().filter(|p| !p.id.is_own()).cloned().collect();
            for page in &mut built_in {
                prop_assert_eq!(page.hidden, ours.hidden.contains(&page.id));
                page.hidden = false;
            }
            prop_assert_eq!(&built_in, &module.pages);
        }
        let own_pages = laid.modules.iter().flat_map(|m| &m.pages).filter(|p| p.id.is_own()).count();
        prop_assert_eq!(own_pages, ours.pages.len());
    }
}

/// A window with an editor open: what it has seen of the page.
fn types(tab: &mut Tab, store: &MemoryStore, field: &PageField, text: &str, known: &str) {
    let blank = own(1, None, 0);
    let key = RecordKey::OwnPage(blank.page.id.clone());
    tab.hear(store, &key, &at(0));
    let changes = tab
        .journal
        .write_page_field(&blank, field, (text, known), &at(1));
    tab.save(store, &changes, &at(1));
}

// Holds D 6.
#[test]
fn two_windows_on_one_page_keep_what_both_write() {
    let (store, archive) = (MemoryStore::default(), MemoryArchive::default());
    let mut tab = Tab::open(&store, &archive);
    let page = own(1, None, 0);
    let changes = tab.journal.set_own_page(&page, &at(0));
    tab.save(&store, &changes, &at(0));
    tab.land_all(&archive);
    let mut other = Tab::open(&store, &archive);
    let (title, body) = (page.page.title.as_str(), page.words.body.as_str());

    types(&mut tab, &store, &PageField::Body, "Et helt avsnitt", body);
    types(&mut other, &store, &PageField::Title, "Ny tittel", title);
    let own_page = |tab: &Tab| tab.journal.own_page(&page.page.id).unwrap();
    let both = own_page(&other);
    assert_eq!(
        (both.page.title.as_str(), both.words.body.as_str()),
        ("Ny tittel", "Et helt avsnitt")
    );
    let key = RecordKey::OwnPage(page.page.id.clone());
    assert_eq!(other.journal.beside(&key), []);

    // The same field: what one had not seen stays beside what she writes.
    types(
        &mut tab,
        &store,
        &PageField::Body,
        "Et annet avsnitt",
        "Et helt avsnitt",
    );
    types(
        &mut other,
        &store,
        &PageField::Body,
        "Noe tredje",
        "Et helt avsnitt",
    );
    assert_eq!(own_page(&other).words.body, "Noe tredje");
    let beside = vec![("body".to_owned(), "Et annet avsnitt".to_owned())];
    assert_eq!(other.journal.beside(&key), beside);
    // What stands beside goes into no pack, and goes when it has been looked at.
    let pack = write_tailoring(&other.journal.tailoring_records(), &course(), day()).unwrap();
    assert!(!String::from_utf8_lossy(&pack.bytes).contains("annet avsnitt"));
    other
        .journal
        .drop_beside(&key, "body", "Et annet avsnitt", &at(3));
    assert_eq!(other.journal.beside(&key), []);
    assert_eq!(own_page(&other).words.body, "Noe tredje");
}

#[test]
fn a_question_is_written_emptied_and_written_again_in_its_place() {
    let mut journal = Journal::default();
    let mut page = own(1, None, 0);
    let ids: Vec<PromptId> = (1..4).map(|n| PromptId::own(Uuid::from_u128(n))).collect();
    page.words.prompts.clear();
    let field = |n: usize| PageField::Prompt(ids[n].clone(), ids[n + 1..].to_vec());
    for n in [2, 0, 1] {
        journal.write_page_field(&page, &field(n), (&format!("Spørsmål {n}"), ""), &at(0));
    }
    let asked = |journal: &Journal| {
        let page = journal.own_page(&own(1, None, 0).page.id).unwrap();
        page.words
            .prompts
            .iter()
            .map(|p| p.text.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(asked(&journal), ["Spørsmål 0", "Spørsmål 1", "Spørsmål 2"]);
    journal.write_page_field(&page, &field(1), (" ", "Spørsmål 1"), &at(1));
    assert_eq!(asked(&journal), ["Spørsmål 0", "Spørsmål 2"]);
    journal.write_page_field(&page, &field(1), ("Et nytt", " "), &at(2));
    assert_eq!(asked(&journal), ["Spørsmål 0", "Et nytt", "Spørsmål 2"]);
}

#[test]
fn a_remark_written_in_two_windows_keeps_both() {
    let mut journal = Journal::default();
    let page = page_id("1-y");
    journal.write_annotation(&page, ("Vi gjør det på trinnet.", ""), &at(0));
    journal.write_annotation(&page, ("Hos oss", ""), &at(1));
    let key = RecordKey::Annotation(page.clone());
    assert_eq!(journal.annotation(&page), "Hos oss");
    let beside = vec![("text".to_owned(), "Vi gjør det på trinnet.".to_owned())];
    assert_eq!(journal.beside(&key), beside);
    // Going on is no second version.
    journal.write_annotation(&page, ("Hos oss leser vi", "Hos oss"), &at(2));
    assert_eq!(journal.beside(&key), beside);
    assert!(journal.tailoring().annotations.contains_key(&page));
}

#[test]
fn pages_written_at_the_very_same_moment_meet_and_both_texts_stay() {
    let page = own(1, None, 0);
    let key = RecordKey::OwnPage(page.page.id.clone());
    let written = |title: &str, body: &str| {
        let mut page = page.clone();
        page.page.title = title.to_owned();
        page.words.body = body.to_owned();
        let mut journal = Journal::default();
        journal.set_own_page(&page, &at(0));
        journal.record(&key).cloned().unwrap()
    };
    let (one, other) = (
        written("Lesing", "Min tekst"),
        written("Lesing", "Din tekst"),
    );
    let joined = join_record(&key, &one, &other);
    assert_eq!(joined, join_record(&key, &other, &one));
    assert_eq!(join_record(&key, &joined, &other), joined);
    assert!(joined.fits(&key));
    let text = joined.data["body"].as_str().unwrap();
    let beside: Vec<_> = beside(&joined.data).collect();
    assert_eq!(beside.len(), 1);
    let mut texts = [text, beside[0].1];
    texts.sort_unstable();
    assert_eq!(texts, ["Din tekst", "Min tekst"]);

    // Two windows that hear of each other come to the same page.
    let mut here = Journal::default();
    let mut there = Journal::default();
    here.absorb(&key, &one, false, &at(0));
    there.absorb(&key, &other, false, &at(0));
    here.absorb(&key, &other, true, &at(1));
    there.absorb(&key, &one, true, &at(1));
    let (a, b) = (
        here.record(&key).cloned().unwrap(),
        there.record(&key).cloned().unwrap(),
    );
    assert_eq!((a.rev, &a.data), (b.rev, &b.data));
    assert!(here.absorb(&key, &b, true, &at(2)).is_empty());
}
