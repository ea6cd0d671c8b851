//! Bokmål.

use chrono::{Datelike, NaiveDate};

use super::{
    BesideWords, FormWords, GatherWords, GroupWords, HeadWords, ListWords, MeetingTexts,
    MinutesWords, NamingWords, ShowWords,
};

/// The words.
pub const MEETING: MeetingTexts = MeetingTexts {
    room: super::room::nb::ROOM,
    head: HeadWords {
        nav: "Sidene i møtet",
        overview: "Møtet",
        gather: "Bidrag",
        run: "Gjennomføring",
        screen: "Storskjerm",
        cards: "Lapper",
        decisions: "Beslutninger",
        minutes: "Referat",
        untitled: "Møte uten navn ennå",
        missing: "Dette møtet finnes ikke her",
        missing_told: "Møter blir bare lagret på enheten der de er planlagt eller hentet inn. Har du fått møtet som fil eller lenke, kan du hente det inn på siden «Møter».",
        to_list: "Gå til møtene",
    },
    beside: BesideWords {
        heading: "Det ble skrevet to steder i samme felt",
        told: "Begge tekstene er tatt vare på. Velg hva som skal stå i feltet.",
        shown: "Dette står i feltet nå:",
        other: "Dette ble skrevet i et annet vindu:",
        keep: "Behold det som står",
        take: "Bruk det andre",
        both: "Ta med begge, under hverandre",
    },
    list: ListWords {
        heading: "Møter",
        lead: "Her planlegger du møter du skal lede, og her finner du møter du skal til.",
        plan_one: "Planlegg et møte",
        plan_this: "Planlegg dette møtet",
        yours: "Møtene dine",
        none: "Ingen møter ennå. Planlegg et selv, eller hent inn et du har fått som fil eller lenke.",
        led_here: "Du leder møtet",
        led_elsewhere: "Du skal delta",
        no_date: "Dagen er ikke bestemt",
        past: "Har vært",
        import: "Hent inn et møte",
        import_told: "Har du fått et møte fra den som leder det, åpner du fila her. Du kan også lime inn teksten.",
        next: "Neste møte",
        prepare: "Forbered deg:",
        open: "Åpne møtet",
        ics: "Legg i kalenderen (.ics)",
        in_file: |title| format!("Møtet «{title}» blir lagt i møtelista di."),
        in_file_newer: |title| format!("En nyere utgave av «{title}» tar plassen til den du har."),
        in_file_same: "Du har dette møtet fra før.",
        in_file_led: "Du leder dette møtet på denne enheten. Planen din blir ikke endret.",
        in_file_older: |title| {
            format!(
                "Dette er en eldre utgave av «{title}» enn den du har. Ta den inn bare hvis den som leder møtet, sendte den til deg nå."
            )
        },
        plan_prompts: |n| match n {
            0 => "Ingen spørsmål å forberede.".to_owned(),
            1 => "Ett spørsmål å forberede.".to_owned(),
            n => format!("{n} spørsmål å forberede."),
        },
        plan_host: |host| format!("Bidrag leveres på {host}."),
        changed: "Endret:",
        now: |before, after| format!("«{before}» er blitt «{after}»"),
        now_host: |before, after| match (before, after) {
            (Some(before), Some(after)) => {
                format!("bidrag leveres på {after}, ikke lenger på {before}")
            }
            (None, Some(after)) => format!("bidrag leveres på {after}"),
            _ => "lenken til levering er tatt bort".to_owned(),
        },
        now_address: |host| format!("lenken til levering på {host} er en annen"),
        now_delivery: "hvordan eller når bidrag leveres",
        now_prompts: |new, gone, reworded| {
            super::listed(
                "spørsmål",
                [(new, "nye"), (gone, "tatt ut"), (reworded, "med andre ord")],
            )
        },
        now_phases: "tidsplanen",
        more_prompts: |n| format!("og {n} til"),
        ics_how: "Slik kommer møtet inn i din egen kalender",
        ics_steps: [
            "PC og Mac: Åpne fila og velg Lagre. I Outlook på nettet og nye Outlook velger du «Legg til kalender» og «Last opp fra fil».",
            "Google Kalender: Velg Innstillinger og «Importer og eksporter» på en PC.",
            "iPhone, iPad og Android: Send fila til deg selv på e-post, og åpne vedlegget.",
            "Blir møtet endret, lagrer du fila på nytt og legger den inn på samme måte.",
        ],
        link_name: "Møtet i lenken",
    },
    naming: NamingWords {
        anonymous: "Uten navn",
        named: "Med navn",
        anonymous_told: "Møtet er uten navn. Navn i filer blir tatt bort før noe lagres. Teams, OneDrive og e-post viser likevel hvem som sendte fila.",
        named_told: "Møtet er med navn. Navnet følger bidraget hvis den som skriver, oppgir det selv.",
        anonymous_you: "Møtet er uten navn. Navnet ditt blir ikke med i fila, og den som leder møtet, kan ikke se hvem som skrev hva. Teams, OneDrive og e-post viser likevel hvem som sendte fila.",
        named_you: "Møtet er med navn. Du velger selv om navnet ditt skal stå i fila.",
    },
    form: FormWords {
        heading: "Planlegg et møte",
        lead: "Alt du skriver, blir lagret på denne enheten mens du skriver. Du kan endre planen helt til møtet begynner.",
        about: "Hva møtet handler om",
        from_course: "Fellesmøte i kurset",
        from_nothing: "Ingen: jeg lager mitt eget",
        title: "Navn på møtet",
        title_missing: "Skriv et navn på møtet, så andre kjenner det igjen.",
        prompts: "Spørsmål deltakerne forbereder",
        prompts_told: "Velg få. Ett godt spørsmål er ofte nok.",
        own_prompt: "Eget spørsmål",
        add_prompt: "Legg til spørsmålet",
        remove: "Fjern",
        when: "Når og hvor",
        date: "Dag",
        time: "Klokkeslett",
        place: "Sted",
        naming: "Med eller uten navn",
        naming_hint: "Velg før noen skriver. Uten navn er et godt valg når dere er minst fem. På en liten skole kan dere bli enige om å vise navn.",
        delivery: "Levering",
        how: "Hvor og hvordan",
        how_hint: "For eksempel: Legg fila i mappa «Fellesmøte» i Teams.",
        link: "Lenke til mappa",
        link_wrong: "Lenken må begynne med https:// og kan ikke ha mellomrom.",
        by: "Leveringsfrist",
        expected: "Antall bidrag dere venter",
        minutes: "Tiden i møtet",
        available: "Minutter dere har",
        template: "Oppsett",
        templates: [
            "5 alene, 15 i gruppe, 10 i plenum",
            "12 alene, 13 i gruppe, 5 i plenum",
            "Manuset på kurssiden",
            "Egne faser",
        ],
        use_template: "Bruk oppsettet",
        no_script: "Denne delen av kurset har ikke noe manus her. Åpne kurssiden først, og trykk «Planlegg dette møtet» der.",
        phase_titles: ["Tenk alene", "Snakk i gruppe", "Del i plenum"],
        phase: |n| format!("Fase {n}"),
        phase_title: "Hva dere gjør",
        phase_mode: "Hvordan",
        phase_minutes: "Minutter",
        add_phase: "Legg til en fase",
        sum: |sum, of| {
            if sum == of {
                format!("Delene bruker alle {of} minuttene.")
            } else {
                format!("Delene bruker {sum} minutter. Dere har {of}.")
            }
        },
        group_size: "Deltakere i hver gruppe",
        per_person: "Minutter til hver i runden",
        short_round: |title, has, needs| {
            format!(
                "«{title}» har {has} minutter, men runden trenger {needs} for at alle skal få ordet."
            )
        },
        save: "Lagre og gå til møtet",
    },
    show: ShowWords {
        next: "Neste steg",
        next_share: "Del møtet med deltakerne, så de kan forberede seg.",
        next_gather: "Samle bidragene når de kommer. Du kan gjøre det flere ganger.",
        to_gather: "Samle bidrag",
        one_device: "Er din den eneste enheten i rommet? Skriv inn det gruppene sier, under «Bidrag».",
        prepares: "Dette forbereder deltakerne",
        no_prompts: "Ingen spørsmål ennå.",
        plan: "Plan for møtet",
        print_plan: "Skriv ut planen",
        deliver_by: |day| format!("Lever senest {day}."),
        folder: "Mappa du leverer i",
        share: "Del møtet",
        share_told: "Fila inneholder hele planen. Lenken og koden inneholder bare det deltakerne trenger. Innholdet står bak # i lenken og blir ikke sendt til noen server.",
        save_file: "Lagre møtefila",
        send: "Del fila",
        copy_link: "Kopier lenken",
        copy_text: "Kopier som tekst",
        copied: "Kopiert. Lim det inn der deltakerne ser det.",
        by_hand: "Nettleseren lot ikke Møteklar kopiere. Merk teksten og kopier den selv.",
        saved: "Se etter fila i nedlastingsmappa.",
        share_refused: "Ingenting ble delt. Lagre fila i stedet, og legg den der deltakerne finner den.",
        code: "Vis QR-kode",
        code_alt: "QR-kode med lenke til møtet",
        code_long: "Møtet har for mye tekst til en QR-kode. Bruk fila eller lenken.",
        edit: "Endre planen",
        edited_told: "Har du delt møtet før, må du dele det på nytt når du har endret det.",
        delete: "Slett møtet her",
        deleted: "Møtet er slettet fra møtelista.",
        undo: "Angre",
        answer_here: "Svarene dine er private. Ingenting blir delt før du velger det.",
        on_page: "Les siden i kurset",
        bring: "Velg hva du tar med",
        sheet: "Mitt møteark",
    },
    groups: GroupWords {
        heading: "Grupper",
        told: "Lim inn ett navn per linje. Skriv fag eller trinn etter semikolon, så blir gruppene satt sammen på tvers.",
        kept: "Navnene blir ikke med i noen fil, heller ikke i kopien din. Gruppene blir slettet når du åpner «Møter» etter møtedagen.",
        list: "Navneliste",
        draw: "Trekk grupper",
        none: "Lim inn minst ett navn først.",
        forget: "Slett gruppene",
        group: |n| format!("Gruppe {n}"),
        roles: ["ordstyrer og tidtaker", "sekretær", "utfordrer"],
        print: "Skriv ut gruppeark",
        people: "Deltakere",
        answer: "Gruppas svar",
        answer_told: "Er du sekretær? Skriv det gruppa er enig om, og lever fila til den som leder møtet.",
        name: "Gruppas navn eller nummer",
        name_missing: "Skriv hvilken gruppe dere er, så lederen kan skille svarene fra hverandre.",
        nothing: "Skriv minst ett svar først.",
        save: "Lagre gruppas svar",
    },
    gather: GatherWords {
        lead: "Slipp filer her, velg dem eller lim inn tekst. Du ser hva som skjer med hver fil, før noe blir hentet inn.",
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
        expected: "Hvor mange bidrag venter dere?",
        files: "Filer",
        choose: "Velg filer",
        drop: "Du kan også slippe opptil 200 filer, en mappe eller en .zip hvor som helst på siden.",
        folder: "Velg en hel mappe",
        folder_told: "Bare nye filer som slutter på .json, .txt eller .zip, kommer med.",
        folder_again: "Les mappa på nytt",
        receipts: "Kvitteringene, alfabetisk",
        receipts_told: "Les dem opp eller vis dem, så kan hver og en finne sin egen.",
        names: "Navn som er oppgitt",
        none_yet: "Ingen bidrag ennå. Møtet kan holdes likevel.",
        why_kind: |kind| {
            format!(
                "Dette er ikke et bidrag, men {kind}. Åpne fila under «Møter» eller «Dine data»."
            )
        },
        why_other_meeting: "Laget for et annet møte. Fila er ikke hentet inn.",
        why_other_prompts: "Svarene hører til andre spørsmål enn dem i dette møtet. Fila er ikke hentet inn.",
        why_some_other: |n| {
            if n == 1 {
                "Ett svar hører til et annet spørsmål. Det blir med under «Andre spørsmål».".into()
            } else {
                format!("{n} svar hører til andre spørsmål. De blir med under «Andre spørsmål».")
            }
        },
        why_version: "Skrevet med en annen utgave av kurset.",
        why_older: "En nyere utgave er hentet inn.",
        why_beside: "To ulike filer har samme merke. Begge blir vist.",
        why_name: "Møtet er uten navn. Navnet i fila blir ikke lagret, og fila får derfor nye kvitteringsord.",
        damaged: |n| format!("{n} lagrede bidrag kan ikke leses. Hent dem inn på nytt."),
        type_in: "Skriv inn for andre",
        type_in_told: "For det som er sagt høyt eller skrevet på papir.",
        for_whom: "Hvem har svart?",
        for_one: "En deltaker",
        for_group: "En gruppe",
        who_name: "Navn (valgfritt)",
        add: "Legg til svaret",
        typed_name: "Skrevet inn her",
        added: "Svaret er lagt til.",
    },
    minutes: MinutesWords {
        about: "Om møtet",
        groups: "Gruppene",
        decisions: "Beslutninger",
        open: "Åpne spørsmål",
        other: "Andre spørsmål",
        anonymous: "Møtet var uten navn.",
        named: "Møtet var med navn.",
        starred: "Viktig: ",
        try_out: "Dette prøver vi",
        who: "Hvem",
        by: "Innen",
        sign: "Slik ser vi at det virker",
        day,
        delivered: |n, of| match of {
            Some(of) => format!("{n} av {of} leverte bidrag."),
            None if n == 1 => "Én leverte bidrag.".into(),
            None => format!("{n} leverte bidrag."),
        },
        phase: |title, minutes| format!("{title}: {minutes} minutter"),
        hands: |n| {
            if n == 1 {
                "1 rakk opp hånda.".into()
            } else {
                format!("{n} rakk opp hånda.")
            }
        },
        hidden: |n| {
            if n == 1 {
                "1 lapp er skjult.".into()
            } else {
                format!("{n} lapper er skjult.")
            }
        },
    },
};

/// `23. november 2026 kl. 14.30`
pub fn day(date: NaiveDate, time: Option<&str>) -> String {
    let months =
        "januar februar mars april mai juni juli august september oktober november desember";
    let month = months.split(' ').nth(date.month0() as usize);
    let day = format!(
        "{}. {} {}",
        date.day(),
        month.unwrap_or_default(),
        date.year()
    );
    match time {
        Some(time) => format!("{day} kl. {}", time.replace(':', ".")),
        None => day,
    }
}
