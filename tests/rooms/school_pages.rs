//! The pages of the desk, rendered natively for leaders who have written
//! nothing, one thing, or a great deal.
#![allow(clippy::unwrap_used)]

use moteklar::course::{Index, Module, Part, PartId};
use moteklar::journal::{Journal, Plan};
use moteklar::school::handed::{freeze_ratings, receive};
use moteklar::school::principles::{About, Rating, Term};
use moteklar::store::{Now, RecordKey, SchoolKey, Sheet};
use moteklar::text::Language;
use moteklar::ui::library::{Library, PackName};
use moteklar::ui::prerender::page_of;
use moteklar::ui::route::Route;
use moteklar::ui::school::Tool;

use crate::bundle_support::{course as course_ref, draft, random};
use crate::journal_support::at;
use crate::school_support::{course, rules, sheet};

fn library(lang: Language) -> Library {
    let modules = course().into_iter().map(|facts| {
        let number = &facts.id.as_str()[..1];
        let part = |n| Part {
            id: PartId::new(format!("{number}-del-{n}")).unwrap(),
            title: format!("Del {n}"),
            purpose: String::new(),
            catch_up: String::new(),
        };
        Module {
            title: format!("Tittel {number}"),
            short: format!("Kort {number}"),
            purpose: "Formål".into(),
            weeks: facts.weeks,
            leader_weeks: None,
            hours: facts.hours,
            parts: (0..facts.parts).map(part).collect(),
            pages: Vec::new(),
            lang,
            id: facts.id,
        }
    });
    let index = Index {
        id: "lareplanverket".into(),
        version: "1.0.0".into(),
        title: "Kurs".into(),
        modules: modules.collect(),
        order: rules(),
    };
    let mut library = Library::default();
    let json = serde_json::to_string(&index).unwrap();
    library.add(&PackName::Course(lang), &json).unwrap();
    library
}

fn html(tool: Tool, lang: Language, journal: &Journal) -> String {
    let library = library(lang);
    page_of(&library, lang, &Route::School(tool), "/", journal.clone()).html
}

fn nb(tool: Tool, journal: &Journal) -> String {
    html(tool, Language::Nb, journal)
}

fn with(key: SchoolKey, sheet: &Sheet) -> Journal {
    let mut journal = Journal::default();
    journal.write_sheet(&key, sheet, &at(0));
    journal
}

/// Text between two marks.
fn part<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = html.split_once(from).unwrap_or_default();
    rest.split(to).next().unwrap_or_default()
}

#[test]
fn every_page_has_one_heading_and_a_next_step_when_nothing_is_written() {
    for lang in Language::ALL {
        for tool in Tool::ALL {
            let page = html(tool, lang, &Journal::default());
            assert_eq!(page.matches("<h1").count(), 1, "{tool:?}");
            let heading = part(&page, "<h1", "</h1>");
            assert!(heading.contains(tool.heading(lang.texts())), "{heading}");
            assert!(page.contains("<button") || page.contains("ds-button"));
            assert!(!page.contains("disabled"), "{tool:?} has a dead button");
        }
    }
    assert!(nb(Tool::Run, &Journal::default()).contains("Lag et forslag"));
}

#[test]
fn each_id_is_on_a_page_once() {
    let journal = full(3);
    for tool in Tool::ALL {
        let page = nb(tool, &journal);
        let mut ids: Vec<&str> = page
            .split(" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{tool:?}");
    }
}

#[test]
fn the_calendar_says_in_words_what_it_shows() {
    let page = nb(Tool::Run, &with(SchoolKey::Run, &sheet("2026-08-24")));
    let told = part(&page, "id=\"run-told\">", "</desc>");
    assert!(told.contains("24. august 2026"), "{told}");
    assert!(
        told.contains("Modul 1: Kort 1: uke 37–39, uke 41–42. Møter: del 1: 9. september, del 2: 23. september"),
        "{told}"
    );
    assert!(
        told.contains("Høstferie 28. september – 2. oktober"),
        "{told}"
    );
    // One dot for each meeting, one row for each module, in the table too.
    let picture = part(&page, "class=\"run-svg\"", "</svg>");
    assert_eq!(picture.matches("<circle").count(), 18);
    let table = part(&page, "run-table", "</table>");
    assert_eq!(table.matches("<tr>").count(), 7);
    for row in 0..6 {
        assert!(picture.contains(&format!("{row} Kort {row}")));
    }
}

#[test]
fn the_calendar_is_drawn_across_new_year_with_week_53() {
    let page = nb(Tool::Run, &with(SchoolKey::Run, &sheet("2026-12-07")));
    let picture = part(&page, "class=\"run-svg\"", "</svg>");
    let weeks: Vec<&str> = picture
        .split("class=\"run-week\"")
        .skip(1)
        .map(|rest| part(rest, ">", "<"))
        .collect();
    assert_eq!(weeks[..6], ["50", "51", "52", "53", "1", "2"]);
}

#[test]
fn an_order_against_the_advice_is_shown_with_its_reason() {
    let mut run = sheet("2026-08-24");
    run.shift("module", "1-overordnet-del", 9);
    let page = nb(Tool::Run, &with(SchoolKey::Run, &run));
    assert!(page.contains("kommer før Modul 1: Kort 1. derfor"));
    assert!(page.contains("Ingenting av dette stopper dere."));
}

#[test]
fn a_teacher_sees_the_plan_that_came_from_the_leader_and_cannot_write_in_it() {
    let run = sheet("2026-08-24");
    let journal = with(SchoolKey::Received("run-1".into()), &run);
    let page = nb(Tool::Run, &journal);
    assert!(page.contains("Planen fra lederen din") && page.contains("run-svg"));
    assert!(!page.contains("data-cell"), "no fields");
}

#[test]
fn a_plan_that_came_is_seen_beside_ones_own_too() {
    let mut journal = with(SchoolKey::Run, &sheet("2026-08-24"));
    for id in ["run-1", "run-2"] {
        let key = SchoolKey::Received(id.into());
        journal.write_sheet(&key, &sheet("2026-12-07"), &at(0));
    }
    let page = nb(Tool::Run, &journal);
    assert_eq!(page.matches("class=\"run-svg\"").count(), 3);
    for id in ["run-told", "run-told-1", "run-told-2"] {
        assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
    }
}

#[test]
fn the_board_says_in_words_what_leads_where() {
    let mut board = Sheet::default();
    for (list, id, text) in [
        ("today", "a", "Alene"),
        ("wanted", "b", "Sammen"),
        ("measure", "c", "Plantid"),
    ] {
        board.add(list, id);
        board.set(&format!("{list}/{id}/text"), text);
    }
    board.set("measure/c/today/a", true);
    let page = nb(Tool::Board, &with(SchoolKey::Board, &board));
    let told = part(&page, "id=\"board-told\">", "</desc>");
    assert!(
        told.contains("1 lapp for i dag, 1 lapp for ønsket situasjon og 1 tiltak"),
        "{told}"
    );
    assert!(
        told.contains("«Plantid» går fra «Alene» til ingen."),
        "{told}"
    );
    let picture = part(&page, "class=\"board-svg\"", "</svg>");
    assert_eq!(picture.matches("<rect").count(), 3);
    assert_eq!(part(picture, "<path", ">").matches('M').count(), 1);
}

/// `people` have rated the first principle of the community with their number.
fn rated(people: u64) -> Journal {
    let mut journal = Journal::default();
    for n in 0..people {
        let rating = Rating {
            about: About::Community,
            principle: 1,
            value: 1 + n % 5,
            why: format!("Grunn {n}"),
        };
        let slot = moteklar::bundle::contribution::Slot::draw(&mut random(n));
        let file =
            freeze_ratings(&[rating], slot, "", &course_ref(), &mut random(100 + n)).unwrap();
        let Ok(moteklar::bundle::Reading::Bundle(read)) = moteklar::bundle::read(&file.bytes)
        else {
            panic!("a bundle")
        };
        let term = Term::parse("2026-2").unwrap();
        let plan = Plan::new(&journal, receive(&read.bundle, &term));
        journal.apply(&plan);
    }
    journal
}

#[test]
fn four_ratings_are_hidden_and_five_are_drawn_and_counted() {
    let few = nb(Tool::Principles, &rated(4));
    assert!(few.contains("Færre enn fem svar. Vises ikke."));
    assert!(!few.contains("Grunn 1") && !few.contains("spread-svg"));
    let enough = nb(Tool::Principles, &rated(5));
    let row = part(&enough, "data-spread=\"community/1\"", "</section>");
    assert!(
        row.contains("høsten 2026: 1 ga 1, 1 ga 2, 1 ga 3, 1 ga 4 og 1 ga 5."),
        "{row}"
    );
    assert_eq!(row.matches("<rect").count(), 5);
    assert!(row.contains("Grunn 1"));
    assert!(!enough.contains("jennomsnittet er"));
}

/// `people` have delivered an answer to the board.
fn delivered(people: u64) -> Journal {
    let mut journal = Journal::default();
    for n in 0..people {
        let file = moteklar::bundle::contribution::freeze(&draft(), &mut random(n)).unwrap();
        let term = Term::parse("2026-2").unwrap();
        journal.apply(&Plan::new(&journal, receive(&file.bundle, &term)));
    }
    journal
}

#[test]
fn the_desk_counts_ratings_by_half_year_and_hides_the_few() {
    let few = nb(Tool::Desk, &rated(4));
    assert!(few.contains("Prinsippene, høsten 2026: færre enn fem"));
    assert!(!few.contains("levert bidrag"));
    assert!(nb(Tool::Desk, &rated(5)).contains("Prinsippene, høsten 2026: 5"));
}

#[test]
fn the_board_shows_the_answers_of_five_and_of_four_when_the_school_has_agreed() {
    let answer = "data-voices";
    let few = nb(Tool::Board, &delivered(4));
    assert!(few.contains("Færre enn fem har levert") && !few.contains(answer));
    assert!(nb(Tool::Board, &delivered(5)).contains(answer));
    let mut journal = delivered(4);
    let mut board = Sheet::default();
    board.set("agreed", true);
    journal.write_sheet(&SchoolKey::Board, &board, &at(0));
    let agreed = nb(Tool::Board, &journal);
    assert!(agreed.contains(answer) && agreed.contains("Færre enn fem har levert"));
}

#[test]
fn every_word_in_the_picture_of_the_layers_is_in_its_description() {
    let page = nb(Tool::Board, &Journal::default());
    let told = part(&page, "id=\"layers-told\">", "</desc>");
    let picture = part(&page, "class=\"layers-svg\"", "</svg>");
    let drawn: Vec<&str> = picture
        .split("</text>")
        .filter_map(|piece| Some(piece.split("<text").nth(1)?.split_once('>')?.1))
        .collect();
    assert_eq!(drawn.len(), 7);
    for words in drawn {
        let words = words.trim_end_matches("<!>");
        assert!(told.contains(words), "{words} is not in {told}");
    }
}

#[test]
fn the_board_as_it_was_stands_beside_the_board_as_it_is_on_paper_too() {
    let mut board = Sheet::default();
    board.add("today", "a");
    board.set("today/a/text", "Alene");
    board.set("target", "Sammen om det meste");
    moteklar::school::board::remember(&mut board, "2026-09-01");
    board.set("today/a/text", "Sammen");
    let page = nb(Tool::Board, &with(SchoolKey::Board, &board));
    let both = part(&page, "data-then=\"2026-09-01\"", "</table>");
    assert!(both.contains("Alene") && both.contains("Sammen"), "{both}");
    assert_eq!(both.matches("Sammen om det meste").count(), 2);
    let section = page
        .split("<section")
        .find(|s| s.contains("da-og-na"))
        .unwrap();
    assert!(
        !part(section, "class=\"", "\"").contains("no-print"),
        "{section}"
    );
}

#[test]
fn the_date_of_the_wanted_situation_is_printed_with_the_picture() {
    let mut board = Sheet::default();
    board.set("by", "2027-06-18");
    let page = nb(Tool::Board, &with(SchoolKey::Board, &board));
    let printed = part(&page, "board-print", "</section>");
    assert!(printed.contains("18. juni 2027"), "{printed}");
}

#[test]
fn the_desk_counts_what_was_handed_in_and_hides_the_few() {
    let journal = delivered(3);
    let page = nb(Tool::Desk, &journal);
    assert!(page.contains("Færre enn fem har levert bidrag"));
    assert!(!page.contains("3 har levert"));
}

/// A desk with `n` of everything.
fn full(n: usize) -> Journal {
    let mut journal = rated(6);
    let mut sheets = vec![(SchoolKey::Run, sheet("2026-08-24"))];
    for (key, lists) in [
        (SchoolKey::Run, &["period"][..]),
        (
            SchoolKey::Board,
            &["today", "wanted", "measure", "sign", "group"],
        ),
        (SchoolKey::Arenas, &["arena"]),
        (SchoolKey::Support, &["demand"]),
    ] {
        let mut own = Sheet::default();
        for list in lists {
            for i in 0..n {
                let id = format!("{list}{i}");
                own.add(list, &id);
                own.set(
                    &format!("{list}/{id}/text"),
                    "Et langt_ord<script>".repeat(3),
                );
            }
        }
        sheets.push((key, own));
    }
    for (key, own) in sheets {
        let joined = journal.sheet(&key).join(&own);
        journal.write_sheet(&key, &joined, &at(0));
    }
    for i in 0..n {
        let mut plan = Sheet::default();
        plan.set("field/school", format!("Skole <b>{i}</b>"));
        plan.set("field/owner", "tid");
        let key = SchoolKey::Received(format!("plan-{i}"));
        journal.write_sheet(&key, &plan, &Now::from_unix_ms(0));
    }
    journal
}

// Holds B 4.
#[test]
fn pages_hold_with_two_hundred_of_everything_and_show_strange_text_as_text() {
    let journal = full(200);
    for tool in Tool::ALL {
        let page = nb(tool, &journal);
        assert!(
            !page.contains("<script>") && !page.contains("<b>"),
            "{tool:?}"
        );
    }
    assert!(nb(Tool::Plan, &journal).contains("data-plans=\"200\""));
}

#[test]
fn several_schools_stand_beside_each_other_with_what_they_expect_of_the_owner_last() {
    let page = nb(Tool::Plan, &full(2));
    let table = part(&page, "plans-table", "</table>");
    assert!(table.contains("Skole &lt;b&gt;0"));
    let last = table.rsplit("<tr>").next().unwrap_or_default();
    assert!(
        last.contains("Venter av eieren") && last.matches("tid").count() == 2,
        "{last}"
    );
}

#[test]
fn the_desk_lists_every_tool_and_the_summary_of_meetings() {
    let page = nb(Tool::Desk, &Journal::default());
    let tools = part(&page, "id=\"verktoy\"", "</section>");
    for tool in Tool::ALL.into_iter().filter(|tool| *tool != Tool::Desk) {
        let href = format!("href=\"/skolen/{}\"", tool.segment().unwrap());
        assert!(tools.contains(&href), "{tool:?}");
    }
    assert!(tools.contains("href=\"/skolen/oppsummering\""));
}

#[test]
fn whoever_has_a_desk_is_reminded_of_a_copy() {
    let reminder = Language::Nb.texts().save.no_copy;
    assert!(!nb(Tool::Desk, &Journal::default()).contains(reminder));
    let own = with(SchoolKey::Run, &sheet("2026-08-24"));
    assert!(nb(Tool::Desk, &own).contains(reminder));
    // What others sent can be had from them again.
    let received = with(SchoolKey::Received("run-1".into()), &sheet("2026-08-24"));
    assert!(!nb(Tool::Desk, &received).contains(reminder));
}

#[test]
fn names_stand_beside_ratings_when_the_school_has_agreed() {
    let mut journal = rated(2);
    let given = Rating {
        about: About::Community,
        principle: 1,
        value: 3,
        why: "prøvd det".into(),
    };
    let slot = moteklar::bundle::contribution::Slot::draw(&mut random(77));
    let file = freeze_ratings(&[given], slot, "Kari", &course_ref(), &mut random(78)).unwrap();
    let Ok(moteklar::bundle::Reading::Bundle(read)) = moteklar::bundle::read(&file.bytes) else {
        panic!("a bundle")
    };
    let term = Term::parse("2026-2").unwrap();
    journal.apply(&Plan::new(&journal, receive(&read.bundle, &term)));
    assert!(!nb(Tool::Principles, &journal).contains("Kari"));
    let mut agreed = Sheet::default();
    agreed.set("agreed", true);
    journal.write_sheet(&SchoolKey::Principles, &agreed, &at(0));
    let page = nb(Tool::Principles, &journal);
    let named = part(&page, "data-named", "</li>");
    assert!(
        named.contains("Kari") && named.contains("prøvd det"),
        "{named}"
    );
}

#[test]
fn the_arenas_say_where_each_module_is_worked_with() {
    let mut arenas = Sheet::default();
    arenas.add("arena", "a");
    arenas.set("arena/a/name", "Fellestid <b>");
    arenas.set("arena/a/module/1-overordnet-del", true);
    arenas.set("arena/a/module/3-dybdelaring", false);
    let page = nb(Tool::Arenas, &with(SchoolKey::Arenas, &arenas));
    let table = part(&page, "data-by-module", "</table>");
    assert_eq!(table.matches("<tr>").count(), 7);
    assert_eq!(table.matches("Fellestid &lt;b").count(), 1);
    assert_eq!(table.matches("Ikke lagt til noen arena").count(), 5);
}

#[test]
fn a_plan_without_a_first_day_says_what_is_missing() {
    let mut run = Sheet::default();
    run.add("module", "1-overordnet-del");
    run.set("start", "1066-10-14");
    let page = nb(Tool::Run, &with(SchoolKey::Run, &run));
    assert!(page.contains("Velg den første dagen") && !page.contains("run-svg"));
}

#[test]
fn a_planning_day_on_a_saturday_is_drawn_and_a_received_plan_cannot_be_dragged() {
    let mut run = sheet("2026-08-24");
    let marks = |sheet: &Sheet| {
        let page = nb(Tool::Run, &with(SchoolKey::Run, sheet));
        let drawn = page.split("<path").find(|one| one.contains("run-planning"));
        part(drawn.unwrap_or_default(), "d=\"", "\"")
            .matches('M')
            .count()
    };
    assert_eq!(marks(&run), 0);
    run.add("period", "p");
    run.set("period/p/from", "2026-08-29");
    assert_eq!(marks(&run), 1);
    let own = nb(Tool::Run, &with(SchoolKey::Run, &run));
    assert_eq!(own.matches("data-bar").count(), 6);
    let received = with(SchoolKey::Received("run-1".into()), &run);
    assert!(!nb(Tool::Run, &received).contains("data-bar"));
}

#[test]
fn the_agenda_holds_what_is_asked_for_what_is_due_and_the_network() {
    let mut support = Sheet::default();
    support.set("form/1", "ask");
    support.set("form/9", "yes");
    support.set("form/10", "ask");
    support.set("form/10/text", "Et kurs i å observere");
    support.set("content/2", "no");
    support.add("demand", "a");
    support.set("demand/a/text", "Prøve en samtale om verdier");
    support.set("demand/a/due", "2027-02-03");
    support.add("demand", "b");
    support.set("demand/b/text", "Dette er gjort");
    support.set("demand/b/done", true);
    support.set("network/schools", "Fjellskolen og Fjordskolen");
    let page = nb(Tool::Support, &with(SchoolKey::Support, &support));
    let agenda = part(&page, "id=\"saksliste\"", "</section>");
    for words in [
        "Veiledning av ledelsen",
        "Deling",
        "Et kurs i å observere",
        "Prøve en samtale om verdier",
        "3. februar 2027",
        "Fjellskolen og Fjordskolen",
    ] {
        assert!(agenda.contains(words), "{words}: {agenda}");
    }
    assert!(!agenda.contains("Lærende møter") && !agenda.contains("Dette er gjort"));
}

#[test]
fn the_desk_shows_nobodys_private_notes() {
    let mut journal = full(1);
    let key = crate::journal_support::text("1-verdiloftet-film");
    journal.write_text(&key, "bare mitt eget", "?", &at(1));
    for tool in Tool::ALL {
        assert!(!nb(tool, &journal).contains("bare mitt eget"), "{tool:?}");
    }
    assert!(journal.record(&RecordKey::School(SchoolKey::Run)).is_some());
}
