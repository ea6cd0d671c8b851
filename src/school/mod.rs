//! # The leader's desk
//!
//! Planning the run, the school's plan, the board, the principles, arenas and
//! support. Everything a leader writes is a [`Sheet`](crate::store::Sheet) of
//! small cells, so two leaders can write in the same plan on two devices; the
//! types here read a sheet and say what it means.
//!
//! * [`Run`] is what a leader wrote, [`Layout`] is that over real ISO weeks with
//!   the school's days off ([`SchoolYear`], [`Period`]); [`advice()`] says what
//!   speaks against it, with the reason, and stops nothing; [`ics()`] is the
//!   meetings as a calendar file.
//! * [`dragged`] is what a drag in the calendar comes to, [`tips_on`] which of a
//!   module's tips matter on a page.
//! * [`plan`] has the ten fields and who was asked; [`board`] what is so today,
//!   what we want and what we do; [`principles`] the seven, rated; [`arenas`] and
//!   [`support`] the rest.
//! * [`share`] makes three files that never mix; [`handed`] takes in what staff
//!   hand over. There is no way from here into anybody's private notes.
//!
//! Nothing here asks a clock: days come in as arguments.

mod advice;
pub mod arenas;
pub mod board;
mod drag;
mod easter;
pub mod handed;
mod ics;
mod layout;
mod leading;
mod period;
pub mod plan;
pub mod principles;
mod run;
pub mod share;
pub mod support;
mod week;
mod year;

pub use advice::{Advice, advice};
pub use drag::{Grip, dragged};
pub use easter::easter;
pub use ics::{ics, remember};
pub use layout::{Layout, Placed, PlanMeeting, PlanWeek, Standing};
pub use leading::tips_on;
pub use period::{Period, PeriodKind, Ready};
pub use run::{
    MODULES, MOST_MEETINGS, MOST_WEEKS, ModuleFacts, PERIODS, Planned, Run, day, own_periods, time,
};
pub use week::Week;
pub use year::{LocalWeeks, SchoolYear};
