//! Copies of everything, in and out.

use leptos::prelude::*;
use serde_json::{Map, Value};

use crate::bundle::{
    Bundle, CourseRef, ImportResult, Kind, Reading, Received, Refusal, Written, armour, backup,
    limits,
};
use crate::journal::{Compared, Journal, Plan, ReadBack};
use crate::meeting::{as_kept, in_copy, link};
use crate::store::{Change, Envelope, PREFIX, RECEIVED, RecordKey};
use crate::ui::meeting::{Arrived, arrived, minutes_arrived};
use crate::ui::route::Route;
use crate::ui::state::AppState;
use crate::ui::{edge, keeping};

/// A file that was handed to the app: its name, and its bytes or why they could
/// not be had.
pub type InFile = (String, Result<Vec<u8>, Unread>);

/// Records to keep, by key.
pub type Kept = Vec<(RecordKey, Map<String, Value>)>;

/// Gathered contributions, by their names on the shelf.
pub type Gathered = Vec<(String, String)>;

/// The records of a copy, the contributions in it, and its hash.
pub type Opened = (Vec<(RecordKey, Envelope)>, Gathered, String);

/// Why a file's bytes are not there. Natively no file is ever read.
#[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
#[derive(Clone, Debug, PartialEq)]
pub enum Unread {
    /// Refused by its size, before it was read.
    Refused(Refusal),
    /// The browser could not read it.
    Unreadable,
}

/// What one file turned out to be, on a page where copies are restored.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// A copy of notes, with what a restore would do.
    Copy {
        /// The dry run.
        plan: Box<Plan>,
        /// Contributions that meetings had gathered, by name and text.
        received: Vec<(String, String)>,
        /// Made with another course.
        other_course: bool,
    },
    /// Whole records, such as a meeting's; none when they change nothing.
    Records(Arrived, Box<Bundle>),
    /// Pages of a course, not yet looked into.
    Pack(Box<Bundle>),
    /// Pages of a course, with what taking them in would do; they may be refused.
    Opened {
        /// What becomes of them.
        result: ImportResult,
        /// What they are, or why not.
        words: String,
        /// The dry run.
        plan: Option<Box<Plan>>,
    },
    /// The code that would look into it could not be had.
    Lacking,
    /// A contribution: it belongs with its meeting.
    Contribution(Box<Received>),
    /// A bundle of another kind.
    OtherKind(Kind),
    /// Made by a newer app.
    Parked,
    /// Needs a password.
    Sealed,
    /// Refused.
    Refused(Refusal),
    /// A pasted link that has been cut.
    CutLink,
    /// The browser could not read it.
    Unreadable,
}

impl AppState {
    /// The course that a bundle is made with.
    #[must_use]
    pub fn course_ref(&self) -> CourseRef {
        let known = self.course(|course| CourseRef::new(&course.id, &course.version));
        known.unwrap_or_else(|| CourseRef::new("lareplanverket", "1.0.0"))
    }

    /// Whole days since the last verified copy. Reads the journal's signal.
    #[must_use]
    pub fn copy_age_days(&self) -> Option<i64> {
        self.journal.with(|j| j.copy_age(&edge::now()))
    }

    /// What meetings have gathered, as it may be kept; nothing when the browser
    /// does not let us look.
    pub fn gathered(&self, then: impl FnOnce(Option<Gathered>) + 'static) {
        let app = *self;
        keeping::shelf_list(&format!("{PREFIX}{RECEIVED}"), move |found| {
            let kept = |found| app.journal.try_with_untracked(|j| as_kept(j, found));
            then(found.ok().and_then(kept));
        });
    }

    /// A copy of everything: one file, more only when one cannot hold it.
    ///
    /// # Errors
    /// When a record is too large for any file.
    pub fn copy_files(&self, gathered: Gathered) -> Result<Vec<Written>, Refusal> {
        self.flush();
        let records = self.journal.with_untracked(|j| j.travelling());
        let named = records
            .into_iter()
            .map(|(key, envelope)| (key.path(), envelope));
        let gathered = gathered.into_iter();
        let gathered = gathered.map(|(name, text)| (in_copy(&name), text));
        backup::write_all(named, gathered, &self.course_ref(), edge::today())
    }

    /// Hands a copy of everything to the browser's download. One click saves one
    /// file: a copy of several is saved on its own page, where each has a button.
    pub fn save_copy(&self) {
        let app = *self;
        self.gathered(move |gathered| {
            match app.copy_files(gathered.unwrap_or_default()).as_deref() {
                Ok([file]) => edge::save_file(&file.file_name(), &file.bytes),
                _ => edge::follow(&(app.href(&Route::Data) + "#kopi")),
            }
        });
    }

    /// Hands what could not be read to the browser's download, as it was.
    pub fn save_quarantine(&self) {
        let found = self.quarantined.get_untracked();
        let texts: Vec<String> = found
            .iter()
            .map(|q| format!("{}\n{}", q.found_at, q.raw))
            .collect();
        edge::save_as(
            "moteklar-uleselig.txt",
            "text/plain",
            texts.join("\n\n").as_bytes(),
        );
    }

    /// What a file is, and what a restore of it would do. `after` is the journal
    /// as it will be when the files before this one are restored.
    #[must_use]
    pub fn look_into(&self, bytes: &[u8], after: &mut Journal) -> Vec<Found> {
        let look = |reading| match reading {
            Ok(Reading::Bundle(received)) if received.bundle.kind == Kind::Backup => {
                match backup::records(&received.bundle) {
                    Ok(restored) => {
                        let records = keyed(restored.records);
                        let plan = Plan::new(after, records);
                        after.apply(&plan);
                        let gathered = as_kept(after, restored.received);
                        let ours = self.course_ref().id;
                        let other_course = received.bundle.course.is_some_and(|c| c.id != ours);
                        Found::Copy {
                            plan: Box::new(plan),
                            received: gathered,
                            other_course,
                        }
                    }
                    Err(refusal) => Found::Refused(refusal),
                }
            }
            Ok(Reading::Bundle(received))
                if matches!(received.bundle.kind, Kind::Meeting | Kind::Minutes) =>
            {
                let bundle = Box::new(received.bundle);
                match self.keep_in(after, &bundle) {
                    Ok((arrived, _)) => Found::Records(arrived, bundle),
                    Err(refusal) => Found::Refused(refusal),
                }
            }
            Ok(Reading::Bundle(received)) if received.bundle.kind == Kind::Pack => {
                Found::Pack(Box::new(received.bundle))
            }
            Ok(Reading::Bundle(received)) => match self.desk_records(&received.bundle) {
                Some(Ok(records)) => {
                    let plan = Plan::new(after, records);
                    after.apply(&plan);
                    Found::Copy {
                        plan: Box::new(plan),
                        received: Gathered::new(),
                        other_course: false,
                    }
                }
                Some(Err(refusal)) => Found::Refused(refusal),
                None if received.bundle.kind == Kind::Contribution => Found::Contribution(received),
                None => Found::OtherKind(received.bundle.kind),
            },
            Ok(Reading::Parked { .. }) => Found::Parked,
            Ok(Reading::Sealed { .. }) => Found::Sealed,
            Err(refusal) => Found::Refused(refusal),
        };
        let opened = crate::bundle::open(bytes);
        let links = match opened[..] {
            [Err(Refusal::Armour(_))] => Vec::new(),
            [Err(_)] => links(bytes),
            _ => Vec::new(),
        };
        if links.is_empty() {
            return opened.into_iter().map(look).collect();
        }
        let mut look = look;
        let links = links.into_iter();
        links
            .map(|link| link.map_or(Found::CutLink, |bytes| look(crate::bundle::read(&bytes))))
            .collect()
    }

    /// Keeps what a plan or minutes mean beside what is in `journal`: what they were,
    /// and what that changed.
    ///
    /// # Errors
    /// When it is not what it says.
    pub fn keep_in(
        &self,
        journal: &mut Journal,
        bundle: &Bundle,
    ) -> Result<(Arrived, Vec<Change>), Refusal> {
        let arrived = match bundle.kind {
            Kind::Minutes => minutes_arrived(self.t(), bundle, journal)?,
            _ => arrived(self.t(), bundle, journal)?,
        };
        let now = edge::now();
        let records = arrived.records.iter().cloned();
        let changes = records.flat_map(|(key, data)| journal.keep(key, data, &now));
        let changes = changes.collect();
        Ok((arrived, changes))
    }

    /// Takes a plan or minutes in, as they read beside what is here by now, whatever
    /// a dry run said; what that changed, for an undo.
    ///
    /// # Errors
    /// When it is not what it says, or a place refused; nothing has changed then.
    pub fn keep_all(&self, bundle: &Bundle) -> Result<Vec<Change>, ()> {
        let mut is_refused = false;
        let done = keeping::commit(*self, |journal| {
            let kept = self.keep_in(journal, bundle);
            is_refused = kept.is_err();
            kept.map(|(_, changes)| changes).unwrap_or_default()
        });
        match done {
            Ok(done) if !is_refused => Ok(done.changes),
            _ => Err(()),
        }
    }

    /// Reads one file of a copy back, together with those before it, and compares
    /// them with what is stored now. Only when they hold everything does the copy
    /// count.
    ///
    /// # Errors
    /// What the file is, when it is no copy.
    pub fn read_back(
        &self,
        bytes: &Result<Vec<u8>, Unread>,
        so_far: &mut ReadBack,
        gathered: &Option<Gathered>,
    ) -> Result<Compared, Found> {
        self.flush();
        let (records, received, sha256) = self.opened(bytes)?;
        so_far.add(records, received, &sha256);
        let stored = self.journal.with_untracked(|j| j.travelling());
        let Some(gathered) = gathered else {
            return Ok(Compared::Different);
        };
        let compared = so_far.compared(&stored, gathered);
        if let Compared::Whole(_) = compared {
            self.change(|j| j.copy_verified(&stored, &so_far.sha256(), &edge::now()));
            keeping::copied(*self, &stored);
        }
        Ok(compared)
    }

    /// The records of a copy, the contributions in it, and its hash.
    ///
    /// # Errors
    /// What the file is, when it is no copy.
    pub fn opened(&self, bytes: &Result<Vec<u8>, Unread>) -> Result<Opened, Found> {
        let (restored, sha256) = match bytes {
            Ok(bytes) => copy_in(bytes)?,
            Err(unread) => return Err(unread.clone().into()),
        };
        let records = keyed(restored.records);
        let mut after = Journal::default();
        after.apply(&Plan::new(&after, records.clone()));
        let received = as_kept(&after, restored.received);
        Ok((records, received, sha256))
    }
}

impl From<Unread> for Found {
    fn from(unread: Unread) -> Self {
        match unread {
            Unread::Refused(refusal) => Found::Refused(refusal),
            Unread::Unreadable => Found::Unreadable,
        }
    }
}

/// The files in links that were pasted or saved as text, in whatever a mail program
/// put around them.
fn links(bytes: &[u8]) -> Vec<Result<Vec<u8>, link::NotWhole>> {
    match std::str::from_utf8(bytes) {
        Ok(text) if bytes.len() <= limits::LINKS && !text.starts_with('{') => link::in_text(text),
        _ => Vec::new(),
    }
}

/// A text that has something of ours in it: a bundle, our markers or a link.
#[must_use]
pub fn is_ours(text: &str) -> bool {
    text.starts_with('{') || !armour::read(text).is_empty() || !links(text.as_bytes()).is_empty()
}

/// What a copy holds, and its hash.
fn copy_in(bytes: &[u8]) -> Result<(backup::Restored, String), Found> {
    match crate::bundle::read(bytes) {
        Ok(Reading::Bundle(received)) if received.bundle.kind == Kind::Backup => {
            let restored = backup::records(&received.bundle).map_err(Found::Refused)?;
            Ok((restored, received.sha256.to_string()))
        }
        Ok(Reading::Bundle(received)) => Err(Found::OtherKind(received.bundle.kind)),
        Ok(Reading::Parked { .. }) => Err(Found::Parked),
        Ok(Reading::Sealed { .. }) => Err(Found::Sealed),
        Err(refusal) => Err(Found::Refused(refusal)),
    }
}

fn keyed(records: Vec<(String, Envelope)>) -> Vec<(RecordKey, Envelope)> {
    let key = |path: String| RecordKey::from_path(path.strip_prefix(PREFIX).unwrap_or(&path));
    let mut keyed: Vec<_> = records
        .into_iter()
        .map(|(path, e)| (key(path), e))
        .collect();
    keyed.sort_by_key(|(key, _)| key.path());
    keyed
}
