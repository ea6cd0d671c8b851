//! Bytes to a bundle, or a reason.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::canonical::{self, Flaw, clip};
use super::members::Members;
use super::{
    Bundle, Digest, Expected, FORMAT, Kind, READER, Receipt, Refusal, SEALED_FORMAT, encoding,
    limits,
};

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// A bundle, checked in full.
    Bundle(Box<Received>),
    /// A newer app's file: put aside with its bytes, not parsed.
    Parked {
        /// The reader it asks for.
        min_reader: u64,
    },
    /// A sealed bundle: opened elsewhere with the password, then read again.
    Sealed {
        /// The compact JWE, not yet looked at.
        jwe: String,
    },
}

/// A bundle with the sum of the file it came in.
#[derive(Clone, Debug, PartialEq)]
pub struct Received {
    /// The bundle.
    pub bundle: Bundle,
    /// The sum that its receipt is made of.
    pub sha256: Digest,
    /// The bytes are as they were written; else a gateway or an editor has put the
    /// same value otherwise.
    pub is_as_written: bool,
}

impl Received {
    /// The receipt words.
    #[must_use]
    pub fn receipt(&self) -> Receipt {
        Receipt::of(&self.sha256)
    }
}

/// Reads one file. The file's name plays no part: names are changed on the
/// way, and nothing follows from them.
///
/// # Errors
/// A [`Refusal`] with the reason; no bytes make it panic.
pub fn read(bytes: &[u8]) -> Result<Reading, Refusal> {
    let size = bytes.len() as u64;
    limits::check_size(size)?;
    let text = encoding::text(bytes)?;
    let parsed = canonical::parse(text).map_err(Refusal::Json)?;
    let Value::Object(mut map) = parsed.value else {
        return Err(Refusal::NotOurs { format: None });
    };
    match map.get("format").and_then(Value::as_str) {
        Some(FORMAT) => {}
        Some(SEALED_FORMAT) => return sealed(map),
        other => {
            return Err(Refusal::NotOurs {
                format: other.map(clip),
            });
        }
    }
    let mut head = Members::new(header(&map), String::new());
    let min_reader = head
        .count("min_reader", 1)?
        .ok_or_else(|| head.missing("min_reader"))?;
    if min_reader > READER {
        return Ok(Reading::Parked { min_reader });
    }
    if let Some(flaw) = parsed.flaw {
        return Err(Refusal::Json(flaw));
    }
    let schema = head
        .count("schema", 0)?
        .ok_or_else(|| head.missing("schema"))?;
    if schema == 0 {
        return Err(Refusal::OldSchema { schema });
    }
    let kind = head.text("kind")?.ok_or_else(|| head.missing("kind"))?;
    let kind = Kind::from_name(&kind).ok_or_else(|| Refusal::UnknownKind { kind: clip(&kind) })?;
    let limit = limits::of(kind);
    if size > limit {
        return Err(Refusal::TooLarge { size, limit });
    }
    let sha256 = head.sum("sha256")?.ok_or_else(|| head.missing("sha256"))?;
    let sum = if parsed.is_canonical {
        Digest::without(text.as_bytes(), &parsed.sum)
    } else {
        // Mail gateways and editors put it on other lines; the value is the same.
        let (whole, place) = canonical::to_bytes_with(&map, "sha256").map_err(Refusal::Json)?;
        Digest::without(&whole, &place)
    };
    if sum != sha256 {
        return Err(Refusal::WrongSum);
    }
    if kind == Kind::Contribution {
        check_contribution(&map)?;
    }
    for name in ["format", "schema", "kind", "sha256"] {
        map.remove(name);
    }
    let bundle = Bundle::read(Members::new(map, String::new()), schema, kind)?;
    let mut ids = BTreeSet::new();
    match bundle
        .records
        .iter()
        .find(|record| !ids.insert(record.id()))
    {
        Some(record) => Err(Refusal::RepeatedRecord { id: record.id() }),
        None => Ok(Reading::Bundle(Box::new(Received {
            bundle,
            sha256,
            is_as_written: parsed.is_canonical && text.len() == bytes.len(),
        }))),
    }
}

fn header(map: &Map<String, Value>) -> Map<String, Value> {
    ["min_reader", "schema", "kind", "sha256"]
        .iter()
        .filter_map(|&name| Some((name.to_owned(), map.get(name)?.clone())))
        .collect()
}

fn sealed(map: Map<String, Value>) -> Result<Reading, Refusal> {
    let mut members = Members::new(map, String::new());
    match members.text("jwe")? {
        Some(jwe) if !jwe.is_empty() => Ok(Reading::Sealed { jwe }),
        Some(_) => Err(Refusal::Malformed {
            member: "jwe".into(),
            expected: Expected::Text,
        }),
        None => Err(members.missing("jwe")),
    }
}

/// A contribution comes from anybody, so every text in it has a limit.
fn check_contribution(map: &Map<String, Value>) -> Result<(), Refusal> {
    let count = match map.get("records") {
        Some(Value::Array(records)) => records.len(),
        _ => 0,
    };
    if count > limits::RECORDS {
        return Err(Refusal::TooManyRecords {
            count,
            limit: limits::RECORDS,
        });
    }
    for (name, value) in map {
        check_texts(value).map_err(|(path, units)| Refusal::TextTooLong {
            member: format!("{}{path}", clip(name)),
            units,
            limit: limits::TEXT,
        })?;
    }
    Ok(())
}

/// As many as `encode_utf16` gives, counted from the bytes: one for each that
/// begins a character, and one more where the character takes four.
pub(super) fn utf16_units(text: &str) -> usize {
    let units = |byte: u8| usize::from(byte & 0xC0 != 0x80) + usize::from(byte >= 0xF0);
    text.bytes().map(units).sum()
}

/// Where a text is too long, and how long it is. The path is put together on
/// the way out, so that a file without long texts costs nothing.
fn check_texts(value: &Value) -> Result<(), (String, usize)> {
    match value {
        // A UTF-16 unit takes at least one byte of UTF-8.
        Value::String(text) if text.len() > limits::TEXT => {
            let units = utf16_units(text);
            if units > limits::TEXT {
                Err((String::new(), units))
            } else {
                Ok(())
            }
        }
        Value::Array(items) => items.iter().enumerate().try_for_each(|(n, item)| {
            check_texts(item).map_err(|(path, units)| (format!("[{n}]{path}"), units))
        }),
        Value::Object(map) => map.iter().try_for_each(|(name, item)| {
            check_texts(item).map_err(|(path, units)| (format!(".{}{path}", clip(name)), units))
        }),
        _ => Ok(()),
    }
}

impl From<Flaw> for Refusal {
    fn from(flaw: Flaw) -> Self {
        Self::Json(flaw)
    }
}
