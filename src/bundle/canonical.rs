//! The one form a bundle has: RFC 8785 (JSON Canonicalization Scheme), with
//! ASCII keys and integers only.
//!
//! `-0`, `1.0` and `1e2` are refused although RFC 8785 could write them as
//! `0`, `1` and `100`: in canonical bytes they never occur, so a file that
//! holds them is not as it was saved. For the same reason [`parse`] tells
//! JSON that is broken (`Err`) from JSON that is merely not ours (a [`Flaw`]
//! beside the value): somebody else's JSON file is then refused as somebody
//! else's, and a newer version's is put aside.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::limits;
pub use super::parser::parse;

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
    write_object(object, 1, &mut out)?;
    Ok(out.into_bytes())
}

fn write_object(object: &Map<String, Value>, depth: usize, out: &mut String) -> Result<(), Flaw> {
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
        if n > 0 {
            out.push(',');
        }
        write_text(key, out);
        out.push(':');
        write_value(value, depth, out)?;
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
        Value::Object(object) => write_object(object, depth + 1, out)?,
    }
    Ok(())
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            '\0'..'\u{20}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out.push('"');
}
