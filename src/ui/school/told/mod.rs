//! All that a sheet holds, in words: what one reads before it leaves the desk.
//! What no line names stands as it is at the end, so that nothing leaves unseen.

mod board;
mod run;

use serde_json::Value;

use self::board::board;
use self::run::run;
use crate::school::plan::{Field, Party};
use crate::school::principles::{About, Term, ratings};
use crate::school::support::{Agreed, demands};
use crate::school::{
    arenas::{Arena, arenas},
    day,
};
use crate::store::{SchoolKey, Sheet};
use crate::ui::school::words;
use crate::ui::state::AppState;

/// A sheet's name, and every line it holds.
#[must_use]
pub fn told(app: AppState, key: &SchoolKey, sheet: &Sheet) -> (String, Vec<String>) {
    let t = app.school_texts();
    let place = SchoolKey::OWN.iter().position(|own| own == key);
    let name = place.and_then(|p| t.desk.sheets.get(p)).copied();
    let name = name.unwrap_or(t.desk.handed_in).to_owned();
    let mut lines = match key {
        SchoolKey::Run => run(app, sheet),
        SchoolKey::Plan => plan(app, sheet),
        SchoolKey::Board => board(app, sheet),
        SchoolKey::Arenas => arena_lines(app, sheet),
        SchoolKey::Support => support(app, sheet),
        SchoolKey::Received(id) => received(app, id, sheet),
        SchoolKey::Principles => principles(app, sheet),
        SchoolKey::Rating => Vec::new(),
    };
    lines.retain(|line| !line.trim().is_empty());
    let rest = rest(app, sheet, &lines);
    lines.extend(rest);
    (name, lines)
}

fn labelled(label: &str, text: &str) -> String {
    match text.trim() {
        "" => String::new(),
        text => format!("{label}: {text}"),
    }
}

fn date(app: AppState, text: &str) -> String {
    day(text).map_or_else(|| text.to_owned(), |day| words::date(app, day))
}

fn plan(app: AppState, sheet: &Sheet) -> Vec<String> {
    let t = &app.school_texts().plan;
    let fields = Field::ALL.into_iter().zip(t.fields);
    let mut lines: Vec<String> = fields
        .map(|(field, (label, _))| labelled(label, sheet.text(field.cell())))
        .collect();
    for (party, name) in Party::ALL.into_iter().zip(t.parties) {
        let cell = party.cell();
        let when = date(app, sheet.text(&format!("{cell}/when")));
        let how = sheet.text(&format!("{cell}/how"));
        let asked = sheet.is_set(cell).then_some(t.party_asked);
        let said: Vec<&str> = asked.into_iter().chain([when.as_str(), how]).collect();
        let said: Vec<&str> = said.into_iter().filter(|text| !text.is_empty()).collect();
        lines.push(labelled(name, &said.join(", ")));
    }
    lines.push(labelled(t.decided.0, &date(app, sheet.text("decided"))));
    lines
}

fn arena_lines(app: AppState, sheet: &Sheet) -> Vec<String> {
    let t = &app.school_texts().arenas;
    let line = |a: Arena| {
        let modules = a.modules.iter().map(|id| words::module(app, id));
        let modules = modules.collect::<Vec<_>>().join(", ");
        let minutes = a.minutes.map(|n| labelled(t.minutes, &n.to_string()));
        let said = [
            a.name,
            a.who,
            a.often,
            minutes.unwrap_or_default(),
            a.work,
            modules,
        ];
        let said = said.into_iter().filter(|text| !text.trim().is_empty());
        said.collect::<Vec<_>>().join(" · ")
    };
    arenas(sheet).into_iter().map(line).collect()
}

fn support(app: AppState, sheet: &Sheet) -> Vec<String> {
    let t = &app.school_texts().support;
    let points = |list: &'static str, labels: &'static [crate::text::school::Label]| {
        labels
            .iter()
            .enumerate()
            .filter_map(move |(n, (label, _))| {
                let agreed = Agreed::from_word(sheet.text(&format!("{list}/{}", n + 1)));
                let place = Agreed::ALL.iter().position(|a| *a == agreed)?;
                (agreed != Agreed::Open).then(|| labelled(label, t.state[place]))
            })
    };
    let mut lines: Vec<String> = points("form", &t.form)
        .chain(points("content", &t.content))
        .collect();
    let network = ["schools", "plans", "threads"]
        .into_iter()
        .zip(t.network_fields);
    lines.extend(
        network
            .map(|(member, (label, _))| labelled(label, sheet.text(&format!("network/{member}")))),
    );
    for demand in demands(sheet) {
        let due = demand.due.map(|day| words::date(app, day));
        let due = due.map(|due| format!(" ({} {due})", t.due.to_lowercase()));
        let done = demand.done.then(|| format!(" – {}", t.done.to_lowercase()));
        let text = demand.text + &due.unwrap_or_default() + &done.unwrap_or_default();
        lines.push(labelled(t.demand, &text));
    }
    lines
}

/// What the school has agreed to, and the half-year that is looked at.
fn principles(app: AppState, sheet: &Sheet) -> Vec<String> {
    let t = &app.school_texts().principles;
    let agreed = sheet.is_set("agreed").then(|| t.agreed.0.to_owned());
    agreed.into_iter().chain(term(app, sheet)).collect()
}

fn term(app: AppState, sheet: &Sheet) -> Option<String> {
    let t = &app.school_texts().principles;
    let term = Term::parse(sheet.text("term"))?;
    let (year, autumn) = term.parts();
    Some(labelled(t.term, &(t.term_name)(year, autumn)))
}

/// What others handed in: answers, a rating, a plan or a run.
fn received(app: AppState, id: &str, sheet: &Sheet) -> Vec<String> {
    let t = &app.school_texts().principles;
    match id.split_once('-').map(|(kind, _)| kind) {
        Some("plan") => plan(app, sheet),
        Some("run") => run(app, sheet),
        Some("ratings") => {
            let given = ratings(sheet, "").into_iter().map(|r| {
                let about = match r.about {
                    About::Pupils => t.pupils,
                    About::Community => t.community,
                };
                let value = format!("{about} {}: {}", r.principle, r.value);
                let why = r.why.lines().collect::<Vec<_>>().join("; ");
                [value, why].join(" ").trim().to_owned()
            });
            term(app, sheet).into_iter().chain(given).collect()
        }
        _ => Vec::new(),
    }
}

/// What stands in no line yet, as it is: texts of sheets with no form of their
/// own, what two devices wrote at once, and whatever a newer version added.
fn rest(app: AppState, sheet: &Sheet, lines: &[String]) -> Vec<String> {
    let mut rest: Vec<String> = Vec::new();
    for (name, cell) in sheet.cells() {
        let said = SAID.iter().any(|pattern| fits(pattern, name));
        let values = match cell {
            Value::Array(values) => values.get(1..).unwrap_or_default(),
            other => std::slice::from_ref(other),
        };
        for value in values.iter().skip(usize::from(said)) {
            let line = match value {
                Value::Null | Value::Bool(false) => String::new(),
                Value::String(text) if !said => {
                    let shown = date(app, text);
                    let parts = shown.lines().map(str::trim).filter(|l| !l.is_empty());
                    let parts: Vec<&str> = parts.collect();
                    let stands = |part: &&str| {
                        let mut all = lines.iter().chain(&rest);
                        all.any(|line| line.contains(*part))
                    };
                    if parts.iter().all(stands) {
                        String::new()
                    } else {
                        parts.join("; ")
                    }
                }
                Value::String(text) => labelled(name, text),
                other => labelled(name, &other.to_string()),
            };
            if !line.is_empty() {
                rest.push(line);
            }
        }
    }
    rest
}

/// Cells that the lines say in words, `*` for any id: choices, marks and numbers.
/// What says nothing by itself, such as ids and places in a list, is here too.
const SAID: [&str; 41] = [
    "id",
    "slot",
    "count",
    "term",
    "weekday",
    "minutes",
    "has",
    "autumn",
    "winter",
    "module/*",
    "module/*/weeks",
    "module/*/pause",
    "module/*/meetings",
    "module/*/hours",
    "period/*",
    "period/*/off",
    "period/*/kind",
    "asked/*",
    "today/*",
    "wanted/*",
    "measure/*",
    "measure/*/today/*",
    "measure/*/wanted/*",
    "sign/*",
    "sign/*/layer",
    "group/*",
    "group/*/agreed",
    "then/*",
    "agreed",
    "voice/*",
    "voice/*/id",
    "voice/*/prompt",
    "arena/*",
    "arena/*/minutes",
    "arena/*/module/*",
    "demand/*",
    "demand/*/done",
    "form/*",
    "content/*",
    "pupils/*",
    "community/*",
];

/// Whether a cell's name has the form of `pattern`.
fn fits(pattern: &str, name: &str) -> bool {
    let (mut pattern, mut name) = (pattern.split('/'), name.split('/'));
    loop {
        match (pattern.next(), name.next()) {
            (None, None) => return true,
            (Some(wanted), Some(part)) if wanted == "*" || wanted == part => {}
            _ => return false,
        }
    }
}
