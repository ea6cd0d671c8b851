//! `ids.txt`: every id ever used. Ids are unique and never vanish, because
//! people's answers hang on them.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{Content, Problem};

/// Where an id stands.
struct Place {
    file: PathBuf,
    line: usize,
}

fn used(content: &Content, problems: &mut Vec<Problem>) -> BTreeMap<String, Place> {
    let mut used = BTreeMap::<String, Place>::new();
    let mut note = |id: &str, file: &Path, line: usize| {
        let place = Place {
            file: file.to_path_buf(),
            line,
        };
        if let Some(first) = used.insert(id.to_owned(), place) {
            let at = format!("{}:{}", first.file.display(), first.line);
            problems.push(Problem::new(
                file,
                line,
                format!("the id {id} is used already, at {at}"),
            ));
        }
    };
    for source in &content.modules {
        let module = &source.module.nb;
        let line = |id: &str| module.line_of(&format!("\"{id}\""));
        let id = module.head.id.as_str();
        note(id, &module.path, line(id));
        for part in &module.head.part {
            note(part.id.as_str(), &module.path, line(part.id.as_str()));
        }
        for page in &source.pages {
            let file = &page.nb;
            let id = file.head.id.as_str();
            note(id, &file.path, file.line_of(&format!("id = \"{id}\"")));
            for prompt in &file.head.prompt {
                let id = prompt.id.as_str();
                note(id, &file.path, file.line_of(&format!("id = \"{id}\"")));
            }
        }
    }
    used
}

/// Compares the ids in use with `ids.txt`; with `accept` appends new ones.
pub(super) fn problems(content: &Content, root: &Path, accept: bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    let used = used(content, &mut problems);
    let path = root.join("ids.txt");
    let text = fs::read_to_string(&path).unwrap_or_default();
    let mut known = BTreeMap::new();
    for (index, line) in text.lines().enumerate() {
        let line_no = index + 1;
        let mut words = line.split_whitespace();
        let Some(id) = words.next().filter(|id| !id.starts_with('#')) else {
            continue;
        };
        let retired = match (words.next(), words.next(), words.next()) {
            (None, None, None) => None,
            (Some("retired"), Some("→"), Some(successor)) => Some(successor.to_owned()),
            (Some("retired"), None, None) => Some(String::new()),
            _ => {
                let what = "a line is `id`, `id retired` or `id retired → successor`";
                problems.push(Problem::new(&path, line_no, what));
                continue;
            }
        };
        if known.insert(id.to_owned(), (line_no, retired)).is_some() {
            problems.push(Problem::new(
                &path,
                line_no,
                format!("{id} stands here twice"),
            ));
        }
    }
    for (id, (line, retired)) in &known {
        match (retired, used.get(id)) {
            (None, None) => problems.push(Problem::new(
                &path,
                *line,
                format!("{id} has vanished from the content; people's answers hang on it: bring it back or write `{id} retired → successor`"),
            )),
            (Some(_), Some(place)) => problems.push(Problem::new(
                &place.file,
                place.line,
                format!("the id {id} is retired (ids.txt:{line}) and cannot be used again"),
            )),
            (Some(successor), None) if !successor.is_empty() && !known.contains_key(successor) => {
                problems.push(Problem::new(&path, *line, format!("the successor {successor} is no known id")));
            }
            _ => {}
        }
    }
    let new: Vec<_> = used
        .iter()
        .filter(|(id, _)| !known.contains_key(*id))
        .collect();
    if accept && problems.is_empty() && !new.is_empty() {
        let lines: String = new.iter().map(|(id, _)| format!("{id}\n")).collect();
        let written = OpenOptions::new()
            .append(true)
            .create(true)
            .open(&path)
            .and_then(|mut file| file.write_all(lines.as_bytes()));
        if let Err(e) = written {
            problems.push(Problem::new(&path, 0, format!("cannot be written: {e}")));
        }
    } else {
        problems.extend(new.into_iter().map(|(id, place)| {
            let what = format!("the id {id} is new: `make content ACCEPT=1` adds it to ids.txt");
            Problem::new(&place.file, place.line, what)
        }));
    }
    problems
}
