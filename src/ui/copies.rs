//! Copies of everything, in and out.

use leptos::prelude::*;
use serde_json::{Map, Value};

use crate::bundle::shape::Shape;
use crate::bundle::{Bundle, CourseRef, Kind, Reading, Refusal, Written, backup};
use crate::journal::{Journal, Plan};
use crate::store::{Change, Envelope, MeetingPart, PREFIX, RecordKey};
use crate::ui::edge;
use crate::ui::meeting::{arrived, minutes_arrived};
use crate::ui::state::AppState;

/// A file that was handed to the app: its name, and its bytes or why they could
/// not be had.
pub type InFile = (String, Result<Vec<u8>, Unread>);

/// Records to keep as they are, by key.
pub type Kept = Vec<(RecordKey, Map<String, Value>)>;

/// Why a file's bytes are not there. Natively no file is ever read.
#[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
#[derive(Clone, Debug, PartialEq)]
pub enum Unread {
    /// Refused by its size, before it was read.
    Refused(Refusal),
    /// The browser could not read it.
    Unreadable,
}

/// What one file turned out to be, on a page where copies are restored.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// A copy of notes, with what a restore would do.
    Copy {
        /// The dry run.
        plan: Box<Plan>,
        /// Made with another course.
        other_course: bool,
    },
    /// Whole records, such as a meeting's; none when they change nothing.
    Records {
        /// The contract's word.
        result: &'static str,
        /// What they mean, in words.
        words: String,
        /// What would be kept.
        records: Kept,
    },
    /// Pages of a course, not yet looked into.
    Pack(Box<Bundle>),
    /// Pages of a course, with what taking them in would do; they may be refused.
    Opened {
        /// The contract's word.
        result: &'static str,
        /// What they are, or why not.
        words: String,
        /// The dry run.
        plan: Option<Box<Plan>>,
    },
    /// The code that would look into it could not be had.
    Lacking,
    /// A bundle of another kind.
    OtherKind(Kind),
    /// Made by a newer app.
    Parked,
    /// Needs a password.
    Sealed,
    /// Refused.
    Refused(Refusal),
    /// The browser could not read it.
    Unreadable,
}

impl AppState {
    /// The course that a bundle is made with.
    #[must_use]
    pub fn course_ref(&self) -> CourseRef {
        let known = self.course(|course| CourseRef::new(&course.id, &course.version));
        known.unwrap_or_else(|| CourseRef::new("lareplanverket", "1.0.0"))
    }

    /// Whole days since the last verified copy. Reads the journal's signal.
    #[must_use]
    pub fn copy_age_days(&self) -> Option<i64> {
        self.journal.with(|j| j.copy_age(&edge::now()))
    }

    /// A copy of everything: one file, more only when one cannot hold it.
    ///
    /// # Errors
    /// When a record is too large for any file.
    pub fn copy_files(&self) -> Result<Vec<Written>, Refusal> {
        self.flush();
        let records = self.journal.with_untracked(|j| j.travelling());
        let named = records
            .into_iter()
            .map(|(key, envelope)| (key.path(), envelope));
        backup::write_all(named, &self.course_ref(), edge::today())
    }

    /// Hands a copy of everything to the browser's download.
    pub fn save_copy(&self) {
        for file in self.copy_files().unwrap_or_default() {
            edge::save_file(&file.file_name(), &file.bytes);
        }
    }

    /// Hands what could not be read to the browser's download, as it was.
    pub fn save_quarantine(&self) {
        let found = self.quarantined.get_untracked();
        let texts: Vec<String> = found
            .iter()
            .map(|q| format!("{}\n{}", q.found_at, q.raw))
            .collect();
        edge::save_as(
            "moteklar-uleselig.txt",
            "text/plain",
            texts.join("\n\n").as_bytes(),
        );
    }

    /// What a file is, and what a restore of it would do. `after` is the journal
    /// as it will be when the files before this one are restored.
    #[must_use]
    pub fn look_into(&self, bytes: &[u8], after: &mut Journal) -> Vec<Found> {
        let look = |reading| match reading {
            Ok(Reading::Bundle(received)) if received.bundle.kind == Kind::Backup => {
                match backup::records(&received.bundle) {
                    Ok(restored) => {
                        let records = keyed(restored.records);
                        let plan = Plan::new(after, records);
                        after.apply(&plan);
                        let ours = self.course_ref().id;
                        let other_course = received.bundle.course.is_some_and(|c| c.id != ours);
                        Found::Copy {
                            plan: Box::new(plan),
                            other_course,
                        }
                    }
                    Err(refusal) => Found::Refused(refusal),
                }
            }
            Ok(Reading::Bundle(received)) if received.bundle.kind == Kind::Meeting => {
                match arrived(self.t(), &received.bundle, after) {
                    Ok(arrived) => {
                        let kept = arrived.kept.iter();
                        let records = kept.map(|kept| {
                            let plan = RecordKey::Meeting(kept.plan.id, MeetingPart::Plan);
                            (plan, kept.to_data())
                        });
                        let records: Kept = records.collect();
                        for (key, data) in &records {
                            after.keep(key.clone(), data.clone(), &edge::now());
                        }
                        Found::Records {
                            result: arrived.result,
                            words: arrived.words,
                            records,
                        }
                    }
                    Err(refusal) => Found::Refused(refusal),
                }
            }
            Ok(Reading::Bundle(received)) if received.bundle.kind == Kind::Minutes => {
                match minutes_arrived(self.t(), &received.bundle, after) {
                    Ok((result, words, records)) => {
                        for (key, data) in &records {
                            after.keep(key.clone(), data.clone(), &edge::now());
                        }
                        Found::Records {
                            result,
                            words,
                            records,
                        }
                    }
                    Err(refusal) => Found::Refused(refusal),
                }
            }
            Ok(Reading::Bundle(received)) if received.bundle.kind == Kind::Pack => {
                Found::Pack(Box::new(received.bundle))
            }
            Ok(Reading::Bundle(received)) => match self.desk_records(&received.bundle) {
                Some(Ok(records)) => {
                    let plan = Plan::new(after, records);
                    after.apply(&plan);
                    Found::Copy {
                        plan: Box::new(plan),
                        other_course: false,
                    }
                }
                Some(Err(refusal)) => Found::Refused(refusal),
                None => Found::OtherKind(received.bundle.kind),
            },
            Ok(Reading::Parked { .. }) => Found::Parked,
            Ok(Reading::Sealed { .. }) => Found::Sealed,
            Err(refusal) => Found::Refused(refusal),
        };
        crate::bundle::open(bytes).into_iter().map(look).collect()
    }

    /// Keeps whole records; what that changed, for an undo.
    pub fn keep_all(&self, records: Kept) -> Vec<Change> {
        let mut all = Vec::new();
        self.change(|journal| {
            let now = edge::now();
            for (key, data) in records {
                all.extend(journal.keep(key, data, &now));
            }
            all.clone()
        });
        all
    }

    /// Compares a copy that was read back with what is stored now. Only then
    /// does it count. Says how many records it holds, or `None` when it differs.
    pub fn verify_copy(&self, bytes: &[u8]) -> Option<usize> {
        self.flush();
        let Ok(Reading::Bundle(received)) = crate::bundle::read(bytes) else {
            return None;
        };
        let in_file = keyed(backup::records(&received.bundle).ok()?.records);
        let mut stored = self.journal.with_untracked(|j| j.travelling());
        stored.sort_by_key(|(key, _)| key.path());
        let same =
            in_file.len() == stored.len() && in_file.iter().zip(&stored).all(|(a, b)| a == b);
        if !same {
            return None;
        }
        let sum = received.sha256.to_string();
        self.change(|j| j.copy_verified(&in_file, &sum, &edge::now()));
        Some(in_file.len())
    }
}

fn keyed(records: Vec<(String, Envelope)>) -> Vec<(RecordKey, Envelope)> {
    let key = |path: String| RecordKey::from_path(path.strip_prefix(PREFIX).unwrap_or(&path));
    let mut keyed: Vec<_> = records
        .into_iter()
        .map(|(path, e)| (key(path), e))
        .collect();
    keyed.sort_by_key(|(key, _)| key.path());
    keyed
}
