//! Nynorsk.

use super::{Beside, Form};

/// The texts.
pub(in crate::text) const TEXTS: Form = Form {
    then: "Det du skreiv då",
    then_why: "Kva har endra seg, og kvifor?",
    then_none: "Svaret ditt frå då ligg ikkje på denne eininga. Du blei spurd på sida",
    share: "Del når du vil",
    share_told: "Felta er berre dine til du vel noko anna. Knappen vel alle felta du har fylt ut, og viser dei i «Ta med». Der ser du over alt før noko blir ei fil.",
    print: "Skriv ut på A4",
};

/// The texts that are fetched later.
pub(in crate::text) const OWN: Beside = Beside {
    beside_told: "Hent inn filene kollegaene har levert. Dei blir viste her så lenge sida er open. Ingenting av det blir lagra.",
    choose_files: "Vel filer frå kollegaene",
    mine: "Ditt",
    unnamed: |n| format!("Utan namn, nummer {n}"),
    no_answer: "Ikkje fylt ut",
    none_yet: "Her er berre ditt eige førebels. Be kollegaene levere sitt, eller legg to utskrifter ved sida av kvarandre.",
    laid_beside: |n| match n {
        1 => "Eitt frå ein kollega ligg ved sida av ditt.".into(),
        n => format!("{n} frå kollegaer ligg ved sida av ditt."),
    },
    not_this_form: "Fila har ingen svar på dette skjemaet. Be kollegaen velje heile skjemaet og lagre på nytt.",
    put_away: "Legg bort filene",
};
