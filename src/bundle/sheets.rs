//! Sheets of the leader's desk as a `school-plan` bundle, and back.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::write::content_id;
use super::{
    Bundle, CourseRef, Digest, Expected, Kind, Other, Record, Refusal, Written, limits, write,
};
use crate::store::{Sheet, bounds};

/// The type of such a record.
const SHEET: &str = "sheet";
/// The bundle's member that says whom it is for.
const SHARE: &str = "share";
/// Bytes in the name of a cell.
const NAME: usize = 200;
/// Cells in a sheet: a run of all modules with a hundred periods has a tenth.
const CELLS: usize = 10_000;
/// Values that are kept side by side in a cell.
const VALUES: usize = 20;

/// The bundle of these sheets, by name, for `share`.
///
/// # Errors
/// When a reader would refuse it.
pub fn write_sheets<'a>(
    share: &str,
    sheets: impl IntoIterator<Item = (String, &'a Sheet)>,
    course: &CourseRef,
    day: NaiveDate,
) -> Result<Written, Refusal> {
    let mut bundle = Bundle::new(Kind::SchoolPlan);
    bundle.created = Some(day);
    bundle.course = Some(course.clone());
    bundle.extra.insert(SHARE.to_owned(), share.into());
    let mut sheets: Vec<(String, &Sheet)> = sheets.into_iter().collect();
    sheets.sort_by(|(a, _), (b, _)| a.cmp(b));
    for (name, sheet) in sheets {
        let id = Digest::of(format!("moteklar/school/{name}").as_bytes()).uuid();
        let members = [
            (SHEET.to_owned(), Value::from(name)),
            ("cells".to_owned(), sheet.cells().clone().into()),
        ];
        bundle.records.push(Record::Other(Other {
            kind: SHEET.to_owned(),
            id,
            members: members.into_iter().collect(),
        }));
    }
    bundle.bundle_id = content_id(&bundle)?;
    let written = write(&bundle)?;
    let (size, limit) = (written.bytes.len() as u64, limits::of(Kind::SchoolPlan));
    if size > limit {
        return Err(Refusal::TooLarge { size, limit });
    }
    read_sheets(&bundle)?;
    Ok(written)
}

/// Whom the bundle is for, and its sheets by name. Records of other types are
/// left alone.
///
/// # Errors
/// When a sheet is not what it says.
pub fn read_sheets(bundle: &Bundle) -> Result<(String, Vec<(String, Sheet)>), Refusal> {
    let share = bundle.extra.get(SHARE).and_then(Value::as_str);
    let share = share.ok_or(Refusal::Missing {
        member: SHARE.to_owned(),
    })?;
    let mut sheets = Vec::new();
    let mut names = BTreeSet::new();
    for (n, record) in bundle.records.iter().enumerate() {
        let Record::Other(other) = record else {
            continue;
        };
        if other.kind != SHEET {
            continue;
        }
        let refuse = |member: &str, expected| Refusal::Malformed {
            member: format!("records[{n}].{member}"),
            expected,
        };
        let name = other.members.get(SHEET).and_then(Value::as_str);
        let name = name.ok_or_else(|| refuse(SHEET, Expected::Text))?;
        let cells = match other.members.get("cells") {
            Some(Value::Object(cells)) if fits(cells) => cells.clone(),
            _ => return Err(refuse("cells", Expected::Object)),
        };
        if !names.insert(name) {
            return Err(Refusal::RepeatedRecord { id: other.id });
        }
        sheets.push((name.to_owned(), Sheet::new(cells)));
    }
    Ok((share.to_owned(), sheets))
}

/// A cell holds a count and a few plain values, none of them endless.
fn fits(cells: &Map<String, Value>) -> bool {
    let plain = |value: &Value| match value {
        Value::String(text) => {
            text.len() <= limits::TEXT || text.encode_utf16().count() <= limits::TEXT
        }
        Value::Array(_) | Value::Object(_) => false,
        _ => true,
    };
    let counts = |list: &[Value]| {
        let count = list.first().and_then(Value::as_u64);
        count.is_none_or(|n| n <= bounds::FROM_OUTSIDE)
    };
    let cell = |cell: &Value| match cell {
        Value::Array(list) => list.len() <= VALUES && counts(list) && list.iter().all(plain),
        value => plain(value),
    };
    cells.len() <= CELLS
        && cells
            .iter()
            .all(|(name, value)| name.len() <= NAME && cell(value))
}
