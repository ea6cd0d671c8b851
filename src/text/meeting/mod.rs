//! The words of meetings: planning them, gathering, minutes.
#![allow(missing_docs)] // The names and the bokmål texts say it.

pub mod en;
pub mod nb;
pub mod nn;
pub mod room;

use chrono::NaiveDate;

/// All words of the area.
#[derive(Debug)]
pub struct MeetingTexts {
    pub head: HeadWords,
    pub beside: BesideWords,
    pub list: ListWords,
    pub naming: NamingWords,
    pub form: FormWords,
    pub show: ShowWords,
    pub groups: GroupWords,
    pub gather: GatherWords,
    pub minutes: MinutesWords,
    /// A meeting under way, and afterwards.
    pub room: room::RoomTexts,
}

/// The titles of a meeting's pages, in their order.
pub(super) const fn page_titles(t: &MeetingTexts) -> [&'static str; 7] {
    [
        t.head.overview,
        t.head.gather,
        t.head.run,
        t.head.screen,
        t.head.cards,
        t.head.decisions,
        t.head.minutes,
    ]
}

/// The part above every page of a meeting.
#[derive(Debug)]
pub struct HeadWords {
    pub nav: &'static str,
    pub overview: &'static str,
    pub gather: &'static str,
    pub run: &'static str,
    pub screen: &'static str,
    pub cards: &'static str,
    pub decisions: &'static str,
    pub minutes: &'static str,
    pub untitled: &'static str,
    pub missing: &'static str,
    pub missing_told: &'static str,
    pub to_list: &'static str,
}

/// Two windows wrote in the same field.
#[derive(Debug)]
pub struct BesideWords {
    pub heading: &'static str,
    pub told: &'static str,
    pub shown: &'static str,
    pub other: &'static str,
    pub keep: &'static str,
    pub take: &'static str,
    pub both: &'static str,
}

/// `/moter`, and the next meeting on the home page.
#[derive(Debug)]
pub struct ListWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub plan_one: &'static str,
    pub plan_this: &'static str,
    pub yours: &'static str,
    pub none: &'static str,
    pub led_here: &'static str,
    pub led_elsewhere: &'static str,
    pub no_date: &'static str,
    pub past: &'static str,
    pub import: &'static str,
    pub import_told: &'static str,
    pub next: &'static str,
    pub prepare: &'static str,
    pub open: &'static str,
    pub ics: &'static str,
    pub in_file: fn(&str) -> String,
    pub in_file_newer: fn(&str) -> String,
    pub in_file_same: &'static str,
    pub in_file_led: &'static str,
    pub in_file_older: fn(&str) -> String,
    pub plan_prompts: fn(usize) -> String,
    pub plan_host: fn(&str) -> String,
    pub changed: &'static str,
    pub now: fn(&str, &str) -> String,
    pub now_host: fn(Option<&str>, Option<&str>) -> String,
    pub now_address: fn(&str) -> String,
    pub now_delivery: &'static str,
    pub now_prompts: fn(usize, usize, usize) -> String,
    pub now_phases: &'static str,
    pub more_prompts: fn(usize) -> String,
    pub ics_how: &'static str,
    pub ics_steps: [&'static str; 4],
    pub link_name: &'static str,
}

/// With or without names: said before anyone writes, and afterwards.
#[derive(Debug)]
pub struct NamingWords {
    pub anonymous: &'static str,
    pub named: &'static str,
    pub anonymous_told: &'static str,
    pub named_told: &'static str,
    pub anonymous_you: &'static str,
    pub named_you: &'static str,
}

/// Planning a meeting.
#[derive(Debug)]
pub struct FormWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub about: &'static str,
    pub from_course: &'static str,
    pub from_nothing: &'static str,
    pub title: &'static str,
    pub title_missing: &'static str,
    pub prompts: &'static str,
    pub prompts_told: &'static str,
    pub own_prompt: &'static str,
    pub add_prompt: &'static str,
    pub remove: &'static str,
    pub when: &'static str,
    pub date: &'static str,
    pub time: &'static str,
    pub place: &'static str,
    pub naming: &'static str,
    pub naming_hint: &'static str,
    pub delivery: &'static str,
    pub how: &'static str,
    pub how_hint: &'static str,
    pub link: &'static str,
    pub link_wrong: &'static str,
    pub by: &'static str,
    pub expected: &'static str,
    pub minutes: &'static str,
    pub available: &'static str,
    pub template: &'static str,
    pub templates: [&'static str; 4],
    pub use_template: &'static str,
    pub no_script: &'static str,
    pub phase_titles: [&'static str; 3],
    pub phase: fn(usize) -> String,
    pub phase_title: &'static str,
    pub phase_mode: &'static str,
    pub phase_minutes: &'static str,
    pub add_phase: &'static str,
    pub sum: fn(u32, u32) -> String,
    pub group_size: &'static str,
    pub per_person: &'static str,
    pub short_round: fn(&str, u32, u32) -> String,
    pub save: &'static str,
}

/// `/mote/<id>`: what is next, sharing, groups, preparing.
#[derive(Debug)]
pub struct ShowWords {
    pub next: &'static str,
    pub next_share: &'static str,
    pub next_gather: &'static str,
    pub to_gather: &'static str,
    pub one_device: &'static str,
    pub prepares: &'static str,
    pub no_prompts: &'static str,
    pub plan: &'static str,
    pub print_plan: &'static str,
    pub deliver_by: fn(&str) -> String,
    pub folder: &'static str,
    pub share: &'static str,
    pub share_told: &'static str,
    pub save_file: &'static str,
    pub send: &'static str,
    pub copy_link: &'static str,
    pub copy_text: &'static str,
    pub copied: &'static str,
    pub by_hand: &'static str,
    pub saved: &'static str,
    pub share_refused: &'static str,
    pub code: &'static str,
    pub code_alt: &'static str,
    pub code_long: &'static str,
    pub edit: &'static str,
    pub edited_told: &'static str,
    pub delete: &'static str,
    pub deleted: &'static str,
    pub undo: &'static str,
    pub answer_here: &'static str,
    pub on_page: &'static str,
    pub bring: &'static str,
    pub sheet: &'static str,
}

/// Groups, roles, the printed sheet, a group's answer.
#[derive(Debug)]
pub struct GroupWords {
    pub heading: &'static str,
    pub told: &'static str,
    pub kept: &'static str,
    pub list: &'static str,
    pub draw: &'static str,
    pub none: &'static str,
    pub forget: &'static str,
    pub group: fn(usize) -> String,
    pub roles: [&'static str; 3],
    pub print: &'static str,
    pub people: &'static str,
    pub answer: &'static str,
    pub answer_told: &'static str,
    pub name: &'static str,
    pub name_missing: &'static str,
    pub nothing: &'static str,
    pub save: &'static str,
}

/// `/mote/<id>/bidrag`.
#[derive(Debug)]
pub struct GatherWords {
    pub lead: &'static str,
    pub delivered: fn(usize, Option<u32>) -> String,
    pub groups: fn(usize) -> String,
    pub expected: &'static str,
    pub files: &'static str,
    pub choose: &'static str,
    pub drop: &'static str,
    pub folder: &'static str,
    pub folder_told: &'static str,
    pub folder_again: &'static str,
    pub receipts: &'static str,
    pub receipts_told: &'static str,
    pub names: &'static str,
    pub none_yet: &'static str,
    pub why_kind: fn(&str) -> String,
    pub why_other_meeting: &'static str,
    pub why_other_prompts: &'static str,
    pub why_some_other: fn(usize) -> String,
    pub why_version: &'static str,
    pub why_older: &'static str,
    pub why_beside: &'static str,
    pub why_name: &'static str,
    pub damaged: fn(usize) -> String,
    pub type_in: &'static str,
    pub type_in_told: &'static str,
    pub for_whom: &'static str,
    pub for_one: &'static str,
    pub for_group: &'static str,
    pub who_name: &'static str,
    pub add: &'static str,
    pub typed_name: &'static str,
    pub added: &'static str,
}
/// What minutes are written with.
#[derive(Debug)]
pub struct MinutesWords {
    /// «Om møtet»
    pub about: &'static str,
    /// «Gruppene»
    pub groups: &'static str,
    /// «Beslutninger»
    pub decisions: &'static str,
    /// «Åpne spørsmål»
    pub open: &'static str,
    /// «Andre spørsmål»
    pub other: &'static str,
    /// «Møtet var uten navn»
    pub anonymous: &'static str,
    /// «Møtet var med navn»
    pub named: &'static str,
    /// Before what is starred.
    pub starred: &'static str,
    /// «Dette prøver vi»
    pub try_out: &'static str,
    /// «Hvem»
    pub who: &'static str,
    /// «Innen»
    pub by: &'static str,
    /// «Slik ser vi at det virker»
    pub sign: &'static str,
    /// A day, with a time or without.
    pub day: fn(NaiveDate, Option<&str>) -> String,
    /// How many delivered, of how many.
    pub delivered: fn(usize, Option<u32>) -> String,
    /// A phase and its minutes.
    pub phase: fn(&str, u32) -> String,
    /// Raised hands.
    pub hands: fn(u32) -> String,
    /// How many cards are hidden.
    pub hidden: fn(usize) -> String,
}

/// «spørsmål: 2 nye, 1 tatt ut»: those that there are any of.
fn listed<const N: usize>(what: &str, counts: [(usize, &str); N]) -> String {
    let counts = counts.into_iter().filter(|(n, _)| *n > 0);
    let counts: Vec<String> = counts.map(|(n, word)| format!("{n} {word}")).collect();
    format!("{what}: {}", counts.join(", "))
}
