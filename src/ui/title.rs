//! The title of each page.

use crate::course::Module;
use crate::text::{Language, Texts};
use crate::ui::library::Library;
use crate::ui::route::{Route, Standing};

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
        Route::NewPage(_) => Some(t.tailor.new_page.to_owned()),
        Route::EditPage(_, page) if page.is_own() => Some(t.tailor.edit_page.to_owned()),
        Route::EditPage(..) => Some(t.tailor.annotation_heading.to_owned()),
        Route::Notes => Some(t.notes.heading.to_owned()),
        Route::Done => Some(t.done.heading.to_owned()),
        Route::Bring => Some(t.bring.heading.to_owned()),
        Route::MeetingSheet(_) => Some(t.sheet.heading.to_owned()),
        Route::Data => Some(t.data.heading.to_owned()),
        Route::Standing(standing) => Some(
            match standing {
                Standing::Help => t.frame.help,
                Standing::Privacy => t.frame.privacy,
                Standing::Accessibility => t.frame.accessibility,
                Standing::About => t.frame.about,
            }
            .to_owned(),
        ),
        Route::NotFound => Some(t.not_found.heading.to_owned()),
    };
    match words {
        Some(words) => format!("{words} – Møteklar"),
        None if *route == Route::Home => format!("Møteklar – {}", t.home.heading.to_lowercase()),
        None => format!("{} – Møteklar", t.not_found.heading),
    }
}

/// «Modul 1», or the course that a foreign module belongs to.
#[must_use]
pub fn module_name(t: &Texts, library: &Library, module: &Module) -> String {
    let own_course = |c: &&crate::course::ForeignCourse| module.id.course() == Some(c.id.as_str());
    match library.foreign().iter().find(own_course) {
        Some(course) => course.index.title.clone(),
        None => (t.module.number)(module.number()),
    }
}
