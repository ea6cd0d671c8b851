//! What somebody has deleted: laid aside for thirty days, and brought back whole.
//!
//! What one act deletes is one record of the archive: how each record was, and what
//! deleting has left of it. Whoever deletes makes the changes and hands them to
//! [`Journal::lay_aside`] in the same breath, so that both are written together. What
//! goes into it can be brought back for thirty days, each act by itself. It goes into
//! no copy, and a device that keeps nothing keeps none of it.
//!
//! No clock is believed at once: one that jumps far ahead and comes back must not
//! empty anything. What is due by the clock is noted first, and goes when a later day
//! says the same; what was deleted on a day that has not come yet counts from the
//! second day that says so.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::Journal;
use crate::bundle::shape::{Shape, malformed, shape, shape_words};
use crate::bundle::{Expected, Refusal};
use crate::store::{Change, Envelope, MeetingPart, Now, RecordKey, brought_back};

/// For so many days what was deleted can be brought back.
pub const DELETED_DAYS: i64 = 30;

/// So much of a name is kept, in characters.
const TITLE: usize = 120;

shape_words! {
    /// What was deleted.
    DeletedKind {
        /// Something that this version has no word for.
        Other = "other",
        /// A meeting, with everything in it.
        Meeting = "meeting",
        /// Contributions that a meeting had gathered.
        Contributions = "contributions",
        /// A decision.
        Decision = "decision",
        /// A phase of a meeting's plan.
        Phase = "phase",
        /// A theme on a meeting's wall.
        Theme = "theme",
        /// What was written in the minutes.
        Section = "section",
        /// A version that was not the chosen one.
        Version = "version",
        /// A page of the school's own.
        Page = "page",
        /// A course from elsewhere.
        Course = "course",
        /// What others have handed in at the leader's desk.
        Handed = "handed",
        /// An entry of a list on the leader's desk.
        Entry = "entry",
    }
}

shape! {
    /// What one act has deleted, as it is kept.
    Aside {
        must {
            /// The day on which it was deleted.
            day: NaiveDate,
            /// The records.
            records: Vec<Gone>,
        }
        may {
            /// What it was.
            kind: String,
            /// What it was called.
            title: String,
            /// The meeting whose gathered contributions went along.
            received: Option<Uuid>,
            /// When the clock first said something that is to be said again.
            doubt: Option<NaiveDate>,
        }
    }
}

/// A record that was deleted.
#[derive(Clone, Debug, PartialEq)]
pub struct Gone {
    key: RecordKey,
    before: Envelope,
    left: Option<Envelope>,
}

impl Shape for Gone {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        let read = |value: Value| {
            let Value::Object(mut members) = value else {
                return None;
            };
            let mut envelope = |name: &str| match members.remove(name) {
                None => Some(None),
                Some(Value::Object(of)) => Envelope::from_members(of).map(Some),
                Some(_) => None,
            };
            let (before, left) = (envelope("before")??, envelope("left")?);
            let key = RecordKey::from_path(members.get("key")?.as_str()?);
            Some(Self { key, before, left })
        };
        read(value).ok_or_else(|| malformed(path, Expected::Object))
    }

    fn to_value(&self) -> Value {
        let mut members = Map::new();
        members.insert("key".to_owned(), self.key.path().into());
        members.insert("before".to_owned(), self.before.to_value());
        if let Some(left) = &self.left {
            members.insert("left".to_owned(), left.to_value());
        }
        members.into()
    }
}

/// An act of deleting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleting {
    /// Drawn for it: what is deleted in two windows is brought back from each.
    pub id: Uuid,
    /// What is deleted.
    pub kind: DeletedKind,
    /// What it is called.
    pub title: String,
    /// The meeting whose gathered contributions go along.
    pub received: Option<Uuid>,
}

/// An act of deleting, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// Which one.
    pub id: Uuid,
    /// What was deleted.
    pub kind: DeletedKind,
    /// What it was called; may be empty.
    pub title: String,
    /// When.
    pub day: NaiveDate,
    /// So many days it stays; none when it goes with the next visit.
    pub days_left: i64,
    /// The meeting whose gathered contributions went along.
    pub received: Option<Uuid>,
}

/// What came of bringing something back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BroughtBack {
    /// What changed.
    pub changes: Vec<Change>,
    /// Records that had no place, and can still be brought back.
    pub left: usize,
}

impl Journal {
    /// Lays aside what `changes` have deleted.
    pub fn lay_aside(
        &mut self,
        what: &Deleting,
        changes: &[Change],
        today: NaiveDate,
        now: &Now,
    ) -> Vec<Change> {
        let mut gone: BTreeMap<&RecordKey, (Option<&Envelope>, Option<&Envelope>)> =
            BTreeMap::new();
        for change in changes.iter().filter(|change| change.key.can_come_back()) {
            let of = gone.entry(&change.key);
            of.or_insert((change.before.as_ref(), None)).1 = change.after.as_ref();
        }
        let gone = gone.into_iter().filter_map(|(key, (before, left))| {
            let before = before.filter(|b| Some(*b) != left)?.clone();
            let (key, left) = (key.clone(), left.cloned());
            Some(Gone { key, before, left })
        });
        let aside = Aside {
            day: today,
            records: gone.collect(),
            kind: what.kind.word().to_owned(),
            title: what.title.trim().chars().take(TITLE).collect(),
            received: what.received,
            doubt: None,
            extra: Map::new(),
        };
        if aside.records.is_empty() && aside.received.is_none() {
            return Vec::new();
        }
        self.keep(RecordKey::Deleted(what.id), aside.to_data(), now)
    }

    fn asides(&self) -> impl Iterator<Item = (Uuid, Aside)> {
        let all = self.records().filter_map(|(key, record)| match key {
            RecordKey::Deleted(id) if !record.is_newer() => Some((*id, &record.data)),
            _ => None,
        });
        all.filter_map(|(id, data)| Some((id, Aside::from_data(data)?)))
    }

    /// Something was deleted.
    #[must_use]
    pub fn has_deleted(&self) -> bool {
        self.records()
            .any(|(key, _)| matches!(key, RecordKey::Deleted(_)))
    }

    /// What was deleted and can be brought back, the latest first.
    #[must_use]
    pub fn deleted(&self, today: NaiveDate) -> Vec<Deleted> {
        let all = self.asides().map(|(id, aside)| Deleted {
            id,
            kind: DeletedKind::from_word(&aside.kind).unwrap_or_default(),
            title: aside.title,
            day: aside.day,
            days_left: (DELETED_DAYS - (today - aside.day).num_days()).clamp(0, DELETED_DAYS),
            received: aside.received,
        });
        let mut all: Vec<Deleted> = all.collect();
        all.sort_by(|a, b| (b.day, &a.title, a.id).cmp(&(a.day, &b.title, b.id)));
        all
    }

    /// Brings back what one act has deleted. What stands there by now stays; what
    /// has no place beside it can still be brought back.
    pub fn bring_back(&mut self, id: Uuid, now: &Now) -> BroughtBack {
        let key = RecordKey::Deleted(id);
        let mut back = BroughtBack::default();
        let Some(mut aside) = self.kept(&key).and_then(Aside::from_data) else {
            return back;
        };
        aside.records.retain(|gone| {
            let there = self.record(&gone.key);
            let left = gone.left.as_ref();
            let whole = brought_back(&gone.key, &gone.before, left, there, (id, now));
            match whole.filter(|whole| whole.fits(&gone.key)) {
                Some(whole) => {
                    back.changes.extend(self.set(gone.key.clone(), Some(whole)));
                    false
                }
                None => true,
            }
        });
        back.left = aside.records.len();
        let left = if back.left == 0 {
            self.let_go(&key)
        } else {
            aside.received = None;
            self.keep(key, aside.to_data(), now)
        };
        back.changes.extend(left);
        back
    }

    /// What was deleted so long ago goes, and what the clock says for the first time
    /// is noted. The acts that went, and what changed.
    pub fn drop_deleted(&mut self, today: NaiveDate, now: &Now) -> (Vec<Uuid>, Vec<Change>) {
        let (mut gone, mut changes) = (Vec::new(), Vec::new());
        for (id, mut aside) in self.asides().collect::<Vec<_>>() {
            let key = RecordKey::Deleted(id);
            let days = |since: NaiveDate| (today - since).num_days();
            let age = days(aside.day);
            let is_due = age >= DELETED_DAYS;
            let doubt = aside.doubt.filter(|doubt| {
                // It has to say the same again, and not earlier than it first did.
                let then = (*doubt - aside.day).num_days();
                days(*doubt) >= 0 && (then >= DELETED_DAYS) == is_due && (then < 0) == (age < 0)
            });
            match doubt {
                _ if (0..DELETED_DAYS).contains(&age) => aside.doubt = None,
                Some(doubt) if days(doubt) == 0 => continue,
                Some(_) if is_due => {
                    gone.push(id);
                    changes.extend(self.let_go(&key));
                    continue;
                }
                Some(_) => {
                    aside.day = today;
                    aside.doubt = None;
                }
                None => aside.doubt = Some(today),
            }
            changes.extend(self.keep(key, aside.to_data(), now));
        }
        (gone, changes)
    }

    /// What one act has deleted goes for good.
    pub fn forget_deleted(&mut self, id: Uuid) -> Vec<Change> {
        self.let_go(&RecordKey::Deleted(id))
    }

    /// All that was deleted goes for good.
    pub fn forget_all_deleted(&mut self) -> Vec<Change> {
        let all = self.records().filter_map(|(key, _)| match key {
            RecordKey::Deleted(_) => Some(key.clone()),
            _ => None,
        });
        let all: Vec<RecordKey> = all.collect();
        all.iter().flat_map(|key| self.let_go(key)).collect()
    }

    /// The acts that hold what people have contributed to a meeting, or who they are:
    /// files, and records with quotes or names in them. The meeting itself is none.
    #[must_use]
    pub fn deleted_of_others(&self, meeting: Uuid) -> Vec<Uuid> {
        let quotes = |gone: &Gone| match gone.key {
            RecordKey::Meeting(id, part) => {
                id == meeting
                    && matches!(
                        part,
                        MeetingPart::Wall
                            | MeetingPart::Minutes
                            | MeetingPart::Outcome
                            | MeetingPart::Begun
                    )
            }
            _ => false,
        };
        let of_others = self.asides().filter(|(_, aside)| {
            aside.received == Some(meeting) || aside.records.iter().any(quotes)
        });
        of_others.map(|(id, _)| id).collect()
    }
}
