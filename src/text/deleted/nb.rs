//! Bokmål.

use super::DeletedTexts;

/// The texts.
pub(super) const TEXTS: DeletedTexts = DeletedTexts {
    heading: "Slettet de siste 30 dagene",
    told: "Det du sletter, ligger her i 30 dager, så du kan hente det tilbake. Det er ikke med i kopien din.",
    none: "Du har ikke slettet noe de siste 30 dagene.",
    none_shared: "Denne enheten er delt. Det du sletter her, kan ikke hentes tilbake.",
    kinds: [
        "Noe annet",
        "Møte",
        "Bidrag til et møte",
        "Beslutning",
        "Fase i et møte",
        "Tema i et møte",
        "Tekst i et referat",
        "Tekst som ble valgt bort",
        "Egen side",
        "Kurs fra andre",
        "Fra andre på skolen",
        "Punkt i en liste",
    ],
    deleted_on: |day| format!("Slettet {day}"),
    days_left: |days| match days {
        0 => "Forsvinner neste gang du åpner Møteklar en annen dag".to_owned(),
        1 => "1 dag igjen".to_owned(),
        days => format!("{days} dager igjen"),
    },
    bring_back: "Hent tilbake",
    for_good: "Slett for godt",
    brought_back: |what| format!("«{what}» er hentet tilbake."),
    partly: "Noe er hentet tilbake. Resten har ikke plass ved siden av det som står der nå, og ligger fortsatt her.",
    not_brought_back: "Nettleseren lot ikke Møteklar hente det tilbake, så ingenting er endret. Prøv igjen.",
    gone_for_good: |what| format!("«{what}» er slettet for godt."),
    can_come_back: "I 30 dager kan du hente det tilbake fra",
    not_deleted: "Nettleseren lot ikke Møteklar slette, så ingenting er slettet. Lukk andre faner med Møteklar, og prøv igjen.",
    names_stay: "Nettleseren lot ikke Møteklar fjerne navnene, så møtet er fortsatt med navn. Prøv igjen.",
};
