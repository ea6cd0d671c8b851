//! English.

use super::Language;
use super::words::*;
use crate::journal::Due;

/// “at least 4–5 weeks”, “at least 1 week”.
fn weeks([from, to]: [u32; 2]) -> String {
    match (from, to) {
        (1, 1) => "at least 1 week".into(),
        (from, to) if from == to => format!("at least {from} weeks"),
        (from, to) => format!("at least {from}–{to} weeks"),
    }
}

fn hours([from, to]: [u32; 2]) -> String {
    match (from, to) {
        (1, 1) => "1 hour".into(),
        (from, to) if from == to => format!("{from} hours"),
        (from, to) => format!("{from}–{to} hours"),
    }
}

fn minutes(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, 1) => "1 minute".into(),
        (0, m) => format!("{m} minutes"),
        (1, 0) => "1 hour".into(),
        (h, 0) => format!("{h} hours"),
        (1, m) => format!("1 hour {m} min"),
        (h, m) => format!("{h} hours {m} min"),
    }
}

fn count(n: usize, one: &str, many: &str) -> String {
    if n == 1 {
        format!("1 {one}")
    } else {
        format!("{n} {many}")
    }
}

/// The texts.
pub(super) const TEXTS: Texts = Texts {
    lang: Language::En,
    frame: Frame {
        skip: "Skip to the content",
        main_nav: "Main menu",
        modules: "Modules",
        notes: "Notes",
        bring: "Bring along",
        data: "Your data",
        help: "Help",
        privacy: "Privacy",
        accessibility: "Accessibility",
        about: "About Møteklar",
        language: "Language",
        scheme: "Colours",
        scheme_auto: "As the device",
        scheme_light: "Light",
        scheme_dark: "Dark",
        you_are_here: "You are here",
        footer_nav: "About the service",
        independent: "An independent tool with open source code. Not made or approved by the Norwegian Directorate for Education and Training.",
        storage_note: "What you write is saved in this browser only. Nothing is sent.",
        offline: "You are offline. You can read and write as before.",
        update_ready: "A new version is ready.",
        update_now: "Save and start using it",
        replaced: "Møteklar has been updated in another tab. Reload the page.",
        load_anew: "Reload",
        loading: "Fetching the page …",
        load_failed: "Could not fetch the page. Are you online?",
        retry: "Try again",
        install: "Add Møteklar to the home screen",
        description: "Prepare on your own and come to the meeting ready. Your notes stay on your device.",
    },
    device: Device {
        question: "Is this your own device?",
        told: "On your own device, your notes are saved here in the browser. On a device you share with others, nothing is saved.",
        own: "Yes, it is mine",
        shared: "No, it is shared",
        shared_now: "Shared device: nothing is saved here.",
        still_stored: "Something that was saved here is not deleted yet. Close other tabs with Møteklar, and it will be.",
        shared_warning: "The text is here only while the tab is open. Save a copy before you leave. The copy stays in the downloads folder until you delete it.",
    },
    save: Save {
        idle: "Your notes are saved in this browser.",
        saved_at: |at| format!("Saved at {at}"),
        saving: "Saving …",
        one_place: "Saved in this browser, but not in its database yet. Møteklar tries again by itself.",
        no_database: "The browser's database has not opened. Meetings, decisions and contributions are not shown now, but they are not deleted. Try again, or close other tabs with Møteklar.",
        failed: "Could not save. The text stays here while the tab is open.",
        failed_way_out: "Save a copy as a file",
        memory: "Only in memory: the browser does not let Møteklar save. Save a copy before you close the tab.",
        conflict: "Two versions: the text was changed in two places. Both are kept.",
        readonly: "Read-only: a newer version of Møteklar is open. Save a copy of what you have written, and reload the page.",
        held: "Wait: some of the text is in this tab only and would be lost. Save a copy, and check it under “Your data”.",
        no_copy: "No copy yet.",
        copy_today: "Last copy: today.",
        copy_days: |days| match days {
            1 => "Last copy: yesterday.".into(),
            n => format!("Last copy: {n} days ago."),
        },
        copy_due: |due| match due {
            Due::Texts(n) => format!("{n} texts are in no copy, and the browser may delete them."),
            Due::Days(n) => format!(
                "It is {n} days since what you have written went into a copy. The browser may delete it."
            ),
        },
        make_copy: "Save a copy",
    },
    home: Home {
        heading: "Come to the meeting ready",
        lead: "Read, think and write on your own, when it suits you. Bring along what you choose. Then decide together.",
        begin: "Start",
        resume: "Go on from where you stopped",
        restore: "Get your notes from a copy",
        restore_first: "Have you written in Møteklar before? The app on the home screen has its own storage. Bring in a copy of your notes first.",
        trail: "Trail map",
        trail_order: "Start with 0 and 1. Take 2, 3 and 4 in any order you like. 5 comes last.",
        you_are_here: "You are here.",
        order_note: "The order is advice, not a lock. The school decides.",
        how: "How it works",
        steps: [
            (
                "Prepare",
                "Read a page and write under the questions. Ten minutes will do. Your notes are private.",
                "NotePencil",
            ),
            (
                "Bring along",
                "Choose the answers you want to speak from or hand in, with or without your name.",
                "Backpack",
            ),
            (
                "Decide together",
                "The meeting goes from your own thoughts, through the group, to everyone together, and ends with something you will try out.",
                "PersonGroup",
            ),
        ],
    },
    modules: Modules {
        heading: "Modules",
        lead: "Six modules. Each part goes from preparing on your own to a staff meeting and a try-out.",
    },
    module: Module {
        number: |n| format!("Module {n}"),
        part: |n, title| format!("Part {n}: {title}"),
        weeks,
        hours,
        minutes,
        minutes_told: |alone, together| {
            format!(
                "{} on your own, {} with others",
                minutes(alone),
                minutes(together)
            )
        },
        of_which_meeting: |m| format!(", of which {} in staff meetings", minutes(m)),
        time_weeks: "Time in the calendar",
        time_hours: "Time for each person",
        time_leader: "For leaders and owners",
        time_reason: "The times are advice. What you try out between meetings lasts better than what you rush through.",
        first: |n| format!("We advise you to take module {n} first."),
        order_sources: "In 2019 this was required. Today it is advice from the Directorate for Education and Training. You decide for yourselves.",
        order_sources_free: "In 2019 it was to be taken last. Today the Directorate for Education and Training says nothing about it. You decide for yourselves.",
        no_pages: "Not written yet",
        not_written: "The pages of this module are not part of this version. The purpose, the parts and the time are here so that you can plan.",
        catch_up: "Were you away? Catch up in ten minutes",
        whole: "For the whole module",
        for_leaders: "For you as a leader",
        for_leaders_lead: "Everyone can read these pages. They are written for those who lead the work.",
        lead_switch: "I lead. Show the advice where it is needed",
        lead_told: "Only a view of yours. Nobody else sees that you chose it.",
        round: |n| {
            format!(
                "You are in round {n}. Your answers from earlier rounds are under each question."
            )
        },
        new_round: "Work through the module once more",
        new_round_told: "You get empty fields to write in. You will still find your answers from the last round under each question.",
        new_round_begin: "Start a new round",
    },
    page: Page {
        table: "Table",
        leaves_app: " (opens another website)",
        needs_login: "(you have to log in)",
        prompts: "Write",
        private: "Only you can see what you write, until you choose to bring something along.",
        film: "Film or recording",
        watch_for: "Look out for:",
        film_optional: "You can do without the film.",
        checked: |date| format!("Added {date}."),
        updated: |date| format!("Last changed {date}"),
        script: "Script for the meeting",
        further: "Sources and links",
        turn: "Previous and next page",
        prev: "Previous:",
        next: "Next:",
        bring_to_meeting: "Choose what to bring to this meeting",
    },
    field: Field {
        note: "Note on this page",
        note_hint: "A free note. Do not write names of pupils or anything that can be linked to a pupil.",
        no_pupils: "Do not write names of pupils or anything that can be linked to a pupil.",
        history: "Earlier versions",
        history_none: "No earlier versions.",
        written: |at| format!("Written {at}"),
        take_back: "Bring this one back",
        two_versions: "There are two versions of this text",
        two_versions_told: "It was changed in two places. Choose which one to use. The other stays under earlier versions.",
        this_one: "Here now",
        other_one: "The other one",
        use_other: "Use the other one",
        keep_this: "Keep this one",
        join_both: "Keep both, one below the other",
        changed: "The question has changed since you answered.",
        changed_was: |was| format!("It used to say: “{was}”"),
        earlier_round: |n| format!("Your answer in round {n}"),
        copy_text: "Copy the text",
    },
    mode: Modes {
        individual: "Individual",
        group: "Group",
        plenary: "Plenary",
    },
    kind: Kinds {
        film: "Film",
        sound: "Audio",
        reading: "Text",
        reflection: "Reflection",
        discussion: "Discussion",
        try_out: "Try-out",
        meeting: "Staff meeting",
        exercise: "Exercise",
        form: "Form",
        leader_support: "Support for leaders",
    },
    groups: GroupWords {
        across: "Groups across subjects and years",
        subject: "Subject groups",
        team: "Team",
        leaders: "The leadership team",
    },
    audience: Audiences {
        all: "For everyone",
        leader: "For leaders",
        owner: "For school owners",
    },
    tip: Tips {
        connections: "How the tasks fit together",
        time: "Method and time",
        demanding: "Demanding tasks",
        groups: "Groups",
        alternatives: "Other ways of working",
        literature: "Read more",
    },
    progress: Progress {
        not_started: "Not started",
        started: "Under way",
        done: "Done",
        of: |done, all| format!("{done} of {all} pages done"),
        question: "How far have you got with this page?",
    },
    not_found: NotFound {
        heading: "The page does not exist",
        lead: "The address does not lead to any page here. Your notes are safe.",
        home: "To the home page",
    },
    titles: Titles {
        meetings: super::meeting::en::MEETING.list.heading,
        meeting_new: super::meeting::en::MEETING.form.heading,
        meeting: super::meeting::page_titles(&super::meeting::en::MEETING),
        follow_up: super::meeting::en::MEETING.room.follow.heading,
        threads: super::meeting::en::MEETING.room.threads.heading,
        plan_this: super::meeting::en::MEETING.list.plan_this,
        school: super::school::EN.name,
        school_tools: super::school::headings(&super::school::EN),
        notes: "Your notes",
        done: "What I have done",
        bring: "Bring along",
        sheet: "My meeting note",
        data: "Your data",
    },
    glossary: super::glossary::en::TEXTS,
    form: super::form::en::TEXTS,
    tailored: super::tailor::en::TAILORED,
};

pub(super) const OWN: OwnTexts = OwnTexts {
    notes: Notes {
        lead: "All you have written, in one place. Only you can see it.",
        empty: "You have not written anything yet. What you write under a question will show up here.",
        empty_begin: "Find a page to start on",
        search: "Search your notes",
        hits: |n| count(n, "match", "matches"),
        no_hits: |words| format!("No notes with “{words}”."),
        all_modules: "All modules",
        filter: "Module",
        save: "Save as a file",
        print: "Print",
        note_on_page: "Note on the page",
        orphans: "Answers to questions that are no longer here",
        orphans_told: "The question has been taken out of the course, but your answer is here.",
        overview: "What I have done",
        bring: "Bring to a meeting",
    },
    done: Done {
        lead: "Your own record, for your appraisal meeting or your files.",
        declaration: "You have recorded this yourself. Nobody else has checked it, and it is not a course certificate.",
        pages_done: |done, all| format!("{done} of {all} pages marked as done"),
        answers: |n| count(n, "answer written", "answers written"),
        try_outs: |n| count(n, "try-out with notes", "try-outs with notes"),
        minutes: |m| format!("Approximate time for the pages done: {}", minutes(m)),
        nothing: "Nothing yet. When you write an answer or mark a page as done, it will show here.",
        print: "Print",
        name_line: "Name",
        date_line: "Date",
    },
    bring: Bring {
        lead: "Choose what you want to speak from in the meeting, or hand in. Nothing is sent from here.",
        step: |n| format!("Step {n} of 3"),
        choose: "Choose answers",
        choose_told: "Nothing is chosen beforehand. Bring as little as you like.",
        none_yet: "You have no answers to bring yet. Write under a question, and it will show here.",
        for_meeting: "For which meeting?",
        loose: "No particular meeting",
        chosen: |n| count(n, "answer chosen", "answers chosen"),
        to_review: "Look over the file",
        choose_first: "Choose at least one answer first.",
        to_sheet: "Open “My meeting note”",
        review: "Look it over",
        review_told: "This is all you share. Nothing else you have written is in the file.",
        anonymous_plainly: "Your name is not in the file. Teams, OneDrive and e-mail still show who sent it.",
        named_plainly: |name| format!("The file shows that {name} wrote this."),
        file_holds: "This is in the file",
        file_lacks: "This is not in the file: name, device, date, time, the order you wrote in, and the rest of your notes.",
        who: "Who is it from?",
        anonymous: "Without a name",
        with_name: "With a name",
        name: "Name",
        group: "Team, year or group",
        optional: "optional",
        guard: "Look once more before you share",
        guard_told: "Something in the text may show who it is about. Nobody should be able to recognise a pupil.",
        guard_identity: "Looks like a national identity number",
        guard_phone: "Looks like a phone number",
        guard_email: "Looks like an e-mail address",
        change: "Change the answer",
        back: "Back",
        deliver: "Hand in",
        save: "Save a file for the meeting leader",
        share: "Share the file",
        save_txt: "Save as .txt",
        copy_text: "Copy as text",
        copied: "Copied. Paste it into your message to the meeting leader.",
        copy_by_hand: "The browser did not let Møteklar copy. Select the text below and copy it yourself.",
        receipt: "Receipt words",
        receipt_told: "The meeting leader sees the same four words when the file has arrived.",
        file_name: "File name",
        saved_where: "Look for the file in the downloads folder. If it is not there, copy the contribution as text.",
        how_to_deliver: "How to hand in, step by step",
        edition: |n| format!("Correction number {}", n.saturating_sub(1)),
        edition_told: "If you have handed in before, this file replaces the last one when the meeting leader brings it in.",
        share_refused: "Sharing was interrupted. Save the file, or copy it as text.",
        show_bytes: "Show the file as it is",
        kind_answer: "Answer",
    },
    sheet: Sheet {
        lead: "Speak from this. The note sends nothing, and you need not have handed anything in.",
        empty: "The note is empty. Choose the answers you want on it.",
        choose: "Choose answers",
        print: "Print",
        larger: "Larger text",
        smaller: "Smaller text",
    },
    data: Data {
        lead: "Everything you write is in this browser and nowhere else. The browser may delete it, so save a copy.",
        stored: "What is saved here",
        stored_counts: |answers, notes, size| {
            format!(
                "{} and {}, {size} in all.",
                count(answers, "answer", "answers"),
                count(notes, "free note", "free notes")
            )
        },
        nothing_stored: "Nothing yet.",
        persisted: "The browser has promised not to clear away your notes by itself.",
        plain_http: "The address is without https. Møteklar then does not work offline, and the browser keeps your notes less safely. Tell whoever is responsible for IT at your school.",
        not_persisted: "The browser has not promised to keep your notes. Safari may delete them after seven days without a visit.",
        persist_told: "The browser can promise to keep the notes. Firefox asks you first: say yes to letting Møteklar store data permanently.",
        persist: "Ask the browser to keep the notes",
        persist_refused: "The browser would not promise it now. Save a copy regularly.",
        copy: "Save a copy",
        copy_told: "One file with everything you have written and what your meetings have gathered. Put it somewhere safe.",
        copy_save: "Save a copy",
        copy_share: "Share the copy",
        copy_made: |name| {
            format!(
                "The file is called {name}. Look for it in the downloads folder, and check it below."
            )
        },
        copy_parts: |n| format!("The copy is in {n} files. Save each of them:"),
        copy_too_large: "One of the texts is too long to fit in a file. Divide it in two, and save the copy again.",
        copy_lacks_gathered: "The browser did not let Møteklar read the contributions that meetings have gathered. They are not in the file. Try again.",
        verify: "Check the copy",
        verify_told: "Choose the file you have just saved. It counts as a copy only when it has been read back and compared.",
        verify_choose: "Choose the copy",
        verified: |n| {
            format!(
                "The copy has been read back and is right: {}.",
                count(n, "entry", "entries")
            )
        },
        verified_so_far: |n| {
            format!(
                "Right so far. {} to go: choose the next file.",
                count(n, "entry", "entries")
            )
        },
        verify_differs: "The file does not match what is saved now. Save a new copy and check it.",
        drill: "Try a restore",
        drill_told: "Choose a copy and see what it would give you back. Nothing here is changed.",
        drill_choose: "Choose the copy to try",
        drill_gives: |answers, notes, meetings, contributions| {
            format!(
                "The copy gives back {}, {}, {} and {}.",
                count(answers, "answer", "answers"),
                count(notes, "free note", "free notes"),
                count(meetings, "meeting", "meetings"),
                count(
                    contributions,
                    "gathered contribution",
                    "gathered contributions"
                )
            )
        },
        drill_whole: "Everything that is stored here now is in it.",
        drill_lacks: |texts, others, contributions| {
            format!(
                "This is stored here now, but is not in the copy as it is: {}, {} and {}. Save a new copy.",
                count(texts, "text", "texts"),
                count(others, "other record", "other records"),
                count(contributions, "contribution", "contributions")
            )
        },
        drill_show: "Show the texts in the copy",
        restore: "Bring in files",
        restore_told: "Get your notes from a copy. You see what will happen before anything changes.",
        drop_here: "Drop files, a folder or a .zip anywhere on the page",
        choose_files: "Choose files",
        paste: "Paste text",
        paste_told: "Paste text that begins with BEGYNN MØTEKLAR, or the link to a meeting. Several at once is fine.",
        paste_read: "Read the text",
        move_device: "Continue on another device",
        move_steps: [
            "Save a copy here.",
            "Move the file: OneDrive, AirDrop, a memory stick or an e-mail to yourself. Anyone who gets hold of the file can read your notes.",
            "Open Møteklar on the other device, go to “Your data” and bring in the file.",
            "When your notes are in place, delete the file wherever you put it on the way.",
        ],
        shared: "Shared device",
        shared_told: "On a shared device, nothing is saved in the browser. The file you save is the only copy, and it stays in the downloads folder.",
        shared_switch: "This device is shared",
        own_switch: "This device is my own",
        rescue: "If Møteklar does not start",
        rescue_told: "The rescue page shows your notes and lets you download them, without the rest of the app.",
        quarantine: |n| {
            format!(
                "{} could not be read. Everything is kept just as it was.",
                count(n, "entry", "entries")
            )
        },
        quarantine_get: "Save it as a file",
        wipe: "Delete everything",
        wipe_told: "Deletes everything Møteklar has saved in this browser: notes, settings and the pages it has fetched. Files you have saved or handed in, you must delete yourself.",
        wipe_word: "DELETE",
        wipe_type: |word| format!("Type {word} to delete"),
        wipe_do: "Delete everything",
        wipe_wrong: |word| {
            format!("Type {word} in capital letters in the field, and press once more.")
        },
        wiping: "Everything is being deleted in another tab",
        wiping_told: "Nothing is saved here any more. Close this tab.",
        wiped: "Everything is deleted",
        wiped_told: "Nothing of what you have written is left in this browser. Files you have saved or shared, you must delete yourself, also in the downloads folder.",
        wiped_again: "Start again",
        wipe_failed: "Something could not be deleted. Close other tabs with Møteklar and try again.",
        technical: "Technical",
    },
    witness: Witness {
        heading: "Right now, in this browser",
        looking: "Looking …",
        again: "Look again",
        nothing: "Nothing is stored.",
        keys: |n| count(n, "key", "keys"),
        files: |n| count(n, "file", "files"),
        local: "localStorage",
        session: "sessionStorage (until the tab is closed)",
        database: "IndexedDB",
        cache: "The cache: the app itself",
        closed: |place| format!("{place}: The browser did not let us look."),
        asked: |n, host| {
            format!(
                "{} since you opened the page. All went to {host}.",
                count(n, "request", "requests")
            )
        },
        asked_elsewhere: |n| {
            format!(
                "{} went to other addresses. That must not happen. Ask whoever runs the server.",
                count(n, "request", "requests")
            )
        },
        asked_heading: "The requests",
        asked_told: "The list comes from the browser itself. What the app fetches in the background to work offline is not in it; you see that under “Network” in the developer tools.",
    },
    import: Import {
        heading: "Preview",
        none: "No files chosen.",
        new: |n| format!("{n} new"),
        newer: |n| format!("{n} newer than what you have"),
        same: |n| format!("{n} unchanged"),
        older: |n| format!("{n} older than what you have, not brought in"),
        both: |n| format!("{n} in two versions, both kept"),
        contributions: |n| {
            format!(
                "{}.",
                count(
                    n,
                    "gathered contribution comes back",
                    "gathered contributions come back"
                )
            )
        },
        newer_app: |n| format!("{n} from a newer version of Møteklar, not brought in"),
        nothing_changes: "You already have all of this. Nothing changes.",
        reading: |n, of| format!("Reading {n} of {of} …"),
        stop: "Cancel",
        stopped: "Cancelled. What had not been read is left out, and nothing has been brought in.",
        waits: "Waiting for the cloud …",
        waiting: "The browser has not got the file yet. The other files can be brought in meanwhile. Download it to this device if it does not come.",
        leave_out: "Leave out",
        no_file: "Got no file. Save the attachment first, and drop it here.",
        zip_others: |names, more| {
            if more == 0 {
                format!("These in the folder are not from Møteklar and are left out: {names}.")
            } else {
                format!(
                    "These in the folder are not from Møteklar and are left out: {names} and {more} more."
                )
            }
        },
        folder_nothing: "No new files in the folder.",
        folder_aside: |n| {
            if n == 1 {
                "1 file in the folder belongs to another meeting or is not from Møteklar, and is left out.".into()
            } else {
                format!(
                    "{n} files in the folder belong to other meetings or are not from Møteklar, and are left out."
                )
            }
        },
        folder_left: |n| {
            format!(
                "{n} files are left, as they are many at once. Bring these in first, and read the folder again."
            )
        },
        nothing: "None of the files will be brought in now.",
        apply: |n| {
            if n == 1 {
                "Bring in 1 file".into()
            } else {
                format!("Bring in {n} files")
            }
        },
        applied: |n| {
            if n == 1 {
                "1 file has been brought in.".into()
            } else {
                format!("{n} files have been brought in.")
            }
        },
        take_anyway: "Bring it in anyway",
        clear: "Close the list",
        undo: "Undo",
        undo_all: "Undo all",
        is_in: "Brought in",
        is_undone: "Undone",
        failed: "The browser did not let Møteklar save, and nothing has changed. Free up some space, and try again.",
        receipt: "Receipt words",
        of_no_meeting: "This is a contribution, but it does not say which meeting it is for. Open the meeting under “Meetings”, choose “Contributions”, and drop the file there.",
        of_unknown_meeting: "This is a contribution to a meeting that is not here. Send the file to whoever leads the meeting, or open it on the device where the meeting was planned.",
        of_meeting_elsewhere: |title| {
            format!(
                "This is a contribution to “{title}”, which is led from another device. Send the file to whoever leads the meeting."
            )
        },
        to_meeting: |title| format!("A contribution to “{title}”. It will be put there."),
        undone: "Undone. Everything is as before.",
        apply_failed: "Something could not be saved, so nothing was brought in. Save a copy, free up some space and try again.",
        undo_failed: "Something has changed since, so only what was untouched has been undone.",
        ok: "Can be brought in",
        updated: "Replaces an earlier version",
        duplicate: "Already here",
        rejected: "Refused",
        parked: "Set aside",
        warning: "Note",
        not_backup: |kind| {
            format!("This is {kind}, which does not belong here. The file has not been used.")
        },
        kind_contribution: "a contribution to a meeting",
        kind_meeting: "a meeting file",
        kind_minutes: "the minutes of a meeting",
        kind_school_plan: "a school plan",
        kind_pack: "a course file",
        other_course: "The copy is from another course. Your notes are kept, but some may have no page to belong to.",
        pasted: |n| format!("Pasted text {n}"),
        no_text_found: "Found no text from Møteklar. The text must include the lines that begin with BEGYNN and SLUTT, or the whole link.",
    },
    refusal: Refusals {
        empty: "The file is empty. Save it or send it again.",
        too_large: |size, limit| {
            format!(
                "The file is too large ({} kB, the limit is {} kB). Check that it is the right one.",
                size / 1024,
                limit / 1024
            )
        },
        too_many_files: |n| format!("At most {n} files at a time. Take the rest afterwards."),
        too_much_at_once: |limit| {
            format!(
                "At most {} MB at a time. Take the rest afterwards.",
                limit / 1_048_576
            )
        },
        utf16: "The file is saved in another character set (UTF-16). Use the original file.",
        other_packed: "This is a packed folder that cannot be opened here (.7z, .rar or .gz). Unpack it and drop the files here.",
        mail: "This is an e-mail, not its attachment. Open the e-mail, save the attachment and drop it here.",
        zip: "This is a packed folder (.zip) that cannot be opened here. Unpack it and drop the files here.",
        zip_empty: "The packed folder (.zip) is empty. Download it again, or choose the files one by one.",
        zip_damaged: "The packed folder (.zip) is damaged or cut off. Download it again, or choose the files one by one.",
        zip_locked: "The packed folder (.zip) is locked with a password. Unpack it and drop the files here.",
        zip_nested: "This is a packed folder (.zip) inside another one. Unpack the outer one and drop this one here.",
        zip_nothing: "The packed folder (.zip) has no files from Møteklar. They end in .json or .txt. Check that you have chosen the right folder.",
        binary: "This is not a text file. Choose the file that begins with “moteklar-”.",
        not_utf8: "The file has characters that cannot be read. Use the original file.",
        not_json: |line, column| {
            format!("The file is damaged at line {line}, character {column}. Ask for it again.")
        },
        truncated: "The file is cut short. Save it or send it again.",
        duplicate_key: |key| {
            format!(
                "The file has two values for “{key}” and was not made by Møteklar. Ask for the original file."
            )
        },
        number: "The file has a number that Møteklar does not use. Somebody has changed it. Ask for the original file.",
        nesting: "The file is built in a way that Møteklar does not use. Ask for the original file.",
        not_ours: "This is not a file from Møteklar. Choose the file that begins with “moteklar-”.",
        unknown_kind: |kind| {
            format!(
                "The file is of a kind that is not known here (“{kind}”). Update the app and try again."
            )
        },
        changed: "The content was changed after the file was made. Ask for it again.",
        missing: |what| format!("“{what}” is missing from the file. Ask for it again."),
        malformed: |what| format!("Something is wrong in “{what}” in the file. Ask for it again."),
        too_many_records: |n| {
            format!(
                "The file has {n} entries, which is more than Møteklar accepts. Ask for it in several files."
            )
        },
        text_too_long: |n| {
            format!(
                "A text in the file has {n} characters, which is more than Møteklar accepts. Ask for a shorter text."
            )
        },
        newer: "The file was made by a newer version of Møteklar. Update the app and bring it in again.",
        older: "The file was made by a version of Møteklar that is too old. Ask the sender to update and save it again.",
        sealed: "The file is locked with a password. This version cannot open it. Ask for a file without one.",
        armour: "The text is not complete. Copy everything from BEGYNN to SLUTT and paste it again.",
        link: "The link is not whole. Ask for it again, or for the file.",
        unreadable: "The browser could not read the file. Has it been moved, or is it in the cloud? Download it and choose it again.",
        lacking: "The browser could not get the part of the app that reads course files. Try again when you are online.",
    },
    glossary: super::glossary::en::OWN,
    beside: super::form::en::OWN,
};
