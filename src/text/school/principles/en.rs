//! English.

use super::PrincipleWords;

/// The words.
pub const WORDS: PrincipleWords = PrincipleWords {
    heading: "The principles",
    lead: "Seven principles of good learning. They apply to pupils, and they apply to us who learn together.",
    pupils: "For pupils",
    community: "For the professional community",
    seven: [
        (
            "Pupils and teachers know where they are going and how far they have come",
            "We know what we are developing and how far we have come",
        ),
        (
            "Teaching takes account of what pupils know and have experienced",
            "The programme takes account of our different starting points",
        ),
        (
            "Pupils get something to stretch for",
            "We get challenges, not only information",
        ),
        (
            "Pupils take part and understand how they learn",
            "We own the process and understand it",
        ),
        (
            "Pupils talk and work together on the subject",
            "We learn in conversation",
        ),
        (
            "The environment takes account of relations, motivation and feelings",
            "It is safe enough to disagree and to doubt",
        ),
        (
            "Pupils go deep and see connections",
            "We take fewer topics and show how they connect",
        ),
    ],
    source: "After NOU 2014: 7, chapter 3, in our own words.",
    rate: "My rating",
    rate_told: "Private. It stays on your device until you hand it in yourself.",
    value: "How true is this here?",
    why: "Why? An example",
    scale: [
        "1 – not true",
        "2 – a little",
        "3 – partly",
        "4 – mostly",
        "5 – entirely true",
    ],
    give: "Hand in the rating",
    give_told: "Voluntary. Without a name, nothing in the file says who you are or when you wrote it. The order is random. If you send it by Teams or e-mail, the receiver still sees who it came from.",
    give_none: "Give at least one rating first.",
    give_name: (
        "Name (only if you like)",
        "Empty means without a name. The name is shown only if the school has agreed to show names.",
    ),
    give_save: "Save file for whoever leads",
    receipt: "Receipt",
    staff: "What staff have handed in",
    staff_told: "The spread for each principle. An average alone hides that people see it differently.",
    agreed: (
        "We have agreed to show names, and also answers when there are fewer than five",
        "Only when staff and union representatives agree. A name appears only where people have written it themselves.",
    ),
    term: "The ratings are for",
    term_name: |year, autumn| format!("{} {year}", if autumn { "autumn" } else { "spring" }),
    import: "Bring in ratings",
    none: "No ratings have been brought in.",
    hidden: "Fewer than five answers. Not shown.",
    spread: "Spread",
    spread_told: |what, [a, b, c, d, e]| {
        format!("{what}: {a} gave 1, {b} gave 2, {c} gave 3, {d} gave 4 and {e} gave 5.")
    },
    reasons: "Reasons and names",
    own_over_time: "My ratings over time",
};
