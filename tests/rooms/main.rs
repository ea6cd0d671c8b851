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
mod pupil_guard;
mod store_keeper;
mod store_key;
mod store_load;
mod tailoring;
mod tailoring_pack;
mod tailoring_support;
