//! One stored value: `{"v":1,"rev":n,"at":"RFC 3339","data":{…}}`.

use serde_json::{Map, Value};

use super::bounds::{counted, is_deleted, is_plan};
use super::{MeetingPart, Now, RecordKey, Versions, sheet};
use crate::course::{Placed, Tailoring};

/// The envelope version this app writes.
pub const VERSION: u32 = 1;

/// The highest revision: what JSON can carry exactly everywhere. No record
/// comes near it (see [`bounds`](super::bounds)).
pub const MAX_REV: u64 = (1 << 53) - 1;

/// Why a stored value is not a record.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// Not JSON.
    #[error("not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// JSON, but no envelope.
    #[error("not an envelope")]
    Members,
    /// An envelope whose data is not what its key promises.
    #[error("{0} does not hold what its key says")]
    Shape(String),
}

/// What surrounds every stored record. Members this version does not know
/// are kept and written back unchanged.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope {
    /// Version of the shape of `data`; [`VERSION`] for what this app writes.
    pub v: u32,
    /// Counts the writes of this record, from 1.
    pub rev: u64,
    /// When it was written, RFC 3339 in UTC. Shown to people, never compared.
    pub at: String,
    /// The record itself.
    pub data: Map<String, Value>,
    /// Members of newer versions.
    pub extra: Map<String, Value>,
}

impl Envelope {
    /// Reads a stored value.
    ///
    /// # Errors
    /// When the text is not an envelope; the caller quarantines it.
    pub fn parse(raw: &str) -> Result<Self, Unreadable> {
        Self::from_members(serde_json::from_str(raw)?).ok_or(Unreadable::Members)
    }

    /// The envelope that an object is.
    #[must_use]
    pub fn from_members(mut map: Map<String, Value>) -> Option<Self> {
        Some(Self {
            v: map.remove("v")?.as_u64()?.try_into().ok()?,
            rev: map.remove("rev")?.as_u64()?,
            at: map.remove("at")?.as_str()?.to_owned(),
            data: match map.remove("data")? {
                Value::Object(data) => data,
                _ => return None,
            },
            extra: map,
        })
    }

    /// Reads the value stored under `key`, and checks that it holds what the
    /// key says. The data of newer versions is not judged.
    ///
    /// # Errors
    /// When the value is not such a record; the caller quarantines it.
    pub fn read(key: &RecordKey, raw: &str) -> Result<Self, Unreadable> {
        let mut envelope = Self::parse(raw)?;
        envelope.rev = counted(envelope.rev);
        if envelope.is_newer() || envelope.fits(key) {
            Ok(envelope)
        } else {
            Err(Unreadable::Shape(key.path()))
        }
    }

    /// Whether the data has the shape that `key` promises.
    #[must_use]
    pub fn fits(&self, key: &RecordKey) -> bool {
        let text = |member: &str| self.data.get(member).is_some_and(Value::is_string);
        self.rev <= MAX_REV
            && match key {
                RecordKey::Answer(_) | RecordKey::Note(_) => text("text"),
                RecordKey::Progress(_) => text("state"),
                RecordKey::Meeting(_, MeetingPart::Plan) => {
                    self.data.get("plan").is_some_and(is_plan)
                }
                RecordKey::History(_) | RecordKey::Alternate(_) => Versions::of(self).is_some(),
                RecordKey::School(_) => self.data.get(sheet::CELLS).is_none_or(Value::is_object),
                RecordKey::OwnPage(id) => {
                    self.is_removed() || Placed::read(&self.data).is_some_and(|p| p.page.id == *id)
                }
                RecordKey::Annotation(_) => {
                    text("text") && Tailoring::prose_of(&self.data).is_some()
                }
                RecordKey::Hidden(_) => self.data.get("hidden").is_some_and(Value::is_boolean),
                RecordKey::Course(_) => self.data.get("index").is_some_and(Value::is_object),
                RecordKey::Deleted(_) => is_deleted(&self.data),
                RecordKey::Unsaved { record, .. } => self.fits(record),
                _ => true,
            }
    }

    /// The next revision of a record; members of `previous` that this version
    /// does not know stay.
    #[must_use]
    pub fn next(previous: Option<&Self>, data: Map<String, Value>, now: &Now) -> Self {
        Self {
            v: VERSION,
            rev: previous.map_or(1, |p| p.rev.saturating_add(1).min(MAX_REV)),
            at: now.rfc3339(),
            data,
            extra: previous.map(|p| p.extra.clone()).unwrap_or_default(),
        }
    }

    /// The stored form.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.to_value().to_string()
    }

    /// The envelope as an object.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let mut members = self.extra.clone();
        members.insert("v".into(), self.v.into());
        members.insert("rev".into(), self.rev.into());
        members.insert("at".into(), self.at.as_str().into());
        members.insert("data".into(), self.data.clone().into());
        Value::Object(members)
    }

    /// A text member of `data`, empty when absent.
    #[must_use]
    pub fn text(&self, member: &str) -> &str {
        self.data.get(member).and_then(Value::as_str).unwrap_or("")
    }

    /// What stood here was removed, and stays so.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        self.data.get("removed") == Some(&Value::Bool(true))
    }

    /// Written by a newer version of the app: shown, never overwritten.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.v > VERSION
    }
}
