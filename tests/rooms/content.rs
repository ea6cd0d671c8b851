//! `tool content`: what it refuses, with file and line.

use std::fs;

use crate::content_support::Course;

#[test]
fn the_course_as_it_stands_is_accepted() {
    let output = Course::new("whole").check();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn raw_html_is_refused() {
    Course::new("html")
        .edit(|t| format!("{t}\n<b>fet</b>\n"))
        .is_refused("raw HTML");
}

#[test]
fn a_link_with_another_scheme_is_refused() {
    let page = Course::new("scheme").edit(|t| format!("{t}\n[ord](javascript:alert(1))\n"));
    page.is_refused("not allowed");
}

#[test]
fn a_bare_web_address_is_refused() {
    let page = Course::new("bare").edit(|t| format!("{t}\n[Udir](https://www.udir.no/)\n"));
    page.is_refused("stands bare");
}

#[test]
fn a_link_to_a_page_that_is_not_there_is_refused() {
    let page = Course::new("page").edit(|t| format!("{t}\n[ord](side:1-finnes-ikke)\n"));
    page.is_refused("no page 1-finnes-ikke");
}

#[test]
fn a_task_without_a_prompt_is_refused() {
    let course = Course::new("prompt").edit(|t| {
        let head = "kind = \"refleksjon\"";
        let (before, after) = t.split_once("kind = ").unwrap();
        let (_, after) = after.split_once('\n').unwrap();
        let text = format!("{before}{head}\n{after}");
        match text.split_once("[[prompt]]") {
            Some((before, after)) => {
                let body = after.split_once("\n+++\n").unwrap().1;
                format!("{before}+++\n{body}")
            }
            None => text,
        }
    });
    course.is_refused("needs at least one [[prompt]]");
}

// Holds C 10.
#[test]
fn an_id_that_vanishes_is_refused() {
    let course = Course::new("vanished");
    let page = fs::read_to_string(course.page()).unwrap();
    let id = page
        .lines()
        .find_map(|l| l.strip_prefix("id = "))
        .unwrap()
        .to_owned();
    let course = course.edit(|t| t.replacen(&id, "\"1-et-nytt-navn\"", 1));
    let output = course.check();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let id = id.trim_matches('"');
    assert!(said.contains(&format!("{id} has vanished")), "{said}");
    assert!(said.contains("1-et-nytt-navn is new"), "{said}");
}

#[test]
fn an_id_used_twice_is_refused() {
    let course = Course::new("twice");
    let text = fs::read_to_string(course.page()).unwrap();
    let copy = course.page().with_file_name("kopi.nb.md");
    fs::write(copy, text).unwrap();
    course.is_refused("is used already");
}

#[test]
fn zero_minutes_are_refused() {
    let course = Course::new("minutes").edit(|t| {
        let (before, after) = t.split_once("minutes = ").unwrap();
        let (_, after) = after.split_once('\n').unwrap();
        format!("{before}minutes = 0\n{after}")
    });
    course.is_refused("minutes must be");
}

#[test]
fn officialese_is_refused() {
    Course::new("words")
        .edit(|t| format!("{t}\nDette skal forta seg.\n"))
        .is_refused("«forta»");
}

#[test]
fn an_unknown_member_is_refused() {
    let course = Course::new("member").edit(|t| t.replacen("+++\n", "+++\nminuter = 3\n", 1));
    course.is_refused("unknown field");
}
