//! Text of people's in Markdown files. Most of them are read as they are, in
//! Notepad or in Teams, so a sign is escaped only where Markdown would take it
//! for something else than itself.

/// One line, as it stands at the beginning of a line or within one.
#[must_use]
pub fn line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let letters: Vec<char> = text.chars().collect();
    let first = first(&letters);
    let mut escaped = String::with_capacity(text.len() + 8);
    let last_link = letters
        .windows(2)
        .rposition(|two| matches!(two, [']', '(' | '[' | ':']));
    for (at, c) in letters.iter().enumerate() {
        if first == Some(at) || is_misread(&letters, at, last_link) {
            escaped.push('\\');
        }
        escaped.push(if *c == '\0' { '\u{fffd}' } else { *c });
    }
    escaped
}

/// The words of a heading.
#[must_use]
pub fn heading(text: &str) -> String {
    let mut escaped = line(text);
    // Signs at the end would close the heading, and be gone.
    if escaped.ends_with('#') && !escaped.ends_with("\\#") {
        escaped.insert(escaped.len() - 1, '\\');
    }
    escaped
}

/// A text of several lines: its lines stay lines, and an empty one begins a new
/// paragraph.
#[must_use]
pub fn text(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut escaped = String::with_capacity(text.len() + 8);
    for one in text.trim().split('\n') {
        let one = line(one);
        escaped.push_str(&one);
        // A paragraph's line ends where it ends.
        escaped.push_str(if one.is_empty() { "\n" } else { "  \n" });
    }
    escaped
}

/// What would make something else of the line: its sign that is escaped.
fn first(line: &[char]) -> Option<usize> {
    let ends = |at: usize| line.get(at).is_none_or(|c| c.is_whitespace());
    let all = |of: &[char]| line.iter().all(|c| of.contains(c));
    let begins = match line.first()? {
        '#' => {
            let marks = line.iter().take_while(|c| **c == '#').count();
            marks <= 6 && ends(marks)
        }
        '>' => true,
        '+' | ':' => ends(1),
        '-' => ends(1) || all(&['-', ' ']),
        '=' => all(&['=']),
        _ => false,
    };
    // The second row of a table.
    let rules = line.contains(&'-') && all(&['-', '|', ':', ' ']);
    if begins || rules {
        return Some(0);
    }
    let digits = line.iter().take_while(|c| c.is_ascii_digit()).count();
    let numbers = matches!(line.get(digits), Some('.' | ')')) && ends(digits + 1);
    ((1..=9).contains(&digits) && numbers).then_some(digits)
}

/// Whether the sign would be taken for Markdown where it stands; `last_link` is
/// where the last link of the line could end.
fn is_misread(line: &[char], at: usize, last_link: Option<usize>) -> bool {
    let is = |at: Option<usize>, fits: fn(char) -> bool| {
        at.and_then(|at| line.get(at)).is_some_and(|c| fits(*c))
    };
    let Some(c) = line.get(at).copied() else {
        return false;
    };
    let (before, after) = (at.checked_sub(1), Some(at + 1));
    match c {
        '`' => true,
        '\\' => line.get(at + 1).is_none_or(char::is_ascii_punctuation),
        '*' | '_' | '~' => {
            let same = |other: &&char| **other == c;
            let left = line.iter().take(at).rev().take_while(same).count();
            let right = line.iter().skip(at).take_while(same).count();
            let around = [at.checked_sub(left + 1), Some(at + right)];
            let within = c == '_' && around.iter().all(|at| is(*at, char::is_alphanumeric));
            !within && !around.iter().all(|at| is(*at, char::is_whitespace))
        }
        '[' => at == 0 || is(after, |c| c == '^') || last_link.is_some_and(|last| last > at),
        '<' => is(after, |c| c.is_ascii_alphabetic() || "/!?".contains(c)),
        '&' => is_entity(line.get(at + 1..).unwrap_or_default()),
        // Addresses become links by themselves.
        ':' => {
            let named = is(before, |c| c.is_ascii_alphanumeric());
            named && line.get(at + 1..at + 3) == Some(&['/', '/'])
        }
        '.' => {
            let name = at.checked_sub(3).and_then(|from| line.get(from..at));
            name.is_some_and(|name| name.iter().all(|c| matches!(c, 'w' | 'W')))
        }
        '@' => {
            let named = is(before, |c| c.is_alphanumeric() || "._+-".contains(c));
            named && is(after, char::is_alphanumeric)
        }
        _ => false,
    }
}

/// What follows `&` makes a character of it.
fn is_entity(rest: &[char]) -> bool {
    let number = rest.first() == Some(&'#');
    let name = rest.iter().skip(usize::from(number));
    let length = name
        .clone()
        .take_while(|c| c.is_ascii_alphanumeric())
        .take(33);
    let length = length.count();
    let ends = name.clone().nth(length) == Some(&';');
    (1..=32).contains(&length) && ends
}
