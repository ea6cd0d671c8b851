//! The words of `/skolen/plan`.

pub mod en;
pub mod nb;
pub mod nn;

use super::Label;

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
