//! Are these bytes text?

use super::Refusal;
use super::canonical::Flaw;

/// Why a file's bytes are not the UTF-8 text that a bundle is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotText {
    /// UTF-16 or UTF-32: Notepad's «Unicode».
    #[error("it is UTF-16")]
    Utf16,
    /// A zip file: a packed folder, Word, Excel or PowerPoint.
    #[error("it is a zip file or an office document")]
    Zip,
    /// Packed in a way that is not opened here: 7z, RAR or gzip.
    #[error("it is packed as 7z, RAR or gzip")]
    OtherPacked,
    /// A mail, which may have the file as an attachment.
    #[error("it is a mail")]
    Mail,
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

/// The bytes without the byte order mark that an editor put before them.
pub(super) fn unmarked(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// The bytes as text.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Refusal> {
    let bytes = unmarked(bytes);
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
    const BEGINNINGS: [(&[u8], NotText); 15] = [
        (b"\xFF\xFE", NotText::Utf16),
        (b"\xFE\xFF", NotText::Utf16),
        (b"{\0", NotText::Utf16),
        (b"\0{", NotText::Utf16),
        (b"\0\0\xFE\xFF", NotText::Utf16),
        (b"PK\x03\x04", NotText::Zip),
        (b"PK\x05\x06", NotText::Zip),
        (b"PK\x07\x08", NotText::Zip),
        (b"7z\xBC\xAF\x27\x1C", NotText::OtherPacked),
        (b"Rar!\x1A\x07", NotText::OtherPacked),
        (b"\x1F\x8B", NotText::OtherPacked),
        (b"%PDF-", NotText::Pdf),
        (b"\x89PNG", NotText::Picture),
        (b"\xFF\xD8\xFF", NotText::Picture),
        (b"GIF8", NotText::Picture),
    ];
    if is_mail(bytes) {
        return Some(NotText::Mail);
    }
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

/// A mail as a file: Outlook's own kind, or its text with the head first.
fn is_mail(bytes: &[u8]) -> bool {
    const OUTLOOK: &[u8] = b"_\0_\0s\0u\0b\0s\0t\0g\0";
    const HEADS: [&str; 4] = ["message-id:", "mime-version:", "received:", "return-path:"];
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return bytes.windows(OUTLOOK.len()).any(|part| part == OUTLOOK);
    }
    // A head has a name, a colon and no space between; it ends with an empty line.
    let beginning = bytes.get(..bytes.len().min(16_384)).unwrap_or_default();
    let beginning = String::from_utf8_lossy(beginning);
    let lines = beginning.lines().take_while(|line| !line.trim().is_empty());
    let head: Vec<String> = lines.map(str::to_ascii_lowercase).collect();
    let first = head.first().and_then(|line| line.split_once(':'));
    let named = first.is_some_and(|(name, _)| {
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    });
    named
        && head
            .iter()
            .any(|line| HEADS.iter().any(|known| line.starts_with(known)))
}
