//! English.

use super::*;

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
            "{} has {}. The package reckons with at least {least}. With fewer there is little time to try things out between meetings.",
            name(module.as_str()),
            few(*weeks, "week", "weeks")
        ),
        Advice::NoMeeting { module } => format!(
            "{} has no meetings. It is in the meetings that what each has thought becomes shared.",
            name(module.as_str())
        ),
        Advice::Hours {
            module,
            hours,
            usual: [from, to],
        } => format!(
            "{} has {}. The package reckons with {from}–{to} hours for each teacher.",
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
        Advice::Summer { module } => format!(
            "The summer holiday cuts {} in two. A short meeting in August helps you pick up the thread.",
            name(module.as_str())
        ),
        Advice::Start { day, .. } => format!("{} is a day off or an exam day.", date(*day)),
        Advice::NextYear { end } => format!(
            "The run goes on into the next school year and is done on {}. That is fine. Think about who leaves and who joins.",
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

fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// The texts.
pub const SCHOOL: School = School {
    name: "The school",
    common: Common {
        months: [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
        date: |day, month, year| format!("{day} {month} {year}"),
        day: |day, month| format!("{day} {month}"),
        week: |week| format!("week {week}"),
        weeks: |from, to| {
            if from == to {
                format!("week {from}")
            } else {
                format!("weeks {from}–{to}")
            }
        },
        none: "none",
        print: "Print",
        markdown: "Save as text (Markdown)",
        up: "Move up",
        down: "Move down",
        remove: "Take away",
        removed: "Taken away.",
        put_back: "Undo",
        other_value: "Written somewhere else:",
        use_other: "Use this one",
        keep_this: "Keep the one above",
        table: "Show as a table",
        saved_file: "The file is in your downloads folder.",
        file_holds: "This is everything the file holds",
        show_bytes: "Show the file as it is",
        too_large: "This became too large for one file.",
        open_import: "Open a file",
        choose: "Choose",
        text: "Text",
    },
    desk: Desk {
        heading: "The school",
        lead: "Tools for you who lead: lay out the run, make the plan with those it concerns, and see where you are heading.",
        private: "There is no way from here into anybody's private notes. You see only what people have handed in themselves.",
        begin: "Begin with the run",
        begin_told: "Would you rather talk to somebody first? Good idea. Below are texts for the staff, the owner and the union representatives.",
        tools: "The tools",
        tool: [
            (
                "The run",
                "Which modules, when, and how many meetings. With holidays, planning days and a calendar file.",
            ),
            (
                "The school's plan",
                "Ten fields, who has been asked, and other schools' plans beside it.",
            ),
            (
                "The board",
                "The situation today, the situation you want, and then what you do.",
            ),
            (
                "The principles",
                "The seven for pupils beside the seven for the community. Rate them yourself, and see the spread.",
            ),
            ("The arenas", "Who meets where, how often and about what."),
            ("Summary", "Threads across groups and meetings."),
            (
                "Support from outside",
                "What you want from a university or university college, and what is ready for the next gathering.",
            ),
        ],
        nothing: "Not begun",
        modules_planned: |n| count(n, "module planned", "modules planned"),
        fields_filled: |n| format!("{n} of 10 fields"),
        notes: |n| count(n, "note", "notes"),
        ready_texts: "Ready texts for the start",
        ready_told: "Copy, change and print.",
        ready: [
            (
                "To the staff",
                &[
                    "This year we will work together with the curriculum. We use a competence package of six modules. First each of us reads, watches and writes a little alone. Then we meet, work in groups and agree on something to try.",
                    "What you write alone is yours. It stays on your own device, and neither the leaders nor anybody else can see it. You choose what to bring to a meeting, whether to hand in something in writing, and whether your name is on it.",
                    "We use shared time for this, and we take something else away to make room. You get the plan for the year as a file and on paper. It is a proposal until we have talked about it.",
                    "We begin by looking at how things are here today, and how we would like them to be. Bring one example from your own teaching to the first meeting.",
                ],
            ),
            (
                "To the school owner",
                &[
                    "Our school will work with the competence package for the curriculum. We reckon with four to six weeks and eight to ten hours for each module, and would rather do a few modules well than all of them fast.",
                    "Our plan in ten fields is attached. We would like to hear what you think before it is final.",
                    "We need three things from you: that development time is left in peace, that school leaders get to meet and share experience, and that you help us reach a university or university college through the collective scheme for competence development.",
                    "We will not send you a record of what each teacher has done. We do not have one ourselves.",
                ],
            ),
            (
                "Agenda: first meeting with the union representatives",
                &[
                    "1. Why this, and why now? The leaders give the background. The representatives say what they hear from members.",
                    "2. Time. How much shared time and planning time does it take? What do we take away?",
                    "3. What is voluntary, and what is shared? Reading and writing is preparation. Handing in something written is voluntary.",
                    "4. Privacy. Notes stay on each person's device. Answers are not shown when fewer than five have handed in, unless we have agreed otherwise.",
                    "5. Who leads the meetings, and how do we put groups together?",
                    "6. What is decided today, what do members get to comment on, and when do we meet again?",
                ],
            ),
        ],
        handed_in: "Handed in to the school",
        handed_in_none: "Nothing has been opened. Contributions are opened on the board and under the principles.",
        handed_in_people: |n| {
            match n {
            Some(0) => "Nobody has handed in contributions to the board.".into(),
            Some(n) => format!("{n} have handed in contributions to the board."),
            None => "Fewer than five have handed in contributions to the board, so the number is not shown.".into(),
        }
        },
        handed_in_module: |module, n| match n {
            Some(n) => format!("{module}: {n}"),
            None => format!("{module}: fewer than five"),
        },
        hand_over: "Hand the whole desk over",
        hand_over_told: "To a deputy or whoever takes over after you. The file is merged with what the receiver has.",
        hand_over_never: "The file also holds what staff have handed in. Give it only to somebody who is to lead. Your notes and your own rating of the principles are not in it.",
        hand_over_save: "Save file for the next leader",
        sheets: [
            "The run",
            "The school's plan",
            "The board",
            "Agreements on the principles",
            "The arenas",
            "Support from outside",
        ],
        received: |n| count(n, "file from others", "files from others"),
        import: "Open a file from another leader",
        import_told: "The desk after the last leader, or another school's plan. You see what happens before it happens, and can undo it.",
    },
    run: RunWords {
        heading: "The run",
        lead: "The modules laid out over the school year, with holidays and meetings. Everything here is advice you can depart from.",
        empty: "No plan yet. Get a proposal with all modules, and move things afterwards.",
        propose: "Make a proposal",
        import: "Did your leader give you the plan?",
        import_told: "Choose the file, and you see it here and on the front page.",
        frame: "Frame",
        school: ("School", "Stands at the top of the print."),
        start: ("First day", "The week of this day is the first."),
        weekday: "Usual day for meetings",
        time: "Meetings begin",
        minutes: "Minutes a meeting",
        has: (
            "Development time a week, in minutes",
            "What the school really has for this. Leave it empty if you do not know.",
        ),
        autumn: "Autumn break",
        winter: "Winter break",
        modules: "The modules",
        modules_told: "Weeks are weeks of work. Holidays and exam weeks come in addition.",
        weeks: "Weeks",
        pause: "Weeks of other things first",
        meetings: "Meetings a part",
        hours: "Hours a teacher",
        shorter: "One week shorter",
        longer: "One week longer",
        earlier: "One week earlier",
        later: "One week later",
        left_out: "Not in the run",
        take_in: |module| format!("Take in {module}"),
        module: |number, title| format!("Module {number}: {title}"),
        advice: "Worth thinking about",
        advice_none: "The plan stays within what the package reckons with.",
        advice_told: "None of this stops you.",
        advise,
        calendar: "The calendar",
        picture: |from, to| format!("The run from {from} to {to}."),
        picture_module: |module, weeks, meetings| {
            format!("{module}: {weeks}. Meetings: {meetings}.")
        },
        picture_off: |what| format!("Off and exams: {what}."),
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
        periods_told: "The holidays are a proposal. Check them against your municipality's or county's school calendar, and add planning days and exam weeks.",
        ready,
        kind,
        period_add: "Add a period",
        period_name: "Name",
        period_kind: "Kind",
        from: "From",
        to: "To and including",
        off: "Not with us",
        year: |from, to| format!("School year {from}–{to}"),
        ics: "Save the meetings for the calendar (.ics)",
        to_staff: "Give the plan to the staff",
        to_staff_told: "Only the run. The development time you have reckoned with is not in it.",
        to_staff_save: "Save file for the staff",
        from_leader: "The plan from your leader",
        from_leader_told: "Open a new file when the plan changes. The newest holds.",
        forget: "Take this plan away",
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
    },
    plan: PlanWords {
        heading: "The school's plan",
        lead: "Make it with your leader group. Short is good: two or three sentences a field will do.",
        fields: [
            (
                "1. School and kind of school",
                "Fjellbyen school, years 1–10, 38 teachers.",
            ),
            (
                "2. Start",
                "The planning day in August. The leader group begins three weeks before.",
            ),
            (
                "3. Expected duration",
                "Two school years. Modules 0, 1 and 3 the first year, 2, 4 and 5 the second. We would rather do fewer modules than hurry.",
            ),
            (
                "4. How we involve owner, union representatives and staff",
                "Union and safety representatives take part from the first draft. The staff comments on it in June. The owner gets the plan before it is final, and a talk every half-year.",
            ),
            (
                "5. Arenas for learning, and their use",
                "Staff meeting every other Wednesday, 90 minutes: groups across. Team time in between: try out and share. Subject sections take module 2.",
            ),
            (
                "6. How I follow up as a leader",
                "I go through the module before the others, join groups without leading them, and ask at every meeting what we have tried since last time.",
            ),
            (
                "7. What we expect of the professional community",
                "That everybody prepares and shares something of their own practice. That disagreement and doubt are fine. That we try what we agree on.",
            ),
            (
                "8. What we expect of the owner",
                "That shared time is left in peace. That heads meet about this three times a year. That the owner asks what we learn, not only how far we have come.",
            ),
            (
                "9. Cooperation with other schools",
                "We exchange plans and experience with our neighbour school after each module, and they visit one of our staff meetings in March.",
            ),
            (
                "10. Collective competence development",
                "We report our needs through the municipality and ask the university for support in leading learning meetings. (Since 2026, collective competence development in kindergartens and primary and lower secondary school has replaced the decentralised scheme. Upper secondary has rules of its own. Ask the owner whom you cooperate with.)",
            ),
        ],
        example: "See an example",
        asked: "Who has been asked before it is decided?",
        asked_told: "Tick when they have really had their say, not when they have been informed.",
        parties: ["The staff", "Union representatives", "The school owner"],
        party_asked: "Has had a say",
        party_when: "When",
        party_how: "What they said, and what we changed",
        decided: ("Decided on", "Empty means the plan is a draft."),
        too_early: |who| {
            format!(
                "The plan was decided before these had their say: {who}. Ask them now, and open the plan again if needed."
            )
        },
        share: "Share with other schools or the owner",
        share_told: "Choose the fields to include. Who has been asked does not go along.",
        share_none: "Choose at least one field that says something.",
        share_save: "Save file for other schools",
        others: "The plans beside each other",
        others_none: "No other plans yet. Ask another school to save its plan as a file, and open it here.",
        others_told: "For owners and networks. What each school expects of the owner stands at the bottom.",
        ours: "Our plan",
        nameless: "School without a name",
        expects: "Expects of the owner",
        import: "Open another school's plan",
    },
    board: BoardWords {
        heading: "The board",
        lead: "First the situation today, then the situation you want, and only then what you do.",
        target: (
            "The picture of what we want",
            "One or two sentences that everybody can say to a colleague.",
        ),
        target_text: "Teachers and leaders here interpret, understand and use the curriculum in the way that is best for our pupils.",
        target_use: "Begin with the package's target, in our words",
        by: "By",
        lists: [
            (
                "The situation today",
                "What do we do now? Write what you see, not what you think of it.",
            ),
            (
                "The situation we want",
                "What do we do then? Write it so that one can see it.",
            ),
            ("What we do", "What do we do to get there?"),
            (
                "How do we know we are on the right way?",
                "Signs that a pupil, a parent or a colleague can notice.",
            ),
        ],
        empty: [
            "No notes yet. Begin with one thing you agree on.",
            "No notes yet.",
            "No measures yet.",
            "No signs yet.",
        ],
        add: ["New note", "New note", "New measure", "New sign"],
        measures_first: "Wait with measures until both lists above say something. Then you know what they lead from and to.",
        ties_from: "Takes hold of",
        ties_to: "Leads to",
        loose: "This measure is loose at one end.",
        picture: "The picture of the board",
        picture_empty: "The picture comes when there is something on the board.",
        picture_told: |today, wanted, measures| {
            format!(
                "Board with {} for today, {} for the wanted situation and {}.",
                count(today, "note", "notes"),
                count(wanted, "note", "notes"),
                count(measures, "measure", "measures")
            )
        },
        picture_measure: |text, from, to| format!("“{text}” goes from {from} to {to}."),
        layer: "Belongs to",
        layers: [
            ("The core", "Wellbeing, safety, bildung and learning."),
            (
                "Result",
                "What pupils take with them: a basis for education, work and society, and for understanding themselves and others.",
            ),
            ("Process", "What happens in class: the seven principles."),
            (
                "Culture",
                "What happens among colleagues: shared reflection, judgement, room for questions.",
            ),
            (
                "Leadership",
                "What leaders do: cooperation, trust, everybody using their strengths.",
            ),
            ("Regional cooperation", "What schools achieve together."),
        ],
        layers_heading: "The signs, layer by layer",
        layers_told: "Innermost is what the school is for. The layers outside are there to carry it.",
        voices: "Contributions from the staff",
        voices_told: "Open the files people handed in after module 0. Gather them under themes, agree, and put the theme on the board.",
        voices_none: "No contributions have been opened.",
        voices_hidden: "Fewer than five have handed in. Wait with showing the answers on a big screen until there are more, or until you agree to.",
        group: "Theme",
        groups: "Themes",
        group_none: "No theme",
        group_add: "New theme",
        group_name: "What is it about?",
        group_count: |n| count(n, "contribution", "contributions"),
        to_today: "Put on the board: today",
        to_wanted: "Put on the board: wanted",
        placed: "Put on the board.",
        then: "Then and now",
        then_told: "Keep the board as it is after module 0. In module 5 you see it beside what has become of it.",
        remember: "Keep the board as it is today",
        then_on: |date| format!("As it was on {date}"),
        now: "As it is now",
    },
    principles: PrincipleWords {
        heading: "The principles",
        lead: "Seven principles of good learning. They hold for pupils, and they hold for us who learn together.",
        pupils: "For pupils",
        community: "For the professional community",
        seven: [
            (
                "Pupils and teachers know where they are going and how far they have come",
                "We know what we are developing and how far we have come",
            ),
            (
                "Teaching takes account of what pupils know and have experienced",
                "The programme takes account of our different starting points",
            ),
            (
                "Pupils get something to stretch for",
                "We get challenges, not only information",
            ),
            (
                "Pupils take part and understand how they learn",
                "We own the process and understand it",
            ),
            (
                "Pupils talk and work together on the subject",
                "We learn in conversation",
            ),
            (
                "The environment takes account of relations, motivation and feelings",
                "It is safe enough to disagree and to doubt",
            ),
            (
                "Pupils go deep and see connections",
                "We take fewer topics and show how they connect",
            ),
        ],
        source: "After NOU 2014: 7, chapter 3, in our own words.",
        rate: "My rating",
        rate_told: "Private. It stays on your device until you hand it in yourself.",
        value: "How true is this here?",
        why: "Why? An example",
        scale: [
            "1 – not true",
            "2 – a little",
            "3 – partly",
            "4 – mostly",
            "5 – entirely true",
        ],
        give: "Handing in the rating",
        give_told: "Voluntary. Without a name, nothing in the file says who you are or when you wrote it. The order is drawn. If you send it by Teams or e-mail, the receiver still sees whom it came from.",
        give_none: "Give at least one rating first.",
        give_name: ("Name (only if you like)", "Empty means without a name."),
        give_save: "Save file for whoever leads",
        receipt: "Receipt",
        staff: "What staff have handed in",
        staff_told: "The spread for each principle. An average alone hides that people see it differently.",
        agreed: (
            "We have agreed to show answers also when there are fewer than five",
            "Only when staff and union representatives agree.",
        ),
        term: "The ratings are for",
        term_name: |year, autumn| format!("{} {year}", if autumn { "autumn" } else { "spring" }),
        import: "Open ratings",
        none: "No ratings have been opened.",
        hidden: "Fewer than five answers. Not shown.",
        spread: "Spread",
        spread_told: |what, [a, b, c, d, e]| {
            format!("{what}: {a} gave 1, {b} gave 2, {c} gave 3, {d} gave 4 and {e} gave 5.")
        },
        reasons: "Reasons",
        own_over_time: "My ratings over time",
    },
    arenas: ArenaWords {
        heading: "The arenas",
        lead: "Who meets where and how often, and what do you work with there? Then you see whether the modules have room.",
        empty: "No arenas yet. Begin with the usual ones, and change them afterwards.",
        propose: "Put in the usual ones",
        proposals: [
            [
                "Shared time",
                "All staff",
                "Every other week",
                "Staff meetings: alone, groups across, plenary",
            ],
            [
                "Team time",
                "Teachers of the year group",
                "Every week",
                "Try out between meetings, and share what was seen",
            ],
            [
                "Subject section",
                "Teachers of the same subject",
                "Once a month",
                "Module 2: the plan in one's own subject",
            ],
            [
                "Leader meeting",
                "The leader group",
                "Every week",
                "Go through the module first, gather threads afterwards",
            ],
        ],
        add: "New arena",
        members: ["Arena", "Who", "How often", "What we work with here"],
        minutes: "Minutes",
    },
    support: SupportWords {
        heading: "Support from outside",
        lead: "Somebody from outside sees what you do not. Agree on what you want before the first talk with the university or university college.",
        forms: "What the support can be",
        contents: "What it can be about",
        form: [
            ("Guidance for leaders", "How often, and who takes part?"),
            (
                "Guidance for all staff",
                "Can you join a staff meeting and say what you see?",
            ),
            ("Guidance for teams", "Which teams, and about what?"),
            (
                "Network of leaders",
                "Who calls it, and what shall we have done each time?",
            ),
            (
                "Help with getting into the modules",
                "Can you go through a module with us before we lead it?",
            ),
            (
                "Demands before the next gathering",
                "What shall we have tried, and what do we bring?",
            ),
            (
                "Subject networks",
                "Which subjects, and who gets time for it?",
            ),
            (
                "Guidance for the owner",
                "What should the owner do for schools to succeed?",
            ),
        ],
        content: [
            (
                "Goals and meaning",
                "How do we keep the balance between doing and learning?",
            ),
            (
                "Learning meetings",
                "What sets a meeting where we learn apart from one where we get messages?",
            ),
            (
                "Close to practice",
                "How do we use action learning or lesson study here?",
            ),
            (
                "Double-loop learning",
                "How do we get from “do we do it right?” to “why do we do it, and what do we take for granted?”",
            ),
            (
                "The whole curriculum",
                "How do we avoid reading the competence aims alone?",
            ),
            ("What matters most", "What can we leave?"),
            ("Something that lasts", "What shall be left in two years?"),
            (
                "A shared understanding of the goal",
                "What is understood well enough before we go on?",
            ),
            (
                "Good use of the curriculum",
                "What does it look like in a lesson?",
            ),
            ("Signs of quality", "What shall we look for, and with whom?"),
        ],
        state: ["Not talked about", "Ask about this", "Agreed", "Not for us"],
        state_label: |what| format!("{what}: what is agreed?"),
        demands: "Demands before the next gathering",
        demands_told: "What you shall have done. Those with a date also stand under follow-up.",
        demands_empty: "No demands yet. One is enough, if you really do it.",
        demand_add: "New demand",
        demand: "What shall we have done?",
        due: "By",
        done: "Done",
        network: ("Network of schools", "What do we exchange?"),
        network_fields: [
            ("The schools we cooperate with", "And who is the contact."),
            (
                "Plans we exchange",
                "For instance the school's plan, the board without contributions, or a meeting plan that worked.",
            ),
            (
                "Threads we follow together",
                "One question that all the schools try out, each in its own way.",
            ),
        ],
        agenda: (
            "Agenda: first talk with the university or university college",
            &[
                "1. Who are we, and what is our situation today? (Show the board.)",
                "2. What do we want help with, and what do we manage ourselves?",
                "3. What do you need from us to say something useful?",
                "4. How do we work between gatherings, and what shall be done by the next?",
                "5. Who does what, how much time do we have, and who pays?",
                "6. How do we notice whether the cooperation helps, and when do we say it is enough?",
            ],
        ),
        agenda_ask: "What we want to ask about",
        agenda_agreed: "What we already agree on",
    },
};
