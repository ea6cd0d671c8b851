//! Time that adds up, and parts that are working cycles.

use crate::content_support::Course;

fn minutes(text: &str, from: u32, to: u32) -> String {
    text.replacen(
        &format!("minutes = {from}\n"),
        &format!("minutes = {to}\n"),
        1,
    )
}

#[test]
fn a_module_more_than_a_tenth_off_its_hours_is_refused() {
    Course::new("tenth")
        .edit(|t| minutes(t, 15, 200))
        .is_refused("the module says 8–10 hours");
}

#[test]
fn a_module_under_six_hours_is_refused_even_when_it_says_so_itself() {
    Course::new("least")
        .edit_file("1-overordnet-del/_modul.nb.md", |t| {
            t.replace("hours = [8, 10]", "hours = [4, 5]")
        })
        .edit_file("course.toml", |t| {
            t.replace("least_hours = 6", "least_hours = 11")
        })
        .is_refused("less than 11 hours");
}

#[test]
fn modules_that_are_too_long_on_average_are_refused() {
    Course::new("average")
        .edit_file("course.toml", |t| {
            t.replace("average_hours = [8, 10]", "average_hours = [8, 9]")
        })
        .is_refused("minutes on average, course.toml says 8–9 hours");
}

#[test]
fn a_part_without_its_try_out_is_refused() {
    Course::new("cycle")
        .edit_file("1-overordnet-del/utproving-verdiloftet.nb.md", |t| {
            t.replace("kind = \"utprøving\"", "kind = \"øvelse\"")
        })
        .is_refused("the part 1-verdiloftet lacks an utprøving");
}

#[test]
fn the_introduction_is_no_working_cycle() {
    Course::new("without")
        .edit_file("course.toml", |t| {
            t.replace("without = [\"0-introduksjon\"]", "without = []")
        })
        .is_refused("the part 0-felles lacks an utprøving");
}

#[test]
fn a_missing_leader_tip_is_refused() {
    Course::new("tip")
        .edit_file("1-overordnet-del/lederstotte.nb.md", |t| {
            t.replace("kind = \"krevende\"", "kind = \"tid\"")
        })
        .is_refused("no leader tip of kind «krevende»");
    Course::new("tip-introduction")
        .edit_file("0-introduksjon/0-11-lederstotte.nb.md", |t| {
            t.replace("kind = \"litteratur\"", "kind = \"tid\"")
        })
        .is_refused("no leader tip of kind «litteratur»");
}
