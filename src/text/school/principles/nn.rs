//! Nynorsk.

use super::PrincipleWords;

/// The words.
pub const WORDS: PrincipleWords = PrincipleWords {
    heading: "Prinsippa",
    lead: "Sju prinsipp for god læring. Dei gjeld for elevane, og dei gjeld for oss som lærer saman.",
    pupils: "For elevane",
    community: "For profesjonsfellesskapet",
    seven: [
        (
            "Elevar og lærarar veit kvar dei skal, og kor langt dei er komne",
            "Vi veit kva vi utviklar, og kor langt vi er komne",
        ),
        (
            "Undervisninga tek omsyn til kva elevane kan og har opplevd",
            "Opplegget tek omsyn til at vi startar ulike stader",
        ),
        (
            "Elevane får noko å strekkje seg etter",
            "Vi får utfordringar, ikkje berre informasjon",
        ),
        (
            "Elevane er med og forstår korleis dei sjølve lærer",
            "Vi eig prosessen og forstår han",
        ),
        (
            "Elevane snakkar og samarbeider om faget",
            "Vi lærer i samtale",
        ),
        (
            "Miljøet tek omsyn til relasjonar, motivasjon og kjensler",
            "Det er trygt nok til å vere ueinig og usikker",
        ),
        (
            "Elevane får gå i djupna og sjå samanhengar",
            "Vi tek færre tema og viser samanhengen mellom dei",
        ),
    ],
    source: "Etter NOU 2014: 7, kapittel 3, med våre eigne ord.",
    rate: "Mi vurdering",
    rate_told: "Privat. Ho blir på eininga di til du sjølv leverer henne.",
    value: "Kor godt stemmer det her?",
    why: "Kvifor? Eit døme",
    scale: [
        "1 – stemmer ikkje",
        "2 – stemmer litt",
        "3 – både og",
        "4 – stemmer ganske godt",
        "5 – stemmer heilt",
    ],
    give: "Lever vurderinga",
    give_told: "Frivillig. Utan namn er det ikkje noko i fila som seier kven du er eller når du skreiv henne. Rekkjefølgja er tilfeldig. Sender du henne i Teams eller e-post, ser mottakaren likevel kven ho kom frå.",
    give_none: "Gi minst éi vurdering først.",
    give_name: (
        "Namn (berre om du vil)",
        "Tomt felt: utan namn. Namnet blir berre vist dersom skulen har avtalt å vise namn.",
    ),
    give_save: "Lagre fil til den som leier",
    receipt: "Kvittering",
    staff: "Det personalet har levert",
    staff_told: "Spreiinga for kvart prinsipp. Eit gjennomsnitt åleine skjuler at folk ser det ulikt.",
    agreed: (
        "Vi har avtalt å vise namn, og svar òg når det er færre enn fem",
        "Berre når personalet og dei tillitsvalde er einige. Namn står berre der nokon sjølv har skrive det.",
    ),
    term: "Vurderingane gjeld",
    term_name: |year, autumn| format!("{} {year}", if autumn { "hausten" } else { "våren" }),
    import: "Hent inn vurderingar",
    none: "Ingen vurderingar er henta.",
    hidden: "Færre enn fem svar. Blir ikkje vist.",
    spread: "Spreiing",
    spread_told: |what, [a, b, c, d, e]| {
        format!("{what}: {a} gav 1, {b} gav 2, {c} gav 3, {d} gav 4 og {e} gav 5.")
    },
    reasons: "Grunngivingar og namn",
    own_over_time: "Vurderingane mine over tid",
};
