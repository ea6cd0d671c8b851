//! What a meeting agreed on.

use chrono::NaiveDate;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::bundle::limits;
use crate::bundle::shape::{Shape, shape, shape_words};
use crate::course::id::ModuleId;

shape_words! {
    /// What has become of a decision.
    Status {
        /// Not done yet.
        Open = "open",
        /// Done.
        Done = "done",
        /// Let go.
        Dropped = "dropped",
    }
}

shape! {
    /// A decision. Nothing in it is a name: who does it is a role.
    Decision {
        must {
            /// Drawn once.
            id: Uuid,
        }
        may {
            /// The meeting that made it.
            meeting: Option<Uuid>,
            /// The module it belongs to.
            module: Option<ModuleId>,
            /// What we agree on.
            text: String [at most limits::TEXT],
            /// What we try.
            try_out: String [at most limits::TEXT],
            /// Who, as a role.
            who: String [at most limits::TEXT],
            /// By when.
            due: Option<NaiveDate>,
            /// How we will see that it works.
            sign: String [at most limits::TEXT],
            /// What has become of it.
            status: Status,
            /// Counts the changes of a decision that was shared.
            edition: u32 [at most limits::EDITION],
            /// The card it came from: known where the card is, never sent.
            card: Option<Uuid>,
            /// «Dette gjelder meg»: said by her, kept by her, never sent.
            mine: bool,
        }
    }
}

impl Decision {
    /// A decision with nothing in it yet.
    #[must_use]
    pub fn new(id: Uuid) -> Self {
        Self {
            id,
            meeting: None,
            module: None,
            text: String::new(),
            try_out: String::new(),
            who: String::new(),
            due: None,
            sign: String::new(),
            status: Status::Open,
            edition: 0,
            card: None,
            mine: false,
            extra: Map::new(),
        }
    }

    /// Changed after minutes were sent `sent` times: it replaces what was sent.
    pub fn revise(&mut self, sent: u32) {
        self.edition = self.edition.max(sent);
    }

    /// Whether minutes that were sent `sent` times hold it.
    #[must_use]
    pub fn was_sent(&self, sent: u32) -> bool {
        self.edition < sent
    }

    /// Nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let texts = [&self.text, &self.try_out, &self.who, &self.sign];
        texts.iter().all(|text| text.trim().is_empty()) && self.due.is_none()
    }

    /// For lists: open first, the earliest day first, those without a day
    /// last; then by id.
    #[must_use]
    pub fn order(&self) -> (Status, bool, Option<NaiveDate>, Uuid) {
        (self.status, self.due.is_none(), self.due, self.id)
    }

    /// Open, and its day has passed.
    #[must_use]
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.status == Status::Open && self.due.is_some_and(|day| day < today)
    }

    /// Of two states of one decision the one that counts: the higher edition,
    /// then the one that says more. Once hers, it stays hers.
    #[must_use]
    pub fn newer(self, other: Self) -> Self {
        let weight = |decision: &Self| {
            let text = Value::Object(decision.for_others().to_data()).to_string();
            (decision.edition, text.len(), text)
        };
        let mine = self.mine || other.mine;
        let mut newer = if weight(&other) > weight(&self) {
            other
        } else {
            self
        };
        newer.mine = mine;
        newer
    }

    /// As others get it.
    #[must_use]
    pub fn for_others(&self) -> Self {
        let mut decision = self.clone();
        decision.mine = false;
        // Whoever has a contribution could find the card that was made of it.
        decision.card = None;
        decision
    }
}
