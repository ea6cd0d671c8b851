//! Why a page is not taken in, or not shown, in words.

use crate::course::{PackFlaw, Reason};
use crate::text::tailor::TailorTexts;

/// What is wrong with a pack, and on which page.
pub(super) fn refused(t: &TailorTexts, flaw: &PackFlaw) -> String {
    let why = reason(t, &flaw.reason);
    if flaw.page.is_empty() {
        why
    } else {
        (t.refused_page)(&flaw.page, &why)
    }
}

/// What is wrong with a page.
pub(super) fn reason(t: &TailorTexts, reason: &Reason) -> String {
    let r = &t.reason;
    match reason {
        Reason::Missing(what) => (r.missing)(r.member(what)),
        Reason::Malformed(what) => (r.malformed)(r.member(what)),
        Reason::TooLong {
            member,
            units,
            limit,
        } => (r.too_long)(r.member(member), *units, *limit),
        Reason::TooMany { what, count, limit } => (r.too_many)(r.member(what), *count, *limit),
        Reason::TooLarge { size, limit } => (r.too_large)(*size, *limit),
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
