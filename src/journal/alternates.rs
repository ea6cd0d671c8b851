//! Versions from another tab or copy, until somebody has looked at them.

use super::Journal;
use crate::store::{Change, Now, RecordKey, TextKey, Version};

impl Journal {
    /// The versions to look at beside one text.
    #[must_use]
    pub fn alternates(&self, key: &TextKey) -> Vec<Version> {
        self.versions(key).shown()
    }

    /// The texts that have versions to look at.
    pub fn with_alternates(&self) -> impl Iterator<Item = TextKey> {
        self.records().filter_map(|(key, _)| match key {
            RecordKey::Alternate(text) if !self.alternates(text).is_empty() => Some(text.clone()),
            _ => None,
        })
    }

    /// Some text has versions to look at.
    #[must_use]
    pub fn has_alternates(&self) -> bool {
        self.with_alternates().next().is_some() || self.with_beside().next().is_some()
    }

    /// «Behold denne»: the other ones go to the earlier versions.
    pub fn keep_this(&mut self, key: &TextKey, now: &Now) -> Vec<Change> {
        let others = self.alternates(key);
        let mut changes = Vec::new();
        for other in others {
            changes.extend(self.looked_at(key, other, now));
        }
        changes
    }

    /// «Bruk denne»: the present text goes to the earlier versions.
    pub fn use_other(&mut self, key: &TextKey, other: &str, now: &Now) -> Vec<Change> {
        let Some(other) = self.alternate(key, other) else {
            return Vec::new();
        };
        let mut changes = self.put_version(key, &other, now);
        changes.extend(self.looked_at(key, other, now));
        changes
    }

    /// «Slå sammen»: the other one below the present text.
    pub fn join_both(&mut self, key: &TextKey, other: &str, now: &Now) -> Vec<Change> {
        let Some(other) = self.alternate(key, other) else {
            return Vec::new();
        };
        let mine = self.plain(key).trim_end();
        let both = if mine.is_empty() {
            other.text.clone()
        } else {
            format!("{mine}\n\n{}", other.text)
        };
        let mut changes = self.cut(key, now);
        changes.extend(self.put(key.record(), &[("text", both.into())], now));
        changes.extend(self.looked_at(key, other, now));
        changes
    }

    /// Writes a text that was typed over `base`. When another stands here by now,
    /// that one is kept beside it.
    pub fn write_over(
        &mut self,
        key: &TextKey,
        base: &str,
        text: &str,
        prompt_text: &str,
        now: &Now,
    ) -> Vec<Change> {
        let here = self.record(&key.record()).cloned();
        let Some(here) = here.filter(|here| ![base, text].contains(&here.text("text"))) else {
            return self.write_text(key, text, prompt_text, now);
        };
        if text == base {
            return Vec::new();
        }
        let mut changes = self.put_text(key, text, prompt_text, now);
        let mut texts = self.versions(key);
        texts.alternates.add(Version::of(&here));
        changes.extend(self.set_versions(key, &texts));
        changes
    }

    fn alternate(&self, key: &TextKey, text: &str) -> Option<Version> {
        let all = self.alternates(key);
        all.into_iter().find(|version| version.text == text)
    }

    /// Whatever was decided: the version is among the earlier ones from now on.
    /// The text may be changed, and the version is not asked about again.
    fn looked_at(&mut self, key: &TextKey, other: Version, now: &Now) -> Vec<Change> {
        let record = RecordKey::Alternate(key.clone());
        let mut versions = self.versions(key).alternates;
        versions.remove(&other);
        let mut changes = self.remember(key, other, now);
        let after = versions.to_envelope(self.record(&record));
        changes.extend(self.set(record, after));
        changes
    }
}
