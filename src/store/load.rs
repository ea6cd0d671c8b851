//! The start: what the two places hold becomes one set of records.

use std::collections::BTreeMap;

use vecmap::VecMap;

use super::{
    Draft, Envelope, Place, Put, RecordKey, Store, StoreError, TextKey, Update, Version, Versions,
    join_record, meet, settle_text,
};

/// A value that could not be read. It stays, and can be downloaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// The record it was stored as.
    pub key: RecordKey,
    /// The value, as far as Rust can hold it.
    pub raw: String,
    /// The whole key under which the value is found byte for byte.
    pub found_at: String,
    /// Found in local storage; otherwise in the archive.
    pub local: bool,
}

/// What was found, reconciled, and what each place lacks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loaded {
    /// The records.
    pub records: BTreeMap<RecordKey, Envelope>,
    /// What local storage held, value by value, damaged ones included.
    pub local: BTreeMap<RecordKey, String>,
    /// Records that local storage lacks or holds an older version of.
    pub to_local: Vec<RecordKey>,
    /// Records that the archive lacks or holds an older version of.
    pub to_archive: Update,
    /// Values that could not be read, from now and from before.
    pub quarantined: Vec<Quarantined>,
    /// What the archive had not confirmed when a tab was closed. It is in `records`.
    pub drafts: Vec<Draft>,
    /// A newer version of the app has been here: everything is shown, nothing
    /// is written.
    pub newer_seen: bool,
    /// Nothing of a person's own was found.
    pub empty_start: bool,
}

/// Everything of ours in local storage.
///
/// # Errors
/// When the place cannot be read.
pub fn local_entries(store: &dyn Store) -> Result<Vec<(String, String)>, StoreError> {
    let mut entries = Vec::new();
    for key in store.keys()? {
        if RecordKey::parse(&key).is_some()
            && let Some(value) = store.get(&key)?
        {
            entries.push((key, value));
        }
    }
    Ok(entries)
}

type Side = BTreeMap<RecordKey, Envelope>;

/// Reconciles the two places. Writes nothing.
#[must_use]
pub fn load(local: Vec<(String, String)>, archive: Vec<(String, String)>) -> Loaded {
    let mut loaded = Loaded::default();
    let here = loaded.take(local, true);
    let there = loaded.take(archive, false);
    let only_there = there.keys().filter(|key| !here.contains_key(key));
    // Versions that reconciling brings to light, added at the end.
    let mut beside: VecMap<RecordKey, Versions> = VecMap::new();
    let mut keep =
        |text: Option<TextKey>, key: fn(TextKey) -> RecordKey, versions: Vec<Version>| {
            if let Some(text) = text {
                beside.entry(key(text)).or_default().extend(versions);
            }
        };
    for key in here.keys().chain(only_there) {
        let envelope = match (here.get(key), there.get(key)) {
            (Some(a), Some(b)) if a.is_newer() || b.is_newer() => {
                if (a.v, a.rev) >= (b.v, b.rev) { a } else { b }.clone()
            }
            (Some(a), Some(b)) => match key {
                RecordKey::Answer(_) | RecordKey::Note(_) => {
                    let settled = settle_text(a, b);
                    keep(
                        key.text_key(),
                        RecordKey::Alternate,
                        settled.alternate.into_iter().collect(),
                    );
                    keep(
                        key.text_key(),
                        RecordKey::History,
                        settled.past.into_iter().collect(),
                    );
                    settled.kept
                }
                _ => {
                    let joined = join_record(key, a, b);
                    if let RecordKey::Alternate(text) = key {
                        // Looked at in one place: the other may be the only
                        // one that still has the text.
                        let left = Versions::read(Some(&joined));
                        let all = [a, b].map(|e| Versions::read(Some(e)));
                        let all = all.iter().flat_map(|v| v.list().iter().cloned());
                        let lost: Vec<_> = all.filter(|v| !left.has(&v.text)).collect();
                        keep(Some(text.clone()), RecordKey::History, lost);
                    }
                    joined
                }
            },
            (Some(one), None) | (None, Some(one)) => one.clone(),
            (None, None) => continue,
        };
        loaded.newer_seen |= envelope.is_newer();
        loaded.records.insert(key.clone(), envelope);
    }
    for (key, versions) in beside {
        let old = loaded.records.get(&key);
        if old.is_none_or(|o| !o.is_newer())
            && let Some(envelope) = Versions::read(old).join(&versions).to_envelope(old)
        {
            loaded.records.insert(key, envelope);
        }
    }
    let unknown = loaded.take_up_drafts(&there);
    loaded.compare(&here, &there, unknown);
    loaded
}

impl Loaded {
    fn take(&mut self, entries: Vec<(String, String)>, local: bool) -> Side {
        let mut side = Side::new();
        for (found_at, raw) in entries {
            let Some(key) = RecordKey::parse(&found_at) else {
                continue;
            };
            let read = Envelope::read(&key, &raw);
            if local {
                self.local.insert(key.clone(), raw.clone());
            }
            let key = match (key, read) {
                (RecordKey::Quarantine { path, .. }, _) => RecordKey::from_path(&path),
                (RecordKey::Unsaved { record, .. }, Ok(to)) => {
                    self.newer_seen |= to.is_newer();
                    self.drafts.push(Draft::read(found_at, raw, *record, to));
                    continue;
                }
                (key, Ok(envelope)) => {
                    side.insert(key, envelope);
                    continue;
                }
                (RecordKey::Unknown(_), Err(_)) => continue,
                (key, Err(_)) => key,
            };
            if !self
                .quarantined
                .iter()
                .any(|q| q.key == key && q.raw == raw)
            {
                self.quarantined.push(Quarantined {
                    key,
                    raw,
                    found_at,
                    local,
                });
            }
        }
        side
    }

    /// Takes what did not come to the archive into the records. What the archive
    /// had then, for records that it does not have now: it may have come late.
    fn take_up_drafts(&mut self, there: &Side) -> Side {
        let mut unknown = Side::new();
        for Draft { key, from, to, .. } in &self.drafts {
            let taken_up = match self.records.get(key) {
                _ if to.is_newer() => continue,
                Some(record) if record.is_newer() => continue,
                Some(record) if key.joins_fields() => meet(from.as_ref(), to, record),
                Some(record) => join_record(key, record, to),
                None => to.clone(),
            };
            if let (Some(from), None) = (from, there.get(key)) {
                unknown.entry(key.clone()).or_insert_with(|| from.clone());
            }
            self.records.insert(key.clone(), taken_up);
        }
        unknown
    }

    fn compare(&mut self, here: &Side, there: &Side, mut unknown: Side) {
        let mut to_archive = Vec::new();
        self.empty_start = true;
        for (key, envelope) in &self.records {
            if !matches!(key, RecordKey::Settings | RecordKey::Copy) {
                self.empty_start = false;
            }
            if envelope.is_newer() || key.place() == Place::AsFound {
                continue;
            }
            if key.place() == Place::Both && here.get(key) != Some(envelope) {
                self.to_local.push(key.clone());
            }
            if there.get(key) != Some(envelope) {
                let to = envelope.clone();
                let put = if key.joins_fields() {
                    let from = there.get(key).cloned().or_else(|| unknown.remove(key));
                    Put::Meet { from, to }
                } else {
                    Put::Join(to)
                };
                to_archive.push((key.clone(), put));
            }
        }
        self.to_archive = Update::new(to_archive);
    }
}
