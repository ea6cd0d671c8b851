//! Nynorsk.

use super::DeletedTexts;

/// The texts.
pub(super) const TEXTS: DeletedTexts = DeletedTexts {
    heading: "Sletta dei siste 30 dagane",
    told: "Det du slettar, ligg her i 30 dagar, så du kan hente det tilbake. Det er ikkje med i kopien din.",
    none: "Du har ikkje sletta noko dei siste 30 dagane.",
    none_shared: "Denne eininga er delt. Det du slettar her, kan ikkje hentast tilbake.",
    kinds: [
        "Noko anna",
        "Møte",
        "Bidrag til eit møte",
        "Avgjerd",
        "Fase i eit møte",
        "Tema i eit møte",
        "Tekst i eit referat",
        "Tekst som blei vald bort",
        "Eiga side",
        "Kurs frå andre",
        "Frå andre på skulen",
        "Punkt i ei liste",
    ],
    deleted_on: |day| format!("Sletta {day}"),
    days_left: |days| match days {
        0 => "Forsvinn neste gong du opnar Møteklar ein annan dag".to_owned(),
        1 => "1 dag att".to_owned(),
        days => format!("{days} dagar att"),
    },
    bring_back: "Hent tilbake",
    for_good: "Slett for godt",
    brought_back: |what| format!("«{what}» er henta tilbake."),
    partly: "Noko er henta tilbake. Resten har ikkje plass ved sida av det som står der no, og ligg framleis her.",
    not_brought_back: "Nettlesaren lét ikkje Møteklar hente det tilbake, så ingenting er endra. Prøv på nytt.",
    gone_for_good: |what| format!("«{what}» er sletta for godt."),
    can_come_back: "I 30 dagar kan du hente det tilbake frå",
    not_deleted: "Nettlesaren lét ikkje Møteklar slette, så ingenting er sletta. Lukk andre faner med Møteklar, og prøv på nytt.",
    names_stay: "Nettlesaren lét ikkje Møteklar fjerne namna, så møtet er framleis med namn. Prøv på nytt.",
};
