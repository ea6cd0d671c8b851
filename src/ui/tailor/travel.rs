//! Packs in and out.

use leptos::prelude::*;

use crate::bundle::pack::{Contents, records, write_tailoring};
use crate::bundle::{Bundle, Written};
use crate::journal::{Journal, Plan};
use crate::store::RecordKey;
use crate::ui::copies::Found;
use crate::ui::edge;
use crate::ui::state::AppState;

impl AppState {
    /// What a pack holds, and what taking it in would do.
    pub(in crate::ui) fn look_into_pack(&self, bundle: &Bundle, after: &mut Journal) -> Found {
        let lang = self.lang_now();
        let read = self
            .library
            .with_untracked(|l| Some(records(bundle, l.built_in(lang)?)));
        let contents = match read {
            Some(Ok(contents)) => contents,
            Some(Err(refusal)) => return Found::Refused(refusal),
            None => return Found::Unreadable,
        };
        let t = &self.t().tailor;
        let told = match &contents {
            Contents::Course(course, _) => {
                let modules = &course.index.modules;
                let pages = modules.iter().map(|m| m.pages.len()).sum();
                (t.import_course)(&course.index.title, modules.len(), pages)
            }
            Contents::Tailoring(records) => {
                let (mut pages, mut remarks, mut hidden) = (0, 0, 0);
                for (key, record) in records {
                    match key {
                        RecordKey::OwnPage(_) if !record.is_removed() => pages += 1,
                        RecordKey::Annotation(_) if !record.text("text").is_empty() => remarks += 1,
                        RecordKey::Hidden(_) if record.data.get("hidden") == Some(&true.into()) => {
                            hidden += 1;
                        }
                        _ => {}
                    }
                }
                (t.import_tailoring)(pages, remarks, hidden)
            }
        };
        let plan = Plan::new(after, contents.into_records());
        after.apply(&plan);
        Found::Pack {
            plan: Box::new(plan),
            told,
        }
    }

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
