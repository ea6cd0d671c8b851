//! After the meeting: what people contributed goes, what was decided stays.

use super::{Card, Decision, Edits, Minutes, Outcome, Wall};
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
            edits.set("about", Some(&section.text), 0);
        } else if section.quotes() {
            match kept {
                Kept::Quotes => edits.set(&section.key, Some(&section.text), 0),
                Kept::Numbers => edits.set(
                    &section.key,
                    numbers(&section.key, cards, wall, words).as_deref(),
                    0,
                ),
            }
        }
    }
    wall.cards.clear();
    for decision in decisions {
        decision.card = None;
    }
}

/// What stands for a name that is no longer shown.
const NAMELESS: &str = "N.N.";

/// A meeting that had names has none from now on: they go from what was edited
/// in the minutes and from the minutes that were sent, and are shown no more.
/// Files that have left cannot be called back.
pub fn let_names_go(
    names: &[String],
    wall: Option<&mut Wall>,
    edits: Option<&mut Edits>,
    outcome: Option<&mut Outcome>,
) {
    let mut names: Vec<&str> = names.iter().map(|name| name.trim()).collect();
    names.retain(|name| !name.is_empty());
    // «Kari Ås» goes before «Kari».
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let nameless = |text: &mut String| {
        for name in &names {
            if text.contains(name) {
                *text = text.replace(name, NAMELESS);
            }
        }
    };
    if let Some(wall) = wall {
        wall.names = false;
    }
    if let Some(edits) = edits {
        edits
            .sections
            .iter_mut()
            .for_each(|s| nameless(&mut s.text));
    }
    if let Some(outcome) = outcome {
        let sections = outcome.sections.iter_mut();
        sections.for_each(|s| nameless(&mut s.text));
        outcome.naming = super::Naming::Anonymous;
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
