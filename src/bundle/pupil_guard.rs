//! Looks for what should not leave with a text: identity numbers, phone
//! numbers and e-mail addresses. It points; the person decides.
//!
//! A guard that cries wolf is soon ignored. So an identity number must have
//! both check digits right, and eight digits that are a date, a round amount
//! or part of a longer number are no phone number.

use std::ops::Range;

use chrono::NaiveDate;

/// What something looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// A Norwegian identity number, D-number or synthetic number.
    IdentityNumber,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
}

/// Where in the text, in bytes, and what it looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// What it looks like.
    pub hint: Hint,
}

/// Everything found in `text`, in order, never overlapping.
#[must_use]
pub fn look(text: &str) -> Vec<Find> {
    let runs = digit_runs(text);
    let mut found: Vec<Find> = emails(text).collect();
    let mut add = |hint, range: Range<usize>| {
        let apart = |find: &Find| find.range.end <= range.start || range.end <= find.range.start;
        if found.iter().all(apart) {
            found.push(Find { range, hint });
        }
    };
    let windows = |test: fn(&str, &[Run]) -> bool| {
        let runs = &runs;
        (0..runs.len()).flat_map(move |first| {
            let after = runs.get(first + 1..).unwrap_or_default();
            let joined = 1 + after
                .iter()
                .take_while(|run| run.gap.is_some())
                .take(7)
                .count();
            (1..=joined).rev().filter_map(move |n| {
                let window = runs.get(first..first + n)?;
                let range = window.first()?.range.start..window.last()?.range.end;
                test(text, window).then_some(range)
            })
        })
    };
    windows(is_identity_number).for_each(|range| add(Hint::IdentityNumber, range));
    windows(is_phone).for_each(|range| add(Hint::Phone, range));
    found.sort_by_key(|find| find.range.start);
    found
}

/// Digits without anything between them.
struct Run {
    range: Range<usize>,
    /// The one character between the run before and this one, if it is one
    /// that people write inside numbers.
    gap: Option<char>,
}

fn digit_runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (at, _) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
        match runs.last_mut() {
            Some(run) if run.range.end == at => run.range.end += 1,
            last => {
                let between = last.and_then(|run| text.get(run.range.end..at));
                let mut between = between.unwrap_or_default().chars();
                let gap = match (between.next(), between.next()) {
                    (Some(c), None) if is_space(c) || matches!(c, '.' | '-' | '‑' | '–') => {
                        Some(c)
                    }
                    _ => None,
                };
                let range = at..at + 1;
                runs.push(Run { range, gap });
            }
        }
    }
    runs
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

fn digits(text: &str, window: &[Run]) -> String {
    let parts = window.iter().filter_map(|run| text.get(run.range.clone()));
    parts.collect()
}

fn is_identity_number(text: &str, window: &[Run]) -> bool {
    let digits = digits(text, window);
    // Day, month, year, three digits, two check digits: no gap elsewhere.
    let mut at = 0;
    let gaps_fit = window.iter().all(|run| {
        at += run.range.len();
        matches!(at, 2 | 4 | 6 | 9 | 11)
    });
    let d: Vec<u32> = digits.bytes().map(|b| u32::from(b - b'0')).collect();
    let sum = |weights: &[u32]| d.iter().zip(weights).map(|(d, w)| d * w).sum::<u32>() % 11;
    let two = |n: usize| d.iter().skip(n).take(2).fold(0, |n, d| n * 10 + d);
    d.len() == 11
        && gaps_fit
        // 40 more on the day is a D-number; 40, 65 or 80 more on the month is
        // an auxiliary or a synthetic number.
        && matches!(two(0), 1..=31 | 41..=71)
        && matches!(two(2), 1..=12 | 41..=52 | 66..=77 | 81..=92)
        && sum(&[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) == 0
        && sum(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
}

fn is_phone(text: &str, window: &[Run]) -> bool {
    let (Some(first), Some(last)) = (window.first(), window.last()) else {
        return false;
    };
    let before = text.get(..first.range.start).unwrap_or_default();
    let after = text.get(last.range.end..).unwrap_or_default();
    let digits = digits(text, window);
    let spaced = window
        .iter()
        .skip(1)
        .all(|run| run.gap.is_some_and(is_space));
    if let Some(national) = digits.strip_prefix("0047") {
        return national.len() == 8 && spaced;
    }
    if before.ends_with('+') {
        return match digits.strip_prefix("47") {
            Some(national) => national.len() == 8,
            None => matches!(digits.len(), 9..=15),
        };
    }
    let groups: Vec<usize> = window.iter().map(|run| run.range.len()).collect();
    let mobile = digits.starts_with(['4', '9']);
    let alone = !before.ends_with(|c: char| is_space(c) && before.trim_end().ends_with(is_digit))
        && !after.trim_start_matches(is_space).starts_with(is_digit);
    let shape = match groups.as_slice() {
        [8] | [3, 2, 3] => true,
        [2, 2, 2, 2] => alone,
        [4, 4] => alone && mobile,
        _ => false,
    };
    // 0, 1 and 8 begin no number of a person's.
    shape
        && spaced
        && digits.starts_with(['2', '3', '4', '5', '6', '7', '9'])
        && !digits.ends_with("0000")
        && !is_date(&digits)
        && !continues(before.chars().rev())
        && !continues(after.chars())
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// Whether a number goes on in this direction: a longer word, an address on
/// the web, a decimal number.
fn continues(mut outward: impl Iterator<Item = char>) -> bool {
    match outward.next() {
        Some(c) if c.is_alphanumeric() => true,
        Some('_' | '/' | '=' | '#' | '%') => true,
        Some('.' | ',' | '-' | '–' | ':') => outward.next().is_some_and(is_digit),
        _ => false,
    }
}

/// `20261123` or `23112026`.
fn is_date(digits: &str) -> bool {
    let part = |range: Range<usize>| digits.get(range)?.parse::<u32>().ok();
    let valid = |year: Range<usize>, month, day| {
        let year = part(year).filter(|year| matches!(year, 1900..2100))?;
        NaiveDate::from_ymd_opt(year as i32, part(month)?, part(day)?)
    };
    valid(0..4, 4..6, 6..8)
        .or_else(|| valid(4..8, 2..4, 0..2))
        .is_some()
}

fn emails(text: &str) -> impl Iterator<Item = Find> {
    let mut free_from = 0;
    text.match_indices('@').filter_map(move |(at, _)| {
        let (before, after) = (text.get(free_from..at)?, text.get(at + 1..)?);
        let local = before.len()
            - before
                .trim_end_matches(|c: char| c.is_alphanumeric() || "._%+-'".contains(c))
                .len();
        let domain = after
            .find(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '-'))
            .map_or(after, |end| after.get(..end).unwrap_or_default())
            .trim_end_matches(['.', '-']);
        let (host, top) = domain.rsplit_once('.')?;
        let valid = local > 0
            && host.split('.').all(|label| !label.is_empty())
            && top.chars().count() >= 2
            && top.chars().all(char::is_alphabetic);
        let range = at - local..at + 1 + domain.len();
        valid.then(|| free_from = range.end)?;
        Some(Find {
            range,
            hint: Hint::Email,
        })
    })
}
