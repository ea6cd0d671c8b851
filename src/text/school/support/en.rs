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
            "Who calls it, and what shall we have done each time?",
        ),
        (
            "Help with getting into the modules",
            "Can you go through a module with us before we lead it?",
        ),
        (
            "Demands before the next gathering",
            "What shall we have tried, and what do we bring?",
        ),
        (
            "Subject networks",
            "Which subjects, and who gets time for it?",
        ),
        (
            "Guidance for the owner",
            "What should the owner do for schools to succeed?",
        ),
    ],
    content: [
        (
            "Goals and meaning",
            "How do we keep the balance between doing and learning?",
        ),
        (
            "Learning meetings",
            "What sets a meeting where we learn apart from one where we get messages?",
        ),
        (
            "Close to practice",
            "How do we use action learning or lesson study here?",
        ),
        (
            "Double-loop learning",
            "How do we get from “do we do it right?” to “why do we do it, and what do we take for granted?”",
        ),
        (
            "The whole curriculum",
            "How do we avoid reading the competence aims alone?",
        ),
        ("What matters most", "What can we leave?"),
        ("Something that lasts", "What shall be left in two years?"),
        (
            "A shared understanding of the goal",
            "What is understood well enough before we go on?",
        ),
        (
            "Good use of the curriculum",
            "What does it look like in a lesson?",
        ),
        ("Signs of quality", "What shall we look for, and with whom?"),
    ],
    state: ["Not talked about", "Ask about this", "Agreed", "Not for us"],
    state_label: |what| format!("{what}: what is agreed?"),
    demands: "Demands before the next gathering",
    demands_told: "What you shall have done. Those with a date also stand under follow-up.",
    demands_empty: "No demands yet. One is enough, if you really do it.",
    demand_add: "New demand",
    demand: "What shall we have done?",
    due: "By",
    late: "The deadline has passed.",
    done: "Done",
    network: ("Network of schools", "What do we exchange?"),
    network_fields: [
        ("The schools we cooperate with", "And who is the contact."),
        (
            "Plans we exchange",
            "For instance the school's plan, the board without contributions, or a meeting plan that worked.",
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
            "4. How do we work between gatherings, and what shall be done by the next?",
            "5. Who does what, how much time do we have, and who pays?",
            "6. How do we notice whether the cooperation helps, and when do we say it is enough?",
        ],
    ),
    agenda_ask: "What we want to ask about",
    agenda_agreed: "What we already agree on",
};
