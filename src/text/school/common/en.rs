//! English.

use super::Common;

/// The words.
pub const WORDS: Common = Common {
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    date: |day, month, year| format!("{day} {month} {year}"),
    day: |day, month| format!("{day} {month}"),
    week: |week| format!("week {week}"),
    weeks: |from, to| {
        if from == to {
            format!("week {from}")
        } else {
            format!("weeks {from}–{to}")
        }
    },
    none: "none",
    print: "Print",
    markdown: "Save as text (Markdown)",
    up: "Move up",
    down: "Move down",
    remove: "Remove",
    removed: "Removed.",
    put_back: "Undo",
    other_value: "Written elsewhere:",
    use_other: "Use this one",
    keep_this: "Keep the one above",
    table: "Show as a table",
    saved_file: "Look for the file in your downloads folder.",
    file_holds: "This is everything the file holds",
    show_bytes: "Show the file as it is",
    too_large: "This became too large for one file.",
    open_import: "Bring in a file",
    choose: "Choose",
    text: "Text",
};
