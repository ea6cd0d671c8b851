//! Klarspråk: words that the course does not use.

use super::source::{File, Worded};
use super::{Content, Problem};

/// Officialese and worn-out phrases, in lower case.
const BANNED: [&str; 13] = [
    "forta",
    "vedrørende",
    "ihht",
    "iht.",
    "vennligst",
    "herved",
    "vedr.",
    "ovennevnte",
    "hensyntatt",
    "implementere",
    "fokus på",
    "i dagens samfunn",
    "lorem ipsum",
];

/// Every use of a banned word, in heads and bodies.
pub(super) fn problems(content: &Content) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in &content.modules {
        worded(&source.module, &mut problems);
        for page in &source.pages {
            worded(page, &mut problems);
        }
    }
    for file in content.standing.values() {
        in_file(file, &mut problems);
    }
    problems
}

fn worded<H>(source: &Worded<H>, problems: &mut Vec<Problem>) {
    in_file(&source.nb, problems);
    for other in source.others.values() {
        in_file(other, problems);
    }
}

fn in_file<H>(file: &File<H>, problems: &mut Vec<Problem>) {
    for (index, line) in file.raw.lines().enumerate() {
        let lower = line.to_lowercase();
        for word in BANNED {
            if holds_word(&lower, word) {
                let what = format!("«{word}» is not used here: write it plainly");
                problems.push(Problem::new(&file.path, index + 1, what));
            }
        }
    }
}

/// `word` stands in `line` on its own, not inside a longer word.
fn holds_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !inside(before) && !inside(after)
    })
}

#[cfg(test)]
mod tests {
    use super::holds_word;

    #[test]
    fn a_word_inside_a_longer_one_is_not_found() {
        assert!(holds_word("du skal forta deg", "forta"));
        assert!(!holds_word("dette er fortalt", "forta"));
    }
}
