//! Bokmål.

use super::RunWords;
use crate::school::{Advice, PeriodKind, Ready};
use crate::text::school::{DateIn, NameOf};

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
            "{} har {}. Pakken regner med {from}–{to} timer for hver ansatt.",
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
        Advice::Outside { meeting } => format!(
            "Møtet {} i {} er utenfor planen: før den første dagen eller etter den siste uka.",
            date(meeting.date),
            name(meeting.module.as_str())
        ),
        Advice::OneDay { day, meetings } => format!(
            "{} er det {meetings} møter på samme dag. Gi modulen flere uker, eller velg egne datoer.",
            date(*day)
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

/// The words.
pub const WORDS: RunWords = RunWords {
    heading: "Framdriftsplan",
    lead: "Modulene lagt ut over skoleåret, med ferier og møter. Alt her er råd du kan gå bort fra.",
    empty: "Ingen plan ennå. Få et forslag med alle modulene, og flytt på det etterpå.",
    propose: "Lag et forslag",
    no_start: "Velg den første dagen under Rammer, så kommer kalenderen her.",
    import: "Har du fått planen fra lederen din?",
    import_told: "Velg fila, så ser du planen her og på forsiden.",
    frame: "Rammer",
    school: ("Skole", "Står øverst på utskriften."),
    start: ("Første dag", "Uka denne dagen er i, er den første."),
    weekday: "Fast møtedag",
    time: "Møtene begynner",
    minutes: "Minutter per møte",
    has: (
        "Utviklingstid i uka, i minutter",
        "Det skolen faktisk har til dette. La det stå tomt hvis dere ikke vet.",
    ),
    autumn: "Høstferie",
    winter: "Vinterferie",
    modules: "Modulene",
    modules_told: "Uker er arbeidsuker. Ferier og eksamensuker kommer i tillegg.",
    weeks: "Uker",
    pause: "Opphold før modulen, i uker",
    meetings: "Møter per del",
    hours: "Timer per ansatt",
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
    drag_told: "Du kan dra en modul i kalenderen, og dra i enden for å gjøre den kortere eller lengre. På en skjerm du tar på, holder du fingeren på modulen til en stiplet ramme kommer. Knappene under Modulene gjør det samme.",
    moved: |module, n| {
        format!(
            "{module} begynner nå etter {} med annet.",
            few(n, "uke", "uker")
        )
    },
    stretched: |module, n| format!("{module} varer nå {}.", few(n, "uke", "uker")),
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
    backwards: "Slutten er før starten. Bare den første dagen er regnet med.",
    year: |from, to| format!("Skoleåret {from}–{to}"),
    ics: "Lagre møtene til kalenderen (.ics)",
    ics_how: "Slik kommer møtene inn i din egen kalender",
    ics_steps: [
        "Outlook på PC: Velg Fil, «Åpne og eksporter» og «Importer/eksporter», og importer iCalendar-fila. Dobbeltklikker du på fila, blir den en egen kalender ved siden av din.",
        "Outlook på nettet og nye Outlook: Velg «Legg til kalender» og «Last opp fra fil», og velg kalenderen din.",
        "Google Kalender: Velg Innstillinger og «Importer og eksporter» på en PC. Appen på telefonen kan ikke importere.",
        "iPhone og iPad: Send fila til deg selv på e-post, og åpne vedlegget. Da kan du legge til møtene.",
        "Når planen endrer seg, lagrer og importerer du en ny fil. Møter som er flyttet, flytter seg, og møter som er tatt ut, blir avlyst. Blir et avlyst møte stående, sletter du det selv.",
    ],
    ics_cancelled: "Avlyst: fellesmøte",
    to_staff: "Gi planen til personalet",
    to_staff_told: "Bare framdriftsplanen. Utviklingstiden du har regnet med, er ikke med.",
    to_staff_save: "Lagre fil til personalet",
    from_leader: "Planen fra lederen din",
    from_leader_told: "Hent inn en ny fil når planen endrer seg. Den nyeste gjelder.",
    forget: "Fjern denne planen",
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
};
