//! Nynorsk.

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
            "{} har {}. Pakka reknar med minst {least}. Med færre veker blir det lite tid til å prøve ut mellom møta.",
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
            "{} har {}. Pakka reknar med {from}–{to} timar for kvar tilsett.",
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
        Advice::Outside { meeting } => format!(
            "Møtet {} i {} er utanfor planen: før den første dagen eller etter den siste veka.",
            date(meeting.date),
            name(meeting.module.as_str())
        ),
        Advice::OneDay { day, meetings } => format!(
            "{} er det {meetings} møte på same dag. Gi modulen fleire veker, eller vel eigne datoar.",
            date(*day)
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

/// The words.
pub const WORDS: RunWords = RunWords {
    heading: "Framdriftsplan",
    lead: "Modulane lagde ut over skuleåret, med feriar og møte. Alt her er råd du kan gå bort frå.",
    empty: "Ingen plan enno. Få eit forslag med alle modulane, og flytt på det etterpå.",
    propose: "Lag eit forslag",
    no_start: "Vel den første dagen under Rammer, så kjem kalenderen her.",
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
    pause: "Opphald før modulen, i veker",
    meetings: "Møte per del",
    hours: "Timar per tilsett",
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
    drag_told: "Du kan dra ein modul i kalenderen, og dra i enden for å gjere han kortare eller lengre. På ein skjerm du tek på, held du fingeren på modulen til ei stipla ramme kjem. Knappane under Modulane gjer det same.",
    moved: |module, n| {
        format!(
            "{module} byrjar no etter {} med anna.",
            few(n, "veke", "veker")
        )
    },
    stretched: |module, n| format!("{module} varer no {}.", few(n, "veke", "veker")),
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
    backwards: "Slutten er før starten. Berre den første dagen er rekna med.",
    year: |from, to| format!("Skuleåret {from}–{to}"),
    ics: "Lagre møta til kalenderen (.ics)",
    ics_how: "Slik kjem møta inn i din eigen kalender",
    ics_steps: [
        "Outlook på PC: Vel Fil, «Opne og eksporter» og «Importer/eksporter», og importer iCalendar-fila. Dobbeltklikkar du på fila, blir ho ein eigen kalender ved sida av din.",
        "Outlook på nettet og nye Outlook: Vel «Legg til kalender» og «Last opp frå fil», og vel kalenderen din.",
        "Google Kalender: Vel Innstillingar og «Importer og eksporter» på ein PC. Appen på telefonen kan ikkje importere.",
        "iPhone og iPad: Send fila til deg sjølv på e-post, og opne vedlegget. Då kan du leggje til møta.",
        "Når planen endrar seg, lagrar og importerer du ei ny fil. Møte som er flytta, flyttar seg, og møte som er tekne ut, blir avlyste. Blir eit avlyst møte ståande, slettar du det sjølv.",
    ],
    ics_cancelled: "Avlyst: fellesmøte",
    to_staff: "Gi planen til personalet",
    to_staff_told: "Berre framdriftsplanen. Utviklingstida du har rekna med, er ikkje med.",
    to_staff_save: "Lagre fil til personalet",
    from_leader: "Planen frå leiaren din",
    from_leader_told: "Hent inn ei ny fil når planen endrar seg. Den nyaste gjeld.",
    forget: "Fjern denne planen",
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
};
