//! Bokmål.

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
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag"],
    date: |day, month, year| format!("{day}. {month} {year}"),
    day: |day, month| format!("{day}. {month}"),
    week: |week| format!("uke {week}"),
    weeks: |from, to| {
        if from == to {
            format!("uke {from}")
        } else {
            format!("uke {from}–{to}")
        }
    },
    none: "ingen",
    print: "Skriv ut",
    markdown: "Lagre som tekst (Markdown)",
    up: "Flytt opp",
    down: "Flytt ned",
    remove: "Fjern",
    removed: "Fjernet.",
    put_back: "Angre",
    other_value: "Skrevet et annet sted:",
    use_other: "Bruk denne",
    keep_this: "Behold den øverste",
    table: "Vis som tabell",
    saved_file: "Se etter fila i nedlastingsmappa.",
    file_holds: "Dette er alt fila inneholder",
    show_bytes: "Vis fila slik den er",
    too_large: "Dette ble for stort for én fil. Kort ned tekstene, og prøv igjen.",
    open_import: "Hent inn en fil",
    choose: "Velg",
    text: "Tekst",
};
