//! The words of a meeting under way and afterwards: run, projector, cards,
//! decisions, minutes, follow-up.
#![allow(missing_docs)] // The names and the bokmål texts say it.

pub mod en;
pub mod nb;
pub mod nn;

/// All words of the area.
#[derive(Debug)]
pub struct RoomTexts {
    pub run: RunWords,
    pub screen: ScreenWords,
    pub cards: CardWords,
    pub decide: DecideWords,
    pub protocol: ProtocolWords,
    pub follow: FollowWords,
    pub back: BackWords,
    pub threads: ThreadWords,
    pub table: TableWords,
}

/// `/mote/<id>/gjennomfor`.
#[derive(Debug)]
pub struct RunWords {
    pub lead: &'static str,
    pub no_phases: &'static str,
    pub to_plan: &'static str,
    pub phases: &'static str,
    pub not_begun: &'static str,
    pub begin: &'static str,
    pub start: &'static str,
    pub pause: &'static str,
    pub go_on: &'static str,
    pub plus_one: &'static str,
    pub plus_five: &'static str,
    pub hide_time: &'static str,
    pub show_time: &'static str,
    pub time_hidden: &'static str,
    pub reset: &'static str,
    pub next: &'static str,
    pub previous: &'static str,
    pub go_to: &'static str,
    pub here: &'static str,
    pub over: &'static str,
    pub keys: &'static str,
    pub keys_told: &'static str,
    pub prompt: &'static str,
    pub screen: &'static str,
    pub screen_told: &'static str,
    pub open_screen: &'static str,
    pub blocked: &'static str,
    pub shows: &'static str,
    pub notes_show: &'static str,
    pub notes_hide: &'static str,
    pub notes: &'static str,
    pub notes_told: &'static str,
    pub notes_all: &'static str,
    pub notes_phase: &'static str,
    pub script: &'static str,
    pub to_cards: &'static str,
    pub marks: [&'static str; 4],
    pub show: [&'static str; 5],
}

/// `/mote/<id>/storskjerm`.
#[derive(Debug)]
pub struct ScreenWords {
    pub waiting: &'static str,
    pub full: &'static str,
    pub time_up: &'static str,
    pub starred: &'static str,
    pub cards: fn(u32) -> String,
    pub hands: fn(u32) -> String,
    pub no_groups: &'static str,
}

/// `/mote/<id>/lapper`.
#[derive(Debug)]
pub struct CardWords {
    pub lead: &'static str,
    pub none: &'static str,
    pub to_gather: &'static str,
    pub few: &'static str,
    pub new_theme: &'static str,
    pub add_theme: &'static str,
    pub loose: &'static str,
    pub groups: &'static str,
    pub no_theme: &'static str,
    pub star: &'static str,
    pub hide: &'static str,
    pub more: &'static str,
    pub move_to: &'static str,
    pub merge: &'static str,
    pub merge_none: &'static str,
    pub part: &'static str,
    pub with: &'static str,
    pub decide: &'static str,
    pub decided: &'static str,
    pub hands: &'static str,
    pub rename: &'static str,
    pub remove: &'static str,
    pub empty_theme: &'static str,
    pub undo: &'static str,
    pub overview: &'static str,
    pub theme: &'static str,
    pub cards: &'static str,
    pub names_agree: &'static str,
    pub names_show: &'static str,
    pub names_hide: &'static str,
    pub names_told: &'static str,
    pub prompt: &'static str,
    pub all_prompts: &'static str,
    pub print: &'static str,
    pub show_screen: &'static str,
    pub to_decisions: &'static str,
    pub theme_of: fn(&str) -> String,
    pub moved: fn(&str) -> String,
    pub count: fn(usize) -> String,
    pub overview_alt: fn(&str) -> String,
}

/// `/mote/<id>/beslutninger`, and a decision anywhere.
#[derive(Debug)]
pub struct DecideWords {
    pub lead: &'static str,
    pub before: &'static str,
    pub before_none: &'static str,
    pub ours: &'static str,
    pub none: &'static str,
    pub new: &'static str,
    pub text: &'static str,
    pub try_out: &'static str,
    pub who: &'static str,
    pub who_hint: &'static str,
    pub due: &'static str,
    pub sign: &'static str,
    pub remove: &'static str,
    pub removed: &'static str,
    pub undo: &'static str,
    pub status: &'static str,
    pub ics: &'static str,
    pub to_minutes: &'static str,
    pub number: fn(usize) -> String,
}

/// `/mote/<id>/referat`.
#[derive(Debug)]
pub struct ProtocolWords {
    pub lead: &'static str,
    pub edit: &'static str,
    pub done: &'static str,
    pub anew: &'static str,
    pub edited: &'static str,
    pub more: fn(usize) -> String,
    pub empty: &'static str,
    pub print: &'static str,
    pub markdown: &'static str,
    pub csv: &'static str,
    pub file: &'static str,
    pub file_told: &'static str,
    pub send: &'static str,
    pub saved: &'static str,
    pub failed: &'static str,
    pub delete_heading: &'static str,
    pub delete_told: &'static str,
    pub keep_quotes: &'static str,
    pub delete: &'static str,
    pub deleted: &'static str,
    pub delete_failed: &'static str,
    pub received: &'static str,
    pub received_none: &'static str,
}

/// `/oppfolging`.
#[derive(Debug)]
pub struct FollowWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub none: &'static str,
    pub own: &'static str,
    pub own_none: &'static str,
    pub late: &'static str,
    pub soon: &'static str,
    pub later: &'static str,
    pub closed: &'static str,
    pub add_own: &'static str,
    pub own_text: &'static str,
    pub mine: &'static str,
    pub no_due: &'static str,
    pub due: fn(&str) -> String,
    pub from: fn(&str) -> String,
}

/// The way back to the teacher.
#[derive(Debug)]
pub struct BackWords {
    pub outcome: &'static str,
    pub whole: &'static str,
    pub mine_told: &'static str,
    pub then_now: &'static str,
    pub then: &'static str,
    pub now: &'static str,
    pub changed: &'static str,
    pub changed_hint: &'static str,
    pub last: &'static str,
    pub in_file_same: &'static str,
    pub in_file_own: &'static str,
    pub in_file: fn(&str) -> String,
    pub in_file_newer: fn(&str) -> String,
}

/// `/skolen/oppsummering`.
#[derive(Debug)]
pub struct ThreadWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub none: &'static str,
    pub meetings: &'static str,
    pub common: &'static str,
    pub single: &'static str,
    pub prompts: &'static str,
    pub decided: &'static str,
    pub open: &'static str,
    pub nothing: &'static str,
    pub own_hint: &'static str,
    pub meeting: &'static str,
    pub print: &'static str,
    pub markdown: &'static str,
    pub csv: &'static str,
    pub own: [&'static str; 3],
}

/// Tables and numbers.
#[derive(Debug)]
pub struct TableWords {
    pub section: &'static str,
    pub text: &'static str,
    pub status: &'static str,
    pub statuses: [&'static str; 3],
    pub cards: fn(usize) -> String,
}
