//! The one form a bundle has: RFC 8785 (JSON Canonicalization Scheme), with
//! ASCII keys and integers only.
//!
//! `-0`, `1.0` and `1e2` are refused although RFC 8785 could write them as
//! `0`, `1` and `100`: in canonical bytes they never occur, so a file that
//! holds them is not as it was saved. For the same reason [`parse`] tells
//! JSON that is broken (`Err`) from JSON that is merely not ours (a [`Flaw`]
//! in [`Parsed`]): somebody else's JSON file is then refused as somebody
//! else's, and a newer version's is put aside.

use std::fmt::Write as _;
use std::ops::Range;

use serde_json::{Map, Value};

use super::limits;
pub(super) use super::parser::weight;
pub use super::parser::{Parsed, parse};

/// Where in a text, both from 1; columns are counted in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// Why some text, or some value, is no canonical JSON.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// Not JSON.
    #[error("not JSON at line {}, column {}", .0.line, .0.column)]
    NotJson(Place),
    /// The text ends too early.
    #[error("the text ends in the middle")]
    Truncated,
    /// Something comes after the value.
    #[error("more text follows at line {}, column {}", .0.line, .0.column)]
    Trailing(Place),
    /// An escape such as `\ud800` that is half a character.
    #[error("half a character at line {}, column {}", .0.line, .0.column)]
    LoneSurrogate(Place),
    /// Lists and objects inside each other, more than [`limits::DEPTH`].
    #[error("nested too deep")]
    TooDeep,
    /// More values than [`limits::VALUES`].
    #[error("too many values")]
    TooManyValues,
    /// The same key twice in one object.
    #[error("the key {0:?} occurs twice")]
    DuplicateKey(String),
    /// A key with other than ASCII characters.
    #[error("the key {0:?} is not ASCII")]
    KeyNotAscii(String),
    /// A number that is no integer with |n| ≤ 2⁵³−1, or is `-0`.
    #[error("the number {0} is not an integer of ours")]
    Number(String),
}

/// What is shown of a text from a stranger's file.
pub(super) fn clip(text: &str) -> String {
    text.chars().take(60).collect()
}

/// The canonical bytes of an object.
///
/// # Errors
/// When a value has no canonical form of ours: [`Flaw::Number`],
/// [`Flaw::KeyNotAscii`] or [`Flaw::TooDeep`].
pub fn to_bytes(object: &Map<String, Value>) -> Result<Vec<u8>, Flaw> {
    let mut out = String::new();
    write_object(object, 1, &mut out, &mut |_, _| {})?;
    Ok(out.into_bytes())
}

/// The canonical bytes of an object, and what of them goes when its member
/// `name` goes: the member with one comma. Without such a member, nothing.
///
/// # Errors
/// As [`to_bytes`].
pub fn to_bytes_with(
    object: &Map<String, Value>,
    name: &str,
) -> Result<(Vec<u8>, Range<usize>), Flaw> {
    let mut out = String::new();
    let mut place = 0..0;
    write_object(object, 1, &mut out, &mut |key, written| {
        if key == name {
            place = written;
        }
    })?;
    // The first member has its comma behind it.
    if place.start == 1 && object.len() > 1 {
        place.end += 1;
    }
    Ok((out.into_bytes(), place))
}

/// `each` is told where a member was written, with the comma before it.
fn write_object(
    object: &Map<String, Value>,
    depth: usize,
    out: &mut String,
    each: &mut dyn FnMut(&str, Range<usize>),
) -> Result<(), Flaw> {
    if depth > limits::DEPTH {
        return Err(Flaw::TooDeep);
    }
    // RFC 8785 sorts by UTF-16 units; for ASCII keys that is byte order.
    let mut members: Vec<_> = object.iter().collect();
    members.sort_unstable_by_key(|(key, _)| *key);
    out.push('{');
    for (n, (key, value)) in members.into_iter().enumerate() {
        if !key.is_ascii() {
            return Err(Flaw::KeyNotAscii(clip(key)));
        }
        let start = out.len();
        if n > 0 {
            out.push(',');
        }
        write_text(key, out);
        out.push(':');
        write_value(value, depth, out)?;
        each(key, start..out.len());
    }
    out.push('}');
    Ok(())
}

fn write_value(value: &Value, depth: usize, out: &mut String) -> Result<(), Flaw> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => match number.as_i64() {
            Some(n) if n.unsigned_abs() <= limits::INTEGER => {
                // Writing to a string cannot fail.
                let _ = write!(out, "{n}");
            }
            _ => return Err(Flaw::Number(clip(&number.to_string()))),
        },
        Value::String(text) => write_text(text, out),
        Value::Array(_) if depth == limits::DEPTH => return Err(Flaw::TooDeep),
        Value::Array(items) => {
            out.push('[');
            for (n, item) in items.iter().enumerate() {
                if n > 0 {
                    out.push(',');
                }
                write_value(item, depth + 1, out)?;
            }
            out.push(']');
        }
        Value::Object(object) => write_object(object, depth + 1, out, &mut |_, _| {})?,
    }
    Ok(())
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    let mut from = 0;
    // What is written otherwise than it stands is ASCII, so it parts no character.
    let special = |(_, byte): &(usize, u8)| matches!(byte, b'"' | b'\\' | 0..0x20);
    for (at, byte) in text.bytes().enumerate().filter(special) {
        out.push_str(text.get(from..at).unwrap_or_default());
        from = at + 1;
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            0x8 => out.push_str("\\b"),
            b'\t' => out.push_str("\\t"),
            b'\n' => out.push_str("\\n"),
            0xC => out.push_str("\\f"),
            b'\r' => out.push_str("\\r"),
            _ => {
                let _ = write!(out, "\\u{byte:04x}");
            }
        }
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out.push('"');
}
