//! Bokmål.

use super::Desk;
use crate::text::school::nb::count;

/// The words.
pub const WORDS: Desk = Desk {
    heading: "Skolen",
    lead: "Verktøy for deg som leder: legg løpet, lag planen sammen med dem det gjelder, og se hvor dere er på vei.",
    private: "Herfra er det ingen vei inn til private notater. Du ser bare det folk selv har levert.",
    begin: "Begynn med framdriftsplanen",
    begin_told: "Vil du først snakke med noen? Det er lurt. Nedenfor finner du tekster til personalet, eieren og de tillitsvalgte.",
    tools: "Verktøyene",
    tool: [
        (
            "Framdriftsplan",
            "Hvilke moduler, når, og hvor mange møter. Med ferier, planleggingsdager og kalenderfil.",
        ),
        (
            "Skolens plan",
            "Ti felt, hvem som er spurt, og andre skolers planer ved siden av.",
        ),
        (
            "Tavla",
            "Situasjonen i dag, situasjonen dere ønsker, og så tiltakene.",
        ),
        (
            "Prinsippene",
            "De sju for elevene ved siden av de sju for fellesskapet. Vurder selv, og se spredningen.",
        ),
        ("Arenaene", "Hvem møtes hvor, hvor ofte og om hva."),
        ("Oppsummering", "Det som går igjen i grupper og møter."),
        (
            "Støtte utenfra",
            "Hva dere vil ha fra universitet eller høgskole, og hva som er klart til neste samling.",
        ),
    ],
    nothing: "Ikke begynt",
    modules_planned: |n| count(n, "modul planlagt", "moduler planlagt"),
    fields_filled: |n| format!("{n} av 10 felt"),
    notes: |n| count(n, "lapp", "lapper"),
    arenas: |n| count(n, "arena", "arenaer"),
    demands: |n| count(n, "krav", "krav"),
    ready_texts: "Ferdige tekster til oppstarten",
    ready_told: "Kopier, endre og skriv ut.",
    ready: [
        (
            "Til personalet",
            &[
                "I år skal vi arbeide med læreplanverket sammen. Vi tar utgangspunkt i en kompetansepakke med seks moduler. Først leser, ser og skriver hver og en litt alene. Så møtes vi, går i grupper og blir enige om noe vi vil prøve.",
                "Det du skriver alene, er ditt. Det ligger på din egen enhet, og verken ledelsen eller noen andre kan se det. Du velger selv hva du tar med til et møte, om du vil levere noe skriftlig, og om navnet ditt skal stå på.",
                "Vi bruker fellestid til dette, og vi tar bort noe annet for å få plass. Planen for året får dere som en fil og på papir. Den er et forslag til vi har snakket om den sammen.",
                "Vi begynner med å se på hvordan det er her i dag, og hvordan vi vil ha det. Ta med ett eksempel fra ditt eget arbeid til første møte.",
            ],
        ),
        (
            "Til skoleeieren",
            &[
                "Skolen vår skal arbeide med kompetansepakken for læreplanverket. Vi regner med fire til seks uker og åtte til ti timer på hver modul, og vi tar heller få moduler grundig enn alle fort.",
                "Vedlagt er planen vår i ti felt. Vi vil gjerne høre hva du mener før den blir endelig.",
                "Fra deg trenger vi tre ting: at utviklingstiden får være i fred for andre oppgaver, at skolelederne får møtes og dele erfaringer, og at du hjelper oss i kontakt med et universitet eller en høgskole gjennom den kollektive ordningen for kompetanseutvikling.",
                "Vi sender deg ikke oversikt over hva den enkelte læreren har gjort. Det har vi ikke selv heller.",
            ],
        ),
        (
            "Saksliste: første møte med de tillitsvalgte",
            &[
                "1. Hvorfor dette, og hvorfor nå? Ledelsen legger fram bakgrunnen. De tillitsvalgte sier hva de hører fra medlemmene.",
                "2. Tiden. Hvor mye av fellestiden og planleggingstiden går med? Hva tar vi bort?",
                "3. Hva er frivillig, og hva er felles? Å lese og skrive er forberedelse. Å levere skriftlig er frivillig.",
                "4. Personvern. Notatene blir på den enkeltes enhet. Vi viser ikke svarene når færre enn fem har levert, med mindre vi har avtalt noe annet.",
                "5. Hvem leder møtene, og hvordan setter vi sammen grupper?",
                "6. Hva skal avgjøres i dag, hva skal medlemmene få uttale seg om, og når møtes vi igjen?",
            ],
        ),
    ],
    handed_in: "Levert til skolen",
    handed_in_none: "Ingenting er hentet inn. Bidrag henter du på tavla og under prinsippene.",
    handed_in_people: |n| match n {
        Some(0) => "Ingen har levert bidrag til tavla.".into(),
        Some(n) => format!("{n} har levert bidrag til tavla."),
        None => "Færre enn fem har levert bidrag til tavla. Da viser vi ikke tallet.".into(),
    },
    handed_in_ratings: |term, n| match n {
        None => format!("Prinsippene, {term}: færre enn fem"),
        Some(n) => format!("Prinsippene, {term}: {n}"),
    },
    handed_in_module: |module, n| match n {
        Some(n) => format!("{module}: {n}"),
        None => format!("{module}: færre enn fem"),
    },
    hand_over: "Gi alt videre til neste leder",
    hand_over_told: "Til en assisterende leder eller den som tar over etter deg. Fila blir slått sammen med det mottakeren har fra før.",
    hand_over_never: "Fila inneholder også det personalet har levert. Gi den bare til den som skal lede. Notatene dine og din egen vurdering av prinsippene er ikke med.",
    hand_over_save: "Lagre fil til neste leder",
    sheets: [
        "Framdriftsplanen",
        "Skolens plan",
        "Tavla",
        "Avtaler om prinsippene",
        "Arenaene",
        "Støtte utenfra",
    ],
    received: |n| count(n, "fil fra andre", "filer fra andre"),
    import: "Hent inn en fil fra en annen leder",
    import_told: "Alt fra forrige leder, eller en annen skoles plan. Du ser hva som skjer før det skjer, og kan angre.",
};
