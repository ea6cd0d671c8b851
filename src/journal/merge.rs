//! Restoring a backup: a merge, shown before it is done.

use crate::order::ordered;
use std::collections::{BTreeMap, BTreeSet};

use super::Journal;
use crate::store::{
    Change, Envelope, RecordKey, TextKey, Texts, VERSION, Versions, bounds, gathered, join_record,
};

/// Why a record of a file is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Written by a newer version of the app.
    Newer,
    /// It does not hold what its key says.
    Unreadable,
    /// A record that belongs to one device and no backup has.
    NotOurs,
}

/// What becomes of one record of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Not here yet.
    New,
    /// Here already.
    Same,
    /// Takes the place of what is here, and has it within.
    Newer,
    /// What is here has gone on from it.
    Older,
    /// Both say something of their own, and both stay.
    BothKept,
    /// Left out.
    Refused(Refusal),
}

/// One line of the dry run.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Which record.
    pub key: RecordKey,
    /// What becomes of it.
    pub fate: Fate,
    /// What is here.
    pub ours: Option<Envelope>,
    /// What the file has.
    pub theirs: Envelope,
}

/// The dry run of a restore.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// One line per record; versions are counted with their text.
    pub rows: Vec<Row>,
    incoming: Incoming,
}

/// How many of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// [`Fate::New`]
    pub new: usize,
    /// [`Fate::Same`]
    pub same: usize,
    /// [`Fate::Newer`]
    pub newer: usize,
    /// [`Fate::Older`]
    pub older: usize,
    /// [`Fate::BothKept`]
    pub both_kept: usize,
    /// [`Fate::Refused`]
    pub refused: usize,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Incoming {
    texts: BTreeMap<TextKey, Texts>,
    others: BTreeMap<RecordKey, Envelope>,
}

impl Incoming {
    fn take(&mut self, key: RecordKey, envelope: Envelope) {
        let Some(text) = key.text_key() else {
            let joined = match self.others.get(&key) {
                Some(known) => join_record(&key, known, &envelope),
                None => envelope,
            };
            self.others.insert(key, joined);
            return;
        };
        let mut found = Texts::default();
        match key {
            RecordKey::Alternate(_) => found.alternates = Versions::read(Some(&envelope)),
            RecordKey::History(_) => found.history = Versions::read(Some(&envelope)),
            _ => found.current = Some(envelope),
        }
        let known = self.texts.remove(&text).unwrap_or_default();
        self.texts.insert(text, known.join(&found));
    }
}

fn refusal(journal: &Journal, key: &RecordKey, theirs: &Envelope) -> Option<Refusal> {
    let ours_newer = journal.record(key).is_some_and(Envelope::is_newer);
    if theirs.v > VERSION || ours_newer {
        Some(Refusal::Newer)
    } else if !key.travels() {
        Some(Refusal::NotOurs)
    } else if !theirs.fits(key) {
        Some(Refusal::Unreadable)
    } else {
        None
    }
}

impl Plan {
    /// What would happen if these records were merged into `journal`.
    #[must_use]
    pub fn new(journal: &Journal, records: Vec<(RecordKey, Envelope)>) -> Self {
        let mut plan = Self::default();
        let mut asked = Vec::new();
        for (key, theirs) in records {
            let theirs = bounds::tame(&key, theirs);
            match refusal(journal, &key, &theirs) {
                Some(reason) => plan.rows.push(Row {
                    ours: journal.record(&key).cloned(),
                    key,
                    fate: Fate::Refused(reason),
                    theirs,
                }),
                None => {
                    plan.incoming.take(key.clone(), theirs.clone());
                    asked.push((key, theirs));
                }
            }
        }
        let mut after = journal.clone();
        after.apply(&plan);
        for (key, theirs) in asked {
            let versions = matches!(key, RecordKey::Alternate(_) | RecordKey::History(_));
            let fate = match key.text_key() {
                Some(text) if versions && plan.has_text(&text) => continue,
                Some(text) => text_fate(journal, &after, &text, &theirs),
                None => record_fate(journal.record(&key), after.record(&key), &theirs),
            };
            plan.rows.push(Row {
                ours: journal.record(&key).cloned(),
                key,
                fate,
                theirs,
            });
        }
        plan.rows = ordered(plan.rows, |a, b| a.key.cmp(&b.key));
        plan
    }

    fn has_text(&self, key: &TextKey) -> bool {
        let texts = self.incoming.texts.get(key);
        texts.is_some_and(|texts| texts.current.is_some())
    }

    /// How many of each.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for row in &self.rows {
            *match row.fate {
                Fate::New => &mut counts.new,
                Fate::Same => &mut counts.same,
                Fate::Newer => &mut counts.newer,
                Fate::Older => &mut counts.older,
                Fate::BothKept => &mut counts.both_kept,
                Fate::Refused(_) => &mut counts.refused,
            } += 1;
        }
        counts
    }
}

fn text_fate(before: &Journal, after: &Journal, key: &TextKey, theirs: &Envelope) -> Fate {
    let known = before.alternates(key);
    let known: BTreeSet<&str> = gathered(known.iter().map(|v| v.text.as_str()));
    let ours = before.record(&key.record());
    let after_all = after.alternates(key);
    if after_all.iter().any(|v| !known.contains(v.text.as_str())) {
        Fate::BothKept
    } else {
        record_fate(ours, after.record(&key.record()), theirs)
    }
}

fn record_fate(ours: Option<&Envelope>, after: Option<&Envelope>, theirs: &Envelope) -> Fate {
    match ours {
        None => Fate::New,
        Some(ours) if ours.data == theirs.data => Fate::Same,
        Some(ours) if after.is_some_and(|a| a.data == ours.data) => Fate::Older,
        Some(_) => Fate::Newer,
    }
}

impl Journal {
    /// Does what the plan says. All texts that were here are still here: as the
    /// text, within it, beside it or among the earlier versions.
    pub fn apply(&mut self, plan: &Plan) -> Vec<Change> {
        let mut changes = Vec::new();
        for (key, theirs) in &plan.incoming.texts {
            let joined = self.versions(key).join(theirs);
            changes.extend(self.set_versions(key, &joined));
        }
        for (key, theirs) in &plan.incoming.others {
            let joined = match self.record(key) {
                _ if *key == RecordKey::Settings => join_settings(self.record(key), theirs),
                Some(ours) => join_record(key, ours, theirs),
                None => theirs.clone(),
            };
            changes.extend(self.set(key.clone(), Some(joined)));
        }
        ordered(changes, |a, b| a.key.cmp(&b.key))
    }
}

/// Whose device this is, is said here and never by a file; having said only
/// that does not count as having chosen settings.
fn join_settings(ours: Option<&Envelope>, theirs: &Envelope) -> Envelope {
    let portable = |e: &Envelope| {
        let mut e = e.clone();
        e.data.remove("device");
        e
    };
    let device = ours.and_then(|o| o.data.get("device").cloned());
    let mut joined = match ours.map(portable).filter(|o| !o.data.is_empty()) {
        Some(ours) => join_record(&RecordKey::Settings, &ours, &portable(theirs)),
        None => portable(theirs),
    };
    if let Some(device) = device {
        joined.data.insert("device".to_owned(), device);
    }
    joined
}
