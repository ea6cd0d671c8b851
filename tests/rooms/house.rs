//! The rules of the house, held by reading its source.

use moteklar::text::Language;
use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    walkdir::WalkDir::new(root)
        .into_iter()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|e| e == "rs"))
        .map(|entry| {
            let path = entry.path().to_path_buf();
            let text = fs::read_to_string(&path).unwrap();
            (path, text)
        })
        .collect()
}

/// Lines outside comments and unit tests that hold one of `words`.
fn uses(folders: &[&str], words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in folders.iter().flat_map(|folder| sources(folder)) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (n, line) in code.lines().enumerate() {
            let line = line.split("//").next().unwrap_or_default();
            if words.iter().any(|word| line.contains(word)) {
                found.push(format!("{}:{}: {}", path.display(), n + 1, line.trim()));
            }
        }
    }
    found
}

#[test]
fn the_pure_rooms_know_neither_the_browser_nor_leptos_nor_the_clock() {
    let rooms = [
        "src/course",
        "src/entry.rs",
        "src/journal",
        "src/bundle",
        "src/school",
        "src/meeting",
        "src/formats",
        "src/store",
        "src/text",
    ];
    let words = [
        "leptos",
        "web_sys",
        "js_sys",
        "gloo",
        "wasm_bindgen",
        "Local::now",
        "Utc::now",
        "SystemTime",
        "Instant::now",
        "new_v4",
        "getrandom",
        "crate::ui",
        "crate::browser",
    ];
    assert_eq!(uses(&rooms, &words), Vec::<String>::new());
}

#[test]
fn only_the_browser_room_touches_the_browser() {
    let found = uses(
        &["src/ui"],
        &["web_sys::window", "js_sys::", "gloo_storage"],
    );
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn nothing_sets_inner_html() {
    let words = [
        "inner_html",
        "set_inner_html",
        "outer_html",
        "insert_adjacent_html",
    ];
    assert_eq!(uses(&["src"], &words), Vec::<String>::new());
}

#[test]
fn nothing_unwraps_what_comes_from_outside() {
    let found = uses(
        &["src"],
        &[".unwrap()", ".expect(\"", "unreachable!", "todo!", "panic!"],
    );
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn no_source_names_another_origin() {
    // The course links out, the app itself never asks anybody else.
    let found = uses(&["src/browser", "src/ui"], &["http://", "\"https://"]);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_icon_that_is_sent_is_shown_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = fs::read_to_string(root.join("public/icons/list.txt")).unwrap();
    let mut pages = String::new();
    for (_, text) in sources("src/ui") {
        pages.push_str(&text);
    }
    for line in list.lines() {
        let name = line.split('#').next().unwrap_or_default().trim();
        assert!(
            name.is_empty() || pages.contains(&format!("\"{name}\"")),
            "nothing shows {name}"
        );
    }
}

/// What a refusal of a pack can name is named in words; in English most of them are
/// their own.
#[test]
fn every_member_of_a_pack_that_can_be_refused_has_a_name_in_words() {
    let calls = [
        "needed(\"",
        "Missing(\"",
        "Malformed(\"",
        "too_long(\"",
        ".number(\"",
        "what: \"",
    ];
    let mut members: Vec<String> = Vec::new();
    for (_, text) in sources("src/course") {
        for call in calls {
            let named = text.split(call).skip(1);
            members.extend(named.filter_map(|rest| Some(rest.split('"').next()?.to_owned())));
        }
    }
    assert!(members.len() > 15, "{members:?}");
    for language in [Language::Nb, Language::Nn] {
        let known = language.tailor_texts().reason.members;
        for member in &members {
            let named = known.iter().any(|(name, _)| name == member);
            assert!(named, "{language:?} has no word for {member}");
        }
    }
}

#[test]
fn every_picture_of_the_manifest_has_the_size_it_says() {
    let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("public");
    let manifest = fs::read_to_string(public.join("manifest.webmanifest")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    let pictures = ["icons", "screenshots"].map(|list| manifest[list].as_array().unwrap().clone());
    let mut seen = 0;
    for picture in pictures.iter().flatten() {
        if picture["type"] != "image/png" {
            continue;
        }
        let bytes = fs::read(public.join(picture["src"].as_str().unwrap())).unwrap();
        let at = |place: usize| u32::from_be_bytes(bytes[place..place + 4].try_into().unwrap());
        let size = format!("{}x{}", at(16), at(20));
        assert_eq!(picture["sizes"], size.as_str(), "{picture}");
        seen += 1;
    }
    assert!(seen >= 5, "{seen}");
}

/// Files that hand text out without pointing at what may belong to a person, and why
/// they may.
const UNGUARDED: [(&str, &str); 6] = [
    ("ui/edge.rs", "the door itself"),
    ("ui/copies.rs", "one's own copy, for oneself"),
    ("ui/pages/data.rs", "one's own copy, for oneself"),
    ("ui/pages/deliver.rs", "the step before it points"),
    ("ui/school/desk.rs", "texts that come with the app"),
    ("ui/school/run.rs", "days and the names of modules"),
];

#[test]
fn every_door_through_which_text_leaves_points_at_what_may_belong_to_a_person() {
    let doors = [
        "edge::save_file(",
        "edge::save_as(",
        "edge::share_file(",
        "edge::share_files(",
        "edge::copy_text(",
    ];
    let (mut guarded, mut open) = (0, Vec::new());
    for (path, text) in sources("src/ui") {
        if !doors.iter().any(|door| text.contains(door)) {
            continue;
        }
        let path = path.to_string_lossy().replace('\\', "/");
        if text.contains("before_sharing(") || text.contains("texts_of(") {
            guarded += 1;
        } else if !UNGUARDED.iter().any(|(known, _)| path.ends_with(known)) {
            open.push(path);
        }
    }
    assert_eq!(open, Vec::<String>::new());
    assert!(guarded >= 8, "{guarded}");
}

#[test]
fn the_rescue_page_and_the_app_agree_on_what_goes_into_no_copy() {
    use moteklar::store::{MeetingPart, RecordKey, STAYS, STAYS_OF_SETTINGS};
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let script = fs::read_to_string(root.join("public/rescue.js")).unwrap();
    let list = |name: &str| -> Vec<String> {
        let rest = script.split(&format!("const {name} = ")).nth(1).unwrap();
        serde_json::from_str(rest.split(';').next().unwrap()).unwrap()
    };
    assert_eq!(list("STAYS"), STAYS);
    assert_eq!(list("STAYS_OF_SETTINGS"), STAYS_OF_SETTINGS);
    fn fits(pattern: &str, path: &str) -> bool {
        let Some((before, after)) = pattern.split_once('*') else {
            return pattern == path;
        };
        let rest = path.strip_prefix(before);
        rest.is_some_and(|rest| {
            (0..=rest.len()).any(|n| rest.get(n..).is_some_and(|rest| fits(after, rest)))
        })
    }
    let meeting = "6f1c93ae-0000-4000-8000-000000000001";
    let parts = MeetingPart::ALL.map(|part| format!("meeting/{meeting}/{}", part.word()));
    let paths = [
        "answer/a",
        "answer/a@2",
        "note/a",
        "progress/a",
        "history/answer/a",
        "alternate/answer/a",
        "round/1-modul",
        "place",
        "settings",
        "bring/uten-mote",
        "draft/uten-mote",
        "slot/uten-mote",
        "school/plan",
        "school/received/plan-1",
        "copy",
        "own-page/a",
        "annotation/a",
        "hidden/a",
        "course/a",
        "quarantine/1/answer/a",
        "something/newer",
    ];
    let decision = format!("decision/{meeting}");
    let deleted = format!("deleted/{meeting}");
    let draft = format!("draft/7/meeting/{meeting}/notes");
    let paths = paths.into_iter().chain(parts.iter().map(String::as_str));
    for path in paths.chain([decision.as_str(), draft.as_str(), deleted.as_str()]) {
        let stays = STAYS.iter().any(|pattern| fits(pattern, path));
        let travels = RecordKey::from_path(path).travels();
        assert_ne!(stays, travels, "{path}");
    }
}

#[test]
fn every_field_says_what_the_browser_may_fill_in_and_remember() {
    let mut silent = Vec::new();
    for (path, text) in sources("src/ui") {
        for tag in ["<textarea", "<input"] {
            for field in text.split(tag).skip(1) {
                let field = field.split("on:").next().unwrap_or_default();
                let asks_nothing = ["checkbox", "radio", "file"]
                    .iter()
                    .any(|kind| field.contains(&format!("type=\"{kind}\"")));
                if !asks_nothing
                    && !field.contains("autocomplete=")
                    && !field.contains(" readonly ")
                {
                    silent.push(format!("{}: {tag}{field}", path.display()));
                }
            }
        }
    }
    assert_eq!(silent, Vec::<String>::new());
}
