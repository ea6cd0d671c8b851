//! Everything one person has, as a bundle, and back.
//!
//! Answers travel as `answer` records, so that other programs can read them;
//! every other stored record as `{"type":"record","key":…,"value":…}` with its
//! envelope as value. An envelope that canonical JSON cannot hold (a newer
//! version's fraction, a key in Greek) travels as text in `json` instead of
//! `value`: what the app could store, its backup brings back. What a meeting has
//! gathered travels as `{"type":"received","key":…,"file":…}`, the contribution's
//! whole text as it is kept; an app that does not know the type puts it aside.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::write::content_id;
use super::{
    Answer, Bundle, CourseRef, Digest, Expected, Kind, Other, Record, Refusal, Written, canonical,
    limits, write,
};
use crate::store::{Envelope, VERSION};

/// Members of an answer record that an envelope's unknown members cannot be.
const ANSWER: [&str; 9] = [
    "type",
    "id",
    "prompt",
    "prompt_text",
    "text",
    "rev",
    "at",
    "round",
    "more",
];

/// The type of a contribution that a meeting has gathered.
const RECEIVED: &str = "received";

/// What a backup holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Restored {
    /// Records by key name, such as `answer/1-verdiloftet-film@2`, sorted. The
    /// names come from outside: the store decides which it takes.
    pub records: Vec<(String, Envelope)>,
    /// Gathered contributions by their names on the shelf, such as
    /// `received/<meeting>/<sum>`, each as its text.
    pub received: Vec<(String, String)>,
    /// Records of types this version does not know.
    pub unknown: usize,
}

/// The backup of all `records`, as `(key name, envelope)`, and of all that was
/// `received`, as `(name on the shelf, text)`. Almost always one file; several when one would be larger than is read back (restoring merges,
/// so their order makes no difference).
///
/// # Errors
/// When one single record is larger than a file.
pub fn write_all(
    records: impl IntoIterator<Item = (String, Envelope)>,
    received: impl IntoIterator<Item = (String, String)>,
    course: &CourseRef,
    day: NaiveDate,
) -> Result<Vec<Written>, Refusal> {
    let sorted: BTreeMap<String, Envelope> = records.into_iter().collect();
    let received: BTreeMap<String, String> = received.into_iter().collect();
    let records = sorted
        .iter()
        .map(|(key, envelope)| to_record(key, envelope));
    let received = received.iter().map(|(name, text)| to_received(name, text));
    let mut files: Vec<(Size, Vec<Record>)> = vec![(Size::REST, Vec::new())];
    for made in records.chain(received) {
        let (record, size) = made?;
        if !Size::REST.and(size).fits() {
            let (size, limit) = (size.bytes, limits::FILE);
            return Err(Refusal::TooLarge { size, limit });
        }
        match files.last_mut() {
            Some((total, file)) if total.and(size).fits() => {
                *total = total.and(size);
                file.push(record);
            }
            _ => files.push((Size::REST.and(size), vec![record])),
        }
    }
    let written = files.into_iter().map(|(_, records)| {
        let mut bundle = Bundle::new(Kind::Backup);
        bundle.created = Some(day);
        bundle.course = Some(course.clone());
        bundle.records = records;
        bundle.bundle_id = content_id(&bundle)?;
        Ok(write(&bundle)?)
    });
    written.collect()
}

/// The records of a backup.
///
/// # Errors
/// When a record is not what it says, or two have one key.
pub fn records(bundle: &Bundle) -> Result<Restored, Refusal> {
    let mut restored = Restored::default();
    let mut keys = BTreeSet::new();
    for (n, record) in bundle.records.iter().enumerate() {
        let (key, envelope) = match record {
            Record::Answer(answer) => from_answer(answer),
            Record::Other(other) if other.kind == "record" => from_other(other, n)?,
            Record::Other(other) if other.kind == RECEIVED => {
                let (name, text) = from_received(other, n)?;
                if !keys.insert(name.clone()) {
                    return Err(Refusal::RepeatedRecord { id: record.id() });
                }
                restored.received.push((name, text));
                continue;
            }
            Record::Other(_) => {
                restored.unknown += 1;
                continue;
            }
        };
        if !keys.insert(key.clone()) {
            return Err(Refusal::RepeatedRecord { id: record.id() });
        }
        restored.records.push((key, envelope));
    }
    restored.records.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(restored)
}

/// A record's id in a backup follows from its key.
fn id_of(key: &str) -> Uuid {
    Digest::of(format!("moteklar/{key}").as_bytes()).uuid()
}

fn keyed(kind: &str, key: &str, member: &str, value: Value) -> Record {
    let members = [("key", key.into()), (member, value)];
    let members = members.map(|(name, value)| (name.to_owned(), value));
    Record::Other(Other {
        kind: kind.into(),
        id: id_of(key),
        members: members.into_iter().collect(),
    })
}

/// What a record takes of a file, or some of them.
#[derive(Clone, Copy)]
struct Size {
    bytes: u64,
    values: usize,
}

impl Size {
    /// Room in a file for all that is not records.
    const REST: Self = Self {
        bytes: 16 * 1024,
        values: 1000,
    };

    fn and(self, other: Self) -> Self {
        Self {
            bytes: self.bytes + other.bytes,
            values: self.values + other.values,
        }
    }

    /// A file of this size is read back.
    fn fits(self) -> bool {
        self.bytes <= limits::FILE && self.values <= limits::VALUES
    }
}

/// A record's size in the file. The depth counts from the outermost object.
fn size(record: &Record) -> Result<Size, Refusal> {
    let record: Value = record.to_map().into();
    let values = canonical::weight(&record);
    let whole = Value::Array(vec![record]);
    let bytes = canonical::to_bytes(&Map::from_iter([("records".to_owned(), whole)]))?;
    let bytes = bytes.len() as u64;
    Ok(Size { bytes, values })
}

fn to_received(name: &str, text: &str) -> Result<(Record, Size), Refusal> {
    let record = keyed(RECEIVED, name, "file", text.into());
    let size = size(&record)?;
    Ok((record, size))
}

fn from_received(other: &Other, n: usize) -> Result<(String, String), Refusal> {
    let member = |name: &str| {
        let text = other.members.get(name).and_then(Value::as_str);
        text.map(str::to_owned).ok_or_else(|| Refusal::Malformed {
            member: format!("records[{n}].{name}"),
            expected: Expected::Text,
        })
    };
    Ok((member("key")?, member("file")?))
}

/// The first form that canonical JSON can hold, and its size in the file.
fn to_record(key: &str, envelope: &Envelope) -> Result<(Record, Size), Refusal> {
    let id = id_of(key);
    let other = |member: &str, value: Value| keyed("record", key, member, value);
    let forms = [
        to_answer(key, id, envelope).map(Record::Answer),
        Some(other("value", envelope.to_value())),
    ];
    for record in forms.into_iter().flatten() {
        if let Ok(size) = size(&record) {
            return Ok((record, size));
        }
    }
    let record = other("json", envelope.to_json().into());
    let size = size(&record)?;
    Ok((record, size))
}

fn to_answer(key: &str, id: Uuid, envelope: &Envelope) -> Option<Answer> {
    let name = key.strip_prefix("answer/")?;
    let (prompt, round) = match name.rsplit_once('@') {
        None => (name, None),
        Some((prompt, round)) => {
            let number = round.parse::<u64>().ok().filter(|n| *n >= 2)?;
            (number.to_string() == round).then_some((prompt, Some(number)))?
        }
    };
    let plain = envelope.v == VERSION
        && !envelope
            .extra
            .keys()
            .any(|key| ANSWER.contains(&key.as_str()));
    if !plain || prompt.contains('@') {
        return None;
    }
    let mut data = envelope.data.clone();
    let mut take = |name| match data.remove(name) {
        None => Some(None),
        Some(Value::String(text)) => Some(Some(text)),
        Some(_) => None,
    };
    Some(Answer {
        id,
        prompt: prompt.to_owned(),
        prompt_text: take("prompt_text")?,
        text: take("text")??,
        rev: Some(envelope.rev),
        at: Some(envelope.at.clone()),
        round,
        more: Some(data).filter(|data| !data.is_empty()),
        extra: envelope.extra.clone(),
    })
}

fn from_answer(answer: &Answer) -> (String, Envelope) {
    let round = answer.round.filter(|n| *n >= 2).map(|n| format!("@{n}"));
    let key = format!("answer/{}{}", answer.prompt, round.unwrap_or_default());
    let mut data = answer.more.clone().unwrap_or_default();
    data.insert("text".into(), answer.text.as_str().into());
    if let Some(text) = &answer.prompt_text {
        data.insert("prompt_text".into(), text.as_str().into());
    }
    let envelope = Envelope {
        v: VERSION,
        rev: answer.rev.unwrap_or(1),
        at: answer.at.clone().unwrap_or_default(),
        data,
        extra: answer.extra.clone(),
    };
    (key, envelope)
}

fn from_other(other: &Other, n: usize) -> Result<(String, Envelope), Refusal> {
    let malformed = |name: &str, expected| Refusal::Malformed {
        member: format!("records[{n}].{name}"),
        expected,
    };
    let key = other
        .members
        .get("key")
        .and_then(Value::as_str)
        .ok_or_else(|| malformed("key", Expected::Text))?;
    let envelope = match (other.members.get("value"), other.members.get("json")) {
        (Some(Value::Object(value)), _) => Envelope::from_members(value.clone()),
        (None, Some(Value::String(json))) => Envelope::parse(json).ok(),
        _ => None,
    };
    let envelope = envelope.ok_or_else(|| malformed("value", Expected::Object))?;
    Ok((key.to_owned(), envelope))
}
