//! How heavy a text is to read: sentences, and LIX without the course's terms.

use moteklar::course::Prose;
use moteklar::course::prose::{Block, plain_text};

/// A passage that is read in one go: a paragraph, an item, a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Passage {
    pub(super) text: String,
    /// Running text, which counts for LIX; cells and headings do not.
    pub(super) running: bool,
}

/// The passages of a text.
pub(super) fn passages(prose: &Prose) -> Vec<Passage> {
    let mut found = Vec::new();
    collect(&prose.0, &mut found);
    found
}

fn collect(blocks: &[Block], found: &mut Vec<Passage>) {
    for block in blocks {
        let mut add = |text, running| found.push(Passage { text, running });
        match block {
            Block::Paragraph(text) => add(plain_text(text), true),
            Block::Heading { text, .. } => add(plain_text(text), false),
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, found)),
            Block::Quote(inner) => collect(inner, found),
            Block::Table { head, rows } => {
                for cell in head.iter().chain(rows.iter().flatten()) {
                    add(plain_text(cell), false);
                }
            }
            Block::Code(_) | Block::Rule => {}
        }
    }
}

/// The sentences of a passage. A sentence ends at `.`, `!`, `?` or `:` when
/// what follows begins like a new one.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        if at < start || !matches!(c, '.' | '!' | '?' | ':' | '…') {
            continue;
        }
        let rest = &text[at + c.len_utf8()..];
        let closed = rest.trim_start_matches(['»', '”', '"', ')', '.', '!', '?']);
        let next = closed.trim_start();
        let begins = next.chars().next().is_none_or(|c| {
            c.is_uppercase() || matches!(c, '«' | '“' | '"' | '(') || (c.is_numeric() && c != ':')
        });
        let gap = closed.len() != next.len() || next.is_empty();
        if gap && begins && !is_short_form(&text[start..at]) {
            let end = text.len() - closed.len();
            sentences.push(text[start..end].trim());
            start = end;
        }
    }
    sentences.push(text[start..].trim());
    sentences.retain(|s| !s.is_empty());
    sentences
}

/// `Meld. St. 28`, `kl. 14`: a dot that ends no sentence. A date needs no rule:
/// months begin with a small letter.
fn is_short_form(before: &str) -> bool {
    let word = before.rsplit([' ', '(', '«', '\n']).next();
    let short = ["Meld", "St", "kl", "nr", "f.eks", "bl.a", "jf", "kap", "ca"];
    word.is_some_and(|word| short.contains(&word))
}

/// The words of a text, without signs around them.
pub(super) fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| c.is_whitespace() || matches!(c, '–' | '/' | '—'))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect()
}

/// Words without those that belong to a term of the glossary. A term is found
/// by how its words begin, as Norwegian bends and joins words at their ends.
pub(super) fn without_terms<'a>(words: &[&'a str], terms: &[Vec<String>]) -> Vec<&'a str> {
    let mut left = Vec::with_capacity(words.len());
    let mut at = 0;
    while at < words.len() {
        let longest = terms
            .iter()
            .filter(|term| stands_at(term, &words[at..]))
            .map(Vec::len)
            .max();
        match longest {
            Some(length) => at += length,
            None => {
                left.push(words[at]);
                at += 1;
            }
        }
    }
    left
}

fn stands_at(term: &[String], words: &[&str]) -> bool {
    !term.is_empty()
        && term.len() <= words.len()
        && term.iter().zip(words).all(|(form, word)| {
            let word = word.to_lowercase();
            // Short words would be found inside everything.
            if form.chars().count() < 4 {
                word == *form
            } else {
                word.starts_with(form.as_str())
            }
        })
}

/// The words of a term's forms, in lower case.
pub(super) fn term_words(forms: &[&str]) -> Vec<Vec<String>> {
    let lower = |form: &&str| words(form).iter().map(|w| w.to_lowercase()).collect();
    forms.iter().map(lower).collect()
}

/// LIX: words to a sentence, and the share of words of more than six letters
/// in a hundred. Zero without words.
pub(super) fn lix(passages: &[Passage], terms: &[Vec<String>]) -> usize {
    let (mut all, mut long, mut ends) = (0, 0, 0);
    for passage in passages.iter().filter(|p| p.running) {
        for sentence in sentences(&passage.text) {
            let words = words(sentence);
            let left = without_terms(&words, terms);
            all += left.len();
            long += left.iter().filter(|w| w.chars().count() > 6).count();
            ends += 1;
        }
    }
    if all == 0 || ends == 0 {
        return 0;
    }
    (all * all + 100 * long * ends + all * ends / 2) / (all * ends)
}

#[cfg(test)]
mod tests {
    use super::*;
    use moteklar::course::markdown::parse;

    #[test]
    fn a_date_and_a_short_form_end_no_sentence() {
        let text =
            "Den kom 1. september 2017. Se Meld. St. 28. «Ja.» Nei: Det gjør vi. Er du «klar?».";
        assert_eq!(
            sentences(text),
            [
                "Den kom 1. september 2017.",
                "Se Meld. St. 28.",
                "«Ja.»",
                "Nei:",
                "Det gjør vi.",
                "Er du «klar?»."
            ]
        );
    }

    #[test]
    fn a_colon_before_a_list_ends_no_sentence() {
        assert_eq!(sentences("Vi trenger tre ting: ro, tid og mot.").len(), 1);
    }

    #[test]
    fn a_term_is_found_in_its_bent_forms_and_in_longer_words() {
        let terms = term_words(&["overordnet del", "kompetansemål", "IGP"]);
        let all = words("Les overordnet del og kompetansemålene med IGP i dag");
        assert_eq!(
            without_terms(&all, &terms),
            ["Les", "og", "med", "i", "dag"]
        );
    }

    #[test]
    fn lix_counts_words_to_a_sentence_and_long_words() {
        // Ten words, two sentences, two long words: 5 + 20.
        let text = "Vi leser sammen med andre. Du skriver to korte setninger.";
        assert_eq!(lix(&passages(&parse(text)), &[]), 5 + 20);
    }

    #[test]
    fn cells_and_headings_do_not_make_a_page_lighter() {
        let passages = passages(&parse(
            "# Ord\n\nEn setning her.\n\n| a | b |\n|---|---|\n| c | d |\n",
        ));
        let running: Vec<_> = passages.iter().filter(|p| p.running).collect();
        assert_eq!(running.len(), 1);
    }
}
