//! English.

use super::ArenaWords;

/// The words.
pub const WORDS: ArenaWords = ArenaWords {
    heading: "The arenas",
    lead: "Who meets where and how often, and what do you work on there? Then you see whether there is room for the modules.",
    empty: "No arenas yet. Begin with the usual ones, and change them afterwards.",
    propose: "Add the usual ones",
    proposals: [
        [
            "Common time",
            "All staff",
            "Every other week",
            "Staff meetings: individual, groups across subjects and years, plenary",
        ],
        [
            "Team time",
            "Everyone in the year group",
            "Every week",
            "Try out between meetings, and share what was seen",
        ],
        [
            "Subject group",
            "Everyone with the same subject",
            "Once a month",
            "Module 2: the plan in your own subject",
        ],
        [
            "Leader meeting",
            "The leadership team",
            "Every week",
            "Go through the module first, gather threads afterwards",
        ],
    ],
    add: "New arena",
    members: ["Arena", "Who", "How often", "What we work on here"],
    minutes: "Minutes",
    modules: "The modules we work on here",
    by_module: "Where we work on each module",
    module: "Module",
    where_: "Arena",
    nowhere: "Not placed in any arena",
    nameless: "Arena without a name",
};
