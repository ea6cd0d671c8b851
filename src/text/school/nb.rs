//! Bokmål.

use super::{School, arenas, board, common, desk, leading, plan, principles, run, support};

/// So many of something.
pub(super) fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// The texts.
pub const SCHOOL: School = School {
    name: "Skolen",
    common: common::nb::WORDS,
    desk: desk::nb::WORDS,
    leading: leading::nb::WORDS,
    run: run::nb::WORDS,
    plan: plan::nb::WORDS,
    board: board::nb::WORDS,
    principles: principles::nb::WORDS,
    arenas: arenas::nb::WORDS,
    support: support::nb::WORDS,
};
