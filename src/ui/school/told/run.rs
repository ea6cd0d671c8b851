//! The run in words.

use std::collections::BTreeSet;

use super::{date, labelled};
use crate::school::{Layout, MODULES, PERIODS, Ready, Run, SchoolYear, own_periods};
use crate::store::Sheet;
use crate::ui::school::words;
use crate::ui::state::AppState;

/// When, how often and how long, module by module.
pub fn run(app: AppState, sheet: &Sheet) -> Vec<String> {
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
    lines.extend(elsewhere(app, sheet, &run));
    for meeting in layout.meetings.iter().filter(|m| m.chosen) {
        let module = words::module(app, meeting.module.as_str());
        let title = (t.run.meeting_title)(&module, meeting.part + 1);
        lines.push(labelled(&title, &words::date(app, meeting.date)));
    }
    lines.extend(moved(app, sheet));
    for p in own_periods(sheet) {
        let kind = (t.run.kind)(p.kind);
        let (from, to) = (words::date(app, p.from), words::date(app, p.to));
        lines.push(format!("{} ({kind}): {from} – {to}", p.name));
    }
    lines
}

/// Modules of another course: they stay in the sheet, so they are told.
fn elsewhere(app: AppState, sheet: &Sheet, run: &Run) -> Vec<String> {
    let known = |id: &String| run.modules.iter().any(|m| m.facts.id.as_str() == id);
    let t = &app.school_texts().run;
    let line = |id: String| {
        let members = [
            (t.weeks, "weeks"),
            (t.pause, "pause"),
            (t.meetings, "meetings"),
            (t.hours, "hours"),
        ];
        let numbers = members.into_iter().filter_map(|(label, member)| {
            let number = sheet.number(&format!("{MODULES}/{id}/{member}"))?;
            Some(format!("{} {number}", label.to_lowercase()))
        });
        let numbers: Vec<String> = numbers.collect();
        [id.clone(), numbers.join(", ")].join(" ")
    };
    let ids = sheet.list(MODULES).into_iter();
    ids.filter(|id| !known(id)).map(line).collect()
}

/// What the school has moved or taken away of the periods every school has.
fn moved(app: AppState, sheet: &Sheet) -> Vec<String> {
    let t = &app.school_texts().run;
    let ids: BTreeSet<&str> = sheet
        .cells()
        .keys()
        .filter_map(|cell| {
            cell.strip_prefix(PERIODS)?
                .strip_prefix('/')?
                .split_once('/')
        })
        .map(|(id, _)| id)
        .collect();
    let line = |id: &str| {
        let (ready, year) = Ready::ALL.into_iter().find_map(|ready| {
            let year = id.strip_prefix(ready.word())?.strip_prefix('-')?;
            Some((ready, year.parse::<i32>().ok()?))
        })?;
        let year = SchoolYear(year).years();
        let name = format!("{} ({})", (t.ready)(ready), (t.year)(year.0, year.1));
        let cell = |member: &str| format!("{PERIODS}/{id}/{member}");
        let day = |label: &str, member: &str| {
            let day = date(app, sheet.text(&cell(member)));
            (!day.is_empty()).then(|| format!("{} {day}", label.to_lowercase()))
        };
        let off = sheet.is_set(&cell("off")).then(|| t.off.to_lowercase());
        let said = [off, day(t.from, "from"), day(t.to, "to")];
        let said: Vec<String> = said.into_iter().flatten().collect();
        Some(labelled(&name, &said.join(", ")))
    };
    ids.into_iter().filter_map(line).collect()
}
