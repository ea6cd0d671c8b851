//! Search in one's own notes.

use std::ops::Range;

/// A letter in lower case without accent, and where it stands.
struct Letter {
    base: char,
    at: Range<usize>,
}

/// Letters as a reader sees them: a combining mark belongs to its letter.
/// `å`, `ø` and `æ` are letters of their own, `ö` and `ä` the same letters
/// across the border.
fn letters(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        if let ('\u{300}'..='\u{36f}', Some(last)) = (c, letters.last_mut()) {
            last.base = match (last.base, c) {
                ('a', '\u{30a}') => 'å',
                ('a', '\u{308}') => 'æ',
                ('o', '\u{308}') => 'ø',
                (base, _) => base,
            };
            last.at.end = end;
            continue;
        }
        for lower in c.to_lowercase() {
            let base = match lower {
                'á' | 'à' | 'â' | 'ã' => 'a',
                'ä' => 'æ',
                'ç' | 'č' => 'c',
                'đ' => 'd',
                'é' | 'è' | 'ê' | 'ë' => 'e',
                'í' | 'ì' | 'î' | 'ï' => 'i',
                'ñ' | 'ŋ' => 'n',
                'ó' | 'ò' | 'ô' | 'õ' => 'o',
                'ö' => 'ø',
                'š' => 's',
                'ŧ' => 't',
                'ú' | 'ù' | 'û' | 'ü' => 'u',
                'ý' | 'ÿ' => 'y',
                'ž' => 'z',
                other => other,
            };
            let at = start..end;
            letters.push(Letter { base, at });
        }
    }
    letters
}

/// How many letters of `text` the word takes from its start. Who types
/// without a Norwegian keyboard finds `å` with `a` or `aa`, `ø` with `o` or
/// `oe`, `æ` with `ae`; who types `å` means `å`.
fn matches(word: &[char], text: &[Letter]) -> Option<usize> {
    let [first, rest @ ..] = word else {
        return Some(0);
    };
    let (letter, after) = text.split_first()?;
    let next = |word: &[char]| matches(word, after).map(|n| n + 1);
    let spelled = match (letter.base, first, rest.first()) {
        ('å', 'a', Some('a')) | ('ø', 'o', Some('e')) | ('æ', 'a', Some('e')) => {
            next(&rest[1..])
        }
        _ => None,
    };
    spelled.or_else(|| match (letter.base, *first) {
        (a, b) if a == b => next(rest),
        ('å' | 'æ', 'a') | ('ø', 'o') => next(rest),
        _ => None,
    })
}

fn find(word: &[char], text: &[Letter]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < text.len() {
        match matches(word, &text[start..]) {
            Some(n) if n > 0 => {
                found.push(text[start].at.start..text[start + n - 1].at.end);
                start += n;
            }
            _ => start += 1,
        }
    }
    found
}

fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|r| (r.start, r.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// Where the words of `query` stand in `text`: byte ranges in order, not
/// overlapping. Nothing unless each word stands in the text or in its prompt,
/// whatever the case and the accents. An empty query finds everything.
#[must_use]
pub fn hits(query: &str, text: &str, prompt_text: &str) -> Option<Vec<Range<usize>>> {
    let (in_text, in_prompt) = (letters(text), letters(prompt_text));
    let mut ranges = Vec::new();
    for word in query.split_whitespace() {
        let word: Vec<char> = letters(word).iter().map(|l| l.base).collect();
        let found = find(&word, &in_text);
        if found.is_empty() && find(&word, &in_prompt).is_empty() {
            return None;
        }
        ranges.extend(found);
    }
    Some(merged(ranges))
}
