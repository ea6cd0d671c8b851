//! # Files for other people's programs
//!
//! What leaves the house in a form that a calendar, a spreadsheet or a text
//! editor reads: one writer each, for meetings and for the leader's desk alike.

pub mod csv;
pub mod ics;
pub mod markdown;
