//! English.

use chrono::NaiveDate;

use super::{
    BesideWords, FormWords, GatherWords, GroupWords, HeadWords, ListWords, MeetingTexts,
    MinutesWords, NamingWords, ShowWords,
};

/// The words.
pub const MEETING: MeetingTexts = MeetingTexts {
    room: super::room::en::ROOM,
    head: HeadWords {
        nav: "Pages of the meeting",
        overview: "The meeting",
        gather: "Contributions",
        run: "Running it",
        screen: "Projector",
        cards: "The cards",
        decisions: "Decisions",
        minutes: "Minutes",
        untitled: "A meeting with no title yet",
        missing: "This meeting is not here",
        missing_told: "Meetings are kept only on the device where they were planned or brought in. If you got the meeting as a file or a link, bring it in on the page “Meetings”.",
        to_list: "Go to the meetings",
    },
    beside: BesideWords {
        heading: "Two windows wrote in the same field",
        told: "Both texts are kept. Choose what the field is to say.",
        shown: "The field says this now:",
        other: "This was written in another window:",
        keep: "Keep what it says",
        take: "Use the other one",
        both: "Keep both, one below the other",
    },
    list: ListWords {
        heading: "Meetings",
        lead: "Here you plan meetings that you lead, and find those you are going to.",
        plan_one: "Plan a meeting",
        plan_this: "Plan this meeting",
        yours: "Your meetings",
        none: "No meetings yet. Plan one yourself, or bring in one that you got as a file or a link.",
        led_here: "You lead it",
        led_elsewhere: "You take part",
        no_date: "No day yet",
        past: "Past",
        import: "Bring in a meeting",
        import_told: "If whoever leads a meeting has sent it to you, open the file here. You can paste the text as well.",
        next: "Next meeting",
        prepare: "Prepare:",
        open: "Open the meeting",
        ics: "Add to the calendar (.ics)",
        in_file: |title| format!("The meeting “{title}” goes into your list of meetings."),
        in_file_newer: |title| format!("A newer version of “{title}” replaces the one you have."),
        in_file_same: "You have this meeting already.",
        in_file_older: |title| {
            format!(
                "This is an older edition of “{title}” than the one you have. Take it in only if whoever leads the meeting sent it to you now."
            )
        },
        plan_prompts: |n| match n {
            0 => "No questions to prepare.".to_owned(),
            1 => "One question to prepare.".to_owned(),
            n => format!("{n} questions to prepare."),
        },
        plan_host: |host| format!("Contributions are delivered at {host}."),
        changed: "Changed:",
        now: |before, after| format!("“{before}” has become “{after}”"),
        now_host: |before, after| match (before, after) {
            (Some(before), Some(after)) => {
                format!("contributions are delivered at {after}, no longer at {before}")
            }
            (None, Some(after)) => format!("contributions are delivered at {after}"),
            _ => "the link for delivering is gone".to_owned(),
        },
        now_address: |host| format!("the link for delivering at {host} is another one"),
        now_delivery: "how or when to deliver",
        now_prompts: |new, gone, reworded| {
            super::listed(
                "questions",
                [
                    (new, "new"),
                    (gone, "taken out"),
                    (reworded, "in other words"),
                ],
            )
        },
        now_phases: "the schedule",
        more_prompts: |n| format!("and {n} more"),
        ics_how: "How to get the meeting into your own calendar",
        ics_steps: [
            "PC and Mac: open the file and choose Save. In Outlook on the web and the new Outlook, choose “Add calendar” and “Upload from file”.",
            "Google Calendar: choose Settings and “Import & export” on a computer.",
            "iPhone, iPad and Android: send the file to yourself by e-mail and open the attachment.",
            "If the meeting changes, save the file again and add it the same way.",
        ],
        in_file_led: "You lead this meeting on this device. Your plan is not changed.",
        link_name: "The meeting in the link",
    },
    naming: NamingWords {
        anonymous: "Without names",
        named: "With names",
        anonymous_told: "The meeting is without names. Names in files are removed before anything is saved. Teams, OneDrive and e-mail still show who sent the file.",
        named_told: "The meeting is with names. The name goes with the contribution if the writer gives it.",
        anonymous_you: "The meeting is without names. Your name is not in the file, and whoever leads the meeting cannot see who wrote what. Teams, OneDrive and e-mail still show who sent the file.",
        named_you: "The meeting is with names. You choose whether your name is in the file.",
    },
    form: FormWords {
        heading: "Plan a meeting",
        lead: "Everything you write is saved on this device as you write. You can change the plan until the meeting begins.",
        about: "What the meeting is about",
        from_course: "Staff meeting in the course",
        from_nothing: "None: I make my own",
        title: "Title of the meeting",
        title_missing: "Write a title, so that others know which meeting it is.",
        prompts: "Questions that people prepare",
        prompts_told: "Choose few. One good question is often enough.",
        own_prompt: "A question of your own",
        add_prompt: "Add the question",
        remove: "Remove",
        when: "When and where",
        date: "Day",
        time: "Time",
        place: "Place",
        naming: "With or without names",
        naming_hint: "Choose before anyone writes. Without names is a good choice when you are five or more. A small school may agree to show names.",
        delivery: "Handing in",
        how: "Where and how",
        how_hint: "For example: put the file in the folder “Staff meeting” in Teams.",
        link: "Link to the folder",
        link_wrong: "The link must begin with https:// and have no spaces.",
        by: "Hand in by",
        expected: "Contributions you expect",
        minutes: "Time in the meeting",
        available: "Minutes you have",
        template: "Set-up",
        templates: [
            "5 alone, 15 in groups, 10 together",
            "12 alone, 13 in groups, 5 together",
            "The script on the course page",
            "Phases of your own",
        ],
        use_template: "Use this set-up",
        no_script: "There is no script here for this part of the course. Open the course page first, and press “Plan this meeting” there.",
        phase_titles: ["Think alone", "Talk in groups", "Share in plenary"],
        phase: |n| format!("Phase {n}"),
        phase_title: "What you do",
        phase_mode: "How",
        phase_minutes: "Minutes",
        add_phase: "Add a phase",
        sum: |sum, of| {
            if sum == of {
                format!("The parts use all {of} minutes.")
            } else {
                format!("The parts use {sum} minutes. You have {of}.")
            }
        },
        group_size: "People in a group",
        per_person: "Minutes for each person in the round",
        short_round: |title, has, needs| {
            format!(
                "“{title}” has {has} minutes, but the round needs {needs} for everyone to speak."
            )
        },
        save: "Save and go to the meeting",
    },
    show: ShowWords {
        next: "Next step",
        next_share: "Share the meeting, so that people can prepare.",
        next_gather: "Gather the contributions as they come. You can do it several times.",
        to_gather: "Gather contributions",
        one_device: "Is yours the only device in the room? Type in what the groups say, under “Contributions”.",
        prepares: "This is what people prepare",
        no_prompts: "No questions yet.",
        plan: "Plan for the meeting",
        print_plan: "Print the plan",
        deliver_by: |day| format!("Hand in by {day}."),
        folder: "The folder to hand in to",
        share: "Share the meeting",
        share_told: "The file holds the whole plan. The link and the code hold only what people need. The content comes after # in the link and is sent to no server.",
        save_file: "Save the meeting file",
        send: "Share the file",
        copy_link: "Copy the link",
        copy_text: "Copy as text",
        copied: "Copied. Paste it where people will see it.",
        by_hand: "The browser did not let Møteklar copy. Select the text and copy it yourself.",
        saved: "Look for the file in the downloads folder.",
        share_refused: "Nothing was shared. Save the file instead, and put it where people will find it.",
        code: "Show QR code",
        code_alt: "QR code with a link to the meeting",
        code_long: "The meeting has too much text for a QR code. Use the file or the link.",
        edit: "Change the plan",
        edited_told: "If you have shared the meeting before, share it again after you change it.",
        delete: "Delete the meeting here",
        deleted: "The meeting is deleted from the list.",
        undo: "Undo",
        answer_here: "Your answers are private. Nothing is shared before you choose to.",
        on_page: "Read the page in the course",
        bring: "Choose what to bring",
        sheet: "My meeting note",
    },
    groups: GroupWords {
        heading: "Groups",
        told: "Paste one name per line. Write the subject or year after a semicolon, and the groups will be mixed.",
        kept: "The names go into no file, not even your copy. The groups are deleted when you open “Meetings” after the day of the meeting.",
        list: "List of names",
        draw: "Draw groups",
        none: "Paste at least one name first.",
        forget: "Delete the groups",
        group: |n| format!("Group {n}"),
        roles: ["chair and timekeeper", "secretary", "challenger"],
        print: "Print group sheets",
        people: "People",
        answer: "The group’s answer",
        answer_told: "Are you the secretary? Write what the group agrees on, and hand in the file to whoever leads the meeting.",
        name: "The group’s name or number",
        name_missing: "Write which group you are, so that the answers can be told apart.",
        nothing: "Write at least one answer first.",
        save: "Save the group’s answer",
    },
    gather: GatherWords {
        lead: "Drop files here, choose them or paste text. You see what happens to each file before anything is brought in.",
        delivered: |n, of| match of {
            Some(of) => format!("{n} of {of} handed in"),
            None => format!("{n} handed in"),
        },
        groups: |n| {
            if n == 1 {
                "1 group has answered".into()
            } else {
                format!("{n} groups have answered")
            }
        },
        expected: "How many do you expect?",
        files: "Files",
        choose: "Choose files",
        drop: "You can also drop up to 200 files, a folder or a .zip anywhere on the page.",
        folder: "Choose a whole folder",
        folder_told: "Only new files that end in .json, .txt or .zip are taken along.",
        folder_again: "Read the folder again",
        receipts: "Receipts, alphabetically",
        receipts_told: "Read them out or show them, and everyone can find their own.",
        names: "Names that were given",
        none_yet: "No contributions yet. The meeting can be held all the same.",
        why_kind: |kind| {
            format!(
                "This is not a contribution but {kind}. Open the file under “Meetings” or “Your data”."
            )
        },
        why_other_meeting: "Made for another meeting. The file has not been brought in.",
        why_other_prompts: "The answers are to other questions than those in this meeting. The file has not been brought in.",
        why_some_other: |n| {
            if n == 1 {
                "One answer is to another question. It is included under “Other questions”.".into()
            } else {
                format!(
                    "{n} answers are to other questions. They are included under “Other questions”."
                )
            }
        },
        why_version: "Written with another version of the course.",
        why_older: "A newer version has been brought in.",
        why_beside: "Two different files have the same mark. Both are shown.",
        why_name: "The meeting is without names. The name in the file is not saved, so the file gets new receipt words.",
        damaged: |n| format!("{n} stored contributions cannot be read. Bring them in again."),
        type_in: "Type in for others",
        type_in_told: "For what was said aloud or written on paper.",
        for_whom: "Who has answered?",
        for_one: "A participant",
        for_group: "A group",
        who_name: "Name (optional)",
        add: "Add the answer",
        typed_name: "Typed in here",
        added: "The answer has been added.",
    },
    minutes: MinutesWords {
        about: "About the meeting",
        groups: "The groups",
        decisions: "Decisions",
        open: "Open questions",
        other: "Other questions",
        anonymous: "The meeting was without names.",
        named: "The meeting was with names.",
        starred: "Important: ",
        try_out: "What we will try",
        who: "Who",
        by: "By",
        sign: "How we will see that it works",
        day,
        delivered: |n, of| match of {
            Some(of) => format!("{n} of {of} handed in a contribution."),
            None if n == 1 => "One person handed in a contribution.".into(),
            None => format!("{n} people handed in a contribution."),
        },
        phase: |title, minutes| format!("{title}: {minutes} minutes"),
        hands: |n| {
            if n == 1 {
                "1 person raised a hand.".into()
            } else {
                format!("{n} people raised a hand.")
            }
        },
        hidden: |n| {
            if n == 1 {
                "1 card is hidden.".into()
            } else {
                format!("{n} cards are hidden.")
            }
        },
    },
};

/// `23 November 2026 at 14:30`
pub fn day(date: NaiveDate, time: Option<&str>) -> String {
    let day = date.format("%-d %B %Y");
    match time {
        Some(time) => format!("{day} at {time}"),
        None => day.to_string(),
    }
}
