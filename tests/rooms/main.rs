//! The pure rooms and the content, tested natively: one file a feature.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod bundle_armour;
mod bundle_backup;
mod bundle_beside;
mod bundle_canonical;
mod bundle_contribution;
mod bundle_inbox;
mod bundle_reading;
mod bundle_receipt;
mod bundle_support;
mod content;
mod content_forms;
mod content_glossary;
mod content_language;
mod content_support;
mod content_time;
mod house;
mod journal_merge;
mod journal_support;
mod journal_tabs;
mod journal_writing;
mod pupil_guard;
mod school_board;
mod school_calendar;
mod school_ics;
mod school_pages;
mod school_principles;
mod school_run;
mod school_share;
mod school_sheet;
mod school_support;
mod seed_runs;
mod store_keeper;
mod store_key;
mod store_load;
