//! English.

use super::BoardWords;
use crate::text::school::en::count;

/// The words.
pub const WORDS: BoardWords = BoardWords {
    heading: "The board",
    lead: "First the situation today, then the situation you want, and only then the measures.",
    target: (
        "The picture of what we want",
        "One or two sentences that everyone can say to a colleague.",
    ),
    target_text: "Teachers and leaders here interpret, understand and use the curriculum in the way that is best for our pupils.",
    target_use: "Begin with the picture in the package, in our words",
    by: "By",
    lists: [
        (
            "The situation today",
            "What do we do now? Write what you see, not what you think of it.",
        ),
        (
            "The situation we want",
            "What do we do then? Write it so that others can see it.",
        ),
        ("Measures", "What do we do to get there?"),
        (
            "How do we know we are on the right track?",
            "Signs that a pupil, a parent or a colleague can notice.",
        ),
    ],
    empty: [
        "No notes yet. Begin with one thing you agree on.",
        "No notes yet.",
        "No measures yet.",
        "No signs yet.",
    ],
    add: ["New note", "New note", "New measure", "New sign"],
    measures_first: "Leave the measures until there is something in both lists above. Then you know what they lead from and to.",
    ties_from: "Tackles",
    ties_to: "Leads to",
    loose: "Choose also what the measure starts from, or what it leads to.",
    picture: "The picture of the board",
    stage: "Show on the projector",
    stage_close: "Close",
    stage_full: "Fill the whole screen",
    picture_empty: "The picture comes when there is something on the board.",
    picture_told: |today, wanted, measures| {
        format!(
            "Board with {} for today, {} for the wanted situation and {}.",
            count(today, "note", "notes"),
            count(wanted, "note", "notes"),
            count(measures, "measure", "measures")
        )
    },
    picture_measure: |text, from, to| format!("“{text}” goes from {from} to {to}."),
    layer: "Belongs to",
    layers: [
        (
            "The core",
            "Wellbeing, safety, all-round development and learning.",
        ),
        (
            "Result",
            "What pupils take with them: a basis for education, work and society, and for understanding themselves and others.",
        ),
        ("Process", "What happens in class: the seven principles."),
        (
            "Culture",
            "What happens among colleagues: shared reflection, judgement, room for questions.",
        ),
        (
            "Leadership",
            "What leaders do: cooperation, trust, everyone using their strengths.",
        ),
        (
            "Regional cooperation",
            "What the school achieves together with others.",
        ),
    ],
    sign_count: |n| count(n, "sign", "signs"),
    layers_heading: "The signs, layer by layer",
    layers_told: "Innermost is what the school is for. The layers outside are there to carry it.",
    voices: "Contributions from the staff",
    voices_told: "Bring in the files people handed in after module 0. Gather them under themes, agree, and put the theme on the board.",
    voices_none: "No contributions have been brought in.",
    voices_hidden: "Fewer than five have handed in. The answers are shown when there are more, or when you have agreed to it.",
    voices_agreed: "We have agreed to show the answers although fewer than five have handed in",
    group: "Theme",
    groups: "Themes",
    group_none: "No theme",
    group_add: "New theme",
    group_name: "What is it about?",
    group_count: |n| count(n, "contribution", "contributions"),
    group_agreed: "We agree on this",
    to_today: "Put on the board: today",
    to_wanted: "Put on the board: wanted",
    placed: "Put on the board.",
    then: "Then and now",
    then_told: "Keep the board as it is after module 0. In module 5 you see it beside what has become of it.",
    remember: "Keep the board as it is today",
    then_on: |date| format!("As it was on {date}"),
    now: "As it is now",
};
