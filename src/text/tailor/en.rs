//! English.

use super::{Reasons, TailorTexts, Tailored};

pub(in crate::text) const TAILORED: Tailored = Tailored {
    heading: "Adapt the module",
    told: "Add pages of your own, hide pages you do not use, and write how you do it at your school. It stays on this device until you save it as a file and share that with your colleagues.",
    own: "Made by the school",
    edit: "Edit",
    page_hidden: "The school has hidden this page in the module. You can still read it and write here.",
    new_page: "Make a page of your own",
    edit_page: "Edit the page",
    our_way: "How we do it here",
};

pub(in crate::text) const TAILOR: TailorTexts = TailorTexts {
    export: "Save the adaptations as a file",
    nothing_to_export: "There is nothing to save yet. Make a page, hide a page or write a comment first.",
    exported: |name| {
        format!(
            "Saved as {name}. The file has the adaptations of all modules, but no answers or notes."
        )
    },
    import: "Bring in a course file from others",
    up: |page| format!("Move “{page}” up"),
    down: |page| format!("Move “{page}” down"),
    hide: |page| format!("Hide “{page}”"),
    show: |page| format!("Show “{page}” again"),
    annotate: |page| format!("Comment on “{page}”"),
    edit: |page| format!("Edit “{page}”"),
    remove: |page| format!("Remove “{page}”"),
    up_short: "Up",
    down_short: "Down",
    hide_short: "Hide",
    show_short: "Show",
    annotate_short: "Comment",
    remove_short: "Remove",
    moved: |page, n, of| format!("“{page}” is now number {n} of {of}."),
    hidden_now: |page| format!("“{page}” is hidden. You will find it under “Hidden pages”."),
    shown_now: |page| format!("“{page}” is shown again."),
    removed: |page| {
        format!("“{page}” is removed. What was written there is still among the notes.")
    },
    undo: "Undo",
    undone: "Undone.",
    is_hidden: "Hidden",
    has_annotation: "Has a comment",
    unfinished: "Not finished",
    hidden_pages: |n| format!("Hidden pages ({n})"),
    hidden_told: "The school does not use these pages. They can still be read, and what you wrote there is kept.",
    annotation_told: "The comment stands at the top of the page, clearly set apart from the course’s own text.",
    annotation_field: "Comment on the page",
    saved_as_you_write: "Everything is saved as you write.",
    title: "Title",
    kind: "Activity",
    mode: "Way of working",
    minutes: "Minutes",
    place: "Place in the module",
    place_first: "First in the module",
    place_after: |page| format!("After “{page}”"),
    body: "Text",
    body_hint: "An empty line begins a new paragraph. ## before a line makes a heading, - makes a list item, **two stars** make strong text, and [words](https://address) make a link.",
    prompts: "Questions",
    prompts_hint: "Each question gets a field where people write for themselves. An empty question is removed.",
    prompt: |n| format!("Question {n}"),
    prompt_add: "Add a question",
    preview: "What the page looks like",
    untitled: "Untitled",
    not_ready: |why| format!("The page is not shown in the module yet: {why}"),
    annotation_not_ready: |why| format!("The comment is not shown yet: {why}"),
    see_page: "See the page",
    to_module: "To the module",
    foreign: "Courses from others",
    foreign_told: "These courses were brought in from files. They are not made by the people behind Møteklar.",
    foreign_remove: |course| format!("Remove “{course}”"),
    foreign_removed: |course| {
        format!("“{course}” is removed. What you wrote there is still among the notes.")
    },
    version: |version| format!("Version {version}"),
    import_tailoring: |pages, remarks, hidden| {
        let of = |n: usize, one: &str| format!("{n} {one}{}", if n == 1 { "" } else { "s" });
        format!(
            "Adaptations from a school: {}, {} and {}.",
            of(pages, "page"),
            of(remarks, "comment"),
            of(hidden, "hidden page")
        )
    },
    import_course: |title, modules, pages| {
        let of = |n: usize, one: &str| format!("{n} {one}{}", if n == 1 { "" } else { "s" });
        format!(
            "The course “{title}” with {} and {}. It will stand beside the course that is already here.",
            of(modules, "module"),
            of(pages, "page")
        )
    },
    refused_page: |page, why| {
        format!(
            "The page “{page}”: {why} Nothing in the file has been used. Ask whoever made it to correct it."
        )
    },
    reason: Reasons {
        missing: |what| format!("The {what} is missing."),
        malformed: |what| format!("There is something wrong with the {what}."),
        too_long: |what, n, limit| {
            format!("The {what} is too long ({n} characters, the limit is {limit}).")
        },
        too_many: |what, n, limit| {
            format!("There are too many {what} ({n}, the limit is {limit}).")
        },
        too_large: |size, limit| {
            format!("The content is too large ({size} bytes, the limit is {limit}).")
        },
        minutes: "The time must be a whole number from 1 to 600 minutes.",
        word: |what, word| format!("“{word}” is not a known word for the {what}."),
        html: "The text has HTML code. Use plain text.",
        image: "The text has a picture. Pictures cannot be included.",
        link: |to| format!("The link “{to}” cannot be used. Links must begin with https://."),
        built_in: |id| format!("The id “{id}” belongs to the course that is already here."),
        id: |id| format!("“{id}” cannot be used as an id here."),
        no_module: |id| format!("There is no module “{id}”."),
        no_page: |id| format!("There is no page “{id}” in the course here."),
        twice: |id| format!("“{id}” is used twice."),
        record_type: |kind| format!("Content of the type “{kind}” does not belong in this file."),
        other_course: |id| format!("The file belongs to another course (“{id}”)."),
        nothing: "There are no pages in the file.",
        members: &[
            ("kind", "activity"),
            ("mode", "way of working"),
            ("body", "text"),
            ("use", "use of the answer"),
            ("lang", "language"),
            ("prompt", "question"),
            ("prompts", "questions"),
            ("page", "page id"),
            ("after", "place in the list"),
            ("rank", "place in the list"),
        ],
    },
};
