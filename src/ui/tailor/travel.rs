//! Packs in and out.

use leptos::prelude::*;

use crate::bundle::pack::{Contents, records, write_tailoring};
use crate::bundle::{Bundle, ImportResult, Written};
use crate::journal::{Journal, Plan};
use crate::store::RecordKey;
use crate::text::tailor::TailorTexts;
use crate::ui::copies::Found;
use crate::ui::edge;
use crate::ui::state::AppState;

use super::words;

/// What a pack holds, and what taking it in would do. `after` is the journal as
/// it will be when what comes before the pack is taken in.
#[must_use]
pub fn look_into_pack(app: AppState, bundle: &Bundle, mut after: Journal) -> (Found, Journal) {
    let lang = app.lang_now();
    let read = app
        .library
        .with_untracked(|l| Some(records(bundle, l.built_in(lang)?)));
    let t = app.tailor_texts();
    let contents = match read {
        Some(Ok(contents)) => contents,
        Some(Err(flaw)) => {
            let refused = Found::Opened {
                result: ImportResult::Rejected,
                words: words::refused(t, &flaw),
                plan: None,
            };
            return (refused, after);
        }
        None => return (Found::Lacking, after),
    };
    let words = told(t, &contents);
    let plan = Plan::new(&after, contents.into_records());
    after.apply(&plan);
    let opened = Found::Opened {
        result: ImportResult::Ok,
        words,
        plan: Some(Box::new(plan)),
    };
    (opened, after)
}

fn told(t: &TailorTexts, contents: &Contents) -> String {
    let records = match contents {
        Contents::Course(course, _) => {
            let modules = &course.index.modules;
            let pages = modules.iter().map(|m| m.pages.len()).sum();
            return (t.import_course)(&course.index.title, modules.len(), pages);
        }
        Contents::Tailoring(records) => records,
    };
    let (mut pages, mut remarks, mut hidden) = (0, 0, 0);
    for (key, record) in records {
        match key {
            RecordKey::OwnPage(_) if !record.is_removed() => pages += 1,
            RecordKey::Annotation(_) if !record.text("text").is_empty() => remarks += 1,
            RecordKey::Hidden(_) if record.data.get("hidden") == Some(&true.into()) => hidden += 1,
            _ => {}
        }
    }
    (t.import_tailoring)(pages, remarks, hidden)
}

impl AppState {
    /// Everything the school has made, as a file; nothing when there is nothing.
    pub(super) fn pack_file(&self) -> Option<Written> {
        self.flush();
        let records = self.journal.with_untracked(|j| j.tailoring_records());
        if records.is_empty() {
            return None;
        }
        write_tailoring(&records, &self.course_ref(), edge::today()).ok()
    }
}
