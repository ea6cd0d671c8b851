//! A course, runs and desks to test with.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::NaiveDate;
use moteklar::course::{ModuleId, OrderRule, Strength};
use moteklar::school::{Layout, ModuleFacts, Run};
use moteklar::store::Sheet;

pub fn on(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn id(id: &str) -> ModuleId {
    ModuleId::new(id).unwrap()
}

/// The six modules, with the package's own numbers.
pub fn course() -> Vec<ModuleFacts> {
    let module = |name: &str, weeks, hours, parts| ModuleFacts {
        id: id(name),
        weeks,
        hours,
        parts,
    };
    vec![
        module("0-introduksjon", [1, 2], [2, 4], 1),
        module("1-overordnet-del", [4, 5], [8, 10], 3),
        module("2-lareplaner-for-fag", [6, 7], [8, 10], 4),
        module("3-dybdelaring", [4, 5], [8, 10], 3),
        module("4-tverrfaglige-temaer", [4, 5], [8, 10], 3),
        module("5-veien-videre", [4, 5], [8, 10], 4),
    ]
}

pub fn rules() -> Vec<OrderRule> {
    let middle = [
        "2-lareplaner-for-fag",
        "3-dybdelaring",
        "4-tverrfaglige-temaer",
    ];
    let rule = |first: &[&str], then: &[&str]| OrderRule {
        first: first.iter().map(|m| id(m)).collect(),
        then: then.iter().map(|m| id(m)).collect(),
        in_2019: Strength::Must,
        today: Strength::Should,
        reason: "derfor".into(),
    };
    let after_1: Vec<&str> = middle.iter().copied().chain(["5-veien-videre"]).collect();
    vec![
        rule(&["1-overordnet-del"], &after_1),
        rule(&middle, &["5-veien-videre"]),
    ]
}

/// All modules from a day on.
pub fn sheet(start: &str) -> Sheet {
    Run::propose("3f1c1d64-9a37-4d0c-8a0e-2f1f6a3d9b10", on(start), &course())
}

pub fn laid_out(sheet: &Sheet) -> (Run, Layout) {
    let run = Run::read(sheet, &course());
    let layout = Layout::new(&run, sheet);
    (run, layout)
}
