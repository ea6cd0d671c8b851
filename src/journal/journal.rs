//! The records of one person, and writing in them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::store::{
    AnswerKey, Change, Envelope, MAX_REV, Now, RecordKey, STAYS_OF_SETTINGS, TextKey, Texts,
    Version, Versions, gathered, join_record, keep_beside,
};

/// Everything one person has written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Journal {
    records: BTreeMap<RecordKey, Envelope>,
}

/// An answer or a note as the pages show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What she wrote.
    pub text: String,
    /// What it answers, as it read when she wrote.
    pub prompt_text: String,
    /// Counts her writes.
    pub rev: u64,
    /// When it was written, RFC 3339.
    pub at: String,
}

impl Text {
    fn of(envelope: &Envelope) -> Self {
        Self {
            text: envelope.text("text").to_owned(),
            prompt_text: envelope.text("prompt_text").to_owned(),
            rev: envelope.rev,
            at: envelope.at.clone(),
        }
    }
}

/// What an undo did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Undone {
    /// What it changed.
    pub changes: Vec<Change>,
    /// Records that were changed again in the meantime, and therefore stay.
    pub kept: Vec<RecordKey>,
}

impl Journal {
    /// A journal of these records.
    #[must_use]
    pub fn new(records: BTreeMap<RecordKey, Envelope>) -> Self {
        Self { records }
    }

    /// All records, by key.
    pub fn records(&self) -> impl Iterator<Item = (&RecordKey, &Envelope)> {
        self.records.iter()
    }

    /// One record.
    #[must_use]
    pub fn record(&self, key: &RecordKey) -> Option<&Envelope> {
        self.records.get(key)
    }

    /// What goes into a backup. Which device this is stays here.
    #[must_use]
    pub fn travelling(&self) -> Vec<(RecordKey, Envelope)> {
        let records = self.records.iter().filter(|(key, _)| key.travels());
        records
            .filter_map(|(key, envelope)| {
                let mut envelope = envelope.clone();
                if *key == RecordKey::Settings {
                    for member in STAYS_OF_SETTINGS {
                        envelope.data.remove(member);
                    }
                }
                (*key != RecordKey::Settings || !envelope.data.is_empty())
                    .then(|| (key.clone(), envelope))
            })
            .collect()
    }

    /// The text under `key`, also when it was emptied.
    #[must_use]
    pub fn text(&self, key: &TextKey) -> Option<Text> {
        self.record(&key.record()).map(Text::of)
    }

    /// The answer under a prompt.
    #[must_use]
    pub fn answer(&self, key: &AnswerKey) -> Option<Text> {
        self.text(&TextKey::Answer(key.clone()))
    }

    /// All answers and notes with something in them.
    pub fn texts(&self) -> impl Iterator<Item = (TextKey, Text)> {
        self.records.iter().filter_map(|(key, e)| {
            let is_text = matches!(key, RecordKey::Answer(_) | RecordKey::Note(_));
            (is_text && !e.text("text").trim().is_empty())
                .then(|| Some((key.text_key()?, Text::of(e))))?
        })
    }

    /// Writes an answer or a note, and beside it what it answers as it reads
    /// now. Leaving a field untouched is no writing, whatever that reads.
    pub fn write_text(
        &mut self,
        key: &TextKey,
        text: &str,
        prompt_text: &str,
        now: &Now,
    ) -> Vec<Change> {
        if self.plain(key) == text {
            return Vec::new();
        }
        let mut changes = self.cut_before(key, text, now);
        changes.extend(self.put_text(key, text, prompt_text, now));
        changes
    }

    pub(super) fn put_text(
        &mut self,
        key: &TextKey,
        text: &str,
        prompt_text: &str,
        now: &Now,
    ) -> Vec<Change> {
        let mut members = vec![("text", Value::from(text))];
        if !prompt_text.is_empty() {
            members.push(("prompt_text", prompt_text.into()));
        }
        self.put(key.record(), &members, now)
    }

    /// The bare text under `key`, empty when there is none.
    pub(super) fn plain(&self, key: &TextKey) -> &str {
        self.record(&key.record()).map_or("", |e| e.text("text"))
    }

    /// Writes some members of a record; null removes one. The others stay.
    pub(super) fn put(
        &mut self,
        key: RecordKey,
        members: &[(&str, Value)],
        now: &Now,
    ) -> Vec<Change> {
        let old = self.records.get(&key);
        if old.is_some_and(Envelope::is_newer) {
            return Vec::new();
        }
        let mut data: Map<String, Value> = old.map(|o| o.data.clone()).unwrap_or_default();
        for (member, value) in members {
            if value.is_null() {
                data.remove(*member);
            } else {
                data.insert((*member).to_owned(), value.clone());
            }
        }
        if old.map_or(data.is_empty(), |o| o.data == data) {
            return Vec::new();
        }
        let next = Envelope::next(old, data, now);
        self.set(key, Some(next)).into_iter().collect()
    }

    /// Puts a record in place; nothing when that changes nothing.
    pub(super) fn set(&mut self, key: RecordKey, after: Option<Envelope>) -> Option<Change> {
        let before = match &after {
            Some(envelope) => self.records.insert(key.clone(), envelope.clone()),
            None => self.records.remove(&key),
        };
        (before != after).then_some(Change { key, before, after })
    }

    /// Everything about one text.
    pub(super) fn versions(&self, key: &TextKey) -> Texts {
        Texts {
            current: self.record(&key.record()).cloned(),
            alternates: Versions::read(self.record(&RecordKey::Alternate(key.clone()))),
            history: Versions::read(self.record(&RecordKey::History(key.clone()))),
        }
    }

    pub(super) fn set_versions(&mut self, key: &TextKey, texts: &Texts) -> Vec<Change> {
        let mut changes = Vec::new();
        for (record, versions) in [
            (RecordKey::Alternate(key.clone()), &texts.alternates),
            (RecordKey::History(key.clone()), &texts.history),
        ] {
            let after = versions.to_envelope(self.record(&record));
            changes.extend(self.set(record, after));
        }
        changes.extend(self.set(key.record(), texts.current.clone()));
        changes
    }

    /// Takes in what another tab has stored under `key`, and returns what is to
    /// be written because of it. When this tab has nothing `unsaved` there, the
    /// other one has built on it. Otherwise this tab's text stays where she is
    /// typing, and the other is kept beside it.
    pub fn absorb(
        &mut self,
        key: &RecordKey,
        theirs: &Envelope,
        unsaved: bool,
        now: &Now,
    ) -> Vec<Change> {
        let ours = match self.records.get(key) {
            Some(ours) if unsaved && !theirs.is_newer() && ours.data != theirs.data => ours,
            Some(ours) if unsaved && ours.rev > theirs.rev => return Vec::new(),
            _ => {
                self.records.insert(key.clone(), theirs.clone());
                return Vec::new();
            }
        };
        let meets = key.is_written_page() && ours.rev == theirs.rev;
        if matches!(
            key,
            RecordKey::Alternate(_) | RecordKey::History(_) | RecordKey::School(_)
        ) || meets
        {
            let mut joined = join_record(key, ours, theirs);
            if joined.data != theirs.data && (meets || matches!(key, RecordKey::School(_))) {
                joined.rev = ours.rev.max(theirs.rev).saturating_add(1).min(MAX_REV);
                joined.at = now.rfc3339();
            }
            self.records.insert(key.clone(), theirs.clone());
            return self.set(key.clone(), Some(joined)).into_iter().collect();
        }
        let mut mine = if key.is_written_page() {
            keep_beside(ours, theirs)
        } else {
            ours.clone()
        };
        mine.rev = mine.rev.max(theirs.rev).saturating_add(1).min(MAX_REV);
        mine.at = now.rfc3339();
        let mut changes = Vec::new();
        if let Some(text) = key.text_key() {
            let mut texts = self.versions(&text);
            texts.alternates.add(Version::of(theirs));
            texts.let_known_go();
            changes = self.set_versions(&text, &texts);
        }
        self.records.insert(key.clone(), theirs.clone());
        changes.extend(self.set(key.clone(), Some(mine)));
        changes
    }

    /// Takes changes back, to the exact state before. A text that was written
    /// since stays, together with its versions.
    pub fn undo(&mut self, changes: &[Change]) -> Undone {
        let group = |key: &RecordKey| key.text_key().map_or(key.clone(), |t| t.record());
        let written = changes
            .iter()
            .filter(|c| self.record(&c.key) != c.after.as_ref());
        let since: BTreeSet<RecordKey> = gathered(written.map(|c| group(&c.key)));
        let back = changes
            .iter()
            .rev()
            .filter(|c| !since.contains(&group(&c.key)));
        let changes = back
            .filter_map(|c| self.set(c.key.clone(), c.before.clone()))
            .collect();
        let kept = since.into_iter().collect();
        Undone { changes, kept }
    }
}
