//! The words of «jeg leder» on the pages of modules.

pub mod en;
pub mod nb;
pub mod nn;

#[derive(Debug)]
pub struct LeadingWords {
    pub heading: &'static str,
}
