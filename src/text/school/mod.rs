//! The texts of the leader's desk.
#![allow(missing_docs)] // The names and the bokmål texts say it.

mod en;
mod nb;
mod nn;

pub use en::SCHOOL as EN;
pub use nb::SCHOOL as NB;
pub use nn::SCHOOL as NN;

use crate::school::{Advice, PeriodKind, Ready};

/// A label and the hint below it.
pub type Label = (&'static str, &'static str);

/// A text to begin with: heading, paragraphs.
pub type ReadyText = (&'static str, &'static [&'static str]);

/// A module's name, by its id.
pub type NameOf<'a> = dyn Fn(&str) -> String + 'a;

/// A day in words.
pub type DateIn<'a> = dyn Fn(chrono::NaiveDate) -> String + 'a;

#[derive(Debug)]
pub struct School {
    pub name: &'static str,
    pub common: Common,
    pub desk: Desk,
    pub run: RunWords,
    pub plan: PlanWords,
    pub board: BoardWords,
    pub principles: PrincipleWords,
    pub arenas: ArenaWords,
    pub support: SupportWords,
}

/// The headings of the desk's pages, in their order.
#[must_use]
pub(super) const fn headings(t: &School) -> [&'static str; 7] {
    [
        t.desk.heading,
        t.run.heading,
        t.plan.heading,
        t.board.heading,
        t.principles.heading,
        t.arenas.heading,
        t.support.heading,
    ]
}

#[derive(Debug)]
pub struct Common {
    pub months: [&'static str; 12],
    pub weekdays: [&'static str; 5],
    /// Day, month, year.
    pub date: fn(u32, &str, i32) -> String,
    /// Day and month.
    pub day: fn(u32, &str) -> String,
    pub week: fn(u32) -> String,
    pub weeks: fn(u32, u32) -> String,
    pub none: &'static str,
    pub print: &'static str,
    pub markdown: &'static str,
    pub up: &'static str,
    pub down: &'static str,
    pub remove: &'static str,
    pub removed: &'static str,
    pub put_back: &'static str,
    pub other_value: &'static str,
    pub use_other: &'static str,
    pub keep_this: &'static str,
    pub table: &'static str,
    pub saved_file: &'static str,
    pub file_holds: &'static str,
    pub show_bytes: &'static str,
    pub too_large: &'static str,
    pub open_import: &'static str,
    pub choose: &'static str,
    pub text: &'static str,
}

#[derive(Debug)]
pub struct Desk {
    pub heading: &'static str,
    pub lead: &'static str,
    pub private: &'static str,
    pub begin: &'static str,
    pub begin_told: &'static str,
    pub tools: &'static str,
    /// One for each page of the desk, in the order of `Desk::ALL`.
    pub tool: [Label; 7],
    pub nothing: &'static str,
    pub modules_planned: fn(usize) -> String,
    pub fields_filled: fn(usize) -> String,
    pub notes: fn(usize) -> String,
    pub ready_texts: &'static str,
    pub ready_told: &'static str,
    pub ready: [ReadyText; 3],
    pub handed_in: &'static str,
    pub handed_in_none: &'static str,
    pub handed_in_people: fn(Option<usize>) -> String,
    pub handed_in_module: fn(&str, Option<usize>) -> String,
    pub hand_over: &'static str,
    pub hand_over_told: &'static str,
    pub hand_over_never: &'static str,
    pub hand_over_save: &'static str,
    pub sheets: [&'static str; 6],
    pub received: fn(usize) -> String,
    pub import: &'static str,
    pub import_told: &'static str,
}

#[derive(Debug)]
pub struct RunWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub empty: &'static str,
    pub propose: &'static str,
    pub import: &'static str,
    pub import_told: &'static str,
    pub frame: &'static str,
    pub school: Label,
    pub start: Label,
    pub weekday: &'static str,
    pub time: &'static str,
    pub minutes: &'static str,
    pub has: Label,
    pub autumn: &'static str,
    pub winter: &'static str,
    pub modules: &'static str,
    pub modules_told: &'static str,
    pub weeks: &'static str,
    pub pause: &'static str,
    pub meetings: &'static str,
    pub hours: &'static str,
    pub shorter: &'static str,
    pub longer: &'static str,
    pub earlier: &'static str,
    pub later: &'static str,
    pub left_out: &'static str,
    pub take_in: fn(&str) -> String,
    pub module: fn(&str, &str) -> String,
    pub advice: &'static str,
    pub advice_none: &'static str,
    pub advice_told: &'static str,
    /// The advice; names of modules are looked up, dates are put in words.
    pub advise: fn(&Advice, &NameOf<'_>, &DateIn<'_>) -> String,
    pub calendar: &'static str,
    pub picture: fn(&str, &str) -> String,
    pub picture_module: fn(&str, &str, &str) -> String,
    pub picture_off: fn(&str) -> String,
    pub today: &'static str,
    pub legend_work: &'static str,
    pub legend_meeting: &'static str,
    pub legend_off: &'static str,
    pub legend_exam: &'static str,
    pub legend_planning: &'static str,
    pub col_when: &'static str,
    pub col_what: &'static str,
    pub col_meeting: &'static str,
    pub meeting_list: &'static str,
    pub meeting_title: fn(&str, usize) -> String,
    pub meeting_nth: fn(usize, usize) -> String,
    pub meeting_date: fn(&str) -> String,
    pub periods: &'static str,
    pub periods_told: &'static str,
    pub ready: fn(Ready) -> &'static str,
    pub kind: fn(PeriodKind) -> &'static str,
    pub period_add: &'static str,
    pub period_name: &'static str,
    pub period_kind: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub off: &'static str,
    pub year: fn(i32, i32) -> String,
    pub ics: &'static str,
    pub to_staff: &'static str,
    pub to_staff_told: &'static str,
    pub to_staff_save: &'static str,
    pub from_leader: &'static str,
    pub from_leader_told: &'static str,
    pub forget: &'static str,
    pub standing: fn(u32, &str, &str) -> String,
    pub part: fn(usize, usize) -> String,
    pub standing_off: fn(u32) -> String,
    pub standing_between: fn(u32) -> String,
    pub next_meeting: fn(&str) -> String,
}

#[derive(Debug)]
pub struct PlanWords {
    pub heading: &'static str,
    pub lead: &'static str,
    /// Label and example for each of the ten.
    pub fields: [Label; 10],
    pub example: &'static str,
    pub asked: &'static str,
    pub asked_told: &'static str,
    pub parties: [&'static str; 3],
    pub party_asked: &'static str,
    pub party_when: &'static str,
    pub party_how: &'static str,
    pub decided: Label,
    pub too_early: fn(&str) -> String,
    pub share: &'static str,
    pub share_told: &'static str,
    pub share_none: &'static str,
    pub share_save: &'static str,
    pub others: &'static str,
    pub others_none: &'static str,
    pub others_told: &'static str,
    pub ours: &'static str,
    pub nameless: &'static str,
    pub expects: &'static str,
    pub import: &'static str,
}

#[derive(Debug)]
pub struct BoardWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub target: Label,
    pub target_text: &'static str,
    pub target_use: &'static str,
    pub by: &'static str,
    /// Today, wanted, measures, signs: heading and what to write.
    pub lists: [Label; 4],
    pub empty: [&'static str; 4],
    pub add: [&'static str; 4],
    pub measures_first: &'static str,
    pub ties_from: &'static str,
    pub ties_to: &'static str,
    pub loose: &'static str,
    pub picture: &'static str,
    pub picture_empty: &'static str,
    pub picture_told: fn(usize, usize, usize) -> String,
    pub picture_measure: fn(&str, &str, &str) -> String,
    pub layer: &'static str,
    /// Name and what it is about, from the core outwards.
    pub layers: [Label; 6],
    pub layers_heading: &'static str,
    pub layers_told: &'static str,
    pub voices: &'static str,
    pub voices_told: &'static str,
    pub voices_none: &'static str,
    pub voices_hidden: &'static str,
    pub group: &'static str,
    pub groups: &'static str,
    pub group_none: &'static str,
    pub group_add: &'static str,
    pub group_name: &'static str,
    pub group_count: fn(usize) -> String,
    pub to_today: &'static str,
    pub to_wanted: &'static str,
    pub placed: &'static str,
    pub then: &'static str,
    pub then_told: &'static str,
    pub remember: &'static str,
    pub then_on: fn(&str) -> String,
    pub now: &'static str,
}

#[derive(Debug)]
pub struct PrincipleWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub pupils: &'static str,
    pub community: &'static str,
    /// For pupils, and for the professional community.
    pub seven: [Label; 7],
    pub source: &'static str,
    pub rate: &'static str,
    pub rate_told: &'static str,
    pub value: &'static str,
    pub why: &'static str,
    pub scale: [&'static str; 5],
    pub give: &'static str,
    pub give_told: &'static str,
    pub give_none: &'static str,
    pub give_name: Label,
    pub give_save: &'static str,
    pub receipt: &'static str,
    pub staff: &'static str,
    pub staff_told: &'static str,
    pub agreed: Label,
    pub term: &'static str,
    pub term_name: fn(&str, bool) -> String,
    pub import: &'static str,
    pub none: &'static str,
    pub hidden: &'static str,
    pub spread: &'static str,
    pub spread_told: fn(&str, [usize; 5]) -> String,
    pub reasons: &'static str,
    pub own_over_time: &'static str,
}

#[derive(Debug)]
pub struct ArenaWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub empty: &'static str,
    pub propose: &'static str,
    /// Name, who, how often, work.
    pub proposals: [[&'static str; 4]; 4],
    pub add: &'static str,
    /// Name, who, how often, work.
    pub members: [&'static str; 4],
    pub minutes: &'static str,
}

#[derive(Debug)]
pub struct SupportWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub forms: &'static str,
    pub contents: &'static str,
    /// What, and what to ask for.
    pub form: [Label; 8],
    pub content: [Label; 10],
    /// Not talked about, ask, agreed, not for us.
    pub state: [&'static str; 4],
    pub state_label: fn(&str) -> String,
    pub demands: &'static str,
    pub demands_told: &'static str,
    pub demands_empty: &'static str,
    pub demand_add: &'static str,
    pub demand: &'static str,
    pub due: &'static str,
    pub done: &'static str,
    pub network: Label,
    pub network_fields: [Label; 3],
    pub agenda: ReadyText,
    pub agenda_ask: &'static str,
    pub agenda_agreed: &'static str,
}
