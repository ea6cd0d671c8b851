//! What the gathering page works with: what has come, and what is looked over.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use uuid::Uuid;

use crate::bundle::Receipt;
use crate::meeting::{
    Arriving, Gathering, MeetingRecords, Plan, Row, ScreenMessage, channel, scrubbed, without_name,
};
use crate::store::{ShelfChange, received_under};
use crate::ui::copies::{InFile, Unread};
use crate::ui::edge::File;
use crate::ui::stage::Line;
use crate::ui::state::AppState;
use crate::ui::{edge, keeping};

/// What has become of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowState {
    /// Shown only.
    Shown,
    /// It is in.
    In,
    /// It was in, and was taken back.
    Undone,
    /// The place refused.
    Failed,
}

/// A row of the dry run.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownRow {
    /// What the file is.
    pub row: Row,
    /// The browser could not read it.
    pub unreadable: bool,
    /// What has become of it.
    pub state: RowState,
}

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
    meeting: Uuid,
    plan: StoredValue<Plan>,
    gathering: StoredValue<Gathering>,
    arriving: StoredValue<Arriving>,
    /// What has come.
    pub come: RwSignal<Come>,
    /// The rows of the dry run.
    pub rows: RwSignal<Vec<ShownRow>>,
    /// Read so far, of how many.
    pub reading: RwSignal<Option<(usize, usize)>>,
    /// The reading was cancelled.
    pub stop: RwSignal<bool>,
    /// What was said last.
    pub said: RwSignal<Option<String>>,
}

/// A dry run under way: what is done with a file, when the page gets air, and
/// at the end, which may come early.
struct Looking<S, P, D> {
    step: S,
    pause: P,
    done: D,
}

impl GatherDesk {
    /// A desk for the contributions to `plan`; takes up what has come.
    #[must_use]
    pub fn new(app: AppState, plan: Plan) -> Self {
        let desk = Self {
            app,
            meeting: plan.id,
            gathering: StoredValue::new(Gathering::new(&plan)),
            plan: StoredValue::new(plan),
            arriving: StoredValue::new(Arriving::default()),
            come: RwSignal::new(Come::default()),
            rows: RwSignal::new(Vec::new()),
            reading: RwSignal::new(None),
            stop: RwSignal::new(false),
            said: RwSignal::new(None),
        };
        desk.take_up();
        desk
    }

    /// The meeting's plan as it is now: another window may have changed it.
    #[must_use]
    pub fn plan(&self) -> Plan {
        let now = self.app.journal.with_untracked(|j| j.meeting(self.meeting));
        let now = now
            .map(|kept| kept.plan)
            .or_else(|| self.plan.try_get_value());
        now.unwrap_or_else(|| Plan::new(self.meeting))
    }

    /// Gathers for the plan as it is now; says whether that is another one.
    fn ask_anew(self) -> bool {
        let now = self.plan();
        if self.plan.try_with_value(|plan| *plan == now) != Some(false) {
            return false;
        }
        self.gathering
            .try_update_value(|gathering| gathering.follow(&now));
        self.plan.try_set_value(now);
        true
    }

    /// Another window has changed the plan.
    pub fn follow_plan(self) {
        if self.ask_anew() {
            self.take_up();
        }
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

    /// Looks over files, a few at a time; nothing is changed. With `only_new`,
    /// what is in already gets no row.
    pub fn look_files(self, files: Vec<File>, only_new: bool) {
        if files.is_empty() && !only_new {
            return;
        }
        let Looking { step, pause, done } = self.looking(files.len(), only_new);
        edge::files_in_steps(files, step, pause, done);
    }

    /// The same for what was pasted.
    pub fn look_pasted(self, text: InFile) {
        let Looking { step, pause, done } = self.looking(1, false);
        edge::in_steps(vec![text], step, pause, done);
    }

    /// Clears the table for a dry run of `count` files.
    fn looking(
        self,
        count: usize,
        only_new: bool,
    ) -> Looking<impl FnMut(InFile), impl FnMut(usize) -> bool, impl FnOnce(bool)> {
        self.arriving.set_value(Arriving::default());
        self.rows.set(Vec::new());
        self.said.set(None);
        self.stop.set(false);
        self.reading.set(Some((0, count)));
        let waiting = Rc::new(RefCell::new(Vec::<ShownRow>::new()));
        let found = Rc::clone(&waiting);
        let step = move |(name, bytes): InFile| {
            let rows = self.rows_of(&name, bytes);
            let rows = rows
                .into_iter()
                .filter(|shown| !only_new || shown.row.fate != crate::meeting::Fate::Duplicate);
            waiting.borrow_mut().extend(rows);
        };
        let pause = move |n: usize| {
            self.reading.try_set(Some((n, count)));
            self.stop.try_get_untracked() == Some(false)
        };
        let done = move |whole: bool| {
            self.reading.try_set(None);
            let words = &self.app.t().meeting().gather;
            let rows = found.take();
            if !whole {
                self.said.try_set(Some(words.stopped.to_owned()));
            } else if rows.is_empty() && only_new {
                self.said.try_set(Some(words.folder_nothing.to_owned()));
            } else {
                self.rows.try_set(rows);
                edge::focus_id("dry-run");
            }
        };
        Looking { step, pause, done }
    }

    fn rows_of(self, name: &str, bytes: Result<Vec<u8>, Unread>) -> Vec<ShownRow> {
        let shown = |row: Row, unreadable: bool| ShownRow {
            row,
            unreadable,
            state: RowState::Shown,
        };
        self.ask_anew();
        match bytes {
            Ok(bytes) => {
                let rows = self.gathering.try_with_value(|gathering| {
                    self.arriving
                        .try_update_value(|arriving| gathering.look(arriving, name, &bytes))
                });
                let rows = rows.flatten().unwrap_or_default();
                rows.into_iter().map(|row| shown(row, false)).collect()
            }
            Err(Unread::Refused(refusal)) => vec![shown(Row::refused(name, refusal), false)],
            Err(Unread::Unreadable) => {
                vec![shown(
                    Row::refused(name, crate::bundle::Refusal::Empty),
                    true,
                )]
            }
        }
    }

    /// Takes in the rows `which`, each all or nothing.
    pub fn apply(self, which: Vec<usize>) {
        self.without_names(&which);
        let changes = self.changes(which, RowState::Shown);
        self.make(changes, RowState::In, move |made| {
            let words = &self.app.t().meeting().gather;
            self.said.try_set(Some((words.applied)(made)));
        });
    }

    /// What was looked over while the meeting had names goes in without them when it
    /// has none by now.
    fn without_names(self, which: &[usize]) {
        if !self.plan().is_anonymous() {
            return;
        }
        self.rows.update_untracked(|rows| {
            for n in which {
                let changes = rows.get_mut(*n).map(|shown| &mut shown.row.changes);
                for change in changes.into_iter().flatten() {
                    let bare = change.after.as_ref();
                    let bare = bare.and_then(|value| without_name(self.meeting, value));
                    if let Some((name, text)) = bare {
                        change.name = name;
                        change.after = Some(text);
                    }
                }
            }
        });
    }

    /// Takes rows back, the last one first.
    pub fn undo(self, which: Vec<usize>) {
        let mut back = self.changes(which, RowState::In);
        back.reverse();
        for (_, changes) in &mut back {
            let reversed = changes.drain(..).rev().map(ShelfChange::reversed);
            *changes = reversed.collect();
        }
        self.make(back, RowState::Undone, |_| {});
    }

    /// What the rows in this state change.
    fn changes(self, which: Vec<usize>, state: RowState) -> Vec<(usize, Vec<ShelfChange>)> {
        self.rows.with_untracked(|rows| {
            let of = |n: usize| {
                let shown = rows.get(n).filter(|shown| shown.state == state)?;
                Some((n, shown.row.changes.clone()))
            };
            which.into_iter().filter_map(of).collect()
        })
    }

    fn make(
        self,
        changes: Vec<(usize, Vec<ShelfChange>)>,
        state: RowState,
        then: impl FnOnce(usize) + 'static,
    ) {
        keeping::shelf_change(changes, move |made| {
            then(made.iter().filter(|(_, made)| *made).count());
            let place = match made.as_slice() {
                [(n, _)] => format!("fil-{n}"),
                _ => "dry-run".to_owned(),
            };
            self.rows.try_update(|rows| {
                for (n, made) in made {
                    if let Some(shown) = rows.get_mut(n) {
                        shown.state = if made { state } else { RowState::Failed };
                    }
                }
            });
            edge::focus_soon(place);
            self.take_up();
            if let Some(line) = Line::open(&channel(self.meeting), |_| {}) {
                line.post(&ScreenMessage::Arrived.write());
            }
        });
    }

    /// Takes in what somebody typed in. It gets a row, so that it can be taken
    /// back like a file.
    pub fn take_typed(self, bytes: Vec<u8>, then: impl FnOnce(bool) + 'static) {
        let name = self.app.t().meeting().gather.typed_name;
        self.ask_anew();
        let rows = self
            .gathering
            .with_value(|gathering| gathering.look(&mut Arriving::default(), name, &bytes));
        let Some(row) = rows.into_iter().next() else {
            return then(false);
        };
        let shown = ShownRow {
            row,
            unreadable: false,
            state: RowState::Shown,
        };
        let place = self.rows.try_update(|rows| {
            rows.push(shown);
            rows.len() - 1
        });
        let changes = self.changes(place.into_iter().collect(), RowState::Shown);
        self.make(changes, RowState::In, move |made| then(made == 1));
    }
}
