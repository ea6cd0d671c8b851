//! The words that all pages of the desk share.

pub mod en;
pub mod nb;
pub mod nn;

#[derive(Debug)]
pub struct Common {
    pub months: [&'static str; 12],
    pub weekdays: [&'static str; 5],
    /// Day, month, year.
    pub date: fn(u32, &str, i32) -> String,
    /// Day and month.
    pub day: fn(u32, &str) -> String,
    pub week: fn(u32) -> String,
    pub weeks: fn(u32, u32) -> String,
    pub none: &'static str,
    pub print: &'static str,
    pub markdown: &'static str,
    pub up: &'static str,
    pub down: &'static str,
    pub remove: &'static str,
    pub removed: &'static str,
    pub put_back: &'static str,
    pub other_value: &'static str,
    pub use_other: &'static str,
    pub keep_this: &'static str,
    pub table: &'static str,
    pub saved_file: &'static str,
    pub file_holds: &'static str,
    pub show_bytes: &'static str,
    pub too_large: &'static str,
    pub open_import: &'static str,
    pub choose: &'static str,
    pub text: &'static str,
}
