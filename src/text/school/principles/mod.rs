//! The words of `/skolen/prinsipper`.

pub mod en;
pub mod nb;
pub mod nn;

use super::Label;

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
