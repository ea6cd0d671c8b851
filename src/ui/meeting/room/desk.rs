//! What the pages of a meeting under way work with.

use leptos::prelude::*;
use serde_json::{Map, Value};
use uuid::{Builder, Uuid};

use crate::bundle::shape::Shape;
use crate::journal::Journal;
use crate::meeting::{
    Card, Gathering, Kept, MeetingRecords, OnScreen, Plan, Projection, Run, ScreenMessage, Wall,
    channel, draw,
};
use crate::store::{Change, MeetingPart, Now, RecordKey, received_under};
use crate::ui::stage::{Line, after_paint};
use crate::ui::state::AppState;
use crate::ui::{edge, keeping};

/// A meeting that is led here; copies are the same meeting.
#[derive(Clone, Copy)]
pub struct RoomDesk {
    /// The app.
    pub app: AppState,
    /// The meeting.
    pub id: Uuid,
    plan: StoredValue<Plan>,
    /// Every card, in the order of the wall, once they have been read.
    pub cards: RwSignal<Vec<Card>>,
    /// How many people delivered.
    pub delivered: RwSignal<usize>,
    /// The contributions have been read.
    pub loaded: RwSignal<bool>,
    /// Where the meeting is.
    pub run: RwSignal<Run>,
    /// The wall.
    pub wall: RwSignal<Wall>,
    /// The wall as it was kept, or heard of, last.
    known: StoredValue<Map<String, Value>>,
    line: StoredValue<Option<Line>, LocalStorage>,
    projecting: StoredValue<bool>,
}

/// A new id.
#[must_use]
pub fn new_id() -> Uuid {
    let mut bytes = [0; 16];
    edge::random(&mut bytes);
    Builder::from_random_bytes(bytes).into_uuid()
}

impl RoomDesk {
    /// The meeting, when it is led here. Its contributions are read afterwards.
    #[must_use]
    pub fn enter(app: AppState, id: Uuid) -> Option<Self> {
        let (kept, run, wall) = app.journal.with_untracked(|j| {
            let kept = j.meeting(id).filter(Kept::is_led_here);
            let run: Option<Run> = j.part(id, MeetingPart::Run);
            let wall: Option<Wall> = j.part(id, MeetingPart::Wall);
            (kept, run, wall)
        });
        let plan = kept?.plan;
        let is_new = wall.is_none();
        let wall = wall.unwrap_or_else(|| {
            let mut bytes = [0; 8];
            edge::random(&mut bytes);
            Wall::new(draw::seed(bytes))
        });
        let desk = Self {
            app,
            id,
            plan: StoredValue::new(plan),
            cards: RwSignal::new(Vec::new()),
            delivered: RwSignal::new(0),
            loaded: RwSignal::new(false),
            run: RwSignal::new(run.unwrap_or_default()),
            known: StoredValue::new(wall.to_data()),
            wall: RwSignal::new(wall),
            line: StoredValue::new_local(None),
            projecting: StoredValue::new(false),
        };
        Effect::new(move |before: Option<()>| {
            let key = app.heard.get();
            if before.is_some() {
                desk.follow(key.as_ref());
            }
        });
        Effect::new(move |_| {
            // The order of the cards is drawn once.
            if is_new {
                desk.save_wall();
            }
            let hear = move |text: String| match ScreenMessage::read(&text) {
                Some(ScreenMessage::Hello) => desk.project_now(),
                Some(ScreenMessage::Arrived) => desk.take_up(),
                Some(ScreenMessage::Show(_)) | None => {}
            };
            desk.line.set_value(Line::open(&channel(id), hear));
            desk.take_up();
        });
        Some(desk)
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> Plan {
        self.plan.get_value()
    }

    /// Another tab led on, or moved cards.
    fn follow(self, key: Option<&RecordKey>) {
        let journal = self.app.journal;
        match key {
            Some(RecordKey::Meeting(id, MeetingPart::Run)) if *id == self.id => {
                let run = journal.with_untracked(|j| j.part(self.id, MeetingPart::Run));
                self.run.set(run.unwrap_or_default());
            }
            // What was moved here goes along.
            Some(RecordKey::Meeting(id, MeetingPart::Wall)) if *id == self.id => {
                self.save_wall();
                return;
            }
            _ => return,
        }
        self.project();
    }

    fn take_up(self) {
        let fresh = StoredValue::new(self.plan.with_value(Gathering::new));
        keeping::shelf_list(&received_under(self.id), move |found| {
            let step = move |(name, value): (String, String)| {
                fresh.try_update_value(|gathering| gathering.take_up(&name, &value));
            };
            let done = move |_| {
                let read = fresh.try_with_value(|g| (g.cards(), g.delivered()));
                let (Some((mut cards, delivered)), Some(wall)) =
                    (read, self.wall.try_get_untracked())
                else {
                    return;
                };
                wall.order(&mut cards);
                self.plan
                    .try_with_value(|plan| Wall::order_groups(&mut cards, &plan.prompts));
                self.delivered.try_set(delivered);
                self.cards.try_set(cards);
                self.loaded.try_set(true);
                self.project();
            };
            edge::in_steps(found.unwrap_or_default(), step, |_| true, done);
        });
    }

    /// Changes where the meeting is, keeps it and tells the projector.
    pub fn edit_run(self, change: impl FnOnce(&mut Run)) {
        let now = edge::now();
        self.app.change(|journal| {
            let found: Option<Run> = journal.part(self.id, MeetingPart::Run);
            let mut run = found.unwrap_or_default();
            change(&mut run);
            let changes = journal.keep_part(self.id, MeetingPart::Run, &run, &now);
            self.run.set(run);
            changes
        });
        self.project();
    }

    /// Keeps what was done with the wall here, and shows it with what was done in
    /// other windows.
    pub fn save_wall(self) {
        let now = edge::now();
        self.app.change(|journal| self.keep_wall(journal, &now));
        let kept: Option<Wall> = self
            .app
            .journal
            .with_untracked(|j| j.part(self.id, MeetingPart::Wall));
        let shown = self.wall.try_get_untracked();
        if let (Some(kept), Some(shown)) = (kept, shown)
            && kept != shown
        {
            self.known.set_value(kept.to_data());
            self.wall.set(kept);
            // Whoever laid the cards out lays them out anew.
            self.cards.notify();
            self.project();
        }
    }

    /// The change that keeps the wall.
    pub fn keep_wall(self, journal: &mut Journal, now: &Now) -> Vec<Change> {
        let wall = self.wall.try_get_untracked();
        let Some((wall, known)) = wall.zip(self.known.try_get_value()) else {
            return Vec::new();
        };
        let wall = wall.to_data();
        self.known.set_value(wall.clone());
        let key = RecordKey::Meeting(self.id, MeetingPart::Wall);
        journal.keep_from(key, &known, wall, now)
    }

    /// Tells the projector how things are, after the next paint.
    pub fn project(self) {
        if self.projecting.try_get_value() == Some(false) {
            self.projecting.set_value(true);
            after_paint(move || {
                self.projecting.try_set_value(false);
                self.project_now();
            });
        }
    }

    fn project_now(self) {
        let message = self.plan.try_with_value(|plan| {
            let run = self.run.try_get_untracked()?;
            let wall = self.wall.try_get_untracked()?;
            let prompt = run.prompt_of(plan).map(|prompt| prompt.id.clone());
            let of_course = prompt.and_then(|id| self.app.prompt(&id));
            self.cards.try_with_untracked(|cards| {
                let from = OnScreen {
                    plan,
                    of_course: of_course.as_ref(),
                    run: &run,
                    cards,
                    wall: &wall,
                };
                ScreenMessage::Show(Projection::of(&from, &edge::now())).write()
            })
        });
        if let Some(message) = message.flatten() {
            self.line.try_with_value(|line| {
                if let Some(line) = line {
                    line.post(&message);
                }
            });
        }
    }
}
