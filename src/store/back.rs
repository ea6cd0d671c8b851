//! A record that was deleted, in its place again, beside what has come there since.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::sheet::{CELLS, MOST_BESIDE, parts};
use super::{Envelope, MAX_REV, Now, RecordKey, Sheet, beside, keep_beside, meet};

/// The record `before`, of which the act `deleted` has left `left`, brought back to
/// where `there` stands by now. What stands there stays: where both say something of
/// their own, the text that comes back is kept beside it. Nothing when there is no
/// place beside it, or a newer version of the app has written there.
#[must_use]
pub fn brought_back(
    key: &RecordKey,
    before: &Envelope,
    left: Option<&Envelope>,
    there: Option<&Envelope>,
    (deleted, now): (Uuid, &Now),
) -> Option<Envelope> {
    let is_as_left = |there: &Envelope| left.is_some_and(|left| left.data == there.data);
    let mut back = match there {
        None => before.clone(),
        Some(there) if there.is_newer() => return None,
        Some(there) if there.is_removed() => before.clone(),
        Some(there) if key.joins_fields() => meet(left, there, before),
        Some(there) if matches!(key, RecordKey::School(_)) => sheet(before, left, there)?,
        Some(there) if there.data == before.data => there.clone(),
        Some(there) if is_as_left(there) => before.clone(),
        Some(there) if key.is_written_page() => page(before, there)?,
        Some(_) => return None,
    };
    if there.is_some_and(|there| there.data == back.data && there.extra == back.extra) {
        return there.cloned();
    }
    if there.is_none() && key.joins_fields() {
        back.begin_anew(deleted);
    }
    let seen = [Some(before), left, there].into_iter().flatten();
    let rev = seen.map(|seen| seen.rev).max().unwrap_or_default();
    back.rev = rev.saturating_add(1).min(MAX_REV);
    back.at = now.rfc3339();
    Some(back)
}

/// A page or a remark, whose texts have room for some others beside them.
fn page(before: &Envelope, there: &Envelope) -> Option<Envelope> {
    let count = |of: &Envelope| beside(&of.data).count();
    let back = keep_beside(there, before);
    let texts = before.data.values().filter(|value| value.is_string());
    let prompts = before.data.get("prompts").and_then(Value::as_array);
    let most = count(before) + texts.count() + prompts.map_or(0, Vec::len);
    // The list beside a page ends: what may not have found room stays where it is.
    (count(there) + most <= super::beside::MOST).then_some(back)
}

fn sheet(before: &Envelope, left: Option<&Envelope>, there: &Envelope) -> Option<Envelope> {
    let mut cells = Sheet::of(&there.data).cells().clone();
    let left = left.map(|left| Sheet::of(&left.data)).unwrap_or_default();
    for (name, was) in Sheet::of(&before.data).cells() {
        let left = left.cells().get(name);
        if left != Some(was) {
            cell(&mut cells, name, was, left)?;
        }
    }
    let mut back = there.clone();
    back.data.insert(CELLS.to_owned(), cells.into());
    Some(back)
}

/// One cell; nothing when it has no place.
fn cell(
    cells: &mut Map<String, Value>,
    name: &str,
    was: &Value,
    left: Option<&Value>,
) -> Option<()> {
    let (count, values) = parts(was);
    let Some(there) = cells.get(name) else {
        cells.insert(name.to_owned(), was.clone());
        return Some(());
    };
    let (now, ours) = parts(there);
    if there == was || values.iter().all(Value::is_null) {
        return Some(());
    }
    let is_known = |value: &Value| {
        let text = value.as_str();
        let begins = |known: &Value| {
            known
                .as_str()
                .zip(text)
                .is_some_and(|(k, t)| k.starts_with(t))
        };
        ours.contains(value) || ours.iter().any(begins)
    };
    let is_empty = Some(there) == left || ours.iter().all(Value::is_null);
    let (mut stay, come): (Vec<Value>, Vec<Value>) = if is_empty {
        (Vec::new(), values.to_vec())
    } else {
        // Of numbers and choices the one that stands there is the last word.
        let come = values.iter().filter(|v| v.is_string() && !is_known(v));
        (ours.to_vec(), come.cloned().collect())
    };
    if come.is_empty() {
        return Some(());
    }
    // A cell of a newer shape is left as it is.
    if count == 0 || now == 0 || stay.len() + come.len() > MOST_BESIDE + 1 {
        return None;
    }
    let next = count.max(now).saturating_add(1).min(MAX_REV);
    stay.extend(come);
    let cell = std::iter::once(Value::from(next)).chain(stay);
    cells.insert(name.to_owned(), Value::Array(cell.collect()));
    Some(())
}
