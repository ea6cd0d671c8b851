//! Changing what a school has made of the course.

use leptos::prelude::*;
use uuid::Builder;

use crate::course::{PageId, PromptId};
use crate::journal::Journal;
use crate::store::{Change, Now};
use crate::ui::edge;
use crate::ui::state::AppState;

impl AppState {
    /// Changes what the school has made. The result undoes it.
    pub(super) fn tailor(
        &self,
        work: impl FnOnce(&mut Journal, &Now) -> Vec<Change>,
    ) -> Vec<Change> {
        self.flush();
        let mut made = Vec::new();
        self.change(|journal| {
            made = work(journal, &edge::now());
            made.clone()
        });
        self.retailor();
        made
    }

    /// The page that `/ny-side` is about: the same one until one leaves it.
    pub(super) fn page_to_make(&self) -> PageId {
        if let Some(id) = self.new_page.get_value() {
            return id;
        }
        let id = PageId::own(random());
        self.new_page.set_value(Some(id.clone()));
        id
    }
}

/// An id for a new question.
pub(super) fn new_prompt() -> PromptId {
    PromptId::own(random())
}

fn random() -> uuid::Uuid {
    let mut bytes = [0; 16];
    edge::random(&mut bytes);
    Builder::from_random_bytes(bytes).into_uuid()
}
