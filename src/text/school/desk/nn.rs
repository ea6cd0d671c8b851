//! Nynorsk.

use super::Desk;
use crate::text::school::nn::count;

/// The words.
pub const WORDS: Desk = Desk {
    heading: "Skulen",
    lead: "Verktøy for deg som er leiar: legg løpet, lag planen saman med dei det gjeld, og sjå kvar de er på veg.",
    private: "Herifrå er det ingen veg inn til private notat. Du ser berre det folk sjølve har levert.",
    begin: "Byrj med framdriftsplanen",
    begin_told: "Vil du først snakke med nokon? Det er lurt. Nedanfor finn du tekstar til personalet, eigaren og dei tillitsvalde.",
    tools: "Verktøya",
    tool: [
        (
            "Framdriftsplan",
            "Kva modular, når, og kor mange møte. Med feriar, planleggingsdagar og kalenderfil.",
        ),
        (
            "Skuleplanen",
            "Ti felt, kven som er spurde, og planane til andre skular ved sida av.",
        ),
        (
            "Tavla",
            "Situasjonen i dag, situasjonen de ønskjer, og så tiltaka.",
        ),
        (
            "Prinsippa",
            "Dei sju for elevane ved sida av dei sju for fellesskapet. Vurder sjølv, og sjå spreiinga.",
        ),
        ("Arenaene", "Kven møtest kvar, kor ofte og om kva."),
        ("Oppsummering", "Det som går igjen i grupper og møte."),
        (
            "Støtte utanfrå",
            "Kva de vil ha frå universitet eller høgskule, og kva som er klart til neste samling.",
        ),
    ],
    nothing: "Ikkje byrja",
    modules_planned: |n| count(n, "modul planlagd", "modular planlagde"),
    fields_filled: |n| format!("{n} av 10 felt"),
    notes: |n| count(n, "lapp", "lappar"),
    arenas: |n| count(n, "arena", "arenaer"),
    demands: |n| count(n, "krav", "krav"),
    ready_texts: "Ferdige tekstar til oppstarten",
    ready_told: "Kopier, endre og skriv ut.",
    ready: [
        (
            "Til personalet",
            &[
                "I år skal vi arbeide med læreplanverket saman. Vi tek utgangspunkt i ei kompetansepakke med seks modular. Først les, ser og skriv kvar og ein litt åleine. Så møtest vi, går i grupper og blir einige om noko vi vil prøve.",
                "Det du skriv åleine, er ditt. Det ligg på di eiga eining, og verken leiinga eller nokon andre kan sjå det. Du vel sjølv kva du tek med til eit møte, om du vil levere noko skriftleg, og om namnet ditt skal stå på.",
                "Vi bruker fellestid til dette, og vi tek bort noko anna for å få plass. Planen for året får de som ei fil og på papir. Han er eit forslag til vi har snakka om han saman.",
                "Vi byrjar med å sjå på korleis det er her i dag, og korleis vi vil ha det. Ta med eitt døme frå ditt eige arbeid til første møte.",
            ],
        ),
        (
            "Til skuleeigaren",
            &[
                "Skulen vår skal arbeide med kompetansepakka for læreplanverket. Vi reknar med fire til seks veker og åtte til ti timar på kvar modul, og vi tek heller få modular grundig enn alle fort.",
                "Vedlagd er planen vår i ti felt. Vi vil gjerne høyre kva du meiner før han blir endeleg.",
                "Frå deg treng vi tre ting: at utviklingstida får vere i fred for andre oppgåver, at skuleleiarane får møtast og dele erfaringar, og at du hjelper oss i kontakt med eit universitet eller ein høgskule gjennom den kollektive ordninga for kompetanseutvikling.",
                "Vi sender deg ikkje oversyn over kva kvar enkelt lærar har gjort. Det har vi ikkje sjølve heller.",
            ],
        ),
        (
            "Sakliste: første møte med dei tillitsvalde",
            &[
                "1. Kvifor dette, og kvifor no? Leiinga legg fram bakgrunnen. Dei tillitsvalde seier kva dei høyrer frå medlemmene.",
                "2. Tida. Kor mykje av fellestida og planleggingstida går med? Kva tek vi bort?",
                "3. Kva er frivillig, og kva er felles? Å lese og skrive er førebuing. Å levere skriftleg er frivillig.",
                "4. Personvern. Notata blir på eininga til kvar enkelt. Vi viser ikkje svara når færre enn fem har levert, med mindre vi har avtalt noko anna.",
                "5. Kven leier møta, og korleis set vi saman grupper?",
                "6. Kva skal avgjerast i dag, kva skal medlemmene få seie meininga si om, og når møtest vi igjen?",
            ],
        ),
    ],
    handed_in: "Levert til skulen",
    handed_in_none: "Ingenting er henta inn. Bidrag hentar du på tavla og under prinsippa.",
    handed_in_people: |n| match n {
        Some(0) => "Ingen har levert bidrag til tavla.".into(),
        Some(n) => format!("{n} har levert bidrag til tavla."),
        None => "Færre enn fem har levert bidrag til tavla. Då viser vi ikkje talet.".into(),
    },
    handed_in_ratings: |term, n| match n {
        None => format!("Prinsippa, {term}: færre enn fem"),
        Some(n) => format!("Prinsippa, {term}: {n}"),
    },
    handed_in_module: |module, n| match n {
        Some(n) => format!("{module}: {n}"),
        None => format!("{module}: færre enn fem"),
    },
    hand_over: "Gi alt vidare til neste leiar",
    hand_over_told: "Til ein assisterande leiar eller den som tek over etter deg. Fila blir slått saman med det mottakaren har frå før.",
    hand_over_never: "Fila inneheld òg det personalet har levert. Gi henne berre til den som skal leie. Notata dine og di eiga vurdering av prinsippa er ikkje med.",
    hand_over_save: "Lagre fil til neste leiar",
    sheets: [
        "Framdriftsplanen",
        "Skuleplanen",
        "Tavla",
        "Avtalar om prinsippa",
        "Arenaene",
        "Støtte utanfrå",
    ],
    received: |n| count(n, "fil frå andre", "filer frå andre"),
    import: "Hent inn ei fil frå ein annan leiar",
    import_told: "Alt frå førre leiar, eller planen til ein annan skule. Du ser kva som skjer før det skjer, og kan angre.",
};
