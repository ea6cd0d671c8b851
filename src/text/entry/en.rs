//! English.

use super::EntryTexts;

pub(super) const ENTRY: EntryTexts = EntryTexts {
    year: "That year cannot be right. Write it with four digits, for example 2026.",
    day: "The date is not complete, or there is no such day. Write day, month and year.",
    time: "The time is not complete, or there is no such time. Write for example 14:30.",
    number: "Only a whole number can stand here. Write it in digits, without words or commas.",
    between: |least, most| {
        format!("That number cannot be right. Write a number from {least} to {most}.")
    },
    holds: |known| format!("What holds now is {known}."),
};
