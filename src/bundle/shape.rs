//! How a type stands in JSON, in a file and in the store alike: read strictly,
//! with a reason when it does not fit; members this version does not know are
//! kept and written back.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::members::text;
use super::read::utf16_units;
use super::{Expected, Refusal};
use crate::course::Mode;
use crate::course::id::{ModuleId, PageId, PromptId};
use crate::entry;

/// A type with one form in JSON.
pub trait Shape: Sized {
    /// Reads a value; `path` says where it stands, for the refusal.
    ///
    /// # Errors
    /// When it is not such a value.
    fn read(value: Value, path: &str) -> Result<Self, Refusal>;

    /// The value that [`Shape::read`] reads.
    fn to_value(&self) -> Value;

    /// How much it is, where a member has a limit: units of a text, items of a
    /// list, what a number says.
    fn amount(&self) -> Amount {
        Amount::Number(0)
    }

    /// Looks whether every limit in it is kept. For what comes from outside:
    /// what was written here is read whatever it is.
    ///
    /// # Errors
    /// The first member that is too much.
    fn check(&self) -> Result<(), Excess> {
        Ok(())
    }

    /// From the data of a stored record; nothing when it does not fit.
    #[must_use]
    fn from_data(data: &Map<String, Value>) -> Option<Self> {
        Self::read(Value::Object(data.clone()), "").ok()
    }

    /// As the data of a stored record.
    #[must_use]
    fn to_data(&self) -> Map<String, Value> {
        match self.to_value() {
            Value::Object(map) => map,
            _ => Map::new(),
        }
    }
}

/// How much something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// UTF-16 units of a text.
    Units(usize),
    /// Items of a list.
    Items(usize),
    /// What a number says.
    Number(u64),
}

/// A member that is more than its limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excess {
    member: String,
    amount: Amount,
    limit: usize,
}

impl Excess {
    /// Something that stands at `place`: a member's name or `[2]`.
    #[must_use]
    pub fn inside(mut self, place: &str) -> Self {
        let dot = if self.member.starts_with(['[', '.']) || self.member.is_empty() {
            ""
        } else {
            "."
        };
        self.member = format!("{place}{dot}{}", self.member);
        self
    }

    /// What a file is refused with that has it.
    #[must_use]
    pub fn refusal(self) -> Refusal {
        let (member, limit) = (self.member, self.limit);
        match self.amount {
            Amount::Units(units) => Refusal::TextTooLong {
                member,
                units,
                limit,
            },
            Amount::Items(count) => Refusal::TooManyRecords { count, limit },
            Amount::Number(_) => malformed(&member, Expected::Count),
        }
    }
}

/// Compares a member with its limit.
pub(crate) fn limited(of: &impl Shape, limit: usize) -> Result<(), Excess> {
    let amount = of.amount();
    let is_more = match amount {
        Amount::Units(n) | Amount::Items(n) => n > limit,
        Amount::Number(n) => n > limit as u64,
    };
    if !is_more {
        return Ok(());
    }
    let member = String::new();
    Err(Excess {
        member,
        amount,
        limit,
    })
}

/// What a value that does not fit is refused with.
pub(crate) fn malformed(path: &str, expected: Expected) -> Refusal {
    let member = path.to_owned();
    Refusal::Malformed { member, expected }
}

fn parsed<T>(
    value: Value,
    path: &str,
    expected: Expected,
    parse: impl FnOnce(String) -> Option<T>,
) -> Result<T, Refusal> {
    text(value)
        .and_then(parse)
        .ok_or_else(|| malformed(path, expected))
}

impl Shape for String {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        parsed(value, path, Expected::Text, Some)
    }

    fn amount(&self) -> Amount {
        Amount::Units(utf16_units(self))
    }

    fn to_value(&self) -> Value {
        self.as_str().into()
    }
}

impl Shape for bool {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        value
            .as_bool()
            .ok_or_else(|| malformed(path, Expected::Flag))
    }

    fn to_value(&self) -> Value {
        (*self).into()
    }
}

impl Shape for u64 {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        value
            .as_u64()
            .ok_or_else(|| malformed(path, Expected::Count))
    }

    fn to_value(&self) -> Value {
        (*self).into()
    }
}

impl Shape for u32 {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        u64::read(value, path)?
            .try_into()
            .map_err(|_| malformed(path, Expected::Count))
    }

    fn to_value(&self) -> Value {
        (*self).into()
    }

    fn amount(&self) -> Amount {
        Amount::Number((*self).into())
    }
}

// A uuid or a day that is written otherwise would come back changed.

impl Shape for Uuid {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        parsed(value, path, Expected::Uuid, |text| {
            let uuid = Self::try_parse(&text).ok()?;
            (uuid.to_string() == text).then_some(uuid)
        })
    }

    fn to_value(&self) -> Value {
        self.to_string().into()
    }
}

/// A year of two digits, as browsers once gave it on, is one of our own.
impl Shape for NaiveDate {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        parsed(value, path, Expected::Day, |text| {
            let day = Self::parse_from_str(&text, "%Y-%m-%d").ok()?;
            (text.len() == 10 && day.to_string() == text).then(|| entry::mended(day))
        })
    }

    fn to_value(&self) -> Value {
        self.to_string().into()
    }
}

macro_rules! id_shape {
    ($($id:ident)+) => {$(
        impl Shape for $id {
            fn read(value: Value, path: &str) -> Result<Self, Refusal> {
                parsed(value, path, Expected::Id, |text| Self::new(text).ok())
            }

            fn to_value(&self) -> Value {
                self.as_str().into()
            }
        }
    )+};
}

id_shape!(ModuleId PageId PromptId);

impl Shape for Mode {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        parsed(value, path, Expected::Word, |text| {
            Self::ALL.iter().copied().find(|mode| mode.word() == text)
        })
    }

    fn to_value(&self) -> Value {
        self.word().into()
    }
}

impl<T: Shape> Shape for Option<T> {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        T::read(value, path).map(Some)
    }

    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_value)
    }

    fn amount(&self) -> Amount {
        self.as_ref().map_or(Amount::Number(0), T::amount)
    }

    fn check(&self) -> Result<(), Excess> {
        self.as_ref().map_or(Ok(()), T::check)
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        let Value::Array(items) = value else {
            return Err(malformed(path, Expected::List));
        };
        let items = items.into_iter().enumerate();
        items
            .map(|(n, item)| T::read(item, &format!("{path}[{n}]")))
            .collect()
    }

    fn to_value(&self) -> Value {
        self.iter().map(T::to_value).collect::<Vec<_>>().into()
    }

    fn amount(&self) -> Amount {
        Amount::Items(self.len())
    }

    fn check(&self) -> Result<(), Excess> {
        let mut items = self.iter().enumerate();
        items.try_for_each(|(n, item)| item.check().map_err(|e| e.inside(&format!("[{n}]"))))
    }
}

/// By uuid.
impl<T: Shape> Shape for BTreeMap<Uuid, T> {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        let Value::Object(map) = value else {
            return Err(malformed(path, Expected::Object));
        };
        map.into_iter()
            .map(|(key, value)| {
                let path = format!("{path}.{}", super::canonical::clip(&key));
                Ok((Uuid::read(key.into(), &path)?, T::read(value, &path)?))
            })
            .collect()
    }

    fn to_value(&self) -> Value {
        let pairs = self.iter().map(|(id, of)| (id.to_string(), of.to_value()));
        Value::Object(pairs.collect())
    }
}

/// A struct whose members stand in JSON under their own names: `must` members
/// always, `may` members unless they are empty. What comes from outside has
/// `[at most n]` of a member: letters of a text, items of a list, or the number.
macro_rules! shape {
    (
        $(#[$doc:meta])*
        $name:ident {
            $(must { $(
                $(#[$must_doc:meta])*
                $must:ident: $must_type:ty $([at most $must_limit:expr])?
            ),* $(,)? })?
            $(may { $(
                $(#[$may_doc:meta])*
                $may:ident: $may_type:ty $([at most $may_limit:expr])?
            ),* $(,)? })?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $($($(#[$must_doc])* pub $must: $must_type,)*)?
            $($($(#[$may_doc])* pub $may: $may_type,)*)?
            /// Members this version does not know.
            pub extra: serde_json::Map<String, serde_json::Value>,
        }

        impl $crate::bundle::shape::Shape for $name {
            fn read(
                value: serde_json::Value,
                path: &str,
            ) -> Result<Self, $crate::bundle::Refusal> {
                let mut from = $crate::bundle::members::Members::of(value, path)?;
                Ok(Self {
                    $($($must: from.must(stringify!($must))?,)*)?
                    $($($may: from.may(stringify!($may))?,)*)?
                    extra: from.rest(),
                })
            }

            fn to_value(&self) -> serde_json::Value {
                let mut map = self.extra.clone();
                $($(map.insert(
                    stringify!($must).to_owned(),
                    $crate::bundle::shape::Shape::to_value(&self.$must),
                );)*)?
                $($(if self.$may != <$may_type>::default() {
                    map.insert(
                        stringify!($may).to_owned(),
                        $crate::bundle::shape::Shape::to_value(&self.$may),
                    );
                })*)?
                map.into()
            }

            fn check(&self) -> Result<(), $crate::bundle::shape::Excess> {
                $($(
                    $($crate::bundle::shape::limited(&self.$must, $must_limit)
                        .map_err(|e| e.inside(stringify!($must)))?;)?
                    $crate::bundle::shape::Shape::check(&self.$must)
                        .map_err(|e| e.inside(stringify!($must)))?;
                )*)?
                $($(
                    $($crate::bundle::shape::limited(&self.$may, $may_limit)
                        .map_err(|e| e.inside(stringify!($may)))?;)?
                    $crate::bundle::shape::Shape::check(&self.$may)
                        .map_err(|e| e.inside(stringify!($may)))?;
                )*)?
                Ok(())
            }
        }
    };
}

/// An enum of words; the first one is what an absent member means.
macro_rules! shape_words {
    (
        $(#[$doc:meta])*
        $name:ident {
            $(#[$first_doc:meta])* $first:ident = $first_word:literal,
            $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[$first_doc])*
            #[default]
            $first,
            $($(#[$vdoc])* $variant),*
        }

        impl $name {
            /// Every value.
            pub const ALL: &'static [Self] = &[Self::$first, $(Self::$variant),*];

            /// The word in the data.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self {
                    Self::$first => $first_word,
                    $(Self::$variant => $word),*
                }
            }

            /// The value with that word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.word() == word)
            }
        }

        impl $crate::bundle::shape::Shape for $name {
            fn read(
                value: serde_json::Value,
                path: &str,
            ) -> Result<Self, $crate::bundle::Refusal> {
                let word = value.as_str().and_then(Self::from_word);
                word.ok_or_else(|| {
                    $crate::bundle::shape::malformed(path, $crate::bundle::Expected::Word)
                })
            }

            fn to_value(&self) -> serde_json::Value {
                self.word().into()
            }
        }
    };
}

pub(crate) use {shape, shape_words};
