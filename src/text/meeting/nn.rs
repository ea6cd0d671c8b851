//! Nynorsk.

use super::{MeetingTexts, MinutesWords, nb};

/// The words.
pub const MEETING: MeetingTexts = MeetingTexts {
    room: super::room::nn::ROOM,
    minutes: MinutesWords {
        about: "Om møtet",
        groups: "Gruppene",
        decisions: "Avgjerder",
        open: "Opne spørsmål",
        other: "Andre spørsmål",
        anonymous: "Møtet var utan namn.",
        named: "Møtet var med namn.",
        starred: "Viktig: ",
        try_out: "Dette prøver vi",
        who: "Kven",
        by: "Innan",
        sign: "Slik ser vi at det verkar",
        day: nb::day,
        delivered: |n, of| match of {
            Some(of) => format!("{n} av {of} leverte bidrag."),
            None if n == 1 => "Éin leverte bidrag.".into(),
            None => format!("{n} leverte bidrag."),
        },
        phase: |title, minutes| format!("{title}: {minutes} minutt"),
        hands: |n| {
            if n == 1 {
                "1 rekte opp handa.".into()
            } else {
                format!("{n} rekte opp handa.")
            }
        },
        hidden: |n| {
            if n == 1 {
                "1 lapp er gøymd.".into()
            } else {
                format!("{n} lappar er gøymde.")
            }
        },
    },
};
