//! What somebody said, as a card on the wall.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::bundle::{Bundle, Digest, Inbox, Record, Voice};

/// One answer. Nameless when the meeting is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Stays the same when the answer is corrected.
    pub id: Uuid,
    /// The prompt's id.
    pub prompt: String,
    /// The prompt as it read.
    pub prompt_text: String,
    /// The answer.
    pub text: String,
    /// In whose name.
    pub voice: Voice,
    /// The group, where a group speaks or the meeting has names.
    pub group: Option<String>,
    /// The name, where the meeting has names and she gave hers.
    pub name: Option<String>,
}

/// The cards of all contributions, without empty answers. Their order follows
/// from their ids and tells nothing.
#[must_use]
pub fn cards(inbox: &Inbox, anonymous: bool) -> Vec<Card> {
    let mut cards = Vec::new();
    for (seat, bundles) in inbox.places() {
        // Several answers to one prompt are told apart by number.
        let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
        for bundle in bundles {
            for record in &bundle.records {
                let Record::Answer(answer) = record else {
                    continue;
                };
                if answer.text.trim().is_empty() {
                    continue;
                }
                let number = numbers.entry(answer.prompt.as_str()).or_default();
                let id = format!("card/{seat}/{}/{number}", answer.prompt);
                *number += 1;
                let (group, name) = signed(bundle, anonymous);
                cards.push(Card {
                    id: Digest::of(id.as_bytes()).uuid(),
                    prompt: answer.prompt.clone(),
                    prompt_text: answer.prompt_text.clone().unwrap_or_default(),
                    text: answer.text.clone(),
                    voice: bundle.voice,
                    group,
                    name,
                });
            }
        }
    }
    cards.sort_by_key(|card| card.id);
    cards
}

fn signed(bundle: &Bundle, anonymous: bool) -> (Option<String>, Option<String>) {
    let Some(author) = &bundle.author else {
        return (None, None);
    };
    let group = (bundle.voice == Voice::Group || !anonymous).then(|| author.group.clone());
    let name = (!anonymous).then(|| author.name.clone());
    (group.flatten(), name.flatten())
}

/// A key for sorting: «Gruppe 2» comes before «Gruppe 10».
#[must_use]
pub fn by_number(name: &str) -> (String, u64, String) {
    let start = name
        .find(|c: char| c.is_ascii_digit())
        .unwrap_or(name.len());
    let (words, rest) = name.split_at(start);
    let end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (digits, more) = rest.split_at(end);
    let number = digits.parse().unwrap_or_default();
    (words.to_lowercase(), number, more.to_lowercase())
}
