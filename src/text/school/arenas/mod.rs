//! The words of `/skolen/arenaer`.

pub mod en;
pub mod nb;
pub mod nn;

#[derive(Debug)]
pub struct ArenaWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub empty: &'static str,
    pub propose: &'static str,
    /// Name, who, how often, work.
    pub proposals: [[&'static str; 4]; 4],
    pub add: &'static str,
    /// Name, who, how often, work.
    pub members: [&'static str; 4],
    pub minutes: &'static str,
    pub modules: &'static str,
    pub by_module: &'static str,
    pub module: &'static str,
    pub where_: &'static str,
    pub nowhere: &'static str,
    pub nameless: &'static str,
}
