//! English.

use super::{
    BackWords, CardWords, DecideWords, FollowWords, ProtocolWords, RoomTexts, RunWords,
    ScreenWords, TableWords, ThreadWords,
};

/// The words.
pub const ROOM: RoomTexts = RoomTexts {
    run: RunWords {
        lead: "You decide when to move on. The meeting never moves to the next phase by itself, and every phase can be opened again.",
        no_phases: "The plan has no phases yet. Add them, and you can keep time here.",
        to_plan: "Go to the plan",
        phases: "Phases of the meeting",
        not_begun: "The meeting has not begun.",
        begin: "Begin with the first phase",
        start: "Start the timer",
        pause: "Pause",
        go_on: "Continue",
        plus_one: "+1 minute",
        plus_five: "+5 minutes",
        hide_time: "Hide the time",
        show_time: "Show the time",
        time_hidden: "The time is hidden.",
        reset: "Reset the timer",
        next: "Next phase",
        previous: "Previous phase",
        go_to: "Go to",
        here: "You are here",
        over: "over time",
        keys: "Keys",
        keys_told: "When the focus is in this box: the right and left arrow keys change phase, + gives one more minute, and S hides or shows the time.",
        prompt: "Question on the screen",
        screen: "Projector",
        screen_told: "The projector is a window of its own with nothing but the question, the time and cards without names. Drag the window to the projector. If you mirror your screen instead, notes and names are hidden until you ask for them.",
        open_screen: "Open the projector",
        blocked: "The browser stopped the window. Use the link:",
        shows: "The projector shows",
        notes_show: "Show my notes",
        notes_hide: "Hide my notes",
        notes: "My notes",
        notes_told: "Only you see them. They never reach the projector or the minutes.",
        notes_all: "For the whole meeting",
        notes_phase: "For this phase",
        script: "From the script",
        to_cards: "Go to the cards",
        marks: [
            "The timer has started.",
            "Half the time has gone.",
            "One minute left.",
            "Time is up. Move on when you are ready.",
        ],
        show: [
            "Question and time",
            "The cards",
            "The groups side by side",
            "The themes",
            "Nothing",
        ],
    },
    screen: ScreenWords {
        waiting: "The projector is waiting for the meeting. Open “Running it” or “The cards” in the other window.",
        full: "Full screen",
        time_up: "Time is up",
        starred: "Important",
        cards: |n| {
            if n == 1 {
                "1 card".into()
            } else {
                format!("{n} cards")
            }
        },
        no_groups: "No group has answered this question yet.",
        hands: |n| {
            if n == 1 {
                "1 hand".into()
            } else {
                format!("{n} hands")
            }
        },
    },
    cards: CardWords {
        lead: "Gather the cards under themes. Choose the theme on the card, or drag it there.",
        none: "No cards yet. Bring in contributions, or type in what people say.",
        to_gather: "Go to the contributions",
        few: "Fewer than five have handed in. Then it is easy to guess who wrote what. Read the answers aloud instead, or agree to show names.",
        new_theme: "New theme",
        add_theme: "Add the theme",
        loose: "No theme",
        groups: "The groups’ answers, side by side",
        no_theme: "No theme",
        star: "Important",
        hide: "Hide from others",
        more: "More",
        move_to: "Move to",
        merge: "Merge with",
        merge_none: "Choose a card",
        part: "Take out again",
        with: "Merged with this one",
        decide: "Make a decision from it",
        decided: "The decision is under “Decisions”.",
        hands: "Raised hands",
        rename: "Name of the theme",
        remove: "Remove the theme",
        empty_theme: "No cards here yet. Drag them here, or choose the theme on the card.",
        undo: "Undo the last change",
        overview: "The themes by size",
        theme: "Theme",
        cards: "Cards",
        names_agree: "We have agreed to show names",
        names_show: "Show the names",
        names_hide: "Hide the names",
        names_told: "Names are shown here and in the minutes only, never on the projector.",
        prompt: "Show cards for",
        all_prompts: "All questions",
        print: "Print the cards",
        show_screen: "Show the cards on the projector",
        to_decisions: "Go to the decisions",
        theme_of: |text| format!("Theme of the card “{text}”"),
        moved: |theme| format!("Moved to “{theme}”."),
        count: |n| {
            if n == 1 {
                "1 card".into()
            } else {
                format!("{n} cards")
            }
        },
        overview_alt: |told| format!("The themes by number of cards: {told}."),
    },
    decide: DecideWords {
        lead: "A few clear decisions work best. Write roles, not names.",
        before: "Open decisions from before",
        before_none: "No open decisions from earlier meetings.",
        ours: "Decisions of this meeting",
        none: "No decisions yet. Make one here, or from a card.",
        new: "New decision",
        text: "What we agree on",
        try_out: "What we will try",
        who: "Who",
        who_hint: "A role or a team, not a name",
        due: "By",
        sign: "How we will see that it works",
        remove: "Remove",
        removed: "The decision is removed.",
        undo: "Undo",
        status: "Status",
        ics: "Add to calendar (.ics)",
        to_minutes: "Go to the minutes",
        number: |n| format!("Decision {n}"),
    },
    protocol: ProtocolWords {
        lead: "The minutes are made from what you have done so far, even if the meeting stops halfway. Everything can be changed.",
        edit: "Edit",
        done: "Done",
        anew: "Write again from the meeting",
        edited: "Changed by you",
        more: |n| match n {
            1 => "One new answer has come since you changed the text, and is not in it.".to_owned(),
            n => {
                format!("{n} new answers have come since you changed the text, and are not in it.")
            }
        },
        empty: "Nothing here yet.",
        print: "Print the minutes",
        markdown: "Save as text (Markdown)",
        csv: "Save as a spreadsheet (CSV)",
        file: "Save the minutes file",
        file_told: "Send the minutes file to everyone who took part. When they open it in Møteklar, they see the outcome beside their own answers.",
        send: "Share the file",
        saved: "Look for the file in the downloads folder.",
        failed: "The minutes are too long for one file. Shorten the longest part, and try again.",
        delete_heading: "After the meeting",
        delete_told: "When the minutes have been sent, you no longer need the contributions. Deleting removes the files, the cards and the quotes in the minutes on this device. It cannot be undone. Numbers and decisions stay.",
        keep_quotes: "Keep the quotes in the minutes here",
        delete: "Delete the contributions",
        deleted: "The contributions are deleted on this device. Copies in Teams, in e-mail and in the downloads folder must be deleted there.",
        delete_failed: "The browser did not let Møteklar delete the contributions. Close other tabs with Møteklar, and try again.",
        received: "The minutes you received",
        received_none: "You have not received the minutes of this meeting yet. When you get the file, open it on the page “Meetings”.",
    },
    follow: FollowWords {
        heading: "Follow-up",
        lead: "What you have decided, across meetings. The most urgent comes first.",
        none: "No decisions to follow up yet. They appear here when you decide something in a meeting, or when you open minutes you received.",
        own: "My actions",
        own_none: "None yet. Mark a decision with “This concerns me”, or add an action of your own.",
        late: "Overdue",
        soon: "The next two weeks",
        later: "Later, or no deadline",
        closed: "Done or dropped",
        add_own: "Add the action",
        own_text: "Your own action",
        mine: "This concerns me",
        no_due: "No deadline",
        due: |day| format!("By {day}"),
        from: |title| format!("From “{title}”"),
    },
    back: BackWords {
        outcome: "What came out of the meeting",
        whole: "Read the whole minutes",
        mine_told: "The app cannot know what concerns you. What you mark appears under “My actions” in the follow-up, and goes to nobody else.",
        then_now: "Then and now",
        then: "At first you wrote",
        now: "Now it says",
        changed: "What has changed, and why?",
        changed_hint: "Only you see this.",
        last: "What you agreed on last time",
        in_file_same: "You have these minutes already.",
        in_file_own: "You lead this meeting on this device. Your minutes are not changed.",
        in_file: |title| {
            format!(
                "The minutes of “{title}” will be put beside your answers. Nothing you have written is changed."
            )
        },
        in_file_newer: |title| format!("A newer version of the minutes of “{title}”."),
    },
    threads: ThreadWords {
        heading: "Across the meetings",
        lead: "Minutes of several groups or meetings side by side: what you agree on, where you differ, and what is open.",
        none: "No minutes yet. Bring in minutes files on the page “Meetings”, or save the minutes of a meeting you lead.",
        meetings: "Meetings included",
        common: "This comes up again and again",
        single: "This came up in one place",
        prompts: "Answers to the same question",
        decided: "Decisions",
        open: "Open questions",
        nothing: "Nothing here yet.",
        own_hint: "In your own words. It is included when you save the summary.",
        meeting: "Meeting",
        print: "Print",
        markdown: "Save as text (Markdown)",
        csv: "Save as a spreadsheet (CSV)",
        own: [
            "What we agree on across meetings",
            "Where we see things differently",
            "What we have to find out",
        ],
    },
    table: TableWords {
        section: "Section",
        text: "Text",
        status: "Status",
        statuses: ["Open", "Done", "Dropped"],
        cards: |n| {
            if n == 1 {
                "1 card.".into()
            } else {
                format!("{n} cards.")
            }
        },
    },
};
