//! Texts of one record that two windows wrote at once: the one that could not
//! stay where it was written stays beside it, until somebody has looked at it.

use serde_json::{Map, Value};

use super::Envelope;
use super::versions::sorted;

/// The member that holds them.
pub const BESIDE: &str = "beside";

/// How many stay: more than anybody looks through.
pub(super) const MOST: usize = 20;

/// The members of a page or a remark that are texts.
const TEXTS: [&str; 4] = ["title", "purpose", "body", "text"];

/// The texts beside those of a record: the name of the field, and what was
/// written there.
pub fn beside(data: &Map<String, Value>) -> impl Iterator<Item = (&str, &str)> {
    let kept = data.get(BESIDE).and_then(Value::as_array);
    kept.into_iter().flatten().filter_map(|one| {
        let text = |member: &str| one.get(member)?.as_str();
        Some((text("member")?, text("text")?))
    })
}

/// Keeps a text beside those of a record, unless a longer one begins with it.
pub fn put_beside(data: &mut Map<String, Value>, member: &str, text: &str) {
    let is_known = |(of, known): (&str, &str)| of == member && known.starts_with(text);
    if text.trim().is_empty() || beside(data).any(is_known) {
        return;
    }
    let mut one = Map::new();
    one.insert("member".to_owned(), member.into());
    one.insert("text".to_owned(), text.into());
    let kept = data
        .entry(BESIDE)
        .or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(kept) = kept {
        kept.retain(|one| {
            let of = one.get("member").and_then(Value::as_str);
            let known = one.get("text").and_then(Value::as_str);
            of != Some(member) || !known.is_some_and(|known| text.starts_with(known))
        });
        kept.push(one.into());
        kept.sort_by_cached_key(Value::to_string);
        kept.truncate(MOST);
    }
}

/// A text beside those of a record was looked at.
pub fn drop_beside(data: &mut Map<String, Value>, member: &str, text: &str) {
    if let Some(Value::Array(kept)) = data.get_mut(BESIDE) {
        let is = |one: &Value, name: &str, text: &str| one.get(name).is_some_and(|of| of == text);
        kept.retain(|one| !(is(one, "member", member) && is(one, "text", text)));
        if kept.is_empty() {
            data.remove(BESIDE);
        }
    }
}

/// The field of a prompt, by the prompt's id.
#[must_use]
pub fn prompt_field(id: &str) -> String {
    format!("prompt:{id}")
}

fn prompts(data: &Map<String, Value>) -> impl Iterator<Item = (&str, &Value)> {
    let prompts = data.get("prompts").and_then(Value::as_array);
    let prompts = prompts.into_iter().flatten();
    prompts.filter_map(|prompt| Some((prompt.get("id")?.as_str()?, prompt)))
}

/// Two pages, or two remarks, that were written at the same time: one of them,
/// and whatever the other says instead beside it. Commutative and idempotent.
#[must_use]
pub(super) fn side_by_side(a: &Envelope, b: &Envelope) -> Envelope {
    let weight = |e: &Envelope| {
        let mut data = e.data.clone();
        data.remove(BESIDE);
        (
            e.rev,
            sorted(&data),
            e.at.clone(),
            sorted(&e.data),
            sorted(&e.extra),
        )
    };
    let (first, other) = if weight(a) >= weight(b) {
        (a, b)
    } else {
        (b, a)
    };
    let mut joined = first.clone();
    // What one of them took away is gone.
    if first.is_removed() || other.is_removed() {
        return joined;
    }
    put_other(&mut joined.data, &other.data);
    joined
}

/// Keeps what `other` says instead.
fn put_other(data: &mut Map<String, Value>, other: &Map<String, Value>) {
    for member in TEXTS {
        let text = |data: &Map<String, Value>| {
            let text = data.get(member).and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        };
        let theirs = text(other);
        if !text(data).starts_with(&theirs) {
            put_beside(data, member, &theirs);
        }
    }
    for (id, prompt) in prompts(other) {
        let text = |prompt: &Value| {
            let text = prompt.get("text").and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        };
        let theirs = text(prompt);
        let ours = prompts(data).find(|(known, _)| *known == id);
        match ours.map(|(_, ours)| text(ours)) {
            Some(ours) if ours.starts_with(&theirs) => {}
            Some(_) => put_beside(data, &prompt_field(id), &theirs),
            None => {
                let all = data
                    .entry("prompts")
                    .or_insert_with(|| Value::Array(Vec::new()));
                if let Value::Array(all) = all {
                    all.push(prompt.clone());
                }
            }
        }
    }
    for (member, text) in beside(other) {
        let is_here = data.get(member).and_then(Value::as_str) == Some(text);
        if !is_here {
            put_beside(data, member, text);
        }
    }
}

/// `ours` with what `theirs` says instead beside it.
#[must_use]
pub fn keep_beside(ours: &Envelope, theirs: &Envelope) -> Envelope {
    let mut joined = ours.clone();
    if !ours.is_removed() && !theirs.is_removed() {
        put_other(&mut joined.data, &theirs.data);
    }
    joined
}
