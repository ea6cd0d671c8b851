//! English.

use super::PlanWords;

/// The words.
pub const WORDS: PlanWords = PlanWords {
    heading: "The school’s plan",
    lead: "Make it with your leadership team. Short is good: two or three sentences in each field will do.",
    fields: [
        (
            "1. School and kind of school",
            "Fjellbyen school, years 1–10, 52 staff.",
        ),
        (
            "2. Start",
            "The planning day in August. The leadership team begins three weeks before.",
        ),
        (
            "3. Expected duration",
            "Two school years. Modules 0, 1 and 3 the first year, 2, 4 and 5 the second. We would rather do fewer modules than hurry.",
        ),
        (
            "4. How we involve owner, union representatives and staff",
            "Union and safety representatives take part from the first draft. The staff comment on it in June. The owner gets the plan before it is final, and a talk every half-year.",
        ),
        (
            "5. Arenas for learning, and their use",
            "Staff meeting every other Wednesday, 90 minutes: groups across subjects and years. Team time in between: try out and share. Subject groups take module 2.",
        ),
        (
            "6. How I follow up as a leader",
            "I go through the module before the others, listen to the groups without sitting in them, and ask at every meeting what we have tried since last time.",
        ),
        (
            "7. What we expect of the professional community",
            "That everyone prepares and shares something from their own practice. That disagreement and doubt are fine. That we try what we agree on.",
        ),
        (
            "8. What we expect of the owner",
            "That common time is left in peace. That principals meet about this three times a year. That the owner asks what we learn, not only how far we have come.",
        ),
        (
            "9. Cooperation with other schools",
            "We exchange plans and experience with our neighbour school after each module, and they visit one of our staff meetings in March.",
        ),
        (
            "10. Collective competence development",
            "We report our needs through the municipality and ask the university for support in leading learning meetings. (Since 2026, collective competence development in kindergartens and primary and lower secondary school has replaced the decentralised scheme. Upper secondary has rules of its own. Ask the owner who you are to work with.)",
        ),
    ],
    example: "See an example",
    asked: "Who has been asked before it is decided?",
    asked_told: "Tick when they have really had their say, not when they have been informed.",
    parties: ["The staff", "Union representatives", "The school owner"],
    party_asked: "Has had a say",
    party_when: "When",
    party_how: "What they said, and what we changed",
    decided: ("Decided on", "Empty means the plan is a draft."),
    too_early: |who| {
        format!(
            "The plan was decided before these had their say: {who}. Ask them now, and open the plan again if needed."
        )
    },
    share: "Share with other schools or the owner",
    share_told: "Choose the fields to include. Who has been asked is not included.",
    share_none: "Choose at least one field with something in it.",
    share_save: "Save file for other schools",
    others: "The plans beside each other",
    others_none: "No other plans yet. Ask another school to save its plan as a file, and bring it in here.",
    others_told: "For owners and networks. What each school expects of the owner is at the bottom.",
    ours: "Our plan",
    nameless: "School without a name",
    expects: "Expects of the owner",
    import: "Bring in another school’s plan",
};
