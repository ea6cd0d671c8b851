//! Are these bytes text?

use super::Refusal;
use super::canonical::Flaw;

/// Why a file's bytes are not the UTF-8 text that a bundle is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotText {
    /// UTF-8 with a byte order mark: an editor has saved it again.
    #[error("it begins with a byte order mark")]
    ByteOrderMark,
    /// UTF-16 or UTF-32: Notepad's «Unicode».
    #[error("it is UTF-16")]
    Utf16,
    /// A zip file: Word, Excel, PowerPoint, or a packed folder.
    #[error("it is a zip file or an office document")]
    Zip,
    /// A PDF.
    #[error("it is a PDF")]
    Pdf,
    /// A picture: PNG, JPEG, GIF, WebP or HEIC.
    #[error("it is a picture")]
    Picture,
    /// Some other binary file.
    #[error("it is a binary file")]
    Binary,
    /// UTF-8 with a NUL in it.
    #[error("it has a NUL at byte {at}")]
    Nul {
        /// Where, from 0.
        at: usize,
    },
    /// Text in another encoding, such as Latin-1, or damaged.
    #[error("it is not UTF-8 at byte {at}")]
    InvalidUtf8 {
        /// Where, from 0.
        at: usize,
    },
}

/// The bytes as text.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Refusal> {
    if let Some(why) = recognise(bytes) {
        return Err(Refusal::NotText(why));
    }
    // A NUL is seldom there; to know that it is not, is quicker than to look for its place.
    let nul = bytes
        .contains(&0)
        .then(|| bytes.iter().position(|&b| b == 0));
    match (std::str::from_utf8(bytes), nul.flatten()) {
        (Ok(text), None) => Ok(text),
        (Ok(_), Some(at)) => Err(Refusal::NotText(NotText::Nul { at })),
        (Err(_), Some(_)) => Err(Refusal::NotText(NotText::Binary)),
        // The file stops in the middle of a character.
        (Err(error), None) if error.error_len().is_none() => Err(Refusal::Json(Flaw::Truncated)),
        (Err(error), None) => Err(Refusal::NotText(NotText::InvalidUtf8 {
            at: error.valid_up_to(),
        })),
    }
}

fn recognise(bytes: &[u8]) -> Option<NotText> {
    const BEGINNINGS: [(&[u8], NotText); 11] = [
        (b"\xEF\xBB\xBF", NotText::ByteOrderMark),
        (b"\xFF\xFE", NotText::Utf16),
        (b"\xFE\xFF", NotText::Utf16),
        (b"{\0", NotText::Utf16),
        (b"\0{", NotText::Utf16),
        (b"\0\0\xFE\xFF", NotText::Utf16),
        (b"PK\x03\x04", NotText::Zip),
        (b"%PDF-", NotText::Pdf),
        (b"\x89PNG", NotText::Picture),
        (b"\xFF\xD8\xFF", NotText::Picture),
        (b"GIF8", NotText::Picture),
    ];
    let container = match (bytes.get(..4), bytes.get(4..8), bytes.get(8..12)) {
        (Some(b"RIFF"), _, Some(b"WEBP")) => Some(NotText::Picture),
        (_, Some(b"ftyp"), _) if bytes.first() == Some(&0) => Some(NotText::Picture),
        _ => None,
    };
    BEGINNINGS
        .into_iter()
        .find(|(beginning, _)| bytes.starts_with(beginning))
        .map(|(_, why)| why)
        .or(container)
}
