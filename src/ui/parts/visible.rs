//! Text from others, as it is shown: what could reverse it is made visible, and
//! what nobody sees is left out.

/// The longest name shown, in characters.
const NAME: usize = 120;

/// A text of several lines.
#[must_use]
pub fn visible(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    harmless(&text).map(mark).collect()
}

/// A name on one line, such as a file's; what is too long is cut.
#[must_use]
pub fn visible_name(name: &str) -> String {
    let line = |c: char| if c.is_whitespace() { ' ' } else { mark(c) };
    harmless(name).take(NAME).map(line).collect()
}

/// Without the signs that Word and Teams leave behind: no width, no ink, or the
/// direction that the letters have anyway. Joiners stay where they join.
fn harmless(text: &str) -> impl Iterator<Item = char> {
    let mut before = None;
    let mut rest = text.chars().peekable();
    std::iter::from_fn(move || {
        loop {
            let c = rest.next()?;
            let stays = match c {
                '\u{200c}' | '\u{200d}' => {
                    before.is_some_and(joins)
                        && (rest.peek().copied().is_some_and(joins) || before.is_some_and(is_indic))
                }
                '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{2060}'..='\u{2064}'
                | '\u{feff}' => false,
                _ => true,
            };
            if stays {
                before = Some(c);
                return Some(c);
            }
        }
    })
}

/// A letter or a picture that a joiner can join: beyond the alphabets of Europe,
/// and no punctuation.
fn joins(c: char) -> bool {
    c > '\u{58f}'
        && !matches!(c, '\u{1e00}'..='\u{20cf}' | '\u{3000}'..='\u{303f}')
        && !c.is_whitespace()
}

/// Half a letter may end a word here.
fn is_indic(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{dff}')
}

fn mark(c: char) -> char {
    match c {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        '\n' | '\t' => c,
        c if c.is_control() => '\u{fffd}',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_long_text_keeps_its_length_and_its_lines() {
        let text = format!("{}\nslutt", "ord ".repeat(200));
        assert_eq!(visible(&text), text);
    }

    // Holds B 5.
    #[test]
    fn what_turns_text_around_is_shown() {
        assert_eq!(visible("a\u{202e}b\u{0}"), "a\u{fffd}b\u{fffd}");
        assert_eq!(visible("a\u{2066}b\u{2069}"), "a\u{fffd}b\u{fffd}");
    }

    // Holds B 9.
    #[test]
    fn a_name_is_one_short_line() {
        let name = visible_name(&format!("a\nb{}", "c".repeat(300)));
        assert!(name.starts_with("a b") && name.chars().count() == NAME);
    }

    #[test]
    fn what_word_and_teams_leave_behind_is_left_out() {
        let pasted = "\u{feff}Vi\u{200b} vil\u{feff} ha\u{200e} mer\u{2060} tid, \u{200f}men sam\u{ad}arbeid\u{200d} først\u{200c}";
        assert_eq!(visible(pasted), "Vi vil ha mer tid, men samarbeid først");
        assert_eq!(visible_name("\u{200e}Kari\u{200b}.json"), "Kari.json");
    }

    // Holds B 5.
    #[test]
    fn emoji_and_scripts_that_need_a_joiner_stay_whole() {
        for text in ["👩🏽‍🏫 og 👨‍👩‍👧‍👦", "👁️‍🗨️ 🏳️‍🌈 ❤️‍🔥 🧑🏿‍🤝‍🧑🏻", "می‌خواهم", "क्‍ष क्‍", "ශ්‍රී"]
        {
            assert_eq!(visible(text), text);
        }
    }

    proptest! {
        // Holds B 5.
        #[test]
        fn what_is_seen_of_a_text_stays_and_is_the_same_seen_again(text in any::<String>()) {
            let shown = visible(&text);
            prop_assert_eq!(&visible(&shown), &shown);
            let seen = |c: &char| c.is_alphanumeric() && !matches!(c, '\u{61c}');
            prop_assert!(text.chars().filter(seen).eq(shown.chars().filter(seen)));
            let hidden = |c: char| matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}' | '\u{202a}'..='\u{202e}');
            prop_assert!(!shown.contains(hidden));
        }
    }
}
