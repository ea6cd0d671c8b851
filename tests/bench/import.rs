//! Opening what a whole school has sent.

use std::hint::black_box;
use std::time::Instant;

use moteklar::bundle::contribution::{Chosen, Draft, Slot, freeze};
use moteklar::bundle::{CourseRef, Reading, Voice, limits, open};
use serde_json::Value;

use super::middle::Middle;
use crate::support::Course;

const FILES: usize = 200;
/// With `LETTERS` this makes 200 files nearly as much as can be brought in at once.
const ANSWERS: usize = 12;
const LETTERS: usize = 8_000;
const TAKES: usize = 9;

#[test]
fn two_hundred_contributions() {
    let files = contributions();
    let bytes: usize = files.iter().map(Vec::len).sum();
    assert!(bytes as u64 <= limits::BATCH && files.len() <= limits::FILES);
    let (mut ours, mut plain) = (Vec::new(), Vec::new());
    for _ in 0..TAKES {
        ours.push(milliseconds(|| {
            for file in &files {
                let opened = black_box(open(file));
                assert!(matches!(opened[..], [Ok(Reading::Bundle(_))]));
            }
        }));
        plain.push(milliseconds(|| {
            for file in &files {
                let value: Value = serde_json::from_slice(file).unwrap();
                black_box(value);
            }
        }));
    }
    // Of each pair, since a pair shares what else the machine was doing.
    let ratios = ours.iter().zip(&plain).map(|(ours, plain)| ours / plain);
    let ratio = Middle::of(ratios.collect());
    let (ours, plain) = (Middle::of(ours), Middle::of(plain));
    println!("\n\n{FILES} contributions, {bytes} bytes, median of {TAKES}, natively");
    if cfg!(debug_assertions) {
        println!(
            "  NOT OPTIMISED: these figures mean nothing; `make bench` builds it as it should be."
        );
    }
    println!("  opened and checked in full {:>8.0} ms", ours.median);
    println!("  read by serde_json only    {:>8.0} ms", plain.median);
    println!("  ratio                      {:>8.2}\n", ratio.median);
}

fn milliseconds(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64() * 1000.0
}

fn contributions() -> Vec<Vec<u8>> {
    let page = Course::built().page();
    let (prompt, prompt_text) = page.prompts[0].clone();
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut files = Vec::new();
    for _ in 0..FILES {
        let answers = (0..ANSWERS).map(|_| Chosen {
            prompt: prompt.clone(),
            prompt_text: prompt_text.clone(),
            text: prose(&mut state),
        });
        let answers = answers.collect();
        let mut random = |bytes: &mut [u8]| bytes.fill_with(|| next(&mut state) as u8);
        let draft = Draft {
            course: CourseRef::new("fagfornyelsen", "1"),
            meeting: None,
            slot: Some(Slot::draw(&mut random)),
            voice: Voice::Own,
            signature: None,
            answers,
        };
        files.push(freeze(&draft, &mut random).unwrap().written.bytes);
    }
    files
}

/// Some letters of two bytes, some line breaks and some quotes, as people write.
fn prose(state: &mut u64) -> String {
    const WORDS: [&str; 12] = [
        "elevene",
        "på",
        "vår",
        "skole",
        "får",
        "\"medvirke\"",
        "når",
        "læreren",
        "spør",
        "først,",
        "og\n",
        "hører",
    ];
    let mut text = String::with_capacity(LETTERS + 16);
    while text.len() < LETTERS {
        text += WORDS[(next(state) % 12) as usize];
        text.push(' ');
    }
    text
}

/// Xorshift: the same files in every run.
fn next(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state >> 16
}
