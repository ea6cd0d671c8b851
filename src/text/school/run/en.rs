//! English.

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
            "{} is left out, but {} is there. {reason}",
            name(first.as_str()),
            name(module.as_str())
        ),
        Advice::Order {
            module,
            first,
            reason,
            ..
        } => format!(
            "{} comes before {}. {reason}",
            name(module.as_str()),
            name(first.as_str())
        ),
        Advice::Short {
            module,
            weeks,
            least,
        } => format!(
            "{} has {}. The package allows at least {least}. With fewer there is little time to try things out between meetings.",
            name(module.as_str()),
            few(*weeks, "week", "weeks")
        ),
        Advice::NoMeeting { module } => format!(
            "{} has no meetings. It is in the meetings that what each person has thought becomes shared.",
            name(module.as_str())
        ),
        Advice::Hours {
            module,
            hours,
            usual: [from, to],
        } => format!(
            "{} has {}. The package allows {from}–{to} hours for each person.",
            name(module.as_str()),
            few(*hours, "hour", "hours")
        ),
        Advice::Time { module, needs, has } => format!(
            "{} needs {} hours, but the school has {} hours of development time in those weeks. Give it more weeks, or take time from something else.",
            name(module.as_str()),
            needs.div_ceil(60),
            has / 60
        ),
        Advice::DayOff { meeting } => format!(
            "The meeting on {} in {} is on a day off or an exam day.",
            date(meeting.date),
            name(meeting.module.as_str())
        ),
        Advice::Outside { meeting } => format!(
            "The meeting on {} in {} is outside the plan: before the first day or after the last week.",
            date(meeting.date),
            name(meeting.module.as_str())
        ),
        Advice::OneDay { day, meetings } => format!(
            "There are {meetings} meetings on {}. Give the module more weeks, or choose dates of your own.",
            date(*day)
        ),
        Advice::Summer { module } => format!(
            "The summer holiday cuts {} in two. A short meeting in August helps you pick up the thread.",
            name(module.as_str())
        ),
        Advice::Start { day, .. } => format!("{} is a day off or an exam day.", date(*day)),
        Advice::NextYear { end } => format!(
            "The timeline goes on into the next school year and is done on {}. That is fine, and the package allows it. Think about who leaves and who joins.",
            date(*end)
        ),
        Advice::NoRoom { modules } => format!(
            "There is no room for {modules} of the modules. Look for a holiday that lasts too long."
        ),
    }
}

fn ready(ready: Ready) -> &'static str {
    match ready {
        Ready::Autumn => "Autumn break",
        Ready::Christmas => "Christmas",
        Ready::Winter => "Winter break",
        Ready::Easter => "Easter",
        Ready::LabourDay => "1 May",
        Ready::ConstitutionDay => "17 May",
        Ready::Ascension => "Ascension Day",
        Ready::WhitMonday => "Whit Monday",
        Ready::Summer => "Summer holiday",
    }
}

fn kind(kind: PeriodKind) -> &'static str {
    match kind {
        PeriodKind::Holiday => "Off",
        PeriodKind::Planning => "Planning day",
        PeriodKind::Exam => "Exams",
    }
}

fn few(n: u64, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// The words.
pub const WORDS: RunWords = RunWords {
    heading: "The timeline",
    lead: "The modules laid out over the school year, with holidays and meetings. Everything here is advice you can depart from.",
    empty: "No plan yet. Get a proposal with all modules, and move things afterwards.",
    propose: "Make a proposal",
    no_start: "Choose the first day under Frame, and the calendar appears here.",
    import: "Did your leader give you the plan?",
    import_told: "Choose the file, and you will see the plan here and on the home page.",
    frame: "Frame",
    school: ("School", "Shown at the top of the printout."),
    start: ("First day", "The week with this day in it is the first."),
    weekday: "Usual day for meetings",
    time: "Meetings begin",
    minutes: "Minutes per meeting",
    has: (
        "Development time per week, in minutes",
        "What the school really has for this. Leave it empty if you do not know.",
    ),
    autumn: "Autumn break",
    winter: "Winter break",
    modules: "The modules",
    modules_told: "Weeks are working weeks. Holidays and exam weeks come on top.",
    weeks: "Weeks",
    pause: "Break before the module, in weeks",
    meetings: "Meetings per part",
    hours: "Hours per person",
    shorter: "One week shorter",
    longer: "One week longer",
    earlier: "One week earlier",
    later: "One week later",
    left_out: "Not in the timeline",
    take_in: |module| format!("Include {module}"),
    module: |number, title| format!("Module {number}: {title}"),
    advice: "Worth thinking about",
    advice_none: "The plan stays within what the package allows.",
    advice_told: "None of this stops you.",
    advise,
    calendar: "The calendar",
    picture: |from, to| format!("The timeline from {from} to {to}."),
    picture_module: |module, weeks, meetings| format!("{module}: {weeks}. Meetings: {meetings}."),
    picture_off: |what| format!("Off and exams: {what}."),
    drag_told: "You can drag a module in the calendar, and drag its end to make it shorter or longer. On a touch screen, rest your finger on the module until a dashed frame shows. The buttons under The modules do the same.",
    moved: |module, n| {
        format!(
            "{module} now begins after {} of other things.",
            few(n, "week", "weeks")
        )
    },
    stretched: |module, n| format!("{module} now lasts {}.", few(n, "week", "weeks")),
    today: "Today",
    legend_work: "Work with the module",
    legend_meeting: "Meeting",
    legend_off: "Off",
    legend_exam: "Exams",
    legend_planning: "Planning day",
    col_when: "When",
    col_what: "What",
    col_meeting: "Meetings",
    meeting_list: "The meetings",
    meeting_title: |module, part| format!("{module}, part {part}"),
    meeting_nth: |nth, of| format!("meeting {nth} of {of}"),
    meeting_date: |title| format!("Own date for {title}"),
    periods: "Holidays, planning days and exams",
    periods_told: "The holidays are a proposal. Check them against your municipality’s or county’s school calendar, and add planning days and exam weeks.",
    ready,
    kind,
    period_add: "Add a period",
    period_name: "Name",
    period_kind: "Kind",
    from: "From",
    to: "To and including",
    off: "Not at our school",
    backwards: "The end is before the start. Only the first day counts.",
    year: |from, to| format!("School year {from}–{to}"),
    ics: "Save the meetings for the calendar (.ics)",
    ics_how: "How to get the meetings into your own calendar",
    ics_steps: [
        "Outlook on a PC: choose File, “Open & Export” and “Import/Export”, and import the iCalendar file. A double click on the file makes a separate calendar beside yours.",
        "Outlook on the web and the new Outlook: choose “Add calendar” and “Upload from file”, and pick your calendar.",
        "Google Calendar: choose Settings and “Import & export” on a computer. The app on a phone cannot import.",
        "iPhone and iPad: send the file to yourself by e-mail and open the attachment. Then you can add the meetings.",
        "When the plan changes, save and import a new file. Meetings that have moved will move, and those taken out are cancelled. If a cancelled meeting stays, delete it yourself.",
    ],
    ics_cancelled: "Cancelled: joint meeting",
    to_staff: "Give the plan to the staff",
    to_staff_told: "Only the timeline. The development time you have entered is not in it.",
    to_staff_save: "Save file for the staff",
    from_leader: "The plan from your leader",
    from_leader_told: "Bring in a new file when the plan changes. The newest one applies.",
    forget: "Remove this plan",
    standing: |week, module, part| format!("Week {week}: module {module}, {part}"),
    part: |from, to| {
        if from == to {
            format!("part {from}")
        } else {
            format!("parts {from}–{to}")
        }
    },
    standing_off: |week| format!("Week {week}: off"),
    standing_between: |week| format!("Week {week}: no module"),
    next_meeting: |date| format!("Next meeting {date}"),
};
