//! What dragging a module over the calendar comes to.

use super::layout::Layout;
use super::run::MOST_WEEKS;

/// What is dragged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grip {
    /// The module: it begins earlier or later.
    Move,
    /// Its end: it lasts shorter or longer.
    Stretch,
}

impl Grip {
    /// The member of the module's cells that it changes.
    #[must_use]
    pub fn member(self) -> &'static str {
        match self {
            Self::Move => "pause",
            Self::Stretch => "weeks",
        }
    }
}

/// The number that a drag of `by` weeks writes. The calendar has every week,
/// and only those that are for work count. Nothing for an unknown module.
#[must_use]
pub fn dragged(layout: &Layout, module: usize, grip: Grip, by: i64) -> Option<u64> {
    let placed = layout.modules.get(module)?;
    let (first, last) = (*placed.weeks.first()?, *placed.weeks.last()?);
    // Weeks after the end are not known yet.
    let works = |place: &usize| layout.weeks.get(*place).is_none_or(|week| !week.is_off);
    let shifted = |place: usize| place.saturating_add_signed(isize::try_from(by).unwrap_or(0));
    let count = |from: usize, to: usize| {
        let most = from.saturating_add(2 * usize::try_from(MOST_WEEKS).unwrap_or(0));
        (from..to.min(most)).filter(works).count() as u64
    };
    Some(match grip {
        Grip::Move => {
            let before = module.checked_sub(1).and_then(|n| layout.modules.get(n));
            let free = before.and_then(|m| m.weeks.last()).map_or(0, |n| n + 1);
            count(free, shifted(first)).min(MOST_WEEKS)
        }
        Grip::Stretch => count(first, shifted(last).saturating_add(1)).clamp(1, MOST_WEEKS),
    })
}
