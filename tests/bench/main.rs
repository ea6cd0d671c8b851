//! What it costs: sizes, seconds and ratios. They are printed, and nothing is asserted
//! about time, which belongs to the machine. `make bench` runs this and `.ci/lighthouse.mjs`.

// A measure that cannot be taken panics, and says why.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[allow(dead_code, unused_imports, unused_macros)]
#[path = "../support/mod.rs"]
mod support;

mod import;
mod keystroke;
mod meeting;
mod middle;
mod sizes;
