//! Planning: minutes, groups, links, calendar, files.

use std::collections::BTreeMap;

use moteklar::bundle::shape::Shape;
use moteklar::bundle::{Expected, Kind, Refusal};
use moteklar::course::Mode;
use moteklar::journal::Journal;
use moteklar::meeting::phases::{fit, scale};
use moteklar::meeting::{
    Delivery, Groups, HttpsLink, Kept, MeetingRecords, Naming, Plan, PlannedPhase, PlannedPrompt,
    Role, Template, TimeOfDay, calendar, groups, in_order, is_own, link, own_prompt, qr, short,
    travel,
};
use moteklar::store::{MeetingPart, Now, RecordKey};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::bundle_support::{cases, course, day, received, summed};
use crate::meeting_support::{id, plan};

fn now() -> Now {
    Now::parse("2026-11-20T10:00:00Z").unwrap()
}

fn minutes(phases: &[PlannedPhase]) -> Vec<u32> {
    phases.iter().map(|phase| phase.minutes).collect()
}

#[test]
fn templates_fit_the_minutes_there_are() {
    let titles = ["Alene", "Gruppe", "Sammen"];
    let plain = Template::FiveFifteenTen.phases(titles, &[], &[]);
    assert_eq!(minutes(&plain), [5, 15, 10]);
    assert_eq!(minutes(&fit(plain.clone(), 60)), [10, 30, 20]);
    assert_eq!(minutes(&fit(plain, 3)), [1, 1, 1]);
    let other = Template::TwelveThirteenFive.phases(titles, &[], &[]);
    assert_eq!(minutes(&other), [12, 13, 5]);
    let script = [PlannedPhase::new(Mode::Group, "Runde", 8)];
    assert_eq!(Template::Script.phases(titles, &script, &[]), script);
    assert_eq!(Template::Own.phases(titles, &[], &script), script);
}

#[test]
fn a_round_that_cannot_be_finished_is_pointed_out() {
    let mut plan = plan();
    plan.per_person = Some(4);
    plan.group_size = Some(4);
    assert_eq!(plan.short_rounds(), [1]);
    plan.per_person = Some(3);
    assert_eq!(plan.short_rounds(), Vec::<usize>::new());
    plan.group_size = None;
    plan.per_person = None;
    assert_eq!((plan.group_size(), plan.per_person()), (4, 2));
    plan.group_size = Some(100);
    assert_eq!(plan.group_size(), 8);
}

#[test]
fn a_pasted_list_is_read_as_people_paste_it() {
    let people = groups::people("Kari; 4. trinn\n\n  Ola\t Norsk \r\nPer\n ; 5. trinn\n");
    let read: Vec<(&str, &str)> = people.iter().map(|p| (&*p.name, &*p.tag)).collect();
    assert_eq!(read, [("Kari", "4. trinn"), ("Ola", "Norsk"), ("Per", "")]);
}

#[test]
fn groups_mix_subjects_and_have_their_roles() {
    let list: String = (0..24)
        .map(|n| format!("Person {n}; fag {}\n", n % 6))
        .collect();
    let drawn = Groups::draw(groups::people(&list), 4, 7, day());
    assert_eq!(drawn.groups.len(), 6);
    for group in &drawn.groups {
        assert_eq!(group.people.len(), 4);
        let tags: std::collections::BTreeSet<&str> =
            group.people.iter().map(|p| p.tag.as_str()).collect();
        assert!(tags.len() >= 3, "{tags:?}");
        let roles: Vec<Role> = group.people.iter().filter_map(|p| p.role).collect();
        assert_eq!(roles.len(), 3);
    }
    assert_ne!(drawn, Groups::draw(groups::people(&list), 4, 8, day()));
}

#[test]
fn the_list_is_not_kept_longer_than_the_meeting() {
    let drawn = Groups::draw(groups::people("Kari\nOla"), 4, 1, day());
    let on = |d| chrono::NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
    assert!(!drawn.outlived(Some(on(25)), on(25)));
    assert!(!drawn.outlived(Some(on(25)), on(26)));
    assert!(drawn.outlived(Some(on(25)), on(27)));
    assert!(drawn.outlived(None, on(30)));
}

#[test]
fn the_plan_travels_as_a_file() {
    let mut sent = plan();
    sent.delivery = Some(Delivery {
        text: "I mappa i Teams".into(),
        link: HttpsLink::parse("https://skole.sharepoint.com/sites/x"),
        by: Some(day()),
        extra: Map::new(),
    });
    sent.extra.insert("from_the_future".into(), json!([1]));
    let written = travel::meeting_file(&sent, &course(), day()).unwrap();
    let again = travel::meeting_file(&sent, &course(), day()).unwrap();
    assert_eq!(written.bytes, again.bytes);
    assert!(written.file_name().starts_with("moteklar-mote-"));
    let bundle = received(&written.bytes).bundle;
    assert_eq!(
        (bundle.kind, bundle.meeting),
        (Kind::Meeting, Some(sent.id))
    );
    assert_eq!(travel::read_meeting(&bundle).unwrap(), sent);
}

#[test]
fn a_bent_plan_is_refused_with_the_place() {
    let written = travel::meeting_file(&plan(), &course(), day()).unwrap();
    let bent = |name: &str, value: Value| {
        let mut map: Map<String, Value> = serde_json::from_slice(&written.bytes).unwrap();
        map["records"][0][name] = value;
        let bundle = received(&summed(map.clone())).bundle;
        (travel::read_meeting(&bundle), map)
    };
    for (name, value, expected) in [
        ("title", json!(1), Expected::Text),
        ("date", json!("2026-13-01"), Expected::Day),
        ("time", json!("24:00"), Expected::Time),
        ("time", json!("9:00"), Expected::Time),
        ("naming", json!("maybe"), Expected::Word),
        ("minutes", json!(-1), Expected::Count),
        ("prompts", json!({}), Expected::List),
        ("page", json!("../x"), Expected::Id),
    ] {
        let member = format!("records[0].{name}");
        let (read, map) = bent(name, value);
        assert_eq!(read, Err(Refusal::Malformed { member, expected }));
        assert!(!valid(&map), "{name}");
    }
    for link in [
        "javascript:alert(1)",
        "http://a.no",
        "https://",
        "https://a.no/ x",
        "data:,",
    ] {
        let (read, _) = bent("delivery", json!({ "link": link }));
        assert!(read.is_err(), "{link}");
    }
    let (read, map) = bent(
        "phases",
        json!([{ "mode": "alone", "title": "", "minutes": 1 }]),
    );
    let member = "records[0].phases[0].mode".to_owned();
    let expected = Expected::Word;
    assert_eq!(read, Err(Refusal::Malformed { member, expected }));
    assert!(!valid(&map));
    let (read, _) = bent("type", json!("something"));
    assert!(matches!(read, Err(Refusal::Missing { .. })));
    let mut map: Map<String, Value> = serde_json::from_slice(&written.bytes).unwrap();
    assert!(valid(&map));
    map.insert("meeting".into(), json!(id(5)));
    assert!(travel::read_meeting(&received(&summed(map)).bundle).is_err());
}

#[cfg(feature = "ssr")]
fn valid(map: &Map<String, Value>) -> bool {
    let schema = moteklar::bundle::schema::bundle_1();
    let validator = jsonschema::validator_for(&schema).unwrap();
    validator.is_valid(&Value::Object(map.clone()))
}

#[test]
fn a_brief_plan_fits_in_a_link_and_a_code() {
    let mut long = plan();
    long.phases[0].text = "Si dette høyt. ".repeat(300);
    let brief = long.brief(|_| true);
    assert!(brief.phases.is_empty() && brief.prompts[0].text.is_empty());
    assert_eq!(long.brief(|_| false).prompts[0].text, long.prompts[0].text);
    let written = travel::meeting_file(&brief, &course(), day()).unwrap();
    let fragment = link::fragment(&written.bytes);
    assert_eq!(
        link::read(&format!("#{fragment}")),
        Some(Ok(written.bytes.clone()))
    );
}

/// The address that a code of a plan holds.
fn coded(plan: &Plan) -> String {
    let fragment = link::code(&short::write(plan, |id| !is_own(id)));
    format!("https://moteklar.kommune.example.no/moter#{fragment}")
}

fn with_own_prompts(count: u128, units: usize) -> Plan {
    let mut plan = plan();
    for n in 0..count {
        let prompt = own_prompt(id(100 + n)).unwrap();
        plan.prompts
            .push(PlannedPrompt::new(prompt, "ord ".repeat(units / 4)));
    }
    plan
}

/// Squares on a side of version 15, with its margin.
const FROM_THE_BACK: i32 = 17 + 4 * 15 + 8;

#[test]
fn a_code_can_be_read_from_the_back_of_the_room_or_is_not_drawn() {
    let mut usual = plan();
    usual.place = "Personalrommet".into();
    usual.phases[0].text = "Si dette høyt. ".repeat(300);
    usual.delivery = Some(Delivery {
        text: "Legg fila i mappa i Teams".into(),
        link: HttpsLink::parse(
            "https://skole.sharepoint.com/:f:/s/Larere/EmVh3b0xkW9Ot5rC2lQyBz0B",
        ),
        by: Some(day()),
        extra: Map::new(),
    });
    let code = qr::draw(&coded(&usual)).unwrap();
    assert!(code.size <= FROM_THE_BACK, "{}", code.size);
    assert!(code.path.starts_with("M4 4h7v1h-7z"));
    for (count, units) in [(1, 150), (3, 150), (6, 150), (100, 2000)] {
        let code = qr::draw(&coded(&with_own_prompts(count, units)));
        let fits = code.as_ref().is_none_or(|code| code.size <= FROM_THE_BACK);
        assert!(fits, "{count} prompts of {units}");
        assert!(count < 6 || code.is_none());
    }
    assert_eq!(qr::draw(&"x".repeat(600)), None);
}

#[test]
fn what_a_code_holds_is_the_plan_as_people_need_it() {
    let mut sent = with_own_prompts(1, 40);
    sent.title = "Møte\nover to linjer".into();
    sent.place = "Rom 2".into();
    sent.naming = Naming::Named;
    sent.edition = 3;
    let fragment = link::code(&short::write(&sent, |id| !is_own(id)));
    let bytes = link::read(&format!("#{fragment}")).unwrap().unwrap();
    let read = travel::read_meeting(&received(&bytes).bundle).unwrap();
    let mut expected = sent.brief(|id| !is_own(id));
    expected.title = "Møte over to linjer".into();
    expected.group_size = None;
    expected.per_person = None;
    assert_eq!(read, expected);
    // One letter read wrongly, or a piece lost: no other plan comes out of it.
    for at in 5..fragment.len() {
        let mut wrong: Vec<char> = fragment.chars().collect();
        wrong[at] = if wrong[at] == 'A' { 'B' } else { 'A' };
        let wrong: String = wrong.into_iter().collect();
        assert_eq!(link::read(&wrong), Some(Err(link::NotWhole)));
        assert_eq!(link::read(&fragment[..at]), Some(Err(link::NotWhole)));
    }
}

#[test]
fn of_two_plans_the_newer_edition_counts_whatever_the_order() {
    let mut newer = plan();
    newer.edition = 1;
    newer.title = "Ny".into();
    let brief = plan().brief(|_| true);
    let all = [plan(), newer.clone(), brief];
    for [a, b, c] in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]] {
        let joined = all[a].clone().newer(all[b].clone()).newer(all[c].clone());
        assert_eq!(joined, newer);
    }
}

#[test]
fn a_shared_plan_that_is_changed_is_a_new_edition() {
    let mut kept = Kept::here(plan());
    let mut changed = plan();
    changed.place = "Biblioteket".into();
    kept.revise(changed.clone());
    assert_eq!(kept.plan.edition, 0);
    kept.share();
    kept.revise(changed.clone());
    assert_eq!(kept.plan.edition, 0);
    changed.place = "Gymsalen".into();
    kept.revise(changed.clone());
    assert_eq!(kept.plan.edition, 1);
    changed.place = "Kantina".into();
    kept.revise(changed);
    assert_eq!(kept.plan.edition, 1);
}

#[test]
fn meetings_are_kept_and_unknown_members_survive() {
    let mut journal = Journal::default();
    let mut kept = Kept::here(plan());
    kept.plan
        .extra
        .insert("new".into(), json!({ "a": [1, null] }));
    kept.plan.phases[0].extra.insert("new".into(), json!("x"));
    let changes = journal.keep_meeting(&kept, &now());
    assert_eq!(changes.len(), 1);
    assert_eq!(journal.meeting(kept.plan.id), Some(kept.clone()));
    assert!(journal.keep_meeting(&kept, &now()).is_empty());
    let name = RecordKey::Meeting(kept.plan.id, MeetingPart::Plan).name();
    assert_eq!(RecordKey::parse(&name), Some(changes[0].key.clone()));
    journal.forget_meeting(kept.plan.id);
    assert!(journal.meetings().is_empty());
}

#[test]
fn every_record_of_a_meeting_has_a_name_of_its_own() {
    let mut keys: Vec<RecordKey> = MeetingPart::ALL
        .map(|part| RecordKey::Meeting(id(1), part))
        .to_vec();
    keys.push(RecordKey::Decision(id(1)));
    for key in &keys {
        assert_eq!(RecordKey::parse(&key.name()).as_ref(), Some(key));
    }
    for other in ["meeting/x/plan", "meeting/plan", "decision/1"] {
        let key = RecordKey::from_path(other);
        assert!(matches!(key, RecordKey::Unknown(_)), "{other}");
    }
}

#[test]
fn the_next_meeting_comes_first() {
    let on = |n, date: Option<&str>| {
        let mut plan = Plan::new(id(n));
        plan.date = date.map(|d| d.parse().unwrap());
        Kept::here(plan)
    };
    let mut all = vec![
        on(1, Some("2026-11-01")),
        on(2, Some("2026-12-01")),
        on(3, None),
        on(4, Some("2026-11-22")),
        on(5, Some("2026-11-23")),
    ];
    in_order(&mut all, day());
    let ids: Vec<_> = all.iter().map(|kept| kept.plan.id).collect();
    assert_eq!(ids, [5, 2, 3, 4, 1].map(id));
}

#[test]
fn the_calendar_file_is_what_calendars_read() {
    let event = calendar::Event {
        id: id(1),
        sequence: 2,
        title: "Møte; om «verdier», del 1\nBEGIN:VALARM".into(),
        day: day(),
        time: TimeOfDay::parse("14:30"),
        minutes: 45,
        place: "Rom 2".into(),
        text: "æøå ".repeat(60),
    };
    let file = calendar::write(&event, &now());
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    assert!(file.lines().all(|line| line.len() <= 75));
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
    let unfolded = file.replace("\r\n ", "");
    for line in [
        "UID:6f1c93ae-0000-4000-8000-000000000001@moteklar",
        "DTSTAMP:20261120T100000Z",
        "DTSTART;TZID=Europe/Oslo:20261123T143000",
        "DTEND;TZID=Europe/Oslo:20261123T151500",
        "BEGIN:VTIMEZONE",
        "SUMMARY:Møte\\; om «verdier»\\, del 1\\nBEGIN:VALARM",
        "SEQUENCE:2",
    ] {
        assert!(
            unfolded.lines().any(|found| found == line),
            "{line}\n{unfolded}"
        );
    }
    let whole = calendar::write(
        &calendar::Event {
            time: None,
            ..event
        },
        &now(),
    );
    assert!(whole.contains("DTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261124\r\n"));
}

#[test]
fn a_time_has_one_form() {
    for good in ["00:00", "09:05", "23:59"] {
        assert_eq!(TimeOfDay::parse(good).unwrap().to_string(), good);
    }
    for bad in ["", "9:05", "24:00", "12:60", "12.30", "+1:00", "12:3０"] {
        assert_eq!(TimeOfDay::parse(bad), None, "{bad}");
    }
}

#[test]
fn a_prompt_of_the_meetings_own_has_an_id_that_answers_can_hang_on() {
    let prompt = own_prompt(id(3)).unwrap();
    let key = moteklar::store::AnswerKey::first(prompt);
    let name = RecordKey::Answer(key.clone()).name();
    assert_eq!(RecordKey::parse(&name), Some(RecordKey::Answer(key)));
}

proptest! {
    #![proptest_config(cases(256))]
    #[test]
    fn scaling_keeps_the_sum_and_gives_every_phase_a_minute(
        parts in prop::collection::vec(0u32..5000, 1..30), total in 0u32..5000,
    ) {
        let scaled = scale(&parts, total);
        let expected = total.clamp(u32::try_from(parts.len()).unwrap(), 1440.max(parts.len() as u32));
        prop_assert_eq!(scaled.iter().sum::<u32>(), expected);
        prop_assert!(scaled.iter().all(|m| *m >= 1));
        // A longer phase never becomes shorter than a shorter one, but for
        // the last minute.
        for (a, x) in parts.iter().zip(&scaled) {
            for (b, y) in parts.iter().zip(&scaled) {
                prop_assert!(a > b || *x <= y + 1, "{:?} {:?}", parts, scaled);
            }
        }
    }

    #[test]
    fn groups_never_lose_or_double_anybody(
        tags in prop::collection::vec(0u8..6, 0..200), size in 0u32..12, seed in any::<u64>(),
    ) {
        let list: String = tags.iter().enumerate()
            .map(|(n, tag)| format!("Person {n};{tag}\n")).collect();
        let people = groups::people(&list);
        let drawn = Groups::draw(people.clone(), size, seed, day());
        let mut there: BTreeMap<String, usize> = BTreeMap::new();
        for person in drawn.groups.iter().flat_map(|g| &g.people) {
            *there.entry(person.name.clone()).or_default() += 1;
        }
        prop_assert_eq!(there.len(), people.len());
        prop_assert!(there.values().all(|n| *n == 1));
        let sizes: Vec<usize> = drawn.groups.iter().map(|g| g.people.len()).collect();
        prop_assert!(sizes.iter().all(|n| *n <= 8));
        if people.len() >= 3 {
            prop_assert!(sizes.iter().all(|n| *n >= 3), "{:?}", sizes);
        }
        let spread = sizes.iter().max().zip(sizes.iter().min()).map_or(0, |(a, b)| a - b);
        prop_assert!(spread <= 1);
        prop_assert_eq!(Groups::from_data(&drawn.to_data()), Some(drawn));
    }

    #[test]
    fn any_address_is_read_or_not_but_never_panics(text in "\\PC{0,80}") {
        let _ = HttpsLink::parse(&text);
    }
}
