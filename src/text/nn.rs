//! Nynorsk.

use super::words::*;
use super::{Language, dotted};
use crate::journal::Due;

/// «minst 4–5 veker», «minst 1 veke».
fn weeks([from, to]: [u32; 2]) -> String {
    match (from, to) {
        (1, 1) => "minst 1 veke".into(),
        (from, to) if from == to => format!("minst {from} veker"),
        (from, to) => format!("minst {from}–{to} veker"),
    }
}

fn hours([from, to]: [u32; 2]) -> String {
    match (from, to) {
        (1, 1) => "1 time".into(),
        (from, to) if from == to => format!("{from} timar"),
        (from, to) => format!("{from}–{to} timar"),
    }
}

fn minutes(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, m) => format!("{m} minutt"),
        (1, 0) => "1 time".into(),
        (h, 0) => format!("{h} timar"),
        (1, m) => format!("1 time {m} min"),
        (h, m) => format!("{h} timar {m} min"),
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
    lang: Language::Nn,
    frame: Frame {
        skip: "Hopp til innhaldet",
        main_nav: "Hovudmeny",
        modules: "Modular",
        notes: "Notat",
        bring: "Ta med",
        data: "Dine data",
        help: "Hjelp",
        privacy: "Personvern",
        accessibility: "Tilgjenge",
        about: "Om Møteklar",
        language: "Språk",
        scheme: "Fargar",
        scheme_auto: "Som eininga",
        scheme_light: "Lyse",
        scheme_dark: "Mørke",
        you_are_here: "Du er her",
        footer_nav: "Om tenesta",
        independent: "Uavhengig verktøy med open kjeldekode. Ikkje laga eller godkjent av Utdanningsdirektoratet.",
        storage_note: "Det du skriv, blir berre lagra i denne nettlesaren. Ingenting blir sendt.",
        offline: "Du er utan nett. Du kan lese og skrive som før.",
        update_ready: "Ei ny utgåve er klar.",
        update_now: "Lagre og ta henne i bruk",
        replaced: "Møteklar er oppdatert i ei anna fane. Last sida på nytt.",
        load_anew: "Last på nytt",
        loading: "Hentar sida …",
        load_failed: "Fekk ikkje henta sida. Er du på nett?",
        retry: "Prøv på nytt",
        install: "Legg Møteklar på heimeskjermen",
        description: "Førebu deg åleine og kom klar til møtet. Notata blir på eininga di.",
    },
    device: Device {
        question: "Er dette di eiga eining?",
        told: "På di eiga eining blir notata lagra her i nettlesaren. På ei eining du deler med andre, blir ingenting lagra.",
        own: "Ja, mi eiga",
        shared: "Nei, ho er delt",
        shared_now: "Delt eining: Ingenting blir lagra her.",
        still_stored: "Noko som var lagra her, er ikkje sletta enno. Lukk andre faner med Møteklar, så blir det sletta.",
        shared_warning: "Teksten finst berre så lenge fana er open. Lagre ein kopi før du går. Kopien blir liggjande i nedlastingsmappa til du slettar han.",
    },
    save: Save {
        idle: "Notata blir lagra i denne nettlesaren.",
        saved_at: |at| format!("Lagra kl. {at}"),
        saving: "Lagrar …",
        one_place: "Lagra i denne nettlesaren, men ikkje i databasen enno. Møteklar prøver igjen av seg sjølv.",
        no_database: "Databasen i nettlesaren har ikkje opna seg. Møte, avgjerder og bidrag blir ikkje viste no, men dei er ikkje sletta. Prøv igjen, eller lukk andre faner med Møteklar.",
        failed: "Kunne ikkje lagre. Teksten står her så lenge fana er open.",
        failed_way_out: "Lagre ein kopi som fil",
        memory: "Berre i minnet: Nettlesaren lèt ikkje Møteklar lagre. Lagre ein kopi før du lukkar fana.",
        conflict: "To versjonar: Teksten er endra to stader. Begge er tekne vare på.",
        readonly: "Skriveverna: Ei nyare utgåve av Møteklar er open. Lagre ein kopi av det du har skrive, og last sida på nytt.",
        held: "Vent litt: Noko av teksten finst berre i denne fana og ville gått tapt. Lagre ein kopi, og kontroller han under «Dine data».",
        no_copy: "Ingen kopi enno.",
        copy_today: "Siste kopi: i dag.",
        copy_days: |days| match days {
            1 => "Siste kopi: i går.".into(),
            n => format!("Siste kopi: for {n} dagar sidan."),
        },
        copy_due: |due| match due {
            Due::Texts(n) => {
                format!("{n} tekstar er ikkje i nokon kopi, og nettlesaren kan slette dei.")
            }
            Due::Days(n) => format!(
                "Det er {n} dagar sidan det du har skrive, kom i ein kopi. Nettlesaren kan slette det."
            ),
        },
        make_copy: "Lagre kopi",
    },
    home: Home {
        heading: "Kom klar til møtet",
        lead: "Les, tenk og skriv åleine når det passar deg. Ta med det du sjølv vel. Så avgjer de saman.",
        begin: "Byrj",
        resume: "Hald fram der du slapp",
        restore: "Hent notata frå ein kopi",
        restore_first: "Har du skrive i Møteklar før? Appen på heimeskjermen har sitt eige lager. Hent inn ein kopi av notata dine først.",
        trail: "Vegkart",
        trail_order: "Byrj med 0 og 1. Ta 2, 3 og 4 i den rekkjefølgja de vil. 5 kjem sist.",
        you_are_here: "Du er her.",
        order_note: "Rekkjefølgja er eit råd, ikkje ein lås. Skulen avgjer.",
        how: "Slik verkar det",
        steps: [
            (
                "Førebu deg",
                "Les ei side og skriv under spørsmåla. Ti minutt held. Notata er private.",
                "NotePencil",
            ),
            (
                "Ta med",
                "Vel svara du vil ha framfor deg eller levere, med eller utan namn.",
                "Backpack",
            ),
            (
                "Avgjer saman",
                "Møtet går frå eigne tankar til gruppa og så til plenum. Det endar med noko de vil prøve ut.",
                "PersonGroup",
            ),
        ],
    },
    modules: Modules {
        heading: "Modular",
        lead: "Seks modular. Kvar del går frå eiga førebuing til fellesmøte og utprøving.",
    },
    module: Module {
        number: |n| format!("Modul {n}"),
        part: |n, title| format!("Del {n}: {title}"),
        weeks,
        hours,
        minutes,
        minutes_told: |alone, together| {
            format!(
                "{} åleine, {} saman med andre",
                minutes(alone),
                minutes(together)
            )
        },
        of_which_meeting: |m| format!(", av dette {} i fellesmøte", minutes(m)),
        time_weeks: "Tid i kalenderen",
        time_hours: "Tid for kvar enkelt",
        time_leader: "For leiar og eigar",
        time_reason: "Tidene er eit råd. Det de prøver ut mellom møta, sit betre enn det de rekk over på kort tid.",
        first: |n| format!("Vi rår dykk til å ta modul {n} først."),
        order_sources: "I 2019 var det eit krav. I dag er det eit råd frå Utdanningsdirektoratet. De avgjer sjølve.",
        order_sources_free: "I 2019 stod det at han skulle takast til slutt. I dag seier ikkje Utdanningsdirektoratet noko om det. De avgjer sjølve.",
        no_pages: "Ikkje skrive enno",
        not_written: "Sidene i denne modulen er ikkje med i denne utgåva. Formålet, delane og tida står her, så de kan planleggje.",
        catch_up: "Var du borte? Ta det på ti minutt",
        whole: "For heile modulen",
        for_leaders: "For deg som er leiar",
        for_leaders_lead: "Alle kan lese desse sidene. Dei er skrivne for dei som leier arbeidet.",
        lead_switch: "Eg leier. Vis råda der dei trengst",
        lead_told: "Berre ei vising hos deg. Ingen andre ser at du har valt henne.",
        round: |n| {
            format!("Du er i runde {n}. Svara frå tidlegare rundar står under kvart spørsmål.")
        },
        new_round: "Arbeid gjennom modulen ein gong til",
        new_round_told: "Du får tomme felt å skrive i. Svara frå førre runde finn du framleis under kvart spørsmål.",
        new_round_begin: "Start ein ny runde",
    },
    page: Page {
        table: "Tabell",
        leaves_app: " (opnar ein annan nettstad)",
        needs_login: "(krev innlogging)",
        prompts: "Skriv",
        private: "Berre du ser det du skriv, til du sjølv vel å ta med noko.",
        film: "Film eller opptak",
        watch_for: "Sjå etter:",
        film_optional: "Du klarer deg òg utan filmen.",
        checked: |date| format!("Lagt inn {}.", dotted(date)),
        updated: |date| format!("Sist endra {}", dotted(date)),
        script: "Manus for møtet",
        further: "Kjelder og lenkjer",
        turn: "Førre og neste side",
        prev: "Førre:",
        next: "Neste:",
        bring_to_meeting: "Vel kva du tek med til dette møtet",
    },
    field: Field {
        note: "Notat til sida",
        note_hint: "Fritt notat. Ikkje skriv namn på elevar eller noko som kan knytast til ein elev.",
        no_pupils: "Ikkje skriv namn på elevar eller noko som kan knytast til ein elev.",
        history: "Tidlegare versjonar",
        history_none: "Ingen tidlegare versjonar.",
        written: |at| format!("Skrive {at}"),
        take_back: "Hent tilbake denne",
        two_versions: "Teksten finst i to versjonar",
        two_versions_told: "Det blei endra to stader. Vel kva som skal stå. Den andre blir liggjande under tidlegare versjonar.",
        this_one: "Står her no",
        other_one: "Den andre",
        use_other: "Bruk den andre",
        keep_this: "Behald denne",
        join_both: "Behald begge, under kvarandre",
        changed: "Spørsmålet er endra sidan du svarte.",
        changed_was: |was| format!("Då stod det: «{was}»"),
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
        exercise: "Øving",
        form: "Skjema",
        leader_support: "Leiarstøtte",
    },
    groups: GroupWords {
        across: "Grupper på tvers av fag og trinn",
        subject: "Faggrupper",
        team: "Team",
        leaders: "Leiargruppa",
    },
    audience: Audiences {
        all: "For alle",
        leader: "For leiarar",
        owner: "For eigarar",
    },
    tip: Tips {
        connections: "Slik heng oppgåvene saman",
        time: "Metode og tid",
        demanding: "Oppgåver som krev mykje",
        groups: "Grupper",
        alternatives: "Andre måtar å arbeide på",
        literature: "Les meir",
    },
    progress: Progress {
        not_started: "Ikkje byrja",
        started: "I gang",
        done: "Ferdig",
        of: |done, all| format!("{done} av {all} sider ferdige"),
        question: "Kor langt har du kome med denne sida?",
    },
    not_found: NotFound {
        heading: "Sida finst ikkje",
        lead: "Adressa fører ikkje til noka side her. Notata dine er trygge.",
        home: "Til framsida",
    },
    titles: Titles {
        meetings: super::meeting::nn::MEETING.list.heading,
        meeting_new: super::meeting::nn::MEETING.form.heading,
        meeting: super::meeting::page_titles(&super::meeting::nn::MEETING),
        follow_up: super::meeting::nn::MEETING.room.follow.heading,
        threads: super::meeting::nn::MEETING.room.threads.heading,
        plan_this: super::meeting::nn::MEETING.list.plan_this,
        school: super::school::NN.name,
        school_tools: super::school::headings(&super::school::NN),
        notes: "Notata dine",
        done: "Det eg har gjort",
        bring: "Ta med",
        sheet: "Møtearket mitt",
        data: "Dine data",
    },
    glossary: super::glossary::nn::TEXTS,
    form: super::form::nn::TEXTS,
    tailored: super::tailor::nn::TAILORED,
};

pub(super) const OWN: OwnTexts = OwnTexts {
    notes: Notes {
        lead: "Alt du har skrive, samla. Berre du ser det.",
        empty: "Du har ikkje skrive noko enno. Det du skriv under eit spørsmål, dukkar opp her.",
        empty_begin: "Finn ei side å byrje på",
        search: "Søk i notata",
        hits: |n| count(n, "treff", "treff"),
        no_hits: |words| format!("Ingen notat med «{words}»."),
        all_modules: "Alle modular",
        filter: "Modul",
        save: "Lagre som fil",
        print: "Skriv ut",
        note_on_page: "Notat til sida",
        orphans: "Svar på spørsmål som ikkje lenger finst",
        orphans_told: "Spørsmålet er teke ut av kurset, men svaret ditt er her.",
        overview: "Det eg har gjort",
        bring: "Ta med til eit møte",
    },
    done: Done {
        lead: "Ditt eige oversyn, til medarbeidarsamtalen eller permen.",
        declaration: "Dette har du ført opp sjølv. Ingen andre har kontrollert det, og det er ikkje eit kursbevis.",
        pages_done: |done, all| format!("{done} av {all} sider merkte som ferdige"),
        answers: |n| count(n, "svar skrive", "svar skrivne"),
        try_outs: |n| count(n, "utprøving med notat", "utprøvingar med notat"),
        minutes: |m| format!("Omtrentleg tid for dei ferdige sidene: {}", minutes(m)),
        nothing: "Ikkje noko enno. Når du skriv eit svar eller merkjer ei side som ferdig, står det her.",
        print: "Skriv ut",
        name_line: "Namn",
        date_line: "Dato",
    },
    bring: Bring {
        lead: "Vel kva du vil ha framfor deg i møtet, eller levere. Ingenting blir sendt herifrå.",
        step: |n| format!("Steg {n} av 3"),
        choose: "Vel svar",
        choose_told: "Ingenting er valt på førehand. Ta med så lite du vil.",
        none_yet: "Du har ingen svar å ta med enno. Skriv under eit spørsmål, så står det her.",
        for_meeting: "Til kva møte?",
        loose: "Ikkje noko bestemt møte",
        chosen: |n| count(n, "svar valt", "svar valde"),
        to_review: "Sjå over fila",
        choose_first: "Vel minst eitt svar først.",
        to_sheet: "Opne «Møtearket mitt»",
        review: "Sjå over",
        review_told: "Dette er alt du deler. Ikkje noko anna du har skrive, er med i fila.",
        anonymous_plainly: "Fila har ikkje namnet ditt. Teams, OneDrive og e-post viser likevel kven som sende henne.",
        named_plainly: |name| format!("Fila viser at det er {name} som har skrive dette."),
        file_holds: "Dette står i fila",
        file_lacks: "Dette står ikkje i fila: namn, eining, dato, klokkeslett, rekkjefølgja du skreiv i, og resten av notata dine.",
        who: "Kven er avsendar?",
        anonymous: "Utan namn",
        with_name: "Med namn",
        name: "Namn",
        group: "Team, trinn eller gruppe",
        optional: "valfritt",
        guard: "Sjå ein gong til før du deler",
        guard_told: "Noko i teksten kan vise kven det gjeld. Ingen skal kunne kjenne att ein elev.",
        guard_identity: "Ser ut som eit fødselsnummer",
        guard_phone: "Ser ut som eit telefonnummer",
        guard_email: "Ser ut som ei e-postadresse",
        change: "Endre svaret",
        back: "Tilbake",
        deliver: "Lever",
        save: "Lagre fil til møteleiaren",
        share: "Del fila",
        save_txt: "Lagre som .txt",
        copy_text: "Kopier som tekst",
        copied: "Kopiert. Lim teksten inn i meldinga til møteleiaren.",
        copy_by_hand: "Nettlesaren lét ikkje Møteklar kopiere. Merk teksten under og kopier han sjølv.",
        receipt: "Kvitteringsord",
        receipt_told: "Møteleiaren ser dei same fire orda når fila er komen fram.",
        file_name: "Filnamn",
        saved_where: "Sjå etter fila i nedlastingsmappa. Er ho ikkje der, kopier bidraget som tekst.",
        how_to_deliver: "Slik leverer du, steg for steg",
        edition: |n| format!("Retting nummer {}", n.saturating_sub(1)),
        edition_told: "Har du levert før, erstattar denne fila den førre når møteleiaren hentar henne inn.",
        share_refused: "Delinga blei avbroten. Lagre fila, eller kopier henne som tekst.",
        show_bytes: "Vis fila slik ho er",
        kind_answer: "Svar",
    },
    sheet: Sheet {
        lead: "Ha dette framfor deg i møtet. Arket sender ingenting, og du treng ikkje ha levert noko.",
        empty: "Arket er tomt. Vel svara du vil ha med.",
        choose: "Vel svar",
        print: "Skriv ut",
        larger: "Større skrift",
        smaller: "Mindre skrift",
    },
    data: Data {
        lead: "Alt du skriv, ligg i denne nettlesaren og ingen andre stader. Nettlesaren kan slette det, så ta ein kopi.",
        stored: "Dette er lagra her",
        stored_counts: |answers, notes, size| {
            format!(
                "{} og {}, til saman {size}.",
                count(answers, "svar", "svar"),
                count(notes, "fritt notat", "frie notat")
            )
        },
        nothing_stored: "Ingenting enno.",
        persisted: "Nettlesaren har lova å ikkje rydde bort notata av seg sjølv.",
        plain_http: "Adressa er utan https. Då verkar ikkje Møteklar utan nett, og nettlesaren tek dårlegare vare på notata. Sei frå til den som har ansvar for IT på skulen.",
        not_persisted: "Nettlesaren har ikkje lova å ta vare på notata. Safari kan slette dei etter sju dagar utan besøk.",
        persist_told: "Nettlesaren kan love å la notata liggje. Firefox spør deg først: Svar ja til at Møteklar får lagre data varig.",
        persist: "Be nettlesaren ta vare på notata",
        persist_refused: "Nettlesaren ville ikkje love det no. Ta ein kopi med jamne mellomrom.",
        copy: "Lagre ein kopi",
        copy_told: "Éi fil med alt du har skrive, og det møta dine har samla inn. Legg henne ein trygg stad.",
        copy_save: "Lagre kopi",
        copy_share: "Del kopien",
        copy_made: |name| {
            format!(
                "Fila heiter {name}. Sjå etter henne i nedlastingsmappa, og kontroller henne under."
            )
        },
        copy_parts: |n| format!("Kopien er delt i {n} filer. Lagre kvar av dei:"),
        copy_too_large: "Ein av tekstane er for lang til å få plass i ei fil. Del han i to, og lagre kopien på nytt.",
        copy_lacks_gathered: "Nettlesaren lét ikkje Møteklar lese bidraga som møte har samla inn. Dei er ikkje med i fila. Prøv igjen.",
        verify: "Kontroller kopien",
        verify_told: "Vel fila du nettopp lagra. Ho tel først som kopi når ho er lesen tilbake og samanlikna.",
        verify_choose: "Vel kopien",
        verified: |n| {
            format!(
                "Kopien er lesen tilbake og stemmer: {}.",
                count(n, "oppføring", "oppføringar")
            )
        },
        verified_so_far: |n| {
            format!(
                "Så langt stemmer det. {} står att: Vel neste fil.",
                count(n, "oppføring", "oppføringar")
            )
        },
        verify_differs: "Fila stemmer ikkje med det som er lagra no. Lagre ein ny kopi og kontroller han.",
        drill: "Prøv ei gjenoppretting",
        drill_told: "Vel ein kopi, og sjå kva han ville gitt deg tilbake. Ingenting her blir endra.",
        drill_choose: "Vel kopien du vil prøve",
        drill_gives: |answers, notes, meetings, contributions| {
            format!(
                "Kopien gir tilbake {}, {}, {} og {}.",
                count(answers, "svar", "svar"),
                count(notes, "fritt notat", "frie notat"),
                count(meetings, "møte", "møte"),
                count(contributions, "innsamla bidrag", "innsamla bidrag")
            )
        },
        drill_whole: "Alt som er lagra her no, er med.",
        drill_lacks: |texts, others, contributions| {
            format!(
                "Dette er lagra her no, men er ikkje med i kopien slik det er: {}, {} og {}. Lagre ein ny kopi.",
                count(texts, "tekst", "tekstar"),
                count(others, "anna oppføring", "andre oppføringar"),
                count(contributions, "bidrag", "bidrag")
            )
        },
        drill_show: "Vis tekstane i kopien",
        restore: "Hent inn filer",
        restore_told: "Hent notata frå ein kopi. Du ser kva som kjem til å skje, før noko blir endra.",
        drop_here: "Slepp filer, ei mappe eller ein .zip kvar som helst på sida",
        choose_files: "Vel filer",
        paste: "Lim inn tekst",
        paste_told: "Lim inn tekst som byrjar med BEGYNN MØTEKLAR, eller lenkja til eit møte. Fleire på ein gong går bra.",
        paste_read: "Les teksten",
        move_device: "Hald fram på ei anna eining",
        move_steps: [
            "Lagre ein kopi her.",
            "Flytt fila: OneDrive, AirDrop, minnepinne eller e-post til deg sjølv. Alle som får tak i fila, kan lese notata.",
            "Opne Møteklar på den andre eininga, gå til «Dine data» og hent inn fila.",
            "Når notata er på plass, slettar du fila der ho låg undervegs.",
        ],
        shared: "Delt eining",
        shared_told: "På ei delt eining blir ingenting lagra i nettlesaren. Fila du lagrar, er den einaste kopien, og ho blir liggjande i nedlastingsmappa.",
        shared_switch: "Denne eininga er delt",
        own_switch: "Denne eininga er mi eiga",
        rescue: "Dersom Møteklar ikkje vil starte",
        rescue_told: "Redningssida viser notata og lèt deg laste dei ned, utan resten av appen.",
        quarantine: |n| {
            format!(
                "{} kunne ikkje lesast. Alt er teke vare på slik det var.",
                count(n, "oppføring", "oppføringar")
            )
        },
        quarantine_get: "Lagre det som fil",
        wipe: "Slett alt",
        wipe_told: "Slettar alt Møteklar har lagra i denne nettlesaren: notat, innstillingar og sider som er henta ned. Filer du har lagra eller levert, må du slette sjølv.",
        wipe_word: "SLETT",
        wipe_type: |word| format!("Skriv {word} for å slette"),
        wipe_do: "Slett alt",
        wipe_wrong: |word| {
            format!("Skriv {word} med store bokstavar i feltet, og trykk ein gong til.")
        },
        wiping: "Alt blir sletta i ei anna fane",
        wiping_told: "Her blir ingenting lagra lenger. Lukk denne fana.",
        wiped: "Alt er sletta",
        wiped_told: "Ingenting av det du har skrive, ligg att i denne nettlesaren. Filer du har lagra eller delt, må du slette sjølv, også i nedlastingsmappa.",
        wiped_again: "Byrj på nytt",
        wipe_failed: "Noko lét seg ikkje slette. Lukk andre faner med Møteklar og prøv på nytt.",
        technical: "Teknisk",
    },
    witness: Witness {
        heading: "Akkurat no, i denne nettlesaren",
        looking: "Leitar …",
        again: "Sjå etter på nytt",
        nothing: "Ingenting er lagra.",
        keys: |n| count(n, "nøkkel", "nøklar"),
        files: |n| count(n, "fil", "filer"),
        local: "localStorage",
        session: "sessionStorage (til fana blir lukka)",
        database: "IndexedDB",
        cache: "Snøgglageret: sjølve appen",
        closed: |place| format!("{place}: Nettlesaren lét oss ikkje sjå etter."),
        asked: |n, host| {
            format!(
                "{} sidan du opna sida. Alle gjekk til {host}.",
                count(n, "førespurnad", "førespurnader")
            )
        },
        asked_elsewhere: |n| {
            format!(
                "{} gjekk til andre adresser. Det skal ikkje skje. Spør den som driftar tenaren.",
                count(n, "førespurnad", "førespurnader")
            )
        },
        asked_heading: "Førespurnadene",
        asked_told: "Lista kjem frå nettlesaren sjølv. Det appen hentar i bakgrunnen for å verke utan nett, er ikkje med her; det ser du under «Nettverk» i utviklarverktøyet.",
    },
    import: Import {
        heading: "Førehandsvising",
        none: "Ingen filer er valde.",
        new: |n| count(n, "ny", "nye"),
        newer: |n| format!("{n} nyare enn det du har"),
        same: |n| format!("{n} uendra"),
        older: |n| format!("{n} eldre enn det du har, blir ikkje henta inn"),
        both: |n| format!("{n} i to versjonar, begge blir tekne vare på"),
        contributions: |n| {
            format!(
                "{}.",
                count(
                    n,
                    "innsamla bidrag kjem tilbake",
                    "innsamla bidrag kjem tilbake"
                )
            )
        },
        newer_app: |n| format!("{n} frå ei nyare utgåve av Møteklar, blir ikkje henta inn"),
        nothing_changes: "Du har alt dette frå før. Ingenting blir endra.",
        reading: |n, of| format!("Les {n} av {of} …"),
        stop: "Avbryt",
        stopped: "Avbrote. Det som ikkje var lese, er ikkje med, og ingenting er henta inn.",
        waits: "Ventar på skya …",
        waiting: "Nettlesaren har ikkje fått fila enno. Dei andre filene kan hentast inn så lenge. Last henne ned på denne eininga om ho ikkje kjem.",
        leave_out: "Utelat",
        no_file: "Fekk inga fil. Lagre vedlegget først, og slepp det her.",
        zip_others: |names, more| {
            if more == 0 {
                format!("Dette i mappa er ikkje frå Møteklar og er ikkje med: {names}.")
            } else {
                format!(
                    "Dette i mappa er ikkje frå Møteklar og er ikkje med: {names} og {more} til."
                )
            }
        },
        folder_nothing: "Ingen nye filer i mappa.",
        folder_aside: |n| {
            if n == 1 {
                "1 fil i mappa høyrer til eit anna møte eller er ikkje frå Møteklar, og er ikkje med.".into()
            } else {
                format!(
                    "{n} filer i mappa høyrer til andre møte eller er ikkje frå Møteklar, og er ikkje med."
                )
            }
        },
        folder_left: |n| {
            format!(
                "{n} filer ligg att, for det er mange på ein gong. Hent inn desse først, og les mappa på nytt."
            )
        },
        nothing: "Ingen av filene skal hentast inn no.",
        apply: |n| {
            if n == 1 {
                "Hent inn 1 fil".into()
            } else {
                format!("Hent inn {n} filer")
            }
        },
        applied: |n| {
            if n == 1 {
                "1 fil er henta inn.".into()
            } else {
                format!("{n} filer er henta inn.")
            }
        },
        take_anyway: "Ta med likevel",
        clear: "Lukk lista",
        undo: "Angre",
        undo_all: "Angre alle",
        is_in: "Henta inn",
        is_undone: "Angra",
        failed: "Nettlesaren lét ikkje Møteklar lagre, og ingenting blei endra. Frigjer plass, og prøv på nytt.",
        receipt: "Kvitteringsord",
        of_no_meeting: "Dette er eit bidrag, men det seier ikkje kva møte det er til. Opne møtet under «Møte», vel «Bidrag», og slepp fila der.",
        of_unknown_meeting: "Dette er eit bidrag til eit møte som ikkje finst her. Send fila til den som leier møtet, eller opne henne på eininga der møtet blei planlagt.",
        of_meeting_elsewhere: |title| {
            format!(
                "Dette er eit bidrag til «{title}», som blir leidd frå ei anna eining. Send fila til den som leier møtet."
            )
        },
        to_meeting: |title| format!("Eit bidrag til «{title}». Det blir lagt der."),
        undone: "Angra. Alt er som før.",
        apply_failed: "Noko kunne ikkje lagrast, så ingenting blei henta inn. Lagre ein kopi, frigjer plass og prøv på nytt.",
        undo_failed: "Noko er endra etterpå, så berre det som var urørt, blei angra.",
        ok: "Kan hentast inn",
        updated: "Erstattar ei tidlegare utgåve",
        duplicate: "Finst frå før",
        rejected: "Avvist",
        parked: "Lagd til side",
        warning: "Merk",
        not_backup: |kind| {
            format!("Dette er {kind}, og høyrer ikkje heime her. Fila er ikkje brukt.")
        },
        kind_contribution: "eit bidrag til eit møte",
        kind_meeting: "ei møtefil",
        kind_minutes: "eit referat",
        kind_school_plan: "ein skuleplan",
        kind_pack: "ei kursfil",
        other_course: "Kopien er frå eit anna kurs. Notata blir tekne vare på, men nokre kan mangle ei side å høyre til.",
        pasted: |n| format!("Innlimt tekst {n}"),
        no_text_found: "Fann ingen tekst frå Møteklar. Teksten må ha med linjene som byrjar med BEGYNN og SLUTT, eller heile lenkja.",
    },
    refusal: Refusals {
        empty: "Fila er tom. Lagre eller send henne på nytt.",
        too_large: |size, limit| {
            format!(
                "Fila er for stor ({} kB, grensa er {} kB). Sjå etter om du har valt rett fil.",
                size / 1024,
                limit / 1024
            )
        },
        too_many_files: |n| format!("Høgst {n} filer om gongen. Ta resten etterpå."),
        too_much_at_once: |limit| {
            format!(
                "Høgst {} MB om gongen. Ta resten etterpå.",
                limit / 1_048_576
            )
        },
        utf16: "Fila er lagra i eit anna teiknsett (UTF-16). Bruk den opphavlege fila.",
        other_packed: "Dette er ei pakka mappe som ikkje kan opnast her (.7z, .rar eller .gz). Pakk ho ut, og slepp filene her.",
        mail: "Dette er ein e-post, ikkje vedlegget i han. Opne e-posten, lagre vedlegget, og slepp det her.",
        zip: "Dette er ei pakka mappe (.zip) som ikkje kan opnast her. Pakk ho ut, og slepp filene her.",
        zip_empty: "Den pakka mappa (.zip) er tom. Last ho ned på nytt, eller vel filene kvar for seg.",
        zip_damaged: "Den pakka mappa (.zip) er skadd eller kutta av. Last ho ned på nytt, eller vel filene kvar for seg.",
        zip_locked: "Den pakka mappa (.zip) er låst med passord. Pakk ho ut, og slepp filene her.",
        zip_nested: "Dette er ei pakka mappe (.zip) inni ei anna. Pakk ut den ytste, og slepp denne her.",
        zip_nothing: "Den pakka mappa (.zip) har ingen filer frå Møteklar. Dei sluttar på .json eller .txt. Sjå etter om du har valt rett mappe.",
        binary: "Dette er ikkje ei tekstfil. Vel fila som byrjar med «moteklar-».",
        not_utf8: "Fila har teikn som ikkje lèt seg lese. Bruk den opphavlege fila.",
        not_json: |line, column| {
            format!("Fila er skadd ved linje {line}, teikn {column}. Be om å få fila på nytt.")
        },
        truncated: "Fila er kutta av. Lagre eller send henne på nytt.",
        duplicate_key: |key| {
            format!(
                "Fila har to verdiar for «{key}» og er ikkje laga av Møteklar. Be om den opphavlege fila."
            )
        },
        number: "Fila har eit tal som Møteklar ikkje bruker. Nokon har endra fila. Be om den opphavlege fila.",
        nesting: "Fila er bygd opp på ein måte Møteklar ikkje bruker. Be om den opphavlege fila.",
        not_ours: "Dette er ikkje ei fil frå Møteklar. Vel fila som byrjar med «moteklar-».",
        unknown_kind: |kind| {
            format!(
                "Fila er av ein type som ikkje er kjend her («{kind}»). Oppdater appen og prøv på nytt."
            )
        },
        changed: "Innhaldet er endra etter at fila blei laga. Be om å få fila på nytt.",
        missing: |what| format!("Fila manglar «{what}». Be om å få fila på nytt."),
        malformed: |what| format!("Noko er gale i «{what}» i fila. Be om å få fila på nytt."),
        too_many_records: |n| {
            format!(
                "Fila har {n} oppføringar, og det er fleire enn Møteklar tek imot. Be om å få fila delt i fleire."
            )
        },
        text_too_long: |n| {
            format!(
                "Ein tekst i fila er på {n} teikn, og det er meir enn Møteklar tek imot. Be om ein kortare tekst."
            )
        },
        newer: "Fila er laga av ei nyare utgåve av Møteklar. Oppdater appen og hent henne inn på nytt.",
        older: "Fila er laga av ei for gammal utgåve av Møteklar. Be avsendaren oppdatere og lagre henne på nytt.",
        sealed: "Fila er låst med passord. Denne utgåva kan ikkje opne henne. Be om ei fil utan passord.",
        armour: "Teksten er ikkje heil. Kopier alt frå BEGYNN til SLUTT og lim inn på nytt.",
        link: "Lenkja er ikkje heil. Be om ho på nytt, eller om fila.",
        unreadable: "Nettlesaren kunne ikkje lese fila. Er ho flytta, eller ligg ho i skya? Last henne ned og vel henne på nytt.",
        lacking: "Nettlesaren fekk ikkje tak i den delen av appen som les kursfiler. Prøv på nytt når du har nett.",
    },
    glossary: super::glossary::nn::OWN,
    beside: super::form::nn::OWN,
};
