//! What a school makes of the course: own pages, remarks, pages put aside, and
//! courses from elsewhere.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Map, Value};

use super::Journal;
use crate::course::{CourseId, OwnPage, PageField, PageId, Placed, Tailoring};
use crate::store::{Change, Envelope, Now, RecordKey, beside, drop_beside, put_beside};

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

    /// Writes one field of an own page as the page is now; `blank` is the page
    /// before anything of it was written. What the field says by now instead of
    /// `known`, somebody else wrote meanwhile: it stays beside the page.
    pub fn write_page_field(
        &mut self,
        blank: &OwnPage,
        field: &PageField,
        (text, known): (&str, &str),
        now: &Now,
    ) -> Vec<Change> {
        let key = RecordKey::OwnPage(blank.page.id.clone());
        let kept = self.record(&key).filter(|record| !record.is_removed());
        let mut own = match kept.map(|record| OwnPage::read(&record.data)) {
            Some(Ok(own)) => own,
            // Nobody can say what would be written over.
            Some(Err(_)) => return Vec::new(),
            None => blank.clone(),
        };
        let present = own.field(field);
        if present == text && kept.is_some() {
            return Vec::new();
        }
        own.set_field(field, text);
        if field.is_text() && was_changed(&present, (text, known)) {
            put_beside(&mut own.extra, &field.name(), &present);
        }
        self.keep(key, own.data(), now)
    }

    /// Writes the school's remark on a page as [`Journal::write_page_field`]
    /// writes a field.
    pub fn write_annotation(
        &mut self,
        page: &PageId,
        (text, known): (&str, &str),
        now: &Now,
    ) -> Vec<Change> {
        let present = self.annotation(page).to_owned();
        if present == text {
            return Vec::new();
        }
        let key = RecordKey::Annotation(page.clone());
        let mut data = Tailoring::annotation_data(text);
        for (member, value) in self.kept(&key).into_iter().flatten() {
            if !["text", "prose"].contains(&member.as_str()) {
                data.insert(member.clone(), value.clone());
            }
        }
        if was_changed(&present, (text, known)) {
            put_beside(&mut data, "text", &present);
        }
        self.keep(key, data, now)
    }

    /// The texts beside a page or a remark: the field's name, and the text.
    #[must_use]
    pub fn beside(&self, key: &RecordKey) -> Vec<(String, String)> {
        let kept = self.kept(key).into_iter().flat_map(beside);
        kept.map(|(member, text)| (member.to_owned(), text.to_owned()))
            .collect()
    }

    /// A text beside a page or a remark was looked at.
    pub fn drop_beside(
        &mut self,
        key: &RecordKey,
        member: &str,
        text: &str,
        now: &Now,
    ) -> Vec<Change> {
        let Some(mut data) = self.kept(key).cloned() else {
            return Vec::new();
        };
        drop_beside(&mut data, member, text);
        self.keep(key.clone(), data, now)
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

/// What a field says is neither what it said when somebody began to type, nor
/// what has been typed, nor the beginning of that.
fn was_changed(present: &str, (text, known): (&str, &str)) -> bool {
    present != known && !present.trim().is_empty() && !text.starts_with(present)
}

fn is_hidden(record: &Envelope) -> bool {
    record.data.get("hidden") == Some(&Value::Bool(true))
}

fn removed() -> Map<String, Value> {
    Map::from_iter([("removed".to_owned(), true.into())])
}
