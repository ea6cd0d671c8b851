//! Nynorsk.

use super::{School, arenas, board, common, desk, leading, plan, principles, run, support};

/// So many of something.
pub(super) fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// The texts.
pub const SCHOOL: School = School {
    name: "Skulen",
    common: common::nn::WORDS,
    desk: desk::nn::WORDS,
    leading: leading::nn::WORDS,
    run: run::nn::WORDS,
    plan: plan::nn::WORDS,
    board: board::nn::WORDS,
    principles: principles::nn::WORDS,
    arenas: arenas::nn::WORDS,
    support: support::nn::WORDS,
};
