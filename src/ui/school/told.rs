//! All that a sheet holds, in words: what one reads before it leaves the desk.
//! What no line names stands as it is at the end, so that nothing leaves unseen.

use serde_json::Value;

use crate::school::board::{
    BY, Board, GROUPS, Layer, MEASURES, Note, SIGNS, TARGET, THEN, TODAY, WANTED, notes,
};
use crate::school::plan::{Field, Party};
use crate::school::principles::{About, ratings};
use crate::school::support::{Agreed, demands};
use crate::school::{
    Layout, Run,
    arenas::{Arena, arenas},
    day, own_periods,
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
        SchoolKey::Principles | SchoolKey::Rating => Vec::new(),
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

fn run(app: AppState, sheet: &Sheet) -> Vec<String> {
    let t = app.school_texts();
    let run = Run::read(sheet, &app.module_facts());
    let layout = Layout::new(&run, sheet);
    let weekday = usize::try_from(run.weekday).ok();
    let weekday = weekday.and_then(|at| t.common.weekdays.get(at)).copied();
    let (hour, minute) = run.time;
    let mut lines = vec![
        labelled(t.run.school.0, &run.school),
        labelled(t.run.start.0, &date(app, sheet.text("start"))),
        labelled(t.run.weekday, weekday.unwrap_or_default()),
        labelled(t.run.time, &format!("{hour:02}:{minute:02}")),
        labelled(t.run.minutes, &run.minutes.to_string()),
        labelled(t.run.autumn, &(t.common.week)(run.local.autumn)),
        labelled(t.run.winter, &(t.common.week)(run.local.winter)),
    ];
    // What the school has of time stays with the leader: no file for the staff has it.
    if let Some(has) = run.has_minutes.filter(|_| sheet.get("has").is_some()) {
        lines.push(labelled(t.run.has.0, &has.to_string()));
    }
    for m in &run.modules {
        let name = words::module(app, m.facts.id.as_str());
        let numbers = [
            (t.run.weeks, m.weeks),
            (t.run.pause, m.pause),
            (t.run.meetings, m.meetings),
            (t.run.hours, m.hours),
        ];
        let numbers = numbers.map(|(label, n)| format!("{} {n}", label.to_lowercase()));
        lines.push(format!("{name}: {}", numbers.join(", ")));
    }
    for meeting in layout.meetings.iter().filter(|m| m.chosen) {
        let module = words::module(app, meeting.module.as_str());
        let title = (t.run.meeting_title)(&module, meeting.part + 1);
        lines.push(labelled(&title, &words::date(app, meeting.date)));
    }
    for p in own_periods(sheet) {
        let kind = (t.run.kind)(p.kind);
        let (from, to) = (words::date(app, p.from), words::date(app, p.to));
        lines.push(format!("{} ({kind}): {from} – {to}", p.name));
    }
    lines
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

fn board(app: AppState, sheet: &Sheet) -> Vec<String> {
    let t = &app.school_texts().board;
    let board = Board::read(sheet);
    let [today, wanted, measures, signs] = t.lists.map(|(label, _)| label);
    let mut lines = vec![
        labelled(t.target.0, sheet.text(TARGET)),
        labelled(t.by, &date(app, sheet.text(BY))),
    ];
    lines.extend(board.today.iter().map(|n| labelled(today, &n.text)));
    lines.extend(board.wanted.iter().map(|n| labelled(wanted, &n.text)));
    for measure in &board.measures {
        let ends = |places: &[usize], of: &[Note]| {
            let texts = places.iter().filter_map(|place| of.get(*place));
            let texts: Vec<&str> = texts.map(|note| note.text.as_str()).collect();
            texts.join("; ")
        };
        let from = ends(&measure.from, &board.today);
        let to = ends(&measure.to, &board.wanted);
        let ties = if measure.is_loose() {
            [measure.note.text.as_str(), &from, &to].join(" ")
        } else {
            (t.picture_measure)(&measure.note.text, &from, &to)
        };
        lines.push(labelled(measures, &ties));
    }
    for (layer, note) in &board.signs {
        let place = Layer::ALL.iter().position(|l| l == layer);
        let layer = place.and_then(|at| t.layers.get(at)).map(|(name, _)| *name);
        let sign = format!("{} ({})", note.text, layer.unwrap_or_default());
        lines.push(labelled(signs, &sign));
    }
    let groups = notes(sheet, GROUPS).into_iter();
    lines.extend(groups.map(|note| {
        let agreed = sheet.is_set(&format!("{GROUPS}/{}/agreed", note.id));
        let agreed = agreed.then(|| format!(" – {}", t.group_agreed.to_lowercase()));
        labelled(t.groups, &(note.text + &agreed.unwrap_or_default()))
    }));
    for then in sheet.list(THEN) {
        let on = (t.then_on)(&date(app, &then));
        for list in [TARGET, BY, TODAY, WANTED, MEASURES, SIGNS] {
            let text = sheet.text(&format!("{THEN}/{then}/{list}"));
            let text = if list == BY {
                date(app, text)
            } else {
                text.to_owned()
            };
            let text = text.lines().collect::<Vec<_>>().join("; ");
            lines.push(labelled(&on, &text));
        }
    }
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
            given.collect()
        }
        _ => Vec::new(),
    }
}

/// Texts that stand in no line yet, as they are: those of sheets with no form of
/// their own, what two devices wrote at once, and what a newer version added.
fn rest(app: AppState, sheet: &Sheet, lines: &[String]) -> Vec<String> {
    let mut rest: Vec<String> = Vec::new();
    for (name, cell) in sheet.cells() {
        let last = name.rsplit('/').next().unwrap_or_default();
        let values: &[Value] = cell
            .as_array()
            .map_or(&[], |values| values.get(1..).unwrap_or_default());
        for value in values.iter().filter_map(Value::as_str) {
            let technical =
                WORDS.contains(&value) || ["id", "slot", "prompt", "term"].contains(&last);
            let shown = date(app, value);
            let parts: Vec<&str> = shown
                .lines()
                .map(str::trim)
                .filter(|l| !l.is_empty())
                .collect();
            let told = |line: &str| {
                let stands = |text: &String| text.contains(line);
                lines.iter().any(stands) || rest.iter().any(stands)
            };
            if !technical && !parts.iter().all(|part| told(part)) {
                rest.push(parts.join("; "));
            }
        }
    }
    rest
}

/// Stored words for a choice; the lines say them in words.
const WORDS: [&str; 13] = [
    "ask",
    "yes",
    "no",
    "open",
    "holiday",
    "planning",
    "exam",
    "core",
    "result",
    "process",
    "culture",
    "leadership",
    "region",
];
