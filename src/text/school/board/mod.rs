//! The words of `/skolen/tavle`.

pub mod en;
pub mod nb;
pub mod nn;

use super::Label;

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
    pub stage: &'static str,
    pub stage_close: &'static str,
    pub stage_full: &'static str,
    pub picture_empty: &'static str,
    pub picture_told: fn(usize, usize, usize) -> String,
    pub picture_measure: fn(&str, &str, &str) -> String,
    pub layer: &'static str,
    /// Name and what it is about, from the core outwards.
    pub layers: [Label; 6],
    pub sign_count: fn(usize) -> String,
    pub layers_heading: &'static str,
    pub layers_told: &'static str,
    pub voices: &'static str,
    pub voices_told: &'static str,
    pub voices_none: &'static str,
    pub voices_hidden: &'static str,
    pub voices_agreed: &'static str,
    pub group: &'static str,
    pub groups: &'static str,
    pub group_none: &'static str,
    pub group_add: &'static str,
    pub group_name: &'static str,
    pub group_count: fn(usize) -> String,
    pub group_agreed: &'static str,
    pub to_today: &'static str,
    pub to_wanted: &'static str,
    pub placed: &'static str,
    pub then: &'static str,
    pub then_told: &'static str,
    pub remember: &'static str,
    pub then_on: fn(&str) -> String,
    pub now: &'static str,
}
