//! Names of modules, pages and prompts. They never change with language or wording.

use uuid::Uuid;

/// Why a string is no id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Empty, or longer than [`LONGEST`].
    #[error("an id has 1 to {LONGEST} characters, this one has {0}")]
    Length(usize),
    /// A character outside `a–z 0–9 -` (and one `:` after a foreign course).
    #[error("an id has only a–z, 0–9 and hyphen, not {0:?}")]
    Character(char),
}

/// The longest id, in bytes.
pub const LONGEST: usize = 120;

/// Stands before the ids of what a school has made itself, as a course's id
/// stands before those of a foreign course.
pub const OWN: &str = "own";

fn check(id: &str) -> Result<(), IdError> {
    if id.is_empty() || id.len() > LONGEST {
        return Err(IdError::Length(id.len()));
    }
    let own = id.split_once(':').map_or(
        id,
        |(course, rest)| {
            if course.is_empty() { id } else { rest }
        },
    );
    if own.is_empty() {
        return Err(IdError::Length(0));
    }
    let foreign = &id[..id.len() - own.len()];
    match foreign
        .strip_suffix(':')
        .unwrap_or(foreign)
        .chars()
        .chain(own.chars())
        .find(|c| !matches!(c, 'a'..='z' | '0'..='9' | '-'))
    {
        Some(c) => Err(IdError::Character(c)),
        None => Ok(()),
    }
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "ssr", serde(try_from = "String", into = "String"))]
        pub struct $name(String);

        impl $name {
            /// Checks and keeps an id.
            ///
            /// # Errors
            /// When `id` is empty, too long or has other characters.
            pub fn new(id: impl Into<String>) -> Result<Self, IdError> {
                let id = id.into();
                check(&id)?;
                Ok(Self(id))
            }

            /// The id of something a school has made itself.
            #[must_use]
            pub fn own(id: Uuid) -> Self {
                Self(format!("{OWN}:{id}"))
            }

            /// The id of `local` in a foreign course.
            ///
            /// # Errors
            /// As [`Self::new`], also when `local` names a course already.
            pub fn foreign(course: &CourseId, local: &str) -> Result<Self, IdError> {
                if local.contains(':') {
                    return Err(IdError::Character(':'));
                }
                Self::new(format!("{course}:{local}"))
            }

            /// What stands before the colon: a foreign course, or [`OWN`].
            #[must_use]
            pub fn course(&self) -> Option<&str> {
                Some(self.0.split_once(':')?.0)
            }

            /// The id without its course.
            #[must_use]
            pub fn local(&self) -> &str {
                self.0.split_once(':').map_or(&self.0, |(_, local)| local)
            }

            /// A school has made it itself.
            #[must_use]
            pub fn is_own(&self) -> bool {
                self.course() == Some(OWN)
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(id: String) -> Result<Self, IdError> {
                Self::new(id)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// A module, such as `1-overordnet-del`.
    ModuleId
);
id!(
    /// A part of a module, such as `1-verdiloftet`.
    PartId
);
id!(
    /// A page, such as `1-hva-er-verdiloftet`.
    PageId
);
id!(
    /// A prompt, such as `1-verdiloftet-film`.
    PromptId
);
id!(
    /// A term of the glossary, such as `dybdelaring`.
    TermId
);

/// A course from elsewhere, such as `var-kommune`. It has no colon.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CourseId(String);

impl CourseId {
    /// Checks and keeps an id.
    ///
    /// # Errors
    /// When `id` is empty, too long, has other characters or is [`OWN`].
    pub fn new(id: impl Into<String>) -> Result<Self, IdError> {
        let id = id.into();
        check(&id)?;
        // Room for the ids of its pages.
        if id.len() > LONGEST / 2 || id == OWN {
            return Err(IdError::Length(id.len()));
        }
        match id.contains(':') {
            true => Err(IdError::Character(':')),
            false => Ok(Self(id)),
        }
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for CourseId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
