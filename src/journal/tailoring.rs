//! What a school makes of the course: own pages, remarks, pages put aside, and
//! courses from elsewhere.

use serde_json::Value;

use super::Journal;
use crate::course::{CourseId, OwnPage, PageId, Tailoring};
use crate::store::{Change, Envelope, Now, RecordKey};

impl Journal {
    /// Own pages, remarks and pages put aside.
    #[must_use]
    pub fn tailoring(&self) -> Tailoring {
        let mut tailoring = Tailoring::default();
        for (key, record) in self.records() {
            match key {
                RecordKey::OwnPage(id) if !record.is_removed() => {
                    if let Ok(page) = OwnPage::read(&record.data) {
                        tailoring.pages.insert(id.clone(), page);
                    }
                }
                RecordKey::Annotation(page) if !record.text("text").trim().is_empty() => {
                    let text = record.text("text").to_owned();
                    tailoring.annotations.insert(page.clone(), text);
                }
                RecordKey::Hidden(page) if is_hidden(record) => {
                    tailoring.hidden.insert(page.clone());
                }
                _ => {}
            }
        }
        tailoring
    }

    /// The courses from elsewhere, each as the file it came in.
    pub fn courses(&self) -> impl Iterator<Item = (&CourseId, &str)> {
        self.records().filter_map(|(key, record)| match key {
            RecordKey::Course(id) => Some((id, record.text("pack"))),
            _ => None,
        })
    }

    /// Whether anything of what the two above tell has changed, at little cost.
    #[must_use]
    pub fn tailoring_stamp(&self) -> Vec<(RecordKey, u64, String)> {
        let records = self.records().filter(|(key, _)| is_tailoring(key));
        records
            .map(|(key, record)| (key.clone(), record.rev, record.at.clone()))
            .collect()
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
        let key = RecordKey::OwnPage(page.page.id.clone());
        let mut members = page.members();
        // What is no longer said is taken away.
        if let Some(old) = self.record(&key) {
            for name in old.data.keys() {
                members.entry(name.clone()).or_insert(Value::Null);
            }
        }
        let members: Vec<(&str, Value)> = members
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        self.put(key, &members, now)
    }

    /// Removes an own page. What was answered there stays.
    pub fn remove_own_page(&mut self, id: &PageId, now: &Now) -> Vec<Change> {
        let key = RecordKey::OwnPage(id.clone());
        let Some(old) = self.record(&key) else {
            return Vec::new();
        };
        let names: Vec<String> = old.data.keys().cloned().collect();
        let gone = names.iter().map(|name| (name.as_str(), Value::Null));
        let members: Vec<(&str, Value)> = gone.chain([("removed", true.into())]).collect();
        self.put(key, &members, now)
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
        let key = RecordKey::Annotation(page.clone());
        if self.record(&key).map_or("", |r| r.text("text")) == text {
            return Vec::new();
        }
        self.put(key, &[("text", text.into())], now)
    }

    /// Removes a course from elsewhere. What was answered there stays.
    pub fn remove_course(&mut self, id: &CourseId) -> Vec<Change> {
        self.set(RecordKey::Course(id.clone()), None)
            .into_iter()
            .collect()
    }
}

fn is_hidden(record: &Envelope) -> bool {
    record.data.get("hidden") == Some(&Value::Bool(true))
}

fn is_tailoring(key: &RecordKey) -> bool {
    matches!(
        key,
        RecordKey::OwnPage(_)
            | RecordKey::Annotation(_)
            | RecordKey::Hidden(_)
            | RecordKey::Course(_)
    )
}
