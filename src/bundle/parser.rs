//! A JSON reader that says exactly what is wrong.
//!
//! `serde_json` keeps the last of two equal keys, rounds large numbers, and
//! tells most faults in words only. This one is its equal on everything both
//! accept; a property test holds them side by side.

use std::ops::Range;

use serde_json::{Map, Value};

use super::canonical::{Flaw, Place, clip};
use super::limits;

/// What a list takes that has something in it, in values: room for four.
const LIST: usize = 4;
/// What an object takes, in values: room for eleven members.
const OBJECT: usize = 16;
/// What each member takes besides its value.
const MEMBER: usize = 3;

/// What a JSON text holds, and what there is to say about the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed {
    /// The value.
    pub value: Value,
    /// The first thing found that is JSON but not ours ([`Flaw::Number`],
    /// [`Flaw::KeyNotAscii`]).
    pub flaw: Option<Flaw>,
    /// The text is what [`to_bytes`](super::canonical::to_bytes) would write,
    /// so nobody needs to write it to compare.
    pub is_canonical: bool,
    /// Where the outermost `sha256` stands, as
    /// [`to_bytes_with`](super::canonical::to_bytes_with) tells it.
    pub sum: Range<usize>,
}

/// Reads JSON text.
///
/// # Errors
/// When the text is not JSON at all, or has a key twice, or is too much.
pub fn parse(text: &str) -> Result<Parsed, Flaw> {
    let mut parser = Parser {
        text,
        at: 0,
        depth: 0,
        values: 0,
        flaw: None,
        is_canonical: true,
        sum: 0..0,
    };
    let value = parser.value()?;
    parser.space();
    match parser.peek() {
        None => Ok(Parsed {
            value,
            is_canonical: parser.is_canonical && parser.flaw.is_none(),
            flaw: parser.flaw,
            sum: parser.sum,
        }),
        Some(_) => Err(Flaw::Trailing(parser.place())),
    }
}

/// What a value counts for against [`limits::VALUES`].
pub(in crate::bundle) fn weight(value: &Value) -> usize {
    match value {
        Value::Array(items) if !items.is_empty() => {
            1 + LIST + items.iter().map(weight).sum::<usize>()
        }
        Value::Object(members) if !members.is_empty() => {
            1 + OBJECT + members.values().map(|one| MEMBER + weight(one)).sum::<usize>()
        }
        _ => 1,
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    values: usize,
    flaw: Option<Flaw>,
    is_canonical: bool,
    sum: Range<usize>,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The text from `start` to here; both are always at ASCII characters.
    fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn place(&self) -> Place {
        place_after(self.since(0))
    }

    /// What stands here cannot stand here.
    fn unexpected(&self) -> Flaw {
        match self.peek() {
            None => Flaw::Truncated,
            Some(_) => Flaw::NotJson(self.place()),
        }
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
            self.is_canonical = false;
        }
    }

    fn take(&mut self, byte: u8) -> bool {
        let here = self.peek() == Some(byte);
        self.at += usize::from(here);
        here
    }

    fn expect(&mut self, byte: u8) -> Result<(), Flaw> {
        if self.take(byte) {
            Ok(())
        } else {
            Err(self.unexpected())
        }
    }

    /// Counts what there is to hold.
    fn hold(&mut self, values: usize) -> Result<(), Flaw> {
        self.values += values;
        if self.values > limits::VALUES {
            return Err(Flaw::TooManyValues);
        }
        Ok(())
    }

    fn value(&mut self) -> Result<Value, Flaw> {
        self.hold(1)?;
        self.space();
        match self.peek() {
            Some(b'{') => self.nested(Self::object),
            Some(b'[') => self.nested(Self::list),
            Some(b'"') => self.string().map(Value::String),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            _ => Err(self.unexpected()),
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, Flaw> {
        for byte in word.bytes() {
            self.expect(byte)?;
        }
        Ok(value)
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Value, Flaw>) -> Result<Value, Flaw> {
        if self.depth == limits::DEPTH {
            return Err(Flaw::TooDeep);
        }
        self.depth += 1;
        self.at += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn list(&mut self) -> Result<Value, Flaw> {
        let mut items = Vec::new();
        self.space();
        if self.take(b']') {
            return Ok(Value::Array(items));
        }
        self.hold(LIST)?;
        loop {
            items.push(self.value()?);
            self.space();
            if self.take(b']') {
                return Ok(Value::Array(items));
            }
            self.expect(b',')?;
        }
    }

    fn object(&mut self) -> Result<Value, Flaw> {
        let mut members = Map::new();
        self.space();
        if self.take(b'}') {
            return Ok(Value::Object(members));
        }
        self.hold(OBJECT)?;
        loop {
            self.hold(MEMBER)?;
            let is_first = members.is_empty();
            self.space();
            if self.peek() != Some(b'"') {
                return Err(self.unexpected());
            }
            let start = self.at - usize::from(!is_first);
            let key = self.string()?;
            if members.keys().next_back().is_some_and(|last| *last > key) {
                self.is_canonical = false;
            }
            if members.contains_key(&key) {
                return Err(Flaw::DuplicateKey(clip(&key)));
            }
            if !key.is_ascii() {
                self.flaw
                    .get_or_insert_with(|| Flaw::KeyNotAscii(clip(&key)));
            }
            self.space();
            self.expect(b':')?;
            let value = self.value()?;
            if self.depth == 1 && key == "sha256" {
                let comma = is_first && self.peek() == Some(b',');
                self.sum = start..self.at + usize::from(comma);
            }
            members.insert(key, value);
            self.space();
            if self.take(b'}') {
                return Ok(Value::Object(members));
            }
            self.expect(b',')?;
        }
    }

    fn digits(&mut self) -> Result<(), Flaw> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.unexpected());
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        Ok(())
    }

    fn number(&mut self) -> Result<Value, Flaw> {
        let start = self.at;
        self.take(b'-');
        // No leading zeros: what follows a 0 is then out of place.
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        let literal = self.since(start);
        match literal.parse::<i64>() {
            Ok(n) if n.unsigned_abs() <= limits::INTEGER && literal != "-0" => Ok(n.into()),
            _ => {
                self.flaw.get_or_insert_with(|| Flaw::Number(clip(literal)));
                Ok(Value::Null)
            }
        }
    }

    fn string(&mut self) -> Result<String, Flaw> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let start = self.at;
            let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
            self.at += plain(rest);
            out.push_str(self.since(start));
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => {
                    let start = self.at;
                    let escaped = self.escape()?;
                    self.is_canonical &= is_escaped_so(escaped, self.since(start));
                    out.push(escaped);
                }
                _ => return Err(self.unexpected()),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Flaw> {
        let place = |parser: &Self, at| {
            let before = parser.text.get(..at).unwrap_or_default();
            place_after(before)
        };
        let start = self.at;
        self.at += 1;
        let c = match self.peek() {
            Some(c @ (b'"' | b'\\' | b'/')) => char::from(c),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                let first = self.four_hex()?;
                let both = match first {
                    0xD800..0xDC00 => {
                        // A text cut off here is truncated, not half a character.
                        if self.peek().is_none() {
                            return Err(Flaw::Truncated);
                        }
                        if !self.take(b'\\') {
                            return Err(Flaw::LoneSurrogate(place(self, start)));
                        }
                        if self.peek().is_none() {
                            return Err(Flaw::Truncated);
                        }
                        if !self.take(b'u') {
                            return Err(Flaw::LoneSurrogate(place(self, start)));
                        }
                        let second = self.four_hex()?;
                        second
                            .checked_sub(0xDC00)
                            .filter(|low| *low < 0x400)
                            .map(|low| 0x10000 + ((first - 0xD800) << 10) + low)
                    }
                    _ => Some(first),
                };
                return both
                    .and_then(char::from_u32)
                    .ok_or_else(|| Flaw::LoneSurrogate(place(self, start)));
            }
            _ => return Err(self.unexpected()),
        };
        self.at += 1;
        Ok(c)
    }

    fn four_hex(&mut self) -> Result<u32, Flaw> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|b| char::from(b).to_digit(16));
            unit = unit << 4 | digit.ok_or_else(|| self.unexpected())?;
            self.at += 1;
        }
        Ok(unit)
    }
}

fn place_after(before: &str) -> Place {
    let line = before.rsplit('\n').next().unwrap_or_default();
    Place {
        line: before.bytes().filter(|&b| b == b'\n').count() + 1,
        column: line.chars().count() + 1,
    }
}

/// We would write this character in just this way.
fn is_escaped_so(escaped: char, literal: &str) -> bool {
    match escaped {
        '"' | '\\' | '\u{8}' | '\t' | '\n' | '\u{c}' | '\r' => literal.len() == 2,
        '\0'..' ' => !literal.bytes().any(|b| b.is_ascii_uppercase()),
        _ => false,
    }
}

/// How many bytes come before the first that ends or escapes a string, eight
/// at a time as long as all eight are plain.
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([0x01; 8]);
    const HIGHS: u64 = u64::from_le_bytes([0x80; 8]);
    let below = |word: u64, n: u64| word.wrapping_sub(ONES * n) & !word;
    let is_plain = |word: u64| {
        let quotes = below(word ^ (ONES * u64::from(b'"')), 1);
        let slashes = below(word ^ (ONES * u64::from(b'\\')), 1);
        (below(word, 0x20) | quotes | slashes) & HIGHS == 0
    };
    let (words, _) = bytes.as_chunks::<8>();
    let eights = words
        .iter()
        .take_while(|eight| is_plain(u64::from_le_bytes(**eight)));
    let start = eights.count() * 8;
    let rest = bytes.get(start..).unwrap_or_default();
    let special = |b: &u8| matches!(b, b'"' | b'\\' | 0..0x20);
    start + rest.iter().position(special).unwrap_or(rest.len())
}
