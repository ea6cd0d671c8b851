//! English.

use super::SupportWords;

/// The words.
pub const WORDS: SupportWords = SupportWords {
    heading: "Support from outside",
    lead: "Somebody from outside sees what you do not. Agree on what you want before the first talk with the university or university college.",
    forms: "What the support can be",
    contents: "What it can be about",
    form: [
        ("Guidance for leaders", "How often, and who takes part?"),
        (
            "Guidance for all staff",
            "Can you join a staff meeting and say what you see?",
        ),
        ("Guidance for teams", "Which teams, and about what?"),
        (
            "Network of leaders",
            "Who calls the meetings, and what should we have done before each one?",
        ),
        (
            "Help with getting to know the modules",
            "Can you go through a module with us before we lead it?",
        ),
        (
            "Requirements for the next gathering",
            "What should we have tried, and what do we bring?",
        ),
        (
            "Subject networks",
            "Which subjects, and who gets time for it?",
        ),
        (
            "Guidance for the owner",
            "What should the owner do for schools to succeed?",
        ),
        (
            "Sharing",
            "What can we share with others, and what can we get?",
        ),
        ("Anything else", "What do we need that is not on the list?"),
    ],
    content: [
        (
            "Goals and meaning",
            "How do we keep the balance between doing and learning?",
        ),
        (
            "Learning meetings",
            "How does a meeting where we learn differ from one where we are given information?",
        ),
        (
            "Close to practice",
            "How do we use action learning or lesson study here?",
        ),
        (
            "Double-loop learning",
            "How do we get from “are we doing it right?” to “why are we doing it, and what do we take for granted?”",
        ),
        (
            "The whole curriculum",
            "How do we avoid reading the competence aims alone?",
        ),
        ("What matters most", "What can we leave out?"),
        (
            "Something that lasts",
            "What should remain in two years’ time?",
        ),
        (
            "A shared understanding of the goal",
            "What is understood well enough before we go on?",
        ),
        (
            "Good use of the curriculum",
            "What does it look like in a lesson?",
        ),
        ("Signs of quality", "What should we look for, and in whom?"),
    ],
    state: ["Not talked about", "Ask about this", "Agreed", "Not for us"],
    state_label: |what| format!("{what}: what is agreed?"),
    demands: "Requirements for the next gathering",
    demands_told: "What you are to have done. Those with a date also appear under follow-up.",
    demands_empty: "No requirements yet. One is enough, if you really do it.",
    demand_add: "New requirement",
    demand: "What should we have done?",
    due: "By",
    late: "The deadline has passed.",
    done: "Done",
    network: ("Network of schools", "What do we exchange?"),
    network_fields: [
        ("The schools we work with", "And who our contacts are."),
        (
            "Plans we exchange",
            "For instance the school’s plan, the board without contributions, or a meeting plan that worked.",
        ),
        (
            "Threads we follow together",
            "One question that all the schools try out, each in its own way.",
        ),
    ],
    agenda: (
        "Agenda: first talk with the university or university college",
        &[
            "1. Who are we, and what is our situation today? (Show the board.)",
            "2. What do we want help with, and what do we manage ourselves?",
            "3. What do you need from us to say something useful?",
            "4. How do we work between gatherings, and what should be done by the next one?",
            "5. Who does what, how much time do we have, and who pays?",
            "6. How do we notice whether the cooperation helps, and when do we say it is enough?",
        ],
    ),
    agenda_ask: "What we want to ask about",
    agenda_agreed: "What we already agree on",
};
