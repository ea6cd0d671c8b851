//! Nynorsk.

use super::EntryTexts;

pub(super) const ENTRY: EntryTexts = EntryTexts {
    year: "Året kan ikkje stemme. Skriv det med fire siffer, til dømes 2026.",
    day: "Datoen er ikkje heil, eller finst ikkje. Skriv dag, månad og år, til dømes 25.11.2026.",
    time: "Klokkeslettet er ikkje heilt, eller finst ikkje. Skriv til dømes 14.30.",
    number: "Her kan det berre stå eit heilt tal. Skriv det med siffer, utan ord og komma.",
    between: |least, most| format!("Talet kan ikkje stemme. Skriv eit tal frå {least} til {most}."),
    holds: |known| format!("Det som gjeld no, er {known}."),
};
