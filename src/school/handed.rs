//! What staff hand in for the desk: answers, and ratings of the principles.
//!
//! It comes as contributions, and is kept as sheets whose cells count editions:
//! a newer edition in the same slot takes the place of the older, whatever the
//! order they come in. Nothing says when one came.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use uuid::Uuid;

use super::principles::{About, Rated, Rating, SEVEN, Term, ratings};
use super::share::{plain_id, record};
use crate::bundle::contribution::{Random, Slot, draw_id, shuffle};
use crate::bundle::{
    Author, Bundle, CourseRef, Kind, Other, Reading, Record, Refusal, Written, read, write,
};
use crate::store::{Envelope, RecordKey, SchoolKey, Sheet};

/// The type of a rating in a contribution.
const RATING: &str = "rating";

/// One answer that somebody handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Its id in the file.
    pub id: String,
    /// The prompt.
    pub prompt: String,
    /// The prompt in words.
    pub question: String,
    /// The answer.
    pub text: String,
}

/// A contribution of ratings, drawn once: no name unless she wants one, no
/// day, and in no order.
///
/// # Errors
/// When a reader would refuse it.
pub fn freeze_ratings(
    given: &[Rating],
    slot: Slot,
    name: &str,
    course: &CourseRef,
    random: &mut Random<'_>,
) -> Result<Written, Refusal> {
    let mut bundle = Bundle::new(Kind::Contribution);
    bundle.bundle_id = draw_id(random);
    bundle.course = Some(course.clone());
    bundle.slot = Some(slot.id);
    bundle.edition = Some(slot.edition);
    bundle.author = (!name.trim().is_empty()).then(|| Author {
        name: Some(name.trim().to_owned()),
        ..Author::default()
    });
    let mut order: Vec<&Rating> = given.iter().collect();
    shuffle(&mut order, random);
    for rating in order {
        let mut members = Map::from_iter([
            ("about".to_owned(), Value::from(rating.about.word())),
            ("principle".to_owned(), rating.principle.into()),
            ("value".to_owned(), rating.value.into()),
        ]);
        if !rating.why.trim().is_empty() {
            members.insert("text".to_owned(), rating.why.trim().into());
        }
        let id = draw_id(random);
        let kind = RATING.to_owned();
        bundle
            .records
            .push(Record::Other(Other { kind, id, members }));
    }
    let written = write(&bundle)?;
    match read(&written.bytes)? {
        Reading::Bundle(_) => Ok(written),
        _ => Err(Refusal::NotOurs { format: None }),
    }
}

/// What a contribution brings to the desk; `term` is when its ratings count.
#[must_use]
pub fn receive(bundle: &Bundle, term: &Term) -> Vec<(RecordKey, Envelope)> {
    let seat: Uuid = bundle.slot.unwrap_or(bundle.bundle_id);
    let edition = bundle.edition.unwrap_or(1);
    let mut voices = Cells::new(edition);
    let mut rated = Cells::new(edition);
    let (mut answers, mut stars) = (0_u64, 0);
    for entry in &bundle.records {
        match entry {
            Record::Answer(answer) => {
                let cell = |member: &str| format!("voice/{answers}/{member}");
                voices.put(&cell("id"), answer.id.to_string());
                voices.put(&cell("prompt"), answer.prompt.as_str());
                let question = answer.prompt_text.clone().unwrap_or_default();
                voices.put(&cell("question"), question);
                voices.put(&cell("text"), answer.text.as_str());
                answers += 1;
            }
            Record::Other(other) if other.kind == RATING => {
                if let Some(rating) = rating(other) {
                    let cell = rating.about.cell(rating.principle);
                    rated.put(&format!("{cell}/why"), rating.why);
                    rated.put(&cell, rating.value);
                    stars += 1;
                }
            }
            Record::Other(_) => {}
        }
    }
    let mut records = Vec::new();
    let author = bundle.author.as_ref().and_then(|a| a.name.clone());
    let mut keep = |kind: &str, mut cells: Cells| {
        cells.put("author", author.clone().map_or(Value::Null, Value::from));
        let key = SchoolKey::Received(format!("{kind}-{}", plain_id(&seat.to_string())));
        records.push(record(key, &Sheet::new(cells.cells)));
    };
    if answers > 0 {
        voices.put("count", answers);
        keep(VOICES, voices);
    }
    if stars > 0 {
        // What this edition does not rate is rated no longer.
        for about in About::ALL {
            for principle in 1..=SEVEN {
                rated.put_if_free(&about.cell(principle), Value::Null);
            }
        }
        rated.put("term", term.word());
        keep(RATINGS, rated);
    }
    records
}

const VOICES: &str = "voices";
const RATINGS: &str = "ratings";

fn rating(other: &Other) -> Option<Rating> {
    let text = |member: &str| other.members.get(member).and_then(Value::as_str);
    let number = |member: &str| other.members.get(member).and_then(Value::as_u64);
    let about = About::ALL
        .into_iter()
        .find(|about| Some(about.word()) == text("about"))?;
    Some(Rating {
        about,
        principle: number("principle").filter(|n| (1..=SEVEN).contains(n))?,
        value: number("value").filter(|n| (1..=5).contains(n))?,
        why: text("text").unwrap_or_default().to_owned(),
    })
}

struct Cells {
    edition: u64,
    cells: Map<String, Value>,
}

impl Cells {
    fn new(edition: u64) -> Self {
        let cells = Map::new();
        Self { edition, cells }
    }

    fn put(&mut self, name: &str, value: impl Into<Value>) {
        let cell = vec![self.edition.into(), value.into()];
        self.cells.insert(name.to_owned(), cell.into());
    }

    fn put_if_free(&mut self, name: &str, value: Value) {
        if !self.cells.contains_key(name) {
            self.put(name, value);
        }
    }
}

/// Everything that was handed in, by the ids of what came.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HandedIn {
    /// Answers, person by person.
    pub voices: Vec<Vec<Voice>>,
    /// Ratings, person by person, by term.
    pub ratings: BTreeMap<Term, Vec<Rated>>,
    /// Other schools' plans, by the id they are kept under.
    pub plans: Vec<(String, Sheet)>,
    /// Runs from one's leader, by the id they are kept under.
    pub runs: Vec<(String, Sheet)>,
}

impl HandedIn {
    /// Sorts what came from others.
    #[must_use]
    pub fn sort(received: Vec<(String, Sheet)>) -> Self {
        let mut all = Self::default();
        for (id, sheet) in received {
            match id.split_once('-').map(|(kind, _)| kind) {
                Some(VOICES) => all.voices.push(voices(&sheet)),
                Some(RATINGS) => {
                    if let Some(term) = Term::parse(sheet.text("term")) {
                        let people = all.ratings.entry(term).or_default();
                        people.push(Rated {
                            name: sheet.text("author").to_owned(),
                            ratings: ratings(&sheet, ""),
                        });
                    }
                }
                Some("plan") => all.plans.push((id, sheet)),
                Some("run") => all.runs.push((id, sheet)),
                _ => {}
            }
        }
        all
    }

    /// All answers, sorted by what they say: in an order that tells nothing of
    /// who said what.
    #[must_use]
    pub fn all_voices(&self) -> Vec<&Voice> {
        let mut all: Vec<&Voice> = self.voices.iter().flatten().collect();
        all.sort_by(|a, b| (&a.prompt, &a.text, &a.id).cmp(&(&b.prompt, &b.text, &b.id)));
        all
    }

    /// How many people answered something that `of` names the same.
    #[must_use]
    pub fn people_by<K: Ord>(&self, of: impl Fn(&Voice) -> Option<K>) -> BTreeMap<K, usize> {
        let mut counts = BTreeMap::new();
        for person in &self.voices {
            let named: BTreeSet<K> = person.iter().filter_map(&of).collect();
            for name in named {
                *counts.entry(name).or_insert(0) += 1;
            }
        }
        counts
    }
}

fn voices(sheet: &Sheet) -> Vec<Voice> {
    let count = sheet.number("count").unwrap_or(0).min(500);
    let voice = |n| {
        let text = |member: &str| sheet.text(&format!("voice/{n}/{member}")).to_owned();
        Voice {
            id: text("id"),
            prompt: text("prompt"),
            question: text("question"),
            text: text("text"),
        }
    };
    let all = (0..count).map(voice);
    all.filter(|v| !v.text.trim().is_empty()).collect()
}
