//! Nynorsk.

use super::BoardWords;
use crate::text::school::nn::count;

/// The words.
pub const WORDS: BoardWords = BoardWords {
    heading: "Tavla",
    lead: "Først situasjonen i dag, så situasjonen de ønskjer, og først då tiltaka.",
    target: (
        "Biletet av det vi vil",
        "Éi eller to setningar alle kan seie til ein kollega.",
    ),
    target_text: "Lærarar og leiarar her tolkar, forstår og bruker læreplanverket slik at det blir best mogleg for elevane våre.",
    target_use: "Byrj med målbiletet i pakka, med våre ord",
    by: "Innan",
    lists: [
        (
            "Situasjonen i dag",
            "Kva gjer vi no? Skriv det de ser, ikkje det de meiner om det.",
        ),
        (
            "Ønskt situasjon",
            "Kva gjer vi då? Skriv det slik at andre kan sjå det.",
        ),
        ("Tiltak", "Kva gjer vi for å kome dit?"),
        (
            "Korleis veit vi at vi er på rett veg?",
            "Teikn ein elev, ein forelder eller ein kollega kan leggje merke til.",
        ),
    ],
    empty: [
        "Ingen lappar enno. Byrj med éin ting de er einige om.",
        "Ingen lappar enno.",
        "Ingen tiltak enno.",
        "Ingen teikn enno.",
    ],
    add: ["Ny lapp", "Ny lapp", "Nytt tiltak", "Nytt teikn"],
    measures_first: "Vent gjerne med tiltaka til det står noko i begge listene over. Då veit de kva dei skal føre frå og til.",
    ties_from: "Tek tak i",
    ties_to: "Fører til",
    loose: "Vel òg kva tiltaket tek tak i, eller kva det fører til.",
    picture: "Biletet av tavla",
    stage: "Vis på storskjerm",
    stage_close: "Lukk",
    stage_full: "Fyll heile skjermen",
    picture_empty: "Biletet kjem når det er noko på tavla.",
    picture_told: |today, wanted, measures| {
        format!(
            "Tavle med {} for i dag, {} for ønskt situasjon og {measures} tiltak.",
            count(today, "lapp", "lappar"),
            count(wanted, "lapp", "lappar")
        )
    },
    picture_measure: |text, from, to| format!("«{text}» går frå {from} til {to}."),
    layer: "Høyrer til",
    layers: [
        ("Kjernen", "Trivsel, tryggleik, danning og læring."),
        (
            "Resultat",
            "Det elevane får med seg: grunnlag for utdanning, arbeid og samfunn, og for å forstå seg sjølv og andre.",
        ),
        (
            "Prosess",
            "Det som skjer i undervisninga: dei sju prinsippa.",
        ),
        (
            "Kultur",
            "Det som skjer mellom kollegaer: felles refleksjon, dømmekraft, rom for spørsmål.",
        ),
        (
            "Leiing",
            "Det leiinga gjer: samarbeid, tillit, at alle får brukt det dei er gode på.",
        ),
        (
            "Regionalt samarbeid",
            "Det skulane får til saman med andre.",
        ),
    ],
    sign_count: |n| count(n, "teikn", "teikn"),
    layers_heading: "Teikna, lag for lag",
    layers_told: "Inst er det skulen er til for. Laga utanfor skal bere det.",
    voices: "Bidrag frå personalet",
    voices_told: "Hent inn filene folk leverte etter modul 0. Samle dei under tema, bli einige, og set temaet på tavla.",
    voices_none: "Ingen bidrag er henta inn.",
    voices_hidden: "Færre enn fem har levert. Svara blir viste når det er fleire, eller når de er einige om det.",
    voices_agreed: "Vi er einige om å vise svara, sjølv om færre enn fem har levert",
    group: "Tema",
    groups: "Tema",
    group_none: "Utan tema",
    group_add: "Nytt tema",
    group_name: "Kva handlar det om?",
    group_count: |n| count(n, "bidrag", "bidrag"),
    group_agreed: "Vi er einige om dette",
    to_today: "Set på tavla: i dag",
    to_wanted: "Set på tavla: ønskt",
    placed: "Sett på tavla.",
    then: "Då og no",
    then_told: "Ta vare på tavla slik ho er etter modul 0. I modul 5 ser de henne ved sida av slik det har blitt.",
    remember: "Ta vare på tavla slik ho er i dag",
    then_on: |date| format!("Slik var det {date}"),
    now: "Slik er det no",
};
