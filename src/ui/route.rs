//! Every route of the app as one type, in three languages.

use crate::course::{Index, ModuleId, PageId};
use crate::text::Language;

/// A page of the app.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    /// `/`: continue, and the trail map.
    Home,
    /// `/moduler`: all modules with progress.
    Modules,
    /// `/modul/<module>`.
    Module(ModuleId),
    /// `/modul/<module>/<page>`.
    Page(ModuleId, PageId),
    /// `/modul/<module>/ny-side`: a page of the school's own.
    NewPage(ModuleId),
    /// `/modul/<module>/<page>/rediger`: an own page, or the school's remark.
    EditPage(ModuleId, PageId),
    /// `/notater`: own notes.
    Notes,
    /// `/gjort`: what I have done, for print.
    Done,
    /// `/ta-med`: what to hand over.
    Bring,
    /// `/motelapp/<meeting>`: the chosen notes, large.
    MeetingSheet(String),
    /// `/data`: what is stored, copies, restore.
    Data,
    /// `/hjelp`, `/personvern`, `/tilgjengelighet`, `/om`.
    Standing(Standing),
    /// Anything else.
    NotFound,
}

/// The standing pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// `/hjelp`.
    Help,
    /// `/personvern`.
    Privacy,
    /// `/tilgjengelighet`.
    Accessibility,
    /// `/om`.
    About,
}

impl Standing {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Help, Self::Privacy, Self::Accessibility, Self::About];

    /// The path segment, also the name in the pack.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Help => "hjelp",
            Self::Privacy => "personvern",
            Self::Accessibility => "tilgjengelighet",
            Self::About => "om",
        }
    }
}

/// A meeting's name in a path, when the contribution belongs to no meeting.
pub const NO_MEETING: &str = "uten-mote";

impl Route {
    /// Reads a path below the base, such as `/nn/modul/x`. Trailing slashes,
    /// `.html` and `index.html` do not matter.
    #[must_use]
    pub fn parse(path: &str) -> (Language, Self) {
        let path = path.strip_suffix(".html").unwrap_or(path);
        let path = path.strip_suffix("/index").unwrap_or(path);
        let mut segments: Vec<&str> = path.trim_matches('/').split('/').collect();
        if segments == [""] {
            segments.clear();
        }
        let lang = match segments.first().and_then(|s| Language::from_code(s)) {
            Some(lang) if lang != Language::Nb => {
                segments.remove(0);
                lang
            }
            _ => Language::Nb,
        };
        (
            lang,
            Self::from_segments(&segments).unwrap_or(Self::NotFound),
        )
    }

    fn from_segments(segments: &[&str]) -> Option<Self> {
        Some(match segments {
            [] => Self::Home,
            ["moduler"] => Self::Modules,
            ["modul", module] => Self::Module(ModuleId::new(*module).ok()?),
            ["modul", module, "ny-side"] => Self::NewPage(ModuleId::new(*module).ok()?),
            ["modul", module, page, "rediger"] => {
                Self::EditPage(ModuleId::new(*module).ok()?, PageId::new(*page).ok()?)
            }
            ["modul", module, page] => {
                Self::Page(ModuleId::new(*module).ok()?, PageId::new(*page).ok()?)
            }
            ["notater"] => Self::Notes,
            ["gjort"] => Self::Done,
            ["ta-med"] => Self::Bring,
            ["motelapp", meeting] if meeting.len() <= 120 => {
                let plain = |c: char| c.is_ascii_alphanumeric() || "-:".contains(c);
                meeting
                    .chars()
                    .all(plain)
                    .then(|| Self::MeetingSheet((*meeting).to_owned()))?
            }
            ["data"] => Self::Data,
            [name] => Self::Standing(Standing::ALL.into_iter().find(|s| s.name() == *name)?),
            _ => return None,
        })
    }

    /// The path below the base, in `lang`.
    #[must_use]
    pub fn path(&self, lang: Language) -> String {
        let prefix = match lang {
            Language::Nb => String::new(),
            other => format!("/{}", other.code()),
        };
        let rest = match self {
            Self::Home if lang == Language::Nb => "/".to_owned(),
            Self::Home => String::new(),
            Self::Modules => "/moduler".to_owned(),
            Self::Module(module) => format!("/modul/{module}"),
            Self::Page(module, page) => format!("/modul/{module}/{page}"),
            Self::NewPage(module) => format!("/modul/{module}/ny-side"),
            Self::EditPage(module, page) => format!("/modul/{module}/{page}/rediger"),
            Self::Notes => "/notater".to_owned(),
            Self::Done => "/gjort".to_owned(),
            Self::Bring => "/ta-med".to_owned(),
            Self::MeetingSheet(meeting) => format!("/motelapp/{meeting}"),
            Self::Data => "/data".to_owned(),
            Self::Standing(standing) => format!("/{}", standing.name()),
            Self::NotFound => "/404".to_owned(),
        };
        prefix + &rest
    }

    /// Every route that is a file in the built folder.
    #[must_use]
    pub fn built_in(index: &Index) -> Vec<Self> {
        let mut routes = vec![
            Self::Home,
            Self::Modules,
            Self::Notes,
            Self::Done,
            Self::Bring,
            Self::MeetingSheet(NO_MEETING.to_owned()),
            Self::Data,
        ];
        routes.extend(Standing::ALL.map(Self::Standing));
        for module in &index.modules {
            routes.push(Self::Module(module.id.clone()));
            let page = |p: &crate::course::Page| Self::Page(module.id.clone(), p.id.clone());
            routes.extend(module.pages.iter().map(page));
        }
        routes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_back_as_the_route_that_wrote_it() {
        let module = ModuleId::new("1-overordnet-del").unwrap();
        let page = PageId::new("1-a").unwrap();
        let mut routes = vec![
            Route::Home,
            Route::Modules,
            Route::Module(module.clone()),
            Route::Page(module.clone(), page.clone()),
            Route::NewPage(module.clone()),
            Route::EditPage(module, page),
            Route::Page(
                ModuleId::new("var-kommune:m1").unwrap(),
                PageId::new("var-kommune:p1").unwrap(),
            ),
            Route::Notes,
            Route::Done,
            Route::Bring,
            Route::MeetingSheet("uten-mote".into()),
            Route::Data,
        ];
        routes.extend(Standing::ALL.map(Route::Standing));
        for lang in Language::ALL {
            for route in &routes {
                assert_eq!(Route::parse(&route.path(lang)), (lang, route.clone()));
                assert_eq!(Route::parse(&(route.path(lang) + ".html")).1, route.clone());
            }
        }
    }

    #[test]
    fn hostile_paths_are_not_found() {
        for path in [
            "//evil/x/y/z",
            "/modul/%2e%2e",
            "/modul/A",
            "/finnes-ikke",
            "/nb/x/y/z/æ",
        ] {
            assert_eq!(Route::parse(path).1, Route::NotFound, "{path}");
        }
    }
}
