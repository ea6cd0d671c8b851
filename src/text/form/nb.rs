//! Bokmål.

use super::{Beside, Form};

/// The texts.
pub(in crate::text) const TEXTS: Form = Form {
    then: "Det du skrev da",
    then_why: "Hva har endret seg, og hvorfor?",
    then_none: "Svaret ditt fra da ligger ikke på denne enheten. Du ble spurt på siden",
    share: "Del når du vil",
    share_told: "Feltene er bare dine til du velger noe annet. Knappen velger alle feltene du har fylt ut, og viser dem i «Ta med». Der ser du over alt før noe blir en fil.",
    print: "Skriv ut på A4",
};

/// The texts that are fetched later.
pub(in crate::text) const OWN: Beside = Beside {
    beside_told: "Hent inn filene kollegene har levert. De vises her så lenge siden er åpen. Ingenting av det blir lagret.",
    choose_files: "Velg filer fra kollegene",
    mine: "Ditt",
    unnamed: |n| format!("Uten navn, nummer {n}"),
    no_answer: "Ikke fylt ut",
    none_yet: "Her er bare ditt eget foreløpig. Be kollegene levere sitt, eller legg to utskrifter ved siden av hverandre.",
    laid_beside: |n| match n {
        1 => "Ett fra en kollega ligger ved siden av ditt.".into(),
        n => format!("{n} fra kolleger ligger ved siden av ditt."),
    },
    not_this_form: "Fila har ingen svar på dette skjemaet. Be kollegaen velge hele skjemaet og lagre på nytt.",
    put_away: "Legg bort filene",
};
