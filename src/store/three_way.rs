//! Two windows changed the same record: both changes hold, field by field, seen
//! from the state that both began with. Where both wrote in the same field, one
//! text is shown and the other is kept beside it until somebody has looked.
//!
//! Nothing of a record's shape is known here: objects are joined member by
//! member, lists by the name of what is in them (`id`, `prompt` or `key`), by
//! place where there is none.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Envelope, MAX_REV};

/// The member of an envelope that holds what is beside its data.
const BESIDE: &str = "beside";

/// The member of an envelope that says which act of deleting a record was brought back
/// from: what somebody made of it before that act was not made of this one.
const LIFE: &str = "life";

/// Longer lists are joined by place: nothing that came from outside may cost more.
const LONGEST: usize = 400;

/// Members whose values are drawn, counted or chosen. Nobody misses the other one.
const NOT_TYPED: [&str; 17] = [
    "card",
    "course",
    "course_version",
    "file",
    "filed",
    "into",
    "leads",
    "meeting",
    "mode",
    "module",
    "naming",
    "page",
    "show",
    "slot",
    "status",
    "sum",
    "theme",
];

/// A text that was written in the same field elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// Which field: from the record's data inwards.
    pub at: Vec<String>,
    /// The text.
    pub text: String,
}

impl Beside {
    fn read(value: &Value) -> Option<Self> {
        let at = value.get("at")?.as_array()?.iter();
        let at = at.map(|name| Some(name.as_str()?.to_owned()));
        Some(Self {
            at: at.collect::<Option<_>>()?,
            text: value.get("text")?.as_str()?.to_owned(),
        })
    }

    fn to_value(&self) -> Value {
        let at: Vec<Value> = self.at.iter().map(|name| name.as_str().into()).collect();
        let mut members = Map::new();
        members.insert("at".into(), at.into());
        members.insert("text".into(), self.text.as_str().into());
        members.into()
    }

    /// The text that is shown in that field of `data`.
    #[must_use]
    pub fn shown(&self, data: &Map<String, Value>) -> String {
        let mut at = self.at.iter();
        let mut found = at.next().and_then(|name| data.get(name));
        for name in at {
            found = match found {
                Some(Value::Object(members)) => members.get(name),
                Some(Value::Array(items)) => place(items, name).and_then(|n| items.get(n)),
                _ => None,
            };
        }
        let text = found.and_then(Value::as_str);
        text.unwrap_or_default().to_owned()
    }

    /// Writes `text` in that field of `data`; says whether there is such a field.
    pub fn write(&self, data: &mut Map<String, Value>, text: &str) -> bool {
        let Some((last, way)) = self.at.split_last() else {
            return false;
        };
        let mut way = way.iter();
        let mut inner = match way.next() {
            None => {
                data.insert(last.clone(), text.into());
                return true;
            }
            Some(name) => data.get_mut(name),
        };
        for name in way.chain([last]) {
            inner = match inner {
                Some(Value::Object(members)) => Some(members.entry(name).or_insert(Value::Null)),
                Some(Value::Array(items)) => place(items, name).and_then(|n| items.get_mut(n)),
                _ => None,
            };
        }
        match inner {
            Some(field @ (Value::Null | Value::String(_))) => {
                *field = text.into();
                true
            }
            _ => false,
        }
    }
}

impl Envelope {
    /// The texts beside the record that nobody has looked at.
    #[must_use]
    pub fn beside(&self) -> Vec<Beside> {
        let kept = self.extra.get(BESIDE).and_then(Value::as_array);
        let kept = kept.into_iter().flatten();
        kept.filter_map(Beside::read).collect()
    }

    /// Whether there are such texts.
    #[must_use]
    pub fn has_beside(&self) -> bool {
        self.extra.contains_key(BESIDE)
    }

    /// It was brought back from what the act `deleted` has deleted.
    pub(super) fn begin_anew(&mut self, deleted: Uuid) {
        let deleted = deleted.to_string().into();
        self.extra.insert(LIFE.to_owned(), deleted);
    }

    /// Puts these texts beside the record, and no others.
    pub fn set_beside(&mut self, beside: &[Beside]) {
        if beside.is_empty() {
            self.extra.remove(BESIDE);
        } else {
            let beside: Vec<Value> = beside.iter().map(Beside::to_value).collect();
            self.extra.insert(BESIDE.to_owned(), beside.into());
        }
    }
}

/// What a record is when `ours`, which was made from `from`, meets what is
/// `there`. In a field that both wrote in, ours is shown.
#[must_use]
pub fn meet(from: Option<&Envelope>, ours: &Envelope, there: &Envelope) -> Envelope {
    // One that was deleted and brought back since has not become what it is from there.
    let from = from.filter(|from| from.extra.get(LIFE) == there.extra.get(LIFE));
    let nothing = Map::new();
    let base = from.map_or(&nothing, |from| &from.data);
    let mut join = Join {
        at: Vec::new(),
        beside: Vec::new(),
    };
    let data = join.object(base, &ours.data, &there.data);
    // What one of them has looked at is gone for both.
    let [before, mine, theirs] =
        [from, Some(ours), Some(there)].map(|e| e.map(Envelope::beside).unwrap_or_default());
    let looked_at =
        |text: &Beside| before.contains(text) && !(mine.contains(text) && theirs.contains(text));
    let waiting = mine.iter().chain(&theirs).filter(|text| !looked_at(text));
    let mut beside: Vec<Beside> = Vec::new();
    for text in waiting.chain(&join.beside) {
        if !beside.contains(text) && text.shown(&data) != text.text {
            beside.push(text.clone());
        }
    }
    let mut extra = there.extra.clone();
    extra.extend(ours.extra.clone());
    let mut met = Envelope {
        data,
        extra,
        ..ours.clone()
    };
    met.set_beside(&beside);
    if met.data == there.data && met.extra == there.extra {
        return there.clone();
    }
    met.rev = ours.rev.max(there.rev.saturating_add(1)).min(MAX_REV);
    met
}

struct Join {
    at: Vec<String>,
    beside: Vec<Beside>,
}

type Members = Map<String, Value>;

impl Join {
    fn object(&mut self, base: &Members, ours: &Members, theirs: &Members) -> Members {
        let mut joined = Map::new();
        for name in ours.keys().chain(theirs.keys()) {
            if joined.contains_key(name) {
                continue;
            }
            let value = self.value(name, [base, ours, theirs].map(|of| of.get(name)));
            if let Some(value) = value {
                joined.insert(name.clone(), value);
            }
        }
        joined
    }

    fn value(&mut self, name: &str, of: [Option<&Value>; 3]) -> Option<Value> {
        let [base, ours, theirs] = of;
        if ours == theirs || theirs == base {
            return ours.cloned();
        }
        let (Some(ours), Some(theirs)) = (ours, theirs) else {
            // Taken away in one place and changed in the other: it stays.
            return if ours == base {
                theirs
            } else {
                ours.or(theirs)
            }
            .cloned();
        };
        if Some(ours) == base {
            return Some(theirs.clone());
        }
        self.at.push(name.to_owned());
        let joined = match (ours, theirs) {
            (Value::Object(ours), Value::Object(theirs)) => {
                let nothing = Map::new();
                let base = base.and_then(Value::as_object).unwrap_or(&nothing);
                self.object(base, ours, theirs).into()
            }
            (Value::Array(ours), Value::Array(theirs)) => {
                let base = base.and_then(Value::as_array);
                self.list(base.map_or(&[], Vec::as_slice), ours, theirs)
            }
            (Value::String(mine), Value::String(other)) => {
                if other.starts_with(mine.as_str()) {
                    theirs.clone()
                } else {
                    if !mine.starts_with(other.as_str()) && !NOT_TYPED.contains(&name) {
                        self.beside.push(Beside {
                            at: self.at.clone(),
                            text: other.clone(),
                        });
                    }
                    ours.clone()
                }
            }
            _ => ours.clone(),
        };
        self.at.pop();
        Some(joined)
    }

    fn list(&mut self, base: &[Value], ours: &[Value], theirs: &[Value]) -> Value {
        let [base, ours, theirs] = names(base, ours, theirs);
        fn of<'a>(list: &[(String, &'a Value)], name: &str) -> Option<&'a Value> {
            list.iter()
                .find(|(n, _)| n == name)
                .map(|(_, value)| *value)
        }
        let is_moved = !ours.iter().map(|(n, _)| n).eq(base.iter().map(|(n, _)| n));
        let (first, second) = if is_moved {
            (&ours, &theirs)
        } else {
            (&theirs, &ours)
        };
        let mut order: Vec<&String> = first.iter().map(|(name, _)| name).collect();
        let mut next = 0;
        for (name, _) in second {
            match order.iter().position(|known| *known == name) {
                Some(at) => next = at + 1,
                None => {
                    order.insert(next, name);
                    next += 1;
                }
            }
        }
        let values = order.into_iter().filter_map(|name| {
            self.value(name, [&base, &ours, &theirs].map(|list| of(list, name)))
        });
        values.collect::<Vec<_>>().into()
    }
}

/// What an entry of a list is called.
fn name(item: &Value) -> Option<&str> {
    let names = ["id", "prompt", "key"].into_iter();
    names.filter_map(|name| item.get(name)?.as_str()).next()
}

/// Where an entry stands.
fn place(items: &[Value], named: &str) -> Option<usize> {
    let found = items.iter().position(|item| name(item) == Some(named));
    found.or_else(|| named.parse().ok())
}

type Named<'a> = Vec<(String, &'a Value)>;

/// The entries of three lists, each with a name: those with the same name are
/// states of the same entry.
fn names<'a>(base: &'a [Value], ours: &'a [Value], theirs: &'a [Value]) -> [Named<'a>; 3] {
    let lists = [base, ours, theirs];
    let by_place = |list: &'a [Value]| -> Named<'a> {
        let placed = list.iter().enumerate();
        placed.map(|(n, item)| (n.to_string(), item)).collect()
    };
    let mut items = lists.iter().flat_map(|list| list.iter());
    if lists.iter().any(|list| list.len() > LONGEST) || !items.all(Value::is_object) {
        return lists.map(by_place);
    }
    let by_name = lists.map(|list| {
        let mut named: Named<'a> = Vec::new();
        for item in list {
            let name = name(item)?;
            if named.iter().any(|(known, _)| known == name) {
                return None;
            }
            named.push((name.to_owned(), item));
        }
        Some(named)
    });
    if let [Some(base), Some(ours), Some(theirs)] = by_name {
        return [base, ours, theirs];
    }
    [
        by_place(base),
        aligned(base, ours, "a"),
        aligned(base, theirs, "b"),
    ]
}

/// Entries without names, called after the ones of `base` that they are or have
/// become; new ones after their `side`.
fn aligned<'a>(base: &[Value], list: &'a [Value], side: &str) -> Named<'a> {
    // How long the longest common rest is, from each place in both.
    let mut rests = vec![vec![0_usize; list.len() + 1]; base.len() + 1];
    let rest = |rests: &[Vec<usize>], i: usize, j: usize| -> usize {
        rests
            .get(i)
            .and_then(|row| row.get(j))
            .copied()
            .unwrap_or(0)
    };
    for (i, was) in base.iter().enumerate().rev() {
        for (j, is) in list.iter().enumerate().rev() {
            let longest = if was == is {
                rest(&rests, i + 1, j + 1) + 1
            } else {
                rest(&rests, i + 1, j).max(rest(&rests, i, j + 1))
            };
            if let Some(place) = rests.get_mut(i).and_then(|row| row.get_mut(j)) {
                *place = longest;
            }
        }
    }
    let mut named = Vec::new();
    let (mut i, mut j) = (0, 0);
    // Entries of `base` since the last one that stayed as it was.
    let mut gone: std::ops::Range<usize> = 0..0;
    while let Some(item) = list.get(j) {
        let stays = base.get(i) == Some(item);
        if !stays && i < base.len() && rest(&rests, i + 1, j) >= rest(&rests, i, j + 1) {
            gone.end += 1;
            i += 1;
            continue;
        }
        let called = if stays {
            i += 1;
            gone = i..i;
            (i - 1).to_string()
        } else {
            gone.next()
                .map_or_else(|| format!("{side}{j}"), |n| n.to_string())
        };
        named.push((called, item));
        j += 1;
    }
    named
}
