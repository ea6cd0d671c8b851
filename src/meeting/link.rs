//! A plan behind `#`: the part of an address that no server is told.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// What stands before the content.
const NAME: &str = "mote=";
/// The longest fragment that is read.
const LONGEST: usize = 200_000;

/// The fragment, without `#`, that holds a file.
#[must_use]
pub fn fragment(bytes: &[u8]) -> String {
    format!("{NAME}{}", URL_SAFE_NO_PAD.encode(bytes))
}

/// The file in a fragment; nothing when there is none in it.
#[must_use]
pub fn bytes(fragment: &str) -> Option<Vec<u8>> {
    let content = fragment.trim_start_matches('#').strip_prefix(NAME)?;
    // Chat programs put a dot or a bracket after an address.
    let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let content = content.trim_end_matches(|c| !letter(c));
    let fits = content.len() <= LONGEST;
    fits.then(|| URL_SAFE_NO_PAD.decode(content).ok())?
}
