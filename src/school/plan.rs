//! The school's plan: ten fields, and who was asked before it was decided.

use super::run::day;
use crate::store::Sheet;

/// A field of the plan, after page 0.13 of the package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Name and kind of school.
    School,
    /// When it begins.
    Start,
    /// How long it is expected to take.
    Duration,
    /// How owner, unions and staff are involved.
    Involvement,
    /// Arenas for learning, and their use.
    Arenas,
    /// How the leader follows up.
    FollowUp,
    /// What is expected of the professional community.
    Community,
    /// What is expected of the owner.
    Owner,
    /// Cooperation with other schools.
    Schools,
    /// Use of the collective scheme for competence development.
    Collective,
}

impl Field {
    /// All ten, in order.
    pub const ALL: [Self; 10] = [
        Self::School,
        Self::Start,
        Self::Duration,
        Self::Involvement,
        Self::Arenas,
        Self::FollowUp,
        Self::Community,
        Self::Owner,
        Self::Schools,
        Self::Collective,
    ];

    /// Its cell.
    #[must_use]
    pub fn cell(self) -> &'static str {
        match self {
            Self::School => "field/school",
            Self::Start => "field/start",
            Self::Duration => "field/duration",
            Self::Involvement => "field/involvement",
            Self::Arenas => "field/arenas",
            Self::FollowUp => "field/follow-up",
            Self::Community => "field/community",
            Self::Owner => "field/owner",
            Self::Schools => "field/schools",
            Self::Collective => "field/collective",
        }
    }
}

/// Who is to be asked before the plan is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Party {
    /// The staff.
    Staff,
    /// The union representatives.
    Unions,
    /// The school owner.
    Owner,
}

impl Party {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Staff, Self::Unions, Self::Owner];

    /// The cell that says they have been asked.
    #[must_use]
    pub fn cell(self) -> &'static str {
        match self {
            Self::Staff => "asked/staff",
            Self::Unions => "asked/unions",
            Self::Owner => "asked/owner",
        }
    }
}

/// How many of the ten say something.
#[must_use]
pub fn filled(sheet: &Sheet) -> usize {
    let says = |field: &Field| !sheet.text(field.cell()).trim().is_empty();
    Field::ALL.into_iter().filter(says).count()
}

/// Whom nobody has asked yet.
#[must_use]
pub fn not_asked(sheet: &Sheet) -> Vec<Party> {
    let asked = |party: &Party| !sheet.is_set(party.cell());
    Party::ALL.into_iter().filter(asked).collect()
}

/// The plan is decided before all were asked. Worth knowing, never a stop.
#[must_use]
pub fn decided_too_early(sheet: &Sheet) -> Vec<Party> {
    let Some(decided) = day(sheet.text("decided")) else {
        return Vec::new();
    };
    let late = |party: &Party| {
        let when = day(sheet.text(&format!("{}/when", party.cell())));
        !sheet.is_set(party.cell()) || when.is_some_and(|when| when > decided)
    };
    Party::ALL.into_iter().filter(late).collect()
}
