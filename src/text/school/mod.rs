//! The texts of the leader's desk.
#![allow(missing_docs)] // The names and the bokmål texts say it.

mod arenas;
mod board;
mod common;
mod desk;
mod en;
mod leading;
mod nb;
mod nn;
mod plan;
mod principles;
mod run;
mod support;

pub use arenas::ArenaWords;
pub use board::BoardWords;
pub use common::Common;
pub use desk::Desk;
pub use leading::LeadingWords;
pub use plan::PlanWords;
pub use principles::PrincipleWords;
pub use run::RunWords;
pub use support::SupportWords;

pub use en::SCHOOL as EN;
pub use nb::SCHOOL as NB;
pub use nn::SCHOOL as NN;

/// A label and the hint below it.
pub type Label = (&'static str, &'static str);

/// A text to begin with: heading, paragraphs.
pub type ReadyText = (&'static str, &'static [&'static str]);

/// A module's name, by its id.
pub type NameOf<'a> = dyn Fn(&str) -> String + 'a;

/// A day in words.
pub type DateIn<'a> = dyn Fn(chrono::NaiveDate) -> String + 'a;

#[derive(Debug)]
pub struct School {
    pub name: &'static str,
    pub common: Common,
    pub desk: Desk,
    pub leading: LeadingWords,
    pub run: RunWords,
    pub plan: PlanWords,
    pub board: BoardWords,
    pub principles: PrincipleWords,
    pub arenas: ArenaWords,
    pub support: SupportWords,
}

/// The headings of the desk's pages, in their order.
#[must_use]
pub(super) const fn headings(t: &School) -> [&'static str; 7] {
    [
        t.desk.heading,
        t.run.heading,
        t.plan.heading,
        t.board.heading,
        t.principles.heading,
        t.arenas.heading,
        t.support.heading,
    ]
}
