//! What the minutes page works with.

use leptos::prelude::*;
use uuid::Uuid;

use super::desk::RoomDesk;
use crate::bundle::Written;
use crate::bundle::shape::Shape;
use crate::journal::Journal;
use crate::meeting::{
    Decision, Edits, KeptQuotes, MeetingRecords, Minutes, Outcome, Sources, let_contributions_go,
    travel,
};
use crate::store::{Change, MeetingPart, received_under};
use crate::ui::{edge, keeping};

/// The minutes of a meeting that is led here; copies are the same minutes.
#[derive(Clone, Copy)]
pub struct MinutesDesk {
    /// The meeting.
    pub desk: RoomDesk,
    /// What was edited.
    pub edits: RwSignal<Edits>,
    /// The minutes as they read now.
    pub minutes: RwSignal<Minutes>,
}

impl MinutesDesk {
    /// The minutes; written anew when the contributions have been read.
    #[must_use]
    pub fn new(desk: RoomDesk) -> Self {
        let found: Option<Edits> = desk
            .app
            .journal
            .with_untracked(|j| j.part(desk.id, MeetingPart::Minutes));
        let nothing = Minutes {
            title: String::new(),
            sections: Vec::new(),
        };
        let minutes = Self {
            desk,
            edits: RwSignal::new(found.unwrap_or_default()),
            minutes: RwSignal::new(nothing),
        };
        minutes.write();
        Effect::new(move |_| {
            if desk.loaded.get() {
                minutes.write();
            }
        });
        minutes
    }

    /// The decisions of the meeting.
    #[must_use]
    pub fn decisions(self) -> Vec<Decision> {
        let id = self.desk.id;
        self.desk
            .app
            .journal
            .with_untracked(|j| j.decisions(Some(id)))
    }

    /// Writes the minutes from all records.
    fn write(self) {
        let plan = self.desk.plan();
        let decisions = self.decisions();
        let words = &self.desk.app.t().meeting().minutes;
        let delivered = self.desk.delivered.get_untracked();
        let written = self.desk.cards.with_untracked(|cards| {
            self.desk.wall.with_untracked(|wall| {
                let from = Sources {
                    plan: &plan,
                    cards,
                    wall,
                    decisions: &decisions,
                    delivered,
                };
                self.edits
                    .with_untracked(|edits| Minutes::write(&from, edits, words))
            })
        });
        self.minutes.set(written);
    }

    fn keep_edits(self) {
        let edits = self.edits.get_untracked();
        let id = self.desk.id;
        self.desk
            .app
            .change(|j| j.keep_part(id, MeetingPart::Minutes, &edits, &edge::now()));
    }

    /// Edits a section; `None` writes it anew from the meeting.
    pub fn edit(self, key: &str, text: Option<&str>) {
        let cards = self.minutes.with_untracked(|minutes| {
            let section = minutes.sections.iter().find(|s| s.key == key);
            section.map_or(0, |section| section.cards)
        });
        self.edits.update(|edits| edits.set(key, text, cards));
        self.keep_edits();
        self.write();
    }

    /// The file for everybody; nothing when it would be refused.
    pub fn file(self) -> Option<Written> {
        let plan = self.desk.plan();
        let minutes = self.minutes.get_untracked();
        let decisions = self.decisions();
        let mut outcome = Outcome::new(&plan, &minutes, 0);
        let said = said(&outcome, &decisions);
        let mut edits = self.edits.get_untracked();
        outcome.edition = edits.send(&said);
        let course = self.desk.app.course_ref();
        let written = travel::minutes_file(&outcome, &decisions, &course, edge::today()).ok()?;
        self.edits.set(edits);
        self.keep_edits();
        let id = self.desk.id;
        // For the summary across meetings, and beside the leader's own answers.
        self.desk
            .app
            .change(|j| j.keep_part(id, MeetingPart::Outcome, &outcome, &edge::now()));
        Some(written)
    }

    /// Removes every trace of what was gathered; `then` hears whether the
    /// browser let us.
    pub fn let_go(self, kept: KeptQuotes, then: impl FnOnce(bool) + 'static) {
        // The numbers that stay are counted first.
        if !self.desk.loaded.get_untracked() {
            return then(false);
        }
        let id = self.desk.id;
        keeping::shelf_clear(&received_under(id), move |done| {
            if done.is_err() {
                return then(false);
            }
            self.forget(kept);
            then(true);
        });
    }

    fn forget(self, kept: KeptQuotes) {
        let id = self.desk.id;
        let (Some(minutes), Some(mut wall), Some(mut edits)) = (
            self.minutes.try_get_untracked(),
            self.desk.wall.try_get_untracked(),
            self.edits.try_get_untracked(),
        ) else {
            return;
        };
        let cards = self.desk.cards.get_untracked();
        let mut decisions = self.decisions();
        let words = self.desk.app.t().meeting();
        let words = (&words.minutes, &words.room.table);
        let_contributions_go(
            &minutes,
            &cards,
            &mut wall,
            &mut edits,
            &mut decisions,
            kept,
            words,
        );
        self.desk.cards.set(Vec::new());
        self.desk.wall.set(wall);
        self.edits.set(edits);
        self.desk.app.change(|j| {
            let now = edge::now();
            let mut changes = Vec::new();
            for decision in &decisions {
                changes.extend(j.keep_decision(decision, &now));
            }
            changes
        });
        self.desk.save_wall();
        self.keep_edits();
        self.write();
        self.desk.project();
        if kept == KeptQuotes::Numbers {
            let plan = self.desk.plan();
            let minutes = self.minutes.get_untracked();
            self.desk
                .app
                .change(|j| keep_without_quotes(j, id, &plan, &minutes));
        }
    }
}

/// What was sent stays here as well, without its quotes.
fn keep_without_quotes(
    journal: &mut Journal,
    id: Uuid,
    plan: &crate::meeting::Plan,
    minutes: &Minutes,
) -> Vec<Change> {
    let sent: Option<Outcome> = journal.part(id, MeetingPart::Outcome);
    let Some(sent) = sent else {
        return Vec::new();
    };
    let outcome = Outcome::new(plan, minutes, sent.edition);
    journal.keep_part(id, MeetingPart::Outcome, &outcome, &edge::now())
}

/// All that minutes say, to see whether they say anything new.
fn said(outcome: &Outcome, decisions: &[Decision]) -> String {
    let mut said = outcome.to_value().to_string();
    for decision in decisions {
        said.push_str(&decision.for_others().to_value().to_string());
    }
    said
}
