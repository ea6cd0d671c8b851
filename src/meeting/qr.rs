//! A QR code as one SVG path.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// A drawn code: dark squares on light ground, four squares of margin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Squares on a side, margin included.
    pub size: i32,
    /// The path of the dark squares.
    pub path: String,
}

const MARGIN: i32 = 4;

/// The largest code that a phone reads from the back of a room.
const LARGEST: u8 = 15;

/// Draws `text`; nothing when it is too long for a code that can be read from
/// the back of a room (about 500 bytes).
#[must_use]
pub fn draw(text: &str) -> Option<Qr> {
    let segments = QrSegment::make_segments(text);
    let (least, most, ecc) = (Version::MIN, Version::new(LARGEST), QrCodeEcc::Low);
    let code = QrCode::encode_segments_advanced(&segments, ecc, least, most, None, true).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y));
            let run = i32::try_from(run.count()).unwrap_or(0);
            if run > 0 {
                let (left, top) = (x + MARGIN, y + MARGIN);
                let _ = write!(path, "M{left} {top}h{run}v1h-{run}z");
            }
            x += run.max(1);
        }
    }
    let size = code.size() + 2 * MARGIN;
    Some(Qr { size, path })
}
