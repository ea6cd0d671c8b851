//! What one chose to bring to a meeting.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::course::Kind;
use crate::meeting::{MeetingRecords, in_order};
use crate::store::{AnswerKey, MeetingRef, TextKey};
use crate::ui::edge;
use crate::ui::meeting::meeting_words;
use crate::ui::notes::{Entry, found};
use crate::ui::state::AppState;

/// Every answer one could bring, in the order of the course.
#[must_use]
pub fn answers(app: &AppState) -> Vec<(String, Vec<Entry>)> {
    found(app, "", None)
        .into_iter()
        .map(|group| {
            let answers =
                |e: &Entry| matches!(e.key, TextKey::Answer(_)) && !e.text.trim().is_empty();
            (
                group.title,
                group
                    .entries
                    .into_iter()
                    .filter(answers)
                    .collect::<Vec<_>>(),
            )
        })
        .filter(|(_, entries)| !entries.is_empty())
        .collect()
}

/// The answers chosen for a meeting, in the order of the course.
#[must_use]
pub fn chosen_for(app: &AppState, meeting: &MeetingRef) -> Vec<Entry> {
    let chosen = app.chosen(meeting);
    answers(app)
        .into_iter()
        .flat_map(|(_, entries)| entries)
        .filter(|entry| matches!(&entry.key, TextKey::Answer(a) if chosen.contains(a)))
        .collect()
}

impl AppState {
    /// The answers chosen for a meeting. Reads the journal's signal.
    #[must_use]
    pub fn chosen(&self, meeting: &MeetingRef) -> BTreeSet<AnswerKey> {
        self.journal.with(|j| j.brought(meeting))
    }

    /// Chooses an answer for a meeting, or lets it be.
    pub fn choose(&self, meeting: &MeetingRef, answer: &AnswerKey, bring: bool) {
        let mut chosen = self.journal.with_untracked(|j| j.brought(meeting));
        if bring {
            chosen.insert(answer.clone());
        } else {
            chosen.remove(answer);
        }
        self.change(|j| j.bring(meeting, &chosen, &edge::now()));
    }

    /// Chooses these answers too for a meeting.
    pub fn choose_all(&self, meeting: &MeetingRef, answers: &[AnswerKey]) {
        let mut chosen = self.journal.with_untracked(|j| j.brought(meeting));
        chosen.extend(answers.iter().cloned());
        self.change(|j| j.bring(meeting, &chosen, &edge::now()));
    }

    /// The planned meetings, then the staff meetings of the course: what one can
    /// choose answers for.
    #[must_use]
    pub fn meetings(&self) -> Vec<(MeetingRef, String)> {
        let of_course = self.course(|course| {
            let pages = course.modules.iter().flat_map(|module| {
                let meetings = module.pages.iter().filter(|p| p.kind == Kind::Meeting);
                meetings.map(|p| {
                    (
                        MeetingRef::Page(p.id.clone()),
                        format!("{} · {}", module.number(), p.title),
                    )
                })
            });
            pages.collect::<Vec<_>>()
        });
        let mut planned = self.journal.with_untracked(|j| j.meetings());
        in_order(&mut planned, edge::today());
        let planned = planned.into_iter().map(|kept| {
            let title = meeting_words(self.t(), &kept.plan);
            (MeetingRef::Meeting(kept.plan.id), title)
        });
        planned.chain(of_course.unwrap_or_default()).collect()
    }

    /// A meeting's title, empty when it has none.
    #[must_use]
    pub fn meeting_title(&self, meeting: &MeetingRef) -> String {
        match meeting {
            MeetingRef::Page(page) => self
                .page_of(page)
                .map(|(_, title)| title)
                .unwrap_or_default(),
            MeetingRef::Meeting(id) => self
                .journal
                .with_untracked(|j| j.meeting(*id))
                .map(|kept| meeting_words(self.t(), &kept.plan))
                .unwrap_or_default(),
            MeetingRef::Loose => String::new(),
        }
    }

    /// The meeting that a link to `/ta-med` names, as in `?til=1-fellesmote`.
    #[must_use]
    pub fn meeting_in_address(&self) -> Option<MeetingRef> {
        MeetingRef::parse(&self.address.with_untracked(|a| a.query("til"))?)
    }
}
