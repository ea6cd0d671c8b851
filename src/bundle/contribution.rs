//! Chosen answers on their way to a meeting.
//!
//! A draft is frozen once: its ids and its order are drawn then, and saving
//! the file again saves the same bytes. Nothing in an anonymous contribution
//! says who, when, on what device or in what order; a correction is a new
//! edition in the same slot.

use chrono::NaiveDate;
use uuid::{Builder, Uuid};

use super::{
    Answer, Author, Bundle, CourseRef, Kind, Received, Record, Refusal, Voice, Written, limits,
    read, write,
};

/// Fills its argument with random bytes; in the browser from `crypto`.
pub type Random<'a> = dyn FnMut(&mut [u8]) + 'a;

/// One answer she chose to bring. It has no revision and no time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The prompt's id.
    pub prompt: String,
    /// The prompt as she read it.
    pub prompt_text: String,
    /// Her answer.
    pub text: String,
}

/// Her place in one meeting: kept on the device, it says only that one file
/// corrects another. One for every meeting, and in it one for what is signed and
/// one for what is not; a loose contribution has none. Or it would link them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// A random id.
    pub id: Uuid,
    /// From 1, one more for every correction.
    pub edition: u64,
}

impl Slot {
    /// A new place.
    pub fn draw(random: &mut Random<'_>) -> Self {
        let id = draw_id(random);
        Self { id, edition: 1 }
    }

    /// The same place for a correction.
    #[must_use]
    pub fn next(self) -> Self {
        Self {
            edition: self.edition.saturating_add(1),
            ..self
        }
    }
}

/// Who brings it, when she wants that said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Her name, or empty.
    pub name: String,
    /// Her team, subject or grade, or empty.
    pub group: String,
    /// Today. It goes along only with a name: without one, a day is a trace.
    pub day: NaiveDate,
}

/// What is about to be brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The course the prompts belong to.
    pub course: CourseRef,
    /// The meeting, or none when loose.
    pub meeting: Option<Uuid>,
    /// Her place in the meeting; none when loose.
    pub slot: Option<Slot>,
    /// In whose name it speaks.
    pub voice: Voice,
    /// `None` is anonymous.
    pub signature: Option<Signature>,
    /// The answers she chose.
    pub answers: Vec<Chosen>,
}

/// A frozen contribution: show the bundle, save the bytes, keep both.
#[derive(Clone, Debug, PartialEq)]
pub struct Frozen {
    /// What the bytes mean, in the order they have in the file.
    pub bundle: Bundle,
    /// The file.
    pub written: Written,
}

/// Draws ids and order, and writes the file.
///
/// # Errors
/// When a reader would refuse it: too many answers, or a text too long.
pub fn freeze(draft: &Draft, random: &mut Random<'_>) -> Result<Frozen, Refusal> {
    let mut bundle = Bundle::new(Kind::Contribution);
    bundle.bundle_id = draw_id(random);
    bundle.course = Some(draft.course.clone());
    bundle.meeting = draft.meeting;
    bundle.voice = draft.voice;
    bundle.slot = draft.slot.map(|slot| slot.id);
    bundle.edition = Some(draft.slot.map_or(1, |slot| slot.edition));
    if let Some(Signature { name, group, day }) = &draft.signature {
        let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let (name, group) = (given(name), given(group));
        bundle.created = name.is_some().then_some(*day);
        bundle.author = (name.is_some() || group.is_some()).then(|| Author {
            name,
            group,
            ..Author::default()
        });
    }
    let mut answers: Vec<&Chosen> = draft.answers.iter().collect();
    shuffle(&mut answers, random);
    for chosen in answers {
        bundle.records.push(Record::Answer(Answer {
            id: draw_id(random),
            prompt: chosen.prompt.clone(),
            prompt_text: Some(chosen.prompt_text.clone()).filter(|text| !text.is_empty()),
            text: chosen.text.clone(),
            ..Answer::default()
        }));
    }
    let written = write(&bundle)?;
    // What a reader would refuse must not be sent.
    read(&written.bytes)?;
    Ok(Frozen { bundle, written })
}

impl From<Frozen> for Received {
    fn from(frozen: Frozen) -> Self {
        Self {
            bundle: frozen.bundle,
            sha256: frozen.written.sha256,
            is_as_written: true,
        }
    }
}

/// Whether one answer can be brought at all, said while she chooses.
#[must_use]
pub fn fits(text: &str) -> bool {
    text.encode_utf16().count() <= limits::TEXT
}

pub(crate) fn draw_id(random: &mut Random<'_>) -> Uuid {
    let mut bytes = [0; 16];
    random(&mut bytes);
    Builder::from_random_bytes(bytes).into_uuid()
}

/// Fisher–Yates. The bias of scaling 64 bits is below 2⁻⁵⁰ here.
pub(crate) fn shuffle<T>(items: &mut [T], random: &mut Random<'_>) {
    for n in (1..items.len()).rev() {
        let mut bytes = [0; 8];
        random(&mut bytes);
        let scaled = u128::from(u64::from_be_bytes(bytes)) * (n as u128 + 1);
        items.swap(n, (scaled >> 64) as usize);
    }
}
