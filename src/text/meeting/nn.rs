//! Nynorsk.

use super::{
    BesideWords, FormWords, GatherWords, GroupWords, HeadWords, ListWords, MeetingTexts,
    MinutesWords, NamingWords, ShowWords, nb,
};

/// The words.
pub const MEETING: MeetingTexts = MeetingTexts {
    room: super::room::nn::ROOM,
    head: HeadWords {
        nav: "Sidene i møtet",
        overview: "Møtet",
        gather: "Bidrag",
        run: "Gjennomføring",
        screen: "Storskjerm",
        cards: "Lappar",
        decisions: "Avgjerder",
        minutes: "Referat",
        untitled: "Møte utan namn enno",
        missing: "Dette møtet finst ikkje her",
        missing_told: "Møte blir berre lagra på eininga der dei er planlagde eller henta inn. Har du fått møtet som fil eller lenkje, kan du hente det inn på sida «Møte».",
        to_list: "Gå til møta",
    },
    beside: BesideWords {
        heading: "Det blei skrive to stader i same feltet",
        told: "Begge tekstane er tekne vare på. Vel kva som skal stå i feltet.",
        shown: "Dette står i feltet no:",
        other: "Dette blei skrive i eit anna vindauge:",
        keep: "Behald det som står",
        take: "Bruk det andre",
        both: "Ta med begge, under kvarandre",
    },
    list: ListWords {
        heading: "Møte",
        lead: "Her planlegg du møte du skal leie, og her finn du møte du skal til.",
        plan_one: "Planlegg eit møte",
        plan_this: "Planlegg dette møtet",
        yours: "Møta dine",
        none: "Ingen møte enno. Planlegg eitt sjølv, eller hent inn eitt du har fått som fil eller lenkje.",
        led_here: "Du leier møtet",
        led_elsewhere: "Du skal delta",
        no_date: "Dagen er ikkje bestemt",
        past: "Har vore",
        import: "Hent inn eit møte",
        import_told: "Har du fått eit møte frå den som leier det, opnar du fila her. Du kan òg lime inn teksten.",
        next: "Neste møte",
        prepare: "Førebu deg:",
        open: "Opne møtet",
        ics: "Legg i kalenderen (.ics)",
        in_file: |title| format!("Møtet «{title}» blir lagt i møtelista di."),
        in_file_newer: |title| format!("Ei nyare utgåve av «{title}» tek plassen til den du har."),
        in_file_same: "Du har dette møtet frå før.",
        in_file_older: |title| {
            format!(
                "Dette er ei eldre utgåve av «{title}» enn den du har. Ta ho inn berre om den som leier møtet, sende ho til deg no."
            )
        },
        plan_prompts: |n| match n {
            0 => "Ingen spørsmål å førebu.".to_owned(),
            1 => "Eitt spørsmål å førebu.".to_owned(),
            n => format!("{n} spørsmål å førebu."),
        },
        plan_host: |host| format!("Bidrag blir leverte på {host}."),
        changed: "Endra:",
        now: |before, after| format!("«{before}» er blitt «{after}»"),
        now_host: |before, after| match (before, after) {
            (Some(before), Some(after)) => {
                format!("bidrag blir leverte på {after}, ikkje lenger på {before}")
            }
            (None, Some(after)) => format!("bidrag blir leverte på {after}"),
            _ => "lenkja til levering er teken bort".to_owned(),
        },
        now_address: |host| format!("lenkja til levering på {host} er ei anna"),
        now_delivery: "korleis eller når bidrag blir leverte",
        now_prompts: |new, gone, reworded| {
            super::listed(
                "spørsmål",
                [
                    (new, "nye"),
                    (gone, "tekne ut"),
                    (reworded, "med andre ord"),
                ],
            )
        },
        now_phases: "tidsplanen",
        more_prompts: |n| format!("og {n} til"),
        ics_how: "Slik kjem møtet inn i din eigen kalender",
        ics_steps: [
            "PC og Mac: Opne fila og vel Lagre. I Outlook på nettet og nye Outlook vel du «Legg til kalender» og «Last opp frå fil».",
            "Google Kalender: Vel Innstillingar og «Importer og eksporter» på ein PC.",
            "iPhone, iPad og Android: Send fila til deg sjølv på e-post, og opne vedlegget.",
            "Blir møtet endra, lagrar du fila på nytt og legg ho inn på same måten.",
        ],
        in_file_led: "Du leier dette møtet på denne eininga. Planen din blir ikkje endra.",
        link_name: "Møtet i lenkja",
    },
    naming: NamingWords {
        anonymous: "Utan namn",
        named: "Med namn",
        anonymous_told: "Møtet er utan namn. Namn i filer blir tekne bort før noko blir lagra. Teams, OneDrive og e-post viser likevel kven som sende fila.",
        named_told: "Møtet er med namn. Namnet følgjer bidraget dersom den som skriv, oppgir det sjølv.",
        anonymous_you: "Møtet er utan namn. Namnet ditt blir ikkje med i fila, og den som leier møtet, kan ikkje sjå kven som skreiv kva. Teams, OneDrive og e-post viser likevel kven som sende fila.",
        named_you: "Møtet er med namn. Du vel sjølv om namnet ditt skal stå i fila.",
    },
    form: FormWords {
        heading: "Planlegg eit møte",
        lead: "Alt du skriv, blir lagra på denne eininga medan du skriv. Du kan endre planen heilt til møtet byrjar.",
        about: "Kva møtet handlar om",
        from_course: "Fellesmøte i kurset",
        from_nothing: "Ingen: eg lagar mitt eige",
        title: "Namn på møtet",
        title_missing: "Skriv eit namn på møtet, så andre kjenner det att.",
        prompts: "Spørsmål deltakarane førebur",
        prompts_told: "Vel få. Eitt godt spørsmål er ofte nok.",
        own_prompt: "Eige spørsmål",
        add_prompt: "Legg til spørsmålet",
        remove: "Fjern",
        when: "Når og kvar",
        date: "Dag",
        time: "Klokkeslett",
        place: "Stad",
        naming: "Med eller utan namn",
        naming_hint: "Vel før nokon skriv. Utan namn er eit godt val når de er minst fem. På ein liten skule kan de bli einige om å vise namn.",
        delivery: "Levering",
        how: "Kvar og korleis",
        how_hint: "Til dømes: Legg fila i mappa «Fellesmøte» i Teams.",
        link: "Lenkje til mappa",
        link_wrong: "Lenkja må byrje med https:// og kan ikkje ha mellomrom.",
        by: "Leveringsfrist",
        expected: "Talet på bidrag de ventar",
        minutes: "Tida i møtet",
        available: "Minutt de har",
        template: "Oppsett",
        templates: [
            "5 åleine, 15 i gruppe, 10 i plenum",
            "12 åleine, 13 i gruppe, 5 i plenum",
            "Manuset på kurssida",
            "Eigne fasar",
        ],
        use_template: "Bruk oppsettet",
        no_script: "Denne delen av kurset har ikkje noko manus her. Opne kurssida først, og trykk «Planlegg dette møtet» der.",
        phase_titles: ["Tenk åleine", "Snakk i gruppe", "Del i plenum"],
        phase: |n| format!("Fase {n}"),
        phase_title: "Kva de gjer",
        phase_mode: "Korleis",
        phase_minutes: "Minutt",
        add_phase: "Legg til ein fase",
        sum: |sum, of| {
            if sum == of {
                format!("Delane bruker alle dei {of} minutta.")
            } else {
                format!("Delane bruker {sum} minutt. De har {of}.")
            }
        },
        group_size: "Deltakarar i kvar gruppe",
        per_person: "Minutt til kvar i runden",
        short_round: |title, has, needs| {
            format!(
                "«{title}» har {has} minutt, men runden treng {needs} for at alle skal få ordet."
            )
        },
        save: "Lagre og gå til møtet",
    },
    show: ShowWords {
        next: "Neste steg",
        next_share: "Del møtet med deltakarane, så dei kan førebu seg.",
        next_gather: "Samle bidraga når dei kjem. Du kan gjere det fleire gonger.",
        to_gather: "Samle bidrag",
        one_device: "Er di den einaste eininga i rommet? Skriv inn det gruppene seier, under «Bidrag».",
        prepares: "Dette førebur deltakarane",
        no_prompts: "Ingen spørsmål enno.",
        plan: "Plan for møtet",
        print_plan: "Skriv ut planen",
        deliver_by: |day| format!("Lever seinast {day}."),
        folder: "Mappa du leverer i",
        share: "Del møtet",
        share_told: "Fila inneheld heile planen. Lenkja og koden inneheld berre det deltakarane treng. Innhaldet står bak # i lenkja og blir ikkje sendt til nokon tenar.",
        save_file: "Lagre møtefila",
        send: "Del fila",
        copy_link: "Kopier lenkja",
        copy_text: "Kopier som tekst",
        copied: "Kopiert. Lim det inn der deltakarane ser det.",
        by_hand: "Nettlesaren lét ikkje Møteklar kopiere. Merk teksten og kopier han sjølv.",
        saved: "Sjå etter fila i nedlastingsmappa.",
        share_refused: "Ingenting blei delt. Lagre fila i staden, og legg henne der deltakarane finn henne.",
        code: "Vis QR-kode",
        code_alt: "QR-kode med lenkje til møtet",
        code_long: "Møtet har for mykje tekst til ein QR-kode. Bruk fila eller lenkja.",
        edit: "Endre planen",
        edited_told: "Har du delt møtet før, må du dele det på nytt når du har endra det.",
        delete: "Slett møtet her",
        deleted: "Møtet er sletta frå møtelista.",
        undo: "Angre",
        answer_here: "Svara dine er private. Ingenting blir delt før du vel det.",
        on_page: "Les sida i kurset",
        bring: "Vel kva du tek med",
        sheet: "Møtearket mitt",
    },
    groups: GroupWords {
        heading: "Grupper",
        told: "Lim inn eitt namn per linje. Skriv fag eller trinn etter semikolon, så blir gruppene sette saman på tvers.",
        kept: "Namna blir ikkje med i noka fil, heller ikkje i kopien din. Gruppene blir sletta når du opnar «Møte» etter møtedagen.",
        list: "Namneliste",
        draw: "Trekk grupper",
        none: "Lim inn minst eitt namn først.",
        forget: "Slett gruppene",
        group: |n| format!("Gruppe {n}"),
        roles: ["ordstyrar og tidtakar", "sekretær", "utfordrar"],
        print: "Skriv ut gruppeark",
        people: "Deltakarar",
        answer: "Svaret frå gruppa",
        answer_told: "Er du sekretær? Skriv det gruppa er einig om, og lever fila til den som leier møtet.",
        name: "Namnet eller nummeret på gruppa",
        name_missing: "Skriv kva gruppe de er, så leiaren kan skilje svara frå kvarandre.",
        nothing: "Skriv minst eitt svar først.",
        save: "Lagre svaret frå gruppa",
    },
    gather: GatherWords {
        lead: "Slepp filer her, vel dei eller lim inn tekst. Du ser kva som skjer med kvar fil, før noko blir henta inn.",
        delivered: |n, of| match of {
            Some(of) => format!("{n} levert av {of}"),
            None => format!("{n} levert"),
        },
        groups: |n| {
            if n == 1 {
                "1 gruppe har svart".into()
            } else {
                format!("{n} grupper har svart")
            }
        },
        expected: "Kor mange bidrag ventar de?",
        files: "Filer",
        choose: "Vel filer",
        drop: "Du kan òg sleppe opptil 200 filer, ei mappe eller ein .zip kvar som helst på sida.",
        folder: "Vel ei heil mappe",
        folder_told: "Berre nye filer som sluttar på .json, .txt eller .zip, kjem med.",
        folder_again: "Les mappa på nytt",
        receipts: "Kvitteringane, alfabetisk",
        receipts_told: "Les dei opp eller vis dei, så kan kvar og ein finne sin eigen.",
        names: "Namn som er oppgitte",
        none_yet: "Ingen bidrag enno. Møtet kan haldast likevel.",
        why_kind: |kind| {
            format!(
                "Dette er ikkje eit bidrag, men {kind}. Opne fila under «Møte» eller «Dine data»."
            )
        },
        why_other_meeting: "Laga for eit anna møte. Fila er ikkje henta inn.",
        why_other_prompts: "Svara høyrer til andre spørsmål enn dei i dette møtet. Fila er ikkje henta inn.",
        why_some_other: |n| {
            if n == 1 {
                "Eitt svar høyrer til eit anna spørsmål. Det blir med under «Andre spørsmål»."
                    .into()
            } else {
                format!("{n} svar høyrer til andre spørsmål. Dei blir med under «Andre spørsmål».")
            }
        },
        why_version: "Skriven med ei anna utgåve av kurset.",
        why_older: "Ei nyare utgåve er henta inn.",
        why_beside: "To ulike filer har same merke. Begge blir viste.",
        why_name: "Møtet er utan namn. Namnet i fila blir ikkje lagra, og fila får difor nye kvitteringsord.",
        damaged: |n| format!("{n} lagra bidrag kan ikkje lesast. Hent dei inn på nytt."),
        type_in: "Skriv inn for andre",
        type_in_told: "For det som er sagt høgt eller skrive på papir.",
        for_whom: "Kven har svart?",
        for_one: "Ein deltakar",
        for_group: "Ei gruppe",
        who_name: "Namn (valfritt)",
        add: "Legg til svaret",
        typed_name: "Skrive inn her",
        added: "Svaret er lagt til.",
    },
    minutes: MinutesWords {
        about: "Om møtet",
        groups: "Gruppene",
        decisions: "Avgjerder",
        open: "Opne spørsmål",
        other: "Andre spørsmål",
        anonymous: "Møtet var utan namn.",
        named: "Møtet var med namn.",
        starred: "Viktig: ",
        try_out: "Dette prøver vi",
        who: "Kven",
        by: "Innan",
        sign: "Slik ser vi at det verkar",
        day: nb::day,
        delivered: |n, of| match of {
            Some(of) => format!("{n} av {of} leverte bidrag."),
            None if n == 1 => "Éin leverte bidrag.".into(),
            None => format!("{n} leverte bidrag."),
        },
        phase: |title, minutes| format!("{title}: {minutes} minutt"),
        hands: |n| {
            if n == 1 {
                "1 rekte opp handa.".into()
            } else {
                format!("{n} rekte opp handa.")
            }
        },
        hidden: |n| {
            if n == 1 {
                "1 lapp er skjult.".into()
            } else {
                format!("{n} lappar er skjulte.")
            }
        },
    },
};
