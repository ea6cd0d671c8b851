//! Writes to local storage without ever overwriting a version it has not seen.

use std::collections::BTreeMap;

use super::{Change, Envelope, Loaded, Place, RecordKey, Store, StoreError};

/// How a write ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It is stored, and was read back.
    Saved,
    /// Another tab has written in the meantime. Nothing was written; take its
    /// version in, then say [`Keeper::saw`] and write again.
    Conflict {
        /// Which record.
        key: RecordKey,
        /// What is stored, as text.
        raw: String,
        /// What is stored.
        stored: Box<Envelope>,
    },
    /// The place refused. What was stored is as before.
    Failed(StoreError),
    /// A newer version of the app has written: this tab only reads.
    Newer,
}

/// How much of local storage what a school has made of the course may take, in
/// bytes: packs are large, and answers need room. The rest of it is kept in the
/// archive only, which has room for all.
const MOST_TAILORED: usize = 200 * 1024;

/// What one tab has seen of local storage, and the only one to write there.
#[derive(Clone, Debug, Default)]
pub struct Keeper {
    seen: BTreeMap<RecordKey, String>,
    newer: bool,
}

impl Keeper {
    /// A keeper that has seen what was loaded.
    #[must_use]
    pub fn new(loaded: &Loaded) -> Self {
        Self {
            seen: loaded.local.clone(),
            newer: loaded.newer_seen,
        }
    }

    /// Whether a newer version of the app has written: then this tab stops.
    #[must_use]
    pub fn read_only(&self) -> bool {
        self.newer
    }

    /// A newer version of the app has written elsewhere: this tab stops.
    pub fn stop(&mut self) {
        self.newer = true;
    }

    /// This tab has seen something there.
    #[must_use]
    pub fn has_seen_any(&self) -> bool {
        !self.seen.is_empty()
    }

    /// What this tab last saw under `key`.
    #[must_use]
    pub fn seen(&self, key: &RecordKey) -> Option<&str> {
        self.seen.get(key).map(String::as_str)
    }

    /// This tab has taken in what is stored under `key`.
    pub fn saw(&mut self, key: &RecordKey, raw: Option<&str>) {
        match raw {
            Some(raw) => {
                self.newer |= Envelope::parse(raw).is_ok_and(|e| e.is_newer());
                self.seen.insert(key.clone(), raw.to_owned());
            }
            None => {
                self.seen.remove(key);
            }
        }
    }

    /// Writes `after` (nothing removes the record): looks at what is stored,
    /// compares it with what this tab last saw, writes, reads back, compares.
    /// Records of the archive only are none of its business.
    pub fn write(
        &mut self,
        store: &dyn Store,
        key: &RecordKey,
        after: Option<&Envelope>,
    ) -> Outcome {
        if self.newer {
            return Outcome::Newer;
        }
        if key.place() == Place::Archive {
            return Outcome::Saved;
        }
        self.try_write(store, key, after)
            .unwrap_or_else(Outcome::Failed)
    }

    fn try_write(
        &mut self,
        store: &dyn Store,
        key: &RecordKey,
        after: Option<&Envelope>,
    ) -> Result<Outcome, StoreError> {
        let name = key.name();
        let after = after.map(Envelope::to_json);
        let after = after.filter(|raw| !self.crowds(key, raw));
        let stored = store.get(&name)?;
        if stored == after {
            self.saw(key, after.as_deref());
            return Ok(Outcome::Saved);
        }
        if let Some(raw) = &stored {
            match Envelope::read(key, raw) {
                Ok(envelope) if envelope.is_newer() => {
                    self.newer = true;
                    return Ok(Outcome::Newer);
                }
                Ok(_) if self.seen(key) == Some(raw) => {}
                Ok(envelope) => {
                    return Ok(Outcome::Conflict {
                        key: key.clone(),
                        raw: raw.clone(),
                        stored: Box::new(envelope),
                    });
                }
                Err(_) => self.set_aside(store, key)?,
            }
        }
        replace(store, &name, stored.as_deref(), after.as_deref())?;
        self.saw(key, after.as_deref());
        Ok(Outcome::Saved)
    }

    /// There is no room for this here beside what a school has made already.
    fn crowds(&self, key: &RecordKey, raw: &str) -> bool {
        let others = self
            .seen
            .iter()
            .filter(|(other, _)| other.is_tailoring() && *other != key);
        let taken: usize = others.map(|(_, raw)| raw.len()).sum();
        key.is_tailoring() && taken + raw.len() > MOST_TAILORED
    }

    /// Copies the value under `key`, which cannot be read, to its quarantine
    /// key. The value itself stays where it is.
    ///
    /// # Errors
    /// When the copy could not be made; then nothing may be written over it.
    pub fn set_aside(&self, store: &dyn Store, key: &RecordKey) -> Result<(), StoreError> {
        let name = key.name();
        let Some(raw) = store.get(&name)? else {
            return Ok(());
        };
        let aside = key.quarantine(&raw).name();
        if store.get(&aside)?.as_ref() == Some(&raw) {
            return Ok(());
        }
        store.copy(&name, &aside)?;
        if store.get(&aside)?.as_ref() == Some(&raw) {
            Ok(())
        } else {
            Err(StoreError::NotReadBack { key: aside })
        }
    }

    /// Writes all changes or none: when one is refused, those before it are
    /// taken back.
    pub fn write_all(&mut self, store: &dyn Store, changes: &[Change]) -> Outcome {
        for (i, change) in changes.iter().enumerate() {
            let outcome = self.write(store, &change.key, change.after.as_ref());
            if outcome != Outcome::Saved {
                for written in changes[..i].iter().rev() {
                    self.write(store, &written.key, written.before.as_ref());
                }
                return outcome;
            }
        }
        Outcome::Saved
    }
}

/// Writes and reads back; a value that came out damaged is taken back.
fn replace(
    store: &dyn Store,
    name: &str,
    old: Option<&str>,
    new: Option<&str>,
) -> Result<(), StoreError> {
    let put = |value: Option<&str>| match value {
        Some(value) => store.set(name, value),
        None => store.remove(name),
    };
    put(new)?;
    if store.get(name)?.as_deref() == new {
        return Ok(());
    }
    put(old)?;
    Err(StoreError::NotReadBack {
        key: name.to_owned(),
    })
}
