//! English.

use super::{School, arenas, board, common, desk, leading, plan, principles, run, support};

/// So many of something.
pub(super) fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// The texts.
pub const SCHOOL: School = School {
    name: "The school",
    common: common::en::WORDS,
    desk: desk::en::WORDS,
    leading: leading::en::WORDS,
    run: run::en::WORDS,
    plan: plan::en::WORDS,
    board: board::en::WORDS,
    principles: principles::en::WORDS,
    arenas: arenas::en::WORDS,
    support: support::en::WORDS,
};
