//! What the gathering page works with: what has come, and what is looked over.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use uuid::Uuid;

use crate::bundle::Receipt;
use crate::meeting::{Arriving, Gathering, MeetingRecords, Plan, scrubbed};
use crate::store::{ShelfChange, received_under};
use crate::ui::copies::InFile;
use crate::ui::import::{Act, Import, ImportRow, Looked, Looker, contribution};
use crate::ui::state::AppState;
use crate::ui::{edge, keeping};

/// What has come, in numbers and words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Come {
    /// How many people.
    pub delivered: usize,
    /// How many groups.
    pub groups: usize,
    /// In alphabetical order.
    pub receipts: Vec<Receipt>,
    /// Where the meeting has names.
    pub names: Vec<String>,
    /// Stored files that cannot be read.
    pub damaged: usize,
}

/// The desk; copies are the same desk.
#[derive(Clone, Copy)]
pub struct GatherDesk {
    /// The app.
    pub app: AppState,
    /// Where files come in.
    pub import: Import,
    received: ReceivedHere,
}

/// What the meeting has received, and what is on its way in.
#[derive(Clone, Copy)]
struct ReceivedHere {
    app: AppState,
    meeting: Uuid,
    plan: StoredValue<Plan>,
    gathering: StoredValue<Gathering>,
    arriving: StoredValue<Arriving>,
    come: RwSignal<Come>,
}

impl GatherDesk {
    /// A desk for the contributions to `plan`; takes up what has come.
    #[must_use]
    pub fn new(app: AppState, plan: Plan) -> Self {
        let received = ReceivedHere {
            app,
            meeting: plan.id,
            gathering: StoredValue::new(Gathering::new(&plan)),
            plan: StoredValue::new(plan),
            arriving: StoredValue::new(Arriving::default()),
            come: RwSignal::new(Come::default()),
        };
        received.take_up();
        Self {
            app,
            import: Import::new(app, Rc::new(received)),
            received,
        }
    }

    /// The meeting's plan as it is now: another window may have changed it.
    #[must_use]
    pub fn plan(&self) -> Plan {
        self.received.plan_now()
    }

    /// Another window has changed the plan.
    pub fn follow_plan(self) {
        if self.received.ask_anew() {
            self.received.take_up();
        }
    }

    /// What has come.
    #[must_use]
    pub fn come(&self) -> RwSignal<Come> {
        self.received.come
    }

    /// Takes in what somebody typed in. It gets a row, so that it can be taken
    /// back like a file.
    pub fn take_typed(self, bytes: Vec<u8>, then: impl FnOnce(bool) + 'static) {
        let name = self.app.t().meeting().gather.typed_name.to_owned();
        let row = self.received.rows(&name, &bytes).into_iter().next();
        match row.and_then(|row| self.import.add(row)) {
            Some(id) => self.import.apply(vec![id], move |made| then(made == 1)),
            None => then(false),
        }
    }
}

impl ReceivedHere {
    fn plan_now(self) -> Plan {
        let now = self.app.journal.with_untracked(|j| j.meeting(self.meeting));
        let now = now
            .map(|kept| kept.plan)
            .or_else(|| self.plan.try_get_value());
        now.unwrap_or_else(|| Plan::new(self.meeting))
    }

    /// Gathers for the plan as it is now; says whether that is another one.
    fn ask_anew(self) -> bool {
        let now = self.plan_now();
        if self.plan.try_with_value(|plan| *plan == now) != Some(false) {
            return false;
        }
        self.gathering
            .try_update_value(|gathering| gathering.follow(&now));
        self.plan.try_set_value(now);
        true
    }

    /// Reads the shelf anew.
    fn take_up(self) {
        let fresh = Rc::new(RefCell::new(self.plan.with_value(Gathering::new)));
        keeping::shelf_list(&received_under(self.meeting), move |found| {
            let found = found.unwrap_or_default();
            self.scrub(&found);
            let whole = Rc::clone(&fresh);
            let step = move |(name, value): (String, String)| {
                fresh.borrow_mut().take_up(&name, &value);
            };
            edge::in_steps(
                found,
                step,
                |_| true,
                move |_| {
                    self.gathering.try_set_value(whole.take());
                    self.tell();
                },
            );
        });
    }

    /// What came in before names were taken out of it whole.
    fn scrub(self, found: &[(String, String)]) {
        if self.plan.with_value(Plan::is_anonymous) {
            let changes = found.iter();
            let changes = changes.flat_map(|(name, value)| scrubbed(self.meeting, name, value));
            let changes: Vec<ShelfChange> = changes.collect();
            if !changes.is_empty() {
                keeping::shelf_change(vec![(0, changes)], |_| {});
            }
        }
    }

    fn tell(self) {
        let come = self.gathering.try_with_value(|gathering| Come {
            delivered: gathering.delivered(),
            groups: gathering.groups(),
            receipts: gathering.inbox().receipts(),
            names: gathering.names(),
            damaged: gathering.damaged(),
        });
        if let Some(come) = come {
            self.come.try_set(come);
        }
    }

    fn rows(self, name: &str, bytes: &[u8]) -> Vec<ImportRow> {
        self.ask_anew();
        let rows = self.gathering.try_with_value(|gathering| {
            self.arriving
                .try_update_value(|arriving| gathering.look(arriving, name, bytes))
        });
        let rows = rows.flatten().unwrap_or_default().into_iter();
        rows.map(|row| contribution::row(self.app, self.meeting, row))
            .collect()
    }
}

impl Looker for ReceivedHere {
    fn begin(&self, rows: &[ImportRow]) {
        let mut arriving = Arriving::default();
        for row in rows.iter().filter(|row| row.is_ready() && row.by_default) {
            if let Some(Act::Shelve(_, changes)) = &row.act
                && let Some(change) = changes.first()
            {
                arriving.expect(change);
            }
        }
        self.arriving.try_set_value(arriving);
    }

    fn look(&self, (name, bytes): InFile) -> Looked {
        let here = *self;
        Box::pin(async move {
            match bytes {
                Ok(bytes) => here.rows(&name, &bytes),
                Err(unread) => vec![ImportRow::unread(here.app.own(), &name, &unread)],
            }
        })
    }

    fn changed(&self, _: &[ImportRow]) {
        self.take_up();
        contribution::tell(self.meeting);
    }
}
