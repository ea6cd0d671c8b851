//! After the meeting: what people contributed goes, what was decided stays.

use super::{Card, Decision, Edits, Minutes, Wall};
use crate::text::meeting::MinutesWords;
use crate::text::meeting::room::TableWords;

/// What becomes of the quotes in the minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// They stay, as they read now.
    Quotes,
    /// Only numbers stay.
    Numbers,
}

/// Takes every trace of contributions out of a meeting's records: the wall
/// forgets its cards, decisions which card they came from, and the minutes
/// their quotes, unless those are to stay. `minutes` are as they read now.
pub fn let_contributions_go(
    minutes: &Minutes,
    cards: &[Card],
    wall: &mut Wall,
    edits: &mut Edits,
    decisions: &mut [Decision],
    kept: Kept,
    words: (&MinutesWords, &TableWords),
) {
    for section in &minutes.sections {
        if section.key == "about" {
            // Nobody can count the contributions afterwards.
            edits.set("about", Some(&section.text));
        } else if section.quotes() {
            match kept {
                Kept::Quotes => edits.set(&section.key, Some(&section.text)),
                Kept::Numbers => edits.set(
                    &section.key,
                    numbers(&section.key, cards, wall, words).as_deref(),
                ),
            }
        }
    }
    wall.cards.clear();
    for decision in decisions {
        decision.card = None;
    }
}

/// How many cards were under a theme, and how many hands were raised.
fn numbers(
    key: &str,
    cards: &[Card],
    wall: &Wall,
    words: (&MinutesWords, &TableWords),
) -> Option<String> {
    let id = key.strip_prefix("theme/")?;
    let (counts, _) = wall.counts(cards);
    let (theme, count) = counts.into_iter().find(|(t, _)| t.id.to_string() == id)?;
    let hands = theme
        .hands
        .map(|hands| format!("\n{}", (words.0.hands)(hands)));
    Some((words.1.cards)(count) + &hands.unwrap_or_default())
}
