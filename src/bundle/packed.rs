//! The files in a zip: what Teams, SharePoint and OneDrive give whoever picks
//! several at once.
//!
//! Nothing in it is believed: what a file says of its size is a limit for the
//! unpacking, its sum is checked, and everything that is unpacked counts against
//! one budget, also what turns out to be damaged or lies on top of another file.

use rawzip::{CompressionMethod, ZipArchive, ZipFileHeaderRecord, ZipSliceArchive};

use super::{Refusal, limits};

/// Why nothing comes out of a packed folder, or not this file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackedFlaw {
    /// There is nothing in it.
    #[error("the zip is empty")]
    Empty,
    /// Cut or changed on the way.
    #[error("the zip is damaged")]
    Damaged,
    /// It wants a password.
    #[error("the zip is locked")]
    Locked,
    /// Packed in a way that is not read.
    #[error("the zip is packed in an unknown way")]
    UnknownMethod,
    /// A zip in a zip.
    #[error("a zip within a zip")]
    Nested,
    /// No file in it can be ours.
    #[error("nothing of ours in the zip")]
    NothingOfOurs,
    /// A document of Word, Excel or PowerPoint, which is a zip as well.
    #[error("it is an office document")]
    Office,
    /// It would become so large that somebody meant harm.
    #[error("the zip becomes too large")]
    TooDense,
}

/// What was in a packed folder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unpacked {
    /// Each file that may be ours: its name without folders, and its bytes.
    pub files: Vec<(String, Result<Vec<u8>, Refusal>)>,
    /// The names of some of the others.
    pub others: Vec<String>,
    /// How many others there are.
    pub other_count: usize,
    /// Why the last ones stayed in it.
    pub left: Option<Refusal>,
}

/// So many of the others are named.
const NAMED: usize = 5;

/// The bytes are a zip, by their beginning.
#[must_use]
pub fn is_zip(bytes: &[u8]) -> bool {
    [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"]
        .iter()
        .any(|beginning| bytes.starts_with(*beginning))
}

/// The file may be ours, or hold some of ours, by its name's ending.
#[must_use]
pub fn may_be_ours(name: &str) -> bool {
    let name = name.to_lowercase();
    [".json", ".txt", ".zip"]
        .iter()
        .any(|ending| name.ends_with(ending))
}

/// Takes the files that may be ours out of a zip.
///
/// # Errors
/// [`Refusal::Packed`] when nothing can be taken out.
pub fn unpack(bytes: &[u8]) -> Result<Unpacked, Refusal> {
    let damaged = |_| Refusal::Packed(PackedFlaw::Damaged);
    let archive = ZipArchive::from_slice(bytes).map_err(damaged)?;
    let mut entries = archive.entries();
    let mut unpacked = Unpacked::default();
    let mut room = limits::BATCH;
    loop {
        let entry = match entries.next_entry() {
            Ok(Some(entry)) => entry,
            Ok(None) => break,
            Err(error) if unpacked.files.is_empty() => return Err(damaged(error)),
            Err(error) => {
                unpacked.left = Some(damaged(error));
                break;
            }
        };
        let path = name_of(entry.file_path().as_bytes());
        if path == "[Content_Types].xml" {
            return Err(Refusal::Packed(PackedFlaw::Office));
        }
        let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
        // Folders, and what a Mac puts beside its files.
        if entry.is_dir()
            || name.is_empty()
            || name.starts_with('.')
            || path.starts_with("__MACOSX")
        {
            continue;
        }
        if !may_be_ours(name) {
            unpacked.other_count += 1;
            if unpacked.others.len() < NAMED {
                unpacked.others.push(name.to_owned());
            }
            continue;
        }
        if unpacked.files.len() == limits::FILES {
            let limit = limits::FILES;
            unpacked.left = Some(Refusal::TooManyFiles { limit });
            break;
        }
        if entry.flags().is_encrypted() {
            return Err(Refusal::Packed(PackedFlaw::Locked));
        }
        let file = take_out(&archive, &entry, name, &mut room);
        if let Err(full @ Refusal::BatchTooLarge { .. }) = file {
            unpacked.left = Some(full);
            break;
        }
        unpacked.files.push((name.to_owned(), file));
    }
    if unpacked.files.is_empty() && unpacked.left.is_none() {
        return Err(Refusal::Packed(match unpacked.other_count {
            0 => PackedFlaw::Empty,
            _ => PackedFlaw::NothingOfOurs,
        }));
    }
    Ok(unpacked)
}

fn take_out(
    archive: &ZipSliceArchive<&[u8]>,
    entry: &ZipFileHeaderRecord<'_>,
    name: &str,
    room: &mut u64,
) -> Result<Vec<u8>, Refusal> {
    if name.to_lowercase().ends_with(".zip") {
        return Err(Refusal::Packed(PackedFlaw::Nested));
    }
    let damaged = || Refusal::Packed(PackedFlaw::Damaged);
    let size = entry.uncompressed_size_hint();
    limits::check_size(size)?;
    if size > 1024 * 1024 && size / limits::RATIO > entry.compressed_size_hint() {
        return Err(Refusal::Packed(PackedFlaw::TooDense));
    }
    *room = room.checked_sub(size).ok_or(Refusal::BatchTooLarge {
        limit: limits::BATCH,
    })?;
    let packed = archive
        .get_entry(entry.wayfinder())
        .map_err(|_| damaged())?;
    let bytes = match entry.compression_method() {
        CompressionMethod::STORE => packed
            .data()
            .get(..usize::try_from(size).unwrap_or(0))
            .map(<[u8]>::to_vec),
        CompressionMethod::DEFLATE => {
            let limit = usize::try_from(size).unwrap_or(0);
            miniz_oxide::inflate::decompress_to_vec_with_limit(packed.data(), limit).ok()
        }
        _ => return Err(Refusal::Packed(PackedFlaw::UnknownMethod)),
    };
    let whole =
        |bytes: &Vec<u8>| bytes.len() as u64 == size && rawzip::crc32(bytes) == entry.crc32();
    bytes.filter(whole).ok_or_else(damaged)
}

/// A name in a zip: UTF-8, or what an older Windows wrote here, of which the
/// letters of Norwegian are known.
fn name_of(bytes: &[u8]) -> String {
    let known = |byte: &u8| match byte {
        0x86 => 'å',
        0x8F => 'Å',
        0x91 => 'æ',
        0x92 => 'Æ',
        0x9B => 'ø',
        0x9D => 'Ø',
        byte if byte.is_ascii() => char::from(*byte),
        _ => '\u{fffd}',
    };
    match std::str::from_utf8(bytes) {
        Ok(name) => name.to_owned(),
        Err(_) => bytes.iter().map(known).collect(),
    }
}
