//! The pure rooms and the content, tested natively: one file a feature.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod bundle_armour;
mod bundle_backup;
mod bundle_canonical;
mod bundle_contribution;
mod bundle_inbox;
mod bundle_reading;
mod bundle_receipt;
mod bundle_support;
mod content;
mod house;
mod journal_merge;
mod journal_support;
mod journal_tabs;
mod journal_writing;
mod meeting_after;
mod meeting_gather;
mod meeting_plan;
mod meeting_room;
mod meeting_support;
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
mod store_keeper;
mod store_key;
mod store_load;
