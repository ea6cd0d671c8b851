//! Fields that write in records of a meeting: what is typed comes into the journal
//! after a short pause, or when the page is left; what another window has changed
//! comes into the field, except while somebody writes in it here.

use std::rc::Rc;

use leptos::prelude::*;
use vecmap::VecMap;

use crate::journal::Journal;
use crate::store::{Change, Now};
use crate::ui::state::AppState;
use crate::ui::{edge, keeping};

/// Writes what a field shows into the journal; the first text is what it showed when
/// the writing began.
pub type Write = Rc<dyn Fn(&mut Journal, [&str; 2], &Now) -> Vec<Change>>;

/// Fields whose text is on its way to the journal, by id.
pub(super) type Typing = VecMap<String, Pending>;

pub(super) struct Pending {
    was: StoredValue<String>,
    /// What it was, should the field be gone by then.
    before: String,
    text: String,
    write: Write,
}

impl AppState {
    /// Writes what stands in fields into the journal.
    pub(super) fn flush_typing(&self) {
        let typing = self.typing.try_update_value(std::mem::take);
        let typing = typing.unwrap_or_default();
        if typing.is_empty() {
            return;
        }
        let now = edge::now();
        self.change(|journal| {
            let mut changes = Vec::new();
            for (_, pending) in typing {
                let texts = [pending.before.as_str(), pending.text.as_str()];
                changes.extend((pending.write)(journal, texts, &now));
                pending.was.try_set_value(pending.text);
            }
            changes
        });
    }
}

/// A field; copies are the same field.
#[derive(Clone, Copy)]
pub struct Field {
    app: AppState,
    id: StoredValue<String>,
    /// What stands in it.
    pub shown: RwSignal<String>,
    was: StoredValue<String>,
    kept: Memo<String>,
    write: StoredValue<Write, LocalStorage>,
}

impl Field {
    /// The field with this `id` in the page. `kept` says what the record holds, and
    /// follows it.
    pub fn new(
        app: AppState,
        id: &str,
        kept: impl Fn() -> String + Send + Sync + 'static,
        write: impl Fn(&mut Journal, [&str; 2], &Now) -> Vec<Change> + 'static,
    ) -> Self {
        let kept = Memo::new(move |_| kept());
        let now = kept.get_untracked();
        let write: Write = Rc::new(write);
        let field = Self {
            app,
            id: StoredValue::new(id.to_owned()),
            shown: RwSignal::new(now.clone()),
            was: StoredValue::new(now),
            kept,
            write: StoredValue::new_local(write),
        };
        Effect::new(move |_| {
            kept.with(|_| ());
            field.follow();
        });
        field
    }

    /// Its id in the page.
    #[must_use]
    pub fn id(self) -> String {
        self.id.get_value()
    }

    /// Shows what the record holds, unless somebody writes here.
    fn follow(self) {
        let busy = self.id.with_value(|id| {
            let pending = self.app.typing.with_value(|all| all.contains_key(id));
            pending || edge::is_writing_in(id)
        });
        if !busy {
            let kept = self.kept.get_untracked();
            if self.shown.with_untracked(|shown| *shown != kept) {
                self.shown.set(kept.clone());
            }
            self.was.set_value(kept);
        }
    }

    /// A key was pressed.
    pub fn typed(self, text: String) {
        self.shown.set(text.clone());
        let before = self.was.get_value();
        let pending = Pending {
            was: self.was,
            before,
            text,
            write: self.write.get_value(),
        };
        let id = self.id.get_value();
        self.app
            .typing
            .update_value(|all| drop(all.insert(id, pending)));
        keeping::soon(self.app);
    }

    /// A value was chosen, or came without a key: some browsers say only so.
    pub fn chosen(self, text: String) {
        if self.shown.with_untracked(|shown| *shown != text) {
            self.typed(text);
        }
    }

    /// The field was left.
    pub fn left(self) {
        self.app.flush();
        self.follow();
    }
}
