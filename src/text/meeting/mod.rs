//! The words of meetings: planning them, gathering, minutes.

pub mod en;
pub mod nb;
pub mod nn;
pub mod room;

use chrono::NaiveDate;

/// All words of the area.
#[derive(Debug)]
pub struct MeetingTexts {
    /// What minutes are written with.
    pub minutes: MinutesWords,
    /// A meeting under way, and afterwards.
    pub room: room::RoomTexts,
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
