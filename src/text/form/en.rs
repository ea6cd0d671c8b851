//! English.

use super::{Beside, Form};

/// The texts.
pub(in crate::text) const TEXTS: Form = Form {
    then: "What you wrote then",
    then_why: "What has changed, and why?",
    then_none: "Your answer from then is not on this device. You were asked on the page",
    share: "Share when you like",
    share_told: "The fields are yours alone until you say otherwise. The button chooses every field you have filled in and shows them under “Bring along”. There you look over everything before any of it becomes a file.",
    print: "Print on A4",
};

/// The texts that are fetched later.
pub(in crate::text) const OWN: Beside = Beside {
    beside_told: "Bring in the files that your colleagues have handed in. They are shown here for as long as the page is open. None of it is stored.",
    choose_files: "Choose files from colleagues",
    mine: "Yours",
    unnamed: |n| format!("No name, number {n}"),
    no_answer: "Not filled in",
    none_yet: "Only your own is here so far. Ask your colleagues to hand in theirs, or lay two printouts side by side.",
    laid_beside: |n| match n {
        1 => "One from a colleague is beside yours.".into(),
        n => format!("{n} from colleagues are beside yours."),
    },
    not_this_form: "The file holds no answer to this form. Ask your colleague to choose the whole form and save again.",
    put_away: "Put the files away",
};
