//! Where the meeting is, and its timers.
//!
//! Nothing here moves on by itself: phases are entered by hand, in any order,
//! again and again, and a timer at zero goes on counting beyond it.

use serde_json::Map;

use super::{Plan, PlannedPrompt};
use crate::bundle::shape::{shape, shape_words};
use crate::store::Now;

const MINUTE: u64 = 60_000;

shape! {
    /// The timer of one phase.
    PhaseTimer {
        may {
            /// Milliseconds it has run, up to the last start.
            elapsed: u64,
            /// When it was started; absent while it stands still. It survives
            /// a reload.
            since: Option<u64>,
            /// Minutes it was extended by.
            extended: u32,
        }
    }
}

shape_words! {
    /// What the projector shows.
    Show {
        /// Prompt and time.
        Prompt = "prompt",
        /// The cards, without names.
        Cards = "cards",
        /// What the groups say, side by side.
        Groups = "groups",
        /// The themes by size.
        Themes = "themes",
        /// Nothing.
        Nothing = "nothing",
    }
}

shape! {
    /// Where the meeting is.
    Run {
        may {
            /// The phase, from 0; absent before the first.
            phase: Option<u32>,
            /// By phase.
            timers: Vec<PhaseTimer>,
            /// The time is not shown.
            hidden: bool,
            /// What the projector shows.
            show: Show,
            /// The prompt that is shown, from 0.
            prompt: u32,
        }
    }
}

/// What a timer shows at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Milliseconds it has run.
    pub elapsed: u64,
    /// Milliseconds there are, extensions included.
    pub total: u64,
    /// Whether it runs.
    pub running: bool,
}

/// A moment that is said aloud. There are four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// It has begun.
    Start,
    /// Half of the time is left.
    Half,
    /// One minute is left.
    OneMinute,
    /// The time is up.
    Zero,
}

impl PhaseTimer {
    /// A timer that has not run.
    #[must_use]
    pub fn new() -> Self {
        Self {
            elapsed: 0,
            since: None,
            extended: 0,
            extra: Map::new(),
        }
    }

    /// Milliseconds it has run. A clock that went backwards adds nothing.
    #[must_use]
    pub fn elapsed(&self, now: &Now) -> u64 {
        let running = self.since.map_or(0, |s| now.unix_ms().saturating_sub(s));
        self.elapsed.saturating_add(running)
    }

    fn start(&mut self, now: &Now) {
        self.since.get_or_insert(now.unix_ms());
    }

    fn pause(&mut self, now: &Now) {
        // Beyond a day it was forgotten; JSON carries it in any case.
        self.elapsed = self.elapsed(now).min(24 * 60 * MINUTE);
        self.since = None;
    }
}

impl Default for PhaseTimer {
    fn default() -> Self {
        Self::new()
    }
}

impl Run {
    /// A meeting that has not begun.
    #[must_use]
    pub fn new() -> Self {
        Self {
            phase: None,
            timers: Vec::new(),
            hidden: false,
            show: Show::Prompt,
            prompt: 0,
            extra: Map::new(),
        }
    }

    /// The prompt that is shown.
    #[must_use]
    pub fn prompt_of<'a>(&self, plan: &'a Plan) -> Option<&'a PlannedPrompt> {
        let prompt = plan.prompts.get(self.prompt as usize);
        prompt.or(plan.prompts.first())
    }

    fn timer(&mut self, phase: u32) -> Option<&mut PhaseTimer> {
        // More phases than a plan can hold in its minutes are no phases.
        let phase = phase as usize;
        if phase >= 1440 {
            return None;
        }
        if self.timers.len() <= phase {
            self.timers.resize(phase + 1, PhaseTimer::new());
        }
        self.timers.get_mut(phase)
    }

    /// Goes to a phase, for the first time or again. The timer of the one
    /// that is left stands still; that of the new one stays as it was.
    pub fn enter(&mut self, phase: u32, now: &Now) {
        if self.phase != Some(phase) {
            self.pause(now);
            self.phase = Some(phase);
        }
    }

    /// Starts the timer of the current phase, or lets it go on.
    pub fn start(&mut self, now: &Now) {
        if let Some(timer) = self.phase.and_then(|phase| self.timer(phase)) {
            timer.start(now);
        }
    }

    /// Stops the timer of the current phase where it is.
    pub fn pause(&mut self, now: &Now) {
        if let Some(timer) = self.phase.and_then(|phase| self.timer(phase)) {
            timer.pause(now);
        }
    }

    /// Gives the current phase more minutes.
    pub fn extend(&mut self, minutes: u32) {
        if let Some(timer) = self.phase.and_then(|phase| self.timer(phase)) {
            timer.extended = timer.extended.saturating_add(minutes).min(24 * 60);
        }
    }

    /// Sets the timer of the current phase back to the beginning, standing
    /// still.
    pub fn reset(&mut self) {
        if let Some(timer) = self.phase.and_then(|phase| self.timer(phase)) {
            *timer = PhaseTimer::new();
        }
    }

    /// What the timer of `phase` shows; the plan gives it `minutes`.
    #[must_use]
    pub fn read(&self, phase: u32, minutes: u32, now: &Now) -> Reading {
        let timer = self.timers.get(phase as usize);
        let extended = timer.map_or(0, |timer| timer.extended);
        Reading {
            elapsed: timer.map_or(0, |timer| timer.elapsed(now)),
            total: u64::from(minutes.saturating_add(extended)) * MINUTE,
            running: timer.is_some_and(|timer| timer.since.is_some()),
        }
    }
}

impl Default for Run {
    fn default() -> Self {
        Self::new()
    }
}

impl Reading {
    /// Seconds left; negative when it is over. Begun seconds count as left.
    #[must_use]
    pub fn left(&self) -> i64 {
        let (total, elapsed) = (self.total / 1000, self.elapsed / 1000);
        i64::try_from(total)
            .unwrap_or(i64::MAX)
            .saturating_sub_unsigned(elapsed)
    }

    /// What to say when the timer has gone from what `earlier` showed to this:
    /// the last of the four marks in between, if any. An extension moves the
    /// marks; only a timer that runs is spoken of.
    #[must_use]
    pub fn mark_since(&self, earlier: &Self) -> Option<Mark> {
        if self.running && !earlier.running && earlier.elapsed == 0 {
            return Some(Mark::Start);
        }
        if !self.running {
            return None;
        }
        let last_minute = self.total.saturating_sub(MINUTE);
        let marks = [
            (Mark::Zero, self.total),
            // In two minutes or less, half and the last minute are one.
            (Mark::OneMinute, last_minute),
            (Mark::Half, self.total / 2),
        ];
        let passed = |at: u64| at > 0 && earlier.elapsed < at && self.elapsed >= at;
        let mark = marks.into_iter().find(|(_, at)| passed(*at));
        mark.map(|(mark, _)| mark)
            .filter(|mark| *mark != Mark::Half || self.total > 2 * MINUTE)
    }
}
