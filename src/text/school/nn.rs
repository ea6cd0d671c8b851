//! Nynorsk.

use super::*;

fn advise(advice: &Advice, name: &NameOf<'_>, date: &DateIn<'_>) -> String {
    match advice {
        Advice::Order {
            module,
            first,
            missing: true,
            reason,
        } => format!(
            "{} er ikkje med, men {} er det. {reason}",
            name(first.as_str()),
            name(module.as_str())
        ),
        Advice::Order {
            module,
            first,
            reason,
            ..
        } => format!(
            "{} kjem før {}. {reason}",
            name(module.as_str()),
            name(first.as_str())
        ),
        Advice::Short {
            module,
            weeks,
            least,
        } => format!(
            "{} har {}. Pakka reknar med minst {least}. Med færre veker blir det lita tid til å prøve ut mellom møta.",
            name(module.as_str()),
            few(*weeks, "veke", "veker")
        ),
        Advice::NoMeeting { module } => format!(
            "{} har ingen møte. Det er i møta det kvar og ein har tenkt, blir felles.",
            name(module.as_str())
        ),
        Advice::Hours {
            module,
            hours,
            usual: [from, to],
        } => format!(
            "{} har {}. Pakka reknar med {from}–{to} timar for kvar lærar.",
            name(module.as_str()),
            few(*hours, "time", "timar")
        ),
        Advice::Time { module, needs, has } => format!(
            "{} treng {} timar, men skulen har {} timar utviklingstid i dei vekene. Gi modulen fleire veker, eller ta tid frå noko anna.",
            name(module.as_str()),
            needs.div_ceil(60),
            has / 60
        ),
        Advice::DayOff { meeting } => format!(
            "Møtet {} i {} er lagt til ein fridag eller ein eksamensdag.",
            date(meeting.date),
            name(meeting.module.as_str())
        ),
        Advice::Summer { module } => format!(
            "Sommarferien deler {} i to. Legg gjerne inn eit kort møte i august der de hentar fram tråden.",
            name(module.as_str())
        ),
        Advice::Start { day, .. } => format!("{} er ein fridag eller ein eksamensdag.", date(*day)),
        Advice::NextYear { end } => format!(
            "Løpet går over i neste skuleår og er ferdig {}. Det er lov, og pakka toler det. Tenk gjennom kven som sluttar og kven som byrjar.",
            date(*end)
        ),
        Advice::NoRoom { modules } => format!(
            "Det er ikkje plass til {modules} av modulane. Sjå etter ein ferie som varer for lenge."
        ),
    }
}

fn ready(ready: Ready) -> &'static str {
    match ready {
        Ready::Autumn => "Haustferie",
        Ready::Christmas => "Juleferie",
        Ready::Winter => "Vinterferie",
        Ready::Easter => "Påskeferie",
        Ready::LabourDay => "1. mai",
        Ready::ConstitutionDay => "17. mai",
        Ready::Ascension => "Kristi himmelfartsdag",
        Ready::WhitMonday => "2. pinsedag",
        Ready::Summer => "Sommarferie",
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
    name: "Skulen",
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
        weekdays: ["måndag", "tysdag", "onsdag", "torsdag", "fredag"],
        date: |day, month, year| format!("{day}. {month} {year}"),
        day: |day, month| format!("{day}. {month}"),
        week: |week| format!("veke {week}"),
        weeks: |from, to| {
            if from == to {
                format!("veke {from}")
            } else {
                format!("veke {from}–{to}")
            }
        },
        none: "ingen",
        print: "Skriv ut",
        markdown: "Lagre som tekst (Markdown)",
        up: "Flytt opp",
        down: "Flytt ned",
        remove: "Ta bort",
        removed: "Teke bort.",
        put_back: "Angre",
        other_value: "Skrive ein annan stad:",
        use_other: "Bruk denne",
        keep_this: "Behald den over",
        table: "Vis som tabell",
        saved_file: "Fila ligg i nedlastingsmappa.",
        file_holds: "Dette er alt fila inneheld",
        show_bytes: "Vis fila slik ho er",
        too_large: "Dette vart for stort for éi fil.",
        open_import: "Hent ei fil",
        choose: "Vel",
        text: "Tekst",
    },
    desk: Desk {
        heading: "Skulen",
        lead: "Verktøy for deg som leier: legg løpet, lag planen saman med dei det gjeld, og sjå kvar de er på veg.",
        private: "Herifrå er det ingen veg inn til dei private notata til nokon. Du ser berre det folk sjølve har levert.",
        begin: "Byrj med framdriftsplanen",
        begin_told: "Vil du først snakke med nokon? Det er lurt. Under finn du tekstar til personalet, eigaren og dei tillitsvalde.",
        tools: "Verktøya",
        tool: [
            (
                "Framdriftsplan",
                "Kva modular, når, og kor mange møte. Med feriar, planleggingsdagar og kalenderfil.",
            ),
            (
                "Planen til skulen",
                "Ti felt, kven som er spurde, og planane til andre skular ved sida av.",
            ),
            (
                "Tavla",
                "Situasjonen i dag, situasjonen de ønskjer, og så tiltaka.",
            ),
            (
                "Prinsippa",
                "Dei sju for elevane ved sida av dei sju for fellesskapen. Vurder sjølv, og sjå spreiinga.",
            ),
            ("Arenaene", "Kven møtest kvar, kor ofte og om kva."),
            ("Oppsummering", "Trådar på tvers av grupper og møte."),
            (
                "Støtte utanfrå",
                "Kva de vil ha frå universitet eller høgskule, og kva som er klart til neste samling.",
            ),
        ],
        nothing: "Ikkje byrja",
        modules_planned: |n| count(n, "modul planlagd", "modular planlagde"),
        fields_filled: |n| format!("{n} av 10 felt"),
        notes: |n| count(n, "lapp", "lappar"),
        ready_texts: "Ferdige tekstar til oppstarten",
        ready_told: "Kopier, endre og skriv ut.",
        ready: [
            (
                "Til personalet",
                &[
                    "I år skal vi arbeide saman med læreplanverket. Vi tek utgangspunkt i ei kompetansepakke med seks modular. Først les, ser og skriv kvar og ein litt åleine. Så møtest vi, går i grupper og blir einige om noko vi vil prøve.",
                    "Det du skriv åleine, er ditt. Det ligg på di eiga eining, og korkje leiinga eller nokon andre kan sjå det. Du vel sjølv kva du tek med til eit møte, om du vil levere noko skriftleg, og om namnet ditt skal stå på.",
                    "Vi bruker fellestid til dette, og vi tek bort noko anna for å få plass. Planen for året får de som ei fil og på papir. Han er eit forslag til vi har snakka om han saman.",
                    "Vi byrjar med å sjå på korleis det er her i dag, og korleis vi vil ha det. Ta med eitt døme frå di eiga undervisning til første møte.",
                ],
            ),
            (
                "Til skuleeigaren",
                &[
                    "Skulen vår skal arbeide med kompetansepakka for læreplanverket. Vi reknar med fire til seks veker og åtte til ti timar på kvar modul, og vi tek heller få modular grundig enn alle fort.",
                    "Vedlagd er planen vår i ti felt. Vi vil gjerne høyre kva du meiner før han blir endeleg.",
                    "Frå deg treng vi tre ting: at utviklingstida får vere i fred for andre oppgåver, at skuleleiarane får møtast og dele erfaringar, og at du hjelper oss i kontakt med eit universitet eller ein høgskule gjennom den kollektive ordninga for kompetanseutvikling.",
                    "Vi sender deg ikkje oversikt over kva den enkelte læraren har gjort. Det har vi ikkje sjølve heller.",
                ],
            ),
            (
                "Sakliste: første møte med dei tillitsvalde",
                &[
                    "1. Kvifor dette, og kvifor no? Leiinga legg fram bakgrunnen. Dei tillitsvalde seier kva dei høyrer frå medlemmene.",
                    "2. Tida. Kor mykje av fellestida og planleggingstida går med? Kva tek vi bort?",
                    "3. Kva er frivillig, og kva er felles? Å lese og skrive er førebuing. Å levere skriftleg er frivillig.",
                    "4. Personvern. Notata blir på eininga til den enkelte. Svar blir ikkje viste når færre enn fem har levert, med mindre vi har avtalt noko anna.",
                    "5. Kven leier møta, og korleis set vi saman grupper?",
                    "6. Kva skal avgjerast i dag, kva skal medlemmene få uttale seg om, og når møtest vi igjen?",
                ],
            ),
        ],
        handed_in: "Levert til skulen",
        handed_in_none: "Ingenting er henta inn. Bidrag hentar du på tavla og under prinsippa.",
        handed_in_people: |n| match n {
            Some(0) => "Ingen har levert bidrag til tavla.".into(),
            Some(n) => format!("{n} har levert bidrag til tavla."),
            None => "Færre enn fem har levert bidrag til tavla. Då viser vi ikkje talet.".into(),
        },
        handed_in_module: |module, n| match n {
            Some(n) => format!("{module}: {n}"),
            None => format!("{module}: færre enn fem"),
        },
        hand_over: "Gi heile skrivebordet vidare",
        hand_over_told: "Til ein assisterande leiar eller den som tek over etter deg. Fila blir slått saman med det mottakaren har frå før.",
        hand_over_never: "Fila inneheld òg det personalet har levert. Gi ho berre til den som skal leie. Notata dine og di eiga vurdering av prinsippa er ikkje med.",
        hand_over_save: "Lagre fil til neste leiar",
        sheets: [
            "Framdriftsplanen",
            "Planen til skulen",
            "Tavla",
            "Avtalar om prinsippa",
            "Arenaene",
            "Støtte utanfrå",
        ],
        received: |n| count(n, "fil frå andre", "filer frå andre"),
        import: "Hent ei fil frå ein annan leiar",
        import_told: "Skrivebordet etter førre leiar, eller planen til ein annan skule. Du ser kva som skjer før det skjer, og kan angre.",
    },
    run: RunWords {
        heading: "Framdriftsplan",
        lead: "Modulane lagde ut over skuleåret, med feriar og møte. Alt her er råd du kan gå bort frå.",
        empty: "Ingen plan enno. Få eit forslag med alle modulane, og flytt på det etterpå.",
        propose: "Lag eit forslag",
        import: "Har du fått planen frå leiaren din?",
        import_told: "Vel fila, så ser du planen her og på framsida.",
        frame: "Rammer",
        school: ("Skule", "Står øvst på utskrifta."),
        start: ("Første dag", "Veka denne dagen er i, er den første."),
        weekday: "Fast møtedag",
        time: "Møta byrjar",
        minutes: "Minutt per møte",
        has: (
            "Utviklingstid i veka, i minutt",
            "Det skulen faktisk har til dette. La det stå tomt om de ikkje veit.",
        ),
        autumn: "Haustferie",
        winter: "Vinterferie",
        modules: "Modulane",
        modules_told: "Veker er arbeidsveker. Feriar og eksamensveker kjem i tillegg.",
        weeks: "Veker",
        pause: "Veker med anna først",
        meetings: "Møte per del",
        hours: "Timar per lærar",
        shorter: "Éi veke kortare",
        longer: "Éi veke lengre",
        earlier: "Éi veke tidlegare",
        later: "Éi veke seinare",
        left_out: "Ikkje med i løpet",
        take_in: |module| format!("Ta med {module}"),
        module: |number, title| format!("Modul {number}: {title}"),
        advice: "Å tenkje på",
        advice_none: "Planen held seg innanfor det pakka reknar med.",
        advice_told: "Ingenting av dette stoppar dykk.",
        advise,
        calendar: "Kalenderen",
        picture: |from, to| format!("Framdriftsplan frå {from} til {to}."),
        picture_module: |module, weeks, meetings| format!("{module}: {weeks}. Møte: {meetings}."),
        picture_off: |what| format!("Fri og eksamen: {what}."),
        today: "I dag",
        legend_work: "Arbeid med modulen",
        legend_meeting: "Møte",
        legend_off: "Fri",
        legend_exam: "Eksamen",
        legend_planning: "Planleggingsdag",
        col_when: "Når",
        col_what: "Kva",
        col_meeting: "Møte",
        meeting_list: "Møta",
        meeting_title: |module, part| format!("{module}, del {part}"),
        meeting_nth: |nth, of| format!("møte {nth} av {of}"),
        meeting_date: |title| format!("Eigen dato for {title}"),
        periods: "Feriar, planleggingsdagar og eksamen",
        periods_told: "Feriane er eit forslag. Sjekk dei mot skuleruta i kommunen eller fylket, og legg til planleggingsdagar og eksamensveker.",
        ready,
        kind,
        period_add: "Legg til ein periode",
        period_name: "Namn",
        period_kind: "Type",
        from: "Frå",
        to: "Til og med",
        off: "Ikkje hos oss",
        year: |from, to| format!("Skuleåret {from}–{to}"),
        ics: "Lagre møta til kalenderen (.ics)",
        to_staff: "Gi planen til personalet",
        to_staff_told: "Berre framdriftsplanen. Utviklingstida du har rekna med, er ikkje med.",
        to_staff_save: "Lagre fil til personalet",
        from_leader: "Planen frå leiaren din",
        from_leader_told: "Hent ei ny fil når planen endrar seg. Den nyaste gjeld.",
        forget: "Ta bort denne planen",
        standing: |week, module, part| format!("Veke {week}: modul {module}, {part}"),
        part: |from, to| {
            if from == to {
                format!("del {from}")
            } else {
                format!("del {from}–{to}")
            }
        },
        standing_off: |week| format!("Veke {week}: fri"),
        standing_between: |week| format!("Veke {week}: ingen modul"),
        next_meeting: |date| format!("Neste møte {date}"),
    },
    plan: PlanWords {
        heading: "Planen til skulen",
        lead: "Lag han saman med leiargruppa. Kort er bra: to–tre setningar i kvart felt held.",
        fields: [
            (
                "1. Skule og skuleslag",
                "Fjellbyen skule, 1.–10. trinn, 38 lærarar.",
            ),
            (
                "2. Oppstart",
                "Planleggingsdagen i august. Leiargruppa byrjar tre veker før.",
            ),
            (
                "3. Kor lenge det skal vare",
                "To skuleår. Modul 0, 1 og 3 det første året, 2, 4 og 5 det andre. Vi tek heller færre modular enn å skunde oss.",
            ),
            (
                "4. Slik involverer vi eigar, tillitsvalde og personale",
                "Tillitsvalde og verneombod er med frå første utkast. Personalet får utkastet til uttale i juni. Eigaren får planen før han blir endeleg, og ein samtale kvart halvår.",
            ),
            (
                "5. Læringsarenaer og bruken av dei",
                "Fellesmøte annankvar onsdag, 90 minutt: grupper på tvers. Teamtid veka imellom: prøve ut og dele. Fagseksjonane tek modul 2.",
            ),
            (
                "6. Slik følgjer eg som leiar opp",
                "Eg går gjennom modulen før dei andre, er med i gruppene utan å leie dei, og spør på kvart møte kva vi prøvde sidan sist.",
            ),
            (
                "7. Forventningar til profesjonsfellesskapen",
                "At alle førebur seg og deler noko frå eigen praksis. At det er lov å vere ueinig og usikker. At vi prøver ut det vi blir einige om.",
            ),
            (
                "8. Forventningar til eigaren",
                "At fellestida får vere i fred. At rektorane møtest om dette tre gonger i året. At eigaren spør kva vi lærer, ikkje berre kor langt vi er komne.",
            ),
            (
                "9. Samarbeid med andre skular",
                "Vi byter planar og erfaringar med naboskulen etter kvar modul, og dei besøkjer eit fellesmøte hos oss i mars.",
            ),
            (
                "10. Kollektiv kompetanseutvikling",
                "Vi melder behov gjennom kommunen for støtte frå universitetet til å leie lærande møte. (Frå 2026 har kollektiv kompetanseutvikling i barnehage og grunnskule teke over for den desentraliserte ordninga. Vidaregåande har eigne reglar. Spør eigaren kven de samarbeider med.)",
            ),
        ],
        example: "Sjå eit døme",
        asked: "Kven er spurde før det er bestemt?",
        asked_told: "Kryss av når dei faktisk har fått seie kva dei meiner, ikkje når dei er informerte.",
        parties: ["Personalet", "Tillitsvalde", "Skuleeigaren"],
        party_asked: "Har fått uttale seg",
        party_when: "Når",
        party_how: "Kva dei sa, og kva vi endra",
        decided: ("Bestemt dato", "Tomt betyr at planen er eit utkast."),
        too_early: |who| {
            format!(
                "Planen er bestemt før desse hadde uttalt seg: {who}. Spør dei no, og opne planen igjen om det trengst."
            )
        },
        share: "Del med andre skular eller eigaren",
        share_told: "Vel felta som skal vere med. Kven som er spurde, følgjer ikkje med.",
        share_none: "Vel minst eitt felt som det står noko i.",
        share_save: "Lagre fil til andre skular",
        others: "Planane ved sida av kvarandre",
        others_none: "Ingen andre planar enno. Be ein annan skule lagre planen sin som fil, og hent han her.",
        others_told: "For eigarar og nettverk. Nedst står det kvar skule ventar av eigaren.",
        ours: "Vår plan",
        nameless: "Skule utan namn",
        expects: "Ventar av eigaren",
        import: "Hent planen til ein annan skule",
    },
    board: BoardWords {
        heading: "Tavla",
        lead: "Først situasjonen i dag, så situasjonen de ønskjer, og først då tiltaka.",
        target: (
            "Biletet av det vi vil",
            "Éi eller to setningar alle kan seie til ein kollega.",
        ),
        target_text: "Lærarar og leiarar her tolkar, forstår og bruker læreplanverket slik at det blir best mogleg for elevane våre.",
        target_use: "Byrj med målbiletet i pakka, i våre ord",
        by: "Innen",
        lists: [
            (
                "Situasjonen i dag",
                "Kva gjer vi no? Skriv det de ser, ikkje det de meiner om det.",
            ),
            (
                "Ønskt situasjon",
                "Kva gjer vi då? Skriv slik at ein kan sjå det.",
            ),
            ("Tiltak", "Kva gjer vi for å kome dit?"),
            (
                "Korleis veit vi at vi er på rett veg?",
                "Teikn ein elev, ein forelder eller ein kollega kan leggje merke til.",
            ),
        ],
        empty: [
            "Ingen lappar enno. Byrj med éin ting de er einige om.",
            "Ingen lappar enno.",
            "Ingen tiltak enno.",
            "Ingen teikn enno.",
        ],
        add: ["Ny lapp", "Ny lapp", "Nytt tiltak", "Nytt teikn"],
        measures_first: "Vent gjerne med tiltaka til det står noko i begge listene over. Då veit de kva dei skal føre frå og til.",
        ties_from: "Tek tak i",
        ties_to: "Fører til",
        loose: "Dette tiltaket manglar feste i den eine enden.",
        picture: "Biletet av tavla",
        picture_empty: "Biletet kjem når det er noko på tavla.",
        picture_told: |today, wanted, measures| {
            format!(
                "Tavle med {} for i dag, {} for ønskt situasjon og {measures} tiltak.",
                count(today, "lapp", "lappar"),
                count(wanted, "lapp", "lappar")
            )
        },
        picture_measure: |text, from, to| format!("«{text}» går frå {from} til {to}."),
        layer: "Høyrer til",
        layers: [
            ("Kjernen", "Trivsel, tryggleik, danning og læring."),
            (
                "Resultat",
                "Det elevane får med seg: grunnlag for utdanning, arbeid og samfunn, og for å forstå seg sjølv og andre.",
            ),
            (
                "Prosess",
                "Det som skjer i undervisninga: dei sju prinsippa.",
            ),
            (
                "Kultur",
                "Det som skjer mellom kollegaer: felles refleksjon, dømmekraft, rom for spørsmål.",
            ),
            (
                "Leiing",
                "Det leiinga gjer: samarbeid, tillit, at alle får brukt det dei er gode på.",
            ),
            (
                "Regionalt samarbeid",
                "Det skulane får til saman med andre.",
            ),
        ],
        layers_heading: "Teikna, lag for lag",
        layers_told: "Inst er det skulen er til for. Laga utanfor skal bere det.",
        voices: "Bidrag frå personalet",
        voices_told: "Hent filene folk leverte etter modul 0. Samle dei under tema, bli einige, og set temaet på tavla.",
        voices_none: "Ingen bidrag er henta.",
        voices_hidden: "Færre enn fem har levert. Vent med å vise svara på storskjerm til det er fleire, eller til de er einige om det.",
        group: "Tema",
        groups: "Tema",
        group_none: "Utan tema",
        group_add: "Nytt tema",
        group_name: "Kva handlar det om?",
        group_count: |n| count(n, "bidrag", "bidrag"),
        to_today: "Set på tavla: i dag",
        to_wanted: "Set på tavla: ønskt",
        placed: "Sett på tavla.",
        then: "Då og no",
        then_told: "Ta vare på tavla slik ho er etter modul 0. I modul 5 ser de ho ved sida av slik det er vorte.",
        remember: "Ta vare på tavla slik ho er i dag",
        then_on: |date| format!("Slik var det {date}"),
        now: "Slik er det no",
    },
    principles: PrincipleWords {
        heading: "Prinsippa",
        lead: "Sju prinsipp for god læring. Dei gjeld for elevane, og dei gjeld for oss som lærer saman.",
        pupils: "For elevane",
        community: "For profesjonsfellesskapen",
        seven: [
            (
                "Elevar og lærarar veit kvar dei skal, og kor langt dei er komne",
                "Vi veit kva vi utviklar, og kor langt vi er komne",
            ),
            (
                "Undervisninga tek omsyn til kva elevane kan og har opplevd",
                "Opplegget tek omsyn til at vi startar ulike stader",
            ),
            (
                "Elevane får noko å strekkje seg etter",
                "Vi får utfordringar, ikkje berre informasjon",
            ),
            (
                "Elevane er med og forstår korleis dei sjølve lærer",
                "Vi eig prosessen og forstår han",
            ),
            (
                "Elevane snakkar og samarbeider om faget",
                "Vi lærer i samtale",
            ),
            (
                "Miljøet tek omsyn til relasjonar, motivasjon og kjensler",
                "Det er trygt nok til å vere ueinig og usikker",
            ),
            (
                "Elevane får gå i djupna og sjå samanhengar",
                "Vi tek færre tema og viser samanhengen mellom dei",
            ),
        ],
        source: "Etter NOU 2014: 7, kapittel 3, med våre eigne ord.",
        rate: "Mi vurdering",
        rate_told: "Privat. Ho blir på eininga di til du sjølv leverer ho.",
        value: "Kor godt stemmer det her?",
        why: "Kvifor? Eit døme",
        scale: [
            "1 – stemmer ikkje",
            "2 – stemmer litt",
            "3 – både og",
            "4 – stemmer ganske godt",
            "5 – stemmer heilt",
        ],
        give: "Levere vurderinga",
        give_told: "Frivillig. Utan namn er det ikkje noko i fila som seier kven du er eller når du skreiv ho. Rekkjefølgja er trekt. Sender du ho i Teams eller e-post, ser mottakaren likevel kven ho kom frå.",
        give_none: "Gi minst éi vurdering først.",
        give_name: ("Namn (berre om du vil)", "Tomt betyr utan namn."),
        give_save: "Lagre fil til den som leier",
        receipt: "Kvittering",
        staff: "Det personalet har levert",
        staff_told: "Spreiinga for kvart prinsipp. Eit gjennomsnitt åleine skjuler at folk ser det ulikt.",
        agreed: (
            "Vi har avtalt å vise svar òg når det er færre enn fem",
            "Berre når personalet og dei tillitsvalde er einige.",
        ),
        term: "Vurderingane gjeld",
        term_name: |year, autumn| format!("{} {year}", if autumn { "hausten" } else { "våren" }),
        import: "Hent vurderingar",
        none: "Ingen vurderingar er henta.",
        hidden: "Færre enn fem svar. Blir ikkje vist.",
        spread: "Spreiing",
        spread_told: |what, [a, b, c, d, e]| {
            format!("{what}: {a} ga 1, {b} ga 2, {c} ga 3, {d} ga 4 og {e} ga 5.")
        },
        reasons: "Grunngivingar",
        own_over_time: "Mine vurderingar over tid",
    },
    arenas: ArenaWords {
        heading: "Arenaene",
        lead: "Kven møtest kvar og kor ofte, og kva skal de arbeide med der? Då ser de om modulane får plass.",
        empty: "Ingen arenaer enno. Byrj med dei vanlegaste, og endre dei etterpå.",
        propose: "Set inn dei vanlegaste",
        proposals: [
            [
                "Fellestid",
                "Heile personalet",
                "Annankvar veke",
                "Fellesmøte: individuelt, grupper på tvers, plenum",
            ],
            [
                "Teamtid",
                "Lærarane på trinnet",
                "Kvar veke",
                "Prøve ut mellom møta og dele det ein såg",
            ],
            [
                "Fagseksjon",
                "Lærarar i same fag",
                "Ein gong i månaden",
                "Modul 2: planen i eige fag",
            ],
            [
                "Leiarmøte",
                "Leiargruppa",
                "Kvar veke",
                "Gå gjennom modulen først, samle trådar etterpå",
            ],
        ],
        add: "Ny arena",
        members: ["Arena", "Kven", "Kor ofte", "Kva vi arbeider med her"],
        minutes: "Minutt",
    },
    support: SupportWords {
        heading: "Støtte utanfrå",
        lead: "Nokon utanfrå ser det de ikkje ser. Bli einige om kva de vil ha før den første samtalen med universitetet eller høgskulen.",
        forms: "Slik kan støtta vere",
        contents: "Dette kan ho handle om",
        form: [
            ("Rettleiing av leiinga", "Kor ofte, og kven er med?"),
            (
                "Rettleiing av heile personalet",
                "Kan de vere med på eit fellesmøte og seie kva de ser?",
            ),
            ("Rettleiing av team", "Kva team, og om kva?"),
            (
                "Nettverk av leiarar",
                "Kven kallar inn, og kva skal vi ha gjort til kvar gong?",
            ),
            (
                "Hjelp til å setje seg inn i modulane",
                "Kan de gå gjennom ein modul med oss før vi leier han?",
            ),
            (
                "Krav til neste samling",
                "Kva skal vi ha prøvd, og kva tek vi med?",
            ),
            ("Fagnettverk", "Kva fag, og kven får tid til det?"),
            (
                "Rettleiing av eigaren",
                "Kva bør eigaren gjere for at skulane skal lykkast?",
            ),
        ],
        content: [
            (
                "Mål og meining",
                "Korleis held vi balansen mellom å gjere og å lære?",
            ),
            (
                "Lærande møte",
                "Kva skil eit møte der vi lærer frå eit der vi får beskjedar?",
            ),
            (
                "Nær praksis",
                "Korleis bruker vi aksjonslæring eller lesson study hos oss?",
            ),
            (
                "Dobbeltkretslæring",
                "Korleis kjem vi frå «gjer vi det rett?» til «kvifor gjer vi det, og kva tek vi for gitt?»",
            ),
            (
                "Heile læreplanverket",
                "Korleis unngår vi at kompetansemåla blir lesne åleine?",
            ),
            ("Det viktigaste", "Kva kan vi la liggje?"),
            ("Noko som varer", "Kva skal vere igjen om to år?"),
            (
                "Felles forståing av målet",
                "Kva er godt nok forstått før vi går vidare?",
            ),
            (
                "God bruk av læreplanverket",
                "Korleis ser det ut i ein time?",
            ),
            ("Teikn på kvalitet", "Kva skal vi sjå etter, og hos kven?"),
        ],
        state: [
            "Ikkje snakka om",
            "Spør om dette",
            "Avtalt",
            "Ikkje for oss",
        ],
        state_label: |what| format!("{what}: kva er avtalt?"),
        demands: "Krav til neste samling",
        demands_told: "Det de skal ha gjort. Dei med dato står òg under oppfølging.",
        demands_empty: "Ingen krav enno. Eitt krav held, om det er noko de faktisk gjer.",
        demand_add: "Nytt krav",
        demand: "Kva skal vi ha gjort?",
        due: "Innen",
        done: "Gjort",
        network: ("Nettverk av skular", "Kva byter vi med kvarandre?"),
        network_fields: [
            ("Skulane vi samarbeider med", "Og kven som er kontakt."),
            (
                "Planar vi byter",
                "Til dømes planen til skulen, tavla utan bidrag, eller ein møteplan som verka.",
            ),
            (
                "Trådar vi følgjer saman",
                "Eit spørsmål alle skulane prøver ut på kvar sin måte.",
            ),
        ],
        agenda: (
            "Sakliste: første samtale med universitetet eller høgskulen",
            &[
                "1. Kven er vi, og korleis er situasjonen hos oss i dag? (Vis tavla.)",
                "2. Kva vil vi ha hjelp til, og kva klarer vi sjølve?",
                "3. Kva treng de frå oss for å kunne seie noko nyttig?",
                "4. Korleis arbeider vi mellom samlingane, og kva skal vere gjort til neste?",
                "5. Kven gjer kva, kor mykje tid har vi, og kven betaler?",
                "6. Korleis merkar vi om samarbeidet hjelper, og når seier vi at det er nok?",
            ],
        ),
        agenda_ask: "Det vi vil spørre om",
        agenda_agreed: "Det vi alt er einige om",
    },
};
