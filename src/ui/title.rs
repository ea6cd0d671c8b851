//! The title of each page.

use crate::text::{Language, Texts};
use crate::ui::library::Library;
use crate::ui::route::{MeetingPage, Route, Standing};

/// «Page – Module – Møteklar».
#[must_use]
pub fn title(lang: Language, route: &Route, library: &Library) -> String {
    let t = lang.texts();
    let course = library.course(lang);
    let words = match route {
        Route::Home => None,
        Route::Modules => Some(t.modules.heading.to_owned()),
        Route::Module(id) => course
            .and_then(|c| c.module(id.as_str()))
            .map(|m| format!("{} – {}", m.title, (t.module.number)(m.number()))),
        Route::Page(module, page) => course
            .and_then(|c| c.module(module.as_str()))
            .and_then(|m| {
                let page = m.page(page.as_str())?;
                Some(format!(
                    "{} – {}",
                    page.title,
                    (t.module.number)(m.number())
                ))
            }),
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
