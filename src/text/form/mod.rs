//! Texts of forms that travel whole, and of earlier answers shown beside new ones.
#![allow(missing_docs)] // The names and the bokmål texts say it.

pub(super) mod en;
pub(super) mod nb;
pub(super) mod nn;

#[derive(Debug)]
pub struct Form {
    pub then: &'static str,
    pub then_why: &'static str,
    pub then_none: &'static str,
    pub share: &'static str,
    pub share_told: &'static str,
    pub print: &'static str,
}

/// What stands around the forms of colleagues: fetched when it is needed.
#[derive(Debug)]
pub struct Beside {
    pub beside_told: &'static str,
    pub choose_files: &'static str,
    pub mine: &'static str,
    pub unnamed: fn(usize) -> String,
    pub no_answer: &'static str,
    pub none_yet: &'static str,
    pub laid_beside: fn(usize) -> String,
    pub not_this_form: &'static str,
    pub put_away: &'static str,
}
