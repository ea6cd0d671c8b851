//! Meetings to test with.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use moteklar::bundle::contribution::{Chosen, Draft, Signature, Slot, freeze};
use moteklar::bundle::{Author, Voice};
use moteklar::course::Mode;
use moteklar::course::id::PromptId;
use moteklar::meeting::{
    Arriving, Gathering, Naming, Plan, PlannedPhase, PlannedPrompt, Row, TimeOfDay,
};
use moteklar::store::{MemoryShelf, Shelf, received_under};
use uuid::Uuid;

use crate::bundle_support::{course, day, random};

pub const PROMPT: &str = "1-verdiloftet-film";

pub fn id(n: u128) -> Uuid {
    Uuid::from_u128(0x6f1c_93ae_0000_4000_8000_0000_0000_0000 + n)
}

pub fn plan() -> Plan {
    let mut plan = Plan::new(id(1));
    plan.title = "Verdiløftet; «første møte»".into();
    plan.course = Some("lareplanverket".into());
    plan.course_version = Some("1.0.0".into());
    plan.date = Some(day());
    plan.time = TimeOfDay::parse("14:30");
    plan.place = "Personalrommet".into();
    plan.minutes = 45;
    plan.expected = Some(31);
    let prompt = PromptId::new(PROMPT).unwrap();
    plan.prompts = vec![PlannedPrompt::new(prompt, "Hva la du merke til?")];
    plan.phases = vec![
        PlannedPhase::new(Mode::Individual, "Alene", 5),
        PlannedPhase::new(Mode::Group, "Gruppe", 15),
        PlannedPhase::new(Mode::Plenary, "Sammen", 10),
    ];
    plan
}

pub fn named() -> Plan {
    let mut plan = plan();
    plan.naming = Naming::Named;
    plan
}

/// The slot of person `n` in the meeting.
pub fn slot(n: u128, edition: u64) -> Slot {
    let id = id(0x5107_0000 + n);
    Slot { id, edition }
}

/// A contribution to the meeting, signed by Kari when `signed`.
pub fn contribution(slot: Slot, text: &str, signed: bool, seed: u64) -> Vec<u8> {
    let signature = signed.then(|| Signature {
        name: "Kari Nordmann".into(),
        group: "4. trinn".into(),
        day: day(),
    });
    let draft = Draft {
        course: course(),
        meeting: Some(plan().id),
        slot: Some(slot),
        voice: Voice::Own,
        signature,
        answers: vec![Chosen {
            prompt: PROMPT.into(),
            prompt_text: "Hva la du merke til?".into(),
            text: text.into(),
        }],
    };
    freeze(&draft, &mut random(seed)).unwrap().written.bytes
}

/// What the shelf holds for the meeting.
pub fn gathering(plan: &Plan, shelf: &MemoryShelf) -> Gathering {
    let mut gathering = Gathering::new(plan);
    for (name, value) in ready(shelf.list(&received_under(plan.id))).unwrap() {
        gathering.take_up(&name, &value);
    }
    gathering
}

/// Looks over `files` in one go and takes in what goes in by itself.
pub fn gather(plan: &Plan, shelf: &MemoryShelf, files: &[Vec<u8>]) -> Vec<Row> {
    let gathering = gathering(plan, shelf);
    let mut arriving = Arriving::default();
    let mut rows = Vec::new();
    for (n, bytes) in files.iter().enumerate() {
        rows.extend(gathering.look(&mut arriving, &format!("fil-{n}.json"), bytes));
    }
    for row in rows.iter().filter(|row| row.by_default) {
        ready(shelf.change(row.changes.clone())).unwrap();
    }
    rows
}

/// The result of a future of a memory twin, which is there at once.
pub fn ready<T>(future: impl Future<Output = T>) -> T {
    let mut future = Box::pin(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("a memory twin is always ready"),
    }
}

pub fn author(name: &str) -> Author {
    Author {
        name: Some(name.into()),
        ..Author::default()
    }
}
