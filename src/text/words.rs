//! The shape of the texts. What each says is in `nb.rs`, `nn.rs` and `en.rs`.
#![allow(missing_docs)] // The names and the bokmål texts say it.

use super::Language;
use crate::course::{Audience, Groups, Kind, TipKind};
use crate::journal::Due;

/// The texts that come with the app.
#[derive(Debug)]
pub struct Texts {
    pub lang: Language,
    pub frame: Frame,
    pub device: Device,
    pub save: Save,
    pub home: Home,
    pub modules: Modules,
    pub module: Module,
    pub page: Page,
    pub field: Field,
    pub mode: Modes,
    pub kind: Kinds,
    pub groups: GroupWords,
    pub audience: Audiences,
    pub tip: Tips,
    pub progress: Progress,
    pub not_found: NotFound,
    pub titles: Titles,
    pub glossary: super::glossary::Glossary,
    pub form: super::form::Form,
    pub tailored: super::tailor::Tailored,
}

/// Texts of the pages where one looks through what one has written, takes it
/// along and keeps it safe: fetched with those pages.
#[derive(Debug)]
pub struct OwnTexts {
    pub notes: Notes,
    pub done: Done,
    pub bring: Bring,
    pub sheet: Sheet,
    pub data: Data,
    pub witness: Witness,
    pub import: Import,
    pub refusal: Refusals,
    pub glossary: super::glossary::OwnGlossary,
    pub beside: super::form::Beside,
}

/// Headings of pages that are fetched later: the title stands before they come.
#[derive(Debug)]
pub struct Titles {
    pub meetings: &'static str,
    pub meeting_new: &'static str,
    /// In the order of [`MeetingPage::ALL`](crate::ui::route::MeetingPage).
    pub meeting: [&'static str; 7],
    pub follow_up: &'static str,
    pub threads: &'static str,
    pub plan_this: &'static str,
    pub school: &'static str,
    /// In the order of [`Tool::ALL`](crate::ui::school::Tool).
    pub school_tools: [&'static str; 7],
    pub notes: &'static str,
    pub done: &'static str,
    pub bring: &'static str,
    pub sheet: &'static str,
    pub data: &'static str,
}

#[derive(Debug)]
pub struct Frame {
    pub skip: &'static str,
    pub main_nav: &'static str,
    pub modules: &'static str,
    pub notes: &'static str,
    pub bring: &'static str,
    pub data: &'static str,
    pub help: &'static str,
    pub privacy: &'static str,
    pub accessibility: &'static str,
    pub about: &'static str,
    pub language: &'static str,
    pub scheme: &'static str,
    pub scheme_auto: &'static str,
    pub scheme_light: &'static str,
    pub scheme_dark: &'static str,
    pub you_are_here: &'static str,
    pub footer_nav: &'static str,
    pub independent: &'static str,
    pub storage_note: &'static str,
    pub offline: &'static str,
    pub update_ready: &'static str,
    pub update_now: &'static str,
    /// Another tab has put a new version to use.
    pub replaced: &'static str,
    pub load_anew: &'static str,
    pub loading: &'static str,
    pub load_failed: &'static str,
    pub retry: &'static str,
    pub install: &'static str,
    pub description: &'static str,
}

#[derive(Debug)]
pub struct Device {
    pub question: &'static str,
    pub told: &'static str,
    pub own: &'static str,
    pub shared: &'static str,
    pub shared_now: &'static str,
    pub shared_warning: &'static str,
    pub still_stored: &'static str,
}

#[derive(Debug)]
pub struct Save {
    /// Nothing written yet.
    pub idle: &'static str,
    pub saved_at: fn(&str) -> String,
    pub saving: &'static str,
    pub one_place: &'static str,
    pub no_database: &'static str,
    pub failed: &'static str,
    pub failed_way_out: &'static str,
    pub memory: &'static str,
    pub conflict: &'static str,
    pub readonly: &'static str,
    /// Why the page is not loaded anew: something is in this tab alone.
    pub held: &'static str,
    pub no_copy: &'static str,
    pub copy_today: &'static str,
    pub copy_days: fn(i64) -> String,
    /// Time for a copy, and why.
    pub copy_due: fn(Due) -> String,
    pub make_copy: &'static str,
}

#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub lead: &'static str,
    pub begin: &'static str,
    pub resume: &'static str,
    pub restore: &'static str,
    pub restore_first: &'static str,
    pub trail: &'static str,
    pub trail_order: &'static str,
    pub you_are_here: &'static str,
    pub order_note: &'static str,
    pub how: &'static str,
    /// Title, text, icon.
    pub steps: [(&'static str, &'static str, &'static str); 3],
}

#[derive(Debug)]
pub struct Modules {
    pub heading: &'static str,
    pub lead: &'static str,
}

#[derive(Debug)]
pub struct Module {
    pub number: fn(&str) -> String,
    pub part: fn(usize, &str) -> String,
    pub weeks: fn([u32; 2]) -> String,
    pub hours: fn([u32; 2]) -> String,
    pub minutes: fn(u32) -> String,
    pub minutes_told: fn(u32, u32) -> String,
    pub of_which_meeting: fn(u32) -> String,
    pub time_weeks: &'static str,
    pub time_hours: &'static str,
    pub time_leader: &'static str,
    pub time_reason: &'static str,
    pub first: fn(&str) -> String,
    pub order_sources: &'static str,
    pub order_sources_free: &'static str,
    pub no_pages: &'static str,
    pub not_written: &'static str,
    pub catch_up: &'static str,
    pub whole: &'static str,
    pub for_leaders: &'static str,
    pub for_leaders_lead: &'static str,
    pub lead_switch: &'static str,
    pub lead_told: &'static str,
    pub round: fn(u32) -> String,
    pub new_round: &'static str,
    pub new_round_told: &'static str,
    pub new_round_begin: &'static str,
}

#[derive(Debug)]
pub struct Page {
    pub table: &'static str,
    pub leaves_app: &'static str,
    pub needs_login: &'static str,
    pub prompts: &'static str,
    pub private: &'static str,
    pub film: &'static str,
    pub watch_for: &'static str,
    pub film_optional: &'static str,
    pub checked: fn(&str) -> String,
    pub updated: fn(&str) -> String,
    pub script: &'static str,
    pub further: &'static str,
    pub turn: &'static str,
    pub prev: &'static str,
    pub next: &'static str,
    pub bring_to_meeting: &'static str,
}

#[derive(Debug)]
pub struct Field {
    pub note: &'static str,
    pub note_hint: &'static str,
    pub no_pupils: &'static str,
    pub history: &'static str,
    pub history_none: &'static str,
    pub written: fn(&str) -> String,
    pub take_back: &'static str,
    pub two_versions: &'static str,
    pub two_versions_told: &'static str,
    pub this_one: &'static str,
    pub other_one: &'static str,
    pub use_other: &'static str,
    pub keep_this: &'static str,
    pub join_both: &'static str,
    pub changed: &'static str,
    pub changed_was: fn(&str) -> String,
    pub earlier_round: fn(u32) -> String,
    pub copy_text: &'static str,
}

#[derive(Debug)]
pub struct Modes {
    pub individual: &'static str,
    pub group: &'static str,
    pub plenary: &'static str,
}

#[derive(Debug)]
pub struct Kinds {
    pub film: &'static str,
    pub sound: &'static str,
    pub reading: &'static str,
    pub reflection: &'static str,
    pub discussion: &'static str,
    pub try_out: &'static str,
    pub meeting: &'static str,
    pub exercise: &'static str,
    pub form: &'static str,
    pub leader_support: &'static str,
}

impl Kinds {
    /// The word for a kind of page.
    #[must_use]
    pub fn word(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Film => self.film,
            Kind::Sound => self.sound,
            Kind::Reading => self.reading,
            Kind::Reflection => self.reflection,
            Kind::Discussion => self.discussion,
            Kind::TryOut => self.try_out,
            Kind::Meeting => self.meeting,
            Kind::Exercise => self.exercise,
            Kind::Form => self.form,
            Kind::LeaderSupport => self.leader_support,
        }
    }
}

#[derive(Debug)]
pub struct GroupWords {
    pub across: &'static str,
    pub subject: &'static str,
    pub team: &'static str,
    pub leaders: &'static str,
}

impl GroupWords {
    /// The words for how groups are put together.
    #[must_use]
    pub fn word(&self, groups: Groups) -> &'static str {
        match groups {
            Groups::Across => self.across,
            Groups::Subject => self.subject,
            Groups::Team => self.team,
            Groups::Leaders => self.leaders,
        }
    }
}

#[derive(Debug)]
pub struct Audiences {
    pub all: &'static str,
    pub leader: &'static str,
    pub owner: &'static str,
}

impl Audiences {
    /// The words for whom a page is written for.
    #[must_use]
    pub fn word(&self, audience: Audience) -> &'static str {
        match audience {
            Audience::All => self.all,
            Audience::Leader => self.leader,
            Audience::Owner => self.owner,
        }
    }
}

#[derive(Debug)]
pub struct Tips {
    pub connections: &'static str,
    pub time: &'static str,
    pub demanding: &'static str,
    pub groups: &'static str,
    pub alternatives: &'static str,
    pub literature: &'static str,
}

impl Tips {
    /// The words for a kind of tip.
    #[must_use]
    pub fn word(&self, kind: TipKind) -> &'static str {
        match kind {
            TipKind::Connections => self.connections,
            TipKind::Time => self.time,
            TipKind::Demanding => self.demanding,
            TipKind::Groups => self.groups,
            TipKind::Alternatives => self.alternatives,
            TipKind::Literature => self.literature,
        }
    }
}

#[derive(Debug)]
pub struct Progress {
    pub not_started: &'static str,
    pub started: &'static str,
    pub done: &'static str,
    pub of: fn(usize, usize) -> String,
    pub question: &'static str,
}

#[derive(Debug)]
pub struct Notes {
    pub lead: &'static str,
    pub empty: &'static str,
    pub empty_begin: &'static str,
    pub search: &'static str,
    pub hits: fn(usize) -> String,
    pub no_hits: fn(&str) -> String,
    pub all_modules: &'static str,
    pub filter: &'static str,
    pub save: &'static str,
    pub print: &'static str,
    pub note_on_page: &'static str,
    pub orphans: &'static str,
    pub orphans_told: &'static str,
    pub overview: &'static str,
    pub bring: &'static str,
}

#[derive(Debug)]
pub struct Done {
    pub lead: &'static str,
    pub declaration: &'static str,
    pub pages_done: fn(usize, usize) -> String,
    pub answers: fn(usize) -> String,
    pub try_outs: fn(usize) -> String,
    pub minutes: fn(u32) -> String,
    pub nothing: &'static str,
    pub print: &'static str,
    pub name_line: &'static str,
    pub date_line: &'static str,
}

#[derive(Debug)]
pub struct Bring {
    pub lead: &'static str,
    pub step: fn(u8) -> String,
    pub choose: &'static str,
    pub choose_told: &'static str,
    pub none_yet: &'static str,
    pub for_meeting: &'static str,
    pub loose: &'static str,
    pub chosen: fn(usize) -> String,
    pub to_review: &'static str,
    pub choose_first: &'static str,
    pub to_sheet: &'static str,
    pub review: &'static str,
    pub review_told: &'static str,
    pub anonymous_plainly: &'static str,
    pub named_plainly: fn(&str) -> String,
    pub file_holds: &'static str,
    pub file_lacks: &'static str,
    pub who: &'static str,
    pub anonymous: &'static str,
    pub with_name: &'static str,
    pub name: &'static str,
    pub group: &'static str,
    pub optional: &'static str,
    pub guard: &'static str,
    pub guard_told: &'static str,
    pub guard_identity: &'static str,
    pub guard_phone: &'static str,
    pub guard_email: &'static str,
    pub change: &'static str,
    pub back: &'static str,
    pub deliver: &'static str,
    pub save: &'static str,
    pub share: &'static str,
    pub save_txt: &'static str,
    pub copy_text: &'static str,
    pub copied: &'static str,
    pub copy_by_hand: &'static str,
    pub receipt: &'static str,
    pub receipt_told: &'static str,
    pub file_name: &'static str,
    pub saved_where: &'static str,
    pub how_to_deliver: &'static str,
    pub edition: fn(u32) -> String,
    pub edition_told: &'static str,
    pub share_refused: &'static str,
    pub show_bytes: &'static str,
    pub kind_answer: &'static str,
}

#[derive(Debug)]
pub struct Sheet {
    pub lead: &'static str,
    pub empty: &'static str,
    pub choose: &'static str,
    pub print: &'static str,
    pub larger: &'static str,
    pub smaller: &'static str,
}

#[derive(Debug)]
pub struct Data {
    pub lead: &'static str,
    pub stored: &'static str,
    pub stored_counts: fn(usize, usize, &str) -> String,
    pub nothing_stored: &'static str,
    pub persisted: &'static str,
    pub plain_http: &'static str,
    pub not_persisted: &'static str,
    pub persist_told: &'static str,
    pub persist: &'static str,
    pub persist_refused: &'static str,
    pub copy: &'static str,
    pub copy_told: &'static str,
    pub copy_save: &'static str,
    pub copy_share: &'static str,
    pub copy_made: fn(&str) -> String,
    pub copy_parts: fn(usize) -> String,
    pub copy_too_large: &'static str,
    pub copy_lacks_gathered: &'static str,
    pub verify: &'static str,
    pub verify_told: &'static str,
    pub verify_choose: &'static str,
    pub verified: fn(usize) -> String,
    pub verified_so_far: fn(usize) -> String,
    pub verify_differs: &'static str,
    pub drill: &'static str,
    pub drill_told: &'static str,
    pub drill_choose: &'static str,
    pub drill_gives: fn(usize, usize, usize, usize) -> String,
    pub drill_whole: &'static str,
    pub drill_lacks: fn(usize, usize, usize) -> String,
    pub drill_show: &'static str,
    pub restore: &'static str,
    pub restore_told: &'static str,
    pub drop_here: &'static str,
    pub choose_files: &'static str,
    pub paste: &'static str,
    pub paste_told: &'static str,
    pub paste_read: &'static str,
    pub move_device: &'static str,
    pub move_steps: [&'static str; 4],
    pub shared: &'static str,
    pub shared_told: &'static str,
    pub shared_switch: &'static str,
    pub own_switch: &'static str,
    pub rescue: &'static str,
    pub rescue_told: &'static str,
    pub quarantine: fn(usize) -> String,
    pub quarantine_get: &'static str,
    pub wipe: &'static str,
    pub wipe_told: &'static str,
    pub wipe_word: &'static str,
    pub wipe_type: fn(&str) -> String,
    pub wipe_do: &'static str,
    pub wipe_wrong: fn(&str) -> String,
    pub wiping: &'static str,
    pub wiping_told: &'static str,
    pub wiped: &'static str,
    pub wiped_told: &'static str,
    pub wiped_again: &'static str,
    pub wipe_failed: &'static str,
    pub technical: &'static str,
}

#[derive(Debug)]
pub struct Witness {
    pub heading: &'static str,
    pub looking: &'static str,
    pub again: &'static str,
    pub nothing: &'static str,
    pub keys: fn(usize) -> String,
    pub files: fn(usize) -> String,
    pub local: &'static str,
    pub session: &'static str,
    pub database: &'static str,
    pub cache: &'static str,
    pub closed: fn(&str) -> String,
    pub asked: fn(usize, &str) -> String,
    pub asked_elsewhere: fn(usize) -> String,
    pub asked_heading: &'static str,
    pub asked_told: &'static str,
}

#[derive(Debug)]
pub struct Import {
    pub heading: &'static str,
    pub none: &'static str,
    pub new: fn(usize) -> String,
    pub newer: fn(usize) -> String,
    pub same: fn(usize) -> String,
    pub older: fn(usize) -> String,
    pub both: fn(usize) -> String,
    pub newer_app: fn(usize) -> String,
    pub contributions: fn(usize) -> String,
    pub nothing_changes: &'static str,
    pub reading: fn(usize, usize) -> String,
    pub stop: &'static str,
    pub stopped: &'static str,
    pub waits: &'static str,
    pub waiting: &'static str,
    pub leave_out: &'static str,
    pub no_file: &'static str,
    pub zip_others: fn(&str, usize) -> String,
    pub folder_nothing: &'static str,
    pub folder_aside: fn(usize) -> String,
    pub folder_left: fn(usize) -> String,
    pub nothing: &'static str,
    pub apply: fn(usize) -> String,
    pub applied: fn(usize) -> String,
    pub take_anyway: &'static str,
    pub clear: &'static str,
    pub undo: &'static str,
    pub undo_all: &'static str,
    pub is_in: &'static str,
    pub is_undone: &'static str,
    pub failed: &'static str,
    pub receipt: &'static str,
    pub of_no_meeting: &'static str,
    pub of_unknown_meeting: &'static str,
    pub of_meeting_elsewhere: fn(&str) -> String,
    pub to_meeting: fn(&str) -> String,
    pub undone: &'static str,
    pub apply_failed: &'static str,
    pub undo_failed: &'static str,
    pub ok: &'static str,
    pub updated: &'static str,
    pub duplicate: &'static str,
    pub rejected: &'static str,
    pub parked: &'static str,
    pub warning: &'static str,
    pub not_backup: fn(&str) -> String,
    pub kind_contribution: &'static str,
    pub kind_meeting: &'static str,
    pub kind_minutes: &'static str,
    pub kind_school_plan: &'static str,
    pub kind_pack: &'static str,
    pub other_course: &'static str,
    pub pasted: fn(usize) -> String,
    pub no_text_found: &'static str,
}

#[derive(Debug)]
pub struct Refusals {
    pub empty: &'static str,
    pub too_large: fn(u64, u64) -> String,
    pub too_many_files: fn(usize) -> String,
    pub too_much_at_once: fn(u64) -> String,
    pub utf16: &'static str,
    pub other_packed: &'static str,
    pub mail: &'static str,
    pub zip: &'static str,
    pub zip_empty: &'static str,
    pub zip_damaged: &'static str,
    pub zip_locked: &'static str,
    pub zip_nested: &'static str,
    pub zip_nothing: &'static str,
    pub binary: &'static str,
    pub not_utf8: &'static str,
    pub not_json: fn(usize, usize) -> String,
    pub truncated: &'static str,
    pub duplicate_key: fn(&str) -> String,
    pub number: &'static str,
    pub nesting: &'static str,
    pub not_ours: &'static str,
    pub unknown_kind: fn(&str) -> String,
    pub changed: &'static str,
    pub missing: fn(&str) -> String,
    pub malformed: fn(&str) -> String,
    pub too_many_records: fn(usize) -> String,
    pub text_too_long: fn(usize) -> String,
    pub newer: &'static str,
    pub older: &'static str,
    pub sealed: &'static str,
    pub armour: &'static str,
    pub link: &'static str,
    pub unreadable: &'static str,
    pub lacking: &'static str,
}

#[derive(Debug)]
pub struct NotFound {
    pub heading: &'static str,
    pub lead: &'static str,
    pub home: &'static str,
}
