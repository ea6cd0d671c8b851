//! Every route of the app as one type, in three languages.

use uuid::Uuid;

use crate::course::{Index, ModuleId, PageId};
use crate::text::Language;
use crate::ui::school::Tool;

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
    /// `/moter`: all meetings.
    Meetings,
    /// `/mote/ny`: plan one.
    MeetingNew,
    /// `/mote/<id>` and its pages.
    Meeting(Uuid, MeetingPage),
    /// `/oppfolging`: decisions and own actions across meetings.
    FollowUp,
    /// `/skolen/oppsummering`: several meetings' minutes side by side.
    Threads,
    /// `/data`: what is stored, copies, restore.
    Data,
    /// `/skolen` and below: the leader's desk.
    School(Tool),
    /// `/hjelp`, `/begreper` and the others that are one text each.
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
    /// `/begreper`: the glossary.
    Glossary,
    /// `/begreper/kilder`: every address the course leads to.
    Sources,
    /// `/begreper/endret`: what has changed since 2019.
    Changed,
}

impl Standing {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Help,
        Self::Privacy,
        Self::Accessibility,
        Self::About,
        Self::Glossary,
        Self::Sources,
        Self::Changed,
    ];

    /// The name in the pack.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Help => "hjelp",
            Self::Privacy => "personvern",
            Self::Accessibility => "tilgjengelighet",
            Self::About => "om",
            Self::Glossary => "begreper",
            Self::Sources => "kilder",
            Self::Changed => "endret",
        }
    }

    /// The path, without its first slash.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Sources => "begreper/kilder",
            Self::Changed => "begreper/endret",
            other => other.name(),
        }
    }

    /// The page with this name in the pack.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.name() == name)
    }
}

/// The pages of one meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeetingPage {
    /// `/mote/<id>`: what it is about, and what is next.
    Overview,
    /// `/bidrag`: contributions in.
    Gather,
    /// `/gjennomfor`: phases and time.
    Run,
    /// `/storskjerm`: the projector.
    Screen,
    /// `/lapper`: cards under themes.
    Cards,
    /// `/beslutninger`.
    Decisions,
    /// `/referat`.
    Minutes,
}

impl MeetingPage {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Overview,
        Self::Gather,
        Self::Run,
        Self::Screen,
        Self::Cards,
        Self::Decisions,
        Self::Minutes,
    ];

    /// What stands after the meeting's id.
    #[must_use]
    pub fn segment(self) -> &'static str {
        match self {
            Self::Overview => "",
            Self::Gather => "/bidrag",
            Self::Run => "/gjennomfor",
            Self::Screen => "/storskjerm",
            Self::Cards => "/lapper",
            Self::Decisions => "/beslutninger",
            Self::Minutes => "/referat",
        }
    }

    fn after(id: &str, rest: &str) -> Option<Route> {
        let meeting = Uuid::try_parse(id).ok().filter(|m| m.to_string() == id)?;
        let page = Self::ALL.into_iter().find(|page| page.segment() == rest)?;
        Some(Route::Meeting(meeting, page))
    }
}

/// A meeting's name in a path, when the contribution belongs to no meeting.
pub const NO_MEETING: &str = "uten-mote";

impl Route {
    /// Reads a path below the base, such as `/nn/modul/x`. Trailing slashes,
    /// `.html` and `index.html` do not matter.
    #[must_use]
    pub fn parse(path: &str) -> (Language, Self) {
        // What belongs behind the path may have been escaped on the way.
        let path = ["#", "?", "%23", "%2523"]
            .into_iter()
            .fold(path, |path, end| path.split(end).next().unwrap_or(path));
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
            ["moter"] => Self::Meetings,
            ["mote", "ny"] => Self::MeetingNew,
            ["mote", id] => MeetingPage::after(id, "")?,
            ["mote", id, page] => MeetingPage::after(id, &format!("/{page}"))?,
            ["oppfolging"] => Self::FollowUp,
            ["skolen", "oppsummering"] => Self::Threads,
            ["data"] => Self::Data,
            ["skolen"] => Self::School(Tool::Desk),
            ["skolen", name] => Self::School(
                Tool::ALL
                    .into_iter()
                    .find(|tool| tool.segment() == Some(*name))?,
            ),
            other => {
                let path = other.join("/");
                Self::Standing(Standing::ALL.into_iter().find(|s| s.path() == path)?)
            }
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
            Self::Meetings => "/moter".to_owned(),
            Self::MeetingNew => "/mote/ny".to_owned(),
            Self::Meeting(id, page) => format!("/mote/{id}{}", page.segment()),
            Self::FollowUp => "/oppfolging".to_owned(),
            Self::Threads => "/skolen/oppsummering".to_owned(),
            Self::Data => "/data".to_owned(),
            Self::School(tool) => match tool.segment() {
                Some(name) => format!("/skolen/{name}"),
                None => "/skolen".to_owned(),
            },
            Self::Standing(standing) => format!("/{}", standing.path()),
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
            Self::Meetings,
            Self::MeetingNew,
            Self::FollowUp,
            Self::Threads,
            Self::Data,
        ];
        routes.extend(Tool::ALL.map(Self::School));
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
            Route::Meetings,
            Route::MeetingNew,
            Route::FollowUp,
            Route::Threads,
            Route::Data,
        ];
        routes.extend(MeetingPage::ALL.map(|page| Route::Meeting(Uuid::from_u128(7), page)));
        routes.extend(Standing::ALL.map(Route::Standing));
        routes.extend(Tool::ALL.map(Route::School));
        for lang in Language::ALL {
            for route in &routes {
                assert_eq!(Route::parse(&route.path(lang)), (lang, route.clone()));
                assert_eq!(Route::parse(&(route.path(lang) + ".html")).1, route.clone());
            }
        }
    }

    #[test]
    fn what_was_escaped_behind_a_path_is_no_part_of_it() {
        for path in [
            "/moter%23mote=eyJ",
            "/moter%2523mote%253DeyJ",
            "/moter?x#mote-eyJ",
        ] {
            assert_eq!(
                Route::parse(path),
                (Language::Nb, Route::Meetings),
                "{path}"
            );
        }
    }

    // Holds B 10.
    #[test]
    fn hostile_paths_are_not_found() {
        for path in [
            "//evil/x/y/z",
            "/modul/%2e%2e",
            "/modul/A",
            "/finnes-ikke",
            "/nb/x/y/z/æ",
            "/mote",
            "/mote/x",
            "/mote/00000000-0000-0000-0000-00000000000A",
            "/mote/00000000-0000-0000-0000-000000000001/x",
        ] {
            assert_eq!(Route::parse(path).1, Route::NotFound, "{path}");
        }
    }
}
