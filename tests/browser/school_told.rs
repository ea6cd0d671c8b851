//! What leaves the desk is read first: every value of every file, in words.

use serde_json::Value;

use crate::support::desk::{DAY, filled};
use crate::support::in_every_engine;

/// Every value in a file's records, with the name of its cell.
fn values(file: &Value) -> Vec<(String, Value)> {
    let records = file["records"].as_array().cloned().unwrap_or_default();
    let mut found = Vec::new();
    for record in records {
        for (name, cell) in record["cells"].as_object().cloned().unwrap_or_default() {
            let values = cell.as_array().cloned().unwrap_or_default();
            found.extend(values.into_iter().skip(1).map(|v| (name.clone(), v)));
        }
    }
    found
}

/// What is seen of a value, all in one line; nothing for what says nothing: ids,
/// places in lists, and marks that are not set.
fn in_words(cell: &str, value: &Value) -> Option<Vec<String>> {
    let parts: Vec<&str> = cell.split('/').collect();
    let id = parts.get(1).copied().unwrap_or_default();
    let number = id.trim_start_matches(['e', 'v']);
    let note = |list: &str| format!("{list} nummer {number} på tavla");
    let module = |id: &str| format!("Modul {}: ", &id[..1]);
    let dated = |text: &str| match text {
        DAY => "14. september 2026".to_owned(),
        "2026-08-24" => "24. august 2026".to_owned(),
        "2026-10-01" => "1. oktober 2026".to_owned(),
        "2027-06-01" => "1. juni 2027".to_owned(),
        "2026-11-10" => "10. november 2026".to_owned(),
        other => other.to_owned(),
    };
    let told = |words: &[&str]| words.iter().map(|&one| one.to_owned()).collect();
    Some(match (parts.as_slice(), value) {
        ([.., "id"] | ["count"], _) | (_, Value::Bool(false)) => return None,
        (["weekday"], _) => told(&["torsdag"]),
        (["has"], has) => told(&["Utviklingstid", &has.to_string()]),
        (["module", id], _) => told(&[&module(id)]),
        (["module", id, "weeks"], n) => told(&[&module(id), &format!("uker {n}")]),
        (["module", id, "pause"], n) => {
            told(&[&module(id), &format!("opphold før modulen, i uker {n}")])
        }
        (["period", "easter-2026", "off"], _) => {
            told(&["Påskeferie (Skoleåret 2026–2027): ikke hos oss"])
        }
        (["period", "p1", "kind"], _) => told(&["Fagdager (Eksamen)"]),
        (["asked", "unions"], _) => told(&["Tillitsvalgte: Har fått uttale seg"]),
        (["measure", _, list, _], _) => told(&[&note("measure"), &note(list)]),
        (["sign", _, "layer"], _) => told(&[&note("sign"), "(Kultur)"]),
        (["group", _, "agreed"], _) => told(&[&note("group"), "vi er enige om dette"]),
        (["voice", _], _) => told(&[&note("group"), "1 bidrag", &format!("«Stemme {number}»")]),
        (["agreed"], _) => told(&["enn fem"]),
        (["term"], _) => told(&["Vurderingene gjelder: høsten 2026"]),
        (["arena", _, "minutes"], n) => told(&["Trinnmøte", number, &format!("Minutter: {n}")]),
        (["arena", _, "module", id], _) => told(&["Trinnmøte", number, &module(id)]),
        (["form", "2"], _) => told(&["Veiledning av hele personalet: Spør om dette"]),
        ([_, _], Value::Number(_)) => return None,
        (_, Value::String(text)) => text.lines().map(dated).collect(),
        (_, other) => told(&[&format!("{cell}: {other}")]),
    })
}

in_every_engine!(
    each_file_that_leaves_the_desk_is_seen_whole_before_it_leaves,
    async |browser, _site| {
        let mut sheets = filled(2);
        // What a newer version might keep, and what two devices wrote at once.
        let board = &mut sheets[2].1;
        board.set("novelty/number", 77);
        board.set("novelty/mark", true);
        let mut other = board.clone();
        board.set("target", "Skrevet her");
        other.set("target", "Skrevet der");
        *board = board.join(&other);
        browser.open("/skolen").await;
        browser.keep_sheets(&sheets).await;
        for (share, path, fewest) in [
            ("staff", "/framdriftsplan", 15),
            ("schools", "/plan", 10),
            ("desk", "", 75),
        ] {
            browser.open(&format!("/skolen{path}")).await;
            if share == "schools" {
                browser.click("[data-share-begin]").await;
            }
            let save = format!("[data-export='school-plan'][data-share='{share}']");
            browser.element(&save).await;
            let box_of = format!("details[data-share='{share}']");
            browser.click(&format!("{box_of} > summary")).await;
            // The raw bytes stay folded: what is seen is the words.
            let lines = "return Array.from(document.querySelectorAll(`${arguments[0]} li`), (line) => line.innerText)";
            browser
                .until("the box is open", async || {
                    let lines = browser.look(lines, &[box_of.clone().into()]).await;
                    let lines: Vec<String> = serde_json::from_value(lines).unwrap_or_default();
                    lines.first().is_some_and(|line| !line.is_empty())
                })
                .await;
            // What moves under the pointer is not pressed.
            let height =
                "return document.querySelector(arguments[0]).getBoundingClientRect().height";
            let before = std::cell::RefCell::new(Value::Null);
            browser
                .until("the box has come to rest", async || {
                    let now = browser.look(height, &[box_of.clone().into()]).await;
                    before.replace(now.clone()) == now
                })
                .await;
            let lines = browser.js(lines, &[box_of.into()]).await;
            let seen: Vec<String> = serde_json::from_value(lines).unwrap_or_default();
            let file = browser.download(&save).await.json();
            let told: Vec<(String, Vec<String>)> = values(&file)
                .into_iter()
                .filter_map(|(cell, value)| Some((cell.clone(), in_words(&cell, &value)?)))
                .collect();
            assert!(told.len() >= fewest, "{share}: {} in {file}", told.len());
            for (cell, words) in told {
                let stands = |line: &String| words.iter().all(|one| line.contains(one.as_str()));
                assert!(
                    seen.iter().any(stands),
                    "{share} does not show {words:?} of {cell}: {seen:#?}"
                );
            }
            if share == "staff" {
                let has = seen.iter().any(|line| line.contains("75"));
                assert!(!has, "the school's time is the leader's: {seen:?}");
            }
        }
    }
);
