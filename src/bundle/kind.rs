//! What a bundle is for.

use std::fmt;

/// The six kinds of schema 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ssr", schemars(rename_all = "kebab-case"))]
pub enum Kind {
    /// Everything one person has.
    Backup,
    /// Chosen answers on their way to a meeting.
    Contribution,
    /// A meeting with all that came to it.
    Meeting,
    /// What a meeting decided, on its way back.
    Minutes,
    /// A school's plan.
    SchoolPlan,
    /// Pages of a course.
    Pack,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Backup,
        Self::Contribution,
        Self::Meeting,
        Self::Minutes,
        Self::SchoolPlan,
        Self::Pack,
    ];

    /// The name in the data.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Backup => "backup",
            Self::Contribution => "contribution",
            Self::Meeting => "meeting",
            Self::Minutes => "minutes",
            Self::SchoolPlan => "school-plan",
            Self::Pack => "pack",
        }
    }

    /// The word in the file name.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Backup => "kopi",
            Self::Contribution => "bidrag",
            Self::Meeting => "mote",
            Self::Minutes => "referat",
            Self::SchoolPlan => "skoleplan",
            Self::Pack => "innhold",
        }
    }

    /// The kind with that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
