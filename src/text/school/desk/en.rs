//! English.

use super::Desk;
use crate::text::school::en::count;

/// The words.
pub const WORDS: Desk = Desk {
    heading: "The school",
    lead: "Tools for you as a leader: lay out the timeline, make the plan with those it concerns, and see where you are heading.",
    private: "There is no way from here into private notes. You see only what people have handed in themselves.",
    begin: "Begin with the timeline",
    begin_told: "Would you rather talk to somebody first? Good idea. Below are texts for the staff, the owner and the union representatives.",
    tools: "The tools",
    tool: [
        (
            "The timeline",
            "Which modules, when, and how many meetings. With holidays, planning days and a calendar file.",
        ),
        (
            "The school’s plan",
            "Ten fields, who has been asked, and other schools’ plans beside it.",
        ),
        (
            "The board",
            "The situation today, the situation you want, and then the measures.",
        ),
        (
            "The principles",
            "The seven for pupils beside the seven for the community. Rate them yourself, and see the spread.",
        ),
        ("The arenas", "Who meets where, how often and about what."),
        ("Summary", "What comes up again across groups and meetings."),
        (
            "Support from outside",
            "What you want from a university or university college, and what is ready for the next gathering.",
        ),
    ],
    nothing: "Not started",
    modules_planned: |n| count(n, "module planned", "modules planned"),
    fields_filled: |n| format!("{n} of 10 fields"),
    notes: |n| count(n, "note", "notes"),
    arenas: |n| count(n, "arena", "arenas"),
    demands: |n| count(n, "requirement", "requirements"),
    ready_texts: "Ready-made texts for the start",
    ready_told: "Copy, change and print.",
    ready: [
        (
            "To the staff",
            &[
                "This year we will work together on the curriculum. We use a competence package of six modules. First each of us reads, watches and writes a little alone. Then we meet, work in groups and agree on something to try.",
                "What you write alone is yours. It stays on your own device, and neither the leaders nor anybody else can see it. You choose what to bring to a meeting, whether to hand in something in writing, and whether your name is on it.",
                "We use our common time for this, and we take something else away to make room. You get the plan for the year as a file and on paper. It is a proposal until we have talked about it.",
                "We begin by looking at how things are here today, and how we would like them to be. Bring one example from your own work to the first meeting.",
            ],
        ),
        (
            "To the school owner",
            &[
                "Our school will work on the competence package for the curriculum. We allow four to six weeks and eight to ten hours for each module, and would rather do a few modules well than all of them fast.",
                "Our plan in ten fields is attached. We would like to hear what you think before it is final.",
                "We need three things from you: that development time is left in peace, that school leaders get to meet and share experience, and that you help us reach a university or university college through the collective scheme for competence development.",
                "We will not send you a record of what each teacher has done. We do not have one ourselves.",
            ],
        ),
        (
            "Agenda: first meeting with the union representatives",
            &[
                "1. Why this, and why now? The leaders give the background. The representatives say what they hear from members.",
                "2. Time. How much common time and planning time does it take? What do we take away?",
                "3. What is voluntary, and what is shared? Reading and writing are preparation. Handing in something written is voluntary.",
                "4. Privacy. Notes stay on each person’s device. We do not show the answers when fewer than five have handed in, unless we have agreed otherwise.",
                "5. Who leads the meetings, and how do we put groups together?",
                "6. What is decided today, what do members get to comment on, and when do we meet again?",
            ],
        ),
    ],
    handed_in: "Handed in to the school",
    handed_in_none: "Nothing has been brought in. You bring in contributions on the board and under the principles.",
    handed_in_people: |n| match n {
        Some(0) => "Nobody has handed in contributions to the board.".into(),
        Some(n) => format!("{n} have handed in contributions to the board."),
        None => {
            "Fewer than five have handed in contributions to the board, so the number is not shown."
                .into()
        }
    },
    handed_in_ratings: |term, n| match n {
        None => format!("The principles, {term}: fewer than five"),
        Some(n) => format!("The principles, {term}: {n}"),
    },
    handed_in_module: |module, n| match n {
        Some(n) => format!("{module}: {n}"),
        None => format!("{module}: fewer than five"),
    },
    hand_over: "Hand everything over to the next leader",
    hand_over_told: "To a deputy or whoever takes over after you. The file is merged with what the receiver already has.",
    hand_over_never: "The file also holds what staff have handed in. Give it only to somebody who is to lead. Your notes and your own rating of the principles are not in it.",
    hand_over_save: "Save file for the next leader",
    sheets: [
        "The timeline",
        "The school’s plan",
        "The board",
        "Agreements on the principles",
        "The arenas",
        "Support from outside",
    ],
    received: |n| count(n, "file from others", "files from others"),
    import: "Bring in a file from another leader",
    import_told: "Everything from the leader before you, or another school’s plan. You see what happens before it happens, and can undo it.",
};
