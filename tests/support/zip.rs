//! Zips to test with: as Teams, Windows and others write them, and as nobody should.

/// A file in a zip.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its path, as bytes.
    pub path: Vec<u8>,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// 0 stored, 8 deflated; others are only claimed.
    pub method: u16,
    /// Bits of the general purpose flag.
    pub flags: u16,
    /// Sizes and sum come after the data, as a server that streams writes them.
    pub is_streamed: bool,
    /// Sizes and place stand in the extra field for large files.
    pub is_large: bool,
    /// The size it claims to have when unpacked.
    pub claimed: Option<u32>,
}

impl Entry {
    /// An ordinary file, deflated.
    pub fn new(path: &str, bytes: &[u8]) -> Self {
        Self {
            path: path.into(),
            bytes: bytes.to_vec(),
            method: 8,
            flags: 1 << 11,
            is_streamed: false,
            is_large: false,
            claimed: None,
        }
    }
}

/// A zip of ordinary files.
pub fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let entries: Vec<Entry> = files
        .iter()
        .map(|(path, bytes)| Entry::new(path, bytes))
        .collect();
    zip(&entries)
}

/// A zip of these.
pub fn zip(entries: &[Entry]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for entry in entries {
        let start = out.len();
        let packed = match entry.method {
            8 => miniz_oxide::deflate::compress_to_vec(&entry.bytes, 6),
            _ => entry.bytes.clone(),
        };
        let crc = rawzip::crc32(&entry.bytes);
        let size = entry.claimed.unwrap_or(entry.bytes.len() as u32);
        let flags = entry.flags | u16::from(entry.is_streamed) << 3;
        let known = if entry.is_streamed {
            (0, 0, 0)
        } else {
            (crc, packed.len() as u32, size)
        };
        out.extend(b"PK\x03\x04");
        put(&mut out, &[20, flags, entry.method, 0, 0x5b21]);
        put_long(&mut out, &[known.0, known.1, known.2]);
        put(&mut out, &[entry.path.len() as u16, 0]);
        out.extend(&entry.path);
        out.extend(&packed);
        if entry.is_streamed {
            out.extend(b"PK\x07\x08");
            put_long(&mut out, &[crc, packed.len() as u32, size]);
        }
        directory.extend(b"PK\x01\x02");
        put(&mut directory, &[45, 20, flags, entry.method, 0, 0x5b21]);
        put_long(&mut directory, &[crc]);
        let mut extra = Vec::new();
        if entry.is_large {
            put_long(&mut directory, &[u32::MAX, u32::MAX]);
            put(&mut extra, &[1, 24]);
            for number in [u64::from(size), packed.len() as u64, start as u64] {
                extra.extend(number.to_le_bytes());
            }
        } else {
            put_long(&mut directory, &[packed.len() as u32, size]);
        }
        put(
            &mut directory,
            &[entry.path.len() as u16, extra.len() as u16, 0, 0, 0],
        );
        let place = if entry.is_large {
            u32::MAX
        } else {
            start as u32
        };
        put_long(&mut directory, &[0, place]);
        directory.extend(&entry.path);
        directory.extend(extra);
    }
    let start = out.len();
    let count = entries.len() as u16;
    out.extend(&directory);
    if entries.iter().any(|entry| entry.is_large) {
        let place = out.len() as u64;
        out.extend(b"PK\x06\x06");
        out.extend(44_u64.to_le_bytes());
        put(&mut out, &[45, 45]);
        put_long(&mut out, &[0, 0]);
        for number in [
            u64::from(count),
            u64::from(count),
            directory.len() as u64,
            start as u64,
        ] {
            out.extend(number.to_le_bytes());
        }
        out.extend(b"PK\x06\x07");
        put_long(&mut out, &[0]);
        out.extend(place.to_le_bytes());
        put_long(&mut out, &[1]);
        out.extend(b"PK\x05\x06");
        put(&mut out, &[0, 0, u16::MAX, u16::MAX]);
        put_long(&mut out, &[u32::MAX, u32::MAX]);
    } else {
        out.extend(b"PK\x05\x06");
        put(&mut out, &[0, 0, count, count]);
        put_long(&mut out, &[directory.len() as u32, start as u32]);
    }
    put(&mut out, &[0]);
    out
}

fn put(out: &mut Vec<u8>, numbers: &[u16]) {
    out.extend(numbers.iter().flat_map(|n| n.to_le_bytes()));
}

fn put_long(out: &mut Vec<u8>, numbers: &[u32]) {
    out.extend(numbers.iter().flat_map(|n| n.to_le_bytes()));
}
