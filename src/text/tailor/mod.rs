//! The words of what a school makes of the course.

pub(super) mod en;
pub(super) mod nb;
pub(super) mod nn;

/// What stands on pages that one reads.
#[derive(Debug)]
#[allow(missing_docs)] // The names and the bokmål texts say it.
pub struct Tailored {
    pub heading: &'static str,
    pub told: &'static str,
    pub own: &'static str,
    pub edit: &'static str,
    pub page_hidden: &'static str,
    pub new_page: &'static str,
    pub edit_page: &'static str,
    pub our_way: &'static str,
}

/// Tailoring, and courses from elsewhere: fetched when they are first wanted.
#[derive(Debug)]
#[allow(missing_docs)] // As above.
pub struct TailorTexts {
    pub export: &'static str,
    pub nothing_to_export: &'static str,
    pub exported: fn(&str) -> String,
    pub import: &'static str,
    pub up: fn(&str) -> String,
    pub down: fn(&str) -> String,
    pub hide: fn(&str) -> String,
    pub show: fn(&str) -> String,
    pub annotate: fn(&str) -> String,
    pub edit: fn(&str) -> String,
    pub remove: fn(&str) -> String,
    /// The words on the buttons, where the page stands beside them.
    pub up_short: &'static str,
    pub down_short: &'static str,
    pub hide_short: &'static str,
    pub show_short: &'static str,
    pub annotate_short: &'static str,
    pub remove_short: &'static str,
    pub moved: fn(&str, usize, usize) -> String,
    pub hidden_now: fn(&str) -> String,
    pub shown_now: fn(&str) -> String,
    pub removed: fn(&str) -> String,
    pub undo: &'static str,
    pub undone: &'static str,
    pub is_hidden: &'static str,
    pub has_annotation: &'static str,
    pub unfinished: &'static str,
    pub hidden_pages: fn(usize) -> String,
    pub hidden_told: &'static str,
    pub annotation_told: &'static str,
    pub annotation_field: &'static str,
    pub saved_as_you_write: &'static str,
    pub title: &'static str,
    pub kind: &'static str,
    pub mode: &'static str,
    pub minutes: &'static str,
    pub place: &'static str,
    pub place_first: &'static str,
    pub place_after: fn(&str) -> String,
    pub body: &'static str,
    pub body_hint: &'static str,
    pub prompts: &'static str,
    pub prompts_hint: &'static str,
    pub prompt: fn(usize) -> String,
    pub prompt_add: &'static str,
    pub preview: &'static str,
    pub untitled: &'static str,
    pub not_ready: fn(&str) -> String,
    pub annotation_not_ready: fn(&str) -> String,
    pub see_page: &'static str,
    pub to_module: &'static str,
    pub foreign: &'static str,
    pub foreign_told: &'static str,
    pub foreign_remove: fn(&str) -> String,
    pub foreign_removed: fn(&str) -> String,
    pub version: fn(&str) -> String,
    pub import_tailoring: fn(usize, usize, usize) -> String,
    pub import_course: fn(&str, usize, usize) -> String,
    pub refused_page: fn(&str, &str) -> String,
    pub reason: Reasons,
}

/// What is wrong with a page.
#[derive(Debug)]
#[allow(missing_docs)] // As above.
pub struct Reasons {
    pub missing: fn(&str) -> String,
    pub malformed: fn(&str) -> String,
    pub too_long: fn(&str, usize, usize) -> String,
    pub too_many: fn(&str, usize, usize) -> String,
    pub too_large: fn(usize, usize) -> String,
    pub minutes: &'static str,
    pub word: fn(&str, &str) -> String,
    pub html: &'static str,
    pub image: &'static str,
    pub link: fn(&str) -> String,
    pub built_in: fn(&str) -> String,
    pub id: fn(&str) -> String,
    pub no_module: fn(&str) -> String,
    pub no_page: fn(&str) -> String,
    pub twice: fn(&str) -> String,
    pub record_type: fn(&str) -> String,
    pub other_course: fn(&str) -> String,
    pub nothing: &'static str,
    /// Members of the file, and what people call them.
    pub members: &'static [(&'static str, &'static str)],
}

impl Reasons {
    /// What people call a member; its own name when they have no word for it.
    #[must_use]
    pub fn member<'a>(&self, name: &'a str) -> &'a str {
        let known = self.members.iter().find(|(member, _)| *member == name);
        known.map_or(name, |(_, words)| words)
    }
}
