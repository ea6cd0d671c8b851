//! Klarspråk: words that the course does not use.

use moteklar::text::Language;

use super::source::{File, Worded};
use super::{Content, Problem};

/// Officialese and worn-out phrases, in lower case; a word of the list may not
/// stand on its own.
const BANNED: [&str; 47] = [
    "forta",
    "vedrørende",
    "vedrørande",
    "ihht",
    "iht",
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
    let lower = file.raw.to_lowercase();
    // A phrase may be broken over two lines.
    let flat = lower.replace('\n', " ");
    for word in BANNED {
        for at in places(&flat, word) {
            let line = lower.as_bytes()[..at]
                .iter()
                .filter(|b| **b == b'\n')
                .count()
                + 1;
            let what = format!("«{word}» is not used here: write it plainly");
            problems.push(Problem::new(&file.path, line, what));
        }
    }
}

/// Where `word` stands in `text` on its own, not inside a longer word or an address.
fn places<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(word).filter_map(move |(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "-/_=".contains(c));
        (!inside(before) && !inside(after)).then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn a_word_inside_a_longer_one_is_not_found() {
        assert_eq!(
            places("du skal forta deg", "forta").collect::<Vec<_>>(),
            [8]
        );
        assert_eq!(places("dette er fortalt", "forta").count(), 0);
        assert_eq!(places("https://x.no/forta-deg", "forta").count(), 0);
    }
}
