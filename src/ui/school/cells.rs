//! Cells of sheets: read as signals, written after a pause or at once.

use leptos::prelude::*;
use serde_json::Value;
use vecmap::VecMap;

use crate::bundle::{Bundle, Kind, Refusal};
use crate::journal::{DeletedKind, Fate, Journal, Plan};
use crate::school::handed::{HandedIn, receive};
use crate::school::principles::Term;
use crate::school::{ModuleFacts, share};
use crate::store::{Change, Envelope, RecordKey, SchoolKey, Sheet};
use crate::text::Language;
use crate::ui::route::Route;
use crate::ui::school::Tool;
use crate::ui::state::AppState;
use crate::ui::{edge, keeping};

/// Cells on their way from fields to the journal: what was typed, and what stood
/// in the field before it.
pub type CellDrafts = VecMap<(SchoolKey, String), (Value, Value)>;

impl AppState {
    /// A sheet. Reads the journal's signal.
    #[must_use]
    pub fn sheet(&self, key: &SchoolKey) -> Sheet {
        self.journal.with(|j| j.sheet(key))
    }

    /// A sheet as a signal that changes only with it.
    #[must_use]
    pub fn sheet_signal(&self, key: SchoolKey) -> Memo<Sheet> {
        let app = *self;
        Memo::new(move |_| app.sheet(&key))
    }

    /// What others have handed in. Reads the journal's signal.
    #[must_use]
    pub fn handed_in(&self) -> HandedIn {
        HandedIn::sort(self.journal.with(Journal::received_sheets))
    }

    /// The modules of the course, for plans.
    #[must_use]
    pub fn module_facts(&self) -> Vec<ModuleFacts> {
        self.course(ModuleFacts::of).unwrap_or_default()
    }

    /// Takes what stands in a field; it is saved after a short pause.
    pub fn draft_cell(&self, key: &SchoolKey, name: &str, value: Value) {
        let known = self
            .journal
            .with_untracked(|j| j.cell(key, name).first().cloned());
        self.cells.update_value(|cells| {
            let draft = cells.entry((key.clone(), name.to_owned()));
            draft
                .or_insert_with(|| (Value::Null, known.unwrap_or_default()))
                .0 = value;
        });
        keeping::soon(*self);
    }

    /// This cell is being written right now.
    #[must_use]
    pub fn is_drafting_cell(&self, key: &SchoolKey, name: &str) -> bool {
        let typed = |((of, cell), _): (&(SchoolKey, String), &_)| of == key && cell == name;
        self.cells.with_value(|cells| cells.iter().any(typed))
    }

    /// Changes a sheet, at once.
    pub fn edit(&self, key: &SchoolKey, work: &dyn Fn(&mut Sheet)) {
        self.flush();
        self.change(|journal| {
            let mut sheet = journal.sheet(key);
            work(&mut sheet);
            journal.write_sheet(key, &sheet, &edge::now())
        });
    }

    /// Lets something go that came from others.
    pub fn forget_handed(&self, id: &str, title: &str) {
        let id = id.to_owned();
        let what = (DeletedKind::Handed, title.to_owned());
        // Where a place refuses, it is still on the page.
        self.delete(what, None, move |j| j.forget_received(&id), |_| {});
    }

    /// Writes one cell, at once.
    pub fn set_cell(&self, key: &SchoolKey, name: &str, value: &Value) {
        self.edit(key, &|sheet| sheet.set(name, value.clone()));
    }

    /// The records a file brings to the desk; nothing when it is no such file.
    /// Contributions are taken in where one looks at them only.
    pub(crate) fn desk_records(
        &self,
        bundle: &Bundle,
    ) -> Option<Result<Vec<(RecordKey, Envelope)>, Refusal>> {
        let here = self.route_now();
        let taken = [Tool::Board, Tool::Principles].map(Route::School);
        match bundle.kind {
            Kind::SchoolPlan => Some(share::read(bundle).map(|brought| brought.records)),
            Kind::Contribution if taken.contains(&here) => {
                Some(Ok(receive(bundle, &self.desk_term())))
            }
            _ => None,
        }
    }

    /// The half-year that ratings are taken in for.
    #[must_use]
    pub fn desk_term(&self) -> Term {
        let chosen = self
            .journal
            .with_untracked(|j| Term::parse(j.sheet(&SchoolKey::Principles).text("term")));
        chosen.unwrap_or_else(|| Term::of(edge::today()))
    }
}

/// Writes cells that were being typed.
pub fn write_cells(journal: &mut Journal, cells: CellDrafts) -> Vec<Change> {
    let now = edge::now();
    let mut sheets: VecMap<SchoolKey, Sheet> = VecMap::new();
    for ((key, name), (value, known)) in cells {
        let sheet = sheets
            .entry(key.clone())
            .or_insert_with(|| journal.sheet(&key));
        sheet.write(&name, value, &known);
    }
    let write = |(key, sheet): (SchoolKey, Sheet)| journal.write_sheet(&key, &sheet, &now);
    sheets.into_iter().flat_map(write).collect()
}

/// A new id for an entry of a list.
#[must_use]
pub fn new_id() -> String {
    let mut bytes = [0; 8];
    edge::random(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a file brings to the desk, in words; nothing when it is something else.
#[must_use]
pub fn told_rows(lang: Language, plan: &Plan) -> Option<String> {
    let (t, own) = (lang.school_texts(), lang.own_texts());
    let mut told = Vec::new();
    let mut received = 0;
    for row in &plan.rows {
        let RecordKey::School(key) = &row.key else {
            return None;
        };
        let name = match key {
            SchoolKey::Received(_) => {
                received += 1;
                continue;
            }
            key => {
                let place = SchoolKey::OWN.iter().position(|own| own == key);
                place.and_then(|p| t.desk.sheets.get(p).copied())
            }
        };
        let fate = match row.fate {
            Fate::New => (own.import.new)(1),
            Fate::Same => (own.import.same)(1),
            Fate::Older => (own.import.older)(1),
            Fate::Newer | Fate::BothKept => (own.import.newer)(1),
            Fate::Refused(_) => (own.import.newer_app)(1),
        };
        told.push(format!("{}: {fate}", name.unwrap_or_default()));
    }
    if received > 0 {
        told.push((t.desk.received)(received));
    }
    (!told.is_empty()).then(|| told.join(". ") + ".")
}
