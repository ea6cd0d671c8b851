//! What a school makes of the course: own pages, remarks, pages put aside, and
//! courses from elsewhere.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Map, Value};

use super::Journal;
use crate::course::{CourseId, OwnPage, PageId, Placed, Tailoring};
use crate::store::{Change, Envelope, Now, RecordKey};

impl Journal {
    /// Own pages, remarks and pages put aside, as they are read.
    #[must_use]
    pub fn tailoring(&self) -> Tailoring {
        let mut tailoring = Tailoring::default();
        for (key, record) in self.records() {
            match key {
                RecordKey::OwnPage(id) if !record.is_removed() => {
                    if let Some(page) = Placed::read(&record.data) {
                        tailoring.pages.insert(id.clone(), page);
                    }
                }
                RecordKey::Annotation(page) => {
                    if let Some(Some(prose)) = Tailoring::prose_of(&record.data) {
                        tailoring.annotations.insert(page.clone(), prose);
                    }
                }
                RecordKey::Hidden(page) if is_hidden(record) => {
                    tailoring.hidden.insert(page.clone());
                }
                _ => {}
            }
        }
        tailoring
    }

    /// The courses from elsewhere, as they are kept.
    pub fn courses(&self) -> impl Iterator<Item = (&CourseId, &Map<String, Value>)> {
        self.records().filter_map(|(key, record)| match key {
            RecordKey::Course(id) => Some((id, &record.data)),
            _ => None,
        })
    }

    /// Changes when what [`Journal::tailoring`] tells changes, and when what
    /// [`Journal::courses`] tells does.
    #[must_use]
    pub fn tailoring_stamps(&self) -> [u64; 2] {
        let mut stamps = [0; 2];
        for (key, record) in self.records() {
            let stamp = match key {
                RecordKey::OwnPage(_) | RecordKey::Annotation(_) | RecordKey::Hidden(_) => 0,
                RecordKey::Course(_) => 1,
                _ => continue,
            };
            let mut hasher = DefaultHasher::new();
            key.path().hash(&mut hasher);
            record.data.hash(&mut hasher);
            stamps[stamp] ^= hasher.finish();
        }
        stamps
    }

    /// An own page as it is written; nothing when there is none.
    #[must_use]
    pub fn own_page(&self, id: &PageId) -> Option<OwnPage> {
        let record = self.record(&RecordKey::OwnPage(id.clone()))?;
        OwnPage::read(&record.data).ok()
    }

    /// The school's remark on a page as it is written.
    #[must_use]
    pub fn annotation(&self, page: &PageId) -> &str {
        let record = self.record(&RecordKey::Annotation(page.clone()));
        record.map_or("", |record| record.text("text"))
    }

    /// What goes into a pack: everything a school has made of the course, what
    /// it has taken back as well, so that a pack can bring that on.
    #[must_use]
    pub fn tailoring_records(&self) -> Vec<(RecordKey, Envelope)> {
        let unfinished = |record: &Envelope| {
            !record.is_removed() && OwnPage::read(&record.data).is_ok_and(|p| p.flaw().is_some())
        };
        let records = self.records().filter(|(key, record)| match key {
            RecordKey::OwnPage(_) => !unfinished(record),
            RecordKey::Annotation(_) => Tailoring::annotation_flaw(record.text("text")).is_none(),
            RecordKey::Hidden(_) => true,
            _ => false,
        });
        records.map(|(k, e)| (k.clone(), e.clone())).collect()
    }

    /// Writes an own page.
    pub fn set_own_page(&mut self, page: &OwnPage, now: &Now) -> Vec<Change> {
        self.keep(RecordKey::OwnPage(page.page.id.clone()), page.data(), now)
    }

    /// Puts an own page where it has been moved to.
    pub fn place_own_page(&mut self, moved: &Placed, now: &Now) -> Vec<Change> {
        let after = moved.after.as_ref().map(|page| page.as_str().into());
        let members = [
            ("after", after.unwrap_or_default()),
            ("rank", moved.rank.into()),
        ];
        self.put(RecordKey::OwnPage(moved.page.id.clone()), &members, now)
    }

    /// Removes an own page. What was answered there stays.
    pub fn remove_own_page(&mut self, id: &PageId, now: &Now) -> Vec<Change> {
        let key = RecordKey::OwnPage(id.clone());
        match self.record(&key) {
            Some(_) => self.keep(key, removed(), now),
            None => Vec::new(),
        }
    }

    /// Puts a page aside, or takes it out again.
    pub fn set_hidden(&mut self, page: &PageId, hidden: bool, now: &Now) -> Vec<Change> {
        let key = RecordKey::Hidden(page.clone());
        if self.record(&key).is_some_and(is_hidden) == hidden {
            return Vec::new();
        }
        self.put(key, &[("hidden", hidden.into())], now)
    }

    /// Writes the school's remark on a page; an empty one takes it away.
    pub fn annotate(&mut self, page: &PageId, text: &str, now: &Now) -> Vec<Change> {
        if self.annotation(page) == text {
            return Vec::new();
        }
        let data = Tailoring::annotation_data(text);
        self.keep(RecordKey::Annotation(page.clone()), data, now)
    }

    /// Removes a course from elsewhere. What was answered there stays.
    pub fn remove_course(&mut self, id: &CourseId) -> Vec<Change> {
        self.let_go(&RecordKey::Course(id.clone()))
    }
}

fn is_hidden(record: &Envelope) -> bool {
    record.data.get("hidden") == Some(&Value::Bool(true))
}

fn removed() -> Map<String, Value> {
    Map::from_iter([("removed".to_owned(), true.into())])
}
