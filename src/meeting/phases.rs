//! Fits the phases of a meeting to the minutes there are.

use super::PlannedPhase;
use crate::course::Mode;

/// A way to spend the minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// 5 alone, 15 in groups, 10 together.
    FiveFifteenTen,
    /// 12 alone, 13 in groups, 5 together.
    TwelveThirteenFive,
    /// The script of the module's page.
    Script,
    /// Phases of one's own.
    Own,
}

impl Template {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::FiveFifteenTen,
        Self::TwelveThirteenFive,
        Self::Script,
        Self::Own,
    ];

    /// The phases of this template: `titles` for alone, in groups, together;
    /// `script` is the page's, `own` what stands in the plan already.
    #[must_use]
    pub fn phases(
        self,
        titles: [&str; 3],
        script: &[PlannedPhase],
        own: &[PlannedPhase],
    ) -> Vec<PlannedPhase> {
        let minutes = match self {
            Self::FiveFifteenTen => [5, 15, 10],
            Self::TwelveThirteenFive => [12, 13, 5],
            Self::Script => return script.to_vec(),
            Self::Own => return own.to_vec(),
        };
        let modes = [Mode::Individual, Mode::Group, Mode::Plenary];
        let phases = modes.into_iter().zip(titles).zip(minutes);
        phases
            .map(|((mode, title), minutes)| PlannedPhase::new(mode, title, minutes))
            .collect()
    }
}

/// The longest meeting, in minutes: a day.
pub const LONGEST: u32 = 24 * 60;

/// Spreads `total` minutes (a day at most) over phases in the proportions they
/// have: the sum is exact, and every phase has a minute at least (so fewer
/// minutes than phases cannot be had).
#[must_use]
pub fn scale(minutes: &[u32], total: u32) -> Vec<u32> {
    let total = total.min(LONGEST);
    let count = u32::try_from(minutes.len()).unwrap_or(u32::MAX);
    // A minute for each first; the rest by proportion.
    let rest = u64::from(total.saturating_sub(count));
    let weights: Vec<u64> = minutes
        .iter()
        .map(|m| u64::from((*m).clamp(1, LONGEST)))
        .collect();
    let sum: u64 = weights.iter().sum();
    // What each would have if minutes could be broken, less the first one.
    let share = |weight: u64| {
        let whole = weight * u64::from(total.max(count));
        whole.saturating_sub(sum)
    };
    let shares: Vec<u64> = weights.iter().map(|w| share(*w)).collect();
    let all: u64 = shares.iter().sum();
    if all == 0 {
        return vec![1; minutes.len()];
    }
    let part = |share: u64| (share * rest / all, share * rest % all);
    let mut scaled: Vec<u64> = shares.iter().map(|s| part(*s).0).collect();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|n| std::cmp::Reverse(shares.get(*n).map(|s| part(*s).1)));
    let missing = rest - scaled.iter().sum::<u64>();
    for n in order.into_iter().take(missing as usize) {
        if let Some(minutes) = scaled.get_mut(n) {
            *minutes += 1;
        }
    }
    scaled.into_iter().map(|m| (m + 1) as u32).collect()
}

/// The phases with `total` minutes among them.
#[must_use]
pub fn fit(mut phases: Vec<PlannedPhase>, total: u32) -> Vec<PlannedPhase> {
    let minutes: Vec<u32> = phases.iter().map(|phase| phase.minutes).collect();
    for (phase, minutes) in phases.iter_mut().zip(scale(&minutes, total)) {
        phase.minutes = minutes;
    }
    phases
}
