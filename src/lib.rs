//! # Møteklar, the map
//!
//! A teacher prepares alone and comes to the staff meeting ready; the meeting
//! turns thirty preparations into one decision; nothing is lost and nobody is
//! watched. Everything runs in the reader's own browser.
//!
//! The rooms are named after what the school does, not after layers:
//!
//! * [`course`]: what the school reads. Modules, pages, prompts, Markdown, packs.
//! * [`journal`]: what a person writes. Answers, notes, progress, history.
//! * [`bundle`]: what travels between people, as one JSON file.
//! * [`meeting`]: what happens in the room. Plan, wall, decisions, minutes.
//! * [`school`]: the leader's desk. The run, the school's plan, the board.
//! * [`formats`]: how it reaches calendars, spreadsheets and text editors.
//! * [`store`]: where it is kept. Two places, revisions, quarantine.
//! * [`entry`]: what people type as a day or a number, and what they mean.
//! * [`browser`]: the only code that touches the browser.
//! * [`text`]: every word of the interface, in three languages.
//! * [`ui`]: the pages, in Leptos.
//!
//! `course`, `journal`, `bundle`, `meeting`, `school`, `formats`, `store` and `entry` are plain
//! Rust: they know neither Leptos nor the browser, and time and randomness come in as
//! arguments. The direction is `ui → course, journal, bundle, meeting, school →
//! formats, store`; `browser` implements the traits of `store`, and `ui::start` joins the
//! two.

// Views are nested types.
#![recursion_limit = "256"]

#[cfg(all(target_arch = "wasm32", feature = "ssr"))]
compile_error!("`ssr` is for native builds: with it the router does not read the address bar");

#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod bundle;
pub mod course;
pub mod entry;
pub mod formats;
pub mod journal;
pub mod meeting;
mod order;
pub mod school;
pub mod store;
pub mod text;
#[cfg(any(feature = "csr", feature = "ssr"))]
pub mod ui;
