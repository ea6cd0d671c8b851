//! A form of many small fields, written on several devices.
//!
//! A sheet is a set of named cells. A cell counts its writes and holds the
//! value written last: `[4,"text"]`. Two devices that both wrote the fourth
//! value have not seen each other, and then both values stay, the shown one
//! first: `[4,"text","other"]`. Joining is commutative, associative and
//! idempotent, and no clock is asked.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::MAX_REV;
use super::bounds::counted;

/// The member of a record's data that holds the cells.
pub(super) const CELLS: &str = "cells";

/// How many values stay beside the one that is shown.
pub(super) const MOST_BESIDE: usize = 8;

/// Named cells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    cells: Map<String, Value>,
}

/// How often a cell was written, and its values, the shown one first. What has
/// another shape comes from a newer version and is left as it is.
pub(super) fn parts(cell: &Value) -> (u64, &[Value]) {
    if let Value::Array(list) = cell
        && let Some((first, values)) = list.split_first()
        && let (Some(n), false) = (first.as_u64(), values.is_empty())
    {
        return (counted(n), values);
    }
    (0, std::slice::from_ref(cell))
}

/// The value that is shown of a cell.
fn shown(cell: &Value) -> &Value {
    parts(cell).1.first().unwrap_or(&Value::Null)
}

/// A total order in which something comes before nothing.
fn order(a: &Value, b: &Value) -> Ordering {
    let weight = |v: &Value| (v.is_null(), v.to_string());
    weight(a).cmp(&weight(b))
}

fn join_cell(a: &Value, b: &Value) -> Value {
    let ((na, va), (nb, vb)) = (parts(a), parts(b));
    match na.cmp(&nb) {
        Ordering::Greater => a.clone(),
        Ordering::Less => b.clone(),
        Ordering::Equal if na == 0 => {
            if order(a, b).is_le() {
                a.clone()
            } else {
                b.clone()
            }
        }
        Ordering::Equal => {
            let mut values: Vec<Value> = va.iter().chain(vb).cloned().collect();
            values.sort_by(order);
            values.dedup();
            let mut cell = vec![Value::from(na)];
            cell.append(&mut values);
            Value::Array(cell)
        }
    }
}

impl Sheet {
    /// A sheet of these cells.
    #[must_use]
    pub fn new(cells: Map<String, Value>) -> Self {
        Self { cells }
    }

    /// The cells of a record's data.
    #[must_use]
    pub fn of(data: &Map<String, Value>) -> Self {
        match data.get(CELLS) {
            Some(Value::Object(cells)) => Self::new(cells.clone()),
            _ => Self::default(),
        }
    }

    /// One cell of a record's data, without reading the others: its values, the
    /// shown one first.
    #[must_use]
    pub fn peek<'a>(data: &'a Map<String, Value>, name: &str) -> &'a [Value] {
        let cell = data.get(CELLS).and_then(|cells| cells.get(name));
        cell.map_or(&[], |cell| parts(cell).1)
    }

    /// The cells as they are stored.
    #[must_use]
    pub fn cells(&self) -> &Map<String, Value> {
        &self.cells
    }

    /// How often anything was written in it: higher when it says something else.
    #[must_use]
    pub fn writes(&self) -> u64 {
        let counts = self.cells.values().map(|cell| parts(cell).0);
        counts.fold(0, u64::saturating_add)
    }

    /// Nothing was ever written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// The value of a cell; null when it was emptied.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        let value = parts(self.cells.get(name)?).1.first()?;
        (!value.is_null()).then_some(value)
    }

    /// A text, empty when there is none.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Value::as_str).unwrap_or("")
    }

    /// A number.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<u64> {
        self.get(name).and_then(Value::as_u64)
    }

    /// A mark that is set.
    #[must_use]
    pub fn is_set(&self, name: &str) -> bool {
        self.get(name).and_then(Value::as_bool) == Some(true)
    }

    /// Other values of the same cell that nobody has looked at.
    #[must_use]
    pub fn beside(&self, name: &str) -> &[Value] {
        let values = self.cells.get(name).map_or(&[] as &[Value], |c| parts(c).1);
        values.get(1..).unwrap_or_default()
    }

    /// Writes a cell. Writing what stands there already is no writing, unless
    /// it settles on one of several values.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        let value = value.into();
        let known = self.cells.get(name).map(parts);
        let same = match known {
            Some((_, values)) => values.len() == 1 && values.first() == Some(&value),
            None => value.is_null(),
        };
        if same {
            return;
        }
        let n = known.map_or(0, |(n, _)| n).saturating_add(1).min(MAX_REV);
        self.cells
            .insert(name.to_owned(), Value::Array(vec![n.into(), value]));
    }

    /// Writes a cell whose field said `known`. What it says by now instead was
    /// written by somebody else meanwhile, and stays beside.
    pub fn write(&mut self, name: &str, value: impl Into<Value>, known: &Value) {
        let value = value.into();
        let text = value.as_str().unwrap_or_default();
        let is_in = |other: &Value| other.as_str().is_some_and(|other| text.starts_with(other));
        let now = self.cells.get(name).map_or(&[] as &[Value], |c| parts(c).1);
        let others = now.iter().filter(|other| {
            !other.is_null() && *other != known && **other != value && !is_in(other)
        });
        let others: Vec<Value> = others.take(MOST_BESIDE).cloned().collect();
        self.set(name, value);
        if let Some(Value::Array(cell)) = self.cells.get_mut(name) {
            cell.truncate(2);
            cell.extend(others);
        }
    }

    /// The ids of `<list>/<id>` that are there, in their order: the number in
    /// the cell, then the id.
    #[must_use]
    pub fn list(&self, list: &str) -> Vec<String> {
        let mut found: Vec<(u64, &str)> = Vec::new();
        for name in self.cells.keys() {
            let id = name.strip_prefix(list).and_then(|r| r.strip_prefix('/'));
            if let (Some(id), Some(place)) = (id, self.number(name))
                && !id.contains('/')
            {
                found.push((place, id));
            }
        }
        found.sort_unstable();
        found.into_iter().map(|(_, id)| id.to_owned()).collect()
    }

    /// Adds an entry to a list, last.
    pub fn add(&mut self, list: &str, id: &str) {
        let ids = self.list(list);
        let place = |sheet: &Self, id: &String| sheet.number(&format!("{list}/{id}"));
        let mut last = ids.last().and_then(|last| place(self, last)).unwrap_or(0);
        // Behind the end of what can be counted there is no place.
        if last >= u64::from(u32::MAX) {
            for (place, id) in (1_u64..).zip(&ids) {
                self.set(&format!("{list}/{id}"), place);
                last = place;
            }
        }
        self.set(&format!("{list}/{id}"), last + 1);
    }

    /// Takes an entry out of a list. What it held stays, so that it can be put
    /// back.
    pub fn remove(&mut self, list: &str, id: &str) {
        self.set(&format!("{list}/{id}"), Value::Null);
    }

    /// Moves an entry `by` places; beyond the ends it stays at the end.
    pub fn shift(&mut self, list: &str, id: &str, by: i64) {
        let mut ids = self.list(list);
        let Some(from) = ids.iter().position(|known| known == id) else {
            return;
        };
        let last = ids.len().saturating_sub(1);
        let to = from.saturating_add_signed(isize::try_from(by).unwrap_or(0));
        let moved = ids.remove(from);
        ids.insert(to.min(last), moved);
        for (place, id) in (1_u64..).zip(&ids) {
            self.set(&format!("{list}/{id}"), place);
        }
    }

    /// Only the cells whose name `wanted` lets through.
    #[must_use]
    pub fn only(&self, wanted: impl Fn(&str) -> bool) -> Self {
        let cells = self.cells.iter().filter(|(name, _)| wanted(name));
        Self::new(cells.map(|(n, c)| (n.clone(), c.clone())).collect())
    }

    /// Without what stands under entries that were taken out: here it can be
    /// put back, elsewhere nobody is to read it.
    #[must_use]
    pub fn without_removed(&self) -> Self {
        let is_out = |name: &str| self.cells.get(name).is_some_and(|c| shown(c).is_null());
        let stands = |name: &str| {
            !name
                .match_indices('/')
                .any(|(at, _)| name.get(..at).is_some_and(is_out))
        };
        self.only(stands)
    }

    /// Only the value of each cell that is shown, not one written beside it.
    #[must_use]
    pub fn as_shown(&self) -> Self {
        let cells = self.cells.iter().map(|(name, cell)| {
            let shown = match parts(cell) {
                (0, _) => cell.clone(),
                (n, _) => Value::Array(vec![n.into(), shown(cell).clone()]),
            };
            (name.clone(), shown)
        });
        Self::new(cells.collect())
    }

    /// Both together.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        let mut joined = self.clone();
        for (name, theirs) in &other.cells {
            let cell = match joined.cells.get(name) {
                Some(ours) => join_cell(ours, theirs),
                None => theirs.clone(),
            };
            joined.cells.insert(name.clone(), cell);
        }
        joined
    }
}
