//! The name of every stored record. No key is spelled anywhere else.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::names::{number, rounded, uuid};
use super::{AnswerKey, MeetingPart, MeetingRef, PageKey, SchoolKey, TextKey};
use crate::course::id::{CourseId, ModuleId, PageId};

/// What all our keys begin with. Others on the same origin are not ours.
pub const PREFIX: &str = "moteklar/";

/// What goes into no copy: what is about this device, what is on its way, the names
/// in a meeting's groups, which are kept for the meeting only, what is begun and
/// nobody's contribution yet, and what was deleted. The rescue page, which knows none
/// of this code, has the same list.
pub const STAYS: [&str; 6] = [
    "copy",
    "quarantine/*",
    "draft/*/*",
    "meeting/*/groups",
    "meeting/*/begun",
    "deleted/*",
];
/// Members of the settings that go into no copy.
pub const STAYS_OF_SETTINGS: [&str; 1] = ["device"];

/// Where a record lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Local storage and the archive.
    Both,
    /// The archive only.
    Archive,
    /// Wherever it is found; never moved by this app.
    AsFound,
}

/// The name of a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKey {
    /// Versions from another tab or copy that nobody has looked at. First, so
    /// that it is written before the text that takes their place.
    Alternate(TextKey),
    /// Earlier versions.
    History(TextKey),
    /// An answer.
    Answer(AnswerKey),
    /// A page's free note.
    Note(PageKey),
    /// How far somebody says to have come with a page.
    Progress(PageKey),
    /// The current round of a module.
    Round(ModuleId),
    /// Where somebody stopped.
    Place,
    /// Language, colours, view, device.
    Settings,
    /// What was chosen for a meeting.
    Bring(MeetingRef),
    /// The frozen contribution to a meeting.
    Draft(MeetingRef),
    /// The slot and edition of contributions to a meeting.
    Slot(MeetingRef),
    /// A sheet of the leader's desk.
    School(SchoolKey),
    /// What belongs to a meeting.
    Meeting(Uuid, MeetingPart),
    /// A decision.
    Decision(Uuid),
    /// The last verified copy.
    Copy,
    /// A page that the school has made itself.
    OwnPage(PageId),
    /// The school's remark on a built-in page.
    Annotation(PageId),
    /// Whether a page is put aside.
    Hidden(PageId),
    /// A course from elsewhere.
    Course(CourseId),
    /// What one act has deleted, for as long as it can be brought back.
    Deleted(Uuid),
    /// What a tab has changed in a record of the archive, until the archive has
    /// confirmed that it is there.
    Unsaved {
        /// Tells tabs apart.
        tab: u32,
        /// The record.
        record: Box<Self>,
    },
    /// A value that could not be read, byte for byte.
    Quarantine {
        /// Tells values from the same key apart.
        n: u32,
        /// Where it was, below [`PREFIX`].
        path: String,
    },
    /// A record of a newer version. Left alone.
    Unknown(String),
}

impl RecordKey {
    /// The whole key, as in local storage and the archive.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{PREFIX}{}", self.path())
    }

    /// The name below [`PREFIX`].
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Alternate(k) => format!("alternate/{}", k.path()),
            Self::History(k) => format!("history/{}", k.path()),
            Self::Answer(k) => TextKey::Answer(k.clone()).path(),
            Self::Note(k) => TextKey::Note(k.clone()).path(),
            Self::Progress(k) => format!("progress/{}", rounded(k.page.as_str(), k.round)),
            Self::Round(module) => format!("round/{module}"),
            Self::Place => "place".to_owned(),
            Self::Settings => "settings".to_owned(),
            Self::Bring(m) => format!("bring/{}", m.name()),
            Self::Draft(m) => format!("draft/{}", m.name()),
            Self::Slot(m) => format!("slot/{}", m.name()),
            Self::School(k) => format!("school/{}", k.name()),
            Self::Meeting(id, part) => format!("meeting/{id}/{}", part.word()),
            Self::Decision(id) => format!("decision/{id}"),
            Self::Copy => "copy".to_owned(),
            Self::OwnPage(page) => format!("own-page/{page}"),
            Self::Annotation(page) => format!("annotation/{page}"),
            Self::Hidden(page) => format!("hidden/{page}"),
            Self::Course(course) => format!("course/{course}"),
            Self::Deleted(id) => format!("deleted/{id}"),
            Self::Unsaved { tab, record } => format!("draft/{tab}/{}", record.path()),
            Self::Quarantine { n, path } => format!("quarantine/{n}/{path}"),
            Self::Unknown(path) => path.clone(),
        }
    }

    /// Reads a whole key; nothing when it is not ours.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        name.strip_prefix(PREFIX).map(Self::from_path)
    }

    /// Reads a name below [`PREFIX`]. What is not known is `Unknown`.
    #[must_use]
    pub fn from_path(path: &str) -> Self {
        Self::known(path).unwrap_or_else(|| Self::Unknown(path.to_owned()))
    }

    fn known(path: &str) -> Option<Self> {
        let (kind, rest) = match path {
            "place" => return Some(Self::Place),
            "settings" => return Some(Self::Settings),
            "copy" => return Some(Self::Copy),
            _ => path.split_once('/')?,
        };
        match kind {
            "answer" => AnswerKey::parse(rest).map(Self::Answer),
            "note" => PageKey::parse(rest).map(Self::Note),
            "progress" => PageKey::parse(rest).map(Self::Progress),
            "history" => TextKey::from_path(rest).map(Self::History),
            "alternate" => TextKey::from_path(rest).map(Self::Alternate),
            "round" => ModuleId::new(rest).ok().map(Self::Round),
            "bring" => MeetingRef::parse(rest).map(Self::Bring),
            "draft" => match rest.split_once('/') {
                None => MeetingRef::parse(rest).map(Self::Draft),
                Some((tab, path)) => {
                    let record = Self::known(path).filter(Self::joins_fields)?;
                    let (tab, record) = (number(tab)?, Box::new(record));
                    Some(Self::Unsaved { tab, record })
                }
            },
            "slot" => MeetingRef::parse(rest).map(Self::Slot),
            "school" => SchoolKey::parse(rest).map(Self::School),
            "meeting" => {
                let (id, part) = rest.split_once('/')?;
                Some(Self::Meeting(uuid(id)?, MeetingPart::from_word(part)?))
            }
            "decision" => uuid(rest).map(Self::Decision),
            "own-page" => PageId::new(rest).ok().map(Self::OwnPage),
            "annotation" => PageId::new(rest).ok().map(Self::Annotation),
            "hidden" => PageId::new(rest).ok().map(Self::Hidden),
            "course" => CourseId::new(rest).ok().map(Self::Course),
            "deleted" => uuid(rest).map(Self::Deleted),
            "quarantine" => {
                let (n, path) = rest.split_once('/')?;
                let (n, path) = (number(n)?, path.to_owned());
                Some(Self::Quarantine { n, path })
            }
            _ => None,
        }
    }

    /// Where `raw`, found under this key and not readable, is put aside. The
    /// number follows from the content: the same value is put aside once.
    #[must_use]
    pub fn quarantine(&self, raw: &str) -> Self {
        let hash = Sha256::digest(raw.as_bytes());
        let n = hash.iter().take(4).fold(0, |n, b| n << 8 | u32::from(*b));
        let path = self.path();
        Self::Quarantine { n, path }
    }

    /// Where it lives.
    #[must_use]
    pub fn place(&self) -> Place {
        match self {
            Self::History(_)
            | Self::School(SchoolKey::Received(_))
            | Self::Meeting(..)
            | Self::Decision(_)
            | Self::Course(_)
            | Self::Deleted(_) => Place::Archive,
            Self::Unsaved { .. } | Self::Quarantine { .. } | Self::Unknown(_) => Place::AsFound,
            _ => Place::Both,
        }
    }

    /// What a school has made of the course: much of it comes in packs.
    #[must_use]
    pub fn is_tailoring(&self) -> bool {
        matches!(
            self,
            Self::OwnPage(_) | Self::Annotation(_) | Self::Hidden(_)
        )
    }

    /// A page of the school's own, or a remark: several texts in one record.
    #[must_use]
    pub fn is_written_page(&self) -> bool {
        matches!(self, Self::OwnPage(_) | Self::Annotation(_))
    }

    /// Whether it goes into a backup: all but what [`STAYS`] names.
    #[must_use]
    pub fn travels(&self) -> bool {
        !matches!(
            self,
            Self::Copy
                | Self::Unsaved { .. }
                | Self::Quarantine { .. }
                | Self::Meeting(_, MeetingPart::Groups | MeetingPart::Begun)
                | Self::Deleted(_)
        )
    }

    /// Whether it can be brought back when somebody has deleted it. Texts have their
    /// earlier versions; the names in a meeting's groups are kept no longer than they
    /// are wanted.
    #[must_use]
    pub fn can_come_back(&self) -> bool {
        matches!(
            self,
            Self::School(_)
                | Self::Meeting(..)
                | Self::Decision(_)
                | Self::OwnPage(_)
                | Self::Annotation(_)
                | Self::Course(_)
        ) && !matches!(self, Self::Meeting(_, MeetingPart::Groups))
    }

    /// Whether two states of it become one field by field (see
    /// [`meet`](super::meet)), and what is typed in it has a copy in local storage
    /// until the archive has it.
    #[must_use]
    pub fn joins_fields(&self) -> bool {
        matches!(self, Self::Meeting(..) | Self::Decision(_))
    }

    /// The text this record is, or holds versions of.
    #[must_use]
    pub fn text_key(&self) -> Option<TextKey> {
        match self {
            Self::Answer(k) => Some(TextKey::Answer(k.clone())),
            Self::Note(k) => Some(TextKey::Note(k.clone())),
            Self::History(k) | Self::Alternate(k) => Some(k.clone()),
            _ => None,
        }
    }
}
