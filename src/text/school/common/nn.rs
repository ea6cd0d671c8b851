//! Nynorsk.

use super::Common;

/// The words.
pub const WORDS: Common = Common {
    months: [
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ],
    weekdays: ["måndag", "tysdag", "onsdag", "torsdag", "fredag"],
    date: |day, month, year| format!("{day}. {month} {year}"),
    day: |day, month| format!("{day}. {month}"),
    week: |week| format!("veke {week}"),
    weeks: |from, to| {
        if from == to {
            format!("veke {from}")
        } else {
            format!("veke {from}–{to}")
        }
    },
    none: "ingen",
    print: "Skriv ut",
    markdown: "Lagre som tekst (Markdown)",
    up: "Flytt opp",
    down: "Flytt ned",
    remove: "Fjern",
    removed: "Fjerna.",
    put_back: "Angre",
    other_value: "Skrive ein annan stad:",
    use_other: "Bruk denne",
    keep_this: "Behald den øvste",
    table: "Vis som tabell",
    saved_file: "Sjå etter fila i nedlastingsmappa.",
    file_holds: "Dette er alt fila inneheld",
    show_bytes: "Vis fila slik ho er",
    too_large: "Dette blei for stort for éi fil. Kort ned tekstane, og prøv på nytt.",
    open_import: "Hent inn ei fil",
    choose: "Vel",
    text: "Tekst",
};
