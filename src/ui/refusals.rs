//! Why a file does not come in, in words.

use crate::bundle::canonical::{Flaw, Place};
use crate::bundle::{ImportResult, Kind, NotText, PackedFlaw, Refusal};
use crate::text::OwnTexts;
use crate::ui::copies::Found;

/// A refusal: the reason and what to do.
#[must_use]
pub fn words(own: &OwnTexts, refusal: &Refusal) -> String {
    let r = &own.refusal;
    match refusal {
        Refusal::Empty => r.empty.into(),
        Refusal::TooLarge { size, limit } => (r.too_large)(*size, *limit),
        Refusal::TooManyFiles { limit } => (r.too_many_files)(*limit),
        Refusal::BatchTooLarge { limit } => (r.too_much_at_once)(*limit),
        Refusal::NotText(NotText::Utf16) => r.utf16.into(),
        Refusal::NotText(NotText::OtherPacked) => r.other_packed.into(),
        Refusal::NotText(NotText::Mail) => r.mail.into(),
        Refusal::NotText(NotText::Zip) => r.zip.into(),
        Refusal::NotText(NotText::InvalidUtf8 { .. } | NotText::Nul { .. }) => r.not_utf8.into(),
        Refusal::NotText(_) => r.binary.into(),
        Refusal::Packed(flaw) => packed(own, *flaw).into(),
        Refusal::Armour(_) => r.armour.into(),
        Refusal::Json(flaw) => flawed(own, flaw),
        Refusal::NotOurs { .. } => r.not_ours.into(),
        Refusal::OldSchema { .. } => r.older.into(),
        Refusal::UnknownKind { kind } => (r.unknown_kind)(kind),
        Refusal::Missing { member } => (r.missing)(member),
        Refusal::Malformed { member, .. } => (r.malformed)(member),
        Refusal::WrongSum => r.changed.into(),
        Refusal::TooManyRecords { count, .. } => (r.too_many_records)(*count),
        Refusal::TextTooLong { units, .. } => (r.text_too_long)(*units),
        Refusal::RepeatedRecord { id } => (r.duplicate_key)(&id.to_string()),
    }
}

fn flawed(own: &OwnTexts, flaw: &Flaw) -> String {
    let r = &own.refusal;
    match flaw {
        Flaw::Truncated => r.truncated.into(),
        // Not damaged, but something else from its first letter.
        Flaw::NotJson(Place { line: 1, column: 1 }) => r.not_ours.into(),
        Flaw::NotJson(place) | Flaw::Trailing(place) | Flaw::LoneSurrogate(place) => {
            (r.not_json)(place.line, place.column)
        }
        Flaw::TooDeep | Flaw::TooManyValues => r.nesting.into(),
        Flaw::DuplicateKey(key) => (r.duplicate_key)(key),
        Flaw::KeyNotAscii(key) => (r.malformed)(key),
        Flaw::Number(_) => r.number.into(),
    }
}

/// A file that never was ours, or something else from its first letter.
#[must_use]
pub fn is_strange(refusal: &Refusal) -> bool {
    match refusal {
        Refusal::NotOurs { .. } => true,
        Refusal::NotText(why) => !matches!(
            why,
            NotText::Utf16 | NotText::InvalidUtf8 { .. } | NotText::Nul { .. }
        ),
        Refusal::Json(Flaw::NotJson(place)) => *place == Place { line: 1, column: 1 },
        _ => false,
    }
}

fn packed(own: &OwnTexts, flaw: PackedFlaw) -> &'static str {
    let r = &own.refusal;
    match flaw {
        PackedFlaw::Empty => r.zip_empty,
        PackedFlaw::Damaged => r.zip_damaged,
        PackedFlaw::Locked => r.zip_locked,
        PackedFlaw::UnknownMethod | PackedFlaw::TooDense => r.zip,
        PackedFlaw::Nested => r.zip_nested,
        PackedFlaw::NothingOfOurs => r.zip_nothing,
        PackedFlaw::Office => r.binary,
    }
}

/// Why a file is not taken in.
#[must_use]
pub fn not_taken(own: &OwnTexts, found: &Found) -> (ImportResult, String) {
    match found {
        Found::Parked => (ImportResult::Parked, own.refusal.newer.into()),
        Found::Sealed => (ImportResult::Parked, own.refusal.sealed.into()),
        Found::Refused(refusal) => (ImportResult::Rejected, words(own, refusal)),
        Found::CutLink => (ImportResult::Rejected, own.refusal.link.into()),
        Found::Unreadable => (ImportResult::Rejected, own.refusal.unreadable.into()),
        Found::OtherKind(is) => (
            ImportResult::Rejected,
            (own.import.not_backup)(kind(own, *is)),
        ),
        // Whatever else stays outside wants code that could not be had.
        _ => (ImportResult::Rejected, own.refusal.lacking.into()),
    }
}

/// A kind of bundle, in words.
#[must_use]
pub fn kind(own: &OwnTexts, kind: Kind) -> &'static str {
    match kind {
        Kind::Backup => own.data.copy,
        Kind::Contribution => own.import.kind_contribution,
        Kind::Meeting => own.import.kind_meeting,
        Kind::Minutes => own.import.kind_minutes,
        Kind::SchoolPlan => own.import.kind_school_plan,
        Kind::Pack => own.import.kind_pack,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::Expected;
    use crate::bundle::armour::ArmourError;
    use crate::bundle::canonical::Place;
    use crate::text::Language;

    /// One of each kind.
    fn refusals() -> Vec<Refusal> {
        let place = Place { line: 1, column: 2 };
        let member = || "records[3].id".to_owned();
        let flaws = [
            Flaw::NotJson(place),
            Flaw::Truncated,
            Flaw::Trailing(place),
            Flaw::LoneSurrogate(place),
            Flaw::TooDeep,
            Flaw::TooManyValues,
            Flaw::DuplicateKey(member()),
            Flaw::KeyNotAscii(member()),
            Flaw::Number("1e400".into()),
        ];
        let mut all: Vec<Refusal> = flaws.into_iter().map(Refusal::Json).collect();
        let packed = [
            PackedFlaw::Empty,
            PackedFlaw::Damaged,
            PackedFlaw::Locked,
            PackedFlaw::UnknownMethod,
            PackedFlaw::Nested,
            PackedFlaw::NothingOfOurs,
            PackedFlaw::Office,
            PackedFlaw::TooDense,
        ];
        all.extend(packed.map(Refusal::Packed));
        all.extend([
            Refusal::Empty,
            Refusal::TooLarge { size: 2, limit: 1 },
            Refusal::TooManyFiles { limit: 200 },
            Refusal::BatchTooLarge { limit: 1 },
            Refusal::NotText(NotText::Utf16),
            Refusal::NotText(NotText::OtherPacked),
            Refusal::NotText(NotText::Mail),
            Refusal::NotText(NotText::Zip),
            Refusal::NotText(NotText::Nul { at: 1 }),
            Refusal::Armour(ArmourError::NoEnd),
            Refusal::NotOurs { format: None },
            Refusal::OldSchema { schema: 0 },
            Refusal::UnknownKind { kind: member() },
            Refusal::Missing { member: member() },
            Refusal::Malformed {
                member: member(),
                expected: Expected::Text,
            },
            Refusal::WrongSum,
            Refusal::TooManyRecords { count: 2, limit: 1 },
            Refusal::TextTooLong {
                member: member(),
                units: 2,
                limit: 1,
            },
            Refusal::RepeatedRecord {
                id: uuid::Uuid::nil(),
            },
        ]);
        all
    }

    #[test]
    fn every_refusal_says_what_is_wrong_and_what_to_do() {
        for language in Language::ALL {
            for refusal in refusals() {
                let said = words(language.texts().own(), &refusal);
                let sentences = said.matches(". ").count() + said.matches("? ").count() + 1;
                assert!(
                    sentences >= 2 && said.ends_with('.'),
                    "{language:?}: {said}"
                );
            }
        }
    }
}
