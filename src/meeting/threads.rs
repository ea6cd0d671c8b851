//! Several meetings' minutes side by side, for the whole school.

use chrono::NaiveDate;
use uuid::Uuid;

use super::{Decision, Outcome, Status};

/// What was said about one thing, meeting by meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// The theme or the prompt.
    pub heading: String,
    /// What each meeting said, in the order of the meetings; nothing where it
    /// said nothing.
    pub said: Vec<Option<String>>,
}

/// A meeting that is looked back on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadMeeting {
    /// Which.
    pub id: Uuid,
    /// What it was called.
    pub title: String,
    /// The day.
    pub date: Option<NaiveDate>,
}

/// Agreements, differences and open questions across meetings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Threads {
    /// The meetings, the earliest first.
    pub meetings: Vec<ThreadMeeting>,
    /// Themes that came up in more than one meeting.
    pub common: Vec<Thread>,
    /// Themes and prompts that came up in one.
    pub single: Vec<Thread>,
    /// Prompts that more than one meeting answered, and what groups said.
    pub prompts: Vec<Thread>,
    /// What was decided: the meeting's place, and the decision.
    pub decided: Vec<(usize, Decision)>,
    /// Open questions: the meeting's place, and the text.
    pub open: Vec<(usize, String)>,
}

impl Threads {
    /// Lays minutes side by side. Themes are the same when they are called the
    /// same; prompts when they are the same prompt. `open` is what the section
    /// of open questions is called where minutes do not say it themselves.
    #[must_use]
    pub fn of(mut outcomes: Vec<Outcome>, decisions: &[Decision], open: &str) -> Self {
        outcomes.sort_by_key(|outcome| (outcome.date, outcome.id));
        outcomes.dedup_by_key(|outcome| outcome.id);
        let mut threads = Self::default();
        let count = outcomes.len();
        let mut themes: Vec<(String, Thread)> = Vec::new();
        let mut prompts: Vec<(String, Thread)> = Vec::new();
        for (n, outcome) in outcomes.iter().enumerate() {
            for section in &outcome.sections {
                let text = section.text.trim();
                if text.is_empty() {
                    continue;
                }
                let key = section.key.as_str();
                if key == "open" || key.is_empty() && section.heading == open {
                    threads.open.push((n, text.to_owned()));
                } else if key.starts_with("prompt/") || key == "groups" {
                    add(
                        &mut prompts,
                        key.to_owned(),
                        &section.heading,
                        n,
                        count,
                        text,
                    );
                } else if key.starts_with("theme/") || key.is_empty() {
                    let name = same(&section.heading);
                    add(&mut themes, name, &section.heading, n, count, text);
                }
            }
            let of_meeting = decisions.iter().filter(|d| d.meeting == Some(outcome.id));
            let mut of_meeting: Vec<Decision> = of_meeting
                .filter(|d| d.status != Status::Dropped && !d.is_empty())
                .cloned()
                .collect();
            of_meeting.sort_by_key(Decision::order);
            threads
                .decided
                .extend(of_meeting.into_iter().map(|d| (n, d)));
        }
        let several = |thread: &Thread| thread.said.iter().flatten().count() > 1;
        let themes = themes.into_iter().map(|(_, thread)| thread);
        (threads.common, threads.single) = themes.partition(several);
        let prompts = prompts.into_iter().map(|(_, thread)| thread);
        let (prompts, alone): (Vec<_>, Vec<_>) = prompts.partition(several);
        threads.prompts = prompts;
        threads.single.extend(alone);
        threads.meetings = outcomes
            .into_iter()
            .map(|outcome| ThreadMeeting {
                id: outcome.id,
                title: outcome.title,
                date: outcome.date,
            })
            .collect();
        threads
    }
}

fn add(
    threads: &mut Vec<(String, Thread)>,
    key: String,
    heading: &str,
    n: usize,
    count: usize,
    text: &str,
) {
    let place = threads.iter().position(|(known, _)| *known == key);
    let place = place.unwrap_or_else(|| {
        let said = vec![None; count];
        let heading = heading.to_owned();
        threads.push((key, Thread { heading, said }));
        threads.len() - 1
    });
    if let Some(said) = threads.get_mut(place).and_then(|(_, t)| t.said.get_mut(n)) {
        let before = said.take().map(|before| before + "\n").unwrap_or_default();
        *said = Some(before + text);
    }
}

/// Names that differ in capitals, spaces and a full stop are the same.
fn same(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words
        .join(" ")
        .trim_end_matches(['.', '!', '?', ':'])
        .to_lowercase()
}
