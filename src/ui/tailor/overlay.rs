//! From the journal to what is read.

use leptos::prelude::*;

use crate::bundle::pack::kept_course;
use crate::course::{Module, ModuleId};
use crate::journal::Journal;
use crate::store::{Change, Now, RecordKey};
use crate::ui::edge;
use crate::ui::library::{Library, Stamp};
use crate::ui::state::AppState;

/// Lays what the journal holds over the library; says whether anything changed.
pub fn lay(library: &mut Library, journal: &Journal) -> bool {
    let stamp = journal.tailoring_stamp();
    if *library.stamp() == stamp {
        return false;
    }
    let courses = |stamp: &Stamp| -> Stamp {
        let of_courses = stamp
            .iter()
            .filter(|(key, ..)| matches!(key, RecordKey::Course(_)));
        of_courses.cloned().collect()
    };
    // Reading a course anew takes time: only when it is another one.
    if courses(library.stamp()) != courses(&stamp) {
        let kept = journal.courses().filter_map(|(_, file)| kept_course(file));
        library.put_beside(kept.collect());
    }
    library.tailor(journal.tailoring(), stamp);
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

    /// Changes what the school has made. The result undoes it.
    pub fn tailor(&self, work: impl FnOnce(&mut Journal, &Now) -> Vec<Change>) -> Vec<Change> {
        self.flush();
        let mut made = Vec::new();
        self.change(|journal| {
            made = work(journal, &edge::now());
            made.clone()
        });
        self.retailor();
        made
    }

    /// A module, as a signal: for lists that follow what the school makes of it.
    #[must_use]
    pub fn module_shown(&self, id: &ModuleId) -> Option<Module> {
        let lang = self.lang_now();
        self.library.with(|l| l.find_module(id, lang).cloned())
    }
}
