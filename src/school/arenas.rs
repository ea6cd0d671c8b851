//! Who meets where and how often, and what is worked with there.

use crate::store::Sheet;

/// The list of arenas.
pub const ARENAS: &str = "arena";

/// The members of an arena that say something in words.
pub const MEMBERS: [&str; 4] = ["name", "who", "often", "work"];

/// An arena.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arena {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Who meets.
    pub who: String,
    /// How often.
    pub often: String,
    /// What is worked with.
    pub work: String,
    /// How long, in minutes.
    pub minutes: Option<u64>,
    /// The modules that are worked with there, by their ids.
    pub modules: Vec<String>,
}

/// The cell that says a module is worked with in an arena.
#[must_use]
pub fn module_cell(arena: &str, module: &str) -> String {
    format!("{ARENAS}/{arena}/module/{module}")
}

fn modules(sheet: &Sheet, arena: &str) -> Vec<String> {
    let prefix = module_cell(arena, "");
    let marked = sheet.cells().keys().filter(|cell| sheet.is_set(cell));
    let ids = marked.filter_map(|cell| cell.strip_prefix(&prefix));
    ids.map(str::to_owned).collect()
}

/// The arenas, in order.
#[must_use]
pub fn arenas(sheet: &Sheet) -> Vec<Arena> {
    let read = |id: String| {
        let text = |member: &str| sheet.text(&format!("{ARENAS}/{id}/{member}")).to_owned();
        Arena {
            name: text("name"),
            who: text("who"),
            often: text("often"),
            work: text("work"),
            minutes: sheet.number(&format!("{ARENAS}/{id}/minutes")),
            modules: modules(sheet, &id),
            id,
        }
    };
    sheet.list(ARENAS).into_iter().map(read).collect()
}
