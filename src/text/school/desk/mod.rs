//! The words of `/skolen`.

pub mod en;
pub mod nb;
pub mod nn;

use super::{Label, ReadyText};

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
    pub arenas: fn(usize) -> String,
    pub demands: fn(usize) -> String,
    pub ready_texts: &'static str,
    pub ready_told: &'static str,
    pub ready: [ReadyText; 3],
    pub handed_in: &'static str,
    pub handed_in_none: &'static str,
    pub handed_in_people: fn(Option<usize>) -> String,
    /// A half-year, and how many rated in it.
    pub handed_in_ratings: fn(&str, Option<usize>) -> String,
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
