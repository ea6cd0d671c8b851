//! What a file means outside the meetings: what a restore would do, and to which
//! meeting a contribution belongs.

use std::cell::RefCell;
use std::rc::Rc;

use futures::channel::oneshot;
use leptos::prelude::*;
use uuid::Uuid;
use vecmap::VecMap;

use super::contribution;
use super::model::{Looked, Looker};
use super::row::{Act, Aside, ImportRow};
use crate::bundle::limits::Batch;
use crate::bundle::{ImportResult, Received};
use crate::journal::{Counts, Journal};
use crate::meeting::{Arriving, Gathering, Kept, MeetingRecords};
use crate::store::{ShelfChange, received_under};
use crate::text::OwnTexts;
use crate::ui::chunks::open_packs;
use crate::ui::copies::{Found, Gathered, InFile};
use crate::ui::meeting::title_of;
use crate::ui::route::{MeetingPage, Route};
use crate::ui::school::told_rows;
use crate::ui::state::AppState;
use crate::ui::{keeping, refusals};

/// Looks at what comes in outside the meetings.
#[derive(Clone)]
pub struct OwnLooker {
    app: AppState,
    ahead: Rc<RefCell<Ahead>>,
}

/// What will be here when everything before a file is taken in.
#[derive(Default)]
struct Ahead {
    journal: Journal,
    batch: Batch,
    /// The meetings that contributions were for.
    meetings: VecMap<Uuid, (Gathering, Arriving)>,
    /// What meetings have gathered, and what copies bring back, by name.
    gathered: Option<Vec<String>>,
    coming: Vec<String>,
    /// Contributions that may yet go in.
    waiting: Vec<(Uuid, ShelfChange)>,
}

impl OwnLooker {
    /// Nothing has been looked at.
    #[must_use]
    pub fn new(app: AppState) -> Self {
        Self {
            app,
            ahead: Rc::default(),
        }
    }

    async fn rows(self, (name, bytes): InFile) -> Vec<ImportRow> {
        let own = self.app.own();
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(unread) => return vec![ImportRow::unread(own, &name, &unread)],
        };
        let admitted = self.ahead.borrow_mut().batch.admit(bytes.len() as u64);
        if let Err(refusal) = admitted {
            return vec![ImportRow::refused(own, &name, &refusal)];
        }
        let mut journal = std::mem::take(&mut self.ahead.borrow_mut().journal);
        let mut found = self.app.look_into(&bytes, &mut journal);
        drop(bytes);
        let journal = open_packs(self.app, &mut found, journal).await;
        self.ahead.borrow_mut().journal = journal;
        let several = found.len() > 1;
        let mut rows = Vec::with_capacity(found.len());
        for (found, n) in found.into_iter().zip(1..) {
            let name = match several {
                true => format!("{name} ({n})"),
                false => name.clone(),
            };
            rows.push(match found {
                Found::Contribution(received) => self.contribution(&name, *received).await,
                Found::Copy {
                    plan,
                    received,
                    other_course,
                } => {
                    let received = self.not_here(received).await;
                    let found = Found::Copy {
                        plan,
                        received,
                        other_course,
                    };
                    row(&name, found, self.app)
                }
                found => row(&name, found, self.app),
            });
        }
        rows
    }

    /// What a copy brings back that is not here, and comes with no other copy.
    async fn not_here(&self, mut received: Gathered) -> Gathered {
        if received.is_empty() {
            return received;
        }
        if self.ahead.borrow().gathered.is_none() {
            let (tell, told) = oneshot::channel();
            self.app.gathered(move |found| drop(tell.send(found)));
            let found = told.await.ok().flatten().unwrap_or_default();
            let names = found.into_iter().map(|(name, _)| name).collect();
            self.ahead.borrow_mut().gathered = Some(names);
        }
        let mut ahead = self.ahead.borrow_mut();
        let is_here = |name: &String| {
            ahead.coming.contains(name) || ahead.gathered.iter().flatten().any(|one| one == name)
        };
        received.retain(|(name, _)| !is_here(name));
        let coming: Vec<String> = received.iter().map(|(name, _)| name.clone()).collect();
        ahead.coming.extend(coming);
        received
    }

    /// A contribution is led to its meeting.
    async fn contribution(&self, name: &str, received: Received) -> ImportRow {
        let (app, words) = (self.app, &self.app.own().import);
        let aside = |said: String| ImportRow::said(name, ImportResult::Warning, said);
        let Some(id) = received.bundle.meeting else {
            return aside(words.of_no_meeting.to_owned());
        };
        let Some(kept) = app.journal.with_untracked(|journal| journal.meeting(id)) else {
            return aside(words.of_unknown_meeting.to_owned());
        };
        let title = title_of(app.t(), &kept.plan);
        if !kept.is_led_here() {
            let href = app.href(&Route::Meeting(id, MeetingPage::Overview));
            return ImportRow {
                leads_to: Some((href, title.clone())),
                ..aside((words.of_meeting_elsewhere)(&title))
            };
        }
        self.open(&kept).await;
        let mut ahead = self.ahead.borrow_mut();
        let Some((gathering, arriving)) = ahead.meetings.get_mut(&id) else {
            return aside(words.of_unknown_meeting.to_owned());
        };
        let looked = gathering.look_at(arriving, name, received, None);
        let mut row = contribution::row(app, id, looked);
        row.words.insert(0, (words.to_meeting)(&title));
        let href = app.href(&Route::Meeting(id, MeetingPage::Gather));
        row.leads_to = Some((href, title));
        row
    }

    /// Takes up what a meeting has received, once.
    async fn open(&self, kept: &Kept) {
        let id = kept.plan.id;
        if self.ahead.borrow().meetings.contains_key(&id) {
            return;
        }
        let (tell, told) = oneshot::channel();
        keeping::shelf_list(&received_under(id), move |found| drop(tell.send(found)));
        let found = told.await.ok().and_then(Result::ok).unwrap_or_default();
        let mut gathering = Gathering::new(&kept.plan);
        for (name, value) in &found {
            gathering.take_up(name, value);
        }
        let mut ahead = self.ahead.borrow_mut();
        let mut arriving = Arriving::default();
        for (meeting, change) in &ahead.waiting {
            if *meeting == id {
                arriving.expect(change);
            }
        }
        ahead.meetings.insert(id, (gathering, arriving));
    }
}

impl Looker for OwnLooker {
    fn begin(&self, rows: &[ImportRow]) {
        self.app.flush();
        let mut ahead = Ahead {
            journal: self.app.journal.get_untracked(),
            ..Ahead::default()
        };
        for row in rows.iter().filter(|row| row.is_ready()) {
            match &row.act {
                Some(Act::Restore(plan, back)) => {
                    ahead.journal.apply(plan);
                    ahead
                        .coming
                        .extend(back.iter().map(|change| change.name.clone()));
                }
                Some(Act::Keep(bundle)) if row.by_default => {
                    if let Ok(arrived) = self.app.arrived(&ahead.journal, bundle) {
                        arrived.keep_in(&mut ahead.journal);
                    }
                }
                Some(Act::Shelve(meeting, changes)) => {
                    let first = changes.first().filter(|_| row.by_default);
                    ahead
                        .waiting
                        .extend(first.map(|change| (*meeting, change.clone())));
                }
                Some(Act::Keep(_)) | None => {}
            }
        }
        *self.ahead.borrow_mut() = ahead;
    }

    fn look(&self, file: InFile) -> Looked {
        Box::pin(self.clone().rows(file))
    }

    fn changed(&self, rows: &[ImportRow]) {
        let mut told: Vec<Uuid> = Vec::new();
        for row in rows {
            if let Some(Act::Shelve(meeting, _)) = &row.act
                && !told.contains(meeting)
            {
                told.push(*meeting);
                contribution::tell(*meeting);
            }
        }
    }
}

fn row(name: &str, found: Found, app: AppState) -> ImportRow {
    let own = app.own();
    let act;
    let mut by_default = true;
    let mut row = match found {
        Found::Copy {
            plan,
            received,
            other_course,
        } => {
            let counts = plan.counts();
            let mut words =
                told_rows(app.lang_now(), &plan).unwrap_or_else(|| counted(own, &counts));
            let back = received.into_iter().map(|(name, text)| ShelfChange {
                name,
                before: None,
                after: Some(text),
            });
            let back: Vec<ShelfChange> = back.collect();
            if !back.is_empty() {
                words = format!("{words} {}", (own.import.contributions)(back.len()));
            }
            if other_course {
                words = format!("{} {words}", own.import.other_course);
            }
            if counts.new + counts.newer + counts.both_kept + back.len() == 0 {
                return nothing_changes(own, name);
            }
            act = Some(Act::Restore(plan, back));
            let result = match other_course {
                true => ImportResult::Warning,
                false => ImportResult::Ok,
            };
            ImportRow::said(name, result, words)
        }
        Found::Records(arrived, bundle) => {
            by_default = arrived.by_default;
            act = (!arrived.records.is_empty()).then_some(Act::Keep(bundle));
            ImportRow::said(name, arrived.result, arrived.words)
        }
        Found::Opened {
            result,
            words,
            plan,
        } => {
            let counts = plan.as_ref().map(|plan| plan.counts());
            if counts.is_some_and(|counts| counts.new + counts.newer == 0) {
                return nothing_changes(own, name);
            }
            act = plan.map(|plan| Act::Restore(plan, Vec::new()));
            ImportRow::said(name, result, words)
        }
        Found::Refused(refusal) => return ImportRow::refused(own, name, &refusal),
        found => {
            let (result, words) = refusals::not_taken(own, &found);
            return ImportRow::said(name, result, words);
        }
    };
    row.by_default = by_default && act.is_some();
    row.act = act;
    row
}

fn nothing_changes(own: &OwnTexts, name: &str) -> ImportRow {
    ImportRow {
        aside: Some(Aside::Here),
        ..ImportRow::said(name, ImportResult::Duplicate, own.import.nothing_changes)
    }
}

fn counted(own: &OwnTexts, counts: &Counts) -> String {
    let parts = [
        (counts.new, own.import.new),
        (counts.newer, own.import.newer),
        (counts.same, own.import.same),
        (counts.older, own.import.older),
        (counts.both_kept, own.import.both),
        (counts.refused, own.import.newer_app),
    ];
    let told = parts
        .into_iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, words)| words(n));
    told.collect::<Vec<_>>().join(", ") + "."
}
