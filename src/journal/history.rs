//! Earlier versions of a text: when one is cut, and how many stay.

use serde_json::Value;

use super::Journal;
use crate::store::{Change, Envelope, Now, RecordKey, TextKey, Version, Versions};

/// A text this old is no longer being typed: it is kept before it is changed.
pub const SETTLED_MINUTES: i64 = 5;

/// How many versions of a text stay.
pub const MOST_VERSIONS: usize = 20;

/// How many bytes of text all versions of a text may have.
pub const MOST_BYTES: usize = 64 * 1024;

/// Whether `old` is to be kept before `new` takes its place: when it has
/// settled, or when more than half of it goes. A clock that went backwards
/// counts as settled.
fn worth_keeping(old: &Envelope, new: &str, now: &Now) -> bool {
    let text = old.text("text");
    if text.trim().is_empty() {
        return false;
    }
    let age = now.minutes_since(&old.at);
    if age.is_none_or(|minutes| !(0..SETTLED_MINUTES).contains(&minutes)) {
        return true;
    }
    let same = |(a, b): &(char, char)| a == b;
    let start = text.chars().zip(new.chars()).take_while(same).count();
    let [all, new_all] = [text, new].map(|t| t.chars().count());
    let room = all.min(new_all) - start;
    let back = text.chars().rev().zip(new.chars().rev()).take(room);
    (start + back.take_while(same).count()) * 2 < all
}

impl Journal {
    /// Earlier versions, oldest first.
    #[must_use]
    pub fn history(&self, key: &TextKey) -> Vec<Version> {
        let present = self.plain(key);
        let versions = self.versions(key).history;
        let earlier = versions.list().iter().filter(|v| v.text != present);
        earlier.cloned().collect()
    }

    /// Keeps the present text if `new` is about to write over something.
    pub(super) fn cut_before(&mut self, key: &TextKey, new: &str, now: &Now) -> Vec<Change> {
        match self.record(&key.record()) {
            Some(old) if worth_keeping(old, new, now) => self.cut(key, now),
            _ => Vec::new(),
        }
    }

    /// Keeps the present text.
    pub(super) fn cut(&mut self, key: &TextKey, now: &Now) -> Vec<Change> {
        match self.record(&key.record()) {
            Some(old) if !old.text("text").trim().is_empty() => {
                let version = Version::of(old);
                self.remember(key, version, now)
            }
            _ => Vec::new(),
        }
    }

    /// Puts a version into the history, and drops the oldest ones beyond the
    /// bounds, if a verified copy has them.
    pub(super) fn remember(&mut self, key: &TextKey, version: Version, now: &Now) -> Vec<Change> {
        let record = RecordKey::History(key.clone());
        let old = self.record(&record);
        if old.is_some_and(Envelope::is_newer) {
            return Vec::new();
        }
        let mut versions = Versions::read(old);
        versions.add(version);
        while let [oldest, _, ..] = versions.list() {
            let bytes: usize = versions.list().iter().map(|v| v.text.len()).sum();
            let over = versions.list().len() > MOST_VERSIONS || bytes > MOST_BYTES;
            if !over || !self.is_copied(key, oldest, now) {
                break;
            }
            let oldest = oldest.clone();
            versions.remove(&oldest);
        }
        let after = versions.to_envelope(old);
        self.set(record, after).into_iter().collect()
    }

    /// Makes an earlier version the text again; the present text is kept.
    pub fn take_back(&mut self, key: &TextKey, earlier: &str, now: &Now) -> Vec<Change> {
        let found = self.history(key).into_iter().find(|v| v.text == earlier);
        match found {
            Some(version) if self.plain(key) != earlier => self.put_version(key, &version, now),
            _ => Vec::new(),
        }
    }

    /// Makes a version the text; the present text is kept.
    pub(super) fn put_version(
        &mut self,
        key: &TextKey,
        version: &Version,
        now: &Now,
    ) -> Vec<Change> {
        let data = version.data();
        let members: Vec<(&str, Value)> =
            data.iter().map(|(m, v)| (m.as_str(), v.clone())).collect();
        let mut changes = self.cut(key, now);
        changes.extend(self.put(key.record(), &members, now));
        changes
    }
}
