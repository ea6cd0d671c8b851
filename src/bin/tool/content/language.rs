//! Klarspråk: words that the course does not use.

use moteklar::text::Language;

use super::source::{File, Worded};
use super::{Content, Problem};

/// Officialese and worn-out phrases, in lower case; a word of the list may not
/// stand on its own.
const BANNED: [&str; 48] = [
    "forta",
    "vedrørende",
    "vedrørande",
    "ihht",
    "iht",
    "iht.",
    "ift",
    "ifm",
    "mtp",
    "mht",
    "vennligst",
    "venlegst",
    "herved",
    "vedr",
    "herunder",
    "således",
    "såleis",
    "såfremt",
    "forefinnes",
    "foreta",
    "foretar",
    "besitter",
    "anvende",
    "anvender",
    "inneha",
    "innehar",
    "tilstrebe",
    "ivareta",
    "ivaretar",
    "iverksette",
    "iverksetter",
    "hensynta",
    "hensyntatt",
    "ovennevnte",
    "ovenstående",
    "nedenstående",
    "hva angår",
    "i henhold til",
    "med hensyn til",
    "i forbindelse med",
    "per dags dato",
    "implementere",
    "implementerer",
    "fokus på",
    "fokusere",
    "fokuserer",
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
    for ((_, lang), file) in &content.standing {
        in_file(file, *lang, &mut problems);
    }
    in_file(&content.glossary.nb, Language::Nb, &mut problems);
    for (lang, file) in &content.glossary.others {
        in_file(file, *lang, &mut problems);
    }
    problems
}

fn worded<H>(source: &Worded<H>, problems: &mut Vec<Problem>) {
    in_file(&source.nb, Language::Nb, problems);
    for (lang, other) in &source.others {
        in_file(other, *lang, problems);
    }
}

fn in_file<H>(file: &File<H>, lang: Language, problems: &mut Vec<Problem>) {
    // The words are Norwegian.
    if lang == Language::En {
        return;
    }
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

/// `word` stands in `line` on its own, not inside a longer word or an address.
fn holds_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "-/_=".contains(c));
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
        assert!(!holds_word("https://x.no/forta-deg", "forta"));
    }
}
