//! Several versions of one text: earlier ones, or ones nobody has looked at.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::order::ordered;

use super::bounds::{counted, from_outside};
use super::{Envelope, VERSION, gathered};

/// What an empty set of versions has for a time: a function of the content,
/// so that the order in which copies are joined leaves no trace.
const NEVER: &str = "1970-01-01T00:00:00Z";

/// The most versions of one text.
const MOST: usize = 1_000;

/// One version of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// The text.
    pub text: String,
    /// When it was written, RFC 3339.
    pub at: String,
    /// Its revision.
    pub rev: u64,
    /// What else was stored with it, such as `prompt_text`.
    pub extra: Map<String, Value>,
}

impl Version {
    /// The text of a record as a version.
    #[must_use]
    pub fn of(envelope: &Envelope) -> Self {
        let mut extra = envelope.data.clone();
        for own in ["text", "at", "rev"] {
            extra.remove(own);
        }
        Self {
            text: envelope.text("text").to_owned(),
            at: envelope.at.clone(),
            rev: envelope.rev,
            extra,
        }
    }

    /// The version as the current record.
    #[must_use]
    pub fn to_envelope(&self) -> Envelope {
        Envelope {
            v: VERSION,
            rev: self.rev,
            at: self.at.clone(),
            data: self.data(),
            extra: Map::new(),
        }
    }

    /// The members of a record with this text.
    #[must_use]
    pub fn data(&self) -> Map<String, Value> {
        let mut data = self.extra.clone();
        data.insert("text".to_owned(), Value::from(self.text.as_str()));
        data
    }

    fn from_json(value: Value) -> Option<Self> {
        let Value::Object(mut extra) = value else {
            return None;
        };
        Some(Self {
            text: extra.remove("text")?.as_str()?.to_owned(),
            at: extra.remove("at")?.as_str()?.to_owned(),
            rev: counted(extra.remove("rev")?.as_u64()?),
            extra,
        })
    }

    fn to_json(&self) -> Value {
        let mut members = self.data();
        members.insert("at".into(), self.at.as_str().into());
        members.insert("rev".into(), self.rev.into());
        Value::Object(members)
    }

    /// A total order: revision, then text, and only to tell equal ones apart
    /// the rest.
    pub(super) fn weight(&self) -> (u64, &str, String, &str) {
        (self.rev, &self.text, sorted(&self.extra), &self.at)
    }
}

/// The members as text, in one order.
pub(super) fn sorted(members: &Map<String, Value>) -> String {
    let members = ordered(members.iter().collect(), |a, b| a.0.cmp(b.0));
    let members = members.into_iter();
    let members = members.map(|(name, value)| (name.clone(), value.clone()));
    Value::Object(gathered(members)).to_string()
}

/// A set of versions by text that can be joined in any order: what was taken
/// out stays out, also when a stale tab or an old copy brings it again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Versions {
    /// Oldest first.
    versions: Vec<Version>,
    /// Taken out: short hash of the text, and up to which revision.
    gone: Map<String, Value>,
    /// Members of newer versions.
    extra: Map<String, Value>,
}

/// A revision among what is gone.
fn count(rev: &Value) -> u64 {
    rev.as_u64().unwrap_or_default()
}

fn fingerprint(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    hash.iter().take(6).map(|b| format!("{b:02x}")).collect()
}

impl Versions {
    /// Reads a record; nothing when it holds no versions.
    #[must_use]
    pub fn of(envelope: &Envelope) -> Option<Self> {
        let mut data = envelope.data.clone();
        let Value::Array(versions) = data.remove("versions")? else {
            return None;
        };
        let versions = versions.into_iter().map(Version::from_json);
        let gone = match data.remove("gone") {
            None => Map::new(),
            Some(Value::Object(mut gone)) => {
                for rev in gone.values_mut() {
                    *rev = counted(rev.as_u64()?).into();
                }
                gone
            }
            Some(_) => return None,
        };
        let mut read = Self {
            versions: versions.collect::<Option<_>>()?,
            gone,
            extra: data,
        };
        read.tidy();
        Some(read)
    }

    /// As [`Versions::of`], empty when there is no record.
    #[must_use]
    pub fn read(envelope: Option<&Envelope>) -> Self {
        envelope.and_then(Self::of).unwrap_or_default()
    }

    /// The record, over `previous`; nothing when there is nothing to keep.
    #[must_use]
    pub fn to_envelope(&self, previous: Option<&Envelope>) -> Option<Envelope> {
        if self.versions.is_empty() && self.gone.is_empty() {
            return None;
        }
        let newest = self.versions.iter().map(|v| v.at.as_str()).max();
        let revs = self.versions.iter().map(|v| v.rev);
        Some(Envelope {
            v: VERSION,
            rev: revs.chain(self.gone.values().map(count)).max().unwrap_or(1),
            at: newest.unwrap_or(NEVER).to_owned(),
            data: self.data(),
            extra: previous.map(|p| p.extra.clone()).unwrap_or_default(),
        })
    }

    /// With the counts of a file begun anew where nobody counted to them.
    pub(super) fn tamed(mut self) -> Self {
        for version in &mut self.versions {
            version.rev = from_outside(version.rev);
        }
        self.gone
            .retain(|_, rev| count(rev) == from_outside(count(rev)));
        self.tidy();
        self
    }

    /// The members of the record.
    pub(super) fn data(&self) -> Map<String, Value> {
        let mut data = self.extra.clone();
        let versions = self.versions.iter().map(Version::to_json).collect();
        data.insert("versions".into(), versions);
        if !self.gone.is_empty() {
            let gone = self.gone.clone().into_iter().collect();
            let gone = ordered(gone, |a: &(String, Value), b| a.0.cmp(&b.0));
            data.insert("gone".into(), Value::Object(gathered(gone)));
        }
        data
    }

    /// The versions, oldest first.
    #[must_use]
    pub fn list(&self) -> &[Version] {
        &self.versions
    }

    /// Whether a version has exactly this text.
    #[must_use]
    pub fn has(&self, text: &str) -> bool {
        self.versions.iter().any(|v| v.text == text)
    }

    /// Whether a version was in the set and was taken out.
    #[must_use]
    pub fn had(&self, version: &Version) -> bool {
        let rev = |gone: &Map<String, Value>| gone.get(&fingerprint(&version.text)).map(count);
        !self.gone.is_empty() && rev(&self.gone) >= Some(version.rev)
    }

    /// Puts a version in, unless it was taken out before.
    pub fn add(&mut self, version: Version) {
        self.versions.push(version);
        self.tidy();
    }

    /// Puts several in.
    pub fn extend(&mut self, versions: impl IntoIterator<Item = Version>) {
        self.versions.extend(versions);
        self.tidy();
    }

    /// Takes a version out for good.
    pub fn remove(&mut self, version: &Version) {
        self.is_gone(fingerprint(&version.text), version.rev);
        self.tidy();
    }

    fn is_gone(&mut self, hash: String, rev: u64) {
        let gone = self.gone.entry(hash).or_insert(Value::Null);
        *gone = rev.max(count(gone)).into();
    }

    /// Keeps only versions that `wanted` says yes to, without remembering the
    /// others as taken out.
    pub fn retain(&mut self, wanted: impl FnMut(&Version) -> bool) {
        self.versions.retain(wanted);
    }

    /// Both together. Commutative, associative, idempotent.
    #[must_use]
    pub fn join(mut self, other: &Self) -> Self {
        self.versions.extend(other.versions.iter().cloned());
        for (hash, rev) in &other.gone {
            self.is_gone(hash.clone(), count(rev));
        }
        for (member, value) in &other.extra {
            let kept = self.extra.entry(member).or_insert_with(|| value.clone());
            let [ours, theirs] = [&*kept, value].map(Value::to_string);
            if ours < theirs {
                *kept = value.clone();
            }
        }
        self.tidy();
        self
    }

    /// One version per text (the heaviest), none that is gone, oldest first,
    /// and no more than anybody looks through.
    fn tidy(&mut self) {
        let versions = std::mem::take(&mut self.versions);
        let mut versions = ordered(versions, |a, b| {
            let lighter = (a.rev, &a.text).cmp(&(b.rev, &b.text));
            lighter.then_with(|| a.weight().cmp(&b.weight()))
        });
        let mut seen = BTreeSet::new();
        let texts = versions.iter().rev().map(|version| version.text.as_str());
        let mut last: Vec<bool> = texts.map(|text| seen.insert(text)).collect();
        versions.retain(|version| last.pop() == Some(true) && !self.had(version));
        versions.drain(..versions.len().saturating_sub(MOST));
        self.versions = versions;
    }
}
