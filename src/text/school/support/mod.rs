//! The words of `/skolen/stotte`.

pub mod en;
pub mod nb;
pub mod nn;

use super::{Label, ReadyText};
use crate::school::support::{CONTENTS, FORMS};

#[derive(Debug)]
pub struct SupportWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub forms: &'static str,
    pub contents: &'static str,
    /// What, and what to ask for.
    pub form: [Label; FORMS],
    pub content: [Label; CONTENTS],
    /// Not talked about, ask, agreed, not for us.
    pub state: [&'static str; 4],
    pub state_label: fn(&str) -> String,
    pub demands: &'static str,
    pub demands_told: &'static str,
    pub demands_empty: &'static str,
    pub demand_add: &'static str,
    pub demand: &'static str,
    pub due: &'static str,
    pub late: &'static str,
    pub done: &'static str,
    pub network: Label,
    pub network_fields: [Label; 3],
    pub agenda: ReadyText,
    pub agenda_ask: &'static str,
    pub agenda_agreed: &'static str,
}
