//! Bokmål.

use super::EntryTexts;

pub(super) const ENTRY: EntryTexts = EntryTexts {
    year: "Året kan ikke stemme. Skriv det med fire sifre, for eksempel 2026.",
    day: "Datoen er ikke hel, eller finnes ikke. Skriv dag, måned og år, for eksempel 25.11.2026.",
    time: "Klokkeslettet er ikke helt, eller finnes ikke. Skriv for eksempel 14.30.",
    number: "Her kan det bare stå et helt tall. Skriv det med sifre, uten ord og komma.",
    between: |least, most| format!("Tallet kan ikke stemme. Skriv et tall fra {least} til {most}."),
    holds: |known| format!("Det som gjelder nå, er {known}."),
};
