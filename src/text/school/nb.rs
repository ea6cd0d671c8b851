//! Bokmål.

use super::*;

fn advise(advice: &Advice, name: &NameOf<'_>, date: &DateIn<'_>) -> String {
    match advice {
        Advice::Order {
            module,
            first,
            missing: true,
            reason,
        } => format!(
            "{} er ikke med, men {} er det. {reason}",
            name(first.as_str()),
            name(module.as_str())
        ),
        Advice::Order {
            module,
            first,
            reason,
            ..
        } => format!(
            "{} kommer før {}. {reason}",
            name(module.as_str()),
            name(first.as_str())
        ),
        Advice::Short {
            module,
            weeks,
            least,
        } => format!(
            "{} har {}. Pakken regner med minst {least}. Med færre uker blir det lite tid til å prøve ut mellom møtene.",
            name(module.as_str()),
            few(*weeks, "uke", "uker")
        ),
        Advice::NoMeeting { module } => format!(
            "{} har ingen møter. Det er i møtene det hver og en har tenkt, blir felles.",
            name(module.as_str())
        ),
        Advice::Hours {
            module,
            hours,
            usual: [from, to],
        } => format!(
            "{} har {}. Pakken regner med {from}–{to} timer for hver lærer.",
            name(module.as_str()),
            few(*hours, "time", "timer")
        ),
        Advice::Time { module, needs, has } => format!(
            "{} trenger {} timer, men skolen har {} timer utviklingstid i de ukene. Gi modulen flere uker, eller ta tid fra noe annet.",
            name(module.as_str()),
            needs.div_ceil(60),
            has / 60
        ),
        Advice::DayOff { meeting } => format!(
            "Møtet {} i {} er lagt til en fridag eller en eksamensdag.",
            date(meeting.date),
            name(meeting.module.as_str())
        ),
        Advice::Summer { module } => format!(
            "Sommerferien deler {} i to. Legg gjerne inn et kort møte i august der dere henter fram tråden.",
            name(module.as_str())
        ),
        Advice::Start { day, .. } => format!("{} er en fridag eller en eksamensdag.", date(*day)),
        Advice::NextYear { end } => format!(
            "Løpet går over i neste skoleår og er ferdig {}. Det er lov, og pakken tåler det. Tenk gjennom hvem som slutter og begynner.",
            date(*end)
        ),
        Advice::NoRoom { modules } => format!(
            "Det er ikke plass til {modules} av modulene. Se etter en ferie som varer for lenge."
        ),
    }
}

fn ready(ready: Ready) -> &'static str {
    match ready {
        Ready::Autumn => "Høstferie",
        Ready::Christmas => "Juleferie",
        Ready::Winter => "Vinterferie",
        Ready::Easter => "Påskeferie",
        Ready::LabourDay => "1. mai",
        Ready::ConstitutionDay => "17. mai",
        Ready::Ascension => "Kristi himmelfartsdag",
        Ready::WhitMonday => "2. pinsedag",
        Ready::Summer => "Sommerferie",
    }
}

fn kind(kind: PeriodKind) -> &'static str {
    match kind {
        PeriodKind::Holiday => "Fri",
        PeriodKind::Planning => "Planleggingsdag",
        PeriodKind::Exam => "Eksamen",
    }
}

fn few(n: u64, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// The texts.
pub const SCHOOL: School = School {
    name: "Skolen",
    common: Common {
        months: [
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember",
        ],
        weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag"],
        date: |day, month, year| format!("{day}. {month} {year}"),
        day: |day, month| format!("{day}. {month}"),
        week: |week| format!("uke {week}"),
        weeks: |from, to| {
            if from == to {
                format!("uke {from}")
            } else {
                format!("uke {from}–{to}")
            }
        },
        none: "ingen",
        print: "Skriv ut",
        markdown: "Lagre som tekst (Markdown)",
        up: "Flytt opp",
        down: "Flytt ned",
        remove: "Ta bort",
        removed: "Tatt bort.",
        put_back: "Angre",
        other_value: "Skrevet et annet sted:",
        use_other: "Bruk denne",
        keep_this: "Behold den over",
        table: "Vis som tabell",
        saved_file: "Fila ligger i nedlastingsmappa.",
        file_holds: "Dette er alt fila inneholder",
        show_bytes: "Vis fila slik den er",
        too_large: "Dette ble for stort for én fil.",
        open_import: "Hent en fil",
        choose: "Velg",
        text: "Tekst",
    },
    desk: Desk {
        heading: "Skolen",
        lead: "Verktøy for deg som leder: legg løpet, lag planen sammen med dem det gjelder, og se hvor dere er på vei.",
        private: "Herfra er det ingen vei inn til noens private notater. Du ser bare det folk selv har levert.",
        begin: "Begynn med framdriftsplanen",
        begin_told: "Vil du først snakke med noen? Det er lurt. Under finner du tekster til personalet, eieren og de tillitsvalgte.",
        tools: "Verktøyene",
        tool: [
            (
                "Framdriftsplan",
                "Hvilke moduler, når, og hvor mange møter. Med ferier, planleggingsdager og kalenderfil.",
            ),
            (
                "Skolens plan",
                "Ti felt, hvem som er spurt, og andre skolers planer ved siden av.",
            ),
            (
                "Tavla",
                "Situasjonen i dag, situasjonen dere ønsker, og så tiltakene.",
            ),
            (
                "Prinsippene",
                "De sju for elevene ved siden av de sju for fellesskapet. Vurder selv, og se spredningen.",
            ),
            ("Arenaene", "Hvem møtes hvor, hvor ofte og om hva."),
            ("Oppsummering", "Tråder på tvers av grupper og møter."),
            (
                "Støtte utenfra",
                "Hva dere vil ha fra universitet eller høgskole, og hva som er klart til neste samling.",
            ),
        ],
        nothing: "Ikke begynt",
        modules_planned: |n| count(n, "modul planlagt", "moduler planlagt"),
        fields_filled: |n| format!("{n} av 10 felt"),
        notes: |n| count(n, "lapp", "lapper"),
        ready_texts: "Ferdige tekster til oppstarten",
        ready_told: "Kopier, endre og skriv ut.",
        ready: [
            (
                "Til personalet",
                &[
                    "I år skal vi arbeide sammen med læreplanverket. Vi tar utgangspunkt i en kompetansepakke med seks moduler. Først leser, ser og skriver hver og en litt alene. Så møtes vi, går i grupper og blir enige om noe vi vil prøve.",
                    "Det du skriver alene, er ditt. Det ligger på din egen enhet, og verken ledelsen eller noen andre kan se det. Du velger selv hva du tar med til et møte, om du vil levere noe skriftlig, og om navnet ditt skal stå på.",
                    "Vi bruker fellestid til dette, og vi tar bort noe annet for å få plass. Planen for året får dere som en fil og på papir. Den er et forslag til vi har snakket om den sammen.",
                    "Vi begynner med å se på hvordan det er her i dag, og hvordan vi vil ha det. Ta med ett eksempel fra din egen undervisning til første møte.",
                ],
            ),
            (
                "Til skoleeieren",
                &[
                    "Skolen vår skal arbeide med kompetansepakken for læreplanverket. Vi regner med fire til seks uker og åtte til ti timer på hver modul, og vi tar heller få moduler grundig enn alle fort.",
                    "Vedlagt er planen vår i ti felt. Vi vil gjerne høre hva du mener før den blir endelig.",
                    "Fra deg trenger vi tre ting: at utviklingstiden får være i fred for andre oppgaver, at skolelederne får møtes og dele erfaringer, og at du hjelper oss i kontakt med et universitet eller en høgskole gjennom den kollektive ordningen for kompetanseutvikling.",
                    "Vi sender deg ikke oversikt over hva den enkelte læreren har gjort. Det har vi ikke selv heller.",
                ],
            ),
            (
                "Saksliste: første møte med de tillitsvalgte",
                &[
                    "1. Hvorfor dette, og hvorfor nå? Ledelsen legger fram bakgrunnen. De tillitsvalgte sier hva de hører fra medlemmene.",
                    "2. Tiden. Hvor mye av fellestiden og planleggingstiden går med? Hva tar vi bort?",
                    "3. Hva er frivillig, og hva er felles? Å lese og skrive er forberedelse. Å levere skriftlig er frivillig.",
                    "4. Personvern. Notatene blir på den enkeltes enhet. Svar blir ikke vist når færre enn fem har levert, med mindre vi har avtalt noe annet.",
                    "5. Hvem leder møtene, og hvordan setter vi sammen grupper?",
                    "6. Hva skal avgjøres i dag, hva skal medlemmene få uttale seg om, og når møtes vi igjen?",
                ],
            ),
        ],
        handed_in: "Levert til skolen",
        handed_in_none: "Ingenting er hentet inn. Bidrag henter du på tavla og under prinsippene.",
        handed_in_people: |n| match n {
            Some(0) => "Ingen har levert bidrag til tavla.".into(),
            Some(n) => format!("{n} har levert bidrag til tavla."),
            None => "Færre enn fem har levert bidrag til tavla. Da viser vi ikke tallet.".into(),
        },
        handed_in_module: |module, n| match n {
            Some(n) => format!("{module}: {n}"),
            None => format!("{module}: færre enn fem"),
        },
        hand_over: "Gi hele skrivebordet videre",
        hand_over_told: "Til en assisterende leder eller den som tar over etter deg. Fila slås sammen med det mottakeren har fra før.",
        hand_over_never: "Fila inneholder også det personalet har levert. Gi den bare til den som skal lede. Notatene dine og din egen vurdering av prinsippene er ikke med.",
        hand_over_save: "Lagre fil til neste leder",
        sheets: [
            "Framdriftsplanen",
            "Skolens plan",
            "Tavla",
            "Avtaler om prinsippene",
            "Arenaene",
            "Støtte utenfra",
        ],
        received: |n| count(n, "fil fra andre", "filer fra andre"),
        import: "Hent en fil fra en annen leder",
        import_told: "Skrivebordet etter forrige leder, eller en annen skoles plan. Du ser hva som skjer før det skjer, og kan angre.",
    },
    run: RunWords {
        heading: "Framdriftsplan",
        lead: "Modulene lagt ut over skoleåret, med ferier og møter. Alt her er råd du kan gå bort fra.",
        empty: "Ingen plan ennå. Få et forslag med alle modulene, og flytt på det etterpå.",
        propose: "Lag et forslag",
        import: "Har du fått planen fra lederen din?",
        import_told: "Velg fila, så ser du den her og på forsiden.",
        frame: "Rammer",
        school: ("Skole", "Står øverst på utskriften."),
        start: ("Første dag", "Uken denne dagen er i, er den første."),
        weekday: "Fast møtedag",
        time: "Møtene begynner",
        minutes: "Minutter per møte",
        has: (
            "Utviklingstid i uken, i minutter",
            "Det skolen faktisk har til dette. La det stå tomt hvis dere ikke vet.",
        ),
        autumn: "Høstferie",
        winter: "Vinterferie",
        modules: "Modulene",
        modules_told: "Uker er arbeidsuker. Ferier og eksamensuker kommer i tillegg.",
        weeks: "Uker",
        pause: "Uker med annet først",
        meetings: "Møter per del",
        hours: "Timer per lærer",
        shorter: "Én uke kortere",
        longer: "Én uke lengre",
        earlier: "Én uke tidligere",
        later: "Én uke senere",
        left_out: "Ikke med i løpet",
        take_in: |module| format!("Ta med {module}"),
        module: |number, title| format!("Modul {number}: {title}"),
        advice: "Å tenke på",
        advice_none: "Planen holder seg innenfor det pakken regner med.",
        advice_told: "Ingenting av dette stopper dere.",
        advise,
        calendar: "Kalenderen",
        picture: |from, to| format!("Framdriftsplan fra {from} til {to}."),
        picture_module: |module, weeks, meetings| format!("{module}: {weeks}. Møter: {meetings}."),
        picture_off: |what| format!("Fri og eksamen: {what}."),
        today: "I dag",
        legend_work: "Arbeid med modulen",
        legend_meeting: "Møte",
        legend_off: "Fri",
        legend_exam: "Eksamen",
        legend_planning: "Planleggingsdag",
        col_when: "Når",
        col_what: "Hva",
        col_meeting: "Møter",
        meeting_list: "Møtene",
        meeting_title: |module, part| format!("{module}, del {part}"),
        meeting_nth: |nth, of| format!("møte {nth} av {of}"),
        meeting_date: |title| format!("Egen dato for {title}"),
        periods: "Ferier, planleggingsdager og eksamen",
        periods_told: "Feriene er et forslag. Sjekk dem mot skoleruta i kommunen eller fylket, og legg til planleggingsdager og eksamensuker.",
        ready,
        kind,
        period_add: "Legg til en periode",
        period_name: "Navn",
        period_kind: "Type",
        from: "Fra",
        to: "Til og med",
        off: "Ikke hos oss",
        year: |from, to| format!("Skoleåret {from}–{to}"),
        ics: "Lagre møtene til kalenderen (.ics)",
        to_staff: "Gi planen til personalet",
        to_staff_told: "Bare framdriftsplanen. Utviklingstiden du har regnet med, er ikke med.",
        to_staff_save: "Lagre fil til personalet",
        from_leader: "Planen fra lederen din",
        from_leader_told: "Hent en ny fil når planen endrer seg. Den nyeste gjelder.",
        forget: "Ta bort denne planen",
        standing: |week, module, part| format!("Uke {week}: modul {module}, {part}"),
        part: |from, to| {
            if from == to {
                format!("del {from}")
            } else {
                format!("del {from}–{to}")
            }
        },
        standing_off: |week| format!("Uke {week}: fri"),
        standing_between: |week| format!("Uke {week}: ingen modul"),
        next_meeting: |date| format!("Neste møte {date}"),
    },
    plan: PlanWords {
        heading: "Skolens plan",
        lead: "Lag den sammen med ledergruppa. Kort er bra: to–tre setninger i hvert felt holder.",
        fields: [
            (
                "1. Skole og skoleslag",
                "Fjellbyen skole, 1.–10. trinn, 38 lærere.",
            ),
            (
                "2. Oppstart",
                "Planleggingsdagen i august. Ledergruppa begynner tre uker før.",
            ),
            (
                "3. Forventet varighet",
                "To skoleår. Modul 0, 1 og 3 det første året, 2, 4 og 5 det andre. Vi tar heller færre moduler enn å skynde oss.",
            ),
            (
                "4. Slik involverer vi eier, tillitsvalgte og personale",
                "Tillitsvalgte og verneombud er med fra første utkast. Personalet får utkastet til uttalelse i juni. Eieren får planen før den blir endelig, og en samtale hvert halvår.",
            ),
            (
                "5. Læringsarenaer og bruken av dem",
                "Fellesmøte annenhver onsdag, 90 minutter: grupper på tvers. Teamtid uka imellom: prøve ut og dele. Fagseksjonene tar modul 2.",
            ),
            (
                "6. Slik følger jeg som leder opp",
                "Jeg går gjennom modulen før de andre, er med i gruppene uten å lede dem, og spør på hvert møte hva vi prøvde siden sist.",
            ),
            (
                "7. Forventninger til profesjonsfellesskapet",
                "At alle forbereder seg og deler noe fra egen praksis. At det er lov å være uenig og usikker. At vi prøver ut det vi blir enige om.",
            ),
            (
                "8. Forventninger til eieren",
                "At fellestida får være i fred. At rektorene møtes om dette tre ganger i året. At eieren spør hva vi lærer, ikke bare hvor langt vi er kommet.",
            ),
            (
                "9. Samarbeid med andre skoler",
                "Vi bytter planer og erfaringer med naboskolen etter hver modul, og de besøker et fellesmøte hos oss i mars.",
            ),
            (
                "10. Kollektiv kompetanseutvikling",
                "Vi melder behov gjennom kommunen for støtte fra universitetet til å lede lærende møter. (Fra 2026 har kollektiv kompetanseutvikling i barnehage og grunnskole tatt over for den desentraliserte ordningen. Videregående har egne regler. Spør eieren hvem dere samarbeider med.)",
            ),
        ],
        example: "Se et eksempel",
        asked: "Hvem er spurt før det er bestemt?",
        asked_told: "Kryss av når de faktisk har fått si sin mening, ikke når de er informert.",
        parties: ["Personalet", "Tillitsvalgte", "Skoleeieren"],
        party_asked: "Har fått uttale seg",
        party_when: "Når",
        party_how: "Hva de sa, og hva vi endret",
        decided: ("Bestemt dato", "Tomt betyr at planen er et utkast."),
        too_early: |who| {
            format!(
                "Planen er bestemt før disse hadde uttalt seg: {who}. Spør dem nå, og åpne planen igjen om det trengs."
            )
        },
        share: "Del med andre skoler eller eieren",
        share_told: "Velg feltene som skal være med. Hvem som er spurt, følger ikke med.",
        share_none: "Velg minst ett felt som det står noe i.",
        share_save: "Lagre fil til andre skoler",
        others: "Planene ved siden av hverandre",
        others_none: "Ingen andre planer ennå. Be en annen skole lagre planen sin som fil, og hent den her.",
        others_told: "For eiere og nettverk. Nederst står det hver skole venter av eieren.",
        ours: "Vår plan",
        nameless: "Skole uten navn",
        expects: "Venter av eieren",
        import: "Hent en annen skoles plan",
    },
    board: BoardWords {
        heading: "Tavla",
        lead: "Først situasjonen i dag, så situasjonen dere ønsker, og først da tiltakene.",
        target: (
            "Bildet av det vi vil",
            "Én eller to setninger alle kan si til en kollega.",
        ),
        target_text: "Lærere og ledere her tolker, forstår og bruker læreplanverket slik at det blir best mulig for elevene våre.",
        target_use: "Begynn med pakkens målbilde, i våre ord",
        by: "Innen",
        lists: [
            (
                "Situasjonen i dag",
                "Hva gjør vi nå? Skriv det dere ser, ikke det dere mener om det.",
            ),
            (
                "Ønsket situasjon",
                "Hva gjør vi da? Skriv slik at en kan se det.",
            ),
            ("Tiltak", "Hva gjør vi for å komme dit?"),
            (
                "Hvordan vet vi at vi er på rett vei?",
                "Tegn en elev, en forelder eller en kollega kan legge merke til.",
            ),
        ],
        empty: [
            "Ingen lapper ennå. Begynn med én ting dere er enige om.",
            "Ingen lapper ennå.",
            "Ingen tiltak ennå.",
            "Ingen tegn ennå.",
        ],
        add: ["Ny lapp", "Ny lapp", "Nytt tiltak", "Nytt tegn"],
        measures_first: "Vent gjerne med tiltakene til det står noe i begge listene over. Da vet dere hva de skal føre fra og til.",
        ties_from: "Tar tak i",
        ties_to: "Fører til",
        loose: "Dette tiltaket mangler feste i den ene enden.",
        picture: "Bildet av tavla",
        picture_empty: "Bildet kommer når det er noe på tavla.",
        picture_told: |today, wanted, measures| {
            format!(
                "Tavle med {} for i dag, {} for ønsket situasjon og {measures} tiltak.",
                count(today, "lapp", "lapper"),
                count(wanted, "lapp", "lapper")
            )
        },
        picture_measure: |text, from, to| format!("«{text}» går fra {from} til {to}."),
        layer: "Hører til",
        layers: [
            ("Kjernen", "Trivsel, trygghet, danning og læring."),
            (
                "Resultat",
                "Det elevene får med seg: grunnlag for utdanning, arbeid og samfunn, og for å forstå seg selv og andre.",
            ),
            (
                "Prosess",
                "Det som skjer i undervisningen: de sju prinsippene.",
            ),
            (
                "Kultur",
                "Det som skjer mellom kolleger: felles refleksjon, dømmekraft, rom for spørsmål.",
            ),
            (
                "Ledelse",
                "Det ledelsen gjør: samarbeid, tillit, at alle får brukt det de er gode på.",
            ),
            (
                "Regionalt samarbeid",
                "Det skolene får til sammen med andre.",
            ),
        ],
        layers_heading: "Tegnene, lag for lag",
        layers_told: "Innerst er det skolen er til for. Lagene utenfor skal bære det.",
        voices: "Bidrag fra personalet",
        voices_told: "Hent filene folk leverte etter modul 0. Samle dem under temaer, bli enige, og sett temaet på tavla.",
        voices_none: "Ingen bidrag er hentet.",
        voices_hidden: "Færre enn fem har levert. Vent med å vise svarene på storskjerm til det er flere, eller til dere er enige om det.",
        group: "Tema",
        groups: "Temaer",
        group_none: "Uten tema",
        group_add: "Nytt tema",
        group_name: "Hva handler det om?",
        group_count: |n| count(n, "bidrag", "bidrag"),
        to_today: "Sett på tavla: i dag",
        to_wanted: "Sett på tavla: ønsket",
        placed: "Satt på tavla.",
        then: "Da og nå",
        then_told: "Ta vare på tavla slik den er etter modul 0. I modul 5 ser dere den ved siden av slik det er blitt.",
        remember: "Ta vare på tavla slik den er i dag",
        then_on: |date| format!("Slik var det {date}"),
        now: "Slik er det nå",
    },
    principles: PrincipleWords {
        heading: "Prinsippene",
        lead: "Sju prinsipper for god læring. De gjelder for elevene, og de gjelder for oss som lærer sammen.",
        pupils: "For elevene",
        community: "For profesjonsfellesskapet",
        seven: [
            (
                "Elever og lærere vet hvor de skal, og hvor langt de er kommet",
                "Vi vet hva vi utvikler, og hvor langt vi er kommet",
            ),
            (
                "Undervisningen tar hensyn til hva elevene kan og har opplevd",
                "Opplegget tar hensyn til at vi starter ulike steder",
            ),
            (
                "Elevene får noe å strekke seg etter",
                "Vi får utfordringer, ikke bare informasjon",
            ),
            (
                "Elevene er med og forstår hvordan de selv lærer",
                "Vi eier prosessen og forstår den",
            ),
            (
                "Elevene snakker og samarbeider om faget",
                "Vi lærer i samtale",
            ),
            (
                "Miljøet tar hensyn til relasjoner, motivasjon og følelser",
                "Det er trygt nok til å være uenig og usikker",
            ),
            (
                "Elevene får gå i dybden og se sammenhenger",
                "Vi tar færre temaer og viser sammenhengen mellom dem",
            ),
        ],
        source: "Etter NOU 2014: 7, kapittel 3, med våre egne ord.",
        rate: "Min vurdering",
        rate_told: "Privat. Den blir på enheten din til du selv leverer den.",
        value: "Hvor godt stemmer det her?",
        why: "Hvorfor? Et eksempel",
        scale: [
            "1 – stemmer ikke",
            "2 – stemmer litt",
            "3 – både og",
            "4 – stemmer ganske godt",
            "5 – stemmer helt",
        ],
        give: "Levere vurderingen",
        give_told: "Frivillig. Uten navn er det ikke noe i fila som sier hvem du er eller når du skrev den. Rekkefølgen er trukket. Sender du den i Teams eller e-post, ser mottakeren likevel hvem den kom fra.",
        give_none: "Gi minst én vurdering først.",
        give_name: ("Navn (bare hvis du vil)", "Tomt betyr uten navn."),
        give_save: "Lagre fil til den som leder",
        receipt: "Kvittering",
        staff: "Det personalet har levert",
        staff_told: "Spredningen for hvert prinsipp. Et gjennomsnitt alene skjuler at folk ser det forskjellig.",
        agreed: (
            "Vi har avtalt å vise svar også når det er færre enn fem",
            "Bare når personalet og de tillitsvalgte er enige.",
        ),
        term: "Vurderingene gjelder",
        term_name: |year, autumn| format!("{} {year}", if autumn { "høsten" } else { "våren" }),
        import: "Hent vurderinger",
        none: "Ingen vurderinger er hentet.",
        hidden: "Færre enn fem svar. Vises ikke.",
        spread: "Spredning",
        spread_told: |what, [a, b, c, d, e]| {
            format!("{what}: {a} ga 1, {b} ga 2, {c} ga 3, {d} ga 4 og {e} ga 5.")
        },
        reasons: "Begrunnelser",
        own_over_time: "Mine vurderinger over tid",
    },
    arenas: ArenaWords {
        heading: "Arenaene",
        lead: "Hvem møtes hvor og hvor ofte, og hva skal dere arbeide med der? Da ser dere om modulene får plass.",
        empty: "Ingen arenaer ennå. Begynn med de vanligste, og endre dem etterpå.",
        propose: "Sett inn de vanligste",
        proposals: [
            [
                "Fellestid",
                "Hele personalet",
                "Annenhver uke",
                "Fellesmøter: individuelt, grupper på tvers, plenum",
            ],
            [
                "Teamtid",
                "Lærerne på trinnet",
                "Hver uke",
                "Prøve ut mellom møtene og dele det en så",
            ],
            [
                "Fagseksjon",
                "Lærere i samme fag",
                "En gang i måneden",
                "Modul 2: planen i eget fag",
            ],
            [
                "Ledermøte",
                "Ledergruppa",
                "Hver uke",
                "Gå gjennom modulen først, samle tråder etterpå",
            ],
        ],
        add: "Ny arena",
        members: ["Arena", "Hvem", "Hvor ofte", "Hva vi arbeider med her"],
        minutes: "Minutter",
    },
    support: SupportWords {
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
        done: "Gjort",
        network: ("Nettverk av skoler", "Hva bytter vi med hverandre?"),
        network_fields: [
            ("Skolene vi samarbeider med", "Og hvem som er kontakt."),
            (
                "Planer vi bytter",
                "For eksempel skolens plan, tavla uten bidrag, eller en møteplan som virket.",
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
    },
};
