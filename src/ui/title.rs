//! The title of each page.

use crate::course::{ForeignCourse, Module};
use crate::text::{Language, Texts};
use crate::ui::library::Library;
use crate::ui::route::{MeetingPage, Route, Standing};

/// «Page – Module – Møteklar».
#[must_use]
pub fn title(lang: Language, route: &Route, library: &Library) -> String {
    let t = lang.texts();
    let words = match route {
        Route::Home => None,
        Route::Modules => Some(t.modules.heading.to_owned()),
        Route::Module(id) => library
            .find_module(id, lang)
            .map(|m| format!("{} – {}", m.title, module_name(t, library, m))),
        Route::Page(module, page) => library.find_module(module, lang).and_then(|m| {
            let page = m.page(page.as_str())?;
            Some(format!("{} – {}", page.title, module_name(t, library, m)))
        }),
        Route::NewPage(_) => Some(t.tailored.new_page.to_owned()),
        Route::EditPage(_, page) if page.is_own() => Some(t.tailored.edit_page.to_owned()),
        Route::EditPage(..) => Some(t.tailored.our_way.to_owned()),
        Route::Notes => Some(t.titles.notes.to_owned()),
        Route::Done => Some(t.titles.done.to_owned()),
        Route::Bring => Some(t.titles.bring.to_owned()),
        Route::MeetingSheet(_) => Some(t.titles.sheet.to_owned()),
        Route::Data => Some(t.titles.data.to_owned()),
        Route::School(tool) => Some(tool.heading(t).to_owned()),
        Route::Meetings => Some(t.titles.meetings.to_owned()),
        Route::MeetingNew => Some(t.titles.meeting_new.to_owned()),
        Route::Meeting(_, page) => Some(meeting_title(t, *page)),
        Route::FollowUp => Some(t.titles.follow_up.to_owned()),
        Route::Threads => Some(t.titles.threads.to_owned()),
        Route::Standing(standing) => Some(
            match standing {
                Standing::Help => t.frame.help,
                Standing::Privacy => t.frame.privacy,
                Standing::Accessibility => t.frame.accessibility,
                Standing::About => t.frame.about,
                Standing::Glossary => t.glossary.terms,
                Standing::Sources => t.glossary.sources,
                Standing::Changed => t.glossary.changed,
            }
            .to_owned(),
        ),
        Route::NotFound => Some(t.not_found.heading.to_owned()),
    };
    match words {
        Some(words) => format!("{words} – Møteklar"),
        None if *route == Route::Home => format!("Møteklar – {}", t.home.heading),
        None => format!("{} – Møteklar", t.not_found.heading),
    }
}

fn meeting_title(t: &Texts, page: MeetingPage) -> String {
    let place = MeetingPage::ALL.iter().position(|other| *other == page);
    let words = t.titles.meeting[place.unwrap_or_default()];
    match page {
        MeetingPage::Overview => words.to_owned(),
        _ => format!("{words} – {}", t.titles.meeting[0]),
    }
}

/// «Modul 1», or the course that a foreign module belongs to.
#[must_use]
pub fn module_name(t: &Texts, library: &Library, module: &Module) -> String {
    let own_course = |c: &&ForeignCourse| module.id.course() == Some(c.id.as_str());
    match library.foreign().iter().find(own_course) {
        Some(course) => course.index.title.clone(),
        None => (t.module.number)(module.number()),
    }
}
