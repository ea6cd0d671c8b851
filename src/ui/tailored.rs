//! What a school has made of the course, on the pages that one reads. Making it
//! is `tailor`'s, in a chunk of its own: here are only its words.

use std::sync::Arc;

use leptos::prelude::*;
use vecmap::VecMap;

use crate::course::{ForeignCourse, Module, ModuleId};
use crate::journal::Journal;
use crate::store::{Change, Now, RecordKey};
use crate::ui::library::Library;
use crate::ui::state::AppState;
use crate::ui::{edge, keeping};

/// Writes a field into the journal: what was typed, and what stood in the field
/// before it.
pub type WriteField = Arc<dyn Fn(&mut Journal, (&str, &str), &Now) -> Vec<Change> + Send + Sync>;

/// A field that is being written.
#[derive(Clone)]
pub struct FieldDraft {
    typed: String,
    known: String,
    write: WriteField,
}

/// The fields of pages and remarks that are being written, by record and name.
pub type PageDrafts = VecMap<(RecordKey, String), FieldDraft>;

/// Lays what the journal holds over the library; says whether anything changed.
pub fn lay(library: &mut Library, journal: &Journal) -> bool {
    let stamps = journal.tailoring_stamps();
    let known = *library.stamps();
    if known == stamps {
        return false;
    }
    // Reading a course anew takes time: only when it is another one.
    if known[1] != stamps[1] {
        let kept = journal.courses();
        let kept = kept.filter_map(|(id, data)| ForeignCourse::kept(id, data));
        library.put_beside(kept.collect());
    }
    library.tailor(journal.tailoring(), stamps);
    true
}

impl AppState {
    /// Brings what is read in step with the journal.
    pub fn retailor(&self) {
        self.library.try_maybe_update(|library| {
            let changed = self.journal.with_untracked(|journal| lay(library, journal));
            (changed, ())
        });
    }

    /// Takes what stands in a field of a page or a remark; it is saved after a
    /// short pause. `known` is what stood there when nothing was being written.
    pub fn draft_field(
        &self,
        field: (RecordKey, String),
        typed: String,
        known: impl FnOnce() -> String,
        write: &WriteField,
    ) {
        self.page_drafts.update_value(|drafts| {
            let draft = drafts.entry(field).or_insert_with(|| FieldDraft {
                typed: String::new(),
                known: known(),
                write: Arc::clone(write),
            });
            draft.typed = typed;
        });
        keeping::soon(*self);
    }

    /// This field is being written right now.
    #[must_use]
    pub fn is_drafting_field(&self, field: &(RecordKey, String)) -> bool {
        self.page_drafts
            .with_value(|drafts| drafts.contains_key(field))
    }

    /// Saves fields of pages and remarks that are being written, in the records
    /// as they are by now.
    pub(super) fn flush_pages(&self) {
        let drafts = self
            .page_drafts
            .try_update_value(std::mem::take)
            .unwrap_or_default();
        if drafts.is_empty() {
            return;
        }
        for (key, _) in drafts.keys() {
            keeping::look(*self, key);
        }
        self.change(|journal| {
            let now = edge::now();
            let drafts = drafts.values();
            drafts
                .flat_map(|d| (d.write)(journal, (d.typed.as_str(), d.known.as_str()), &now))
                .collect()
        });
        self.retailor();
    }

    /// A module, as a signal: for lists that follow what the school makes of it.
    #[must_use]
    pub fn module_shown(&self, id: &ModuleId) -> Option<Module> {
        let lang = self.lang_now();
        self.library.with(|l| l.find_module(id, lang).cloned())
    }
}
