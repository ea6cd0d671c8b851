//! Bundles as text, for pasting into a chat or an e-mail.
//!
//! ```text
//! -----BEGYNN MØTEKLAR-----
//! eyJidW5kbGVfaWQiOiI2ZjFjOTNhZS0…
//! =3f9a61c2d07e
//! -----SLUTT MØTEKLAR-----
//! ```
//!
//! Chat programs and mail programs wrap lines anew, quote them with `>`, put
//! in spaces nobody sees and turn hyphens into dashes. None of that matters
//! here; a changed letter is caught by the sum. Since `--` often becomes one
//! dash, and `__` the start of bold, a line is broken between the two.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::Digest;
use super::limits::FILES;

const BEGIN: &str = "-----BEGYNN MØTEKLAR-----";
const END: &str = "-----SLUTT MØTEKLAR-----";
const LINE: usize = 64;
/// Hexadecimal digits of the SHA-256 of the bytes.
const SUM: usize = 12;

/// Why one block of pasted text is no file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArmourError {
    /// A first line without a last line.
    #[error("the last line is missing")]
    NoEnd,
    /// A last line without a first line.
    #[error("the first line is missing")]
    NoBegin,
    /// A character that does not belong, such as a name or a time in between.
    #[error("{0:?} does not belong in it")]
    Strange(char),
    /// The line with the sum is missing or cut.
    #[error("the line with the sum is missing")]
    NoSum,
    /// More blocks than are read at once.
    #[error("more blocks than are read at once")]
    TooMany,
    /// Some characters are lost or changed.
    #[error("the sum is wrong")]
    WrongSum,
}

/// The text form of a file.
#[must_use]
pub fn write(bytes: &[u8]) -> String {
    let mut out = format!("{BEGIN}\n");
    let mut width = 0;
    let mut last = ' ';
    for c in URL_SAFE_NO_PAD.encode(bytes).chars() {
        if width == LINE || (c == last && matches!(c, '-' | '_')) {
            out.push('\n');
            width = 0;
        }
        out.push(c);
        width += 1;
        last = c;
    }
    out.push_str(&format!("\n={}\n{END}\n", sum(bytes)));
    out
}

/// Every file in a text, in order; what stands around the blocks is skipped.
#[must_use]
pub fn read(text: &str) -> Vec<Result<Vec<u8>, ArmourError>> {
    let text: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    let mut found = Vec::new();
    let mut body_start = None;
    for marker in markers(&text) {
        if found.len() >= FILES {
            body_start = None;
            found.push(Err(ArmourError::TooMany));
            break;
        }
        match (marker.begins, body_start) {
            (true, open) => {
                found.extend(open.map(|_| Err(ArmourError::NoEnd)));
                body_start = Some(marker.end);
            }
            (false, Some(start)) => {
                found.push(block(text.get(start..marker.start).unwrap_or_default()));
                body_start = None;
            }
            (false, None) => found.push(Err(ArmourError::NoBegin)),
        }
    }
    found.extend(body_start.map(|_| Err(ArmourError::NoEnd)));
    found
}

fn sum(bytes: &[u8]) -> String {
    Digest::of(bytes).to_string().chars().take(SUM).collect()
}

struct Marker {
    begins: bool,
    start: usize,
    end: usize,
}

/// The marker lines. The dashes may be any, and the Ø may have suffered.
fn markers(text: &str) -> Vec<Marker> {
    let mut found = Vec::new();
    for (word, begins) in [("BEGYNN", true), ("SLUTT", false)] {
        for (start, _) in text.match_indices(word) {
            let after = text.get(start + word.len()..).unwrap_or_default();
            let Some(name) = after.trim_start_matches(is_filler).strip_prefix('M') else {
                continue;
            };
            let Some(rest) = name
                .char_indices()
                .take(5)
                .find_map(|(at, _)| name.get(at..)?.strip_prefix("TEKLAR"))
            else {
                continue;
            };
            let before = text.get(..start).unwrap_or_default();
            let rest = rest.trim_start_matches(is_filler);
            // Without a dash on either side it is a sentence about a marker.
            if before.trim_end_matches(is_filler).ends_with(is_dash) || rest.starts_with(is_dash) {
                // The data never begins with a hyphen: a bundle begins with `{`.
                let rest = rest.trim_start_matches(|c| is_filler(c) || is_dash(c));
                let end = text.len() - rest.len();
                found.push(Marker { begins, start, end });
            }
        }
    }
    found.sort_unstable_by_key(|marker| marker.start);
    found
}

fn block(body: &str) -> Result<Vec<u8>, ArmourError> {
    let mut data = String::new();
    let mut expected = None;
    for c in body.chars().filter(|c| !is_filler(*c)) {
        match (c, &mut expected) {
            ('=', None) => expected = Some(String::new()),
            // The dashes of the last line come after the sum.
            (c, Some(_)) if is_dash(c) => {}
            (c, Some(sum)) if c.is_ascii_hexdigit() => sum.push(c.to_ascii_lowercase()),
            (c, None) if is_dash(c) => data.push('-'),
            (c, None) if c.is_ascii_alphanumeric() || c == '_' => data.push(c),
            (c, _) => return Err(ArmourError::Strange(c)),
        }
    }
    let expected = expected
        .filter(|expected| expected.len() == SUM)
        .ok_or(ArmourError::NoSum)?;
    URL_SAFE_NO_PAD
        .decode(data)
        .ok()
        .filter(|bytes| sum(bytes) == expected)
        .ok_or(ArmourError::WrongSum)
}

/// What programs put between our characters: white space and quote marks.
fn is_filler(c: char) -> bool {
    c.is_whitespace() || matches!(c, '>' | '|')
}

/// Soft hyphens, zero-width characters and marks of direction.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A hyphen, or what a word processor makes of it.
fn is_dash(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    )
}
