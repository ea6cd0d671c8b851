//! Plain language: what is refused, what is only pointed out.

use crate::content_support::Course;

const LONG: &str = "Dette er en setning som bare fortsetter og fortsetter fordi den som skrev den ikke visste hvor den \
    skulle slutte og derfor la til enda noen ord på slutten før den omsider var over.";

#[test]
fn the_course_in_bokmal_has_nothing_to_point_out() {
    let said = Course::new("advice").said();
    let ours: Vec<_> = said.lines().filter(|l| !l.contains(".nn.md")).collect();
    assert_eq!(ours, Vec::<&str>::new());
}

#[test]
fn officialese_is_refused_in_both_norwegian_languages_but_not_in_english() {
    for word in ["vedrørende", "ihht", "vennligst", "herved", "foreta"] {
        Course::new(&format!("word-{word}"))
            .edit(|t| format!("{t}\nVi skriver {word} dette.\n"))
            .is_refused(&format!("«{word}»"));
    }
    let english = Course::new("word-english").edit_file("sider/om.en.md", |t| {
        format!("{t}\nA word in passing: herunder.\n")
    });
    assert!(english.check().status.success());
}

#[test]
fn a_phrase_broken_over_two_lines_is_found_with_its_first_line() {
    let course =
        Course::new("word-broken").edit(|t| format!("{t}\nDette er i\nhenhold til planen.\n"));
    course.is_refused("«i henhold til»");
    let lines = std::fs::read_to_string(course.page())
        .unwrap()
        .lines()
        .count();
    assert!(course.said().contains(&format!(".nb.md:{}:", lines - 1)));
}

#[test]
fn a_sentence_over_thirty_words_is_pointed_out() {
    Course::new("long")
        .edit(|t| format!("{t}\n{LONG}\n"))
        .is_pointed_out("a sentence of 34 words");
}

#[test]
fn a_reviewed_exception_is_not_pointed_out() {
    let exception = "[[exception]]\nfile = \"1-overordnet-del/hva-er-verdiloftet.nb.md\"\nrule = \"sentence\"\n\
        holds = \"bare fortsetter\"\nreason = \"It shows what not to do.\"\n";
    let course = Course::new("excepted")
        .edit(|t| format!("{t}\n{LONG}\n"))
        .write_file("exceptions.toml", exception);
    assert!(
        !course.said().contains("a sentence of"),
        "{}",
        course.said()
    );
}

#[test]
fn an_exception_without_a_reason_is_refused_and_one_without_use_is_pointed_out() {
    let exception = |reason: &str| {
        format!(
            "[[exception]]\nfile = \"1-overordnet-del/hva-er-verdiloftet.nb.md\"\nrule = \"lix\"\nreason = \"{reason}\"\n"
        )
    };
    Course::new("no-reason")
        .write_file("exceptions.toml", &exception(""))
        .is_refused("gives no reason");
    Course::new("no-use")
        .write_file("exceptions.toml", &exception("Once it was heavy."))
        .is_pointed_out("excepts nothing any more");
}

#[test]
fn a_heavy_page_is_pointed_out_and_its_terms_do_not_count() {
    let heavy = "Virksomhetsovergripende kvalitetssikringssystemer forutsetter gjennomgående dokumentasjonsrutiner. ";
    let terms = "Overordnet del, kjerneelementene, kompetansemålene, underveisvurdering og profesjonsfellesskapet. ";
    Course::new("heavy")
        .edit(|t| format!("{t}\n{}\n", heavy.repeat(80)))
        .is_pointed_out("the page has LIX");
    let light = Course::new("terms").edit(|t| format!("{t}\n{}\n", terms.repeat(80)));
    assert!(!light.said().contains("LIX"), "{}", light.said());
}

#[test]
fn a_course_that_is_heavy_all_through_is_refused() {
    let heavy = "Virksomhetsovergripende kvalitetssikringssystemer forutsetter gjennomgående dokumentasjonsrutiner. ";
    let course = Course::new("heavy-all");
    for entry in walkdir::WalkDir::new(course.file("")).into_iter().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".nb.md") && name != "_modul.nb.md" {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            std::fs::write(entry.path(), format!("{text}\n{}\n", heavy.repeat(80))).unwrap();
        }
    }
    course.is_refused("40 is the limit");
}

#[test]
fn words_that_leave_somebody_out_are_pointed_out() {
    Course::new("hen")
        .edit(|t| format!("{t}\nEleven vet hva hen vil.\n"))
        .is_pointed_out("«hen» is not used here");
    Course::new("teachers")
        .edit_file("3-dybdelaring/tankene-dine-horbare.nb.md", |t| {
            let (head, _) = t.split_once("\n+++\n").unwrap();
            format!("{head}\n+++\n\nAlle lærere gjør dette.\n")
        })
        .is_pointed_out("only «lærere»");
}
