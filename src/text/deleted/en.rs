//! English.

use super::DeletedTexts;

/// The texts.
pub(super) const TEXTS: DeletedTexts = DeletedTexts {
    heading: "Deleted in the last 30 days",
    told: "What you delete stays here for 30 days, so that you can bring it back. It is not in your copy.",
    none: "You have deleted nothing in the last 30 days.",
    none_shared: "This device is shared. What you delete here cannot be brought back.",
    kinds: [
        "Something else",
        "Meeting",
        "Contributions to a meeting",
        "Decision",
        "Phase of a meeting",
        "Theme of a meeting",
        "Text in minutes",
        "Text that was not chosen",
        "Page of your own",
        "Course from others",
        "From others at the school",
        "Entry in a list",
    ],
    deleted_on: |day| format!("Deleted {day}"),
    days_left: |days| match days {
        0 => "Goes the next time you open Møteklar on another day".to_owned(),
        1 => "1 day left".to_owned(),
        days => format!("{days} days left"),
    },
    bring_back: "Bring back",
    for_good: "Delete for good",
    brought_back: |what| format!("“{what}” is brought back."),
    partly: "Some of it is brought back. There is no room for the rest beside what stands there now, so it is still here.",
    not_brought_back: "The browser did not let Møteklar bring it back, so nothing has changed. Try again.",
    gone_for_good: |what| format!("“{what}” is deleted for good."),
    can_come_back: "For 30 days you can bring it back from",
    not_deleted: "The browser did not let Møteklar delete, so nothing is deleted. Close other tabs with Møteklar and try again.",
    names_stay: "The browser did not let Møteklar remove the names, so the meeting still has names. Try again.",
};
