//! Several takes of the same measure.

/// The one in the middle, and the slowest.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Middle {
    pub(crate) median: f64,
    pub(crate) slowest: f64,
}

impl Middle {
    /// Of at least one take.
    pub(crate) fn of(mut takes: Vec<f64>) -> Self {
        takes.sort_by(f64::total_cmp);
        Self {
            median: takes[takes.len() / 2],
            slowest: takes[takes.len() - 1],
        }
    }
}
