//! Bokmål.

use super::{Reasons, TailorTexts, Tailored};

pub(in crate::text) const TAILORED: Tailored = Tailored {
    heading: "Tilpass modulen",
    told: "Legg til egne sider, skjul sider dere ikke bruker, og skriv hvordan dere gjør det hos dere. Det gjelder bare på denne enheten til du lagrer det som en fil og deler den med kollegene.",
    own: "Laget av skolen",
    edit: "Rediger",
    page_hidden: "Skolen har skjult denne siden i modulen. Du kan fortsatt lese den og skrive her.",
    new_page: "Lag en egen side",
    edit_page: "Rediger siden",
    our_way: "Slik gjør vi det hos oss",
};

pub(in crate::text) const TAILOR: TailorTexts = TailorTexts {
    export: "Lagre tilpasningene som fil",
    nothing_to_export: "Det er ikke noe å lagre ennå. Lag en side, skjul en side eller skriv en kommentar først.",
    exported: |name| {
        format!(
            "Lagret som {name}. Fila har tilpasningene i alle modulene, men ingen svar eller notater."
        )
    },
    import: "Hent en innholdsfil fra andre",
    up: |page| format!("Flytt «{page}» opp"),
    down: |page| format!("Flytt «{page}» ned"),
    hide: |page| format!("Skjul «{page}»"),
    show: |page| format!("Vis «{page}» igjen"),
    annotate: |page| format!("Kommenter «{page}»"),
    edit: |page| format!("Rediger «{page}»"),
    remove: |page| format!("Fjern «{page}»"),
    up_short: "Opp",
    down_short: "Ned",
    hide_short: "Skjul",
    show_short: "Vis",
    annotate_short: "Kommenter",
    remove_short: "Fjern",
    moved: |page, n, of| format!("«{page}» er nå nummer {n} av {of}."),
    hidden_now: |page| format!("«{page}» er skjult. Du finner den igjen under «Skjulte sider»."),
    shown_now: |page| format!("«{page}» vises igjen."),
    removed: |page| {
        format!("«{page}» er fjernet. Det som er skrevet der, ligger fortsatt i notatene.")
    },
    undo: "Angre",
    undone: "Angret.",
    is_hidden: "Skjult",
    has_annotation: "Har kommentar",
    unfinished: "Ikke ferdig",
    hidden_pages: |n| format!("Skjulte sider ({n})"),
    hidden_told: "Skolen bruker ikke disse sidene. De kan fortsatt leses, og det du har skrevet der, er tatt vare på.",
    annotation_told: "Kommentaren står øverst på siden, tydelig skilt fra kursets egen tekst.",
    annotation_field: "Kommentar til siden",
    saved_as_you_write: "Alt lagres mens du skriver.",
    title: "Tittel",
    kind: "Aktivitet",
    mode: "Arbeidsform",
    minutes: "Minutter",
    place: "Plass i modulen",
    place_first: "Først i modulen",
    place_after: |page| format!("Etter «{page}»"),
    body: "Tekst",
    body_hint: "En tom linje gir nytt avsnitt. ## foran en linje gir en overskrift, - gir et punkt i en liste, **to stjerner** gir uthevet tekst, og [ord](https://adresse) gir en lenke.",
    prompts: "Spørsmål",
    prompts_hint: "Hvert spørsmål får et felt der den enkelte skriver for seg selv. Et tomt spørsmål blir tatt bort.",
    prompt: |n| format!("Spørsmål {n}"),
    prompt_add: "Legg til et spørsmål",
    preview: "Slik ser siden ut",
    untitled: "Uten tittel",
    not_ready: |why| format!("Siden vises ikke i modulen ennå: {why}"),
    annotation_not_ready: |why| format!("Kommentaren vises ikke ennå: {why}"),
    see_page: "Se siden",
    to_module: "Til modulen",
    foreign: "Kurs fra andre",
    foreign_told: "Disse kursene er hentet inn fra filer. De er ikke laget av dem som står bak Møteklar.",
    foreign_remove: |course| format!("Fjern «{course}»"),
    foreign_removed: |course| {
        format!("«{course}» er fjernet. Det du har skrevet der, ligger fortsatt i notatene.")
    },
    version: |version| format!("Utgave {version}"),
    import_tailoring: |pages, remarks, hidden| {
        let of =
            |n: usize, one: &str, more: &str| format!("{n} {}", if n == 1 { one } else { more });
        format!(
            "Tilpasninger fra en skole: {}, {} og {}.",
            of(pages, "egen side", "egne sider"),
            of(remarks, "kommentar", "kommentarer"),
            of(hidden, "skjult side", "skjulte sider")
        )
    },
    import_course: |title, modules, pages| {
        let of =
            |n: usize, one: &str, more: &str| format!("{n} {}", if n == 1 { one } else { more });
        format!(
            "Kurset «{title}» med {} og {}. Det legger seg ved siden av kurset som er her fra før.",
            of(modules, "modul", "moduler"),
            of(pages, "side", "sider")
        )
    },
    refused_page: |page, why| format!("Siden «{page}»: {why} Ingenting i fila er brukt."),
    reason: Reasons {
        missing: |what| format!("Her mangler {what}."),
        malformed: |what| format!("Det er noe galt med {what}."),
        too_long: |what, n, limit| {
            format!("Det er for mange tegn i {what} ({n}, grensa er {limit}).")
        },
        too_many: |what, n, limit| format!("Det er for mange {what} ({n}, grensa er {limit})."),
        too_large: |size, limit| {
            format!("Innholdet er for stort ({size} byte, grensa er {limit}).")
        },
        minutes: "Tiden må være et helt tall fra 1 til 600 minutter.",
        word: |what, word| format!("«{word}» er ikke et kjent ord for {what}."),
        html: "Teksten har HTML-koder. Bruk vanlig tekst.",
        image: "Teksten har et bilde. Bilder kan ikke være med.",
        link: |to| format!("Lenken «{to}» kan ikke brukes. Lenker må begynne med https://."),
        built_in: |id| format!("Id-en «{id}» hører til kurset som er her fra før."),
        id: |id| format!("«{id}» kan ikke brukes som id her."),
        no_module: |id| format!("Modulen «{id}» finnes ikke."),
        no_page: |id| format!("Siden «{id}» finnes ikke i kurset her."),
        twice: |id| format!("«{id}» er brukt to ganger."),
        record_type: |kind| format!("Innhold av typen «{kind}» hører ikke hjemme i denne fila."),
        other_course: |id| format!("Fila hører til et annet kurs («{id}»)."),
        nothing: "Det er ingen sider i fila.",
        members: &[
            ("title", "tittelen"),
            ("purpose", "formålet"),
            ("kind", "aktiviteten"),
            ("mode", "arbeidsformen"),
            ("minutes", "tiden"),
            ("body", "teksten"),
            ("text", "teksten"),
            ("use", "bruken av svaret"),
            ("lang", "språket"),
            ("audience", "målgruppen"),
            ("groups", "gruppeinndelingen"),
            ("prompt", "spørsmålet"),
            ("prompts", "spørsmål"),
            ("page", "id-en til siden"),
            ("pages", "sider"),
            ("module", "modulen"),
            ("modules", "moduler"),
            ("pieces", "tekstbiter"),
            ("weeks", "antall uker"),
            ("hours", "antall timer"),
            ("version", "utgaven"),
            ("id", "id-en"),
            ("after", "plassen på lista"),
            ("rank", "plassen på lista"),
        ],
    },
};
