//! Forms that travel whole, and earlier answers beside later fields.

use crate::content_support::Course;

const PLAN: &str = "2-lareplaner-for-fag/plan-i-faget.nb.md";
const NOW: &str = "5-veien-videre/for-og-na.nb.md";

#[test]
fn a_form_names_a_meeting_of_its_own_module() {
    Course::new("form-meeting")
        .edit_file(PLAN, |t| {
            t.replace(
                "meeting = \"2-fellesmote-planer\"",
                "meeting = \"3-fellesmote-definisjon\"",
            )
        })
        .is_refused("the module has no meeting 3-fellesmote-definisjon");
}

#[test]
fn a_form_stands_on_a_page_of_its_kind() {
    Course::new("form-kind")
        .edit_file(PLAN, |t| {
            t.replace("kind = \"skjema\"", "kind = \"øvelse\"")
        })
        .is_refused("[form] belongs on a page of kind skjema");
}

#[test]
fn words_for_whoever_is_alone_need_a_choice_and_a_choice_needs_words() {
    let choice = "\nalone = \"Jeg er alene i faget\"";
    Course::new("alone-choice")
        .edit_file(PLAN, |t| t.replace(choice, ""))
        .is_refused("has words for one alone, [form] has no alone");
    Course::new("alone-words")
        .edit_file(NOW, |t| {
            let form = "[form]\nmeeting = \"x\"\nbring = \"y\"\nbeside = \"z\"";
            t.replacen("+++\n\n", &format!("{form}{choice}\n+++\n\n"), 1)
        })
        .is_refused("[form] has alone, and no prompt has words for it");
}

#[test]
fn a_translation_asks_the_same_of_whoever_is_alone() {
    let nynorsk = PLAN.replace(".nb.", ".nn.");
    Course::new("alone-translated")
        .edit_file(&nynorsk, |t| {
            t.replace("\nalone = \"Eg er åleine i faget\"", "")
        })
        .is_refused("alone of [form] differs from the bokmål file");
    Course::new("alone-question")
        .edit_file(&nynorsk, |t| {
            t.replace("alone = \"Send spørsmålet", "use = \"Send spørsmålet")
        })
        .is_refused("use and alone of 2-plan-i-faget-leser differ from the bokmål file");
}

#[test]
fn an_earlier_prompt_that_is_not_there_is_refused() {
    Course::new("then")
        .edit_file(NOW, |t| {
            t.replace("0-startanalyse-sprik", "0-startanalyse-finnes-ikke")
        })
        .is_refused("there is no earlier prompt 0-startanalyse-finnes-ikke");
}

#[test]
fn the_course_reopens_the_start_analysis_in_its_last_module() {
    let pack = Course::new("then-pack").pack("5-veien-videre.nb.json");
    let prompts = pack["pages"]["5-for-og-na"]["prompts"].as_array().unwrap();
    let earlier: Vec<_> = prompts.iter().filter_map(|p| p["then"].as_str()).collect();
    assert!(earlier.len() >= 3, "{earlier:?}");
    assert!(earlier.iter().all(|id| id.starts_with("0-startanalyse-")));
}

#[test]
fn a_form_can_be_chosen_whole_printed_and_laid_beside_others_and_other_pages_cannot() {
    let course = Course::new("form-pages");
    let index = course.pack("course.nb.json");
    let pages = moteklar::ui::prerender::pages(&course.file("../build/packs"), "/").unwrap();
    let html = |path: &str| pages.iter().find(|p| p.path == path).unwrap().html.clone();
    let plan = html("/modul/2-lareplaner-for-fag/2-plan-i-faget");
    assert!(plan.contains("href=\"/ta-med?til=2-fellesmote-planer\""));
    assert!(plan.contains("Velg hele planen"));
    let sheet = plan.split_once("class=\"form-sheet\"").unwrap().1;
    let fields = index["modules"][2]["pages"].as_array().unwrap();
    let fields = fields.iter().find(|p| p["id"] == "2-plan-i-faget").unwrap();
    let asked = course.pack("sporsmal.nb.json");
    for id in fields["prompts"].as_array().unwrap() {
        let mut asked = asked.as_array().unwrap().iter();
        let prompt = asked.find(|prompt| prompt["id"] == *id).unwrap();
        let text = prompt["text"].as_str().unwrap();
        let words = text.split_once(':').unwrap().0;
        assert!(sheet.contains(words), "{words} is not on the sheet");
    }
    // What lies beside it is read from files: it comes with the code for that.
    assert_eq!(fields["form"]["beside"], "Planene side om side");
    let other = html("/modul/1-overordnet-del/1-spor-elevene");
    assert!(!other.contains("data-choose-form") && !other.contains("form-sheet"));
}

#[test]
fn an_earlier_question_stands_above_the_later_field_also_when_it_was_never_answered() {
    let course = Course::new("then-pages");
    course.pack("course.nb.json");
    let pages = moteklar::ui::prerender::pages(&course.file("../build/packs"), "/").unwrap();
    let page = |path: &str| pages.iter().find(|p| p.path == path).unwrap().html.clone();
    let now = page("/modul/5-veien-videre/5-for-og-na");
    // What has changed is asked when there is something to compare with.
    assert!(now.contains("Svaret ditt fra da ligger ikke på denne enheten."));
    assert!(!now.contains("Hva har endret seg, og hvorfor?"));
    assert!(now.contains(
        "aria-describedby=\"svar-5-for-og-na-som-for-hint svar-5-for-og-na-som-for-da\""
    ));
    assert!(now.contains("href=\"/modul/0-introduksjon/0-startanalyse\""));
}
