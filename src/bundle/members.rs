//! Takes known members out of an object, each checked; the rest is unknown.

use chrono::NaiveDate;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::canonical::clip;
use super::shape::{Shape, malformed};
use super::{Digest, Expected, Refusal, limits};

/// The members of one object, and where it stands in the file.
pub(crate) struct Members {
    map: Map<String, Value>,
    path: String,
}

impl Members {
    pub(super) fn new(map: Map<String, Value>, path: String) -> Self {
        Self { map, path }
    }

    /// The members of `value`, which stands at `path`.
    pub(crate) fn of(value: Value, path: &str) -> Result<Self, Refusal> {
        match object(value) {
            Some(map) => Ok(Self::new(map, path.to_owned())),
            None => Err(malformed(path, Expected::Object)),
        }
    }

    /// A member that has to be there.
    pub(crate) fn must<T: Shape>(&mut self, name: &str) -> Result<T, Refusal> {
        match self.map.remove(name) {
            Some(value) => T::read(value, &self.member(name)),
            None => Err(self.missing(name)),
        }
    }

    /// A member that may be absent.
    pub(crate) fn may<T: Shape + Default>(&mut self, name: &str) -> Result<T, Refusal> {
        match self.map.remove(name) {
            Some(value) => T::read(value, &self.member(name)),
            None => Ok(T::default()),
        }
    }

    /// The members nobody took.
    pub(crate) fn rest(self) -> Map<String, Value> {
        self.map
    }

    /// What a missing required member is refused with.
    pub(super) fn missing(&self, name: &str) -> Refusal {
        Refusal::Missing {
            member: self.member(name),
        }
    }

    fn member(&self, name: &str) -> String {
        match self.path.as_str() {
            "" => clip(name),
            path => format!("{path}.{}", clip(name)),
        }
    }

    fn take<T>(
        &mut self,
        name: &str,
        expected: Expected,
        read: impl FnOnce(Value) -> Option<T>,
    ) -> Result<Option<T>, Refusal> {
        let Some(value) = self.map.remove(name) else {
            return Ok(None);
        };
        read(value).map(Some).ok_or_else(|| Refusal::Malformed {
            member: self.member(name),
            expected,
        })
    }

    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        self.take(name, Expected::Text, text)
    }

    /// An integer of at least `least`.
    pub(super) fn count(&mut self, name: &str, least: u64) -> Result<Option<u64>, Refusal> {
        self.take(name, Expected::Count, |value| {
            value.as_u64().filter(|n| *n >= least)
        })
    }

    /// Which edition: at the end of what a number can count to, nothing newer
    /// could follow.
    pub(super) fn edition(&mut self) -> Result<Option<u64>, Refusal> {
        let edition = self.count("edition", 1)?;
        let fits = edition.is_none_or(|n| n <= limits::EDITION as u64);
        fits.then_some(edition).ok_or_else(|| Refusal::Malformed {
            member: self.member("edition"),
            expected: Expected::Count,
        })
    }

    // A uuid or a day that is written otherwise would come back changed.

    pub(super) fn uuid(&mut self, name: &str) -> Result<Option<Uuid>, Refusal> {
        self.take(name, Expected::Uuid, |value| {
            let text = text(value)?;
            let uuid = Uuid::try_parse(&text).ok()?;
            (uuid.to_string() == text).then_some(uuid)
        })
    }

    pub(super) fn day(&mut self, name: &str) -> Result<Option<NaiveDate>, Refusal> {
        self.take(name, Expected::Day, |value| {
            let text = text(value)?;
            let day = NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok()?;
            (text.len() == 10 && day.to_string() == text).then_some(day)
        })
    }

    pub(super) fn sum(&mut self, name: &str) -> Result<Option<Digest>, Refusal> {
        self.take(name, Expected::Sum, |value| Digest::from_hex(&text(value)?))
    }

    pub(super) fn object(&mut self, name: &str) -> Result<Option<Map<String, Value>>, Refusal> {
        self.take(name, Expected::Object, object)
    }

    /// An object with members of its own.
    pub(super) fn inner(&mut self, name: &str) -> Result<Option<Self>, Refusal> {
        let path = self.member(name);
        Ok(self.object(name)?.map(|map| Self::new(map, path)))
    }

    /// A list of objects.
    pub(super) fn list(&mut self, name: &str) -> Result<Option<Vec<Self>>, Refusal> {
        let path = self.member(name);
        let items = self.take(name, Expected::List, |value| match value {
            Value::Array(items) => Some(items),
            _ => None,
        })?;
        let inner = |(n, item)| {
            let path = format!("{path}[{n}]");
            match object(item) {
                Some(map) => Ok(Self::new(map, path)),
                None => Err(Refusal::Malformed {
                    member: path,
                    expected: Expected::Object,
                }),
            }
        };
        items
            .map(|items| items.into_iter().enumerate().map(inner).collect())
            .transpose()
    }
}

pub(super) fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

fn object(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(map) => Some(map),
        _ => None,
    }
}

/// Writes a member that may be absent.
pub(super) fn put(map: &mut Map<String, Value>, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        map.insert(name.to_owned(), value.into());
    }
}
