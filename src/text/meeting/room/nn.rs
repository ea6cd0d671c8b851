//! Nynorsk.

use super::{
    BackWords, CardWords, DecideWords, FollowWords, ProtocolWords, RoomTexts, RunWords,
    ScreenWords, TableWords, ThreadWords,
};

/// The words.
pub const ROOM: RoomTexts = RoomTexts {
    run: RunWords {
        lead: "Du bestemmer når de går vidare. Møtet går aldri til neste del av seg sjølv, og kvar del kan opnast igjen.",
        no_phases: "Planen har ingen delar enno. Legg dei inn, så kan du ta tida her.",
        to_plan: "Gå til planen",
        phases: "Delane i møtet",
        not_begun: "Møtet har ikkje byrja.",
        begin: "Start med første del",
        start: "Start tida",
        pause: "Pause",
        go_on: "Hald fram",
        plus_one: "+1 minutt",
        plus_five: "+5 minutt",
        hide_time: "Skjul tida",
        show_time: "Vis tida",
        time_hidden: "Tida er skjult.",
        reset: "Nullstill tida",
        next: "Neste del",
        previous: "Førre del",
        go_to: "Gå til",
        here: "De er her",
        over: "over tida",
        keys: "Tastar",
        keys_told: "Når du står i denne ruta: pil høgre og pil venstre skiftar del, + gir eitt minutt til, og S skjuler eller viser tida.",
        prompt: "Spørsmål på skjermen",
        screen: "Storskjerm",
        screen_told: "Storskjermen er eit eige vindauge med berre spørsmål, tid og lappar utan namn. Dra vindauget over til projektoren. Speglar du skjermen din i staden, er notat og namn skjulte til du ber om dei.",
        open_screen: "Opne storskjerm",
        blocked: "Nettlesaren stoppa vindauget. Bruk lenkja:",
        shows: "Storskjermen viser",
        notes_show: "Vis notata mine",
        notes_hide: "Skjul notata mine",
        notes: "Notata mine",
        notes_told: "Berre du ser dei. Dei går ikkje til storskjermen og ikkje inn i referatet.",
        notes_all: "For heile møtet",
        notes_phase: "For denne delen",
        script: "Frå møteplanen",
        to_cards: "Gå til lappane",
        marks: [
            "Tida går.",
            "Halve tida er gått.",
            "Eitt minutt att.",
            "Tida er ute. Gå vidare når de er klare.",
        ],
        show: ["Spørsmål og tid", "Lappane", "Temaa", "Ingenting"],
    },
    screen: ScreenWords {
        waiting: "Storskjermen ventar på møtet. Opne «Gjennomføring» eller «Lappane» i det andre vindauget.",
        full: "Fullskjerm",
        time_up: "Tida er ute",
        starred: "Viktig",
        cards: |n| {
            if n == 1 {
                "1 lapp".into()
            } else {
                format!("{n} lappar")
            }
        },
        hands: |n| {
            if n == 1 {
                "1 hand".into()
            } else {
                format!("{n} hender")
            }
        },
    },
    cards: CardWords {
        lead: "Samle lappane under tema. Vel temaet på lappen, eller dra han dit.",
        none: "Ingen lappar enno. Hent inn bidrag, eller skriv inn det som blir sagt.",
        to_gather: "Gå til bidraga",
        few: "Færre enn fem har levert. Då er det lett å gjette kven som har skrive kva. Les heller opp svara, eller bli einige om å vise namn.",
        new_theme: "Nytt tema",
        add_theme: "Legg til temaet",
        loose: "Utan tema",
        groups: "Svara frå gruppene, side om side",
        no_theme: "Utan tema",
        star: "Viktig",
        hide: "Skjul for andre",
        more: "Meir",
        merge: "Slå saman med",
        merge_none: "Vel ein lapp",
        part: "Ta ut igjen",
        with: "Slått saman med denne",
        decide: "Lag ei avgjerd",
        decided: "Avgjerda ligg under «Avgjerder».",
        hands: "Hender i vêret",
        rename: "Namn på temaet",
        remove: "Fjern temaet",
        empty_theme: "Ingen lappar her enno. Dra dei hit, eller vel temaet på lappen.",
        undo: "Angre det siste",
        overview: "Temaa etter storleik",
        theme: "Tema",
        cards: "Lappar",
        names_agree: "Vi er einige om å vise namn",
        names_show: "Vis namna",
        names_hide: "Skjul namna",
        names_told: "Namn blir berre viste her hos deg og i referatet, aldri på storskjermen.",
        prompt: "Vis lappar til",
        all_prompts: "Alle spørsmål",
        print: "Skriv ut lappane",
        show_screen: "Vis lappane på storskjermen",
        to_decisions: "Gå til avgjerdene",
        theme_of: |text| format!("Tema for lappen «{text}»"),
        moved: |theme| format!("Flytta til «{theme}»."),
        count: |n| {
            if n == 1 {
                "1 lapp".into()
            } else {
                format!("{n} lappar")
            }
        },
        overview_alt: |told| format!("Temaa etter talet på lappar: {told}."),
    },
    decide: DecideWords {
        lead: "Få og tydelege avgjerder verkar best. Skriv roller, ikkje namn.",
        before: "Opne avgjerder frå før",
        before_none: "Ingen opne avgjerder frå tidlegare møte.",
        ours: "Avgjerder i dette møtet",
        none: "Ingen avgjerder enno. Lag ei her, eller frå ein lapp.",
        new: "Ny avgjerd",
        text: "Dette er vi einige om",
        try_out: "Dette prøver vi",
        who: "Kven",
        who_hint: "Ei rolle eller eit team, ikkje eit namn",
        due: "Innan",
        sign: "Slik ser vi at det verkar",
        remove: "Fjern",
        removed: "Avgjerda er fjerna.",
        undo: "Angre",
        status: "Status",
        ics: "Legg i kalenderen (.ics)",
        to_minutes: "Gå til referatet",
        number: |n| format!("Avgjerd {n}"),
    },
    protocol: ProtocolWords {
        lead: "Referatet blir laga av det de har gjort så langt, også om møtet stoppar halvvegs. Alt kan endrast.",
        edit: "Rediger",
        done: "Ferdig",
        anew: "Skriv på nytt frå møtet",
        edited: "Endra av deg",
        empty: "Ikkje noko her enno.",
        print: "Skriv ut referatet",
        markdown: "Lagre som tekst (Markdown)",
        csv: "Lagre som rekneark (CSV)",
        file: "Lagre referatfila",
        file_told: "Send referatfila til alle som var med. Når dei opnar henne i Møteklar, ser dei resultatet ved sida av eigne svar.",
        send: "Del fila",
        saved: "Lagra i nedlastingsmappa.",
        failed: "Referatet er for langt for éi fil. Kort ned den lengste delen, og prøv igjen.",
        delete_heading: "Etter møtet",
        delete_told: "Når referatet er sendt, treng du ikkje bidraga lenger. Slettinga fjernar filene, lappane og sitata i referatet på denne eininga. Ho kan ikkje angrast. Tala og avgjerdene blir ståande.",
        keep_quotes: "La sitata stå i referatet her",
        delete: "Slett innhenta bidrag",
        deleted: "Bidraga er sletta på denne eininga. Kopiar i Teams, i e-post og i nedlastingsmappa må slettast der.",
        delete_failed: "Nettlesaren lét ikkje Møteklar slette bidraga. Prøv på nytt.",
        received: "Referatet du har fått",
        received_none: "Du har ikkje fått referatet frå dette møtet enno. Får du fila, kan du opne henne på sida «Møte».",
    },
    follow: FollowWords {
        heading: "Oppfølging",
        lead: "Det de har bestemt, på tvers av møta. Det som hastar mest, står først.",
        none: "Ingen avgjerder å følgje opp enno. Dei kjem hit når de bestemmer noko i eit møte, eller når du opnar eit referat du har fått.",
        own: "Tiltaka mine",
        own_none: "Ingen enno. Merk ei avgjerd med «Dette gjeld meg», eller legg til eit eige tiltak.",
        late: "Over fristen",
        soon: "Dei neste to vekene",
        later: "Seinare eller utan frist",
        closed: "Gjort eller lagt bort",
        add_own: "Legg til tiltaket",
        own_text: "Eige tiltak",
        mine: "Dette gjeld meg",
        no_due: "Utan frist",
        due: |day| format!("Innan {day}"),
        from: |title| format!("Frå «{title}»"),
    },
    back: BackWords {
        outcome: "Dette kom fram i møtet",
        whole: "Les heile referatet",
        mine_told: "Appen kan ikkje vite kva som gjeld deg. Det du merkjer, kjem under «Tiltaka mine» i oppfølginga og går ikkje til nokon andre.",
        then_now: "Før og no",
        then: "Først skreiv du",
        now: "No står det",
        changed: "Kva har endra seg, og kvifor?",
        changed_hint: "Berre du ser dette.",
        last: "Dette blei de einige om sist",
        in_file_same: "Du har dette referatet frå før.",
        in_file_own: "Du leier dette møtet på denne eininga. Referatet ditt blir ikkje endra.",
        in_file: |title| {
            format!(
                "Referatet frå «{title}» blir lagt ved sida av svara dine. Ingenting du har skrive, blir endra."
            )
        },
        in_file_newer: |title| format!("Ei nyare utgåve av referatet frå «{title}»."),
    },
    threads: ThreadWords {
        heading: "Oppsummering på tvers",
        lead: "Referat frå fleire grupper eller møte, side om side: kva de er einige om, kva de ser ulikt på, og kva som er ope.",
        none: "Ingen referat enno. Hent inn referatfiler på sida «Møte», eller lagre referatet frå eit møte du leier.",
        meetings: "Møte som er med",
        common: "Dette går igjen",
        single: "Dette kom opp éin stad",
        prompts: "Svar på same spørsmål",
        decided: "Avgjerder",
        open: "Opne spørsmål",
        nothing: "Ikkje noko her enno.",
        own_hint: "Skriv med eigne ord. Det blir med når du lagrar oppsummeringa.",
        meeting: "Møte",
        print: "Skriv ut",
        markdown: "Lagre som tekst (Markdown)",
        csv: "Lagre som rekneark (CSV)",
        own: [
            "Dette er vi einige om på tvers",
            "Dette ser vi ulikt på",
            "Dette må vi finne ut av",
        ],
    },
    table: TableWords {
        section: "Del",
        text: "Tekst",
        status: "Status",
        statuses: ["Open", "Gjord", "Lagd bort"],
        cards: |n| {
            if n == 1 {
                "1 lapp.".into()
            } else {
                format!("{n} lappar.")
            }
        },
    },
};
