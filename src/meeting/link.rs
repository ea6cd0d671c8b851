//! A plan behind `#`: the part of an address that no server is told.
//!
//! Mail and chat programs wrap links, escape them, cut them, put another address
//! around them and words after them. What a link holds is one JSON object in
//! Base64. So it begins with the same letters whatever stands before it, and ends
//! where the object ends whatever stands after it; and the sum in the object tells
//! whether a letter is missing or another.

use base64::Engine as _;
use base64::alphabet::URL_SAFE;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, URL_SAFE_NO_PAD};
use serde::de::IgnoredAny;

use super::short;
use crate::bundle::read as read_bundle;

/// What stands before the content: nothing that a mail program would escape, as the
/// `=` of older links.
const NAME: &str = "mote-";
/// What stands before the short form that a code on a screen holds.
const CODE: &str = "kode-";
/// The word in these and in older links.
const WORD: &str = "mote";
/// The page that links are to.
const PAGE: &str = "moter";
/// `{"`: how every content begins.
const BEGIN: &str = "eyJ";
/// The most letters between [`WORD`] and [`BEGIN`], however the sign between them
/// is written.
const APART: usize = 8;
/// The most letters of content that are read.
const LONGEST: usize = 200_000;
/// As often a link may have been escaped, once by each program on its way.
const TIMES: usize = 5;

/// What comes after the end of the object need not be bytes.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_padding_mode(base64::engine::DecodePaddingMode::RequireNone)
        .with_decode_allow_trailing_bits(true),
);

/// A link of ours that has been cut or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the link is not whole")]
pub struct NotWhole;

/// The fragment, without `#`, that holds a file.
#[must_use]
pub fn fragment(bytes: &[u8]) -> String {
    format!("{NAME}{}", URL_SAFE_NO_PAD.encode(bytes))
}

/// The fragment, without `#`, that holds the short form of a plan.
#[must_use]
pub fn code(short: &[u8]) -> String {
    format!("{CODE}{}", URL_SAFE_NO_PAD.encode(short))
}

/// The file in the fragment of an address; nothing when the fragment is about
/// something else.
#[must_use]
pub fn read(fragment: &str) -> Option<Result<Vec<u8>, NotWhole>> {
    if let Some(code) = fragment.trim_start_matches('#').strip_prefix(CODE) {
        let bytes = URL_SAFE_NO_PAD.decode(code).ok();
        return Some(bytes.and_then(|bytes| short::file(&bytes)).ok_or(NotWhole));
    }
    let text = plain(fragment);
    let name = text.trim_start_matches(['#', '?', '&', '/']);
    let ours = name.starts_with(WORD) || WORD.starts_with(name);
    (ours && !name.is_empty()).then(|| next(name).map_or(Err(NotWhole), |(found, _)| found))
}

/// Every file in the links of a text that was pasted, whatever stands around them.
#[must_use]
pub fn in_text(text: &str) -> Vec<Result<Vec<u8>, NotWhole>> {
    let text = if text.contains("urldefense") {
        plain(&unfenced(text))
    } else {
        plain(text)
    };
    let mut found = Vec::new();
    let mut rest = text.as_str();
    while let Some((file, after)) = next(rest) {
        found.push(file);
        rest = after;
    }
    // Cut before its content began.
    let near = |at: usize| {
        text.get(at + PAGE.len()..)
            .map(|rest| rest.chars().take(APART + WORD.len()))
    };
    let mut pages = text.match_indices(PAGE).filter_map(|(at, _)| near(at));
    if found.is_empty() && pages.any(|near| near.collect::<String>().contains(WORD)) {
        found.push(Err(NotWhole));
    }
    found
}

/// The first content in a text, and what comes after it.
fn next(text: &str) -> Option<(Result<Vec<u8>, NotWhole>, &str)> {
    let begin = text.match_indices(BEGIN).find_map(|(at, _)| {
        let before = text.get(..at)?;
        let near = before.char_indices().rev().take(APART + WORD.len());
        let near = before.get(near.last()?.0..)?;
        near.contains(WORD).then_some(at)
    })?;
    let content = text.get(begin..)?;
    let end = content
        .find(|c| letter(c).is_none())
        .unwrap_or(content.len());
    let letters: String = content.get(..end)?.chars().filter_map(letter).collect();
    Some((file(&letters), content.get(end..)?))
}

/// The object at the beginning of what these letters mean.
fn file(letters: &str) -> Result<Vec<u8>, NotWhole> {
    let letters = letters.get(..LONGEST).unwrap_or(letters);
    // One letter is not enough for a byte.
    let whole = letters.len() - usize::from(letters.len() % 4 == 1);
    let letters = letters.get(..whole).unwrap_or_default();
    let mut bytes = LENIENT.decode(letters).map_err(|_| NotWhole)?;
    let mut values = serde_json::Deserializer::from_slice(&bytes).into_iter::<IgnoredAny>();
    let end = match values.next() {
        Some(Ok(_)) => values.byte_offset(),
        _ => return Err(NotWhole),
    };
    bytes.truncate(end);
    match read_bundle(&bytes) {
        Ok(_) => Ok(bytes),
        // Whatever it says: links are made with files that can be read.
        Err(_) => Err(NotWhole),
    }
}

/// A letter of the content; word processors make other dashes of hyphens.
fn letter(c: char) -> Option<char> {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' => Some(c),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        _ => None,
    }
}

/// A text as it was before programs escaped and wrapped it.
fn plain(text: &str) -> String {
    let mut text = unwrapped(text);
    for _ in 0..TIMES {
        if !text.contains('%') {
            break;
        }
        text = unwrapped(&unescaped(&text, b'%'));
    }
    text
}

/// Without what wrapping puts in between: white space or what stands for it, marks
/// of quoting, soft hyphens and characters without width.
fn unwrapped(text: &str) -> String {
    let put_in = |c: &char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '+' | '=' | '>' | '<' | '|' | '\u{ad}' | '\u{180e}')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    text.chars().filter(|c| !put_in(c)).collect()
}

/// One kind of wrapper writes `-` for `%`, and escapes hyphens.
fn unfenced(text: &str) -> String {
    if text.contains("/v2/") {
        unescaped(&unwrapped(text), b'-')
    } else {
        text.to_owned()
    }
}

/// Undoes one round of escapes that begin with `sign`.
fn unescaped(text: &str, sign: u8) -> String {
    let digit = |b: Option<&u8>| {
        char::from(*b?)
            .to_digit(16)
            .and_then(|d| u8::try_from(d).ok())
    };
    let text = text.as_bytes();
    let mut bytes = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        match (digit(text.get(at + 1)), digit(text.get(at + 2))) {
            (Some(high), Some(low)) if *byte == sign => {
                bytes.push(high * 16 + low);
                at += 3;
            }
            _ => {
                bytes.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
