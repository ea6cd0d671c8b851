//! Why a file does not come in, in words.

use crate::bundle::canonical::Flaw;
use crate::bundle::{Kind, NotText, Refusal};
use crate::course::Reason;
use crate::text::Texts;

/// A refusal: the reason and what to do.
#[must_use]
pub fn words(t: &Texts, refusal: &Refusal) -> String {
    let r = &t.refusal;
    match refusal {
        Refusal::Empty => r.empty.into(),
        Refusal::TooLarge { size, limit } => (r.too_large)(*size, *limit),
        Refusal::TooManyFiles { limit } => (r.too_many_files)(*limit),
        Refusal::BatchTooLarge { limit } => (r.too_much_at_once)(*limit),
        Refusal::NotText(NotText::Utf16) => r.utf16.into(),
        Refusal::NotText(NotText::ByteOrderMark) => r.byte_order_mark.into(),
        Refusal::NotText(NotText::InvalidUtf8 { .. } | NotText::Nul { .. }) => r.not_utf8.into(),
        Refusal::NotText(_) => r.binary.into(),
        Refusal::Armour(_) => r.armour.into(),
        Refusal::Json(flaw) => flawed(t, flaw),
        Refusal::NotOurs { .. } => r.not_ours.into(),
        Refusal::OldSchema { .. } => r.older.into(),
        Refusal::UnknownKind { kind } => (r.unknown_kind)(kind),
        Refusal::Missing { member } => (r.missing)(member),
        Refusal::Malformed { member, .. } => (r.malformed)(member),
        Refusal::WrongSum | Refusal::Reformatted => r.changed.into(),
        Refusal::TooManyRecords { count, .. } => (r.too_many_records)(*count),
        Refusal::TextTooLong { units, .. } => (r.text_too_long)(*units),
        Refusal::RepeatedRecord { id } => (r.duplicate_key)(&id.to_string()),
        Refusal::Pack(flaw) if flaw.page.is_empty() => reason(t, &flaw.reason),
        Refusal::Pack(flaw) => (t.tailor.refused_page)(&flaw.page, &reason(t, &flaw.reason)),
    }
}

/// What is wrong with a page from outside.
#[must_use]
pub fn reason(t: &Texts, reason: &Reason) -> String {
    let r = &t.tailor.reason;
    match reason {
        Reason::Missing(what) => (r.missing)(r.member(what)),
        Reason::Malformed(what) => (r.malformed)(r.member(what)),
        Reason::TooLong {
            member,
            units,
            limit,
        } => (r.too_long)(r.member(member), *units, *limit),
        Reason::TooMany { what, count, limit } => (r.too_many)(r.member(what), *count, *limit),
        Reason::Minutes(_) => r.minutes.into(),
        Reason::Word { member, word } => (r.word)(r.member(member), word),
        Reason::Html => r.html.into(),
        Reason::Image => r.image.into(),
        Reason::Link(to) => (r.link)(to),
        Reason::BuiltIn(id) => (r.built_in)(id),
        Reason::Id(id) => (r.id)(id),
        Reason::NoModule(id) => (r.no_module)(id),
        Reason::NoPage(id) => (r.no_page)(id),
        Reason::Twice(id) => (r.twice)(id),
        Reason::Type(kind) => (r.record_type)(kind),
        Reason::OtherCourse(id) => (r.other_course)(id),
        Reason::Nothing => r.nothing.into(),
    }
}

fn flawed(t: &Texts, flaw: &Flaw) -> String {
    let r = &t.refusal;
    match flaw {
        Flaw::Truncated => r.truncated.into(),
        Flaw::NotJson(place) | Flaw::Trailing(place) | Flaw::LoneSurrogate(place) => {
            (r.not_json)(place.line, place.column)
        }
        Flaw::TooDeep | Flaw::TooManyValues => r.nesting.into(),
        Flaw::DuplicateKey(key) => (r.duplicate_key)(key),
        Flaw::KeyNotAscii(key) => (r.malformed)(key),
        Flaw::Number(_) => r.number.into(),
    }
}

/// A kind of bundle, in words.
#[must_use]
pub fn kind(t: &Texts, kind: Kind) -> &'static str {
    match kind {
        Kind::Backup => t.data.copy,
        Kind::Contribution => t.import.kind_contribution,
        Kind::Meeting => t.import.kind_meeting,
        Kind::Minutes => t.import.kind_minutes,
        Kind::SchoolPlan => t.import.kind_school_plan,
        Kind::Pack => t.import.kind_pack,
    }
}
