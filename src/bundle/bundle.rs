//! The bundle itself.

use chrono::NaiveDate;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::members::{Members, put};
use super::{FORMAT, Kind, READER, Record, Refusal, SCHEMA, Voice};

/// What one file holds. The members `format` and `sha256` belong to the
/// writing and are not kept here.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Bundle {
    /// The schema it was written in; a newer one is kept as it is.
    #[cfg_attr(feature = "ssr", schemars(range(min = 1)))]
    pub schema: u64,
    /// The oldest reader that may read it.
    #[cfg_attr(feature = "ssr", schemars(range(min = 1)))]
    pub min_reader: u64,
    /// What it is for.
    pub kind: Kind,
    /// Random in a contribution; follows from the content in all others.
    #[cfg_attr(feature = "ssr", schemars(with = "super::schema::UuidText"))]
    pub bundle_id: Uuid,
    /// The day it was made; absent when anonymous.
    #[cfg_attr(feature = "ssr", schemars(with = "Option<super::schema::DayText>"))]
    pub created: Option<NaiveDate>,
    /// The course its prompts belong to.
    pub course: Option<CourseRef>,
    /// The meeting it is for; absent when loose.
    #[cfg_attr(feature = "ssr", schemars(with = "Option<super::schema::UuidText>"))]
    pub meeting: Option<Uuid>,
    /// Whose place in the meeting it takes, without saying who.
    #[cfg_attr(feature = "ssr", schemars(with = "Option<super::schema::UuidText>"))]
    pub slot: Option<Uuid>,
    /// In one slot a newer edition replaces the older. Absent counts as 1.
    #[cfg_attr(feature = "ssr", schemars(range(min = 1, max = 1_000_000)))]
    pub edition: Option<u64>,
    /// Who wrote it; absent when anonymous.
    pub author: Option<Author>,
    /// In whose name a contribution speaks; absent for one's own.
    #[cfg_attr(feature = "ssr", schemars(skip))]
    pub voice: Voice,
    /// The content.
    pub records: Vec<Record>,
    /// Members this version does not know.
    #[cfg_attr(feature = "ssr", schemars(skip))]
    pub extra: Map<String, Value>,
}

/// Which course, and which version of it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct CourseRef {
    /// The course's id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Members this version does not know.
    #[cfg_attr(feature = "ssr", schemars(skip))]
    pub extra: Map<String, Value>,
}

/// Who wrote it, as far as she says.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Author {
    /// Her name.
    pub name: Option<String>,
    /// Her team, subject or grade.
    pub group: Option<String>,
    /// Members this version does not know.
    #[cfg_attr(feature = "ssr", schemars(skip))]
    pub extra: Map<String, Value>,
}

impl CourseRef {
    /// A course by id and version.
    #[must_use]
    pub fn new(id: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            version: version.into(),
            extra: Map::new(),
        }
    }
}

impl Bundle {
    /// An empty bundle of this app's schema.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        Self {
            schema: SCHEMA,
            min_reader: READER,
            kind,
            bundle_id: Uuid::nil(),
            created: None,
            course: None,
            meeting: None,
            slot: None,
            edition: None,
            author: None,
            voice: Voice::Own,
            records: Vec::new(),
            extra: Map::new(),
        }
    }

    /// No name, no group, no day.
    #[must_use]
    pub fn is_anonymous(&self) -> bool {
        self.author.is_none() && self.created.is_none()
    }

    /// Reads the members; `format` and `sha256` are taken out before.
    pub(super) fn read(mut from: Members, schema: u64, kind: Kind) -> Result<Self, Refusal> {
        let course = match from.inner("course")? {
            None => None,
            Some(mut course) => Some(CourseRef {
                id: course.text("id")?.ok_or_else(|| course.missing("id"))?,
                version: course
                    .text("version")?
                    .ok_or_else(|| course.missing("version"))?,
                extra: course.rest(),
            }),
        };
        let author = match from.inner("author")? {
            None => None,
            Some(mut author) => Some(Author {
                name: author.text("name")?,
                group: author.text("group")?,
                extra: author.rest(),
            }),
        };
        Ok(Self {
            schema,
            min_reader: from
                .count("min_reader", 1)?
                .ok_or_else(|| from.missing("min_reader"))?,
            kind,
            bundle_id: from
                .uuid("bundle_id")?
                .ok_or_else(|| from.missing("bundle_id"))?,
            created: from.day("created")?,
            course,
            meeting: from.uuid("meeting")?,
            slot: from.uuid("slot")?,
            edition: from.edition()?,
            author,
            voice: from.may("voice")?,
            records: from
                .list("records")?
                .ok_or_else(|| from.missing("records"))?
                .into_iter()
                .map(Record::read)
                .collect::<Result<_, _>>()?,
            extra: from.rest(),
        })
    }

    /// Every member but `sha256`.
    pub(super) fn to_map(&self) -> Map<String, Value> {
        let mut map = self.extra.clone();
        put(&mut map, "format", Some(FORMAT));
        put(&mut map, "schema", Some(self.schema));
        put(&mut map, "min_reader", Some(self.min_reader));
        put(&mut map, "kind", Some(self.kind.name()));
        put(&mut map, "bundle_id", Some(self.bundle_id.to_string()));
        put(&mut map, "created", self.created.map(|day| day.to_string()));
        let course = self.course.as_ref().map(|course| {
            let mut map = course.extra.clone();
            put(&mut map, "id", Some(course.id.as_str()));
            put(&mut map, "version", Some(course.version.as_str()));
            map
        });
        put(&mut map, "course", course);
        put(&mut map, "meeting", self.meeting.map(|id| id.to_string()));
        put(&mut map, "slot", self.slot.map(|id| id.to_string()));
        put(&mut map, "edition", self.edition);
        let author = self.author.as_ref().map(|author| {
            let mut map = author.extra.clone();
            put(&mut map, "name", author.name.as_deref());
            put(&mut map, "group", author.group.as_deref());
            map
        });
        put(&mut map, "author", author);
        let voice = (self.voice != Voice::Own).then(|| self.voice.word());
        put(&mut map, "voice", voice);
        let records = self.records.iter().map(|record| record.to_map().into());
        put(&mut map, "records", Some(records.collect::<Vec<Value>>()));
        map
    }
}
