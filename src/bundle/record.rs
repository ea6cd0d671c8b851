//! One record of a bundle.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::Refusal;
use super::members::{Members, put};

/// A record; its `type` says which.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ssr", schemars(untagged))]
pub enum Record {
    /// `"type":"answer"`.
    Answer(Answer),
    /// Every other type, known here or not.
    Other(Other),
}

/// An answer to a prompt.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Answer {
    /// Random in a contribution; follows from the key in a backup.
    #[cfg_attr(feature = "ssr", schemars(with = "super::schema::UuidText"))]
    pub id: Uuid,
    /// The prompt's id.
    pub prompt: String,
    /// The prompt as it read when it was answered.
    pub prompt_text: Option<String>,
    /// The answer.
    pub text: String,
    /// Writes of this answer; never in a contribution.
    pub rev: Option<u64>,
    /// When it was written; never in a contribution.
    pub at: Option<String>,
    /// The round of the module, from 2; absent in the first.
    #[cfg_attr(feature = "ssr", schemars(range(min = 1)))]
    pub round: Option<u64>,
    /// What else is stored with the answer (backup only).
    pub more: Option<Map<String, Value>>,
    /// Members this version does not know.
    #[cfg_attr(feature = "ssr", schemars(skip))]
    pub extra: Map<String, Value>,
}

/// A record of another type.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Other {
    /// The record's `type`.
    #[cfg_attr(feature = "ssr", schemars(rename = "type"))]
    pub kind: String,
    /// Unique in the bundle.
    #[cfg_attr(feature = "ssr", schemars(with = "super::schema::UuidText"))]
    pub id: Uuid,
    /// Its other members.
    #[cfg_attr(feature = "ssr", schemars(skip))]
    pub members: Map<String, Value>,
}

impl Record {
    /// The record's id, unique in the bundle.
    #[must_use]
    pub fn id(&self) -> Uuid {
        match self {
            Self::Answer(answer) => answer.id,
            Self::Other(other) => other.id,
        }
    }

    pub(super) fn read(mut from: Members) -> Result<Self, Refusal> {
        let kind = from.text("type")?.ok_or_else(|| from.missing("type"))?;
        let id = from.uuid("id")?.ok_or_else(|| from.missing("id"))?;
        if kind != "answer" {
            let members = from.rest();
            return Ok(Self::Other(Other { kind, id, members }));
        }
        Ok(Self::Answer(Answer {
            id,
            prompt: from.text("prompt")?.ok_or_else(|| from.missing("prompt"))?,
            prompt_text: from.text("prompt_text")?,
            text: from.text("text")?.ok_or_else(|| from.missing("text"))?,
            rev: from.count("rev", 0)?,
            at: from.text("at")?,
            round: from.count("round", 1)?,
            more: from.object("more")?,
            extra: from.rest(),
        }))
    }

    pub(super) fn to_map(&self) -> Map<String, Value> {
        match self {
            Self::Answer(answer) => {
                let mut map = answer.extra.clone();
                put(&mut map, "type", Some("answer"));
                put(&mut map, "id", Some(answer.id.to_string()));
                put(&mut map, "prompt", Some(answer.prompt.as_str()));
                put(&mut map, "prompt_text", answer.prompt_text.as_deref());
                put(&mut map, "text", Some(answer.text.as_str()));
                put(&mut map, "rev", answer.rev);
                put(&mut map, "at", answer.at.as_deref());
                put(&mut map, "round", answer.round);
                put(&mut map, "more", answer.more.clone());
                map
            }
            Self::Other(other) => {
                let mut map = other.members.clone();
                put(&mut map, "type", Some(other.kind.as_str()));
                put(&mut map, "id", Some(other.id.to_string()));
                map
            }
        }
    }
}
