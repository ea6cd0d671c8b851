//! English.

use super::ArenaWords;

/// The words.
pub const WORDS: ArenaWords = ArenaWords {
    heading: "The arenas",
    lead: "Who meets where and how often, and what do you work with there? Then you see whether the modules have room.",
    empty: "No arenas yet. Begin with the usual ones, and change them afterwards.",
    propose: "Put in the usual ones",
    proposals: [
        [
            "Shared time",
            "All staff",
            "Every other week",
            "Staff meetings: alone, groups across, plenary",
        ],
        [
            "Team time",
            "Teachers of the year group",
            "Every week",
            "Try out between meetings, and share what was seen",
        ],
        [
            "Subject section",
            "Teachers of the same subject",
            "Once a month",
            "Module 2: the plan in one's own subject",
        ],
        [
            "Leader meeting",
            "The leader group",
            "Every week",
            "Go through the module first, gather threads afterwards",
        ],
    ],
    add: "New arena",
    members: ["Arena", "Who", "How often", "What we work with here"],
    minutes: "Minutes",
    modules: "The modules we work with here",
    by_module: "Where we work with each module",
    module: "Module",
    where_: "Arena",
    nowhere: "Not placed in any arena",
    nameless: "Arena without a name",
};
