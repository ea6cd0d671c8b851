//! A meeting's records in the journal.

use chrono::NaiveDate;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Decision, Plan};
use crate::bundle::shape::{Shape, shape, shape_words};
use crate::journal::Journal;
use crate::store::{Change, MeetingPart, Now, RecordKey};

shape_words! {
    /// Who leads a meeting.
    Leads {
        /// Somebody else: the plan came as a file.
        Other = "other",
        /// Whoever sits here.
        Here = "here",
    }
}

shape! {
    /// A plan as it is kept.
    Kept {
        must {
            /// The plan.
            plan: Plan,
        }
        may {
            /// Who leads it.
            leads: Leads,
            /// The edition that was shared last, counted from 1.
            shared: u32,
        }
    }
}

impl Kept {
    /// A plan of one's own.
    #[must_use]
    pub fn here(plan: Plan) -> Self {
        Self::new(plan, Leads::Here)
    }

    /// A plan that came as a file.
    #[must_use]
    pub fn from_file(plan: Plan) -> Self {
        Self::new(plan, Leads::Other)
    }

    fn new(plan: Plan, leads: Leads) -> Self {
        Self {
            plan,
            leads,
            shared: 0,
            extra: Map::new(),
        }
    }

    /// Whether it is led here.
    #[must_use]
    pub fn is_led_here(&self) -> bool {
        self.leads == Leads::Here
    }

    /// The plan with changes in it: a new edition, if the last one was shared.
    pub fn revise(&mut self, mut plan: Plan) {
        plan.edition = self.plan.edition;
        if plan != self.plan && self.shared > self.plan.edition {
            plan.edition = plan.edition.saturating_add(1);
        }
        self.plan = plan;
    }

    /// The plan was shared as it is.
    pub fn share(&mut self) {
        self.shared = self.plan.edition.saturating_add(1);
    }
}

/// Writes in one field of a record: it showed the first text when the writing
/// began, and shows the second now. All else in the record stays as it is by now;
/// `seed` is the record before anything is written in it.
pub fn write_field<T: Shape + Clone>(
    journal: &mut Journal,
    key: RecordKey,
    seed: impl FnOnce() -> T,
    [was, text]: [&str; 2],
    set: impl Fn(&mut T, &str),
    now: &Now,
) -> Vec<Change> {
    let found = journal.kept(&key).and_then(T::from_data);
    let found = found.unwrap_or_else(seed);
    let with = |text: &str| {
        let mut record = found.clone();
        set(&mut record, text);
        record.to_data()
    };
    journal.keep_from(key, &with(was), with(text), now)
}

/// What stands in a field of a meeting's pages and belongs to no record yet; the
/// page of one's own actions has the nil id.
#[must_use]
pub fn begun<'a>(journal: &'a Journal, meeting: Uuid, name: &str) -> &'a str {
    let key = RecordKey::Meeting(meeting, MeetingPart::Begun);
    let text = journal.kept(&key).and_then(|fields| fields.get(name));
    text.and_then(Value::as_str).unwrap_or_default()
}

/// Keeps what stands in such a field.
pub fn begin(
    journal: &mut Journal,
    meeting: Uuid,
    name: &str,
    [was, text]: [&str; 2],
    now: &Now,
) -> Vec<Change> {
    let key = RecordKey::Meeting(meeting, MeetingPart::Begun);
    let found = journal.kept(&key).cloned().unwrap_or_default();
    let with = |text: &str| {
        let mut fields = found.clone();
        match text {
            "" => drop(fields.remove(name)),
            text => drop(fields.insert(name.to_owned(), text.into())),
        }
        fields
    };
    journal.keep_from(key, &with(was), with(text), now)
}

/// What stood in these fields has become part of a record.
pub fn begun_no_more(
    journal: &mut Journal,
    meeting: Uuid,
    is_done: impl Fn(&str) -> bool,
    now: &Now,
) -> Vec<Change> {
    let key = RecordKey::Meeting(meeting, MeetingPart::Begun);
    let Some(fields) = journal.kept(&key) else {
        return Vec::new();
    };
    let mut left = fields.clone();
    left.retain(|name, _| !is_done(name));
    if left.is_empty() {
        return journal.let_go(&key);
    }
    journal.keep(key, left, now)
}

/// The next meeting first, then those after it and those without a day, then
/// those that have been, the latest first.
pub fn in_order(meetings: &mut [Kept], today: NaiveDate) {
    meetings.sort_by_key(|kept| {
        let date = kept.plan.date;
        let past = date.is_some_and(|day| day < today);
        let days = date.map_or(i64::MAX, |day| (day - today).num_days().abs());
        (past, days, kept.plan.time, kept.plan.id)
    });
}

/// A meeting's records.
pub trait MeetingRecords {
    /// A part of a meeting.
    fn part<T: Shape>(&self, meeting: Uuid, part: MeetingPart) -> Option<T>;
    /// Keeps a part of a meeting.
    fn keep_part(
        &mut self,
        meeting: Uuid,
        part: MeetingPart,
        shape: &impl Shape,
        now: &Now,
    ) -> Vec<Change>;
    /// The plan of a meeting.
    fn meeting(&self, id: Uuid) -> Option<Kept>;
    /// Every meeting.
    fn meetings(&self) -> Vec<Kept>;
    /// Keeps a meeting's plan.
    fn keep_meeting(&mut self, kept: &Kept, now: &Now) -> Vec<Change>;
    /// Lets all records of a meeting go, its decisions not.
    fn forget_meeting(&mut self, id: Uuid) -> Vec<Change>;
    /// A decision.
    fn decision(&self, id: Uuid) -> Option<Decision>;
    /// Every decision, by due day; of one meeting only, or of all.
    fn decisions(&self, meeting: Option<Uuid>) -> Vec<Decision>;
    /// Keeps a decision.
    fn keep_decision(&mut self, decision: &Decision, now: &Now) -> Vec<Change>;
}

impl MeetingRecords for Journal {
    fn part<T: Shape>(&self, meeting: Uuid, part: MeetingPart) -> Option<T> {
        T::from_data(self.kept(&RecordKey::Meeting(meeting, part))?)
    }

    fn keep_part(
        &mut self,
        meeting: Uuid,
        part: MeetingPart,
        shape: &impl Shape,
        now: &Now,
    ) -> Vec<Change> {
        let key = RecordKey::Meeting(meeting, part);
        self.keep(key, shape.to_data(), now)
    }

    fn meeting(&self, id: Uuid) -> Option<Kept> {
        self.part(id, MeetingPart::Plan)
    }

    fn meetings(&self) -> Vec<Kept> {
        let plans = self.records().filter_map(|(key, _)| match key {
            RecordKey::Meeting(id, MeetingPart::Plan) => Some(*id),
            _ => None,
        });
        plans.filter_map(|id| self.meeting(id)).collect()
    }

    fn keep_meeting(&mut self, kept: &Kept, now: &Now) -> Vec<Change> {
        self.keep_part(kept.plan.id, MeetingPart::Plan, kept, now)
    }

    fn forget_meeting(&mut self, id: Uuid) -> Vec<Change> {
        let parts = MeetingPart::ALL.into_iter();
        parts
            .flat_map(|part| self.let_go(&RecordKey::Meeting(id, part)))
            .collect()
    }

    fn decision(&self, id: Uuid) -> Option<Decision> {
        Decision::from_data(self.kept(&RecordKey::Decision(id))?)
    }

    fn decisions(&self, meeting: Option<Uuid>) -> Vec<Decision> {
        let all = self.records().filter_map(|(key, _)| match key {
            RecordKey::Decision(id) => self.decision(*id),
            _ => None,
        });
        let mut found: Vec<Decision> = all
            .filter(|d| meeting.is_none() || d.meeting == meeting)
            .collect();
        found.sort_by_key(Decision::order);
        found
    }

    fn keep_decision(&mut self, decision: &Decision, now: &Now) -> Vec<Change> {
        let key = RecordKey::Decision(decision.id);
        self.keep(key, decision.to_data(), now)
    }
}
