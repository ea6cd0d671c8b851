//! Bokmål.

use super::BoardWords;
use crate::text::school::nb::count;

/// The words.
pub const WORDS: BoardWords = BoardWords {
    heading: "Tavla",
    lead: "Først situasjonen i dag, så situasjonen dere ønsker, og først da tiltakene.",
    target: (
        "Bildet av det vi vil",
        "Én eller to setninger alle kan si til en kollega.",
    ),
    target_text: "Lærere og ledere her tolker, forstår og bruker læreplanverket slik at det blir best mulig for elevene våre.",
    target_use: "Begynn med målbildet i pakken, med våre ord",
    by: "Innen",
    lists: [
        (
            "Situasjonen i dag",
            "Hva gjør vi nå? Skriv det dere ser, ikke det dere mener om det.",
        ),
        (
            "Ønsket situasjon",
            "Hva gjør vi da? Skriv det slik at andre kan se det.",
        ),
        ("Tiltak", "Hva gjør vi for å komme dit?"),
        (
            "Hvordan vet vi at vi er på rett vei?",
            "Tegn en elev, en forelder eller en kollega kan legge merke til.",
        ),
    ],
    empty: [
        "Ingen lapper ennå. Begynn med én ting dere er enige om.",
        "Ingen lapper ennå.",
        "Ingen tiltak ennå.",
        "Ingen tegn ennå.",
    ],
    add: ["Ny lapp", "Ny lapp", "Nytt tiltak", "Nytt tegn"],
    measures_first: "Vent gjerne med tiltakene til det står noe i begge listene over. Da vet dere hva de skal føre fra og til.",
    ties_from: "Tar tak i",
    ties_to: "Fører til",
    loose: "Velg også hva tiltaket tar tak i, eller hva det fører til.",
    picture: "Bildet av tavla",
    stage: "Vis på storskjerm",
    stage_close: "Lukk",
    stage_full: "Fyll hele skjermen",
    picture_empty: "Bildet kommer når det er noe på tavla.",
    picture_told: |today, wanted, measures| {
        format!(
            "Tavle med {} for i dag, {} for ønsket situasjon og {measures} tiltak.",
            count(today, "lapp", "lapper"),
            count(wanted, "lapp", "lapper")
        )
    },
    picture_measure: |text, from, to| format!("«{text}» går fra {from} til {to}."),
    layer: "Hører til",
    layers: [
        ("Kjernen", "Trivsel, trygghet, danning og læring."),
        (
            "Resultat",
            "Det elevene får med seg: grunnlag for utdanning, arbeid og samfunn, og for å forstå seg selv og andre.",
        ),
        (
            "Prosess",
            "Det som skjer i undervisningen: de sju prinsippene.",
        ),
        (
            "Kultur",
            "Det som skjer mellom kolleger: felles refleksjon, dømmekraft, rom for spørsmål.",
        ),
        (
            "Ledelse",
            "Det ledelsen gjør: samarbeid, tillit, at alle får brukt det de er gode på.",
        ),
        (
            "Regionalt samarbeid",
            "Det skolene får til sammen med andre.",
        ),
    ],
    sign_count: |n| count(n, "tegn", "tegn"),
    layers_heading: "Tegnene, lag for lag",
    layers_told: "Innerst er det skolen er til for. Lagene utenfor skal bære det.",
    voices: "Bidrag fra personalet",
    voices_told: "Hent inn filene folk leverte etter modul 0. Samle dem under temaer, bli enige, og sett temaet på tavla.",
    voices_none: "Ingen bidrag er hentet inn.",
    voices_hidden: "Færre enn fem har levert. Svarene vises når det er flere, eller når dere er enige om det.",
    voices_agreed: "Vi er enige om å vise svarene, selv om færre enn fem har levert",
    group: "Tema",
    groups: "Temaer",
    group_none: "Uten tema",
    group_add: "Nytt tema",
    group_name: "Hva handler det om?",
    group_count: |n| count(n, "bidrag", "bidrag"),
    group_agreed: "Vi er enige om dette",
    to_today: "Sett på tavla: i dag",
    to_wanted: "Sett på tavla: ønsket",
    placed: "Satt på tavla.",
    then: "Da og nå",
    then_told: "Ta vare på tavla slik den er etter modul 0. I modul 5 ser dere den ved siden av slik det er blitt.",
    remember: "Ta vare på tavla slik den er i dag",
    then_on: |date| format!("Slik var det {date}"),
    now: "Slik er det nå",
};
