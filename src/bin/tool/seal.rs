//! `tool seal`: writes a Brotli and a gzip copy beside every file that gets smaller
//! by them. The second is for hosts that know no Brotli.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread;

use sha2::{Digest, Sha256};

use super::error::{ToolError, at};
use super::mime;

/// Packs every file below `folder`. Pages repeat themselves and builds repeat
/// each other, so what has been packed once is kept in `cache` by its hash.
pub(crate) fn run(folder: &Path, cache: &Path) -> Result<(), ToolError> {
    fs::create_dir_all(cache).map_err(at(cache))?;
    let mut same: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.map_err(|error| at(folder)(error.into()))?;
        let path = entry.into_path();
        if path.is_file() && mime::compresses(&path.to_string_lossy()) {
            let bytes = fs::read(&path).map_err(at(&path))?;
            let hash = Sha256::digest(bytes);
            let hash = hash.iter().map(|b| format!("{b:02x}")).collect();
            same.entry(hash).or_default().push(path);
        }
    }
    let work: Vec<_> = same.into_iter().collect();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let shares = work.chunks(work.len().div_ceil(threads).max(1));
        let running: Vec<_> = shares
            .map(|share| {
                scope.spawn(move || {
                    share
                        .iter()
                        .try_for_each(|(hash, paths)| seal(&cache.join(hash), paths))
                })
            })
            .collect();
        running.into_iter().try_for_each(|thread| {
            thread
                .join()
                .unwrap_or_else(|_| Err(ToolError::Render("a thread stopped".into())))
        })
    })
}

/// Packs one content and lays it beside every file that has it.
fn seal(kept: &Path, paths: &[PathBuf]) -> Result<(), ToolError> {
    let Some(first) = paths.first() else {
        return Ok(());
    };
    let ways: [(&str, Packer); 2] = [("br", brotli), ("gz", gzip)];
    for (ending, pack) in ways {
        let kept = with(kept, ending);
        let packed = match fs::read(&kept) {
            Ok(packed) => packed,
            Err(_) => {
                let bytes = fs::read(first).map_err(at(first))?;
                let packed = pack(&bytes).map_err(at(first))?;
                fs::write(&kept, &packed).map_err(at(&kept))?;
                packed
            }
        };
        for path in paths {
            let name = with(path, ending);
            fs::write(&name, &packed).map_err(at(&name))?;
        }
    }
    Ok(())
}

type Packer = fn(&[u8]) -> std::io::Result<Vec<u8>>;

fn with(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.to_owned().into_os_string();
    name.push(".");
    name.push(ending);
    name.into()
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes)?;
    packer.finish()
}

fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &params)?;
    Ok(packed)
}
