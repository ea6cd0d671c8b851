//! Bokmål: the source of the other languages.

use super::words::*;
use super::{Language, dotted};
use crate::journal::Due;

/// «minst 4–5 uker», «minst 1 uke».
fn weeks([from, to]: [u32; 2]) -> String {
    match (from, to) {
        (1, 1) => "minst 1 uke".into(),
        (from, to) if from == to => format!("minst {from} uker"),
        (from, to) => format!("minst {from}–{to} uker"),
    }
}

fn hours([from, to]: [u32; 2]) -> String {
    match (from, to) {
        (1, 1) => "1 time".into(),
        (from, to) if from == to => format!("{from} timer"),
        (from, to) => format!("{from}–{to} timer"),
    }
}

fn minutes(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, 1) => "1 minutt".into(),
        (0, m) => format!("{m} minutter"),
        (1, 0) => "1 time".into(),
        (h, 0) => format!("{h} timer"),
        (1, m) => format!("1 time {m} min"),
        (h, m) => format!("{h} timer {m} min"),
    }
}

fn count(n: usize, one: &str, many: &str) -> String {
    if n == 1 {
        format!("1 {one}")
    } else {
        format!("{n} {many}")
    }
}

/// The texts.
pub(super) const TEXTS: Texts = Texts {
    lang: Language::Nb,
    frame: Frame {
        skip: "Hopp til innholdet",
        main_nav: "Hovedmeny",
        modules: "Moduler",
        notes: "Notater",
        bring: "Ta med",
        data: "Dine data",
        help: "Hjelp",
        privacy: "Personvern",
        accessibility: "Tilgjengelighet",
        about: "Om Møteklar",
        language: "Språk",
        scheme: "Farger",
        scheme_auto: "Som enheten",
        scheme_light: "Lyse",
        scheme_dark: "Mørke",
        you_are_here: "Du er her",
        footer_nav: "Om tjenesten",
        independent: "Uavhengig verktøy med åpen kildekode. Ikke laget eller godkjent av Utdanningsdirektoratet.",
        storage_note: "Det du skriver, blir bare lagret i denne nettleseren. Ingenting blir sendt.",
        offline: "Du er uten nett. Du kan lese og skrive som før.",
        update_ready: "En ny utgave er klar.",
        update_now: "Lagre og ta den i bruk",
        replaced: "Møteklar er oppdatert i en annen fane. Last siden på nytt.",
        load_anew: "Last på nytt",
        loading: "Henter siden …",
        load_failed: "Fikk ikke hentet siden. Er du på nett?",
        retry: "Prøv igjen",
        install: "Legg Møteklar på hjemskjermen",
        description: "Forbered deg alene og kom klar til møtet. Notatene blir på enheten din.",
    },
    device: Device {
        question: "Er dette din egen enhet?",
        told: "På din egen enhet blir notatene lagret her i nettleseren. På en enhet du deler med andre, blir ingenting lagret.",
        own: "Ja, min egen",
        shared: "Nei, den er delt",
        shared_now: "Delt enhet: Ingenting blir lagret her.",
        still_stored: "Noe som var lagret her, er ikke slettet ennå. Lukk andre faner med Møteklar, så blir det slettet.",
        shared_warning: "Teksten finnes bare så lenge fana er åpen. Lagre en kopi før du går. Kopien blir liggende i nedlastingsmappa til du sletter den.",
    },
    save: Save {
        idle: "Notatene blir lagret i denne nettleseren.",
        saved_at: |at| format!("Lagret kl. {at}"),
        saving: "Lagrer …",
        one_place: "Lagret i denne nettleseren, men ikke i databasen ennå. Møteklar prøver igjen av seg selv.",
        no_database: "Databasen i nettleseren har ikke åpnet seg. Møter, beslutninger og bidrag vises ikke nå, men de er ikke slettet. Prøv igjen, eller lukk andre faner med Møteklar.",
        failed: "Kunne ikke lagre. Teksten står her så lenge fana er åpen.",
        failed_way_out: "Lagre en kopi som fil",
        memory: "Bare i minnet: Nettleseren lar ikke Møteklar lagre. Lagre en kopi før du lukker fana.",
        conflict: "To versjoner: Teksten er endret to steder. Begge er tatt vare på.",
        readonly: "Skrivebeskyttet: En nyere utgave av Møteklar er åpen. Lagre en kopi av det du har skrevet, og last siden på nytt.",
        held: "Vent litt: Noe av teksten finnes bare i denne fana og ville gått tapt. Lagre en kopi, og kontroller den under «Dine data».",
        no_copy: "Ingen kopi ennå.",
        copy_today: "Siste kopi: i dag.",
        copy_days: |days| match days {
            1 => "Siste kopi: i går.".into(),
            n => format!("Siste kopi: for {n} dager siden."),
        },
        copy_due: |due| match due {
            Due::Texts(n) => {
                format!("{n} tekster er ikke i noen kopi, og nettleseren kan slette dem.")
            }
            Due::Days(n) => format!(
                "Det er {n} dager siden det du har skrevet, kom i en kopi. Nettleseren kan slette det."
            ),
        },
        make_copy: "Lagre kopi",
    },
    home: Home {
        heading: "Kom klar til møtet",
        lead: "Les, tenk og skriv alene når det passer deg. Ta med det du selv velger. Så bestemmer dere sammen.",
        begin: "Begynn",
        resume: "Fortsett der du slapp",
        restore: "Hent notatene fra en kopi",
        restore_first: "Har du skrevet i Møteklar før? Appen på hjemskjermen har sitt eget lager. Hent inn en kopi av notatene dine først.",
        trail: "Veikart",
        trail_order: "Begynn med 0 og 1. Ta 2, 3 og 4 i den rekkefølgen dere vil. 5 kommer sist.",
        you_are_here: "Du er her.",
        order_note: "Rekkefølgen er et råd, ikke en lås. Skolen bestemmer.",
        how: "Slik virker det",
        steps: [
            (
                "Forbered deg",
                "Les en side og skriv under spørsmålene. Ti minutter holder. Notatene er private.",
                "NotePencil",
            ),
            (
                "Ta med",
                "Velg svarene du vil ha foran deg eller levere, med eller uten navn.",
                "Backpack",
            ),
            (
                "Bestem sammen",
                "Møtet går fra egne tanker til gruppa og så til plenum. Det ender med noe dere vil prøve ut.",
                "PersonGroup",
            ),
        ],
    },
    modules: Modules {
        heading: "Moduler",
        lead: "Seks moduler. Hver del går fra egen forberedelse til fellesmøte og utprøving.",
    },
    module: Module {
        number: |n| format!("Modul {n}"),
        part: |n, title| format!("Del {n}: {title}"),
        weeks,
        hours,
        minutes,
        minutes_told: |alone, together| {
            format!(
                "{} alene, {} sammen med andre",
                minutes(alone),
                minutes(together)
            )
        },
        of_which_meeting: |m| format!(", av dette {} i fellesmøter", minutes(m)),
        time_weeks: "Tid i kalenderen",
        time_hours: "Tid for hver enkelt",
        time_leader: "For leder og eier",
        time_reason: "Tidene er et råd. Det dere prøver ut mellom møtene, sitter bedre enn det dere rekker over på kort tid.",
        first: |n| format!("Vi råder dere til å ta modul {n} først."),
        order_sources: "I 2019 var det et krav. I dag er det et råd fra Utdanningsdirektoratet. Dere bestemmer selv.",
        order_sources_free: "I 2019 sto det at den skulle tas til slutt. I dag sier ikke Utdanningsdirektoratet noe om det. Dere bestemmer selv.",
        no_pages: "Ikke skrevet ennå",
        not_written: "Sidene i denne modulen er ikke med i denne utgaven. Formålet, delene og tiden står her, så dere kan planlegge.",
        catch_up: "Var du borte? Ta det på ti minutter",
        whole: "For hele modulen",
        for_leaders: "For deg som leder",
        for_leaders_lead: "Alle kan lese disse sidene. De er skrevet for dem som leder arbeidet.",
        lead_switch: "Jeg leder. Vis rådene der de trengs",
        lead_told: "Bare en visning hos deg. Ingen andre ser at du har valgt den.",
        round: |n| {
            format!("Du er i runde {n}. Svarene fra tidligere runder står under hvert spørsmål.")
        },
        new_round: "Arbeid gjennom modulen en gang til",
        new_round_told: "Du får tomme felt å skrive i. Svarene fra forrige runde finner du fortsatt under hvert spørsmål.",
        new_round_begin: "Begynn en ny runde",
    },
    page: Page {
        table: "Tabell",
        leaves_app: " (åpner et annet nettsted)",
        needs_login: "(krever innlogging)",
        prompts: "Skriv",
        private: "Bare du ser det du skriver, til du selv velger å ta noe med.",
        film: "Film eller opptak",
        watch_for: "Se etter:",
        film_optional: "Du klarer deg også uten filmen.",
        checked: |date| format!("Lagt inn {}.", dotted(date)),
        updated: |date| format!("Sist endret {}", dotted(date)),
        script: "Manus for møtet",
        further: "Kilder og lenker",
        turn: "Forrige og neste side",
        prev: "Forrige:",
        next: "Neste:",
        bring_to_meeting: "Velg hva du tar med til dette møtet",
    },
    field: Field {
        note: "Notat til siden",
        note_hint: "Fritt notat. Skriv ikke navn på elever eller noe som kan knyttes til en elev.",
        no_pupils: "Skriv ikke navn på elever eller noe som kan knyttes til en elev.",
        history: "Tidligere versjoner",
        history_none: "Ingen tidligere versjoner.",
        written: |at| format!("Skrevet {at}"),
        take_back: "Hent tilbake denne",
        two_versions: "Teksten finnes i to versjoner",
        two_versions_told: "Det ble endret to steder. Velg hva som skal stå. Den andre blir liggende under tidligere versjoner.",
        this_one: "Står her nå",
        other_one: "Den andre",
        use_other: "Bruk den andre",
        keep_this: "Behold denne",
        join_both: "Behold begge, under hverandre",
        changed: "Spørsmålet er endret siden du svarte.",
        changed_was: |was| format!("Da sto det: «{was}»"),
        earlier_round: |n| format!("Svaret ditt i runde {n}"),
        copy_text: "Kopier teksten",
    },
    mode: Modes {
        individual: "Individuelt",
        group: "Gruppe",
        plenary: "Plenum",
    },
    kind: Kinds {
        film: "Film",
        sound: "Lyd",
        reading: "Tekst",
        reflection: "Refleksjon",
        discussion: "Diskusjon",
        try_out: "Utprøving",
        meeting: "Fellesmøte",
        exercise: "Øvelse",
        form: "Skjema",
        leader_support: "Lederstøtte",
    },
    groups: GroupWords {
        across: "Grupper på tvers av fag og trinn",
        subject: "Faggrupper",
        team: "Team",
        leaders: "Ledergruppa",
    },
    audience: Audiences {
        all: "For alle",
        leader: "For ledere",
        owner: "For eiere",
    },
    tip: Tips {
        connections: "Slik henger oppgavene sammen",
        time: "Metode og tid",
        demanding: "Oppgaver som krever mye",
        groups: "Grupper",
        alternatives: "Andre måter å arbeide på",
        literature: "Les mer",
    },
    progress: Progress {
        not_started: "Ikke begynt",
        started: "I gang",
        done: "Ferdig",
        of: |done, all| format!("{done} av {all} sider ferdige"),
        question: "Hvor langt er du kommet med denne siden?",
    },
    not_found: NotFound {
        heading: "Siden finnes ikke",
        lead: "Adressen fører ikke til noen side her. Notatene dine er trygge.",
        home: "Til forsiden",
    },
    titles: Titles {
        meetings: super::meeting::nb::MEETING.list.heading,
        meeting_new: super::meeting::nb::MEETING.form.heading,
        meeting: super::meeting::page_titles(&super::meeting::nb::MEETING),
        follow_up: super::meeting::nb::MEETING.room.follow.heading,
        threads: super::meeting::nb::MEETING.room.threads.heading,
        plan_this: super::meeting::nb::MEETING.list.plan_this,
        school: super::school::NB.name,
        school_tools: super::school::headings(&super::school::NB),
        notes: "Notatene dine",
        done: "Det jeg har gjort",
        bring: "Ta med",
        sheet: "Mitt møteark",
        data: "Dine data",
    },
    glossary: super::glossary::nb::TEXTS,
    form: super::form::nb::TEXTS,
    tailored: super::tailor::nb::TAILORED,
};

pub(super) const OWN: OwnTexts = OwnTexts {
    notes: Notes {
        lead: "Alt du har skrevet, samlet. Bare du ser det.",
        empty: "Du har ikke skrevet noe ennå. Det du skriver under et spørsmål, dukker opp her.",
        empty_begin: "Finn en side å begynne på",
        search: "Søk i notatene",
        hits: |n| count(n, "treff", "treff"),
        no_hits: |words| format!("Ingen notater med «{words}»."),
        all_modules: "Alle moduler",
        filter: "Modul",
        save: "Lagre som fil",
        print: "Skriv ut",
        note_on_page: "Notat til siden",
        orphans: "Svar på spørsmål som ikke lenger finnes",
        orphans_told: "Spørsmålet er tatt ut av kurset, men svaret ditt er her.",
        overview: "Det jeg har gjort",
        bring: "Ta med til et møte",
    },
    done: Done {
        lead: "Din egen oversikt, til medarbeidersamtalen eller permen.",
        declaration: "Dette har du ført opp selv. Ingen andre har kontrollert det, og det er ikke et kursbevis.",
        pages_done: |done, all| format!("{done} av {all} sider merket som ferdige"),
        answers: |n| count(n, "svar skrevet", "svar skrevet"),
        try_outs: |n| count(n, "utprøving med notater", "utprøvinger med notater"),
        minutes: |m| format!("Omtrentlig tid for de ferdige sidene: {}", minutes(m)),
        nothing: "Ikke noe ennå. Når du skriver et svar eller merker en side som ferdig, står det her.",
        print: "Skriv ut",
        name_line: "Navn",
        date_line: "Dato",
    },
    bring: Bring {
        lead: "Velg hva du vil ha foran deg i møtet, eller levere. Ingenting blir sendt herfra.",
        step: |n| format!("Steg {n} av 3"),
        choose: "Velg svar",
        choose_told: "Ingenting er valgt på forhånd. Ta med så lite du vil.",
        none_yet: "Du har ingen svar å ta med ennå. Skriv under et spørsmål, så står det her.",
        for_meeting: "Til hvilket møte?",
        loose: "Ikke noe bestemt møte",
        chosen: |n| count(n, "svar valgt", "svar valgt"),
        to_review: "Se over fila",
        choose_first: "Velg minst ett svar først.",
        to_sheet: "Åpne «Mitt møteark»",
        review: "Se over",
        review_told: "Dette er alt du deler. Ikke noe annet du har skrevet, er med i fila.",
        anonymous_plainly: "Fila har ikke navnet ditt. Teams, OneDrive og e-post viser likevel hvem som sendte den.",
        named_plainly: |name| format!("Fila viser at det er {name} som har skrevet dette."),
        file_holds: "Dette står i fila",
        file_lacks: "Dette står ikke i fila: navn, enhet, dato, klokkeslett, rekkefølgen du skrev i, og resten av notatene dine.",
        who: "Hvem er avsender?",
        anonymous: "Uten navn",
        with_name: "Med navn",
        name: "Navn",
        group: "Team, trinn eller gruppe",
        optional: "valgfritt",
        guard: "Se en gang til før du deler",
        guard_told: "Noe i teksten kan vise hvem det gjelder. Ingen skal kunne kjenne igjen en elev.",
        guard_identity: "Ser ut som et fødselsnummer",
        guard_phone: "Ser ut som et telefonnummer",
        guard_email: "Ser ut som en e-postadresse",
        change: "Endre svaret",
        back: "Tilbake",
        deliver: "Lever",
        save: "Lagre fil til møtelederen",
        share: "Del fila",
        save_txt: "Lagre som .txt",
        copy_text: "Kopier som tekst",
        copied: "Kopiert. Lim teksten inn i meldingen til møtelederen.",
        copy_by_hand: "Nettleseren lot ikke Møteklar kopiere. Merk teksten under og kopier den selv.",
        receipt: "Kvitteringsord",
        receipt_told: "Møtelederen ser de samme fire ordene når fila er kommet fram.",
        file_name: "Filnavn",
        saved_where: "Se etter fila i nedlastingsmappa. Er den ikke der, kopier bidraget som tekst.",
        how_to_deliver: "Slik leverer du, steg for steg",
        edition: |n| format!("Rettelse nummer {}", n.saturating_sub(1)),
        edition_told: "Har du levert før, erstatter denne fila den forrige når møtelederen henter den inn.",
        share_refused: "Delingen ble avbrutt. Lagre fila, eller kopier den som tekst.",
        show_bytes: "Vis fila slik den er",
        kind_answer: "Svar",
    },
    sheet: Sheet {
        lead: "Ha dette foran deg i møtet. Arket sender ingenting, og du trenger ikke ha levert noe.",
        empty: "Arket er tomt. Velg svarene du vil ha med.",
        choose: "Velg svar",
        print: "Skriv ut",
        larger: "Større skrift",
        smaller: "Mindre skrift",
    },
    data: Data {
        lead: "Alt du skriver, ligger i denne nettleseren og ingen andre steder. Nettleseren kan slette det, så ta en kopi.",
        stored: "Dette er lagret her",
        stored_counts: |answers, notes, size| {
            format!(
                "{} og {}, til sammen {size}.",
                count(answers, "svar", "svar"),
                count(notes, "fritt notat", "frie notater")
            )
        },
        nothing_stored: "Ingenting ennå.",
        persisted: "Nettleseren har lovet å ikke rydde bort notatene av seg selv.",
        plain_http: "Adressen er uten https. Da virker ikke Møteklar uten nett, og nettleseren tar dårligere vare på notatene. Si fra til den som har ansvar for IT på skolen.",
        not_persisted: "Nettleseren har ikke lovet å ta vare på notatene. Safari kan slette dem etter sju dager uten besøk.",
        persist_told: "Nettleseren kan love å la notatene ligge. Firefox spør deg først: Svar ja til at Møteklar får lagre data varig.",
        persist: "Be nettleseren ta vare på notatene",
        persist_refused: "Nettleseren ville ikke love det nå. Ta en kopi med jevne mellomrom.",
        copy: "Lagre en kopi",
        copy_told: "Én fil med alt du har skrevet, og det møtene dine har samlet inn. Legg den et trygt sted.",
        copy_save: "Lagre kopi",
        copy_share: "Del kopien",
        copy_made: |name| {
            format!("Fila heter {name}. Se etter den i nedlastingsmappa, og kontroller den under.")
        },
        copy_parts: |n| format!("Kopien er delt i {n} filer. Lagre hver av dem:"),
        copy_too_large: "En av tekstene er for lang til å få plass i en fil. Del den i to, og lagre kopien på nytt.",
        copy_lacks_gathered: "Nettleseren lot ikke Møteklar lese bidragene som møter har samlet inn. De er ikke med i fila. Prøv igjen.",
        verify: "Kontroller kopien",
        verify_told: "Velg fila du nettopp lagret. Den teller først som kopi når den er lest tilbake og sammenlignet.",
        verify_choose: "Velg kopien",
        verified: |n| {
            format!(
                "Kopien er lest tilbake og stemmer: {}.",
                count(n, "oppføring", "oppføringer")
            )
        },
        verified_so_far: |n| {
            format!(
                "Så langt stemmer det. {} gjenstår: Velg neste fil.",
                count(n, "oppføring", "oppføringer")
            )
        },
        verify_differs: "Fila stemmer ikke med det som er lagret nå. Lagre en ny kopi og kontroller den.",
        drill: "Prøv en gjenoppretting",
        drill_told: "Velg en kopi, og se hva den ville gitt deg tilbake. Ingenting her blir endret.",
        drill_choose: "Velg kopien du vil prøve",
        drill_gives: |answers, notes, meetings, contributions| {
            format!(
                "Kopien gir tilbake {}, {}, {} og {}.",
                count(answers, "svar", "svar"),
                count(notes, "fritt notat", "frie notater"),
                count(meetings, "møte", "møter"),
                count(contributions, "innsamlet bidrag", "innsamlede bidrag")
            )
        },
        drill_whole: "Alt som er lagret her nå, er med.",
        drill_lacks: |texts, others, contributions| {
            format!(
                "Dette er lagret her nå, men er ikke med i kopien slik det er: {}, {} og {}. Lagre en ny kopi.",
                count(texts, "tekst", "tekster"),
                count(others, "annen oppføring", "andre oppføringer"),
                count(contributions, "bidrag", "bidrag")
            )
        },
        drill_show: "Vis tekstene i kopien",
        restore: "Hent inn filer",
        restore_told: "Hent notatene fra en kopi. Du ser hva som vil skje, før noe blir endret.",
        drop_here: "Slipp filer, en mappe eller en .zip hvor som helst på siden",
        choose_files: "Velg filer",
        paste: "Lim inn tekst",
        paste_told: "Lim inn tekst som begynner med BEGYNN MØTEKLAR, eller lenken til et møte. Flere på en gang går bra.",
        paste_read: "Les teksten",
        move_device: "Fortsett på en annen enhet",
        move_steps: [
            "Lagre en kopi her.",
            "Flytt fila: OneDrive, AirDrop, minnepinne eller e-post til deg selv. Alle som får tak i fila, kan lese notatene.",
            "Åpne Møteklar på den andre enheten, gå til «Dine data» og hent fila inn.",
            "Når notatene er på plass, sletter du fila der den lå underveis.",
        ],
        shared: "Delt enhet",
        shared_told: "På en delt enhet blir ingenting lagret i nettleseren. Fila du lagrer, er den eneste kopien, og den blir liggende i nedlastingsmappa.",
        shared_switch: "Denne enheten er delt",
        own_switch: "Denne enheten er min egen",
        rescue: "Hvis Møteklar ikke vil starte",
        rescue_told: "Redningssiden viser notatene og lar deg laste dem ned, uten resten av appen.",
        quarantine: |n| {
            format!(
                "{} kunne ikke leses. Alt er tatt vare på slik det var.",
                count(n, "oppføring", "oppføringer")
            )
        },
        quarantine_get: "Lagre det som fil",
        wipe: "Slett alt",
        wipe_told: "Sletter alt Møteklar har lagret i denne nettleseren: notater, innstillinger og sider som er hentet ned. Filer du har lagret eller levert, må du slette selv.",
        wipe_word: "SLETT",
        wipe_type: |word| format!("Skriv {word} for å slette"),
        wipe_do: "Slett alt",
        wipe_wrong: |word| {
            format!("Skriv {word} med store bokstaver i feltet, og trykk en gang til.")
        },
        wiping: "Alt slettes i en annen fane",
        wiping_told: "Her lagres ingenting lenger. Lukk denne fanen.",
        wiped: "Alt er slettet",
        wiped_told: "Ingenting av det du har skrevet, ligger igjen i denne nettleseren. Filer du har lagret eller delt, må du slette selv, også i nedlastingsmappa.",
        wiped_again: "Begynn på nytt",
        wipe_failed: "Noe lot seg ikke slette. Lukk andre faner med Møteklar og prøv igjen.",
        technical: "Teknisk",
    },
    witness: Witness {
        heading: "Akkurat nå, i denne nettleseren",
        looking: "Leter …",
        again: "Se etter på nytt",
        nothing: "Ingenting er lagret.",
        keys: |n| count(n, "nøkkel", "nøkler"),
        files: |n| count(n, "fil", "filer"),
        local: "localStorage",
        session: "sessionStorage (til fana lukkes)",
        database: "IndexedDB",
        cache: "Hurtiglageret: selve appen",
        closed: |place| format!("{place}: Nettleseren lot oss ikke se etter."),
        asked: |n, host| {
            format!(
                "{} siden du åpnet siden. Alle gikk til {host}.",
                count(n, "forespørsel", "forespørsler")
            )
        },
        asked_elsewhere: |n| {
            format!(
                "{} gikk til andre adresser. Det skal ikke skje. Spør den som drifter serveren.",
                count(n, "forespørsel", "forespørsler")
            )
        },
        asked_heading: "Forespørslene",
        asked_told: "Lista kommer fra nettleseren selv. Det appen henter i bakgrunnen for å virke uten nett, er ikke med her; det ser du under «Nettverk» i utviklerverktøyet.",
    },
    import: Import {
        heading: "Forhåndsvisning",
        none: "Ingen filer er valgt.",
        new: |n| count(n, "ny", "nye"),
        newer: |n| format!("{n} nyere enn det du har"),
        same: |n| format!("{n} uendret"),
        older: |n| format!("{n} eldre enn det du har, blir ikke hentet inn"),
        both: |n| format!("{n} i to versjoner, begge blir tatt vare på"),
        contributions: |n| {
            format!(
                "{}.",
                count(
                    n,
                    "innsamlet bidrag kommer tilbake",
                    "innsamlede bidrag kommer tilbake"
                )
            )
        },
        newer_app: |n| format!("{n} fra en nyere utgave av Møteklar, blir ikke hentet inn"),
        nothing_changes: "Du har alt dette fra før. Ingenting blir endret.",
        reading: |n, of| format!("Leser {n} av {of} …"),
        stop: "Avbryt",
        stopped: "Avbrutt. Det som ikke var lest, er ikke med, og ingenting er hentet inn.",
        waits: "Venter på skyen …",
        waiting: "Nettleseren har ikke fått fila ennå. De andre filene kan hentes inn så lenge. Last den ned på denne enheten hvis den ikke kommer.",
        leave_out: "Utelat",
        no_file: "Fikk ingen fil. Lagre vedlegget først, og slipp det her.",
        zip_others: |names, more| {
            if more == 0 {
                format!("Dette i mappa er ikke fra Møteklar og er ikke med: {names}.")
            } else {
                format!("Dette i mappa er ikke fra Møteklar og er ikke med: {names} og {more} til.")
            }
        },
        folder_nothing: "Ingen nye filer i mappa.",
        folder_aside: |n| {
            if n == 1 {
                "1 fil i mappa hører til et annet møte eller er ikke fra Møteklar, og er ikke med."
                    .into()
            } else {
                format!(
                    "{n} filer i mappa hører til andre møter eller er ikke fra Møteklar, og er ikke med."
                )
            }
        },
        folder_left: |n| {
            format!(
                "{n} filer ligger igjen, for det er mange på en gang. Hent inn disse først, og les mappa på nytt."
            )
        },
        nothing: "Ingen av filene skal hentes inn nå.",
        apply: |n| {
            if n == 1 {
                "Hent inn 1 fil".into()
            } else {
                format!("Hent inn {n} filer")
            }
        },
        applied: |n| {
            if n == 1 {
                "1 fil er hentet inn.".into()
            } else {
                format!("{n} filer er hentet inn.")
            }
        },
        take_anyway: "Ta med likevel",
        clear: "Lukk lista",
        undo: "Angre",
        undo_all: "Angre alle",
        is_in: "Hentet inn",
        is_undone: "Angret",
        failed: "Nettleseren lot ikke Møteklar lagre, og ingenting ble endret. Frigjør plass, og prøv igjen.",
        receipt: "Kvitteringsord",
        of_no_meeting: "Dette er et bidrag, men det sier ikke hvilket møte det er til. Åpne møtet under «Møter», velg «Bidrag», og slipp fila der.",
        of_unknown_meeting: "Dette er et bidrag til et møte som ikke finnes her. Send fila til den som leder møtet, eller åpne den på enheten der møtet ble planlagt.",
        of_meeting_elsewhere: |title| {
            format!(
                "Dette er et bidrag til «{title}», som ledes fra en annen enhet. Send fila til den som leder møtet."
            )
        },
        to_meeting: |title| format!("Et bidrag til «{title}». Det blir lagt der."),
        undone: "Angret. Alt er som før.",
        apply_failed: "Noe kunne ikke lagres, så ingenting ble hentet inn. Lagre en kopi, frigjør plass og prøv igjen.",
        undo_failed: "Noe er endret etterpå, så bare det som var urørt, ble angret.",
        ok: "Kan hentes inn",
        updated: "Erstatter en tidligere utgave",
        duplicate: "Finnes fra før",
        rejected: "Avvist",
        parked: "Lagt til side",
        warning: "Merk",
        not_backup: |kind| {
            format!("Dette er {kind}, og hører ikke hjemme her. Fila er ikke brukt.")
        },
        kind_contribution: "et bidrag til et møte",
        kind_meeting: "en møtefil",
        kind_minutes: "et referat",
        kind_school_plan: "en skoleplan",
        kind_pack: "en kursfil",
        other_course: "Kopien er fra et annet kurs. Notatene blir tatt vare på, men noen kan mangle en side å høre til.",
        pasted: |n| format!("Innlimt tekst {n}"),
        no_text_found: "Fant ingen tekst fra Møteklar. Teksten må ha med linjene som begynner med BEGYNN og SLUTT, eller hele lenken.",
    },
    refusal: Refusals {
        empty: "Fila er tom. Lagre eller send den på nytt.",
        too_large: |size, limit| {
            format!(
                "Fila er for stor ({} kB, grensa er {} kB). Se etter om du har valgt riktig fil.",
                size / 1024,
                limit / 1024
            )
        },
        too_many_files: |n| format!("Høyst {n} filer om gangen. Ta resten etterpå."),
        too_much_at_once: |limit| {
            format!(
                "Høyst {} MB om gangen. Ta resten etterpå.",
                limit / 1_048_576
            )
        },
        utf16: "Fila er lagret i et annet tegnsett (UTF-16). Bruk den opprinnelige fila.",
        other_packed: "Dette er en pakket mappe som ikke kan åpnes her (.7z, .rar eller .gz). Pakk den ut, og slipp filene her.",
        mail: "Dette er en e-post, ikke vedlegget i den. Åpne e-posten, lagre vedlegget, og slipp det her.",
        zip: "Dette er en pakket mappe (.zip) som ikke kan åpnes her. Pakk den ut, og slipp filene her.",
        zip_empty: "Den pakkede mappa (.zip) er tom. Last den ned på nytt, eller velg filene hver for seg.",
        zip_damaged: "Den pakkede mappa (.zip) er skadet eller kuttet av. Last den ned på nytt, eller velg filene hver for seg.",
        zip_locked: "Den pakkede mappa (.zip) er låst med passord. Pakk den ut, og slipp filene her.",
        zip_nested: "Dette er en pakket mappe (.zip) inni en annen. Pakk ut den ytterste, og slipp denne her.",
        zip_nothing: "Den pakkede mappa (.zip) har ingen filer fra Møteklar. De slutter på .json eller .txt. Se etter om du har valgt riktig mappe.",
        binary: "Dette er ikke en tekstfil. Velg fila som begynner med «moteklar-».",
        not_utf8: "Fila har tegn som ikke lar seg lese. Bruk den opprinnelige fila.",
        not_json: |line, column| {
            format!("Fila er skadet ved linje {line}, tegn {column}. Be om å få den på nytt.")
        },
        truncated: "Fila er kuttet av. Lagre eller send den på nytt.",
        duplicate_key: |key| {
            format!(
                "Fila har to verdier for «{key}» og er ikke laget av Møteklar. Be om den opprinnelige fila."
            )
        },
        number: "Fila har et tall som Møteklar ikke bruker. Noen har endret den. Be om den opprinnelige fila.",
        nesting: "Fila er bygd opp på en måte Møteklar ikke bruker. Be om den opprinnelige fila.",
        not_ours: "Dette er ikke en fil fra Møteklar. Velg fila som begynner med «moteklar-».",
        unknown_kind: |kind| {
            format!(
                "Fila er av en type som ikke er kjent her («{kind}»). Oppdater appen og prøv igjen."
            )
        },
        changed: "Innholdet er endret etter at fila ble laget. Be om å få den på nytt.",
        missing: |what| format!("Fila mangler «{what}». Be om å få den på nytt."),
        malformed: |what| format!("Noe er galt i «{what}» i fila. Be om å få den på nytt."),
        too_many_records: |n| {
            format!(
                "Fila har {n} oppføringer, og det er flere enn Møteklar tar imot. Be om å få den delt i flere."
            )
        },
        text_too_long: |n| {
            format!(
                "En tekst i fila er på {n} tegn, og det er mer enn Møteklar tar imot. Be om en kortere tekst."
            )
        },
        newer: "Fila er laget av en nyere utgave av Møteklar. Oppdater appen og hent den inn igjen.",
        older: "Fila er laget av en for gammel utgave av Møteklar. Be avsenderen oppdatere og lagre den på nytt.",
        sealed: "Fila er låst med passord. Denne utgaven kan ikke åpne den. Be om en fil uten passord.",
        armour: "Teksten er ikke hel. Kopier alt fra BEGYNN til SLUTT og lim inn på nytt.",
        link: "Lenken er ikke hel. Be om den på nytt, eller om fila.",
        unreadable: "Nettleseren kunne ikke lese fila. Er den flyttet, eller ligger den i skyen? Last den ned og velg den igjen.",
        lacking: "Nettleseren fikk ikke tak i den delen av appen som leser kursfiler. Prøv igjen når du har nett.",
    },
    glossary: super::glossary::nb::OWN,
    beside: super::form::nb::OWN,
};
