//! Runs of eight words, as hashes: so that a test can tell whether the course
//! has a run in common with a text that itself is not in the repository.
//!
//! The text is known only as a scan, where å is a, æ is ae, and ø is o, g or a
//! stray sign. Both sides are therefore folded alike before they are hashed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use moteklar::bundle::Digest;

use super::error::ToolError;

/// Words in a run.
const LENGTH: usize = 8;
/// Hexadecimal digits kept of a hash: enough for a text of this size.
const DIGITS: usize = 12;

/// Prints the hash of every run in `file`.
pub(crate) fn write(file: &Path) -> Result<(), ToolError> {
    let text = read(file)?;
    let mut hashes: Vec<String> = runs(&folded(&text), &[]).map(|run| hash(&run)).collect();
    hashes.sort_unstable();
    hashes.dedup();
    for hash in hashes {
        println!("{hash}");
    }
    Ok(())
}

/// Refuses runs in the texts below `folder` that stand in `known`. Phrases in
/// `except`, one a line, break a run: names, titles and terms.
pub(crate) fn compare(folder: &Path, known: &Path, except: Option<&Path>) -> Result<(), ToolError> {
    let known = read(known)?;
    let known: std::collections::BTreeSet<&str> = known
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    let except = except.map(read).transpose()?.unwrap_or_default();
    let except: Vec<Vec<String>> = except
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(folded)
        .filter(|phrase| !phrase.is_empty())
        .collect();
    let mut shared = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().flatten() {
        let text = entry
            .path()
            .extension()
            .is_some_and(|e| e == "md" || e == "toml" || e == "rs");
        if !text {
            continue;
        }
        for run in runs(&folded(&read(entry.path())?), &except) {
            if known.contains(hash(&run).as_str()) {
                shared.insert(format!("{}: {run}", entry.path().display()), ());
            }
        }
    }
    if shared.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = shared.into_keys().collect();
    Err(ToolError::Content(lines.join("\n")))
}

fn read(path: &Path) -> Result<String, ToolError> {
    fs::read_to_string(path)
        .map_err(|error| ToolError::Content(format!("{}: {error}", path.display())))
}

fn hash(run: &str) -> String {
    let mut hex = Digest::of(run.as_bytes()).to_string();
    hex.truncate(DIGITS);
    hex
}

/// The words of a text as a scan would have them.
fn folded(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '@' | '¢' | '§'))
        .filter(|word| !word.is_empty())
        .map(|word| match word {
            "3" => "a".to_owned(),
            word => {
                let mut folded = String::with_capacity(word.len());
                for c in word.chars() {
                    match c {
                        'å' => folded.push('a'),
                        'æ' => folded.push_str("ae"),
                        'ø' | 'g' | '@' | '¢' | '§' => folded.push('o'),
                        'ö' => folded.push('o'),
                        'é' => folded.push('e'),
                        c => folded.push(c),
                    }
                }
                folded.replace("ze", "ae").replace("aee", "ae")
            }
        })
        .collect()
}

/// Every run of eight words that no excepted phrase stands in.
fn runs<'a>(words: &'a [String], except: &'a [Vec<String>]) -> impl Iterator<Item = String> + 'a {
    let mut broken = vec![false; words.len()];
    for phrase in except {
        for at in 0..words.len() {
            if words[at..].starts_with(phrase) {
                broken[at..at + phrase.len()].fill(true);
            }
        }
    }
    words
        .windows(LENGTH)
        .enumerate()
        .filter(move |(at, _)| !broken[*at..at + LENGTH].contains(&true))
        .map(|(_, run)| run.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scan_and_the_text_it_shows_give_the_same_words() {
        let text = folded("Læreren må gjøre seg tanker om mål");
        assert_eq!(text, folded("Laereren ma gjgre seg tanker om mal"));
        assert_eq!(text, folded("lzereren må gj@re seg tanker om mål"));
    }

    #[test]
    fn an_excepted_phrase_breaks_the_run() {
        let words = folded("en to tre fire fem seks sju åtte");
        assert_eq!(runs(&words, &[]).count(), 1);
        assert_eq!(runs(&words, &[folded("fire fem")]).count(), 0);
    }
}
