//! Bokmål.

use super::PrincipleWords;

/// The words.
pub const WORDS: PrincipleWords = PrincipleWords {
    heading: "Prinsippene",
    lead: "Sju prinsipper for god læring. De gjelder for elevene, og de gjelder for oss som lærer sammen.",
    pupils: "For elevene",
    community: "For profesjonsfellesskapet",
    seven: [
        (
            "Elever og lærere vet hvor de skal, og hvor langt de er kommet",
            "Vi vet hva vi utvikler, og hvor langt vi er kommet",
        ),
        (
            "Undervisningen tar hensyn til hva elevene kan og har opplevd",
            "Opplegget tar hensyn til at vi starter ulike steder",
        ),
        (
            "Elevene får noe å strekke seg etter",
            "Vi får utfordringer, ikke bare informasjon",
        ),
        (
            "Elevene er med og forstår hvordan de selv lærer",
            "Vi eier prosessen og forstår den",
        ),
        (
            "Elevene snakker og samarbeider om faget",
            "Vi lærer i samtale",
        ),
        (
            "Miljøet tar hensyn til relasjoner, motivasjon og følelser",
            "Det er trygt nok til å være uenig og usikker",
        ),
        (
            "Elevene får gå i dybden og se sammenhenger",
            "Vi tar færre temaer og viser sammenhengen mellom dem",
        ),
    ],
    source: "Etter NOU 2014: 7, kapittel 3, med våre egne ord.",
    rate: "Min vurdering",
    rate_told: "Privat. Den blir på enheten din til du selv leverer den.",
    value: "Hvor godt stemmer det her?",
    why: "Hvorfor? Et eksempel",
    scale: [
        "1 – stemmer ikke",
        "2 – stemmer litt",
        "3 – både og",
        "4 – stemmer ganske godt",
        "5 – stemmer helt",
    ],
    give: "Lever vurderingen",
    give_told: "Frivillig. Uten navn er det ikke noe i fila som sier hvem du er eller når du skrev den. Rekkefølgen er tilfeldig. Sender du den i Teams eller e-post, ser mottakeren likevel hvem den kom fra.",
    give_none: "Gi minst én vurdering først.",
    give_name: (
        "Navn (bare hvis du vil)",
        "Tomt felt: uten navn. Navnet vises bare hvis skolen har avtalt å vise navn.",
    ),
    give_save: "Lagre fil til den som leder",
    receipt: "Kvittering",
    staff: "Det personalet har levert",
    staff_told: "Spredningen for hvert prinsipp. Et gjennomsnitt alene skjuler at folk ser det forskjellig.",
    agreed: (
        "Vi har avtalt å vise navn, og svar også når det er færre enn fem",
        "Bare når personalet og de tillitsvalgte er enige. Navn står bare der noen selv har skrevet det.",
    ),
    term: "Vurderingene gjelder",
    term_name: |year, autumn| format!("{} {year}", if autumn { "høsten" } else { "våren" }),
    import: "Hent inn vurderinger",
    none: "Ingen vurderinger er hentet.",
    hidden: "Færre enn fem svar. Vises ikke.",
    spread: "Spredning",
    spread_told: |what, [a, b, c, d, e]| {
        format!("{what}: {a} ga 1, {b} ga 2, {c} ga 3, {d} ga 4 og {e} ga 5.")
    },
    reasons: "Begrunnelser og navn",
    own_over_time: "Mine vurderinger over tid",
};
