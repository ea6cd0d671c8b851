//! Gathering contributions: read, looked over, shown, and only then taken in.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{Card, Plan, cards};
use crate::bundle::contribution::{Chosen, Draft, Frozen, Random, Signature, Slot, freeze};
use crate::bundle::limits::Batch;
use crate::bundle::{
    Arrival, Author, Bundle, CourseRef, Digest, ImportResult, Inbox, Kind, Reading, Receipt,
    Received, Record, Refusal, Voice, open, write,
};
use crate::store::{ShelfChange, received_name};

/// The contributions a meeting has received.
#[derive(Clone, Debug, Default)]
pub struct Gathering {
    meeting: Uuid,
    anonymous: bool,
    course_version: Option<String>,
    prompts: BTreeSet<String>,
    inbox: Inbox,
    /// Where each stands on the shelf.
    names: BTreeMap<Digest, String>,
    damaged: usize,
}

/// What there is to say about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It cannot be read.
    Refused(Refusal),
    /// It is from a newer version of the app.
    Newer,
    /// It is sealed with a password.
    Sealed,
    /// It is another kind of file.
    OtherKind(Kind),
    /// It was made for another meeting.
    OtherMeeting,
    /// None of its answers is to a prompt of this meeting.
    OtherPrompts,
    /// Some of its answers are to other prompts.
    SomeOtherPrompts(usize),
    /// It was written in another version of the course.
    OtherVersion,
    /// A newer edition is there.
    Older,
    /// Another file claims the same place and edition: both are kept.
    Beside,
    /// The meeting is without names: the name in it is left out.
    NameLeftOut,
}

/// A file on its way in.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The file's name. Shown, never stored.
    pub file: String,
    /// What becomes of it.
    pub result: ImportResult,
    /// Its receipt.
    pub receipt: Option<Receipt>,
    /// What there is to say.
    pub why: Vec<Why>,
    /// What it changes on the shelf, all or nothing; empty when it stays out.
    pub changes: Vec<ShelfChange>,
    /// Whether it goes in with the others, or only when asked for.
    pub by_default: bool,
}

/// Files being looked over: nothing is changed by it.
#[derive(Clone, Debug, Default)]
pub struct Arriving {
    batch: Batch,
    ahead: Inbox,
}

impl Arriving {
    /// A file that was looked over before this, and may yet go in.
    pub fn expect(&mut self, change: &ShelfChange) {
        let after = change.after.as_deref();
        let read = after.map(|value| crate::bundle::read(value.as_bytes()));
        if let Some(Ok(Reading::Bundle(received))) = read {
            self.ahead.receive(*received);
        }
    }
}

impl Row {
    fn out(file: &str, result: ImportResult, why: Why) -> Self {
        Self {
            file: file.to_owned(),
            result,
            receipt: None,
            why: vec![why],
            changes: Vec::new(),
            by_default: false,
        }
    }

    /// A file that was not even opened.
    #[must_use]
    pub fn refused(file: &str, refusal: Refusal) -> Self {
        Self::out(file, ImportResult::Rejected, Why::Refused(refusal))
    }
}

impl Gathering {
    /// What `plan` gathers; nothing has come yet.
    #[must_use]
    pub fn new(plan: &Plan) -> Self {
        let prompts = plan.prompts.iter().map(|p| p.id.as_str().to_owned());
        Self {
            meeting: plan.id,
            anonymous: plan.is_anonymous(),
            course_version: plan.course_version.clone(),
            prompts: prompts.collect(),
            ..Self::default()
        }
    }

    /// From now on gathers what `plan` asks for; what has come stays.
    pub fn follow(&mut self, plan: &Plan) {
        let new = Self::new(plan);
        self.anonymous = new.anonymous;
        self.course_version = new.course_version;
        self.prompts = new.prompts;
    }

    /// Takes up a file from the shelf. One that cannot be read is counted.
    pub fn take_up(&mut self, name: &str, value: &str) {
        match crate::bundle::read(value.as_bytes()) {
            Ok(Reading::Bundle(received)) => {
                self.names.insert(received.sha256, name.to_owned());
                self.inbox.receive(*received);
            }
            _ => self.damaged += 1,
        }
    }

    /// What has come.
    #[must_use]
    pub fn inbox(&self) -> &Inbox {
        &self.inbox
    }

    /// Files on the shelf that cannot be read.
    #[must_use]
    pub fn damaged(&self) -> usize {
        self.damaged
    }

    /// How many people have delivered, proxies included, groups not.
    #[must_use]
    pub fn delivered(&self) -> usize {
        self.places(false)
    }

    /// How many groups have answered.
    #[must_use]
    pub fn groups(&self) -> usize {
        self.places(true)
    }

    fn places(&self, groups: bool) -> usize {
        let of_group = |bundle: &Bundle| bundle.voice == Voice::Group;
        let places = self.inbox.places();
        places
            .filter(|(_, bundles)| bundles.first().is_some_and(|b| of_group(b) == groups))
            .count()
    }

    /// The names people gave, alphabetically; none when the meeting has none.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let bundles = self.inbox.bundles().filter(|_| !self.anonymous);
        let names = bundles.filter_map(|b| b.author.as_ref()?.name.clone());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    /// What was said, as cards.
    #[must_use]
    pub fn cards(&self) -> Vec<Card> {
        cards(&self.inbox, self.anonymous)
    }

    /// Looks over one file, or a pasted text; `arriving` knows those before
    /// it. A row for each bundle in it, one at least.
    pub fn look(&self, arriving: &mut Arriving, file: &str, bytes: &[u8]) -> Vec<Row> {
        let readings = open(bytes);
        let several = readings.len() > 1;
        // Of a file that is a bundle as it stands, the text can be kept.
        let text = std::str::from_utf8(bytes).ok();
        let text = text.filter(|text| !several && text.starts_with('{'));
        let rows = readings.into_iter().zip(1..).map(|(reading, n)| {
            let file = if several {
                format!("{file} ({n})")
            } else {
                file.to_owned()
            };
            match reading {
                Ok(Reading::Bundle(received)) => self.look_at(arriving, &file, *received, text),
                Ok(Reading::Parked { .. }) => Row::out(&file, ImportResult::Parked, Why::Newer),
                Ok(Reading::Sealed { .. }) => Row::out(&file, ImportResult::Parked, Why::Sealed),
                Err(refusal) => Row::refused(&file, refusal),
            }
        });
        rows.collect()
    }

    /// Looks over one bundle; `text` is the file that it came in, if that can be
    /// kept as it is.
    pub fn look_at(
        &self,
        arriving: &mut Arriving,
        file: &str,
        received: Received,
        text: Option<&str>,
    ) -> Row {
        let Received {
            bundle,
            sha256,
            is_as_written,
        } = received;
        let text = text.filter(|_| is_as_written);
        let kind = bundle.kind;
        if kind != Kind::Contribution {
            return Row::out(file, ImportResult::Rejected, Why::OtherKind(kind));
        }
        let (mut why, by_default) = self.remarks(&bundle);
        let bare = self.anonymous.then(|| without_names(bundle.clone()));
        let (bundle, sha256, text) = match (bare, text) {
            // Its own sum would confirm a name that somebody guesses.
            (Some(bare), _) if bare != bundle => {
                let Ok((text, sha256)) = stored(&bare) else {
                    return Row::out(
                        file,
                        ImportResult::Rejected,
                        Why::Refused(Refusal::WrongSum),
                    );
                };
                (bare, sha256, text)
            }
            (_, Some(text)) => (bundle, sha256, text.to_owned()),
            (_, None) => match stored(&bundle) {
                Ok((text, sha256)) => (bundle, sha256, text),
                Err(refusal) => {
                    return Row::out(file, ImportResult::Rejected, Why::Refused(refusal));
                }
            },
        };
        let mut row = Row {
            file: file.to_owned(),
            result: ImportResult::Ok,
            receipt: Some(Receipt::of(&sha256)),
            why: Vec::new(),
            changes: Vec::new(),
            by_default,
        };
        let size = text.len() as u64;
        let (arrival, replaced) = self.arrival(arriving, bundle, sha256, by_default);
        match arrival {
            Arrival::Duplicate => row.result = ImportResult::Duplicate,
            Arrival::Older => {
                row.result = ImportResult::Duplicate;
                why.push(Why::Older);
            }
            Arrival::Updated => row.result = ImportResult::Updated,
            Arrival::New => {}
            Arrival::Beside => why.push(Why::Beside),
        }
        if row.result != ImportResult::Duplicate {
            if !why.is_empty() && row.result == ImportResult::Ok || !by_default {
                row.result = ImportResult::Warning;
            }
            row.changes.push(ShelfChange {
                name: received_name(self.meeting, &sha256.to_string()),
                before: None,
                after: Some(text),
            });
            row.changes.extend(replaced);
            // What was here before, or stays out, takes no room.
            if by_default && let Err(refusal) = arriving.batch.admit(size) {
                return Row::refused(file, refusal);
            }
        }
        row.why = why;
        row
    }

    /// What the file means beside what is here and what came before it, and
    /// what it replaces.
    fn arrival(
        &self,
        arriving: &mut Arriving,
        bundle: Bundle,
        sha256: Digest,
        by_default: bool,
    ) -> (Arrival, Vec<ShelfChange>) {
        let here = self.inbox.look(&bundle, &sha256);
        if matches!(here, Arrival::Duplicate | Arrival::Older) {
            return (here, Vec::new());
        }
        let ahead = arriving.ahead.look(&bundle, &sha256);
        let mut replaced = Vec::new();
        for (arrival, inbox) in [(here, &self.inbox), (ahead, &arriving.ahead)] {
            if arrival == Arrival::Updated {
                replaced.extend(inbox.beside(&bundle).filter_map(|(sum, old)| {
                    let name = self.names.get(sum).cloned();
                    Some(ShelfChange {
                        name: name.unwrap_or_else(|| received_name(self.meeting, &sum.to_string())),
                        before: Some(stored(old).ok()?.0),
                        after: None,
                    })
                }));
            }
        }
        // What goes in only when asked for stands in nobody's way.
        if by_default {
            arriving.ahead.receive(Received {
                bundle,
                sha256,
                is_as_written: true,
            });
        }
        let arrival = match (here, ahead) {
            (here, Arrival::New) => here,
            (Arrival::Updated, Arrival::Beside) => Arrival::Beside,
            (_, ahead) => ahead,
        };
        (arrival, replaced)
    }

    /// What there is to say about a contribution, and whether it goes in with
    /// the others.
    fn remarks(&self, bundle: &Bundle) -> (Vec<Why>, bool) {
        if bundle.meeting.is_some_and(|id| id != self.meeting) {
            return (vec![Why::OtherMeeting], false);
        }
        let ours = |record: &&Record| match record {
            Record::Answer(answer) => self.prompts.contains(&answer.prompt),
            Record::Other(_) => false,
        };
        let ours = bundle.records.iter().filter(ours).count();
        let others = bundle.records.len() - ours;
        if !self.prompts.is_empty() && ours == 0 && others > 0 {
            return (vec![Why::OtherPrompts], false);
        }
        let mut why = Vec::new();
        if !self.prompts.is_empty() && others > 0 {
            why.push(Why::SomeOtherPrompts(others));
        }
        let theirs = bundle.course.as_ref().map(|course| &course.version);
        if let (Some(theirs), Some(ours)) = (theirs, &self.course_version)
            && theirs != ours
        {
            why.push(Why::OtherVersion);
        }
        let named = bundle.author.as_ref().is_some_and(|a| a.name.is_some());
        if self.anonymous && named {
            why.push(Why::NameLeftOut);
        }
        (why, true)
    }
}

/// What the shelf holds of a contribution, and its sum.
fn stored(bundle: &Bundle) -> Result<(String, Digest), Refusal> {
    let written = write(bundle)?;
    let text = String::from_utf8(written.bytes).map_err(|_| Refusal::WrongSum)?;
    Ok((text, written.sha256))
}

/// What an anonymous meeting stores of a contribution: what was said, and for
/// a group which one. No name, no day, no revision, nothing unknown.
fn without_names(bundle: Bundle) -> Bundle {
    let author = bundle.author.filter(|_| bundle.voice == Voice::Group);
    let author = author.map(|author| Author {
        group: author.group,
        ..Author::default()
    });
    let records = bundle
        .records
        .into_iter()
        .filter_map(|record| match record {
            Record::Answer(answer) => Some(Record::Answer(crate::bundle::Answer {
                id: answer.id,
                prompt: answer.prompt,
                prompt_text: answer.prompt_text,
                text: answer.text,
                ..crate::bundle::Answer::default()
            })),
            Record::Other(_) => None,
        });
    let course = bundle.course.map(|c| CourseRef::new(c.id, c.version));
    Bundle {
        created: None,
        author,
        records: records.collect(),
        course,
        extra: serde_json::Map::new(),
        ..bundle
    }
}

/// What has to change on the shelf when `meeting` is without names, or has
/// become so: a file with more than was said is kept without it, under the sum
/// of what is kept. The sum of the signed file would confirm a guessed name.
#[must_use]
pub fn scrubbed(meeting: Uuid, name: &str, value: &str) -> Vec<ShelfChange> {
    let Some((kept, text)) = without_name(meeting, value) else {
        return Vec::new();
    };
    if kept == name && text == value {
        return Vec::new();
    }
    let change = |name: &str, before: Option<&str>, after: Option<String>| ShelfChange {
        name: name.to_owned(),
        before: before.map(str::to_owned),
        after,
    };
    if kept == name {
        return vec![change(name, Some(value), Some(text))];
    }
    vec![
        change(&kept, None, Some(text)),
        change(name, Some(value), None),
    ]
}

/// A received file as a nameless meeting keeps it: its name on the shelf, and
/// its text. Nothing when it cannot be read.
#[must_use]
pub fn without_name(meeting: Uuid, value: &str) -> Option<(String, String)> {
    let Ok(Reading::Bundle(received)) = crate::bundle::read(value.as_bytes()) else {
        return None;
    };
    let (text, sha256) = stored(&without_names(received.bundle)).ok()?;
    Some((received_name(meeting, &sha256.to_string()), text))
}

/// A contribution that the leader types in for somebody, or a secretary for a
/// group. It goes in like any other file.
///
/// # Errors
/// When a reader would refuse it.
pub fn typed(
    plan: &Plan,
    course: &CourseRef,
    voice: Voice,
    signature: Option<Signature>,
    slot: Slot,
    answers: Vec<Chosen>,
    random: &mut Random<'_>,
) -> Result<Frozen, Refusal> {
    let named = |s: &Signature| !plan.is_anonymous() || voice == Voice::Group && s.name.is_empty();
    let draft = Draft {
        course: course.clone(),
        meeting: Some(plan.id),
        slot: Some(slot),
        voice,
        signature: signature.filter(named),
        answers,
    };
    freeze(&draft, random)
}
