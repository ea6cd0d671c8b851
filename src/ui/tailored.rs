//! What a school has made of the course, on the pages that one reads. Making it
//! is `tailor`'s, in a chunk of its own: here are only its words.

use leptos::prelude::*;
use serde_json::{Map, Value};

use crate::course::{ForeignCourse, Module, ModuleId};
use crate::journal::Journal;
use crate::store::RecordKey;
use crate::ui::library::Library;
use crate::ui::state::AppState;
use crate::ui::{edge, keeping};

/// A record that is being written: a page of the school's own, or a remark.
pub type PageDraft = (RecordKey, Map<String, Value>);

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

    /// Takes what is written so far; it is saved after a short pause.
    pub fn draft_page(&self, draft: PageDraft) {
        self.page_draft.set_value(Some(draft));
        keeping::soon(*self);
    }

    /// Saves a page that is being written.
    pub(super) fn flush_page(&self) {
        let draft = self.page_draft.try_update_value(Option::take).flatten();
        if let Some((key, data)) = draft {
            self.change(|journal| journal.keep(key, data, &edge::now()));
            self.retailor();
        }
    }

    /// A module, as a signal: for lists that follow what the school makes of it.
    #[must_use]
    pub fn module_shown(&self, id: &ModuleId) -> Option<Module> {
        let lang = self.lang_now();
        self.library.with(|l| l.find_module(id, lang).cloned())
    }
}
