//! Bokmål.

use super::{
    BackWords, CardWords, DecideWords, FollowWords, ProtocolWords, RoomTexts, RunWords,
    ScreenWords, TableWords, ThreadWords,
};

/// The words.
pub const ROOM: RoomTexts = RoomTexts {
    run: RunWords {
        lead: "Du bestemmer når dere går videre. Møtet går aldri til neste del av seg selv, og hver del kan åpnes igjen.",
        no_phases: "Planen har ingen deler ennå. Legg dem inn, så kan du ta tiden her.",
        to_plan: "Gå til planen",
        phases: "Delene i møtet",
        not_begun: "Møtet har ikke begynt.",
        begin: "Begynn med første del",
        start: "Start tiden",
        pause: "Pause",
        go_on: "Fortsett",
        plus_one: "+1 minutt",
        plus_five: "+5 minutter",
        hide_time: "Skjul tiden",
        show_time: "Vis tiden",
        time_hidden: "Tiden er skjult.",
        reset: "Nullstill tiden",
        next: "Neste del",
        previous: "Forrige del",
        go_to: "Gå til",
        here: "Dere er her",
        over: "over tiden",
        keys: "Taster",
        keys_told: "Når du står i denne ruta: pil høyre og pil venstre skifter del, + gir ett minutt til, og S skjuler eller viser tiden.",
        prompt: "Spørsmål på skjermen",
        screen: "Storskjerm",
        screen_told: "Storskjermen er et eget vindu med bare spørsmål, tid og lapper uten navn. Dra vinduet over til projektoren. Speiler du skjermen din i stedet, er notater og navn skjult til du ber om dem.",
        open_screen: "Åpne storskjerm",
        blocked: "Nettleseren stoppet vinduet. Bruk lenken:",
        shows: "Storskjermen viser",
        notes_show: "Vis notatene mine",
        notes_hide: "Skjul notatene mine",
        notes: "Notatene mine",
        notes_told: "Bare du ser dem. De går ikke til storskjermen og ikke inn i referatet.",
        notes_all: "For hele møtet",
        notes_phase: "For denne delen",
        script: "Fra møteplanen",
        to_cards: "Gå til lappene",
        marks: [
            "Tiden går.",
            "Halve tiden er gått.",
            "Ett minutt igjen.",
            "Tiden er ute. Gå videre når dere er klare.",
        ],
        show: ["Spørsmål og tid", "Lappene", "Temaene", "Ingenting"],
    },
    screen: ScreenWords {
        waiting: "Storskjermen venter på møtet. Åpne «Gjennomføring» eller «Lappene» i det andre vinduet.",
        full: "Fullskjerm",
        time_up: "Tiden er ute",
        starred: "Viktig",
        cards: |n| {
            if n == 1 {
                "1 lapp".into()
            } else {
                format!("{n} lapper")
            }
        },
        hands: |n| {
            if n == 1 {
                "1 hånd".into()
            } else {
                format!("{n} hender")
            }
        },
    },
    cards: CardWords {
        lead: "Samle lappene under temaer. Velg temaet på lappen, eller dra den dit.",
        none: "Ingen lapper ennå. Hent inn bidrag, eller skriv inn det som blir sagt.",
        to_gather: "Gå til bidragene",
        few: "Færre enn fem har levert. Da er det lett å gjette hvem som har skrevet hva. Les heller opp svarene, eller bli enige om å vise navn.",
        new_theme: "Nytt tema",
        add_theme: "Legg til temaet",
        loose: "Uten tema",
        groups: "Gruppenes svar, side ved side",
        no_theme: "Uten tema",
        star: "Viktig",
        hide: "Skjul for andre",
        more: "Mer",
        merge: "Slå sammen med",
        merge_none: "Velg en lapp",
        part: "Ta ut igjen",
        with: "Slått sammen med denne",
        decide: "Lag en beslutning",
        decided: "Beslutningen ligger under «Beslutninger».",
        hands: "Hender i været",
        rename: "Navn på temaet",
        remove: "Fjern temaet",
        empty_theme: "Ingen lapper her ennå. Dra dem hit, eller velg temaet på lappen.",
        undo: "Angre det siste",
        overview: "Temaene etter størrelse",
        theme: "Tema",
        cards: "Lapper",
        names_agree: "Vi er enige om å vise navn",
        names_show: "Vis navnene",
        names_hide: "Skjul navnene",
        names_told: "Navn vises bare her hos deg og i referatet, aldri på storskjermen.",
        prompt: "Vis lapper til",
        all_prompts: "Alle spørsmål",
        print: "Skriv ut lappene",
        show_screen: "Vis lappene på storskjermen",
        to_decisions: "Gå til beslutningene",
        theme_of: |text| format!("Tema for lappen «{text}»"),
        moved: |theme| format!("Flyttet til «{theme}»."),
        count: |n| {
            if n == 1 {
                "1 lapp".into()
            } else {
                format!("{n} lapper")
            }
        },
        overview_alt: |told| format!("Temaene etter antall lapper: {told}."),
    },
    decide: DecideWords {
        lead: "Få og tydelige beslutninger virker best. Skriv roller, ikke navn.",
        before: "Åpne beslutninger fra før",
        before_none: "Ingen åpne beslutninger fra tidligere møter.",
        ours: "Beslutninger i dette møtet",
        none: "Ingen beslutninger ennå. Lag en her, eller fra en lapp.",
        new: "Ny beslutning",
        text: "Dette er vi enige om",
        try_out: "Dette prøver vi",
        who: "Hvem",
        who_hint: "En rolle eller et team, ikke et navn",
        due: "Innen",
        sign: "Slik ser vi at det virker",
        remove: "Fjern",
        removed: "Beslutningen er fjernet.",
        undo: "Angre",
        status: "Status",
        ics: "Legg i kalenderen (.ics)",
        to_minutes: "Gå til referatet",
        number: |n| format!("Beslutning {n}"),
    },
    protocol: ProtocolWords {
        lead: "Referatet blir laget av det dere har gjort så langt, også om møtet stopper halvveis. Alt kan endres.",
        edit: "Rediger",
        done: "Ferdig",
        anew: "Skriv på nytt fra møtet",
        edited: "Endret av deg",
        empty: "Ikke noe her ennå.",
        print: "Skriv ut referatet",
        markdown: "Lagre som tekst (Markdown)",
        csv: "Lagre som regneark (CSV)",
        file: "Lagre referatfila",
        file_told: "Send referatfila til alle som var med. Når de åpner den i Møteklar, ser de resultatet ved siden av egne svar.",
        send: "Del fila",
        saved: "Lagret i nedlastingsmappa.",
        failed: "Referatet er for langt for én fil. Kort ned den lengste delen, og prøv igjen.",
        delete_heading: "Etter møtet",
        delete_told: "Når referatet er sendt, trenger du ikke bidragene lenger. Slettingen fjerner filene, lappene og sitatene i referatet på denne enheten. Den kan ikke angres. Antall og beslutninger blir stående.",
        keep_quotes: "La sitatene stå i referatet her",
        delete: "Slett innhentede bidrag",
        deleted: "Bidragene er slettet på denne enheten. Kopier i Teams, i e-post og i nedlastingsmappa må slettes der.",
        delete_failed: "Nettleseren lot ikke Møteklar slette bidragene. Prøv igjen.",
        received: "Referatet du har fått",
        received_none: "Du har ikke fått referatet fra dette møtet ennå. Får du fila, kan du åpne den på siden «Møter».",
    },
    follow: FollowWords {
        heading: "Oppfølging",
        lead: "Det dere har bestemt, på tvers av møtene. Det som haster mest, står først.",
        none: "Ingen beslutninger å følge opp ennå. De kommer hit når dere bestemmer noe i et møte, eller når du åpner et referat du har fått.",
        own: "Mine tiltak",
        own_none: "Ingen ennå. Merk en beslutning med «Dette gjelder meg», eller legg til et eget tiltak.",
        late: "Over fristen",
        soon: "De neste to ukene",
        later: "Senere eller uten frist",
        closed: "Gjort eller lagt bort",
        add_own: "Legg til tiltaket",
        own_text: "Eget tiltak",
        mine: "Dette gjelder meg",
        no_due: "Uten frist",
        due: |day| format!("Innen {day}"),
        from: |title| format!("Fra «{title}»"),
    },
    back: BackWords {
        outcome: "Dette kom fram i møtet",
        whole: "Les hele referatet",
        mine_told: "Appen kan ikke vite hva som gjelder deg. Det du merker, kommer under «Mine tiltak» i oppfølgingen og går ikke til noen andre.",
        then_now: "Før og nå",
        then: "Først skrev du",
        now: "Nå står det",
        changed: "Hva har endret seg, og hvorfor?",
        changed_hint: "Bare du ser dette.",
        last: "Dette ble dere enige om sist",
        in_file_same: "Du har dette referatet fra før.",
        in_file_own: "Du leder dette møtet på denne enheten. Referatet ditt blir ikke endret.",
        in_file: |title| {
            format!(
                "Referatet fra «{title}» blir lagt ved siden av svarene dine. Ingenting du har skrevet, blir endret."
            )
        },
        in_file_newer: |title| format!("En nyere utgave av referatet fra «{title}»."),
    },
    threads: ThreadWords {
        heading: "Oppsummering på tvers",
        lead: "Referater fra flere grupper eller møter, side ved side: hva dere er enige om, hva dere ser ulikt på, og hva som er åpent.",
        none: "Ingen referater ennå. Hent inn referatfiler på siden «Møter», eller lagre referatet fra et møte du leder.",
        meetings: "Møter som er med",
        common: "Dette går igjen",
        single: "Dette kom opp ett sted",
        prompts: "Svar på samme spørsmål",
        decided: "Beslutninger",
        open: "Åpne spørsmål",
        nothing: "Ikke noe her ennå.",
        own_hint: "Skriv med egne ord. Det blir med når du lagrer oppsummeringen.",
        meeting: "Møte",
        print: "Skriv ut",
        markdown: "Lagre som tekst (Markdown)",
        csv: "Lagre som regneark (CSV)",
        own: [
            "Dette er vi enige om på tvers",
            "Dette ser vi ulikt på",
            "Dette må vi finne ut av",
        ],
    },
    table: TableWords {
        section: "Del",
        text: "Tekst",
        status: "Status",
        statuses: ["Åpen", "Gjort", "Lagt bort"],
        cards: |n| {
            if n == 1 {
                "1 lapp.".into()
            } else {
                format!("{n} lapper.")
            }
        },
    },
};
