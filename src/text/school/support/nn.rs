//! Nynorsk.

use super::SupportWords;

/// The words.
pub const WORDS: SupportWords = SupportWords {
    heading: "Støtte utanfrå",
    lead: "Nokon utanfrå ser det de ikkje ser. Bli einige om kva de vil ha før den første samtalen med universitetet eller høgskulen.",
    forms: "Slik kan støtta vere",
    contents: "Dette kan ho handle om",
    form: [
        ("Rettleiing av leiinga", "Kor ofte, og kven er med?"),
        (
            "Rettleiing av heile personalet",
            "Kan de vere med på eit fellesmøte og seie kva de ser?",
        ),
        ("Rettleiing av team", "Kva team, og om kva?"),
        (
            "Nettverk av leiarar",
            "Kven kallar inn, og kva skal vi ha gjort til kvar gong?",
        ),
        (
            "Hjelp til å setje seg inn i modulane",
            "Kan de gå gjennom ein modul med oss før vi leier han?",
        ),
        (
            "Krav til neste samling",
            "Kva skal vi ha prøvd, og kva tek vi med?",
        ),
        ("Fagnettverk", "Kva fag, og kven får tid til det?"),
        (
            "Rettleiing av eigaren",
            "Kva bør eigaren gjere for at skulane skal lukkast?",
        ),
        ("Deling", "Kva kan vi dele med andre, og kva kan vi få?"),
        ("Andre tiltak", "Kva treng vi som ikkje står på lista?"),
    ],
    content: [
        (
            "Mål og meining",
            "Korleis held vi balansen mellom å gjere og å lære?",
        ),
        (
            "Lærande møte",
            "Kva skil eit møte der vi lærer frå eit der vi får beskjedar?",
        ),
        (
            "Nær praksis",
            "Korleis bruker vi aksjonslæring eller lesson study hos oss?",
        ),
        (
            "Dobbeltkretslæring",
            "Korleis kjem vi frå «gjer vi det rett?» til «kvifor gjer vi det, og kva tek vi for gitt?»",
        ),
        (
            "Heile læreplanverket",
            "Korleis unngår vi at kompetansemåla blir lesne åleine?",
        ),
        ("Det viktigaste", "Kva kan vi la liggje?"),
        ("Noko som varer", "Kva skal vere igjen om to år?"),
        (
            "Felles forståing av målet",
            "Kva er godt nok forstått før vi går vidare?",
        ),
        (
            "God bruk av læreplanverket",
            "Korleis ser det ut i ein time?",
        ),
        ("Teikn på kvalitet", "Kva skal vi sjå etter, og hos kven?"),
    ],
    state: [
        "Ikkje snakka om",
        "Spør om dette",
        "Avtalt",
        "Ikkje for oss",
    ],
    state_label: |what| format!("{what}: kva er avtalt?"),
    demands: "Krav til neste samling",
    demands_told: "Det de skal ha gjort. Dei med dato står òg under oppfølging.",
    demands_empty: "Ingen krav enno. Eitt krav held, om det er noko de faktisk gjer.",
    demand_add: "Nytt krav",
    demand: "Kva skal vi ha gjort?",
    due: "Innan",
    late: "Fristen er gått ut.",
    done: "Gjort",
    network: ("Nettverk av skular", "Kva byter vi med kvarandre?"),
    network_fields: [
        ("Skulane vi samarbeider med", "Og kven vi har kontakt med."),
        (
            "Planar vi byter",
            "Til dømes skuleplanen, tavla utan bidrag, eller eit møteopplegg som verka.",
        ),
        (
            "Trådar vi følgjer saman",
            "Eit spørsmål alle skulane prøver ut på kvar sin måte.",
        ),
    ],
    agenda: (
        "Sakliste: første samtale med universitetet eller høgskulen",
        &[
            "1. Kven er vi, og korleis er situasjonen hos oss i dag? (Vis tavla.)",
            "2. Kva vil vi ha hjelp til, og kva klarer vi sjølve?",
            "3. Kva treng de frå oss for å kunne seie noko nyttig?",
            "4. Korleis arbeider vi mellom samlingane, og kva skal vere gjort til neste?",
            "5. Kven gjer kva, kor mykje tid har vi, og kven betaler?",
            "6. Korleis merkjer vi om samarbeidet hjelper, og når seier vi at det er nok?",
        ],
    ),
    agenda_ask: "Det vi vil spørre om",
    agenda_agreed: "Det vi alt er einige om",
};
