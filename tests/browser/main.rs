//! What a person does, in real browsers on the built folder: one file per
//! feature. `tests/browser/README.md` tells how to run one of them.

// A test that cannot go on panics, and says why.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../support/mod.rs"]
mod support;

mod axe;
mod backup;
mod border;
mod chunks;
mod contribution;
mod device;
mod entry;
mod files_in;
mod form;
mod glossary;
mod handing_over;
mod headers;
mod hosts;
mod keyboard;
mod kill;
mod links;
mod meeting_after;
mod meeting_gather;
mod meeting_run;
mod meeting_wall;
mod meeting_whole;
mod meeting_windows;
mod narrow;
mod notes;
mod offline;
mod only_here;
mod paper;
mod pictures;
mod places;
mod prerender;
mod refused_files;
mod rescue;
mod routes;
mod school_desk;
mod school_paper;
mod school_run;
mod school_told;
mod school_whole;
mod share_target;
mod sizes;
mod starting;
mod storage_faults;
mod tailoring;
mod translated;
mod two_tabs;
mod update;
mod wipe;
mod witness;
mod writing;
