//! Bokmål.

use super::SupportWords;

/// The words.
pub const WORDS: SupportWords = SupportWords {
    heading: "Støtte utenfra",
    lead: "Noen utenfra ser det dere ikke ser. Bli enige om hva dere vil ha før den første samtalen med universitetet eller høgskolen.",
    forms: "Slik kan støtten være",
    contents: "Dette kan den handle om",
    form: [
        ("Veiledning av ledelsen", "Hvor ofte, og hvem er med?"),
        (
            "Veiledning av hele personalet",
            "Kan dere være med på et fellesmøte og si hva dere ser?",
        ),
        ("Veiledning av team", "Hvilke team, og om hva?"),
        (
            "Nettverk av ledere",
            "Hvem kaller inn, og hva skal vi ha gjort til hver gang?",
        ),
        (
            "Hjelp til å sette seg inn i modulene",
            "Kan dere gå gjennom en modul med oss før vi leder den?",
        ),
        (
            "Krav til neste samling",
            "Hva skal vi ha prøvd, og hva tar vi med?",
        ),
        ("Fagnettverk", "Hvilke fag, og hvem får tid til det?"),
        (
            "Veiledning av eieren",
            "Hva bør eieren gjøre for at skolene skal lykkes?",
        ),
        ("Deling", "Hva kan vi dele med andre, og hva kan vi få?"),
        ("Andre tiltak", "Hva trenger vi som ikke står på lista?"),
    ],
    content: [
        (
            "Mål og mening",
            "Hvordan holder vi balansen mellom å gjøre og å lære?",
        ),
        (
            "Lærende møter",
            "Hva skiller et møte der vi lærer fra et der vi får beskjeder?",
        ),
        (
            "Nær praksis",
            "Hvordan bruker vi aksjonslæring eller lesson study hos oss?",
        ),
        (
            "Dobbeltkretslæring",
            "Hvordan kommer vi fra «gjør vi det riktig?» til «hvorfor gjør vi det, og hva tar vi for gitt?»",
        ),
        (
            "Hele læreplanverket",
            "Hvordan unngår vi at kompetansemålene leses alene?",
        ),
        ("Det viktigste", "Hva kan vi la ligge?"),
        ("Noe som varer", "Hva skal være igjen om to år?"),
        (
            "Felles forståelse av målet",
            "Hva er godt nok forstått før vi går videre?",
        ),
        (
            "God bruk av læreplanverket",
            "Hvordan ser det ut i en time?",
        ),
        ("Tegn på kvalitet", "Hva skal vi se etter, og hos hvem?"),
    ],
    state: ["Ikke snakket om", "Spør om dette", "Avtalt", "Ikke for oss"],
    state_label: |what| format!("{what}: hva er avtalt?"),
    demands: "Krav til neste samling",
    demands_told: "Det dere skal ha gjort. De med dato står også under oppfølging.",
    demands_empty: "Ingen krav ennå. Ett krav holder, hvis det er noe dere faktisk gjør.",
    demand_add: "Nytt krav",
    demand: "Hva skal vi ha gjort?",
    due: "Innen",
    late: "Fristen er gått ut.",
    done: "Gjort",
    network: ("Nettverk av skoler", "Hva bytter vi med hverandre?"),
    network_fields: [
        ("Skolene vi samarbeider med", "Og hvem vi har kontakt med."),
        (
            "Planer vi bytter",
            "For eksempel skolens plan, tavla uten bidrag, eller et møteopplegg som virket.",
        ),
        (
            "Tråder vi følger sammen",
            "Et spørsmål alle skolene prøver ut på hver sin måte.",
        ),
    ],
    agenda: (
        "Saksliste: første samtale med universitetet eller høgskolen",
        &[
            "1. Hvem er vi, og hva er situasjonen hos oss i dag? (Vis tavla.)",
            "2. Hva vil vi ha hjelp til, og hva klarer vi selv?",
            "3. Hva trenger dere fra oss for å kunne si noe nyttig?",
            "4. Hvordan arbeider vi mellom samlingene, og hva skal være gjort til neste?",
            "5. Hvem gjør hva, hvor mye tid har vi, og hvem betaler?",
            "6. Hvordan merker vi om samarbeidet hjelper, og når sier vi at det er nok?",
        ],
    ),
    agenda_ask: "Det vi vil spørre om",
    agenda_agreed: "Det vi alt er enige om",
};
