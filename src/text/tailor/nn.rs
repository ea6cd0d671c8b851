//! Nynorsk.

use super::{Reasons, TailorTexts, Tailored};

pub(in crate::text) const TAILORED: Tailored = Tailored {
    heading: "Tilpass modulen",
    told: "Legg til eigne sider, skjul sider de ikkje bruker, og skriv korleis de gjer det hos dykk. Det gjeld berre på denne eininga til du lagrar det som ei fil og deler henne med kollegaene.",
    own: "Laga av skulen",
    edit: "Rediger",
    page_hidden: "Skulen har skjult denne sida i modulen. Du kan framleis lese henne og skrive her.",
    new_page: "Lag ei eiga side",
    edit_page: "Rediger sida",
    our_way: "Slik gjer vi det hos oss",
};

pub(in crate::text) const TAILOR: TailorTexts = TailorTexts {
    export: "Lagre tilpassingane som fil",
    nothing_to_export: "Det er ikkje noko å lagre enno. Lag ei side, skjul ei side eller skriv ein kommentar først.",
    exported: |name| {
        format!(
            "Lagra som {name}. Fila har tilpassingane i alle modulane, men ingen svar eller notat."
        )
    },
    import: "Hent ei innhaldsfil frå andre",
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
    moved: |page, n, of| format!("«{page}» er no nummer {n} av {of}."),
    hidden_now: |page| format!("«{page}» er skjult. Du finn henne att under «Skjulte sider»."),
    shown_now: |page| format!("«{page}» blir vist igjen."),
    removed: |page| format!("«{page}» er fjerna. Det som er skrive der, ligg framleis i notata."),
    undo: "Angre",
    undone: "Angra.",
    is_hidden: "Skjult",
    has_annotation: "Har kommentar",
    unfinished: "Ikkje ferdig",
    hidden_pages: |n| format!("Skjulte sider ({n})"),
    hidden_told: "Skulen bruker ikkje desse sidene. Dei kan framleis lesast, og det du har skrive der, er teke vare på.",
    annotation_told: "Kommentaren står øvst på sida, tydeleg skild frå teksten i kurset.",
    annotation_field: "Kommentar til sida",
    saved_as_you_write: "Alt blir lagra medan du skriv.",
    title: "Tittel",
    kind: "Aktivitet",
    mode: "Arbeidsform",
    minutes: "Minutt",
    place: "Plass i modulen",
    place_first: "Først i modulen",
    place_after: |page| format!("Etter «{page}»"),
    body: "Tekst",
    body_hint: "Ei tom linje gir nytt avsnitt. ## framfor ei linje gir ei overskrift, - gir eit punkt i ei liste, **to stjerner** gir utheva tekst, og [ord](https://adresse) gir ei lenkje.",
    prompts: "Spørsmål",
    prompts_hint: "Kvart spørsmål får eit felt der kvar enkelt skriv for seg sjølv. Eit tomt spørsmål blir teke bort.",
    prompt: |n| format!("Spørsmål {n}"),
    prompt_add: "Legg til eit spørsmål",
    preview: "Slik ser sida ut",
    untitled: "Utan tittel",
    not_ready: |why| format!("Sida blir ikkje vist i modulen enno: {why}"),
    annotation_not_ready: |why| format!("Kommentaren blir ikkje vist enno: {why}"),
    see_page: "Sjå sida",
    to_module: "Til modulen",
    foreign: "Kurs frå andre",
    foreign_told: "Desse kursa er henta inn frå filer. Dei er ikkje laga av dei som står bak Møteklar.",
    foreign_remove: |course| format!("Fjern «{course}»"),
    foreign_removed: |course| {
        format!("«{course}» er fjerna. Det du har skrive der, ligg framleis i notata.")
    },
    version: |version| format!("Utgåve {version}"),
    import_tailoring: |pages, remarks, hidden| {
        let of =
            |n: usize, one: &str, more: &str| format!("{n} {}", if n == 1 { one } else { more });
        format!(
            "Tilpassingar frå ein skule: {}, {} og {}.",
            of(pages, "eiga side", "eigne sider"),
            of(remarks, "kommentar", "kommentarar"),
            of(hidden, "skjult side", "skjulte sider")
        )
    },
    import_course: |title, modules, pages| {
        let of =
            |n: usize, one: &str, more: &str| format!("{n} {}", if n == 1 { one } else { more });
        format!(
            "Kurset «{title}» med {} og {}. Det legg seg ved sida av kurset som er her frå før.",
            of(modules, "modul", "modular"),
            of(pages, "side", "sider")
        )
    },
    refused_page: |page, why| format!("Sida «{page}»: {why} Ingenting i fila er brukt."),
    reason: Reasons {
        missing: |what| format!("Her manglar {what}."),
        malformed: |what| format!("Det er noko gale med {what}."),
        too_long: |what, n, limit| {
            format!("Det er for mange teikn i {what} ({n}, grensa er {limit}).")
        },
        too_many: |what, n, limit| format!("Det er for mange {what} ({n}, grensa er {limit})."),
        too_large: |size, limit| {
            format!("Innhaldet er for stort ({size} byte, grensa er {limit}).")
        },
        minutes: "Tida må vere eit heilt tal frå 1 til 600 minutt.",
        word: |what, word| format!("«{word}» er ikkje eit kjent ord for {what}."),
        html: "Teksten har HTML-kodar. Bruk vanleg tekst.",
        image: "Teksten har eit bilete. Bilete kan ikkje vere med.",
        link: |to| format!("Lenkja «{to}» kan ikkje brukast. Lenkjer må begynne med https://."),
        built_in: |id| format!("Id-en «{id}» høyrer til kurset som er her frå før."),
        id: |id| format!("«{id}» kan ikkje brukast som id her."),
        no_module: |id| format!("Modulen «{id}» finst ikkje."),
        no_page: |id| format!("Sida «{id}» finst ikkje i kurset her."),
        twice: |id| format!("«{id}» er brukt to gonger."),
        record_type: |kind| format!("Innhald av typen «{kind}» høyrer ikkje heime i denne fila."),
        other_course: |id| format!("Fila høyrer til eit anna kurs («{id}»)."),
        nothing: "Det er ingen sider i fila.",
        members: &[
            ("title", "tittelen"),
            ("purpose", "formålet"),
            ("kind", "aktiviteten"),
            ("mode", "arbeidsforma"),
            ("minutes", "tida"),
            ("body", "teksten"),
            ("text", "teksten"),
            ("use", "bruken av svaret"),
            ("lang", "språket"),
            ("audience", "målgruppa"),
            ("groups", "gruppeinndelinga"),
            ("prompt", "spørsmålet"),
            ("prompts", "spørsmål"),
            ("page", "id-en til sida"),
            ("pages", "sider"),
            ("module", "modulen"),
            ("modules", "modular"),
            ("pieces", "tekstbitar"),
            ("weeks", "talet på veker"),
            ("hours", "talet på timar"),
            ("version", "utgåva"),
            ("id", "id-en"),
            ("after", "plassen på lista"),
            ("rank", "plassen på lista"),
        ],
    },
};
