//! Packs are read by hand: the code that serde derives for them would be a
//! fifth of everything that a first visit downloads. A test holds this
//! together with what the native tool writes.

use serde_json::{Map, Value};
use vecmap::VecMap;

use super::glossary::{Glossary, Source, Term};
use super::id::{ModuleId, PageId, PartId, PromptId, TermId};
use super::model::{
    Audience, Film, Form, Groups, Kind, Link, Mode, Module, Page, Part, Phase, Prompt, Tip, TipKind,
};
use super::order::{OrderRule, Strength};
use super::pack::{Index, ModulePack, PageText, Standing};
use super::prose::Prose;
use crate::text::Language;

/// Something that can be read from JSON.
pub trait FromJson: Sized {
    /// Reads it; `None` when the value is something else.
    fn from_json(value: Value) -> Option<Self>;

    /// What an absent member is, where it may be absent.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }
}

/// Takes a member out of an object.
pub(super) fn take<T: FromJson>(map: &mut Map<String, Value>, name: &str) -> Option<T> {
    match map.remove(name) {
        Some(value) => T::from_json(value),
        None => T::absent(),
    }
}

/// A struct whose members are called what its fields are called, or as given.
macro_rules! object {
    ($name:ident { $($field:ident $(= $member:literal)?),+ $(,)? }) => {
        impl FromJson for $name {
            fn from_json(value: Value) -> Option<Self> {
                let Value::Object(mut map) = value else { return None };
                Some(Self { $($field: take(&mut map, member!($field $(= $member)?))?),+ })
            }
        }
    };
}

macro_rules! member {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident = $member:literal) => {
        $member
    };
}

/// A text of a certain form.
macro_rules! word {
    ($($name:ident: $read:expr),+ $(,)?) => {
        $(impl FromJson for $name {
            fn from_json(value: Value) -> Option<Self> {
                let read: fn(&str) -> Option<Self> = $read;
                read(value.as_str()?)
            }
        })+
    };
}

word!(
    ModuleId: |id| Self::new(id).ok(),
    PageId: |id| Self::new(id).ok(),
    PartId: |id| Self::new(id).ok(),
    PromptId: |id| Self::new(id).ok(),
    TermId: |id| Self::new(id).ok(),
    Language: Language::from_code,
    Kind: Kind::from_word,
    Mode: Mode::from_word,
    Groups: Groups::from_word,
    Audience: Audience::from_word,
    TipKind: TipKind::from_word,
    Strength: Strength::from_word,
);

object!(Index {
    id,
    version,
    title,
    modules,
    order
});
object!(OrderRule {
    first,
    then,
    in_2019,
    today,
    reason
});
object!(Module {
    id,
    title,
    short,
    purpose,
    weeks,
    leader_weeks,
    hours,
    parts,
    pages,
    lang
});
object!(Part {
    id,
    title,
    purpose,
    catch_up
});
object!(Page {
    id,
    number,
    title,
    kind,
    mode,
    groups,
    audience,
    minutes,
    part,
    prompts,
    form,
    lang,
    hidden
});
object!(Form {
    meeting,
    bring,
    beside,
    alone
});
object!(Prompt { id, text, use_for = "use", alone, then, then_asked, elsewhere });
object!(ModulePack {
    whole,
    intro,
    pages
});
object!(PageText {
    lang,
    purpose,
    body,
    prompts,
    film,
    links,
    phases,
    tips
});
object!(Film {
    title,
    url,
    length,
    watch_for,
    checked,
    login
});
object!(Link {
    id,
    title,
    url,
    checked,
    login
});
object!(Phase {
    mode,
    minutes,
    title,
    text
});
object!(Tip { kind, text });
object!(Standing {
    title,
    updated,
    text
});

object!(Glossary { terms, sources });
object!(Term {
    id,
    term,
    text,
    sources
});
object!(Source {
    link,
    pages,
    terms,
    standing
});

impl FromJson for Prose {
    fn from_json(value: Value) -> Option<Self> {
        Self::read(value)
    }
}

impl FromJson for String {
    fn from_json(value: Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl FromJson for u32 {
    fn from_json(value: Value) -> Option<Self> {
        value.as_u64()?.try_into().ok()
    }
}

impl FromJson for bool {
    fn from_json(value: Value) -> Option<Self> {
        value.as_bool()
    }

    fn absent() -> Option<Self> {
        Some(false)
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(value: Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::from_json(value).map(Some),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: Value) -> Option<Self> {
        match value {
            Value::Array(items) => items.into_iter().map(T::from_json).collect(),
            _ => None,
        }
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: FromJson, const N: usize> FromJson for [T; N] {
    fn from_json(value: Value) -> Option<Self> {
        Vec::from_json(value)?.try_into().ok()
    }
}

impl<T: FromJson> FromJson for VecMap<PageId, T> {
    fn from_json(value: Value) -> Option<Self> {
        let Value::Object(map) = value else {
            return None;
        };
        let entry = |(id, value)| Some((PageId::new(id).ok()?, T::from_json(value)?));
        map.into_iter().map(entry).collect()
    }
}

impl<T: FromJson> FromJson for VecMap<String, T> {
    fn from_json(value: Value) -> Option<Self> {
        let Value::Object(map) = value else {
            return None;
        };
        let entry = |(name, value)| Some((name, T::from_json(value)?));
        map.into_iter().map(entry).collect()
    }
}
