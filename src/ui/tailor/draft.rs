//! A page of the school's own, or a remark, while it is being written: saved
//! after a short pause, and at once when one leaves.

use leptos::prelude::*;
use uuid::Builder;

use crate::course::{OwnPage, PageId, PromptId};
use crate::ui::state::AppState;
use crate::ui::{edge, keeping};

/// What is being written.
#[derive(Clone, Debug)]
pub enum PageDraft {
    /// A page.
    Page(Box<OwnPage>),
    /// The remark on a built-in page.
    Annotation(PageId, String),
}

impl AppState {
    /// Takes what is written so far.
    pub fn draft_page(&self, draft: PageDraft) {
        self.page_draft.set_value(Some(draft));
        keeping::soon(*self);
    }

    /// Saves a page that is being written.
    pub(in crate::ui) fn flush_page(&self) {
        let Some(draft) = self.page_draft.try_update_value(Option::take).flatten() else {
            return;
        };
        self.change(|journal| match draft {
            PageDraft::Page(mut page) => {
                page.page.prompts.retain(|p| !p.text.trim().is_empty());
                journal.set_own_page(&page, &edge::now())
            }
            PageDraft::Annotation(page, text) => journal.annotate(&page, &text, &edge::now()),
        });
        self.retailor();
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
