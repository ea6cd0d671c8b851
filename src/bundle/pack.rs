//! Pages of a course as a bundle, and back.
//!
//! A pack holds one of two things. *What a school has made of the built-in
//! course*: `page`, `annotation` and `hidden` records, each with the revision it
//! has in the journal, so that packs can come in any order and any number of
//! times. Or *a whole course*: one `course` record, its `module`s, its `page`s.
//! A file holds Markdown. Here it becomes what is shown, once: what is kept can
//! be read without it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::write::content_id;
use super::{Bundle, CourseRef, Digest, Kind, Other, Record, Refusal, Written, write};
use crate::course::{
    CourseId, Fields, ForeignCourse, Index, OwnPage, PackFlaw, PageId, PromptId, Reason, Tailoring,
    limits, markdown,
};
use crate::store::{BESIDE, Envelope, RecordKey, VERSION, bounds};

/// What a pack turned out to hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Contents {
    /// What a school has made of the built-in course.
    Tailoring(Vec<(RecordKey, Envelope)>),
    /// A whole course, and the record it is kept as.
    Course(Box<ForeignCourse>, Box<(RecordKey, Envelope)>),
}

impl Contents {
    /// The records to merge into the journal.
    #[must_use]
    pub fn into_records(self) -> Vec<(RecordKey, Envelope)> {
        match self {
            Self::Tailoring(records) => records,
            Self::Course(_, record) => vec![*record],
        }
    }
}

/// Reads a pack strictly: all of it, or the page that does not fit. `built_in`
/// is the built-in course without anything laid over it.
///
/// # Errors
/// Which page, and why.
pub fn records(bundle: &Bundle, built_in: &Index) -> Result<Contents, PackFlaw> {
    check_pieces(bundle)?;
    let course = bundle.course.as_ref();
    let is_course = bundle
        .records
        .iter()
        .any(|r| matches!(r, Record::Other(other) if other.kind == "course"));
    if is_course {
        let (id, version) = course.map_or(("", ""), |c| (&c.id, &c.version));
        let foreign = foreign(bundle, id, version, built_in)?;
        let record = course_record(bundle, &foreign);
        return Ok(Contents::Course(Box::new(foreign), Box::new(record)));
    }
    let flaw = PackFlaw::new;
    if let Some(other) = course.filter(|c| c.id != built_in.id) {
        return Err(flaw("", Reason::OtherCourse(other.id.clone())));
    }
    let mut found = Vec::new();
    let mut keys = BTreeSet::new();
    let mut prompts = BTreeSet::new();
    for record in &bundle.records {
        let (kind, members) = typed(record);
        let name = name_of(&members);
        let (key, envelope) = tailoring_record(&kind, members, bundle.created, built_in)
            .map_err(|r| flaw(&name, r))?;
        if !keys.insert(key.clone()) {
            return Err(flaw(&name, Reason::Twice(kind)));
        }
        // Two prompts of one id would share their answer.
        for prompt in prompts_of(&envelope) {
            if !prompts.insert(prompt.clone()) {
                return Err(flaw(&name, Reason::Twice(prompt)));
            }
        }
        found.push((key, envelope));
    }
    let pages = found
        .iter()
        .filter(|(key, e)| matches!(key, RecordKey::OwnPage(_)) && !e.is_removed());
    let (what, count, limit) = ("pages", pages.count(), limits::OWN_PAGES);
    if count > limit {
        return Err(flaw("", Reason::TooMany { what, count, limit }));
    }
    if found.is_empty() {
        return Err(flaw("", Reason::Nothing));
    }
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(Contents::Tailoring(found))
}

/// Before anything is made of them: what the texts together would become.
fn check_pieces(bundle: &Bundle) -> Result<(), PackFlaw> {
    let mut count = 0;
    for record in &bundle.records {
        let Record::Other(Other { members, .. }) = record else {
            continue;
        };
        let texts = ["body", "text"].map(|name| members.get(name)?.as_str());
        // A longer one is refused by its length.
        let texts = texts.into_iter().flatten();
        for text in texts.filter(|text| text.len() <= limits::BODY * 4) {
            count += markdown::pieces(text);
            if count > limits::PIECES {
                let (what, limit) = ("pieces", limits::PIECES);
                let reason = Reason::TooMany { what, count, limit };
                return Err(PackFlaw::new(&name_of(members), reason));
            }
        }
    }
    Ok(())
}

/// What a school has made of the course, as a file: the same records on the
/// same day give the same bytes.
///
/// # Errors
/// When unknown members hold what canonical JSON of ours cannot.
pub fn write_tailoring(
    records: &[(RecordKey, Envelope)],
    course: &CourseRef,
    day: NaiveDate,
) -> Result<Written, Refusal> {
    let mut records: Vec<Record> = records.iter().filter_map(tailoring_to_record).collect();
    records.sort_by_cached_key(|record| match record {
        Record::Other(other) => (other.kind.clone(), page_of(&other.members).to_owned()),
        Record::Answer(_) => (String::new(), String::new()),
    });
    let mut bundle = Bundle::new(Kind::Pack);
    bundle.created = Some(day);
    bundle.course = Some(course.clone());
    bundle.records = records;
    bundle.bundle_id = content_id(&bundle)?;
    Ok(write(&bundle)?)
}

fn other(kind: &str, name: &str, members: Map<String, Value>) -> Record {
    Record::Other(Other {
        kind: kind.to_owned(),
        id: Digest::of(format!("moteklar/{name}").as_bytes()).uuid(),
        members,
    })
}

fn typed(record: &Record) -> (String, Map<String, Value>) {
    match record {
        Record::Other(other) => (other.kind.clone(), other.members.clone()),
        Record::Answer(_) => ("answer".to_owned(), Map::new()),
    }
}

fn page_of(members: &Map<String, Value>) -> &str {
    members
        .get("page")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

fn name_of(members: &Map<String, Value>) -> String {
    let title = members.get("title").and_then(Value::as_str);
    let title = title.filter(|t| !t.trim().is_empty());
    title.unwrap_or(page_of(members)).to_owned()
}

fn prompts_of(page: &Envelope) -> Vec<String> {
    let prompts = page.data.get("prompts").and_then(Value::as_array);
    let ids = prompts.into_iter().flatten();
    ids.filter_map(|prompt| prompt.get("id")?.as_str().map(str::to_owned))
        .collect()
}

/// Every id of the built-in course.
fn ids(index: &Index) -> BTreeSet<&str> {
    let of_pages = index
        .modules
        .iter()
        .flat_map(|m| &m.pages)
        .flat_map(|page| {
            let prompts = page.prompts.iter().map(PromptId::as_str);
            prompts.chain([page.id.as_str()])
        });
    let modules = index.modules.iter().map(|m| m.id.as_str());
    of_pages.chain(modules).collect()
}

fn foreign(
    bundle: &Bundle,
    id: &str,
    version: &str,
    built_in: &Index,
) -> Result<ForeignCourse, PackFlaw> {
    let refused = |reason| PackFlaw::new("", reason);
    if id == built_in.id {
        return Err(refused(Reason::BuiltIn(id.to_owned())));
    }
    let id = CourseId::new(id).map_err(|_| refused(Reason::Id(id.to_owned())))?;
    let taken = ids(built_in);
    let records = bundle.records.iter().map(typed).collect();
    ForeignCourse::read(&id, version, records, |id| taken.contains(id))
}

/// The record that a course is kept as. Its revision is the file's edition: a
/// newer edition takes the place of an older one, whichever comes first.
fn course_record(bundle: &Bundle, course: &ForeignCourse) -> (RecordKey, Envelope) {
    let rev = bundle.edition.unwrap_or(1);
    let envelope = envelope(rev, bundle.created, course.data());
    (RecordKey::Course(course.id.clone()), envelope)
}

fn envelope(rev: u64, created: Option<NaiveDate>, data: Map<String, Value>) -> Envelope {
    Envelope {
        v: VERSION,
        rev,
        at: created.map_or_else(String::new, |day| format!("{day}T00:00:00Z")),
        data,
        extra: Map::new(),
    }
}

/// Reads one record of a school's.
fn tailoring_record(
    kind: &str,
    members: Map<String, Value>,
    created: Option<NaiveDate>,
    built_in: &Index,
) -> Result<(RecordKey, Envelope), Reason> {
    if !["page", "annotation", "hidden"].contains(&kind) {
        return Err(Reason::Type(kind.chars().take(80).collect()));
    }
    let mut from = Fields::new(members);
    let rev = from
        .number("rev")?
        .filter(|rev| (1..=bounds::FROM_OUTSIDE).contains(rev))
        .ok_or(Reason::Malformed("rev"))?;
    let mut data = from.clone().rest();
    let id = from.needed("page")?;
    let page = PageId::new(&id).map_err(|_| Reason::Id(id.clone()))?;
    let known = || match built_in.page(&page) {
        Some(_) => Ok(()),
        None => Err(Reason::NoPage(id.clone())),
    };
    let key = match kind {
        "page" if !page.is_own() && built_in.page(&page).is_some() => {
            return Err(Reason::BuiltIn(id));
        }
        "page" if !page.is_own() => return Err(Reason::Id(id)),
        "page" if from.flag("removed")? => {
            data = Map::from_iter([("removed".to_owned(), true.into())]);
            RecordKey::OwnPage(page)
        }
        "page" => {
            let own = OwnPage::read(&data)?;
            let module = own.module.as_str();
            if built_in.module(module).is_none() {
                return Err(Reason::NoModule(module.to_owned()));
            }
            if let Some(flaw) = own.flaw() {
                return Err(flaw);
            }
            data = own.data();
            data.remove(BESIDE);
            RecordKey::OwnPage(page)
        }
        "annotation" => {
            known()?;
            let text = from.needed("text")?;
            if let Some(flaw) = Tailoring::annotation_flaw(&text) {
                return Err(flaw);
            }
            for made in ["page", "prose", BESIDE] {
                data.remove(made);
            }
            data.extend(Tailoring::annotation_data(&text));
            RecordKey::Annotation(page)
        }
        _ => {
            if !page.is_own() {
                known()?;
            }
            let hidden = from.flag("hidden")?;
            data.remove("page");
            data.insert("hidden".to_owned(), hidden.into());
            RecordKey::Hidden(page)
        }
    };
    Ok((key, envelope(rev, created, data)))
}

/// A record as it travels; nothing when it does not.
fn tailoring_to_record((key, envelope): &(RecordKey, Envelope)) -> Option<Record> {
    let (kind, page) = match key {
        RecordKey::OwnPage(page) => ("page", page),
        RecordKey::Annotation(page) => ("annotation", page),
        RecordKey::Hidden(page) => ("hidden", page),
        _ => return None,
    };
    let mut members = envelope.data.clone();
    for reserved in ["type", "id", "prose", BESIDE] {
        members.remove(reserved);
    }
    members.insert("page".to_owned(), page.as_str().into());
    members.insert("rev".to_owned(), envelope.rev.into());
    Some(other(kind, &key.path(), members))
}
