//! Text from others, with what could reverse or hide text made visible.

/// The longest name shown, in characters.
const NAME: usize = 120;

/// A text of several lines. Joiners stay: emoji are made of them.
#[must_use]
pub fn visible(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().map(mark).collect()
}

/// A name on one line, such as a file's; what is too long is cut.
#[must_use]
pub fn visible_name(name: &str) -> String {
    let line = |c: char| if c.is_whitespace() { ' ' } else { mark(c) };
    name.chars().take(NAME).map(line).collect()
}

fn mark(c: char) -> char {
    match c {
        '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{61c}'
        | '\u{feff}' => '\u{fffd}',
        '\n' | '\t' => c,
        c if c.is_control() => '\u{fffd}',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_keeps_its_length_and_its_lines() {
        let text = format!("{}\nslutt", "ord ".repeat(200));
        assert_eq!(visible(&text), text);
    }

    #[test]
    fn what_turns_text_around_is_shown() {
        assert_eq!(visible("a\u{202e}b\u{0}"), "a\u{fffd}b\u{fffd}");
    }

    #[test]
    fn a_name_is_one_short_line() {
        let name = visible_name(&format!("a\nb{}", "c".repeat(300)));
        assert!(name.starts_with("a b") && name.chars().count() == NAME);
    }
}
