//! Progress, the place where one stopped, rounds and settings.

use serde_json::Value;

use super::Journal;
use crate::course::id::{ModuleId, PageId};
use crate::store::{Change, Now, PageKey, Progress, RecordKey, Round, bounds};

/// What somebody has chosen; nothing means: not asked yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Language tag: `nb`, `nn`, `en`.
    pub language: Option<String>,
    /// Colour scheme: `auto`, `light`, `dark`.
    pub scheme: Option<String>,
    /// Whose desk the app shows: `teacher`, `meeting-leader`, `leader`.
    pub view: Option<String>,
    /// Whose device this is: `own`, `shared`. Never leaves it.
    pub device: Option<String>,
    /// She is the only one with her subject: forms ask accordingly.
    pub alone: bool,
}

impl Journal {
    /// How far she says to have come with a page.
    #[must_use]
    pub fn progress(&self, key: &PageKey) -> Progress {
        let record = self.record(&RecordKey::Progress(key.clone()));
        record.map_or(Progress::NotStarted, |e| {
            Progress::from_word(e.text("state"))
        })
    }

    /// She decides how far she has come.
    pub fn set_progress(&mut self, key: &PageKey, progress: Progress, now: &Now) -> Vec<Change> {
        if self.progress(key) == progress {
            return Vec::new();
        }
        let state = Value::from(progress.as_str());
        self.put(RecordKey::Progress(key.clone()), &[("state", state)], now)
    }

    /// The page where she stopped.
    #[must_use]
    pub fn place(&self) -> Option<PageId> {
        PageId::new(self.record(&RecordKey::Place)?.text("page")).ok()
    }

    /// Remembers the page she is on.
    pub fn set_place(&mut self, page: &PageId, now: &Now) -> Vec<Change> {
        self.put(RecordKey::Place, &[("page", page.as_str().into())], now)
    }

    /// Which time she works through a module.
    #[must_use]
    pub fn round(&self, module: &ModuleId) -> Round {
        let record = self.record(&RecordKey::Round(module.clone()));
        let current = record.and_then(|e| bounds::round(&e.data));
        Round::new(current.and_then(|n| u32::try_from(n).ok()).unwrap_or(1))
    }

    /// Begins the next round of a module. The answers of earlier ones stay
    /// where they are, under their own keys.
    pub fn begin_round(&mut self, module: &ModuleId, now: &Now) -> Vec<Change> {
        let next = self.round(module).get().saturating_add(1);
        let key = RecordKey::Round(module.clone());
        self.put(key, &[("current", next.into())], now)
    }

    /// Language, colours, view, device, and whether one is alone in the subject.
    #[must_use]
    pub fn settings(&self) -> Settings {
        let record = self.record(&RecordKey::Settings);
        let word = |member| Some(record?.data.get(member)?.as_str()?.to_owned());
        Settings {
            language: word("language"),
            scheme: word("scheme"),
            view: word("view"),
            device: word("device"),
            alone: record.is_some_and(|r| r.data.get("alone") == Some(&Value::Bool(true))),
        }
    }

    /// Chooses settings.
    pub fn set_settings(&mut self, settings: &Settings, now: &Now) -> Vec<Change> {
        let word = |word: &Option<String>| word.as_deref().map_or(Value::Null, Value::from);
        let members = [
            ("language", word(&settings.language)),
            ("scheme", word(&settings.scheme)),
            ("view", word(&settings.view)),
            ("device", word(&settings.device)),
            ("alone", settings.alone.then_some(true).into()),
        ];
        self.put(RecordKey::Settings, &members, now)
    }
}
