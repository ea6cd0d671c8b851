//! Zips, as people get them and as somebody who means harm makes them.

use std::time::Instant;

use moteklar::bundle::packed::{Unpacked, is_zip, unpack};
use moteklar::bundle::{NotText, PackedFlaw, Reading, Refusal, limits, read};
use proptest::prelude::*;

use crate::bundle_support::{cases, frozen};
use crate::zip::{Entry, zip, zipped};

fn names(unpacked: &Unpacked) -> Vec<&str> {
    unpacked
        .files
        .iter()
        .map(|(name, _)| name.as_str())
        .collect()
}

fn flaw(bytes: &[u8]) -> PackedFlaw {
    match unpack(bytes) {
        Err(Refusal::Packed(flaw)) => flaw,
        other => panic!("{other:?}"),
    }
}

/// What became of the only file in it.
fn only(entry: Entry) -> Result<Vec<u8>, Refusal> {
    let mut unpacked = unpack(&zip(&[entry])).unwrap();
    assert_eq!(unpacked.files.len(), 1);
    unpacked.files.remove(0).1
}

// Holds D 2.
#[test]
fn the_bundles_in_a_zip_come_out_and_the_others_are_named() {
    let (one, two) = (frozen(1).written.bytes, frozen(2).written.bytes);
    let packed = zipped(&[
        ("Bidrag/moteklar-bidrag-en.json", &one),
        ("Bidrag/4. trinn/to.TXT", &two),
        ("Bidrag/", b""),
        ("Bidrag/Innkalling.docx", b"PK"),
        ("Bidrag/film.mp4", &[7; 5000]),
        ("__MACOSX/Bidrag/._moteklar-bidrag-en.json", b"\0"),
        ("Bidrag/.DS_Store", b"\0"),
    ]);
    assert!(is_zip(&packed));
    let unpacked = unpack(&packed).unwrap();
    assert_eq!(names(&unpacked), ["moteklar-bidrag-en.json", "to.TXT"]);
    assert_eq!(unpacked.files[0].1, Ok(one));
    assert_eq!(unpacked.files[1].1, Ok(two));
    assert_eq!((unpacked.other_count, unpacked.left), (2, None));
    assert_eq!(unpacked.others, ["Innkalling.docx", "film.mp4"]);
}

#[test]
fn stored_streamed_and_large_ones_are_read_alike() {
    let bytes = frozen(1).written.bytes;
    for method in [0, 8] {
        for is_streamed in [false, true] {
            for is_large in [false, true] {
                let entry = Entry {
                    method,
                    is_streamed,
                    is_large,
                    ..Entry::new("en.json", &bytes)
                };
                assert_eq!(
                    only(entry).as_ref(),
                    Ok(&bytes),
                    "{method} {is_streamed} {is_large}"
                );
            }
        }
    }
}

#[test]
fn a_name_from_an_older_windows_keeps_its_letters() {
    let entry = Entry {
        path: b"K\x86re sitt fors\x9Bk.json".to_vec(),
        flags: 0,
        ..Entry::new("", b"{}")
    };
    assert_eq!(
        names(&unpack(&zip(&[entry])).unwrap()),
        ["Kåre sitt forsøk.json"]
    );
    let out = Entry::new("..\\..\\con/../en.json", b"{}");
    assert_eq!(names(&unpack(&zip(&[out])).unwrap()), ["en.json"]);
}

#[test]
fn every_other_zip_says_what_is_wrong() {
    let bytes = frozen(1).written.bytes;
    assert_eq!(flaw(&zip(&[])), PackedFlaw::Empty);
    assert_eq!(flaw(&zipped(&[("Tom mappe/", b"")])), PackedFlaw::Empty);
    assert_eq!(
        flaw(&zipped(&[("bilde.png", b"x")])),
        PackedFlaw::NothingOfOurs
    );
    assert_eq!(
        flaw(&zipped(&[
            ("[Content_Types].xml", b"x"),
            ("word/a.json", b"{}")
        ])),
        PackedFlaw::Office
    );
    let locked = Entry {
        flags: 1,
        ..Entry::new("en.json", &bytes)
    };
    assert_eq!(flaw(&zip(&[locked])), PackedFlaw::Locked);
    let whole = zipped(&[("en.json", &bytes)]);
    assert_eq!(flaw(&whole[..whole.len() - 1]), PackedFlaw::Damaged);
    assert_eq!(flaw(b"PK\x03\x04"), PackedFlaw::Damaged);
    let packed = |flaw| Err(Refusal::Packed(flaw));
    let nested = Entry::new("flere.zip", &whole);
    assert_eq!(only(nested), packed(PackedFlaw::Nested));
    for method in [9, 12, 14, 93, 99] {
        let strange = Entry {
            method,
            ..Entry::new("en.json", &bytes)
        };
        assert_eq!(only(strange), packed(PackedFlaw::UnknownMethod), "{method}");
    }
    assert_eq!(only(Entry::new("tom.json", b"")), Err(Refusal::Empty));
    // A zip where a bundle was wanted is known as one.
    assert_eq!(read(&whole), Err(Refusal::NotText(NotText::Zip)));
    assert_eq!(read(&zip(&[])), Err(Refusal::NotText(NotText::Zip)));
}

#[test]
fn one_damaged_file_leaves_the_others_whole() {
    let (one, two) = (frozen(1).written.bytes, frozen(2).written.bytes);
    let mut packed = zip(&[
        Entry {
            method: 0,
            ..Entry::new("en.json", &one)
        },
        Entry::new("to.json", &two),
    ]);
    packed[100] ^= 1;
    let unpacked = unpack(&packed).unwrap();
    assert_eq!(
        unpacked.files[0].1,
        Err(Refusal::Packed(PackedFlaw::Damaged))
    );
    assert_eq!(unpacked.files[1].1, Ok(two));
}

#[test]
fn what_a_file_says_of_its_size_is_not_believed() {
    let zeros = vec![b' '; 4_000_000];
    // Small on paper, large inside; the other way round; and dense beyond reason.
    let small = Entry {
        claimed: Some(100),
        ..Entry::new("en.json", &zeros)
    };
    assert_eq!(only(small), Err(Refusal::Packed(PackedFlaw::Damaged)));
    let large = Entry {
        claimed: Some(1_000_000),
        ..Entry::new("en.json", b"{}")
    };
    assert_eq!(only(large), Err(Refusal::Packed(PackedFlaw::Damaged)));
    assert_eq!(
        only(Entry::new("en.json", &zeros)),
        Err(Refusal::Packed(PackedFlaw::TooDense))
    );
    let huge = Entry {
        claimed: Some(u32::MAX - 1),
        ..Entry::new("en.json", b"{}")
    };
    assert!(matches!(only(huge), Err(Refusal::TooLarge { .. })));
    let stored = Entry {
        method: 0,
        claimed: Some(10_000),
        ..Entry::new("en.json", b"{}")
    };
    assert_eq!(only(stored), Err(Refusal::Packed(PackedFlaw::Damaged)));
}

#[test]
fn a_zip_becomes_no_larger_and_no_more_than_is_read_at_once() {
    let bytes = frozen(1).written.bytes;
    let many: Vec<Entry> = (0..230)
        .map(|n| Entry::new(&format!("{n}.json"), &bytes))
        .collect();
    let unpacked = unpack(&zip(&many)).unwrap();
    assert_eq!(unpacked.files.len(), limits::FILES);
    assert_eq!(
        unpacked.left,
        Some(Refusal::TooManyFiles {
            limit: limits::FILES
        })
    );
    // Noise that cannot be packed: a megabyte stays one.
    let noise: Vec<u8> = (0..3_000_000_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    let large: Vec<Entry> = (0..9)
        .map(|n| Entry::new(&format!("{n}.json"), &noise))
        .collect();
    let packed = zip(&large);
    let began = Instant::now();
    let unpacked = unpack(&packed).unwrap();
    assert!(began.elapsed().as_secs() < 5, "{:?}", began.elapsed());
    assert_eq!(unpacked.files.len(), 6);
    assert_eq!(
        unpacked.left,
        Some(Refusal::BatchTooLarge {
            limit: limits::BATCH
        })
    );
}

#[test]
fn files_that_lie_on_top_of_each_other_are_counted_each() {
    let noise: Vec<u8> = (0..1_000_000_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 11) as u8)
        .collect();
    let packed = zip(&[Entry::new("en.json", &noise)]);
    // The same entry of the list a hundred times.
    let list = packed
        .windows(4)
        .rposition(|part| part == b"PK\x01\x02")
        .unwrap();
    let end = packed
        .windows(4)
        .rposition(|part| part == b"PK\x05\x06")
        .unwrap();
    let mut bomb = packed[..list].to_vec();
    bomb.extend(packed[list..end].repeat(100));
    let size = (bomb.len() - list) as u32;
    bomb.extend(b"PK\x05\x06\0\0\0\0\x64\0\x64\0");
    bomb.extend(size.to_le_bytes());
    bomb.extend((list as u32).to_le_bytes());
    bomb.extend([0, 0]);
    let unpacked = unpack(&bomb).unwrap();
    let sum: usize = unpacked
        .files
        .iter()
        .flat_map(|(_, file)| file)
        .map(Vec::len)
        .sum();
    assert!(sum as u64 <= limits::BATCH, "{sum}");
    assert_eq!(
        unpacked.left,
        Some(Refusal::BatchTooLarge {
            limit: limits::BATCH
        })
    );
}

proptest! {
    #![proptest_config(cases(256))]
    #[test]
    fn no_zip_makes_it_panic_and_no_changed_byte_gives_another_file(
        places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
        is_large in any::<bool>(),
        is_streamed in any::<bool>(),
    ) {
        let files = [frozen(1).written.bytes, frozen(2).written.bytes];
        let entries = [
            Entry { is_large, is_streamed, ..Entry::new("en.json", &files[0]) },
            Entry { method: 0, is_streamed, ..Entry::new("to.json", &files[1]) },
        ];
        let mut packed = zip(&entries);
        for (place, byte) in places {
            let at = place.index(packed.len());
            packed[at] = byte;
        }
        if is_cut {
            packed.truncate(cut.index(packed.len()));
        }
        if let Ok(unpacked) = unpack(&packed) {
            for (_, file) in unpacked.files {
                let Ok(bytes) = file else { continue };
                if let Ok(Reading::Bundle(_)) = read(&bytes) {
                    prop_assert!(files.contains(&bytes));
                }
            }
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = unpack(&bytes);
        let _ = unpack(&[b"PK\x03\x04".as_slice(), &bytes, b"PK\x05\x06", &bytes].concat());
    }
}
