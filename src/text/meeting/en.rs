//! English.

use chrono::NaiveDate;

use super::{MeetingTexts, MinutesWords};

/// The words.
pub const MEETING: MeetingTexts = MeetingTexts {
    room: super::room::en::ROOM,
    minutes: MinutesWords {
        about: "About the meeting",
        groups: "The groups",
        decisions: "Decisions",
        open: "Open questions",
        other: "Other questions",
        anonymous: "The meeting was without names.",
        named: "The meeting was with names.",
        starred: "Important: ",
        try_out: "What we try",
        who: "Who",
        by: "By",
        sign: "How we will see that it works",
        day,
        delivered: |n, of| match of {
            Some(of) => format!("{n} of {of} delivered a contribution."),
            None if n == 1 => "One person delivered a contribution.".into(),
            None => format!("{n} people delivered a contribution."),
        },
        phase: |title, minutes| format!("{title}: {minutes} minutes"),
        hands: |n| {
            if n == 1 {
                "1 raised hand.".into()
            } else {
                format!("{n} raised hands.")
            }
        },
        hidden: |n| {
            if n == 1 {
                "1 card is hidden.".into()
            } else {
                format!("{n} cards are hidden.")
            }
        },
    },
};

/// `23 November 2026 at 14:30`
pub fn day(date: NaiveDate, time: Option<&str>) -> String {
    let day = date.format("%-d %B %Y");
    match time {
        Some(time) => format!("{day} at {time}"),
        None => day.to_string(),
    }
}
