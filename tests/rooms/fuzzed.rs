//! What `make fuzz` runs, natively: over its seeds, over damaged seeds, over bytes drawn
//! at random. A target that no longer compiles, or no longer holds, is seen here.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;

use crate::bundle_support::cases;

#[path = "../../fuzz/readers.rs"]
mod readers;

use readers::{READERS, Reader};

/// What a reader begins with: at least one seed.
fn seeds(reader: &str) -> Vec<(String, Vec<u8>)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("fuzz/seeds").join(reader)];
    if reader == "bundle" {
        folders.push(root.join("tests/fixtures/bundle-1"));
        folders.push(root.join("tests/fixtures/bundle-1/corpus"));
    }
    let mut found = Vec::new();
    for folder in folders {
        let files = fs::read_dir(&folder).unwrap().flatten();
        for file in files.filter(|file| file.path().is_file()) {
            let name = file.file_name().to_string_lossy().into_owned();
            found.push((name, fs::read(file.path()).unwrap()));
        }
    }
    assert!(!found.is_empty(), "{reader} has no seeds");
    found.sort();
    found
}

// Holds B 16.
#[test]
fn every_reader_bears_its_seeds_whole_and_cut() {
    for (name, reader) in READERS {
        for (seed, bytes) in seeds(name) {
            println!("{name}: {seed}");
            reader(&bytes);
            // At every byte of a short one, and at a spread of a long one.
            for end in (0..bytes.len()).step_by(bytes.len() / 100 + 1) {
                reader(&bytes[..end]);
            }
        }
    }
}

/// What befalls a file: a byte changed, some bytes put in, left out or said twice.
#[derive(Clone, Debug)]
enum Harm {
    Change(usize, u8),
    PutIn(usize, Vec<u8>),
    LeaveOut(usize, usize),
    Twice(usize, usize),
}

fn harm() -> impl Strategy<Value = Harm> {
    let at = any::<usize>();
    prop_oneof![
        (at, any::<u8>()).prop_map(|(at, with)| Harm::Change(at, with)),
        (at, prop::collection::vec(any::<u8>(), 1..9)).prop_map(|(at, new)| Harm::PutIn(at, new)),
        (at, 1..40_usize).prop_map(|(at, len)| Harm::LeaveOut(at, len)),
        (at, 1..400_usize).prop_map(|(at, len)| Harm::Twice(at, len)),
    ]
}

fn harmed(mut bytes: Vec<u8>, harms: &[Harm]) -> Vec<u8> {
    for harm in harms {
        let len = bytes.len();
        let place = |at: &usize| at % (len + 1);
        match harm {
            Harm::Change(at, with) => {
                if let Some(byte) = bytes.get_mut(place(at)) {
                    *byte ^= with;
                }
            }
            Harm::PutIn(at, new) => drop(bytes.splice(place(at)..place(at), new.iter().copied())),
            Harm::LeaveOut(at, some) => drop(bytes.drain(place(at)..(place(at) + some).min(len))),
            Harm::Twice(at, some) => {
                let again = bytes[place(at)..(place(at) + some).min(len)].to_vec();
                bytes.splice(place(at)..place(at), again);
            }
        }
    }
    bytes
}

/// A reader and a seed of its own.
fn reader_and_seed() -> impl Strategy<Value = (Reader, Vec<u8>)> {
    let all: Vec<(Reader, Vec<u8>)> = READERS
        .into_iter()
        .flat_map(|(name, reader)| seeds(name).into_iter().map(move |(_, seed)| (reader, seed)))
        .collect();
    prop::sample::select(all)
}

proptest! {
    #![proptest_config(cases(400))]
    // Holds B 16.
    #[test]
    fn every_reader_bears_seeds_that_were_harmed(
        (reader, seed) in reader_and_seed(), harms in prop::collection::vec(harm(), 1..6)
    ) {
        reader(&harmed(seed, &harms));
    }

    // Holds B 16.
    #[test]
    fn every_reader_bears_any_bytes(
        (_, reader) in prop::sample::select(READERS.to_vec()),
        bytes in prop::collection::vec(any::<u8>(), 0..600)
    ) {
        reader(&bytes);
    }
}
