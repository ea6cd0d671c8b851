//! Bokmål.

use chrono::{Datelike, NaiveDate};

use super::{MeetingTexts, MinutesWords};

/// The words.
pub const MEETING: MeetingTexts = MeetingTexts {
    room: super::room::nb::ROOM,
    minutes: MinutesWords {
        about: "Om møtet",
        groups: "Gruppene",
        decisions: "Beslutninger",
        open: "Åpne spørsmål",
        other: "Andre spørsmål",
        anonymous: "Møtet var uten navn.",
        named: "Møtet var med navn.",
        starred: "Viktig: ",
        try_out: "Dette prøver vi",
        who: "Hvem",
        by: "Innen",
        sign: "Slik ser vi at det virker",
        day,
        delivered: |n, of| match of {
            Some(of) => format!("{n} av {of} leverte bidrag."),
            None if n == 1 => "Én leverte bidrag.".into(),
            None => format!("{n} leverte bidrag."),
        },
        phase: |title, minutes| format!("{title}: {minutes} minutter"),
        hands: |n| {
            if n == 1 {
                "1 rakk opp hånda.".into()
            } else {
                format!("{n} rakk opp hånda.")
            }
        },
        hidden: |n| {
            if n == 1 {
                "1 lapp er skjult.".into()
            } else {
                format!("{n} lapper er skjult.")
            }
        },
    },
};

/// `23. november 2026 kl. 14.30`
pub fn day(date: NaiveDate, time: Option<&str>) -> String {
    let months =
        "januar februar mars april mai juni juli august september oktober november desember";
    let month = months.split(' ').nth(date.month0() as usize);
    let day = format!(
        "{}. {} {}",
        date.day(),
        month.unwrap_or_default(),
        date.year()
    );
    match time {
        Some(time) => format!("{day} kl. {}", time.replace(':', ".")),
        None => day,
    }
}
