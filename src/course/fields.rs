//! Takes the members of a record apart, each checked.

use serde_json::{Map, Value};

use super::Reason;
use super::flaw::clip;
use super::model::{Audience, Groups, Kind, Mode};
use crate::text::Language;

/// The members that nobody has taken yet.
#[derive(Clone, Debug)]
pub struct Fields(Map<String, Value>);

impl Fields {
    /// All members of a record.
    #[must_use]
    pub fn new(members: Map<String, Value>) -> Self {
        Self(members)
    }

    /// The members nobody took.
    #[must_use]
    pub fn rest(self) -> Map<String, Value> {
        self.0
    }

    /// A text that may be absent.
    ///
    /// # Errors
    /// When it is no text.
    pub fn text(&mut self, name: &'static str) -> Result<Option<String>, Reason> {
        match self.0.remove(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(Reason::Malformed(name)),
        }
    }

    /// A text that is there.
    ///
    /// # Errors
    /// When it is missing or no text.
    pub fn needed(&mut self, name: &'static str) -> Result<String, Reason> {
        self.text(name)?.ok_or(Reason::Missing(name))
    }

    /// A number that may be absent.
    ///
    /// # Errors
    /// When it is no whole number from 0.
    pub fn number(&mut self, name: &'static str) -> Result<Option<u64>, Reason> {
        let value = self.0.remove(name);
        value
            .map(|v| v.as_u64().ok_or(Reason::Malformed(name)))
            .transpose()
    }

    /// Yes or no; absent means no.
    ///
    /// # Errors
    /// When it is neither.
    pub fn flag(&mut self, name: &'static str) -> Result<bool, Reason> {
        match self.0.remove(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(flag),
            Some(_) => Err(Reason::Malformed(name)),
        }
    }

    /// From–to, such as weeks; absent means nothing is said.
    ///
    /// # Errors
    /// When it is not two whole numbers.
    pub fn span(&mut self, name: &'static str) -> Result<[u32; 2], Reason> {
        let Some(value) = self.0.remove(name) else {
            return Ok([0, 0]);
        };
        serde_json::from_value(value).map_err(|_| Reason::Malformed(name))
    }

    /// A list of objects; absent means an empty one.
    ///
    /// # Errors
    /// When it is something else.
    pub fn list(&mut self, name: &'static str) -> Result<Vec<Self>, Reason> {
        let items = match self.0.remove(name) {
            None => Vec::new(),
            Some(Value::Array(items)) => items,
            Some(_) => return Err(Reason::Malformed(name)),
        };
        let object = |item| match item {
            Value::Object(map) => Ok(Self(map)),
            _ => Err(Reason::Malformed(name)),
        };
        items.into_iter().map(object).collect()
    }

    fn word<T>(
        &mut self,
        member: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Reason> {
        let Some(word) = self.text(member)? else {
            return Ok(None);
        };
        let word = clip(&word);
        match read(&word) {
            Some(value) => Ok(Some(value)),
            None => Err(Reason::Word { member, word }),
        }
    }

    /// What one does on a page.
    ///
    /// # Errors
    /// When it is missing or not known.
    pub fn kind(&mut self) -> Result<Kind, Reason> {
        self.word("kind", Kind::from_word)?
            .ok_or(Reason::Missing("kind"))
    }

    /// With whom.
    ///
    /// # Errors
    /// When it is missing or not known.
    pub fn mode(&mut self) -> Result<Mode, Reason> {
        self.word("mode", Mode::from_word)?
            .ok_or(Reason::Missing("mode"))
    }

    /// How groups are put together.
    ///
    /// # Errors
    /// When it is not known.
    pub fn groups(&mut self) -> Result<Option<Groups>, Reason> {
        self.word("groups", Groups::from_word)
    }

    /// For whom; absent means for all.
    ///
    /// # Errors
    /// When it is not known.
    pub fn audience(&mut self) -> Result<Audience, Reason> {
        let audience = self.word("audience", Audience::from_word)?;
        Ok(audience.unwrap_or(Audience::All))
    }

    /// The language of the words; absent means bokmål.
    ///
    /// # Errors
    /// When it is not known.
    pub fn lang(&mut self) -> Result<Language, Reason> {
        Ok(self.word("lang", Language::from_code)?.unwrap_or_default())
    }
}
