//! What the minutes page works with.

use leptos::prelude::*;
use uuid::Uuid;

use super::desk::RoomDesk;
use crate::bundle::Written;
use crate::bundle::shape::Shape;
use crate::journal::Journal;
use crate::meeting::{
    Decision, Edits, KeptQuotes, MeetingRecords, Minutes, Outcome, Sources, Wall,
    let_contributions_go, travel, write_field,
};
use crate::store::{Change, MeetingPart, RecordKey, received_under};
use crate::ui::typing::Field;
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
        let kept = Memo::new(move |_| {
            let kept: Option<Edits> = desk
                .app
                .journal
                .with(|j| j.part(desk.id, MeetingPart::Minutes));
            kept.unwrap_or_default()
        });
        // Whoever edits, here or in another window.
        Effect::new(move |_| {
            let kept = kept.get();
            if minutes.edits.with_untracked(|edits| *edits != kept) {
                minutes.edits.set(kept);
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

    /// Changes what was edited, as it is by now.
    fn change_edits(self, change: impl FnOnce(&mut Edits)) {
        let id = self.desk.id;
        self.desk.app.flush();
        self.desk.app.change(|journal| {
            let found: Option<Edits> = journal.part(id, MeetingPart::Minutes);
            let mut edits = found.unwrap_or_default();
            change(&mut edits);
            let changes = journal.keep_part(id, MeetingPart::Minutes, &edits, &edge::now());
            self.edits.set(edits);
            changes
        });
    }

    /// The text of a section, in a field.
    pub fn field(
        self,
        id: &str,
        key: String,
        shown: impl Fn() -> String + Send + Sync + 'static,
    ) -> Field {
        let part = RecordKey::Meeting(self.desk.id, MeetingPart::Minutes);
        Field::new(self.desk.app, id, shown, move |journal, texts, now| {
            let cards = self.cards(&key);
            let set = |edits: &mut Edits, text: &str| edits.set(&key, Some(text), cards);
            write_field(journal, part.clone(), Edits::new, texts, set, now)
        })
    }

    /// How many contributions a section is written from.
    fn cards(self, key: &str) -> usize {
        let cards = self.minutes.try_with_untracked(|minutes| {
            let section = minutes.sections.iter().find(|s| s.key == key);
            section.map_or(0, |section| section.cards)
        });
        cards.unwrap_or_default()
    }

    /// Writes a section anew from the meeting.
    pub fn anew(self, key: &str) {
        self.change_edits(|edits| edits.set(key, None, 0));
        self.write();
    }

    /// The file for everybody; nothing when it would be refused.
    pub fn file(self) -> Option<Written> {
        self.desk.app.flush();
        let kept: Option<Edits> = self
            .desk
            .app
            .journal
            .with_untracked(|j| j.part(self.desk.id, MeetingPart::Minutes));
        self.edits.set(kept.unwrap_or_default());
        self.write();
        let plan = self.desk.plan();
        let minutes = self.minutes.get_untracked();
        let decisions = self.decisions();
        let mut outcome = Outcome::new(&plan, &minutes, 0);
        let said = said(&outcome, &decisions);
        let mut edits = self.edits.get_untracked();
        outcome.edition = edits.send(&said);
        let course = self.desk.app.course_ref();
        let written = travel::minutes_file(&outcome, &decisions, &course, edge::today()).ok()?;
        self.change_edits(|edits| {
            edits.send(&said);
        });
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
        self.desk.app.flush();
        let now = self.desk.app.journal.with_untracked(|j| {
            let wall: Option<Wall> = j.part(id, MeetingPart::Wall);
            let edits: Option<Edits> = j.part(id, MeetingPart::Minutes);
            // A wall on which nothing was moved is kept nowhere.
            let wall = wall.or_else(|| self.desk.wall.try_get_untracked());
            (wall, edits.unwrap_or_default())
        });
        let (Some(minutes), (Some(mut wall), mut edits)) = (self.minutes.try_get_untracked(), now)
        else {
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
            changes.extend(self.desk.keep_wall(j, &now));
            let edits = self.edits.get_untracked();
            changes.extend(j.keep_part(id, MeetingPart::Minutes, &edits, &now));
            changes.extend(j.let_go(&RecordKey::Meeting(id, MeetingPart::Begun)));
            changes
        });
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
